"""Attempts and scores as words for people."""

from collections.abc import Iterator

from irkit.cli.words import count, typed
from irkit.text import visible
from irkit.train import scenario_file
from irkit.train.attempt import Attempt
from irkit.train.ground import Ground
from irkit.train.held import Held
from irkit.train.onward import advice, following, practise
from irkit.train.planting import processes
from irkit.train.scenario import Question, Scenario
from irkit.train.score import Judged, Part, Score, is_right
from irkit.train.state import State

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
    whose = visible(f"to {state.held.mentor} alone, " if state.held else "")
    yield f"The truth is sealed {whose}with SHA-256 {state.digest}"
    yield ""
    yield "Begin with:"
    yield from scan_lines(attempt)


def scan_lines(attempt: Attempt) -> Iterator[str]:
    """What looks at all of the scenario and at nothing else; memory first, as it vanishes first."""
    case = ("--case", str(attempt.folder.case))
    if pids := [*processes(attempt.folder).values()]:
        chosen = (word for pid in pids for word in ("--pid", str(pid)))
        yield f"  {typed(('irkit', 'scan', 'processes', *chosen, *case))}"
    yield f"  {typed(('irkit', 'scan', 'files', str(attempt.folder.host), *case))}"


def status_lines(attempt: Attempt, state: State, language: str) -> Iterator[str]:
    """How far an attempt is."""
    yield attempt.scenario.title.text(language)
    yield "finished" if state.finished else f"{count(len(state.hints), 'hint')} taken"
    if state.has_test_file:
        yield test_file_line(attempt)
    if not state.finished:
        yield from scan_lines(attempt)
    yield ""
    for one in attempt.scenario.questions:
        yield from _question_lines(one, state, language)


def test_file_line(attempt: Attempt) -> str:
    """What became of the test file of EICAR."""
    path = attempt.folder.test_file
    return f"The antivirus test file {'is there still' if path.exists() else 'is gone'}: {path}"


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


def mentor_lines(attempt: Attempt, held: Held) -> Iterator[str]:
    """What comes after the end, where a mentor holds the truth."""
    yield f"finished; {held.mentor} alone knows what was true, and reveals it with their review"
    words = ("--case", str(attempt.folder.case), "--to", held.mentor, "-o", "FILE")
    yield f"Next: {typed(('irkit', 'bundle', 'create', *words))}"


def debrief_lines(ground: Ground, state: State, score: Score, language: str) -> Iterator[str]:
    """What was true, and what was said of it."""
    scenario = ground.scenario
    whys = {one.identifier: one.why for one in scenario.artefacts}
    for one in score.judged:
        yield visible(f"{one.target}: {one.truth.value}; {_said(one)}")
        yield f"    {whys[one.artefact].text(language)}"
    for question in scenario.questions:
        right = is_right(state, ground.plan, question)
        accepted = ground.plan.answers[question.identifier][0]
        yield visible(f"{question.identifier}: {'right' if right else f'it is {accepted}'}")
        yield f"    {question.why.text(language)}"
    yield ""
    yield scenario.solution.text(language)
    yield ""
    yield scenario.debrief.text(language)
    yield ""
    yield "What the evidence does not show:"
    for one_more in scenario.not_proven:
        yield f"- {one_more.text(language)}"
    yield ""
    yield from _onward(scenario, score, language)


def _onward(scenario: Scenario, score: Score, language: str) -> Iterator[str]:
    """What to practise, and what to do next."""
    for part in practise(score.body()["parts"]):
        yield f"Practise: {advice()[part].text(language)}"
    known = [path.stem for path in scenario_file.files()]
    after = following(scenario, score.total, known)
    again = " once more" if after == scenario.identifier else ""
    yield f"Next: irkit train start {after} --folder DIR{again}"


def _said(one: Judged) -> str:
    if one.opinion is None:
        return "you did not judge it"
    sure = "" if one.confidence is None else f", {one.confidence} % sure"
    return f"you said {one.opinion.value}{sure}"
