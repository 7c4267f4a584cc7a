"""Records as JSON has them: the one place that says what programs read (docs/REPORTS.md)."""

from typing import Any

from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.records import Finding, Hit, Thing
from irkit.text import visible

__all__ = ["finding_object", "judged_text", "match_text", "plain"]

# Bytes to Latin-1, where a dot in the middle stands for what cannot be seen.
_SEEN = bytes(byte if 0x20 <= byte < 0x7F else ord("·") for byte in range(256))


def finding_object(finding: Finding, thing: Thing) -> dict[str, Any]:
    """One finding: its fields, the reasons as texts, and what the whole thing adds up to.

    `level`, `score` and `tags` are those of this finding alone, `thing_level` and `thing_score` of
    all; `opinion`, `confidence`, `thing_tags` and `notes` are what people say of the thing, and
    `opinion_reason`, `opinion_author` and `opinion_time` why, by whom and when it was judged.
    `target_raw` is the exact target where it is no text, as a case keeps it; else null.
    """
    return {
        **plain(finding),
        "target_raw": raw_of(finding.target),
        "reasons": [plain(finding.reason), *map(match_text, finding.hits)],
        "thing_level": thing.level.value,
        "thing_score": thing.score,
        "opinion": thing.opinion.value if thing.opinion else None,
        "confidence": thing.confidence,
        "thing_tags": plain(thing.tags),
        "notes": [note.value for note in thing.notes],
        **judgement_object(thing),
    }


def release_object(case: Case) -> dict[str, Any]:
    """How the case may be passed on and used, and for whom this document is."""
    labels = case.labels()
    return {
        "tlp": labels.tlp.value,
        "pap": labels.pap.value,
        "recipients": plain(case.release.recipients),
    }


def judgement_object(thing: Thing) -> dict[str, str | None]:
    """Why, by whom and when a thing was judged; null where it was not."""
    judged = thing.judgement
    return {
        "opinion_reason": plain(judged.reason) if judged else None,
        "opinion_author": plain(judged.author) if judged else None,
        "opinion_time": plain(judged.time) if judged else None,
    }


def judged_text(thing: Thing) -> str:
    """The verdict of people with its author, time and reason, in one line; empty without one."""
    if not thing.opinion:
        return ""
    sure = "" if thing.confidence is None else f" ({thing.confidence} % sure)"
    judged = thing.judgement
    by = f" by {judged.author} at {plain(judged.time)}" if judged else ""
    why = f": {judged.reason}" if judged and judged.reason else ""
    return f"judged {thing.opinion.value}{sure}{by}{why}"


def match_text(hit: Hit) -> str:
    """Such as ``$a at 0x1f: eval($_REQUEST``, in a process ``$a at 0x7f01 (heap rw-p): …``."""
    region = f" ({visible(hit.region)})" if hit.region else ""
    return f"{plain(hit.identifier)} at {hit.offset:#x}{region}: {shown(hit.data)}"


def shown(data: bytes) -> str:
    """Bytes as a hex dump shows them: printable ASCII, a dot for the rest."""
    return data.translate(_SEEN).decode("latin-1")
