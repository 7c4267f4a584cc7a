"""Text of the host, whole: wrapped wherever it must be, hostile characters in their own colour."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit

from irkit.text import middle, visible
from ui.tables.cell_delegate import ESCAPES, mono_font
from ui.theme import Theme

_LONGEST = 40_000  # characters that are drawn
_MOST_MARKED = 500


class ValueText(QPlainTextEdit):
    """As high as its text; it can be marked and copied, not changed."""

    def __init__(self, theme: Theme, text: str, name: str, *, mono: bool) -> None:
        super().__init__(middle(visible(text), _LONGEST))
        self._theme, self._mono = theme, mono
        self.setObjectName("value")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self._mark()

    def setFont(self, font) -> None:  # type: ignore[no-untyped-def]
        super().setFont(font)
        self._fit()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if self._mono:
            self.setFont(mono_font(self.parentWidget().font()))
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        event.ignore()  # what it stands on scrolls

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().lineSpacing())

    def _fit(self) -> None:
        block, drawn = self.document().firstBlock(), 0.0
        while block.isValid():  # lines of Devanagari are higher than the font says
            drawn += self.blockBoundingRect(block).height()
            block = block.next()
        height = max(self.fontMetrics().lineSpacing(), math.ceil(drawn)) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def _mark(self) -> None:
        marks = []
        for found in list(ESCAPES.finditer(self.toPlainText()))[:_MOST_MARKED]:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(found.start())
            cursor.setPosition(found.end(), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(QColor(self._theme.colours.escape))
            form.setFontUnderline(True)
            one.cursor, one.format = cursor, form
            marks.append(one)
        self.setExtraSelections(marks)
