"""What a Windows host tells about itself."""

from collections.abc import Callable, Iterator

from irkit.collect.windows import (
    accounts,
    connections,
    persistence,
    processes,
    sessions,
    system,
)
from irkit.records import Fact, Item

process = processes.process

# In the order of volatility: what changes first is read first.
COLLECTORS: tuple[tuple[str, Callable[[], Iterator[Fact | Item]]], ...] = (
    ("connections", connections.connections),
    ("processes", processes.processes),
    ("sessions", sessions.sessions),
    ("accounts", accounts.accounts),
    ("persistence", persistence.persistence),
    ("system", system.system),
)
