"""How a scan goes, in large: phase, share, counts, rate, time left, what is looked at now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon
from ui.phases import phase_text
from ui.verdict import verdict_sentence
from ui.widgets.flow_layout import FlowLayout
from ui.words import duration, number, size
from ui.work import State

_STEPS = 1_000
_FIGURE = 104  # pixels that each has at least, so that they stand still
_LONGEST = 110  # characters of what is looked at now


class ProgressPanel(QFrame):
    """Follows the work of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="card")
        self._desk = desk
        self.phase = QLabel(objectName="heading")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.current = QLabel(objectName="quiet")
        self.current.setTextFormat(Qt.TextFormat.PlainText)
        self.current.setWordWrap(True)
        self.pause = QPushButton()
        self.stop = QPushButton(self.tr("Stop"))
        self.pause.clicked.connect(desk.work.pause)
        self.stop.clicked.connect(desk.work.cancel)
        self.figures: dict[str, QLabel] = {}
        self._lay_out()
        for signal in (desk.work.changed, desk.theme.changed):
            signal.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.phase, 1)
        head.addWidget(self.pause)
        head.addWidget(self.stop)
        figures = FlowLayout(spacing=12)
        titles = {
            "items": self.tr("Looked at"),
            "bytes": self.tr("Read"),
            "rate": self.tr("A second"),
            "left": self.tr("Time left"),
            "findings": self.tr("Reasons found"),
            "missed": self.tr("Failed"),
        }
        for key, title in titles.items():
            self.figures[key] = QLabel(objectName="heading")
            self.figures[key].setAccessibleName(title)
            figures.addWidget(_figure(title, self.figures[key]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(figures)
        column.addWidget(self.current)

    @property
    def _shown(self) -> State:
        """The scan under way, or the last one of this case: never how another case ended."""
        return self._desk.work.state if self._desk.work.running else self._desk.own_work

    def _show(self) -> None:
        work, state = self._desk.work, self._shown
        self.phase.setText(self._title())
        self.pause.setVisible(work.pausable)
        self.stop.setVisible(work.running)
        self.stop.setEnabled(not work.cancelling)
        self.pause.setText(self.tr("Go on") if work.paused else self.tr("Pause"))
        colour = self._desk.theme.colours.text
        self.pause.setIcon(icon("resume" if work.paused else "pause", colour))
        self.stop.setIcon(icon("stop", colour))
        self.bar.setVisible(work.running)
        self.bar.setRange(0, 0 if state.share is None else _STEPS)
        if state.share is not None:
            self.bar.setValue(round(state.share * _STEPS))
        of = f" / {number(state.total_items)}" if state.total_items is not None else ""
        left = state.seconds_left
        failed = state.outcomes["failed"] + state.outcomes["timed_out"]
        for key, text in {
            "items": f"{number(state.items)}{of}",
            "bytes": size(state.bytes),
            "rate": size(state.rate) if work.running else "–",
            "left": duration(left) if work.running and left is not None else "–",
            "findings": number(state.findings),
            "missed": number(failed),
        }.items():
            self.figures[key].setText(text)
        self.current.setText(self._current_text())

    def _title(self) -> str:
        work = self._desk.work
        if work.cancelling:
            return self.tr("Stopping …")
        if work.paused:
            return self.tr("Paused")
        if work.running:
            return phase_text(work.state.phase) or self.tr("Starting")
        state = self._shown
        if not state.command:
            return self.tr("Nothing runs")
        if state.verdict is None and state.status not in (0, 1):
            if not state.phase:
                return self.tr("The scan could not begin")
            return self.tr("The scan did not come to its end")
        return self.tr("The scan has ended")

    def _current_text(self) -> str:
        state = self._shown
        if self._desk.work.running:
            current = middle(visible(state.current), _LONGEST)
            if self._desk.scanning:
                return current
            other = self.tr("This scan belongs to another case: {0}")
            return "\n".join((other.format(middle(visible(state.case), _LONGEST)), current))
        if state.verdict:
            return verdict_sentence(state.verdict, state.coverage)
        if state.command and state.status not in (0, 1):
            if not state.phase:
                return self.tr("It did not begin; the log says why.")
            return self.tr(
                "What it found is kept in the case. The menu Scan goes on with it where it stopped."
            )
        return self.tr("Choose what to look at and press Start.")


def _figure(title: str, figure: QLabel) -> QWidget:
    both = QWidget()
    both.setMinimumWidth(_FIGURE)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(QLabel(title, objectName="quiet"))
    column.addWidget(figure)
    return both
