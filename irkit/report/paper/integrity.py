"""The sections for who asks whether it holds: coverage, deeds, evidence, tools, ledger, limits."""

from collections.abc import Iterator, Sequence

from irkit.records import Glance, Scan, State
from irkit.report.content.model import Content, Deed, Gap, Integrity, Seal
from irkit.report.head import head_qr_png, head_words
from irkit.report.paper.model import (
    Block,
    Cell,
    Face,
    Heading,
    Paragraph,
    Picture,
    Points,
    Style,
    Tone,
)
from irkit.report.paper.shared import listing, pairs, paragraphs, table
from irkit.report.templates import Logo
from irkit.report.words import Words
from irkit.text import quoted

EXAMPLES = 20  # of one reason


def coverage(content: Content, words: Words) -> Iterator[Block]:
    """What was looked at, what was not, and why."""
    held = content.integrity
    scanned = (
        (words.of("scanned", "outcome"), words.of(reason, "reason"), number, Cell(words("no")))
        for reason, number in held.coverage.scanned.items()
    )
    yield table(
        words,
        words("coverage_caption", count=held.coverage.total),
        (
            *(("outcome", Face.TEXT, 2), ("reason", Face.TEXT, 4), ("things", Face.NUMBER, 0)),
            ("could_hide", Face.TONE, 2),
        ),
        (*scanned, *(_gap_row(gap, words) for gap in held.gaps)),
    )
    for gap in held.gaps:
        yield from _gap(gap, words)


def _gap_row(gap: Gap, words: Words) -> tuple[str, str, int, Cell]:
    hides = Cell(words("no")) if gap.harmless else Cell(words("yes"), tone=Tone.WARNING)
    outcome, reason = words.of(gap.outcome.value, "outcome"), words.of(gap.reason, "reason")
    return outcome, reason, gap.count, hides


def _gap(gap: Gap, words: Words) -> Iterator[Block]:
    outcome, reason = words.of(gap.outcome.value, "outcome"), words.of(gap.reason, "reason")
    yield Heading(3, f"{outcome}: {reason}")
    shown = gap.examples[:EXAMPLES]
    yield table(
        words,
        words("things", count=gap.count),
        (("what", Face.CODE, 5), ("things", Face.NUMBER, 0), ("note", Face.TEXT, 3)),
        ((one.target, one.count, one.detail) for one in shown),
    )
    left = gap.count - sum(one.count for one in shown)
    if left > 0:
        yield Paragraph(words("remainder_in_case", count=left), Style.QUIET)


def responder(content: Content, words: Words) -> Iterator[Block]:
    """What was done to the case."""
    yield Paragraph(words("responder_note"), Style.QUIET)
    yield from listing(
        words,
        content.responder,
        words("responder_caption"),
        (
            *(("entry", Face.NUMBER, 0), ("time", Face.TIME, 0), ("who", Face.TEXT, 2)),
            *(("action", Face.TEXT, 2), ("to_what", Face.TEXT, 4)),
        ),
        lambda one: (
            one.entry,
            one.time,
            one.actor,
            words.of(one.action, "action"),
            Cell(one.about, (*_told(one, words), *_facts(one, words))),
        ),
    )


def _told(deed: Deed, words: Words) -> Iterator[str]:
    if deed.detail:
        yield deed.detail
    if deed.said:
        yield deed.said.text(words)


def _facts(deed: Deed, words: Words) -> tuple[str, ...]:
    return tuple(f"{words.of(name, 'deed')}: {value}" for name, value in deed.facts)


def evidence(content: Content, words: Words) -> Iterator[Block]:
    """What was taken of the host."""
    absent = content.integrity.absent
    return listing(
        words,
        content.integrity.evidence,
        words("evidence_caption"),
        (
            *(("entry", Face.NUMBER, 0), ("time", Face.TIME, 0), ("who", Face.TEXT, 2)),
            *(("file", Face.CODE, 5), ("size", Face.NUMBER, 0)),
        ),
        lambda one: (
            *(one.entry, one.time, one.actor),
            Cell(
                one.source,
                (
                    *(one.file, f"SHA-256 {one.sha256}"),
                    *([words("evidence_absent")] if one.entry in absent else []),
                ),
            ),
            one.size,
        ),
        words("no_evidence"),
    )


def scans(content: Content, words: Words) -> Iterator[Block]:
    """With what it was looked at, and whose rules matched."""
    held = content.integrity
    if not held.scans:
        yield Paragraph(words("no_scan"))
    for scan in held.scans:
        yield from _scan(scan, words)
    columns = (("tool", Face.TEXT, 1), ("version", Face.TEXT, 1))
    yield table(words, words("tools_caption"), columns, held.tools)
    yield from _rules(held, words)


