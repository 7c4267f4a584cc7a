"""The colours of the window, light and dark, and the shapes that say what a colour says."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from irkit import places

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
    chosen: str  # ground of what is selected
    alert: str
    warning: str
    notice: str
    info: str
    escape: str  # characters that cannot be seen, made visible
    good: str  # what holds
    service: str  # what belongs to the system rather than to a person


LIGHT = Colours(
    ground="#ffffff",
    raised="#f3f5f8",
    line="#d5dae2",
    text="#1a1f27",
    quiet="#566070",
    accent="#0b5cb8",
    on_accent="#ffffff",
    chosen="#dceafb",
    alert="#b3122a",
    warning="#8a4b00",
    notice="#2c5c86",
    info="#566070",
    escape="#8f2fa8",
    good="#17692f",
    service="#0a6470",
)
DARK = Colours(
    ground="#15181d",
    raised="#1e2229",
    line="#3a414c",
    text="#e8ebf0",
    quiet="#a5aebb",
    accent="#74b6ff",
    on_accent="#0d1014",
    chosen="#20344d",
    alert="#ff8089",
    warning="#f2b24f",
    notice="#93c3f2",
    info="#a5aebb",
    escape="#e29bf5",
    good="#7fd093",
    service="#6fd0d6",
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
        self.scheme = Scheme.SYSTEM
        self.colours = LIGHT
        self._painted: Colours | None = None
        app.setStyle("Fusion")  # takes every colour from the palette, on every system
        app.styleHints().colorSchemeChanged.connect(self._paint)
        self._paint()

    def choose(self, scheme: Scheme) -> None:
        """Use light or dark colours, or those of the system from now on."""
        self.scheme = scheme
        self._app.styleHints().setColorScheme(_HINTS[scheme])  # for frames, where Qt can
        self._paint()

    @property
    def dark(self) -> bool:
        """Whether the ground is dark now."""
        return self.colours is DARK

    def level(self, level: str) -> QColor:
        """The colour of a level's text."""
        return QColor(getattr(self.colours, level if level in SHAPES else "info"))

    def _paint(self) -> None:
        wanted = _HINTS[self.scheme]
        if wanted == Qt.ColorScheme.Unknown:
            wanted = self._app.styleHints().colorScheme()
        colours = DARK if wanted == Qt.ColorScheme.Dark else LIGHT
        if colours is self._painted:  # every widget would be styled again
            self.changed.emit()
            return
        self.colours = self._painted = colours
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
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


def style_sheet(colours: Colours) -> str:
    """What the palette cannot say: spacing, and the few frames that the window has."""
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    for mark in ("tick", "arrow"):  # a style sheet takes pictures from files only
        file = f"{mark}-{'dark' if colours is DARK else 'light'}.svg"
        names[mark] = f'"{(places.resources() / "style" / file).as_posix()}"'
    return Template(_SHEET).substitute(names)


_SHEET = """
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px; }
QTableView, QTreeView { border: 1px solid transparent; background: $ground; outline: 0;
    selection-background-color: $chosen; selection-color: $text;
    alternate-background-color: $raised; }
QTableView:focus, QTreeView:focus { border: 1px solid $accent; border-radius: 4px; }
QTableWidget#written { border: 1px solid $line; border-radius: 4px; gridline-color: $line; }
QTableWidget#written:focus { border: 1px solid $accent; }
QTableView::item, QTreeView::item { padding: 0 6px; border: 0; }
QTableView::item:selected, QTreeView::item:selected { background: $chosen; color: $text; }
QRadioButton, QCheckBox { spacing: 8px; }
QRadioButton::indicator, QCheckBox::indicator { width: 14px; height: 14px; background: $ground;
    border: 1px solid $quiet; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: $line; }
QRadioButton:focus, QCheckBox:focus { color: $accent; }
QListWidget::indicator { width: 14px; height: 14px; background: $ground;
    border: 1px solid $quiet; border-radius: 3px; }
QListWidget::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QHeaderView { background: $ground; }
QHeaderView::section { background: $ground; color: $quiet; border: 0; padding: 4px 6px;
    border-bottom: 1px solid $line; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QListWidget {
    background: $ground; border: 1px solid $line; border-radius: 4px; padding: 3px 6px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QListWidget:focus { border: 1px solid $accent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url($arrow); width: 14px; height: 14px; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: 4px;
    padding: 5px 12px; }
QPushButton:hover { border-color: $quiet; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $quiet; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:disabled { background: $raised; color: $quiet; border-color: $line; }
QPushButton#primary:focus { border: 2px solid $text; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton:hover { background: $raised; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:checked { background: $chosen; }
QToolButton#chip { border: 1px solid $line; border-radius: 11px; padding: 2px 10px; }
QToolButton#chip[active="true"] { border-color: $accent; color: $accent; }
QToolButton#chip::menu-indicator, QToolButton#flat::menu-indicator { image: none; }
QToolButton#verdict { border: 1px solid $line; padding: 4px 0; }
QToolButton#verdict:focus { border: 1px solid $accent; }
QToolButton#verdict:checked { border: 1px solid $accent; font-weight: 600; }
QToolButton#news { border: 0; border-radius: 11px; padding: 3px 10px;
    background: $accent; color: $on_accent; }
QPushButton#link { background: transparent; border: 1px solid transparent; color: $accent;
    text-align: left; padding: 2px 4px; }
QPushButton#link:hover { background: $raised; }
QPushButton#link:focus { border: 1px solid $accent; }
QPlainTextEdit#value { border: 0; padding: 0; background: transparent; }
QToolButton#rail { text-align: left; padding: 6px 10px; border-radius: 6px; }
QToolButton#rail:checked { background: $chosen; font-weight: 600; }
QTabBar::tab { background: transparent; color: $quiet; border: 0; padding: 3px 2px;
    min-height: 22px; margin-right: 16px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { color: $accent; }
QFrame#strip, QFrame#work { background: $raised; border: 0; }
QFrame#rail { background: $raised; border: 0; }
QFrame#guide { border: 0; border-left: 1px solid $line; }
QFrame#card { border: 1px solid $line; border-radius: 8px; }
QLabel#quiet, QLabel#empty { color: $quiet; }
QLabel#title { font-size: 16pt; font-weight: 600; }
QLabel#heading { font-size: 12pt; font-weight: 600; }
QLabel#figure { font-size: 24pt; font-weight: 600; }
QLabel#trouble { color: $alert; }
QProgressBar { border: 0; border-radius: 3px; background: $line; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QMenu { background: $ground; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; color: $text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog#palette { border: 1px solid $quiet; }
QScrollArea { border: 0; background: $ground; }
"""
