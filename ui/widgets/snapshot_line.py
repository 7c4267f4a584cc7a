"""From when a list of the host is, which command made it, and a button that makes it anew."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from irkit.records import Scan
from ui.desk import Desk
from ui.elevation import can_ask
from ui.engine_process import typed
from ui.icons import icon
from ui.widgets.button import Button
from ui.widgets.cut_text import CutText
from ui.words import duration


class SnapshotLine(QWidget):
    """One line above the lists of processes and connections, which are of one moment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._scan: Scan | None = None
        self.said = CutText("quiet")
        self.again = Button(self.tr("Look again"))
        self.again.clicked.connect(self.look_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.again)
        for signal in (desk.work.started, desk.work.ended, desk.clock.changed):
            signal.connect(self._show)
        desk.theme.changed.connect(self._paint)
        self._show()
        self._paint()

    def show_scan(self, scan: Scan | None) -> None:
        """Say which scan listed what is shown."""
        self._scan = scan
        self._show()

    @property
    def arguments(self) -> list[str]:
        """What `irkit` is asked for another look."""
        return ["collect", "processes", "connections", "--case", str(self._desk.folder)]

    def look_again(self) -> None:
        """List processes and connections again, into the same case, with what rights there are."""
        if not self._desk.work.running:
            self._desk.work.start(self.arguments, raised=can_ask(), events=False)

    def _show(self) -> None:
        self.again.setEnabled(not self._desk.work.running and self._desk.reader is not None)
        self.again.setToolTip(typed(self.arguments))
        if self._scan is None:
            self.said.setText(self.tr("Not listed yet."))
            return
        ago = duration(max(0.0, (datetime.now(UTC) - self._scan.started).total_seconds()))
        text = self.tr("As the host was on {0} {1}, {2} ago · {3}")
        command = typed(self._scan.command[1:])
        clock = self._desk.clock
        self.said.setText(text.format(clock.shown(self._scan.started), clock.zone, ago, command))
        self.said.setToolTip(self.said.text())

    def _paint(self) -> None:
        self.again.setIcon(icon("refresh", self._desk.theme.colours.text))
