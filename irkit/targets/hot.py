"""Hot places: where intruders leave things, by system, in the order in which they are looked at."""

import os
import stat
import sys
from collections.abc import Callable, Iterator

from irkit import opening

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


def hot_places(root: str, closed: Callable[[str], bool]) -> Iterator[tuple[str, str, bool]]:
    """(place, path, is a folder) of the hot places below a root that are there now.

    Nothing is asked of a `closed` folder: the mount point of a file system that may hang.
    """
    for place, patterns in PLACES:
        for pattern in patterns:
            for path in _expanded(root, pattern.split("/"), closed):
                mode = _mode(path)
                if stat.S_ISDIR(mode) or stat.S_ISREG(mode):
                    yield place, path, stat.S_ISDIR(mode)


def _expanded(folder: str, parts: list[str], closed: Callable[[str], bool]) -> Iterator[str]:
    """The paths that a pattern means. Links are not followed."""
    if not parts:
        yield folder
        return
    first, *rest = parts
    if "*" not in first:
        path = os.path.join(folder, first)
        if not closed(path):
            yield from _expanded(path, rest, closed)
        return
    head, _, tail = first.partition("*")
    try:
        with opening.listing(folder) as entries:
            names = sorted(
                e.name for e in entries if e.name.startswith(head) and e.name.endswith(tail)
            )
    except OSError:  # the walk of the whole root will report it
        return
    for name in names:
        path = os.path.join(folder, name)
        if not closed(path):
            yield from _expanded(path, rest, closed)


def _mode(path: str) -> int:
    try:
        return os.lstat(opening.extended(path)).st_mode
    except OSError:  # not there, or out of reach: the walk of the whole root will report it
        return 0
