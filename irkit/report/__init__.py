"""A case as a document: for people, and in the formats of other programs."""

import hashlib
import io
from pathlib import Path
from typing import Any, BinaryIO

from irkit.case import Case, output
from irkit.report.formats import FORMATS, Format, format_of, wanted
from irkit.report.templates import ReportTemplate

__all__ = ["FORMATS", "Format", "format_of", "write", "write_to"]


def write(
    case: Case,
    path: Path,
    format_name: str | None = None,
    template: ReportTemplate | None = None,
) -> None:
    """Write a report, whole or not at all; a case open for writing notes it in its ledger.

    Without a format, the end of the file's name says which.
    Raises UsageError where there is no such format, it takes no template, the file cannot be
    written, or something else than a file of reports stands there.
    """
    form = wanted(path, format_name, template)
    with output.written(case.folder, path) as out:
        with output.file_errors(path):
            _document(case, form, out.file, template)
        out.finish(lambda sha256, _: _note(case, form, str(path), sha256))


def write_to(
    case: Case, out: BinaryIO, format_name: str, template: ReportTemplate | None = None
) -> None:
    """Write a report to a stream as it comes; a case open for writing notes it at the end.

    Raises UsageError where there is no such format, it takes no template, and what the stream
    raises.
    """
    form = wanted(Path(), format_name, template)
    hashing = _Hashing(out)
    _document(case, form, hashing, template)
    out.flush()
    _note(case, form, "standard output", hashing.sha256)


def _document(case: Case, form: Format, out: Any, template: ReportTemplate | None) -> None:
    given = {"template": template} if template else {}
    if form.binary:
        form.write(case, out, **given)
        return
    text = io.TextIOWrapper(out, "utf-8", newline="")
    form.write(case, text, **given)
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
