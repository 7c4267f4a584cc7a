"""The menu bar, made of all commands: what cannot be done now is grey."""

from collections.abc import Container, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.commands import COMMANDS, MENUS, Command
from ui.desk import Desk
from ui.icons import icon
from ui.language import LANGUAGES


class Menus(QObject):
    """Fills the menu bar of a window; `actions` has each command by its name."""

    wanted = Signal(str)  # a command

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self.actions: dict[str, QAction] = {}
        menus = {
            name: window.menuBar().addMenu(QCoreApplication.translate("Menus", title))
            for name, title in MENUS.items()
        }
        for command in COMMANDS:
            menus[command.menu].addAction(self._made(command))
        menus["view"].addSeparator()
        self._add_languages(menus["view"])
        desk.theme.changed.connect(self._paint)
        self._paint()

    def _made(self, command: Command) -> QAction:
        action = self.actions[command.name] = QAction(command.title, self)
        action.setCheckable(command.checkable)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(partial(self.wanted.emit, command.name))
        return action

    def _add_languages(self, view: QMenu) -> None:
        menu, group = view.addMenu(self.tr("Language")), QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self._desk.language.code)
            action.triggered.connect(partial(self._desk.choose_language, code))
            menu.addAction(action)

    def show_state(self, possible: Container[str], checked: Mapping[str, bool]) -> None:
        """Grey out what is not possible, and tick what holds."""
        for name, action in self.actions.items():
            action.setEnabled(name in possible)
        for name, holds in checked.items():
            self.actions[name].setChecked(holds)

    def _paint(self) -> None:
        colours = self._desk.theme.colours
        for command in COMMANDS:
            if command.icon:
                picture = icon(command.icon, colours.text, colours.line)
                self.actions[command.name].setIcon(picture)
