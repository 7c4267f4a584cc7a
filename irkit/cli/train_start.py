"""`irkit train start`: a scenario planted, with a case to work in."""

from contextlib import suppress
from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options
from irkit.cli.asking import somebody_there
from irkit.cli.train_words import story_lines, test_file_line
from irkit.cli.words import print_lines
from irkit.contacts import book
from irkit.errors import IrkitError, UsageError
from irkit.text import visible
from irkit.train import attempt, scenario_file, shipped_files
from irkit.train.state import Guidance, state_of

_PROCESSES = "This scenario starts harmless processes, which irkit train clean ends. Start them?"
_EICAR = (
    "The test file of EICAR is harmless, but antivirus programs report it as if it were malicious, "
    "maybe to whoever watches over this machine, and take it away. Write it?"
)


@click.command(short_help="Plant a scenario and begin.")
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
@click.option(
    "--mentor",
    metavar="CONTACT",
    help="Seal what is true to this contact, who alone can open it; the score comes with their "
    "review.",
)
@click.option(
    "--eicar",
    is_flag=True,
    help="Plant the test file of EICAR beside it, to see what this machine's antivirus does.",
)
@click.option("--yes", is_flag=True, help="Plant all that without a question.")
@options.in_language
def start(
    scenario: str,
    folder: Path,
    seed: int | None,
    guidance: str,
    name: str,
    mentor: str | None,
    language: str,
    *,
    eicar: bool,
    yes: bool,
) -> None:
    """Plant a scenario below DIR/host, with a case to work in, DIR/case.

    SCENARIO is one of `irkit train list`, or the file of your own. All that is planted is harmless:
    texts that stand for malicious content, and processes that hold such texts and wait.
    """
    if mentor is not None and seed is not None:
        raise UsageError("--mentor asks for a seed that you do not know: leave out --seed")
    holder = book.named(mentor) if mentor is not None else None
    file = _file(scenario)
    found = scenario_file.read(file)
    if found.has_processes and not yes:
        _ask(_PROCESSES, "this scenario starts harmless processes")
    if eicar and not yes:
        _ask(_EICAR, "the test file of EICAR makes antivirus programs report this machine")
    try:
        begun = attempt.start(
            file,
            folder,
            seed=seed,
            guidance=Guidance(guidance),
            examiner=name,
            mentor=holder.card if holder else None,
            test_file=eicar,
        )
    except (OSError, KeyboardInterrupt) as error:
        raise UsageError(_given_up(folder, error)) from error
    with Case.open(begun.folder.case) as case:
        state = state_of(case)
    lines = [*story_lines(begun, state, language)]
    if eicar:
        lines += ["", test_file_line(begun, state, language)]
    print_lines(lines)
    if holder and not holder.checked:
        print(visible(f"{holder.card.name}'s key was not checked: irkit contacts check"))


def _given_up(folder: Path, error: OSError | KeyboardInterrupt) -> str:
    """Take away what was planted, and say why it was not to be, and what to do."""
    why = "stopped"
    if isinstance(error, OSError):
        why = ": ".join(str(one) for one in (error.filename, error.strerror or error) if one)
    left = True
    with suppress(IrkitError, OSError):  # the reason counts; what is left can be cleared again
        left = not attempt.give_up(folder)
    more = f"; irkit train clean {visible(str(folder))} removes what is left" if left else ""
    return f"not planted: {visible(why)}{more}"


def _file(scenario: str) -> Path:
    """The file of a scenario, by its id or its path. Raises UsageError, which names the ids."""
    shipped = {path.stem: path for path in shipped_files.files()}
    if scenario in shipped:
        return shipped[scenario]
    if Path(scenario).is_file():
        return Path(scenario)
    raise UsageError(f"no scenario {visible(scenario)}: there are {', '.join(sorted(shipped))}")


def _ask(question: str, what: str) -> None:
    """Raise UsageError where nobody agrees."""
    if not somebody_there():
        raise UsageError(f"{what}: --yes allows it")
    if not click.confirm(question):
        raise UsageError("nothing was planted")
