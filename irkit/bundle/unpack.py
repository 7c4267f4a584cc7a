"""A bundle opened: a new case folder, checked through and through before it has its name."""

import contextlib
import json
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from irkit import __version__, opening
from irkit.bundle import names
from irkit.bundle.bag import Info
from irkit.bundle.content import check_room
from irkit.bundle.database import check
from irkit.bundle.inspect import notes
from irkit.bundle.progress import Progress
from irkit.bundle.reading import Bundle, Incoming, opened
from irkit.bundle.sender import Sender, sender
from irkit.case import Case
from irkit.case.codec import plain
from irkit.case.evidence import RECEIVED
from irkit.case.files import unwritable
from irkit.case.lock import LOCK_FILE, CaseLock, holder
from irkit.contacts.identity import Identity
from irkit.errors import BundleError, UsageError
from irkit.places import CASE_FOLDERS, EVIDENCE
from irkit.saving import private, sync
from irkit.text import visible

_OWN, _HALF = ".irkit-open-", ".part"
_INNER = "case"


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
    with passing_folder(into.absolute().parent) as part:
        done = unpack_into(part, path, identities, limits, progress)
        with unwritable(into):
            part.rename(into)
            sync(into.absolute().parent)
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
        hashes = _write(bundle, part, limits)
    # Only now is it known that the file is whole, too.
    left_out = _checked(bundle, part, hashes)
    done = Opened(
        folder=part,
        sender=who,
        info=bundle.bag.info,
        sha256=bundle.file.sha256,
        is_case=names.DATABASE in hashes,
        left_out=left_out,
        notes=tuple(notes(bundle, identities)),
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


def _write(bundle: Bundle, part: Path, limits: Limits) -> dict[str, str]:
    """Unpack each file; the hashes by path. Raises BundleError, CaseUnwritable."""
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
        _save(part / one.path.removeprefix(f"{names.DATA}/"), one)
        if not one.holds:
            raise BundleError(f"{visible(one.path)} has another content than was signed")
    return {one.path: one.sha256 for one in bundle.bag.manifest}


def _save(path: Path, one: Incoming) -> None:
    """The path was checked by the manifest's faults, which there are none of."""
    with unwritable(path), open(path, "xb", opener=private) as file:
        for piece in one.content:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())


def _checked(bundle: Bundle, part: Path, hashes: Mapping[str, str]) -> tuple[str, ...]:
    """The evidence that was left out. Raises BundleError where the case is no sound one."""
    if names.DATABASE not in hashes:
        return ()
    top = f"{names.DATA}/{EVIDENCE}/"
    files = {path.removeprefix(top): one for path, one in hashes.items() if path.startswith(top)}
    left_out = sorted(check(part, files))
    if len(left_out) != bundle.bag.info.left_out:
        raise BundleError("its database names other evidence than the bundle says it leaves out")
    return tuple(left_out)


def _note(bundle: Bundle, part: Path, done: Opened) -> Mapping[str, object]:
    """Keep where it comes from: in the ledger, or beside what has none."""
    body: dict[str, object] = {
        "identifier": done.info.identifier,
        "sha256": done.sha256,
        "sender": done.sender,
        "key": bundle.bag.signer.text,
        "tag_manifest": bundle.bag.tag_manifest,
        "signature": bundle.bag.signature,
        "head": done.info.head,
        "left_out": done.left_out,
        "irkit": __version__,
    }
    if not done.is_case:
        text = json.dumps(plain(body), ensure_ascii=False, indent=1)
        (part / "bundle.json").write_text(text, encoding="utf-8")
        return body
    with Case.open(part, write=True) as case:
        case.log(RECEIVED, done.info.identifier, body)
    return body


@contextmanager
def passing_folder(parent: Path) -> Iterator[Path]:
    """An empty folder for its owner only, which is gone at the end unless it got another name.

    It lies in another one that is locked as long as it is used: what a killed irkit left goes.
    """
    with unwritable(parent):
        _remove_leftovers(parent)
        outer = parent / f"{_OWN}{secrets.token_hex(8)}{_HALF}"
        outer.mkdir(mode=0o700)
    try:
        lock = CaseLock(outer)
        try:
            with unwritable(parent):
                (outer / _INNER).mkdir(mode=0o700)
            yield outer / _INNER
        finally:
            lock.release()
    finally:
        _remove(outer)


def _remove_leftovers(parent: Path) -> None:
    for left in parent.glob(f"{_OWN}*{_HALF}"):
        if _is_own_folder(left) and not holder(left):
            _remove(left)


def _is_own_folder(path: Path) -> bool:
    """In a folder for everybody somebody may have put a link there that leads to another case."""
    status = path.lstat()
    mine = sys.platform == "win32" or status.st_uid == os.geteuid()
    return mine and stat.S_ISDIR(opening.kind(status))


def _remove(outer: Path) -> None:
    """The lock goes last: whoever is killed meanwhile leaves what is known as a leftover."""
    shutil.rmtree(outer / _INNER, ignore_errors=True)
    with contextlib.suppress(OSError):
        (outer / LOCK_FILE).unlink(missing_ok=True)
        outer.rmdir()
