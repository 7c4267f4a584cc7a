"""A folder to look into: typed or chosen, remembered, and looked into when Enter is pressed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from ui.settings import Settings
from ui.widgets.path_line import PathLine, Pick


class FolderLine(PathLine):
    """Asks for a folder of attempts or cases."""

    wanted = Signal(str)  # look into this one

    def __init__(self, settings: Settings, key: str, name: str, proposed: Path | None) -> None:
        """`key` is that of the settings; `proposed` is where nobody chose one yet."""
        choose = QCoreApplication.translate("FolderLine", "Choose the folder")  # not yet a widget
        super().__init__(Pick.FOLDER, name, choose, title=name, words=name)
        self._settings, self._key = settings, key
        self.put(str(settings.recall(key, str(proposed or ""))))
        self.look = QPushButton(self.tr("Look"))
        self.layout().addWidget(self.look)
        self.text.returnPressed.connect(self.ask)
        self.text.textChanged.connect(self._show)
        self.look.clicked.connect(self.ask)
        self.chosen.connect(self.ask)
        self._show()

    def ask(self) -> None:
        """Look into the folder."""
        if self.path:
            self._settings.remember(self._key, self.path)
            self.wanted.emit(self.path)

    def _show(self, *_: object) -> None:
        self.look.setEnabled(bool(self.path))
