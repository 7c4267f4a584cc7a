"""The strip on top: which case, how far it may travel, which host, which clock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from irkit.case import Case
from irkit.protect.policy import is_looser
from irkit.records import Labels, Pap, Tlp
from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon

# The colours that TLP 2.0 prescribes, on black (https://www.first.org/tlp/); PAP takes the same.
_TLP = {
    "RED": "#FF2B2B",
    "AMBER": "#FFC000",
    "AMBER+STRICT": "#FFC000",
    "GREEN": "#33FF00",
    "CLEAR": "#FFFFFF",
}
_LONGEST = 60  # characters of a case's name


class CaseStrip(QFrame):
    """Case, labels and host at the left; clock, colours and palette at the right."""

    wanted = Signal(str)  # a command

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="strip")
        self._desk = desk
        self.name = QLabel(objectName="heading")
        self.host = QLabel(objectName="quiet")
        self.tlp, self.pap = _Label("TLP"), _Label("PAP")
        for label in (self.name, self.host):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        for widget in (self.name, self.tlp, self.pap, self.host):
            row.addWidget(widget)
        row.addStretch()
        self.clock = self._button("clock", self.tr("Times: UTC or this computer's zone"))
        self.colours = self._button("theme_dark", self.tr("Light or dark"))
        self.palette_button = self._button("palette", self.tr("Find a command (Ctrl+K)"))
        for button in (self.clock, self.colours, self.palette_button):
            row.addWidget(button)
        self.tlp.clicked.connect(lambda: self.wanted.emit("case_labels"))
        self.pap.clicked.connect(lambda: self.wanted.emit("case_labels"))
        for signal in (desk.case_opened, desk.case_closed, desk.case_changed):
            signal.connect(self._show)
        desk.theme.changed.connect(self._paint)
        desk.clock.changed.connect(self._paint)
        self._show()
        self._paint()

    def _button(self, command: str, name: str) -> QToolButton:
        button = QToolButton(objectName="flat")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._press(command))
        return button

    def _press(self, command: str) -> None:
        if command == "theme_dark" and self._desk.theme.dark:
            command = "theme_light"
        self.wanted.emit(command)

    def _show(self) -> None:
        about, labels = self._desk.about, self._desk.labels
        title = f"{about.number} {about.name}".strip() if about else "irkit"
        self.name.setText(middle(visible(title), _LONGEST))
        self.name.setToolTip(visible(title))
        for label, value in ((self.tlp, labels and labels.tlp), (self.pap, labels and labels.pap)):
            label.setVisible(value is not None)
            if value is not None:
                label.say(str(value))
        self.host.setVisible(about is not None)
        if self._desk.reader is not None:
            self._desk.reader.ask(self, "host", Case.host, self._show_host)

    def _show_host(self, host: str) -> None:
        self.host.setText(middle(visible(host), _LONGEST))
        self.host.setToolTip(visible(host))

    def _paint(self) -> None:
        colour = self._desk.theme.colours.text
        self.clock.setText(self._desk.clock.zone)
        self.clock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button, name in (
            (self.clock, "clock"), (self.colours, "theme"), (self.palette_button, "palette"),
        ):  # fmt: skip
            button.setIcon(icon(name, colour))

    def ask_labels(self) -> None:
        """Let the user say how far the case may travel."""
        labels = self._desk.labels
        if labels is None:
            return
        dialog = LabelsDialog(self, str(labels.tlp), str(labels.pap))
        if dialog.exec():
            self._desk.label(*dialog.chosen())


class LabelsDialog(QDialog):
    """Asks for TLP and PAP, and says what the chosen ones mean."""

    def __init__(self, parent: QWidget, tlp: str, pap: str) -> None:
        super().__init__(parent)
        self._before = Labels(Tlp(tlp), Pap(pap))
        self.setWindowTitle(self.tr("Labels of the case"))
        self.tlp, self.pap = QComboBox(), QComboBox()
        for box, values, chosen, name in (
            (self.tlp, Tlp, tlp, "TLP 2.0"), (self.pap, Pap, pap, "PAP"),
        ):  # fmt: skip
            box.addItems([one.value for one in values])
            box.setCurrentText(chosen)
            box.setAccessibleName(name)
        self.meaning = QLabel(wordWrap=True, objectName="quiet")
        self.meaning.setMinimumWidth(380)
        form = QFormLayout(self)
        form.setSpacing(12)
        form.addRow("TLP 2.0", self.tlp)
        form.addRow("PAP", self.pap)
        form.addRow(self.meaning)
        self.reason = QLineEdit()
        form.addRow(self.tr("Reason"), self.reason)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.reason.textChanged.connect(self._explain)
        self.tlp.currentTextChanged.connect(self._explain)
        self.pap.currentTextChanged.connect(self._explain)
        self._explain()

    def chosen(self) -> tuple[str, str, str]:
        """TLP, PAP and the reason."""
        return self.tlp.currentText(), self.pap.currentText(), self.reason.text()

    def _explain(self) -> None:
        tlp_now, pap_now, reason = self.chosen()
        looser = is_looser(Labels(Tlp(tlp_now), Pap(pap_now)), self._before)
        self.ok.setEnabled(bool(reason.strip()) or not looser)
        self.reason.setPlaceholderText(
            self.tr("Needed: the case may travel farther than before") if looser else ""
        )
        tlp = {
            "RED": self.tr("TLP:RED: for the eyes of the named recipients only."),
            "AMBER+STRICT": self.tr("TLP:AMBER+STRICT: for your organisation only."),
            "AMBER": self.tr("TLP:AMBER: for your organisation and its clients."),
            "GREEN": self.tr("TLP:GREEN: for your community, not for the public."),
            "CLEAR": self.tr("TLP:CLEAR: for everybody."),
        }
        pap = {
            "RED": self.tr("PAP:RED: nothing that touches the network or the attacker can notice."),
            "AMBER": self.tr("PAP:AMBER: passive look-ups with others, nothing towards them."),
            "GREEN": self.tr("PAP:GREEN: active steps such as blocking are allowed."),
            "CLEAR": self.tr("PAP:CLEAR: no limits."),
        }
        self.meaning.setText(f"{tlp[tlp_now]}\n{pap[pap_now]}")


class _Label(QToolButton):
    """A label as its standard draws it: its colour on black, its name in words."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def say(self, value: str) -> None:
        """Show a value such as "AMBER"."""
        self.setText(f"{self._kind}:{value}")
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("How far the case may travel: change"))
        self.setStyleSheet(
            f"QToolButton {{ background: #000000; color: {_TLP.get(value, '#FFFFFF')}; "
            "padding: 2px 8px; border-radius: 3px; font-weight: 600; }"
            "QToolButton:focus { border: 2px solid palette(highlight); }"
        )
