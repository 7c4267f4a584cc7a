"""Playbooks as the tests of the guide need them."""

import copy
from typing import Any

GOOD: dict[str, Any] = {
    "format": 1,
    "id": "my-own",
    "version": 3,
    "system": "linux",
    "created": "2025-03-01T00:00:00Z",
    "modified": "2025-03-02T00:00:00.5Z",
    "title": {"en": "Mine", "hi": "मेरा"},
    "when": "Always.",
    "steps": [
        {
            "id": "look",
            "title": "Look",
            "do": {"en": "Look around.", "mr": "सभोवताली पहा."},
            "why": "Nobody else does.",
            "covers": "What is there.",
            "not_covered": "What is not.",
            "attack": ["T1059", "T1505.003"],
            "commands": ["irkit scan files {path} --case {case}", "irkit coverage --case {case}"],
            "done": ["scanned files", "logged bundle made"],
        },
        {"id": "ask", "title": "Ask", "do": "Ask the owner."},
    ],
}


def changed(**changes: Any) -> dict[str, Any]:
    """The good one with other fields; those of the first step begin with step_."""
    found = copy.deepcopy(GOOD)
    for name, value in changes.items():
        if name.startswith("step_"):
            found["steps"][0][name.removeprefix("step_")] = value
        else:
            found[name] = value
    return found
