"""What every page of the window has: a desk, handlers of commands, and a way to enter it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.tables.pane import TablePane
from ui.tables.short_pane import ShortPane

Handler = Callable[[], Any]


class Page(QWidget):
    """A page; it reads the case through the desk, and asks others by signals."""

    wanted = Signal(str, object)  # another page by name, with what it should show (a dict or None)
    handlers_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def enter(self, target: Any = None) -> None:
        """The page is shown now; `target` says what, where another page points here."""

    def unfinished(self) -> Any:
        """What somebody is about to say and has not given yet; None where there is nothing."""
        return None

    def take_up(self, kept: Any) -> None:
        """Let somebody go on with what `unfinished` gave, on a page that was made anew."""

    def handlers(self) -> Mapping[str, Handler]:
        """What the page does for commands, by their names; those missing are greyed out."""
        return self.list_handlers(self.pane())

    def pane(self) -> TablePane | ShortPane | None:
        """The list that `/` filters and that is copied and exported, if the page has one."""
        return None

    def nothing_of_host(self, usual: str) -> str:
        """Why a list of the host is empty: `usual`, but for an exercise."""
        if self.desk.attempt is None:
            return usual
        return self.tr(
            "In an exercise this computer is not part of it: its scan looks at what was planted."
        )

    def list_handlers(self, pane: TablePane | ShortPane | None) -> dict[str, Handler]:
        """The commands of a list; one that is not of the case is read anew by its page."""
        if pane is None:
            return {}
        found: dict[str, Handler] = {
            "filter": pane.filter.words.setFocus,
            "filter_clear": pane.filter.clear,
            "copy": lambda: pane.copy("text"),
            "copy_csv": lambda: pane.copy("csv"),
            "copy_json": lambda: pane.copy("json"),
            "export": pane.tools.export,
        }
        if isinstance(pane, TablePane):
            found["refresh"] = pane.look
        return found
