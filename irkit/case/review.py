"""What people say of the things of a case: judged, noted, tagged and undone, all in the ledger."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from irkit.case import labels, ledger, report_texts, things
from irkit.case.codec import Cell, codec, time_text
from irkit.case.database import check_header, close, edge, transaction
from irkit.case.files import open_beside
from irkit.case.opinions import Key, key_of, of_thing, undone
from irkit.case.schema import REVIEWS
from irkit.errors import UsageError
from irkit.places import CASE_FILE
from irkit.records import Action, Aspect, Labels, Opinion, Pap, Review, Tlp
from irkit.text import storable

LONGEST_TAG = 100  # characters

_COLUMNS = codec(Review).columns
# Two questions, since an index answers each of them alone.
_NEXT = """
SELECT ifnull((SELECT max(id) FROM reviews), 0) + 1,
       ifnull((SELECT max(batch) FROM reviews), 0) + 1"""


class Reviewer:
    """Adds reviews to a case, also while an engine scans into it: it does not take the lock.

    Each method is one short transaction that is kept whole or not at all, and returns the number of
    its batch for `undo`. Things are named by the ids of their rows. Use it as a context manager, or
    call `close`. Every method may raise CaseDamaged, CaseInUse or CaseUnwritable.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Use `open`."""
        self.folder = folder
        self._path = folder / CASE_FILE
        self._connection = connection
        self._closed = False

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open a case for reviews.

        Raises NotACase, CaseTooNew, CaseDamaged, CaseUnwritable; CaseError for an older case.
        """
        path = folder / CASE_FILE
        check_header(path)
        with edge(path):
            return cls(folder, open_beside(path))

    def close(self) -> None:
        """Leave no journal behind; a second call does nothing."""
        if not self._closed:
            self._closed = True
            with edge(self._path):
                close(self._connection, wrote=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def judge(
        self,
        things: Sequence[int],
        opinion: Opinion,
        confidence: int | None = None,
        reason: str = "",
    ) -> int:
        """Say what things are, with a confidence from 0 to 100; it outranks their scores."""
        if confidence is not None and not 0 <= confidence <= 100:
            raise UsageError(f"a confidence is from 0 to 100, not {confidence}")
        return self._review(things, Aspect.OPINION, opinion.value, confidence, reason)

    def note(self, things: Sequence[int], text: str) -> int:
        """Add a note to things."""
        if not text.strip():
            raise UsageError("a note has a text")
        return self._review(things, Aspect.NOTE, text.strip())

    def tag(self, things: Sequence[int], tag: str) -> int:
        """Put a tag on things."""
        return self._review(things, Aspect.TAG, _tag(tag))

    def untag(self, things: Sequence[int], tag: str) -> int:
        """Take a tag off things."""
        return self._review(things, Aspect.UNTAG, _tag(tag))

    def undo(self, batch: int) -> int:
        """Take a batch back, as if it had never been; undoing an undo brings back what that took.

        Later reviews of the same things stay in force. Raises UsageError where there is no such
        batch, or it is undone.
        """
        with edge(self._path), transaction(self._connection):
            keys = self._keys_of(batch)
            if str(batch) in undone(of_thing(self._connection, keys[0])):
                raise UsageError(f"batch {batch} is undone already")
            return self._add(keys, Aspect.UNDO, str(batch))

    def take_over(self, reviews: Sequence[Review], receipt: Mapping[str, object]) -> int:
        """Add what others said in a copy of this case, with their names and times, as one batch.

        `receipt` says who sent it, and proves it. Raises UsageError where there is none.
        """
        if not reviews:
            raise UsageError("there is no review to take over")
        with edge(self._path), transaction(self._connection):
            first, batch = self._connection.execute(_NEXT).fetchone()
            rows = [
                [first + place, *codec(Review).encode(replace(one, batch=batch))]
                for place, one in enumerate(reviews)
            ]
            keys = [key_of(one.kind, one.target) for one in reviews]
            return self._insert(batch, rows, keys, receipt)

    def label(self, tlp: Tlp, pap: Pap, reason: str = "") -> None:
        """Say how the case may be passed on and used; looser labels than before need a reason."""
        with edge(self._path), transaction(self._connection):
            labels.put(self._connection, Labels(tlp, pap), reason)

    def log(self, action: Action, subject: str, body: Mapping[str, object]) -> None:
        """Note any other thing that people do in the ledger, as `Case.log` does."""
        with edge(self._path), transaction(self._connection):
            ledger.append(self._connection, action, subject, body)

    def set_report_text(self, field: str, value: object) -> None:
        """Write something into the report, as `Case.set_report_text` does."""
        self.set_report_texts({field: value})

    def set_report_texts(self, values: Mapping[str, object]) -> None:
        """Write several things into the report, or none of them where one cannot be."""
        with edge(self._path), transaction(self._connection):
            for field, value in values.items():
                report_texts.put(self._connection, field, value)

    def _review(
        self,
        identifiers: Sequence[int],
        aspect: Aspect,
        value: str,
        confidence: int | None = None,
        reason: str = "",
    ) -> int:
        with edge(self._path), transaction(self._connection):
            keys = [self._key(identifier) for identifier in dict.fromkeys(identifiers)]
            if not keys:
                raise UsageError("a review is of one thing at least")
            return self._add(keys, aspect, value, confidence, reason)

    def _key(self, identifier: int) -> Key:
        sql = "SELECT kind, target, target_raw FROM things WHERE identifier = ?"
        row = self._connection.execute(sql, (identifier,)).fetchone()
        if row is None:
            raise UsageError(f"the case has no thing {identifier} any more")
        return row[0], row[1], row[2]

    def _keys_of(self, batch: int) -> list[Key]:
        sql = "SELECT kind, target, target_raw FROM reviews WHERE batch = ? ORDER BY id"
        rows = self._connection.execute(sql, (batch,)).fetchall()
        if not rows:
            raise UsageError(f"the case has no reviews of batch {batch}")
        return [(kind, target, raw) for kind, target, raw in rows]

    def _add(
        self,
        keys: Sequence[Key],
        aspect: Aspect,
        value: str,
        confidence: int | None = None,
        reason: str = "",
    ) -> int:
        """Add a review of each thing by who runs this, now; the number of its batch."""
        first, batch = self._connection.execute(_NEXT).fetchone()
        common: dict[str, Cell] = {
            "aspect": aspect.value,
            "value": storable(value),
            "confidence": confidence,
            "reason": storable(reason),
            "author": ledger.actor(),
            "time": time_text(datetime.now(UTC)),
            "batch": batch,
        }
        rows: list[list[Cell]] = []
        for place, (kind, target, raw) in enumerate(keys):
            cells = {**common, "kind": kind, "target": target, "target_raw": raw}
            rows.append([first + place, *(cells[name] for name in _COLUMNS)])
        return self._insert(batch, rows, keys, {})

    def _insert(
        self,
        batch: int,
        rows: Sequence[Sequence[Cell]],
        keys: Sequence[Key],
        more: Mapping[str, object],
    ) -> int:
        """Add rows of a batch, note them in the ledger, and bring the things up to date."""
        marks = ", ".join("?" * len(rows[0]))
        self._connection.executemany(f"INSERT INTO {REVIEWS} VALUES ({marks})", rows)  # noqa: S608
        held = ledger.batch(int(rows[0][0] or 0), [ledger.row_digest(row[1:]) for row in rows])
        body = {"batch": batch, REVIEWS: held, **more}
        ledger.append(self._connection, Action.REVIEWED, f"batch {batch}", body)
        things.renew(self._connection, list(dict.fromkeys(keys)))
        return batch


def _tag(text: str) -> str:
    tag = " ".join(text.split())
    if not tag or len(tag) > LONGEST_TAG:
        raise UsageError(f"a tag has 1 to {LONGEST_TAG} characters")
    return tag
