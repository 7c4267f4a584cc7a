"""Buttons that copy memory of a process into the case, as evidence."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from irkit.records import Process
from ui.desk import Desk
from ui.elevation import can_ask
from ui.engine_process import typed
from ui.memory_map import Region


class KeepMemory(QWidget):
    """Starts `irkit dump`, which writes the copy and its hash into the case and its ledger."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._process: Process | None = None
        self._region: Region | None = None
        self.region = QPushButton(self.tr("Keep this region"))
        self.everything = QPushButton(self.tr("Keep all its own memory"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.region, self.everything):
            row.addWidget(button)
        row.addStretch()
        self.region.clicked.connect(self._keep_region)
        self.everything.clicked.connect(self._keep_everything)
        for signal in (desk.work.started, desk.work.ended):
            signal.connect(self._show)
        self._show()

    def show_process(self, process: Process | None) -> None:
        """Offer copies of this process."""
        self._process, self._region = process, None
        self._show()

    def show_region(self, region: Region | None) -> None:
        """Offer a copy of this region."""
        self._region = region
        self._show()

    def arguments(self, region: Region | None = None) -> list[str]:
        """What `irkit` is asked for."""
        pid = str(self._process.pid) if self._process else "0"
        place = ["--address", f"{region.start:#x}"] if region else []
        return ["dump", pid, *place, "--case", str(self._desk.folder)]

    def _keep_region(self) -> None:
        if self._region is not None:
            self._start(self.arguments(self._region))

    def _keep_everything(self) -> None:
        self._start(self.arguments())

    def _start(self, arguments: list[str]) -> None:
        if self._process is not None and not self._desk.work.running:
            self._desk.work.start(arguments, raised=can_ask(), events=False)

    def _show(self, *_: object) -> None:
        idle = self._process is not None and not self._desk.work.running
        self.region.setEnabled(idle and self._region is not None)
        self.everything.setEnabled(idle)
        self.region.setToolTip(typed(self.arguments(self._region)))
        self.everything.setToolTip(typed(self.arguments()))
