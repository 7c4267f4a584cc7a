"""Which systemd units there are, and which of them start by themselves: systemd.unit(5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from irkit.collect.linux.settings import Setting, settings
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item

_TRIGGERS = (".timer", ".socket", ".path")
_READ = (".service", ".target", *_TRIGGERS)
_PULLS = frozenset({"Wants", "Requires", "BindsTo", "Upholds", "OnSuccess", "OnFailure"})
_INSTANCE = re.compile(r"([^@]*@)[^@]*(\.[a-z]+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit file, or a drop-in that adds to the unit of that name."""

    name: str
    file: HostText
    settings: tuple[Setting, ...]
    hidden: bool  # by a file of the same name in a folder that comes first

    @property
    def kind(self) -> str:
        """What sort of unit it is: "service", "timer", …"""
        return self.name.rpartition(".")[2]

    def values(self, *keys: str) -> list[str]:
        """What it sets these keys to; an empty value takes others back and is left out."""
        return [s.value for s in self.settings if s.key in keys and s.value]

    def triggered(self) -> list[str]:
        """What a timer, socket or path unit starts: the unit it names, else its own namesake."""
        if not self.name.endswith(_TRIGGERS):
            return []
        stem = self.name.rpartition(".")[0]
        namesake = f"{stem}@.service" if "yes" in self.values("Accept") else f"{stem}.service"
        return self.values("Unit", "Service") or [namesake]


@dataclass(slots=True)
class Units:
    """The units of one manager, and what names them."""

    parts: dict[str, list[Unit]] = field(default_factory=dict)  # unit and drop-ins, by unit name
    aliases: dict[str, str] = field(default_factory=dict)
    wanted: list[str] = field(default_factory=list)  # by .wants, .requires and .upholds folders

    def of(self, name: str) -> list[Unit]:
        """The unit and drop-ins in force under `name`: an instance is made by its template."""
        names = {name, self.aliases.get(name, name), _template(name)}
        return [u for n in sorted(names) for u in self.parts.get(n, []) if not u.hidden]

    def started(self) -> set[str]:
        """Names of all units that start by themselves or stand ready to.

        That is what a .wants folder names, what such units pull in by a line of their own, and
        what their timers, sockets and paths trigger. Units that only D-Bus or udev would ask for
        are not among them.
        """
        started: set[str] = set()
        todo = ["default.target", *self.wanted]
        while todo:
            name = todo.pop()
            if name in started:
                continue
            started.add(name)
            todo += [self.aliases.get(name, name), _template(name)]
            for unit in self.parts.get(name, []):
                if not unit.hidden:
                    todo += [n for value in unit.values(*_PULLS) for n in value.split()]
                    todo += unit.triggered()
        return started


def read_units(tree: Tree, folders: tuple[str, ...], units: Units) -> Iterator[Item]:
    """Fill `units` from `folders`, highest rank first; yields the gaps."""
    places = {tree.real_folder(folder) for folder in folders}
    known: set[str] = set()
    for text in tree.texts(*(f"{folder}/*" for folder in folders)):
        if isinstance(text, Item):
            yield text
            continue
        place, _, target = text.real.rpartition("/")
        if target != text.name and place in places:
            units.aliases.setdefault(text.name, target)
        elif text.name.endswith(_READ):
            _add(units, text.name, text, hidden=text.name in known)
        known.add(text.name)
    for text in tree.texts(*(f"{folder}/*.d/*.conf" for folder in folders)):
        if isinstance(text, Item):
            yield text
            continue
        drop_in = "/".join(text.path.split("/")[-2:])
        _add(units, drop_in.partition(".d/")[0], text, hidden=drop_in in known)
        known.add(drop_in)
    pulls = [f"{f}/*.{pull}/*" for f in folders for pull in ("wants", "requires", "upholds")]
    for path in tree.paths(*pulls):
        if isinstance(path, Item):
            yield path
        else:
            units.wanted.append(path.rpartition("/")[2])


def _add(units: Units, name: str, text: HostText, *, hidden: bool) -> None:
    unit = Unit(name, text, tuple(settings(text.text)), hidden)
    units.parts.setdefault(name, []).append(unit)


def _template(name: str) -> str:
    """The template that getty@tty1.service is an instance of; other names as they are."""
    match = _INSTANCE.fullmatch(name)
    return match[1] + match[2] if match else name
