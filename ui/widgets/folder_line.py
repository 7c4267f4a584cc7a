"""A folder to look into: typed or chosen, remembered, and looked into when Enter is pressed."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.settings import Settings


class FolderLine(QWidget):
    """Asks for a folder of attempts or cases."""

    wanted = Signal(str)  # look into this one

    def __init__(self, settings: Settings, key: str, name: str, proposed: Path | None) -> None:
        """`key` is that of the settings; `proposed` is where nobody chose one yet."""
        super().__init__()
        self._settings, self._key = settings, key
        self.text = QLineEdit(str(settings.recall(key, str(proposed or ""))))
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(name)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        self.look = QPushButton(self.tr("Look"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.text, 1)
        line.addWidget(self.choose)
        line.addWidget(self.look)
        self.setFocusProxy(self.text)
        self.text.returnPressed.connect(self.ask)
        self.text.textChanged.connect(self._show)
        self.look.clicked.connect(self.ask)
        self.choose.clicked.connect(self._ask_folder)
        self._show()

    @property
    def folder(self) -> str:
        """What stands there."""
        return self.text.text().strip()

    def ask(self) -> None:
        """Look into the folder."""
        if self.folder:
            self._settings.remember(self._key, self.folder)
            self.wanted.emit(self.folder)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.text.accessibleName(), self.folder)
        if folder:
            self.text.setText(folder)
            self.ask()

    def _show(self, *_: object) -> None:
        self.look.setEnabled(bool(self.folder))
