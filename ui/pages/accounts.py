"""Who can use the host, and who does right now."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from irkit.case import Query
from irkit.records import Account, Session
from ui.desk import Desk
from ui.pages.page import Page
from ui.tables.pane import TablePane


class AccountsPage(Page):
    """Two lists: accounts, the privileged first, and sessions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.accounts = TablePane(
            desk, Query(Account, order="privileged", descending=True), "accounts",
            name=self.tr("Accounts"),
            empty=lambda: self.nothing_of_host(
                self.tr("No accounts in this case yet: a triage lists them.")
            ),
        )  # fmt: skip
        self.sessions = TablePane(
            desk, Query(Session), "sessions", name=self.tr("Logged on"),
            empty=lambda: self.tr("Nobody was logged on when it was looked at, or nobody looked."),
        )  # fmt: skip
        self._last = self.accounts
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        first = self.tr("Accounts, those that may become administrator first")
        parts.addWidget(_titled(first, self.accounts))
        parts.addWidget(_titled(self.tr("Logged on"), self.sessions))
        parts.setSizes([420, 200])
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(parts)
        self.accounts.opened.connect(self._show_sessions)
        self.sessions.opened.connect(self._show_account)

    def pane(self) -> TablePane:
        """The list that the keyboard is in, or was last."""
        for one in (self.accounts, self.sessions):
            if one.isAncestorOf(self.focusWidget() or self):
                self._last = one
        return self._last

    def enter(self, target: Any = None) -> None:
        if target:
            self.accounts.filter.choose(target.get("words", ""))

    def _show_sessions(self) -> None:
        account = self.accounts.current_record()
        if isinstance(account, Account):
            self.sessions.filter.choose(f'"{account.name}"')

    def _show_account(self) -> None:
        session = self.sessions.current_record()
        if isinstance(session, Session):
            self.accounts.filter.choose(f'"{session.user}"')


def _titled(title: str, content: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 8)
    column.addWidget(QLabel(title, objectName="heading"))
    column.addWidget(content, 1)
    return box
