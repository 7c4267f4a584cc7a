"""Hot places: where intruders leave things, by system, in the order in which they are looked at."""

import os
import stat
import sys
from collections.abc import Callable, Iterator

from irkit import opening
from irkit.records import Item

# (place, names below a root; "*" stands for any one folder or file name)
_LINUX: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "persistence point",
        (
            "etc/ld.so.preload",
            "etc/crontab",
            "etc/cron.*",
            "var/spool/cron",
            "etc/systemd/system",
            "etc/systemd/user",
            "etc/rc.local",
            "etc/init.d",
            "etc/profile",
            "etc/profile.d",
            "etc/bash.bashrc",
            "etc/environment",
            "etc/pam.d",
            "etc/sudoers.d",
            "etc/ssh",
            "etc/udev/rules.d",
            "etc/modules-load.d",
            "etc/update-motd.d",
            "etc/apt/apt.conf.d",
            "etc/xdg/autostart",
            "root/.ssh",
            "root/.config/autostart",
            "root/.config/systemd/user",
            "root/.*rc",
            "root/.*profile",
            "home/*/.ssh",
            "home/*/.config/autostart",
            "home/*/.config/systemd/user",
            "home/*/.*rc",
            "home/*/.*profile",
        ),
    ),
    ("temporary folder", ("tmp", "var/tmp", "dev/shm", "run/shm", "run/lock", "run/user", "dev")),
    ("downloads", ("root/Downloads", "root/Desktop", "home/*/Downloads", "home/*/Desktop")),
    (
        "web root",
        (
            "var/www",
            "srv",
            "usr/share/nginx",
            "usr/local/www",
            "opt/lampp/htdocs",
            "var/lib/tomcat*/webapps",
            "opt/tomcat/webapps",
            "home/*/public_html",
        ),
    ),
    ("home folder", ("root", "home")),
)
_WINDOWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "persistence point",
        (
            "ProgramData/Microsoft/Windows/Start Menu/Programs/Startup",
            "Users/*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Startup",
            "Windows/System32/Tasks",
            "Windows/Tasks",
            "Windows/System32/GroupPolicy",
            "Users/*/Documents/WindowsPowerShell",
        ),
    ),
    (
        "temporary folder",
        ("Windows/Temp", "Temp", "Users/*/AppData/Local/Temp", "PerfLogs", "Users/Public"),
    ),
    ("downloads", ("Users/*/Downloads", "Users/*/Desktop")),
    ("web root", ("inetpub", "xampp/htdocs", "wamp/www")),
    ("home folder", ("ProgramData", "Users")),
)

PLACES = _WINDOWS if sys.platform == "win32" else _LINUX


def hot_places(root: str, closed: Callable[[str], Item | None]) -> Iterator[tuple[str, str, bool]]:
    """(place, path, is a folder) of the hot places below a root that are there now.

    Links are not followed. Nothing is asked of a folder that `closed` says something of: the mount
    point of a file system that may hang.
    """
    for place, patterns in PLACES:
        for pattern in patterns:
            for path, mode in _expanded(root, pattern.split("/"), closed):
                if stat.S_ISDIR(mode) or stat.S_ISREG(mode):
                    yield place, path, stat.S_ISDIR(mode)


def _expanded(
    folder: str, parts: list[str], closed: Callable[[str], Item | None]
) -> Iterator[tuple[str, int]]:
    """The paths that a pattern means, with their mode."""
    first, *rest = parts
    for name in _names(folder, first):
        path = os.path.join(folder, name)
        if closed(path):
            continue
        mode = _mode(path)
        if not rest:
            yield path, mode
        elif stat.S_ISDIR(mode):
            yield from _expanded(path, rest, closed)


def _names(folder: str, pattern: str) -> list[str]:
    if "*" not in pattern:
        return [pattern]
    head, _, tail = pattern.partition("*")
    try:
        with opening.listing(folder) as entries:
            names = [entry.name for entry in entries]
    except OSError:  # the walk of the whole root will report it
        return []
    return sorted(name for name in names if name.startswith(head) and name.endswith(tail))


def _mode(path: str) -> int:
    """Its S_IF…, 0 where there is nothing to look at."""
    try:
        status = os.lstat(opening.extended(path))
    except OSError:  # not there, or out of reach: the walk of the whole root will report it
        return 0
    return opening.kind(status)
