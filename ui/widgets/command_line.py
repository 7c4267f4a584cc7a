"""A command as one could type it, and a button that copies it."""

from PySide6.QtCore import QCoreApplication

from ui.desk import Desk
from ui.widgets.copy_field import CopyField


class CommandLine(CopyField):
    """Shows one command; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        said = QCoreApplication.translate("CommandLine", "The command, as you could type it")
        super().__init__(desk, said)
        self.hide()

    def say(self, text: str) -> None:
        """Show a command."""
        self.put(text)
        self.setVisible(bool(text))
