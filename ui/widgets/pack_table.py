"""The packs of rules that scans may use."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.words import number


@dataclass(frozen=True, slots=True)
class PackRow:
    """A pack as `irkit rules list --json` names it."""

    name: str
    version: str
    rules: int
    files: int
    shipped: bool
    enabled: bool
    sha256: str
    path: str
    fault: str  # why it cannot be read

    @classmethod
    def of(cls, one: Mapping[str, Any]) -> "PackRow":
        """From the object of the list."""
        return cls(**{name: one[name] for name in cls.__slots__})


def _used(one: PackRow) -> str:
    if one.fault:
        return QCoreApplication.translate("PackTable", "⚠ cannot be read")
    if one.enabled:
        return QCoreApplication.translate("PackTable", "✓ used")
    return QCoreApplication.translate("PackTable", "– disabled")


def _colour(one: PackRow) -> str:
    return "alert" if one.fault else "good" if one.enabled else "quiet"


def _origin(one: PackRow) -> str:
    if one.shipped:
        return QCoreApplication.translate("PackTable", "shipped")
    return QCoreApplication.translate("PackTable", "added")


COLUMNS = (
    Column("enabled", QT_TRANSLATE_NOOP("Columns", "In scans"), 130, _used, colour=_colour),
    Column("name", QT_TRANSLATE_NOOP("Columns", "Pack"), 200),
    Column("version", QT_TRANSLATE_NOOP("Columns", "Version"), 90),
    Column("rules", QT_TRANSLATE_NOOP("Columns", "Rules"), 80, lambda one: number(one.rules)),
    Column("files", QT_TRANSLATE_NOOP("Columns", "Files"), 80, lambda one: number(one.files)),
    Column("shipped", QT_TRANSLATE_NOOP("Columns", "From"), 90, _origin),
    Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 320, mono=True),
)


def pack_table(desk: Desk) -> ShortTable:
    """A table for packs."""
    model = ShortModel(desk, PackRow, COLUMNS)
    name = QCoreApplication.translate("PackTable", "Packs of rules")
    return ShortTable(desk, model, name, key="name")
