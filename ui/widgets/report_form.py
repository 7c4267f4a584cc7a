"""The form of a report file: format and place, the command that makes it, and how that goes."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.row import row

FORMATS = ("html", "csv", "jsonl")  # of irkit.report; a test compares them
LONGEST = 60  # characters of a file's name


class ReportForm(QWidget):
    """Makes one report at a time, by the command that it shows."""

    made = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self._written: set[str] = set()  # by this form: two in a second get two names
        self._suggested = ""  # the path that was put into the form, until somebody edits it
        self._build()
        self._lay_out()
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        desk.theme.changed.connect(self._paint)
        self.suggest()
        self._show_buttons()
        self._paint()

    def _build(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.view().setAccessibleName(self.tr("Format"))
        for name, text in zip(FORMATS, self._format_texts(), strict=True):
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

    def _format_texts(self) -> Iterable[str]:
        return (
            self.tr("HTML: for people, on a screen or on paper"),
            self.tr("CSV: for spreadsheets, every finding a row"),
            self.tr("JSON lines: for programs"),
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Where to"), row(self.path, self.choose))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.panel)
        column.addWidget(self.make)

    # Where to

    def suggest(self) -> None:
        """A new name in the case's folder, unless somebody has named a file."""
        folder = self._desk.folder
        if folder is None or self.path.text() != self._suggested:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = chain((stamp,), (f"{stamp}-{number}" for number in count(2)))
        paths = (
            str(folder / "reports" / f"report-{name}.{self.format.currentData()}") for name in names
        )
        self._suggested = next(path for path in paths if path not in self._written)
        self.path.setText(self._suggested)

    def _format_chosen(self) -> None:
        self.suggest()
        path = Path(self.path.text())
        if self.path.text() and path.suffix.lower() != f".{self.format.currentData()}":
            self.path.setText(str(path.with_suffix(f".{self.format.currentData()}")))

    def _ask_path(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Write a report"), self.path.text())
        if path:
            self.path.setText(path)

    # Making one

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        path = self.path.text().strip()
        kind = self.format.currentData()
        named = [] if path.lower().endswith(f".{kind}") else ["--format", kind]
        return ["report", "--case", str(self._desk.folder), "-o", path, *named]

    def _show_command(self) -> None:
        if self._desk.folder is not None and not self.command.running:
            self.panel.show_command(self.arguments())
        self._show_buttons()

    def begin(self) -> None:
        """Make the report that the form asks for."""
        if self.command.running or not self.path.text().strip() or self._desk.folder is None:
            return
        self.panel.begin(self.arguments(), self.tr("Writing the report"))

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
        self.panel.say(self.tr("Written: {0}").format(middle(visible(path.name), LONGEST)))
        self._written.add(str(path))
        self._suggested = self.path.text()
        self.suggest()
        self._desk.expect_news()
        self.made.emit(path)

    def _show_buttons(self) -> None:
        self.make.setEnabled(not self.command.running and bool(self.path.text().strip()))

    def _paint(self) -> None:
        self.make.setIcon(icon("report", self._desk.theme.colours.on_accent))
