"""Scenarios are read, or refused with a reason that an author understands."""

from pathlib import Path

import pytest

from irkit.errors import UsageError
from irkit.train import scenario_file
from irkit.train.scenario import Subject, Truth
from tests.train.demo import write_demo


def test_a_scenario_is_read(tmp_path: Path) -> None:
    one = scenario_file.read(write_demo(tmp_path))
    assert (one.identifier, one.version, one.system, one.difficulty) == ("demo", 3, "linux", 1)
    assert one.title.text("hi") == "एक दुकान"
    assert one.story.text("mr") == "A shop calls."  # not written: in English
    assert [(each.subject, each.truth) for each in one.artefacts] == [
        (Subject.FILE, Truth.MALICIOUS),
        (Subject.FILE, Truth.BENIGN),
        (Subject.CROWD, Truth.BENIGN),
        (Subject.PROCESS, Truth.MALICIOUS),
    ]
    assert one.has_processes
    assert [choice.identifier for choice in one.questions[1].choices] == ["compromised", "clean"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("format: 1", "format: 2", "format is no whole number from 1 to 1"),
        ("id: demo", "id: De mo", "id 'De mo' is not of small letters"),
        ("story: A shop calls.", "stori: A shop calls.", "it lacks story"),
        ("story: A shop calls.", "story: yes", "story is no text"),
        ("story: A shop calls.", "story: &a x", "line 10: &a is an anchor"),
        (
            "story: A shop calls.",
            "story: !!python/object:os.system x",
            "line 10: python/object:os.system is no plain data",
        ),
        ("minutes: 10", "minutes: 10\nminutes: 11", "line 8: 'minutes' stands there twice"),
        ("system: linux", "system: beos", "system 'beos' is none of linux, windows"),
        ("attack: [T1505.003", "attack: [T15", "attack has 'T15', which is no technique"),
        ("var/www/{site}/uploads", "../{site}/uploads", "is no path below the host's folder"),
        ("var/www/{site}/uploads", "/var/{site}/uploads", "is no path below the host's folder"),
        ("var/www/{site}/uploads", "var/{sight}/u", "has {sight}, which stands for nothing"),
        ("[avatar, image", '[".."', "names.page: '..' ends with a dot or a blank"),
        ("[avatar, image", '["a/../b"', "names.page: 'a/../b' has '/'"),
        ("[avatar, image", '["x.", image', "names.page: 'x.' ends with a dot or a blank"),
        ("[avatar, image", '["nul.txt", image', "names.page: 'nul.txt' is a device on Windows"),
        ("[avatar, image, thumb, logo]", "[]", "names.page has nothing to choose"),
        ("var/www/{site}/uploads", "var/Aux/uploads", "'Aux' is a device on Windows"),
        ("var/www/{site}/uploads", "var/COM1.{site}/up", "'COM1.{site}' is a device on Windows"),
        ("var/www/{site}/uploads", "var/www /uploads", "'www ' ends with a dot or a blank"),
        (
            "etc/cron.d/{site}-backup",
            "VAR/www/{site}/uploads/{page}.PHP",
            "shell and backup have one path on Windows",
        ),
        ("{site}/{number}.html", "{site}/1.html", "the crowd pages has no {number} in its path"),
        ("{stand-in:web-shell}", "{stand-in:web}", "{stand-in:web}, which stands for nothing"),
        ("truth: malicious", "truth: evil", "artefacts[1].truth 'evil' is none of"),
        ("id: backup", "id: shell", "artefacts have the id shell twice"),
        ("accept: [compromised]", "accept: [maybe]", "accepts maybe, which is no choice"),
        ("count: 30", "count: 90000", "is no whole number from 1 to 5000"),
        ("goals: [", "goals: [[", "line 12"),
        ("count: 30, ", "", "artefacts[3] lacks count"),
        ("executable: true", "executable: true, path: x", "has 'path', which it must not have"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, old: str, new: str, reason: str) -> None:
    file = write_demo(tmp_path, (old, new))
    with pytest.raises(UsageError, match=r"demo\.yaml is no scenario") as refused:
        scenario_file.read(file)
    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "line 1: &a is an anchor"),
        (b"[" * 50_000, "line 1: "),  # libyaml gives up before we do, or after, by its version
        (b"a: " + b"[" * 20 + b"]" * 20, "too much within each other"),
        (b"\xff\xfe", "it is no UTF-8: byte 1"),
        (b"", "it is no object"),
        (b"a: 2026-02-31", "line 1: timestamp is no plain data: put it into quotes"),
        (b"1: x", "line 1: a key is no text"),
        (b"a: *b", "line 1: *b stands for something else"),
        (b'a: !!int ""', "line 1: int is no plain data"),
        (b"a: " + b":".join([b"1"] * 200) + b".5", "is no number: put it into quotes"),
        (b'a: "\\ud800"', "line 1"),
        (b"x" * (scenario_file.LARGEST + 1), "it is larger than"),
    ],
)
def test_hostile_files_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "hostile.yaml"
    file.write_bytes(content)
    with pytest.raises(UsageError) as refused:
        scenario_file.read(file)
    assert reason in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("artefact", "reason"),
    [
        ('{id: a, kind: crowd, truth: benign, path: "{number}", text: x, count: 3, why: w}',
         "it plants nothing to judge"),
        ('{id: a, kind: file, truth: malicious, path: x, text: x, why: w},'
         + ",".join(f'{{id: c{n}, kind: crowd, truth: benign, path: "{n}/{{number}}", text: x, '
                    "count: 5000, why: w}" for n in range(5)),
         "it plants more than 20,000 things"),
    ],
)  # fmt: skip
def test_there_is_something_to_judge_and_not_too_much(
    tmp_path: Path, artefact: str, reason: str
) -> None:
    file = write_demo(tmp_path)
    text = file.read_text(encoding="utf-8")
    first, rest = text.split("artefacts:\n")
    accepted = rest[rest.index("questions:") :].replace('"{path:shell}", "{file:shell}"', "x")
    file.write_text(f"{first}artefacts: [{artefact}]\n{accepted}", encoding="utf-8")
    with pytest.raises(UsageError) as refused:
        scenario_file.read(file)
    assert reason in str(refused.value)
