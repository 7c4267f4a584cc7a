"""`irkit report`: a case as a document, and what people write into it."""

import json
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click

from irkit import json_file
from irkit.case import Case
from irkit.case.report_texts import FIELDS, SENT
from irkit.cli import options, output
from irkit.cli.folders import opened_as_may_be
from irkit.cli.output import Bytes
from irkit.cli.redact import released
from irkit.cli.sealing import saying, sealing
from irkit.errors import UsageError
from irkit.records import Release
from irkit.report import FORMATS, clocks, templates, write, write_to
from irkit.report.plain import plain
from irkit.report.templates import ReportTemplate
from irkit.report.words import LANGUAGES
from irkit.text import visible

_LARGEST = 1 << 22  # bytes of a file of texts
_STANDARD_OUTPUT = Path("-")
_EACH = (f"  {one.name:12}{one.description} ({one.suffix})" for one in FORMATS.values())
_FORMATS = "\n".join(["\b", "Formats, and what their files end in:", *_EACH])


class _Report(click.Group):
    """`irkit report -o FILE` writes a report, as `irkit report write -o FILE` does."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        alone = not args or args[0] in ctx.help_option_names
        if not alone and args[0] not in self.commands:
            args = ["write", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Report, short_help="Write a case as a document.")
def report() -> None:
    """Write a case as a document, and say what people know in it.

    `irkit report --case DIR -o FILE` is short for `irkit report write`.
    """


@report.command("write", short_help="Write a case as a document.", epilog=_FORMATS)
@options.case_to_read
@click.option(
    "-o",
    "--output",
    required=True,
    type=options.Place(dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there is replaced. - is standard output.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(list(FORMATS)),
    help="As below.  [default: what the file's name ends in]",
)
@click.option(
    "--template",
    "template",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="How your organisation's reports look (docs/REPORTS.md).",
)
@click.option(
    "--language",
    type=click.Choice([*LANGUAGES]),
    help="Of the report.  [default: the template's, else en]",
)
@options.released
@options.confirmed
def write_report(
    folder: Path,
    output: Path,
    kind: str | None,
    template: Path | None,
    language: str | None,
    recipients: tuple[str, ...],
    profile: str | None,
    *,
    defanged: bool,
    confirmed: bool,
) -> None:
    """Write a report for people, or the case in a format that other programs read.

    The ledger of the case notes it, unless the case is read-only or a scan is writing to it. Exit
    status 1 where the case does not hold; the report is written, and says so.
    """
    look = templates.read(template) if template else None
    if language:
        look = templates.in_language(look or templates.default(), language)
    release = Release(recipients, defanged=defanged)
    with sealing(opened_as_may_be(folder)) as case:
        shown = released(case, release, profile)
        broken = shown.held.faults
        if output != _STANDARD_OUTPUT:
            write(case, output, kind, look, shown, confirmed=confirmed)
            print(visible(str(output)))
        elif kind:
            write_to(case, Bytes(), kind, look, shown, confirmed=confirmed)
        else:
            raise UsageError("standard output has no name to tell the format: say it (--format)")
    for fault in broken:
        row = f" row {fault.row}" if fault.row is not None else ""
        said = visible(f"{fault.table}{row}: {fault.reason}")
        print(f"irkit: the case does not hold: {said}", file=sys.stderr)
    sys.exit(1 if broken else 0)


@report.command("set", short_help="Say something in the report.")
@options.case_to_read
@click.argument("field", required=False)
@click.argument("text", required=False)
@click.option(
    "--from",
    "file",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Set all fields of a JSON object, as irkit report show --json prints it.",
)
@click.option(
    "--template",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Of your organisation, where CLOCK is one of its own.",
)
def set_text(
    folder: Path, field: str | None, text: str | None, file: Path | None, template: Path | None
) -> None:
    """Set a FIELD of the report to a TEXT; an empty text takes it back.

    Fields: summary, scope, limitations (texts), recommendations (one a line), people (one a line:
    name; role; organisation; contact), severity (critical, high, medium, low, none), zone (as
    Asia/Kolkata), aware_at, material_at and sent:CLOCK (times, as 2025-03-01T12:00+05:30, none in
    the future). Older texts stay in the ledger. What was handed in before its clock began is said.
    """
    if (file is None) == (field is None) or (field is not None and text is None):
        raise UsageError("say a FIELD and its TEXT, or --from FILE")
    values = _values(file) if file else {str(field): text}
    look = templates.read(template) if template else templates.default()
    _check_clocks(values, look)
    with saying(folder) as case:
        case.set_report_texts(values)
    if any(field.startswith(SENT) or field.endswith("_at") for field in values):
        _warn_of_early(folder, look)


@report.command("show", short_help="Show what people wrote into the report.")
@options.case_to_read
@options.as_json
def show(folder: Path, *, as_json: bool) -> None:
    """Show what people wrote into the report of a case. With --json an object with all fields."""
    with Case.open(folder) as case:
        texts = plain(case.report_texts())
    values = {name: texts[name] or "" for name in FIELDS}
    values |= {f"{SENT}{clock}": time for clock, time in texts["sent"]}
    if as_json:
        output.print_document(values)
        return
    for name, value in values.items():
        if value:
            print(f"{name}: {visible(value if isinstance(value, str) else json.dumps(value))}")


def _check_clocks(values: Mapping[str, object], template: ReportTemplate) -> None:
    """Whoever mistypes a clock would leave the right one running; any can be taken back."""
    named = (field.removeprefix(SENT) for field, value in values.items()
             if field.startswith(SENT) and value not in ("", None))  # fmt: skip
    clocks.check_known(named, template)


def _warn_of_early(folder: Path, template: ReportTemplate) -> None:
    with Case.open(folder) as case:
        early = clocks.sent_early(template, case.report_texts())
    for one in early:
        began = f"before its clock began at {_at(one.began)}" if one.began else "but no clock runs"
        print(f"irkit: {one.clock.identifier}: handed in at {_at(one.sent)}, {began}",
              file=sys.stderr)  # fmt: skip


def _at(time: datetime | None) -> str:
    return f"{time:%Y-%m-%dT%H:%M}Z"


def _values(file: Path) -> dict[str, object]:
    def fields(value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            raise TypeError("it is no JSON object")
        return value

    return json_file.read(file, "file of report texts", _LARGEST, fields)
