"""By what a step ticks itself: conditions on a case, a small function each, all in CONDITIONS."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from irkit.case import Query, evidence, report_texts, seals
from irkit.case.schema import FACT_TABLES
from irkit.guide.hypotheses import Status
from irkit.guide.known import KINDS, Known, as_json, as_object, looks_at
from irkit.guide.playbook import Wanted
from irkit.records import (
    Account,
    Connection,
    Fact,
    Item,
    Kind,
    Level,
    Opinion,
    Outcome,
    Persistence,
    Process,
    Reason,
    Session,
    SystemFact,
    Thing,
)
from irkit.text import storable


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether a condition holds, by which entry of the ledger, and why."""

    done: bool
    reason: str  # may quote the host
    entry: int | None = None


Check = Callable[[Known, str], Seen]


@dataclass(frozen=True, slots=True)
class Condition:
    """Something of a case that can be checked."""

    means: str  # with {} for what is chosen
    choices: tuple[str, ...]  # none: nothing to choose; ANY: any text
    check: Check


ANY = ("…",)
_FACTS: dict[str, type[Fact]] = {
    "connections": Connection,
    "processes": Process,
    "sessions": Session,
    "accounts": Account,
    "persistence": Persistence,
    "system": SystemFact,
}
_LEVELS = {"alerts": Level.ALERT, "warnings": Level.WARNING}
_PROFILES = ("volatile", "logs", "persistence", "user-activity")
_REVIEWED, _REPORTED, _LABELLED = "reviewed", "report written", "labelled"
_TOO_EARLY = "no scan of files or processes is done"


def _scanned(known: Known, kind: str) -> Seen:
    scans = [one for one in known.done_scans if looks_at(one, kind)]
    if not scans:
        return Seen(False, f"no scan of {kind} is done")
    looked = Query(
        Item, only=(("kind", (KINDS[kind].value,)), ("outcome", (Outcome.SCANNED.value,)))
    )
    number = known.case.row_count(looked)
    said = f"scan {scans[-1].identifier} is done; {number:,} {kind} were looked at"
    return Seen(number > 0, said, known.end_of(scans[-1]) if number else None)


def _collected(known: Known, subject: str) -> Seen:
    items = known.case.items(Outcome.SCANNED, Reason.COLLECTED)
    for one in items:
        if one.kind is Kind.SOURCE and one.target == subject:
            entry = known.recorded.get(FACT_TABLES[_FACTS[subject]])
            return Seen(True, f"{subject}: {one.detail}", entry)
    if known.case.source_of(_FACTS[subject]) is not None:
        return Seen(False, f"{subject} were collected only in part")
    return Seen(False, f"{subject} were not collected")


def _taken(known: Known, profile: str) -> Seen:
    for scan in reversed(known.done_scans):
        if scan.scope.startswith(evidence.COLLECTION):
            profiles = as_object(as_json(scan.scope)).get("evidence")
            if isinstance(profiles, list) and profile in profiles:
                return Seen(True, f"scan {scan.identifier} took it", known.end_of(scan))
    return Seen(False, f"evidence of the profile {profile} was not taken")


def _judged(known: Known, level: str) -> Seen:
    """Every thing of a level has an opinion; nothing is judged before a scan is done."""
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    things = [*known.case.things(_LEVELS[level])]
    open_ones = [one for one in things if one.opinion is None]
    if open_ones:
        return Seen(False, f"{len(open_ones)} of {len(things)} {level} are not judged")
    said = f"all {len(things)} {level} are judged" if things else f"there are no {level}"
    return Seen(True, said, _last_review(known))


def _last_review(known: Known) -> int | None:
    """The newest review, or the end of the last scan where there was nothing to review."""
    return known.newest.get(_REVIEWED) or known.end_of(known.looks[-1])


def _rated(known: Known, _: str) -> Seen:
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    judged = [one for one in known.case.things() if one.opinion]
    unsure = [one for one in judged if one.confidence is None]
    if unsure:
        return Seen(False, f"{len(unsure)} of {len(judged)} opinions have no confidence")
    waiting = [one for one in known.case.things(Level.ALERT) if one.opinion is None]
    if waiting:
        return Seen(False, f"{len(waiting)} alerts wait for an opinion")
    return Seen(True, f"{len(judged)} opinions have a confidence", _last_review(known))


def _kept(known: Known, what: str) -> Seen:
    """Evidence of every thing that is judged malicious."""
    kinds = [*KINDS.values()] if what == "things" else [KINDS[what]]
    alerts = [one for one in known.case.things(Level.ALERT) if one.kind in kinds]
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    if waiting := [one for one in alerts if one.opinion is None]:
        return Seen(False, f"{len(waiting)} of {len(alerts)} alerts are not judged")
    bad = [one for one in alerts if one.opinion is Opinion.MALICIOUS]
    missing = [one for one in bad if _evidence_of(known, one) is None]
    if missing:
        return Seen(False, f"no evidence is kept of {missing[0].target}{_more(missing)}")
    if not bad:
        return Seen(True, "nothing of it is judged malicious", _last_review(known))
    return Seen(True, f"evidence is kept of {len(bad)}", _evidence_of(known, bad[-1]))


def _more(things: list[Thing]) -> str:
    return f" and {len(things) - 1} more" if len(things) > 1 else ""


