"""Seals: ledger entries in which a responder signs all entries before them.

docs/LEDGER.md describes the format for those who check a case with their own tools.
"""

import base64
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

from irkit.case import ledger
from irkit.case.codec import canonical, time_from, time_text
from irkit.errors import UsageError
from irkit.keys import PublicKey
from irkit.keys.stamps import Roots, der, root_of
from irkit.keys.wire import decoded
from irkit.records import Action, Entry

ACTIONS = (Action.SEALED, Action.HANDED_OVER)
NAMESPACE = "irkit-seal"  # what the signature is for, as in ssh-keygen -Y verify -n
CHECK = 2 * ledger.CHECK_BYTES  # characters of each entry's hash, kept to name the forged one

_SEALS = "SELECT * FROM ledger WHERE action IN (?, ?) ORDER BY seq"


@dataclass(frozen=True, slots=True)
class Statement:
    """What a responder signs."""

    action: str
    case: str  # the identifier
    checks: str  # the beginning of the hash of each entry from `first` to `entry`, joined
    entry: int  # the newest entry that is sealed
    first: int  # the one after those that the seal before held
    hash: str  # of the entry
    key: str  # the signer's public key
    time: str  # by the signer's clock
    to: str  # the key that may seal from now on, too; empty but where the case is handed over

    @property
    def text(self) -> str:
        """The very text that is signed."""
        return canonical(asdict(self))


@dataclass(frozen=True, slots=True)
class Stamped:
    """The response of a time stamp authority, of the signature, with the roots to check it by."""

    url: str
    response: bytes
    roots: Roots


@dataclass(frozen=True, slots=True)
class Signed:
    """The body of a seal."""

    statement: Statement
    text: str  # of the statement, as it stands there
    signature: str  # in OpenSSH's form
    stamp: Stamped | None

    @property
    def body(self) -> dict[str, object]:
        """As the ledger keeps it."""
        stamp = self.stamp and {
            "url": self.stamp.url,
            "response": _coded(self.stamp.response),
            "roots": [_coded(der(root)) for root in self.stamp.roots],
        }
        return {"statement": self.text, "signature": self.signature, "stamp": stamp}


def statement(
    connection: sqlite3.Connection, case: str, key: PublicKey, to: PublicKey | None
) -> Statement:
    """What a responder has to sign to seal all that the case holds now.

    Raises UsageError where others sealed the case and did not hand it over.
    """
    before = [*_readable(connection)]
    if before and key not in allowed(before):
        raise UsageError(
            f"the case is sealed by {key_of(before[0]).fingerprint}, who has to hand it over: "
            "irkit case hand-over"
        )
    first = before[-1].entry + 1 if before else 1
    rows = connection.execute("SELECT seq, hash FROM ledger WHERE seq >= ? ORDER BY seq", (first,))
    hashes = rows.fetchall()
    return Statement(
        action=Action.HANDED_OVER if to else Action.SEALED,
        case=case,
        checks="".join(text[:CHECK] for _, text in hashes),
        entry=hashes[-1][0],
        first=first,
        hash=hashes[-1][1],
        key=key.text,
        time=time_text(datetime.now(UTC)),
        to=to.text if to else "",
    )


def is_sealed(connection: sqlite3.Connection) -> bool:
    """Whether nothing was added since the last seal."""
    newest = ledger.head(connection)
    return newest is not None and newest.action in ACTIONS


def entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    """The entries that are seals, oldest first."""
    return map(ledger.entry_of, connection.execute(_SEALS, ACTIONS).fetchall())


def key_of(said: Statement) -> PublicKey:
    """The key that a statement names. Raises UsageError where it names none."""
    return PublicKey.parse(said.key)


def allowed(statements: list[Statement]) -> set[PublicKey]:
    """Who may seal after these: the first who did, and to whom the case was handed over."""
    keys = {key_of(statements[0])}
    return keys | {PublicKey.parse(one.to) for one in statements if one.to}


def parsed(body: str) -> Signed:
    """Read the body of a seal. Raises ValueError for what is none."""
    try:
        fields_of = json.loads(body)
        text, signature = str(fields_of["statement"]), str(fields_of["signature"])
        return Signed(_statement(text), text, signature, _stamp(fields_of["stamp"]))
    except (KeyError, TypeError, RecursionError, UsageError) as error:
        raise ValueError("it is no seal") from error


def _statement(text: str) -> Statement:
    said = json.loads(text)
    values = {field.name: said[field.name] for field in fields(Statement)}
    if not all(type(values[field.name]) is field.type for field in fields(Statement)):
        raise ValueError("it is no seal")
    found = Statement(**values)
    text.encode()
    time_from(found.time)
    key_of(found)
    if found.to:
        PublicKey.parse(found.to)
    if not 0 < found.first <= found.entry < 1 << 53:
        raise ValueError("it is no seal")
    return found


def _stamp(said: dict[str, object] | None) -> Stamped | None:
    if said is None:
        return None
    roots = [root_of(decoded(str(root))) for root in list(said["roots"])]  # type: ignore[call-overload]
    return Stamped(str(said["url"]), decoded(str(said["response"])), tuple(roots))


def _coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _readable(connection: sqlite3.Connection) -> Iterator[Statement]:
    """What the seals of the case say; whether they hold is for `irkit case verify` to tell."""
    for entry in entries(connection):
        try:
            yield parsed(entry.body).statement
        except ValueError:
            continue
