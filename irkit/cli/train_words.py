"""Attempts and scores as words for people."""

from collections.abc import Iterator

from irkit.cli.words import count
from irkit.text import visible
from irkit.train import scenario_file
from irkit.train.attempt import Attempt, State
from irkit.train.onward import advice, following, practise
from irkit.train.scenario import Question
from irkit.train.score import Judged, Part, Score, is_right

NAMES = {
    Part.FOUND: "malicious things judged so",
    Part.PRECISE: "nothing honest accused",
    Part.CLEARED: "odd but honest things cleared",
    Part.ANSWERED: "questions answered",
    Part.CALIBRATED: "as sure as right (Brier)",
    Part.COVERED: "everything looked at",
    Part.KEPT: "evidence kept, the case holds",
    Part.REPORTED: "summary and report written",
}
_BAR = 20  # characters


def story_lines(attempt: Attempt, state: State, language: str) -> Iterator[str]:
    """What a trainee reads first."""
    scenario = attempt.scenario
    yield scenario.title.text(language)
    yield ""
    yield scenario.story.text(language)
    yield ""
    for goal in scenario.goals:
        yield f"- {goal.text(language)}"
    yield ""
    yield visible(f"The host:   {attempt.folder.host}")
    yield visible(f"Your case:  {attempt.folder.case}")
    yield f"The truth is sealed with SHA-256 {state.digest}"
    yield ""
    yield visible(
        f"Begin with: irkit scan files {attempt.folder.host} --case {attempt.folder.case}"
    )


def status_lines(attempt: Attempt, state: State, language: str) -> Iterator[str]:
    """How far an attempt is."""
    yield attempt.scenario.title.text(language)
    yield "finished" if state.finished else f"{count(len(state.hints), 'hint')} taken"
    yield ""
    for one in attempt.scenario.questions:
        yield from _question_lines(one, state, language)


def _question_lines(one: Question, state: State, language: str) -> Iterator[str]:
    said = state.answers.get(one.identifier)
    mark = "✓" if said is not None else "·"
    yield f"{mark} {one.identifier}: {one.ask.text(language)} ({count(one.points, 'point')})"
    for choice in one.choices:
        yield f"    {choice.identifier}: {choice.text.text(language)}"
    if said is not None:
        yield visible(f"    you said: {said}")


def score_lines(score: Score) -> Iterator[str]:
    """The score, part by part."""
    yield f"{score.total} of 100, in {score.minutes} minutes"
    for one in score.parts:
        full = round(one.share * _BAR)
        bar = "█" * full + "░" * (_BAR - full)
        yield f"  {bar} {one.points:4.1f} of {one.weight:2}  {NAMES[one.part]}"
        if one.missed:
            yield visible(f"{' ' * (_BAR + 18)}{', '.join(one.missed)}")
    if score.hints:
        yield f"  hints: {score.hints} points off"


def debrief_lines(attempt: Attempt, state: State, score: Score, language: str) -> Iterator[str]:
    """What was true, and what was said of it."""
    whys = {one.identifier: one.why for one in attempt.scenario.artefacts}
    for one in score.judged:
        yield visible(f"{one.target}: {one.truth.value}; {_said(one)}")
        yield f"    {whys[one.artefact].text(language)}"
    for question in attempt.scenario.questions:
        right = is_right(state, attempt.plan, question)
        accepted = attempt.plan.answers[question.identifier][0]
        yield visible(f"{question.identifier}: {'right' if right else f'it is {accepted}'}")
        yield f"    {question.why.text(language)}"
    yield ""
    yield attempt.scenario.solution.text(language)
    yield ""
    yield attempt.scenario.debrief.text(language)
    yield ""
    yield "What the evidence does not show:"
    for one_more in attempt.scenario.not_proven:
        yield f"- {one_more.text(language)}"
    yield ""
    yield from _onward(attempt, score, language)


def _onward(attempt: Attempt, score: Score, language: str) -> Iterator[str]:
    """What to practise, and what to do next."""
    for part in practise(score.body()["parts"]):
        yield f"Practise: {advice()[part].text(language)}"
    known = [path.stem for path in scenario_file.files()]
    after = following(attempt.scenario, score.total, known)
    again = " once more" if after == attempt.scenario.identifier else ""
    yield f"Next: irkit train start {after} --folder DIR{again}"


def _said(one: Judged) -> str:
    if one.opinion is None:
        return "you did not judge it"
    sure = "" if one.confidence is None else f", {one.confidence} % sure"
    return f"you said {one.opinion.value}{sure}"
