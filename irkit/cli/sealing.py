"""A case that a command adds to, sealed at its end where that takes no question."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from irkit import keys
from irkit.case import Case, Reviewer
from irkit.cli.words import console, print_whole
from irkit.errors import CaseInUse, KeyUnusable, UsageError
from irkit.text import visible


@contextmanager
def sealing(case: Case) -> Iterator[Case]:
    """Close the case at the end, sealed if it was not and a key needs no question.

    A key that cannot be used is said on standard error: what was recorded stands all the same.
    """
    with case:
        yield case
        if case.writable and not case.is_sealed():
            _seal(case)


@contextmanager
def saying(folder: Path) -> Iterator[Reviewer]:
    """Add what people say to a case, also while another irkit writes to it, which then seals it."""
    with Reviewer.open(folder) as reviewer:
        yield reviewer
    seal(folder)


def seal(folder: Path) -> None:
    """Seal a case that was added to, as `sealing` does, unless another irkit writes to it."""
    with suppress(CaseInUse), sealing(Case.open(folder, write=True)):
        pass


def _seal(case: Case) -> None:
    try:
        signer = keys.ready()
        if signer and (faults := case.ledger_faults()):
            row, reason = faults[0].row, visible(faults[0].reason)
            _tell(f"the ledger does not hold, row {row}: {reason}")
        elif signer:
            case.seal(signer)
        elif sys.stderr.isatty():
            key = "asks for your passphrase" if keys.own() else "needs a key: irkit key make"
            _tell(f"irkit case seal {key}")
    except (KeyUnusable, UsageError) as error:
        _tell(visible(str(error)))


def _tell(why: str) -> None:
    print_whole(console(stderr=True), f"irkit: not sealed: {why}")
