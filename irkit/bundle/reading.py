"""A bundle as it is read: decrypted, its tag files first, then its payload, all in one pass.

Nothing that a bundle says is believed before its signature holds, which is so before the first byte
of its payload is read. Nothing is compressed: what a bundle unpacks to is no larger than itself.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from irkit import opening
from irkit.bundle import age, tar
from irkit.bundle.bag import FOLDER, TAGS, Bag, bag_of
from irkit.bundle.progress import Progress
from irkit.case.files import unwritable
from irkit.contacts.identity import Identity
from irkit.errors import BundleError, UsageError
from irkit.saving import private
from irkit.text import visible


@dataclass(slots=True)
class Incoming:
    """A file of the payload, whose content has to be read before the next one comes."""

    path: str
    size: int
    content: Iterator[bytes]  # raises BundleError, at its end for a wrong hash where `strict`
    holds: bool = False  # whether its hash is that of the manifest, known at its end


@dataclass(slots=True)
class Bundle:
    """A bundle that is being read."""

    bag: Bag
    header: age.Header | None  # None: it is not encrypted
    file: "HashedFile"
    _reader: tar.Reader = field(repr=False)
    _progress: Progress = field(repr=False)

    def payload(self) -> Iterator[Incoming]:
        """Each file in the order of the manifest. Raises BundleError where another one comes."""
        left = self.bag.info.octets
        for one in self.bag.manifest:
            member = self._reader.member()
            if member is None or member.path != f"{FOLDER}/{one.path}":
                raise BundleError(f"{_name(one.path)} is missing, or something else comes first")
            left -= member.size
            if left < 0:
                raise BundleError(f"{_name(one.path)} is larger than the bundle says")
            self._progress.at(one.path)
            incoming = Incoming(one.path, member.size, iter(()))
            incoming.content = self._hashed(member, one.sha256, incoming)
            yield incoming
        if left:
            raise BundleError("the files are smaller than the bundle says")
        if self._reader.member() is not None:
            raise BundleError("there are more files than the manifest holds")

    def _hashed(self, member: tar.Member, sha256: str, incoming: Incoming) -> Iterator[bytes]:
        digest = hashlib.sha256()
        for piece in self._reader.content(member):
            digest.update(piece)
            yield piece
            self._progress.tell(len(piece))
        incoming.holds = digest.hexdigest() == sha256


def is_encrypted(path: Path) -> bool:
    """Whether a key is needed to read it. Raises UsageError, BundleError."""
    with _file(path) as file:
        return age.header(file) is not None


@contextmanager
def opened(path: Path, identities: Sequence[Identity], progress: Progress) -> Iterator[Bundle]:
    """A bundle whose tag files were read; `bag.faults` says whether they hold.

    Raises UsageError where there is no such file, NotForYou, BundleError.
    """
    with _file(path) as raw:
        file = HashedFile(raw)
        header = age.header(raw)
        stream = age.decrypted(file, header, identities) if header else _plain(file)
        with stream as read:
            reader = tar.Reader(read)
            bag = bag_of({name: _tag(reader, name, most) for name, most in TAGS.items()})
            progress.out_of(bag.info.octets)
            yield Bundle(bag, header, file, reader, progress)


def save(one: Incoming, path: Path) -> None:
    """Write a file of the payload to the disk. Raises BundleError, CaseUnwritable."""
    with ExitStack() as stack:
        with unwritable(path):
            file = stack.enter_context(open(path, "xb", opener=private))
        for piece in one.content:
            with unwritable(path):
                file.write(piece)
        with unwritable(path):
            file.flush()
            os.fsync(file.fileno())


class HashedFile:
    """A file that is hashed as it is read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """As of a file."""
        data = self._file.read(size)
        self._hash.update(data)
        return data

    @property
    def sha256(self) -> str:
        """Of what was read so far."""
        return self._hash.hexdigest()


def _tag(reader: tar.Reader, name: str, most: int) -> bytes:
    member = reader.member()
    if member is None or member.path != f"{FOLDER}/{name}" or member.size > most:
        raise BundleError(f"this is no bundle of irkit: {name} is not where it should be")
    return b"".join(reader.content(member))


@contextmanager
def _plain(file: HashedFile) -> Iterator[age.Read]:
    def read(size: int) -> bytes:
        data = b""
        while len(data) < size and (piece := file.read(size - len(data))):
            data += piece
        if len(data) < size:
            raise BundleError("the tar ends early")
        return data

    yield read
    if file.read(1):
        raise BundleError("something follows the end of the tar")


@contextmanager
def _file(path: Path) -> Iterator[Any]:
    """Raises UsageError, and BundleError where there is nothing in it."""
    try:
        descriptor = opening.open_file(str(path.absolute()))
    except OSError as error:
        raise UsageError(
            f"cannot read {visible(str(path))}: {error.strerror or 'it is no regular file'}"
        ) from error
    with open(descriptor, "rb") as file:
        if not file.peek(1):
            raise BundleError(f"{visible(str(path))} is empty: ask for it again")
        yield file


def _name(path: str) -> str:
    return visible(path[:300])
