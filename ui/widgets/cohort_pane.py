"""How many trainees are doing: a table of their cases, and a picture of each one's scores."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cohort_rows import COHORT, FACETS, AttemptRow
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.folder_line import FolderLine
from ui.widgets.score_lines import Series
from ui.widgets.score_picture import ScorePicture
from ui.widgets.side_by_side import SideBySide


class CohortPane(QWidget):
    """The picture shows whom the filter of the table leaves."""

    case_wanted = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        name = self.tr("Folder with the cases of all trainees")
        self.folder = FolderLine(desk.settings, "training/cohort", name, None)
        model = ShortModel(desk, AttemptRow, COHORT)
        view = ShortTable(desk, model, self.tr("Cases of trainees"), key="folder")
        self.list = ShortPane(desk, model, view, "cohort", empty=self._empty, facets=FACETS)
        name = self.tr("Scores of each trainee over their attempts")
        self.picture = ScorePicture(desk.theme, name)
        self._lay_out()
        self.folder.wanted.connect(self.look_into)
        self.command.ended.connect(self._take)
        self.list.opened.connect(self._open)
        model.modelReset.connect(self._draw)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.folder)
        column.addWidget(self.panel)
        column.addWidget(SideBySide(self._desk.settings, "cohort", self.list, self.picture), 1)
        self.setFocusProxy(self.folder)

    def look_into(self, folder: str) -> None:
        """Show the cases in a folder."""
        arguments = ["train", "cohort", "--json", "--", folder]
        self.panel.begin(arguments, self.tr("Verifying the cases"))

    def _take(self, answer: Answer) -> None:
        if answer.worked and isinstance(answer.document, list):  # else the panel says why
            self.panel.say("")
            self.list.put([AttemptRow.of(one) for one in answer.document])

    def _draw(self) -> None:
        self.picture.lines.show_series(series_of(self.list.model.records))

    def _open(self, one: AttemptRow) -> None:
        self.case_wanted.emit(Path(one.folder))

    def _empty(self) -> str:
        return self.tr(
            "Open the bundles of your trainees into one folder, and look into it here. Enter on a "
            "case opens it."
        )


def series_of(rows: Sequence[AttemptRow]) -> list[Series]:
    """A series for each person, by name; attempts in the order of their ends, copies once."""
    ended = {one.case: one for one in rows if one.total is not None and one.finished is not None}
    people: dict[str, list[int | None]] = {}
    for one in sorted(ended.values(), key=lambda one: str(one.finished)):
        people.setdefault(one.trainee, []).append(one.total)
    return [Series(name, tuple(totals)) for name, totals in sorted(people.items())]
