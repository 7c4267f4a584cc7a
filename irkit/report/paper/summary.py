"""The sections for who decides: verdict, what to do, when it happened, by when to report."""

from collections.abc import Iterator

from irkit.records import Answer, Verdict
from irkit.report.clocks import Reading, State
from irkit.report.content.model import Content, Figure, Happening
from irkit.report.paper.model import (
    Banner,
    Block,
    Chart,
    Count,
    Face,
    Heading,
    Mark,
    Paragraph,
    Points,
    Status,
    Style,
    Table,
    Tone,
)
from irkit.report.paper.shared import level_cell, pairs, paragraphs, table, told
from irkit.report.verdict_words import missed, sentence
from irkit.report.words import Words, in_both_zones

_ANSWERS = {
    Answer.COMPROMISED: Tone.ALERT,
    Answer.SUSPICIOUS: Tone.WARNING,
    Answer.UNDECIDED: Tone.QUIET,
    Answer.CLEAN: Tone.GOOD,
}
_CLOCKS = {
    State.WAITING: Tone.QUIET,
    State.RUNNING: Tone.WARNING,
    State.OVERDUE: Tone.ALERT,
    State.SENT: Tone.GOOD,
    State.SENT_EARLY: Tone.WARNING,
    State.SENT_LATE: Tone.WARNING,
}


def banner(content: Content, words: Words) -> Banner:
    """The verdict in a sentence and five numbers."""
    found, facts = content.summary.verdict, content.summary.facts
    severity = content.summary.severity
    by_people = words("severity_by_people") if content.summary.by_people else ""
    degree = words.of(severity.value, "severity") if severity else ""
    return Banner(
        _ANSWERS[found.answer],
        words.of(found.answer.value, "answer"),
        f"{words('severity')}: {degree} {by_people}".rstrip() if severity else "",
        sentence(words, found, content.integrity.coverage),
        (
            *_counts(found, words),
            Count(told(words, facts.looked_at), words("looked_at"), Tone.QUIET),
            Count(told(words, facts.not_looked_at), words("not_looked_at"), Tone.QUIET),
        ),
    )


def _counts(found: Verdict, words: Words) -> Iterator[Count]:
    levels = (("alerts", Tone.ALERT), ("warnings", Tone.WARNING), ("notices", Tone.NOTICE))
    for name, tone in levels:
        number = getattr(found, name)
        yield Count(told(words, number), words(f"{name}_word", count=number), tone)


def verdict(content: Content, words: Words) -> Iterator[Block]:
    """On what the verdict rests."""
    facts, texts = content.summary.facts, content.texts
    yield from paragraphs(texts.summary)
    yield from charts(content, words, "levels", "coverage")
    packs = ", ".join(facts.packs) or words("no_pack")
    yield Paragraph(words("rests_on", count=facts.scans, rules=facts.rules, packs=packs))
    yield Paragraph(words("figures_count"), Style.QUIET)
    yield Heading(3, words("not_looked_at_title"))
    if content.summary.verdict.gaps:
        yield Points(tuple(_missed(content, words)))
        yield Paragraph(words("may_hide"))
    else:
        yield Paragraph(words("nothing_left_out"))
    if texts.scope:
        yield Heading(3, words("scope"))
        yield from paragraphs(texts.scope)


def _missed(content: Content, words: Words) -> Iterator[tuple[str, str]]:
    for reason, number in missed(content.integrity.coverage):
        yield f"{words.shown(number)} {words.of(reason, 'reason')}", ""
    if unfinished := content.summary.verdict.unfinished:
        yield words("unfinished", scans=unfinished), ""


def charts(content: Content, words: Words, *names: str) -> Iterator[Chart]:
    """Figures with their words; a reader who cannot see them is told the numbers."""
    return (_chart(one, words) for one in content.figures if one.identifier in names)


def _chart(figure: Figure, words: Words) -> Chart:
    marks = tuple(
        Mark(words.of(bar.label, "bar"), bar.value, told(words, bar.value), Tone(bar.tone))
        for bar in figure.bars
    )
    title = words(f"figure_{figure.identifier}")
    said = ", ".join(f"{mark.label} {mark.shown}" for mark in marks if mark.value)
    return Chart(title, f"{title}: {said}", marks)


