"""Scripts that Linux runs from a known place: at boot, at login, when a network comes up, …"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from irkit.collect.linux.passwd import homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.tree import HostFile, Tree
from irkit.records import Item, Persistence

_RC, _LOGON, _EVENT, _DESKTOP = "T1037.004", "T1037", "T1546", "T1547.013"


@dataclass(frozen=True, slots=True)
class _Scripts:
    mechanism: str
    attack: str
    trigger: str
    patterns: tuple[str, ...]
    sourced: bool = False  # read by a shell, whether or not it may be executed


_OF_THE_SYSTEM = (
    _Scripts("rc.local", _RC, "at boot", ("etc/rc.local", "etc/rc.d/rc.local", "etc/local.d/*")),
    _Scripts("message of the day", _LOGON, "at login", ("etc/update-motd.d/*",)),
    _Scripts("ssh login script", _LOGON, "at ssh login", ("etc/ssh/sshrc",), sourced=True),
    _Scripts(
        "X session script",
        _LOGON,
        "at graphical login",
        ("etc/X11/Xsession.d/*", "etc/X11/xinit/xinitrc.d/*", "etc/X11/xinit/xinitrc"),
        sourced=True,
    ),
    _Scripts(
        "network script",
        _EVENT,
        "when a network changes",
        (
            *(f"etc/network/if-{when}.d/*" for when in ("pre-up", "up", "down", "post-down")),
            "etc/NetworkManager/dispatcher.d/*",
            "etc/NetworkManager/dispatcher.d/*.d/*",
            "usr/lib/NetworkManager/dispatcher.d/*",
            "usr/lib/NetworkManager/dispatcher.d/*.d/*",
            "etc/networkd-dispatcher/*.d/*",
            "usr/lib/networkd-dispatcher/*.d/*",
            "etc/ppp/ip-*.d/*",
        ),
    ),
    _Scripts(
        "network script",
        _EVENT,
        "when a network changes",
        ("etc/dhcp/dhclient-*-hooks.d/*", "etc/dhcp/dhclient-*-hooks"),
        sourced=True,
    ),
    _Scripts(
        "power script",
        _EVENT,
        "at sleep or shutdown",
        (
            "etc/systemd/system-sleep/*",
            "etc/systemd/system-shutdown/*",
            "usr/lib/systemd/system-sleep/*",
            "usr/lib/systemd/system-shutdown/*",
            "lib/systemd/system-sleep/*",
            "lib/systemd/system-shutdown/*",
            "etc/pm/sleep.d/*",
            "etc/acpi/*.sh",
        ),
    ),
)
_OF_A_HOME = (
    _Scripts("ssh login script", _LOGON, "at ssh login", (".ssh/rc",), sourced=True),
    _Scripts(
        "desktop login script",
        _DESKTOP,
        "at graphical login",
        (".config/autostart-scripts/*", ".config/plasma-workspace/shutdown/*"),
    ),
    _Scripts(
        "desktop login script",
        _DESKTOP,
        "at graphical login",
        (".config/plasma-workspace/env/*",),
        sourced=True,
    ),
)


def scripts(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each script; it is enabled where it may be executed or needs not."""
    for kind in _OF_THE_SYSTEM:
        yield from entries(tree.files(*kind.patterns), partial(_script, kind=kind, user="root"))
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
            continue
        for kind in _OF_A_HOME:
            found = tree.files(*kind.patterns, under=home.path)
            yield from entries(found, partial(_script, kind=kind, user=home.user))


def init_scripts(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each System V service; it is enabled where a run level links to it."""
    levels: dict[str, list[str]] = {}
    for path in tree.paths("etc/rc[S2345].d/S[0-9][0-9]*", "etc/rc.d/rc[S2345].d/S[0-9][0-9]*"):
        if isinstance(path, Item):
            yield path
        else:
            folder, _, name = path.rpartition("/")
            levels.setdefault(name[3:], []).append(folder[-3])
    found = tree.files("etc/init.d/*", "etc/rc.d/init.d/*")
    yield from entries(found, partial(_init_script, levels=levels))


def _script(file: HostFile, kind: _Scripts, user: str) -> Iterator[Persistence]:
    yield entry(
        file,
        kind.mechanism,
        kind.attack,
        command=file.path,
        user=user,
        enabled=file.executable or kind.sourced,
        trigger=kind.trigger,
    )


def _init_script(file: HostFile, levels: dict[str, list[str]]) -> Iterator[Persistence]:
    at = levels.get(file.name, [])
    yield entry(
        file,
        "init script",
        _RC,
        command=file.path,
        enabled=bool(at) and file.executable,
        trigger=f"run levels {' '.join(at)}" if at else "",
    )
