"""Services and drivers, from the registry: what the service manager will start, not what it says.

Read below HKLM/SYSTEM/CurrentControlSet/Services, where a service that hides from the service
manager by its security descriptor is listed all the same.
"""

from collections.abc import Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows import registry
from irkit.collect.windows.registry import Key
from irkit.records import Item, Persistence, gap

_SERVICES = r"HKLM\SYSTEM\CurrentControlSet\Services"
_ATTACK = "T1543.003"
_DRIVERS = 0x01 | 0x02 | 0x08  # kernel, file system, recogniser
_STARTS = {
    0: "at boot, by the boot loader",
    1: "at boot, by the kernel",
    2: "at boot",
    3: "on demand",
}
_DISABLED = 4


def services() -> Iterator[Persistence | Item]:
    """Every service and driver: its program, its DLL and what runs when it fails."""
    for key in registry.keys(rf"{_SERVICES}\*"):
        if isinstance(key, Item):
            yield key
        elif key.value("Type") or key.value("ImagePath"):  # the others hold settings only
            yield from _service(key)


def _service(key: Key) -> Iterator[Persistence | Item]:
    driver = bool((key.number("Type") or 0) & _DRIVERS)
    mechanism = "kernel driver" if driver else "windows service"
    start = key.number("Start")
    trigger = "" if start is None else _STARTS.get(start, "")
    yield _entry(key, key, mechanism, "ImagePath", trigger)
    if key.text("FailureCommand"):
        yield _entry(key, key, "service failure command", "FailureCommand", "when it fails")
    for path in (key.path, rf"{key.path}\Parameters"):
        try:
            found = registry.find(path)
        except OSError as error:
            yield gap(path, reason_for(error), str(error))
            continue
        if found and found.text("ServiceDll"):
            yield _entry(key, found, "service DLL", "ServiceDll", trigger)


def _entry(service: Key, found: Key, mechanism: str, value: str, trigger: str) -> Persistence:
    return Persistence(
        mechanism=mechanism,
        location=found.path,
        name=service.path.rpartition("\\")[2],
        command=found.text(value),
        user=service.text("ObjectName"),
        enabled=service.number("Start") != _DISABLED,
        modified=found.modified,
        attack=_ATTACK,
        trigger=trigger,
    )
