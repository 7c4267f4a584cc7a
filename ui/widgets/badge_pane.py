"""Badges: given for a case that both keys stand for, checked without any network, taken back."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.facts_card import Facts, FactsCard, Line, Section
from ui.widgets.key_field import KeyField
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.revoke_form import RevokeForm
from ui.widgets.row import row
from ui.widgets.scrolled import scrolled
from ui.widgets.side_by_side import SideBySide


class BadgePane(QWidget):
    """At the left whether a badge holds; at the right one's key gives it, or takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.checking, self.making = JsonCommand(self), JsonCommand(self)
        self.panel, self.make_panel = (
            CommandPanel(desk, self.checking),
            CommandPanel(desk, self.making),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        own = scrolled(self._build_making(), self.tr("Give a badge, or take one back"))
        column.addWidget(SideBySide(desk.settings, "badge", self._build_checking(), own))
        self.setFocusProxy(self.file)
        self.file.text.returnPressed.connect(self.check)
        self.file.chosen.connect(self.check)
        for line in (self.file, self.gone):
            line.text.textChanged.connect(self._other_file)
        self.verify.clicked.connect(self.check)
        self.make.clicked.connect(self._ask_file)
        self.key.changed.connect(self._show_buttons)
        for command in (self.checking, self.making):
            command.changed.connect(self._show_buttons)
        self.checking.ended.connect(self._checked)
        self.making.ended.connect(self._made)
        self.taking_back.revoked.connect(self.gone.put)
        self._show_buttons()

    def _build_checking(self) -> QWidget:
        name = self.tr("The badge")
        self.file = PathLine(Pick.FILE, name, self.tr("Choose a badge"), words=name)
        self.verify = QPushButton(self.tr("Check it"))
        name = self.tr("List of badges that were taken back, if you have the issuer's")
        choose = self.tr("Choose the list of badges taken back")
        self.gone = PathLine(Pick.FILE, name, choose, words=name)
        self.asked = Confirm()
        self.card = FactsCard(
            self._desk, self.tr("What the badge says"),
            self.tr(
                "A badge says who earned what, from whom, and by which evidence. Checking asks "
                "nobody: its signature holds, or it does not."
            ),
        )  # fmt: skip
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(self.file, self.verify))
        column.addWidget(self.gone)
        column.addWidget(self.asked)
        column.addWidget(self.panel)
        column.addWidget(self.card, 1)
        return left

    def _build_making(self) -> QWidget:
        self.hashed = QCheckBox(self.tr("Without the name: only a salted hash of it"))
        self.key = KeyField(self._desk, self.tr("Signed by {0}, with the key {1}"))
        self.taking_back = RevokeForm(self._desk, self.key)
        self.make = QPushButton(self.tr("Give the badge…"), objectName="primary")
        words = QLabel(
            self.tr(
                "For the case on the desk, which you accepted and which the trainee sealed after "
                "that. It names their key, the scenario, the score, and the head of the ledger."
            ),
            wordWrap=True,
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 0, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.key)
        column.addWidget(QLabel(self.tr("Give a badge"), objectName="heading"))
        for widget in (words, self.hashed):
            column.addWidget(widget)
        column.addLayout(row(self.make, None))
        column.addWidget(self.make_panel)
        column.addSpacing(16)
        column.addWidget(self.taking_back)
        column.addStretch()
        return right

    def look(self) -> None:
        """Ask which key signs."""
        self.key.look()

    # Giving

    def _ask_file(self) -> None:
        if self.make.isEnabled():
            start = str(self._desk.exports() / "badge.jwt")
            path, _ = QFileDialog.getSaveFileName(self, self.tr("Give the badge"), start)
            if path:
                self.make_to(Path(path))

    def make_to(self, path: Path) -> None:
        """Give a badge for the case on the desk."""
        hashed = ["--hash-name"] if self.hashed.isChecked() else []
        language = ["--language", self._desk.language.code]
        case = ["--case", str(self._desk.folder)]
        words = ["train", "badge", "make", *case, *hashed, *language, "-o", str(path)]
        self.make_panel.begin(words, self.tr("Signing"), passphrase=self.key.value)

    def _made(self, answer: Answer) -> None:
        self.key.clear()
        if answer.worked:  # else the panel says why
            self.make_panel.say(self.tr("Given: {0}").format(answer.text.strip()))
            self.file.put(answer.text.strip())

    # Checking

    def check(self) -> None:
        """Say whether the badge holds, and what it says."""
        if self.verify.isEnabled():
            self._check()

    def _check(self, *more: str) -> None:
        gone = self.gone.path
        listed = ["--revoked", gone] if gone else []
        words = ["train", "badge", "verify", self.file.path, *listed, *more]
        self.panel.begin([*words, "--json"], self.tr("Checking the signature"))

    def _checked(self, answer: Answer) -> None:
        if answer.worked and isinstance(answer.document, dict):
            self.panel.say("")
            self.card.show_facts(self._facts(answer.document))
        elif "--unknown-issuer" in answer.trouble:
            text = self.tr("Its key is of none of your contacts. Show it all the same?")
            check = partial(self._check, "--unknown-issuer")
            self.asked.ask(text, self.tr("Show it"), self.tr("Leave it"), check)

    def _facts(self, found: Mapping[str, Any]) -> Facts:
        issuer = found["issuer"]
        if not issuer["name"]:
            who = self.tr("▲ Somebody who is none of your contacts.")
        elif issuer["checked"]:
            who = self.tr("✓ {0}, whose key was checked.").format(issuer["name"])
        else:
            who = self.tr("▲ The key of {0}, which nobody checked yet.").format(issuer["name"])
        given = (Line(found["name"]), Line(found["trainee"], mono=True))
        return Facts(
            found["title"],
            (
                Section(self.tr("Given by"), (Line(who), Line(issuer["fingerprint"], mono=True))),
                Section(self.tr("Given to"), given),
                Section(self.tr("For"), (
                    Line(self.tr("{0} of 100").format(found["score"]), self.tr("Score")),
                    Line(found["achievement"], self.tr("Scenario"), mono=True),
                    Line(found["evidence"], self.tr("Evidence"), mono=True),
                    Line(found["time"], self.tr("When")),
                )),
                Section(self.tr("Taken back"), (Line(self._held(found["held_until"])),)),
            ),
            self.tr("✓ The signature holds."),
        )  # fmt: skip

    def _held(self, until: str | None) -> str:
        if until:
            return self.tr("✓ Not until {0}, by the issuer's list.").format(until[:16])
        return self.tr("▲ Not known: only the list of its issuer tells.")

    def _other_file(self) -> None:
        self.card.show_facts(None)
        self.taking_back.show_badge(self.file.path)
        self._show_buttons()

    def _show_buttons(self) -> None:
        there = bool(self.file.path)
        self.verify.setEnabled(there and not self.checking.running)
        case = self._desk.folder is not None
        self.make.setEnabled(case and self.key.ready and not self.making.running)
