"""What Windows starts by itself, one mechanism a file."""

from collections.abc import Callable, Iterator

from irkit.collect.reasons import reason_for
from irkit.collect.windows.persistence.powershell_profiles import powershell_profiles
from irkit.collect.windows.persistence.registry_points import registry_points
from irkit.collect.windows.persistence.services import services
from irkit.collect.windows.persistence.startup_folders import startup_folders
from irkit.collect.windows.persistence.tasks import tasks
from irkit.records import Item, Persistence, gap

MECHANISMS: tuple[tuple[str, Callable[[], Iterator[Persistence | Item]]], ...] = (
    ("registry", registry_points),
    ("services", services),
    ("startup folders", startup_folders),
    ("scheduled tasks", tasks),
    ("PowerShell profiles", powershell_profiles),
)


def persistence() -> Iterator[Persistence | Item]:
    """Everything of every mechanism; one that fails as a whole is a gap, the others go on."""
    for name, mechanism in MECHANISMS:
        try:
            yield from mechanism()
        except OSError as error:
            yield gap(name, reason_for(error), str(error))
