"""How right the clock of the host is, and what that means for times."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from irkit.text import middle, visible
from ui.clock import Clock
from ui.system_facts import same_name

_LONGEST = 200  # characters of what the host says


class ClockCard(QFrame):
    """The zone and the clock in large, with sentences below."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(objectName="card")
        self._clock = clock
        self._facts: dict[str, str] = {}
        self.zone = self._label("heading")
        self.right = self._label("")
        self.meaning = self._label("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        for label in (self.zone, self.right, self.meaning):
            column.addWidget(label)
        clock.changed.connect(self._show)
        self._show()

    def _label(self, kind: str) -> QLabel:
        label = QLabel(objectName=kind, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_facts(self, facts: Mapping[str, str]) -> None:
        """Say what facts of the system, by name, tell of the clock."""
        self._facts = {
            same_name(name): middle(visible(value), _LONGEST) for name, value in facts.items()
        }
        self._show()

    def _show(self) -> None:
        zone, offset = self._facts.get("time_zone", ""), self._facts.get("utc_offset", "")
        self.setVisible(bool(self._facts))
        self.zone.setText(
            self.tr("Time zone {0} {1}").format(zone, offset).strip()
            if zone else self.tr("Time zone not known")
        )  # fmt: skip
        self.right.setText(" ".join(filter(None, (self._is_right(), self._hardware()))))
        text = self.tr(
            "Times of files and events are kept in UTC and shown in {0}. What the host writes into "
            "its own logs without a zone means the host's zone. How far the clock was wrong when "
            "something happened, its facts of today cannot tell."
        )
        self.meaning.setText(text.format(self._clock.zone))

    def _is_right(self) -> str:
        told = self._facts.get("clock_synchronised")
        error = self._facts.get("clock_error", "unknown")
        if told == "yes":
            text = self.tr("✓ The clock is kept right by others (wrong by {0}).").format(error)
            return text if error != "unknown" else self.tr("✓ The clock is kept right by others.")
        if told == "no":
            return self.tr(
                "⚠ Nothing keeps the clock right: find out how far it is off before you compare "
                "times with those of other hosts."
            )
        if "clock" in self._facts:  # Windows tells what is set, which does not say it works
            return self.tr("The host says of its clock: {0}.").format(self._facts["clock"])
        return self.tr("⚠ Whether the clock is right, the host does not tell.")

    def _hardware(self) -> str:
        distance = self._facts.get("clock_minus_rtc", "unknown")
        if distance == "unknown":
            return ""
        return self.tr("It stands {0} from the clock of the hardware.").format(distance)
