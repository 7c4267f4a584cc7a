"""A path that is typed or chosen: what each dialog is asked, and what then stands in the line."""

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ui.settings import Settings
from ui.widgets.folder_line import FolderLine
from ui.widgets.path_line import PathLine, Pick

_DIALOGS = {
    Pick.FILE: "getOpenFileName",
    Pick.NEW_FILE: "getSaveFileName",
    Pick.CARRIED: "getSaveFileName",
    Pick.FOLDER: "getExistingDirectory",
    Pick.ABOVE: "getExistingDirectory",
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Answers the next dialog of a kind, and keeps what it was asked."""
    found: list[tuple[str, ...]] = []

    def answer(pick: Pick, path: str) -> list[tuple[str, ...]]:
        def dialog(_: object, *words: str, options: Any = None) -> str | tuple[str, str]:
            assert (options is not None) is (pick is Pick.CARRIED)  # it is not written over
            found.append(words)
            return path if _DIALOGS[pick] == "getExistingDirectory" else (path, "")

        monkeypatch.setattr(QFileDialog, _DIALOGS[pick], dialog)
        return found

    return answer


@pytest.mark.parametrize("pick", [Pick.FILE, Pick.NEW_FILE, Pick.CARRIED, Pick.FOLDER])
def test_what_is_chosen_stands_in_the_line(qtbot: QtBot, asked: Any, pick: Pick) -> None:
    line = PathLine(pick, "The file", "Choose a file", kinds="ZIP (*.zip)", start="/at/home")
    qtbot.addWidget(line)
    words = asked(pick, "/srv/a b.zip")
    with qtbot.waitSignal(line.chosen):
        line.choose.click()
    assert line.path == str(Path("/srv/a b.zip"))
    line.choose.click()
    kinds = () if pick is Pick.FOLDER else ("ZIP (*.zip)",)
    assert words == [("Choose a file", start, *kinds) for start in ("/at/home", line.path)]


def test_who_leaves_the_dialog_leaves_the_line_as_it_was(qtbot: QtBot, asked: Any) -> None:
    for pick in Pick:
        line = PathLine(pick, "The file", "Choose a file", title="Open it")
        qtbot.addWidget(line)
        line.put("  /srv/a ")
        words = asked(pick, "")
        with qtbot.assertNotEmitted(line.chosen):
            line.choose.click()
        assert words[-1][0] == "Open it"
        assert line.path == "/srv/a"


def test_the_folder_above_keeps_the_name(qtbot: QtBot, asked: Any) -> None:
    line = PathLine(Pick.ABOVE, "Folder", "Choose the folder")
    qtbot.addWidget(line)
    line.put(os.path.join("cases", "case-7"))
    words = asked(Pick.ABOVE, "/mnt/stick")
    line.choose.click()
    assert words == [("Choose the folder", "cases")]
    assert line.path == str(Path("/mnt/stick/case-7"))


def test_a_folder_is_looked_into_as_soon_as_it_is_chosen(
    qtbot: QtBot, settings: Settings, asked: Any, tmp_path: Path
) -> None:
    line = FolderLine(settings, "training/mine", "Folder of attempts", None)
    qtbot.addWidget(line)
    assert not line.look.isEnabled()
    asked(Pick.FOLDER, str(tmp_path))
    with qtbot.waitSignal(line.wanted) as wanted:
        line.choose.click()
    assert wanted.args == [str(tmp_path)]
    again = FolderLine(settings, "training/mine", "Folder of attempts", None)
    qtbot.addWidget(again)
    assert again.path == str(tmp_path)
    with qtbot.waitSignal(again.wanted):
        qtbot.keyClick(again.text, Qt.Key.Key_Return)
