"""What the registry makes Windows start, at the places that `POINTS` lists."""

from collections.abc import Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows import folders, identity, registry
from irkit.collect.windows.persistence.approval import disabled
from irkit.collect.windows.persistence.points import POINTS, Point
from irkit.collect.windows.registry import Key, Value
from irkit.records import Item, Persistence, Reason, gap


def registry_points() -> Iterator[Persistence | Item]:
    """What every value at `POINTS` starts, and a gap for each user whose hive is not loaded."""
    for point in POINTS:
        yield from _at(point)
    for profile in folders.profiles():
        if isinstance(profile, Item):
            yield profile
        elif not profile.loaded:
            detail = f"{profile.user} is not logged on: the registry hive is not loaded"
            yield gap(rf"HKU\{profile.sid}", Reason.UNREADABLE, detail)


def _at(point: Point) -> Iterator[Persistence | Item]:
    for root in point.roots:
        for key in registry.keys(rf"{root}\{point.key}"):
            yield from _entries(point, key, point.approval)
        if point.key.startswith("SOFTWARE\\"):
            twin = point.key.replace("SOFTWARE", r"SOFTWARE\WOW6432Node", 1)
            for key in registry.keys(rf"{root}\{twin}"):
                yield from _entries(point, key, point.approval and f"{point.approval}32")


def _entries(point: Point, key: Key | Item, approval: str) -> Iterator[Persistence | Item]:
    if isinstance(key, Item):
        yield key
        return
    off: frozenset[str] = frozenset()
    if approval:
        try:
            off = disabled(_root(key), approval)
        except OSError as error:
            yield gap(f"{_root(key)}, StartupApproved", reason_for(error), str(error))
    works = not point.switch or key.text(point.switch) != "0"
    wanted = {name.casefold() for name in point.values}
    for value in key.values:
        name = value.name.casefold()
        if not wanted or name in wanted:
            yield from _entry(point, key, value, enabled=works and name not in off)


def _entry(point: Point, key: Key, value: Value, *, enabled: bool) -> Iterator[Persistence]:
    for command in value.strings:
        if command.strip():
            yield Persistence(
                mechanism=point.mechanism,
                location=key.path,
                name=value.name or "(default)",
                command=command,
                user=_user(key),
                enabled=enabled,
                modified=key.modified,
                attack=point.attack,
                trigger=point.trigger,
            )


def _root(key: Key) -> str:
    first, second, *_ = key.path.split("\\")
    return first if first == "HKLM" else rf"{first}\{second}"


def _user(key: Key) -> str:
    """Whose hive it is, empty for the machine's."""
    first, second, *_ = key.path.split("\\")
    return "" if first == "HKLM" else identity.name_of(second)
