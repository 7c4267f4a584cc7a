"""The responder's own key and card: made here, handed to others as file and QR code."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.copy_field import CopyField
from ui.widgets.key_field import KeyField
from ui.widgets.row import row

_CODE = 220  # pixels of the QR code


class OwnCardPane(QFrame):
    """Shows the key, or the form that makes one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self.carding = JsonCommand(self)
        self.card_panel = CommandPanel(desk, self.carding)
        self.key, self.own = KeyField(desk, "{0}"), QWidget()
        self._build_own()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("My card"), objectName="heading"))
        column.addWidget(self.key)
        column.addWidget(self.own)
        self.own.hide()
        self.key.known.connect(self._show)
        self.key.changed.connect(self._show_buttons)
        self.carding.changed.connect(self._show_buttons)
        self.carding.ended.connect(self._carded)

    def _build_own(self) -> None:
        self.fingerprint = CopyField(self._desk, self.tr("Fingerprint of your key"))
        self.words = QLabel(wordWrap=True, objectName="quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.organisation = QLineEdit(placeholderText=self.tr("Organisation"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self.save = QPushButton(self.tr("Save my card…"))
        self.code = QLabel()
        self.code.setAccessibleName(self.tr("QR code of your card"))
        self.code.hide()
        column = QVBoxLayout(self.own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.fingerprint, self.words, self.organisation):
            column.addWidget(widget)
        column.addLayout(row(self.save, None))
        column.addWidget(self.card_panel)
        column.addWidget(self.code)
        self.save.clicked.connect(self._ask_file)

    # The key

    def look(self) -> None:
        """Ask for the key."""
        self.key.look()

    def _show(self) -> None:
        found = self.key.found
        self.own.setVisible(found is not None)
        if found is not None:
            self.fingerprint.put(found["fingerprint"])
            self.words.setText(found["words"])

    def _show_buttons(self) -> None:
        self.save.setEnabled(self.key.ready and not self.carding.running)

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
        self.card_panel.begin(arguments, doing, passphrase=self.key.value)

    def _carded(self, answer: Answer) -> None:
        if not answer.worked:
            return  # the panel says why
        self.key.clear()
        code = Path(self.carding.arguments[self.carding.arguments.index("--qr") + 1])
        picture = QPixmap(str(code))
        self.code.setPixmap(picture.scaledToWidth(_CODE))
        self.code.setVisible(not picture.isNull())
        text = self.tr("Written: {0} and its QR code. It is no secret: send it by any way.")
        self.card_panel.say(text.format(answer.text.strip()))
