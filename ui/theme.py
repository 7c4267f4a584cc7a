"""The colours of the window, light and dark, and the shapes that say what a colour says."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

# Beside every colour of a level: not everybody sees the difference between two colours.
SHAPES = {"alert": "●", "warning": "▲", "notice": "◆", "info": "○"}


class Scheme(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; each text colour holds 4.5 : 1 on both grounds (WCAG 2.2, 1.4.3)."""

    ground: str
    raised: str  # buttons, headers, every other row
    line: str
    text: str
    quiet: str  # text that can wait
    accent: str  # focus, selection, links
    on_accent: str
    alert: str
    warning: str
    notice: str
    info: str


LIGHT = Colours(
    ground="#ffffff",
    raised="#f3f5f8",
    line="#d5dae2",
    text="#1a1f27",
    quiet="#566070",
    accent="#0b5cb8",
    on_accent="#ffffff",
    alert="#b3122a",
    warning="#8a4b00",
    notice="#2c5c86",
    info="#566070",
)
DARK = Colours(
    ground="#15181d",
    raised="#1e2229",
    line="#3a414c",
    text="#e8ebf0",
    quiet="#a5aebb",
    accent="#74b6ff",
    on_accent="#0d1014",
    alert="#ff8089",
    warning="#f2b24f",
    notice="#93c3f2",
    info="#a5aebb",
)
_HINTS = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Gives an application its colours, and goes along when the system's change."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._scheme = Scheme.SYSTEM
        self.colours = LIGHT
        app.setStyle("Fusion")  # takes every colour from the palette, on every system
        app.styleHints().colorSchemeChanged.connect(self._paint)
        self._paint()

    def choose(self, scheme: Scheme) -> None:
        """Use light or dark colours, or those of the system from now on."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_HINTS[scheme])  # for frames, where Qt can
        self._paint()

    def level(self, level: str) -> QColor:
        """The colour of a level's text."""
        return QColor(getattr(self.colours, level if level in SHAPES else "info"))

    def _paint(self) -> None:
        wanted = _HINTS[self._scheme]
        if wanted == Qt.ColorScheme.Unknown:
            wanted = self._app.styleHints().colorScheme()
        self.colours = DARK if wanted == Qt.ColorScheme.Dark else LIGHT
        self._app.setPalette(palette(self.colours))
        self.changed.emit()


def theme(app: QApplication) -> Theme:
    """The one theme of an application, made when it is first asked for."""
    return app.findChild(Theme, "theme") or Theme(app)


def palette(colours: Colours) -> QPalette:
    """The same colours as Qt's widgets know them."""
    role = QPalette.ColorRole
    made = QPalette()
    for colour, roles in (
        (colours.ground, (role.Base, role.Window)),
        (colours.raised, (role.Button, role.AlternateBase, role.ToolTipBase)),
        (colours.line, (role.Mid, role.Midlight, role.Dark)),
        (colours.text, (role.Text, role.WindowText, role.ButtonText, role.ToolTipText)),
        (colours.quiet, (role.PlaceholderText,)),
        (colours.accent, (role.Highlight, role.Link, role.Accent)),
        (colours.on_accent, (role.HighlightedText,)),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.quiet))
    return made
