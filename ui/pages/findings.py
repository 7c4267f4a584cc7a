"""The findings: the worst first at the left, one thing with all about it at the right."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLineEdit, QSplitter

from irkit.case import Query
from irkit.case.review import Reviewer
from irkit.file_uri import sayable
from irkit.records import Kind, Opinion, ThingRow
from ui.desk import Desk
from ui.elevation import can_ask
from ui.pages.page import Handler, Page
from ui.tables.filter_bar import KINDS, LEVELS, OPINIONS
from ui.tables.pane import TablePane
from ui.widgets.finding_detail import FindingDetail
from ui.widgets.verdict_row import JUDGED
from ui.words import number

_MOST_JUDGED = 10_000  # things at once: one transaction, which an engine has to wait for
_MOST_KEPT = 100  # files copied by one command
_FACETS = (LEVELS, OPINIONS, KINDS)
_SPLITTER, _SHOWN, _GO_ON = "findings/splitter", "findings/detail", "findings/go_on"


class FindingsPage(Page):
    """One key judges all selected things and goes on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._sought: int | None = None  # a thing to go to when its row has arrived
        self.list = TablePane(
            desk,
            Query(ThingRow),
            "findings",
            name=self.tr("Findings, the worst first"),
            empty=self._empty,
            facets=_FACETS,
        )
        self.detail = FindingDetail(desk)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.detail)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([470, 630])
        self.list.setMinimumWidth(270)  # level, path and verdict
        self.detail.setMinimumWidth(370)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.addWidget(self.splitter)
        settings = self.desk.settings
        state = settings.recall(_SPLITTER, QByteArray())
        if not state.isEmpty():
            self.splitter.restoreState(state)
        self.detail.setVisible(settings.recall(_SHOWN, True))
        self.detail.verdict.go_on.setChecked(settings.recall(_GO_ON, True))

    def _connect(self) -> None:
        view, detail = self.list.view, self.detail
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.model.counted.connect(self._counted)
        view.selectionModel().selectionChanged.connect(lambda: self._count_selected())
        self.splitter.splitterMoved.connect(lambda: self._remember_splitter())
        detail.left.connect(view.setFocus)
        detail.wanted.connect(self.wanted)
        detail.verdict.judged.connect(self.judge)
        detail.verdict.go_on_changed.connect(partial(self.desk.settings.remember, _GO_ON))
        detail.notes.noted.connect(lambda text: self._review(lambda r, ids: r.note(ids, text)))
        detail.notes.tagged.connect(lambda tag: self._review(lambda r, ids: r.tag(ids, tag)))
        detail.notes.untagged.connect(lambda tag: self._review(lambda r, ids: r.untag(ids, tag)))
        self.desk.case_changed.connect(self._refresh)

    # What is shown

    def pane(self) -> TablePane:
        return self.list

    def enter(self, target: Any = None) -> None:
        wanted = target or {}
        if wanted:
            self._sought = wanted.get("id")
        if "id" in wanted and self.list.view.go_to(wanted["id"]):
            self._sought = None
        elif wanted:
            only = tuple((one.key, wanted[one.key]) for one in _FACETS if one.key in wanted)
            self.list.filter.choose(wanted.get("words", ""), only)

    def unfinished(self) -> Any:
        notes = self.detail.notes
        written = (self.detail.verdict.written, notes.note.text(), notes.tag.text())
        return (self.list.view.current_id(), *written) if any(written) else None

    def take_up(self, kept: Any) -> None:
        self._sought, verdict, note, tag = kept
        if verdict is not None:
            self.detail.verdict.write(*verdict)
        self.detail.notes.note.setText(note)
        self.detail.notes.tag.setText(tag)

    def _empty(self) -> str:
        return self.tr("Nothing found yet. What a triage finds will stand here, the worst first.")

    def _counted(self, rows: int, complete: bool) -> None:
        """Go to the thing that was asked for, else to the first one."""
        view = self.list.view
        if self._sought is not None and (complete or view.rows.row_of(self._sought) >= 0):
            found = view.go_to(self._sought)
            self._sought = None
            if not found:
                self.desk.message.emit(self.tr("The case has no such finding any more."))
        if rows and self._sought is None and not view.currentIndex().isValid():
            view.selectRow(0)

    def _choose(self, identifier: int | None) -> None:
        if self.detail.isVisible():
            self.detail.look(identifier)
        self.handlers_changed.emit()

    def _open(self, identifier: int) -> None:
        """Enter goes into the details."""
        if not self.detail.isVisible():
            self.toggle_detail()
        self.detail.tabs.setFocus()

    def _refresh(self) -> None:
        if self.isVisible() and self.detail.isVisible():
            self.detail.refresh()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._look_at_current()

    def _look_at_current(self) -> None:
        if self.detail.isVisible():
            self.detail.look(self.list.view.current_id())

    def toggle_detail(self) -> None:
        """Show or hide the details."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):  # Space presses what has the focus
            focused.click()
            return
        shown = self.detail.isHidden()
        if not shown and focused is not None and self.detail.isAncestorOf(focused):
            self.list.view.setFocus()
        self.detail.setVisible(shown)
        self.desk.settings.remember(_SHOWN, shown)
        self._look_at_current()

    def _remember_splitter(self) -> None:
        self.desk.settings.remember(_SPLITTER, self.splitter.saveState())

    def _count_selected(self) -> None:
        self.detail.verdict.show_count(self.list.view.selected_count())

    # What is done

    def handlers(self) -> Mapping[str, Handler]:
        found: dict[str, Handler] = {**super().handlers(), "preview": self.toggle_detail}
        if self.list.view.current_id() is not None:
            found |= {name: partial(self.judge, name) for name in JUDGED}
            found |= {
                "reason": partial(self._ask_in, self.detail.verdict.reason),
                "note": partial(self._ask_in, self.detail.notes.note),
                "tag": partial(self._ask_in, self.detail.notes.tag),
                "keep": self.keep,
                "evidence_of": self.go_to_evidence,
                "next_match": partial(self._step_match, 1),
                "previous_match": partial(self._step_match, -1),
            }
        return found

    def judge(self, command: str) -> None:
        """Give the selected things a verdict, and go on to the next one."""
        opinion: Opinion = JUDGED[command]
        things = self._selected()
        if not things:
            return
        sure, reason = self.detail.verdict.take()
        self.desk.judge(things, lambda reviewer: reviewer.judge(things, opinion, sure, reason))
        if self.detail.verdict.go_on.isChecked():
            self.list.view.step_on()

    def keep(self) -> None:
        """Copy the selected files, else the memory of a selected process, into the case."""
        some = self._selected()[:_MOST_KEPT]
        if some and self.desk.reader is not None:
            self.desk.reader.ask(self, "keep", lambda case: case.rows(ThingRow, some), self._keep)

    def go_to_evidence(self) -> None:
        """Show what is kept of the current thing."""
        self.wanted.emit("evidence", {"thing": self.list.view.current_id()})

    def _keep(self, found: Mapping[int, ThingRow]) -> None:
        wanted = arguments_to_keep(found.values(), str(self.desk.folder))
        if self.desk.work.running:
            self.desk.trouble.emit(self.tr("A scan is under way: keep it when that has ended."))
        elif not wanted:
            self.desk.trouble.emit(self.tr("What stands in no file cannot be copied."))
        else:
            self.desk.work.start(wanted, raised=can_ask(), events=False)

    def _review(self, act: Callable[[Reviewer, list[int]], int]) -> None:
        things = self._selected()
        self.desk.judge(things, lambda reviewer: act(reviewer, things))

    def _selected(self) -> list[int]:
        """The things that a verdict is for; none where they are too many."""
        view = self.list.view
        if view.selected_count() > _MOST_JUDGED:
            said = self.tr("At most {0} things are judged at once: narrow the list first.")
            self.desk.trouble.emit(said.format(number(_MOST_JUDGED)))
            return []
        current = view.current_id()
        return view.selected_ids() or ([] if current is None else [current])

    def _ask_in(self, line: QLineEdit) -> None:
        """Put the cursor into a line of the details."""
        if not self.detail.isVisible():
            self.toggle_detail()
        if self.detail.notes.isAncestorOf(line):
            self.detail.open_tab(self.detail.notes)
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step_match(self, by: int) -> None:
        if not self.detail.isVisible():
            self.toggle_detail()
        self.detail.step_match(by)


def arguments_to_keep(things: Iterable[ThingRow], case: str) -> list[str]:
    """What `irkit` is asked for to keep things: all files of them, else the first process."""
    kept = [*things]
    files = [sayable(one.target) for one in kept if one.kind is Kind.FILE]
    if files:
        return ["evidence", "add", *files, "--case", case]
    pids = [str(one.pid) for one in kept if one.kind is Kind.PROCESS and one.pid is not None]
    return ["dump", pids[0], "--case", case] if pids else []
