"""What people say of a thing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records.targets import Kind


class Opinion(StrEnum):
    """What a person says of a thing; it outranks the score, which is kept beside it."""

    MALICIOUS = "malicious"
    SUSPICIOUS = "suspicious"
    UNKNOWN = "unknown"
    BENIGN = "benign"
    FALSE_POSITIVE = "false positive"


HARMLESS = frozenset({Opinion.BENIGN, Opinion.FALSE_POSITIVE})


class Aspect(StrEnum):
    """What a review says something about."""

    OPINION = "opinion"
    NOTE = "note"
    TAG = "tag"
    UNTAG = "untag"
    UNDO = "undo"  # takes back all reviews of the batch that its value names


_ACCORDING = ", according to "


def according_to(author: str, teller: str) -> str:
    """An author as somebody else tells: who that really was, only the teller knows."""
    return f"{author}{_ACCORDING}{teller}"


def tellers(author: str) -> tuple[str, ...]:
    """Who is said to have written something, then everybody who told so, one after the other."""
    return tuple(author.split(_ACCORDING))


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said of one thing."""

    kind: Kind
    target: str
    aspect: Aspect
    value: str  # the opinion, the text of a note, a tag, or the number of a batch
    confidence: int | None  # in an opinion, 0 to 100
    reason: str
    author: str  # "user@host", or somebody else `according_to` who sent it
    time: datetime
    batch: int  # reviews made at once, and undone at once
