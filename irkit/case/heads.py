"""The head of a ledger that somebody kept elsewhere: a hash, or the words for half of it."""

import re
import sqlite3
from dataclasses import dataclass

from irkit import spoken
from irkit.case import ledger
from irkit.errors import UsageError
from irkit.records import Entry, Fault

_HASH = re.compile(r"(?:entry\s+)?(?:(\d{1,15})\s*[,:]?\s+)?(?:head\s+)?([0-9a-f]{64})", re.I)
_NUMBER = re.compile(r"(?:entry\s+)?(\d{1,15})\s*[,:]?\s+")


@dataclass(frozen=True, slots=True)
class Head:
    """What was kept of it: the beginning of the hash, and the number where it is known."""

    hash: str  # 64 characters, or 32 where it was read aloud
    seq: int | None = None

    @classmethod
    def parse(cls, text: str) -> "Head":
        """Read ``[NUMBER] HASH`` or ``[NUMBER] WORDS``. Raises UsageError."""
        text = text.strip()
        if found := _HASH.fullmatch(text):
            return cls(found[2].lower(), int(found[1]) if found[1] else None)
        number = _NUMBER.match(text)
        half = spoken.bytes_of(text[number.end() :] if number else text)
        if len(half) not in (spoken.HALF, 2 * spoken.HALF):
            raise UsageError("the head of a ledger is a hash of 64 characters, or 13 words")
        return cls(half.hex(), int(number[1]) if number else None)


def words(entry: Entry) -> str:
    """Words to be read aloud for the first half of its hash."""
    return spoken.words_of(bytes.fromhex(entry.hash)[: spoken.HALF])


def missing(connection: sqlite3.Connection, head: Head) -> Fault | None:
    """That the case does not hold this head any more; None where it does and maybe went on."""
    last = ledger.newest(connection)
    rows = connection.execute(
        "SELECT seq FROM ledger WHERE substr(hash, 1, ?) = ?", (len(head.hash), head.hash)
    ).fetchall()
    if head.seq is None:
        if rows:
            return None
        return Fault("ledger", None, "forged: no entry has the head that was kept elsewhere")
    if (head.seq,) in rows:
        return None
    if head.seq > last:
        said = f"deleted: the head kept elsewhere was entry {head.seq}, the last one is {last}"
        return Fault("ledger", head.seq, said)
    return Fault("ledger", head.seq, "forged: it is not the head that was kept elsewhere")
