"""What the process card says: image, parents and children, connections, and what was found."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from irkit.records import Connection, Persistence, Process
from ui.addresses import reach_text, status_text
from ui.clock import Clock
from ui.host_snapshot import Snapshot, Told, image_things, started_by
from ui.process_forest import Node
from ui.process_rows import class_text
from ui.tables.columns import address, level_text
from ui.tables.words_of_filter import quoted
from ui.thing import is_check
from ui.widgets.facts_card import Facts, Line, Section, thing_line

_MOST_PARENTS = 12  # a longer way up is cut in its middle


class ProcessFacts(QObject):
    """Tells all that is known of one process."""

    def __init__(self, snapshot: Snapshot, clock: Clock) -> None:
        super().__init__()
        self._snapshot, self._clock = snapshot, clock

    def of(self, node: Node) -> Facts:
        """What the card shows of it."""
        process, snapshot = node.process, self._snapshot
        told = self.told(node)
        odd = tuple(line for one in told if is_check(one.finding) for line in _odd(one))
        memory = tuple(_told(one) for one in told if not is_check(one.finding))
        images = tuple(map(thing_line, image_things(snapshot, process)))
        starters = tuple(map(_persistence, started_by(snapshot, process)))
        return Facts(
            f"{process.name} · PID {process.pid}",
            (
                Section(self.tr("Odd about it"), odd),
                Section(self.tr("Found in its memory"), memory),
                Section(self.tr("Found in its image"), images),
                Section(self.tr("Image"), self._image(process), self._no_image(process)),
                Section(self.tr("Run"), self._run(node)),
                Section(self.tr("Parents"), self._parents(node), self.tr("None: it is a root.")),
                Section(self.tr("Children"), tuple(map(_link, node.children))),
                Section(
                    self.tr("Connections"), self._connections(process), self.tr("None was seen.")
                ),
                Section(
                    self.tr("Started by itself"), starters,
                    self.tr("No persistence entry names its image."),
                ),
            ),
        )  # fmt: skip

    def told(self, node: Node) -> tuple[Told, ...]:
        """All that was found on it while it ran."""
        listed = self._snapshot.processes
        place = next((n for n, one in enumerate(listed) if one is node.process), -1)
        return self._snapshot.told.get(place, ())

    def _image(self, process: Process) -> tuple[Line, ...]:
        if not process.image:
            return ()
        lines = [Line(process.image, self.tr("Path"), mono=True)]
        if process.image_deleted:
            lines.append(Line(self.tr("⚠ deleted from the disk while it runs"), self.tr("State")))
        digest = Line(process.sha256, "SHA-256", mono=True)
        return (*lines, digest if process.sha256 else Line(self.tr("not read"), "SHA-256"))

    def _no_image(self, process: Process) -> str:
        if process.kernel_thread:
            return self.tr("A thread of the kernel has no image.")
        return self.tr("Not told: it had just ended, or whoever looked may not read it.")

    def _run(self, node: Node) -> tuple[Line, ...]:
        process, unknown = node.process, self.tr("not known")
        command = " ".join(map(_quoted, process.command))
        return (
            Line(command or self.tr("none"), self.tr("Command line"), mono=bool(command)),
            Line(process.user or unknown, self.tr("User")),
            Line(class_text(node.row.sort), self.tr("Belongs to")),
            Line(self._clock.full(process.started) or unknown, self.tr("Started")),
            Line(process.folder or unknown, self.tr("Folder"), mono=bool(process.folder)),
        )

    def _parents(self, node: Node) -> tuple[Line, ...]:
        above = list(node.ancestors())
        lines = [_link(one) for one in above]
        if len(lines) > _MOST_PARENTS:
            more = Line(self.tr("… %n more …", "", len(lines) - _MOST_PARENTS))
            lines = [*lines[: _MOST_PARENTS - 1], more, lines[-1]]
        first = above[-1].process if above else node.process
        if first.parent:
            text = self.tr("PID {0} is not in the list, or its number belongs to a younger process")
            lines.append(Line(text.format(first.parent)))
        return tuple(lines)

    def _connections(self, process: Process) -> tuple[Line, ...]:
        listed = self._snapshot.connections
        return tuple(_connection(one) for one in listed if one.pid == process.pid)


def _quoted(argument: str) -> str:
    """An argument as it can be told from its neighbours."""
    return f'"{argument}"' if not argument or " " in argument else argument


def _told(one: Told) -> Line:
    """What a rule found in its memory, as a link to it."""
    said = f"{level_text(one.finding)} — {one.finding.reason or one.finding.rule}"
    return _to(one, said)


def _odd(one: Told) -> Iterator[Line]:
    """What a check found odd: a link by its name, and the whole sentence below."""
    yield _to(one, f"{level_text(one.finding)} · {one.finding.rule}")
    yield Line(one.finding.reason)


def _to(one: Told, text: str) -> Line:
    target = {"id": one.thing.identifier}
    return Line(text, level=one.finding.level.value, page="findings", target=target)


def _link(node: Node) -> Line:
    process = node.process
    level = node.row.level.value if node.row.level else ""
    text = f"{process.name} · PID {process.pid}"
    return Line(text, level=level, page="processes", target={"key": node.key})


def _connection(one: Connection) -> Line:
    here = address(one.local_address, one.local_port)
    there = address(one.remote_address, one.remote_port)
    parts = [one.protocol, here, f"→ {there}" if there else "", status_text(one)]
    where = reach_text(one.remote_address)
    text = " ".join(part for part in parts if part) + (f" · {where}" if where else "")
    words = f"{one.local_address} {one.local_port} {one.remote_address}"
    return Line(text, page="network", target={"words": words})


def _persistence(one: Persistence) -> Line:
    text = f"{one.mechanism}: {one.name or one.location}"
    return Line(text, page="persistence", target={"words": quoted(one.location)})
