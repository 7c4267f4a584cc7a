"""Each page in each language and theme: names for every control, no text that bypasses tr()."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

import ui
from tests.ui.conftest import MakeCase, examined, process
from ui.language import LANGUAGES
from ui.pages import PAGES, START
from ui.windows import Windows

NAMES = [START.name, *(page.name for page in PAGES)]
SOURCES = sorted(Path(ui.__file__).parent.rglob("*.py"))


@pytest.fixture
def opened(windows: Windows, make_case: MakeCase) -> Windows:
    windows.window.open_case(make_case(examined("/srv/a", 90), process()))
    windows.window.run("guide")  # it stands beside each of them
    return windows


def controls(page: QWidget) -> list[QWidget]:
    """What the keyboard reaches, without the inner parts of Qt's own widgets."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QAbstractScrollArea)
        and not widget.objectName().startswith("qt_")
        and widget.window() is page.window()  # not the list that a closed box hides
    ]


def test_every_control_has_a_name(opened: Windows) -> None:
    for name in NAMES:
        opened.window.show_page(name)
        for widget in controls(opened.window):
            named = widget.accessibleName() or (
                isinstance(widget, QAbstractButton | QLabel) and widget.text()
            )
            assert named, (name, widget, widget.parent())


def test_no_label_takes_text_of_the_host_for_html(opened: Windows) -> None:
    """A label whose format is left to Qt turns into rich text when a name looks like HTML."""
    for name in NAMES:
        opened.window.show_page(name)
        for label in opened.window.findChildren(QLabel):
            plain = label.textFormat() == Qt.TextFormat.PlainText
            assert plain or not Qt.mightBeRichText(label.text()), label.text()


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_text_bypasses_translation(path: Path) -> None:
    """No bare text is handed to what people read."""
    said = {
        "setText", "setPlaceholderText", "setToolTip", "setAccessibleName", "setWindowTitle",
        "addAction", "addMenu", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "addRow",
        "setTitle", "setStatusTip", "addTab", "setInformativeText",
    }  # fmt: skip
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in said:
            for argument in [*node.args, *(word.value for word in node.keywords)]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    assert not _is_prose(argument.value), f"{path.name}: {argument.value!r}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_texts_stand_where_they_are_found(path: Path) -> None:
    """What stands inside of an f-string is not collected, and so never translated."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            for part in ast.walk(node):
                called = isinstance(part, ast.Call) and _name(part.func)
                assert called not in ("tr", "translate"), f"{path.name}:{node.lineno}"


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


# Names that stay as they are in every language, object names of the style sheet, and signs.
_AS_IT_IS = {
    "irkit", "TLP 2.0", "PAP", "UTC", "–", "TLP", "SHA-256", "SHA-1", "MD5", "ATT&CK", "PID",
    "title",
    "heading", "quiet", "figure", "empty", "primary", "flat", "card", "chip", "strip", "work",
    "rail", "news", "trouble",
}  # fmt: skip


def _is_prose(text: str) -> bool:
    return text not in _AS_IT_IS and any(char.isalpha() for char in text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_speaks(opened: Windows, qtbot: QtBot, code: str) -> None:
    if code != opened.desk.language.code:
        with qtbot.waitSignal(opened.replaced):
            opened.window.language_wanted.emit(code)
    shown = [button.text() for button in opened.window.rail.buttons.values()]
    devanagari = [any("\u0900" <= char <= "\u097f" for char in text) for text in shown]
    assert all(devanagari) if code != "en" else not any(devanagari)
    assert opened.window.strip.tlp.text() == "TLP:AMBER"
    for page in PAGES:
        opened.window.show_page(page.name)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_what_lasts_holds_no_page(path: Path) -> None:
    """A function without an object stays connected to the desk when its page has gone."""
    lasting = {"desk", "_desk", "theme", "_theme", "clock", "_clock", "work", "reader", "language"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and _name(node.func) == "connect"):
            continue
        source = ast.unparse(node.func).split(".")[:-2]
        loose = isinstance(node.args[0], ast.Lambda) or (
            isinstance(node.args[0], ast.Call) and _name(node.args[0].func) == "partial"
        )
        assert not (loose and lasting & set(source)), f"{path.name}:{node.lineno}"
