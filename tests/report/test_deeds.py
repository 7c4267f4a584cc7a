"""From whom a case came and to whom it went, in every document that tells what was done."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rdflib import Literal

from irkit.bundle import Part
from irkit.capture.export import export
from irkit.case import Case
from irkit.contacts import book
from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.records import Entry, Release
from irkit.report.case_uco import write_case_uco
from irkit.report.content import of_case, responder
from irkit.report.deeds import facts
from irkit.report.html import write_html
from irkit.report.templates import default
from irkit.report.timesketch import write_timesketch
from irkit.report.words import LANGUAGES, words
from tests.bundle.forging import bundled, case_in, opened
from tests.case.sample import NOON
from tests.contacts.people import Person
from tests.report.test_case_uco import ACTION, CORE, complaints
from tests.report.test_case_uco import graph as graph_of
from tests.report.test_docx import opened as docx_opened
from tests.report.test_docx import text_of
from tests.report.test_docx import written as docx_written
from tests.report.test_html import flat, page

ASHA, BELA = Person("Asha Rao"), Person("Béla Nagy")
# rdflib's own reader of JSON-LD still uses what it advises against.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture
def received(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    """Asha's case without its evidence, opened by Béla, who hands it on to Asha."""
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    book.mark_checked(book.add(ASHA.card, signed=True), "Béla", "on the phone")
    folder = case_in(tmp_path / "017")
    made = bundled(folder, tmp_path / "017.irkit", ASHA, BELA, part=Part.FINDINGS)
    done = opened(made.path, tmp_path / "mine", BELA)
    bundled(done.folder, tmp_path / "back.irkit", BELA, ASHA, part=Part.FINDINGS)
    with Case.open(done.folder, write=True) as case:
        yield case


def entry(case: Case, action: str) -> Entry:
    return next(one for one in case.ledger() if one.action == action)


def body(case: Case, action: str) -> dict[str, Any]:
    return dict(json.loads(entry(case, action).body))


def test_the_ledger_tells_from_whom_and_to_whom(received: Case) -> None:
    came, went = body(received, "bundle opened"), body(received, "bundle made")
    assert facts(entry(received, "bundle opened")) == (
        ("from_checked", "Asha Rao (Example CERT)"),
        ("fingerprint", ASHA.signer.public.fingerprint),
        ("sha256", came["sha256"]),
        ("left_out", f"2 ({', '.join(came['left_out'])})"),
    )
    assert facts(entry(received, "bundle made")) == (
        ("for", f"Asha Rao {ASHA.signer.public.fingerprint}"),
        ("sha256", went["sha256"]),
        ("left_out", "2"),
    )


def test_what_nobody_of_irkit_wrote_is_no_fact() -> None:
    for text in ("", "[]", '{"sender": 7, "recipients": "x", "left_out": 1.5}', '{"sender": {}}'):
        one = Entry(1, NOON, "a@b", "bundle opened", "x", text, "", "")
        assert facts(one) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_for_people_show_it(received: Case, language: str) -> None:
    out, look = io.StringIO(), replace(default(), language=language)
    write_html(received, out, look)
    texts = (
        flat(page(out.getvalue()).text),
        flat(text_of(docx_opened(docx_written(received, language=language)))),
    )
    said = words(language)
    for action in ("bundle opened", "bundle made"):
        for text in texts:
            assert said.of(action, "action") in text
            for name, value in facts(entry(received, action)):
                assert f"{said.of(name, 'deed')}: {value}" in text


def test_evidence_that_was_given_away_says_to_whom(tmp_path: Path) -> None:
    with Case.open(case_in(tmp_path / "017"), write=True) as case:
        done = export(case, tmp_path / "e.zip", recipients=["Labor Müller"])
        (*_, deed) = of_case(case).responder.rows
    assert deed.action == "evidence exported"
    assert deed.facts == (("for", "Labor Müller"), ("sha256", done.sha256))


def test_linked_data_names_the_people_and_the_file(received: Case) -> None:
    out = io.StringIO()
    write_case_uco(received, out)
    assert complaints(out.getvalue()) == ""
    graph = graph_of(out.getvalue())
    for action, name, digest in (
        ("bundle opened", "Asha Rao", body(received, "bundle opened")["sha256"]),
        ("bundle made", "Asha Rao", body(received, "bundle made")["sha256"]),
    ):
        (node,) = set(graph.subjects(CORE.name, Literal(action)))
        (party,) = graph.objects(node, ACTION.participant)
        assert str(graph.value(party, CORE.name)) == name
        assert ASHA.signer.public.fingerprint in str(graph.value(party, CORE.description))
        assert digest in str(graph.value(node, CORE.description))
        role = ACTION.object if action == "bundle opened" else ACTION.result
        assert len([*graph.objects(node, role)]) == 1


def test_verdicts_are_in_the_custody_with_their_reasons(whole: Case) -> None:
    out = io.StringIO()
    write_case_uco(whole, out)
    graph = graph_of(out.getvalue())
    nodes = graph.subjects(CORE.name, Literal("reviewed"))
    described = {str(graph.value(one, CORE.description)) for one in nodes}
    assert "batch 1; malicious: /srv/a – saw it run" in described


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_said_is_in_the_language_of_the_report(whole: Case, language: str) -> None:
    out = io.StringIO()
    write_html(whole, out, replace(default(), language=language))
    say = words(language)
    malicious, note = say.of("malicious", "opinion"), say.of("note", "aspect")
    assert f">{malicious}: /srv/a – saw it run</span>" in out.getvalue()
    assert f">{note} uploaded at noon: /srv/a</span>" in out.getvalue()


def test_a_timeline_of_others_has_it_in_fields(received: Case) -> None:
    out = io.StringIO()
    write_timesketch(received, out)
    lines = {one.get("action"): one for one in map(json.loads, out.getvalue().splitlines())}
    came, went = lines["bundle opened"], lines["bundle made"]
    assert (came["sender"], came["sender_key"]) == ("Asha Rao", ASHA.signer.public.fingerprint)
    assert "from (key checked): Asha Rao (Example CERT)" in came["message"]
    assert went["given_to"] == [f"Asha Rao {ASHA.signer.public.fingerprint}"]


def test_a_handover_is_told_however_long_ago_it_was(received: Case) -> None:
    for number in range(responder.DEEDS + 10):
        received.log("looked", str(number), {})
    rows = of_case(received).responder.rows
    assert {"bundle opened", "bundle made"} <= {one.action for one in rows}
    assert [one.entry for one in rows] == sorted(one.entry for one in rows)


def test_people_of_a_handover_are_hidden_as_others_are(received: Case) -> None:
    redactor = Redactor.of(received, named("partner"), key_of(received))
    shown = redacted(received, redactor, Release())
    told = [*facts(entry(shown, "bundle opened")), *facts(entry(shown, "bundle made"))]
    assert "Asha" not in str(told)
    assert dict(told)["for"].startswith("user-")
