"""Where irkit's own files are: shipped rules and resources, and the packs that the user added."""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

CASE_FILE = "case.db"
CASE_FOLDERS = ("evidence", "reports", "exports")
CASE_CONTENT = frozenset(
    {CASE_FILE, f"{CASE_FILE}-journal", f"{CASE_FILE}-wal", f"{CASE_FILE}-shm", "case.lock"}
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
    """Where added packs and settings are kept; made by nobody until the user adds something.

    ``IRKIT_HOME`` names it; else ``irkit-home`` beside a portable program; else the user's data
    folder (XDG_DATA_HOME, LOCALAPPDATA).
    """
    named = os.environ.get("IRKIT_HOME")
    if named:
        return Path(named)
    portable = Path(sys.executable).parent / "irkit-home"
    if getattr(sys, "frozen", False) and portable.is_dir():
        return portable
    user = os.path.expanduser("~")  # unlike Path.home() no error for a user without an account
    user = user if os.path.isabs(user) else "/nonexistent"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or user) / "irkit"
    data = os.environ.get("XDG_DATA_HOME", "")
    return Path(data if os.path.isabs(data) else f"{user}/.local/share") / "irkit"


def packs() -> Path:
    """The folder of the packs that the user added."""
    return home() / "packs"


def own_folders() -> tuple[Path, ...]:
    """What a scan leaves out as irkit itself: its code and its rules."""
    return (PACKAGE, rules(), packs())
