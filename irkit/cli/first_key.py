"""The responder's key at its first use: made there, if somebody says so."""

import sys
from pathlib import Path

import click

from irkit import keys
from irkit.cli.asking import somebody_there
from irkit.cli.folders import user_name
from irkit.cli.passphrase import asking, chosen
from irkit.text import visible

_QUESTION = "You have no key yet, which seals cases and signs what you hand over. Make one?"


def own_key(passphrase_file: Path | None) -> keys.Ask:
    """How to come by the passphrase of your key, which is made first if there is none.

    Only where somebody sits there and wants it. Raises UsageError, KeyUnusable.
    """
    if keys.own() or not somebody_there() or not click.confirm(_QUESTION, default=True, err=True):
        return asking(passphrase_file)
    passphrase = chosen(passphrase_file)
    made = keys.make(user_name(), passphrase)
    print(f"Your key {made.fingerprint}, {visible(made.name)}: {made.words}", file=sys.stderr)
    return lambda: passphrase
