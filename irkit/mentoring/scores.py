"""How somebody is doing over their attempts: what to practise, and which scenarios come next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import fmean

from irkit.mentoring.cohort import Row
from irkit.train import scenario_file
from irkit.train.onward import following, practise
from irkit.train.score import Part

_LATEST = 3  # attempts: what is long ago says little of what to practise now


@dataclass(frozen=True, slots=True)
class Scores:
    """Attempts in the order of their ends, and what follows from them."""

    attempts: tuple[Row, ...]
    faults: tuple[Row, ...]  # cases that tell nothing, with why
    practise: tuple[Part, ...]  # what costs the most points lately
    easier: str  # the id of a scenario, empty where there is none
    harder: str
    following: str  # of the two or the same once more, what fits the newest score


def scores(rows: Iterable[Row]) -> Scores:
    """What these attempts say together; those under way are left out."""
    found = list(rows)
    ended = attempts(found)
    easier, harder, after = _onward(ended[-1]) if ended else ("", "", "")
    return Scores(
        attempts=tuple(ended),
        faults=tuple(one for one in found if one.fault),
        practise=tuple(practise(_lately(ended[-_LATEST:]))),
        easier=easier,
        harder=harder,
        following=after,
    )


def attempts(rows: Iterable[Row]) -> list[Row]:
    """The finished ones in the order of their ends; what does not hold has no score."""
    ended = (one for one in rows if one.finished is not None and one.total is not None)
    return sorted(ended, key=lambda one: one.finished or _NEVER)


def _lately(latest: list[Row]) -> dict[str, dict[str, float]]:
    """The mean share of each part, as a result has it."""
    shares: dict[str, list[int]] = {}
    for one in latest:
        for part, share in (one.parts or {}).items():
            shares.setdefault(part, []).append(share)
    return {part: {"share": fmean(found) / 100} for part, found in shares.items()}


def _onward(newest: Row) -> tuple[str, str, str]:
    """Easier, harder and next; nothing of a scenario that irkit does not ship."""
    known = {one.identifier: one for one in scenario_file.shipped()}
    scenario = known.get(newest.scenario)
    if scenario is None:
        return "", "", ""
    easier, harder = (one if one in known else "" for one in (scenario.easier, scenario.harder))
    return easier, harder, following(scenario, newest.total or 0, known)


_NEVER = datetime.min.replace(tzinfo=UTC)
