"""Where irkit's own files are: shipped rules and resources, and the packs that the user added."""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

SHIPPED = "irkit"  # what the pack of the shipped rules is called
CASE_FILE = "case.db"
EVIDENCE = "evidence"  # what was taken of the host
REDACTION_KEY = "redaction.key"  # of pseudonyms; no export and no bundle for others takes it
CASE_FOLDERS = (EVIDENCE, "reports", "exports")
CASE_CONTENT = frozenset(
    {
        CASE_FILE,
        f"{CASE_FILE}-journal",
        f"{CASE_FILE}-wal",
        f"{CASE_FILE}-shm",
        "case.lock",
        REDACTION_KEY,
    }
).union(CASE_FOLDERS)
CASE_MARK = b"irkt"  # SQLite's application_id, at offset 68 of the file


def _shipped(name: str) -> Path:
    installed = PACKAGE / "data" / name
    return installed if installed.is_dir() else PACKAGE.parent / name


def rules() -> Path:
    """The folder of the rules that irkit ships."""
    return _shipped("rules")


def resources() -> Path:
    """The folder of icons, templates and translations that irkit ships."""
    return _shipped("resources")


def home() -> Path:
    """Where added packs are kept; made by nobody until the user adds something.

    ``IRKIT_HOME`` names it; else ``irkit-home`` beside a portable program; else the user's data
    folder (XDG_DATA_HOME, LOCALAPPDATA).
    """
    beside = carried()
    if beside is not None:
        return beside
    return _user_folder("LOCALAPPDATA", "XDG_DATA_HOME", ".local/share")


def settings() -> Path:
    """The file of what the window remembers; in portable mode never on the examined host."""
    folder = carried() or _user_folder("APPDATA", "XDG_CONFIG_HOME", ".config")
    return folder / "window.ini"


def carried() -> Path | None:
    """The folder that goes with the program, where there is one."""
    named = os.environ.get("IRKIT_HOME")
    if named:
        return Path(named)
    portable = Path(sys.executable).parent / "irkit-home"
    return portable if getattr(sys, "frozen", False) and portable.is_dir() else None


def _user_folder(windows: str, xdg: str, default: str) -> Path:
    user = os.path.expanduser("~")  # unlike Path.home() no error for a user without an account
    user = user if os.path.isabs(user) else "/nonexistent"
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or user) / "irkit"
    named = os.environ.get(xdg, "")
    return Path(named if os.path.isabs(named) else f"{user}/{default}") / "irkit"


def packs() -> Path:
    """The folder of the packs that the user added."""
    return home() / "packs"


def own_folders() -> tuple[Path, ...]:
    """What a scan leaves out as irkit itself: its code and its rules."""
    return (PACKAGE, rules(), packs())
