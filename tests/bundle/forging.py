"""Bundles as irkit makes them, and as somebody who wants to harm makes them."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyrage

from irkit.bundle import Addressee, Chosen, Limits, Opened, Request, create, unpack
from irkit.bundle.bag import FOLDER, Info, Payload, tag_files
from irkit.bundle.create import Made
from irkit.bundle.tar import END, Member, header, padding
from irkit.capture.files import copy_file
from irkit.case import Case
from irkit.records import Examined
from tests.case import sample
from tests.contacts.people import MAY, Person

CONTENTS = (b"inert evidence " * 1000, b"more inert evidence " * 5000)


class Silent:
    """Shows nothing."""

    def out_of(self, total: int) -> None:
        pass

    def at(self, current: str) -> None:
        pass

    def tell(self, size: int) -> None:
        pass


def case_in(folder: Path) -> Path:
    """A case with a finding, two files of evidence and a report."""
    with sample.case_with(folder, Examined(sample.item(), (sample.finding(),))) as case:
        for place, content in enumerate(CONTENTS):
            file = folder.with_name(f"{folder.name}-{place}")
            file.write_bytes(content)
            copy_file(case, str(file))
        report = folder / "reports" / "अहवाल.html"
        report.write_text("Nothing to see.", encoding="utf-8")
        body = {"format": "html", "sha256": sha256(report.read_bytes())}
        case.log("report written", str(report), body)
    return folder


def to(*people: Person) -> tuple[Addressee, ...]:
    return tuple(Addressee(one.name, one.recipient, one.signer.public) for one in people)


def bundled(
    folder: Path,
    path: Path,
    sender: Person,
    *people: Person,
    confirmed: bool = False,
    **chosen: Any,
) -> Made:
    request = Request(to(*people), Chosen(**chosen), confirmed=confirmed)
    with Case.open(folder, write=True) as case:
        return create(case, path, request, sender.signer, Silent())


def opened(path: Path, into: Path, reader: Person, **limits: Any) -> Opened:
    return unpack(
        path,
        into,
        [reader.identity],
        Limits(**{"octets": 1 << 30, **limits}),
        Silent(),
    )


@dataclass
class Forgery:
    """A tar with what is said, signed by whom is said; `change` may turn its tag files."""

    payload: dict[str, bytes]
    signer: Person
    info: dict[str, Any] = field(default_factory=dict)
    manifest: Sequence[Payload] | None = None
    change: Callable[[dict[str, bytes]], None] = lambda tags: None
    members: Callable[[list[bytes]], None] = lambda files: None

    def tar(self) -> bytes:
        manifest = self.manifest
        if manifest is None:
            manifest = [Payload(path, sha256(data)) for path, data in self.payload.items()]
        info = replace(info_of(self.payload), **self.info)
        tags = tag_files(info, manifest, self.signer.signer)
        self.change(tags)
        files = [member(path, data) for path, data in {**tags, **self.payload}.items()]
        self.members(files)
        return b"".join(files) + END

    def write(self, path: Path, *people: Person) -> Path:
        recipients = [one.identity.to_public() for one in people]
        path.write_bytes(pyrage.encrypt(self.tar(), recipients) if people else self.tar())
        return path


def member(path: str, data: bytes) -> bytes:
    return header(Member(f"{FOLDER}/{path}", len(data), 7)) + data + padding(len(data))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def info_of(payload: dict[str, bytes]) -> Info:
    return Info(
        identifier="5c1b5a51-9e0b-4b1c-8f6e-0a4d9f3a7f10",
        case=sample.ABOUT.identifier,
        name=sample.ABOUT.name,
        organisation=sample.ABOUT.organisation,
        contact=sample.ABOUT.examiner,
        made=MAY,
        tlp="AMBER",
        pap="AMBER",
        part="all",
        left_out=0,
        head="",
        software="irkit 1",
        octets=sum(map(len, payload.values())),
        files=len(payload),
        recipients=(),
    )


def payload_of(folder: Path) -> dict[str, bytes]:
    """What a whole bundle of a case has."""
    places = [
        "case.db",
        *(f"{top}/{f.name}" for top in ("evidence", "reports") for f in files(folder, top)),
    ]
    return {f"data/{place}": (folder / place).read_bytes() for place in places}


def files(folder: Path, top: str) -> list[Path]:
    return sorted((folder / top).iterdir())
