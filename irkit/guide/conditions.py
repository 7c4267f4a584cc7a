"""By what a step ticks itself: conditions on a case, a small function each, all in CONDITIONS."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from irkit.case import Query, evidence, report_texts, seals
from irkit.case.schema import FACT_TABLES
from irkit.guide.hypotheses import Status
from irkit.guide.known import KINDS, Known, as_json, as_object, looks_at
from irkit.guide.playbook import Wanted
from irkit.guide.saying import Saying, say
from irkit.records import (
    Account,
    Action,
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
    ThingRow,
)
from irkit.text import storable


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether a condition holds, by which entry of the ledger, and why."""

    done: bool
    reason: Saying  # may quote the host
    entry: int | None = None


Check = Callable[[Known, str], Seen]
Only = tuple[str, tuple[str, ...]]  # a column and the values that it may have


@dataclass(frozen=True, slots=True)
class Condition:
    """Something of a case that can be checked."""

    check: Check
    of: str = ""  # what is chosen, as its sentences name it
    choices: tuple[str, ...] = ()  # none: nothing to choose; ANY: any text


ANY = ("…",)
_FACTS: dict[str, type[Fact]] = {
    "connections": Connection,
    "processes": Process,
    "sessions": Session,
    "accounts": Account,
    "persistence": Persistence,
    "system": SystemFact,
}
_LEVELS = {"alerts": Level.ALERT, "warnings": Level.WARNING, "notices": Level.NOTICE}
_ALERTS: Only = ("level", (Level.ALERT.value,))
_JUDGED: Only = ("opinion", tuple(one.value for one in Opinion))
_UNJUDGED: Only = ("opinion", ("",))
_PROFILES = ("volatile", "logs", "persistence", "user-activity")
_TOO_EARLY = say("too_early")


def _scanned(known: Known, kind: str) -> Seen:
    scans = [one for one in known.done_scans if looks_at(one, kind)]
    if not scans:
        return Seen(False, say("scan_none", kind=kind))
    looked = Query(
        Item, only=(("kind", (KINDS[kind].value,)), ("outcome", (Outcome.SCANNED.value,)))
    )
    number = known.case.row_count(looked)
    said = say("scan_done", scan=str(scans[-1].identifier), kind=kind, count=number)
    return Seen(number > 0, said, known.end_of(scans[-1]) if number else None)


def _collected(known: Known, subject: str) -> Seen:
    items = known.case.items(Outcome.SCANNED, Reason.COLLECTED)
    for one in items:
        if one.kind is Kind.SOURCE and one.target == subject:
            entry = known.recorded.get(FACT_TABLES[_FACTS[subject]])
            return Seen(True, say("collected", subject=subject, detail=one.detail), entry)
    if known.case.source_of(_FACTS[subject]) is not None:
        return Seen(False, say("collected_part", subject=subject))
    return Seen(False, say("collected_none", subject=subject))


def _taken(known: Known, profile: str) -> Seen:
    for scan in reversed(known.done_scans):
        if scan.scope.startswith(evidence.COLLECTION):
            profiles = as_object(as_json(scan.scope)).get("evidence")
            if isinstance(profiles, list) and profile in profiles:
                return Seen(True, say("taken", scan=str(scan.identifier)), known.end_of(scan))
    return Seen(False, say("taken_none", profile=profile))


def _judged(known: Known, level: str) -> Seen:
    """Every thing of a level has an opinion; nothing is judged before a scan is done."""
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    of_level = ("level", (_LEVELS[level].value,))
    count, waiting = _count(known, of_level), _count(known, of_level, _UNJUDGED)
    if waiting:
        return Seen(False, say("judged_open", open=waiting, count=count, level=level))
    key = "judged_all" if count else "judged_none"
    return Seen(True, say(key, count=count, level=level), _last_review(known))


def _count(known: Known, *only: Only) -> int:
    """How many things there are with these values."""
    return known.case.row_count(Query(ThingRow, only=only))


def _last_review(known: Known) -> int | None:
    """The newest review, or the end of the last scan where there was nothing to review."""
    return known.newest.get(Action.REVIEWED) or known.end_of(known.looks[-1])


def _rated(known: Known, _: str) -> Seen:
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    judged, unsure = _count(known, _JUDGED), _count(known, _JUDGED, ("confidence", ("",)))
    if unsure:
        return Seen(False, say("rated_open", open=unsure, count=judged))
    if waiting := _count(known, _ALERTS, _UNJUDGED):
        return Seen(False, say("rated_waiting", count=waiting))
    return Seen(True, say("rated_all", count=judged), _last_review(known))


