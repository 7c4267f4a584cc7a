"""A list and the card of what is chosen in it; how wide each is, is remembered."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.settings import Settings


class SideBySide(QSplitter):
    """The list takes what room there is."""

    def __init__(self, settings: Settings, key: str, first: QWidget, second: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings, self._key = settings, f"parts/{key}"
        first.setContentsMargins(0, 0, 12, 0)
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 1)
        self.setSizes([680, 400])
        kept = settings.recall(self._key, QByteArray())
        if not kept.isEmpty():
            self.restoreState(kept)
        self.splitterMoved.connect(self._remember)

    def _remember(self) -> None:
        self._settings.remember(self._key, self.saveState())
