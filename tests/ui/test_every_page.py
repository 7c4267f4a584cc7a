"""Each page in each language and theme: names for every control, no text that bypasses tr()."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMenu,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import ui
from tests.ui.conftest import MakeCase, examined, process
from ui.language import LANGUAGES
from ui.main_window import MainWindow
from ui.pages import PAGES, START
from ui.step_rows import state_text
from ui.windows import Windows
from ui.words import duration, number, points, size

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


@pytest.mark.portable
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


@pytest.mark.portable
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
            opened.desk.choose_language(code)
    shown = [button.text() for button in opened.window.rail.buttons.values()]
    devanagari = [any("\u0900" <= char <= "\u097f" for char in text) for text in shown]
    assert all(devanagari) if code != "en" else not any(devanagari)
    assert opened.window.strip.tlp.text() == "TLP:AMBER"
    for page in PAGES:
        opened.window.show_page(page.name)


def spoken(window: MainWindow) -> dict[str, str]:
    """Every text of the frame: menus, strip, rail, guide and log, by where it stands."""
    menus = window.menuBar().findChildren(QMenu)
    found = {f"menu {place}": one.title() for place, one in enumerate(menus)}
    found |= {f"command {name}": one.text() for name, one in window.menus.actions.items()}
    of_the_case = (window.strip.name, window.strip.host)
    for part in (window.strip, window.rail, window.guide, window.bar):
        for place, one in enumerate(part.findChildren(QWidget)):
            text = one.text() if isinstance(one, QAbstractButton | QLabel) else ""
            name = f"{type(part).__name__} {place}"
            if one not in of_the_case and not one.objectName().startswith("Scroll"):  # Qt's own
                found[name] = "|".join((text, one.toolTip(), one.accessibleName()))
    pane = window.guide.pane
    assert pane
    assert pane.seen
    for row, one in enumerate(pane.steps.model.records):
        found[f"step {row}"] = f"{state_text(one)} {one.title}"
    return found


@pytest.mark.portable
@pytest.mark.parametrize("code", ["hi", "mr"])
def test_another_language_reaches_every_part_of_a_window_that_runs(
    opened: Windows, qtbot: QtBot, code: str
) -> None:
    def settled(window: MainWindow) -> bool:
        guide, counted = window.guide.pane, "1" in window.rail.buttons["findings"].text()
        return counted and guide is not None and guide.seen is not None

    opened.window.run("scan_log")
    qtbot.waitUntil(lambda: settled(opened.window))
    before = spoken(opened.window)
    menu = next(one for one in opened.window.menuBar().findChildren(QMenu)
                if one.title() == "Language")  # fmt: skip
    action = next(one for one in menu.actions() if one.text() == LANGUAGES[code])
    with qtbot.waitSignal(opened.replaced):
        action.trigger()
    qtbot.waitUntil(lambda: settled(opened.window))
    opened.window.bar.dismiss.click()
    after = spoken(opened.window)
    fresh = MainWindow(opened.desk)  # as the program begins in that language
    qtbot.addWidget(fresh)
    fresh.show()
    qtbot.waitUntil(lambda: settled(fresh))
    assert after == spoken(fresh)
    english = {text for text in before.values() if _is_prose(text)}
    assert english & {*after.values()} == set()


@pytest.mark.parametrize("code", ["en", "mr"])
def test_a_window_that_is_too_small_for_a_page_scrolls_it(
    opened: Windows, qtbot: QtBot, code: str
) -> None:
    if code != "en":
        with qtbot.waitSignal(opened.replaced):
            opened.desk.choose_language(code)
    window = opened.window
    window.resize(900, 560)
    rail, view = window.rail, window.stack.viewport()
    assert rail.buttons["report"].text() == ""  # pictures alone, with names for who needs them
    assert rail.buttons["report"].toolTip() == rail.buttons["report"].accessibleName() != ""

    def whole() -> bool:
        page, least = window.page, window.page.minimumSizeHint()
        moves = window.stack.horizontalScrollBar().maximum() > 0
        return page.size().expandedTo(least) == page.size() and (
            moves is (least.width() > view.width())
        )

    for name in NAMES:
        window.show_page(name)
        qtbot.waitUntil(whole)
    window.resize(1280, 760)
    assert "1" in rail.buttons["findings"].text()
    assert rail.buttons["report"].text() == rail.buttons["report"].accessibleName()


@pytest.mark.portable
@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_have_the_same_digits_everywhere(opened: Windows, qtbot: QtBot, code: str) -> None:
    """Times, hashes and addresses have Latin ones: others beside them would be two ways."""
    if code != opened.desk.language.code:
        with qtbot.waitSignal(opened.replaced):
            opened.desk.choose_language(code)
    said = (number(118_004), points(7.5), size(63_200_000), duration(7500))
    assert all(not one.isdigit() or one.isascii() for one in "".join(said)), said
    opened.window.show_page("findings")
    box = opened.window.page.detail.verdict.confidence
    box.setValue(80)
    assert box.text() == "80 %"


@pytest.mark.portable
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
