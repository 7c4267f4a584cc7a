"""What is scanned: a gigabyte of this machine's own files, and folders of files made for it."""

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

SIZE_LIMIT = 64 << 20  # bytes; irkit's own for a standard scan
_PIECES = 1 << 20


def part_of_usr(total: int) -> list[Path]:
    """Folders two levels below /usr that hold about `total` bytes together, always the same.

    Taken in the order of their names' SHA-256, so that programs, libraries, texts and images mix
    as they do on the machine; one that would go beyond the total by a tenth, or that holds a file
    irkit leaves out for its size, is passed over.
    """
    chosen: list[Path] = []
    held = 0
    for folder in sorted(_folders(), key=lambda path: hashlib.sha256(bytes(path)).digest()):
        sizes = [os.lstat(file).st_size for file in files([folder])]
        if sizes and max(sizes) <= SIZE_LIMIT and held + sum(sizes) <= total * 1.1:
            chosen.append(folder)
            held += sum(sizes)
        if held >= total * 0.9:
            break
    return chosen


def _folders() -> Iterator[Path]:
    for top in ("bin", "sbin", "lib", "share", "libexec", "include", "local"):
        below = [path for path in Path("/usr", top).glob("*/") if not path.is_symlink()]
        yield from below or [Path("/usr", top)]


def files(roots: Sequence[Path]) -> list[bytes]:
    """Every regular file below the roots once, hard links too."""
    found: dict[tuple[int, int], bytes] = {}
    for root in roots:
        for folder, _, names in os.walk(os.fsencode(root)):
            for name in names:
                path = os.path.join(folder, name)
                status = os.lstat(path)
                if stat.S_ISREG(status.st_mode):
                    found.setdefault((status.st_dev, status.st_ino), path)
    return list(found.values())


def read_once(paths: Sequence[bytes]) -> int:
    """Read every file, so that all contenders find it in memory; bytes read."""
    total = 0
    for path in paths:
        with open(path, "rb", buffering=0) as file:
            while piece := file.read(_PIECES):
                total += len(piece)
    return total


def content(paths: Sequence[bytes]) -> Iterator[bytes]:
    """What is in these files, end to end, over and over, in pieces of a MiB."""
    while True:
        for path in paths:
            with open(path, "rb") as file:
                while piece := file.read(_PIECES):
                    yield piece


def write_cut(folder: Path, stream: Iterator[bytes], size: int, count: int) -> None:
    """Write `count` files of `size` bytes cut from a stream, no two alike, 1,000 in a folder."""
    buffer, at = b"", 0
    for number in range(count):
        if len(buffer) - at < size:
            pieces, at = [buffer[at:]], 0
            while sum(map(len, pieces)) < size:
                pieces.append(next(stream))
            buffer = b"".join(pieces)
        parent = folder / f"{number // 1000:03}"
        parent.mkdir(parents=True, exist_ok=True)
        (parent / f"{number:06}").write_bytes(b"%08d" % number + buffer[at + 8 : at + size])
        at += size
    os.sync()  # else a scan's own commits would wait for these files
