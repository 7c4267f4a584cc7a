"""A case as a document: HTML for people, CSV for spreadsheets, JSON lines for programs."""

import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from irkit.case import Case
from irkit.errors import UsageError
from irkit.report.csv import write_csv
from irkit.report.jsonl import write_jsonl
from irkit.text import visible

Writer = Callable[[Case, TextIO], None]


def _write_html(case: Case, out: TextIO) -> None:
    from irkit.report.html import write_html  # not above: only this needs a template engine

    write_html(case, out)


FORMATS: dict[str, Writer] = {"html": _write_html, "csv": write_csv, "jsonl": write_jsonl}
_SUFFIXES = {".html": "html", ".htm": "html", ".csv": "csv", ".jsonl": "jsonl"}


def write(case: Case, path: Path, format_name: str | None = None) -> None:
    """Write a report, whole or not at all; a case open for writing notes it in its ledger.

    Without a format, the end of the file's name says which.
    Raises UsageError where there is no such format, the file cannot be written, or something else
    than a file of reports stands there.
    """
    name = _format(path, format_name)
    with _file_errors(path):
        _check_place(case, path)
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    with _file_errors(path):
        try:
            with part.open("x", encoding="utf-8", newline="") as out:
                FORMATS[name](case, out)
                out.flush()
                os.fsync(out.fileno())
            with part.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    if case.writable:
        case.log("report written", str(path), {"format": name, "sha256": sha256})


def _check_place(case: Case, path: Path) -> None:
    """Raise UsageError for a device, a link, and what belongs to the case itself."""
    if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
        raise UsageError(f"{visible(str(path))} is no regular file; name a new one")
    top, place = case.folder.resolve(), path.parent.resolve()
    named = Path(os.path.abspath(path.parent))
    if named.is_relative_to(os.path.abspath(case.folder)) and not place.is_relative_to(top):
        raise UsageError(f"{visible(str(path.parent))} is a link that leads out of the case")
    if place.is_relative_to(top) and not any(
        place.is_relative_to(top / folder) for folder in ("reports", "exports")
    ):
        raise UsageError(f"{visible(str(path))} is among the case's own files; use its reports/")


def _format(path: Path, named: str | None) -> str:
    name = named or _SUFFIXES.get(path.suffix.lower(), "")
    if name not in FORMATS:
        raise UsageError(
            f"{visible(named or path.name)} names no format of a report: {', '.join(FORMATS)}"
        )
    return name


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error
