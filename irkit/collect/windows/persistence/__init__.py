"""What Windows starts by itself, one mechanism a file."""

from collections.abc import Callable, Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows.persistence import (
    powershell_profiles,
    registry_points,
    services,
    startup_folders,
    tasks,
)
from irkit.records import Item, Persistence, gap

MECHANISMS: tuple[tuple[str, Callable[[], Iterator[Persistence | Item]]], ...] = (
    ("registry", registry_points.registry_points),
    ("services", services.services),
    ("startup folders", startup_folders.startup_folders),
    ("scheduled tasks", tasks.tasks),
    ("PowerShell profiles", powershell_profiles.powershell_profiles),
)


def persistence() -> Iterator[Persistence | Item]:
    """Everything of every mechanism; one that fails as a whole is a gap, the others go on."""
    for name, mechanism in MECHANISMS:
        try:
            yield from mechanism()
        except OSError as error:
            yield gap(name, reason_for(error), str(error))
