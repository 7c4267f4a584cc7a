"""Hypotheses as rows of a list, the open ones first."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.guide.hypotheses import Hypothesis, Status
from ui.tables.columns import Column

_SIGNS = {Status.OPEN: "○", Status.SUPPORTED: "✓", Status.REFUTED: "×", Status.UNDECIDED: "–"}
_TEXTS = {
    Status.OPEN: QT_TRANSLATE_NOOP("Hypotheses", "open"),
    Status.SUPPORTED: QT_TRANSLATE_NOOP("Hypotheses", "supported"),
    Status.REFUTED: QT_TRANSLATE_NOOP("Hypotheses", "refuted"),
    Status.UNDECIDED: QT_TRANSLATE_NOOP("Hypotheses", "undecided"),
}


def in_order(found: Iterable[Hypothesis]) -> list[Hypothesis]:
    """By what became of them, then as they were noted."""
    order = [*Status]
    return sorted(found, key=lambda one: (order.index(one.status), one.entry))


def status_text(status: Status) -> str:
    """As "✓ supported"."""
    return " ".join((_SIGNS[status], QCoreApplication.translate("Hypotheses", _TEXTS[status])))


def sure_now(one: Hypothesis) -> int:
    """How sure they are, in percent."""
    return one.confidence if one.confidence_now is None else one.confidence_now


COLUMNS = (
    Column("status", QT_TRANSLATE_NOOP("Columns", "State"), 96,
           lambda one: status_text(one.status)),
    Column("confidence_now", QT_TRANSLATE_NOOP("Columns", "Sure"), 52,
           lambda one: f"{sure_now(one)} %"),
    Column("text", QT_TRANSLATE_NOOP("Columns", "Hypothesis"), 110),
)  # fmt: skip
