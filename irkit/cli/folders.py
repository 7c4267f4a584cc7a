"""The case folder that a command names: opened, or made where there is none."""

import getpass
import uuid
from datetime import UTC, datetime
from pathlib import Path

from irkit import __version__, places
from irkit.case import Case
from irkit.errors import NotACase, UsageError
from irkit.records import About


def opened_or_made(folder: Path, *, must_exist: bool = False) -> Case:
    """The case for writing; a folder that is missing or empty becomes one.

    Raises UsageError where the folder holds something else, and what `Case.open` raises.
    """
    if (folder / places.CASE_FILE).exists() or must_exist:
        return Case.open(folder, write=True)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotACase(f"{folder} is no irkit case and not empty; name a new folder")
    return made(folder)


def made(
    folder: Path, *, name: str = "", number: str = "", examiner: str = "", organisation: str = ""
) -> Case:
    """A new case, named after its folder unless a name is given."""
    about = About(
        identifier=str(uuid.uuid4()),
        name=name or folder.resolve().name,
        number=number,
        examiner=examiner or _user(),
        organisation=organisation,
        created=datetime.now(UTC),
        irkit_version=__version__,
    )
    try:
        return Case.create(folder, about)
    except OSError as error:
        raise UsageError(f"cannot make a case in {folder}: {error.strerror}") from error


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a uid without an account
        return ""
