"""Checks that a mentor makes once more, each compared with what the trainee's case says."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from irkit.case import Case, evidence
from irkit.case.verify import prove
from irkit.loading import load_named
from irkit.mentoring import rematching
from irkit.mentoring.handed import ground_of
from irkit.mentoring.review import Performed
from irkit.records import Evidence
from irkit.train import scenario_file
from irkit.train.ground import Ground
from irkit.train.score import score_on
from irkit.train.shipped_files import file_of
from irkit.train.state import State
from irkit.workers import Gate

_MOST_FILES = 400  # of evidence that are looked at again: a review has 1,000 checks at most


def perform(case: Case, state: State, own: Path | None, gate: Gate) -> Iterator[Performed]:
    """Every check that the case alone allows; `own` is the mentor's copy of the scenario.

    Raises CaseDamaged where the case reveals no truth, or another than its start noted.
    """
    ground = ground_of(state)
    faults = prove(case.folder).faults
    said = f"{faults[0].table}: {faults[0].reason}" if faults else "holds"
    yield Performed("case", "", not faults, "holds", said)
    yield _planted(state, ground, own or file_of(ground.scenario.identifier))
    if state.result:  # else nobody has said a score yet
        yield _scored(case, state, ground, holds=not faults)
    here = {*evidence.present(case.folder)}  # what is missed is among the faults of the case
    kept = [one for one in evidence.kept(case.ledger()) if one.file in here]
    for one in kept[:_MOST_FILES]:
        yield _kept(case, one, ground)
    yield from rematching.matched(case, kept[:_MOST_FILES], ground, gate)
    if len(kept) > _MOST_FILES:
        said = f"{_MOST_FILES:,} of them were looked at again"
        yield Performed("evidence", "", None, f"{len(kept):,} files", said)


def _planted(state: State, ground: Ground, own: Path | None) -> Performed:
    """Whether the scenario is the one that the mentor knows: anybody can write an easier one.

    What the case reveals is hashed, as the score is computed on that.
    """
    name = ground.scenario.identifier[:500]
    said = hashlib.sha256(str(state.revealed["scenario"]).encode()).hexdigest()
    if own is None:
        return Performed("scenario", name, None, said, "no copy here to compare")
    now = hashlib.sha256(load_named(own, scenario_file.LARGEST)).hexdigest()
    return Performed("scenario", name, said == now, said, now)


def _scored(case: Case, state: State, ground: Ground, *, holds: bool) -> Performed:
    """The score, part by part, but for the minutes: a clock that goes on proves nothing."""
    now = score_on(ground, state, case, holds=holds).body()
    same = all(now[name] == state.result.get(name) for name in ("total", "parts", "hints"))
    return Performed("score", "", same, str(state.result.get("total"))[:100], str(now["total"]))


def _kept(case: Case, one: Evidence, ground: Ground) -> Performed:
    """Whether a file is as the ledger says, and, of what was planted, as the seed makes it."""
    if wrong := evidence.fault(case.folder, one):
        return Performed("evidence", one.file[:500], False, one.sha256[:100], wrong[:1_000])
    planted = ground.sha256_of(one.source)
    now = planted or one.sha256
    return Performed("evidence", one.file[:500], now == one.sha256, one.sha256[:100], now[:100])
