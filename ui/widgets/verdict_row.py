"""Five verdicts, one key each, with how sure one is and why; what was said last stands below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irkit.records import Aspect, Opinion
from ui.commands import COMMANDS
from ui.desk import Desk
from ui.thing import Seen
from ui.widgets.choices import number_box
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.notes_view import saying
from ui.widgets.one_line import OneLine
from ui.words import said_by

JUDGED = {
    "judge_malicious": Opinion.MALICIOUS,
    "judge_suspicious": Opinion.SUSPICIOUS,
    "judge_unknown": Opinion.UNKNOWN,
    "judge_benign": Opinion.BENIGN,
    "judge_false": Opinion.FALSE_POSITIVE,
}
_LONGEST_REASON = 2_000  # characters
_NOT_SAID = -1


class VerdictRow(QWidget):
    """Asks nothing: reason and confidence are taken as they stand when a verdict is given."""

    judged = Signal(str)  # a command of JUDGED
    left = Signal()  # back to the list
    go_on_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self.buttons = {name: self._button(name) for name in JUDGED}
        sure = self.tr("How sure you are, in per cent")
        self.confidence = number_box(_NOT_SAID, 100, self.tr("How sure?"), sure, " %")
        self.confidence.setSingleStep(10)
        self.confidence.setToolTip(self.tr("How sure you are; may be left open"))
        self.confidence.setMinimumWidth(88)
        self.reason = OneLine(
            self.tr("Reason of the verdict"),
            self.tr("Reason (R), taken along with the next verdict"), _LONGEST_REASON,
        )  # fmt: skip
        self.reason.given.connect(self._reason_given)
        self.reason.left.connect(self.left)
        self.go_on = QCheckBox(self.tr("Then go on to the next"))
        self.go_on.toggled.connect(self.go_on_changed)
        self.said = QLabel(objectName="quiet", wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.many = QLabel()
        self.many.hide()
        self._lay_out()

    def _button(self, name: str) -> QToolButton:
        command = next(one for one in COMMANDS if one.name == name)
        button = QToolButton(objectName="verdict", text=f"{command.title}\n{command.keys}")
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(f"{command.title} ({command.keys})")
        button.clicked.connect(lambda: self._clicked(name))
        return button

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=4)
        for button in self.buttons.values():
            buttons.addWidget(button)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.confidence)
        line.addWidget(self.reason, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.said, 1)
        below.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addLayout(line)
        column.addWidget(self.many)
        column.addLayout(below)

    def _clicked(self, name: str) -> None:
        self._show()  # what stands is marked, not what was pressed
        self.judged.emit(name)

    def show_thing(self, seen: Seen) -> None:
        """Show the verdict that stands."""
        self._seen = seen
        self._show()

    def show_count(self, count: int) -> None:
        """Say to how many selected things a verdict goes."""
        text = self.tr("Goes to all %n selected thing(s).", "", count) if count > 1 else ""
        self.many.setText(text)
        self.many.setVisible(count > 1)

    def take(self) -> tuple[int | None, str]:
        """Confidence and reason as they stand; both are empty afterwards."""
        sure, reason = self.confidence.value(), self.reason.text().strip()
        self.confidence.setValue(_NOT_SAID)
        self.reason.clear()
        return (None if sure == _NOT_SAID else sure), reason

    @property
    def written(self) -> tuple[int, str] | None:
        """Confidence and reason of the next verdict, to be given to `write`; None for neither."""
        written = self.confidence.value(), self.reason.text()
        return None if written == (_NOT_SAID, "") else written

    def write(self, sure: int, reason: str) -> None:
        """Let these stand there for the next verdict."""
        self.confidence.setValue(sure)
        self.reason.setText(reason)

    def _show(self) -> None:
        seen = self._seen
        opinion = seen.row.opinion if seen else None
        for name, button in self.buttons.items():
            button.setChecked(JUDGED[name] is opinion)
        self.said.setText(self._said(seen) if seen else "")

    def _said(self, seen: Seen) -> str:
        standing = [one for one in seen.reviews if one.aspect is Aspect.OPINION]
        if not standing:
            return self.tr("Nobody has judged it yet.")
        last = standing[-1]
        said = self.tr("{0} — {1}, {2}")
        return said.format(saying(last), said_by(last.author), self._desk.clock.shown(last.time))

    def _reason_given(self, reason: str) -> None:
        """Enter gives the verdict that stands again, with its reason; else a key does that."""
        standing = next((n for n, one in self.buttons.items() if one.isChecked()), None)
        if reason and standing is not None:
            self.judged.emit(standing)
        self.left.emit()
