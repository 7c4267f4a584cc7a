"""Who may become whom by sudo: sudoers(5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item

_INCLUDE = re.compile(r"[#@]include(dir)?\s+\"?([^\"]+?)\"?")
_USER_ALIAS = re.compile(r"User_Alias\s+(\w+)\s*=\s*(.*)")
_NO_RULE = re.compile(r"#(?!\d)|Defaults|\w+_Alias\b")  # "#0" is the user with uid 0


@dataclass(slots=True)
class Sudoers:
    """The lines that allow something, and the aliases in them."""

    rules: dict[str, list[str]] = field(default_factory=dict)  # by "alice", "#1000", "%group"
    aliases: dict[str, set[str]] = field(default_factory=dict)  # by member

    def rules_for(self, names: set[str]) -> list[str]:
        """The rules for whoever goes by one of these names, each once."""
        aliases = {alias for name in names for alias in self.aliases.get(name, set())}
        known = names | aliases | {"ALL"}
        return list(dict.fromkeys(r for n in sorted(known) for r in self.rules.get(n, [])))


def asks_no_password(rule: str) -> bool:
    """Whether a rule lets its users through without their password."""
    return "NOPASSWD" in rule or "!authenticate" in rule


def read_sudoers(tree: Tree, sudoers: Sudoers) -> Iterator[Item]:
    """Fill `sudoers` from /etc/sudoers and all that it includes; yields the gaps."""
    todo, seen = ["/etc/sudoers"], set[str]()
    while todo:
        pattern = todo.pop(0)
        if pattern in seen:
            continue
        seen.add(pattern)
        for text in tree.texts(pattern):
            if isinstance(text, Item):
                yield text
            elif not (pattern.endswith("/*") and _ignored(text.name)):
                for line in _lines(text):
                    _take(line, sudoers, todo)


def _take(line: str, sudoers: Sudoers, todo: list[str]) -> None:
    who, _, rest = line.partition(" ")
    if include := _INCLUDE.fullmatch(line):
        todo.append(_included(include))
    elif alias := _USER_ALIAS.fullmatch(line):
        for member in alias[2].split(","):
            sudoers.aliases.setdefault(member, set()).add(alias[1])
    elif "=" in rest and not _NO_RULE.match(line):
        for name in who.split(","):
            sudoers.rules.setdefault(name, []).append(line)


def _lines(text: HostText) -> Iterator[str]:
    """Lines with their continuations, single spaces and none around commas."""
    for line in text.text.replace("\\\n", " ").split("\n"):
        yield re.sub(r" ?, ?", ",", " ".join(line.split()))


def _included(match: re.Match[str]) -> str:
    path = match[2] if match[2].startswith("/") else f"/etc/{match[2]}"
    return f"{path.rstrip('/')}/*" if match[1] else path


def _ignored(name: str) -> bool:
    """What sudo passes over in a folder: backups and the leftovers of package managers."""
    return "." in name or name.endswith("~")
