"""The tag files of a bundle: a bag of BagIt 1.0 (RFC 8493) with a signature that holds all of it.

The manifest holds the payload, the tag manifest the tag files, minisign's signature the tag
manifest. In the tar they come in the order of `TAGS`, then the payload in that of the manifest.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Self

from irkit.bundle import names
from irkit.errors import BundleError, UsageError
from irkit.keys import PublicKey, Signer, minisign
from irkit.records import Pap, Tlp
from irkit.text import visible

FOLDER = "irkit-bundle"  # the one folder at the top of the tar
DECLARATION, INFO, MANIFEST = "bagit.txt", "bag-info.txt", "manifest-sha256.txt"
KEY, TAG_MANIFEST = "minisign.pub", "tagmanifest-sha256.txt"
SIGNATURE = f"{TAG_MANIFEST}.minisig"
TAGS = {  # in their order, with the bytes that each may have
    DECLARATION: 1 << 10,
    INFO: 256 << 10,
    MANIFEST: 32 << 20,
    KEY: 1 << 10,
    TAG_MANIFEST: 4 << 10,
    SIGNATURE: 4 << 10,
}
MOST_FILES = 100_000

_DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_VERSION = "1"  # of what irkit puts into a bag
_LINE = re.compile(r"([0-9a-f]{64})  (.+)")
_REPEATED = "Irkit-Recipient"


@dataclass(frozen=True, slots=True)
class Info:
    """What bag-info.txt says; the sender's words, which the signature holds."""

    identifier: str  # UUID of the bundle
    case: str  # UUID of the case
    name: str  # of the case
    organisation: str
    contact: str
    made: datetime
    tlp: str
    pap: str
    part: str
    left_out: int  # files of evidence that the case has and the bundle has not
    head: str  # of the case's ledger: number and hash
    software: str
    octets: int  # of the payload
    files: int
    recipients: tuple[str, ...]  # for whom it was made: name and recipient of age

    @property
    def title(self) -> str:
        """Which case it is of, in words."""
        if not self.case:
            return "not named: reports alone"
        return f"{self.name} of {self.organisation or 'nobody named'}, {self.case}"

    @property
    def text(self) -> str:
        """The file. What people wrote is kept to one visible line."""
        said = {label: value for label, value in self._labelled().items() if value}
        lines = [f"{label}: {visible(value)}" for label, value in said.items()]
        lines += (f"{_REPEATED}: {visible(one)}" for one in self.recipients)
        return "\n".join((*lines, ""))

    def _labelled(self) -> dict[str, str]:
        return {
            "Source-Organization": self.organisation,
            "Contact-Name": self.contact,
            "External-Identifier": self.case,
            "External-Description": self.name,
            "Bagging-Date": f"{self.made:%Y-%m-%d}",
            "Bag-Software-Agent": self.software,
            "Payload-Oxum": f"{self.octets}.{self.files}",
            "Irkit-Bundle": _VERSION,
            "Irkit-Identifier": self.identifier,
            "Irkit-Made": self.made.isoformat(timespec="seconds"),
            "Irkit-TLP": self.tlp,
            "Irkit-PAP": self.pap,
            "Irkit-Part": self.part,
            "Irkit-Evidence-Left-Out": str(self.left_out),
            "Irkit-Ledger-Head": self.head,
        }

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `text` wrote. Raises ValueError for anything else."""
        found, recipients = _labels(text)
        octets, _, files = found.get("Payload-Oxum", "").partition(".")
        if found.get("Irkit-Bundle") != _VERSION:
            raise ValueError("it is of another version of irkit, or no bundle of irkit at all")
        info = cls(
            identifier=found.get("Irkit-Identifier", ""),
            case=found.get("External-Identifier", ""),
            name=found.get("External-Description", ""),
            organisation=found.get("Source-Organization", ""),
            contact=found.get("Contact-Name", ""),
            made=datetime.fromisoformat(found.get("Irkit-Made", "")).astimezone(UTC),
            tlp=Tlp(found.get("Irkit-TLP", "")).value,
            pap=Pap(found.get("Irkit-PAP", "")).value,
            part=found.get("Irkit-Part", ""),
            left_out=_number(found.get("Irkit-Evidence-Left-Out", "")),
            head=found.get("Irkit-Ledger-Head", ""),
            software=found.get("Bag-Software-Agent", ""),
            octets=_number(octets),
            files=_number(files),
            recipients=tuple(recipients),
        )
        if info.text != text:
            raise ValueError("it is not as irkit writes it")
        return info


def nameless(info: Info) -> Info:
    """The same without what names a case, or tells how much is in it."""
    return replace(info, case="", name="", organisation="", contact="", head="", left_out=0)


@dataclass(frozen=True, slots=True)
class Payload:
    """A file as the manifest has it."""

    path: str  # from "data/" on
    sha256: str


@dataclass(frozen=True, slots=True)
class Bag:
    """What the tag files say, and what is wrong with them."""

    info: Info
    manifest: tuple[Payload, ...]
    signer: PublicKey  # whoever that is
    tag_manifest: str
    signature: str
    faults: tuple[str, ...]  # whoever finds any believes nothing of the rest

    @property
    def has_database(self) -> bool:
        """Whether a case is in it, and not reports alone."""
        return any(one.path == names.DATABASE for one in self.manifest)

    def files_in(self, folder: str) -> dict[str, str]:
        """The files of a folder of the payload, with their SHA-256."""
        top = f"{names.DATA}/{folder}/"
        return {
            one.path.removeprefix(top): one.sha256
            for one in self.manifest
            if one.path.startswith(top)
        }


def tag_files(info: Info, manifest: Iterable[Payload], signer: Signer) -> dict[str, bytes]:
    """All tag files in their order. Raises KeyUnusable."""
    files = {
        DECLARATION: _DECLARED.encode(),
        INFO: info.text.encode(),
        MANIFEST: "".join(f"{one.sha256}  {one.path}\n" for one in manifest).encode(),
        KEY: minisign.public_text(signer.public).encode(),
    }
    files[TAG_MANIFEST] = _tag_manifest(files).encode()
    comment = f"irkit bundle {info.identifier}"
    files[SIGNATURE] = minisign.sign(signer, files[TAG_MANIFEST], comment).encode()
    return files


def bag_of(files: Mapping[str, bytes]) -> Bag:
    """What tag files say. Raises BundleError where they are none of a bundle at all."""
    try:
        texts = {name: content.decode() for name, content in files.items()}
        info = Info.parse(texts[INFO])
        signer = minisign.public_of(texts[KEY])
        manifest = _manifest(texts[MANIFEST])
    except (ValueError, UsageError) as error:
        raise BundleError(f"this is no bundle that irkit can read: {error}") from error
    return Bag(
        info=info,
        manifest=manifest,
        signer=signer,
        tag_manifest=texts[TAG_MANIFEST],
        signature=texts[SIGNATURE],
        faults=tuple(_faults(texts, files, info, manifest, signer)),
    )


def _faults(
    texts: Mapping[str, str],
    files: Mapping[str, bytes],
    info: Info,
    manifest: Sequence[Payload],
    signer: PublicKey,
) -> Iterable[str]:
    try:
        comment = minisign.trusted_comment(texts[SIGNATURE], signer, files[TAG_MANIFEST])
    except ValueError as error:
        yield f"the signature does not hold: {error}"
    else:
        if comment != f"irkit bundle {info.identifier}":
            yield "the signature is of another bundle"
    held = {name: files[name] for name in (DECLARATION, INFO, MANIFEST, KEY)}
    if texts[TAG_MANIFEST] != _tag_manifest(held):
        yield f"{TAG_MANIFEST} does not hold the other files: they were changed, or are of another"
    if texts[DECLARATION] != _DECLARED:
        yield f"{DECLARATION} is of another version of BagIt"
    if info.files != len(manifest):
        yield f"Payload-Oxum and {MANIFEST} tell of different numbers of files"
    for one in manifest:
        if reason := names.fault(one.path):
            yield f"{visible(one.path[:300])} {reason}"
            return
    try:
        names.check_apart(one.path for one in manifest)
    except UsageError as error:
        yield str(error)


def _tag_manifest(files: Mapping[str, bytes]) -> str:
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in files.items()
    )


def _manifest(text: str) -> tuple[Payload, ...]:
    """Raises ValueError."""
    lines = text.split("\n")
    if lines.pop() or not 0 < len(lines) <= MOST_FILES:
        raise ValueError(f"{MANIFEST} is not whole, or has more than {MOST_FILES:,} files")
    found = [_LINE.fullmatch(line) for line in lines]
    if not all(found):
        raise ValueError(f"{MANIFEST} holds something else than hashes and paths")
    return tuple(Payload(line[2], line[1]) for line in found if line)


def _labels(text: str) -> tuple[dict[str, str], list[str]]:
    found: dict[str, str] = {}
    recipients: list[str] = []
    for line in text.split("\n")[:-1]:
        label, _, value = line.partition(": ")
        if label == _REPEATED:
            recipients.append(value)
        else:
            found[label] = value
    return found, recipients


def _number(text: str) -> int:
    """Raises ValueError."""
    if not re.fullmatch(r"[0-9]{1,18}", text):
        raise ValueError("a number in it is none")
    return int(text)
