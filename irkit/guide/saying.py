"""What the guide says of a case, in each language that it speaks: `resources/guide`."""

from collections.abc import Mapping
from dataclasses import dataclass

from irkit.catalogue import Catalogue
from irkit.catalogue import catalogue as catalogue_in

_CLOSED = frozenset({"kind", "subject", "level", "field"})  # whose values have words of their own


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence before it is said in a language."""

    key: str
    values: Mapping[str, object]  # may quote the host

    def text(self, language: str) -> str:
        """In a language of `irkit.said.LANGUAGES`."""
        said = catalogue(language)
        words = {
            name: said.of(str(one), name) if name in _CLOSED else one
            for name, one in self.values.items()
        }
        return said(self.key, **words)


def say(key: str, **values: object) -> Saying:
    """The sentence of a key with what stands in it."""
    return Saying(key, values)


def catalogue(language: str) -> Catalogue:
    """All sentences, in a language of `irkit.said.LANGUAGES`."""
    return catalogue_in("guide", language)
