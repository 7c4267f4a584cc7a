"""What the window remembers: beside a portable program, else in the user's settings folder."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from irkit import places

T = TypeVar("T", bool, int, str, list, QByteArray)

RECENT = 12  # cases that the start page offers


class Settings:
    """Values by key; a file that is missing, damaged or read-only only means defaults."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = QSettings(str(file or places.settings()), QSettings.Format.IniFormat)

    def recall(self, key: str, default: T) -> T:
        """What was remembered, as the type of the default."""
        value = self._store.value(key, default, type=type(default))
        return value if isinstance(value, type(default)) else default

    def remember(self, key: str, value: bool | int | str | list[str] | QByteArray) -> None:
        """Keep a value; it is on the disk soon after, or at `keep`."""
        self._store.setValue(key, value)

    def keep(self) -> bool:
        """Write now; whether that worked."""
        self._store.sync()
        return self._store.status() == QSettings.Status.NoError

    def recent_cases(self) -> list[str]:
        """Folders of cases, the newest first."""
        return [str(one) for one in self.recall("cases/recent", [])]

    def opened(self, folder: str) -> None:
        """Put a case first among the recent ones."""
        others = [one for one in self.recent_cases() if one != folder]
        self.remember("cases/recent", [folder, *others][:RECENT])

    def forget(self, folder: str) -> None:
        """Take a case from the list; nothing happens to the case."""
        self.remember("cases/recent", [one for one in self.recent_cases() if one != folder])
