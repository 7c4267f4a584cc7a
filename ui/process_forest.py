"""Processes as trees: who started whom, as far as what the host told can be true."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from irkit.records import Process
from ui.process_rows import ProcessRow


@dataclass(slots=True, eq=False)
class Node:
    """A process with those that it started."""

    process: Process
    row: ProcessRow
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)

    @property
    def key(self) -> tuple[int, str]:
        """What it is known by."""
        return key_of(self.process)

    def ancestors(self) -> "Iterator[Node]":
        """Its parent, that one's parent, and so on."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent


def key_of(process: Process) -> tuple[int, str]:
    """What a process is known by from one listing to the next: its number is given out again."""
    return process.pid, process.started.isoformat() if process.started else ""


def forest(listed: Sequence[tuple[Process, ProcessRow]]) -> list[Node]:
    """Every process as a node, in the order given; those without a parent are the roots.

    A number may have been given out again, and a list made while processes come and go may say
    anything: whoever is younger than a process is not its parent, and circles are cut open.
    """
    nodes = [Node(process, row) for process, row in listed]
    by_pid: dict[int, list[Node]] = {}
    for node in nodes:
        by_pid.setdefault(node.process.pid, []).append(node)
    for node in nodes:
        if node.process.parent is not None:
            node.parent = _parent(node, by_pid.get(node.process.parent, ()))
    _cut_circles(nodes)
    for node in nodes:
        if node.parent is not None:
            node.parent.children.append(node)
    return nodes


def _parent(node: Node, candidates: Sequence[Node]) -> Node | None:
    """The youngest of those with the right number that was there when the process started."""
    started = node.process.started
    chosen: Node | None = None
    for one in candidates:
        since = one.process.started
        if one is node or (since is not None and started is not None and since > started):
            continue
        if chosen is None or _is_younger(one, chosen):
            chosen = one
    return chosen


def _is_younger(one: Node, other: Node) -> bool:
    since, before = one.process.started, other.process.started
    return since is not None and (before is None or since > before)


def _cut_circles(nodes: Sequence[Node]) -> None:
    seen: dict[Node, Node] = {}  # node → the one from which it was first reached
    for begin in nodes:
        node: Node | None = begin
        while node is not None and node not in seen:
            seen[node] = begin
            above = node.parent
            if above is not None and seen.get(above) is begin:
                node.parent = None  # it led back to where this walk came from
                break
            node = above
