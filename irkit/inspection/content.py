"""What the bytes of a file say whatever its format: type, hashes, randomness, strings."""

import codecs
import hashlib
import math
import os
import re
from collections import Counter
from dataclasses import dataclass

from irkit.detect.filetype import file_type
from irkit.inspection.subject import Subject

_HEAD = 0x8001 + 5  # where the last of the signatures ends
_PIECE = 1 << 20
BLOCKS = 512
_SAMPLE = 64 << 10  # bytes measured of a block
_LEAST_BLOCK = 1024  # bytes; fewer seem less random than they are
STRINGS = 200  # of each encoding that are kept
_SEARCHED = 32 << 20
_LONGEST = 200  # characters of one string that are kept
_ASCII = re.compile(rb"[\t\x20-\x7e]{5,}")
_UTF16 = re.compile(rb"(?:[\t\x20-\x7e]\0){5,}")


@dataclass(frozen=True, slots=True)
class Format:
    """What the first bytes say."""

    name: str  # "EXE", "ELF", "ZIP", …; "TEXT"; "" where nothing is known
    head: bytes  # the first 16 bytes


@dataclass(frozen=True, slots=True)
class Hashes:
    """Of the whole content."""

    md5: str
    sha1: str
    sha256: str
    changed: bool  # somebody wrote to the file while it was read


@dataclass(frozen=True, slots=True)
class Entropy:
    """Shannon entropy in bits a byte: 0 all the same, 5 text, nearly 8 compressed or encrypted."""

    block_size: int
    measured: int  # bytes at the beginning of each block
    overall: float  # of all that was measured together
    highest: float
    highest_at: int  # offset of that block
    blocks: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FoundString:
    """Printable characters in a row."""

    offset: int
    length: int  # characters
    text: str  # the first of them


@dataclass(frozen=True, slots=True)
class Strings:
    """Five printable ASCII characters or more in a row, in one byte each or in two (UTF-16LE)."""

    searched: int  # bytes from the beginning
    ascii_total: int
    ascii: tuple[FoundString, ...]  # the first
    utf16_total: int
    utf16: tuple[FoundString, ...]


def format_of(subject: Subject) -> Format:
    """The type by its signature, else whether it is text."""
    head = subject.read(0, _HEAD)
    return Format(file_type(head) or ("TEXT" if _is_text(head) else ""), head[:16])


def _is_text(head: bytes) -> bool:
    """Whether it is UTF-8 without control characters; a last character may be cut."""
    if not head or re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", head):
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def hashes(subject: Subject) -> Hashes:
    """MD5, SHA-1 and SHA-256."""
    subject.refuse_too_large()
    md5 = hashlib.md5(usedforsecurity=False)
    sha1 = hashlib.sha1(usedforsecurity=False)
    sha256 = hashlib.sha256()
    for offset in range(0, subject.size, _PIECE):
        piece = subject.all_of(offset, _PIECE)
        for digest in (md5, sha1, sha256):
            digest.update(piece)
    now = os.fstat(subject.descriptor)
    before = subject.status
    changed = (now.st_size, now.st_mtime_ns) != (before.st_size, before.st_mtime_ns)
    return Hashes(md5.hexdigest(), sha1.hexdigest(), sha256.hexdigest(), changed)


def entropy(subject: Subject) -> Entropy | None:
    """That of up to `BLOCKS` blocks of equal size, however large the file is."""
    if not subject.size:
        return None
    block = max(-(-subject.size // BLOCKS), _LEAST_BLOCK)
    measured = min(block, _SAMPLE)
    overall: Counter[int] = Counter()
    values: list[float] = []
    for offset in range(0, subject.size, block):
        counts = Counter(subject.all_of(offset, measured))
        overall.update(counts)
        values.append(shannon(counts))
    highest = max(values)
    at = values.index(highest) * block
    return Entropy(block, measured, shannon(overall), highest, at, tuple(values))


def shannon(counts: Counter[int]) -> float:
    """Bits a byte, from how often each byte occurs."""
    total = counts.total()
    shares = [count / total for count in counts.values()]
    return round(abs(sum(share * math.log2(share) for share in shares)), 3)


def strings(subject: Subject) -> Strings:
    """The first of each encoding, and how many there are."""
    data = subject.read(0, _SEARCHED)
    narrow, wide = _found(_ASCII, data, 1), _found(_UTF16, data, 2)
    return Strings(len(data), *narrow, *wide)


def _found(
    pattern: re.Pattern[bytes], data: bytes, width: int
) -> tuple[int, tuple[FoundString, ...]]:
    total = 0
    first: list[FoundString] = []
    for match in pattern.finditer(data):
        total += 1
        if total <= STRINGS:
            start, end = match.span()
            text = data[start : min(end, start + _LONGEST * width) : width].decode("ascii")
            first.append(FoundString(start, (end - start) // width, text))
    return total, tuple(first)
