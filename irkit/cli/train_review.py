"""`irkit train review`: a mentor's review of a trainee's case, drafted, signed and shown."""

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from irkit import keys
from irkit.case import Case
from irkit.case.output import file_errors
from irkit.cli import options, output
from irkit.cli.first_key import own_key
from irkit.cli.naming import things_called
from irkit.cli.opening_keys import identity_file, usable
from irkit.cli.passphrase import passphrase_file
from irkit.cli.running import cancelled_by_signal
from irkit.cli.train_options import FILE, draft_file, reviewed_case
from irkit.cli.train_received import answer, apply, show_since, show_status
from irkit.cli.train_review_words import performed_line, review_lines
from irkit.cli.words import console, count, print_lines, print_whole
from irkit.errors import UsageError
from irkit.mentoring import handed, rubric, signing
from irkit.mentoring.places import check_speakable, places
from irkit.mentoring.received import status, who
from irkit.mentoring.review import About, Mark, Verdict
from irkit.report.plain import plain
from irkit.saving import save
from irkit.text import middle, visible
from irkit.workers import Gate

_SHOWN = 200  # characters of a text of the case


@click.group(short_help="Review a trainee's case, and take a review back.")
def review() -> None:
    """Review a trainee's case, which stays as it is, and take a review into one's own.

    A mentor begins a draft, comments, performs checks again, grades and signs; the trainee applies
    what comes back, answers, and hands the case over once more.
    """


@review.command(short_help="Begin a review of a case.")
@reviewed_case
@click.option(
    "-o",
    "--output",
    "file",
    required=True,
    type=FILE,
    metavar="FILE",
    help="The draft; it must not be there yet.",
)
@identity_file
@passphrase_file
def begin(
    folder: Path, file: Path, identity_files: tuple[Path, ...], passphrase_file: Path | None
) -> None:
    """Begin a review of a case that was finished: a draft that names it and its ledger's head.

    Where what was true is sealed to you, your key of age opens it, and the draft has it, too, with
    the score that it comes to: the signed review reveals both.
    """
    with Case.open(folder) as case:
        draft = handed.begin(case, partial(usable, identity_files, passphrase_file))
    signing.keep_draft(file, draft, new=True)
    for fault in status(handed.case_in(folder)).faults:
        print(f"irkit: WRONG: {fault}", file=sys.stderr)
    print(visible(str(file)))
    print(f"of the ledger up to entry {draft.entry} {draft.hash}")
    if draft.revealed:
        print(f"what was true is as the case noted at its start; {draft.revealed.score} of 100")


@review.command("places", short_help="List what can be commented on.")
@reviewed_case
@click.option("--draft", type=FILE, metavar="FILE", help="Your draft, which knows all questions.")
@options.as_json
def show_places(folder: Path, draft: Path | None, *, as_json: bool) -> None:
    """List things, steps, questions and sections of the report, as `comment` takes them.

    Where only a mentor knows what was true, questions that nobody answered are told by the draft
    alone. With --json a list of objects.
    """
    known = signing.draft(draft) if draft else None
    with Case.open(folder) as case:
        found = [*places(case, known)]
    if as_json:
        rows = ({"about": one.about, "what": one.what, "says": one.says} for one in found)
        output.print_list(map(plain, rows))
        return
    for one in found:
        print(visible(f"{one.about.value:<9} {one.what}  {middle(one.says, _SHOWN)}".rstrip()))


@review.command(short_help="Comment on something, or mark it.")
@draft_file
@click.argument("about", type=click.Choice([one.value for one in About]), metavar="ABOUT")
@click.argument("what", required=False, default="", metavar="[WHAT]")
@reviewed_case
@click.option("--say", default="", metavar="TEXT", help="What you say of it.")
@click.option(
    "--mark",
    type=click.Choice([one.value for one in Mark]),
    default=Mark.READ.value,
    show_default=True,
    help="How closely you looked.",
)
def comment(file: Path, about: str, what: str, folder: Path, say: str, mark: str) -> None:
    """Add a comment to a draft: ABOUT is thing, step, question, section or case, WHAT which one."""
    draft = signing.draft(file)
    with Case.open(folder) as case:
        handed.check_is_of(draft, case)
        if about == About.THING:
            what = things_called(case, [what])[0].target
        check_speakable(draft, case, About(about), what)
    draft = draft.with_comment(About(about), what, Mark(mark), say.strip())
    signing.keep_draft(file, draft)
    print(f"comment {draft.comments[-1].identifier}")


