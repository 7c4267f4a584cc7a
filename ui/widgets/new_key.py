"""The form that makes the responder's key: nothing else in the window ever does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.row import row


class NewKey(QWidget):
    """A name and a passphrase, typed twice."""

    made = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name, as others will read it"))
        self.first, self.second = PassphraseField(), QLineEdit()
        self.first.text.setPlaceholderText("")
        self.first.text.setAccessibleName(self.tr("New passphrase"))
        self.second.setEchoMode(QLineEdit.EchoMode.Password)
        self.second.setAccessibleName(self.tr("The passphrase once more"))
        self.bare = QCheckBox(self.tr("Without a passphrase: whoever gets at this account has it"))
        self.make = QPushButton(self.tr("Make my key"), objectName="primary")
        self._lay_out()
        self.make.clicked.connect(self.make_key)
        for line in (self.name, self.first.text, self.second):
            line.textChanged.connect(self._show_buttons)
        self.bare.toggled.connect(self._show_buttons)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        self.setFocusProxy(self.name)
        self._show_buttons()

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "You have no key yet. It signs what you hand on, seals cases, and opens what "
                "others encrypt to you. Without its passphrase nobody can use it, and nobody can "
                "help you."
            ),
            wordWrap=True,
        )  # fmt: skip
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Passphrase"), self.first)
        form.addRow(self.tr("Once more"), self.second)
        form.addRow("", self.bare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addLayout(row(self.make, None))

    def make_key(self) -> None:
        """Make the key that the form asks for."""
        if not self.make.isEnabled():
            return
        bare = ["--no-passphrase"] if self.bare.isChecked() else []
        arguments = ["key", "make", "--name", self.name.text().strip(), *bare]
        doing = self.tr("Making the key")
        self.panel.begin(arguments, doing, passphrase="" if bare else self.first.value)

    def _ended(self, answer: Answer) -> None:
        if answer.worked:
            self.first.clear()
            self.second.clear()
            self.made.emit()

    def _show_buttons(self, *_: object) -> None:
        bare = self.bare.isChecked()
        for widget in (self.first, self.second):
            widget.setEnabled(not bare)
        same = bool(self.first.value) and self.first.value == self.second.text()
        named = bool(self.name.text().strip())
        self.make.setEnabled(named and (bare or same) and not self.command.running)
