"""The rail of pages at the left, with live counts."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from irkit.case import Case
from ui.desk import Desk
from ui.icons import icon
from ui.pages import PageOf
from ui.words import number

_REST = 1_500  # milliseconds between two counts: each goes over the whole case
_WIDTH, _FOLDED = 184, 88  # pixels, with words and without
_MOST = 99  # of a count that has room without words


class Rail(QFrame):
    """One button a page; Up and Down go through them. Folded it has pictures and counts alone."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, pages: Iterable[PageOf]) -> None:
        super().__init__(objectName="rail")
        self._desk = desk
        self.setFixedWidth(_WIDTH)
        self._folded = False
        self._counts: dict[str, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        self._group = group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        self._pages = tuple(pages)
        for page in self._pages:
            button = QToolButton(objectName="rail", checkable=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(18, 18))
            button.setMinimumHeight(28)
            button.setSizePolicy(
                button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed
            )
            button.clicked.connect(lambda _=False, name=page.name: self.wanted.emit(name))
            group.addButton(button)
            column.addWidget(button)
            self.buttons[page.name] = button
        column.addStretch()
        desk.theme.changed.connect(self._paint)
        desk.case_opened.connect(self._count)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._count)
        desk.case_changed.connect(self._expect)
        self._show_texts()
        self._paint()
        self._count()

    def fold(self, folded: bool) -> None:
        """Leave the room to the page, or take it again."""
        if folded != self._folded:
            self._folded = folded
            self.setFixedWidth(_FOLDED if folded else _WIDTH)
            self._show_texts()

    def mark(self, name: str) -> None:
        """Show which page is open; the start page is none of these."""
        self._group.setExclusive(name in self.buttons)
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def _expect(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _count(self) -> None:
        if self._desk.reader is not None:
            self._desk.reader.ask(self, "counts", _counts, self._show_counts, sums=True)

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show_texts()

    def _show_texts(self) -> None:
        for page in self._pages:
            found = self._counts.get(page.name, 0)
            whole = f"{page.heading}   {number(found)}" if found else page.heading
            short = f"{_MOST}+" if found > _MOST else str(found or "")
            button = self.buttons[page.name]
            button.setText(short if self._folded else whole)
            button.setToolTip(whole if self._folded else "")
            button.setAccessibleName(whole)

    def _paint(self) -> None:
        for name, button in self.buttons.items():
            button.setIcon(icon(name, self._desk.theme.colours.text))


def _counts(case: Case) -> dict[str, int]:
    """Alerts and warnings, and what was not looked at."""
    verdict, coverage = case.verdict(), case.coverage()
    return {"findings": verdict.alerts + verdict.warnings, "coverage": coverage.not_looked_at}
