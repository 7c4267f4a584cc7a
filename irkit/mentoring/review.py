"""A mentor's review of a case: a document beside it, which never changes it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TypeVar

from irkit.errors import UsageError
from irkit.json_file import fields, listed, one_of, text, truth, whole
from irkit.train.scenario_file import LARGEST

T = TypeVar("T")

MOST = 1_000  # comments, or checks
LONGEST = 4_000  # characters of a text
_ENTRIES = 1 << 53
_REVEALED = "revealed"  # left out of a review that has none
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HASH = re.compile(r"[0-9a-f]{64}")


class About(StrEnum):
    """What a comment is about."""

    THING = "thing"  # a path, or pid 12 (name)
    STEP = "step"  # the number of an entry of the ledger
    QUESTION = "question"  # its id
    SECTION = "section"  # of the report
    CASE = "case"  # as a whole


class Mark(StrEnum):
    """How closely the mentor looked."""

    READ = "read"
    CHECKED = "checked"
    PERFORMED = "re-performed"


class Verdict(StrEnum):
    """What becomes of the case."""

    ACCEPTED = "accepted"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Comment:
    """What the mentor says of one thing; the mark alone says something, too."""

    identifier: int  # 1, 2, 3 …: what answers are to
    about: About
    what: str
    mark: Mark
    said: str


@dataclass(frozen=True, slots=True)
class Performed:
    """A check that was made once more."""

    check: str  # "case", "scenario", "score", "evidence" or "rules"
    what: str  # a file of evidence, or a process of which none holds the memory, or empty
    same: bool | None  # None: it could not be made, and `now` says why
    then: str  # what the case says
    now: str  # what came out


@dataclass(frozen=True, slots=True)
class Revealed:
    """What was true of the attempt, where the mentor alone could open it."""

    scenario: str  # the file
    seed: int
    salt: str
    score: int  # 0 to 100, as it came out for the mentor

    @property
    def told(self) -> Mapping[str, object]:
        """The truth, as the ledger of a case has it."""
        return {"scenario": self.scenario, "seed": self.seed, "salt": self.salt}


@dataclass(frozen=True, slots=True)
class Review:
    """A review; in a draft there is no verdict, key and time yet."""

    case: str  # the identifier
    scenario: str
    entry: int  # the newest of the ledger that was reviewed
    hash: str  # of that entry
    comments: tuple[Comment, ...] = ()
    performed: tuple[Performed, ...] = ()
    rubric: Mapping[str, int] | None = None  # criterion → level
    verdict: Verdict | None = None
    reasons: str = ""
    mentor: str = ""  # the public key, with its owner's name
    time: str = ""  # by the mentor's clock
    revealed: Revealed | None = None

    def with_comment(self, about: About, what: str, mark: Mark, said: str) -> "Review":
        """The same with another comment."""
        one = Comment(len(self.comments) + 1, about, what, mark, said)
        return replace(self, comments=(*self.comments, one))

    def without_comment(self, identifier: int) -> "Review":
        """The same without a comment; those after it get new numbers.

        Raises UsageError where there is no such comment.
        """
        kept = [one for one in self.comments if one.identifier != identifier]
        if len(kept) == len(self.comments):
            raise UsageError(f"there is no comment {identifier}")
        return replace(
            self,
            comments=tuple(replace(one, identifier=n) for n, one in enumerate(kept, 1)),
        )

    @property
    def fields(self) -> dict[str, object]:
        """As JSON has it."""
        found = {"irkit_review": 1, **asdict(self), "rubric": dict(self.rubric or {})}
        return {name: found[name] for name in found if name != _REVEALED or self.revealed}


def of_fields(value: object) -> Review:
    """The review whose `fields` these are. Raises ValueError or TypeError for what is none."""
    needed = {"irkit_review", *Review.__dataclass_fields__} - {_REVEALED}
    given = fields(value, "the review", needed, [_REVEALED])
    whole(given["irkit_review"], "irkit_review", 1, 1)
    verdict = given["verdict"]
    return Review(
        case=_like(_ID, given["case"], "case"),
        scenario=_short(given["scenario"], "scenario"),
        entry=whole(given["entry"], "entry", 1, _ENTRIES),
        hash=_like(_HASH, given["hash"], "hash"),
        comments=_some(given["comments"], "comments", _comment),
        performed=_some(given["performed"], "performed", _performed),
        rubric=_levels(given["rubric"]),
        verdict=None if verdict is None else Verdict(one_of([*Verdict], verdict, "verdict")),
        reasons=_short(given["reasons"], "reasons"),
        mentor=_short(given["mentor"], "mentor"),
        time=_short(given["time"], "time"),
        revealed=_revealed(given[_REVEALED]) if _REVEALED in given else None,
    )


def _comment(value: object, name: str, place: int) -> Comment:
    given = fields(value, name, Comment.__dataclass_fields__)
    return Comment(
        identifier=whole(given["identifier"], f"{name}.identifier", place, place),
        about=About(one_of([*About], given["about"], f"{name}.about")),
        what=_short(given["what"], f"{name}.what"),
        mark=Mark(one_of([*Mark], given["mark"], f"{name}.mark")),
        said=_short(given["said"], f"{name}.said"),
    )


def _performed(value: object, name: str, place: int) -> Performed:
    given = fields(value, name, Performed.__dataclass_fields__)
    return Performed(
        check=text(_short(given["check"], f"{name}.check"), f"{name}.check"),
        what=_short(given["what"], f"{name}.what"),
        same=None if given["same"] is None else truth(given["same"], f"{name}.same"),
        then=_short(given["then"], f"{name}.then"),
        now=_short(given["now"], f"{name}.now"),
    )


def _revealed(value: object) -> Revealed:
    given = fields(value, _REVEALED, Revealed.__dataclass_fields__)
    return Revealed(
        scenario=_short(given["scenario"], "revealed.scenario", LARGEST),
        seed=whole(given["seed"], "revealed.seed", 0, 1 << 64),
        salt=_short(given["salt"], "revealed.salt"),
        score=whole(given["score"], "revealed.score", 0, 100),
    )


def _levels(value: object) -> Mapping[str, int]:
    if not isinstance(value, dict) or len(value) > MOST:
        raise TypeError("rubric is no object of levels")
    return {
        _short(name, "a criterion"): whole(one, f"rubric.{name}", 0, 10)
        for name, one in value.items()
    }


def _some(value: object, name: str, build: Callable[[object, str, int], T]) -> tuple[T, ...]:
    found = listed(value, name)
    if len(found) > MOST:
        raise ValueError(f"{name} are more than {MOST:,}")
    return tuple(build(one, f"{name}[{place}]", place) for place, one in enumerate(found, 1))


def _short(value: object, name: str, longest: int = LONGEST) -> str:
    """A text, empty maybe, that is not without end."""
    if not isinstance(value, str) or len(value) > longest:
        raise ValueError(f"{name} is no text of at most {longest:,} characters")
    value.encode()  # a lone surrogate is no text
    return value


def _like(pattern: re.Pattern[str], value: object, name: str) -> str:
    found = text(value, name)
    if not pattern.fullmatch(found):
        raise ValueError(f"{name} is none")
    return found
