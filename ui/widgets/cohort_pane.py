"""How many trainees are doing: a table of their cases, and a picture of each one's scores."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.cohort_rows import COHORT, FACETS, AttemptRow
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.folder_line import FolderLine
from ui.widgets.row import row
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
        self.page = QPushButton(self.tr("Save as a page…"))
        self.page.setToolTip(self.tr("One HTML file with the table and the pictures, to hand on"))
        self._lay_out()
        self.folder.wanted.connect(self.look_into)
        self.folder.text.textChanged.connect(self._follow)
        self.page.clicked.connect(self._ask_page)
        self.command.changed.connect(self._follow)
        self.command.ended.connect(self._take)
        self.list.opened.connect(self._open)
        model.modelReset.connect(self._draw)
        self._follow()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(8)
        column.addLayout(row(self.folder, self.page))
        column.addWidget(self.panel)
        column.addWidget(SideBySide(self._desk.settings, "cohort", self.list, self.picture), 1)
        self.setFocusProxy(self.folder)

    def look_into(self, folder: str) -> None:
        """Show the cases in a folder."""
        self._begin(folder)

    def save_page(self, path: Path) -> None:
        """Verify the cases in the folder once more, and write the page about them."""
        self._begin(self.folder.path, "--html", str(path))

    def _begin(self, folder: str, *more: str) -> None:
        language = ["--language", self._desk.language.code]
        arguments = ["train", "cohort", *more, *language, "--json", "--", folder]
        self.panel.begin(arguments, self.tr("Verifying the cases"))

    def _ask_page(self) -> None:
        start = str(Path(self.folder.path) / "cohort.html")
        title = self.tr("Save as a page")
        path, _ = QFileDialog.getSaveFileName(self, title, start, "HTML (*.html)")
        if path:
            self.save_page(Path(path))

    def _take(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, list):
            if "--html" not in self.command.arguments:
                self.list.put([])  # those of another folder are none of this one
                self._follow()
            return  # the panel says why
        words = self.command.arguments
        page = words[words.index("--html") + 1] if "--html" in words else ""
        self.panel.say(self.tr("Written: {0}").format(page) if page else "")
        self.list.put([AttemptRow.of(one) for one in answer.document])
        self._follow()

    def _follow(self, *_: object) -> None:
        self.list.show_count()
        there = self.list.model.total > 0 and bool(self.folder.path)
        self.page.setEnabled(there and not self.command.running)

    def _draw(self) -> None:
        self.picture.lines.show_series(series_of(self.list.model.records))

    def _open(self, one: AttemptRow) -> None:
        self.case_wanted.emit(Path(one.folder))

    def _empty(self) -> str:
        if self.command.running:
            return self.tr("Verifying the cases …")
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
