"""The text of a rule, with the strings that matched marked."""

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from irkit.text import visible
from ui.tables.cell_delegate import mono_font
from ui.theme import Theme

_MOST = 100_000  # characters
_TAB = 4
# Comments and texts are passed over; what stands behind "$name =" is the definition of a string.
_TOKEN = re.compile(
    r"""
      //[^\n]* | /\*.*?(?:\*/|\Z)
    | (?P<name> \$\w* ) \s* = \s*
      (?: "(?:\\.|[^"\\\n])*"? | /(?:\\.|[^/\\\n])*(?:/[is]*)? | \{[^}]*\}? )
    | "(?:\\.|[^"\\\n])*"?
    """,
    re.VERBOSE | re.DOTALL,
)


class RuleText(QPlainTextEdit):
    """Plain text that can be selected, never taken for markup."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(readOnly=True)
        self._theme = theme
        self._names: frozenset[str] = frozenset()
        self.setAccessibleName(self.tr("The rule's text"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setMinimumHeight(72)
        theme.changed.connect(self._mark)
        self.setFont(mono_font(self.font()))

    def show_rule(self, text: str, names: Iterable[str]) -> None:
        """Show a rule and mark its strings of these names ("$a")."""
        self._names = frozenset(names)
        self.document().setDefaultFont(mono_font(self.font()))
        shown = shown_rule(text)
        if shown != self.toPlainText():
            self.setPlainText(shown)
        self._mark()

    def _mark(self) -> None:
        colours = self._theme.colours
        look = QTextCharFormat()
        look.setBackground(QBrush(QColor(colours.chosen)))
        look.setForeground(QBrush(QColor(colours.alert)))
        look.setFontUnderline(True)
        marked = []
        for start, end in definitions(self.toPlainText(), self._names):
            one = QTextEdit.ExtraSelection()
            one.format = look
            one.cursor = QTextCursor(self.document())
            one.cursor.setPosition(start)
            one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            marked.append(one)
        self.setExtraSelections(marked)


def shown_rule(text: str) -> str:
    """Lines in which every character can be seen."""
    lines = text[:_MOST].replace("\r\n", "\n").split("\n")
    return "\n".join(visible(line.expandtabs(_TAB)) for line in lines)


def definitions(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where strings of these names are defined: from, to."""
    wanted = frozenset(names)
    for found in _TOKEN.finditer(text):
        if found["name"] in wanted:
            yield found.span()
