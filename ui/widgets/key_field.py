"""One's own key where something is signed: whose it is, its passphrase, the form that makes one."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.new_key import NewKey
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.row import row


class KeyField(QWidget):
    """Asks for the passphrase only where the key needs it, and for a new key where there is none.

    The keyboard goes to what is missing; where nothing is, the field does not take it.
    """

    known = Signal()  # irkit has said whether there is a key, and which
    changed = Signal()  # what `ready` is made of
    entered = Signal()  # Enter in the passphrase

    def __init__(self, desk: Desk, text: str) -> None:
        """`text` says what the key is for: {0} is the name in it, {1} its fingerprint."""
        super().__init__()
        self._text = text
        self.found: Mapping[str, Any] | None = None  # as `irkit key show --json`
        self.showing = JsonCommand(self)
        self.trouble = QLabel(wordWrap=True, objectName="trouble")
        self.who = QLabel(wordWrap=True)
        for label in (self.trouble, self.who):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.new = NewKey(desk)
        self.passphrase = PassphraseField()
        self.passphrase.text.setPlaceholderText("")
        self._asked = QWidget()
        line = row(QLabel(self.tr("Passphrase")), self.passphrase)
        line.setContentsMargins(0, 0, 0, 0)
        self._asked.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.trouble, self.new, self.who, self._asked):
            column.addWidget(widget)
            widget.hide()
        self.showing.ended.connect(self._take)
        self.new.made.connect(self.look)
        self.passphrase.text.textChanged.connect(self.changed)
        self.passphrase.text.returnPressed.connect(self.entered)

    def look(self) -> None:
        """Ask which key there is."""
        self.showing.start(["key", "show", "--json"])

    @property
    def asks(self) -> bool:
        """Whether the key needs its passphrase."""
        found = self.found
        return found is not None and found["protection"] == "passphrase" and not found["ready"]

    @property
    def ready(self) -> bool:
        """Whether a command could sign with it now."""
        return self.found is not None and (bool(self.passphrase.value) or not self.asks)

    @property
    def value(self) -> str:
        """The passphrase that was typed."""
        return self.passphrase.value

    def clear(self) -> None:
        """Forget the passphrase."""
        self.passphrase.clear()

    def focus_missing(self, otherwise: QWidget) -> None:
        """Put the keyboard where something is missing, else there."""
        missing = self.passphrase if self.asks else otherwise
        (missing if self.found else self.new).setFocus()

    def _take(self, answer: Answer) -> None:
        there = answer.worked and isinstance(answer.document, dict)
        self.found = answer.document if there else None
        none = not there and "no key yet" in answer.trouble
        self.new.setVisible(none)
        self.trouble.setText(answer.trouble)
        self.trouble.setVisible(not there and not none)
        self.who.setVisible(there)
        if self.found is not None:
            name, fingerprint = visible(self.found["name"]), self.found["fingerprint"]
            self.who.setText(self._text.format(name, fingerprint))
        self._asked.setVisible(self.asks)
        self.changed.emit()
        self.known.emit()