def _evidence_of(known: Known, thing: Thing) -> int | None:
    """The newest entry that kept a file, or the memory of a process."""
    for one in reversed(known.evidence):
        if thing.kind is Kind.PROCESS:
            start = f"pid {thing.findings[0].pid} ("
            if one.action == evidence.DUMPED and one.source.startswith(start):
                return one.entry
        elif one.action == evidence.COPIED and one.source == storable(thing.target):
            return one.entry
    return None


def _noted(known: Known, _: str) -> Seen:
    if not known.hypotheses:
        return Seen(False, "no hypothesis is noted")
    first = known.hypotheses[0]
    when = "before" if first.early else "after"
    return Seen(True, f"noted {when} the first finding: {first.text}", first.entry)


def _settled(known: Known, _: str) -> Seen:
    if not known.hypotheses:
        return Seen(False, "no hypothesis is noted")
    waiting = [one for one in known.hypotheses if one.status is Status.OPEN]
    if waiting:
        return Seen(False, f"hypothesis {waiting[0].entry} is open: {waiting[0].text}")
    entries = [one.judged for one in known.hypotheses if one.judged]
    return Seen(True, f"all {len(entries)} hypotheses are judged", max(entries))


def _covered(known: Known, _: str) -> Seen:
    """Nothing in scope was left out, or the report says what was."""
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    gaps = known.case.verdict().gaps
    if not gaps:
        return Seen(True, "everything in scope was looked at", known.end_of(known.looks[-1]))
    seen = _written(known, "limitations")
    return seen if seen.done else Seen(False, f"not looked at, and not said so: {gaps[0]}")


def _written(known: Known, field: str) -> Seen:
    entry = known.newest_of.get((report_texts.ACTION, field))
    if getattr(known.case.report_texts(), field):
        return Seen(True, f"the report says its {field}", entry)
    return Seen(False, f"the report does not say its {field}")


def _reported(known: Known, _: str) -> Seen:
    entry = known.newest.get(_REPORTED)
    if entry is None:
        return Seen(False, "no report is written")
    later = max(known.newest.get(one, 0) for one in (_REVIEWED, report_texts.ACTION))
    if later > entry:
        return Seen(False, f"the report is older than what entry {later} says")
    return Seen(True, "the report says what the case says", entry)


def _sealed(known: Known, _: str) -> Seen:
    if not known.case.is_sealed():
        return Seen(False, "there are entries that no seal holds")
    entries = [known.newest[one] for one in seals.ACTIONS if one in known.newest]
    return Seen(True, "the case is sealed", max(entries))


def _labelled(known: Known, _: str) -> Seen:
    labels, entry = known.case.labels(), known.newest.get(_LABELLED)
    if entry is None:
        return Seen(False, "nobody said how the case may be passed on")
    return Seen(True, f"TLP:{labels.tlp} PAP:{labels.pap}", entry)


def _logged(known: Known, action: str) -> Seen:
    entry = known.newest.get(action)
    done = entry is not None
    return Seen(done, f"the ledger has {'an' if done else 'no'} entry: {action}", entry)


def _fields() -> Iterable[str]:
    return (one for one in report_texts.FIELDS if not one.endswith("_at"))


CONDITIONS: dict[str, Condition] = {
    "labelled": Condition("the case has labels", (), _labelled),
    "scanned": Condition("a scan of {} is done", (*KINDS,), _scanned),
    "collected": Condition("{} of the host are collected", (*_FACTS,), _collected),
    "taken": Condition("evidence of the profile {} is taken", _PROFILES, _taken),
    "judged": Condition("all {} are judged", (*_LEVELS,), _judged),
    "rated": Condition("every opinion has a confidence", (), _rated),
    "kept": Condition("evidence is kept of malicious {}", (*KINDS, "things"), _kept),
    "expected": Condition("a hypothesis is noted", (), _noted),
    "settled": Condition("every hypothesis is judged", (), _settled),
    "covered": Condition("what was not looked at is said", (), _covered),
    "written": Condition("the report says its {}", (*_fields(),), _written),
    "reported": Condition("a report of all this is written", (), _reported),
    "sealed": Condition("the case is sealed", (), _sealed),
    "logged": Condition("the ledger has an entry: {}", ANY, _logged),
}


def wanted(text: str, name: str) -> Wanted:
    """A condition, as "scanned files". Raises ValueError where there is none of this name."""
    word, _, of = text.strip().partition(" ")
    condition = CONDITIONS.get(word)
    if condition is None:
        raise ValueError(f"{name} has {word!r}, which is none of {', '.join(CONDITIONS)}")
    if condition.choices != ANY and of not in (condition.choices or ("",)):
        known = ", ".join(condition.choices) or "nothing"
        raise ValueError(f"{name}: after {word} stands {known}, not {of!r}")
    if condition.choices == ANY and not of:
        raise ValueError(f"{name}: after {word} stands an action")
    return Wanted(word, of)


def seen(known: Known, one: Wanted) -> Seen:
    """Whether a condition holds."""
    return CONDITIONS[one.name].check(known, one.of)


def means(one: Wanted) -> str:
    """A condition in words."""
    return CONDITIONS[one.name].means.format(one.of)
