"""What redaction does to a whole case: shown before it goes out, and undone for who has the key."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from irkit.case import Case, Query
from irkit.case.codec import plain
from irkit.protect.redaction.profile import KINDS, shipped
from irkit.protect.redaction.redactor import Redactor
from irkit.protect.redaction.sensitive import Sensitive
from irkit.protect.redaction.view import RedactedCase
from irkit.records import FACTS, Release, Review

_PAGE = 500

Hidden = tuple[Sensitive, str, str]  # kind, value, pseudonym


@dataclass(frozen=True, slots=True)
class Preview:
    """What a profile does to a case."""

    profile: str
    hidden: tuple[Hidden, ...]  # by kind and value
    left: tuple[tuple[Sensitive, str, str], ...]  # kind, value, why it is not looked for in texts
    unhidden: tuple[str, ...]  # of KINDS

    def by_kind(self) -> dict[str, list[tuple[str, str]]]:
        """Values and their pseudonyms."""
        found: dict[str, list[tuple[str, str]]] = {}
        for kind, value, pseudonym in self.hidden:
            found.setdefault(kind, []).append((value, pseudonym))
        return found

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        hidden, left = ("kind", "value", "pseudonym"), ("kind", "value", "reason")
        return {
            "profile": self.profile,
            "hidden": [dict(zip(hidden, map(plain, one), strict=True)) for one in self.hidden],
            "left": [dict(zip(left, map(plain, one), strict=True)) for one in self.left],
            "unhidden": [*self.unhidden],
        }


def preview(case: Case, redactor: Redactor) -> Preview:
    """Read all of a case as a profile shows it, and tell what was replaced."""
    for _ in _everything(case, redactor):
        pass
    hidden = ((kind, value, pseudonym) for pseudonym, (kind, value) in redactor.used.items())
    left = ((kind, value, why) for value, (kind, why) in redactor.known.left.items())
    return Preview(
        redactor.profile.identifier,
        tuple(sorted(hidden)),
        tuple(sorted(left)),
        tuple(kind for kind in KINDS if kind not in redactor.profile.hides),
    )


def originals(case: Case, key: bytes, pseudonyms: Iterable[str]) -> dict[str, str]:
    """What pseudonyms stand for, found by making those of the whole case anew with its key."""
    found: dict[str, str] = {}
    wanted = set(pseudonyms)
    for profile in shipped():
        redactor = Redactor.of(case, profile, key)
        for _ in _everything(case, redactor):
            if wanted <= redactor.used.keys():
                break
        found |= {one: redactor.used[one][1] for one in wanted & redactor.used.keys()}
    return found


def _everything(case: Case, redactor: Redactor) -> Iterator[object]:
    """All that a document may show of a case, redacted."""
    view = RedactedCase(case, redactor, Release())
    yield from (view.folder, view.actor, view.report_texts())
    yield from view.scans()
    for fact in FACTS:
        yield from view.facts(fact)
    yield from view.things()
    for ids in view.row_ids(Query(Review)):
        for start in range(0, len(ids), _PAGE):
            yield from view.rows(Review, ids[start : start + _PAGE]).values()
    yield from view.ledger()
    yield from view.items()
