"""How the looks ended, counted by outcome and reason; a row filters the list below."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irkit.records import HARMLESS_SKIPS, Coverage, Outcome
from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.short_model import RECORD, ShortModel
from ui.tables.short_table import ShortTable
from ui.words import number, word

GAP, HARMLESS, LOOKED = "warning", "quiet", "good"  # also the names of their colours
_ORDER = (GAP, HARMLESS, LOOKED)
_BAR = 10  # pixels
_PADDING = 8


@dataclass(frozen=True, slots=True)
class GapRow:
    """Things that ended in one way for one reason."""

    meaning: str
    outcome: str
    reason: str
    count: int
    share: float  # of all things

    @property
    def name(self) -> tuple[str, str]:
        """What tells it from the others."""
        return self.outcome, self.reason


def gap_rows(coverage: Coverage) -> list[GapRow]:
    """All counts: gaps first, then what is harmless, then what was looked at; the most first."""

    def counted() -> Iterator[GapRow]:
        for outcome in Outcome:
            for reason, count in getattr(coverage, outcome.value).items():
                share = count / coverage.total if coverage.total else 0.0
                yield GapRow(_meaning(outcome, reason), outcome.value, reason, count, share)

    return sorted(counted(), key=lambda one: (_ORDER.index(one.meaning), -one.count))


def _meaning(outcome: Outcome, reason: str) -> str:
    if outcome is Outcome.SCANNED:
        return LOOKED
    harmless = outcome is Outcome.SKIPPED and reason in HARMLESS_SKIPS
    return HARMLESS if harmless else GAP


def meaning_text(meaning: str) -> str:
    """Shape and words, so that the colour is never alone."""
    text = {
        GAP: QT_TRANSLATE_NOOP("GapTable", "▲ gap"),
        HARMLESS: QT_TRANSLATE_NOOP("GapTable", "○ harmless"),
        LOOKED: QT_TRANSLATE_NOOP("GapTable", "✓ looked at"),
    }[meaning]
    return QCoreApplication.translate("GapTable", text)


def share_text(share: float) -> str:
    """As "12.3 %"; never "0 %" of something, nor "100 %" where anything is missing."""
    if 0 < share < 0.001:
        return "< 0.1 %"
    return f"{int(share * 1000) / 10:.1f} %".replace(".0 %", " %")


def _quiet(row: GapRow) -> str:
    return "" if row.meaning == GAP else "quiet"


COLUMNS = (
    Column("meaning", QT_TRANSLATE_NOOP("Columns", "Means"), 110,
           lambda one: meaning_text(one.meaning), colour=lambda one: one.meaning),
    Column("outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), 90,
           lambda one: word(one.outcome), colour=_quiet),
    Column("reason", QT_TRANSLATE_NOOP("Columns", "Reason"), 250,
           lambda one: word(one.reason), colour=_quiet),
    Column("count", QT_TRANSLATE_NOOP("Columns", "Things"), 80,
           lambda one: number(one.count), colour=_quiet),
    Column("share", QT_TRANSLATE_NOOP("Columns", "Share"), 150, lambda one: share_text(one.share)),
)  # fmt: skip
_SHARE = len(COLUMNS) - 1


def gap_table(desk: Desk) -> ShortTable:
    """A table of counts."""
    model = ShortModel(desk, GapRow, COLUMNS)
    name = QCoreApplication.translate("GapTable", "How the looks ended")
    table = ShortTable(desk, model, name, key="name")
    table.setItemDelegateForColumn(_SHARE, _BarDelegate(desk, table))
    return table


class _BarDelegate(QStyledItemDelegate):
    """Draws a share as a bar with its number beside it."""

    def __init__(self, desk: Desk, parent: ShortTable) -> None:
        super().__init__(parent)
        self._desk = desk

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        row: GapRow = index.data(RECORD)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        words = option.fontMetrics.horizontalAdvance("100.0 %") + _PADDING
        area = QRectF(option.rect).adjusted(_PADDING, 0, -_PADDING - words, 0)
        bar = QRectF(area.left(), area.center().y() - _BAR / 2, area.width(), _BAR)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._desk.theme.colours.line))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(QColor(getattr(self._desk.theme.colours, row.meaning)))
        bar.setWidth(max(3.0, bar.width() * row.share))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QColor(self._desk.theme.colours.text))
        beside = QRectF(area.right() + _PADDING, option.rect.top(), words, option.rect.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
