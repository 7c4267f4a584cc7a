"""Evidence that was not handed over with a case, as far as its sender signed for that.

Anybody with the file can add an entry "bundle opened". It counts only right after the sender's last
seal, with the sender's signature over a bundle that was made of exactly that ledger; so it leaves
out nothing but what the sender had.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from irkit.case import ledger, seals
from irkit.case.evidence import ACTIONS, place
from irkit.errors import UsageError
from irkit.keys import PublicKey, minisign
from irkit.records import Action, Entry

_READ = (*ACTIONS, *seals.ACTIONS, Action.SCHEMA_MIGRATED, Action.BUNDLE_OPENED)
_INFO, _HEAD, _LEFT_OUT = "bag-info.txt", "Irkit-Ledger-Head", "Irkit-Evidence-Left-Out"


def absent(connection: sqlite3.Connection) -> dict[int, str]:
    """As `left_out`, of a case."""
    marks = ", ".join("?" * len(_READ))
    wanted = f"SELECT * FROM ledger WHERE action IN ({marks}) ORDER BY seq"  # noqa: S608
    return left_out(map(ledger.entry_of, connection.execute(wanted, _READ)))


def not_here(folder: Path, connection: sqlite3.Connection) -> dict[int, str]:
    """Those of `absent` that nobody put back since."""
    return {
        entry: file
        for entry, file in absent(connection).items()
        if not os.path.lexists(place(folder, file))
    }


def left_out(entries: Iterable[Entry]) -> dict[int, str]:
    """The files that were not handed over with the case, by their entries in the ledger.

    What was taken again afterwards is none of them.
    """
    taken: dict[str, list[int]] = {}
    gone: set[str] = set()
    last, seal = 0, None
    for entry in entries:
        if entry.seq != last + 1 or entry.action != Action.SCHEMA_MIGRATED:
            if entry.action == Action.BUNDLE_OPENED and seal and entry.seq == last + 1:
                gone |= taken.keys() & _signed(entry, seal)
            seal = entry if entry.action in seals.ACTIONS else None
        if entry.action in ACTIONS:
            taken.setdefault(entry.object, []).append(entry.seq)
            gone.discard(entry.object)
        last = entry.seq
    return {seq: file for file in gone for seq in taken[file]}


def _signed(receipt: Entry, seal: Entry) -> set[str]:
    """The names that it leaves out, if who sealed signed for as many; else none."""
    try:
        body = json.loads(receipt.body)
        names = set(map(str, body["left_out"]))
        info = _info(body, seals.key_of(seals.parsed(seal.body).statement))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, UsageError):
        return set()
    of_this_ledger = info.get(_HEAD) == f"{seal.seq} {seal.hash}"
    return names if of_this_ledger and info.get(_LEFT_OUT) == str(len(names)) else set()


def _info(body: Mapping[str, str], sender: PublicKey) -> dict[str, str]:
    """What the bundle said of itself. Raises ValueError where the sender did not sign that."""
    tags, info = body["tag_manifest"], body["info"]
    minisign.trusted_comment(body["signature"], sender, tags.encode())
    if f"{sha256(info.encode()).hexdigest()}  {_INFO}" not in tags.split("\n"):
        raise ValueError("it is of another bundle")
    labelled = (line.partition(": ") for line in info.split("\n"))
    return {label: value for label, _, value in labelled}
