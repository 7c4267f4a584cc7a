"""A bundle opened: a new case folder, checked through and through before it has its name."""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from irkit import __version__
from irkit.bundle import names
from irkit.bundle.bag import Info
from irkit.bundle.content import check_room
from irkit.bundle.judging import judged, notes
from irkit.bundle.progress import Progress
from irkit.bundle.reading import Bundle, opened, save
from irkit.bundle.scratch import passing_folder
from irkit.bundle.sender import Sender, sender
from irkit.case import Case
from irkit.case.codec import plain
from irkit.case.files import unwritable
from irkit.contacts.identity import Identity
from irkit.errors import BundleError, UsageError
from irkit.places import CASE_FOLDERS
from irkit.records import Action
from irkit.saving import sync
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Limits:
    """What one is ready to take."""

    octets: int  # of the payload
    unknown: bool = False  # also from somebody whose key is in no contact


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that was unpacked."""

    folder: Path
    sender: Sender
    info: Info
    sha256: str  # of the bundle's file
    is_case: bool  # False: reports alone
    left_out: tuple[str, ...]  # evidence that the sender kept
    notes: tuple[str, ...]
    receipt: Mapping[str, object] = field(default_factory=dict)  # as the ledger has it: the proof


def unpack(
    path: Path,
    into: Path,
    identities: Sequence[Identity],
    limits: Limits,
    progress: Progress,
) -> Opened:
    """Unpack a bundle into a new folder, or raise and leave nothing.

    The case in it goes on by itself: the first entry that its new holder adds to the ledger says
    where it comes from, with the signature. Raises UsageError for a folder that is there, no such
    file, or a sender in no contact; NotForYou, BundleError; CaseUnwritable.
    """
    if os.path.lexists(into):
        raise UsageError(f"{visible(str(into))} is there already: name a new folder")
    above = into.absolute().parent
    # Windows may have no such drive.
    there = next((one for one in (above, *above.parents) if os.path.isdir(one)), above)
    with passing_folder(there) as part:
        done = unpack_into(part, path, identities, limits, progress)
        with unwritable(into):
            above.mkdir(parents=True, exist_ok=True)  # as for a case that is made anew
            part.rename(into)
            sync(above)
    return replace(done, folder=into)


def unpack_into(
    part: Path,
    path: Path,
    identities: Sequence[Identity],
    limits: Limits,
    progress: Progress,
) -> Opened:
    """Unpack a bundle into an empty folder, whose content counts for nothing until this returns.

    Raises as `unpack`.
    """
    with opened(path, identities, progress) as bundle:
        who = _believed(bundle, limits)
        _write(bundle, part, limits)
    # Only now is it known that the file is whole, too.
    found = judged(bundle.bag, part)
    done = Opened(
        folder=part,
        sender=who,
        info=bundle.bag.info,
        sha256=bundle.file.sha256,
        is_case=bundle.bag.has_database,
        left_out=found.left_out,
        notes=(*notes(bundle, identities), *found.notes),
    )
    with unwritable(part):
        receipt = _note(bundle, part, done)
    return replace(done, receipt=receipt)


def _believed(bundle: Bundle, limits: Limits) -> Sender:
    """Who signed it. Raises BundleError where nobody did, UsageError where nobody knows them."""
    for fault in bundle.bag.faults:
        raise BundleError(f"nothing was unpacked: {fault}")
    who = sender(bundle.bag.signer)
    if not who.name and not limits.unknown:
        raise UsageError(
            f"it is signed by {who.text}, whom you do not know: ask them for their contact card, "
            "or open it as from a stranger with --unknown-sender"
        )
    return who


def _write(bundle: Bundle, part: Path, limits: Limits) -> None:
    """Unpack each file; the paths of a manifest without faults are sound.

    Raises BundleError, CaseUnwritable.
    """
    octets = bundle.bag.info.octets
    if octets > limits.octets:
        raise BundleError(
            f"it unpacks to {octets:,} bytes, more than --limit: raise that if you expect as much"
        )
    check_room(part, octets)
    with unwritable(part):
        for folder in CASE_FOLDERS:
            (part / folder).mkdir(mode=0o700)
    for one in bundle.payload():
        save(one, part / one.path.removeprefix(f"{names.DATA}/"))
        if not one.holds:
            raise BundleError(f"{visible(one.path)} has another content than was signed")


def _note(bundle: Bundle, part: Path, done: Opened) -> Mapping[str, object]:
    """Keep where it comes from: in the ledger, or beside what has none."""
    body: dict[str, object] = {
        "identifier": done.info.identifier,
        "sha256": done.sha256,
        "sender": done.sender,
        "key": bundle.bag.signer.text,
        "tag_manifest": bundle.bag.tag_manifest,
        "signature": bundle.bag.signature,
        "info": done.info.text,  # with the head of the ledger, and how much was left out
        "head": done.info.head,
        "left_out": done.left_out,
        "irkit": __version__,
    }
    if not done.is_case:
        text = json.dumps(plain(body), ensure_ascii=False, indent=1)
        (part / "bundle.json").write_text(text, encoding="utf-8")
        return body
    with Case.open(part, write=True) as case:
        case.log(Action.BUNDLE_OPENED, done.info.identifier, body)
    return body
