"""`irkit train`: scenarios to learn triage on, planted harmlessly and cleared again."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.asking import somebody_there
from irkit.cli.guided import attempt_lines, next_id, of_attempt
from irkit.cli.sealing import saying, seal, sealing
from irkit.cli.train_badge import badge
from irkit.cli.train_cohort import cohort
from irkit.cli.train_document import scenario_document, status_document
from irkit.cli.train_review import review
from irkit.cli.train_words import debrief_lines, score_lines, status_lines, story_lines
from irkit.cli.words import console, count, print_whole
from irkit.errors import IrkitError, UsageError
from irkit.said import LANGUAGES
from irkit.text import visible
from irkit.train import actor, attempt, scenario_file
from irkit.train.attempt import Guidance, load_attempt
from irkit.train.score import score

folder_of_attempt = click.argument("folder", type=options.FOLDER, metavar="DIR")


@click.group(short_help="Learn triage on harmless scenarios.")
def train() -> None:
    """Learn triage on a safe copy of the real thing.

    Start with: irkit train list
    """


@train.command("list", short_help="List the scenarios.")
@options.in_language
@options.as_json
def show_list(language: str, *, as_json: bool) -> None:
    """List the scenarios that irkit ships, the easiest first."""
    found = scenario_file.shipped()
    if as_json:
        output.print_document([scenario_document(one, language) for one in found])
        return
    for one in found:
        steps = "★" * one.difficulty + "·" * (5 - one.difficulty)
        print(f"{one.identifier:<16} {steps}  {one.system:<8} {one.minutes:>3} min  ", end="")
        print(one.title.text(language))


@train.command(short_help="Check a scenario that you wrote.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
def check(file: Path) -> None:
    """Say whether a file is a scenario, and what is wrong with it; nothing is planted."""
    found = scenario_file.read(file)
    missing = [one for one in LANGUAGES if one not in found.story.texts]
    print(visible(f"{found.identifier}: {found.title.text('en')}"))
    print(f"plants {count(len(found.artefacts), 'thing')}, asks {len(found.questions)} questions")
    if missing:
        print(f"its story is not there in {', '.join(missing)}")


@train.command(short_help="Plant a scenario and begin.")
@click.argument("scenario", metavar="SCENARIO")
@click.option(
    "--folder", type=options.FOLDER, required=True, metavar="DIR", help="A new folder of your own."
)
@click.option("--seed", type=click.IntRange(0), help="For the same names and paths once more.")
@click.option(
    "--guidance",
    type=click.Choice([one.value for one in Guidance]),
    default=Guidance.COACH.value,
    show_default=True,
    help="How much the guide says.",
)
@click.option("--name", default="", help="Who learns, for the case.")
@click.option("--yes", is_flag=True, help="Start harmless processes without a question.")
@options.in_language
def start(
    scenario: str,
    folder: Path,
    seed: int | None,
    guidance: str,
    name: str,
    language: str,
    *,
    yes: bool,
) -> None:
    """Plant a scenario below DIR/host, with a case to work in, DIR/case.

    SCENARIO is one of `irkit train list`, or the file of your own. All that is planted is harmless:
    texts that stand for malicious content, and processes that hold such texts and wait.
    """
    file = _file(scenario)
    found = scenario_file.read(file)
    if found.has_processes and not (yes or _may_start_processes()):
        raise UsageError("nothing was planted")
    try:
        begun = attempt.start(file, folder, seed=seed, guidance=Guidance(guidance), examiner=name)
    except (OSError, KeyboardInterrupt) as error:
        raise UsageError(_given_up(folder, error)) from error
    with Case.open(begun.folder.case) as case:
        state = attempt.state_of(case)
    _tell(story_lines(begun, state, language))


def _given_up(folder: Path, error: OSError | KeyboardInterrupt) -> str:
    """Take away what was planted, and say why it was not to be, and what to do."""
    why = "stopped"
    if isinstance(error, OSError):
        why = ": ".join(str(one) for one in (error.filename, error.strerror or error) if one)
    with suppress(IrkitError, OSError):  # the reason counts; what is left can be cleared again
        attempt.clear(folder)
    return (
        f"not planted: {visible(why)}; irkit train clean {visible(str(folder))} removes what is "
        "left, then choose a new folder"
    )


def _tell(lines: Iterable[str]) -> None:
    """Whatever a scenario says, made visible line by line."""
    for text in lines:
        for line in text.splitlines() or [""]:
            print_whole(console(), visible(line))


def _file(scenario: str) -> Path:
    """The file of a scenario, by its id or its path. Raises UsageError, which names the ids."""
    shipped = {path.stem: path for path in scenario_file.files()}
    if scenario in shipped:
        return shipped[scenario]
    if Path(scenario).is_file():
        return Path(scenario)
    raise UsageError(f"no scenario {visible(scenario)}: there are {', '.join(sorted(shipped))}")


def _may_start_processes() -> bool:
    if not somebody_there():
        raise UsageError("this scenario starts harmless processes: --yes allows it")
    question = "This scenario starts harmless processes, which irkit train clean ends. Start them?"
    return click.confirm(question)


@train.command(short_help="Say how far an attempt is.")
@folder_of_attempt
@options.in_language
@options.as_json
def status(folder: Path, language: str, *, as_json: bool) -> None:
    """Say what an attempt is about, what is asked, and how far it is."""
    found, state = load_attempt(folder)
    if as_json:
        following = next_id(of_attempt(found, state, language))
        output.print_document(status_document(found, state, language) | {"next_step": following})
        return
    _tell((*status_lines(found, state, language), *attempt_lines(found, state, language)))


@train.command(short_help="Take the next hint.")
@folder_of_attempt
@options.in_language
def hint(folder: Path, language: str) -> None:
    """Say the next hint, and what it costs; the ledger notes it."""
    found, state = load_attempt(folder)
    with saying(found.folder.case) as case:
        taken = attempt.take_hint(case, found, state)
    if taken is None:
        print("there are no more hints")
        return
    left = len(found.scenario.hints) - len(state.hints)
    _tell([taken.text.text(language)])
    print(f"it costs {count(taken.cost, 'point')}; {left} more")


# An answer may begin with a hyphen, as a time before the start does.
@train.command(
    "answer",
    short_help="Answer a question.",
    context_settings={"ignore_unknown_options": True},
)
@folder_of_attempt
@click.argument("question", metavar="QUESTION")
@click.argument("text", metavar="TEXT")
def give_answer(folder: Path, question: str, text: str) -> None:
    """Answer a question of the scenario, by its id; the last answer counts."""
    found, state = load_attempt(folder)
    with saying(found.folder.case) as case:
        attempt.answer(case, found, state, question, text)
    open_ones = len(found.scenario.questions) - len(state.answers)
    print(
        f"noted; {count(open_ones, 'question')} to answer" if open_ones else "noted; all answered"
    )


@train.command(short_help="End an attempt and see its score.")
@folder_of_attempt
@options.in_language
@options.as_json
def finish(folder: Path, language: str, *, as_json: bool) -> None:
    """End an attempt: the score, part by part, then what was true and why.

    What is judged or answered later does not count.
    """
    found, state = load_attempt(folder)
    with sealing(Case.open(found.folder.case, write=True)) as case:
        result = score(found, state, case)
        attempt.finish(case, found, state, result.body())
    if as_json:
        output.print_document({"scenario": found.scenario.identifier, **result.body()})
        return
    _tell((*score_lines(result), "", *debrief_lines(found, state, result, language)))


@train.command(short_help="Remove what was planted.")
@folder_of_attempt
def clean(folder: Path) -> None:
    """End the processes and remove the files of an attempt; its case stays.

    It works after a crash, too. Exit status 2 where something is left, which is named.
    """
    cleared = attempt.clear(folder)
    if (folder / "case").exists():
        seal(folder / "case")
    files, processes = count(cleared.files, "file"), count(cleared.processes, "process")
    print(f"removed {files}, ended {processes}")
    for one in cleared.left:
        print(visible(f"left: {one}"))
    if cleared.left:
        raise SystemExit(2)


@train.command(hidden=True)
def act() -> None:
    """Play a part of a scenario, as `irkit train start` tells by standard input."""
    actor.act()


for command in (review, cohort, badge):
    train.add_command(command)
