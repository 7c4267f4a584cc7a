"""What a bundle is, without unpacking it: from whom, for whom, what is in it, what is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from irkit.bundle.bag import Info
from irkit.bundle.progress import Progress
from irkit.bundle.reading import Bundle, opened
from irkit.bundle.sender import Sender, sender
from irkit.contacts.identity import Identity, known_recipient
from irkit.errors import BundleError, NotForYou
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
    """Read a bundle to its end in bounded memory.

    Raises UsageError where there is no such file, NotForYou, and BundleError for what is no bundle.
    """
    files: list[Listed] = []
    faults: list[str] = []
    bundle: Bundle | None = None
    try:
        with opened(path, identities, progress) as bundle:
            faults += bundle.bag.faults
            for one in bundle.payload():
                for _ in one.content:
                    pass
                files.append(Listed(one.path, one.size, one.holds))
                if not one.holds:
                    faults.append(f"{visible(one.path)} has another content than was signed")
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
        notes=tuple(notes(bundle, identities)),
    )


def notes(bundle: Bundle, identities: Sequence[Identity]) -> Sequence[str]:
    """What the reader should know of a bundle that is whole."""
    if bundle.header is None:
        return ["it is not encrypted: everybody could read it on its way"]
    named = {one.rpartition(" ")[2] for one in bundle.bag.info.recipients}
    mine = [known_recipient(one) for one in identities]
    if all(mine) and named.isdisjoint(mine):
        return ["it was not made for you: somebody who could open it passed it on"]
    return []
