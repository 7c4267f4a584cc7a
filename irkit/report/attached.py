"""The case as files that go with a document: findings and ledger as JSON lines."""

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from irkit.case import Case
from irkit.report.jsonl import lines
from irkit.report.plain import plain

LARGEST = 16 << 20  # bytes of one file: a document is sent by mail


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a document; where it was cut, `lines` are fewer than `total`."""

    name: str
    kind: str  # media type
    data: bytes
    lines: int
    total: int

    @property
    def sha256(self) -> str:
        """Of the data, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def of_case(case: Case, sections: Collection[str]) -> tuple[Attachment, ...]:
    """What a program needs to read the sections of a report without irkit.

    What the sections leave out is not attached either.
    """
    chosen = [name for name in _TEXTS if name in sections]
    return tuple(_of_lines(f"{name}.jsonl", _TEXTS[name](case)) for name in chosen)


def _entries(case: Case) -> Iterator[str]:
    return (json.dumps(plain(entry), ensure_ascii=False) for entry in case.ledger())


_TEXTS: dict[str, Callable[[Case], Iterable[str]]] = {"findings": lines, "ledger": _entries}


def _of_lines(name: str, texts: Iterable[str]) -> Attachment:
    """The lines that have room, and the number of all."""
    data, kept, total, full = bytearray(), 0, 0, False
    for total, text in enumerate(texts, 1):  # noqa: B007 - the number of the last
        line = f"{text}\n".encode()
        full = full or len(data) + len(line) > LARGEST
        if not full:
            data += line
            kept += 1
    return Attachment(name, "application/jsonl", bytes(data), kept, total)
