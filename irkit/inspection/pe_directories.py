"""What a PE file imports, exports and carries along: each read by itself, as each may be a trap."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from irkit.inspection.pe_image import PARSER_FAULTS, Image, loaded, text
from irkit.inspection.subject import MALFORMED, Subject, Unavailable

_DLLS = 256
_FUNCTIONS = 2000  # that are listed of all libraries together
_EXPORTS = 500
_TYPES = 64
_VERSION = 64  # entries
_VALUE = 500  # characters of one
_FAULTS = 16
_RESOURCE_TYPES = {
    1: "cursor",
    2: "bitmap",
    3: "icon",
    4: "menu",
    5: "dialog",
    6: "string",
    9: "accelerator",
    10: "data",
    11: "message table",
    12: "cursor group",
    14: "icon group",
    16: "version",
    23: "HTML",
    24: "manifest",
}


@dataclass(frozen=True, slots=True)
class Library:
    """What is imported from one library."""

    name: str
    delayed: bool  # loaded when it is first used
    total: int
    functions: tuple[str, ...]  # the first; "#12" for an ordinal


@dataclass(frozen=True, slots=True)
class Imports:
    """Everything that the loader fetches from elsewhere."""

    imphash: str
    total: int  # functions
    library_count: int
    libraries: tuple[Library, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """A function offered to others."""

    ordinal: int
    name: str
    forwarder: str  # where it leads, "LIBRARY.function"


@dataclass(frozen=True, slots=True)
class Exports:
    """What a library offers."""

    name: str  # that it was linked under
    total: int
    first: tuple[Export, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resources:
    """What a program carries along."""

    total: int
    bytes: int
    types: dict[str, int]  # how many of each
    version: dict[str, str]  # what it says of itself: CompanyName, OriginalFilename, …
    faults: tuple[str, ...]


def imports(subject: Subject) -> Imports | None:
    """The libraries and functions, None for what is no PE file or imports nothing."""
    image = loaded(subject)
    if image is None or not (image.directory("IMPORT")[0] or image.directory("DELAY_IMPORT")[0]):
        return None
    faults = _Faults(image)
    found = list(_libraries(image, faults))
    listed: list[Library] = []
    room = _FUNCTIONS
    for name, delayed, functions in found[:_DLLS]:
        first = tuple(map(_function, functions[:room]))
        room -= len(first)
        listed.append(Library(name, delayed, len(functions), first))
    total = sum(len(functions) for *_, functions in found)
    return Imports(_imphash(image, faults), total, len(found), tuple(listed), faults.all())


def exports(subject: Subject) -> Exports | None:
    """The functions offered, None for what is no PE file or offers nothing."""
    image = loaded(subject)
    if image is None or not image.directory("EXPORT")[0]:
        return None
    faults = _Faults(image)
    found = image.parse("EXPORT")
    if found is None:
        raise Unavailable(MALFORMED, "; ".join(faults.all()))
    first = tuple(
        Export(one.ordinal, text(one.name), text(one.forwarder)) for one in found.symbols[:_EXPORTS]
    )
    name = text(image.bytes_at(found.struct.Name, 256))
    return Exports(name, len(found.symbols), first, faults.all())


def resources(subject: Subject) -> Resources | None:
    """Their number and types, None for what is no PE file or carries nothing."""
    image = loaded(subject)
    if image is None or not image.directory("RESOURCE")[0]:
        return None
    faults = _Faults(image)
    found = image.parse("RESOURCE")
    if found is None:
        raise Unavailable(MALFORMED, "; ".join(faults.all()))
    types: Counter[str] = Counter()
    size = 0
    for entry in found.entries:
        known = _RESOURCE_TYPES.get(entry.id, str(entry.id))
        kind = text(entry.name.string) if entry.name else known
        for leaf in _leaves(entry):
            types[kind] += 1
            size += leaf.data.struct.Size
    return Resources(
        types.total(), size, dict(types.most_common(_TYPES)), _version(image), faults.all()
    )


@dataclass(slots=True)
class _Faults:
    """What went wrong with one directory."""

    image: Image
    more: list[str] = field(default_factory=list)
    before: int = 0

    def __post_init__(self) -> None:
        self.before = len(self.image.faults())

    def all(self) -> tuple[str, ...]:
        """These, and what pefile complained about since."""
        return tuple([*self.more, *self.image.faults()[self.before :]][:_FAULTS])


def _libraries(image: Image, faults: _Faults) -> Iterator[tuple[str, bool, list[Any]]]:
    for directory in ("IMPORT", "DELAY_IMPORT"):
        if not image.directory(directory)[0]:
            continue
        try:
            found = image.parse(directory) or []
        except PARSER_FAULTS as error:
            faults.more.append(f"{directory.lower()}: {type(error).__name__}: {error}")
            found = image.libraries() if directory == "IMPORT" else []
        for library in found:
            yield text(library.dll), directory == "DELAY_IMPORT", library.imports


def _function(one: Any) -> str:
    return text(one.name) if one.name else f"#{one.ordinal}"


def _imphash(image: Image, faults: _Faults) -> str:
    try:
        return str(image.parsed.get_imphash())
    except PARSER_FAULTS as error:  # an unknown ordinal is one of them
        faults.more.append(f"imphash: {error}")
        return ""


def _leaves(entry: Any) -> Iterator[Any]:
    pending = [entry]
    while pending:
        one = pending.pop()
        if hasattr(one, "directory"):
            pending += one.directory.entries
        elif hasattr(one, "data"):
            yield one


def _version(image: Image) -> dict[str, str]:
    found: dict[str, str] = {}
    for block in getattr(image.parsed, "FileInfo", []):
        for part in block:
            for table in getattr(part, "StringTable", []):
                for key, value in table.entries.items():
                    if len(found) < _VERSION:
                        found.setdefault(text(key)[:_VALUE], text(value)[:_VALUE])
    return found
