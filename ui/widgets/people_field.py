"""Who has a part in the case: a small table to write into."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableWidget
from PySide6.QtWidgets import QTableWidgetItem as Cell

from irkit.records import Person
from ui.widgets.report_fields import Field
from ui.widgets.row import row

_COLUMNS = {
    "name": QT_TRANSLATE_NOOP("People", "Name"),
    "role": QT_TRANSLATE_NOOP("People", "Role"),
    "organisation": QT_TRANSLATE_NOOP("People", "Organisation"),
    "contact": QT_TRANSLATE_NOOP("People", "Contact"),
}
_ROW = 28  # pixels


class _Table(QTableWidget):
    """Typing writes into a cell; Delete takes a person out; Tab goes from cell to cell and on."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setObjectName("written")
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(5 * _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
            return
        super().keyPressEvent(event)


class PeopleField(Field):
    """One row a person; the last one is empty, and waits for somebody else."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__("people", title, hint)
        assert tuple(_COLUMNS) == Person.__match_args__  # noqa: S101 - else a column would be lost
        self.table = _Table()
        self.table.setHorizontalHeaderLabels(
            [QCoreApplication.translate("People", text) for text in _COLUMNS.values()]
        )
        self.hold(self.table, title)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the chosen person"))
        buttons = row(self.remove, None)
        self.column.addLayout(buttons)
        self.table.cellChanged.connect(self._cell_changed)
        self.table.removed.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.put([])

    def value(self) -> Any:
        people = []
        for place in range(self.table.rowCount()):
            cells = [self._text(place, column) for column in range(len(_COLUMNS))]
            if any(cells):
                people.append(dict(zip(_COLUMNS, cells, strict=True)))
        return people

    def put(self, value: Any) -> None:
        if value == self.value() and self.table.rowCount():
            return
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for person in value:
            self._add([str(person.get(name, "")) for name in _COLUMNS])
        self._add([""] * len(_COLUMNS))
        self.table.blockSignals(False)

    def _add(self, cells: list[str]) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        for column, text in enumerate(cells):
            self.table.setItem(place, column, Cell(text))

    def _text(self, place: int, column: int) -> str:
        item = self.table.item(place, column)
        return item.text().strip() if item is not None else ""

    def _cell_changed(self, place: int, _: int) -> None:
        if place == self.table.rowCount() - 1:
            self.table.blockSignals(True)
            self._add([""] * len(_COLUMNS))
            self.table.blockSignals(False)
        self.changed.emit()
        self.left.emit()

    def _remove(self) -> None:
        place = self.table.currentRow()
        if 0 <= place < self.table.rowCount() - 1:
            self.table.removeRow(place)
            self.changed.emit()
            self.left.emit()
