"""The sections for who investigates: findings with their reasons, and the timeline."""

from collections.abc import Iterator
from dataclasses import replace

from irkit import attack
from irkit.records import Finding, Hit, Release, Review, ThingRow
from irkit.records import Thing as Found
from irkit.report.content.model import Content, Listed, Told
from irkit.report.paper.model import Block, Cell, Face, Heading, Paragraph, Points, Style, Thing
from irkit.report.paper.shared import TONES, level_cell, links, listing, more, pairs
from irkit.report.paper.summary import charts, happenings
from irkit.report.plain import match_text
from irkit.report.words import Words

FINDINGS = 12  # of one thing
HITS = 4  # of one finding
BYTES = 96  # of one match
REVIEWS = 20  # of one thing, the newest


def findings(content: Content, words: Words) -> Iterator[Block]:
    """What was found, the worst first."""
    found, release = content.findings, content.cover.release
    if not found.total:
        yield Paragraph(words("no_finding"))
    else:
        yield Paragraph(words("worst_first"), Style.QUIET)
    for one in found.told:
        yield from _told(one, release, words)
    if found.rows.rows:
        yield from charts(content, words, "scores")
    told = words("told_of", told=len(found.told), all=found.total)
    yield from _rows(found.rows, words("more_findings"), told, words)
    yield from _rows(found.notices, words("notices"), words("notices_note"), words)
    if found.harmless.rows:
        yield Heading(3, words("judged_harmless"))
        yield from listing(
            words,
            found.harmless,
            words("harmless_caption"),
            (("score", Face.NUMBER, 0), ("thing", Face.CODE, 4), ("strongest", Face.TEXT, 4)),
            lambda one: (one.score, one.target, _opinion(one, words)),
        )


def _told(one: Told, release: Release, words: Words) -> Iterator[Block]:
    thing, first = one.thing, one.thing.findings[0]
    badge = f"{words.of(thing.level.value, 'level')} {thing.score}"
    yield Thing(TONES[thing.level], badge, f"F{one.number} {thing.target}")
    for review in one.reviews[-REVIEWS:]:
        yield Paragraph(_said(review, words), Style.QUIET)
    if (older := len(one.reviews) - REVIEWS) > 0:
        yield Paragraph(words("remainder_in_case", count=older), Style.QUIET)
    yield from pairs(
        words,
        (
            (words("kind"), words.of(thing.kind.value, "kind")),
            (words("col_pid"), None if first.pid is None else str(first.pid)),
            (words("started"), first.started),
            (words("modified"), first.modified),
            (words("size"), None if first.size is None else words("bytes", count=first.size)),
        ),
    )
    hashes = (("SHA-256", first.sha256), ("SHA-1", first.sha1), ("MD5", first.md5))
    yield from pairs(words, hashes, Face.CODE)
    for finding in thing.findings[:FINDINGS]:
        yield Points((_reason(finding),))
        for hit in finding.hits[:HITS]:
            yield Paragraph(links(release, _match(hit)), Style.CODE)
    left = len(thing.findings) - FINDINGS
    if left > 0:
        yield Paragraph(words("more_reasons", count=left), Style.QUIET)


def _reason(finding: Finding) -> tuple[str, str]:
    """The reason, and below it the rule with what is known of it."""
    rule = f"{finding.rule} ({finding.score})"
    techniques = ", ".join(map(attack.named, finding.attack))
    parts = (rule, f"{finding.pack} {finding.pack_version}".strip(), finding.author, techniques)
    return finding.reason, " · ".join(part for part in (*parts, finding.reference) if part)


def _match(hit: Hit) -> str:
    return match_text(replace(hit, data=hit.data[:BYTES]))


def _opinion(thing: Found, words: Words) -> Cell:
    opinion = words.of(thing.opinion.value, "opinion") if thing.opinion else ""
    said = tuple(_said(one, words) for one in (thing.judgement, *thing.notes[:1]) if one)
    return Cell(opinion, (f"{thing.findings[0].rule}: {thing.findings[0].reason}", *said))


def _said(review: Review, words: Words) -> str:
    """When, by whom and what."""
    value = words.of(review.value, "opinion") if review.aspect == "opinion" else review.value
    said = f"{value} – {review.reason}" if review.reason else value
    return f"{words.time(review.time)}, {words.by(review.author)}: {said}"


def _rows(listed: Listed[ThingRow], title: str, caption: str, words: Words) -> Iterator[Block]:
    if not listed.rows:
        return
    yield Heading(3, title)
    yield from listing(
        words,
        listed,
        caption,
        (("level", Face.TONE, 0), ("thing", Face.CODE, 4), ("strongest", Face.TEXT, 4)),
        lambda row: (
            level_cell(words, row.level, row.score),
            row.target,
            Cell(row.reason, (row.rule,)),
        ),
    )


def adversary(content: Content, words: Words) -> Iterator[Block]:
    """What happened on the host, by its own clocks."""
    yield Paragraph(words("adversary_note"), Style.QUIET)
    if not content.adversary.rows:
        yield Paragraph(words("no_dates"))
        return
    yield from charts(content, words, "changes")
    yield happenings(content.adversary.rows, words("adversary_caption"), words)
    yield from more(words, content.adversary)
