"""One entry of the ledger in full: who did what, the details as text, and how it is chained."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from irkit.records import Entry
from irkit.text import visible
from ui.desk import Desk
from ui.tables.cell_delegate import mono_font
from ui.widgets.copy_field import CopyField
from ui.words import action_text, number

_LONGEST = 300  # characters of one text among the details
_MOST = 20_000  # characters of all details that are shown


class EntryDetail(QWidget):
    """Shows an entry; nothing of it is taken for more than text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entry: Entry | None = None
        self.title = QLabel(objectName="heading", wordWrap=True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.when, self.who, self.what = (QLabel(wordWrap=True) for _ in range(3))
        for label in (self.when, self.who, self.what):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.body = QPlainTextEdit(readOnly=True)
        self.body.setAccessibleName(self.tr("Details of the entry"))
        self.body.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.hash = CopyField(desk, self.tr("Hash of this entry"))
        self.previous = CopyField(desk, self.tr("Hash of the entry before"))
        self._lay_out()
        desk.clock.changed.connect(self._show)
        desk.theme.changed.connect(self._paint)
        self._paint()
        self.show_entry(None)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (self.tr("When"), self.when), (self.tr("Who"), self.who),
            (self.tr("To what"), self.what), (self.tr("Hash"), self.hash),
            (self.tr("Previous"), self.previous),
        ):  # fmt: skip
            form.addRow(label, widget)
        self.inside = QWidget()
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(QLabel(self.tr("Details"), objectName="quiet"))
        column.addWidget(self.body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.title)
        whole.addWidget(self.inside, 1)
        whole.addStretch()

    def show_entry(self, entry: Entry | None) -> None:
        """Show another entry, or that none is chosen."""
        self._entry = entry
        self._show()

    def _show(self) -> None:
        entry = self._entry
        self.inside.setVisible(entry is not None)
        if entry is None:
            self.title.setText(self.tr("Choose an entry to see all of it."))
            return
        text = self.tr("{0}: {1}").format(number(entry.seq), visible(action_text(entry.action)))
        self.title.setText(text)
        self.when.setText(self._desk.clock.full(entry.time))
        self.who.setText(visible(entry.actor))
        self.what.setText(visible(entry.object))
        self.hash.put(entry.hash)
        self.previous.put(entry.previous)
        self.body.setPlainText(self._details(entry.body))

    def _details(self, body: str) -> str:
        text = details(body)
        if len(text) <= _MOST:
            return text
        more = self.tr("… and {0} more characters: export the entry to see them.")
        return f"{text[:_MOST]}\n{more.format(number(len(text) - _MOST))}"

    def _paint(self) -> None:
        self.body.setFont(mono_font(self.font()))


def details(body: str) -> str:
    """The body of an entry, one thing a line; what is no JSON stays as it is."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return visible(body)
    text = json.dumps(_shortened(value), ensure_ascii=False, indent=2)
    return "\n".join(map(visible, text.split("\n")))


def _shortened(value: object) -> object:
    """The checks of a large batch are long beyond reading: their middle is left out."""
    match value:
        case str() if len(value) > _LONGEST:
            half = _LONGEST // 2
            return f"{value[:half]} … {value[-half:]} ({number(len(value))})"
        case dict():
            return {key: _shortened(one) for key, one in value.items()}
        case list():
            return [_shortened(one) for one in value]
    return value
