"""What a Windows host tells about itself."""

from collections.abc import Callable, Iterator

from irkit.collect.windows.accounts import accounts
from irkit.collect.windows.connections import connections
from irkit.collect.windows.persistence import persistence
from irkit.collect.windows.processes import processes
from irkit.collect.windows.sessions import sessions
from irkit.collect.windows.system import system
from irkit.records import Fact, Item

# In the order of volatility: what changes first is read first.
COLLECTORS: tuple[tuple[str, Callable[[], Iterator[Fact | Item]]], ...] = (
    ("connections", connections),
    ("processes", processes),
    ("sessions", sessions),
    ("accounts", accounts),
    ("persistence", persistence),
    ("system", system),
)
