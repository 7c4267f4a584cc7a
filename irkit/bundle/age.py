"""Encryption by age, piece by piece: neither side holds more than a piece in memory.

What ends a stream of pyrage's comes out of it as a text; so what raises inside is kept and raised
again as what it was.
"""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple, Protocol

import pyrage

from irkit.contacts import recipient
from irkit.contacts.identity import MAGIC, Identity
from irkit.errors import BundleError, NotForYou, UsageError
from irkit.text import visible

OVERHEAD = 16  # bytes of each chunk
CHUNK = 64 << 10
_HEADER = 64 << 10  # bytes that are read of a header: some hundred recipients
_BUFFER = 1 << 20
_GREASE = "-grease"  # of stanzas for nobody, which keep readers used to kinds that they do not know

Read = Callable[[int], bytes]  # gives exactly so many bytes


class Readable(Protocol):
    """What gives at most so many bytes, and none at its end."""

    def read(self, size: int, /) -> bytes:
        """As of a file."""


def most(size: int, recipients: int) -> int:
    """Bytes that an encrypted file of so many bytes has at most."""
    return size + OVERHEAD * (size // CHUNK + 1) + 512 * (recipients + 1)


def encrypt(pieces: Iterable[bytes], out: BinaryIO, recipients: Sequence[str]) -> None:
    """Write pieces so that only these can read them. Raises what `pieces` and `out` raise."""
    stream = _Pieces(pieces, out)
    try:
        pyrage.encrypt_io(stream, stream, [recipient.parsed(one) for one in recipients])
    except (pyrage.EncryptError, OSError):
        if stream.error:
            raise stream.error from None
        raise


class _Pieces:
    """What pyrage reads from and writes to."""

    def __init__(self, pieces: Iterable[bytes], out: BinaryIO) -> None:
        self._pieces = iter(pieces)
        self._rest = memoryview(b"")
        self._out = out
        self.error: BaseException | None = None

    def read(self, size: int) -> bytes:
        with self._kept():
            while not self._rest and (piece := next(self._pieces, None)) is not None:
                self._rest = memoryview(piece)
        part, self._rest = self._rest[:size], self._rest[size:]
        return bytes(part)

    def write(self, data: bytes) -> int:
        with self._kept():
            return self._out.write(data)

    def flush(self) -> None:
        with self._kept():
            self._out.flush()

    @contextmanager
    def _kept(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:
            self.error = error
            raise


class Header(NamedTuple):
    """What an age file says of those it is for: little, which is meant so."""

    stanzas: tuple[str, ...]  # "X25519", "ssh-ed25519", "scrypt", …

    @property
    def text(self) -> str:
        """As "2 keys (X25519, ssh-ed25519)"."""
        kinds = ", ".join(sorted({visible(one) for one in self.stanzas}))
        return f"{len(self.stanzas)} {'key' if len(self.stanzas) == 1 else 'keys'} ({kinds})"


def header(file: BinaryIO) -> Header | None:
    """The header of an age file; None where it is something else. Leaves the file at its start.

    Raises BundleError where it does not end early enough.
    """
    begin = file.read(_HEADER)
    file.seek(0)
    if not begin.startswith(MAGIC + b"\n"):
        return None
    head, ended, _ = begin.partition(b"\n--- ")
    if not ended:
        raise BundleError("this file of age is cut off, or its header has no end")
    lines = head.decode(errors="replace").split("\n")
    kinds = [line.split(" ")[1] for line in lines if line.startswith("-> ")]
    return Header(tuple(kind for kind in kinds if not kind.endswith(_GREASE)))


@contextmanager
def decrypted(file: Readable, head: Header, identities: Sequence[Identity]) -> Iterator[Read]:
    """What gives exactly so many bytes of the content; nothing may follow at the end of the block.

    Raises NotForYou, and BundleError where the file is cut off, changed or longer.
    """
    if head.stanzas == ("scrypt",):
        raise NotForYou("it is encrypted with a passphrase: ask for a bundle to your contact card")
    if not identities:
        raise UsageError("there is no key to open it with: irkit contacts card makes yours")
    reading, writing = os.pipe()
    failure: list[Exception] = []

    def decrypt() -> None:
        try:
            with open(writing, "wb", buffering=_BUFFER) as out:
                pyrage.decrypt_io(file, out, list(identities))
        except (pyrage.DecryptError, OSError) as error:
            failure.append(error)

    thread = threading.Thread(target=decrypt, daemon=True)
    thread.start()
    with open(reading, "rb", buffering=_BUFFER) as pipe:

        def read(size: int) -> bytes:
            data = pipe.read(size)
            if len(data) < size:
                thread.join()
                raise _named(failure, head)
            return data

        try:
            yield read
            more = pipe.read(1)
        finally:
            pipe.close()  # a thread that still writes ends
            thread.join()
    if more:
        raise BundleError("something follows the end of the tar")
    if failure:
        raise _named(failure, head)


def _named(failure: Sequence[Exception], head: Header) -> BundleError:
    if not failure:
        return BundleError("the tar ends early")
    error = failure[0]
    if isinstance(error, pyrage.DecryptError) and "No matching keys" in str(error):
        return NotForYou(
            f"it is not encrypted to you, but to {head.text}: ask for a bundle to your contact "
            "card (irkit contacts card)"
        )
    return BundleError(
        f"the file is cut off or was changed ({visible(str(error))}): ask for it again"
    )
