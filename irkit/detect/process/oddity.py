"""What a check says, and how that becomes a finding."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from irkit.detect.score import level_of
from irkit.memory import Region
from irkit.records import Finding, Hit, Kind
from irkit.text import middle, visible

DETECTOR = "process"
_PLACES = 10  # addresses kept of one finding
_SHOWN = 64  # bytes of each, and characters of a path


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing that is odd about a process, in words for whoever sees it the first time."""

    name: str
    score: int  # as of findings: over 75 only where there is hardly a harmless explanation
    sentence: str  # what is odd, why that matters, and what else it could be
    attack: tuple[str, ...] = ()
    places: tuple[Hit, ...] = ()  # the first of the regions where it is seen
    count: int = 0  # of all of them


def shown(text: str, width: int = _SHOWN) -> str:
    """Hostile text as a part of a sentence."""
    return middle(visible(text), width)


def places(regions: Iterable[Region], heads: dict[int, bytes] | None = None) -> tuple[Hit, ...]:
    """The first regions of a finding as its places in memory."""
    heads = heads or {}
    return tuple(
        Hit(
            identifier=region.permissions,
            offset=region.start,
            length=region.size,
            data=heads.get(region.start, b"")[:_SHOWN],
            before=b"",
            after=b"",
        )
        for region in islice(regions, _PLACES)
    )


def finding(oddity: Oddity, target: str, pid: int | None, started: datetime | None) -> Finding:
    """The finding on the process `target`; no rule pack stands behind it."""
    return Finding(
        level=level_of(oddity.score),
        score=oddity.score,
        kind=Kind.PROCESS,
        target=target,
        detector=DETECTOR,
        rule=oddity.name,
        reason=oddity.sentence,
        attack=oddity.attack,
        pack="",
        pack_version="",
        pack_sha256="",
        rule_file="",
        author="",
        reference="",
        licence="",
        tags=(),
        hits=oddity.places,
        hit_count=max(oddity.count, len(oddity.places)),
        size=None,
        sha256="",
        sha1="",
        md5="",
        pid=pid,
        modified=None,
        started=started,
    )
