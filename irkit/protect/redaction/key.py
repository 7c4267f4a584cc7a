"""The key of a case's pseudonyms: a file in the case's folder, made on first use.

It lies there because it protects nothing that the case itself does not say: whoever has the folder
has both, on whatever stick or machine, and makes and reverses the same pseudonyms; whoever gets a
report or an export has neither. The ledger keeps its fingerprint.
"""

import json
import secrets
from pathlib import Path

from irkit.case import Case, Query
from irkit.case.files import unwritable
from irkit.errors import UsageError
from irkit.places import REDACTION_KEY
from irkit.protect.redaction.pseudonyms import KEY_BYTES, fingerprint
from irkit.records import Action, Entry
from irkit.saving import save
from irkit.text import visible


def key_of(case: Case) -> bytes:
    """The key of a case, made where there is none and the case is open for writing.

    Raises UsageError where there is none and cannot be one, or where the file holds another key
    than the ledger says; CaseUnwritable.
    """
    path = case.folder / REDACTION_KEY
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        return _made(case, path)
    except OSError as error:
        raise UsageError(f"cannot read {visible(str(path))}: {error.strerror}") from error
    return _checked(case, path, found)


def _checked(case: Case, path: Path, content: bytes) -> bytes:
    try:
        key = bytes.fromhex(content.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES or fingerprint(key) != _known(case):
        raise UsageError(
            f"{visible(str(path))} is not the key that the ledger names: put that one back, or "
            "remove the file and begin with new pseudonyms"
        )
    return key


def _known(case: Case) -> str:
    """The fingerprint of the newest key that the ledger names."""
    for ids in case.row_ids(Query(Entry, only=(("action", (Action.REDACTION_KEY_MADE,)),))):
        for entry in case.rows(Entry, ids[:1]).values():
            return str(json.loads(entry.body).get("fingerprint", ""))
    return ""


def _made(case: Case, path: Path) -> bytes:
    if not case.writable:
        if known := _known(case):
            raise UsageError(
                f"{visible(str(path))} is not there, and the ledger names a key with the "
                f"fingerprint {visible(known)}: put that one back"
            )
        raise UsageError(
            f"{visible(str(case.folder))} has no key for pseudonyms yet, and cannot be written to "
            "now: try again when no other irkit writes to it"
        )
    key = secrets.token_bytes(KEY_BYTES)
    # The entry first: a key without one would be refused for ever.
    case.log(Action.REDACTION_KEY_MADE, REDACTION_KEY, {"fingerprint": fingerprint(key)})
    with unwritable(path):
        save(path, key.hex().encode(), replace=False, like=case.folder)
    return key
