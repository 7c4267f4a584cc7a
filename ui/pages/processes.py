"""The processes of the host: who started whom, whose they are, and what was found in them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout

from irkit.records import Process
from ui.desk import Desk
from ui.host_snapshot import Snapshot, joined, read_snapshot
from ui.pages.page import Handler, Page
from ui.process_forest import Node, key_of
from ui.tables.filter_bar import FilterBar
from ui.tables.tree_pane import TreePane
from ui.widgets.process_detail import ProcessDetail
from ui.widgets.side_by_side import SideBySide
from ui.widgets.snapshot_line import SnapshotLine

_REST = 2_000  # milliseconds between two readings while a scan writes


class ProcessesPage(Page):
    """The tree at the left, the chosen process at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.line = SnapshotLine(desk)
        self.tree = TreePane(
            desk, "processes",
            lambda: self.tr("No processes in this case yet: a triage lists them, or Look again."),
        )  # fmt: skip
        self.detail = ProcessDetail(desk)
        self.card, self.memory = self.detail.card, self.detail.memory
        self._snapshot: Snapshot | None = None
        self._read = False
        self._target: Mapping[str, Any] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._lay_out()
        self.tree.chosen.connect(self._show_card)
        self.tree.view.opened.connect(lambda _: self.detail.setFocus())
        self.detail.wanted.connect(self._follow)
        self.detail.left.connect(self.tree.view.setFocus)
        desk.case_changed.connect(self._changed)
        desk.clock.changed.connect(self._show_current)

    def _lay_out(self) -> None:
        self.parts = SideBySide(self.desk.settings, "processes", self.tree, self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        self.line.setContentsMargins(0, 0, 16, 0)
        column.addWidget(self.line)
        column.addWidget(self.parts, 1)
        self.setFocusProxy(self.tree.view)

    def enter(self, target: Any = None) -> None:
        self._target = target or {}
        if "words" in self._target:
            self.tree.filter.choose(self._target["words"])
        if self._read:
            self._go_to_target()
        self._look()

    def handlers(self) -> Mapping[str, Handler]:
        found: dict[str, Handler] = {
            "filter": lambda: self._filter().words.setFocus(),
            "filter_clear": lambda: self._filter().clear(),
            "copy": lambda: self._copy("text"),
            "copy_csv": lambda: self._copy("csv"),
            "copy_json": lambda: self._copy("json"),
            "export": self.tree.tools.export,
            "refresh": self._look,
            "open_all": self.tree.view.open_all,
            "close_all": self.tree.view.close_all,
            "preview": lambda: self.detail.setVisible(self.detail.isHidden()),
        }
        if not self.desk.work.running:
            found["scan_processes"] = self.line.look_again
        return found

    @property
    def _in_memory(self) -> bool:
        """Whether the keyboard is at the memory of a process, not at the tree."""
        return self.memory.isAncestorOf(QApplication.focusWidget() or self)

    def _filter(self) -> FilterBar:
        return self.memory.pane.filter if self._in_memory else self.tree.filter

    def _copy(self, form: str) -> None:
        (self.memory.pane.view if self._in_memory else self.tree).copy(form)

    # Reading

    def _changed(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self._rest.stop()
            self.desk.reader.ask(self, "snapshot", _read, self._take, long=True)

    def _take(self, answer: tuple[Snapshot, list[Node]]) -> None:
        snapshot, nodes = answer
        self._read = True
        if snapshot == self._snapshot:
            return
        self._snapshot = snapshot
        self.line.show_scan(snapshot.scan)
        self.tree.show_nodes(nodes)
        self._go_to_target()
        self._show_current()

    # Choosing

    def _go_to_target(self) -> None:
        target, self._target = self._target, {}
        if "key" in target:
            self._go_to_key(target["key"])
        elif "id" in target and self.desk.reader is not None:
            row = target["id"]
            self.desk.reader.ask(
                self, "row", lambda case: case.rows(Process, [row]).get(row), self._go_to_process
            )
        elif target.get("pid") is not None and not self.tree.go_to_pid(target["pid"]):
            text = self.tr("The latest list of processes has no PID {0}.").format(target["pid"])
            self.desk.message.emit(text)

    def _go_to_process(self, process: Process | None) -> None:
        if process is not None:
            self._go_to_key(key_of(process))

    def _go_to_key(self, key: tuple[int, str]) -> None:
        if not self.tree.model.index_of(key).isValid():
            self.tree.filter.clear()
        self.tree.view.go_to(self.tree.model.index_of(key))

    def _follow(self, page: str, target: Any) -> None:
        if page == "processes":
            self._go_to_key(target["key"])
        else:
            self.wanted.emit(page, target)

    def _show_current(self) -> None:
        self._show_card(self.tree.view.current_node())

    def _show_card(self, node: Node | None) -> None:
        self.detail.show_node(node, self._snapshot)


def _read(case):  # type: ignore[no-untyped-def]
    snapshot = read_snapshot(case)
    return snapshot, joined(snapshot)
