"""Does the case hold? The newest entry of its ledger, the proof, and what a fault means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.case import Case
from irkit.case.codec import time_from
from irkit.records import Entry, Whose
from irkit.text import visible
from ui.clock import Clock
from ui.settings import Settings
from ui.words import number

_SAYS = "Proof"
# What the first words of a fault say (irkit/case/verify.py), as somebody has to hear it.
_MEANINGS = (
    ("edited", QT_TRANSLATE_NOOP("Proof", "Somebody changed this row after irkit wrote it.")),
    ("deleted", QT_TRANSLATE_NOOP("Proof", "Somebody took this row away after irkit wrote it.")),
    (
        "inserted",
        QT_TRANSLATE_NOOP("Proof", "irkit did not write this row: somebody put it there."),
    ),
    ("reordered", QT_TRANSLATE_NOOP("Proof", "Somebody moved this row to another place.")),
    (
        "does not follow",
        QT_TRANSLATE_NOOP("Proof", "The chain is broken here: an entry was replaced."),
    ),
    (
        "forged",
        QT_TRANSLATE_NOOP("Proof", "Somebody wrote this as if it were irkit's or the signer's."),
    ),
    (
        "cannot be read",
        QT_TRANSLATE_NOOP("Proof", "The file is damaged here; a copy of it may still be whole."),
    ),
    (
        "SQLite finds",
        QT_TRANSLATE_NOOP("Proof", "The file is damaged, by its disk or by a program not ours."),
    ),
)
_OTHER = QT_TRANSLATE_NOOP("Proof", "This is not as irkit left it.")


@dataclass(frozen=True, slots=True)
class Proof:
    """A verification that came to an end, and the newest entry at that time."""

    time: datetime
    seq: int
    hash: str
    faults: int


def meaning(reason: str) -> str:
    """What a fault means, in a sentence."""
    text = next((said for word, said in _MEANINGS if reason.startswith(word)), _OTHER)
    return QCoreApplication.translate(_SAYS, text)


def remember(settings: Settings, case: str, proof: Proof) -> None:
    """Keep when a case was last verified, and with which hash: outside of the case."""
    words = [proof.time.isoformat(), str(proof.seq), proof.hash, str(proof.faults)]
    settings.remember(_key(case), words)


def recall(settings: Settings, case: str) -> Proof | None:
    """The last verification of a case on this computer, if there was one."""
    words = [str(one) for one in settings.recall(_key(case), [])]
    try:
        time, seq, digest, faults = words
        return Proof(datetime.fromisoformat(time).astimezone(UTC), int(seq), digest, int(faults))
    except ValueError:  # none yet, or edited by hand
        return None


@dataclass(frozen=True, slots=True)
class Chain:
    """The newest entry, and the one that was the newest at the last verification."""

    head: Entry | None
    known: Entry | None


def chain(case: Case, known: int) -> Chain:
    """Read both; `known` is the number of the second, 0 for none."""
    return Chain(case.head(), case.rows(Entry, [known]).get(known))


def broken(proof: Proof | None, seen: Chain) -> bool:
    """Whether the case does not hold the entry any more that it was verified with."""
    if proof is None or not proof.seq:
        return False
    return seen.known is None or seen.known.hash != proof.hash


def _key(case: str) -> str:
    """Identifiers come from the case: only their hash becomes a key of the settings."""
    return f"verified/{sha256(case.encode(errors='replace')).hexdigest()[:32]}"


def lines(faults: Sequence[dict[str, object]]) -> list[tuple[str, str]]:
    """Each fault as where and what: ("findings, row 12", "edited: …")."""
    row = QCoreApplication.translate("Proof", "{0}, row {1}")
    found = []
    for one in faults:
        where = str(one["table"])
        if one["row"] is not None:
            where = row.format(where, one["row"])
        found.append((where, str(one["reason"])))
    return found


def vouched(document: dict[str, Any], clock: Clock) -> Iterator[str]:
    """Who vouches for the case, as `irkit case verify --json` says, and what nobody vouches for."""
    seals, unsealed = document["seals"], int(document["unsealed"])
    for one in seals:
        yield _seal(one, clock)
    if not seals:
        yield QCoreApplication.translate(
            "Proof",
            "○ Nobody has sealed it: somebody with the file could have computed the whole ledger "
            "anew. Seal this case, and that is found out.",
        )
    elif unsealed:
        text = QCoreApplication.translate(
            "Proof", "○ Entries after the last seal, for which nobody vouches: {0}."
        )
        yield text.format(number(unsealed))


def posing(document: dict[str, Any]) -> bool:
    """Whether somebody sealed it with another key in one's own name or a contact's."""
    return any(Whose(one["whose"]).is_posing for one in document["seals"])


_SEALED = {
    Whose.OWN: QT_TRANSLATE_NOOP("Proof", "✓ Sealed with your key on {1}, up to entry {2}: {3}"),
    Whose.CHECKED: QT_TRANSLATE_NOOP(
        "Proof", "✓ Sealed by your contact {0}, whose key was checked, on {1}, up to entry {2}: {3}"
    ),
    Whose.CONTACT: QT_TRANSLATE_NOOP(
        "Proof",
        "○ Sealed by your contact {0}, whose key nobody has checked, on {1}, up to entry {2}: {3}",
    ),
    Whose.NOT_OWN: QT_TRANSLATE_NOOP(
        "Proof",
        "▲ Sealed in your name, {0}, with another key than yours on {1}, up to entry {2}: {3}",
    ),
    Whose.NOT_CONTACT: QT_TRANSLATE_NOOP(
        "Proof",
        "▲ Sealed in the name of your contact {0} with another key than theirs on {1}, up to entry "
        "{2}: {3}",
    ),
}
_STRANGER = QT_TRANSLATE_NOOP(
    "Proof", "✓ Sealed by {0} on {1}, up to entry {2}. Compare the key with theirs: {3}"
)


def _seal(one: dict[str, Any], clock: Clock) -> str:
    text = QCoreApplication.translate("Proof", _SEALED.get(one["whose"], _STRANGER))
    when = f"{clock.shown(time_from(one['time']))} {clock.zone}"
    name = visible(one["known_as"] or one["name"])
    name = name or QCoreApplication.translate("Proof", "somebody without a name")
    said = text.format(name, when, number(one["until"]), one["fingerprint"])
    if not one["stamped"]:
        return said
    stamped = f"{clock.shown(time_from(one['stamped']))} {clock.zone}"
    more = QCoreApplication.translate("Proof", "Time stamp by {0}: {1}.")
    if not one["stamp_checked"]:
        more = QCoreApplication.translate("Proof", "Time stamp by {0}, not checked: {1}.")
    if one["stamp_enclosed"]:
        more = QCoreApplication.translate(
            "Proof", "Time stamp by {0}, checked only by certificates that came with the case: {1}."
        )
    return f"{said} {more.format(visible(one['authority']), stamped)}"
