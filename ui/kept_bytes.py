"""Bytes of a file of evidence, read from the case's own folder and nowhere else."""

import os
from dataclasses import dataclass
from pathlib import Path

from irkit import opening
from irkit.places import EVIDENCE
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Part:
    """Some bytes of a file, or why there are none."""

    file: str
    start: int
    size: int  # of the whole file
    data: bytes
    trouble: str = ""


def read_part(case: Path, file: str, start: int, length: int) -> Part:
    """Read from an offset on. A name of the ledger that leads elsewhere is not followed."""
    if file != os.path.basename(file) or file in ("", ".", "..") or ":" in file:
        return Part(file, start, 0, b"", f"{visible(file)} is no name of a file in the folder")
    try:
        with os.fdopen(opening.open_file(str(case / EVIDENCE / file)), "rb") as kept:
            size = os.fstat(kept.fileno()).st_size
            kept.seek(start)
            return Part(file, start, size, kept.read(length))
    except OSError as error:
        return Part(file, start, 0, b"", f"cannot read {visible(file)}: {error.strerror or error}")
