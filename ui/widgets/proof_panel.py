"""The newest entry of the ledger with its hash, the button that proves the case, what it found."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.places import CASE_FILE
from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets import proof
from ui.widgets.command_panel import CommandPanel
from ui.widgets.copy_field import CopyField
from ui.widgets.proof import Chain, Proof
from ui.words import number, size

_MOST_FAULTS = 12  # one a table: more there are not


class ProofPanel(QFrame):
    """Looks at the chain when told to, and proves it when asked."""

    pointed = Signal(int)  # an entry of the ledger that does not hold
    seal_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self._chain = Chain(None, None)
        self._asked: Chain | None = None  # the chain when the proof began
        self.proof: Proof | None = self._recalled()
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.head = QLabel(objectName="heading")
        self.hash = CopyField(desk, self.tr("Hash of the newest entry"))
        self.advice = QLabel(
            self.tr(
                "Write this number and hash down where nobody with access to the case can reach: "
                "they prove later that nothing before them was changed or cut off."
            ),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        self.last = QLabel(wordWrap=True)
        self.last.setTextFormat(Qt.TextFormat.PlainText)
        self.verify = QPushButton(self.tr("Verify"), objectName="primary")
        self.verify.clicked.connect(self.begin)
        self.seal = QPushButton(self.tr("Seal this case…"))
        self.seal.clicked.connect(self.seal_wanted)
        self.faults = QWidget()
        self._fault_rows = QVBoxLayout(self.faults)
        self.vouched = QLabel(wordWrap=True)
        self.vouched.setAccessibleName(self.tr("Who vouches for the case"))
        self.vouched.setTextFormat(Qt.TextFormat.PlainText)
        self.vouched.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.vouched.hide()
        self._lay_out()
        self.command.changed.connect(self._show_state)
        self.command.ended.connect(self._ended)
        desk.clock.changed.connect(self._show)
        desk.theme.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._fault_rows.setContentsMargins(0, 0, 0, 0)
        self._fault_rows.setSpacing(4)
        self.faults.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.head, 0, 0)
        grid.addWidget(self.hash, 0, 1)
        grid.addWidget(self.seal, 0, 2)
        grid.addWidget(self.verify, 0, 3)
        below = (self.advice, self.last, self.panel, self.faults, self.vouched)
        for line, widget in enumerate(below, 1):
            grid.addWidget(widget, line, 0, 1, 4)
        grid.setColumnStretch(1, 1)

    # The chain

    def look(self) -> None:
        """Read the newest entry, and whether the one of the last proof is still there."""
        known = self.proof.seq if self.proof else 0
        if self._desk.reader is not None:
            self._desk.reader.ask(self, "chain", lambda case: proof.chain(case, known), self._take)

    def _take(self, seen: Chain) -> None:
        self._chain = seen
        self._show()

    def _recalled(self) -> Proof | None:
        about = self._desk.about
        return proof.recall(self._desk.settings, about.identifier) if about else None

    # The proof

    def begin_anew(self) -> None:
        """Prove the case as it is now, also where an older proof is under way."""
        known = self.proof.seq if self.proof else 0
        if self._desk.reader is not None:
            self._desk.reader.ask(
                self, "anew", lambda case: proof.chain(case, known), self._begin_with
            )

    def _begin_with(self, seen: Chain) -> None:
        self._take(seen)
        self.begin()

    def begin(self) -> None:
        """Let irkit read the whole case and compare it with its ledger."""
        if self._desk.folder is None:
            return
        self._asked = self._chain
        self._show_faults([])
        self.vouched.hide()
        try:
            bytes_ = (self._desk.folder / CASE_FILE).stat().st_size
        except OSError:  # the command says what is wrong with it
            bytes_ = 0
        doing = self.tr("Comparing {0} with the ledger, row by row").format(size(bytes_))
        self.panel.begin(["case", "verify", str(self._desk.folder), "--json"], doing)

    def _ended(self, answer: Answer) -> None:
        found = answer.document
        if not answer.worked or not isinstance(found, dict):
            return
        faults = found["faults"]
        self.vouched.setText("\n".join(proof.vouched(found, self._desk.clock)))
        self.vouched.show()
        head = self._asked.head if self._asked else None
        if head is not None and self._desk.about is not None:
            self.proof = Proof(datetime.now(UTC), head.seq, head.hash, len(faults))
            proof.remember(self._desk.settings, self._desk.about.identifier, self.proof)
            self._chain = Chain(self._chain.head, head)
        if faults:
            self.panel.say(self.tr("The case does not hold. The first fault of each part:"),
                           trouble=True)  # fmt: skip
            self._show_faults(faults)
        elif proof.posing(found):
            self.panel.say(self.tr("Every record is as the ledger says, but it was sealed by "
                                   "somebody in another's name."), trouble=True)  # fmt: skip
        else:
            self.panel.say(self.tr("The case holds: every record is as the ledger says."))
        self._show()
        self.look()

    def _show_faults(self, faults: Sequence[dict[str, Any]]) -> None:
        while (item := self._fault_rows.takeAt(0)) is not None:
            item.widget().deleteLater()
        for where, reason in proof.lines(faults)[:_MOST_FAULTS]:
            text = f"● {visible(where)} — {visible(reason)}. {proof.meaning(reason)}"
            label = QLabel(text, wordWrap=True, objectName="trouble")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(text)
            self._fault_rows.addWidget(label)
        self.faults.setVisible(bool(faults))
        for one in faults:
            if one["table"] == "ledger" and one["row"] is not None:
                self.pointed.emit(int(one["row"]))

    # Words

    def _show_state(self) -> None:
        self.verify.setEnabled(not self.command.running)

    def _show(self) -> None:
        head = self._chain.head
        self.hash.setVisible(head is not None)
        if head is None:
            self.head.setText(self.tr("Reading the ledger …"))
        else:
            self.head.setText(self.tr("Newest entry: {0}").format(number(head.seq)))
            self.hash.put(head.hash)
        lost = head is not None and proof.broken(self.proof, self._chain)
        bad = lost or (self.proof is not None and self.proof.faults > 0)
        self.last.setObjectName("trouble" if bad else "quiet")
        self.last.style().polish(self.last)
        self.last.setText(self._last(lost=lost))

    def _last(self, *, lost: bool) -> str:
        one, clock = self.proof, self._desk.clock
        if one is None:
            return self.tr("Not verified on this computer yet.")
        when = f"{clock.shown(one.time)} {clock.zone}"
        if lost:
            text = self.tr(
                "⚠ On {0} the newest entry was {1} with another hash: since then the ledger was "
                "replaced or cut off."
            )
            return text.format(when, number(one.seq))
        if one.faults:
            text = self.tr("⚠ Last verified on {0}: it did not hold.")
            return text.format(when)
        head = self._chain.head
        since = max(0, head.seq - one.seq) if head else 0
        if not since:
            return self.tr("✓ Last verified on {0}: it holds, up to the newest entry.").format(when)
        text = self.tr(
            "✓ Last verified on {0}: it held up to entry {1}; %n newer since.", "", since
        )
        return text.format(when, number(one.seq))
