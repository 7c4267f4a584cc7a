"""What a case holds that steps ask for, out of one walk through its ledger."""

import json
from functools import cached_property

from irkit.case import Case, evidence
from irkit.case.schema import FACT_TABLES, RECORD_TABLES
from irkit.errors import CaseDamaged
from irkit.guide import hypotheses
from irkit.records import Entry, Evidence, Finding, Scan, State

TICKED = "guide step done"  # by a person
_RECORDED = "recorded"
_TABLES = (*FACT_TABLES.values(), RECORD_TABLES[Finding])
_KEPT = {*evidence.ACTIONS, *hypotheses.ACTIONS, TICKED}


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
        elif entry.action == _RECORDED:
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
            if entry.action == TICKED:
                try:
                    body = json.loads(entry.body)
                    key = str(body["playbook"]), str(body["step"])
                    found[key] = entry.seq, str(body["note"])
                except (ValueError, TypeError, KeyError, RecursionError) as error:
                    raise CaseDamaged(
                        f"entry {entry.seq} of the ledger is no step: run irkit case verify"
                    ) from error
        return found

    @cached_property
    def done_scans(self) -> list[Scan]:
        """Scans that came to their end, oldest first."""
        return [one for one in self.case.scans() if one.state is State.DONE]

    def end_of(self, scan: Scan) -> int | None:
        """The entry of the end of a scan."""
        return self.newest_of.get((f"scan {State.DONE.value}", f"scan {scan.identifier}"))
