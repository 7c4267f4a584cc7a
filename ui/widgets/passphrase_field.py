"""The passphrase of the responder's key: typed here, handed to one command, never kept."""

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget


class PassphraseField(QWidget):
    """Empty where an agent keeps the key or it has none."""

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setEchoMode(QLineEdit.EchoMode.Password)
        self.text.setPlaceholderText(self.tr("If your key has one"))
        self.text.setAccessibleName(self.tr("Passphrase of your key"))
        self.shown = QCheckBox(self.tr("Show it"))
        self.shown.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.shown)
        self.setFocusProxy(self.text)

    @property
    def value(self) -> str:
        """What was typed."""
        return self.text.text()

    def clear(self) -> None:
        """Forget it."""
        self.text.clear()

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode
        self.text.setEchoMode(mode.Normal if on else mode.Password)
