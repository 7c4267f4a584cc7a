"""A case as a STIX 2.1 bundle: what was seen, which rules saw it, and what people say of it.

Every object is marked with the case's TLP and PAP. Ids follow from the case and the content, times
from the last change of the case, so that the same case always gives the same bundle, and a later
one newer versions of the same objects. What people judged harmless is left out: most receivers
would take it for a threat. Rules whose licence does not let others have them are named, not quoted.
"""

from collections.abc import Iterator
from typing import Any, TextIO

from irkit import attack
from irkit.case import Case
from irkit.case.codec import time_text
from irkit.records import Finding, Kind, Level, Opinion, Review, Thing
from irkit.report.exchange import (
    Host,
    as_of,
    counting,
    hashes,
    key_of,
    lasting,
    techniques,
    write_object,
)
from irkit.report.licences import may_pass_on
from irkit.report.plain import match_text
from irkit.report.stix_marks import marks
from irkit.report.stix_observables import observed

_AGREES = {
    Opinion.MALICIOUS: "strongly-agree",
    Opinion.SUSPICIOUS: "agree",
    Opinion.UNKNOWN: "neutral",
}
_SHORT = 250  # characters of an abstract

Object = dict[str, Any]


def write_stix(case: Case, out: TextIO) -> None:
    """Write the bundle; the report object, which lists all others, comes last."""
    bundle = {"type": "bundle", "id": f"bundle--{lasting(case, 'bundle')}"}
    write_object(out, bundle, "objects", _Bundle(case).objects())
    out.write("\n")


