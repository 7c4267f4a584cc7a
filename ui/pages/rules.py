"""The rules page: the packs that scans use, and what is wrong with them."""

import re
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.pages.page import Handler, Page
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.health_pane import HealthPane
from ui.widgets.pack_table import PackRow, pack_table
from ui.widgets.path_list import local_paths
from ui.widgets.row import row
from ui.words import number

_LISTING = 60.0  # seconds in which a list of packs has to be there
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")  # what irkit takes for a pack's name


class RulesPage(Page):
    """Packs above, the health of one of them below; works without a case."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self.listing, self.change, self.checking = (JsonCommand(self) for _ in range(3))
        self.packs = pack_table(desk)
        self.health = HealthPane(desk)
        self.asked = Confirm()
        self.change_panel = CommandPanel(desk, self.change)
        self.check_panel = CommandPanel(desk, self.checking)
        self._waiting: deque[tuple[list[str], str]] = deque()
        self._asked_for: PackRow | None = None
        self._build_buttons()
        self._lay_out()
        self.listing.ended.connect(self._show_packs)
        self.change.ended.connect(self._changed)
        self.checking.ended.connect(self._show_health)
        self.checking.changed.connect(self._show_buttons)
        self.packs.chosen.connect(self._show_buttons)
        self.packs.opened.connect(lambda _: self.check())
        self._show_buttons()

    def _build_buttons(self) -> None:
        self.add = QPushButton(self.tr("Add a pack…"), objectName="primary")
        self.add_folder = QPushButton(self.tr("Add a folder…"))
        self.check_button = QPushButton(self.tr("Check"))
        self.check_file = QPushButton(self.tr("Check a file before adding it…"))
        self.toggle = QPushButton()
        self.remove = QPushButton(self.tr("Remove…"))
        self.quick = QCheckBox(self.tr("Quick: compile only"))
        self.quick.setToolTip(self.tr("Measures neither speed nor matches of clean files."))
        for button, act in (
            (self.add, self._ask_file), (self.add_folder, self._ask_folder),
            (self.check_button, self.check), (self.check_file, self._ask_and_check),
            (self.toggle, self._toggle), (self.remove, self._ask_remove),
        ):  # fmt: skip
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        self.summary = QLabel(objectName="quiet", wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        head = row(QLabel(self.tr("Rules"), objectName="title"), None, self.add, self.add_folder)
        acts = row(self.check_button, self.toggle, self.remove, None, self.quick, self.check_file)
        above = QWidget()
        top = QVBoxLayout(above)
        top.setContentsMargins(0, 0, 0, 8)
        top.setSpacing(8)
        top.addLayout(head)
        top.addWidget(self.summary)
        top.addWidget(self.packs, 1)
        for widget in (self.asked, self.change_panel):
            top.addWidget(widget)
        top.addLayout(acts)
        below = QWidget()
        bottom = QVBoxLayout(below)
        bottom.setContentsMargins(0, 8, 0, 0)
        bottom.setSpacing(8)
        self.title = QLabel(self.tr("Health of a pack"), objectName="heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.title, self.check_panel):
            bottom.addWidget(widget)
        bottom.addWidget(self.health, 1)
        halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        halves.addWidget(above)
        halves.addWidget(below)
        halves.setSizes([300, 340])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.addWidget(halves)

    def enter(self, target: Any = None) -> None:
        self.look()

    def handlers(self) -> dict[str, Handler]:
        table = self.health.view if self.health.view.hasFocus() else self.packs
        return {
            "filter": self.health.filter.words.setFocus,
            "filter_clear": self.health.filter.clear,
            "copy": table.copy,
            "copy_csv": lambda: table.copy("csv"),
            "copy_json": lambda: table.copy("json"),
            "refresh": self.look,
        }

    # The packs

    def look(self) -> None:
        """List the packs anew."""
        self.listing.start(["rules", "list", "--json"], seconds=_LISTING)
        if not self.packs.rows.total:
            self.summary.setText(self.tr("Reading the packs …"))

    def _show_packs(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, list):
            said = answer.trouble or self.tr("irkit gave no list of packs.")
            self.summary.setText(said)
            self.desk.trouble.emit(said)
            return
        rows = [PackRow.of(one) for one in answer.document]
        self.packs.rows.put(rows)
        if self.packs.current() is None and rows:
            self.packs.selectRow(0)
        used = [one for one in rows if one.enabled and not one.fault]
        self.summary.setText(self._summary(rows, used))
        self._show_buttons()

    def _summary(self, rows: Sequence[PackRow], used: Sequence[PackRow]) -> str:
        broken = [one.name for one in rows if one.fault and one.enabled]
        if broken:
            text = self.tr("{0} cannot be read, and no scan starts with it: remove or disable it.")
            return text.format(", ".join(map(visible, broken)))
        if not used:
            return self.tr("Every pack is disabled: no scan can start. Enable one.")
        text = self.tr(
            "Scans that name no rules use {0} rules of %n pack(s). Drop a file, folder or zip of "
            "YARA rules here to add it.", "", len(used),
        )  # fmt: skip
        return text.format(number(sum(one.rules for one in used)))

    def _show_buttons(self, _: object = None) -> None:
        one: PackRow | None = self.packs.current()
        self.check_button.setEnabled(one is not None and not self.checking.running)
        self.check_file.setEnabled(not self.checking.running)
        self.toggle.setEnabled(one is not None)
        disable = one is None or one.enabled
        self.toggle.setText(self.tr("Disable") if disable else self.tr("Enable"))
        self.remove.setEnabled(one is not None and not one.shipped)
        if self.asked.isVisible() and one is not self._asked_for:
            self.asked.hide()

    # Changes

    def add_paths(self, paths: Iterable[str]) -> None:
        """Keep packs for every scan from now on, one after the other."""
        for path in paths:
            name = Path(path).stem if Path(path).is_file() else Path(path).name
            option = [] if _NAME.fullmatch(name) else ["--name", _fitting(name)]
            self._do(["rules", "add", path, *option], self.tr("Adding {0}").format(name))

    def _do(self, arguments: list[str], doing: str) -> None:
        self._waiting.append((arguments, doing))
        self._next()

    def _next(self) -> None:
        if self._waiting and not self.change.running:
            self.change_panel.begin(*self._waiting.popleft())

    def _changed(self, answer: Answer) -> None:
        if answer.worked:
            self.change_panel.say(answer.text.strip())
        else:
            self._waiting.clear()
            self.desk.trouble.emit(answer.trouble)
        if self._waiting:
            self._next()
        else:
            self.look()

    def _toggle(self) -> None:
        one: PackRow | None = self.packs.current()
        if one is None:
            return
        verb = "disable" if one.enabled else "enable"
        doing = self.tr("Disabling {0}") if one.enabled else self.tr("Enabling {0}")
        self._do(["rules", verb, one.name], doing.format(one.name))

    def _ask_remove(self) -> None:
        one: PackRow | None = self.packs.current()
        if one is None or one.shipped:
            return
        self._asked_for = one
        text = self.tr("Remove {0}? irkit's copy of its rules is deleted; scans go on without it.")
        doing = self.tr("Removing {0}").format(one.name)
        self.asked.ask(
            text.format(visible(one.name)), self.tr("Remove"), self.tr("Keep"),
            lambda: self._do(["rules", "remove", one.name], doing),
        )  # fmt: skip

    # Health

    def check(self) -> None:
        """Check the chosen pack."""
        one: PackRow | None = self.packs.current()
        if one is not None and not self.checking.running:
            self.check_path(one.path, one.name)

    def check_path(self, path: str, name: str) -> None:
        """Compile and measure a pack; it can be stopped."""
        self.title.setText(self.tr("Health of {0}").format(visible(name)))
        self.health.show_nothing(self.tr("Checking; a large pack takes minutes …"))
        quick = ["--quick"] if self.quick.isChecked() else []
        doing = self.tr("Compiling every rule, then measuring each against clean files")
        if quick:
            doing = self.tr("Compiling every rule")
        self.check_panel.begin(["rules", "check", path, "--json", *quick], doing)

    def _show_health(self, answer: Answer) -> None:
        found = answer.document
        if not answer.worked or not isinstance(found, dict):
            self.health.show_nothing(answer.trouble or self.tr("irkit gave no answer to read."))
            return
        self.health.show_document(found)
        text = self.tr("%n rule(s) of {0} files can be used, {1} cannot.", "", found["rules"])
        self.check_panel.say(text.format(number(found["files"]), number(len(found["dropped"]))))

    # Files that are named

    def _ask_file(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add packs"), "", f"YARA (*.yar *.yara *.rule *.rules *.zip);;{_ANY}"
        )
        self.add_paths(paths)

    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Add a folder of rules"))
        self.add_paths([path] if path else [])

    def _ask_and_check(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Check a pack"), "", f"YARA (*.yar *.yara *.rule *.rules *.zip);;{_ANY}"
        )
        if path:
            self.check_path(path, Path(path).name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add_paths(local_paths(urls))
        event.acceptProposedAction()


_ANY = "* (*)"


def _fitting(name: str) -> str:
    """A name for a pack that is like the one of its file."""
    fit = re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-._")[:64]
    return fit or "pack"
