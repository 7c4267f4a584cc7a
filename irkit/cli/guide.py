"""`irkit guide`: the steps of a triage, which tick themselves by what the case holds."""

from collections.abc import Iterable
from pathlib import Path

import click

from irkit import saving
from irkit.cli import options, output
from irkit.cli.guide_hypothesis import hypothesis
from irkit.cli.guide_words import (
    Wording,
    checklist,
    coached,
    listed_object,
    next_lines,
    progress_object,
    whole,
)
from irkit.cli.guided import Guided, guided
from irkit.cli.sealing import saying
from irkit.cli.words import console, count, print_whole
from irkit.errors import UsageError
from irkit.guide import cacao, cacao_reader, library, playbook_file
from irkit.guide.cacao_reader import Imported
from irkit.guide.progress import Standing, tick
from irkit.loading import load_named
from irkit.said import LANGUAGES
from irkit.text import visible
from irkit.train.state import Guidance

_file = click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
_playbook = click.option(
    "--playbook",
    "name",
    metavar="ID|FILE",
    help="Which.  [default: by the scenario of the case, or by its host]",
)
_guidance = click.option(
    "--guidance",
    type=click.Choice([one.value for one in Guidance]),
    help="How much is said.  [default: as the attempt was started, else coach]",
)


@click.group(short_help="Be guided through a triage.")
def guide() -> None:
    """Be guided through a triage, step by step; steps tick themselves by what the case holds.

    Start with: irkit guide next --case DIR
    """


@guide.command("list", short_help="List the playbooks.")
@options.in_language
@options.as_json
def show_list(language: str, *, as_json: bool) -> None:
    """List the playbooks that irkit ships, and those that you added."""
    found = library.listed()
    if as_json:
        rows = [listed_object(one.playbook, language, shipped=one.shipped) for one in found]
        output.print_document(rows)
        return
    for one in found:
        book = one.playbook
        steps, own = count(len(book.steps), "step"), "" if one.shipped else " (added)"
        title = visible(book.title.text(language))
        print(f"{book.identifier:<18} {book.system:<8} {steps:>8}  {title}{own}")


@guide.command(short_help="Show the steps of a playbook.")
@click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    metavar="DIR",
    help="Say how each step stands in this case.",
)
@_playbook
@_guidance
@options.in_language
@options.as_json
def show(
    folder: Path | None, name: str | None, guidance: str | None, language: str, *, as_json: bool
) -> None:
    """Show the steps of a playbook; of a case each with a tick and the entry that ticked it.

    With --json an object with playbook, title, when, next (the id of a step, or null) and steps.
    """
    found = guided(folder, name, guidance, language) if folder else _of_no_case(name, language)
    if as_json:
        output.print_document(progress_object(found.playbook, found.standings, found.wording))
    elif folder is None:
        _print(whole(found.playbook, found.wording))
    elif not _is_unguided(found):
        coach = found.guidance is Guidance.COACH
        _print((coached if coach else checklist)(found.standings, found.wording))


@guide.command("next", short_help="Say what to do next.")
@options.case_to_read
@_playbook
@_guidance
@options.in_language
@options.as_json
def show_next(
    folder: Path, name: str | None, guidance: str | None, language: str, *, as_json: bool
) -> None:
    """Say the next step of a case: what to do and how, why, what it covers and what it does not.

    With --json the object of that step, or null where all are done.
    """
    found = guided(folder, name, guidance, language)
    if as_json:
        said = progress_object(found.playbook, found.standings, found.wording)
        following = [one for one in said["steps"] if one["id"] == said["next"]]
        output.print_document(following[0] if following else None)
    elif not _is_unguided(found):
        coach = found.guidance is Guidance.COACH
        _print((next_lines if coach else checklist)(found.standings, found.wording))


@guide.command(short_help="Say that a step is done.")
@click.argument("step", metavar="STEP")
@options.case_to_read
@_playbook
@click.option("--note", default="", help="Why; needed where the case could tell by itself.")
def done(step: str, folder: Path, name: str | None, note: str) -> None:
    """Say that a step is done or not needed; the ledger notes who said so, and why."""
    playbook = guided(folder, name, None, LANGUAGES[0]).playbook
    found = playbook.step(step)
    with saying(folder) as reviewer:
        tick(reviewer, playbook, found, note)
    print(f"noted: {found.identifier} is done")


@guide.command(short_help="Check a playbook that you wrote.")
@_file
def check(file: Path) -> None:
    """Say whether a file is a playbook, irkit's or CACAO's, and what is wrong with it."""
    found = _read(file)
    book = found.playbook
    print(visible(f"{book.identifier}: {book.title.text('en')}"))
    by_hand = [one.identifier for one in book.steps if not one.done]
    print(f"{count(len(book.steps), 'step')}, of which people tick {len(by_hand)}")
    texts = [book.title, book.when, *(one.title for one in book.steps)]
    missing = [one for one in LANGUAGES if any(one not in text.texts for text in texts)]
    if missing:
        print(f"not all of it is there in {', '.join(missing)}")
    _print(map(visible, found.notes))


@guide.command("import", short_help="Add a playbook.")
@_file
@click.option("--replace", is_flag=True, help="Put it in the place of one with its id.")
def import_playbook(file: Path, *, replace: bool) -> None:
    """Add a playbook in irkit's form, or a CACAO Security Playbook 2.0.

    Nothing of it is ever run: its steps and commands are shown. What of a CACAO playbook cannot be
    kept is said, and where it differs from a shipped one in its id alone.
    """
    found = _read(file)
    library.add(found.playbook, replace=replace)
    print(f"added {found.playbook.identifier}")
    if twin := library.twin(found.playbook):
        print(
            f"it says the same as {twin}, which irkit ships: both are listed, and what is ticked "
            "in one stays open in the other"
        )
    _print(map(visible, found.notes))


@guide.command("export", short_help="Write a playbook for other programs.")
@click.argument("name", metavar="ID|FILE")
@options.where_to
def export_playbook(name: str, path: Path) -> None:
    """Write a playbook as a CACAO Security Playbook 2.0, which `irkit guide import` reads, too."""
    try:
        saving.save(path, cacao.written(library.find(name)), replace=True)
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error
    print(visible(str(path)))


@guide.command(short_help="Remove a playbook that you added.")
@click.argument("name", metavar="ID")
def remove(name: str) -> None:
    """Remove a playbook that you added."""
    library.remove(name)


guide.add_command(hypothesis)


def _read(file: Path) -> Imported:
    data = load_named(file, playbook_file.LARGEST)
    if cacao_reader.is_cacao(data):
        return cacao_reader.read(data)
    return Imported(playbook_file.read(file), ())


def _of_no_case(name: str | None, language: str) -> Guided:
    if name is None:
        raise UsageError("name a playbook (--playbook) or a case (--case)")
    playbook = library.find(name)
    standings = tuple(Standing(one, ()) for one in playbook.steps)
    return Guided(playbook, Guidance.COACH, standings, Wording(language, {}))


def _is_unguided(found: Guided) -> bool:
    if found.guidance is not Guidance.NONE:
        return False
    print("this attempt is without guidance, as asked for; --guidance coach says more")
    return True


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print_whole(console(), line)
