"""Scenarios and attempts as JSON documents, in the language that was asked for."""

from irkit.report.plain import plain
from irkit.train import shipped_files
from irkit.train.answering import is_right
from irkit.train.attempt import Attempt
from irkit.train.ground import Ground
from irkit.train.missed import with_words
from irkit.train.onward import advice, following, practise
from irkit.train.planting import processes
from irkit.train.scenario import Question, Scenario
from irkit.train.state import State


def scenario_document(one: Scenario, language: str) -> dict[str, object]:
    """What anybody may know of a scenario before they begin."""
    return {
        "id": one.identifier,
        "version": one.version,
        "title": one.title.text(language),
        "story": one.story.text(language),
        "goals": [goal.text(language) for goal in one.goals],
        "system": one.system,
        "difficulty": one.difficulty,
        "minutes": one.minutes,
        "attack": list(one.attack),
        "processes": one.has_processes,
        "questions": len(one.questions),
        "hints": len(one.hints),
        "easier": one.easier,
        "harder": one.harder,
    }


def status_document(attempt: Attempt, state: State, language: str) -> dict[str, object]:
    """How far an attempt is; what was true only at its end."""
    scenario, after = attempt.scenario, attempt.next_hint(state)
    hints = {one.identifier: one.text.text(language) for one in scenario.hints}
    ground = attempt.ground(state) if state.is_revealed else None
    return {
        "scenario": scenario.identifier,
        "version": scenario.version,
        "title": scenario.title.text(language),
        "story": scenario.story.text(language),
        "goals": [goal.text(language) for goal in scenario.goals],
        "started": plain(state.started),
        "finished": plain(state.finished),
        "guidance": state.guidance.value,
        "host": str(attempt.folder.host),
        "planted": attempt.folder.planted.exists(),
        "test_file": attempt.folder.test_file.exists() if state.has_test_file else None,
        "processes": [*processes(attempt.folder)],
        "case": str(attempt.folder.case),
        "truth_sha256": state.digest,
        "mentor": state.held.mentor if state.held else None,
        "hints_taken": [hints[one] for one in state.hints if one in hints],
        "hints": len(hints),
        "next_hint": after.cost if after else None,
        "questions": [_question(one, state, language) for one in scenario.questions],
        "result": with_words(state.result, ground, language) if ground else None,
        "debrief": _debrief(ground, state, language) if ground else None,
    }


def _question(one: Question, state: State, language: str) -> dict[str, object]:
    return {
        "id": one.identifier,
        "ask": one.ask.text(language),
        "points": one.points,
        "choices": {choice.identifier: choice.text.text(language) for choice in one.choices},
        "answer": state.answers.get(one.identifier),
    }


def _debrief(ground: Ground, state: State, language: str) -> dict[str, object]:
    scenario = ground.scenario
    known = [path.stem for path in shipped_files.files()]
    return {
        "why": {one.identifier: one.why.text(language) for one in scenario.artefacts},
        "questions": [
            {
                "id": one.identifier,
                "right": is_right(state, ground.plan, one),
                "accepted": ground.plan.answers[one.identifier][0],
                "why": one.why.text(language),
            }
            for one in scenario.questions
        ],
        "solution": scenario.solution.text(language),
        "text": scenario.debrief.text(language),
        "not_proven": [one.text(language) for one in scenario.not_proven],
        "practise": [advice()[one].text(language) for one in practise(state.result["parts"])],
        "next": following(scenario, state.result["total"], known),
    }