def recommendations(content: Content, words: Words) -> Iterator[Block]:
    """What to do: what people wrote, or what follows from the findings."""
    if written := content.texts.recommendations:
        yield Points(tuple((text, "") for text in written), numbered=True)
        yield Paragraph(words("by_responders"), Style.QUIET)
    elif followed := content.summary.recommendations:
        yield Points(
            tuple((words.said(one.text), _because(one.things, words.said(one.why), words))
                  for one in followed),
            numbered=True,
        )  # fmt: skip
        yield Paragraph(words("derived"), Style.QUIET)
    else:
        yield Paragraph(words("no_recommendation"))


def _because(things: tuple[int, ...], why: str, words: Words) -> str:
    if not things:
        return why
    named = ", ".join(f"F{number}" for number in things[:8])
    more = f" {words('and_more', count=len(things) - 8)}" if len(things) > 8 else ""
    return f"{why} {words('because_of')} {named}{more}."


def events(content: Content, words: Words) -> Iterator[Block]:
    """The main events of what was found."""
    if not content.summary.events:
        yield Paragraph(words("no_dates"))
        return
    yield happenings(content.summary.events, words("host_times"), words)


def happenings(events: tuple[Happening, ...], title: str, words: Words) -> Table:
    """Events as a table."""
    columns = (
        *(("time", Face.TIME, 0), ("level", Face.TONE, 0), ("event", Face.TEXT, 2)),
        ("what", Face.CODE, 5),
    )
    rows = (
        (one.time, level_cell(words, one.level), words.of(one.what.value, "what"), one.target)
        for one in events
    )
    return table(words, title, columns, rows)


def techniques(content: Content, words: Words) -> Iterator[Block]:
    """What the findings point to in ATT&CK."""
    if not content.summary.techniques:
        yield Paragraph(words("no_technique"))
        return
    columns = (
        *(("technique", Face.TEXT, 0), ("name", Face.TEXT, 3), ("tactics", Face.TEXT, 3)),
        ("findings", Face.NUMBER, 0),
    )
    rows = (
        (
            use.identifier,
            use.known.name if use.known else "",
            ", ".join(tactic.name for tactic in use.known.tactics) if use.known else "",
            use.findings,
        )
        for use in content.summary.techniques
    )
    yield table(words, words("techniques_caption"), columns, rows)
    yield Paragraph(words("attack_note"), Style.QUIET)


def clocks(content: Content, words: Words) -> Iterator[Block]:
    """By when whom the incident has to be reported to."""
    if not content.clocks:
        yield Paragraph(words("no_clock"))
        return
    began = ((words("aware_at"), content.texts.aware_at),
             (words("material_at"), content.texts.material_at))  # fmt: skip
    for name, time in began:
        said = in_both_zones(time, content.texts.zone) if time else words("not_stated")
        yield Paragraph(f"{name} {said}")
    for one in content.clocks:
        yield from _clock(one, content, words)
    yield Paragraph(words("no_legal_advice"), Style.QUIET)


def _clock(one: Reading, content: Content, words: Words) -> Iterator[Block]:
    clock, zone, made = one.clock, content.texts.zone, content.cover.made
    state = one.state(made)
    yield Heading(3, words.said(clock.title))
    due = in_both_zones(one.due, zone) if one.due else words(f"starts:{clock.starts.value}")
    if one.due and not one.sent:
        past = words("left" if state is State.RUNNING else "passed",
                     span=words.duration(one.due - made))  # fmt: skip
        due = f"{due}, {past}"
    yield Status(_CLOCKS[state], words(f"clock:{state.value}"), f"{words('due')}: {due}")
    yield from pairs(
        words,
        (
            (words("handed_in"), in_both_zones(one.sent, zone) if one.sent else ""),
            (words("period"), words(f"unit:{clock.unit.value}", count=clock.amount)),
            (words("notify"), words.said(clock.notify)),
            (words("hand_in"), words.said(clock.hand_in)),
            (words("applies"), words.said(clock.applies) if clock.applies else ""),
            (words("source"), f"{clock.source} {clock.reference}".rstrip()),
        ),
    )


def people(content: Content, words: Words) -> Iterator[Block]:
    """Who has a part in the case."""
    about = content.cover.about
    columns = [(name, Face.TEXT, 1) for name in ("name", "role", "organisation", "contact")]
    rows = [(one.name, one.role, one.organisation, one.contact) for one in content.texts.people]
    if about.examiner:
        rows.insert(0, (about.examiner, words("examiner"), about.organisation, ""))
    if rows:
        yield table(words, words("people_caption"), columns, rows)
    else:
        yield Paragraph(words("not_stated"))
