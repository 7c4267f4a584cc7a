"""What happened on the host and what was done about it, as JSON lines for Timesketch.

Timesketch wants ``message``, ``datetime`` and ``timestamp_desc`` in each line; ``timestamp`` counts
microseconds since 1970, and ``tag`` and ``attack`` are lists that it can filter by. A field has one
type in all lines, as the index behind Timesketch needs it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, TextIO

from irkit import attack
from irkit.case import Case
from irkit.case.codec import raw_of
from irkit.case.ledger import said_in
from irkit.records import Action, Entry, Finding, Persistence, Process, Session, Thing
from irkit.report.deeds import recipients_of, sender_of, told
from irkit.report.exchange import as_of, write_lines
from irkit.report.plain import judgement_object, match_text, release_object
from irkit.text import visible

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BOOKKEEPING = frozenset({Action.RECORDED, Action.SCAN_RUNNING})  # how records were kept

Line = dict[str, Any]


def write_timesketch(case: Case, out: TextIO) -> None:
    """Write findings, then host events, then what was done, all marked with the host's name."""
    about = {"hostname": case.host(), "case_id": case.about.identifier}
    about |= release_object(case)
    write_lines(out, (about | line for line in _lines(case)))


def _lines(case: Case) -> Iterator[Line]:
    known = as_of(case)
    for thing in case.things():
        for finding in thing.findings:
            yield _of_finding(finding, thing, known)
    for process in case.facts(Process):
        if process.started:
            yield _of_process(process, process.started)
    for entry in case.facts(Persistence):
        if entry.modified:
            yield _of_persistence(entry, entry.modified)
    for session in case.facts(Session):
        if session.started:
            yield _of_session(session, session.started)
    for act, words in told(case):
        if act.action not in _BOOKKEEPING:
            yield _of_act(act, words)


def _of_finding(finding: Finding, thing: Thing, known: datetime) -> Line:
    """At the time of the file or process; where there is none, when the case last changed."""
    text = f"{finding.level} {finding.score}: {finding.target}: {finding.rule}: {finding.reason}"
    time, meaning = next(
        (one for one in _times(finding) if one[0]), (known, "Finding Known")
    )  # fmt: skip
    return {
        **_event(time or known, meaning, "irkit:finding", text),
        "tag": _tags(thing),
        "level": finding.level,
        "score": finding.score,
        "thing_level": thing.level,
        "thing_score": thing.score,
        "opinion": thing.opinion or "",
        **{key: value or "" for key, value in judgement_object(thing).items()},
        "notes": [note.value for note in thing.notes],
        "kind": finding.kind,
        "target": finding.target,
        "target_raw": raw_of(finding.target) or "",
        "detector": finding.detector,
        "rule": finding.rule,
        "reason": finding.reason,
        "matches": [match_text(hit) for hit in finding.hits],
        "attack": [attack.named(one) for one in finding.attack],
        "author": finding.author,
        "reference": finding.reference,
        "file_size": finding.size,
        "sha256": finding.sha256,
        "sha1": finding.sha1,
        "md5": finding.md5,
        "pid": finding.pid,
    }


def _times(finding: Finding) -> tuple[tuple[datetime | None, str], ...]:
    return (finding.modified, "Content Modification Time"), (finding.started, "Start Time")


def _tags(thing: Thing) -> list[str]:
    """The level, what people call the thing, and their own tags."""
    said = [thing.opinion.value.replace(" ", "-")] if thing.opinion else []
    return [thing.level.value, *said, *thing.tags]


def _of_process(process: Process, started: datetime) -> Line:
    command = " ".join(process.command) or process.image
    text = f"pid {process.pid} ({process.name}) of {process.user}: {command}"
    return {
        **_event(started, "Start Time", "irkit:process", text),
        "pid": process.pid,
        "parent_pid": process.parent,
        "image": process.image,
        "command": command,
        "username": process.user,
        "sha256": process.sha256,
    }


def _of_persistence(one: Persistence, modified: datetime) -> Line:
    text = f"{one.mechanism}: {one.location}: {one.name}: {one.command}"
    return {
        **_event(modified, "Content Modification Time", "irkit:persistence", text),
        "mechanism": one.mechanism,
        "target": one.location,
        "command": one.command,
        "username": one.user,
        "enabled": one.enabled,
        "attack": [attack.named(one.attack)] if one.attack else [],
    }


def _of_session(session: Session, started: datetime) -> Line:
    text = f"{session.user} on {session.terminal} from {session.remote_host or 'this host'}"
    return {
        **_event(started, "Logon Time", "irkit:session", text),
        "username": session.user,
        "terminal": session.terminal,
        "remote_host": session.remote_host,
    }


def _of_act(entry: Entry, words: str) -> Line:
    """An entry of the ledger: what the responder did, not what happened on the host."""
    body = said_in(entry)
    sender, key = sender_of(body) or ("", "")
    return {
        **_event(entry.time, "Responder Action", "irkit:ledger",
                 f"{entry.action} by {entry.actor}: {words}"),
        "tag": ["responder"],
        "action": entry.action,
        "target": entry.object,
        "username": entry.actor,
        "ledger_entry": entry.seq,
        "ledger_hash": entry.hash,
        "sha256": str(body.get("sha256", "")),
        "sender": sender,
        "sender_key": key,
        "given_to": [" ".join(filter(None, one)) for one in recipients_of(body)],
    }  # fmt: skip


def _event(time: datetime, meaning: str, kind: str, message: str) -> Line:
    return {
        "message": visible(message),
        "datetime": time.isoformat(timespec="microseconds"),
        "timestamp": (time - _EPOCH) // timedelta(microseconds=1),
        "timestamp_desc": meaning,
        "data_type": kind,
    }
