"""Evidence of a case in a zip that is encrypted, with a manifest of where each file comes from.

The password is the one that the field has agreed on: it keeps scanners away, not people. No name
of the host stands in the zip but inside the manifest, which is encrypted as the files are.
"""

import hashlib
import json
import os
import re
import shutil
import stat
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pyzipper

from irkit import __version__
from irkit.capture.files import Tell
from irkit.capture.zipcrypto import ZipCryptoFile
from irkit.case import Case, output
from irkit.case.codec import plain
from irkit.case.evidence import ACTIONS, fault, opened, taken
from irkit.errors import CaseDamaged, UsageError
from irkit.protect import policy
from irkit.protect.policy import Deed
from irkit.records import Action, Entry, Evidence
from irkit.text import visible

PASSWORD = b"infected"
MANIFEST, SUMS = "manifest.jsonl", "SHA256SUMS"
AES, ZIPCRYPTO = "AES-256", "ZipCrypto"

_PIECE = 1 << 20
_SPARE = 1 << 20  # bytes that stay free on the disk
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # of a zip's clock
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")  # as irkit gives them


@dataclass(frozen=True, slots=True)
class Exported:
    """A zip that was written."""

    path: Path
    sha256: str
    size: int
    files: int
    left_out: Mapping[str, str]  # file → what is wrong with it


@dataclass(frozen=True, slots=True)
class _Member:
    """A file as it goes into the zip: it was read, and is what the ledger says."""

    evidence: Evidence
    crc: int


def export(
    case: Case,
    path: Path,
    names: Sequence[str] = (),
    *,
    encryption: str = AES,
    recipients: Sequence[str] = (),
    confirmed: bool = False,
    begins: Callable[[int], None] = lambda size: None,
    tell: Tell = lambda size: None,
) -> Exported:
    """Write files of evidence, all where none is named, into a zip, and note it in the ledger.

    Each is compared with its hash first; one that differs stays out, and both manifest and ledger
    say so. `recipients` and `confirmed` answer what the labels of the case ask for; `begins` is
    told how many bytes there are to read, once to compare and once to write; `tell` those read.
    Raises NotPermitted where the labels are against it, UsageError where nothing can be exported
    or the zip cannot be written, CaseDamaged where a file changes meanwhile, and what `Case.log`
    raises.
    """
    policy.check(case.labels(), Deed.EVIDENCE_EXPORT, recipients, confirmed=confirmed)
    entries = [entry for entry in case.ledger() if entry.action in ACTIONS]
    wanted = _here(case, _wanted(taken(entries), names), names)
    to_compare = sum(one.size for one in wanted)
    begins(2 * to_compare)
    members, left_out = _checked(case, wanted, tell)
    if not members:
        raise UsageError("; ".join(left_out.values()) or "the case has no evidence yet")
    size = sum(one.evidence.size for one in members)
    begins(to_compare + size)
    path = Path(os.path.abspath(path))
    with output.written(case.folder, path) as out:
        _check_room(path, size)
        with output.file_errors(path):
            texts = _texts(entries, members, left_out, _release(case, recipients))
            _fill(case, out.file, encryption, texts, members, tell)
        written = {
            "files": _listed(members),
            "left_out": left_out,
            "encryption": encryption,
            "recipients": [*recipients],
        }

        def note(sha256: str, size: int) -> None:
            body = {**written, "sha256": sha256, "size": size, "irkit": __version__}
            case.log(Action.EVIDENCE_EXPORTED, str(path), body)

        sha256 = out.finish(note)
    return Exported(path, sha256, path.stat().st_size, len(members), left_out)


def _wanted(all_of: Iterable[Evidence], names: Sequence[str]) -> list[Evidence]:
    """Each file once. Raises UsageError for a name that none has, as file or by its SHA-256."""
    files: dict[str, Evidence] = {}
    for one in all_of:
        files.setdefault(one.file, one)
    if not names:
        return [*files.values()]
    chosen: dict[str, Evidence] = {}
    for name in names:
        found = [one for one in files.values() if name in (one.file, one.sha256)]
        if not found:
            raise UsageError(f"no evidence is called {visible(name)}: irkit evidence list")
        chosen |= {one.file: one for one in found}
    return [*chosen.values()]


def _here(case: Case, wanted: Sequence[Evidence], names: Sequence[str]) -> list[Evidence]:
    """Without what was not handed over with the case. Raises UsageError where that was named."""
    absent = set(case.absent())
    elsewhere = [one for one in wanted if one.entry in absent]
    if elsewhere and (names or len(elsewhere) == len(wanted)):
        raise UsageError(f"{visible(elsewhere[0].file)} was not handed over with the case")
    return [one for one in wanted if one not in elsewhere]


