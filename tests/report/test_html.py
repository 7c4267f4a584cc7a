"""The HTML report: complete, honest about what it leaves out, and safe against hostile names."""

import io
import os
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.records import (
    Account,
    Connection,
    Examined,
    Hit,
    Kind,
    Opinion,
    Outcome,
    Pack,
    Pap,
    Persistence,
    Process,
    Reason,
    Session,
    State,
    SystemFact,
    Tlp,
)
from irkit.report import html
from tests.case import sample
from tests.case.sample import case_with, finding, item
from tests.rules.sample import inert

VOID = {"meta", "br", "hr", "img", "link", "input"}


@dataclass
class Page(HTMLParser):
    """What a browser would see."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    text: str = ""
    headings: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.text += " " if tag in ("td", "th") else ""

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def rendered(case: Case) -> str:
    out = io.StringIO()
    html.write_html(case, out)
    return out.getvalue()


def page(source: str) -> Page:
    parsed = Page()
    parsed.feed(source)
    parsed.close()
    assert parsed.open == []
    return parsed


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def full(tmp_path: Path) -> str:
    """A report of a case that has some of everything."""
    process = {"kind": Kind.PROCESS, "pid": 1, "size": None, "sha256": ""}
    records = (
        Examined(item("/srv/a"), (finding("/srv/a", 95), finding("/srv/a", 50, rule="second"))),
        Examined(
            item("pid 1 (init)", kind=Kind.PROCESS, size=None, sha256=""),
            (finding("pid 1 (init)", 60, **process),),
        ),
        Examined(item("/srv/hint"), (finding("/srv/hint", 12, rule="weak_hint", attack=()),)),
        item("/root/x", outcome=Outcome.FAILED, reason=Reason.DENIED, detail="Errno 13"),
        item("/proc", outcome=Outcome.SKIPPED, reason=Reason.PSEUDO, count=9000),
        item("/slow", outcome=Outcome.TIMED_OUT, reason=Reason.DEADLINE),
        *sample.FACTS,
    )
    with case_with(tmp_path / "017", *records) as case:
        return rendered(case)


def test_it_is_one_file_that_loads_and_runs_nothing(full: str) -> None:
    parsed = page(full)
    names = {tag for tag, _ in parsed.tags}
    assert not names & {"script", "link", "iframe", "object", "embed", "img", "form", "base"}
    policy = {"http-equiv": "Content-Security-Policy"}
    (csp,) = [one for one in parsed.all("meta") if policy.items() <= one.items()]
    assert csp["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert {one["href"][0] for one in parsed.all("a")} == {"#"}
    assert {one["href"][1:] for one in parsed.all("a")} <= {
        attributes["id"] for _, attributes in parsed.tags if "id" in attributes
    }
    assert "url(" not in full
    assert "@import" not in full


def test_it_can_be_read_by_a_screen_reader(full: str) -> None:
    parsed = page(full)
    assert parsed.all("html") == [{"lang": "en"}]
    assert parsed.headings[0] == 1
    assert parsed.headings.count(1) == 1
    steps = zip(parsed.headings, parsed.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert all("scope" in one for one in parsed.all("th"))
    assert len(parsed.all("caption")) == len(parsed.all("table"))
    ids = [attributes["id"] for _, attributes in parsed.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_it_says_all_that_a_responder_asks(full: str) -> None:
    text = flat(page(full).text)
    for said in (
        "Signs of compromise: 1 alert, 1 warning, 1 notice. 2 of 9,005 things were not looked at",
        "1 permission denied, 1 took longer than its deadline.",
        "Web server of the clinic",
        "2025-017",
        "R. Kumar",
        "Example CERT",
        "web01",
        "● alert 96 /srv/a",
        "● alert 95 webshell_eval_request PHP that runs what a request sends",
        "▲ warning 50 second",
        "▲ warning 60 pid 1 (init)",
        "weak_hint",
        "ATT&CK T1505.003 Web Shell",
        "techniques: T1505.003 Web Shell (3)",
        inert("<?php ev", "al($_REQ", "UEST['c'])··").decode(),  # in parts: no file here alarms
        "3c 3f 70 68 70 20 65 76 61 6c",
        "https://attack.mitre.org/techniques/T1505/003/",
        "Licence Apache-2.0",
        "core 2025.3",
        "webshell/php.yar",
        "0a" * 32,
        "0b" * 20,
        "0c" * 16,
        "2025-03-01 12:00:00",
        "os Debian GNU/Linux 12",
        "init ▲ warning root",
        "besides, 1 kernel threads",
        "0.0.0.0 22",
        "192.0.2.7",
        "privileged, can log in",
        "T1053.003 Cron",
        "daily",
        "failed permission denied 1 yes",
        "skipped pseudo file system 9,000 no",
        "/root/x Errno 13",
        "/proc (9,000 things)",
        "irkit triage --case /cases/017",
        "with all rights",
        "Europe/Paris, synchronised",
        "yara-python 4.5.4",
        "ab" * 32,
        "cd" * 32,
        "irkit case verify",
        "tamper-evident, not tamper-proof",
        "Limits of this report",
    ):
        assert said in text


def test_it_prints_the_head_of_the_ledger(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()) as case:
        head = case.head()
        text = flat(page(rendered(case)).text)
    assert head is not None
    assert f"Entry {head.seq}" in text
    assert head.hash in text


def test_what_people_say_stands_beside_what_was_found(tmp_path: Path) -> None:
    names = {"/srv/a": 90, "/srv/b": 80, "/srv/c": 10}
    found = [Examined(item(name), (finding(name, score),)) for name, score in names.items()]
    with case_with(tmp_path / "017", *found) as case, Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.FALSE_POSITIVE, 90)
        reviewer.note([1], "part of <b>our</b> deployment")
        reviewer.judge([3], Opinion.MALICIOUS)
        reviewer.tag([3], "wave 2")
        reviewer.label(Tlp.RED, Pap.GREEN)
        text = flat(page(rendered(case)).text)
    assert "Signs of compromise: 2 alerts; 1 judged malicious, 1 judged harmless by people." in text
    assert "TLP:RED PAP:GREEN" in text
    assert "notice 10 /srv/c Judged malicious by people. Tagged wave 2" in text
    harmless = text[text.index("Judged harmless") : text.index("The host Not")]
    assert "/srv/a" in harmless
    assert "Judged false positive (90 % sure) by people." in harmless
    assert "part of <b>our</b> deployment" in harmless
    assert "/srv/a" not in text[: text.index("Judged harmless")]


def test_a_case_without_anything_has_a_report(tmp_path: Path) -> None:
    with Case.create(tmp_path / "017", sample.ABOUT) as case:
        text = flat(page(rendered(case)).text)
    assert "Nothing found, but no file or process was looked at." in text
    assert "There was no scan." in text
    assert text.count("Not collected.") == 3


def test_a_clean_host_is_called_so_with_what_it_rests_on(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()) as case:
        text = flat(page(rendered(case)).text)
    assert "○ Nothing found" in text
    assert "Nothing in scope was left out." in text
    assert "Rests on 1 scan with 90 rules of core 2025.3." in text


def test_a_scan_that_was_cut_off_is_named(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item(), state=State.RUNNING) as case:
        text = flat(page(rendered(case)).text)
    assert "Scan 1: did not come to its end" in text
    assert "◐ Undecided" in text


# Much


def test_long_lists_are_cut_and_say_so(tmp_path: Path) -> None:
    def many(kind: str, score: int, count: int) -> list[Examined]:
        names = [f"/{kind}/{n}" for n in range(count)]
        return [Examined(item(name), (finding(name, score),)) for name in names]

    records = (
        *many("alert", 90, 5000),
        *many("warning", 50, 3000),
        *many("notice", 10, 2000),
        Examined(item("/worst"), tuple(finding("/worst", 99, rule=f"r{n}") for n in range(40))),
        *(item(f"/d/{n}", outcome=Outcome.FAILED, reason=Reason.DENIED) for n in range(120)),
        *(SystemFact("name", str(n)) for n in range(700)),
        *(
            Process(n, 0, "p", "/p", False, n % 2 == 1, ("p",), "u", None, "/", "")
            for n in range(1600)
        ),
        *(Connection("tcp", "0.0.0.0", n, "", None, "LISTEN", n, "p") for n in range(600)),
        *(Account(f"a{n}", str(n), "/", "", False, False, "") for n in range(600)),
        *(Session("u", f"pts/{n}", "", None) for n in range(501)),
        *(Persistence("cron", "/c", str(n), "x", "u", True, None, "") for n in range(502)),
    )
    with case_with(tmp_path / "017", *records) as case:
        source = rendered(case)
    text = flat(page(source).text)
    assert len(source) < 5_000_000
    for said in (
        "… and 7,701 more things with an alert or warning are in the case.",
        "… and 1,800 more notices are in the case.",
        "… and 28 more reasons in the case.",
        "… and 70 more are in the case.",
        "… and 200 more facts are in the case.",
        "… and 300 more processes are in the case.",
        "besides, 800 kernel threads",
        "… and 100 more connections are in the case.",
        "… and 100 more accounts are in the case.",
        "… and 1 more sessions are in the case.",
        "… and 2 more persistence points are in the case.",
    ):
        assert said in text
    assert text.index("/worst") < text.index("/alert/0")


def test_bad_processes_come_first(tmp_path: Path) -> None:
    facts = [
        Process(n, 0, f"name{n}", "/p", n == 8, False, ("p",), "u", None, "/", "")
        for n in range(1, 10)
    ]
    process = {"kind": Kind.PROCESS, "pid": 9, "size": None, "sha256": ""}
    found = Examined(
        item("pid 9 (name9)", kind=Kind.PROCESS, size=None, sha256=""),
        (finding("pid 9 (name9)", 60, **process),),
    )
    with case_with(tmp_path / "017", found, *facts) as case:
        text = page(rendered(case)).text
    names = re.findall(r"\bname\d", text[text.index("Image and command") :])
    assert names[:3] == ["name9", "name8", "name1"]


# Hostile

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script><style>",
    "</title><iframe src=https://evil.example/>",
    "javascript:alert(1)",
    "https://evil.example/<b>",
    "{{ 7 * 7 }} {% include '/etc/passwd' %}",
    "}body{background:url(https://evil.example/)}",
    "<!-- ]]> --><![CDATA[",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "\u202egnp.exe \u2066\u2069\u200f",
    "line\nbreak\r\ttab\0nul\x1b[31m\x07\x7f",
    "caf\udce9",
    "\U000e0041 \ufeff \u2028",
    "x" * 1_000_000,
    "<b>" * 300_000,
    "שלום مرحبا नमस्ते 你好 🦊",
)
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f\u200f\u202e\u2028\u2066\u2069\ufeff\ud800-\udfff\U000e0041]"
)


def records_with(text: str) -> list[object]:
    """A record of each type whose every text is this."""
    hit = Hit(text, 1, 2, text.encode(errors="replace"), b"<i>", b"\x00")
    texts = dict.fromkeys(
        (
            "rule", "reason", "detector", "pack", "pack_version", "pack_sha256", "rule_file",
            "author", "reference", "licence", "sha256", "sha1", "md5",
        ),
        text,
    )  # fmt: skip
    lists = {"attack": (text, text), "tags": (text,), "hits": (hit,)}
    target = text.replace("\0", "")
    return [
        Examined(item(target), (finding(target, 90, **texts, **lists),)),
        Examined(item(target + "2"), (finding(target + "2", 5, **texts, **lists),)),
        item(target + "3", outcome=Outcome.FAILED, reason=Reason.DENIED, detail=text),
        SystemFact(text, text),
        Process(1, None, text, text, True, False, (text, text), text, None, text, text),
        Connection(text, text, 1, text, 2, text, 1, text),
        Account(text, text, text, text, True, True, text),
        Session(text, text, text, None),
        Persistence(text, text, text, text, text, False, None, text, text),
    ]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:24]))
def test_hostile_texts_stay_text(tmp_path: Path, text: str) -> None:
    about = sample.ABOUT.__class__(*[text] * 5, sample.NOON, text)
    with Case.create(tmp_path / "017", about) as case:
        sample.scan_into(
            case,
            *records_with(text),
            command=(text,),
            host=text,
            user=text,
            engine=text,
            clock_note=text,
            packs=(Pack(text, text, text, 1, 1),),
        )
        source = rendered(case)
    assert not UNSEEN.search(source)
    source.encode()
    assert len(source) < 1_500_000
    parsed = page(source)
    tags = {tag for tag, _ in parsed.tags}
    assert not tags & {"script", "img", "iframe", "i", "object", "form", "link"}
    for tag, attributes in parsed.tags:
        assert not [name for name in attributes if name.startswith("on")]
        assert set(attributes) & {"src", "style", "action", "srcset"} == set()
        assert attributes.get("href", "#").startswith("#")
        if tag not in ("meta", "html"):
            assert "evil" not in str(attributes)
    assert len(parsed.all("style")) == 1
    assert parsed.all("h2") == [{"id": one["id"]} for one in parsed.all("h2")]
    if len(text) < 100 and text.isascii() and text.isprintable():
        assert text in parsed.text


def test_hostile_texts_are_still_recognised(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", *records_with("/tmp/a\nb\u202ec\udcff")) as case:
        text = page(rendered(case)).text
    assert "/tmp/a␊b\\u202ec\\xff" in text


@pytest.mark.linux
def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    name = os.fsdecode(b"/tmp/\xe9\xff")
    with case_with(tmp_path / "017", Examined(item(name), (finding(name),))) as case:
        assert "/tmp/\\xe9\\xff" in page(rendered(case)).text
