"""The form of a report file: format and place, the command that makes it, and how that goes."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.protect.policy import Deed
from irkit.records import Labels
from irkit.report import FORMATS, templates
from irkit.report.templates import ReportTemplate
from irkit.report.words import LANGUAGES
from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon
from ui.json_command import Answer, JsonCommand
from ui.permits import Asked, asked
from ui.widgets.command_panel import CommandPanel
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.protection_pane import ProtectionPane

LONGEST = 60  # characters of a file's name
_TEMPLATE = "report/template"  # of the settings


@dataclass(frozen=True, slots=True)
class _Format:
    """One of irkit.report.FORMATS as the window offers it; a test compares them."""

    suffix: str
    text: str  # marked for translation
    templated: bool = False  # whether it looks as a template of an organisation says


_FORMATS = {
    "html": _Format(".html", QT_TRANSLATE_NOOP(
        "Formats", "HTML: for people, on a screen or on paper"), templated=True),
    "pdf": _Format(".pdf", QT_TRANSLATE_NOOP(
        "Formats", "PDF: for people, with the case attached"), templated=True),
    "docx": _Format(".docx", QT_TRANSLATE_NOOP(
        "Formats", "DOCX: for people who edit it further"), templated=True),
    "csv": _Format(".csv", QT_TRANSLATE_NOOP(
        "Formats", "CSV: for spreadsheets, every finding a row")),
    "jsonl": _Format(".jsonl", QT_TRANSLATE_NOOP("Formats", "JSON lines: for programs")),
    "stix": _Format(".stix.json", QT_TRANSLATE_NOOP(
        "Formats", "STIX 2.1: for threat intelligence platforms")),
    "misp": _Format(".misp.json", QT_TRANSLATE_NOOP("Formats", "MISP: an event to import")),
    "navigator": _Format(".navigator.json", QT_TRANSLATE_NOOP(
        "Formats", "ATT&CK Navigator: a layer")),
    "timesketch": _Format(".timesketch.jsonl", QT_TRANSLATE_NOOP(
        "Formats", "Timesketch: events with times")),
    "ocsf": _Format(".ocsf.jsonl", QT_TRANSLATE_NOOP(
        "Formats", "OCSF: for SIEMs and data lakes")),
    "bodyfile": _Format(".body", QT_TRANSLATE_NOOP(
        "Formats", "Bodyfile: times of all files, for mactime")),
    "case-uco": _Format(".jsonld", QT_TRANSLATE_NOOP(
        "Formats", "CASE/UCO: custody, for courts and laboratories")),
}  # fmt: skip
OFFERED = tuple(name for name in _FORMATS if name in FORMATS)
_SUFFIXES = sorted((one.suffix for one in _FORMATS.values()), key=len, reverse=True)


class ReportForm(QWidget):
    """Makes one report at a time, by the command that it shows."""

    made = Signal(Path)
    looks = Signal()  # template or language were chosen

    def __init__(self, desk: Desk, protection: ProtectionPane) -> None:
        super().__init__()
        self._desk, self._protection = desk, protection
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self._written: set[str] = set()  # by this form: two in a second get two names
        self._suggested = ""  # the path that was put into the form, until somebody edits it
        self._build()
        self._lay_out()
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        desk.theme.changed.connect(self._paint)
        protection.changed.connect(self._show_command)
        desk.case_changed.connect(self._show_command)
        self.suggest()
        self._show_buttons()
        self._paint()

    def _build(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        self.format.view().setAccessibleName(self.tr("Format"))
        for name in OFFERED:
            text = QCoreApplication.translate("Formats", _FORMATS[name].text)
            self.format.addItem(text, name)
        self._build_look()
        self.file = PathLine(
            Pick.NEW_FILE,
            self.tr("Where to"),
            self.tr("Choose where to write the report"),
            title=self.tr("Write a report"),
        )
        self.agreed = QCheckBox(self.tr("It may go there: only as far as needed, and allowed"))
        self.make = QPushButton(self.tr("Make the report"), objectName="primary")
        self.make.clicked.connect(self.begin)
        self.file.text.returnPressed.connect(self.begin)
        self.file.text.textChanged.connect(self._show_command)
        self.agreed.toggled.connect(self._show_command)
        self.format.currentIndexChanged.connect(self._format_chosen)

    def _build_look(self) -> None:
        """Language and template, for formats that people read."""
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.language.view().setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the template says"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.template = PathLine(
            Pick.FILE,
            self.tr("Template of the organisation"),
            self.tr("Choose a template"),
            words=self.tr("irkit's own"),
            kinds="JSON (*.json)",
        )
        self.template.put(str(self._desk.settings.recall(_TEMPLATE, "")))
        self.template.text.editingFinished.connect(self._look_chosen)
        self.template.chosen.connect(self._look_chosen)
        self.language.currentIndexChanged.connect(self._look_chosen)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Template"), self.template)
        form.addRow(self.tr("Where to"), self.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.agreed)
        column.addWidget(self.panel)
        column.addWidget(self.make)

    # Where to

    def suggest(self) -> None:
        """A new name in the case's folder, unless somebody has named a file."""
        folder = self._desk.folder
        if folder is None or self.file.path != self._suggested:
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        names = chain((stamp,), (f"{stamp}-{number}" for number in count(2)))
        paths = (str(folder / "reports" / f"report-{name}{self._suffix}") for name in names)
        self._suggested = next(path for path in paths if path not in self._written)
        self.file.put(self._suggested)

    def _format_chosen(self) -> None:
        self.suggest()
        path = self.file.path
        if path and not path.lower().endswith(self._suffix):
            self.file.put(_without_suffix(path) + self._suffix)
        self._show_command()

    # How it looks

    def look(self) -> ReportTemplate:
        """The template that is named, in the language that is chosen.

        Raises UsageError where the file is none.
        """
        path = self.template.path
        template = templates.read(Path(path)) if path else templates.default()
        return templates.in_language(template, self.language.currentData())

    def _look_chosen(self) -> None:
        self._desk.settings.remember(_TEMPLATE, self.template.path)
        self._show_command()
        self.looks.emit()

    # Making one

    @property
    def _format(self) -> _Format:
        return _FORMATS[self.format.currentData()]

    @property
    def _suffix(self) -> str:
        return self._format.suffix

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        path, template = self.file.path, self.template.path
        words = ["report", "--case", str(self._desk.folder), "-o", path]
        if not path.lower().endswith(self._suffix):
            words += ["--format", self.format.currentData()]
        if self._format.templated and template:
            words += ["--template", template]
        if self._format.templated and self.language.currentData():
            words += ["--language", self.language.currentData()]
        yes = ["--yes"] if self._asked_for.confirmation and self.agreed.isChecked() else []
        return [*words, *self._protection.protection.arguments, *yes]

    @property
    def _asked_for(self) -> Asked:
        """What the labels ask before a report goes there; the engine knows what links lead to."""
        path, folder = os.path.abspath(self.file.path), self._desk.folder or Path()
        inside = Path(path).is_relative_to(os.path.abspath(folder))
        deed = Deed.REPORT_INSIDE if inside else Deed.REPORT_OUTSIDE
        return asked(self._desk.labels or Labels(), deed)

    def _show_command(self) -> None:
        if self._desk.folder is not None and not self.command.running:
            self.panel.show_command(self.arguments())
        self._show_buttons()

    def begin(self) -> None:
        """Make the report that the form asks for."""
        if not self.make.isEnabled() or self._desk.folder is None:
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
        self._suggested = self.file.path
        self.suggest()
        self._desk.expect_news()
        self.made.emit(path)

    def _show_buttons(self) -> None:
        asked_first = bool(self._asked_for.confirmation)
        self.agreed.setVisible(asked_first)
        agreed = self.agreed.isChecked() or not asked_first
        self.make.setEnabled(not self.command.running and bool(self.file.path) and agreed)
        for widget in (self.language, self.template):
            widget.setEnabled(self._format.templated)

    def _paint(self) -> None:
        self.make.setIcon(icon("report", self._desk.theme.colours.on_accent))


def _without_suffix(path: str) -> str:
    """A path without the end that names its format."""
    known = next((one for one in _SUFFIXES if path.lower().endswith(one)), None)
    return path.removesuffix(Path(path).suffix) if known is None else path[: -len(known)]