@review.command(short_help="Take a comment out of a draft.")
@draft_file
@click.argument("comment", type=click.IntRange(1), metavar="COMMENT")
def withdraw(file: Path, comment: int) -> None:
    """Take a comment out of a draft, by its number; those after it get new numbers."""
    draft = signing.draft(file).without_comment(comment)
    signing.keep_draft(file, draft)
    print(f"{count(len(draft.comments), 'comment')} left")


@review.command(short_help="Make the checks of a case again.")
@draft_file
@reviewed_case
@click.option("--scenario", type=FILE, metavar="FILE", help="Your copy of it, if irkit ships none.")
@options.as_json
def perform(file: Path, folder: Path, scenario: Path | None, *, as_json: bool) -> None:
    """Make the checks of a case again, and note in the draft what came out.

    The case is verified, the scenario compared with yours, the score computed anew, kept files
    hashed and matched with the shipped rules, kept memory, too. Exit status 1 where something is
    not the same, or could not be checked again.
    """
    from irkit.mentoring import performing  # not above: only this needs the scanner

    draft = signing.draft(file)
    gate = Gate()
    with Case.open(folder) as case, cancelled_by_signal(gate):
        handed.check_is_of(draft, case)
        found = tuple(performing.perform(case, handed.state(case, draft), scenario, gate))
    if gate.cancelled:
        raise UsageError("stopped: nothing was noted")
    signing.keep_draft(file, replace(draft, performed=found))
    if as_json:
        output.print_list(map(plain, found))
    else:
        for one in found:
            print_whole(console(), performed_line(one))
    if not all(one.same for one in found):
        raise SystemExit(1)


@review.command("rubric", short_help="Show by what is graded.")
@options.in_language
@options.as_json
def show_rubric(language: str, *, as_json: bool) -> None:
    """Show the criteria and their levels."""
    found = rubric.criteria()
    if as_json:
        output.print_list(
            {
                "id": one.identifier,
                "title": one.title.text(language),
                "levels": [level.text(language) for level in one.levels],
            }
            for one in found
        )
        return
    for one in found:
        print_whole(console(), f"{one.identifier}: {one.title.text(language)}")
        for number, level in enumerate(one.levels):
            print_whole(console(), f"  {number}  {level.text(language)}")


@review.command(short_help="Grade by a criterion.")
@draft_file
@click.argument("criterion", metavar="CRITERION")
@click.argument("level", type=click.IntRange(0), metavar="LEVEL")
def grade(file: Path, criterion: str, level: int) -> None:
    """Grade by a criterion of `irkit train review rubric`, in a draft; the last level counts."""
    draft = signing.draft(file)
    signing.keep_draft(file, replace(draft, rubric=rubric.graded(draft, criterion, level)))
    print(f"{criterion}: {level}")


@review.command(short_help="Accept or return, and sign.")
@draft_file
@click.argument("verdict", type=click.Choice(["accept", "return"]), metavar="accept|return")
@click.option("--reason", default="", metavar="TEXT", help="Why; demanded where it is returned.")
@options.where_to
@passphrase_file
def sign(file: Path, verdict: str, reason: str, path: Path, passphrase_file: Path | None) -> None:
    """Finish a draft: accept the case or return it, signed with your key, for the trainee."""
    draft = signing.draft(file)
    chosen = Verdict.ACCEPTED if verdict == "accept" else Verdict.RETURNED
    done = signing.sign(draft, chosen, reason, keys.signer(own_key(passphrase_file)))
    with file_errors(path):
        save(path, done.data, replace=True)
    print(visible(str(path)))
    print(f"{chosen.value}, SHA-256 {done.sha256}")


@review.command(short_help="Show a signed review.")
@draft_file
@options.in_language
@options.as_json
def show(file: Path, language: str, *, as_json: bool) -> None:
    """Show a signed review, after its signature was verified. With --json an object."""
    found = signing.opened(file)
    if as_json:
        whose = plain(who(found.key.fingerprint))
        output.print_document({**found.review.fields, "sha256": found.sha256, "signer": whose})
        return
    print_lines(review_lines(found, who(found.key.fingerprint), language))


for command in (apply, answer, show_since, show_status):
    review.add_command(command)
