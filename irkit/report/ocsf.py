"""Findings as OCSF events of the class Detection Finding (2004), one JSON object a line."""

import ipaddress
from collections.abc import Iterator
from datetime import datetime
from typing import Any, TextIO

from irkit import __version__, attack
from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.records import HARMLESS, Connection, Finding, Kind, Level, Opinion, Process, Thing
from irkit.report.exchange import Host, as_of, base, hashes, key_of, lasting, write_lines
from irkit.report.plain import judgement_object, match_text

SCHEMA = "1.8.0"  # of OCSF; all that is written is valid from 1.5 on

_SEVERITY = {Level.ALERT: (4, "High"), Level.WARNING: (3, "Medium"), Level.NOTICE: (2, "Low")}
_INFORMATIONAL = (1, "Informational")
_VERDICT = {
    Opinion.FALSE_POSITIVE: (1, "False Positive"),
    Opinion.MALICIOUS: (2, "True Positive"),
    Opinion.SUSPICIOUS: (4, "Suspicious"),
    Opinion.BENIGN: (5, "Benign"),
    Opinion.UNKNOWN: (0, "Unknown"),
}
_ALGORITHM = {"md5": (1, "MD5"), "sha1": (2, "SHA-1"), "sha256": (3, "SHA-256")}
_RULE, _BEHAVIOURAL = (1, "Rule"), (2, "Behavioral")
_FILE_PATH, _HASH = (45, "File Path"), (8, "Hash")

Part = dict[str, Any]


def write_ocsf(case: Case, out: TextIO) -> None:
    """Write every finding that stands; what people judged harmless is suppressed, not left out."""
    host, known = Host.of(case), as_of(case)
    write_lines(out, (_without_empty(one) for one in _events(case, host, known)))


def _events(case: Case, host: Host, known: datetime) -> Iterator[Part]:
    labels = case.labels()
    marks = [f"tlp:{labels.tlp.lower()}", f"PAP:{labels.pap}"]
    for thing in case.things():
        for finding in thing.findings:
            names = (finding.detector, finding.pack, finding.rule_file, finding.rule)
            uid = lasting(case, "finding", *key_of(thing), *names)
            yield {
                **_class(),
                **_judged(thing),
                "time": _milliseconds(known),
                "message": f"{finding.target}: {finding.reason}",
                "metadata": _metadata(case, uid, marks),
                "device": _device(host),
                "finding_info": _finding_info(finding, uid, known),
                "evidences": [*_evidences(finding, thing, host)],
                "observables": [*_observables(finding)],
                "unmapped": {**_unmapped(finding, thing), "recipients": case.release.recipients},
            }


def _class() -> Part:
    return {
        "category_uid": 2,
        "category_name": "Findings",
        "class_uid": 2004,
        "class_name": "Detection Finding",
        "activity_id": 1,
        "activity_name": "Create",
        "type_uid": 200401,
        "type_name": "Detection Finding: Create",
    }


def _judged(thing: Thing) -> Part:
    """Severity, state and verdict: people outrank the score, which stays as the risk score."""
    level = _counts_as(thing)
    severity, word = _SEVERITY[level] if level else _INFORMATIONAL
    state, state_word = (1, "New") if level else (3, "Suppressed")
    said: Part = {}
    if thing.opinion:
        verdict, verdict_word = _VERDICT[thing.opinion]
        said = {"verdict_id": verdict, "verdict": verdict_word}
    return {
        "severity_id": severity,
        "severity": word,
        "status_id": state,
        "status": state_word,
        "status_detail": thing.opinion,
        "is_alert": level is Level.ALERT,
        "risk_score": thing.score,
        "comment": "\n".join([*_said(thing), *(note.value for note in thing.notes)]),
        **said,
    }


def _said(thing: Thing) -> list[str]:
    """Why people judged it so."""
    return [thing.judgement.reason] if thing.judgement and thing.judgement.reason else []


def _counts_as(thing: Thing) -> Level | None:
    """As `irkit.case.standing` has it; None for what people judged harmless."""
    if thing.opinion in HARMLESS:
        return None
    if thing.opinion is Opinion.MALICIOUS:
        return Level.ALERT
    if thing.opinion is Opinion.SUSPICIOUS and thing.level is Level.NOTICE:
        return Level.WARNING
    return thing.level


def _metadata(case: Case, uid: str, marks: list[str]) -> Part:
    return {
        "version": SCHEMA,
        "uid": uid,
        "correlation_uid": case.about.identifier,
        "profiles": ["host", "incident"],
        "labels": marks,
        "product": {"name": "irkit", "vendor_name": "irkit", "version": __version__},
    }


def _device(host: Host) -> Part:
    system = host.system.lower()
    kind = 100 if "windows" in system else 200 if system else 0
    return {
        "type_id": 0,
        "hostname": host.name or "unknown",
        "os": {"name": host.system, "type_id": kind} if system else None,
    }


