"""Rule matches turned into findings that say who wrote the rule, what it means and how bad."""

from dataclasses import dataclass
from datetime import datetime

from irkit.detect.score import level_of
from irkit.engine import RuleMatch
from irkit.records import Finding, Kind
from irkit.rulebook import Origin, meta


@dataclass(frozen=True, slots=True)
class Suspect:
    """What is known of the thing that matched."""

    kind: Kind
    target: str
    size: int | None = None
    sha256: str = ""
    sha1: str = ""
    md5: str = ""
    pid: int | None = None
    modified: datetime | None = None
    started: datetime | None = None


def findings(
    suspect: Suspect, matches: list[RuleMatch], origins: dict[str, Origin]
) -> tuple[Finding, ...]:
    """One finding for each rule, strongest first. A rule read twice by includes counts once."""
    found: dict[tuple[str, str, str], Finding] = {}
    for match in matches:
        one = _finding(suspect, match, origins[match.namespace])
        found.setdefault((one.pack_sha256, one.rule_file, one.rule), one)
    return tuple(sorted(found.values(), key=lambda one: (-one.score, one.rule)))


def _finding(suspect: Suspect, match: RuleMatch, origin: Origin) -> Finding:
    score = meta.score(match.meta)
    return Finding(
        level=level_of(score),
        score=score,
        kind=suspect.kind,
        target=suspect.target,
        detector="yara",
        rule=match.rule,
        reason=meta.description(match.meta, match.rule),
        attack=meta.techniques(match.meta, match.tags),
        pack=origin.pack.name,
        pack_version=origin.pack.version,
        pack_sha256=origin.pack.sha256,
        rule_file=origin.file_of(match.rule),
        author=meta.first(match.meta, "author", "authors"),
        reference=meta.first(match.meta, "reference", "references", "ref", "url", "link"),
        licence=meta.first(match.meta, "license", "licence"),
        tags=match.tags,
        hits=match.hits,
        hit_count=match.hit_count,
        size=suspect.size,
        sha256=suspect.sha256,
        sha1=suspect.sha1,
        md5=suspect.md5,
        pid=suspect.pid,
        modified=suspect.modified,
        started=suspect.started,
    )
