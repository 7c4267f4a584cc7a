"""The report page: make one with a click, look at it here, and find those made before."""

from datetime import UTC, datetime
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon
from ui.json_command import Answer, JsonCommand
from ui.pages.page import Handler, Page
from ui.widgets import report_text
from ui.widgets.command_panel import CommandPanel
from ui.widgets.report_list import ReportRow, report_table, reports
from ui.widgets.report_preview import ReportPreview
from ui.widgets.report_text import ReportText

FORMATS = ("html", "csv", "jsonl")  # of irkit.report; a test compares them
_LONGEST = 60  # characters of a file's name


class ReportPage(Page):
    """The form and the reports made before at the left, a preview at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.preview = ReportPreview(desk)
        self.made = report_table(desk)
        self._shown: Path | None = None
        self._written: set[str] = set()  # by this page: two in a second get two names
        self._suggested = ""  # the path that was put into the form, until somebody edits it
        self._build_form()
        self._build_buttons()
        self._lay_out()
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        self.made.chosen.connect(self._choose)
        self.made.opened.connect(lambda _: self.open())
        desk.case_changed.connect(self.look)
        desk.theme.changed.connect(self._paint)
        self._suggest()
        self._show_buttons()
        self._paint()

    def _build_form(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.view().setAccessibleName(self.tr("Format"))
        for name, text in zip(FORMATS, (
            self.tr("HTML: for people, on a screen or on paper"),
            self.tr("CSV: for spreadsheets, every finding a row"),
            self.tr("JSON lines: for programs"),
        ), strict=True):  # fmt: skip
            self.format.addItem(text, name)
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("Where to"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose where to write the report"))
        self.choose.clicked.connect(self._ask_path)
        self.make = QPushButton(self.tr("Make the report"), objectName="primary")
        self.make.clicked.connect(self.begin)
        self.path.returnPressed.connect(self.begin)
        self.path.textChanged.connect(self._show_command)
        self.format.currentIndexChanged.connect(self._format_chosen)

    def _build_buttons(self) -> None:
        self.title = QLabel(objectName="heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setToolTip(self.tr("In the browser, or the program for such files"))
        self.open_button.clicked.connect(self.open)
        self.copy_button = QPushButton(self.tr("Copy path"))
        self.copy_button.clicked.connect(self._copy_path)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.path, 1)
        where.addWidget(self.choose)
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Where to"), where)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(12)
        column.addWidget(QLabel(self.tr("Report"), objectName="title"))
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addWidget(self.make)
        column.addWidget(QLabel(self.tr("Made before"), objectName="heading"))
        self.none_yet = QLabel(
            self.tr("No report yet. Those that you make stand here, with whether they changed."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column.addWidget(self.none_yet)
        column.addWidget(self.made, 1)
        column.addStretch()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.copy_button)
        head.addWidget(self.open_button)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 0, 0, 0)
        beside.setSpacing(8)
        beside.addLayout(head)
        beside.addWidget(self.preview, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([500, 550])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.addWidget(halves)

    def enter(self, target: Any = None) -> None:
        self._suggest()
        self.look()

    def handlers(self) -> dict[str, Handler]:
        return {
            "copy": self.made.copy,
            "copy_csv": lambda: self.made.copy("csv"),
            "copy_json": lambda: self.made.copy("json"),
            "refresh": self.look,
        }

    # Making one

    def _suggest(self) -> None:
        """A new name in the case's folder, unless somebody has named a file."""
        if self.desk.folder is None or self.path.text() != self._suggested:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = chain((stamp,), (f"{stamp}-{number}" for number in count(2)))
        paths = (
            str(self.desk.folder / "reports" / f"report-{name}.{self.format.currentData()}")
            for name in names
        )
        self._suggested = next(path for path in paths if path not in self._written)
        self.path.setText(self._suggested)

    def _format_chosen(self) -> None:
        self._suggest()
        path = Path(self.path.text())
        if self.path.text() and path.suffix.lower() != f".{self.format.currentData()}":
            self.path.setText(str(path.with_suffix(f".{self.format.currentData()}")))

    def _arguments(self) -> list[str]:
        path = self.path.text().strip()
        kind = self.format.currentData()
        named = [] if path.lower().endswith(f".{kind}") else ["--format", kind]
        return ["report", "--case", str(self.desk.folder), "-o", path, *named]

    def _show_command(self) -> None:
        if self.desk.folder is not None and not self.command.running:
            self.panel.show_command(self._arguments())
        self._show_buttons()

    def _ask_path(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Write a report"), self.path.text())
        if path:
            self.path.setText(path)

    def begin(self) -> None:
        """Make the report that the form asks for."""
        if self.command.running or not self.path.text().strip() or self.desk.folder is None:
            return
        self.panel.begin(self._arguments(), self.tr("Writing the report"))

    def _ended(self, answer: Answer) -> None:
        path = Path(self.command.arguments[self.command.arguments.index("-o") + 1])
        if not answer.worked:
            self.panel.say(
                self.tr("{0} – mend that or choose another place, then make it again.").format(
                    answer.trouble.rstrip(".")
                ),
                trouble=True,
            )  # fmt: skip
            return
        self.panel.say(self.tr("Written: {0}").format(middle(visible(path.name), _LONGEST)))
        self._written.add(str(path))
        self._suggested = self.path.text()
        self._suggest()
        self._show_report(path)
        self.desk.expect_news()
        self.look()

    # Those made before

    def look(self) -> None:
        """List the reports anew."""
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.stream(self, "reports", reports, self._list, long=True)

    def _list(self, rows: list[ReportRow]) -> None:
        self.made.rows.put(rows)
        self.made.setVisible(bool(rows))
        self.none_yet.setVisible(not rows)

    def _choose(self, row: ReportRow | None) -> None:
        if row is None:
            return
        if row.there:
            if self._shown != Path(row.path):
                self._show_report(Path(row.path))
            return
        self._shown = None
        self.title.setText(middle(visible(row.name), _LONGEST))
        text = self.tr("It was written to {0} and is not in the folder of the case.")
        self.preview.say(text.format(visible(row.path)))
        self._show_buttons()

    def _show_report(self, path: Path) -> None:
        self._shown = path
        self.title.setText(middle(visible(path.name), _LONGEST))
        self.title.setToolTip(visible(str(path)))
        self.preview.say(self.tr("Reading the report …"))
        self._show_buttons()
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
        self.make.setEnabled(not self.command.running and bool(self.path.text().strip()))
        for button in (self.open_button, self.copy_button):
            button.setEnabled(self._shown is not None)

    def _paint(self) -> None:
        self.make.setIcon(icon("report", self.desk.theme.colours.on_accent))


def _read(path: Path, _: object) -> ReportText:
    return report_text.read(path)
