"""What nobody expected: shown so that it can be copied, while the case is safe."""

import platform
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from irkit import __version__
from irkit.text import visible


class FaultDialog(QDialog):
    """Names the fault and offers to copy it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in irkit"))
        self.resize(720, 420)
        words = QLabel(wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setText(
            self.tr(
                "This is a fault of irkit, not of what you did. The case is safe: everything that "
                "was shown is on the disk. You can go on; if it comes again, please report it "
                "with the text below."
            )
        )
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("What went wrong"))
        self.text.setPlainText(fault_text(error))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (words, self.text, buttons):
            column.addWidget(widget)


def fault_text(error: BaseException) -> str:
    """The exception with its way, and what it happened on."""
    lines = "".join(traceback.format_exception(error)).splitlines()
    head = f"irkit {__version__}, Qt {qVersion()}, Python {platform.python_version()}, "
    return "\n".join([head + platform.platform(), *map(visible, lines)])
