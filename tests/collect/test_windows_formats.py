"""What Windows writes, read on any system: values of the registry, tasks and shortcuts."""

import importlib
import pkgutil
import struct
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import irkit.collect.windows
import irkit.windows
from irkit.collect.windows import registry, shortcut
from irkit.collect.windows.persistence import tasks
from irkit.collect.windows.registry import Value

MAGIC = bytes.fromhex("4c0000000114020000000000c000000000000046")


def task(inside: str, head: str = "", encoding: str = "utf-16") -> bytes:
    namespace = "http://schemas.microsoft.com/windows/2004/02/mit/task"
    return f'{head}<Task xmlns="{namespace}">{inside}</Task>'.encode(encoding)


def execute(command: str, context: str = "") -> str:
    return f'<Actions Context="{context}"><Exec><Command>{command}</Command></Exec></Actions>'


@pytest.mark.parametrize("package", [irkit.windows, irkit.collect.windows])
def test_the_windows_half_imports_everywhere(package: ModuleType) -> None:
    names = [one.name for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    assert names
    assert all(importlib.import_module(name) for name in names)


def test_text_of_a_value() -> None:
    raw = "%TEMP%\\a.exe\0".encode("utf-16-le")
    assert Value("x", 2, raw, len(raw)).text == "%TEMP%\\a.exe"
    assert Value("x", 1, b"\x00\xd8", 2).text == "\ud800"
    assert Value("x", 3, b"MZ", 2).text == "4d 5a"
    assert Value("x", 4, (7).to_bytes(4, "little"), 4).text == "7"
    assert Value("x", 5, (7).to_bytes(4, "big"), 4).number == 7
    assert Value("x", 1, b"", 99).text == "(99 bytes)"


def test_a_padded_text_is_cut() -> None:
    raw = ("a" * registry.MAX_TEXT + "bcd").encode("utf-16-le")
    assert Value("x", 1, raw, len(raw)).text == "a" * registry.MAX_TEXT + "… (3 more characters)"


@given(st.integers(0, 12), st.binary())
def test_any_value_has_text(kind: int, data: bytes) -> None:
    value = Value("x", kind, data, len(data))
    assert value.text == " ".join(value.strings)
    assert value.number is None or value.number >= 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8"])
def test_what_a_task_runs(encoding: str) -> None:
    data = task(
        "<Triggers><BootTrigger/><LogonTrigger/></Triggers>"
        '<Principals><Principal id="a"><UserId>S-1-5-18</UserId></Principal>'
        '<Principal id="b"><GroupId>S-1-5-32-545</GroupId></Principal></Principals>'
        '<Actions Context="b"><Exec><Command> C:\\é.exe </Command><Arguments>-x</Arguments></Exec>'
        "<ComHandler><ClassId>{1}</ClassId><Data>d</Data></ComHandler><SendEmail/></Actions>",
        encoding=encoding,
    )
    assert [(one.command, one.user, one.trigger, one.enabled) for one in tasks.actions(data)] == [
        (command, "S-1-5-32-545", "BootTrigger, LogonTrigger", True)
        for command in ("C:\\é.exe -x", "COM {1} d", "SendEmail")
    ]


@pytest.mark.parametrize("word", ["false", "0", " False "])
def test_a_task_that_is_off(word: str) -> None:
    data = task(f"<Settings><Enabled>{word}</Enabled></Settings>{execute('a.exe')}")
    assert [one.enabled for one in tasks.actions(data)] == [False]


def test_a_task_without_a_context_runs_as_its_principal() -> None:
    data = task(
        f"<Principals><Principal><UserId>ada</UserId></Principal></Principals>{execute('a')}"
    )
    assert [one.user for one in tasks.actions(data)] == ["ada"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"MZ",
        b"<Task/>",
        b"<other/>",
        task("<open>"),
        b'<?xml version="1.0" encoding="no-such"?><Task/>',
        task(execute("&a;"), '<!DOCTYPE Task [<!ENTITY a "evil">]>'),
        task(execute("a"), '<!DOCTYPE Task SYSTEM "http://192.0.2.1/x.dtd">'),
    ],
)
def test_what_is_no_task(data: bytes) -> None:
    with pytest.raises(tasks.NotATask):
        list(tasks.actions(data))


def test_a_deep_task() -> None:
    deep = "<a>" * 100_000 + "</a>" * 100_000
    assert [one.command for one in tasks.actions(task(deep + execute("a.exe")))] == ["a.exe"]


@given(st.binary())
def test_any_bytes_are_a_task_or_none(data: bytes) -> None:
    with pytest.raises(tasks.NotATask):
        list(tasks.actions(data))


def link(flags: int, *parts: bytes) -> bytes:
    return MAGIC + struct.pack("<I", flags) + bytes(52) + b"".join(parts)


def counted(text: str) -> bytes:
    return struct.pack("<H", len(text)) + text.encode("utf-16-le")


def information(flags: int, *offsets: int, texts: bytes) -> bytes:
    body = struct.pack(f"<{len(offsets) + 2}I", 4 * len(offsets) + 12, flags, *offsets) + texts
    return struct.pack("<I", len(body) + 4) + body


def test_a_shortcut_to_a_file() -> None:
    texts = b"C:\\\0a.exe\0"
    info = information(1, 0, 28, 0, 32, texts=texts)
    assert shortcut.command(link(0x2, info)) == "C:\\a.exe"


def test_a_shortcut_to_a_share() -> None:
    share = struct.pack("<5I", 32, 0, 20, 0, 0) + b"\\\\host\\share\0"
    info = information(2, 0, 0, 28, 28 + len(share), texts=share + b"a.exe\0")
    assert shortcut.command(link(0x2, info)) == "\\\\host\\share\\a.exe"


def test_a_shortcut_with_a_relative_path_and_arguments() -> None:
    texts = counted("name"), counted("..\\a.exe"), counted("C:\\"), counted("-é"), counted("i.ico")
    assert shortcut.command(link(0x4 | 0x8 | 0x10 | 0x20 | 0x40 | 0x80, *texts)) == "..\\a.exe -é"


def test_a_shortcut_with_variables_hides_its_target() -> None:
    items = struct.pack("<H", 4) + b"\2\0\0\0"
    block = struct.pack("<II", 788, 0xA0000001) + bytes(260)
    block += "%TEMP%\\evil.exe".encode("utf-16-le").ljust(520, b"\0")
    other = struct.pack("<II", 12, 0xA0000003) + b"abcd"
    data = link(0x1 | 0x8 | 0x80, items, counted("good.exe"), other, block)
    assert shortcut.command(data) == "%TEMP%\\evil.exe"


@given(st.integers(0, 0x1FF), st.binary())
def test_any_shortcut_is_read_or_passed_over(flags: int, rest: bytes) -> None:
    assert isinstance(shortcut.command(link(flags, rest)), str)


def test_what_is_no_shortcut() -> None:
    assert shortcut.command(b"") == ""
    assert shortcut.command(MAGIC) == ""
    assert shortcut.command(link(0x2, b"\xff\xff\xff\x7f")) == ""
