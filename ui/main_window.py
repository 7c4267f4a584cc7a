"""The frame: pages on the left, the case on top, the running work at the bottom of every page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from irkit.errors import IrkitError
from irkit.text import visible
from ui.desk import Desk
from ui.icons import program_icon
from ui.menus import Menus
from ui.pages import PAGES, START, PageOf
from ui.pages.page import Page
from ui.theme import Scheme
from ui.widgets.case_strip import CaseStrip
from ui.widgets.guide_side import GuideSide
from ui.widgets.page_stack import PageStack
from ui.widgets.rail import Rail
from ui.widgets.stop_question import StopQuestion
from ui.widgets.work_bar import WorkBar

_WIDE = 1_200  # pixels of a window whose frame does not make room for the page


class MainWindow(QMainWindow):
    """Shows one page at a time; everything that lasts is on the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowIcon(program_icon())
        self.resize(1280, 760)
        self.setMinimumSize(900, 560)
        self.pages: dict[str, Page] = {}
        self.page: Page | None = None
        self._unfinished: dict[str, Any] = {}  # by the names of pages that are not made yet
        self.rail = Rail(desk, PAGES)
        self.strip = CaseStrip(desk)
        self.bar = WorkBar(desk)
        self.guide = GuideSide(desk)
        self.stack = PageStack()
        self.menus = Menus(desk, self)
        self._lay_out()
        self._connect()
        self._restore()
        self.show_page("overview" if desk.reader else "start")
        self._case_changed()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.stack, 1)
        middle.addWidget(self.guide)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addLayout(middle, 1)
        column.addWidget(self.bar)
        whole = QWidget()
        whole.setLayout(column)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        desk = self.desk
        self.menus.wanted.connect(self.run)
        self.rail.wanted.connect(self.show_page)
        self.strip.wanted.connect(self.run)
        self.bar.wanted.connect(self.run)
        self.bar.page_wanted.connect(self.show_page)
        self.guide.wanted.connect(self.run)
        self.guide.page_wanted.connect(self.show_page)
        self.guide.folded.connect(self.update_actions)
        self.guide.left.connect(self.focus_page)
        desk.case_opened.connect(self._case_opened)
        desk.case_closed.connect(self._case_closed)
        desk.case_changed.connect(self._case_changed)
        desk.work.started.connect(self.update_actions)
        desk.work.changed.connect(self.update_actions)
        desk.work.ended.connect(self._work_ended)
        desk.clock.changed.connect(self.update_actions)
        desk.judged.connect(self.update_actions)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the frame leaves its room to the page."""
        super().resizeEvent(event)
        narrow = event.size().width() < _WIDE
        self.rail.fold(narrow)
        self.guide.narrow(narrow)

    # Pages

    def show_page(self, name: str, target: Any = None) -> None:
        """Show a page; one that needs a case shows the start page where there is none."""
        wanted = next((one for one in PAGES if one.name == name), START)
        if wanted.needs_case and self.desk.reader is None:
            wanted = START
        page = self.pages.get(wanted.name) or self._made(wanted)
        self.page = page
        self.stack.show_page(page)
        self.rail.mark(wanted.name)
        self.rail.setVisible(self.desk.reader is not None)
        page.enter(target)
        self.focus_page()
        self.update_actions()

    def focus_page(self) -> None:
        """Put the keyboard into the page, at its list if it has one."""
        pane = self.page.pane() if self.page is not None else None
        if pane is not None:  # the view of an empty list is hidden
            (pane.view if pane.view.isVisibleTo(self) else pane.filter.words).setFocus()
        elif self.page is not None:
            self.page.setFocus()

    def _made(self, wanted: PageOf) -> Page:
        page = wanted.load()(self.desk)
        page.setObjectName(wanted.name)
        page.wanted.connect(self.show_page)
        page.handlers_changed.connect(self.update_actions)
        self.pages[wanted.name] = page
        if (kept := self._unfinished.pop(wanted.name, None)) is not None:
            page.take_up(kept)
        return page

    def go_on_from(self, old: "MainWindow") -> None:
        """Show the page of a window whose place this one takes, with all that was half written."""
        self._unfinished = {name: page.unfinished() for name, page in old.pages.items()}
        if old.page is not None:
            self.show_page(old.page.objectName())
        if old.bar.log_shown:
            self.run("scan_log")

    # Commands

    def handlers(self) -> dict[str, Callable[[], Any]]:
        """Everything that can be done now, by the names of commands."""
        desk = self.desk
        found: dict[str, Callable[[], Any]] = {
            **{f"go_{one.name}": partial(self.show_page, one.name) for one in PAGES
               if desk.reader or not one.needs_case},
            "go_start": partial(self.show_page, "start"),
            "case_new": partial(self._start_page, "new_case"),
            "case_open": partial(self._start_page, "ask_and_open"),
            "bundle_open": partial(self.show_page, "share", {"pane": "open"}),
            "contacts": partial(self.show_page, "share", {"pane": "contacts"}),
            "scan_triage": self._triage,
            "quit": self.close,
            "scan_log": self.bar.toggle_log,
            "theme_system": partial(desk.choose_theme, Scheme.SYSTEM),
            "theme_light": partial(desk.choose_theme, Scheme.LIGHT),
            "theme_dark": partial(desk.choose_theme, Scheme.DARK),
            "clock": lambda: setattr(desk.clock, "local", not desk.clock.local),
            "palette": self._show_palette,
            "keys": self._show_keys,
            "about": self._show_about,
        }  # fmt: skip
        if desk.reader is not None:
            found["case_close"] = desk.close_case
            found["case_folder"] = self._show_folder
            found["case_labels"] = self.strip.ask_labels
            found["guide"] = self.guide.toggle
            found["case_seal"] = partial(self.show_page, "ledger", {"act": "seal"})
            for act in ("add", "collect", "verify", "export"):
                show = partial(self.show_page, "evidence", {"act": act})
                found[f"evidence_{act}"] = show
        if desk.can_undo:
            found["undo"] = desk.undo
        if desk.work.running:
            found.pop("scan_triage")
            if desk.work.pausable:
                found["scan_pause"] = desk.work.pause
            found["scan_stop"] = desk.work.cancel
        elif desk.reader is not None:
            found["scan_resume"] = self._resume
        if self.page is not None:
            found.update(self.page.handlers())
        return found

    def run(self, name: str) -> None:
        """Carry out a command, if it can be done now."""
        handler = self.handlers().get(name)
        if handler is None:
            return
        try:
            handler()
        except IrkitError as error:
            self.desk.say(error)
        self.update_actions()

    def update_actions(self, *_: object) -> None:
        """Show in the menus what can be done now, and what holds."""
        desk = self.desk
        checked = {f"theme_{one}": one is desk.theme.scheme for one in Scheme}
        checked |= {
            "clock": desk.clock.local,
            "scan_log": self.bar.log_shown,
            "guide": self.guide.open,
        }
        self.menus.show_state(self.handlers(), checked)
        go_on = self.tr("Go on") if desk.work.paused else self.tr("Pause")
        self.menus.actions["scan_pause"].setText(go_on)

    def _start_page(self, what: str) -> None:
        self.show_page("start")
        getattr(self.page, what)()

    def _triage(self) -> None:
        if self.desk.reader is None:
            self._start_page("triage_this_computer")
        else:
            self.show_page("triage")
            self.page.start_triage()  # type: ignore[union-attr]

    def _resume(self) -> None:
        self.show_page("triage")
        self.page.resume()  # type: ignore[union-attr]

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.folder)))

    def _show_palette(self) -> None:
        from ui.widgets.palette import Palette

        Palette(self, self.handlers()).exec()

    def _show_keys(self) -> None:
        from ui.widgets.keys import Keys

        Keys(self).exec()

    def _show_about(self) -> None:
        from ui.widgets.about import About

        About(self).exec()

    # What happens

    def open_case(self, folder: Path) -> None:
        """Open a case and show its overview; what keeps it from that stands in the status line."""
        try:
            self.desk.open_case(folder)
        except IrkitError as error:
            self.desk.say(error)

    def _case_opened(self) -> None:
        self._forget_pages()
        self.show_page("overview")
        self._case_changed()

    def _case_closed(self) -> None:
        self._forget_pages()
        self.show_page("start")
        self._case_changed()

    def _forget_pages(self) -> None:
        """Pages of another case are made anew: nothing of it stays on them."""
        for page in self.pages.values():
            self.stack.forget(page)
            page.deleteLater()
        self.pages, self.page, self._unfinished = {}, None, {}

    def _case_changed(self) -> None:
        about = self.desk.about
        self.setWindowTitle(f"{visible(about.name)} — irkit" if about else "irkit")
        self.update_actions()

    def _work_ended(self, status: int) -> None:
        self.update_actions()
        if not self.isActiveWindow():
            self.bar.notify_end(status)

    def _restore(self) -> None:
        geometry = self.desk.settings.recall("window/geometry", QByteArray())
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a running scan is ended."""
        if self.desk.work.running and not StopQuestion(self).agreed():
            event.ignore()
            return
        self.desk.settings.remember("window/geometry", self.saveGeometry())
        self.desk.leave()
        event.accept()
