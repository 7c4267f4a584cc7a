"""Contacts as `irkit contacts list --json` names them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.text import visible
from ui.tables.columns import Column


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody to share cases with."""

    name: str
    organisation: str
    checked: bool  # somebody made sure whose keys these are
    fingerprint: str  # of the key that they sign with; empty where they sign nothing
    recipient: str  # what is encrypted to them: age1… or ssh-ed25519 AAAA…
    words: str  # the fingerprint, to be read aloud
    added: datetime | None
    checked_by: str  # who made sure, when and how

    @classmethod
    def of(cls, one: Mapping[str, Any]) -> "ContactRow":
        """From the object of the list."""
        checked = one["checked"] or {}
        said = (checked.get("by"), (checked.get("time") or "")[:16], checked.get("how"))
        return cls(
            name=one["name"], organisation=one["organisation"], checked=bool(checked),
            fingerprint=one["fingerprint"] or "", recipient=one["recipient"],
            words=one["words"] or "", added=datetime.fromisoformat(one["added"]),
            checked_by=", ".join(filter(None, said)),
        )  # fmt: skip

    @property
    def key(self) -> str:
        """What names exactly this contact on the command line."""
        return self.fingerprint or self.name

    @property
    def who(self) -> str:
        """As "Asha Rao (Example CERT)"."""
        of = f" ({self.organisation})" if self.organisation else ""
        return visible(f"{self.name}{of}")

    @property
    def shown_key(self) -> str:
        """What to compare: the fingerprint, else the key itself."""
        return self.fingerprint or self.recipient


def checked_text(one: ContactRow) -> str:
    """Shape and words."""
    if one.checked:
        return QCoreApplication.translate("Contacts", "✓ checked")
    return QCoreApplication.translate("Contacts", "▲ not checked")


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 170),
    Column("organisation", QT_TRANSLATE_NOOP("Columns", "Organisation"), 170),
    Column("checked", QT_TRANSLATE_NOOP("Columns", "Keys"), 120, checked_text,
           colour=lambda one: "good" if one.checked else "warning"),
    Column("fingerprint", QT_TRANSLATE_NOOP("Columns", "Fingerprint"), 330, mono=True),
    Column("recipient", QT_TRANSLATE_NOOP("Columns", "Opens with"), 330, mono=True, hidden=True),
    Column("added", QT_TRANSLATE_NOOP("Columns", "Added"), 150, hidden=True),
    Column("checked_by", QT_TRANSLATE_NOOP("Columns", "Who checked"), 220, hidden=True),
)  # fmt: skip
