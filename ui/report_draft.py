"""What is being written into a report: fields as `Case.set_report_text` takes them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from irkit.case.codec import plain
from irkit.case.report_texts import FIELDS, SENT, settable
from irkit.errors import UsageError
from irkit.records import ReportTexts

Values = dict[str, Any]  # field → text, list of texts, or list of people, as JSON has them

_LISTS = ("recommendations", "people")


def values_of(texts: ReportTexts) -> Values:
    """Every field as it is set; empty where nobody wrote anything."""
    found = {name: plain(getattr(texts, name)) or _empty(name) for name in FIELDS}
    return found | {f"{SENT}{clock}": plain(time) for clock, time in texts.sent}


def _empty(field: str) -> Any:
    return [] if field in _LISTS else ""


def understood(field: str, value: object) -> Any:
    """A value as the case would keep it. Raises UsageError, which says what is wrong with it."""
    try:
        return settable(field, value)
    except (ValueError, TypeError, OverflowError) as error:
        raise UsageError(str(error)) from error


def normal(field: str, value: object) -> Any:
    """A value as `values_of` has it once it is set. Raises UsageError."""
    return plain(understood(field, value)) or _empty(field)


def texts_of(values: Mapping[str, Any]) -> ReportTexts:
    """The texts that a report would have with these; what is not understood is left out."""
    found: dict[str, Any] = {}
    sent: list[tuple[str, datetime]] = []
    for field, value in values.items():
        try:
            read = understood(field, value)
        except UsageError:
            continue
        if not field.startswith(SENT):
            found[field] = read
        elif read is not None:
            sent.append((field.removeprefix(SENT), read))
    return ReportTexts(**found, sent=tuple(sent))
