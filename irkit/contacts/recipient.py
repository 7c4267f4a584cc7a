"""Whom age encrypts to: the texts that name a key, and the keys themselves."""

from typing import TypeAlias

import pyrage

from irkit.errors import UsageError
from irkit.text import middle, visible

Recipient: TypeAlias = "pyrage.x25519.Recipient | pyrage.ssh.Recipient"

_LONGEST = 2_000  # characters


def parsed(text: str) -> Recipient:
    """The key that ``age1…`` or ``ssh-ed25519 AAAA…`` names. Raises UsageError for any other."""
    try:
        if len(text) <= _LONGEST and text.startswith("age1"):
            return pyrage.x25519.Recipient.from_str(text)
        if len(text) <= _LONGEST and text.startswith("ssh-ed25519 "):
            return pyrage.ssh.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise UsageError(f"{_shown(text)} is not whole: ask for it again") from error
    raise UsageError(f"{_shown(text)} names no recipient of age: age1… or ssh-ed25519 AAAA…")


def _shown(text: str) -> str:
    return middle(visible(text), 80)
