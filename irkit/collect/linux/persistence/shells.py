"""Files that shells and desktops read at every start: profiles and autostart entries."""

from collections.abc import Iterator
from functools import partial

from irkit.collect.linux.passwd import homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.settings import settings
from irkit.collect.linux.tree import HostFile, HostText, Tree
from irkit.records import Item, Persistence

_PROFILE, _DESKTOP = "T1546.004", "T1547.013"
_OF_THE_SYSTEM = (
    "etc/profile",
    "etc/profile.d/*",
    "etc/bash.bashrc",
    "etc/bashrc",
    "etc/bash.bash_logout",
    "etc/bash_completion.d/*",
    *(f"etc/{place}z{kind}" for place in ("", "zsh/") for kind in ("shenv", "profile")),
    *(f"etc/{place}z{kind}" for place in ("", "zsh/") for kind in ("shrc", "login", "logout")),
    "etc/csh.*",
    "etc/csh/*",
    "etc/fish/config.fish",
    "etc/fish/conf.d/*",
    "etc/ksh.kshrc",
)
_OF_A_HOME = (
    *(f".bash{name}" for name in ("rc", "_profile", "_login", "_logout", "_aliases")),
    *(f".z{name}" for name in ("shenv", "profile", "shrc", "login", "logout")),
    *(f".{name}" for name in ("profile", "kshrc", "mkshrc", "cshrc", "tcshrc", "login", "logout")),
    *(f".x{name}" for name in ("profile", "initrc", "session", "sessionrc")),
    ".config/fish/config.fish",
    ".config/fish/conf.d/*",
)


def profiles(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each shell profile; what it runs is left to whoever reads the file."""
    found = tree.files(*_OF_THE_SYSTEM)
    yield from entries(found, partial(_profile, user="each user"))
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
        else:
            found = tree.files(*_OF_A_HOME, under=home.path)
            yield from entries(found, partial(_profile, user=home.user))


def autostart(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each program of the Desktop Application Autostart Specification."""
    found = tree.texts("etc/xdg/autostart/*.desktop", "usr/share/gnome/autostart/*.desktop")
    yield from entries(found, partial(_desktop_entry, user="each user"))
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
        else:
            found = tree.texts(".config/autostart/*.desktop", under=home.path)
            yield from entries(found, partial(_desktop_entry, user=home.user))


def _profile(file: HostFile, user: str) -> Iterator[Persistence]:
    yield entry(file, "shell profile", _PROFILE, user=user, trigger="start of a shell")


def _desktop_entry(text: HostText, user: str) -> Iterator[Persistence]:
    keys: dict[str, str] = {}
    for setting in settings(text.text):
        if setting.section == "Desktop Entry":
            keys.setdefault(setting.key, setting.value)
    off = keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false"
    yield entry(
        text,
        "autostart",
        _DESKTOP,
        name=keys.get("Name", ""),
        command=keys.get("Exec", ""),
        user=user,
        enabled=bool(keys.get("Exec")) and not off,
        trigger="at graphical login",
    )
