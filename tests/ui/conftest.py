"""A desk with settings of its own, and cases to lay on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Examined, Process, State
from tests.case import sample
from ui.leaving import wait_for_all
from ui.settings import Settings
from ui.theme import Scheme
from ui.windows import Windows

RULE = """rule Planted {
    meta: score = 90 description = "planted"
    strings: $a = "planted-%s"
    condition: $a
}"""
MakeCase = Callable[..., Path]


@pytest.fixture(scope="session", autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Commands whose window has gone end before Qt does, as when the program ends."""
    yield
    wait_for_all()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path / "settings" / "window.ini")
    kept.remember("language", "en")
    kept.remember("cases/folder", str(tmp_path / "cases"))
    kept.remember("window/geometry", QByteArray())
    return kept


@pytest.fixture
def windows(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Windows]:
    """The program as it is after its start, with nothing open."""
    one = Windows(qapp, settings)
    one.desk.theme.choose(Scheme.LIGHT)
    one.window.show()
    yield one
    window, desk, language = one.window, one.desk, one.desk.language
    desk.leave()
    for last in (window, desk, one):  # else each change of colours styles it again
        last.deleteLater()
    qtbot.waitUntil(lambda: not any(map(shiboken6.isValid, (window, desk, one))))
    language.choose("en")


@pytest.fixture
def make_case(tmp_path: Path) -> MakeCase:
    """Makes a case with these examined things and facts, and returns its folder."""

    def make(*records: object, name: str = "case") -> Path:
        folder = tmp_path / name
        with Case.create(folder, sample.ABOUT) as case:
            scan = case.begin_scan(sample.scan())
            case.record(scan, records)
            case.finish_scan(scan, State.DONE)
        return folder

    return make


def examined(target: str = "/srv/a", score: int = 80, **changes: object) -> Examined:
    """A file with one finding."""
    return Examined(sample.item(target), (sample.finding(target, score, **changes),))


def process(pid: int = 412, **changes: object) -> Process:
    """A process as a host lists it."""
    values: dict[str, object] = {
        "pid": pid, "parent": 1, "name": "nginx", "image": "/usr/sbin/nginx",
        "image_deleted": False, "kernel_thread": False, "command": ("nginx", "-g", "daemon off;"),
        "user": "www-data", "started": sample.NOON, "folder": "/", "sha256": "0b" * 32,
    }  # fmt: skip
    return Process(**(values | changes))  # type: ignore[arg-type]


def plant(folder: Path, name: str = "bad.txt") -> tuple[Path, Path]:
    """A folder with one planted file, and the rules that find it."""
    rules = folder / "rules.yar"
    rules.write_text(RULE % "inert")
    tree = folder / "tree"
    tree.mkdir()
    (tree / name).write_text("planted-" + "inert")
    return tree, rules
