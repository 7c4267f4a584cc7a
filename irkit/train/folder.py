"""The folder of an attempt, and where none may be made."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from irkit.errors import UsageError
from irkit.text import visible

_LINUX = ("bin", "boot", "dev", "etc", "lib", "lib32", "lib64", "proc", "run", "sbin", "sys", "usr")
_LINUX_VAR = ("cache", "lib", "log", "mail", "spool", "www")
_WINDOWS = ("SystemRoot", "ProgramFiles", "ProgramFiles(x86)", "ProgramData", "ProgramW6432")


PLANTED = "planted.jsonl"


@dataclass(frozen=True, slots=True)
class Folder:
    """An attempt's folder."""

    path: Path

    @property
    def host(self) -> Path:
        """What is looked at: files as those of a host."""
        return self.path / "host"

    @property
    def case(self) -> Path:
        """The case in which the trainee works."""
        return self.path / "case"

    @property
    def planted(self) -> Path:
        """The list of all that was planted."""
        return self.path / PLANTED

    @property
    def truth(self) -> Path:
        """What is true, sealed."""
        return self.path / "truth.sealed"

    @property
    def test_file(self) -> Path:
        """That of EICAR, where somebody asked for it: beside the host, as it is no part of it."""
        return self.path / "eicar.com"

    @property
    def stay(self) -> Path:
        """The harmless processes end when this file goes."""
        return self.path / "processes-run"


def make(path: Path) -> Folder:
    """A new folder for an attempt, or an empty one that is there.

    Raises UsageError where it is not empty, lies where a system has its own files, or cannot be
    made.
    """
    whole = Path(os.path.realpath(path))
    if system := _system_folder(whole):
        raise UsageError(
            f"{visible(str(path))} lies in {system}, which belongs to the system: "
            "choose a folder of your own"
        )
    try:
        whole.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(whole.iterdir()):
            raise UsageError(f"{visible(str(path))} is not empty: choose a new folder")
    except OSError as error:
        raise UsageError(f"cannot make {visible(str(path))}: {error.strerror}") from error
    return Folder(whole)


def _system_folder(path: Path) -> str:
    """The folder of the system in which a path lies, empty where it lies in none."""
    if path == Path(path.anchor):
        return str(path)
    for folder in _system_folders():
        if path == folder or folder in path.parents:
            return str(folder)
    return ""


def _system_folders() -> list[Path]:
    if sys.platform == "win32":
        return [Path(value) for name in _WINDOWS if (value := os.environ.get(name))]
    return [*(Path("/", one) for one in _LINUX), *(Path("/var", one) for one in _LINUX_VAR)]
