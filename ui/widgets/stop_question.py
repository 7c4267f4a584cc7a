"""Before a window closes with a scan under way: is the scan to end with it?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class StopQuestion(QMessageBox):
    """Asks in the window's way; the scan goes on unless somebody says otherwise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("irkit")
        self.setText(self.tr("A scan is running."))
        self.setInformativeText(
            self.tr("Closing stops it. What it found stays in the case, and it can be taken up.")
        )
        role = QMessageBox.ButtonRole
        self._stop = self.addButton(self.tr("Stop and close"), role.DestructiveRole)
        stay = self.addButton(self.tr("Let it go on"), role.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)

    def agreed(self) -> bool:
        """Ask; whether the scan is to end."""
        self.exec()
        self.deleteLater()
        return self.clickedButton() is self._stop
