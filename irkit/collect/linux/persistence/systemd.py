"""What systemd starts, for the system and for each user: services, timers, sockets, paths."""

from collections.abc import Iterator
from dataclasses import dataclass

from irkit.collect.linux.passwd import homes
from irkit.collect.linux.persistence.entry import entries, entry
from irkit.collect.linux.persistence.unit_files import Unit, Units, read_units
from irkit.collect.linux.tree import HostFile, Tree
from irkit.records import Item, Persistence

_SERVICE, _TIMER, _LOADER = "T1543.002", "T1053.006", "T1574.006"
_STARTS = tuple(f"ExecStart{when}" for when in ("", "Pre", "Post"))
_STOPS = ("ExecCondition", "ExecReload", "ExecStop", "ExecStopPre", "ExecStopPost")
_WHEN = ("On", "Listen", "Path", "DirectoryNotEmpty")  # how the keys begin that say when


@dataclass(frozen=True, slots=True)
class _Manager:
    mechanism: str
    folders: tuple[str, ...]  # highest rank first
    user: str


_SYSTEM = _Manager(
    "systemd",
    (
        "/etc/systemd/system.control",
        "/run/systemd/system.control",
        "/run/systemd/transient",
        "/run/systemd/generator.early",
        "/etc/systemd/system",
        "/etc/systemd/system.attached",
        "/run/systemd/system",
        "/run/systemd/system.attached",
        "/run/systemd/generator",
        "/usr/local/lib/systemd/system",
        "/usr/lib/systemd/system",
        "/lib/systemd/system",
        "/run/systemd/generator.late",
    ),
    "root",
)
_EVERY_USER = _Manager(
    "systemd user",
    (
        "/etc/systemd/user",
        "/run/systemd/user",
        "/usr/local/share/systemd/user",
        "/usr/share/systemd/user",
        "/usr/local/lib/systemd/user",
        "/usr/lib/systemd/user",
    ),
    "each user",
)
_OF_A_HOME = (".config/systemd/user.control", ".config/systemd/user", ".local/share/systemd/user")
_GENERATORS = tuple(
    f"{place}/systemd/{kind}-generators/*"
    for kind in ("system", "user", "system-environment", "user-environment")
    for place in ("etc", "run", "usr/local/lib", "usr/lib", "lib")
)


def systemd(tree: Tree) -> Iterator[Persistence | Item]:
    """One entry for each command of a unit, each trigger and each generator."""
    yield from _entries(tree, _SYSTEM)
    yield from _entries(tree, _EVERY_USER)
    for home in homes(tree):
        if isinstance(home, Item):
            yield home
        else:
            folders = tuple(f"{home.path.rstrip('/')}/{folder}" for folder in _OF_A_HOME)
            yield from _entries(tree, _Manager("systemd user", folders, home.user))
    yield from entries(tree.files(*_GENERATORS), _generator)


def _generator(file: HostFile) -> Iterator[Persistence]:
    of_users = "/systemd/user-" in file.path
    yield entry(
        file,
        "systemd generator",
        _SERVICE,
        command=file.path,
        user="each user" if of_users else "root",
        enabled=file.executable,
        trigger="start of a user manager" if of_users else "early at boot",
    )


def _entries(tree: Tree, manager: _Manager) -> Iterator[Persistence | Item]:
    units = Units()
    yield from read_units(tree, manager.folders, units)
    started = units.started()
    for name, parts in units.parts.items():
        for unit in parts:
            enabled = not unit.hidden and (name in started or _covers_many(name))
            yield from _commands(manager, units, unit, enabled=enabled)
            yield from _triggers(manager, units, unit, enabled=enabled)
            yield from _environment(manager, units, unit, enabled=enabled)


def _commands(
    manager: _Manager, units: Units, unit: Unit, *, enabled: bool
) -> Iterator[Persistence]:
    for setting in unit.settings:
        if setting.key in {*_STARTS, *_STOPS} and setting.value:
            yield entry(
                unit.file,
                f"{manager.mechanism} {unit.kind if '.' in unit.name else 'drop-in'}",
                _SERVICE,
                name=unit.name,
                command=setting.value,
                user=_user(manager, units, unit.name),
                enabled=enabled,
                trigger=setting.key,
            )


def _triggers(
    manager: _Manager, units: Units, unit: Unit, *, enabled: bool
) -> Iterator[Persistence]:
    """What a timer, socket or path starts, and when."""
    own = [s for s in unit.settings if s.section.lower() == unit.kind and s.value]
    when = [f"{s.key}={s.value}" for s in own if s.key.startswith(_WHEN)]
    for name in unit.triggered():
        commands = [command for part in units.of(name) for command in part.values(*_STARTS)]
        yield entry(
            unit.file,
            f"{manager.mechanism} {unit.kind}",
            _TIMER if unit.kind == "timer" else _SERVICE,
            name=unit.name,
            command=" ; ".join(commands) or name,
            user=_user(manager, units, name),
            enabled=enabled,
            trigger=", ".join(when),
        )


def _environment(
    manager: _Manager, units: Units, unit: Unit, *, enabled: bool
) -> Iterator[Persistence]:
    """Libraries that a unit makes the dynamic linker load into what it starts."""
    for value in unit.values("Environment"):
        if "LD_PRELOAD" in value or "LD_AUDIT" in value:
            yield entry(
                unit.file,
                f"{manager.mechanism} environment",
                _LOADER,
                name=unit.name,
                command=value,
                user=_user(manager, units, unit.name),
                enabled=enabled,
            )


def _user(manager: _Manager, units: Units, name: str) -> str:
    users = [user for part in units.of(name) for user in part.values("User")]
    return users[-1] if users else manager.user


def _covers_many(name: str) -> bool:
    """Whether a drop-in is for a whole kind (service.d) or a prefix (app-.service.d)."""
    return "." not in name or name.rpartition(".")[0].endswith("-")
