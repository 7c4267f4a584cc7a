"""The end of a review: accepted or returned, why, and signed with the mentor's key."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.review import LONGEST, Review, Verdict
from irkit.mentoring.rubric import criteria
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.review_draft import ReviewDraft
from ui.widgets.choices import choices
from ui.widgets.command_panel import CommandPanel
from ui.widgets.key_field import KeyField
from ui.widgets.row import row

_WORDS = {Verdict.ACCEPTED.value: "accept", Verdict.RETURNED.value: "return"}
_HEIGHT = 72  # pixels of the field


class DecideForm(QWidget):
    """Says what the review has and lacks; signs it into a file for the trainee."""

    def __init__(self, desk: Desk, draft: ReviewDraft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.state = QLabel(wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.verdicts = choices(
            self,
            {
                Verdict.RETURNED.value: self.tr("Return it: there is something to do"),
                Verdict.ACCEPTED.value: self.tr("Accept it as it is"),
            },
        )
        self.reasons = QPlainTextEdit(tabChangesFocus=True)
        self.reasons.setFixedHeight(_HEIGHT)
        self.reasons.setAccessibleName(self.tr("Reasons"))
        self.reasons.setPlaceholderText(self.tr("Why; whoever gets it back has to know"))
        self.key = KeyField(desk, self.tr("Signed by {0}, with the key {1}"))
        self.sign = QPushButton(self.tr("Sign and save…"), objectName="primary")
        self._lay_out()
        self.reasons.textChanged.connect(self._show_buttons)
        self.verdicts.idToggled.connect(self._show_buttons)
        self.key.changed.connect(self._show_buttons)
        self.key.entered.connect(self._ask_file)
        self.sign.clicked.connect(self._ask_file)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._ended)
        self.show_review(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.state)
        for button in self.verdicts.buttons():
            column.addWidget(button)
        column.addWidget(self.reasons)
        column.addWidget(self.key)
        column.addLayout(row(self.sign, None))
        column.addWidget(self.panel)
        column.addStretch()

    def show_review(self, review: Review | None) -> None:
        """Say what a draft has and lacks."""
        self.state.setText("\n".join(self._sentences(review)) if review else "")
        self._show_buttons()

    def _sentences(self, review: Review) -> Iterator[str]:
        yield self.tr("%n comment(s) and mark(s).", "", len(review.comments))
        outcomes = [one.same for one in review.performed]
        if not review.performed:
            yield self.tr("▲ Nothing was checked again.")
        elif differing := outcomes.count(False):
            yield self.tr("▲ %n check(s) came out differently.", "", differing)
        elif unmade := outcomes.count(None):
            yield self.tr("▲ %n check(s) could not be made.", "", unmade)
        else:
            yield self.tr("✓ All checks came out the same.")
        left = sum(one.identifier not in (review.rubric or {}) for one in criteria())
        if left:
            yield self.tr("▲ %n criterion(s) of the rubric are not graded.", "", left)
        else:
            yield self.tr("✓ The rubric is graded.")

    # Signing

    @property
    def verdict(self) -> Verdict:
        """What is chosen."""
        return Verdict(self.verdicts.checkedButton().property("value"))

    def _ask_file(self) -> None:
        file = self._draft.file
        if not self.sign.isEnabled() or file is None:
            return
        start = str(file.with_name(file.name.replace("-draft", "")))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Sign and save the review"), start)
        if path:
            self.sign_to(Path(path))

    def sign_to(self, path: Path) -> None:
        """Sign the review as it is now into a file."""
        draft = self._draft.kept_file()
        if draft is None:
            return
        why = ["--reason", self.reasons.toPlainText().strip()]
        words = ["train", "review", "sign", str(draft), _WORDS[self.verdict], *why]
        doing = self.tr("Signing")
        self.panel.begin([*words, "-o", str(path)], doing, passphrase=self.key.value)

    def _ended(self, answer: Answer) -> None:
        self.key.clear()
        if not answer.worked:
            self.key.focus_missing(self.sign)
            return  # the panel says why
        said = self.tr("Signed: {0}. Send it to the trainee by any way; it is no secret of yours.")
        self.panel.say(said.format(answer.text.splitlines()[0]))

    def _show_buttons(self, *_: object) -> None:
        why = self.reasons.toPlainText().strip()
        told = len(why) <= LONGEST and (bool(why) or self.verdict is Verdict.ACCEPTED)
        there = self._draft.review is not None and not self.command.running
        self.sign.setEnabled(there and told and self.key.ready)
