"""What a Linux host tells about itself."""

from collections.abc import Callable, Iterator

from irkit.collect.linux.accounts import accounts
from irkit.collect.linux.connections import connections
from irkit.collect.linux.persistence import persistence
from irkit.collect.linux.processes import process, processes
from irkit.collect.linux.sessions import sessions
from irkit.collect.linux.system import system
from irkit.records import Fact, Item

__all__ = ["COLLECTORS", "process"]

# In the order of volatility. Connections come first: they take milliseconds, while the images of
# the processes have to be hashed.
COLLECTORS: tuple[tuple[str, Callable[[], Iterator[Fact | Item]]], ...] = (
    ("connections", connections),
    ("processes", processes),
    ("sessions", sessions),
    ("accounts", accounts),
    ("persistence", persistence),
    ("system", system),
)
