"""Questions about a case are answered beside the window, the newest first and the others never."""

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Kind
from tests.ui.conftest import MakeCase, examined
from ui.case_reader import CaseReader


@pytest.fixture
def reader(qapp: QApplication, make_case: MakeCase) -> CaseReader:
    one = CaseReader(make_case(examined()))
    yield one
    one.close()


def test_answers_come_in_the_thread_of_the_window(reader: CaseReader, qtbot: QtBot) -> None:
    asked_in: list[threading.Thread] = []
    answers: list[tuple[str, threading.Thread]] = []

    def question(case: Case) -> str:
        asked_in.append(threading.current_thread())
        return case.about.name

    reader.ask(reader, "name", question, lambda a: answers.append((a, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("Web server of the clinic", threading.main_thread())]
    assert asked_in != [threading.main_thread()]


def test_a_newer_question_takes_the_place_of_older_ones(reader: CaseReader, qtbot: QtBot) -> None:
    answers: list[int] = []
    hold, held = threading.Event(), threading.Event()

    def slow(_: Case) -> int:
        held.set()
        hold.wait(10)
        return 0

    reader.ask(reader, "x", slow, answers.append)
    assert held.wait(10)
    asked: list[int] = []
    for number in range(1, 50):
        reader.ask(reader, "x", lambda _, n=number: asked.append(n) or n, answers.append)
    hold.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [49]
    assert asked == [49]


def test_a_stream_can_be_left_in_the_middle(reader: CaseReader, qtbot: QtBot) -> None:
    seen: list[int] = []
    ended: list[str] = []
    go_on = threading.Event()

    def numbers(_: Case):
        yield 1
        go_on.wait(10)
        yield 2

    reader.stream(reader, "x", numbers, seen.append, lambda: ended.append("old"))
    qtbot.waitUntil(lambda: seen == [1])
    reader.stream(reader, "x", lambda _: iter((7,)), seen.append, lambda: ended.append("new"))
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert (seen, ended) == ([1, 7], ["new"])


def test_nobody_is_answered_who_has_gone(reader: CaseReader, qtbot: QtBot) -> None:
    gone, answers = QObject(), []
    hold = threading.Event()
    reader.ask(gone, "x", lambda _: hold.wait(10), answers.append)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(gone))
    hold.set()
    reader.ask(reader, "y", lambda _: "here", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["here"]


def test_a_case_that_goes_is_said_and_one_that_comes_back_is_read(
    reader: CaseReader, qtbot: QtBot
) -> None:
    file = reader.folder / "case.db"
    away = file.with_name("away")
    file.rename(away)
    with qtbot.waitSignal(reader.failed) as said:
        reader.ask(reader, "x", lambda case: case.about, lambda _: None)
    assert "holds no irkit case" in said.args[0]
    assert "Bring it back" in said.args[0]
    away.rename(file)
    answers: list[str] = []
    reader.ask(reader, "x", lambda case: case.about.number, answers.append)
    qtbot.waitUntil(lambda: answers == ["2025-017"])


def test_what_nobody_expected_is_told(reader: CaseReader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.fault) as told:
        reader.ask(reader, "x", lambda _: 1 // 0, lambda _: None)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_what_people_decided_is_written_before_the_end(
    qapp: QApplication, tmp_path: Path, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    reader = CaseReader(folder)
    for _ in range(20):
        reader.write(reader, lambda one: one.note([1], "seen"), lambda _: None)
    reader.close()
    with Case.open(folder) as case:
        assert len(case.reviews_of(Kind.FILE, "/srv/a")) == 20
