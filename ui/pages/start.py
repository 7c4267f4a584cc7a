"""The start page: triage this computer with one click, make a case, or open one."""

import os
import socket
import time
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from irkit import places
from irkit.cli.folders import made
from irkit.errors import IrkitError
from irkit.text import middle, visible
from ui.desk import Desk
from ui.elevation import can_ask
from ui.icons import icon
from ui.pages.page import Page
from ui.widgets.new_case import NewCaseForm
from ui.widgets.rights_note import rights_note
from ui.widgets.row import flow

_LONGEST = 70  # characters of a folder's name


class StartPage(Page):
    """Two columns: what to begin, and the cases of before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = NewCaseForm(desk, desk.cases_folder)
        self.form.made.connect(self._open_made)
        self.form.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.triage = QPushButton(self.tr("Triage this computer"), objectName="primary")
        self.triage.setMinimumHeight(44)
        self.triage.clicked.connect(self.triage_this_computer)
        self.rights = QCheckBox(self.tr("Ask for administrator rights, to see everything"))
        self.rights.setVisible(can_ask())
        self.rights.setChecked(True)
        self.place = QLabel(objectName="quiet", wordWrap=True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.recent = _Recent()
        self.recent.setAccessibleName(self.tr("Recent cases"))
        self.recent.itemActivated.connect(lambda item: self._open(Path(item.data(_FOLDER))))
        self.recent.forgotten.connect(self._forget)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._welcome())
        self.stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        desk.theme.changed.connect(self._paint)

    def _welcome(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(48, 48, 48, 32)
        row.setSpacing(48)
        row.addLayout(self._begin(), 1)
        row.addLayout(self._before(), 1)
        return page

    def _begin(self) -> QVBoxLayout:
        title = QLabel(self.tr("Is this host compromised?"), objectName="title", wordWrap=True)
        words = QLabel(
            self.tr(
                "irkit looks at programs that run, their memory, what starts by itself, and files, "
                "the worst places first. It only reads. Everything it finds stands in a case."
            ),
            wordWrap=True,
        )
        note = QLabel(rights_note(), wordWrap=True, objectName="quiet")
        self.new_button = QPushButton(self.tr("New case…"))
        self.new_button.clicked.connect(self.new_case)
        self.open_button = QPushButton(self.tr("Open a case…"))
        self.open_button.clicked.connect(self.ask_and_open)
        self.bundle_button = QPushButton(self.tr("Open a bundle…"))
        self.bundle_button.setToolTip(self.tr("A case that somebody shared with you"))
        self.bundle_button.clicked.connect(lambda: self.wanted.emit("share", {"pane": "open"}))
        self.training_button = QPushButton(self.tr("Learn on a harmless host…"))
        self.training_button.clicked.connect(lambda: self.wanted.emit("training", None))
        self.place_button = QPushButton(self.tr("Change…"))
        self.place_button.setAccessibleName(self.tr("Change where cases are kept"))
        self.place_button.clicked.connect(self._ask_place)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (title, words, self.triage, self.rights, note):
            column.addWidget(widget)
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.place_button)
        column.addLayout(where)
        column.addSpacing(12)
        others = (self.new_button, self.open_button, self.bundle_button, self.training_button)
        column.addLayout(flow(*others))
        column.addStretch()
        return column

    def _before(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(QLabel(self.tr("Recent cases"), objectName="heading"))
        self.none_yet = QLabel(
            self.tr("No case yet. Those that you make or open will stand here."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column.addWidget(self.none_yet)
        column.addWidget(self.recent, 1)
        self.hint = QLabel(
            self.tr("Enter opens a case, Delete takes it from this list."),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column.addWidget(self.hint)
        column.addStretch()
        return column

    # Where cases are kept

    def _ask_place(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Where new cases are kept"), str(self.desk.cases_folder())
        )
        if folder:
            self.desk.settings.remember("cases/folder", folder)
            self.enter()

    # What can be begun

    def enter(self, target: object = None) -> None:
        folder = visible(str(self.desk.cases_folder()))
        self.place.setText(self.tr("Cases are kept in {0}").format(middle(folder, _LONGEST)))
        self.place.setToolTip(folder)
        self.recent.clear()
        for name in self.desk.settings.recent_cases():
            self.recent.add(name, there=os.path.exists(os.path.join(name, places.CASE_FILE)))
        some = self.recent.count() > 0
        self.none_yet.setVisible(not some)
        self.recent.setVisible(some)
        self.hint.setVisible(some)
        self._paint()

    def new_case(self) -> None:
        """Show the form of a new case."""
        self.form.begin()
        self.stack.setCurrentWidget(self.form)

    def triage_this_computer(self) -> None:
        """Make a case named after this host and the time, and triage the host into it."""
        host = socket.gethostname() or "host"
        folder = self.desk.cases_folder() / f"irkit-{host}-{time.strftime('%Y%m%dT%H%M%S')}"
        try:
            made(folder, name=host).close()
        except IrkitError as error:
            self.desk.say(error)
            return
        raised = self.rights.isChecked() and can_ask()
        self._open_made(folder)
        self.desk.work.start(["triage", "--case", str(folder)], raised=raised)

    def ask_and_open(self) -> None:
        """Ask for the folder of a case and open it."""
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Open the folder of a case"), str(self.desk.cases_folder())
        )
        if folder:
            self._open(Path(folder))

    def _open(self, folder: Path) -> None:
        try:
            self.desk.open_case(folder)
        except IrkitError as error:
            self.desk.say(error)

    def _open_made(self, folder: Path) -> None:
        self.stack.setCurrentIndex(0)
        self._open(folder)

    def _forget(self, folder: str) -> None:
        self.desk.settings.forget(folder)
        self.enter()

    def _paint(self) -> None:
        colours = self.desk.theme.colours
        self.triage.setIcon(icon("triage", colours.on_accent))
        self.triage.setIconSize(QSize(20, 20))
        for item in map(self.recent.item, range(self.recent.count())):
            item.setIcon(icon("folder", colours.quiet))


_FOLDER = Qt.ItemDataRole.UserRole


class _Recent(QListWidget):
    """Folders of cases; Enter opens one, Delete forgets it."""

    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, folder: str, *, there: bool) -> None:
        """Put a case at the end."""
        text = visible(folder)
        item = QListWidgetItem(text if there else self.tr("{0} (not there now)").format(text))
        item.setToolTip(text)
        item.setData(_FOLDER, folder)
        item.setSizeHint(QSize(0, 32))
        self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.forgotten.emit(item.data(_FOLDER))
            return
        super().keyPressEvent(event)
