"""The passphrase of the responder's key: from a file, the environment or a question.

Never a word of the command line, which every user of the machine can read.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from irkit.cli import options
from irkit.cli.asking import somebody_there
from irkit.errors import UsageError
from irkit.keys import Ask
from irkit.keys.store import PASSPHRASE
from irkit.text import visible

F = TypeVar("F", bound=Callable[..., Any])

_LONGEST = 10_000  # bytes

passphrase_file = click.option(
    "--passphrase-file",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=f"Its first line is the passphrase of your key; else {PASSPHRASE}, else you are asked.",
)


def asking(file: Path | None, question: str = "Passphrase of your key") -> Ask:
    """How to come by the passphrase, when it is needed. What is returned raises UsageError."""
    return lambda: _given(file) or _typed(question)


def chosen(file: Path | None, *, from_environment: bool = True) -> str:
    """A new passphrase, typed twice where it is typed. Raises UsageError."""
    given = _given(file) if file or from_environment else ""
    return given or _typed("New passphrase of your key", confirmed=True)


def _given(file: Path | None) -> str:
    if file is None:
        return os.environ.get(PASSPHRASE, "")
    try:
        with file.open("rb") as opened:
            line = opened.readline(_LONGEST).decode().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no text in UTF-8"
        raise UsageError(f"cannot read {visible(str(file))}: {reason}") from error
    if not line:
        raise UsageError(f"the first line of {visible(str(file))} is empty")
    return line


def _typed(question: str, *, confirmed: bool = False) -> str:
    if not somebody_there():
        raise UsageError(
            f"nobody can be asked for the passphrase here: set {PASSPHRASE}, or name a file with "
            "--passphrase-file"
        )
    typed: str = click.prompt(question, hide_input=True, confirmation_prompt=confirmed, err=True)
    return typed
