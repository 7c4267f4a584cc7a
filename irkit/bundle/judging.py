"""What a bundle says of itself, compared with what is in it, and what its reader should know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from irkit.bundle import names
from irkit.bundle.bag import Bag, Info
from irkit.bundle.database import Inside, check
from irkit.bundle.reading import Bundle
from irkit.bundle.sender import sender
from irkit.contacts.identity import Identity, known_recipient
from irkit.errors import BundleError
from irkit.places import EVIDENCE
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found where nothing is wrong."""

    left_out: tuple[str, ...] = ()  # evidence that the sender kept
    notes: tuple[str, ...] = ()  # what is not wrong, but to be known


def judged(bag: Bag, folder: Path) -> Judged:
    """Look into the database that was unpacked into a folder, if there is one.

    Raises BundleError where the case is no sound one, or the bundle lies about it.
    """
    if not bag.has_database:
        return Judged(notes=(_UNPROVED,))
    inside = check(folder, bag.files_in(EVIDENCE))
    for lie in _lies(bag.info, inside):
        raise BundleError(lie)
    return Judged(tuple(sorted(inside.absent)), tuple(_differences(bag, inside)))


_UNPROVED = "no ledger came along: nothing shows that irkit wrote these reports, or what of"


def _lies(info: Info, inside: Inside) -> Iterator[str]:
    """What decides how a case is to be handled, said otherwise than the case itself does."""
    if info.case != inside.about.identifier:
        yield "it says that it is of another case than the one in it"
    said, labels = f"TLP:{info.tlp} PAP:{info.pap}", inside.labels
    if said != (own := f"TLP:{labels.tlp} PAP:{labels.pap}"):
        yield f"it is labelled {said}, but the case in it {own}"
    if info.left_out != len(inside.absent):
        yield "its database names other evidence than the bundle says it leaves out"


def _differences(bag: Bag, inside: Inside) -> Iterator[str]:
    info, about = bag.info, inside.about
    name = " ".join(part for part in (about.name, about.number) if part)
    for what, said, own in (
        ("case", info.name, name),
        ("organisation", info.organisation, about.organisation),
        ("examiner", info.contact, about.examiner),
        ("last entry of the ledger", info.head, inside.head),
    ):
        if said != visible(own):
            yield f"the {what} in it is {visible(own) or 'none'}, the bundle says {said or 'none'}"
    if inside.sealed_by is None:
        yield "nobody sealed the case in it"
    elif inside.sealed_by != bag.signer:
        yield f"the case in it was sealed last by {sender(inside.sealed_by).text}: another signed"
    for name, sha256 in bag.files_in(names.REPORTS).items():
        if sha256 not in inside.reports:
            yield f"reports/{name} is not as irkit wrote any report, says the ledger in it"


def notes(bundle: Bundle, identities: Sequence[Identity]) -> Sequence[str]:
    """What the reader should know of how a bundle came, when it is whole."""
    if bundle.header is None:
        return ["it is not encrypted: everybody could read it on its way"]
    named = {one.rpartition(" ")[2] for one in bundle.bag.info.recipients}
    mine = [known_recipient(one) for one in identities]
    if all(mine) and named.isdisjoint(mine):
        return ["it was not made for you: somebody who could open it passed it on"]
    return []
