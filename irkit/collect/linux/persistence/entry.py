"""How every mechanism writes down what it found."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from irkit.collect.linux.tree import HostFile
from irkit.records import Item, Persistence

Found = TypeVar("Found", bound=HostFile)

LENGTH = 8192  # characters kept of one command: an intruder may pad it to megabytes


def entry(
    file: HostFile,
    mechanism: str,
    attack: str,
    *,
    name: str = "",
    command: str = "",
    user: str = "root",
    enabled: bool = True,
    trigger: str = "",
) -> Persistence:
    """A record for what `file` starts; its name is the file's where none is given."""
    return Persistence(
        mechanism=mechanism,
        location=file.path,
        name=_shortened(name or file.name),
        command=_shortened(command),
        user=_shortened(user),
        enabled=enabled,
        modified=file.modified,
        attack=attack,
        trigger=_shortened(trigger),
    )


def entries(
    found: Iterable[Found | Item], parse: Callable[[Found], Iterable[Persistence]]
) -> Iterator[Persistence | Item]:
    """What `parse` reads from each file that was found, and the gaps as they are."""
    for file in found:
        if isinstance(file, Item):
            yield file
        else:
            yield from parse(file)


def _shortened(text: str) -> str:
    more = len(text) - LENGTH
    return text if more <= 0 else f"{text[:LENGTH]}… ({more} more characters)"
