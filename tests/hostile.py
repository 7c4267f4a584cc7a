"""Texts that attack whoever shows them, and cases that hold them in every field of every record.

What a report makes of such a case is text: nothing runs, nothing is loaded, nothing breaks.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from irkit.case import Case, Reviewer
from irkit.records import (
    About,
    Account,
    Connection,
    Examined,
    Hit,
    Kind,
    Opinion,
    Outcome,
    Pack,
    Persistence,
    Process,
    Reason,
    RuleText,
    Session,
    SystemFact,
)
from tests.case import sample

LONG = 1_000_000  # characters

TEXTS: dict[str, str] = {
    "script": "<script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "single quote": "' onmouseover='alert(1)",
    "end of style": "</style><script>alert(1)</script><style>",
    "end of title": "</title><iframe src=https://evil.example/>",
    "scheme": "javascript:alert(1)",
    "address": "https://evil.example/<b>",
    "template": "{{ 7 * 7 }} {% include '/etc/passwd' %} ${7*7} #{7*7}",
    "css": "}body{background:url(https://evil.example/)}",
    "comment": "<!-- ]]> --><![CDATA[",
    "entity": "&lt;b&gt; &amp; &#60;script&#62;",
    "xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
    "svg": "<svg onload=alert(1)><use href='https://evil.example/#a'/></svg>",
    "formula": "=cmd|' /C calc'!A0",
    "formula, plus": '+1+HYPERLINK("https://evil.example/","x")',
    "formula, minus": "-2+3+cmd|' /C calc'!A0",
    "formula, at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula, tab": "\t=1+1",
    "formula, return": "\r=1+1",
    "delimiters": 'a,b;c\t"d""e"\r\nf|g',
    "bidi": "\u202egnp.exe \u2066\u2069\u200f",
    "control": "line\nbreak\r\ttab\0nul\x1b[31m\x07\x7f\x85",
    "no UTF-8": "caf\udce9",
    "unseen": "\U000e0041 \ufeff \u2028 \u200b\u00ad",
    "noncharacters": "\ufffe\uffff\U0001ffff\ue000",
    "path": "../../../../etc/passwd",
    "windows path": "..\\..\\CON.txt:stream",
    "format": "%s%n{0}{a.__class__}",
    "sql": "'; DROP TABLE findings; --",
    "shell": "$(touch /tmp/x)`id`;&|",
    "markup": "#let x = 1; *bold* _a_ \\u{0} $x$ @ref [link](https://evil.example/)",
    "long": "x" * LONG,
    "long markup": "<b>" * (LONG // 3),
    "scripts of the world": "שלום مرحبا नमस्ते 你好 🦊 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯",
}


def records(text: str) -> list[Any]:
    """A record of each type whose every text is this; a target has no NUL, as no path has one."""
    hit = Hit(text, 1, 2, text.encode(errors="replace"), b"<i>", b"\x00", text)
    texts = dict.fromkeys(
        (
            "rule", "reason", "detector", "pack", "pack_version", "pack_sha256", "rule_file",
            "author", "reference", "licence", "sha256", "sha1", "md5",
        ),
        text,
    )  # fmt: skip
    lists: dict[str, Any] = {"attack": (text, text), "tags": (text,), "hits": (hit,)}
    target = text.replace("\0", "")
    process = {"kind": Kind.PROCESS, "pid": 1, "size": None}
    return [
        Examined(sample.item(target), (sample.finding(target, 90, **texts, **lists),)),
        Examined(sample.item(target + "2"), (sample.finding(target + "2", 5, **texts, **lists),)),
        Examined(
            sample.item(target + "4", kind=Kind.PROCESS, size=None),
            (sample.finding(target + "4", 50, **texts, **lists, **process),),
        ),
        sample.item(target + "3", outcome=Outcome.FAILED, reason=Reason.DENIED, detail=text),
        SystemFact(text, text),
        Process(1, None, text, text, True, False, (text, text), text, sample.NOON, text, text),
        Connection(text, text, 1, text, 2, text, 1, text),
        Account(text, text, text, text, True, True, text),
        Session(text, text, text, sample.NOON),
        Persistence(text, text, text, text, text, False, sample.NOON, text, text),
        RuleText(text, text, text, text),
    ]


@contextmanager
def case_of(folder: Path, texts: Sequence[str] = tuple(TEXTS.values())) -> Iterator[Case]:
    """A case, open for writing, whose every text is hostile: of the host, of rules, of people."""
    first = texts[0]
    about = About(sample.ABOUT.identifier, first, first, first, first, sample.NOON, first)
    with Case.create(folder, about) as case:
        for text in texts:
            sample.scan_into(
                case,
                *records(text),
                command=(text, text),
                host=text,
                user=text,
                engine=text,
                clock_note=text,
                packs=(Pack(text, text, text, 1, 1),),
                irkit_version=text,
            )
        _say(case, texts)
        yield case


def _say(case: Case, texts: Sequence[str]) -> None:
    """Have people say them, of a thing and in the report, and do something to a thing so called."""
    with Reviewer.open(case.folder) as reviewer:
        for text in texts:
            reviewer.judge([1], Opinion.MALICIOUS, 50, text)
            if text.strip():
                reviewer.note([1], text)
            if 0 < len(" ".join(text.split())) <= 100:
                reviewer.tag([1], text)
    short = [text[:1000] for text in texts]
    for field in ("summary", "scope", "limitations"):
        case.set_report_text(field, "\n\n".join(short))
    case.set_report_text("recommendations", [text for text in short if text.strip()])
    people = [dict.fromkeys(("name", "role", "organisation", "contact"), one) for one in short]
    case.set_report_text("people", people)
    for text in texts:
        case.log("file copied", text, {"path": text, "sha256": text, "size": 1})
        case.log(text[:200], text, {"anything": text})
