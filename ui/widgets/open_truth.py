"""A review of an attempt whose truth is sealed to its mentor: their key opens it, and begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.review_draft import ReviewDraft
from ui.widgets.command_panel import CommandPanel
from ui.widgets.key_field import KeyField
from ui.widgets.row import row


class OpenTruth(QFrame):
    """Stands above the list while nothing can be reviewed without the key."""

    begun = Signal()

    def __init__(self, desk: Desk, draft: ReviewDraft) -> None:
        super().__init__(objectName="card")
        self._desk, self._draft = desk, draft
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.key = KeyField(desk, self.tr("The key of {0}, {1}"))
        self.begin = QPushButton(self.tr("Open it and begin"), objectName="primary")
        words = QLabel(
            self.tr(
                "What is true of this attempt is sealed to its mentor. Their key opens it; the "
                "signed review then reveals it to the trainee, with the score."
            ),
            wordWrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (words, self.key):
            column.addWidget(widget)
        column.addLayout(row(self.begin, None))
        column.addWidget(self.panel)
        self.begin.clicked.connect(self.open)
        self.key.entered.connect(self.open)
        self.key.changed.connect(self._show_button)
        self.command.changed.connect(self._show_button)
        self.command.ended.connect(self._ended)
        self.hide()

    def show_need(self) -> None:
        """Show the form where it is needed."""
        needed = self._draft.is_sealed
        if needed and self.isHidden():
            self.key.look()
        self.setVisible(needed)

    def open(self) -> None:
        """Begin the review with the key."""
        if self.begin.isEnabled():
            case = ["--case", str(self._desk.folder)]
            words = ["train", "review", "begin", *case, "-o", str(self._draft.file)]
            self.panel.begin(words, self.tr("Opening"), passphrase=self.key.value)

    def _ended(self, answer: Answer) -> None:
        self.key.clear()
        if answer.worked:  # else the panel says why
            self.panel.say("")
            self.begun.emit()

    def _show_button(self) -> None:
        self.begin.setEnabled(self.key.ready and not self.command.running)
