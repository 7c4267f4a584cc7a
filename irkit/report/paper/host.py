"""The sections on the host, for who investigates: what it says of itself and what runs on it."""

from collections.abc import Iterator, Mapping

from irkit import attack
from irkit.records import Account, Connection, Level, Persistence, Process
from irkit.report.content.model import Content
from irkit.report.paper.model import Block, Cell, Face
from irkit.report.paper.shared import COMMAND, Value, level_cell, listing
from irkit.report.words import Words
from irkit.text import middle, quoted


def system(content: Content, words: Words) -> Iterator[Block]:
    """What the host says of itself, and who is logged on."""
    host = content.host
    yield from listing(
        words,
        host.system,
        words("system_caption"),
        (("fact", Face.TEXT, 2), ("value", Face.TEXT, 5)),
        lambda fact: (fact.name, fact.value),
        words("not_collected"),
    )
    yield from listing(
        words,
        host.sessions,
        words("sessions_caption"),
        (
            *(("user", Face.TEXT, 2), ("terminal", Face.TEXT, 2), ("from", Face.TEXT, 2)),
            ("since", Face.TIME, 0),
        ),
        lambda one: (one.user, one.terminal, one.remote_host, one.started),
    )


def processes(content: Content, words: Words) -> Iterator[Block]:
    """What runs; what stands out first."""
    host = content.host

    def row(one: Process) -> tuple[Cell | Value, ...]:
        return (
            level_cell(words, host.suspects.get(one.pid)),
            str(one.pid),
            "" if one.parent is None else str(one.parent),
            one.name,
            one.user,
            Cell(one.image, _details(one, words)),
        )

    return listing(
        words,
        host.processes,
        words("processes_caption", count=host.processes.total, kernel=host.kernel_threads),
        (
            *(("level", Face.TONE, 0), ("pid", Face.NUMBER, 0), ("parent", Face.NUMBER, 0)),
            *(("name", Face.TEXT, 2), ("user", Face.TEXT, 1), ("image", Face.CODE, 5)),
        ),
        row,
        words("not_collected"),
    )


def _details(process: Process, words: Words) -> tuple[str, ...]:
    deleted = words("image_deleted") if process.image_deleted else ""
    command = middle(quoted(process.command), COMMAND)
    return tuple(line for line in (deleted, command) if line)


def connections(content: Content, words: Words) -> Iterator[Block]:
    """Who speaks with whom; what stands out first."""
    host = content.host

    def row(one: Connection) -> tuple[Cell | Value, ...]:
        return (
            level_cell(words, _level(one.pid, host.suspects)),
            one.protocol,
            f"{one.local_address} {one.local_port}",
            f"{one.remote_address} {one.remote_port}" if one.remote_address else "",
            one.status,
            one.process if one.pid is None else f"{one.process} ({one.pid})",
        )

    return listing(
        words,
        host.connections,
        words("connections_caption", count=host.connections.total),
        (
            *(("level", Face.TONE, 0), ("protocol", Face.TEXT, 0), ("local", Face.CODE, 3)),
            *(("remote", Face.CODE, 3), ("state", Face.TEXT, 2), ("process", Face.TEXT, 2)),
        ),
        row,
        words("not_collected"),
    )


def _level(pid: int | None, suspects: Mapping[int, Level]) -> Level | None:
    return None if pid is None else suspects.get(pid)


def accounts(content: Content, words: Words) -> Iterator[Block]:
    """Who can log in; the privileged first."""
    host = content.host

    def row(one: Account) -> tuple[Cell | Value, ...]:
        rights = {"privileged": one.privileged, "can_log_in": one.can_log_in}
        return (
            one.name,
            one.identifier,
            ", ".join(words(right) for right, given in rights.items() if given),
            Cell(one.home, (one.shell,) if one.shell else ()),
            one.note,
        )

    return listing(
        words,
        host.accounts,
        words("accounts_caption", count=host.accounts.total),
        (
            *(("name", Face.TEXT, 2), ("identifier", Face.TEXT, 2), ("rights", Face.TEXT, 2)),
            *(("home", Face.CODE, 3), ("note", Face.TEXT, 2)),
        ),
        row,
        words("not_collected"),
    )


def persistence(content: Content, words: Words) -> Iterator[Block]:
    """What starts by itself; the enabled first."""
    host = content.host

    def row(one: Persistence) -> tuple[Cell | Value, ...]:
        return (
            Cell(one.mechanism, (attack.named(one.attack),) if one.attack else ()),
            Cell(middle(one.command, COMMAND), (one.name, one.location)),
            Cell(one.trigger, () if one.enabled else (words("disabled"),)),
            one.user,
            one.modified,
        )

    return listing(
        words,
        host.persistence,
        words("persistence_caption", count=host.persistence.total),
        (
            *(("how", Face.TEXT, 2), ("what", Face.CODE, 5), ("when", Face.TEXT, 2)),
            *(("user", Face.TEXT, 1), ("modified", Face.TIME, 0)),
        ),
        row,
        words("not_collected"),
    )
