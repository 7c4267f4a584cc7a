"""The custody of a case as CASE 1.5 / UCO 1.5 linked data (JSON-LD).

The investigation; who did what with which tool and when, from the ledger, each with the number and
hash of its entry; and every file of evidence with a provenance record, its hash, and the source
that it was taken from. Findings are no custody: STIX, OCSF and others have them.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, TextIO

from irkit.case import Case
from irkit.case.codec import plain
from irkit.case.evidence import ACTIONS
from irkit.case.ledger import said_in
from irkit.records import Action, Entry
from irkit.report.deeds import GIVEN, recipients_of, sender_of, told
from irkit.report.exchange import (
    as_of,
    base,
    is_hash,
    lasting,
    path_in,
    time_in,
    write_object,
)

_CONTEXT = {
    "kb": "urn:irkit:",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_BOOKKEEPING = Action.RECORDED  # how records were kept: the scan that they belong to says it
_TIMES = {
    "accessed": "uco-observable:accessedTime",
    "modified": "uco-observable:modifiedTime",
    "changed": "uco-observable:metadataChangeTime",
    "created": "uco-observable:observableCreatedTime",
}
# What RDF's text may not hold, as XML 1.0 may not: it is shown by its number instead.
_UNTEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

Node = dict[str, Any]


def write_case_uco(case: Case, out: TextIO) -> None:
    """Write the graph; the investigation, which lists what belongs to it, comes last."""
    write_object(out, {"@context": _CONTEXT}, "@graph", _Graph(case).nodes())
    out.write("\n")


class _Graph:
    """Nodes as they come, each once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._there: dict[str, None] = {}
        self._device = self._id("Device", "host")

    def nodes(self) -> Iterator[Node]:
        """All nodes of the graph."""
        for one in self._all():
            if one["@id"] not in self._there:
                self._there[one["@id"]] = None
                yield one
        yield self._investigation()

    def _all(self) -> Iterator[Node]:
        about, scans = self._case.about, self._case.scans()
        yield from self._people()
        if scans:
            named = {"uco-core:name": _text(self._case.host() or "unknown")}
            yield {"@id": self._device, "@type": "uco-observable:Device", **named}
        tool = self._tool(about.irkit_version)
        yield tool
        for entry, words in told(self._case):
            if entry.action != _BOOKKEEPING:
                yield from self._act(entry, words, tool["@id"], has_host=bool(scans))

    def _people(self) -> Iterator[Node]:
        about = self._case.about
        for kind, name in (("Person", about.examiner), ("Organization", about.organisation)):
            if name:
                yield self._identity(kind, name)

    def _identity(self, kind: str, name: str) -> Node:
        identifier = self._id(kind, name)
        return {
            "@id": identifier,
            "@type": f"uco-identity:{kind}",
            "uco-core:name": _text(name),
        }

    def _tool(self, version: str) -> Node:
        return {
            "@id": self._id("Tool", version),
            "@type": "uco-tool:Tool",
            "uco-core:name": "irkit",
            "uco-tool:toolType": "Incident response triage",
            "uco-tool:version": _text(version),
        }

    # What was done

    def _act(self, entry: Entry, words: str, tool: str, *, has_host: bool) -> Iterator[Node]:
        """An entry of the ledger as an action, who did it, and what came of it."""
        body = said_in(entry)
        actor = self._identity("Identity", entry.actor)
        yield actor
        if isinstance(body.get("irkit"), str):  # the version that did it, where the entry says
            one = self._tool(body["irkit"])
            yield one
            tool = one["@id"]
        sources = [*self._sources(entry, body)]
        people = [*self._parties(body)]
        passed = [*self._passed(entry, body)]
        kept = [*self._kept(entry, body)] if entry.action in ACTIONS else []
        yield from (*sources, *kept, *people, *passed)
        action: Node = {
            "@id": self._id("InvestigativeAction", entry.seq),
            "@type": "case-investigation:InvestigativeAction",
            "uco-core:name": _text(entry.action),
            "uco-core:description": _text(words),
            "uco-action:startTime": _time(entry.time),
            "uco-action:endTime": _time(entry.time),
            "uco-action:performer": {"@id": actor["@id"]},
            "uco-action:instrument": {"@id": tool},
            "uco-core:externalReference": self._reference(entry),
        }
        if has_host:
            action["uco-action:environment"] = {"@id": self._device}
        if kept:
            taken_from = [one["@id"] for one in sources] or ([self._device] if has_host else [])
            action["uco-action:object"] = [{"@id": one} for one in taken_from]
            action["uco-action:result"] = [{"@id": one["@id"]} for one in kept]
        if people:
            action["uco-action:participant"] = [{"@id": one["@id"]} for one in people]
        if passed:
            came = "object" if entry.action == Action.BUNDLE_OPENED else "result"
            action[f"uco-action:{came}"] = [{"@id": one["@id"]} for one in passed]
        yield action

    def _parties(self, body: Node) -> Iterator[Node]:
        """From whom something came, and to whom it went, with the key where one is known."""
        sender = sender_of(body)
        for name, key in [*([sender] if sender else []), *recipients_of(body)]:
            about = {"uco-core:description": f"key {_text(key)}"} if key else {}
            yield {
                "@id": self._id("Identity", name, key),
                "@type": "uco-identity:Identity",
                "uco-core:name": _text(name or "somebody unknown"),
                **about,
            }

    def _passed(self, entry: Entry, body: Node) -> Iterator[Node]:
        """The file that was given or received, of which only a name and the hash are known."""
        digest = str(body.get("sha256", ""))
        if entry.action in (*GIVEN, Action.BUNDLE_OPENED) and is_hash("sha256", digest):
            yield self._file(entry, "passed", entry.object, body.get("size"), digest)

    def _reference(self, entry: Entry) -> Node:
        """Where the ledger proves it."""
        return {
            "@id": self._id("ExternalReference", entry.seq),
            "@type": "uco-core:ExternalReference",
            "uco-core:definingContext": "irkit ledger: number and SHA-256 of the entry",
            "uco-core:externalIdentifier": f"{entry.seq} {_text(entry.hash)}",
        }

    # What was kept

    def _sources(self, entry: Entry, body: Node) -> Iterator[Node]:
        """What a piece of evidence was taken from; a listing of the host is of the device."""
        if entry.action == Action.FILE_COPIED:
            yield self._source(entry, body)
        elif entry.action == Action.MEMORY_DUMPED:
            yield self._process(entry, body)

    def _kept(self, entry: Entry, body: Node) -> Iterator[Node]:
        """The file in the case, and the record of its provenance."""
        digest = str(body.get("sha256", ""))
        kept = self._file(entry, "kept", entry.object, body.get("size"), digest)
        yield kept
        yield {
            "@id": self._id("ProvenanceRecord", entry.seq),
            "@type": "case-investigation:ProvenanceRecord",
            "uco-core:description": f"evidence/{_text(entry.object)}",
            "uco-core:objectCreatedTime": _time(entry.time),
            "case-investigation:exhibitNumber": f"{entry.seq}",
            "uco-core:object": {"@id": kept["@id"]},
        }

    def _source(self, entry: Entry, body: Node) -> Node:
        """The file of the host, as the system described it."""
        path, status = path_in(body), body.get("status")
        after = str(body.get("sha256_after") or body.get("sha256", ""))
        node = self._file(entry, "source", path, body.get("size"), after)
        facet = node["uco-core:hasFacet"][0]
        facet["uco-observable:filePath"] = _text(path)
        if isinstance(status, dict):
            for name, term in _TIMES.items():
                if (time := time_in(status.get(name))) is not None:
                    facet[term] = _time(time)
        if said := [*_beyond(body)]:
            facet["uco-core:description"] = said
        return node

    def _process(self, entry: Entry, body: Node) -> Node:
        pid, started = body.get("pid"), time_in(body.get("started"))
        facet: Node = {
            "@id": self._id("ProcessFacet", entry.seq),
            "@type": "uco-observable:ProcessFacet",
        }
        if isinstance(pid, int):
            facet["uco-observable:pid"] = _typed("integer", pid)
        if started:
            facet["uco-observable:observableCreatedTime"] = _time(started)
        return {
            "@id": self._id("Process", entry.seq),
            "@type": "uco-observable:Process",
            "uco-core:name": _text(str(body.get("name", ""))),
            "uco-core:hasFacet": [facet],
        }

    def _file(self, entry: Entry, part: str, path: str, size: object, digest: str) -> Node:
        content: Node = {
            "@id": self._id("ContentDataFacet", part, entry.seq),
            "@type": "uco-observable:ContentDataFacet",
        }
        if is_hash("sha256", digest):
            content["uco-observable:hash"] = {
                "@id": self._id("Hash", part, entry.seq),
                "@type": "uco-types:Hash",
                "uco-types:hashMethod": "SHA256",
                "uco-types:hashValue": _typed("hexBinary", digest),
            }
        facet: Node = {
            "@id": self._id("FileFacet", part, entry.seq),
            "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": _text(base(path)),
        }
        if isinstance(size, int):
            facet["uco-observable:sizeInBytes"] = _typed("integer", size)
        return {
            "@id": self._id("File", part, entry.seq),
            "@type": "uco-observable:File",
            "uco-core:hasFacet": [facet, content],
        }

    def _investigation(self) -> Node:
        about, labels = self._case.about, self._case.labels()
        people = ", ".join(map(_text, self._case.release.recipients))
        return {
            "@id": self._id("Investigation", "case"),
            "@type": "case-investigation:Investigation",
            "uco-core:name": _text(f"{about.number} {about.name}".strip() or "irkit case"),
            "uco-core:description": f"TLP:{labels.tlp} PAP:{labels.pap}"
            + (f", for {people}" if people else ""),
            "uco-core:objectCreatedTime": _time(about.created),
            "uco-core:modifiedTime": _time(as_of(self._case)),
            "case-investigation:investigationForm": "incident",
            "uco-core:object": [{"@id": one} for one in self._there],
        }

    def _id(self, kind: str, *parts: object) -> str:
        return f"kb:{kind}-{lasting(self._case, kind, *parts)}"


def _time(time: datetime) -> Node:
    return _typed("dateTime", plain(time))


def _typed(kind: str, value: object) -> Node:
    return {"@type": f"xsd:{kind}", "@value": str(value)}


def _beyond(body: Node) -> Iterator[str]:
    """What the path as a text does not tell: its bytes, and where links on the way lead."""
    if isinstance(raw := body.get("path_raw"), str):
        yield f"path in UTF-8 with surrogates, hexadecimal: {raw}"
    lies_at = body.get("real_path")
    if isinstance(lies_at, str) and lies_at != body.get("path"):
        yield f"where it lies, links followed: {_text(lies_at)}"


def _text(text: str) -> str:
    shown: str = plain(text)
    return _UNTEXT.sub(lambda found: f"\\u{ord(found[0]):04x}", shown)
