"""What an attempt missed, as people call it: paths below the host, processes, questions."""

from collections.abc import Iterable, Mapping
from typing import Any

from irkit.train.ground import Ground
from irkit.train.score import Part
from irkit.train.words import words


def spoken(part: Part, missed: Iterable[str], ground: Ground, language: str) -> list[str]:
    """What a part of a score missed (`irkit.train.score.Scored.missed`), each in words."""
    return [_spoken(part, one, ground, language) for one in missed]


def with_words(result: Mapping[str, Any], ground: Ground, language: str) -> dict[str, Any]:
    """A result, as the ledger has it, whose parts say in words what they missed, too."""
    parts = {
        name: {**part, "missed_words": spoken(Part(name), part["missed"], ground, language)}
        for name, part in result["parts"].items()
    }
    return {**result, "parts": parts}


def _spoken(part: Part, missed: str, ground: Ground, language: str) -> str:
    match part:
        case Part.ANSWERED:
            asks = {one.identifier: one.ask.text(language) for one in ground.scenario.questions}
            return asks.get(missed, missed)
        case Part.REPORTED:
            return words(language).of(missed, "missed")
        case Part.PRECISE:  # a path, or a process's number
            numbers = {str(pid): artefact for artefact, pid in ground.processes.items()}
            return below(ground.called[numbers[missed]] if missed in numbers else missed, ground)
    return below(ground.called.get(missed, missed), ground)


def below(target: str, ground: Ground) -> str:
    """A path without the folders above the host's root; all else as it is."""
    host = ground.host
    path = type(host)(target)
    return str(path.relative_to(host)) if host in path.parents else target