def _finding_info(finding: Finding, uid: str, known: datetime) -> Part:
    kind, word = _RULE if finding.detector == "yara" else _BEHAVIOURAL
    return {
        "uid": uid,
        "title": finding.rule,
        "desc": finding.reason,
        "created_time": _milliseconds(known),
        "src_url": finding.reference,
        "data_sources": [finding.detector],
        "types": finding.tags,
        "analytic": {
            "name": finding.rule,
            "uid": "/".join(filter(None, (finding.pack, finding.rule_file, finding.rule))),
            "type_id": kind,
            "type": word,
            "category": finding.pack,
            "version": finding.pack_version,
        },
        "attacks": [_attack(one) for one in finding.attack],
    }


def _attack(identifier: str) -> Part:
    parent, _, sub = identifier.partition(".")
    known, whole = attack.technique(identifier), attack.technique(parent)
    name = known.name if known else ""
    return {
        "version": attack.matrix().version,
        "technique": {"uid": parent, "name": whole.name if whole else ""},
        "sub_technique": {"uid": identifier, "name": name} if sub else None,
        "tactics": [{"uid": one.identifier, "name": one.name} for one in known.tactics]
        if known
        else [],
    }


def _evidences(finding: Finding, thing: Thing, host: Host) -> Iterator[Part]:
    """The file or process, with its connections; all else as the record that the case has."""
    matches = [match_text(hit) for hit in finding.hits]
    if finding.kind is Kind.FILE:
        yield {"file": _file(finding), "data": matches}
    elif finding.kind is Kind.PROCESS and finding.pid is not None:
        process = host.process(finding)
        yield {"process": _process(finding, process), "data": matches}
        for one in host.connections(process) if process else ():
            yield _connection(one)
    else:
        entry = host.persistence(thing)
        yield {"name": finding.target, "data": plain(entry) if entry else finding.target}


def _file(finding: Finding) -> Part:
    return {
        "name": base(finding.target),
        "path": finding.target,
        "type_id": 1,
        "type": "Regular File",
        "size": finding.size,
        "modified_time": _milliseconds(finding.modified),
        "hashes": [_fingerprint(name, text) for name, text in hashes(finding).items()],
    }


def _fingerprint(name: str, text: str) -> Part:
    number, word = _ALGORITHM[name]
    return {"algorithm_id": number, "algorithm": word, "value": text}


def _process(finding: Finding, known: Process | None) -> Part:
    found: Part = {"pid": finding.pid, "created_time": _milliseconds(finding.started)}
    if known is None:
        return found | {"name": finding.target}
    return found | {
        "name": known.name,
        "cmd_line": " ".join(known.command),
        "working_directory": known.folder,
        "file": {"name": base(known.image), "path": known.image, "type_id": 1}
        if known.image
        else None,
        "user": {"name": known.user} if known.user else None,
        "parent_process": None if known.parent is None else {"pid": known.parent},
    }


def _connection(one: Connection) -> Part:
    return {
        "name": f"{one.protocol} {one.status}",
        "src_endpoint": _endpoint(one.local_address, one.local_port),
        "dst_endpoint": _endpoint(one.remote_address, one.remote_port),
        "connection_info": {"direction_id": 0, "protocol_name": one.protocol},
    }


def _endpoint(address: str, port: int | None) -> Part | None:
    if not address:
        return None
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return {"name": address, "port": port}
    return {"ip": address, "port": port}


def _observables(finding: Finding) -> Iterator[Part]:
    if finding.kind is Kind.FILE:
        yield _observable(_FILE_PATH, "evidences[].file.path", finding.target)
        for text in hashes(finding).values():
            yield _observable(_HASH, "evidences[].file.hashes[].value", text)


def _observable(kind: tuple[int, str], name: str, value: str) -> Part:
    return {"type_id": kind[0], "type": kind[1], "name": name, "value": value}


def _unmapped(finding: Finding, thing: Thing) -> Part:
    """What the schema has no place for."""
    return {
        "target_raw": raw_of(finding.target),
        "level": finding.level,
        "score": finding.score,
        "thing_level": thing.level,
        "confidence": thing.confidence,
        **judgement_object(thing),
        "tags": thing.tags,
        "author": finding.author,
        "licence": finding.licence,
        "pack_sha256": finding.pack_sha256,
        "hit_count": finding.hit_count,
    }


def _milliseconds(time: datetime | None) -> int | None:
    return int(time.timestamp() * 1000) if time else None


def _without_empty(value: Any) -> Any:
    """The same without keys that say nothing: the schema knows no null."""
    if isinstance(value, dict):
        kept = {key: _without_empty(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one or one == 0 or one is False}
    return [_without_empty(one) for one in value] if isinstance(value, list | tuple) else value
