"""A step of the guide ticked by a person, who says why; the ledger notes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irkit.guide.progress import LONGEST
from ui.widgets.button import Button
from ui.widgets.one_line import OneLine


class ByHand(QWidget):
    """A line for the reason and a button; Enter in the line is the same."""

    given = Signal(str)  # the reason, which may be empty where the case cannot tell

    def __init__(self) -> None:
        super().__init__()
        self.why = OneLine(self.tr("Why it is done or not needed"), "", LONGEST)
        self.button = Button(self.tr("Done, or not needed here"))
        self._needed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.why)
        column.addWidget(self.button)
        self.why.textChanged.connect(self._show)
        self.why.given.connect(self._give)
        self.button.clicked.connect(self._give)

    def begin(self, *, needed: bool) -> None:
        """Ask of another step; a reason is needed where the step ticks itself."""
        self._needed = needed
        words = self.tr("Why it need not tick itself") if needed else self.tr("A note, if any")
        self.why.clear()
        self.why.setPlaceholderText(words)
        self.why.setToolTip(words)
        self._show()

    def _show(self, *_: object) -> None:
        self.button.setEnabled(bool(self.why.text().strip()) or not self._needed)

    def _give(self, *_: object) -> None:
        if self.button.isEnabled():
            self.given.emit(self.why.text().strip())
