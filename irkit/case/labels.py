"""How a case may be passed on and used: ledger entries, of which the newest counts."""

import json
import sqlite3

from irkit.case import ledger
from irkit.errors import CaseDamaged, UsageError
from irkit.protect.policy import is_looser
from irkit.records import Action, Labels, Pap, Tlp

# Not as a value: SQLite would not see then that there is an index of just these.
_LABELLED = f"SELECT body FROM ledger WHERE action = '{Action.LABELLED}'"  # noqa: S608
_NEWEST = f"{_LABELLED} ORDER BY seq DESC LIMIT 1"


def put(connection: sqlite3.Connection, labels: Labels, reason: str = "") -> None:
    """Label the case; the caller holds the transaction.

    Raises UsageError where the labels get looser without a reason, unless the case was just made.
    """
    just_made = ledger.newest(connection) <= 1
    if not just_made and is_looser(labels, of_case(connection)) and not reason.strip():
        raise UsageError("labels that allow more than before need a reason")
    body = {"tlp": labels.tlp.value, "pap": labels.pap.value}
    if reason.strip():
        body["reason"] = reason.strip()
    ledger.append(connection, Action.LABELLED, f"TLP:{labels.tlp} PAP:{labels.pap}", body)


def of_case(connection: sqlite3.Connection) -> Labels:
    """The newest labels, or the usual ones.

    Raises CaseDamaged where the entry does not hold any.
    """
    row = connection.execute(_NEWEST).fetchone()
    if row is None:
        return Labels()
    try:
        body = json.loads(row[0])
        return Labels(Tlp(body["tlp"]), Pap(body["pap"]))
    except (ValueError, TypeError, KeyError) as error:
        raise CaseDamaged(f"the case's labels are none ({error}): run irkit case verify") from error
