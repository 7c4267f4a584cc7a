"""What a case holds that steps ask for, out of one walk through its ledger."""

import json
from functools import cached_property
from typing import Any

from irkit.case import Case, evidence
from irkit.case.schema import FACT_TABLES, RECORD_TABLES
from irkit.errors import CaseDamaged
from irkit.guide import hypotheses
from irkit.records import Action, Entry, Evidence, Finding, Kind, Scan, State

_TABLES = (*FACT_TABLES.values(), RECORD_TABLES[Finding])
_KEPT = {*evidence.ACTIONS, *hypotheses.ACTIONS, Action.STEP_DONE}

KINDS = {"files": Kind.FILE, "processes": Kind.PROCESS}


class Known:
    """The ledger of a case, by action and object; entries are named by their numbers."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.newest: dict[str, int] = {}  # by action
        self.newest_of: dict[tuple[str, str], int] = {}  # by action and object
        self.recorded: dict[str, int] = {}  # by table: the newest entry
        self._first_finding: int | None = None
        self._kept: list[Entry] = []
        for entry in case.ledger():
            self._add(entry)

    def _add(self, entry: Entry) -> None:
        self.newest[entry.action] = entry.seq
        self.newest_of[entry.action, entry.object] = entry.seq
        if entry.action in _KEPT:
            self._kept.append(entry)
        elif entry.action == Action.RECORDED:
            # The bodies are long and hold only irkit's own names and hashes: not worth parsing.
            for table in (one for one in _TABLES if f'"{one}":[' in entry.body):
                self.recorded[table] = entry.seq
                if table == RECORD_TABLES[Finding] and self._first_finding is None:
                    self._first_finding = entry.seq

    @cached_property
    def evidence(self) -> list[Evidence]:
        """What was kept, oldest first."""
        return [*evidence.taken(self._kept)]

    @cached_property
    def hypotheses(self) -> list[hypotheses.Hypothesis]:
        """What people expected, oldest first."""
        return hypotheses.hypotheses(self._kept, self._first_finding)

    @cached_property
    def ticked(self) -> dict[tuple[str, str], tuple[int, str]]:
        """Steps that a person said are done: playbook and step → entry and note."""
        found = {}
        for entry in self._kept:
            if entry.action == Action.STEP_DONE:
                try:
                    body = json.loads(entry.body)
                    key = str(body["playbook"]), str(body["step"])
                    found[key] = entry.seq, str(body["reason"])
                except (ValueError, TypeError, KeyError, RecursionError) as error:
                    raise CaseDamaged(
                        f"entry {entry.seq} of the ledger is no step: run irkit case verify"
                    ) from error
        return found

    @cached_property
    def done_scans(self) -> list[Scan]:
        """Scans that came to their end, oldest first."""
        return [one for one in self.case.scans() if one.state is State.DONE]

    @cached_property
    def looks(self) -> list[Scan]:
        """Those that looked at files or processes: only then is there something to judge."""
        return [one for one in self.done_scans if any(looks_at(one, kind) for kind in KINDS)]

    def end_of(self, scan: Scan) -> int | None:
        """The entry of the end of a scan."""
        return self.newest_of.get((Action.SCAN_DONE, f"scan {scan.identifier}"))


def looks_at(scan: Scan, kind: str) -> bool:
    """Whether a scan was to look at files, or at processes."""
    scope = as_object(as_object(as_json(scan.scope)).get("scope"))
    return bool(scope.get("roots")) if kind == "files" else scope.get("pids") is not None


def as_json(text: str) -> object:
    """What a text holds; None where somebody else wrote it."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def as_object(value: object) -> dict[str, Any]:
    """An object, empty where it is none."""
    return value if isinstance(value, dict) else {}
