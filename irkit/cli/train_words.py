"""Attempts and scores as words for people, in the language that was asked for."""

from collections.abc import Iterator

from irkit.report.words import words as words_of_reports
from irkit.text import typed, visible
from irkit.train import shipped_files
from irkit.train.answering import is_right, shown
from irkit.train.attempt import Attempt
from irkit.train.ground import Ground
from irkit.train.held import Held
from irkit.train.missed import below, spoken
from irkit.train.onward import ENOUGH, advice, following, practise
from irkit.train.planting import processes
from irkit.train.scenario import Question, Scenario
from irkit.train.score import Judged, Score, Scored
from irkit.train.state import State
from irkit.train.words import words

_BAR = 20  # characters
_MOST_MISSED = 10  # of one part that are named


def story_lines(attempt: Attempt, state: State, language: str) -> Iterator[str]:
    """What a trainee reads first."""
    scenario, say = attempt.scenario, words(language)
    yield scenario.title.text(language)
    yield ""
    yield scenario.story.text(language)
    yield ""
    for goal in scenario.goals:
        yield f"- {goal.text(language)}"
    yield ""
    yield visible(say("host", path=attempt.folder.host))
    yield visible(say("case", path=attempt.folder.case))
    if state.held:
        yield visible(say("sealed_to", mentor=state.held.mentor, digest=state.digest))
    else:
        yield say("sealed", digest=state.digest)
    yield ""
    yield say("begin")
    yield from scan_lines(attempt)


def scan_lines(attempt: Attempt) -> Iterator[str]:
    """What looks at all of the scenario and at nothing else; memory first, as it vanishes first."""
    case = ("--case", str(attempt.folder.case))
    if pids := processes(attempt.folder):
        chosen = (word for pid in pids for word in ("--pid", str(pid)))
        yield f"  {typed(('irkit', 'scan', 'processes', *chosen, *case))}"
    yield f"  {typed(('irkit', 'scan', 'files', str(attempt.folder.host), *case))}"


def status_lines(attempt: Attempt, state: State, language: str) -> Iterator[str]:
    """How far an attempt is."""
    say = words(language)
    yield attempt.scenario.title.text(language)
    yield say("finished") if state.finished else say("hints_taken", count=len(state.hints))
    if state.has_test_file and attempt.folder.planted.exists():  # else it was cleared
        yield test_file_line(attempt, state, language)
    if not attempt.folder.planted.exists():
        yield say("cleared")
    elif not state.finished:
        yield from scan_lines(attempt)
    yield ""
    for one in attempt.scenario.questions:
        yield from _question_lines(one, state, language)


def test_file_line(attempt: Attempt, state: State, language: str) -> str:
    """What became of the test file of EICAR; it is not read again, which may alarm again."""
    say, path = words(language), attempt.folder.test_file
    if not path.exists():
        return visible(say("test_gone", path=path))
    if state.test_file_refused:
        return visible(say("test_shut", path=path, why=state.test_file_refused))
    return visible(say("test_there", path=path))


def _question_lines(one: Question, state: State, language: str) -> Iterator[str]:
    said, say = state.answers.get(one.identifier), words(language)
    mark = "·" if said is None or state.finished else "✓"  # answered, which is not yet right
    points = say("points", count=one.points)
    yield f"{mark} {one.identifier}: {one.ask.text(language)} ({points})"
    for choice in one.choices:
        yield f"    {choice.identifier}: {choice.text.text(language)}"
    if said is not None:
        yield visible(f"    {say('you_said', answer=shown(one, said, language))}")


def score_lines(score: Score, ground: Ground, language: str) -> Iterator[str]:
    """The score, part by part, with what each missed."""
    say = words(language)
    yield say("total", total=score.total, count=score.minutes)
    for one in score.parts:
        full = round(one.share * _BAR)
        bar = "█" * full + "░" * (_BAR - full)
        points = say("of", points=f"{one.points:4.1f}", weight=f"{one.weight:2}")
        yield f"  {bar} {points}  {say(f'part:{one.part}')}"
        yield from _missed_lines(one, ground, language)
    if score.hints:
        yield f"  {say('hints_cost', count=score.hints)}"


def _missed_lines(one: Scored, ground: Ground, language: str) -> Iterator[str]:
    named = spoken(one.part, one.missed[:_MOST_MISSED], ground, language)
    if left := len(one.missed) - len(named):
        named.append(words(language)("more", count=left))
    for missed in named:
        yield visible(f"{' ' * (_BAR + 3)}- {missed}")


def mentor_lines(attempt: Attempt, held: Held, language: str) -> Iterator[str]:
    """What comes after the end, where a mentor holds the truth."""
    say = words(language)
    yield visible(say("held", mentor=held.mentor))
    command = ("--case", str(attempt.folder.case), "--to", held.mentor, "-o", "FILE")
    yield say("next", command=typed(("irkit", "bundle", "create", *command)))


def debrief_lines(ground: Ground, state: State, score: Score, language: str) -> Iterator[str]:
    """What was true, and what was said of it."""
    scenario, say = ground.scenario, words(language)
    whys = {one.identifier: one.why for one in scenario.artefacts}
    for one in score.judged:
        yield visible(_judged(one, ground, language))
        yield f"    {whys[one.artefact].text(language)}"
    for question in scenario.questions:
        yield question.ask.text(language)
        yield visible(f"    {_answered(question, ground, state, language)}")
        yield f"    {question.why.text(language)}"
    for text in (scenario.solution, scenario.debrief):
        yield ""
        yield text.text(language)
    yield ""
    yield say("not_shown")
    for left_open in scenario.not_proven:
        yield f"- {left_open.text(language)}"
    yield ""
    yield from _onward(scenario, score, language)


def _judged(one: Judged, ground: Ground, language: str) -> str:
    """What a thing is, and what the trainee said of it."""
    opinions = words_of_reports(language)
    values: dict[str, object] = {
        "target": below(one.target, ground),
        "truth": opinions.of(one.truth, "opinion"),
    }
    if one.opinion is None:
        return words(language)("not_judged", **values)
    values["opinion"] = opinions.of(one.opinion, "opinion")
    if one.confidence is None:
        return words(language)("judged", **values)
    return words(language)("judged_sure", **values, confidence=one.confidence)


def _answered(question: Question, ground: Ground, state: State, language: str) -> str:
    """Whether a question was answered rightly, and how it would have been."""
    say, said = words(language), state.answers.get(question.identifier)
    accepted = shown(question, ground.plan.answers[question.identifier][0], language)
    if said is None:
        return say("not_answered", accepted=accepted)
    answer = shown(question, said, language)
    if is_right(state, ground.plan, question):
        return say("right", answer=answer)
    return say("wrong", accepted=accepted, answer=answer)


def _onward(scenario: Scenario, score: Score, language: str) -> Iterator[str]:
    """What to practise, and what to do next."""
    say = words(language)
    for part in practise(score.body()["parts"]):
        yield say("practise", advice=advice()[part].text(language))
    known = [path.stem for path in shipped_files.files()]
    after = following(scenario, score.total, known)
    command = f"irkit train start {after if after in known else 'FILE'} --folder DIR"
    if after != scenario.identifier:
        yield say("next", command=command)
    else:
        yield say("hardest" if score.total >= ENOUGH else "again", command=command)