def _kept(known: Known, what: str) -> Seen:
    """Evidence of every thing that is judged malicious."""
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    kinds = KINDS.values() if what == "things" else (KINDS[what],)
    of_kind = ("kind", tuple(one.value for one in kinds))
    if waiting := _count(known, of_kind, _ALERTS, _UNJUDGED):
        count = _count(known, of_kind, _ALERTS)
        return Seen(False, say("judged_open", open=waiting, count=count, level="alerts"))
    bad = _things(known, of_kind, ("opinion", (Opinion.MALICIOUS.value,)))
    missing = [one for one in bad if _evidence_of(known, one) is None]
    if missing:
        return Seen(False, say("kept_none", count=len(missing), target=missing[0].target))
    if not bad:
        return Seen(True, say("kept_nothing"), _last_review(known))
    return Seen(True, say("kept_all", count=len(bad)), _evidence_of(known, bad[-1]))


def _things(known: Known, *only: Only) -> list[ThingRow]:
    """Things with these values, the worst first."""
    found: list[ThingRow] = []
    for ids in known.case.row_ids(Query(ThingRow, only=only)):
        rows = known.case.rows(ThingRow, ids)
        found += [rows[one] for one in ids if one in rows]
    return found


def _evidence_of(known: Known, thing: ThingRow) -> int | None:
    """The newest entry that kept a file, or the memory of a process."""
    for one in reversed(known.evidence):
        if thing.kind is Kind.PROCESS:
            start = f"pid {thing.pid} ("
            if one.action == Action.MEMORY_DUMPED and one.source.startswith(start):
                return one.entry
        elif one.action == Action.FILE_COPIED and one.source == storable(thing.target):
            return one.entry
    return None


def _noted(known: Known, _: str) -> Seen:
    if not known.hypotheses:
        return Seen(False, say("expected_none"))
    first = known.hypotheses[0]
    key = "expected_before" if first.early else "expected_after"
    return Seen(True, say(key, text=first.text), first.entry)


def _settled(known: Known, _: str) -> Seen:
    if not known.hypotheses:
        return Seen(False, say("expected_none"))
    waiting = [one for one in known.hypotheses if one.status is Status.OPEN]
    if waiting:
        one = waiting[0]
        return Seen(False, say("settled_open", entry=str(one.entry), text=one.text))
    entries = [one.judged for one in known.hypotheses if one.judged]
    return Seen(True, say("settled_all", count=len(entries)), max(entries))


def _covered(known: Known, _: str) -> Seen:
    """Nothing in scope was left out, or the report says what was."""
    if not known.looks:
        return Seen(False, _TOO_EARLY)
    gaps = known.case.verdict().gaps
    if not gaps:
        return Seen(True, say("covered_all"), known.end_of(known.looks[-1]))
    seen = _written(known, "limitations")
    return seen if seen.done else Seen(False, say("covered_open", gap=gaps[0]))


def _written(known: Known, field: str) -> Seen:
    entry = known.newest_of.get((Action.REPORT_TEXT_SET, field))
    if getattr(known.case.report_texts(), field):
        return Seen(True, say("written", field=field), entry)
    return Seen(False, say("written_none", field=field))


def _reported(known: Known, _: str) -> Seen:
    entry = known.newest.get(Action.REPORT_WRITTEN)
    if entry is None:
        return Seen(False, say("reported_none"))
    later = max(known.newest.get(one, 0) for one in (Action.REVIEWED, Action.REPORT_TEXT_SET))
    if later > entry:
        return Seen(False, say("reported_old", entry=str(later)))
    return Seen(True, say("reported"), entry)


def _sealed(known: Known, _: str) -> Seen:
    if not known.case.is_sealed():
        return Seen(False, say("sealed_none"))
    entries = [known.newest[one] for one in seals.ACTIONS if one in known.newest]
    return Seen(True, say("sealed"), max(entries))


def _labelled(known: Known, _: str) -> Seen:
    labels, entry = known.case.labels(), known.newest.get(Action.LABELLED)
    if entry is None:
        return Seen(False, say("labelled_none"))
    return Seen(True, say("labelled", tlp=str(labels.tlp), pap=str(labels.pap)), entry)


def _logged(known: Known, action: str) -> Seen:
    entry = known.newest.get(action)
    key = "logged_none" if entry is None else "logged"
    return Seen(entry is not None, say(key, action=action), entry)


def _fields() -> Iterable[str]:
    return (one for one in report_texts.FIELDS if not one.endswith("_at"))


CONDITIONS: dict[str, Condition] = {
    "labelled": Condition(_labelled),
    "scanned": Condition(_scanned, "kind", (*KINDS,)),
    "collected": Condition(_collected, "subject", (*_FACTS,)),
    "taken": Condition(_taken, "profile", _PROFILES),
    "judged": Condition(_judged, "level", (*_LEVELS,)),
    "rated": Condition(_rated),
    "kept": Condition(_kept, "kind", (*KINDS, "things")),
    "expected": Condition(_noted),
    "settled": Condition(_settled),
    "covered": Condition(_covered),
    "written": Condition(_written, "field", (*_fields(),)),
    "reported": Condition(_reported),
    "sealed": Condition(_sealed),
    "logged": Condition(_logged, "action", ANY),
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


def means(one: Wanted) -> Saying:
    """A condition in words."""
    return say(f"means:{one.name}", **{CONDITIONS[one.name].of or "of": one.of})
