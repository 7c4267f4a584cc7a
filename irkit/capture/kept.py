"""Which memory of a process a file of evidence holds, and where in the file it stands."""

import os
from typing import Any

from irkit.capture import core
from irkit.case import Case, evidence
from irkit.case.ledger import body_of
from irkit.memory import Backing, Region, RegionKind, Run
from irkit.memory.kept import Piece, in_order
from irkit.records import Entry, Evidence

_OF_FILES = frozenset({RegionKind.IMAGE, RegionKind.MAPPED})


def pieces(case: Case, one: Evidence) -> tuple[Piece, ...]:
    """The memory that `irkit dump` kept, in the order of its addresses.

    Raises OSError, and ValueError or CaseDamaged where irkit never wrote such a file or entry.
    """
    body = body_of(case.rows(Entry, [one.entry])[one.entry])
    with evidence.opened(case.folder, one.file) as file:
        if body.get("address") is None:
            return core.pieces(file)
        return (_region(body, os.fstat(file.fileno()).st_size),)


def _region(body: dict[str, Any], size: int) -> Piece:
    """One region of which the file is an image; what is on none of its pages is zeros there."""
    try:
        kind, rights, *named = str(body["region"]).split(" ", 2)
        start = int(str(body["address"]), 16)
        backing = Backing(named[0], 0, 0, 0) if RegionKind(kind) in _OF_FILES and named else None
        region = Region(start, size, _rights(rights), RegionKind(kind), backing=backing)
        pages = () if body["more_pages"] else body["pages"]  # not all of them were noted
        runs = [Run(int(str(at), 16), int(length)) for at, length in pages]
    except (TypeError, KeyError) as error:
        raise ValueError(f"its entry tells of no region: {error}") from error
    if not in_order(runs, region.start, region.end):
        raise ValueError("its pages are not in the order of their addresses")
    return Piece(region, 0, tuple(runs) or (Run(start, size),))


def _rights(text: str) -> str:
    if len(text) != 4:
        raise ValueError(f"{text!r} are no permissions")
    return text
