"""What is true of an attempt, held by a mentor alone: sealed to their age key in the ledger.

Anybody can seal something to a public key: who opens it has its hash compared with the one that
the ledger noted at the start.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

import pyrage

from irkit.contacts import recipient
from irkit.contacts.identity import Identity
from irkit.errors import CaseDamaged, NotForYou
from irkit.text import visible
from irkit.train.truth import Truth, of_plain


@dataclass(frozen=True, slots=True)
class Held:
    """A truth that whoever has the key of `recipient` can open, and nobody else."""

    mentor: str  # their name, as the trainee knows them
    recipient: str  # of age
    sealed: str  # a file of age, in base64

    @classmethod
    def by(cls, mentor: str, to: str, truth: Truth) -> Self:
        """Seal a truth. Raises UsageError where `to` is no recipient of age."""
        data: bytes = pyrage.encrypt(truth.plain, [recipient.parsed(to)])
        return cls(mentor, to, base64.b64encode(data).decode())

    @classmethod
    def of_body(cls, value: Mapping[str, Any]) -> Self:
        """The one whose `body` this is. Raises TypeError or KeyError for what is none."""
        return cls(*(str(value[name]) for name in cls.__slots__))

    @property
    def body(self) -> Mapping[str, object]:
        """As the ledger keeps it."""
        return asdict(self)

    def opened(self, identities: Sequence[Identity]) -> Truth:
        """The truth itself. Raises NotForYou, and CaseDamaged where it is none."""
        try:
            data = base64.b64decode(self.sealed, validate=True)
            return of_plain(pyrage.decrypt(data, list(identities)))
        except (pyrage.DecryptError, ValueError, TypeError, KeyError, RecursionError) as error:
            if "No matching keys" in str(error):
                raise NotForYou(
                    f"what is true of this attempt is sealed to {visible(self.mentor)}, "
                    f"{visible(self.recipient)}: only that key opens it"
                ) from error
            raise CaseDamaged("what this case holds for its mentor is no truth") from error
