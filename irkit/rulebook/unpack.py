"""What a rule pack holds, as bytes: from a folder, a file or a zip, whatever else these may be."""

import lzma
import os
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath

from irkit import opening
from irkit.errors import PackError
from irkit.text import storable

SUFFIXES = (".yar", ".yara", ".rule", ".rules")
DESCRIPTION = "pack.json"  # at the top of a pack
PASSWORD = b"infected"  # what the field protects samples and rules with
MAX_FILES = 50_000
MAX_FILE_BYTES = 16 << 20
MAX_PACK_BYTES = 128 << 20
MAX_ZIP_BYTES = 64 << 20

# What reading a zip of any bytes may end in.
_DAMAGED: tuple[type[Exception], ...] = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    RuntimeError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
)
_TOO_LARGE = f"larger than {MAX_FILE_BYTES >> 20} MiB"


@dataclass
class Contents:
    """Rule files and the description of a pack: relative names with "/" → bytes."""

    files: dict[str, bytes] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)  # name → reason
    _count: int = 0
    _bytes: int = 0

    def take(self, name: str, size: int, read: Callable[[int], bytes]) -> None:
        """Keep what `read` gives, up to the limit that it is told, or the reason why it cannot.

        `read` raises OSError and PackError for this file; PackError is raised for the whole pack
        when there is too much in it. `size` is what the file claims, and may be a lie.
        """
        self._count += 1
        if self._count > MAX_FILES:
            raise PackError(f"more than {MAX_FILES} rule files in one pack")
        try:
            content = read(MAX_FILE_BYTES + 1) if size <= MAX_FILE_BYTES else b""
        except (OSError, PackError) as error:
            self.unreadable[name] = getattr(error, "strerror", None) or str(error)
            self._bytes += size  # it may have been unpacked in vain
        else:
            self._bytes += len(content)
            if max(size, len(content)) > MAX_FILE_BYTES:
                self.unreadable[name] = _TOO_LARGE
            elif name in self.files:
                self.unreadable[name] = "a second file of this name; the first is used"
            else:
                self.files[name] = content
        if self._bytes > MAX_PACK_BYTES:
            raise PackError(f"more than {MAX_PACK_BYTES >> 20} MiB of rules in one pack")


def from_folder(folder: Path) -> Contents:
    """The rule files below a folder. Links are followed only to files inside it."""
    contents = Contents()
    top = os.path.realpath(folder)
    for path in _candidates(top, contents.unreadable):
        name = _relative(path, top)
        real = os.path.realpath(path)
        if not real.startswith(os.path.join(top, "")):
            contents.unreadable[name] = "a link that leads out of the pack"
        else:
            contents.take(name, 0, partial(_read, real))
    return contents


def from_file(path: Path) -> Contents:
    """One rule file as a pack. Raises PackError where it cannot be read."""
    contents = Contents()
    name = storable(path.name)
    contents.take(name, 0, partial(_read, os.path.realpath(path)))
    return contents


def from_zip(path: Path) -> Contents:
    """The rule files of a zip. Raises PackError for one that is damaged, unsafe or too large."""
    import pyzipper  # not above: it loads cryptography that workers never need

    damaged = (*_DAMAGED, pyzipper.BadZipFile)

    def read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
        try:
            with archive.open(info) as stream:
                return stream.read(limit)
        except damaged as error:
            if info.flag_bits & 1 and "password" in str(error):
                raise PackError('needs another password than "infected"') from error
            raise PackError(f"damaged in the zip: {error}") from error

    contents = Contents()
    try:
        if path.stat().st_size > MAX_ZIP_BYTES:
            raise PackError(f"the zip {path} is larger than {MAX_ZIP_BYTES >> 20} MiB")
        with pyzipper.AESZipFile(path) as archive:
            archive.setpassword(PASSWORD)
            for info in archive.infolist():
                name = storable(info.filename)
                if not info.is_dir() and _is_wanted(name):
                    contents.take(_inside(name), info.file_size, partial(read, archive, info))
    except damaged as error:
        raise PackError(f"cannot read the zip {path}: {error}") from error
    return contents


def _candidates(top: str, unreadable: dict[str, str]) -> Iterator[str]:
    """Paths below a folder that look like rule files, in a stable order."""
    pending = [top]
    while pending:
        folder = pending.pop()
        try:
            with opening.listing(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            unreadable[_relative(folder, top)] = error.strerror or str(error)
            continue
        for entry in found:
            path = os.path.join(folder, entry.name)
            if entry.is_dir(follow_symlinks=False):
                pending.append(path)
            elif _is_wanted(_relative(path, top)):
                yield path


def _is_wanted(name: str) -> bool:
    return name == DESCRIPTION or name.lower().endswith(SUFFIXES)


def _relative(path: str, top: str) -> str:
    return storable(os.path.relpath(path, top).replace(os.sep, "/"))


def _read(path: str, limit: int) -> bytes:
    with os.fdopen(opening.open_file(path), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        content = file.read(min(limit, size + 1))  # to ask for `limit` at once makes room for it
        return content + file.read(limit - len(content)) if len(content) > size else content


def _inside(name: str) -> str:
    """A member's name, refused where it points out of the archive."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or re.match(r"[A-Za-z]:", name):
        raise PackError(f"the zip names a file outside itself: {name!r}")
    return posixpath.normpath(path)
