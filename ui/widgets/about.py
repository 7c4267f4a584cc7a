"""What irkit is, in one small dialog."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from irkit import __version__
from ui.icons import program_icon


class About(QDialog):
    """Version and licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About irkit"))
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(64, 64)))
        text = QLabel(wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setText(
            self.tr(
                "irkit {0} triages a host without changing it and keeps what it finds in a case.\n"
                "Apache License 2.0. Made with Qt {1}."
            ).format(__version__, qVersion())
        )
        text.setMinimumWidth(380)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (picture, text, buttons):
            column.addWidget(widget)
