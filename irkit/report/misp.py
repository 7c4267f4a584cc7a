"""A case as an event for MISP, in its core format, with objects of MISP's own templates.

Attributes have ``to_ids`` only where a match elsewhere would mean something: hashes of files that
count as alerts, and rules that others may have. What people judged harmless is left out. The event
says "your organisation only" and is not published: with whom it is shared is decided in MISP, and
the tags of TLP and PAP say what may be decided.
"""

import ipaddress
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TextIO

from irkit import attack
from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.records import Connection, Finding, Kind, Level, Process, Thing, Verdict
from irkit.report.exchange import (
    Host,
    as_of,
    base,
    counting,
    hashes,
    key_of,
    lasting,
    techniques,
    write_object,
)
from irkit.report.licences import may_pass_on
from irkit.report.misp_types import TEMPLATES, TYPES
from irkit.report.plain import judged_text, match_text

_THREAT = {"alerts": "1", "warnings": "2", "notices": "3"}  # high, medium, low; 4 is undefined
_ORGANISATION_ONLY, _ONGOING, _INHERIT = "0", "1", "5"

Object = dict[str, Any]


def write_misp(case: Case, out: TextIO) -> None:
    """Write the event as MISP imports it."""
    objects = _Objects(case)
    out.write('{"Event": ')
    write_object(
        out, _event(case), "Object", objects.all(), lambda: {"Tag": _tags(case, objects.techniques)}
    )
    out.write("}\n")


def _event(case: Case) -> Object:
    about, verdict, known = case.about, case.verdict(), as_of(case)
    return {
        "uuid": lasting(case, "event"),
        "info": f"{about.number} {about.name}: {verdict.sentence}".strip(": "),
        "date": f"{about.created:%Y-%m-%d}",
        "timestamp": _stamp(known),
        "threat_level_id": _threat(verdict),
        "analysis": _ONGOING,
        "distribution": _ORGANISATION_ONLY,
        "published": False,
        "Orgc": {"name": about.organisation or "not named", "uuid": lasting(case, "organisation")},
        "Attribute": [*_recipients(case, known)],
    }


def _recipients(case: Case, known: datetime) -> Iterator[Object]:
    """For whom it is: MISP has no place of its own for that."""
    for name in case.release.recipients:
        yield {
            "uuid": lasting(case, "recipient", name),
            "type": "comment",
            "category": "Other",
            "value": plain(name),
            "comment": "for whom this was written",
            "to_ids": False,
            "disable_correlation": True,
            "timestamp": _stamp(known),
            "distribution": _INHERIT,
        }


def _threat(verdict: Verdict) -> str:
    return next((one for name, one in _THREAT.items() if getattr(verdict, name)), "4")


def _tags(case: Case, found: Iterable[str]) -> list[Object]:
    labels = case.labels()
    names = [f"tlp:{labels.tlp.lower()}", f"PAP:{labels.pap}"]
    return [{"name": name} for name in [*names, *map(_galaxy, found)]]


def _galaxy(technique: str) -> str:
    """The tag of MISP's galaxy of ATT&CK techniques."""
    known = attack.technique(technique)
    name = f"{known.name} - {technique}" if known else technique
    return f'misp-galaxy:mitre-attack-pattern="{name}"'


