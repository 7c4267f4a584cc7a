"""Memory of a process is kept in the case by one click, and the ledger knows."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irkit.case import Case
from tests.ui.conftest import MakeCase, process
from ui.memory_map import read_map
from ui.widgets.keep_memory import KeepMemory
from ui.windows import Windows

HANG = 60_000


@pytest.fixture
def sleeper() -> Iterator[int]:
    with subprocess.Popen(
        [sys.executable, "-c", "print(flush=True); input()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as one:
        assert one.stdout is not None
        one.stdout.readline()
        yield one.pid
        one.kill()


def test_a_region_and_a_whole_process_are_kept(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, sleeper: int
) -> None:
    folder = make_case()
    windows.window.open_case(folder)
    keep = KeepMemory(windows.desk)
    qtbot.addWidget(keep)
    keep.show()
    assert not keep.everything.isEnabled()
    keep.show_process(process(sleeper))
    assert keep.everything.isEnabled()
    assert not keep.region.isEnabled()
    listed = subprocess.run(
        [sys.executable, "-m", "irkit", "memory", str(sleeper), "--json"],
        capture_output=True, check=True,
    )  # fmt: skip
    regions = read_map(json.loads(listed.stdout)).regions
    stack = next(one for one in regions if one.kind in ("stack", "private") and one.own)
    keep.show_region(stack)
    assert f"--address {stack.start:#x}" in keep.region.toolTip()
    for button in (keep.region, keep.everything):
        with qtbot.waitSignal(windows.desk.work.ended, timeout=HANG) as ended:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            assert not button.isEnabled()  # one thing at a time
        assert ended.args == [0]
    assert "Done: irkit dump" in windows.window.bar.message.toolTip()
    assert len([*(folder / "evidence").iterdir()]) == 2
    with Case.open(folder) as case:
        assert [one.action for one in case.ledger()].count("memory dumped") == 2
        assert case.verify() == []
