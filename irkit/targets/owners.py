"""Account names of owners, from the local files only: asking NSS could ask a network."""

import sys
from dataclasses import dataclass, field


@dataclass
class Owners:
    """Looks uids and gids up; an unknown one is its number."""

    _users: dict[int, str] = field(default_factory=lambda: _names("/etc/passwd"))
    _groups: dict[int, str] = field(default_factory=lambda: _names("/etc/group"))

    def user(self, uid: int) -> str:
        """The account's name, empty on Windows."""
        return self._users.get(uid, str(uid)) if sys.platform != "win32" else ""

    def group(self, gid: int) -> str:
        """The group's name, empty on Windows."""
        return self._groups.get(gid, str(gid)) if sys.platform != "win32" else ""


def _names(path: str) -> dict[int, str]:
    """Id → name from passwd(5) or group(5); the first name of an id counts, as for the system."""
    names: dict[int, str] = {}
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                fields = line.rstrip("\n").split(":")
                if len(fields) > 2 and fields[2].isdecimal() and len(fields[2]) < 20:
                    names.setdefault(int(fields[2]), fields[0])
    except OSError:  # no such file here, or not readable: numbers say it as well
        return names
    return names
