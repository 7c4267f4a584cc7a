"""`irkit train review apply|answer|since|status`: what a trainee does with a review."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.sealing import sealing
from irkit.cli.train_options import FILE, reviewed_case
from irkit.cli.train_review_words import review_lines, since_lines, status_lines
from irkit.cli.train_words import debrief_lines, score_lines
from irkit.cli.words import console, print_lines, print_whole
from irkit.mentoring import received, signing
from irkit.mentoring.received import Received
from irkit.mentoring.since import since
from irkit.report.plain import plain
from irkit.text import visible


@click.command(short_help="Take a review into your case.")
@click.argument("file", type=FILE, metavar="FILE")
@reviewed_case
@click.option("--unknown-mentor", is_flag=True, help="Also by somebody who is no contact of yours.")
@options.in_language
def apply(file: Path, folder: Path, language: str, *, unknown_mentor: bool) -> None:
    """Take a mentor's review into the ledger of your case, and show what it says.

    Refused where the signature does not hold, the mentor is no contact of yours, or it is of
    another case or of entries that yours does not have. Where the mentor holds the truth, it shows
    your score and what was true. Your seal after a review that accepts is the second key.
    """
    found = signing.opened(file)
    with sealing(Case.open(folder, write=True)) as case:
        taken = received.receive(case, found, unknown=unknown_mentor)
    print_lines(review_lines(found, taken.mentor, language))
    if one := taken.revealed:
        told = debrief_lines(one.ground, one.state, one.score, language)
        print_lines(("", *score_lines(one.score, one.ground, language), "", *told))


@click.command(short_help="Answer a comment.")
@click.argument("comment", type=click.IntRange(1), metavar="COMMENT")
@click.argument("text", metavar="TEXT")
@reviewed_case
def answer(comment: int, text: str, folder: Path) -> None:
    """Answer a comment of the newest review, by its number; the ledger keeps it."""
    with sealing(Case.open(folder, write=True)) as case:
        received.answer(case, comment, text)
        left = since(case).unanswered
    said = f"; not answered yet: {', '.join(map(str, left))}" if left else "; all answered"
    print(f"noted{said}")


@click.command("since", short_help="Show what came after a review.")
@reviewed_case
@options.as_json
def show_since(folder: Path, *, as_json: bool) -> None:
    """Show what a case got since the entry that was reviewed last: verdicts, answers, evidence.

    With --json an object.
    """
    with Case.open(folder) as case:
        found = since(case)
    if as_json:
        output.print_document(plain(found))
        return
    print_lines(since_lines(found))


@click.command("status", short_help="Say whether both keys stand for a case.")
@reviewed_case
@options.as_json
def show_status(folder: Path, *, as_json: bool) -> None:
    """Verify a case, its reviews and its seals, and say whether trainee and mentor signed it off.

    Exit status 1 where they did not, or something does not hold. With --json an object.
    """
    found = received.status(folder)
    if as_json:
        output.print_document(
            {
                "signed_off": found.signed_off,
                "own": found.trainee is not None and received.who(found.trainee.fingerprint).own,
                "changed": found.changed or None,
                "trainee": plain(found.trainee),
                "sign_off": plain(found.sign_off),
                "reviews": [
                    {**_review_object(one), "own": found.is_own(one)} for one in found.reviews
                ],
                "faults": list(found.faults),
            }
        )
    else:
        for line in status_lines(found):
            print_whole(console(), visible(line))
    if not found.signed_off:
        raise SystemExit(1)


def _review_object(one: Received) -> dict[str, object]:
    return {
        "entry": one.entry,
        "verdict": one.signed.verdict.value,
        "reviewed": one.signed.review.entry,
        "sha256": one.signed.sha256,
        "mentor": plain(received.who(one.signed.key.fingerprint)),
    }
