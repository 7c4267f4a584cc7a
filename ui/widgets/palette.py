"""The command palette: type a few letters of what you want, Enter does it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.commands import COMMANDS, Command


class Palette(QDialog):
    """Lists what can be done now; the handlers are those of the window."""

    def __init__(self, parent: QWidget, handlers: Mapping[str, Callable[[], Any]]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._handlers = handlers
        self.setWindowTitle(self.tr("Find a command"))
        self.resize(520, 420)
        self.words = QLineEdit(placeholderText=self.tr("What do you want to do?"))
        self.words.setAccessibleName(self.tr("Find a command"))
        self.found = QListWidget()
        self.found.setAccessibleName(self.tr("Commands"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.words)
        column.addWidget(self.found)
        self.words.textChanged.connect(self._look)
        self.words.installEventFilter(self)
        self.found.itemActivated.connect(self._do)
        self.found.itemClicked.connect(self._do)
        self._look("")
        self.words.setFocus()
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(top.x() + (parent.width() - self.width()) // 2, top.y() + 80)

    def _look(self, text: str) -> None:
        self.found.clear()
        for command in matching(text, [one for one in COMMANDS if one.name in self._handlers]):
            item = QListWidgetItem(_line(command))
            item.setData(Qt.ItemDataRole.UserRole, command.name)
            self.found.addItem(item)
        self.found.setCurrentRow(0)

    def _do(self, item: QListWidgetItem) -> None:
        self.accept()
        self.parent().run(item.data(Qt.ItemDataRole.UserRole))  # type: ignore[attr-defined]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows and Enter of the line go to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row, last = self.found.currentRow(), self.found.count() - 1
            match event.key():
                case Qt.Key.Key_Down:
                    self.found.setCurrentRow(min(row + 1, last))
                    return True
                case Qt.Key.Key_Up:
                    self.found.setCurrentRow(max(row - 1, 0))
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    if self.found.currentItem() is not None:
                        self._do(self.found.currentItem())
                    return True
        return super().eventFilter(watched, event)


def matching(text: str, commands: list[Command]) -> list[Command]:
    """Commands in whose title every typed word occurs, those that begin so first."""
    words = text.casefold().split()
    found = [one for one in commands if all(word in one.title.casefold() for word in words)]
    return sorted(found, key=lambda one: not one.title.casefold().startswith("".join(words[:1])))


def _line(command: Command) -> str:
    return f"{command.title}    {command.keys}" if command.keys else command.title
