"""The case folder that a command names: opened, or made where there is none."""

import getpass
import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

from irkit import __version__, places
from irkit.case import Case
from irkit.errors import CaseInUse, CaseUnwritable, NotACase
from irkit.records import About


def opened_or_made(folder: Path) -> Case:
    """The case for writing; a folder that is missing or unused becomes one.

    Raises NotACase where the folder holds something else, and what `Case.open` raises.
    """
    if (folder / places.CASE_FILE).exists():
        return Case.open(folder, write=True)
    return made(folder)


def opened_as_may_be(folder: Path) -> Case:
    """The case for writing, or for reading where another process writes to it or nobody may.

    Raises what `Case.open` raises for reading.
    """
    try:
        return Case.open(folder, write=True)
    except (CaseInUse, CaseUnwritable):
        return Case.open(folder)


def made(
    folder: Path, *, name: str = "", number: str = "", examiner: str = "", organisation: str = ""
) -> Case:
    """A new case, named after its folder unless a name is given.

    Raises NotACase where the folder holds something else, and what `Case.create` raises.
    """
    if folder.is_dir() and not (folder / places.CASE_FILE).exists() and not _is_unused(folder):
        raise NotACase(f"{folder} is no irkit case and not empty; name a new folder")
    about = About(
        identifier=str(uuid.uuid4()),
        name=name or folder.resolve().name,
        number=number,
        examiner=examiner or user_name(),
        organisation=organisation,
        created=datetime.now(UTC),
        irkit_version=__version__,
    )
    return Case.create(folder, about)


def _is_unused(folder: Path) -> bool:
    """Whether nothing is in it, or only what the failed making of a case leaves."""
    return all(map(_is_left_over, folder.iterdir()))


def _is_left_over(path: Path) -> bool:
    if path.name in places.CASE_FOLDERS:
        return path.is_dir() and not any(path.iterdir())
    return path.name == "case.lock" or path.name.startswith(".case-")


def user_name() -> str:
    """Who runs this, or the number where the system knows no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a uid without an account
        return f"uid {os.getuid()}" if hasattr(os, "getuid") else ""
