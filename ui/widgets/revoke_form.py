"""A badge taken back: into one's own signed list, with a reason that everybody can read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.key_field import KeyField
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row

_LIST = "training/revoked"


class RevokeForm(QWidget):
    """Asks before it signs: whoever has the list refuses the badge from then on."""

    revoked = Signal(str)  # the path of the list

    def __init__(self, desk: Desk, key: KeyField) -> None:
        super().__init__()
        self._desk, self._key, self._badge = desk, key, ""
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.confirm = Confirm()
        self.reason = QLineEdit(placeholderText=self.tr("Why; everybody can read it"))
        self.reason.setAccessibleName(self.tr("Why the badge is taken back"))
        self.file = PathLine(
            Pick.CARRIED,
            self.tr("Your list of badges taken back"),
            self.tr("Choose your list of badges taken back"),
            words=self.tr("Your list: made anew, or carried on"),
            start=str(desk.exports() / "revoked.jwt"),
        )
        self.file.put(desk.settings.recall(_LIST, ""))
        self.revoke = QPushButton(self.tr("Take the badge back…"))
        self._lay_out()
        for line in (self.reason, self.file.text):
            line.textChanged.connect(self._show)
        self.revoke.clicked.connect(self.ask)
        key.changed.connect(self._show)
        self.command.changed.connect(self._show)
        self.command.ended.connect(self._ended)
        self._show()

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "The badge at the left goes into a list that you sign. Hand the list out wherever "
                "your badges are checked: nobody learns of it by themselves."
            ),
            wordWrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Take a badge back"), objectName="heading"))
        column.addWidget(words)
        column.addWidget(self.reason)
        column.addWidget(self.file)
        column.addLayout(row(self.revoke, None))
        column.addWidget(self.confirm)
        column.addWidget(self.panel)

    def show_badge(self, path: str) -> None:
        """Take this one back, if any."""
        self._badge = path
        self.confirm.hide()
        self._show()

    def ask(self) -> None:
        """Take it back where somebody says once more that they want it."""
        text = self.tr("Whoever has the list refuses this badge from then on. Take it back?")
        self.confirm.ask(text, self.tr("Take it back"), self.tr("Leave it"), self.begin)

    def begin(self) -> None:
        """Sign the list with the badge in it."""
        told = ["--reason", self.reason.text().strip(), "-o", self.file.path]
        words = ["train", "badge", "revoke", *told, "--", self._badge]
        self.panel.begin(words, self.tr("Signing"), passphrase=self._key.value)

    def _ended(self, answer: Answer) -> None:
        self._key.clear()
        if not answer.worked:
            return  # the panel says why
        path = self.file.path
        self._desk.settings.remember(_LIST, path)
        self.reason.clear()
        self.panel.say(self.tr("Taken back. The list to hand out: {0}").format(path))
        self.revoked.emit(path)

    def _show(self, *_: object) -> None:
        said = self._badge and self.reason.text().strip() and self.file.path
        self.revoke.setEnabled(bool(said) and self._key.ready and not self.command.running)
