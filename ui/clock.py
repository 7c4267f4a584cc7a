"""Times as the window shows them: in UTC or in the zone of this computer, with one switch."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal


class Clock(QObject):
    """The zone in which every time of the window is shown."""

    changed = Signal()

    def __init__(self, *, local: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._local = local

    @property
    def local(self) -> bool:
        """Whether times are those of this computer's zone."""
        return self._local

    @local.setter
    def local(self, local: bool) -> None:
        if local != self._local:
            self._local = local
            self.changed.emit()

    @property
    def zone(self) -> str:
        """What stands for the zone, as "UTC" or "+05:30"."""
        if not self._local:
            return "UTC"
        return _offset(datetime.now().astimezone())

    def shown(self, time: datetime | None) -> str:
        """As "2026-11-25 13:05:46"; empty where the time is not known."""
        if time is None:
            return ""
        try:
            there = time.astimezone(None if self._local else UTC)
        except (OverflowError, ValueError, OSError):  # near the ends of the calendar
            there = time
        return f"{there:%Y-%m-%d %H:%M:%S}"

    def full(self, time: datetime | None) -> str:
        """With fractions and zone: "2026-11-25 13:05:46.123456 UTC"."""
        if time is None:
            return ""
        fraction = f".{time.microsecond:06d}" if time.microsecond else ""
        return f"{self.shown(time)}{fraction} {self.zone}"


def _offset(time: datetime) -> str:
    text = f"{time:%z}"
    return f"{text[:3]}:{text[3:]}" if text else "UTC"
