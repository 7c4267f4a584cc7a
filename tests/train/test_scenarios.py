"""Every scenario that ships: readable in all languages, varied by its seed, and inert."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import yara

from irkit.train.plan import Plan, plan
from irkit.train.scenario import LANGUAGES, SYSTEMS, Said, Scenario, Subject, Truth
from irkit.train.scenario_file import shipped
from tests.rules.shipped import NOISY, RULES, described, matches

SCENARIOS = {one.identifier: one for one in shipped()}
SEEDS = range(40)
CONCLUSIONS = ["compromised", "suspicious", "clean"]

each = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS.keys())


@cache
def training() -> yara.Rules:
    return yara.compile(str(RULES / "training" / "stand_ins.yar"))


@cache
def training_names() -> frozenset[str]:
    return frozenset(one.name for one in described() if one.file.startswith("training/"))


def fires(content: str | bytes) -> bool:
    return bool(training().match(data=content))


def said(what: Any) -> Iterator[Said]:
    """Every text for people in a record and what it holds."""
    if isinstance(what, Said):
        yield what
    elif isinstance(what, tuple):
        for one in what:
            yield from said(one)
    elif hasattr(what, "__dataclass_fields__"):
        for name in what.__dataclass_fields__:
            yield from said(getattr(what, name))


def malicious(planned: Plan) -> dict[str, str]:
    """Artefact → its path, or its process's name."""
    files = {one.artefact: str(one.path) for one in planned.files if one.truth is Truth.MALICIOUS}
    acting = {one.artefact: one.name for one in planned.processes if one.truth is Truth.MALICIOUS}
    return files | acting


@each
def test_all_languages(scenario: Scenario) -> None:
    for one in said(scenario):
        assert set(one.texts) == set(LANGUAGES), one
        for language in ("hi", "mr"):
            assert any("\u0900" <= sign <= "\u097f" for sign in one.texts[language]), one
        assert one.texts["hi"] != one.texts["mr"], one


@each
def test_the_seed_decides(scenario: Scenario) -> None:
    plans = {seed: plan(scenario, seed) for seed in SEEDS}
    assert plan(scenario, 1) == plans[1]
    assert all(len(set(choices)) >= 4 for choices in scenario.names.values())
    for artefact in malicious(plans[1]):
        found = {malicious(one)[artefact] for one in plans.values()}
        assert len(found) >= 4, artefact
    assert len({frozenset(map(str, one.names.items())) for one in plans.values()}) > 30


@each
def test_what_is_planted_stands_alone(scenario: Scenario) -> None:
    for seed in SEEDS:
        planned = plan(scenario, seed)
        paths = [str(one.path).casefold() for one in planned.files]
        assert len(paths) == len(set(paths))
        assert max(map(len, paths)) < 120  # a Windows path has 260 in all
        assert all(len(one.name.encode()) <= 15 for one in planned.processes)  # as Linux keeps it


@each
def test_rules_find_the_malicious_and_no_crowd(scenario: Scenario) -> None:
    planned = plan(scenario, 1)
    for file in planned.files:
        if file.truth is Truth.MALICIOUS:
            assert fires(file.content), file.path
        assert not (file.is_crowd and fires(file.content)), file.path
    for process in planned.processes:
        assert process.truth is not Truth.MALICIOUS or fires(process.memory), process.name


@each
def test_something_honest_is_found_too(scenario: Scenario) -> None:
    planned = plan(scenario, 1)
    honest = [one.content for one in planned.files if one.truth is Truth.BENIGN]
    honest += [one.memory.encode() for one in planned.processes if one.truth is Truth.BENIGN]
    assert any(map(fires, honest))


@each
def test_nothing_alarms_a_rule_meant_for_the_real_thing(scenario: Scenario) -> None:
    for seed in SEEDS[:4]:
        planned = plan(scenario, seed)
        things = [(one.content, f"host/{one.path}") for one in planned.files]
        things += [(one.memory.encode(), "") for one in planned.processes]
        for content, path in things:
            found = matches(content, path)
            loud = {name for name, score in found.items() if score >= NOISY}
            assert loud <= training_names(), path


@each
def test_addresses_and_domains_are_nobodys(scenario: Scenario) -> None:
    assert not list(strange(scenario))


def strange(scenario: Scenario) -> Iterator[str]:
    plans = [plan(scenario, seed) for seed in SEEDS]
    texts = [one.content.decode() for planned in plans for one in planned.files]
    texts += [one.memory for planned in plans for one in planned.processes]
    for found in re.findall(r"\b\d{1,3}(?:\.\d{1,3}){3}\b", "\n".join(texts)):
        if not found.startswith(("192.0.2.", "198.51.100.", "203.0.113.", "127.0.0.1")):
            yield found
    for found in re.findall(r"\b[\w-]+\.(?:com|net|org|io|in)\b", "\n".join(texts)):
        if found != "example.com":
            yield found


@each
def test_questions(scenario: Scenario) -> None:
    planned = plan(scenario, 1)
    assert 3 <= len(scenario.goals) <= 5
    assert 3 <= len(scenario.questions) <= 6
    assert 20 <= sum(one.points for one in scenario.questions) <= 40
    assert 3 <= len(scenario.hints) <= 5
    assert scenario.not_proven
    by_id = {one.identifier: one for one in scenario.questions}
    assert [one.identifier for one in by_id["conclusion"].choices] == CONCLUSIONS
    for one in scenario.questions:
        accepted = planned.answers[one.identifier]
        assert accepted
        assert not any("{" in answer for answer in accepted)


@each
def test_neighbours(scenario: Scenario) -> None:
    if scenario.easier:
        assert SCENARIOS[scenario.easier].difficulty <= scenario.difficulty
    if scenario.harder:
        assert SCENARIOS[scenario.harder].difficulty >= scenario.difficulty


def test_the_whole_range() -> None:
    assert len(SCENARIOS) >= 8
    assert {one.difficulty for one in SCENARIOS.values()} == {1, 2, 3, 4, 5}
    assert {one.system for one in SCENARIOS.values()} == set(SYSTEMS)
    subjects = {what.subject for one in SCENARIOS.values() for what in one.artefacts}
    assert subjects == set(Subject)
    conclusions = {
        question.accept
        for one in SCENARIOS.values()
        for question in one.questions
        if question.identifier == "conclusion"
    }
    assert {("compromised",), ("clean",)} <= conclusions
