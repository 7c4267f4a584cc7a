"""Rule packs on disk: read from a folder, a file or a zip; kept compressed once added."""

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath

from irkit import places
from irkit.errors import PackError, UsageError

SUFFIXES = (".yar", ".yara", ".rule", ".rules")
PASSWORD = b"infected"  # what the field protects samples and rules with
MAX_FILES = 50_000
MAX_FILE_BYTES = 16 << 20
MAX_PACK_BYTES = 128 << 20
DESCRIPTION = "pack.json"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class Source:
    """A pack as read: relative names with "/" → text, and the files that could not be read."""

    name: str
    version: str
    sha256: str  # over names and contents in order, the same for a folder and for a zip of it
    texts: dict[str, str] = field(repr=False)
    unreadable: dict[str, str] = field(default_factory=dict)  # name → reason


def read(path: Path) -> Source:
    """Read a folder, a rule file or a zip (plain or with the password "infected").

    Raises UsageError for a path that does not exist, PackError for one that holds no rules, is
    too large, or names files outside itself.
    """
    if path.is_dir():
        source = _read_folder(path)
    elif not path.exists():
        raise UsageError(f"no rules at {path}")
    elif zipfile.is_zipfile(path) or path.suffix.lower() == ".zip":
        source = _read_zip(path)
    else:
        source = _source(path.stem, {path.name: _read_file(path)}, {})
    if not source.texts:
        reasons = "; ".join(f"{name}: {why}" for name, why in source.unreadable.items())
        raise PackError(f"no rule files ({', '.join(SUFFIXES)}) in {path}. {reasons}".rstrip(". "))
    return source


def enabled() -> list[Source]:
    """The shipped rules and every pack the user added, in this order."""
    return [read(places.rules()), *(read(path) for path in _added())]


def add(path: Path, name: str | None = None) -> Source:
    """Keep a pack for later scans, compressed. Raises PackError where it cannot be read or kept."""
    source = read(path)
    name = name or source.name
    if not _NAME.fullmatch(name) or name == "irkit":
        raise UsageError(f"{name!r} cannot name a pack; use --name with letters, digits and . _ -")
    target = places.packs() / f"{name}.zip"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        half = target.with_suffix(".partial")
        with zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED) as archive:
            for file, text in source.texts.items():
                archive.writestr(file, text)
            description = {"name": name, "version": source.version, "from": str(path)}
            archive.writestr(DESCRIPTION, json.dumps(description))
        half.replace(target)
    except OSError as error:
        raise PackError(f"cannot keep the pack in {target.parent}: {error.strerror}") from error
    return read(target)


def remove(name: str) -> None:
    """Forget an added pack. Raises UsageError where there is none of that name."""
    target = places.packs() / f"{name}.zip"
    if not _NAME.fullmatch(name) or not target.is_file():
        names = ", ".join(path.stem for path in _added()) or "none"
        raise UsageError(f"no added pack called {name!r}; added packs: {names}")
    target.unlink()


def _added() -> list[Path]:
    folder = places.packs()
    return sorted(folder.glob("*.zip")) if folder.is_dir() else []


def _read_folder(folder: Path) -> Source:
    contents: dict[str, bytes] = {}
    unreadable: dict[str, str] = {}
    for path in _rule_files(folder, unreadable):
        name = path.relative_to(folder).as_posix()
        try:
            contents[name] = _bounded(path.stat().st_size, path.read_bytes)
        except (OSError, PackError) as error:
            unreadable[name] = getattr(error, "strerror", None) or str(error)
        _check_totals(contents)
    return _source(folder.resolve().name, contents, unreadable)


def _rule_files(folder: Path, unreadable: dict[str, str]) -> Iterator[Path]:
    """Rule files and the description below a folder, links not followed, in a stable order."""

    def note(error: OSError) -> None:
        name = os.path.relpath(error.filename, folder)
        unreadable[name] = error.strerror or str(error)

    for parent, folders, files in os.walk(folder, onerror=note):
        folders.sort()
        for name in sorted(files):
            path = Path(parent, name)
            if (name == DESCRIPTION or path.suffix.lower() in SUFFIXES) and path.is_file():
                yield path


def _read_file(path: Path) -> bytes:
    try:
        return _bounded(path.stat().st_size, path.read_bytes)
    except OSError as error:
        raise PackError(f"cannot read {path}: {error.strerror}") from error


def _read_zip(path: Path) -> Source:
    import pyzipper  # not above: it loads cryptography that workers never need

    contents: dict[str, bytes] = {}
    unreadable: dict[str, str] = {}
    try:
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(PASSWORD)
            for info in archive.infolist():
                if info.is_dir() or not info.filename.lower().endswith((*SUFFIXES, DESCRIPTION)):
                    continue
                name = _inside(info.filename)
                try:
                    contents[name] = _bounded(info.file_size, partial(_unzip, archive, info))
                except (PackError, RuntimeError) as error:  # RuntimeError: another password
                    unreadable[name] = str(error)
                _check_totals(contents)
    except (OSError, zipfile.BadZipFile, pyzipper.BadZipFile, NotImplementedError) as error:
        raise PackError(f"cannot read the zip {path}: {error}") from error
    return _source(path.stem, contents, unreadable)


def _unzip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """All of a member, but never more than the limit: its header may lie about its size."""
    data = io.BytesIO()
    with archive.open(info) as stream:
        while piece := stream.read(1 << 20):
            data.write(piece)
            if data.tell() > MAX_FILE_BYTES:
                raise PackError(f"unpacks to more than {MAX_FILE_BYTES >> 20} MiB")
    return data.getvalue()


def _inside(name: str) -> str:
    """A member's name, refused where it points out of the archive."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or re.match(r"[A-Za-z]:", name):
        raise PackError(f"the zip names a file outside itself: {name!r}")
    return str(path)


def _bounded(size: int, read_all: Callable[[], bytes]) -> bytes:
    if size > MAX_FILE_BYTES:
        raise PackError(f"larger than {MAX_FILE_BYTES >> 20} MiB")
    return read_all()


def _check_totals(contents: dict[str, bytes]) -> None:
    if len(contents) > MAX_FILES:
        raise PackError(f"more than {MAX_FILES} rule files in one pack")
    if sum(map(len, contents.values())) > MAX_PACK_BYTES:
        raise PackError(f"more than {MAX_PACK_BYTES >> 20} MiB of rules in one pack")


def _source(name: str, contents: dict[str, bytes], unreadable: dict[str, str]) -> Source:
    name, version = _described(name, contents)
    digest = hashlib.sha256()
    texts: dict[str, str] = {}
    for file in sorted(contents):
        if PurePosixPath(file).name == DESCRIPTION:
            continue
        content = contents[file]
        digest.update(f"{file}\0{hashlib.sha256(content).hexdigest()}\n".encode("utf-8", "replace"))
        texts[file] = _decoded(content)
    return Source(name, version, digest.hexdigest(), texts, unreadable)


def _described(name: str, contents: dict[str, bytes]) -> tuple[str, str]:
    """Name and version from pack.json at the top of the pack, where it has one."""
    try:
        description = json.loads(contents.get(DESCRIPTION, b"{}"))
        return str(description.get("name", name)), str(description.get("version", ""))
    except (ValueError, AttributeError):
        return name, ""


def _decoded(content: bytes) -> str:
    """Rule files are UTF-8 by convention; old packs hold Latin-1 in comments and metas."""
    try:
        return content.decode("utf-8-sig").replace("\0", "")
    except UnicodeDecodeError:
        return content.decode("latin-1").replace("\0", "")
