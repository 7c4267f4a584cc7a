"""A case as a document: for people, and in the formats of other programs."""

import hashlib
import io
import os
from pathlib import Path
from typing import Any, BinaryIO

from irkit.case import Case, output
from irkit.protect import policy
from irkit.protect.policy import Deed
from irkit.records import Action, Release
from irkit.report.formats import FORMATS, Format, format_of, wanted
from irkit.report.templates import ReportTemplate

__all__ = ["FORMATS", "Format", "format_of", "write", "write_to"]


def write(
    case: Case,
    path: Path,
    format_name: str | None = None,
    template: ReportTemplate | None = None,
    shown: Case | None = None,
    *,
    confirmed: bool = False,
) -> None:
    """Write a report, whole or not at all; a case open for writing notes it in its ledger.

    Without a format, the end of the file's name says which. `shown` is the case as others may see
    it (`irkit.protect.redaction`), `confirmed` that somebody was asked whether it may go there.
    Raises UsageError where there is no such format, it takes no template, the file cannot be
    written, or something else than a file of reports stands there; NotPermitted where the labels
    of the case are against it.
    """
    form, shown = wanted(path, format_name, template), shown or case
    with output.written(case.folder, path) as out:
        to = shown.release.recipients
        policy.check(case.labels(), _deed(case, path), to, confirmed=confirmed)
        with output.file_errors(path):
            _document(shown, form, out.file, template)
        where = os.path.abspath(path)  # of two people's r.html each is told apart
        out.finish(lambda sha256, _: _note(case, shown.release, form, where, sha256))


def write_to(
    case: Case,
    out: BinaryIO,
    format_name: str,
    template: ReportTemplate | None = None,
    shown: Case | None = None,
    *,
    confirmed: bool = False,
) -> None:
    """Write a report to a stream as it comes; a case open for writing notes it at the end.

    Raises as `write` does, and what the stream raises.
    """
    form, shown = wanted(Path(), format_name, template), shown or case
    to = shown.release.recipients
    policy.check(case.labels(), Deed.REPORT_OUTSIDE, to, confirmed=confirmed)
    hashing = _Hashing(out)
    _document(shown, form, hashing, template)
    out.flush()
    _note(case, shown.release, form, "standard output", hashing.sha256)


def _deed(case: Case, path: Path) -> Deed:
    inside = path.parent.resolve().is_relative_to(case.folder.resolve())
    return Deed.REPORT_INSIDE if inside else Deed.REPORT_OUTSIDE


def _document(case: Case, form: Format, out: Any, template: ReportTemplate | None) -> None:
    given = {"template": template} if template else {}
    if form.binary:
        form.write(case, out, **given)
        return
    text = io.TextIOWrapper(out, "utf-8", newline="")
    form.write(case, text, **given)
    text.detach()


def _note(case: Case, release: Release, form: Format, where: str, sha256: str) -> None:
    if case.writable:
        said = {"recipients": release.recipients, "redaction": release.redaction}
        body = {"format": form.name, "sha256": sha256} | {k: v for k, v in said.items() if v}
        case.log(Action.REPORT_WRITTEN, where, body)


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
