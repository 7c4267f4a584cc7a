"""Known values as whole words: found wherever they stand, never inside others, in linear time."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.protect.redaction.dictionary import Dictionary

pytestmark = pytest.mark.portable

NAMES = [
    "alice",
    "AliceSmith",
    "web01",
    "a.smith",
    "Müller",
    "अलका",
    "张伟",
    "svc(x)*+",
    "_run",
    "$adm$x",
]


def found(text: str, *names: str) -> list[str]:
    values = Dictionary((name, name) for name in names or NAMES)
    return [f"{known}={text[begin:end]}" for begin, end, known in values.find(text)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/home/alice/x", ["alice=alice"]),
        ("ALICE aLiCe Alice", ["alice=ALICE", "alice=aLiCe", "alice=Alice"]),
        ("alice_old old-alice.tar alice2", ["alice=alice"] * 3),
        ("aliceBackup BackupAlice XMLAliceTool", ["alice=alice", "alice=Alice", "alice=Alice"]),
        ("AliceSmith alicesmith AliceSmithOld", [
            "AliceSmith=AliceSmith", "AliceSmith=alicesmith", "AliceSmith=AliceSmith"]),
        ("malice alices chalice", []),
        ("web01 web012 web01b web0 WEB01.lan", ["web01=web01", "web01=web01", "web01=WEB01"]),
        ("a.smith xa.smith a.smithy a_smith", ["a.smith=a.smith"]),
        ("Müller MÜLLER Mu\u0308ller M\\u00fcller m%C3%BCller", [
            "Müller=Müller", "Müller=MÜLLER", "Müller=Mu\u0308ller", "Müller=M\\u00fcller",
            "Müller=m%C3%BCller"]),
        ("अलका अलकापुरी", ["अलका=अलका"]),
        ("alice\u0301 alice\ufe0f\u0301, alice\u20dd2 alice\u093e", ["alice=alice"] * 4),
        ("alice\u0301s alic\u0301e", []),
        ("अलका\u0301 अलकाा", ["अलका=अलका"]),
        ("用户张伟登录", ["张伟=张伟"]),
        ("用户alice登录", ["alice=alice"]),
        ("run svc(x)*+ now", ["svc(x)*+=svc(x)*+"]),
        ("x_run $adm$x", ["_run=_run", "$adm$x=$adm$x"]),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_a_word(text: str, said: list[str]) -> None:
    assert found(text) == said


def test_a_hash_is_no_place_for_names() -> None:
    assert found("0ada" * 16 + " 12ada34 fedcba987654ada3", "ada") == ["ada=ada"]
    assert found("file-0ada12345678.bin deadbeefcafe", "ada", "deadbeefcafe") == [
        "deadbeefcafe=deadbeefcafe"
    ]


def test_the_longest_wins() -> None:
    assert found("anna maria anna", "anna", "anna maria") == ["anna maria=anna maria", "anna=anna"]


@given(st.text(min_size=1), st.text(), st.text())
def test_a_value_between_spaces_is_found(value: str, before: str, after: str) -> None:
    names = Dictionary([(value, value)])
    found = [*names.find(f"{before} {value} {after}")]
    ends = [end for _, end, _ in found]
    assert ends == sorted(ends)
    apart = value.strip() == value and unicodedata.category(value[0])[0] != "M"
    if apart and any(c.isalpha() or c.isdecimal() for c in value):
        assert [*names.find(f" {value} ")] == [(1, 1 + len(value), value)]


@pytest.mark.parametrize(
    "piece", ["svc-00012\u0301", "svc-x ", "a", "aB", "svc", "张", "_", "svc-00012", "0"]
)
def test_a_long_text_and_many_values_take_no_longer(piece: str) -> None:
    values = Dictionary((f"svc-{number:05}", number) for number in range(5_000))
    text = piece * (1_000_000 // len(piece))
    found = [*values.find(text + " svc-00017 ")]
    assert found[-1][2] == 17
