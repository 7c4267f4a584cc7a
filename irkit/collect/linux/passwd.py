"""Local users and their home folders, as /etc/passwd lists them.

The file is read as it is and the system's name service never asked: that could go to the network,
and would load whatever module an intruder registered into irkit itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from irkit.collect.linux.tree import Tree
from irkit.records import Item, Reason, gap

_NUMBER = re.compile(r"\s*[+-]?[0-9]+", re.ASCII)  # what strtoul takes


@dataclass(frozen=True, slots=True)
class User:
    """One line of /etc/passwd."""

    name: str
    password: str
    uid: str  # as written: "0" and "00" are the same user
    gid: str
    home: str
    shell: str

    @property
    def number(self) -> int | None:
        """The uid, None where it is no number."""
        return number(self.uid)


@dataclass(frozen=True, slots=True)
class Home:
    """A folder whose files act for a user."""

    path: str
    user: str


def users(tree: Tree) -> Iterator[User | Item]:
    """Every account line of /etc/passwd; one gap for all lines that are none."""
    for text in tree.texts("etc/passwd"):
        if isinstance(text, Item):
            yield text
            continue
        strange: list[int] = []
        for count, line in enumerate(text.text.split("\n"), start=1):
            parts = line.split(":")
            if len(parts) == 7:
                name, password, uid, gid, _, home, shell = parts
                yield User(name, password, uid, gid, home, shell)
            elif line.strip() and not line.startswith("#"):
                strange.append(count)
        if strange:
            detail = f"{len(strange)} lines are no account, the first is line {strange[0]}"
            yield gap(text.path, Reason.UNREADABLE, detail)


def user_names(tree: Tree) -> dict[int, str]:
    """Names of the local users by uid, the first one where several share it."""
    names: dict[int, str] = {}
    for user in users(tree):
        if isinstance(user, User) and user.number is not None:
            names.setdefault(user.number, user.name)
    return names


def homes(tree: Tree) -> Iterator[Home | Item]:
    """Home folders that exist: those of /etc/passwd, /root and all of /home."""
    known: dict[str, str] = {}
    for user in users(tree):
        if isinstance(user, Item):
            yield user
        elif user.home.startswith("/"):
            known.setdefault(user.home.rstrip("/") or "/", user.name)
    known.setdefault("/root", "root")
    for path in tree.paths("home/*"):
        if isinstance(path, Item):
            yield path
        else:
            known.setdefault(path, path.rpartition("/")[2])
    for path, name in known.items():
        if tree.is_folder(path):
            yield Home(path, name)


def number(text: str) -> int | None:
    """The number that the C library reads from a field."""
    return int(text) if _NUMBER.fullmatch(text) and len(text) < 20 else None
