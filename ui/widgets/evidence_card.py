"""The card of one file of evidence: how it stands, where it was, who took it, what was found."""

import os
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from irkit.case.codec import from_raw
from ui.desk import Desk
from ui.evidence_rows import EvidenceRow, Verified, profile_text, state_text
from ui.known_evidence import Known
from ui.widgets.facts_card import Facts, FactsCard, Line, Section, thing_line
from ui.words import exact_size, number


class EvidenceCard(FactsCard):
    """Shows Known evidence; nothing of it is taken for more than text."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("The chosen evidence"),
            self.tr("Choose a file to see where it was, who took it and what was found on it."),
        )  # fmt: skip
        self._clock = desk.clock

    def show_known(self, known: Known | None, verified: Verified | None) -> None:
        """Show all of one file, or the words for nothing."""
        self.show_facts(None if known is None else self._facts(known, verified))

    def _facts(self, known: Known, verified: Verified | None) -> Facts:
        row = known.row
        title = os.path.basename(row.source.replace("\\", "/")) or row.source
        return Facts(
            title,
            (
                Section(self.tr("State"), tuple(self._state(row, verified))),
                Section(self.tr("Where it was"), tuple(self._origin(known))),
                Section(self.tr("Taken"), tuple(self._taken(known))),
                Section(self.tr("Hashes"), tuple(self._hashes(known))),
                Section(self.tr("The file then"), tuple(self._status(known.body.get("status")))),
                Section(self.tr("The process"), tuple(self._process(known.body))),
                Section(
                    self.tr("Found on it"),
                    tuple(map(thing_line, known.found)),
                    self.tr("Nothing was found on this content or path."),
                ),
                Section(self.tr("Ledger"), (self._entry(row),)),
            ),
        )

    def _state(self, row: EvidenceRow, verified: Verified | None) -> Iterator[Line]:
        yield Line(state_text(row.state))
        if verified is None:
            yield Line(self.tr("Verify all compares it with the ledger."))
            return
        if row.file in verified.faults:
            yield Line(verified.faults[row.file], self.tr("Reason"))
        if row.file in verified.files:
            yield Line(self._clock.full(verified.time), self.tr("Verified"))

    def _origin(self, known: Known) -> Iterator[Line]:
        raw = known.body.get("path_raw")
        yield Line(known.row.source, self.tr("Path"), mono=True)
        if isinstance(raw, str):
            yield Line(_bytes_of(raw), self.tr("Its bytes"), mono=True)
        yield Line(known.row.file, self.tr("In the case"), mono=True)

    def _taken(self, known: Known) -> Iterator[Line]:
        body = known.body
        yield Line(self._clock.full(known.row.time), self.tr("When"))
        yield Line(known.row.actor, self.tr("Who"))
        if known.row.profile:
            yield Line(profile_text(known.row.profile), self.tr("Collection"))
        if body.get("irkit"):
            yield Line(f"irkit {body['irkit']}", self.tr("Tool"))
        if body.get("rules_sha256"):
            yield Line(str(body["rules_sha256"]), self.tr("Rules"), mono=True)

    def _hashes(self, known: Known) -> Iterator[Line]:
        before, after = known.row.sha256, known.body.get("sha256_after")
        yield Line(before, "SHA-256", mono=True)
        if not after:
            return
        if after == before:
            yield Line(self.tr("✓ read once more after the copy: the same"), self.tr("After"))
        else:
            yield Line(self.tr("▲ it changed while it was copied"), self.tr("After"))
            yield Line(str(after), self.tr("Then"), mono=True)
        if known.body.get("grew"):
            yield Line(self.tr("▲ it grew or was cut meanwhile"), self.tr("Size"))

    def _status(self, status: object) -> Iterator[Line]:
        if not isinstance(status, dict):
            return
        owner = ":".join(str(one) for one in (status.get("owner"), status.get("group")) if one)
        for name, text in (
            (self.tr("Size"), _size(status.get("size"))),
            (self.tr("Owner"), owner),
            (self.tr("Mode"), str(status.get("mode") or "")),
            (self.tr("Rights"), _listed(status.get("rights"))),
            (self.tr("Attributes"), _listed(status.get("attributes"))),
            (self.tr("Modified"), self._time(status.get("modified"))),
            (self.tr("Changed"), self._time(status.get("changed"))),
            (self.tr("Accessed"), self._time(status.get("accessed"))),
            (self.tr("Created"), self._time(status.get("created"))),
        ):
            if text:
                yield Line(text, name)

    def _process(self, body: dict[str, Any]) -> Iterator[Line]:
        if "pid" not in body:
            return
        named = f"{body['pid']} {body.get('name', '')}"
        yield Line(named, "PID", page="processes", target={"pid": body["pid"]})
        yield Line(self._time(body.get("started")), self.tr("Started"))
        if body.get("region"):
            yield Line(str(body["region"]), self.tr("Region"), mono=True)
        if body.get("left_out"):
            yield Line(_size(body["left_out"]), self.tr("Left out"))

    def _entry(self, row: EvidenceRow) -> Line:
        text = self.tr("Entry {0}").format(number(row.entry))
        return Line(text, page="ledger", target={"id": row.entry})

    def _time(self, text: object) -> str:
        try:
            return self._clock.full(datetime.fromisoformat(text)) if isinstance(text, str) else ""
        except ValueError:
            return str(text)


def _bytes_of(raw: str) -> str:
    """The exact bytes of a name that is no text, in hexadecimal."""
    try:
        return os.fsencode(from_raw(raw)).hex(" ")
    except (ValueError, UnicodeError):
        return raw


def _size(value: object) -> str:
    return exact_size(value) if isinstance(value, int) else ""


def _listed(values: object) -> str:
    return ", ".join(map(str, values)) if isinstance(values, list) else ""
