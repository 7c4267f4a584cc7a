"""The process tree with all that belongs to it: filter, chips, count, copy, export, legend."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QGuiApplication

from irkit.case.words import parts
from irkit.errors import IrkitError
from ui.desk import Desk
from ui.process_forest import Node
from ui.process_rows import CLASSES, ProcessRow, class_text
from ui.tables.filter_bar import LEVELS, Facet, Only
from ui.tables.list_pane import ListPane
from ui.tables.list_tools import ListTools
from ui.tables.tree_model import TreeModel
from ui.tables.tree_view import TreeView
from ui.tables.writing import save_rows, written
from ui.widgets.legend import Legend
from ui.words import number

_KINDS = "CSV (*.csv);;JSON (*.json);;*"
_CLASSES = Facet("sort", QT_TRANSLATE_NOOP("Facets", "Belongs to"), tuple(CLASSES), class_text)


class TreePane(ListPane):
    """Shows the processes of a host; what is typed is looked for in all that is known of each."""

    chosen = Signal(object)  # the current Node or None

    def __init__(self, desk: Desk, key: str, empty: Callable[[], str]) -> None:
        super().__init__(desk, (LEVELS, _CLASSES))
        self.model = TreeModel(desk, self)
        self.view = TreeView(desk, self.model, key)
        self.hold(self.view)
        self._empty = empty
        self.view.setAccessibleName(self.tr("Processes"))
        self.tools = ListTools(
            desk, self, self.view.columns, "processes", kinds=_KINDS,
            more=(
                (self.tr("Open all"), self.view.open_all),
                (self.tr("Close all"), self.view.close_all),
            ),
        )  # fmt: skip
        self.top.addWidget(self.tools)
        self.column.addWidget(Legend(desk.theme))
        self.view.chosen.connect(self.chosen)
        self.model.shown.connect(self._counted)
        self._counted(0, 0)

    def show_nodes(self, nodes: Sequence[Node]) -> None:
        """Show a newer listing."""
        self.view.rearrange(lambda: self.model.show(nodes))

    def go_to_pid(self, pid: int) -> bool:
        """Choose the process with this number; a filter that hides it is cleared."""
        if not self.model.index_of_pid(pid).isValid():
            self.filter.clear()
        return self.view.go_to(self.model.index_of_pid(pid))

    # The filter

    def _filtered(self, words: str, only: Only) -> None:
        try:
            wanted = _wanted(words, only)
        except IrkitError as error:
            self._desk.say(error)
            return
        self.view.rearrange(lambda: self.model.filter(wanted))

    def _counted(self, wanted: int, everything: int) -> None:
        filtered = self.model.filtered
        of = self.tr("{0} of {1}").format(number(wanted), number(everything))
        self.count.setText(of if filtered else number(everything))
        narrowed = self.tr("No process matches the filter.")
        if wanted:
            self.show_rows()
        else:
            self.show_words(narrowed if filtered and everything else self._empty())

    # What is done with rows

    def copy(self, form: str = "text") -> None:
        """Put the selected rows (else all that are shown) on the clipboard."""
        nodes = self.view.selected_nodes() or self.model.all_nodes()
        rows = [node.row for node in nodes]
        text = written(rows, self.view.columns.shown(), self._desk.clock, form)
        QGuiApplication.clipboard().setText(text)
        self._desk.message.emit(self.tr("%n row(s) copied.", "", len(nodes)))

    def export_to(self, path: Path) -> None:
        """Write every row that is shown into a file."""
        nodes = self.model.all_nodes()
        rows = [node.row for node in nodes]
        try:
            save_rows(rows, self.view.columns.shown(), self._desk.clock, path)
        except IrkitError as error:
            self._desk.say(error)
            return
        said = self.tr("%n row(s) written to {0}.", "", len(nodes))
        self._desk.message.emit(said.format(path.name))


def _wanted(words: str, only: Only) -> Callable[[ProcessRow], bool] | None:
    """Whether a row has all words and one of the values of each facet; None: every row has.

    Raises UsageError where the words are too many.
    """
    typed = [(part.text.lower(), part.wanted) for part in parts(words)]
    if not typed and not only:
        return None

    def wanted(row: ProcessRow) -> bool:
        text = _text(row)
        return all((part in text) is must for part, must in typed) and all(
            (getattr(row, key) or "") in values for key, values in only
        )

    return wanted


def _text(row: ProcessRow) -> str:
    known = (str(row.pid), row.name, row.image, row.user, row.folder, row.sha256, row.reason)
    return "\n".join((*known, *row.command)).lower()
