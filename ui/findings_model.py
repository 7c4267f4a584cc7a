"""The findings that have arrived, the worst first."""

from bisect import insort
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from irkit.text import visible
from ui.theme import SHAPES, Theme

_Index = QModelIndex | QPersistentModelIndex


class FindingsModel(QAbstractTableModel):
    """One row for each finding event, by score."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[dict[str, Any]] = []

    def add(self, finding: dict[str, Any]) -> None:
        """Put a finding at its place."""
        place = _place(finding)
        row = sum(_place(one) <= place for one in self._rows)
        self.beginInsertRows(QModelIndex(), row, row)
        insort(self._rows, finding, key=_place)
        self.endInsertRows()

    def clear(self) -> None:
        """Forget all rows."""
        self.beginResetModel()
        self._rows.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._titles())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return self._theme.level(finding["level"])
        texts = (
            f"{SHAPES.get(finding['level'], '○')} {finding['score']} {finding['level']}",
            visible(finding["target"]),
            visible(finding["rule"]),
            visible(finding["reason"]),
        )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        return None

    def _titles(self) -> tuple[str, str, str, str]:
        return self.tr("Level"), self.tr("Where"), self.tr("Rule"), self.tr("Why")


def _place(finding: dict[str, Any]) -> int:
    return -int(finding["score"])
