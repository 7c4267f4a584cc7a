"""A window on a case of its own, with the findings page in front."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from ui.pages.findings import FindingsPage
from ui.windows import Windows

WAIT = 60_000

TWO_RULES = """rule Planted_Strong {
    meta: score = 90 description = "planted" author = "Ann <b>" reference = "https://example.org/"
          license = "MIT" attack = "T1505.003"
    strings:
        $a = "planted-%s"
        $b = "again"
    condition: $a or $b
}
rule Planted_Weak { meta: score = 40 strings: $c = "weak" condition: $c }
"""


def scanned(folder: Path, content: bytes, name: str = "bad.php") -> tuple[Path, Path]:
    """A case made by a real scan of one planted file, and that file."""
    rules = folder / "rules.yar"
    rules.write_text(TWO_RULES % "inert")
    tree = folder / "tree"
    tree.mkdir()
    file = tree / name
    file.write_bytes(content)
    command = ["scan", "files", str(tree), "--case", str(folder / "case"), "--rules", str(rules)]
    ended = subprocess.run(
        [sys.executable, "-m", "irkit", *command], capture_output=True, check=False
    )
    assert ended.returncode == 1, ended.stderr
    return folder / "case", file


def page_on(windows: Windows, qtbot: QtBot, case: Path, target: Any = None) -> FindingsPage:
    """Open the case on its findings and wait until one is shown."""
    windows.window.open_case(case)
    windows.window.show_page("findings", target)
    page = windows.window.page
    assert isinstance(page, FindingsPage)
    qtbot.waitUntil(lambda: page.list.model.complete)
    if page.list.model.rowCount():
        qtbot.waitUntil(lambda: page.detail.seen is not None)
    return page


def choose(page: FindingsPage, qtbot: QtBot, row: int) -> None:
    """Select a row and wait until it is shown."""
    page.list.view.selectRow(row)
    wanted = page.list.model.id_at(row)
    qtbot.waitUntil(lambda: page.detail.seen is not None and page.detail.seen.identifier == wanted)


def opinions(page: FindingsPage, qtbot: QtBot) -> list[str | None]:
    """The verdicts of all rows, in the order of the list."""
    rows = range(page.list.model.rowCount())
    qtbot.waitUntil(lambda: all(page.list.model.record(row) is not None for row in rows))
    return [page.list.model.record(row).opinion for row in rows]
