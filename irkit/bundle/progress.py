"""How far the making or reading of a bundle is, for whoever shows it."""

from typing import Protocol


class Progress(Protocol):
    """Who shows how far it is; each method may raise to cancel."""

    def out_of(self, total: int, /) -> None:
        """There are so many bytes in all."""

    def at(self, current: str, /) -> None:
        """What comes next."""

    def tell(self, size: int, /) -> None:
        """So many more bytes are done."""
