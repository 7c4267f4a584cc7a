"""What a bundle is, without unpacking it: from whom, for whom, what is in it, what is wrong."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from irkit.bundle import names
from irkit.bundle.bag import Bag, Info
from irkit.bundle.content import check_room
from irkit.bundle.judging import Judged, judged, notes
from irkit.bundle.progress import Progress
from irkit.bundle.reading import Bundle, Incoming, opened, save
from irkit.bundle.scratch import scratch
from irkit.bundle.sender import Sender, sender
from irkit.contacts.identity import Identity
from irkit.errors import BundleError, CaseUnwritable, NotForYou
from irkit.places import CASE_FILE
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in a bundle."""

    path: str
    size: int
    holds: bool  # whether its hash is as signed


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was read; where there are faults, nothing of the rest is sure."""

    encrypted_to: str  # "2 keys (X25519)", empty where everybody can read it
    sender: Sender
    info: Info
    files: tuple[Listed, ...]
    sha256: str  # of the bundle's file
    faults: tuple[str, ...]
    notes: tuple[str, ...]  # what is not wrong, but to be known


def inspect(path: Path, identities: Sequence[Identity], progress: Progress) -> Inspected:
    """Read a bundle to its end in bounded memory, and look into its database as `unpack` does.

    That lies among temporary files meanwhile. Raises UsageError where there is no such file,
    NotForYou, and BundleError for what is no bundle.
    """
    files: list[Listed] = []
    faults: list[str] = []
    found = Judged()
    bundle: Bundle | None = None
    try:
        with scratch() as folder:
            with opened(path, identities, progress) as bundle:
                faults += bundle.bag.faults
                there = False
                for one in bundle.payload():
                    kept = _read(one, None if faults else folder)
                    there = there or kept
                    files.append(Listed(one.path, one.size, one.holds))
                    if not one.holds:
                        faults.append(f"{visible(one.path)} has another content than was signed")
            if not faults:
                found = _judged(bundle.bag, folder if there else None)
    except NotForYou:
        raise
    except BundleError as error:
        if bundle is None:
            raise
        faults.append(str(error))
    return Inspected(
        encrypted_to=bundle.header.text if bundle.header else "",
        sender=sender(bundle.bag.signer),
        info=bundle.bag.info,
        files=tuple(files),
        sha256=bundle.file.sha256,
        faults=tuple(faults),
        notes=(*notes(bundle, identities), *found.notes),
    )


def _read(one: Incoming, folder: Path | None) -> bool:
    """Read a file to its end; whether it is the database, and could be kept in the folder."""
    if one.path == names.DATABASE and folder is not None:
        with contextlib.suppress(CaseUnwritable):
            check_room(folder, one.size)
            save(one, folder / CASE_FILE)
            return True
    for _ in one.content:
        pass
    return False


def _judged(bag: Bag, folder: Path | None) -> Judged:
    """Without a folder the database could not be kept. Raises BundleError."""
    if bag.has_database and folder is None:
        return Judged(notes=(_NO_ROOM,))
    return judged(bag, folder or Path())


_NO_ROOM = (
    "its database was not looked into, as there is no room for it among temporary files: "
    "irkit bundle open checks it"
)
