"""The main window: one button to triage this computer, and what the engine says of it."""

import html
import shlex
import socket
import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QActionGroup, QCloseEvent, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from irkit.text import middle, visible
from ui.engine_process import EngineProcess, engine_command
from ui.findings_model import FindingsModel
from ui.theme import Scheme, Theme

_LOG_LINES = 1_000


class MainWindow(QMainWindow):
    """Starts one scan at a time and shows it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("irkit")
        self.resize(1100, 700)
        self.theme = theme
        self.engine = EngineProcess(self)
        self.findings = FindingsModel(theme)
        self._report: str | None = None
        self._paused = False
        self._build()
        self._build_menu()
        self.engine.event.connect(self._show_event)
        self.engine.complained.connect(self.log.appendPlainText)
        self.engine.ended.connect(self._ended)
        self._set_running(running=False)

    def _build(self) -> None:
        self.triage_button = self._button(
            self.tr("&Triage this computer…"), "Ctrl+T", self._ask_and_triage
        )
        self.pause_button = self._button(self.tr("&Pause"), "Ctrl+P", self._pause_or_go_on)
        self.cancel_button = self._button(
            self.tr("&Stop"), "Ctrl+.", lambda: self.engine.tell("cancel")
        )
        self.report_button = self._button(self.tr("Open the &report"), "Ctrl+R", self._open_report)
        buttons = QHBoxLayout()
        for button in (self.triage_button, self.pause_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.report_button)
        self.state = QLabel(self.tr("Nothing has been looked at yet."))
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Findings"))
        self.table.setModel(self.findings)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        for column, width in enumerate((110, 380, 260)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setAccessibleName(self.tr("What the engine was asked and what it said"))
        self.log.setMaximumBlockCount(_LOG_LINES)
        self.log.setMaximumHeight(110)
        layout = QVBoxLayout()
        layout.addLayout(buttons)
        for widget in (self.state, self.bar, self.table, self.log):
            layout.addWidget(widget)
        middle_part = QWidget()
        middle_part.setLayout(layout)
        self.setCentralWidget(middle_part)

    def _build_menu(self) -> None:
        names = {
            Scheme.SYSTEM: self.tr("Colours of the &system"),
            Scheme.LIGHT: self.tr("&Light"),
            Scheme.DARK: self.tr("&Dark"),
        }
        menu = self.menuBar().addMenu(self.tr("&View"))
        schemes = QActionGroup(self)
        for scheme, name in names.items():
            action = schemes.addAction(name)
            action.setCheckable(True)
            action.setChecked(scheme is Scheme.SYSTEM)
            action.triggered.connect(partial(self.theme.choose, scheme))
            menu.addAction(action)
        self.theme.changed.connect(self.table.viewport().update)

    def _button(self, text: str, shortcut: str, action: Any) -> QPushButton:
        button = QPushButton(text)
        button.setShortcut(QKeySequence(shortcut))
        button.setToolTip(shortcut)
        button.clicked.connect(action)
        return button

    def _ask_and_triage(self) -> None:
        name = f"irkit-{socket.gethostname() or 'host'}-{time.strftime('%Y%m%dT%H%M%S')}"
        parent = QFileDialog.getExistingDirectory(self, self.tr("Where to make the case folder"))
        if parent:
            self.start("triage", "--case", str(Path(parent, name)))

    def start(self, *arguments: str) -> None:
        """Start the engine with these arguments and follow it."""
        command = engine_command(*arguments, "--events", "jsonl")
        self.findings.clear()
        self._report = None
        self.log.appendPlainText(f"$ {visible(shlex.join(['irkit', *arguments]))}")
        self.state.setText(self.tr("Looking at the host…"))
        self._set_running(running=True)
        self.engine.start(command)

    def _pause_or_go_on(self) -> None:
        self._paused = not self._paused
        self.engine.tell("pause" if self._paused else "resume")
        self.pause_button.setText(self.tr("&Go on") if self._paused else self.tr("&Pause"))

    def _show_event(self, event: dict[str, Any]) -> None:
        match event.get("event"):
            case "finding":
                self.findings.add(event["finding"])
            case "progress":
                self._show_progress(event)
            case "ended":
                self.state.setText(visible(event["verdict"]["sentence"]))
                self._report = event["report"]

    def _show_progress(self, progress: dict[str, Any]) -> None:
        total = progress["total_items"]
        self.bar.setRange(0, total or 0)
        self.bar.setValue(min(progress["items"], total or 0))
        text = self.tr("{done} of {total} looked at, {found} findings. Now: {current}")
        self.state.setText(
            text.format(
                done=f"{progress['items']:,}",
                total=f"{total:,}" if total is not None else "…",
                found=progress["findings"],
                current=middle(visible(progress["current"]), 90),
            )
        )

    def _ended(self, status: int) -> None:
        self._set_running(running=False)
        if status in (0, 1):
            return
        self.state.setText(
            self.tr("The engine could not finish; what it found is kept in the case. See below.")
        )

    def _set_running(self, *, running: bool) -> None:
        self._paused = False
        self.pause_button.setText(self.tr("&Pause"))
        self.triage_button.setEnabled(not running)
        self.pause_button.setEnabled(running)
        self.cancel_button.setEnabled(running)
        self.report_button.setEnabled(not running and self._report is not None)
        self.bar.setVisible(running)

    def _open_report(self) -> None:
        if self._report:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - as Qt has it
        """Ask before a running scan is ended."""
        if self.engine.running and not self._wants_to_stop():
            event.ignore()
            return
        self.engine.stop()
        event.accept()

    def _wants_to_stop(self) -> bool:
        question = self.tr("A scan is running. Stop it and close? What it found stays in the case.")
        answer = QMessageBox.question(self, "irkit", html.escape(question))
        return answer == QMessageBox.StandardButton.Yes
