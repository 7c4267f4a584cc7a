"""What a model says of its cells: the same for a list of the case, a short list and a tree."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from irkit.text import visible
from ui.desk import Desk
from ui.tables.columns import Column, cell, is_number

_Role = Qt.ItemDataRole


class Cells:
    """The part of a model that knows the columns of its record; for a QAbstractItemModel."""

    _desk: Desk
    _record: type
    columns: Sequence[Column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self.columns[section].heading()
            if role == _Role.TextAlignmentRole:
                return self._alignment(section)
        return None

    def cell_data(self, column: int, record: Any, role: int) -> Any:
        """What a cell says in a role; nothing while its record is on its way."""
        match role:
            case _Role.TextAlignmentRole:
                return self._alignment(column)
            case _ if record is None:
                return None
            case _Role.ToolTipRole if tip := self.columns[column].tip:
                return visible(tip(record))
            case _Role.DisplayRole | _Role.ToolTipRole | _Role.AccessibleTextRole:
                return visible(self.raw_text(column, record))
            case _Role.ForegroundRole:
                name = self.colour_name(column, record)
                return QColor(getattr(self._desk.theme.colours, name)) if name else None
        return None

    def raw_text(self, column: int, record: Any) -> str:
        """What the record says, with every character as it is."""
        return cell(self.columns[column], record, self._desk.clock)

    def colour_name(self, column: int, record: Any) -> str:
        """The colour of a cell, empty where it is that of all text."""
        colour = self.columns[column].colour
        return colour(record) if colour is not None else ""

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        numbers = is_number(self._record, self.columns[column].key)
        side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
