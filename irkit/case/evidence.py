"""The files in the folder evidence/ of a case, as the ledger has them."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from irkit import opening
from irkit.places import EVIDENCE
from irkit.records import Entry, Evidence, Fault
from irkit.text import visible

DUMPED, COPIED = "memory dumped", "file copied"
ACTIONS = (DUMPED, COPIED)


def kept(entries: Iterable[Entry]) -> Iterator[Evidence]:
    """What entries of the ledger say was kept, oldest first; what was kept twice counts once.

    Whether the ledger holds is another question: `irkit case verify` answers it.
    """
    seen: set[str] = set()
    for entry in entries:
        if entry.action in ACTIONS and entry.object not in seen:
            seen.add(entry.object)
            body = json.loads(entry.body)
            yield Evidence(
                entry=entry.seq,
                file=entry.object,
                action=entry.action,
                source=_source(body),
                sha256=str(body.get("sha256", "")),
                size=int(body.get("size", 0)),
                time=entry.time,
                actor=entry.actor,
            )


def _source(body: dict[str, object]) -> str:
    if "path" in body:
        return str(body["path"])
    return f"pid {body.get('pid')} ({body.get('name')})"


def faults(case: Path, files: Iterable[Evidence]) -> Iterator[Fault]:
    """What is not there any more, or not as it was when it was kept."""
    for one in files:
        if reason := _fault(case / EVIDENCE, one):
            yield Fault(EVIDENCE, one.entry, reason)


def _fault(folder: Path, one: Evidence) -> str:
    """In words of `irkit.case.verify`; empty where nothing is wrong."""
    name = visible(one.file)
    if one.file != os.path.basename(one.file) or one.file in ("", ".", ".."):
        return f"inserted: {name} is no name of a file in the folder"
    try:
        descriptor = opening.open_file(str(folder / one.file))
        with open(descriptor, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return f"deleted: {name} is not in the folder any more"
    except OSError as error:
        return f"cannot be read: {name}, {error.strerror or error}"
    return "" if digest == one.sha256 else f"edited: {name} has another content than it had"
