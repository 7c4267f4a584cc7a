"""What an author may have got wrong in a scenario whose form is right, each a warning in words."""

import ipaddress
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from irkit import places
from irkit.attack import technique
from irkit.detect.score import WARNING_FROM
from irkit.engine import RuleMatch, engine
from irkit.rulebook import load, meta
from irkit.said import LANGUAGES, Said
from irkit.text import visible
from irkit.train import answering, shipped_files
from irkit.train.plan import Plan, PlannedFile, PlannedProcess, plan
from irkit.train.scenario import SLOT, Artefact, Question, Scenario, Subject, Truth

CONCLUSION = "conclusion"  # the question that every shipped scenario asks

_SEEDS = range(4)  # what is looked at: what is wrong with one only, `train start` says
_TRAINING = "training/"  # the folder of the rules that match stand-ins
_SECONDS = 60  # for one content
_LONGEST_PATH = 120  # characters: Windows takes 260, and the attempt's folder comes before it
_LONGEST_NAME = 15  # bytes of a process's name on Linux
_OPENED = re.compile(r"\{([a-z][a-z-]*)")
_ADDRESS = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])")

Warned = Iterator[str]
Planned = PlannedFile | PlannedProcess


def warnings(scenario: Scenario) -> list[str]:
    """What is wrong with it. Raises RulesError or ScanError where the shipped rules cannot tell."""
    found = [said for check in _CHECKS for said in check(scenario)]
    rules = _Rules()
    for seed in _SEEDS:
        planned = plan(scenario, seed)
        found += _in_the_way(planned, seed)
        found += _found(planned, rules)
    return [*map(visible, dict.fromkeys(found))]


def missing_languages(scenario: Scenario) -> list[str]:
    """Those in which not all of it is there."""
    texts = [*_said(scenario)]
    return [one for one in LANGUAGES if any(one not in said.texts for said in texts)]


def _said(what: object) -> Iterator[Said]:
    """Every text for people in a record and what it holds."""
    if isinstance(what, Said):
        yield what
    elif isinstance(what, tuple):
        for one in what:
            yield from _said(one)
    elif is_dataclass(what):
        for field in fields(what):
            yield from _said(getattr(what, field.name))


# What the file itself tells


def _conclusion(scenario: Scenario) -> Warned:
    if all(one.identifier != CONCLUSION for one in scenario.questions):
        yield f"no question {CONCLUSION}: what is to be said of the host in the end is not asked"


def _choices(scenario: Scenario) -> Warned:
    for one in scenario.questions:
        name = f"question {one.identifier}"
        if one.choices and {choice.identifier for choice in one.choices} <= {*one.accept}:
            yield f"{name}: every choice is right"
        if _are_alike(one):
            yield f"{name}: two choices have the same text"
        if any(not answering.plain(answer) for answer in one.accept):
            yield f"{name}: an accepted answer has no letter and no digit, so nobody can give it"


def _are_alike(question: Question) -> bool:
    names = [name for one in question.choices for name in answering.names(one)]
    return len(names) != len({*names})


def _hints(scenario: Scenario) -> Warned:
    dearest = 0
    for one in scenario.hints:
        if one.cost < dearest:
            yield f"hint {one.identifier} costs less than one before it: the gentle ones come first"
        dearest = max(dearest, one.cost)


def _names(scenario: Scenario) -> Warned:
    used = {slot for text in _filled(scenario) for slot in SLOT.findall(text)}
    for name in scenario.names:
        if name not in used:
            yield f"names.{name} stands nowhere"


def _filled(scenario: Scenario) -> Iterator[str]:
    """Every text with slots in it."""
    for artefact in scenario.artefacts:
        yield from (artefact.path, artefact.text, artefact.name)
    for question in scenario.questions:
        yield from question.accept


def _variety(scenario: Scenario) -> Warned:
    for one in scenario.artefacts:
        if one.truth is Truth.MALICIOUS and not _varies(one, scenario.names):
            what = "name" if one.subject is Subject.PROCESS else "path"
            yield f"{one.identifier} has the same {what} with every seed: who did it once knows it"


def _varies(artefact: Artefact, names: Mapping[str, tuple[str, ...]]) -> bool:
    slots = SLOT.findall(f"{artefact.path} {artefact.name}")
    return any(len({*names.get(slot, ())}) > 1 for slot in slots)


def _long_names(scenario: Scenario) -> Warned:
    for one in scenario.artefacts:
        if one.subject is Subject.PROCESS:
            name = SLOT.sub(lambda slot: _longest(slot, scenario.names), one.name)
            if len(name.encode()) > _LONGEST_NAME:
                yield f"{one.identifier} may be called {name}: Linux keeps {_LONGEST_NAME} bytes"


def _longest(slot: re.Match[str], names: Mapping[str, tuple[str, ...]]) -> str:
    return max(names.get(slot[1], (slot[0],)), key=lambda one: len(one.encode()))


