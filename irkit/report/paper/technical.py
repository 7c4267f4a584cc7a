"""The sections for who investigates: findings with their reasons, timeline, the host."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from irkit import attack
from irkit.records import Finding, Hit, Level, ThingRow
from irkit.records import Thing as Found
from irkit.report.content.model import Content, Listed, Told
from irkit.report.paper.model import Block, Cell, Face, Heading, Paragraph, Points, Style, Thing
from irkit.report.paper.shared import COMMAND, TONES, level_cell, more, pairs, table
from irkit.report.paper.summary import charts, happenings
from irkit.report.plain import match_text, quoted
from irkit.report.words import Words
from irkit.text import middle

FINDINGS = 12  # of one thing
HITS = 4  # of one finding
BYTES = 96  # of one match
REVIEWS = 20  # of one thing, the newest


def findings(content: Content, words: Words) -> Iterator[Block]:
    """What was found, the worst first."""
    found = content.findings
    if not found.total:
        yield Paragraph(words("no_finding"))
    else:
        yield Paragraph(words("worst_first"), Style.QUIET)
    for one in found.told:
        yield from _told(one, words)
    if found.rows.rows:
        yield from charts(content, words, "scores")
    told = words("told_of", told=len(found.told), all=found.total)
    yield from _rows(found.rows, words("more_findings"), told, words)
    yield from _rows(found.notices, words("notices"), words("notices_note"), words)
    if found.harmless.rows:
        yield Heading(3, words("judged_harmless"))
        yield table(
            words,
            words("harmless_caption"),
            (("score", Face.NUMBER, 0), ("thing", Face.CODE, 4), ("strongest", Face.TEXT, 4)),
            ((one.score, one.target, _opinion(one, words)) for one in found.harmless.rows),
        )
        yield from more(words, found.harmless)


def _told(one: Told, words: Words) -> Iterator[Block]:
    thing, first = one.thing, one.thing.findings[0]
    badge = f"{words.of(thing.level.value, 'level')} {thing.score}"
    yield Thing(TONES[thing.level], badge, f"F{one.number} {thing.target}")
    for review in one.reviews[-REVIEWS:]:
        value = words.of(review.value, "opinion") if review.aspect == "opinion" else review.value
        said = f"{value} – {review.reason}" if review.reason else value
        yield Paragraph(f"{words.time(review.time)}, {review.author}: {said}", Style.QUIET)
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
            yield Paragraph(_match(hit), Style.CODE)
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
    notes = tuple(note.value for note in thing.notes[:1])
    return Cell(opinion, (f"{thing.findings[0].rule}: {thing.findings[0].reason}", *notes))


def _rows(listed: Listed[ThingRow], title: str, caption: str, words: Words) -> Iterator[Block]:
    if not listed.rows:
        return
    yield Heading(3, title)
    yield table(
        words,
        caption,
        (("level", Face.TONE, 0), ("thing", Face.CODE, 4), ("strongest", Face.TEXT, 4)),
        (
            (level_cell(words, row.level, row.score), row.target, Cell(row.reason, (row.rule,)))
            for row in listed.rows
        ),
    )
    yield from more(words, listed)


def adversary(content: Content, words: Words) -> Iterator[Block]:
    """What happened on the host, by its own clocks."""
    yield Paragraph(words("adversary_note"), Style.QUIET)
    if not content.adversary.rows:
        yield Paragraph(words("no_dates"))
        return
    yield from charts(content, words, "changes")
    yield happenings(content.adversary.rows, words("adversary_caption"), words)
    yield from more(words, content.adversary)


def system(content: Content, words: Words) -> Iterator[Block]:
    """What the host says of itself, and who is logged on."""
    host = content.host
    if not host.system.rows:
        yield Paragraph(words("not_collected"))
        return
    yield table(
        words,
        words("system_caption"),
        (("fact", Face.TEXT, 2), ("value", Face.TEXT, 5)),
        ((fact.name, fact.value) for fact in host.system.rows),
    )
    yield from more(words, host.system)
    if host.sessions.rows:
        yield table(
            words,
            words("sessions_caption"),
            (
                *(("user", Face.TEXT, 2), ("terminal", Face.TEXT, 2), ("from", Face.TEXT, 2)),
                ("since", Face.TIME, 0),
            ),
            ((one.user, one.terminal, one.remote_host, one.started) for one in host.sessions.rows),
        )
        yield from more(words, host.sessions)


def processes(content: Content, words: Words) -> Iterator[Block]:
    """What runs; what stands out first."""
    host = content.host
    if not host.processes.rows:
        yield Paragraph(words("not_collected"))
        return
    yield table(
        words,
        words("processes_caption", count=host.processes.total, kernel=host.kernel_threads),
        (
            *(("level", Face.TONE, 0), ("pid", Face.NUMBER, 0), ("parent", Face.NUMBER, 0)),
            *(("name", Face.TEXT, 2), ("user", Face.TEXT, 1), ("image", Face.CODE, 5)),
        ),
        (
            (
                level_cell(words, host.suspects.get(one.pid)),
                str(one.pid),
                "" if one.parent is None else str(one.parent),
                one.name,
                one.user,
                Cell(one.image, _details(one.image_deleted, one.command, words)),
            )
            for one in host.processes.rows
        ),
    )
    yield from more(words, host.processes)


def _details(deleted: bool, command: Sequence[str], words: Words) -> tuple[str, ...]:  # noqa: FBT001
    lines = (words("image_deleted") if deleted else "", middle(quoted(command), COMMAND))
    return tuple(line for line in lines if line)


def connections(content: Content, words: Words) -> Iterator[Block]:
    """Who speaks with whom; what stands out first."""
    host = content.host
    if not host.connections.rows:
        yield Paragraph(words("not_collected"))
        return
    suspects = host.suspects
    yield table(
        words,
        words("connections_caption", count=host.connections.total),
        (
            *(("level", Face.TONE, 0), ("protocol", Face.TEXT, 0), ("local", Face.CODE, 3)),
            *(("remote", Face.CODE, 3), ("state", Face.TEXT, 2), ("process", Face.TEXT, 2)),
        ),
        (
            (
                level_cell(words, _level(one.pid, suspects)),
                one.protocol,
                f"{one.local_address} {one.local_port}",
                f"{one.remote_address} {one.remote_port}" if one.remote_address else "",
                one.status,
                one.process if one.pid is None else f"{one.process} ({one.pid})",
            )
            for one in host.connections.rows
        ),
    )
    yield from more(words, host.connections)


def _level(pid: int | None, suspects: Mapping[int, Level]) -> Level | None:
    return None if pid is None else suspects.get(pid)


def accounts(content: Content, words: Words) -> Iterator[Block]:
    """Who can log in; the privileged first."""
    host = content.host
    if not host.accounts.rows:
        yield Paragraph(words("not_collected"))
        return
    yield table(
        words,
        words("accounts_caption", count=host.accounts.total),
        (
            *(("name", Face.TEXT, 2), ("identifier", Face.TEXT, 2), ("rights", Face.TEXT, 2)),
            *(("home", Face.CODE, 3), ("note", Face.TEXT, 2)),
        ),
        (
            (
                one.name,
                one.identifier,
                ", ".join(
                    words(right)
                    for right, given in (
                        ("privileged", one.privileged),
                        ("can_log_in", one.can_log_in),
                    )
                    if given
                ),
                Cell(one.home, (one.shell,) if one.shell else ()),
                one.note,
            )
            for one in host.accounts.rows
        ),
    )
    yield from more(words, host.accounts)


def persistence(content: Content, words: Words) -> Iterator[Block]:
    """What starts by itself; the enabled first."""
    host = content.host
    if not host.persistence.rows:
        yield Paragraph(words("not_collected"))
        return
    yield table(
        words,
        words("persistence_caption", count=host.persistence.total),
        (
            *(("how", Face.TEXT, 2), ("what", Face.CODE, 5), ("when", Face.TEXT, 2)),
            *(("user", Face.TEXT, 1), ("modified", Face.TIME, 0)),
        ),
        (
            (
                Cell(one.mechanism, (attack.named(one.attack),) if one.attack else ()),
                Cell(middle(one.command, COMMAND), (one.name, one.location)),
                Cell(one.trigger, () if one.enabled else (words("disabled"),)),
                one.user,
                one.modified,
            )
            for one in host.persistence.rows
        ),
    )
    yield from more(words, host.persistence)
