"""Rules and limits of a scan: what most people leave as it is."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from ui.scan_form import DEPTHS, patterns
from ui.widgets.choices import choices, indented, number_box
from ui.widgets.path_list import PathList

_MOST_SECONDS, _MOST_WORKERS = 86_400, 64


class ScanLimits(QWidget):
    """A form; `chosen` is what a Wish takes of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rules = PathList(self.tr("Rules instead of the enabled packs"))
        self.max_size = QLineEdit(placeholderText=self.tr("As the profile; or 64M, 1G"))
        self.max_size.setAccessibleName(self.tr("Largest file"))
        usual = self.tr("As usual")
        self.timeout = number_box(0, _MOST_SECONDS, usual, self.tr("Seconds for one item"), " s")
        self.workers = number_box(0, _MOST_WORKERS, usual, self.tr("Processes that match"))
        self.exclude = QLineEdit(placeholderText="/srv/backup/* …")
        self.exclude.setAccessibleName(self.tr("Leave out"))
        self.depth = choices(
            self, dict(zip(DEPTHS, (self.tr("Fast"), self.tr("Exhaustive")), strict=True))
        )
        self.network = QCheckBox(self.tr("Enter network file systems, too"))
        self.gentle = QCheckBox(self.tr("Gentle: low processor and disk priority"))
        self._lay_out()
        for signal in (
            self.rules.changed, self.max_size.textChanged, self.timeout.valueChanged,
            self.workers.valueChanged, self.exclude.textChanged, self.depth.idToggled,
            self.network.toggled, self.gentle.toggled,
        ):  # fmt: skip
            signal.connect(self.changed)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setSpacing(8)
        for label, widget in (
            (self.tr("Rules"), self.rules), (self.tr("Largest file"), self.max_size),
            (self.tr("For one item"), self.timeout), (self.tr("Processes"), self.workers),
            (self.tr("Leave out"), self.exclude),
        ):  # fmt: skip
            form.addRow(label, widget)
        form.addRow(QLabel(self.tr("Memory of processes"), objectName="quiet"))
        for button, text in zip(self.depth.buttons(), self._depths(), strict=True):
            button.setAccessibleDescription(text)
            said = QLabel(text, wordWrap=True, objectName="quiet")
            form.addRow(button)
            form.addRow(indented((said,)))
        for widget in (self.network, self.gentle):
            form.addRow(widget)

    def _depths(self) -> tuple[str, str]:
        return (
            self.tr("What each process has for itself, and what they share once."),
            self.tr("Every byte of every process: many times slower."),
        )

    @property
    def chosen(self) -> dict[str, Any]:
        """The fields of a Wish that stand here."""
        return {
            "rules": self.rules.paths,
            "max_size": self.max_size.text().strip(),
            "timeout": self.timeout.value(),
            "workers": self.workers.value(),
            "exclude": patterns(self.exclude.text()),
            "depth": self.depth.checkedButton().property("value"),
            "network": self.network.isChecked(),
            "gentle": self.gentle.isChecked(),
        }