class _Objects:
    """Objects as they come; the rules, each once, behind the first thing that they matched."""

    def __init__(self, case: Case) -> None:
        self._case, self._host = case, Host.of(case)
        self._stamp = _stamp(as_of(case))
        self._rules: set[str] = set()
        self.techniques: dict[str, None] = {}  # that were met so far

    def all(self) -> Iterator[Object]:
        """Every thing that counts, with its rules, connections and what is said of it."""
        for level, thing in counting(self._case):
            yield from self._thing(level, thing)

    def _thing(self, level: Level, thing: Thing) -> Iterator[Object]:
        key = key_of(thing)
        self.techniques |= dict.fromkeys(techniques(thing))
        made = self._made(level, thing)
        rules = {self._rule_id(one): one for one in thing.findings}
        made["comment"] = f"{level}, score {thing.score}"
        made["ObjectReference"] = [
            self._reference(made, rule, "detected-by", one.reason) for rule, one in rules.items()
        ]
        connections = [*self._connections(thing)]
        made["ObjectReference"] += [
            self._reference(made, one["uuid"], "connected-to") for one in connections
        ]
        yield made
        yield from connections
        note = self._object("annotation", key, {"text": _said(thing), "type": "Annotation"})
        note["ObjectReference"] = [self._reference(note, made["uuid"], "annotates")]
        yield note
        for rule, finding in rules.items():
            if rule not in self._rules:
                self._rules.add(rule)
                yield self._yara(finding)

    def _made(self, level: Level, thing: Thing) -> Object:
        finding, key = thing.findings[0], key_of(thing)
        if thing.kind is Kind.FILE:
            return self._object("file", key, _file(finding), to_ids=level is Level.ALERT)
        if thing.kind is Kind.PROCESS:
            return self._object("process", key, _process(finding, self._host.process(finding)))
        entry = self._host.persistence(thing)
        if entry is None or not entry.location.startswith(("HKLM\\", "HKU\\", "HKCU\\")):
            command = {"name": thing.target, "command-line": entry.command if entry else None}
            return self._object("process", key, command)
        about = {"key": entry.location, "name": entry.name, "data": entry.command}
        return self._object("registry-key", key, {**about, "last-modified": entry.modified})

    def _connections(self, thing: Thing) -> Iterator[Object]:
        known = self._host.process(thing.findings[0])
        for number, one in enumerate(self._host.connections(known) if known else ()):
            if values := _connection(one):
                yield self._object("network-connection", (*key_of(thing), number), values)

    def _rule_id(self, finding: Finding) -> str:
        names = (finding.detector, finding.pack_sha256, finding.rule_file, finding.rule)
        return lasting(self._case, "object", "yara", *names)

    def _yara(self, finding: Finding) -> Object:
        """A rule; its text only where there is one that others may have."""
        text = self._case.rule_text(finding) if may_pass_on(finding) else None
        named = {"author": finding.author, "reference": finding.reference,
                 "licence": finding.licence, "pack": finding.pack}  # fmt: skip
        comment = "; ".join(f"{name}: {one}" for name, one in named.items() if one)
        values = {"yara-rule-name": finding.rule, "yara": text, "comment": comment}
        parts = (finding.detector, finding.pack_sha256, finding.rule_file, finding.rule)
        return self._object("yara", parts, values, to_ids=True)

    def _object(
        self, name: str, parts: tuple[object, ...], values: Object, *, to_ids: bool = False
    ) -> Object:
        uuid = lasting(self._case, "object", name, *parts)
        template, version, category = TEMPLATES[name]
        return {
            "name": name,
            "meta-category": category,
            "template_uuid": template,
            "template_version": str(version),
            "uuid": uuid,
            "timestamp": self._stamp,
            "distribution": _INHERIT,
            "Attribute": [
                self._attribute(uuid, name, relation, _value(value), to_ids=to_ids)
                for relation, value in values.items()
                if value not in (None, "")
            ],
        }

    def _attribute(
        self, uuid: str, name: str, relation: str, value: str, *, to_ids: bool
    ) -> Object:
        kind, category = TYPES.get(f"{name}/{relation}") or TYPES[relation]
        worth = relation in ("md5", "sha1", "sha256", "yara")
        return {
            "uuid": lasting(self._case, uuid, relation),
            "object_relation": relation,
            "type": kind,
            "category": category,
            "value": value,
            "to_ids": to_ids and worth,
            "disable_correlation": not worth and not relation.startswith("ip-"),
            "timestamp": self._stamp,
            "distribution": _INHERIT,
        }

    def _reference(self, source: Object, target: str, kind: str, comment: str = "") -> Object:
        return {
            "uuid": lasting(self._case, "reference", source["uuid"], target, kind),
            "object_uuid": source["uuid"],
            "referenced_uuid": target,
            "relationship_type": kind,
            "comment": comment,
            "timestamp": self._stamp,
        }


def _file(finding: Finding) -> Object:
    return {
        "filename": base(finding.target),
        "fullpath": finding.target,
        **hashes(finding),
        "size-in-bytes": finding.size,
        "modification-time": finding.modified,
    }


def _process(finding: Finding, known: Process | None) -> Object:
    found: Object = {"pid": finding.pid, "start-time": finding.started}
    if known is None:
        return found | {"name": finding.target}
    return found | {
        "name": known.name,
        "image": known.image,
        "command-line": " ".join(known.command),
        "current-directory": known.folder,
        "parent-pid": known.parent,
        "user-process": known.user,
    }


def _connection(one: Connection) -> Object:
    """The ends that are addresses; empty where none is."""
    found: Object = {}
    local, remote = (one.local_address, one.local_port), (one.remote_address, one.remote_port)
    for end, (address, port) in (("src", local), ("dst", remote)):
        try:
            ipaddress.ip_address(address)
        except ValueError:
            continue
        found |= {f"ip-{end}": address, f"{end}-port": port}
    protocol = one.protocol.rstrip("46").upper()
    return found | {"layer4-protocol": protocol} if found else {}


def _said(thing: Thing) -> str:
    """The reasons, then what people say."""
    lines = [f"{thing.level} {thing.score}: {thing.target}"]
    if (raw := raw_of(thing.target)) is not None:
        lines.append(f"exact name, in hexadecimal: {raw}")
    for finding in thing.findings:
        lines.append(f"{finding.rule}: {finding.reason}")
        lines += [f"  {match_text(hit)}" for hit in finding.hits]
    lines += filter(None, [judged_text(thing)])
    lines += [f"tag: {one}" for one in thing.tags]
    lines += [f"{one.author}: {one.value}" for one in thing.notes]
    return "\n".join(lines)


def _value(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(plain(value))


def _stamp(time: datetime) -> str:
    """Seconds since 1970, as text."""
    return str(int(time.timestamp()))
