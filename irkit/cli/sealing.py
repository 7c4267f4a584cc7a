"""A case that a command writes to, sealed at its end where that takes no question."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from irkit import keys
from irkit.case import Case
from irkit.cli.words import console, print_whole
from irkit.errors import KeyUnusable, UsageError
from irkit.text import visible


@contextmanager
def sealing(case: Case) -> Iterator[Case]:
    """Close the case at the end, sealed if it was not and a key needs no question.

    A key that cannot be used is said on standard error: what was recorded stands all the same.
    """
    with case:
        yield case
        if case.writable and not case.is_sealed():
            _seal(case)


def _seal(case: Case) -> None:
    try:
        signer = keys.ready()
        if signer:
            case.seal(signer)
        elif sys.stderr.isatty():
            key = "asks for your passphrase" if keys.own() else "needs a key: irkit key make"
            _tell(f"irkit case seal {key}")
    except (KeyUnusable, UsageError) as error:
        _tell(visible(str(error)))


def _tell(why: str) -> None:
    print_whole(console(stderr=True), f"irkit: not sealed: {why}")
