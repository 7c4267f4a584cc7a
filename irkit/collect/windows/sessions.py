"""Who is logged on, at the console or from afar."""

from collections.abc import Iterator

import psutil

from irkit.records import Item, Session, utc


def sessions() -> Iterator[Session | Item]:
    """Every session of the terminal service that has a user. Raises OSError."""
    for one in psutil.users():
        yield Session(
            user=one.name,
            terminal=one.terminal or "",
            remote_host=one.host or "",
            started=utc(one.started) if one.started else None,
        )
