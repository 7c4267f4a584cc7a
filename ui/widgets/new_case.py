"""The form of a new case, filled as far as it can be."""

import socket
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.case.review import Reviewer
from irkit.cli.folders import made, user_name
from irkit.errors import IrkitError
from irkit.records import Pap, Tlp
from irkit.templates import Template, shipped
from ui.desk import Desk
from ui.scan_form import remember_template
from ui.widgets.path_line import PathLine, Pick
from ui.words import said


class NewCaseForm(QWidget):
    """Asks what a case needs; only the folder has to be given."""

    made = Signal(Path)
    left = Signal()

    def __init__(self, desk: Desk, cases_folder: Callable[[], Path]) -> None:
        super().__init__()
        self._desk, self._cases_folder = desk, cases_folder
        self.template = QComboBox()
        self._templates: tuple[Template, ...] = shipped()
        self.template.addItem(self.tr("No template"))
        for one in self._templates:
            self.template.addItem(said(one.title))
        self.when = QLabel(wordWrap=True, objectName="quiet")
        self.first = QLabel(self.tr("First steps"))
        self.steps = QLabel(wordWrap=True, objectName="quiet")
        for label in (self.when, self.steps):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.name, self.number = QLineEdit(), QLineEdit()
        self.examiner, self.organisation = QLineEdit(), QLineEdit()
        self.tlp, self.pap = QComboBox(), QComboBox()
        self.tlp.addItems([one.value for one in Tlp])
        self.pap.addItems([one.value for one in Pap])
        self.folder = PathLine(
            Pick.ABOVE,
            self.tr("Folder"),
            self.tr("Choose the folder"),
            title=self.tr("Where to make the case folder"),
        )
        self.create = QPushButton(self.tr("Make the case"), objectName="primary")
        self.back = QPushButton(self.tr("Back"))
        self._lay_out()
        self.template.currentIndexChanged.connect(self._take_template)
        self.create.clicked.connect(self.make)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (self.tr("Template"), self.template), ("", self.when),
            (self.tr("Name"), self.name), (self.tr("Number"), self.number),
            (self.tr("Examiner"), self.examiner), (self.tr("Organisation"), self.organisation),
            ("TLP 2.0", self.tlp), ("PAP", self.pap),
        ):  # fmt: skip
            form.addRow(label, widget)
            widget.setAccessibleName(label)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.first, self.steps)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.create)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(16)
        column.addWidget(QLabel(self.tr("New case"), objectName="title"))
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch()
        self.setMaximumWidth(760)

    def begin(self) -> None:
        """Fill the form anew."""
        settings = self._desk.settings
        host = socket.gethostname() or "host"
        self.template.setCurrentIndex(0)
        self._take_template(0)
        self.name.setText(host)
        self.number.clear()
        self.examiner.setText(settings.recall("examiner", "") or user_name())
        self.organisation.setText(settings.recall("organisation", ""))
        stamp = time.strftime("%Y%m%dT%H%M%S")
        self.folder.put(str(self._cases_folder() / f"irkit-{host}-{stamp}"))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _take_template(self, place: int) -> None:
        one = self._templates[place - 1] if place > 0 else None
        self.when.setText(said(one.when) if one else "")
        self.when.setVisible(one is not None)
        steps = one.steps if one else ()
        self.steps.setText(
            "\n".join(
                f"{n}. {said(step.action)} {said(step.why)}" for n, step in enumerate(steps, 1)
            )
        )
        self.first.setVisible(one is not None)
        self.steps.setVisible(one is not None)
        self.tlp.setCurrentText(one.tlp if one else Tlp.AMBER.value)
        self.pap.setCurrentText(one.pap if one else Pap.AMBER.value)

    def make(self) -> None:
        """Make the case; what keeps it from that stands in the status line."""
        folder = Path(self.folder.path)
        place = self.template.currentIndex()
        try:
            made(
                folder,
                name=self.name.text().strip(),
                number=self.number.text().strip(),
                examiner=self.examiner.text().strip(),
                organisation=self.organisation.text().strip(),
            ).close()
            with Reviewer.open(folder) as reviewer:
                reviewer.label(Tlp(self.tlp.currentText()), Pap(self.pap.currentText()))
        except IrkitError as error:
            self._desk.say(error)
            return
        settings = self._desk.settings
        settings.remember("examiner", self.examiner.text().strip())
        settings.remember("organisation", self.organisation.text().strip())
        template = self._templates[place - 1] if place > 0 else None
        remember_template(self._desk, template, str(folder))
        self.made.emit(folder)
