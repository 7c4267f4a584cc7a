"""`irkit redact`: what a redaction profile would hide, and what pseudonyms stand for."""

import sys
from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.sealing import sealing
from irkit.cli.words import count
from irkit.protect.redaction import RedactedCase, Redactor, key_of, named, redacted, shipped
from irkit.protect.redaction.preview import Preview, originals, preview
from irkit.records import Release
from irkit.text import middle, visible

_SAMPLES = 5
_WIDTH = 60  # characters of a value


@click.group(short_help="Show what a redaction profile hides.")
def redact() -> None:
    """Show what a redaction profile hides, and what pseudonyms stand for."""


@redact.command("preview", short_help="Show what a profile hides and what it leaves.")
@options.case_to_read
@click.option("--profile", default="partner", show_default=True, help="Which, or a .json file.")
@click.option("--all", "whole", is_flag=True, help="Print every value, not some of each kind.")
@options.as_json
def show_preview(folder: Path, profile: str, *, whole: bool, as_json: bool) -> None:
    """Go through a whole case: what the profile hides, with its pseudonyms, and what it leaves.

    With --json an object with profile, hidden (a list of kind, value, pseudonym), left (a list of
    kind, value, reason) and unhidden (the kinds that the profile does not hide).
    """
    with sealing(Case.open(folder, write=True)) as case:
        found = preview(case, Redactor.of(case, named(profile), key_of(case)))
    if as_json:
        output.print_document(found.plain())
    else:
        _print(found, None if whole else _SAMPLES)


@redact.command(short_help="Say what pseudonyms stand for.")
@options.case_to_read
@click.argument("pseudonyms", nargs=-1, required=True, metavar="TOKEN...")
@options.as_json
def reverse(folder: Path, pseudonyms: tuple[str, ...], *, as_json: bool) -> None:
    """Say what pseudonyms of a case stand for, with the case and its key.

    Exit status 1 where one is none of this case. With --json an object with each pseudonym and its
    original, or null.
    """
    with Case.open(folder) as case:
        found = originals(case, key_of(case), pseudonyms)
    if as_json:
        output.print_document({one: found.get(one) for one in pseudonyms})
    else:
        for one in pseudonyms:
            said = found.get(one, "none of this case and its key")
            print(visible(f"{one}  {said}"))
    sys.exit(0 if len(found) == len(set(pseudonyms)) else 1)


@redact.command("profiles", short_help="List the redaction profiles.")
def list_profiles() -> None:
    """List the profiles that irkit ships, and what each of them hides."""
    for one in shipped():
        print(f"{one.identifier:<9} {one.title}")
        print(f"{'':<9} hides: {', '.join(sorted(one.hides)) or 'nothing'}")


def released(case: Case, release: Release, profile: str | None) -> RedactedCase:
    """A case as it goes to others: for whom, and redacted where a profile is named."""
    if profile is None or not named(profile).shown_as:
        return redacted(case, Redactor.of_nothing(), release)
    return redacted(case, Redactor.of(case, named(profile), key_of(case)), release)


def _print(found: Preview, most: int | None) -> None:
    """At most so many values of each kind, cut; without a number all of them, whole."""
    short = _short if most else visible
    for kind, pairs in found.by_kind().items():
        print(f"{kind}: {count(len(pairs), 'value')}")
        for value, pseudonym in pairs[:most]:
            print(f"    {short(value)} -> {pseudonym}")
        if most and len(pairs) > most:
            print(f"    ... {len(pairs) - most:,} more: --all prints every one")
    if found.left:
        print("left in texts, hidden only where the place says what they are:")
    for kind, value, reason in found.left:
        print(f"    {kind} {short(value)}: {reason}")
    if found.unhidden:
        print(f"not hidden by this profile: {', '.join(found.unhidden)}")
    print("file hashes, rules, scores, times and paths of the system always stay")


def _short(text: str) -> str:
    return visible(middle(text, _WIDTH))
