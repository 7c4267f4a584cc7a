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
    Kind,
    Opinion,
    Outcome,
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
from irkit.report.content.findings import TOLD
from irkit.report.words import Words
from tests import hostile
from tests.case import sample
from tests.case.sample import case_with, finding, item
from tests.rules.sample import inert

VOID = {"meta", "br", "hr", "img", "link", "input"}


@dataclass
class Page(HTMLParser):
    """What a browser would see."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
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
        self.pieces += [" "] if tag in ("td", "th") else []

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.pieces.append(data)

    @property
    def text(self) -> str:
        return "".join(self.pieces)

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
    assert not names & {"script", "link", "iframe", "object", "embed", "img", "form", "base", "use"}
    policy = {"http-equiv": "Content-Security-Policy"}
    (csp,) = [one for one in parsed.all("meta") if policy.items() <= one.items()]
    assert csp["content"] == (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"
    )
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
    assert max(parsed.headings) <= 5
    assert all("scope" in one for one in parsed.all("th"))
    assert len(parsed.all("caption")) == len(parsed.all("table"))
    ids = [attributes["id"] for _, attributes in parsed.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_it_says_all_that_a_responder_asks(full: str) -> None:
    text = flat(page(full).text)
    for said in (
        "Signs of compromise: 1 alert, 1 warning, 1 notice. 2 of 9,005 things were not looked at",
        "1 permission denied, 1 took longer than its deadline.",
        "Severity critical",
        "Web server of the clinic",
        "TLP:AMBER PAP:AMBER",
        "2025-017",
        "R. Kumar",
        "Example CERT",
        "web01",
        "F1 ● alert 96 /srv/a",
        "● alert 95 webshell_eval_request PHP that runs what a request sends",
        "▲ warning 50 second",
        "F2 ▲ warning 60 pid 1 (init)",
        "weak_hint",
        "ATT&CK T1505.003 Web Shell",
        "T1505.003 Web Shell Persistence 3",
        "Take the web application off line",
        "Follows from F1, F2",
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
        "kernel threads: 1",
        "0.0.0.0 22",
        "192[.]0[.]2[.]7",
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
        "irkit Apache-2.0 core second, webshell_eval_request",
        "ab" * 32,
        "cd" * 32,
        "irkit case verify",
        "tamper-evident, not tamper-proof",
        "Limits of this report",
    ):
        assert said in text, said


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
        reviewer.judge([3], Opinion.MALICIOUS, reason="in the proxy log")
        reviewer.tag([3], "wave 2")
        reviewer.label(Tlp.RED, Pap.GREEN, "agreed")
        by = {
            one: f"{said[0].author}, {Words.time(said[0].time)}"
            for one in ("/srv/a", "/srv/c")
            if (said := case.reviews_of(Kind.FILE, one))
        }
        text = flat(page(rendered(case)).text)
    assert "Signs of compromise: 2 alerts; 1 judged malicious, 1 judged harmless by people." in text
    assert "TLP:RED PAP:GREEN" in text
    assert "◆ notice 10 /srv/c Judged by people: malicious. Tagged wave 2" in text
    assert f"malicious: in the proxy log {by['/srv/c']}" in text
    assert f"people: false positive (90 % sure). false positive {by['/srv/a']}" in text
    technical = text[text.index("Technical findings for") : text.index("The host Not coll")]
    harmless = technical[technical.index("Judged harmless") :]
    assert "/srv/a" in harmless
    assert "false positive (90 % sure)" in harmless
    assert "part of <b>our</b> deployment" in harmless
    assert "/srv/a" not in technical[: technical.index("Judged harmless")]
    assert "reviewed batch 3 malicious: /srv/c – in the proxy log" in text


def test_what_people_write_stands_in_the_report(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()) as case:
        case.set_report_text("summary", "Nothing <b>lost</b>.\n\nWe go on.")
        case.set_report_text("recommendations", "Go home.\nSleep.")
        case.set_report_text("people", "A. Rao; lead; Example CERT; +91 20 5550 0100")
        case.set_report_text("limitations", "No memory was looked at.")
        case.set_report_text("severity", "low")
        source = rendered(case)
    text = flat(page(source).text)
    assert "Nothing <b>lost</b>. We go on." in text
    assert "Go home. Sleep. Written by the responders." in text
    assert "A. Rao lead Example CERT +91 20 5550 0100" in text
    assert "No memory was looked at." in text
    assert "Severity low (as the responders judge it)" in text


def test_clocks_run_from_when_people_say(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()) as case:
        case.set_report_text("aware_at", "2025-03-01T12:00+05:30")
        case.set_report_text("zone", "Asia/Kolkata")
        case.set_report_text("sent:nis2-early-warning", "2025-03-01T20:00Z")
        case.set_report_text("sent:gdpr", "2025-03-01T06:29Z")
        text = flat(page(rendered(case)).text)
    assert "CERT-In: report of the incident Overdue" in text
    assert "Due 2025-03-01 12:30 UTC (2025-03-01 18:00 Asia/Kolkata)" in text
    assert "NIS2: early warning Handed in in time" in text
    assert "Handed in before the clock began to run" in text
    assert "SEC: Form 8-K, Item 1.05 Not running" in text
    assert "no legal advice" in text


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
        *many("alert", 90, 2000),
        *many("warning", 50, 500),
        *many("notice", 10, 1100),
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
    assert len(source) < 3_000_000
    for said in (
        "The worst 200 of 2,501 things are told in full above",
        "Things 201 to 700",
        "Things 2,201 to 2,501",
        "Notices 501 to 1,000",
        "… and 28 more reasons in the case.",
        "… and 70 more are in the case.",  # things that were denied
        "… and 200 more are in the case.",  # facts
        "… and 300 more are in the case.",  # processes
        "kernel threads: 800",
        "… and 100 more are in the case.",  # notices, connections, accounts
        "… and 1 more is in the case.",  # sessions
        "… and 2 more are in the case.",  # persistence
    ):
        assert said in text, said
    told = text[text.index("F1 ● alert") :]
    assert told.index("/worst") < told.index("/alert/0")
    assert text.index("/alert/1999 ") < text.index("/warning/0 ")


def test_what_only_people_call_bad_is_not_lost_in_a_long_list(tmp_path: Path) -> None:
    names = {f"/alert/{n}": 90 for n in range(TOLD)} | {"/weak": 10}
    found = [Examined(item(name), (finding(name, score),)) for name, score in names.items()]
    with case_with(tmp_path / "017", *found) as case, Reviewer.open(case.folder) as reviewer:
        reviewer.judge([len(names)], Opinion.MALICIOUS)
        text = flat(page(rendered(case)).text)
    assert f"Things {TOLD + 1} to {TOLD + 1}" in text
    assert "◆ notice 10 /weak malicious" in text
    assert "Weak hints" not in text


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

UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f\u200f\u202e\u2028\u2066\u2069\ufeff\ud800-\udfff\U000e0041]"
)


@pytest.mark.portable
@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_hostile_texts_stay_text(tmp_path: Path, text: str) -> None:
    with hostile.case_of(tmp_path / "017", [text]) as case:
        source = rendered(case)
    assert not UNSEEN.search(source)
    source.encode()
    assert len(source) < 1_500_000
    parsed = page(source)
    tags = {tag for tag, _ in parsed.tags}
    assert not tags & {"script", "img", "iframe", "i", "object", "form", "link", "use"}
    for tag, attributes in parsed.tags:
        assert not [name for name in attributes if name.startswith("on")]
        assert set(attributes) & {"src", "style", "action", "srcset", "xlink:href"} == set()
        assert (attributes.get("href") or "#").startswith("#")
        if tag not in ("meta", "html"):
            assert "evil" not in str(attributes)
    assert len(parsed.all("style")) == 1
    assert parsed.all("h2") == [{"id": one["id"]} for one in parsed.all("h2")]
    if len(text) < 100 and text.isascii() and text.isprintable():
        assert text in parsed.text


def test_hostile_texts_are_still_recognised(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", *hostile.records("/tmp/a\nb\u202ec\udcff")) as case:
        text = page(rendered(case)).text
    assert "/tmp/a␊b\\u202ec\\xff" in text


@pytest.mark.linux
def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    name = os.fsdecode(b"/tmp/\xe9\xff")
    with case_with(tmp_path / "017", Examined(item(name), (finding(name),))) as case:
        assert "/tmp/\\xe9\\xff" in page(rendered(case)).text
