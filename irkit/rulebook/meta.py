"""What the metas of other people's rules mean: severity, authors, techniques."""

import re
from collections.abc import Iterable, Mapping

DEFAULT_SCORE = 60
"""For a rule that states no severity: worth a look, no alarm by itself."""

_WORDS = {
    "critical": 95,
    "severe": 95,
    "high": 80,
    "medium": 60,
    "moderate": 60,
    "low": 35,
    "info": 20,
    "informational": 20,
    "none": 10,
}
_SCORES = ("score", "severity", "threat_level", "threatlevel", "level", "risk", "weight")
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_TECHNIQUE = re.compile(r"(?<![^\W_])T\d{4}(?:[._]\d{3})?(?!\d)", re.IGNORECASE)
_TECHNIQUE_METAS = ("attack", "mitre", "technique", "tactic", "att_ck", "attck")

Meta = Mapping[str, str | int | bool]


def score(meta: Meta) -> int:
    """Severity 0 to 100 from the first of score, severity, threat_level, level, risk, weight.

    Numbers up to 10 count in tens (the 0-to-10 scale of many packs), larger ones as they are, at
    most 100; words as critical 95, high 80, medium 60, low 35, info 20. A meta called `score` is
    always on the scale to 100. Without any: `DEFAULT_SCORE`.
    """
    lower = {key.lower(): value for key, value in meta.items()}
    for key in _SCORES:
        number = _number(lower.get(key), tens=key != "score")
        if number is not None:
            return number
    return DEFAULT_SCORE


def _number(value: object, *, tens: bool) -> int | None:
    if isinstance(value, str):
        text = value.strip().lower()
        if not _DECIMAL.fullmatch(text):
            return _WORDS.get(text)
        value = float(text)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    if tens and 0 <= value <= 10:
        value *= 10
    return round(min(100, max(0, value)))


def techniques(meta: Meta, tags: Iterable[str]) -> tuple[str, ...]:
    """ATT&CK technique ids named in the metas about ATT&CK and in the tags, each once."""
    texts = [
        str(value)
        for key, value in meta.items()
        if any(part in key.lower() for part in _TECHNIQUE_METAS)
    ]
    found = _TECHNIQUE.findall(" ".join([*texts, *tags]))
    return tuple(dict.fromkeys(one.upper().replace("_", ".") for one in found))


def first(meta: Meta, *keys: str) -> str:
    """The first non-empty meta of these names, in any case, as text."""
    lower = {key.lower(): value for key, value in meta.items()}
    return next((str(lower[key]) for key in keys if lower.get(key) not in (None, "")), "")


def description(meta: Meta, rule: str) -> str:
    """What the rule says it means, or its name."""
    return first(meta, "description", "desc", "info", "comment") or f"matches the rule {rule}"
