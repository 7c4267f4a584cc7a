"""When the organisation knew, and until when whom it has to report to."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.case.report_texts import SENT
from irkit.errors import IrkitError
from irkit.records import ReportTexts
from irkit.report.templates import ReportTemplate, default
from ui.desk import Desk
from ui.widgets.clock_table import ClockRow, clock_rows, clock_table
from ui.widgets.report_fields import Moment
from ui.widgets.row import row

_MINUTE = 60_000  # milliseconds


class ClocksPane(QWidget):
    """Arithmetic, no legal advice: the pane says so."""

    sent = Signal(str, str)  # a field, and when its report was handed in; empty takes it back

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._texts, self._template = ReportTexts(), default()
        self.aware = Moment(
            "aware_at", self.tr("Aware at"),
            self.tr("When the organisation became aware of the incident: most clocks begin then."),
            desk.clock,
        )  # fmt: skip
        self.material = Moment(
            "material_at", self.tr("Material at"),
            self.tr("When it determined that the incident is material (SEC)."), desk.clock,
        )  # fmt: skip
        self.table = clock_table(desk)
        self.about = QLabel(wordWrap=True, objectName="quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.hand_in = QPushButton(self.tr("Handed in now"))
        self.take_back = QPushButton(self.tr("Not handed in"))
        note = QLabel(
            self.tr(
                "Periods as irkit counts them, no legal advice. Which of them apply is for the "
                "organisation to say; its report template names them."
            ),
            wordWrap=True, objectName="quiet",
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        for widget in (self.aware, self.material, note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row(self.hand_in, self.take_back, None))
        column.addWidget(self.about)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._show)
        self.table.chosen.connect(self._choose)
        self.hand_in.clicked.connect(lambda: self._say(datetime.now(UTC).isoformat("T", "seconds")))
        self.take_back.clicked.connect(lambda: self._say(""))
        desk.clock.changed.connect(self._choose_again)
        self._choose(None)

    def show_texts(self, texts: ReportTexts, template: ReportTemplate) -> None:
        """Let the clocks run by these."""
        self._texts, self._template = texts, template
        self._show()

    def _show(self) -> None:
        try:
            now, language = datetime.now(UTC), self._desk.language.code
            rows = clock_rows(self._template, self._texts, now, language)
        except IrkitError as error:  # a template may name clocks that there are not
            self._desk.say(error)
            rows = []
        self.table.rows.put(rows)
        self._choose_again()

    def _choose_again(self) -> None:
        self._choose(self.table.current())

    def _choose(self, one: ClockRow | None) -> None:
        sent = one is not None and one.sent is not None
        self.hand_in.setEnabled(one is not None and not sent)
        self.take_back.setEnabled(sent)
        self.about.setText(self._about(one) if one is not None else "")
        self.about.setVisible(one is not None)

    def _about(self, one: ClockRow) -> str:
        clock = self._desk.clock
        sent = f"{clock.shown(one.sent)} {clock.zone}" if one.sent is not None else ""
        lines = (
            (self.tr("To whom"), one.notify),
            (self.tr("What"), one.hand_in),
            (self.tr("For whom"), one.applies),
            (self.tr("Source"), one.source),
            (self.tr("Handed in"), sent),
        )
        return "\n".join(f"{name}: {text}" for name, text in lines if text)

    def _say(self, time: str) -> None:
        one = self.table.current()
        if one is not None:
            self.sent.emit(f"{SENT}{one.name}", time)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._show()
        self._minute.start()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        self._minute.stop()
