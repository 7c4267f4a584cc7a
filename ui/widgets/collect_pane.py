"""Evidence collected by profile: what would be taken and why, before it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.evidence_rows import PROFILES, profile_text
from ui.json_command import Answer, JsonCommand
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.row import row
from ui.words import number, size

_ALL = "all"  # what stands for every profile on the command line


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One thing that a collection would take, as `irkit evidence collect --list --json` says."""

    title: str
    why: str
    profile: str
    files: int
    bytes: int
    gaps: int  # what is there and cannot be taken as things are

    @classmethod
    def of(cls, one: Mapping[str, Any]) -> "PlanRow":
        """From the object of the list."""
        gaps = len(one["gaps"])
        return cls(one["title"], one["why"], one["profile"], one["files"], one["bytes"], gaps)


def _gaps(one: PlanRow) -> str:
    return f"▲ {number(one.gaps)}" if one.gaps else ""


def _files(one: PlanRow) -> str:
    if one.files or one.gaps:
        return number(one.files)
    return QCoreApplication.translate("CollectPane", "records")


COLUMNS = (
    Column("title", QT_TRANSLATE_NOOP("Columns", "What"), 230),
    Column("why", QT_TRANSLATE_NOOP("Columns", "Why"), 400),
    Column("profile", QT_TRANSLATE_NOOP("Columns", "Collection"), 130,
           lambda one: profile_text(one.profile)),
    Column("files", QT_TRANSLATE_NOOP("Columns", "Files"), 80, _files),
    Column("bytes", QT_TRANSLATE_NOOP("Columns", "Size"), 90,
           lambda one: size(one.bytes) if one.bytes else ""),
    Column("gaps", QT_TRANSLATE_NOOP("Columns", "Cannot be taken"), 120, _gaps,
           colour=lambda one: "warning" if one.gaps else ""),
)  # fmt: skip


class CollectPane(QWidget):
    """Chooses profiles, lists what they take on this host, and starts the collection."""

    left = Signal()  # back to the evidence
    wanted = Signal(list)  # the arguments of the command that collects

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.summary = QLabel(objectName="quiet", wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.profiles = {name: QCheckBox(profile_text(name)) for name in PROFILES}
        for name, box in self.profiles.items():
            box.setToolTip(self._meaning(name))
            box.setChecked(True)
            box.toggled.connect(self.look)
        model = ShortModel(desk, PlanRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("What would be taken"), key="title")
        self.list = ShortPane(desk, model, view, "collection", empty=self._empty)
        self.begin = QPushButton(self.tr("Collect these"), objectName="primary")
        self.back = QPushButton(self.tr("Back to the evidence"))
        self.begin.clicked.connect(lambda: self.wanted.emit(self.arguments()))
        self.back.clicked.connect(self.left)
        self.command.ended.connect(self._take)
        self.command.changed.connect(self._show_buttons)
        for signal in (desk.work.started, desk.work.ended):
            signal.connect(self._show_buttons)
        self._lay_out()
        self._show_buttons()

    def _lay_out(self) -> None:
        note = QLabel(
            self.tr(
                "What changes first is taken first. Nothing on the host is changed: files are "
                "copied as they are, with their times, owners and hashes."
            ),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(8)
        column.addLayout(row(*self.profiles.values(), None, self.back, self.begin))
        column.addWidget(note)
        column.addWidget(self.panel)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.profiles[PROFILES[0]])

    def _meaning(self, profile: str) -> str:
        return {
            "volatile": self.tr("Connections, processes, sessions, open files: gone with the host"),
            "logs": self.tr("Logs of the system and of its services"),
            "persistence": self.tr("What starts by itself"),
            "user-activity": self.tr("Histories, recent files, browsers"),
        }[profile]

    def _empty(self) -> str:
        if self.command.running:
            return self.tr("Looking at what is there …")
        return self.tr("Choose what to collect.")

    # What would be taken

    @property
    def chosen(self) -> list[str]:
        """The profiles, or the word for all of them."""
        names = [name for name, box in self.profiles.items() if box.isChecked()]
        return [_ALL] if len(names) == len(self.profiles) else names

    def arguments(self) -> list[str]:
        """What `irkit` is asked for to collect."""
        return ["evidence", "collect", *self.chosen, "--case", str(self._desk.folder)]

    def look(self) -> None:
        """List what the chosen profiles take on this host; nothing is taken."""
        self.list.put([])
        self.summary.clear()
        if self.chosen:
            self.panel.begin([*self.arguments(), "--list", "--json"], self.tr("Looking"))
        else:
            self.command.stop()
        self._show_buttons()

    def _take(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, list):
            return
        rows = [PlanRow.of(one) for one in answer.document]
        self.list.put(rows)
        self.panel.say("")
        self.panel.show_command(self.arguments())
        self.summary.setText(self._summary(rows))

    def _summary(self, rows: list[PlanRow]) -> str:
        total = size(sum(one.bytes for one in rows))
        text = self.tr("%n file(s), {0}, and what is read of the host as records.", "",
                       sum(one.files for one in rows))  # fmt: skip
        gaps = sum(one.gaps for one in rows)
        if not gaps:
            return text.format(total)
        missing = self.tr("%n thing(s) cannot be taken as things are: rights may help.", "", gaps)
        return f"{text.format(total)} ▲ {missing}"

    def _show_buttons(self, *_: object) -> None:
        self.begin.setEnabled(bool(self.chosen) and not self._desk.work.running)
