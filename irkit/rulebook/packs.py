"""Rule packs on disk: read from a folder, a file or a zip; kept compressed once added."""

import hashlib
import json
import re
import stat
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from irkit import places
from irkit.errors import PackError, RulesError, UsageError
from irkit.places import SHIPPED
from irkit.rulebook.source import Unit, units
from irkit.rulebook.unpack import (
    DESCRIPTION,
    MAX_PACK_BYTES,
    SUFFIXES,
    Contents,
    from_file,
    from_folder,
    from_zip,
)
from irkit.text import storable

__all__ = [
    "MAX_PACK_BYTES", "Place", "Source", "add", "disable", "enable", "enabled", "known", "read",
    "remove",
]  # fmt: skip

_LONGEST = 100  # characters of a name or version
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pack that scans may use stands, and whether they do."""

    name: str
    path: Path
    shipped: bool
    enabled: bool


@dataclass(frozen=True)
class Source:
    """A pack as read: relative names with "/" → text, and the files that could not be read."""

    name: str
    version: str
    sha256: str  # over names and contents in order, the same for a folder and for a zip of it
    texts: dict[str, str] = field(repr=False)
    unreadable: dict[str, str] = field(default_factory=dict)  # name → reason

    @cached_property
    def units(self) -> "Units":
        """Name → the statements of that file, cut when they are asked for."""
        return Units(self.texts)


class Units(Mapping[str, tuple[Unit, ...]]):
    """The statements of each of some texts, cut when they are asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._cut: dict[str, tuple[Unit, ...]] = {}

    def __getitem__(self, name: str) -> tuple[Unit, ...]:
        if name not in self._cut:
            self._cut[name] = tuple(units(self._texts[name]))
        return self._cut[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def read(path: Path) -> Source:
    """Read a folder, a rule file or a zip (plain or with the password "infected").

    Raises UsageError for a path that does not exist, PackError for one that holds no rules, is
    too large, or names files outside itself.
    """
    contents = _contents(path)
    source = _source(path.resolve().name if path.is_dir() else path.stem, contents)
    if not source.texts:
        reasons = "; ".join(f"{name}: {why}" for name, why in source.unreadable.items())
        raise PackError(f"no rule files ({', '.join(SUFFIXES)}) in {path}. {reasons}".rstrip(". "))
    return source


def _contents(path: Path) -> Contents:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise UsageError(f"no rules at {path}") from error
    except OSError as error:
        raise PackError(f"cannot read {path}: {error.strerror}") from error
    if stat.S_ISDIR(mode):
        return from_folder(path)
    if not stat.S_ISREG(mode):  # one could wait for ever for what is no file
        raise PackError(f"{path} is neither a folder nor a file")
    if path.suffix.lower() == ".zip" or zipfile.is_zipfile(path):
        return from_zip(path)
    return from_file(path)


def known() -> list[Place]:
    """The shipped rules and every pack the user added, in this order."""
    found = [(SHIPPED, places.rules()), *((path.stem, path) for path in _added())]
    return [Place(name, path, name == SHIPPED, not _mark(name).exists()) for name, path in found]


def enabled() -> list[Source]:
    """The packs that scans use. Raises RulesError where every one is disabled."""
    used = [place for place in known() if place.enabled]
    if not used:
        raise RulesError(f"every pack is disabled: irkit rules enable {SHIPPED}")
    return [_read_known(place) for place in used]


def _read_known(place: Place) -> Source:
    try:
        return read(place.path)
    except PackError as error:
        if place.shipped:
            raise
        raise PackError(f"{error} (irkit rules remove {place.name} forgets this pack)") from error


def shipped_digests() -> frozenset[bytes]:
    """SHA-256 of each file of the shipped rules.

    Not of added packs: what these hold besides rules is anybody's.
    """
    files = from_folder(places.rules()).files
    return frozenset(hashlib.sha256(content).digest() for content in files.values())


def add(path: Path, name: str | None = None) -> Source:
    """Keep a pack for later scans, compressed, and enable it.

    Raises PackError where it cannot be read or kept.
    """
    source = read(path)
    name = name or source.name
    if not _NAME.fullmatch(name) or name == SHIPPED:
        raise UsageError(f"{name!r} cannot name a pack; use --name with letters, digits and . _ -")
    target = places.packs() / f"{name}.zip"
    half = target.with_suffix(".partial")
    description = {"name": name, "version": source.version, "from": str(path)}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as archive:
            for file, text in source.texts.items():
                archive.writestr(file, text)
            archive.writestr(DESCRIPTION, json.dumps(description))
        kept = read(half)  # what cannot be read again would stop every later scan
        half.replace(target)
        _mark(name).unlink(missing_ok=True)
    except OSError as error:
        raise PackError(f"cannot keep the pack in {target.parent}: {error.strerror}") from error
    finally:
        with suppress(OSError):  # not there
            half.unlink()
    return kept


def remove(name: str) -> None:
    """Forget an added pack. Raises UsageError where there is none of that name."""
    target = places.packs() / f"{name}.zip"
    if not _NAME.fullmatch(name) or not target.is_file():
        names = ", ".join(path.stem for path in _added()) or "none"
        raise UsageError(f"no added pack called {name!r}; added packs: {names}")
    with _keeping(target.parent):
        target.unlink()
        _mark(name).unlink(missing_ok=True)


def disable(name: str) -> None:
    """Leave a pack out of scans until it is enabled. Raises UsageError where there is none."""
    _demand_known(name)
    mark = _mark(name)
    with _keeping(mark.parent):
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


def enable(name: str) -> None:
    """Use a pack in scans again. Raises UsageError where there is none."""
    _demand_known(name)
    with _keeping(places.packs()):
        _mark(name).unlink(missing_ok=True)


def _demand_known(name: str) -> None:
    names = [place.name for place in known()]
    if name not in names:
        raise UsageError(f"no pack called {name!r}; packs: {', '.join(names)}")


def _mark(name: str) -> Path:
    """An empty file beside the packs says that one is disabled: nothing in it can be damaged."""
    return places.packs() / f"{name}.disabled"


@contextmanager
def _keeping(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PackError(f"cannot change the packs in {folder}: {error.strerror}") from error


def _added() -> list[Path]:
    folder = places.packs()
    return sorted(folder.glob("*.zip")) if folder.is_dir() else []


def _source(name: str, contents: Contents) -> Source:
    """A pack from its bytes; the hash is over the texts, so that it survives `add`."""
    name, version = _described(storable(name), contents.files)
    texts = {
        file: _decoded(content)
        for file, content in sorted(contents.files.items())
        if file != DESCRIPTION
    }
    digest = hashlib.sha256()
    for file, text in texts.items():
        digest.update(f"{file}\0{hashlib.sha256(text.encode()).hexdigest()}\n".encode())
    return Source(name, version, digest.hexdigest(), texts, contents.unreadable)


def _described(name: str, files: dict[str, bytes]) -> tuple[str, str]:
    """Name and version from pack.json at the top of the pack, where it has one."""
    try:
        description = json.loads(files.get(DESCRIPTION, b"{}"))
        named = (description.get("name", name), description.get("version", ""))
    except (ValueError, AttributeError, RecursionError):
        return name, ""
    return storable(str(named[0]))[:_LONGEST], storable(str(named[1]))[:_LONGEST]


def _decoded(content: bytes) -> str:
    """Rule files are UTF-8 by convention; old packs hold Latin-1 in comments and metas.

    Windows programs save "Unicode", which is UTF-16 with a byte order mark.
    """
    encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    return text.replace("\0", "")
