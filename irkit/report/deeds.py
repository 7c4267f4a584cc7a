"""What entries of the ledger say beyond their words: from whom, to whom, with which hash."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from irkit.case import Case, Query
from irkit.case.ledger import said_in
from irkit.records import Action, Aspect, Entry, Review
from irkit.report.words import Words, words

# What left the case as a file.
GIVEN = (Action.BUNDLE_MADE, Action.EVIDENCE_EXPORTED, Action.REPORT_WRITTEN)
HANDOVERS = (Action.BUNDLE_MADE, Action.EVIDENCE_EXPORTED, Action.BUNDLE_OPENED)
_PAGE = 500

Facts = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What people said at once: the first of it, and of how many things more."""

    first: Review
    more: int
    by_other: bool  # somebody else wrote it into the ledger

    def text(self, words: Words) -> str:
        """Such as ``malicious: /srv/a (+2) – in the proxy log``."""
        one, more = self.first, f" (+{words.shown(self.more)})" if self.more else ""
        what = words.of(one.value, "opinion")
        if one.aspect is not Aspect.OPINION:
            what = f"{words.of(one.aspect.value, 'aspect')} {one.value}"
        reason = f" – {one.reason}" if one.reason else ""
        author = f" ({words.by(one.author)})" if self.by_other else ""
        return f"{what}: {one.target}{more}{reason}{author}"


def facts(entry: Entry) -> Facts:
    """Name of a text in the group "deed" → value, of all that went from somebody to somebody."""
    return tuple((name, value) for name, value in _facts(entry, said_in(entry)) if value)


def told(case: Case) -> Iterator[tuple[Entry, str]]:
    """Each entry, to what, and all that is known of it, for documents that have no language."""
    entries = case.ledger()
    while page := [*islice(entries, _PAGE)]:
        said = reviewed(case, page)
        yield from ((one, _in_words(one, said.get(one.seq))) for one in page)


def _in_words(entry: Entry, said: Said | None) -> str:
    english = words("en")
    known = [f"{english.of(name, 'deed')}: {value}" for name, value in facts(entry)]
    return "; ".join([entry.object, *([said.text(english)] if said else []), *known])


def reviewed(case: Case, entries: Sequence[Entry]) -> dict[int, Said]:
    """What the reviews of each entry say, by its number."""
    batches = {
        entry.object.removeprefix("batch "): entry
        for entry in entries
        if entry.action == Action.REVIEWED
    }
    found: dict[str, list[Review]] = {}
    for review in _reviews(case, tuple(batches)) if batches else ():
        found.setdefault(str(review.batch), []).append(review)
    said = {}
    for batch, (first, *others) in found.items():
        entry = batches[batch]
        said[entry.seq] = Said(first, len(others), first.author != entry.actor)
    return said


def _reviews(case: Case, batches: tuple[str, ...]) -> Iterator[Review]:
    for ids in case.row_ids(Query(Review, only=(("batch", batches),))):
        for start in range(0, len(ids), _PAGE):
            yield from case.rows(Review, ids[start : start + _PAGE]).values()


def sender_of(body: dict[str, Any]) -> tuple[str, str] | None:
    """Name and fingerprint of who signed what came in; None where nothing did."""
    found = body.get("sender")
    if not isinstance(found, dict):
        return None
    return _text(found.get("name")), _text(found.get("fingerprint"))


def recipients_of(body: dict[str, Any]) -> list[tuple[str, str]]:
    """Name and key of everybody whom something was given to; either may be empty."""
    found = body.get("recipients")
    return [_recipient(one) for one in found] if isinstance(found, list) else []


def _facts(entry: Entry, body: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if who := sender_of(body):
        yield from _sender(body["sender"], *who)
    yield "for", "; ".join(" ".join(filter(None, one)) for one in recipients_of(body))
    if who or entry.action in GIVEN:
        yield "sha256", _text(body.get("sha256"))
    if who or entry.action in HANDOVERS:
        yield "left_out", _left_out(body.get("left_out"))
    yield "redacted", _text(body.get("redaction"))


def _sender(body: dict[str, Any], name: str, fingerprint: str) -> Iterator[tuple[str, str]]:
    """Whether the key was known is what the receiver's contacts said when it came in."""
    if not name:
        yield "from_unknown", fingerprint
        return
    organisation = _text(body.get("organisation"))
    how = "from_checked" if body.get("checked") is True else "from_unchecked"
    yield how, f"{name} ({organisation})" if organisation else name
    yield "fingerprint", fingerprint


def _recipient(value: Any) -> tuple[str, str]:
    if not isinstance(value, dict):
        return _text(value), ""
    return _text(value.get("name")), _text(value.get("fingerprint") or value.get("recipient"))


def _left_out(value: Any) -> str:
    """How many files, and their names where the entry has them."""
    if isinstance(value, int):
        return str(value or "")
    names = [_text(one) for one in value] if isinstance(value, list | dict) else []
    return f"{len(names)} ({', '.join(names)})" if names else ""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