def _checked(
    case: Case, wanted: Iterable[Evidence], tell: Tell
) -> tuple[list[_Member], dict[str, str]]:
    """What is as the ledger says, and what is wrong with the rest."""
    members, left_out = [], {}
    for one in wanted:
        crc = _crc(case, one, tell) if _NAME.fullmatch(one.file) else None
        if crc is None:
            left_out[one.file] = fault(case.folder, one) or f"edited: {visible(one.file)}"
        else:
            members.append(_Member(one, crc))
    return members, left_out


def _crc(case: Case, one: Evidence, tell: Tell) -> int | None:
    """CRC-32 of a file that is what the ledger says; None for any other."""
    crc, digest = 0, hashlib.sha256()
    try:
        for piece in _pieces(case, one.file):
            crc = zlib.crc32(piece, crc)
            digest.update(piece)
            tell(len(piece))
    except OSError:  # `fault` will say of it what is wrong
        return None
    return crc if digest.hexdigest() == one.sha256 else None


def _fill(
    case: Case,
    out: BinaryIO,
    encryption: str,
    texts: Mapping[str, bytes],
    members: Iterable[_Member],
    tell: Tell,
) -> None:
    with _archive(out, encryption) as archive:
        for name, data in texts.items():
            _add(archive, _info(archive, name, len(data)), zlib.crc32(data), [data])
        for one in members:
            info = _info(archive, one.evidence.file, one.evidence.size)
            info.date_time = max(one.evidence.time.timetuple()[:6], _FIRST_DAY)
            _add(archive, info, one.crc, _proved(case, one.evidence, tell))


def _archive(out: BinaryIO, encryption: str) -> Any:
    given = {"mode": "w", "compression": pyzipper.ZIP_DEFLATED}
    if encryption == ZIPCRYPTO:
        archive = ZipCryptoFile(out, **given)
    else:
        archive = pyzipper.AESZipFile(out, **given, encryption=pyzipper.WZ_AES)
    archive.setpassword(PASSWORD)
    return archive


def _info(archive: Any, name: str, size: int) -> Any:
    info = archive.zipinfo_cls(name, _FIRST_DAY)
    info.compress_type, info.file_size = pyzipper.ZIP_DEFLATED, size
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    return info


def _add(archive: Any, info: Any, crc: int, pieces: Iterable[bytes]) -> None:
    archive.crc = crc  # the traditional encryption needs it first
    with archive.open(info, "w") as member:
        for piece in pieces:
            member.write(piece)


def _pieces(case: Case, file: str) -> Iterator[bytes]:
    with opened(case.folder, file) as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _proved(case: Case, one: Evidence, tell: Tell) -> Iterator[bytes]:
    """A file once more. Raises CaseDamaged where it is not what it was a moment ago."""
    digest = hashlib.sha256()
    try:
        for piece in _pieces(case, one.file):
            digest.update(piece)
            yield piece
            tell(len(piece))
    except OSError as error:
        raise CaseDamaged(f"cannot read {visible(one.file)}: {error.strerror}") from error
    if digest.hexdigest() != one.sha256:
        raise CaseDamaged(f"{visible(one.file)} was changed while it was exported")


def _release(case: Case, recipients: Sequence[str]) -> dict[str, object]:
    """How what is in the zip may be passed on and used, and for whom it is."""
    labels = case.labels()
    return {"tlp": labels.tlp, "pap": labels.pap, "recipients": [*recipients]}


def _texts(
    entries: Iterable[Entry],
    members: Sequence[_Member],
    left_out: Mapping[str, str],
    release: Mapping[str, object],
) -> dict[str, bytes]:
    """The manifest, a line for each entry of a file, and the hashes as sha256sum reads them."""
    chosen = {one.evidence.file for one in members}
    lines = [
        _line(entry, left_out.get(entry.object), release)
        for entry in entries
        if entry.object in chosen or entry.object in left_out
    ]
    sums = [f"{one.evidence.sha256}  {one.evidence.file}\n" for one in members]
    return {MANIFEST: "".join(lines).encode(), SUMS: "".join(sums).encode()}


def _line(entry: Entry, reason: str | None, release: Mapping[str, object]) -> str:
    """ASCII alone: whatever the host called its files cannot move anything on a screen."""
    body = json.loads(entry.body)
    value = {
        "file": entry.object,
        "sha256": body.get("sha256"),
        "size": body.get("size"),
        "exported": reason is None,
        "reason": reason,
        "action": entry.action,
        "actor": entry.actor,
        "time": plain(entry.time),
        "entry": entry.seq,
        "entry_sha256": entry.hash,
        "body": body,
        **release,
    }
    return json.dumps(value) + "\n"


def _listed(members: Iterable[_Member]) -> list[dict[str, object]]:
    return [
        {"entry": one.evidence.entry, "file": one.evidence.file, "sha256": one.evidence.sha256}
        for one in members
    ]


def _check_room(path: Path, size: int) -> None:
    with output.file_errors(path):
        free = shutil.disk_usage(path.parent).free
    if free < size + _SPARE:
        raise UsageError(
            f"{visible(str(path.parent))} has no room for {size:,} bytes, only {free:,} are free: "
            "name another disk, or fewer files"
        )
