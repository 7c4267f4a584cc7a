"""What a thing has to do with others, each a click away."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from irkit.records import Connection, Kind, Persistence, Process, ThingRow
from ui.desk import Desk
from ui.relations import Relations, folder_of, relations
from ui.tables.columns import address, level_text
from ui.tables.words_of_filter import quoted
from ui.thing import Seen
from ui.widgets.fact_tree import FactTree, Group, Row


class RelationsView(QWidget):
    """Asks the case when it is shown, not before."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self._asked: Seen | None = None
        self.tree = FactTree(desk, self.tr("What it has to do with others"))
        self.tree.wanted.connect(self.wanted)
        self.empty = QLabel(objectName="empty", wordWrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.empty)
        column.addWidget(self.tree, 1)
        column.addStretch()

    def show_thing(self, seen: Seen) -> None:
        """Show what belongs to a thing, as soon as this is looked at."""
        self._seen = seen
        if self.isVisible():
            self._ask()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        seen, reader = self._seen, self._desk.reader
        if seen is None or reader is None or seen == self._asked:
            return
        if self._asked is None or self._asked.identifier != seen.identifier:
            self.tree.fill(())
            self.tree.hide()
            self.empty.setText(self.tr("Asking the case …"))
            self.empty.show()
        self._asked = seen
        reader.ask(
            self, "relations", partial(relations, seen), partial(self._show, seen), long=True
        )

    def _show(self, seen: Seen, found: Relations) -> None:
        if seen != self._seen:
            return
        groups = [one for one in self._groups(seen, found) if one.rows]
        self.tree.fill(groups)
        self.tree.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self.empty.setText(
            self.tr("Nothing in the case has to do with it. Facts of the host show more here.")
        )

    def _groups(self, seen: Seen, found: Relations) -> Iterator[Group]:
        row = seen.row
        itself = self.tr("The process") if row.kind == Kind.PROCESS else self.tr("The entry")
        pid = {"words": str(row.pid)}
        near = {"words": quoted(folder_of(row.target)), "kind": (Kind.FILE.value,)}
        path = {"words": quoted(row.target)}
        for title, related, more in (
            (itself, found.itself, None),
            (self.tr("The file that it runs"), found.image, None),
            (self.tr("Its parent"), found.parent, None),
            (self.tr("Its children"), found.children, ("processes", pid)),
            (self.tr("Its connections"), found.connections, ("network", pid)),
            (self.tr("Processes that run it"), found.runs, ("processes", path)),
            (self.tr("Persistence entries that name it"), found.named_by, ("persistence", path)),
            (self.tr("The same content elsewhere"), found.same, None),
            (self.tr("Other findings in the same folder"), found.folder, ("findings", near)),
        ):  # fmt: skip
            rows = [related_row(number, record) for number, record in related.records]
            if related.more:
                rows.append(Row("…", self.tr("and others"), more))
            yield Group(title, tuple(rows))


def related_row(number: int, record: Any) -> Row:
    """A record of the case as a line that leads to it."""
    here = {"id": number}
    match record:
        case ThingRow():
            return Row(level_text(record), record.target, ("findings", here))
        case Process():
            command = " ".join(record.command) or record.image or record.name
            return Row(f"{record.pid} {record.name}", command, ("processes", here))
        case Connection():
            local = address(record.local_address, record.local_port)
            remote = address(record.remote_address, record.remote_port)
            said = " ".join(part for part in (local, f"→ {remote}" if remote else "", record.status)
                            if part)  # fmt: skip
            return Row(record.protocol, said, ("network", here))
        case Persistence():
            return Row(record.mechanism, f"{record.name}: {record.command}", ("persistence", here))
    raise TypeError(record)
