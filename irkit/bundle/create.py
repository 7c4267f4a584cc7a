"""A bundle made of a case: whole and noted in its ledger, or not there."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from irkit import __version__
from irkit.bundle import age, tar
from irkit.bundle.bag import FOLDER, MOST_FILES, Info, Payload, nameless, tag_files
from irkit.bundle.content import Chosen, Content, Part, check_room, content, pieces
from irkit.bundle.policy import check_may_go
from irkit.bundle.progress import Progress
from irkit.case import Case, check_holds
from irkit.case.output import file_errors, written
from irkit.errors import UsageError
from irkit.keys import PublicKey, Signer, minisign
from irkit.records import Action


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody who can open the bundle."""

    name: str  # empty where only the key is known
    recipient: str  # of age
    signing: PublicKey | None = None
    checked: bool = False  # whether somebody made sure whose keys these are

    @property
    def text(self) -> str:
        """As it stands in the bundle."""
        return f"{self.name or 'unnamed'} {self.recipient}"


@dataclass(frozen=True, slots=True)
class Request:
    """What goes to whom."""

    addressees: tuple[Addressee, ...]  # none: not encrypted
    chosen: Chosen = field(default_factory=Chosen)
    confirmed: bool = False  # that the labels of the case let it go there


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle that was written."""

    path: Path
    sha256: str
    size: int
    key: str  # that it is signed with, as minisign takes it
    info: Info


def create(case: Case, path: Path, request: Request, signer: Signer, progress: Progress) -> Made:
    """Pack, sign and encrypt a case or a part of it, and note that in its ledger.

    Raises NotPermitted where the labels forbid it, UsageError for what cannot be asked for,
    CaseDamaged for a case that does not hold, CaseUnwritable, KeyUnusable, and what `progress`
    raises to cancel.
    """
    names = [one.name for one in request.addressees]
    unchecked = [one.name for one in request.addressees if not one.checked]
    check_may_go(case.labels(), names, unchecked, confirmed=request.confirmed)
    progress.at("checking the case")
    check_holds(case.folder)
    _seal(case, request, signer)
    with content(case, request.chosen) as packed, written(case.folder, path) as out:
        info = _info(case, request, packed)
        manifest = [Payload(one.path, one.sha256) for one in packed.sources]
        tags = tag_files(info, manifest, signer)
        recipients = [one.recipient for one in request.addressees]
        total = tar.total([*map(len, tags.values()), *(one.size for one in packed.sources)])
        check_room(path.absolute().parent, age.most(total, len(recipients)))
        progress.out_of(total)
        stream = _tar(info, tags, packed, progress)
        with file_errors(path):
            if recipients:
                age.encrypt(stream, out.file, recipients)
            else:
                out.file.writelines(stream)

        def note(sha256: str, size: int) -> None:
            case.log(Action.BUNDLE_MADE, str(path), _noted(request, info, sha256, size))

        sha256 = out.finish(note)
    key = minisign.public_line(signer.public)
    return Made(path, sha256, path.stat().st_size, key, info)


def _seal(case: Case, request: Request, signer: Signer) -> None:
    """Seal the case; who gets its database may seal it from now on, too."""
    keys = {one.signing for one in request.addressees if one.signing} - {signer.public}
    if not keys or request.chosen.part is Part.REPORTS:
        case.seal(signer)
        return
    for key in sorted(keys, key=lambda one: one.raw):
        case.seal(signer, to=key)


def _info(case: Case, request: Request, packed: Content) -> Info:
    """With reports alone nothing that names the case: they may have been redacted."""
    if len(packed.sources) > MOST_FILES:
        raise UsageError(f"a bundle has at most {MOST_FILES:,} files: choose some of them")
    about, labels, head = case.about, case.labels(), case.head()
    info = Info(
        identifier=str(uuid.uuid4()),
        case=about.identifier,
        name=" ".join(part for part in (about.name, about.number) if part),
        organisation=about.organisation,
        contact=about.examiner,
        made=datetime.now(UTC).replace(microsecond=0),
        tlp=labels.tlp.value,
        pap=labels.pap.value,
        part=request.chosen.part.value,
        left_out=packed.left_out,
        head=f"{head.seq} {head.hash}" if head else "",
        software=f"irkit {__version__}",
        octets=packed.octets,
        files=len(packed.sources),
        recipients=tuple(one.text for one in request.addressees),
    )
    return nameless(info) if request.chosen.part is Part.REPORTS else info


def _tar(
    info: Info, tags: Mapping[str, bytes], packed: Content, progress: Progress
) -> Iterator[bytes]:
    """The tar piece by piece; the same for the same content, keys and time."""

    def file(path: str, size: int, content: Iterable[bytes]) -> Iterator[bytes]:
        yield tar.header(tar.Member(f"{FOLDER}/{path}", size, int(info.made.timestamp())))
        yield from content
        yield tar.padding(size)

    def all_files() -> Iterator[bytes]:
        for name, text in tags.items():
            yield from file(name, len(text), [text])
        for one in packed.sources:
            progress.at(one.path)
            yield from file(one.path, one.size, pieces(one))
        yield tar.END

    for piece in all_files():
        yield piece
        progress.tell(len(piece))


def _noted(request: Request, info: Info, sha256: str, size: int) -> dict[str, object]:
    """What the ledger keeps: what went to whom."""
    return {
        "identifier": info.identifier,
        "part": info.part,
        "files": info.files,
        "octets": info.octets,
        "left_out": info.left_out,
        "recipients": [
            {
                "name": one.name,
                "recipient": one.recipient,
                "fingerprint": one.signing.fingerprint if one.signing else "",
                "checked": one.checked,
            }
            for one in request.addressees
        ],
        "tlp": info.tlp,
        "pap": info.pap,
        "sha256": sha256,
        "size": size,
        "irkit": __version__,
    }
