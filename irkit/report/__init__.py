"""A case as a document: for people, for spreadsheets, and in formats that other programs read."""

import hashlib
import io
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from irkit.case import Case
from irkit.errors import UsageError
from irkit.report.bodyfile import write_bodyfile
from irkit.report.case_uco import write_case_uco
from irkit.report.csv import write_csv
from irkit.report.jsonl import write_jsonl
from irkit.report.misp import write_misp
from irkit.report.navigator import write_navigator
from irkit.report.ocsf import write_ocsf
from irkit.report.stix import write_stix
from irkit.report.timesketch import write_timesketch
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a case as a document."""

    name: str
    suffix: str  # what names of its files end in
    description: str  # for whom, and what it holds
    write: Callable[[Case, Any], None]  # to a TextIO, or a BinaryIO
    binary: bool = False


def _write_html(case: Case, out: TextIO) -> None:
    from irkit.report.html import write_html  # not above: only this needs a template engine

    write_html(case, out)


_ALL = (
    Format("html", ".html", "people, on a screen or on paper", _write_html),
    Format("csv", ".csv", "spreadsheets: every finding a row", write_csv),
    Format("jsonl", ".jsonl", "programs: every finding an object", write_jsonl),
    Format("stix", ".stix.json", "threat intelligence platforms: a STIX 2.1 bundle", write_stix),
    Format("misp", ".misp.json", "MISP: an event to import", write_misp),
    Format("navigator", ".navigator.json", "the ATT&CK Navigator: a layer", write_navigator),
    Format("timesketch", ".timesketch.jsonl", "Timesketch: events with times", write_timesketch),
    Format("ocsf", ".ocsf.jsonl", "SIEMs and data lakes: OCSF Detection Findings", write_ocsf),
    Format("bodyfile", ".body", "mactime: the times of all files", write_bodyfile, binary=True),
    Format("case-uco", ".jsonld", "courts and labs: custody as CASE/UCO", write_case_uco),
)
FORMATS: dict[str, Format] = {one.name: one for one in _ALL}
_ALSO = {".htm": "html"}


def write(case: Case, path: Path, format_name: str | None = None) -> None:
    """Write a report, whole or not at all; a case open for writing notes it in its ledger.

    Without a format, the end of the file's name says which.
    Raises UsageError where there is no such format, the file cannot be written, or something else
    than a file of reports stands there.
    """
    form = _format(path, format_name)
    with _file_errors(path):
        _check_place(case, path)
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    with _file_errors(path):
        try:
            with part.open("xb") as out:
                _document(case, form, out)
                out.flush()
                os.fsync(out.fileno())
            with part.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    _note(case, form, str(path), sha256)


def write_to(case: Case, out: BinaryIO, format_name: str) -> None:
    """Write a report to a stream as it comes; a case open for writing notes it at the end.

    Raises UsageError where there is no such format, and what the stream raises.
    """
    form = _format(Path(), format_name)
    hashing = _Hashing(out)
    _document(case, form, hashing)
    out.flush()
    _note(case, form, "standard output", hashing.sha256)


def _document(case: Case, form: Format, out: BinaryIO) -> None:
    if form.binary:
        form.write(case, out)
        return
    text = io.TextIOWrapper(out, "utf-8", newline="")
    form.write(case, text)
    text.detach()


def _note(case: Case, form: Format, where: str, sha256: str) -> None:
    if case.writable:
        case.log("report written", where, {"format": form.name, "sha256": sha256})


class _Hashing(io.BufferedIOBase, BinaryIO):
    """Passes on what is written to it, and hashes it."""

    def __init__(self, out: BinaryIO) -> None:
        super().__init__()
        self._out, self._hash = out, hashlib.sha256()

    def writable(self) -> bool:
        """It is for nothing else."""
        return True

    def write(self, data: Any) -> int:
        """As a binary stream. Raises what the stream behind it raises."""
        self._hash.update(data)
        return self._out.write(data)

    @property
    def sha256(self) -> str:
        """Of all that was written."""
        return self._hash.hexdigest()


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


def format_of(path: Path) -> Format | None:
    """The format whose files are called like this one: by the longest end that fits."""
    ends = {**{one.suffix: one.name for one in FORMATS.values()}, **_ALSO}
    fitting = [end for end in ends if path.name.lower().endswith(end)]
    return FORMATS[ends[max(fitting, key=len)]] if fitting else None


def _format(path: Path, named: str | None) -> Format:
    form = FORMATS.get(named) if named else format_of(path)
    if form is None:
        raise UsageError(
            f"{visible(named or path.name)} names no format of a report: {', '.join(FORMATS)}"
        )
    return form


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error
