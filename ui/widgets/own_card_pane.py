"""The responder's own key and card: made here, handed to others as file and QR code."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.entry_detail import HashField
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.row import row

_CODE = 220  # pixels of the QR code


class OwnCardPane(QFrame):
    """Shows the key, or the form that makes one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self.showing, self.making, self.carding = (JsonCommand(self) for _ in range(3))
        self.panel = CommandPanel(desk, self.making)
        self.card_panel = CommandPanel(desk, self.carding)
        self.trouble = QLabel(wordWrap=True, objectName="trouble")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.new, self.own = QWidget(), QWidget()
        self._build_new()
        self._build_own()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("My card"), objectName="heading"))
        for widget in (self.trouble, self.new, self.own):
            column.addWidget(widget)
            widget.hide()
        self.showing.ended.connect(self._show)
        self.making.ended.connect(self._made)
        self.carding.ended.connect(self._carded)

    def _build_new(self) -> None:
        words = QLabel(
            self.tr(
                "You have no key yet. It signs what you hand on, seals cases, and opens what "
                "others encrypt to you. Without its passphrase nobody can use it, and nobody can "
                "help you."
            ),
            wordWrap=True,
        )  # fmt: skip
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name, as others will read it"))
        self.first, self.second = PassphraseField(), QLineEdit()
        self.first.text.setPlaceholderText("")
        self.first.text.setAccessibleName(self.tr("New passphrase"))
        self.second.setEchoMode(QLineEdit.EchoMode.Password)
        self.second.setAccessibleName(self.tr("The passphrase once more"))
        self.bare = QCheckBox(self.tr("Without a passphrase: whoever gets at this account has it"))
        self.make = QPushButton(self.tr("Make my key"), objectName="primary")
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Passphrase"), self.first)
        form.addRow(self.tr("Once more"), self.second)
        form.addRow("", self.bare)
        column = QVBoxLayout(self.new)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addLayout(row(self.make, None))
        self.make.clicked.connect(self.make_key)
        for line in (self.name, self.first.text, self.second):
            line.textChanged.connect(self._show_buttons)
        self.bare.toggled.connect(self._show_buttons)
        self.making.changed.connect(self._show_buttons)

    def _build_own(self) -> None:
        self.who = QLabel(wordWrap=True)
        self.who.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint = HashField(self._desk, self.tr("Fingerprint of your key"))
        self.words = QLabel(wordWrap=True, objectName="quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation = QLineEdit(placeholderText=self.tr("Organisation"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.passphrase = PassphraseField()
        self.save = QPushButton(self.tr("Save my card…"))
        self.code = QLabel()
        self.code.setAccessibleName(self.tr("QR code of your card"))
        self.code.hide()
        column = QVBoxLayout(self.own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.who, self.fingerprint, self.words, self.organisation,
                       self.passphrase):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(row(self.save, None))
        column.addWidget(self.card_panel)
        column.addWidget(self.code)
        self.save.clicked.connect(self._ask_file)

    # The key

    def look(self) -> None:
        """Ask for the key."""
        self.showing.start(["key", "show", "--json"])

    def _show(self, answer: Answer) -> None:
        found = answer.document
        there = answer.worked and isinstance(found, dict)
        self.own.setVisible(there)
        self.new.setVisible(not there and "no key yet" in answer.trouble)
        self.trouble.setVisible(not there and self.new.isHidden())
        self.trouble.setText(answer.trouble)
        if there:
            self.who.setText(visible(found["name"]))
            self.fingerprint.put(found["fingerprint"])
            self.words.setText(found["words"])
        self._show_buttons()

    def make_key(self) -> None:
        """Make the key that the form asks for."""
        if not self.make.isEnabled():
            return
        bare = ["--no-passphrase"] if self.bare.isChecked() else []
        arguments = ["key", "make", "--name", self.name.text().strip(), *bare]
        doing = self.tr("Making the key")
        self.panel.begin(arguments, doing, passphrase="" if bare else self.first.value)

    def _made(self, answer: Answer) -> None:
        if answer.worked:
            self.first.clear()
            self.second.clear()
            self.look()

    def _show_buttons(self, *_: object) -> None:
        bare = self.bare.isChecked()
        for widget in (self.first, self.second):
            widget.setEnabled(not bare)
        same = bool(self.first.value) and self.first.value == self.second.text()
        named = bool(self.name.text().strip())
        self.make.setEnabled(named and (bare or same) and not self.making.running)

    # The card

    def _ask_file(self) -> None:
        start = str(self._desk.exports() / "my-card.json")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save my card"), start)
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the card and, beside it, its QR code."""
        code = path.with_suffix(".png")
        arguments = ["contacts", "card", "-o", str(path), "--qr", str(code)]
        organisation = self.organisation.text().strip()
        if organisation:
            arguments += ["--organisation", organisation]
        doing = self.tr("Signing the card")
        self.card_panel.begin(arguments, doing, passphrase=self.passphrase.value)

    def _carded(self, answer: Answer) -> None:
        if not answer.worked:
            return  # the panel says why
        self.passphrase.clear()
        code = Path(self.carding.arguments[self.carding.arguments.index("--qr") + 1])
        picture = QPixmap(str(code))
        self.code.setPixmap(picture.scaledToWidth(_CODE))
        self.code.setVisible(not picture.isNull())
        text = self.tr("Written: {0} and its QR code. It is no secret: send it by any way.")
        self.card_panel.say(text.format(answer.text.strip()))
