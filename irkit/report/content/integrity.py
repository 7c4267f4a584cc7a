"""What shows that a case holds: coverage and its gaps, evidence, tools, rules and their authors."""

import platform
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import islice

from irkit import __version__
from irkit.case import Case, seals
from irkit.case.evidence import ACTIONS, kept
from irkit.case.query import Query
from irkit.contacts.holders import Holders
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import stamps
from irkit.records import (
    HARMLESS_SKIPS,
    Coverage,
    Entry,
    Evidence,
    Outcome,
    Reason,
    Scan,
)
from irkit.report.content.findings import all_of
from irkit.report.content.model import Credit, Findings, Gap, Integrity, Listed, Seal

EXAMPLES = 50  # of one reason
EVIDENCE = 500
SEALS = 50


def of_case(case: Case, scans: Sequence[Scan], found: Findings) -> Integrity:
    """What a court or an auditor asks."""
    coverage = case.coverage()
    packs = {pack for scan in scans for pack in scan.packs}
    return Integrity(
        coverage=coverage,
        gaps=_gaps(case, coverage),
        scans=tuple(scans),
        packs=tuple(sorted(packs, key=lambda pack: (pack.name, pack.version, pack.sha256))),
        credits=_credits(found),
        evidence=_evidence(case),
        absent=frozenset(case.absent()),
        tools=_tools(scans),
        head=case.head(),
        seals=_seals(case),
        glance=case.glance(),
    )


def _gaps(case: Case, coverage: Coverage) -> tuple[Gap, ...]:
    """Why things were not looked at; what may hide something first, then the most."""
    gaps = [
        Gap(
            outcome,
            reason,
            count,
            outcome is Outcome.SKIPPED and reason in HARMLESS_SKIPS,
            tuple(islice(case.items(outcome, Reason(reason)), EXAMPLES)),
        )
        for outcome in (Outcome.FAILED, Outcome.TIMED_OUT, Outcome.SKIPPED)
        for reason, count in getattr(coverage, outcome.value).items()
    ]
    return tuple(sorted(gaps, key=lambda gap: (gap.harmless, -gap.count)))


def _credits(found: Findings) -> tuple[Credit, ...]:
    """Authors of the rules that matched in the things told in full, by pack."""
    rules: dict[tuple[str, str, str], dict[str, None]] = {}
    for _, finding in all_of(found.told):
        if finding.pack:
            key = (finding.pack, finding.author, finding.licence)
            rules.setdefault(key, {})[finding.rule] = None
    return tuple(
        Credit(author, licence, pack, tuple(sorted(names)))
        for (pack, author, licence), names in sorted(rules.items())
    )


def _evidence(case: Case) -> Listed[Evidence]:
    files = [*kept(_entries(case, ACTIONS))]
    return Listed(tuple(files[:EVIDENCE]), len(files))


def _seals(case: Case) -> tuple[Seal, ...]:
    """The newest seals that can be read."""
    entries = islice(_entries(case, seals.ACTIONS, newest_first=True), SEALS)
    holders, hidden = _holders(), bool(case.release.redaction)
    found = (_seal(entry, holders, hidden=hidden) for entry in reversed([*entries]))
    return tuple(filter(None, found))


def _holders() -> Holders:
    """Nobody where they cannot be read: a report says less then, and is none the worse."""
    try:
        return Holders.known()
    except (UsageError, KeyUnusable):
        return Holders()


def _seal(entry: Entry, holders: Holders, *, hidden: bool) -> Seal | None:
    try:
        signed = seals.parsed(entry.body)
    except ValueError:
        return None
    said = signed.statement
    key = seals.key_of(said)
    whose, known_as = holders.whose(key.fingerprint, key.name)
    stamped, stamp = _stamp(signed, hidden=hidden)
    return Seal(
        entry=entry.seq,
        time=entry.time,
        actor=entry.actor,
        action=entry.action,
        key=key.fingerprint,
        holds=said.entry,
        whose=whose,
        known_as="" if hidden else known_as,
        stamped_by=signed.stamp.url if signed.stamp else "",
        stamped=stamped,
        stamp=stamp,
    )


def _stamp(signed: seals.Signed, *, hidden: bool) -> tuple[datetime | None, str]:
    """When an authority saw the seal, and what that is worth: the case cannot vouch for itself."""
    one = signed.stamp
    if one is None:
        return None, ""
    try:
        found = stamps.checked(one.response, signed.signature.encode(), one.roots)
    except ValueError:  # where names are hidden, it is not the text that was stamped any more
        return None, "not checked" if hidden else "does not hold"
    return found.time, "enclosed" if found.checked else "not checked"


def _entries(
    case: Case, actions: tuple[str, ...], *, newest_first: bool = False
) -> Iterator[Entry]:
    """The entries of the ledger with some actions."""
    query = Query(Entry, only=(("action", actions),), descending=not newest_first)
    for ids in case.row_ids(query):
        found = case.rows(Entry, ids)
        yield from (found[one] for one in ids)


def _tools(scans: Sequence[Scan]) -> tuple[tuple[str, str], ...]:
    """What scanned, and what this report was made with."""
    used = dict.fromkeys(("irkit", scan.irkit_version) for scan in scans)
    used |= dict.fromkeys(_named(scan.engine) for scan in scans if scan.engine)
    here = (
        ("irkit", __version__),
        ("Python", platform.python_version()),
        ("SQLite", sqlite3.sqlite_version),
    )
    return tuple(dict.fromkeys([*used, *here]))


def _named(engine: str) -> tuple[str, str]:
    name, _, version = engine.partition(" ")
    return name, version
