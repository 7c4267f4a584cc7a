"""Rows and tables of a benchmark run, and the Markdown they become."""

import inspect
from dataclasses import dataclass, field
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison: what, the ratio first, then what was aimed at and the plain numbers."""

    what: str
    ratio: str
    absolute: str
    target: str = ""
    met: bool | None = None  # None where nothing was aimed at


@dataclass(frozen=True, slots=True)
class Table:
    """What one measure gave; `measure` is the module whose docstring says why it is fair."""

    measure: ModuleType
    rows: list[Row]
    notes: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        """A section: the module's docstring, the table, the notes."""
        title, _, text = inspect.cleandoc(self.measure.__doc__ or "").partition("\n")
        head = "| measure | ratio | target | met | in numbers |\n|---|---|---|---|---|"
        rows = [
            f"| {row.what} | **{row.ratio}** | {row.target} | {_MET[row.met]} | {row.absolute} |"
            for row in self.rows
        ]
        notes = [f"- {note}" for note in self.notes]
        parts = [f"## {title}", text.strip(), "\n".join([head, *rows]), "\n".join(notes)]
        return "\n\n".join(part for part in parts if part)


_MET = {True: "yes", False: "**no**", None: ""}


def seconds(value: float) -> str:
    """Seconds with the digits that mean something."""
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def size(count: float) -> str:
    """Bytes as a person says them."""
    for unit in ("B", "KiB", "MiB"):
        if count < 1024:
            return f"{count:.0f} {unit}"
        count /= 1024
    return f"{count:.2f} GiB"
