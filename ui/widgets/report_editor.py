"""What people write into a report: drafted as they type, saved into the case when they are done."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irkit.errors import UsageError
from irkit.records import ReportTexts, Severity
from irkit.report.templates import ReportTemplate, default
from ui.desk import Desk
from ui.report_draft import Values, normal, texts_of, values_of
from ui.widgets.clocks_pane import ClocksPane
from ui.widgets.people_field import PeopleField
from ui.widgets.report_fields import Choice, Field, LongText, ShortText

_TYPING = 400  # milliseconds of rest before the preview follows


class ReportEditor(QObject):
    """Three panes of fields; each is a ledger entry of its own when it is left, and can be undone.

    The panes are put where the page wants them.
    """

    drafted = Signal(object)  # ReportTexts, as they are being written
    entered = Signal(str)  # the field that somebody goes to

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.saved: Values = values_of(ReportTexts())
        self._template = default()
        self._before: list[tuple[str, Any]] = []  # fields as they were, the newest change last
        self.clocks = ClocksPane(desk)
        self.fields: dict[str, Field] = {one.field: one for one in self._made()}
        self.texts = _scrolled(
            self.fields[name] for name in
            ("summary", "severity", "recommendations", "scope", "limitations", "zone")
        )  # fmt: skip
        self.people = _scrolled([self.fields["people"]])
        self._rest = QTimer(self, singleShot=True, interval=_TYPING)
        self._rest.timeout.connect(self._tell)
        for field in self.fields.values():
            field.changed.connect(self._rest.start)
            field.left.connect(partial(self.save, field.field))
            field.entered.connect(partial(self.entered.emit, field.field))
        self.clocks.sent.connect(self._write)
        desk.case_closing.connect(self.save_all)

    def _made(self) -> tuple[Field, ...]:
        severities = {
            "": self.tr("As the verdict says"),
            Severity.CRITICAL.value: self.tr("Critical"),
            Severity.HIGH.value: self.tr("High"),
            Severity.MEDIUM.value: self.tr("Medium"),
            Severity.LOW.value: self.tr("Low"),
            Severity.NONE.value: self.tr("None"),
        }
        return (
            LongText(
                "summary", self.tr("Summary"),
                self.tr("For who decides: what happened, how bad it is, what to do now."),
                height=120,
            ),
            Choice("severity", self.tr("Severity"), "", severities),
            LongText(
                "recommendations", self.tr("Recommendations"),
                self.tr("One a line, in place of those that follow from the findings."), lines=True,
            ),
            LongText("scope", self.tr("Scope"), self.tr("What was asked, and what was looked at.")),
            LongText(
                "limitations", self.tr("Limitations"),
                self.tr("What could not be done, beside what coverage says."),
            ),
            ShortText(
                "zone", self.tr("Time zone of the report"), "", self.tr("UTC, or as Asia/Kolkata")
            ),
            PeopleField(
                self.tr("People and roles"),
                self.tr("Who answers for what: responder, client, contact for authorities."),
            ),
            self.clocks.aware, self.clocks.material,
        )  # fmt: skip

    # What is written

    def draft(self) -> Values:
        """Every field as it stands in the window."""
        return self.saved | {name: field.value() for name, field in self.fields.items()}

    def show_texts(self, texts: ReportTexts) -> None:
        """Show what the case has; a field that is being written into stays as it is."""
        before, self.saved = self.saved, values_of(texts)
        for name, field in self.fields.items():
            if field.value() == before[name] and self.saved[name] != field.value():
                field.put(self.saved[name])
        self._tell()

    def use(self, template: ReportTemplate) -> None:
        """Let the clocks be those of a template."""
        self._template = template
        self._tell()

    def _tell(self) -> None:
        self._rest.stop()
        texts = texts_of(self.draft())
        self.clocks.show_texts(texts, self._template)
        self.drafted.emit(texts)

    # What is saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of this page left to take back."""
        return bool(self._before)

    def save_all(self) -> None:
        """Save every field that changed, as when the page is left."""
        for name in self.fields:
            self.save(name)

    def save(self, name: str) -> None:
        """Save a field that changed; what the case cannot take is said beside it."""
        field = self.fields[name]
        try:
            value = normal(name, field.value())
        except UsageError as error:
            field.complain(str(error))
            return
        field.complain("")
        if value != self.saved[name]:
            self._write(name, value)

    def _write(self, name: str, value: Any) -> None:
        """Save a value that can be taken back."""
        self._before.append((name, self.saved.get(name, "")))
        self._put(name, value)

    def undo(self) -> None:
        """Take back the newest change; the next time, the one before."""
        if self._before:
            name, value = self._before.pop()
            self._put(name, value)
            if name in self.fields:
                self.fields[name].put(value)
            self._desk.message.emit(self.tr("Taken back."))

    def _put(self, name: str, value: Any) -> None:
        self.saved[name] = value
        self._desk.review(lambda reviewer: reviewer.set_report_text(name, value))
        self._tell()


def _scrolled(fields: Any) -> QScrollArea:
    """Fields one below the other, with room to scroll."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 8, 12, 8)
    column.setSpacing(16)
    for field in fields:
        column.addWidget(field)
    column.addStretch()
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to the fields
    area.setWidget(inside)
    return area
