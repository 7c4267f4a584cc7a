"""Scripts that every PowerShell runs as it starts."""

from collections.abc import Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows import files, folders
from irkit.records import Item, Persistence, gap

_NAMES = (
    "profile.ps1",
    "Microsoft.PowerShell_profile.ps1",
    "Microsoft.PowerShellISE_profile.ps1",
    "Microsoft.VSCode_profile.ps1",
)
_OF_USER = tuple(
    rf"{documents}\{shell}"
    for documents in ("Documents", r"OneDrive\Documents")
    for shell in ("WindowsPowerShell", "PowerShell")
)


def powershell_profiles() -> Iterator[Persistence | Item]:
    """Every profile script that is there. Raises OSError."""
    machine = (
        rf"{folders.system32()}\WindowsPowerShell\v1.0",
        rf"{folders.windows()}\SysWOW64\WindowsPowerShell\v1.0",
        rf"{folders.program_files()}\PowerShell\7",
    )
    for folder in machine:
        yield from _in(folder, "")
    for profile in folders.profiles():
        if isinstance(profile, Item):
            yield profile
            continue
        for below in _OF_USER:
            yield from _in(rf"{profile.folder}\{below}", profile.user)


def _in(folder: str, user: str) -> Iterator[Persistence | Item]:
    for name in _NAMES:
        path = rf"{folder}\{name}"
        try:
            file = files.read(path, 1)
        except FileNotFoundError:
            continue
        except OSError as error:
            yield gap(path, reason_for(error), str(error))
            continue
        yield Persistence(
            mechanism="PowerShell profile",
            location=path,
            name=name,
            command=path,
            user=user,
            enabled=True,
            modified=file.modified,
            attack="T1546.013",
            trigger="when PowerShell starts",
        )
