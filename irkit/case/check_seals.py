"""Do the seals of a case hold? Each against its key, the entries that it seals and its stamp."""

import sqlite3
from collections.abc import Iterator
from itertools import zip_longest

from irkit.case import seals
from irkit.case.codec import time_from
from irkit.case.seals import CHECK, Signed, Statement
from irkit.keys import PublicKey, sshsig, stamps
from irkit.keys.stamps import Roots, Stamp
from irkit.records import Entry, Fault, Seal


def check(connection: sqlite3.Connection, case: str, roots: Roots = ()) -> Iterator[Seal | Fault]:
    """Each seal that holds, and what does not hold of the others, in their order.

    `case` is the case's identifier. Time stamps are checked by `roots`; those that were kept with
    them come from whoever made the case, and make no time stamp a checked one.
    """
    may: set[PublicKey] = set()  # who sealed first, and to whom the case was handed over
    for entry in seals.entries(connection):
        try:
            signed = seals.parsed(entry.body)
        except ValueError as error:
            yield Fault("ledger", entry.seq, f"forged: {error}")
            continue
        said = signed.statement
        if wrong := _wrong(entry, signed, case, may):
            yield Fault("ledger", entry.seq, f"forged: {wrong}")
            continue
        may |= {PublicKey.parse(key) for key in (said.key, said.to) if key}
        if fault := _not_as_sealed(connection, entry.seq, said):
            yield fault
            continue
        try:
            stamp = _stamp(signed, roots)
        except ValueError as error:
            yield Fault("ledger", entry.seq, f"forged: its time stamp does not hold, {error}")
            stamp = None
        yield _seal(entry, signed, stamp, by_known=bool(roots))


def _wrong(entry: Entry, signed: Signed, case: str, may: set[PublicKey]) -> str:
    """What is wrong with the seal itself; empty where nothing is."""
    said = signed.statement
    key = sshsig.signed_by(signed.signature, seals.NAMESPACE, signed.text.encode())
    if key is None or key != PublicKey.parse(said.key):
        return "the signature of this seal does not hold"
    if said.case != case:
        return "it is the seal of another case"
    if said.action != entry.action:
        return "it is the seal of something else"
    if may and key not in may:
        return f"sealed by {key.fingerprint}, to whom nobody handed the case over"
    return ""


def _not_as_sealed(connection: sqlite3.Connection, seal: int, said: Statement) -> Fault | None:
    """The first entry that is not the one that was sealed."""
    rows = connection.execute(
        "SELECT seq, hash FROM ledger WHERE seq BETWEEN ? AND ? ORDER BY seq",
        (said.first, said.entry),
    ).fetchall()
    checks = [said.checks[at : at + CHECK] for at in range(0, len(said.checks), CHECK)]
    for place, (row, sealed) in enumerate(zip_longest(rows, checks)):
        seq, found = row or (said.first + place, "")
        if seq != said.first + place or found[:CHECK] != sealed:
            return Fault("ledger", said.first + place, _REPLACED.format(seal=seal))
    if rows and rows[-1] == (said.entry, said.hash):
        return None
    return Fault("ledger", said.entry, _REPLACED.format(seal=seal))


_REPLACED = "forged: it is not the entry that was sealed in entry {seal}"


def _stamp(signed: Signed, roots: Roots) -> Stamp | None:
    """Raises ValueError where it does not hold."""
    if signed.stamp is None:
        return None
    known = roots or signed.stamp.roots
    return stamps.checked(signed.stamp.response, signed.signature.encode(), known)


def _seal(entry: Entry, signed: Signed, stamp: Stamp | None, *, by_known: bool) -> Seal:
    said = signed.statement
    key = PublicKey.parse(said.key)
    leads = stamp.checked if stamp else False
    return Seal(
        entry=entry.seq,
        action=said.action,
        until=said.entry,
        time=time_from(said.time),
        name=key.name,
        fingerprint=key.fingerprint,
        to=PublicKey.parse(said.to).fingerprint if said.to else "",
        stamped=stamp.time if stamp else None,
        authority=stamp.authority if stamp else "",
        stamp_checked=leads and by_known,
        stamp_enclosed=leads and not by_known,
    )