def _slots(scenario: Scenario) -> Warned:
    known = {*scenario.names, "number", "path", "file", "stand-in"}
    for text in _filled(scenario):
        for found in _OPENED.finditer(text):
            if found[1] in known and not SLOT.match(text, found.start()):
                yield f"{found[0]} is not closed, so it stands there as it is"


def _techniques(scenario: Scenario) -> Warned:
    for one in scenario.attack:
        if technique(one) is None:
            yield f"attack: irkit's table of ATT&CK has no {one}"


def _addresses(scenario: Scenario) -> Warned:
    choices = (one for some in scenario.names.values() for one in some)
    for text in (*_filled(scenario), *choices):
        for address in _ADDRESS.findall(text):
            if _is_somebodys(address):
                yield (
                    f"{address} is somebody's address: take one of 192.0.2.0/24, 198.51.100.0/24 "
                    "or 203.0.113.0/24"
                )


def _is_somebodys(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_global
    except ValueError:
        return False


def _neighbours(scenario: Scenario) -> Warned:
    shipped = {path.stem for path in shipped_files.files()}
    for which, other in (("easier", scenario.easier), ("harder", scenario.harder)):
        if other and other not in shipped:
            yield f"{which}: irkit ships no scenario {other}, so nobody is led there"


_CHECKS: tuple[Callable[[Scenario], Warned], ...] = (
    _conclusion,
    _choices,
    _hints,
    _names,
    _variety,
    _long_names,
    _slots,
    _techniques,
    _addresses,
    _neighbours,
)


# What a seed makes of it


def _in_the_way(planned: Plan, seed: int) -> Warned:
    """Where things stand in each other's way, or too deep."""
    known: dict[str, PlannedFile] = {}
    for one in planned.files:
        path = str(one.path).casefold()
        if path in known:
            yield f"{known[path].artefact} and {one.artefact} have one path with seed {seed}"
        known[path] = one
        if len(path) > _LONGEST_PATH:
            yield f"{one.artefact} has a path of {len(path)} characters, too many for Windows"
    for one in planned.files:
        for folder in one.path.parents:
            if inside := known.get(str(folder).casefold()):
                yield f"{one.artefact} lies in {inside.artefact}, which is a file"


class _Rules:
    """The shipped rules, as a scan asks them."""

    def __init__(self) -> None:
        chosen = engine()
        self._book = load(chosen, [places.rules()])
        self._matcher = chosen.load(self._book.compiled)

    def matches(self, one: Planned) -> list[RuleMatch]:
        """What matches a file or the memory of a process. Raises ScanError."""
        if isinstance(one, PlannedProcess):
            data = one.memory.encode()
            return self._matcher.match_data(data, {"filename": one.name}, _SECONDS)
        named = {
            "filename": one.path.name,
            "filepath": str(one.path.parent),
            "extension": one.path.suffix.lower(),
        }
        return self._matcher.match_data(one.content, named, _SECONDS)

    def is_training(self, match: RuleMatch) -> bool:
        """Whether it is a rule for stand-ins."""
        return self._book.origins[match.namespace].file.startswith(_TRAINING)


def _found(planned: Plan, rules: _Rules) -> Warned:
    """What the shipped rules say of it beyond the stand-ins, or do not say of what is bad."""
    clears = False
    for one in _of_each_artefact(planned):
        found = rules.matches(one)
        crowd = isinstance(one, PlannedFile) and one.is_crowd
        stand_ins = any(map(rules.is_training, found))
        clears |= stand_ins and one.truth is Truth.BENIGN and not crowd
        if stand_ins and crowd:
            yield f"the crowd {one.artefact} has a stand-in: each of its files is a finding"
        if one.truth is Truth.MALICIOUS and not found and not _is_odd(one):
            yield f"{one.artefact} is malicious and no rule finds it: nobody can judge it"
        for match in found:
            if not rules.is_training(match) and (score := meta.score(match.meta)) >= WARNING_FROM:
                yield (
                    f"{one.artefact}: the rule {match.rule}, score {score}, takes it for real; "
                    "real malicious code must not be planted, however harmless it seems: write a "
                    "stand-in in its place"
                )
    if not clears:
        yield "no stand-in is in anything honest: a rule alone tells what is bad"


def _of_each_artefact(planned: Plan) -> Iterator[Planned]:
    """All things, but of a crowd one: the others differ in a number."""
    first: dict[str, Planned] = {}
    every: tuple[Planned, ...] = (*planned.files, *planned.processes)
    for one in every:
        first.setdefault(one.artefact, one)
    yield from first.values()


def _is_odd(one: Planned) -> bool:
    """Whether it is a finding without any rule: memory that may be written and run."""
    return isinstance(one, PlannedProcess) and one.executable
