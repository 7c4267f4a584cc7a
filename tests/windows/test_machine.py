"""The test machine is what the other tests take it for: genuine Windows CPython that runs irkit."""

import sys

import yara
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

import irkit


def test_is_windows_to_python() -> None:
    assert sys.platform == "win32"
    assert sys.getwindowsversion().major == 10


def test_yara_matches() -> None:
    rules = yara.compile(source='rule mz { strings: $a = "MZ" condition: $a at 0 }')
    with open(sys.executable, "rb") as program:
        assert [match.rule for match in rules.match(data=program.read())] == ["mz"]


def test_irkit_imports() -> None:
    assert irkit.__version__


def test_qt_finds_fonts(qapp: QApplication) -> None:
    assert "DejaVu Sans" in QFontDatabase.families()
