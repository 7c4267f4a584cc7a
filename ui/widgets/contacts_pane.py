"""Contacts: whom cases are shared with, and the check whose keys they have."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irkit.errors import IrkitError
from irkit.text import visible
from ui.contact_rows import COLUMNS, ContactRow, checked_text
from ui.desk import Desk
from ui.first_contact import words_with
from ui.json_command import Answer, JsonCommand
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.own_card_pane import OwnCardPane
from ui.widgets.row import row
from ui.widgets.side_by_side import SideBySide

_A_LINE = 4  # words


class ContactsPane(QWidget):
    """The list at the left; at the right the check of one of them, and one's own card."""

    changed = Signal(list)  # of ContactRow

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._before: set[str] | None = None  # who was there before a card was added
        self.listing, self.changing = JsonCommand(self), JsonCommand(self)
        self.panel = CommandPanel(desk, self.changing)
        model = ShortModel(desk, ContactRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("Contacts"), key="key")
        self.list = ShortPane(desk, model, view, "contacts", empty=self._empty)
        self.add = QPushButton(self.tr("Add a card…"), objectName="primary")
        self.remove = QPushButton(self.tr("Remove…"))
        self.asked = Confirm()
        self.own = OwnCardPane(desk)
        self._build_check()
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.add.clicked.connect(self._ask_files)
        self.remove.clicked.connect(self._ask_remove)
        self.same.clicked.connect(self._mark_checked)
        self.other.clicked.connect(self._say_other)
        self.listing.ended.connect(self._take)
        self.changing.ended.connect(self._changed)
        self.own.key.new.made.connect(lambda: self._choose(self.list.view.current()))
        self.own.carding.ended.connect(lambda _: self._choose(self.list.view.current()))
        self._choose(None)

    def _build_check(self) -> None:
        self.who = QLabel(objectName="heading", wordWrap=True)
        self.state = QLabel(wordWrap=True)
        self.how = QLabel(wordWrap=True, objectName="quiet")
        self.words = QLabel(objectName="heading", wordWrap=True)
        self.words.setAccessibleName(self.tr("The words that both of you see"))
        for label in (self.who, self.state, self.how, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.same = QPushButton(self.tr("They read the very same words"))
        self.other = QPushButton(self.tr("They read other words"))

    def _lay_out(self) -> None:
        check = QFrame(objectName="card")
        inside = QVBoxLayout(check)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        for widget in (self.who, self.state, self.words, self.how):
            inside.addWidget(widget)
        inside.addLayout(row(self.same, self.other, None))
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(12)
        column.addWidget(check)
        column.addWidget(self.own)
        column.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(500)
        area.setWidget(beside)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(self.add, self.remove, None))
        column.addWidget(self.asked)
        column.addWidget(self.panel)
        column.addWidget(self.list, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(self._desk.settings, "contacts", left, area))
        self.setFocusProxy(self.list.view)

    def _empty(self) -> str:
        return self.tr(
            "No contact yet. Others save their card here and send it to you; add it, call them, "
            "and compare the words."
        )

    # The list

    def look(self) -> None:
        """List the contacts anew."""
        self.listing.start(["contacts", "list", "--json"])
        self.own.look()

    def _take(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, list):
            self._desk.trouble.emit(answer.trouble or self.tr("irkit gave no list of contacts."))
            return
        rows = [ContactRow.of(one) for one in answer.document]
        self.list.put(rows)
        self._go_to_new(rows)
        if self.list.view.current() is None and rows:
            self.list.view.selectRow(0)
        self._choose(self.list.view.current())
        self.changed.emit(rows)

    def _go_to_new(self, rows: Sequence[ContactRow]) -> None:
        """Whose card was just added is the one to call."""
        before, self._before = self._before, None
        new = next((one for one in rows if before is not None and one.key not in before), None)
        if new is not None and self.list.seek(new.key) and not new.checked:
            text = self.tr("{0} is added. Whose keys these are is not checked yet: compare words.")
            self.panel.say(text.format(new.who))
            self.same.setFocus()

    def _choose(self, one: ContactRow | None) -> None:
        self.remove.setEnabled(one is not None)
        for widget in (self.words, self.same, self.other, self.state):
            widget.setVisible(one is not None)
        if one is None:
            self.who.setText(self.tr("Whose keys are they?"))
            self.how.setText(self.tr("Choose a contact to check whose keys these are."))
            return
        self.who.setText(one.who)
        by = f" ({one.checked_by})" if one.checked_by else ""
        self.state.setText(visible(f"{checked_text(one)}{by}"))
        self._show_words(one)

    def _show_words(self, one: ContactRow) -> None:
        try:
            words = words_with(one.key).split()
        except IrkitError as error:
            self.words.clear()
            self.how.setText(visible(str(error)))
            self.same.setEnabled(False)
            return
        lines = (words[at : at + _A_LINE] for at in range(0, len(words), _A_LINE))
        self.words.setText("\n".join("  ".join(line) for line in lines))
        self.how.setText(
            self.tr(
                "Call a number that you know from elsewhere, or meet. They choose you at their "
                "contacts; read the words to each other. Who stands between you cannot make them "
                "the same."
            )
        )
        self.same.setEnabled(True)

    # Changes

    def add_cards(self, paths: Sequence[str]) -> None:
        """Add the card of a file."""
        for path in paths[:1]:
            self._do(["contacts", "add", path], self.tr("Adding the card"))

    def _ask_files(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Add a card"), "", "JSON (*.json);;*")
        self.add_cards([path] if path else [])

    def _ask_remove(self) -> None:
        one: ContactRow | None = self.list.view.current()
        if one is None:
            return
        text = self.tr("Remove {0}? Their keys are forgotten, and that they were checked.")
        self.asked.ask(
            text.format(one.who), self.tr("Remove"), self.tr("Keep"),
            lambda: self._do(["contacts", "remove", one.key], self.tr("Removing")),
        )  # fmt: skip

    def _mark_checked(self) -> None:
        one: ContactRow | None = self.list.view.current()
        if one is not None:
            words = " ".join(self.words.text().split())
            self._do(["contacts", "check", one.key, "--words", words], self.tr("Noting the check"))

    def _say_other(self) -> None:
        text = self.tr(
            "Then one of you has another key than the other gave: somebody may stand between you. "
            "Share nothing with this key; exchange cards by another way."
        )
        self.panel.say(text, trouble=True)

    def _do(self, arguments: list[str], doing: str) -> None:
        if not self.changing.running:
            self.panel.begin(arguments, doing)

    def _changed(self, answer: Answer) -> None:
        if answer.worked:
            self.panel.say(answer.text.strip().splitlines()[0])  # what to type next is here
            if self.changing.arguments[:2] == ("contacts", "add"):
                self._before = {one.key for one in self.list.model.records}
            self.look()
            return
        arguments = [*self.changing.arguments]
        if arguments[:2] == ["contacts", "add"] and "--yes" in answer.trouble:
            self.asked.ask(
                self.tr("The name looks like that of another contact. Are these two people?"),
                self.tr("Add the card"), self.tr("Leave it"),
                lambda: self._do([*arguments, "--yes"], self.tr("Adding the card")),
            )  # fmt: skip
