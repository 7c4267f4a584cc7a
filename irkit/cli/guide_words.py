"""Playbooks, steps and hypotheses as words for people, and as JSON for programs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from irkit import attack
from irkit.guide.conditions import means
from irkit.guide.hypotheses import Hypothesis, Status
from irkit.guide.playbook import SLOT, Playbook, Step
from irkit.guide.progress import Standing, next_of
from irkit.report.plain import plain
from irkit.text import visible

_SHOWN = {
    "case": "DIR",
    "path": "PATH",
    "pid": "PID",
    "processes": "--pid PID",
    "thing": "THING",
}


@dataclass(frozen=True, slots=True)
class Headings:
    """What stands before the texts of a step."""

    why: str
    covers: str
    not_covered: str
    following: str
    all_done: str
    entry: str
    by_hand: str
    to_tick: str


HEADINGS = {
    "en": Headings(
        "Why", "Covers", "Does not cover", "Next", "all steps are done",
        "entry {0}", "somebody says so in entry {0}", "a person ticks it:",
    ),
    "hi": Headings(
        "क्यों", "इसमें शामिल", "इसमें शामिल नहीं", "आगे", "सभी चरण पूरे हो गए",
        "प्रविष्टि {0}", "प्रविष्टि {0} में किसी ने ऐसा कहा है", "कोई व्यक्ति इसे पूरा बताता है:",
    ),
    "mr": Headings(
        "का", "यात समाविष्ट", "यात समाविष्ट नाही", "पुढे", "सर्व पायऱ्या पूर्ण झाल्या",
        "नोंद {0}", "नोंद {0} मध्ये कोणीतरी तसे सांगितले आहे", "एखादी व्यक्ती ती पूर्ण झाल्याचे सांगते:",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wording:
    """In which language, and what stands in commands for {case} and the like, as one types it."""

    language: str
    places: Mapping[str, str]

    def command(self, command: str) -> str:
        """A command as one types it."""
        return visible(SLOT.sub(self._place, command))

    def _place(self, found: "re.Match[str]") -> str:
        return self.places.get(found[1]) or _SHOWN.get(found[1], found[0])


def checklist(standings: Iterable[Standing], wording: Wording) -> Iterator[str]:
    """Titles with ticks."""
    following = next_of(found := [*standings])
    for one in found:
        mark = "✓" if one.done else "→" if one is following else "·"
        title = visible(one.step.title.text(wording.language))
        yield f"{mark} {one.step.identifier:<12} {title}"


def coached(standings: Sequence[Standing], wording: Wording) -> Iterator[str]:
    """Every step with its reason; the next one whole."""
    following = next_of(standings)
    for one, line in zip(standings, checklist(standings, wording), strict=True):
        yield line
        if one is following:
            yield from _indented((*step_lines(one.step, wording), *_reasons(one, wording)))
        elif one.done:
            yield from _indented(_reasons(one, wording))
    if following is None:
        yield HEADINGS[wording.language].all_done


def next_lines(standings: Sequence[Standing], wording: Wording) -> Iterator[str]:
    """The next step whole, or that there is none."""
    headings, following = HEADINGS[wording.language], next_of(standings)
    if following is None:
        yield headings.all_done
        return
    title = visible(following.step.title.text(wording.language))
    yield f"{headings.following}: {following.step.identifier}: {title}"
    yield from _indented((*step_lines(following.step, wording), *_reasons(following, wording)))


def whole(playbook: Playbook, wording: Wording) -> Iterator[str]:
    """A playbook, of no case: when to use it, and every step."""
    yield visible(playbook.title.text(wording.language))
    yield from map(visible, playbook.when.text(wording.language).splitlines())
    for one in playbook.steps:
        yield ""
        yield f"{one.identifier}: {visible(one.title.text(wording.language))}"
        yield from _indented(step_lines(one, wording))
        yield from _indented(
            f"· {visible(means(condition).text(wording.language))}" for condition in one.done
        )


def step_lines(step: Step, wording: Wording) -> Iterator[str]:
    """What to do, why, what it covers and what not, and how."""
    language = wording.language
    headings = HEADINGS[language]
    yield from map(visible, step.do.text(language).splitlines())
    for heading, said in (
        (headings.why, step.why),
        (headings.covers, step.covers),
        (headings.not_covered, step.not_covered),
    ):
        if text := said.text(language):
            yield visible(f"{heading}: {text}")
    for one in step.attack:
        yield visible(attack.named(one))
    for command in step.commands:
        yield f"$ {wording.command(command)}"


def _reasons(standing: Standing, wording: Wording) -> Iterator[str]:
    """By which entry it is done, or what is missing."""
    headings = HEADINGS[wording.language]
    if standing.by_hand:
        note = f": {standing.note}" if standing.note else ""
        yield visible(f"✓ {headings.by_hand.format(standing.entry)}{note}")
        return
    for _, one in standing.seen:
        entry = f" ({headings.entry.format(one.entry)})" if one.entry else ""
        yield visible(f"{'✓' if one.done else '·'} {one.reason.text(wording.language)}{entry}")
    if not standing.seen:
        yield f"· {headings.to_tick} irkit guide done {standing.step.identifier}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def hypothesis_lines(found: Iterable[Hypothesis]) -> Iterator[str]:
    """Hypotheses by what became of them."""
    order = [*Status]
    for one in sorted(found, key=lambda one: (order.index(one.status), one.entry)):
        now = "" if one.confidence_now is None else f", now {one.confidence_now} %"
        yield visible(f"{one.entry:>5}  {one.status.value:<9}  {one.text}")
        when = "before" if one.early else "after"
        yield f"{'':18}{one.confidence} % sure{now}; noted {when} the first finding"
        if one.reason:
            yield visible(f"{'':18}{one.reason}")


# For programs


def listed_object(playbook: Playbook, language: str, *, shipped: bool) -> dict[str, Any]:
    """A playbook as a row of a list."""
    return {
        "id": playbook.identifier,
        "version": playbook.version,
        "system": playbook.system,
        "title": playbook.title.text(language),
        "when": playbook.when.text(language),
        "steps": len(playbook.steps),
        "shipped": shipped,
    }


def progress_object(
    playbook: Playbook, standings: Sequence[Standing], wording: Wording
) -> dict[str, Any]:
    """A playbook with its steps and how they stand."""
    following = next_of(standings)
    return {
        "playbook": playbook.identifier,
        "title": playbook.title.text(wording.language),
        "when": playbook.when.text(wording.language),
        "next": following.step.identifier if following else None,
        "steps": [standing_object(one, wording) for one in standings],
    }


def standing_object(standing: Standing, wording: Wording) -> dict[str, Any]:
    """A step and how it stands."""
    conditions = [
        {
            "condition": str(wanted),
            "means": means(wanted).text(wording.language),
            "done": one.done,
            "reason": plain(one.reason.text(wording.language)),
            "entry": one.entry,
        }
        for wanted, one in standing.seen
    ]
    return {
        **step_object(standing.step, wording),
        "done": standing.done,
        "by_hand": standing.by_hand,
        "note": plain(standing.note),
        "entry": standing.entry,
        "conditions": conditions,
    }


def step_object(step: Step, wording: Wording) -> dict[str, Any]:
    """A step, in one language."""
    language = wording.language
    return {
        "id": step.identifier,
        "title": step.title.text(language),
        "do": step.do.text(language),
        "why": step.why.text(language),
        "covers": step.covers.text(language),
        "not_covered": step.not_covered.text(language),
        "attack": [*step.attack],
        "commands": [wording.command(one) for one in step.commands],
        "done_when": [means(one).text(language) for one in step.done],
    }
