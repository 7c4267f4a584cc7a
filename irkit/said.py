"""Texts of data files in the languages of the guide and the scenarios; English is always there."""

from collections.abc import Mapping
from dataclasses import dataclass

from irkit.json_file import fields, text

LANGUAGES = ("en", "hi", "mr")


@dataclass(frozen=True, slots=True)
class Said:
    """A text in English, and in other languages where somebody wrote them."""

    texts: Mapping[str, str]  # language → text; "en" is always there

    def text(self, language: str) -> str:
        """In a language; in English where it is missing."""
        return self.texts.get(language) or self.texts["en"]


def said(value: object, name: str) -> Said:
    """A text in English alone, or an object of languages. Raises ValueError or TypeError."""
    if not isinstance(value, dict):
        return Said({"en": text(value, name).strip()})
    given = fields(value, name, ("en",), LANGUAGES)
    return Said({one: text(given[one], f"{name}.{one}").strip() for one in given})