class _Bundle:
    """Objects as they come, each once; only their ids are remembered."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._host = Host.of(case)
        self._created = time_text(case.about.created)
        self._known = max(time_text(as_of(case)), self._created)
        self._marks = marks(case)
        self._refs = [one["id"] for one in self._marks]
        self._there: dict[str, None] = {}
        scans = case.scans()
        times = [time for one in scans for time in (one.started, one.finished) if time]
        self._first = time_text(min(times, default=case.about.created))
        self._last = time_text(max(times, default=case.about.created))
        self._author = self._id("identity", "author")
        self._place = self._id("identity", "host")

    def objects(self) -> Iterator[Object]:
        """All objects of the bundle."""
        yield from self._marks
        for one in self._all():
            if one["id"] not in self._there:
                self._there[one["id"]] = None
                yield one
        yield self._report()

    def _all(self) -> Iterator[Object]:
        yield self._identity()
        if self._host.name:
            about = {"name": self._host.name, "identity_class": "system"}
            about |= self._optional(description=self._host.system)
            yield self._sdo("identity", ("host",), about)
        for level, thing in counting(self._case):
            yield from self._thing(level, thing)

    # What there is of each thing

    def _thing(self, level: Level, thing: Thing) -> Iterator[Object]:
        seen = observed(thing, self._host, lasting(self._case, "process", *key_of(thing)))
        for one in seen:
            yield {**one, "object_marking_refs": self._refs}
        data = self._observed_data(thing, [*dict.fromkeys(one["id"] for one in seen)])
        yield data
        for technique in techniques(thing):
            yield self._attack_pattern(technique)
        yield from self._indicators(level, thing, data["id"])
        note = self._note(thing, data["id"])
        yield note
        yield from (self._said(thing, one, data["id"]) for one in thing.notes)
        if thing.opinion and thing.judgement:
            refs = [data["id"], note["id"]]
            yield self._opinion(thing, thing.opinion, thing.judgement, refs)

    def _observed_data(self, thing: Thing, refs: list[str]) -> Object:
        kind, raw = key_of(thing)
        exact = {"source_name": "irkit target_raw", "description": kind, "external_id": raw}
        return self._sdo(
            "observed-data",
            key_of(thing),
            {
                "first_observed": self._first,
                "last_observed": self._last,
                "number_observed": 1,
                "object_refs": refs,
                "external_references": [exact],
                "labels": [f"irkit:{thing.level}", *filter(None, thing.tags)],
            },
        )

    def _attack_pattern(self, technique: str) -> Object:
        known = attack.technique(technique)
        url = f"https://attack.mitre.org/techniques/{technique.replace('.', '/')}/"
        reference = {"source_name": "mitre-attack", "external_id": technique, "url": url}
        phases = [
            {"kill_chain_name": "mitre-attack", "phase_name": one.short}
            for one in (known.tactics if known else ())
        ]
        about = {"name": known.name if known else technique, "external_references": [reference]}
        more = self._optional(kill_chain_phases=phases)
        return self._sdo("attack-pattern", (technique,), about | more)

    def _indicators(self, level: Level, thing: Thing, data: str) -> Iterator[Object]:
        """The rules as patterns, where others may have them, and each place where one matched.

        Where there is no pattern, the techniques behind the finding are what was sighted.
        """
        for finding in thing.findings:
            patterns = [self._id("attack-pattern", one) for one in _real(finding, thing)]
            indicator = self._yara(finding)
            if indicator:
                yield indicator
                for pattern in patterns:
                    yield self._relation(indicator["id"], "indicates", pattern)
            for sighted in [indicator["id"]] if indicator else patterns:
                yield self._sighting(sighted, finding, thing, data)
        if level is Level.ALERT and thing.kind is Kind.FILE:
            yield from self._hash(thing, data)

    def _yara(self, finding: Finding) -> Object | None:
        text = self._case.rule_text(finding) if may_pass_on(finding) else None
        if not text:
            return None
        reference = {"source_name": "reference", "description": finding.reference}
        licence = f" Licence: {finding.licence}." if finding.licence else ""
        by = f" Author: {finding.author}." if finding.author else ""
        return self._sdo(
            "indicator",
            (finding.pack_sha256, finding.rule_file, finding.rule),
            {
                "name": finding.rule,
                "description": f"{finding.reason}{by}{licence}",
                "indicator_types": ["anomalous-activity"],
                "pattern": text,
                "pattern_type": "yara",
                "valid_from": self._created,
                **self._optional(
                    labels=[one for one in finding.tags if one],
                    external_references=[reference] if finding.reference else [],
                ),
            },
        )

    def _hash(self, thing: Thing, data: str) -> Iterator[Object]:
        """The content itself as a pattern; of alerts only, as anything else may be harmless."""
        sha256 = next((h["sha256"] for f in thing.findings if "sha256" in (h := hashes(f))), None)
        if sha256 is None:
            return
        judged = thing.opinion is Opinion.MALICIOUS
        indicator = self._sdo(
            "indicator",
            ("sha256", sha256),
            {
                "name": f"File with SHA-256 {sha256}",
                "indicator_types": ["malicious-activity" if judged else "anomalous-activity"],
                "pattern": f"[file:hashes.'SHA-256' = '{sha256}']",
                "pattern_type": "stix",
                "pattern_version": "2.1",
                "valid_from": self._created,
            },
        )
        yield indicator
        yield self._relation(indicator["id"], "based-on", data)

    def _sighting(self, of: str, finding: Finding, thing: Thing, data: str) -> Object:
        where = {"where_sighted_refs": [self._place]} if self._host.name else {}
        return self._sdo(
            "sighting",
            (of, finding.rule, *key_of(thing)),
            {
                "description": finding.reason,
                "first_seen": self._first,
                "last_seen": self._last,
                "count": 1,
                "sighting_of_ref": of,
                "observed_data_refs": [data],
                **where,
            },
        )

    def _relation(self, source: str, kind: str, target: str) -> Object:
        about = {"relationship_type": kind, "source_ref": source, "target_ref": target}
        return self._sdo("relationship", (source, kind, target), about)

    # What irkit and people say

    def _note(self, thing: Thing, data: str) -> Object:
        """All reasons in words, those whose rules may not be passed on, too."""
        head = f"{thing.level} {thing.score}: {thing.target}"
        lines = [line for finding in thing.findings for line in _reasons(finding)]
        about = {
            "abstract": head[:_SHORT],
            "content": "\n".join([head, *lines]),
            "authors": ["irkit"],
            "object_refs": [data],
        }
        return self._sdo("note", ("reasons", *key_of(thing)), about)

    def _said(self, thing: Thing, review: Review, data: str) -> Object:
        parts = (time_text(review.time), review.batch, review.value, *key_of(thing))
        about = {"content": review.value, "object_refs": [data]}
        return self._sdo("note", parts, about | self._by(review))

    def _opinion(self, thing: Thing, opinion: Opinion, judged: Review, refs: list[str]) -> Object:
        """How far people agree that it is malicious; another verdict is another object."""
        sure = {} if judged.confidence is None else {"confidence": judged.confidence}
        why = f"{opinion.value}: {judged.reason}" if judged.reason else opinion.value
        about = {"opinion": _AGREES[opinion], "explanation": why, "object_refs": refs}
        parts = (time_text(judged.time), judged.batch, *key_of(thing))
        return self._sdo("opinion", parts, about | sure | self._by(judged))

    def _by(self, review: Review) -> Object:
        """Who said it, and when."""
        said = time_text(review.time)
        authors = self._optional(authors=[review.author] if review.author else [])
        return {"created": said, "modified": max(said, self._known), **authors}

    # What stands around it

    def _identity(self) -> Object:
        """Who speaks: the organisation, else the examiner."""
        about = self._case.about
        named = (("organization", about.organisation), ("individual", about.examiner))
        kind, name = next((one for one in named if one[1]), ("unknown", "not named"))
        return self._sdo("identity", ("author",), {"name": name, "identity_class": kind})

    def _report(self) -> Object:
        about, verdict = self._case.about, self._case.verdict()
        return self._sdo(
            "report",
            ("report",),
            {
                "name": f"{about.number} {about.name}".strip() or "irkit case",
                "description": " ".join([verdict.sentence, *verdict.gaps]),
                "report_types": ["observed-data"],
                "published": self._known,
                "object_refs": [*self._there],
                "external_references": [
                    {"source_name": "irkit case", "external_id": about.identifier or "unknown"}
                ],
            },
        )

    def _sdo(self, kind: str, parts: tuple[object, ...], properties: Object) -> Object:
        return {
            "type": kind,
            "spec_version": "2.1",
            "id": self._id(kind, *parts),
            "created_by_ref": self._author,
            "created": self._created,
            "modified": self._known,
            "object_marking_refs": self._refs,
            **properties,
        }

    def _id(self, kind: str, *parts: object) -> str:
        return f"{kind}--{lasting(self._case, kind, *parts)}"

    @staticmethod
    def _optional(**lists: Any) -> Object:
        return {key: one for key, one in lists.items() if one}


def _real(finding: Finding, thing: Thing) -> list[str]:
    """The techniques of one finding that are ids at all."""
    return [one for one in techniques(thing) if one in finding.attack]


def _reasons(finding: Finding) -> Iterator[str]:
    named = ", ".join(filter(None, (finding.rule, finding.pack, finding.author)))
    yield f"{finding.level} {finding.score}: {finding.reason} ({named})"
    yield from (f"  {match_text(hit)}" for hit in finding.hits)
