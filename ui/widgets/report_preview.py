"""The beginning of a report inside the window; nothing is loaded and no link leads outside."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.tables.cell_delegate import mono_font
from ui.theme import Colours
from ui.widgets.report_text import ReportText

_SHEET = """
.alert, .compromised h2 {{ color: {alert}; }}
.warning, .suspicious h2 {{ color: {warning}; }}
.notice, .undecided h2 {{ color: {notice}; }}
.clean h2 {{ color: {good}; }}
.quiet, .more, caption, .hex, .kicker {{ color: {quiet}; }}
article.alert, article.warning, li.alert, li.warning, li.notice {{ color: {text}; }}
h1 {{ font-size: 18pt; }}
h2 {{ font-size: 14pt; margin-top: 18px; }}
h3 {{ font-size: 11pt; margin-top: 14px; }}
h4 {{ font-size: 10pt; }}
p {{ margin-top: 4px; margin-bottom: 4px; }}
.pair {{ margin-top: 0px; margin-bottom: 2px; }}
th {{ text-align: left; }}
th, td {{ padding: 2px 8px 2px 0px; }}
mark {{ background-color: {chosen}; }}
a {{ color: {accent}; }}
"""


class ReportPreview(QStackedWidget):
    """Shows a ReportText, or words where there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: ReportText | None = None
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setObjectName("empty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.rich = _Closed()
        self.rich.setAccessibleName(self.tr("Preview of the report"))
        self.plain = QPlainTextEdit(readOnly=True)
        self.plain.setAccessibleName(self.tr("Preview of the report"))
        self.plain.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.cut = QLabel(wordWrap=True, objectName="quiet")
        self.note = QLabel(
            self.tr("Words and tables only: figures, colours and pages are in the file."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.rich, self.plain):
            column.addWidget(widget, 1)
        column.addWidget(self.cut)
        column.addWidget(self.note)
        self.addWidget(self.words)
        self.addWidget(page)
        desk.theme.changed.connect(self._show)
        self.say(self.tr("Make a report, or choose one made before: it shows here."))

    def say(self, text: str) -> None:
        """Show words in place of a report."""
        self._shown = None
        self.words.setText(text)
        self.setCurrentIndex(0)

    def show_report(self, read: ReportText) -> None:
        """Show the beginning of a report; the same one anew stays where it is read."""
        same = self._shown is not None and self._shown.path == read.path
        place = self.rich.verticalScrollBar().value() if same else 0
        if read != self._shown:
            self._shown = read
            self._show()
            self.rich.verticalScrollBar().setValue(place)

    def _show(self) -> None:
        self.plain.setFont(mono_font(self.font()))
        read = self._shown
        if read is None:
            return
        self.rich.setVisible(read.rich)
        self.plain.setVisible(not read.rich)
        self.cut.setVisible(read.cut)
        begins = self.tr("This is the beginning. Open the report to see all of it.")
        if read.path is None:
            begins = self.tr("This is the beginning. Make the report to see all of it.")
        self.cut.setText(begins)
        self.note.setVisible(read.rich)
        if read.rich:
            self.rich.document().setDefaultStyleSheet(_sheet(self._desk.theme.colours))
            self.rich.setHtml(read.text)
        else:
            self.plain.setPlainText(read.text)
        self.setCurrentIndex(1)


class _Closed(QTextBrowser):
    """A browser that loads nothing and goes nowhere but to another place of its text."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._go)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        return None

    def _go(self, link: QUrl) -> None:
        if link.hasFragment() and not link.scheme() and not link.path():
            self.scrollToAnchor(link.fragment())


def _sheet(colours: Colours) -> str:
    names = ("alert", "warning", "notice", "good", "quiet", "text", "chosen", "accent")
    return _SHEET.format(**{name: getattr(colours, name) for name in names})
