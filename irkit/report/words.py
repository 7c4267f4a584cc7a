"""The fixed texts of reports in the languages that irkit speaks: `resources/report/words`.

English has every key; a test holds the others to the same keys and placeholders.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from irkit import json_file, places
from irkit.catalogue import Catalogue
from irkit.records import tellers

LANGUAGES = {"en": "English", "hi": "हिन्दी", "mr": "मराठी"}

Text = Mapping[str, str]
"""What a data file says: language → text, English at least."""


@dataclass(frozen=True, slots=True)
class Words(Catalogue):
    """What a report says, in one language."""

    def knows(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self.catalogue

    def said(self, text: Text) -> str:
        """What a data file says, in this language or else in English."""
        return text.get(self.language) or text["en"]

    def said_in(self, text: Text) -> str:
        """The language that `said` answers in."""
        return self.language if text.get(self.language) else "en"

    def by(self, author: str) -> str:
        """Who said something, and according to whom, where others told so."""
        first, *others = tellers(author)
        for teller in others:
            first = self("according", author=first, teller=teller)
        return first

    def duration(self, span: timedelta) -> str:
        """Such as "2 d 4 h", "5 h 12 min"; whole minutes, never negative."""
        minutes = int(abs(span).total_seconds()) // 60
        days, hours = minutes // 1440, minutes // 60 % 24
        if days:
            return self("days_hours", days=days, hours=hours)
        return self("hours_minutes", hours=hours, minutes=minutes % 60)

    @staticmethod
    def time(value: datetime) -> str:
        """A time as the same text in every language: year first, so that nobody misreads it."""
        return f"{value:%Y-%m-%d %H:%M:%S}"


@cache
def words(language: str) -> Words:
    """The catalogue of a language of `LANGUAGES`."""
    path = places.resources() / "report" / "words" / f"{language}.json"
    return Words(language, json.loads(path.read_text("utf-8")))


def in_both_zones(time: datetime, zone: str) -> str:
    """A time in UTC and, where the case has another zone, in that."""
    text = f"{time.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    if not zone or zone == "UTC":
        return text
    return f"{text} ({time.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} {zone})"


def text_of(value: object, name: str) -> Text:
    """A text of a data file: English alone, or an object with a text for each language."""
    if isinstance(value, str):
        return {"en": json_file.text(value, name)}
    found = json_file.fields(value, name, {"en"}, LANGUAGES)
    return {language: json_file.text(one, name) for language, one in found.items()}
