"""How bad a thing is: one score and one level from the scores of its reasons."""

import math
from collections.abc import Collection

from irkit.records import Level

ALERT_ABOVE = 75
WARNING_FROM = 40


def level_of(score: int) -> Level:
    """The level of one reason: alert above 75, warning from 40, else notice."""
    if score > ALERT_ABOVE:
        return Level.ALERT
    return Level.WARNING if score >= WARNING_FROM else Level.NOTICE


def combined(scores: Collection[int]) -> int:
    """The score of a thing with several reasons, 0 to 100.

    With the scores s sorted from the strongest: 100 · (1 − Π (1 − s_i / 100 / 2^i)), i from 0.
    The strongest counts whole, the next half, and so on: reasons add up, but slowly.
    """
    strongest_first = sorted(scores, reverse=True)
    innocent = math.prod(1 - math.ldexp(score / 100, -i) for i, score in enumerate(strongest_first))
    return round(100 * (1 - innocent))


def level_of_thing(scores: Collection[int]) -> Level:
    """The level of a thing; alert only if one reason alone is one: weak hints add no alarm."""
    if max(scores, default=0) > ALERT_ABOVE:
        return Level.ALERT
    return Level.WARNING if combined(scores) >= WARNING_FROM else Level.NOTICE


def shares(scores: Collection[int]) -> list[float]:
    """What each score adds to the combined one, strongest first; their sum is the score."""
    innocent = 1.0
    added: list[float] = []
    for place, score in enumerate(sorted(scores, reverse=True)):
        guilty = math.ldexp(score / 100, -place)
        added.append(100 * innocent * guilty)
        innocent *= 1 - guilty
    return added
