"""A catalogue of fixed texts in one language: key → text with {placeholders}.

In place of a text may stand an object with one for `one` and one for `other`, where the number
`count` decides.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from irkit import places

_INDIAN = frozenset({"hi", "mr"})  # digits in groups of two above the thousand: 1,18,004


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What irkit says, in one language."""

    language: str
    catalogue: Mapping[str, Any]

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its values; numbers as the language writes them."""
        text = self.catalogue[key]
        if isinstance(text, Mapping):
            text = text["one" if values["count"] == 1 else "other"]
        shown = {name: self.shown(value) for name, value in values.items()}
        return str(text).format_map(shown)

    def of(self, value: str, group: str) -> str:
        """A value of a closed set, as `Reason` ("reason"); one that is not known stays as it is."""
        return str(self.catalogue.get(f"{group}:{value}", value.replace("_", " ")))

    def shown(self, value: object) -> object:
        """A number with separators; everything else as it is."""
        if isinstance(value, bool) or not isinstance(value, int):
            return value
        return _grouped(value) if self.language in _INDIAN else f"{value:,}"


@cache
def catalogue(folder: str, language: str) -> Catalogue:
    """What stands in a folder of the resources, as "guide", in a language of its files."""
    path = places.resources() / folder / f"{language}.json"
    return Catalogue(language, json.loads(path.read_text("utf-8")))


def _grouped(value: int) -> str:
    head, last = divmod(abs(value), 1000)
    if not head:
        return str(value)
    text, groups = str(head), list[str]()
    while text:
        text, group = text[:-2], text[-2:]
        groups.insert(0, group)
    return f"{'-' if value < 0 else ''}{','.join(groups)},{last:03}"
