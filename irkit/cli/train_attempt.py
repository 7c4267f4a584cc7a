"""`irkit train status|hint|answer|finish|clean`: an attempt from its start to its end."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.guided import attempt_lines, next_id, of_attempt
from irkit.cli.sealing import saying, seal, sealing
from irkit.cli.train_document import status_document
from irkit.cli.train_words import debrief_lines, mentor_lines, score_lines, status_lines
from irkit.cli.words import count, print_lines
from irkit.text import visible
from irkit.train import attempt
from irkit.train.attempt import load_attempt
from irkit.train.missed import with_words
from irkit.train.score import score
from irkit.train.words import words

folder_of_attempt = click.argument("folder", type=options.FOLDER, metavar="DIR")


@click.command(short_help="Say how far an attempt is.")
@folder_of_attempt
@options.in_language
@options.as_json
def status(folder: Path, language: str, *, as_json: bool) -> None:
    """Say what an attempt is about, what is asked, and how far it is; at its end, the score."""
    found, state = load_attempt(folder)
    if as_json:
        following = next_id(of_attempt(found, state, language))
        output.print_document(status_document(found, state, language) | {"next_step": following})
        return
    print_lines((*status_lines(found, state, language), *attempt_lines(found, state, language)))
    if state.is_revealed:
        with Case.open(found.folder.case) as case:
            result = score(found, state, case)
        ground = found.ground(state)
        told = debrief_lines(ground, state, result, language)
        print_lines(("", *score_lines(result, ground, language), "", *told))


@click.command(short_help="Take the next hint.")
@folder_of_attempt
@options.in_language
def hint(folder: Path, language: str) -> None:
    """Say the next hint, and what it costs; the ledger notes it."""
    found, state = load_attempt(folder)
    with saying(found.folder.case) as case:
        taken = attempt.take_hint(case, found, state)
    say = words(language)
    if taken is None:
        print_lines([say("no_hints")])
        return
    left = len(found.scenario.hints) - len(state.hints)
    print_lines([taken.text.text(language), say("hint_cost", count=taken.cost, left=left)])


# An answer may begin with a hyphen, as a time before the start does.
@click.command(
    "answer",
    short_help="Answer a question.",
    context_settings={"ignore_unknown_options": True},
)
@folder_of_attempt
@click.argument("question", metavar="QUESTION")
@click.argument("text", metavar="TEXT")
def give_answer(folder: Path, question: str, text: str) -> None:
    """Answer a question of the scenario, by its id; the last answer counts.

    Of a choice its id or its text is taken, in any case and language.
    """
    found, state = load_attempt(folder)
    with saying(found.folder.case) as case:
        attempt.answer(case, found, state, question, text)
    open_ones = len(found.scenario.questions) - len(state.answers)
    print(
        f"noted; {count(open_ones, 'question')} to answer" if open_ones else "noted; all answered"
    )


@click.command(short_help="End an attempt and see its score.")
@folder_of_attempt
@options.in_language
@options.as_json
def finish(folder: Path, language: str, *, as_json: bool) -> None:
    """End an attempt: the score, part by part, then what was true and why.

    What is judged or answered later does not count. Where a mentor holds the truth, their review
    says all that.
    """
    found, state = load_attempt(folder)
    with sealing(Case.open(found.folder.case, write=True)) as case:
        result = None if state.held else score(found, state, case)
        attempt.finish(case, found, state, result.body() if result else {})
    if as_json:
        mentor = {"mentor": state.held.mentor} if state.held else {}
        said = with_words(result.body(), found.ground(state), language) if result else mentor
        output.print_document({"scenario": found.scenario.identifier, **said})
    elif result:
        ground = found.ground(state)
        told = debrief_lines(ground, state, result, language)
        print_lines((*score_lines(result, ground, language), "", *told))
    elif state.held:
        print_lines(mentor_lines(found, state.held, language))


@click.command(short_help="Remove what was planted.")
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
