"""The thing that is looked at: what it is, the verdict, and all that speaks for or against it."""

from pathlib import PurePosixPath, PureWindowsPath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irkit.records import Kind, Level, ThingRow
from irkit.text import visible
from ui.desk import Desk
from ui.icons import icon
from ui.tables.columns import level_text
from ui.thing import Seen, look_at
from ui.widgets.cut_label import CutLabel
from ui.widgets.facts_view import FactsView
from ui.widgets.notes_view import NotesView
from ui.widgets.relations_view import RelationsView
from ui.widgets.verdict_row import VerdictRow
from ui.widgets.where_view import WhereView
from ui.widgets.why_view import WhyView
from ui.words import number, size, word


class FindingDetail(QFrame):
    """Header and verdict stay; of why, where, facts, relations and notes one is shown."""

    wanted = Signal(str, object)
    left = Signal()  # back to the list

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.seen: Seen | None = None
        self._wanted: int | None = None
        self.level = QLabel(objectName="heading")
        self.what = QLabel(objectName="quiet", wordWrap=True)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.path = CutLabel(desk.theme)
        self.copy_path = self._button("copy", self.tr("Copy the path"))
        self.copy_folder = self._button("folder", self.tr("Copy the folder's path"))
        self.copy_path.clicked.connect(self._copy_path)
        self.copy_folder.clicked.connect(self._copy_folder)
        self.verdict = VerdictRow(desk)
        self.why, self.where = WhyView(desk), WhereView(desk)
        self.facts, self.relations = FactsView(desk), RelationsView(desk)
        self.notes = NotesView(desk)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown of it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for title, view in self._views():
            self.tabs.addTab(title)
            self.stack.addWidget(view)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.empty.setObjectName("empty")
        self._lay_out()
        for signal in (self.verdict.left, self.notes.left):
            signal.connect(self.left)
        self.relations.wanted.connect(self.wanted)
        desk.theme.changed.connect(self._paint)
        desk.clock.changed.connect(self._show)
        self._paint()
        self._show()

    def _views(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Why"), self.why),
            (self.tr("Where"), self.where),
            (self.tr("Facts"), self.facts),
            (self.tr("Relations"), self.relations),
            (self.tr("Notes"), self.notes),
        )

    def _button(self, picture: str, name: str) -> QToolButton:
        button = QToolButton(objectName="flat")
        button.setProperty("picture", picture)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self.level)
        title.addWidget(self.what, 1)
        path = QHBoxLayout()
        path.setSpacing(4)
        path.addWidget(self.path, 1)
        path.addWidget(self.copy_path)
        path.addWidget(self.copy_folder)
        self.whole = QWidget()
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(title)
        column.addLayout(path)
        column.addWidget(self.verdict)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 0, 0, 0)
        outer.addWidget(self.whole)
        outer.addWidget(self.empty)

    # What is shown

    def look(self, identifier: int | None) -> None:
        """Show a thing by its id, or say that none is chosen."""
        self._wanted = identifier
        if identifier is None or self._desk.reader is None:
            self._take(None)
            return
        self._desk.reader.ask(self, "thing", lambda case: look_at(identifier, case), self._take)

    def refresh(self) -> None:
        """What changed in the case appears."""
        self.look(self._wanted)

    def _take(self, seen: Seen | None) -> None:
        if seen != self.seen:
            self.seen = seen
            self._show()

    def _show(self) -> None:
        seen = self.seen
        self.whole.setVisible(seen is not None)
        self.empty.setVisible(seen is None)
        if seen is None:
            self.empty.setText(self.tr("Choose a finding to see why it is one."))
            self.facts.stop()
            self.where.stop()
            return
        self.level.setText(level_text(seen.row))
        self.what.setText(self._what(seen.row))
        self.path.say(seen.row.target)
        self.copy_folder.setVisible(seen.row.kind == Kind.FILE)
        self.verdict.show_thing(seen)
        for _, view in self._views():
            view.show_thing(seen)  # type: ignore[attr-defined]
        notes = self.tr("Notes")
        count = f" {number(seen.row.notes)}" if seen.row.notes else ""
        self.tabs.setTabText(self.stack.indexOf(self.notes), notes + count)
        self._paint()

    def open_tab(self, view: QWidget) -> None:
        """Bring one of the views to the front."""
        self.tabs.setCurrentIndex(self.stack.indexOf(view))

    def step_match(self, by: int) -> None:
        """Show the next match, or the one before."""
        if self.stack.currentWidget() is self.where:
            self.where.step(by)
        else:
            self.open_tab(self.where)

    # What is done

    def _copy_path(self) -> None:
        if self.seen is not None:
            self._copy(self.seen.row.target)

    def _copy_folder(self) -> None:
        if self.seen is not None:
            path = self.seen.row.target
            pure = PurePosixPath(path) if path.startswith("/") else PureWindowsPath(path)
            self._copy(str(pure.parent))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(visible(text))
        self._desk.message.emit(self.tr("Copied."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _paint(self) -> None:
        colours = self._desk.theme.colours
        for button in (self.copy_path, self.copy_folder):
            button.setIcon(icon(button.property("picture"), colours.text))
        if self.seen is not None:
            colour = self._desk.theme.level(self.seen.row.level).name()
            self.level.setStyleSheet(f"color: {colour};")

    def _what(self, row: ThingRow) -> str:
        """What it is and what to do, as "file, 1.2 kB: look at it first"."""
        advice = {
            Level.ALERT: self.tr("look at this first"),
            Level.WARNING: self.tr("look into it"),
            Level.NOTICE: self.tr("good to know"),
        }[row.level]
        parts = [word(row.kind), self.tr("%n reason(s)", "", row.findings)]
        if row.size is not None:
            parts.insert(1, size(row.size))
        if row.tags:
            parts.append(self.tr("tags: {0}").format(visible(", ".join(row.tags))))
        return f"{', '.join(parts)} — {advice}"
