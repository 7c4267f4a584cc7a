"""What lies in the Startup folders: everybody's and each user's, also where they were moved."""

import ntpath
from collections.abc import Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows import files, folders, registry, shortcut
from irkit.collect.windows.persistence.approval import disabled
from irkit.records import Item, Persistence, gap

LIMIT = 1 << 20  # bytes read of one shortcut
_STARTUP = r"Microsoft\Windows\Start Menu\Programs\Startup"
_SHELL_FOLDERS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


def startup_folders() -> Iterator[Persistence | Item]:
    """Every file that is opened at a logon. Raises OSError."""
    usual = rf"{folders.program_data()}\{_STARTUP}"
    yield from _in("HKLM", "Common Startup", usual, "", "")
    for profile in folders.profiles():
        if isinstance(profile, Item):
            yield profile
            continue
        usual = rf"{profile.folder}\AppData\Roaming\{_STARTUP}"
        yield from _in(rf"HKU\{profile.sid}", "Startup", usual, profile.folder, profile.user)


def _in(root: str, value: str, usual: str, profile: str, user: str) -> Iterator[Persistence | Item]:
    try:
        moved = registry.find(rf"{root}\{_SHELL_FOLDERS}")
        off = disabled(root, "StartupFolder")
    except OSError as error:
        yield gap(rf"{root}\{_SHELL_FOLDERS}", reason_for(error), str(error))
        moved, off = None, frozenset()
    named = folders.expanded(moved.text(value), profile) if moved else ""
    places = {place.casefold(): place for place in (usual, named) if place}
    for place in places.values():
        for path in files.below(place, deep=False):
            if isinstance(path, Item):
                yield path
            elif ntpath.basename(path).casefold() != "desktop.ini":  # how the folder looks
                yield from _entry(path, user, off)


def _entry(path: str, user: str, off: frozenset[str]) -> Iterator[Persistence | Item]:
    try:
        file = files.read(path, LIMIT)
    except OSError as error:
        yield gap(path, reason_for(error), str(error))
        return
    name = ntpath.basename(path)
    command = path
    if name.casefold().endswith(".lnk"):
        command = shortcut.command(file.data) or path
    yield Persistence(
        mechanism="startup folder",
        location=path,
        name=name,
        command=registry.shortened(command),
        user=user,
        enabled=name.casefold() not in off,
        modified=file.modified,
        attack="T1547.001",
        trigger="at logon",
    )
