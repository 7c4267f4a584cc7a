"""The key of a case's pseudonyms: a file in the case's folder, made on first use.

It lies with the case because it protects nothing that the case itself does not say: who has the
folder has both, on whatever stick or machine, and makes and reverses the same pseudonyms; who gets a
report or an export has neither. The ledger keeps its fingerprint.
"""

import json
import os
import secrets
import sys
from pathlib import Path

from irkit.case import Case, Query
from irkit.case.files import sync
from irkit.errors import CaseUnwritable, UsageError
from irkit.places import REDACTION_KEY
from irkit.protect.redaction.pseudonyms import KEY_BYTES, fingerprint
from irkit.records import Entry
from irkit.text import visible

ACTION = "redaction key made"


def key_of(case: Case) -> bytes:
    """The key of a case, made where there is none and the case is open for writing.

    Raises UsageError where there is none and cannot be one, or where the file holds another key than
    the ledger says; CaseUnwritable.
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
    for ids in case.row_ids(Query(Entry, only=(("action", (ACTION,)),))):
        for entry in case.rows(Entry, ids[:1]).values():
            return str(json.loads(entry.body).get("fingerprint", ""))
    return ""


def _made(case: Case, path: Path) -> bytes:
    if not case.writable:
        raise UsageError(
            f"{visible(str(case.folder))} has no key for pseudonyms yet, and cannot be written to "
            "now: try again when no other irkit writes to it"
        )
    key = secrets.token_bytes(KEY_BYTES)
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    try:
        with open(part, "xb", opener=_private) as file:
            _give(file.fileno(), case.folder)
            file.write(key.hex().encode())
            file.flush()
            os.fsync(file.fileno())
        # The entry first: a key without one would be refused for ever.
        case.log(ACTION, REDACTION_KEY, {"fingerprint": fingerprint(key)})
        part.replace(path)
        sync(path.parent)
    except OSError as error:
        raise CaseUnwritable(f"cannot write {visible(str(path))}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
    return key


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _give(file: int, case: Path) -> None:
    """Let whose case it is have it, where root writes for them."""
    if sys.platform != "win32" and os.geteuid() == 0:
        owner = case.stat()
        os.fchown(file, owner.st_uid, owner.st_gid)
