"""All keys at a glance, by menu."""

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.commands import COMMANDS, MENUS

_COLUMNS = 3


class Keys(QDialog):
    """What each key does; made from the very table that makes the menus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.resize(940, 560)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(24)
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for place, menu in enumerate(MENUS):
            grid.addWidget(_group(menu), place // _COLUMNS, place % _COLUMNS)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)


def _group(menu: str) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
    # "&Case" in Latin scripts, "केस (&C)" in others: without the letter that opens the menu.
    title = re.sub(r" ?\(&.\)|&", "", QCoreApplication.translate("Menus", MENUS[menu]))
    grid.addWidget(QLabel(title, objectName="heading"), 0, 0, 1, 2)
    with_keys = [one for one in COMMANDS if one.menu == menu and one.keys]
    for row, command in enumerate(with_keys, 1):
        keys = QKeySequence(command.keys).toString(QKeySequence.SequenceFormat.NativeText)
        grid.addWidget(QLabel(keys, objectName="quiet"), row, 0)
        grid.addWidget(QLabel(command.title), row, 1)
    grid.setColumnStretch(1, 1)
    return group
