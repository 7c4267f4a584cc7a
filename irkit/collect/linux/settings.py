"""Files of [Section] and Key=value lines: systemd units and desktop entries.

Read as systemd.syntax(7) says: lines that start with # or ; are comments, also between the parts
of a line that a backslash continues.
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """One Key=value line."""

    section: str
    key: str
    value: str


def settings(text: str) -> Iterator[Setting]:
    """Every setting, in order; what is neither a section nor a setting is passed over."""
    section = ""
    for line in _whole_lines(text):
        if line.startswith("["):
            section = line[1:].partition("]")[0]
        elif "=" in line:
            key, _, value = line.partition("=")
            yield Setting(section, key.strip(), value.strip())


def _whole_lines(text: str) -> Iterator[str]:
    parts: list[str] = []
    for line in map(str.strip, text.split("\n")):
        if line.startswith(("#", ";")):
            continue
        parts.append(line.removesuffix("\\").rstrip())
        if not line.endswith("\\"):
            yield " ".join(parts).strip()
            parts = []
    yield " ".join(parts).strip()
