"""What a Linux host tells about itself."""

from collections.abc import Callable, Iterator

from irkit.records import Fact, Item

COLLECTORS: tuple[tuple[str, Callable[[], Iterator[Fact | Item]]], ...] = ()
