"""What proves entries of a ledger and rows of a case: it confirms a guess at what is hidden there.

A seal signs hashes of entries and names its signer; entries keep digests of rows. Whoever has
either can write down what might stand in a row or entry, and sees whether it does.
"""

from typing import Any

from irkit.records import Action

_PROOFS = frozenset(
    {
        *("statement", "signature", "stamp"),  # of seals and of reviews of mentors
        *("info", "tag_manifest", "key", "head"),  # of bundles: with names, and hashes of all files
        *("held", "revealed", "truth_sha256"),  # of trainings
        "reviewed",  # entry and hash
    }
)
_OF_ROWS = frozenset({Action.CASE_MADE, Action.SCAN_BEGAN})  # whose sha256 is not of a file


def without_proofs(action: str, body: Any) -> Any:
    """The body of an entry, as JSON has it, without what proves something."""
    if not isinstance(body, dict):
        return body
    left_out = _PROOFS | {"sha256"} if action in _OF_ROWS else _PROOFS
    return {
        name: value for name, value in body.items() if name not in left_out and not _is_batch(value)
    }


def _is_batch(value: Any) -> bool:
    """First and last row, their hash, and a check of each: see irkit.case.ledger.batch."""
    return (
        isinstance(value, list)
        and len(value) == 4
        and all(isinstance(one, int) for one in value[:2])
        and all(isinstance(one, str) for one in value[2:])
    )
