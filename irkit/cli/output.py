"""Standard output: every text can be printed on it, and a lost reader is noticed."""

import codecs
import contextlib
import errno
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, TextIO

from irkit.errors import IrkitError

# What we print ourselves beyond ASCII, for pipes and terminals that know no more.
_PLAINER = {"●": "*", "▲": "!", "◆": "-", "…": "...", "·": "-"}


class OutputGone(IrkitError):
    """Nobody takes what we print: the reader ended, the disk is full, the terminal closed."""


def prepare() -> None:
    """Make the standard streams fit for a command; call it before anything is opened or printed."""
    for number in range(3):  # else a file of ours would get the number of a closed stream
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    codecs.register_error("plainer", _plainer)
    sys.stdout = _Output.instead_of(sys.stdout, 1)
    sys.stderr = sys.stderr or open(2, "w", closefd=False)  # noqa: SIM115 - to the end
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding=_encoding(sys.stderr))


def _encoding(stream: TextIO) -> str:
    """Of a standard stream: the system's own, but no code page of Windows in a file or a pipe.

    Such a page has few of the world's letters, and which one it is differs from host to host.
    """
    return "utf-8" if sys.platform == "win32" and not stream.isatty() else stream.encoding


def to_nowhere(number: int) -> None:
    """Let a stream that nobody takes end in nothing: Python still flushes it at the very end."""
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), number)


class Bytes(io.RawIOBase, BinaryIO):
    """Standard output for a document, byte for byte; raises OutputGone in place of OSError."""

    def writable(self) -> bool:
        """It is for nothing else."""
        return True

    def write(self, data: Any, /) -> int:
        """As the base. Raises OutputGone."""
        with _noticed(sys.stdout):
            return sys.stdout.buffer.write(data)

    def flush(self) -> None:
        """As the base. Raises OutputGone."""
        with _noticed(sys.stdout):
            sys.stdout.buffer.flush()


class _Output(io.TextIOWrapper):
    """Raises OutputGone in place of OSError."""

    @classmethod
    def instead_of(cls, stream: TextIO | None, number: int) -> "_Output":
        """One that writes where a standard stream did, if it was open."""
        if stream is None:
            return cls(open(number, "wb", closefd=False), "utf-8")
        buffered = not stream.isatty()
        return cls(stream.buffer, _encoding(stream), "plainer", line_buffering=not buffered)

    def write(self, text: str, /) -> int:
        """As the base. Raises OutputGone."""
        with _noticed(self):
            return super().write(text)

    def flush(self) -> None:
        """As the base. Raises OutputGone."""
        with _noticed(self):
            super().flush()


@contextlib.contextmanager
def _noticed(stream: TextIO) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if sys.platform == "win32" and error.errno == errno.EINVAL:  # says it of a closed pipe
            error = BrokenPipeError(errno.EPIPE, "the reader ended")
        to_nowhere(stream.fileno())
        raise OutputGone(f"cannot write the output: {error.strerror}") from error


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """What stands for characters that the encoding does not have (an error handler of codecs)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    chars = error.object[error.start : error.end]
    return "".join(_PLAINER.get(c) or ascii(c)[1:-1] for c in chars), error.end


def print_document(value: object) -> None:
    """One JSON document."""
    print(json.dumps(value, indent=2))


def print_list(objects: Iterable[object]) -> None:
    """A JSON list with an object on each line, printed as they come."""
    print("[", end="")
    before = "\n"
    for one in objects:
        print(before + json.dumps(one), end="")
        before = ",\n"
    print("\n]")
