"""What the numbers were measured on and with."""

import os
import platform
import sqlite3
import subprocess
from datetime import UTC, datetime
from importlib import metadata

import psutil
import yara

from irkit import __version__


def facts() -> dict[str, str]:
    """Name → value of everything that the numbers depend on."""
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "processor": f"{os.cpu_count()} × {_processor()}",
        "memory": f"{psutil.virtual_memory().total / 2**30:.0f} GiB",
        "system": f"{_system()}, Linux {platform.release()}, {platform.machine()}",
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "irkit": f"{__version__}, commit {_commit()}",
        "yara-python": f"{yara.__version__}",
        "boreal-python": _version("boreal-python"),
        "Debian's yara": _first_line("yara", "--version"),
    }


def load() -> float:
    """How many processes want to run, as a mean over the last minute."""
    return os.getloadavg()[0]


def _processor() -> str:
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.partition(":")[2].strip() for line in file if line.startswith("model name")]
    return models[0] if models else platform.machine()


def _system() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")


def _commit() -> str:
    return _first_line("git", "rev-parse", "--short", "HEAD")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _first_line(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return done.stdout.partition("\n")[0]
