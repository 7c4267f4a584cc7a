"""The score of an attempt: the total, and a bar for each part with what was missed."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from irkit.text import visible
from ui.words import points

_PARTS = {
    "found": QT_TRANSLATE_NOOP("Score", "Malicious things judged so"),
    "precise": QT_TRANSLATE_NOOP("Score", "Nothing honest accused"),
    "cleared": QT_TRANSLATE_NOOP("Score", "Odd but honest things cleared"),
    "answered": QT_TRANSLATE_NOOP("Score", "Questions answered"),
    "calibrated": QT_TRANSLATE_NOOP("Score", "As sure as right"),
    "covered": QT_TRANSLATE_NOOP("Score", "Everything looked at"),
    "kept": QT_TRANSLATE_NOOP("Score", "Evidence kept, the case holds"),
    "reported": QT_TRANSLATE_NOOP("Score", "Summary and report written"),
}


_MOST_MISSED = 10  # of one part that are named


class ScoreView(QWidget):
    """Shows a result as `irkit train finish --json` gives it."""

    def __init__(self) -> None:
        super().__init__()
        self.total = QLabel(objectName="title")
        self.more = QLabel(objectName="quiet", wordWrap=True)
        for label in (self.total, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bars: dict[str, QProgressBar] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.total)
        column.addWidget(self.more)
        column.addLayout(self._grid)

    def show_result(self, result: Mapping[str, Any]) -> None:
        """Show this result; once shown it stays."""
        self.total.setText(self.tr("{0} of 100").format(result["total"]))
        minutes = self.tr("in %n minute(s)", "", result["minutes"])
        hints = self.tr("hints cost %n point(s)", "", result["hints"])
        self.more.setText(f"{minutes} · {hints}" if result["hints"] else minutes)
        if not self.bars:
            applying = [name for name in _PARTS if name in result["parts"]]  # the heaviest first
            for name in applying:
                self._add(name, result["parts"][name])

    def _add(self, name: str, part: Mapping[str, Any]) -> None:
        title = QCoreApplication.translate("Score", _PARTS[name])
        got = points(part["share"] * part["weight"])
        said = self.tr("{0} of {1}").format(got, part["weight"])
        bar = QProgressBar(textVisible=False, maximum=1_000, value=round(part["share"] * 1_000))
        bar.setAccessibleName(f"{title}: {said}")
        bar.setFixedWidth(120)
        place = self._grid.rowCount()
        for at, widget in enumerate((QLabel(title), bar, QLabel(said))):
            self._grid.addWidget(widget, place, at)
        if part["missed_words"]:
            self._grid.addWidget(self._missed(part["missed_words"]), place + 1, 0, 1, -1)
        self.bars[name] = bar

    def _missed(self, words: Sequence[str]) -> QLabel:
        """A line for each thing; texts of a scenario and paths may be hostile."""
        lines = [f"– {visible(one)}" for one in words[:_MOST_MISSED]]
        if left := len(words) - len(lines):
            lines.append(self.tr("and %n more", "", left))
        label = QLabel("\n".join(lines), objectName="quiet", wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
