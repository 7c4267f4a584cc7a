"""The window drives the real engine and shows what it finds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from irkit.text import visible
from ui.findings_model import FindingsModel
from ui.main_window import MainWindow
from ui.theme import DARK, LIGHT, theme

RULE = """rule Planted {
    meta: score = 90 description = "planted"
    strings: $a = "planted-%s"
    condition: $a
}"""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    window = MainWindow(theme(qapp))
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize(
    "name",
    [
        "bad\u202e&lt;b&gt;.txt",
        pytest.param("bad\n<b>.txt", marks=pytest.mark.linux),
    ],
    ids=["entities", "tags"],
)
def test_scan_from_start_to_verdict(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    (tmp_path / "rules.yar").write_text(RULE % "inert")
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / name).write_text("planted-" + "inert")
    with qtbot.waitSignal(window.engine.ended, timeout=60_000) as ended:
        window.start(
            "scan", "files", str(tree), "--case", str(tmp_path / "case"),
            "--rules", str(tmp_path / "rules.yar"),
        )  # fmt: skip
    assert ended.args == [1]
    assert window.findings.rowCount() == 1
    where = window.findings.index(0, 1).data()
    assert where.endswith(visible(name))
    assert "1 alert" in window.state.text()
    assert window.triage_button.isEnabled()


def test_engine_that_cannot_work_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.engine.ended, timeout=60_000) as ended:
        window.start("scan", "files", str(tmp_path / "nowhere"), "--case", str(tmp_path / "case"))
    assert ended.args == [2]
    assert "nowhere" in window.log.toPlainText()
    assert "could not finish" in window.state.text()


def test_every_control_has_a_name(window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            named = widget.accessibleName() or (
                isinstance(widget, QAbstractButton) and widget.text()
            )
            assert named or widget.parent() is window.table, widget


def test_colours_are_chosen_in_the_menu(window: MainWindow) -> None:
    (view,) = window.menuBar().findChildren(QMenu)
    for action, colours in zip(view.actions()[1:], (LIGHT, DARK), strict=True):
        action.trigger()
        assert action.isChecked()
        assert window.theme.colours == colours
    view.actions()[0].trigger()


def test_model_keeps_the_worst_first(qapp: QApplication) -> None:
    model = FindingsModel(theme(qapp))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for score in (40, 95, 60):
        model.add({"level": "alert", "score": score, "target": "x", "rule": "r", "reason": "y"})
    assert [model.index(row, 0).data() for row in range(3)] == [
        "● 95 alert",
        "● 60 alert",
        "● 40 alert",
    ]