def _rules(held: Integrity, words: Words) -> Iterator[Block]:
    if held.packs:
        yield table(
            words,
            words("rule_packs"),
            (
                *(("pack", Face.TEXT, 2), ("version", Face.TEXT, 2), ("files", Face.NUMBER, 0)),
                *(("rules", Face.NUMBER, 0), ("sha256", Face.CODE, 5)),
            ),
            ((one.name, one.version, one.files, one.rules, one.sha256) for one in held.packs),
        )
    if held.credits:
        yield table(
            words,
            words("authors_caption"),
            (
                *(("author", Face.TEXT, 3), ("licence", Face.TEXT, 2), ("pack", Face.TEXT, 2)),
                ("rules_matched", Face.CODE, 5),
            ),
            (
                (one.author or words("author_unknown"), one.licence, one.pack, ", ".join(one.rules))
                for one in held.credits
            ),
        )


def _scan(scan: Scan, words: Words) -> Iterator[Block]:
    state = words.of("cut off" if scan.state is State.RUNNING else scan.state.value, "state")
    yield Heading(3, f"{words('scan', number=scan.identifier)}: {state}")
    yield Paragraph(quoted(scan.command), Style.CODE)
    rights = words("all_rights" if scan.elevated else "few_rights")
    yield from pairs(
        words,
        (
            (words("host", count=1), scan.host),
            (words("user"), f"{scan.user} ({rights})"),
            (words("started"), scan.started),
            (words("finished"), scan.finished),
            (words("clock"), scan.clock_note),
            (words("engine"), scan.engine),
            ("irkit", scan.irkit_version),
        ),
    )
    yield from pairs(words, ((words("rules_sha256"), scan.rules_sha256),), Face.CODE)


def ledger(content: Content, words: Words) -> Iterator[Block]:
    """How to check that the case was not changed."""
    yield Paragraph(words("ledger_note"))
    if head := content.integrity.head:
        yield from pairs(
            words,
            (
                (words("entry"), head.seq),
                (words("written"), head.time),
                (words("by"), head.actor),
                (words("action"), f"{words.of(head.action, 'action')}, {head.object}"),
            ),
        )
        yield from pairs(words, ((words("hash"), head.hash),), Face.CODE)
        yield from pairs(words, ((words("head_words"), head_words(head)),))
        yield Picture(Logo("image/png", head_qr_png(head), words("head_qr")))
    yield Paragraph(_held(content.integrity.glance, words))
    yield Paragraph(words("verify_run"))
    yield Paragraph(quoted(["irkit", "case", "verify", content.cover.folder]), Style.CODE)
    yield Paragraph(words("verify_compare"))
    yield from _seals(content.integrity.seals, words)


def _held(glance: Glance, words: Words) -> str:
    if glance.faults:
        return words("held_not", where=glance.where)
    return words("held_all" if glance.records else "held_ledger")


def _seals(seals: Sequence[Seal], words: Words) -> Iterator[Block]:
    if not seals:
        yield Paragraph(words("no_seal"), Style.QUIET)
        return
    yield table(
        words,
        words("seals_caption"),
        (
            *(("entry", Face.NUMBER, 0), ("time", Face.TIME, 0), ("who", Face.TEXT, 2)),
            *(("action", Face.TEXT, 2), ("key", Face.CODE, 4), ("holds", Face.NUMBER, 0)),
            ("stamped_by", Face.TEXT, 2),
        ),
        (
            (
                *(one.entry, one.time, one.actor, words.of(one.action, "action")),
                *(Cell(one.key, (_whose(one, words),)), one.holds),
                Cell(one.stamped_by, tuple(_stamped(one, words))),
            )
            for one in seals
        ),
    )


def _whose(seal: Seal, words: Words) -> str:
    said = words.of(seal.whose, "key")
    return f"{said}: {seal.known_as}" if seal.known_as else said


def _stamped(seal: Seal, words: Words) -> Iterator[str]:
    if seal.stamped:
        yield f"{seal.stamped:%Y-%m-%d %H:%M} UTC"
    if seal.stamp:
        yield words.of(seal.stamp, "stamp")


def limits(content: Content, words: Words) -> Iterator[Block]:
    """What this report cannot say."""
    yield from paragraphs(content.texts.limitations)
    names = [f"limit_{number}" for number in range(1, 7)]
    names += ["limit_english"] if words.language != "en" else []
    yield Points(tuple((words(name), "") for name in (*names, "limit_cut")))
    yield Paragraph(quoted(["irkit", "findings", "--case", content.cover.folder]), Style.CODE)
