"""What was begun is undone where what follows does not come to its end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def on_failure(undo: Callable[[], object]) -> Iterator[None]:
    """Undo where the block raises anything, Ctrl+C included, which then goes on."""
    try:
        yield
    except BaseException:
        undo()
        raise
