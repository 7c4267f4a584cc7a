"""The share page: hand a case to others, open what they sent, and make sure who they are."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QTabBar, QVBoxLayout

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.pages.page import Handler, Page
from ui.widgets.contacts_pane import ContactsPane
from ui.widgets.open_bundle_pane import OpenBundlePane
from ui.widgets.page_stack import CurrentStack
from ui.widgets.path_list import local_paths
from ui.widgets.share_pane import SharePane

PANES = ("share", "open", "contacts")


class SharePage(Page):
    """Three panes; without a case there is none to share, and the other two work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.share, self.contacts = SharePane(desk), ContactsPane(desk)
        self.opening = OpenBundlePane(desk)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Share, open, contacts"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = CurrentStack()
        for title, pane in (
            (self.tr("Share this case"), self.share),
            (self.tr("Open a bundle"), self.opening),
            (self.tr("Contacts"), self.contacts),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Share"), objectName="title"))
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._show)
        self.share.wanted.connect(self.show_pane)
        self.share.page_wanted.connect(self.wanted)
        self.contacts.changed.connect(self.share.show_contacts)
        self.opening.opened.connect(self._open_case)
        desk.case_changed.connect(self.share.look)

    def enter(self, target: Any = None) -> None:
        wanted = (target or {}).get("pane", "")
        there = self.desk.reader is not None
        self.tabs.setTabVisible(0, there)
        if wanted:
            self.show_pane(wanted)
        elif not there and self.tabs.currentIndex() == 0:
            self.show_pane("open")
        self.contacts.look()
        self.share.look()

    def handlers(self) -> Mapping[str, Handler]:
        if self.stack.currentWidget() is self.contacts:
            return {**self.list_handlers(self.contacts.list), "refresh": self.contacts.look}
        return {"refresh": self.share.look}

    def show_pane(self, name: str) -> None:
        """Show one of the panes."""
        self.tabs.setCurrentIndex(PANES.index(name))

    def _show(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        if PANES[place] == "share":
            self.share.look()
        self.handlers_changed.emit()

    def _open_case(self, folder: Path) -> None:
        try:
            self.desk.open_case(folder)
        except IrkitError as error:
            self.desk.say(error)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData().urls())
        if self.stack.currentWidget() is self.contacts:
            self.contacts.add_cards(paths)
        elif paths:
            self.show_pane("open")
            self.opening.take(paths[0])
        event.acceptProposedAction()
