"""The report page: write into it, make one with a click, look at it here, find those of before."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.errors import IrkitError
from irkit.records import ReportTexts
from irkit.report.templates import default
from irkit.text import middle, visible
from ui.desk import Desk
from ui.live_report import live
from ui.pages.page import Handler, Page
from ui.widgets import report_text
from ui.widgets.protection_pane import ProtectionPane
from ui.widgets.report_editor import ReportEditor
from ui.widgets.report_form import LONGEST, ReportForm
from ui.widgets.report_list import ReportRow, report_table, reports
from ui.widgets.report_preview import ReportPreview
from ui.widgets.report_text import ReportText
from ui.widgets.row import flow

# Where in the report each field stands.
_PLACES = {
    "summary": "summary", "severity": "verdict", "recommendations": "recommendations",
    "scope": "summary", "limitations": "limits", "zone": "verdict", "people": "people",
    "aware_at": "clocks", "material_at": "clocks",
}  # fmt: skip


_CLOSED = (".pdf", ".docx")  # what no preview here can show
TABS = ("make", "texts", "people", "clocks", "protection")


class ReportPage(Page):
    """Making and writing at the left; at the right how it reads now, or one made before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.protection = ProtectionPane(desk)
        self.form, self.editor = ReportForm(desk, self.protection), ReportEditor(desk, self)
        self.preview = ReportPreview(desk)
        self.made = report_table(desk)
        self._shown: Path | None = None
        self._live = False  # whether the preview is of what would be made now
        self._texts, self._template = ReportTexts(), default()  # of the live preview
        self._build()
        self._lay_out()
        self.form.made.connect(self._made)
        self.form.looks.connect(self._look_chosen)
        self.protection.seen.connect(self.show_live)
        self.editor.drafted.connect(self._drafted)
        self.editor.entered.connect(self._show_place)
        self.made.chosen.connect(self._choose)
        self.made.opened.connect(lambda _: self.open())
        desk.case_changed.connect(self.look)
        self._show_buttons()

    def _build(self) -> None:
        self.title = QLabel(objectName="heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.now = QPushButton(self.tr("As it reads now"))
        self.now.setToolTip(self.tr("The report that would be made now, with what you write"))
        self.now.clicked.connect(self.show_live)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setToolTip(self.tr("In the browser, or the program for such files"))
        self.open_button.clicked.connect(self.open)
        self.copy_button = QPushButton(self.tr("Copy path"))
        self.copy_button.clicked.connect(self._copy_path)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What to do for the report"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for title, pane in (
            (self.tr("Make"), self._make_pane()),
            (self.tr("Texts"), self.editor.texts),
            (self.tr("People"), self.editor.people),
            (self.tr("Clocks"), self.editor.clocks),
            (self.tr("Protection"), self.protection),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(pane)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)

    def _make_pane(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addWidget(QLabel(self.tr("Made before"), objectName="heading"))
        self.none_yet = QLabel(
            self.tr("No report yet. Those that you make stand here, with whether they changed."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column.addWidget(self.none_yet)
        column.addWidget(self.made, 1)
        column.addStretch()
        return pane

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Report"), objectName="title"))
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 0, 0, 0)
        beside.setSpacing(8)
        beside.addLayout(flow(self.title, self.now, self.copy_button, self.open_button))
        beside.addWidget(self.preview, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([500, 550])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.addWidget(halves)
        self.setFocusProxy(self.tabs)

    def enter(self, target: Any = None) -> None:
        self.form.suggest()
        self.look()
        if target and "tab" in target:
            self.tabs.setCurrentIndex(TABS.index(target["tab"]))
        if self._shown is None:
            self._look_chosen()

    def handlers(self) -> dict[str, Handler]:
        found: dict[str, Handler] = {
            "copy": self.made.copy,
            "copy_csv": lambda: self.made.copy("csv"),
            "copy_json": lambda: self.made.copy("json"),
            "refresh": self.look,
        }
        if self.editor.can_undo:
            found["undo"] = self.editor.undo
        return found

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        self.editor.save_all()

    # The report as it reads now

    def show_live(self) -> None:
        """Show the report that would be made now."""
        if not self._live:  # what stands there is not it
            self.preview.say(self.tr("Reading the case …"))
        self._shown, self._live = None, True
        self.made.clearSelection()
        self.made.setCurrentIndex(self.made.model().index(-1, -1))
        self.title.setText(self.tr("As it reads now"))
        self.title.setToolTip("")
        self._ask_live()
        self._show_buttons()

    def _drafted(self, texts: ReportTexts) -> None:
        self.handlers_changed.emit()
        if texts != self._texts:
            self._texts = texts
            self.show_live()

    def _look_chosen(self) -> None:
        """Another template or language: the preview and the clocks are as it says."""
        try:
            self._template = self.form.look()
        except IrkitError as error:
            self.form.panel.say(str(error), trouble=True)
            return
        self.form.panel.say("")
        self.editor.use(self._template)
        self.show_live()

    def _show_place(self, field: str) -> None:
        """Bring what is written into sight."""
        if self._live:
            self.preview.rich.scrollToAnchor(_PLACES[field])

    def _ask_live(self) -> None:
        if not self.protection.ready:
            self.preview.say(self.tr("Choose again what is hidden: then it shows here."))
        elif self.isVisible() and self.desk.reader is not None:
            question = partial(live, self._texts, self._template, self.protection.protection)
            self.desk.reader.ask(self, "live", question, self._take_live, sums=True)

    def _take_live(self, read: ReportText) -> None:
        if self._live:
            self.preview.show_report(read)

    # Those made before

    def look(self) -> None:
        """List the reports anew, and what was written into the next one."""
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.stream(self, "reports", reports, self._list, long=True)
            self.desk.reader.ask(self, "texts", Case.report_texts, self.editor.show_texts)

    def _list(self, rows: list[ReportRow]) -> None:
        self.made.rows.put(rows)
        self.made.setVisible(bool(rows))
        self.none_yet.setVisible(not rows)

    def _made(self, path: Path) -> None:
        self._show_report(path)
        self.look()

    def _choose(self, row: ReportRow | None) -> None:
        if row is None:
            return
        if row.there:
            if self._shown != Path(row.path):
                self._show_report(Path(row.path))
            return
        self._shown, self._live = None, False
        self.title.setText(middle(visible(row.name), LONGEST))
        text = self.tr("It was written to {0} and is not in the folder of the case.")
        self.preview.say(text.format(visible(row.path)))
        self._show_buttons()

    def _show_report(self, path: Path) -> None:
        self._shown, self._live = path, False
        self.title.setText(middle(visible(path.name), LONGEST))
        self.title.setToolTip(visible(str(path)))
        self._show_buttons()
        if path.suffix.lower() in _CLOSED:
            self.preview.say(self.tr("Open shows it in the program for such files."))
            return
        self.preview.say(self.tr("Reading the report …"))
        if self.desk.reader is not None:
            question = partial(_read, path)
            self.desk.reader.ask(self, "preview", question, self._take, long=True)

    def _take(self, read: ReportText) -> None:
        if read.path == self._shown:
            self.preview.show_report(read)

    def open(self) -> None:
        """Open what is shown in the browser, or the program for such files."""
        if self._shown is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shown))):
            text = self.tr("No program opens {0} here: copy its path.")
            self.desk.trouble.emit(text.format(visible(str(self._shown))))

    def _copy_path(self) -> None:
        if self._shown is not None:
            QGuiApplication.clipboard().setText(str(self._shown))
            self.desk.message.emit(self.tr("Copied."))

    def _show_buttons(self) -> None:
        for button in (self.open_button, self.copy_button):
            button.setEnabled(self._shown is not None)


def _read(path: Path, _: object) -> ReportText:
    return report_text.read(path)
