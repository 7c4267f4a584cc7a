"""From what a report says to blocks for paper: `of_content` gives what PDF and DOCX draw."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from irkit.report.content import Content
from irkit.report.content.defanged import as_released
from irkit.report.paper import host, integrity, summary, technical
from irkit.report.paper.model import Block, Document, Heading, Pairs, Part
from irkit.report.paper.shared import pairs
from irkit.report.templates import Logo
from irkit.report.words import Words, words
from irkit.text import middle, visible

LONGEST = 2_000  # characters of any one text

Section = Callable[[Content, Words], Iterator[Block]]

SECTIONS: dict[str, Section] = {
    "summary": summary.verdict,
    "recommendations": summary.recommendations,
    "events": summary.events,
    "techniques": summary.techniques,
    "clocks": summary.clocks,
    "people": summary.people,
    "findings": technical.findings,
    "adversary": technical.adversary,
    "system": host.system,
    "processes": host.processes,
    "connections": host.connections,
    "accounts": host.accounts,
    "persistence": host.persistence,
    "coverage": integrity.coverage,
    "responder": integrity.responder,
    "evidence": integrity.evidence,
    "scans": integrity.scans,
    "ledger": integrity.ledger,
    "limits": integrity.limits,
}
"""What draws each section of `irkit.report.templates.SECTIONS`."""


def of_content(content: Content) -> Document:
    """The report in the language of its template; every text in it is visible and cut."""
    content, say = as_released(content), words(content.template.language)
    about, template = content.cover.about, content.template
    document: Document = shown(
        Document(
            language=template.language,
            title=about.name or say("case", case=about.number or about.identifier),
            kind=say("report_title"),
            number=about.number or about.identifier,
            author=about.examiner,
            house=tuple(filter(None, (template.name, *template.contact.splitlines()))),
            footer=template.footer,
            made=content.cover.made,
            tlp=content.cover.labels.tlp,
            accent=template.accent,
            logo=template.logo,
            contents=say("contents"),
            page=say.catalogue["page"],
            banner=summary.banner(content, say),
            about=_about(content, say),
            note=_times(content, say),
            parts=tuple(_part(content, say, *one) for one in template.parts().items()),
        )
    )
    return document


def _about(content: Content, say: Words) -> Pairs:
    cover = content.cover
    (found,) = pairs(
        say,
        (
            (say("case_number"), cover.about.number),
            (say("examiner"), cover.about.examiner),
            (say("organisation"), cover.about.organisation),
            (say("host", count=len(cover.hosts)), ", ".join(cover.hosts)),
            (say("labels"), f"TLP:{cover.labels.tlp.value}, PAP:{cover.labels.pap.value}"),
            (say("case_opened"), cover.about.created),
            (say("report_made"), cover.made),
            (say("recipients"), ", ".join(cover.release.recipients)),
            (say("redacted"), _redaction(cover.release.redaction, say)),
            (say("made_by"), f"{cover.made_by}, irkit {cover.version}"),
        ),
    )
    return found


def _redaction(profile: str, say: Words) -> str:
    return say("redacted_note", profile=profile) if profile else ""


def _times(content: Content, say: Words) -> str:
    zone = content.texts.zone
    return f"{say('times_utc')} {say('zone_too', zone=zone)}" if zone else say("times_utc")


def _part(content: Content, say: Words, name: str, sections: tuple[str, ...]) -> Part:
    blocks: list[Block] = []
    for section in sections:
        blocks.append(Heading(2, say.of(section, "section")))
        blocks.extend(SECTIONS[section](content, say))
    return Part(say.of(name, "part"), say(f"for_{name}"), tuple(blocks))


def shown(value: Any) -> Any:
    """The same with every text in it cut in the middle and made visible."""
    if type(value) is str:
        return visible(middle(value, LONGEST))
    if isinstance(value, tuple):
        return tuple(map(shown, value))
    if is_dataclass(value) and not isinstance(value, type | Logo):
        texts = {one.name: shown(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **texts)
    return value
