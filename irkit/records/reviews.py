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


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said of one thing."""

    kind: Kind
    target: str
    aspect: Aspect
    value: str  # the opinion, the text of a note, a tag, or the number of a batch
    confidence: int | None  # in an opinion, 0 to 100
    reason: str
    author: str
    time: datetime
    batch: int  # reviews made at once, and undone at once
