"""The filter above a list: words as they are typed, and chips for what can be counted."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from irkit.records import Reason
from irkit.text import visible
from ui.icons import icon
from ui.theme import Theme
from ui.words import number, word

_MOST_VALUES = 60  # of a facet; a longer menu does not fit a screen
_WORDS = 120  # pixels to type into
_TYPING = 15  # milliseconds of rest that end a burst of typing

Only = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """A column with few values, of which some can be chosen."""

    key: str
    title: str  # marked for translation
    values: tuple[str, ...] = ()  # in the order of the menu; none: those that the case has
    text: Callable[[str], str] | None = None  # a value in words, where `word` would not do


LEVELS = Facet("level", QT_TRANSLATE_NOOP("Facets", "Level"), ("alert", "warning", "notice"))
OPINIONS = Facet(
    "opinion",
    QT_TRANSLATE_NOOP("Facets", "Verdict"),
    ("", "malicious", "suspicious", "unknown", "benign", "false positive"),
)
KINDS = Facet("kind", QT_TRANSLATE_NOOP("Facets", "Kind"), ("file", "process", "persistence"))
OUTCOMES = Facet(
    "outcome",
    QT_TRANSLATE_NOOP("Facets", "Outcome"),
    ("failed", "timed_out", "skipped", "scanned"),
)
REASONS = Facet(
    "reason",
    QT_TRANSLATE_NOOP("Facets", "Reason"),
    tuple(reason.value for reason in reversed(Reason)),  # what went wrong first
)


class FilterBar(QWidget):
    """Says which rows to show; `/` goes to it, Escape leaves it."""

    changed = Signal(str, object)  # words and Only
    left = Signal()  # back to the list

    def __init__(self, theme: Theme, facets: Iterable[Facet] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[str, _Chip] = {}
        self.words = QLineEdit()
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Filter as you type"))
        self.words.setAccessibleName(self.tr("Filter this list"))
        self.words.setToolTip(
            self.tr('All words have to occur. "In quotes" keeps spaces, -word leaves out.')
        )
        self._magnifier = QAction(self)
        self.words.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._facets = QHBoxLayout()
        self._facets.setSpacing(8)
        for facet in facets:
            chip = _Chip(facet)
            chip.changed.connect(self._tell)
            self._chips[facet.key] = chip
            self._facets.addWidget(chip)
        self._facets.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.words, 1)
        self._row.addLayout(self._facets)
        self._rest = QTimer(self, singleShot=True, interval=_TYPING)
        self._rest.timeout.connect(self._tell)
        self.words.textEdited.connect(lambda _: self._rest.start())
        self.words.textChanged.connect(self._cleared)
        self.words.returnPressed.connect(self.left)
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def only(self) -> Only:
        """The chosen values of each facet that leaves anything out."""
        return tuple((key, chip.chosen) for key, chip in self._chips.items() if chip.chosen)

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words.text().strip() or self.only)

    def offer(self, key: str, counts: Mapping[str, int]) -> None:
        """Let these values of a facet be chosen from; each with how many rows have it."""
        self._chips[key].offer(counts)

    def choose(self, words: str = "", only: Only = ()) -> None:
        """Set words and facets, as when another page points here."""
        self.words.setText(words)
        given = dict(only)
        for key, chip in self._chips.items():
            chip.choose(given.get(key, ()))
        self._tell()

    def clear(self) -> None:
        """Leave nothing out."""
        self.choose()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            if self.words.text():
                self.words.clear()
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chips go below the words where these would have no room beside them."""
        super().resizeEvent(event)
        room = event.size().width() - self._facets.sizeHint().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if room >= _WORDS or not self._chips else below)

    def _cleared(self, text: str) -> None:
        if not text:
            self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        self.changed.emit(self.words.text(), self.only)

    def _paint(self) -> None:
        self._magnifier.setIcon(icon("search", self._theme.colours.quiet))


class _Chip(QToolButton):
    """One facet: a menu of its values; what is chosen stands on the chip."""

    changed = Signal()

    def __init__(self, facet: Facet) -> None:
        super().__init__()
        self._facet = facet
        self._title = QCoreApplication.translate("Facets", facet.title)
        self.setObjectName("chip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self._title)
        self._values: dict[str, QAction] = {}
        self.setMenu(QMenu(self))
        self._fill({value: _said(self._facet, value) for value in facet.values})
        self._show()

    def _fill(self, texts: Mapping[str, str]) -> None:
        menu = self.menu()
        menu.clear()
        self._values = {}
        for value, text in texts.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.toggled.connect(self._toggled)
            self._values[value] = action
        menu.addSeparator()
        menu.addAction(self.tr("Everything"), lambda: self._clear(tell=True))

    def offer(self, counts: Mapping[str, int]) -> None:
        """Let other values be chosen from; what is chosen stays so, even where no row has it."""
        if self.menu().isVisible():
            return  # not under the pointer; the next change of the case asks again
        chosen = self.chosen
        counts = dict.fromkeys(chosen, 0) | dict(list(counts.items())[:_MOST_VALUES])
        self._fill(
            {one: f"{_said(self._facet, one)}  {number(count)}" for one, count in counts.items()}
        )
        self.choose(chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values to show; none stands for all."""
        return tuple(value for value, action in self._values.items() if action.isChecked())

    def choose(self, values: tuple[str, ...]) -> None:
        """Set the values without telling."""
        self.blockSignals(True)
        missing = [value for value in values if value not in self._values]
        if missing and not self._facet.values:  # they will be offered when the case has answered
            self._fill({value: _said(self._facet, value) for value in (*self._values, *missing)})
        for value, action in self._values.items():
            action.setChecked(value in values)
        self.blockSignals(False)
        self._show()

    def _clear(self, *, tell: bool) -> None:
        self.choose(())
        if tell:
            self.changed.emit()

    def _toggled(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = " · ".join(_said(self._facet, value) for value in self.chosen)
        self.setText(f"{self._title}: {chosen}" if chosen else self._title)
        self.setProperty("active", bool(chosen))
        self.style().unpolish(self)
        self.style().polish(self)


def _said(facet: Facet, value: str) -> str:
    if facet.text is not None:
        return visible(facet.text(value))
    return visible(word(value)) if value else QCoreApplication.translate("Facets", "none yet")
