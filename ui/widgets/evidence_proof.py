"""Whether what is kept is still what it was: one sentence, and the command that compares it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.evidence_rows import EvidenceRow, Verified, files_of, judged
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.words import size


class EvidenceProof(QWidget):
    """Compares every file with its hash in the ledger, when it is asked to."""

    proved = Signal()  # `verified` is new

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.verified: Verified | None = None
        self._asked: tuple[Sequence[EvidenceRow], datetime] | None = None  # when a proof began
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.summary = QLabel(objectName="quiet", wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.panel)
        self.command.ended.connect(self._ended)

    def show_rows(self, read: Sequence[EvidenceRow]) -> list[EvidenceRow]:
        """Say how these stand; the same rows with what is known of each."""
        rows = judged(read, self.verified)
        self.summary.setText(self._sentence(rows))
        return rows

    def _sentence(self, rows: Sequence[EvidenceRow]) -> str:
        if not rows:
            return ""
        kept = self.tr("%n file(s), {0}.", "", len(files_of(rows))).format(_size(rows))
        if self.verified is None:
            return " ".join((kept, self.tr("Not verified since this window was opened.")))
        when = f"{self._desk.clock.shown(self.verified.time)} {self._desk.clock.zone}"
        bad = len(files_of(one for one in rows if not one.holds))
        if bad:
            text = self.tr("▲ Verified on {0}: %n file(s) not as kept.", "", bad)
        else:
            text = self.tr("✓ Verified on {0}: all as they were kept.")
        return f"{kept} {text.format(when)}"

    def begin(self, read: Sequence[EvidenceRow]) -> None:
        """Compare all files; `read` are the rows that the list has."""
        if self.command.running or self._desk.folder is None:
            return
        self._asked = (read, datetime.now(UTC))
        doing = self.tr("Comparing %n file(s), {0}, with the ledger", "", len(files_of(read)))
        arguments = ["evidence", "verify", "--case", str(self._desk.folder), "--json"]
        self.panel.begin(arguments, doing.format(_size(read)))

    def _ended(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, dict) or self._asked is None:
            return  # the panel says why
        self.verified = Verified.of(answer.document, *self._asked)
        bad = len(self.verified.faults)
        if self.verified.strangers:
            self.panel.say("; ".join(self.verified.strangers), trouble=True)
        elif bad:
            text = self.tr("%n file(s) not as kept: the list names them.", "", bad)
            self.panel.say(text, trouble=True)
        else:
            self.panel.say("")  # the summary says it
        self.proved.emit()
        self._desk.expect_news()


def _size(rows: Iterable[EvidenceRow]) -> str:
    return size(sum(files_of(rows).values()))
