"""What proves a case confirms guesses at what is hidden: none of it leaves with a redacted one."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict

import pypdf
import pytest

from irkit.bundle import Part
from irkit.case import Case, ledger
from irkit.case.schema import RECORD_TABLES
from irkit.contacts import book
from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.records import Person as Named
from irkit.records import Release
from irkit.report import write_to
from tests.bundle.forging import bundled, opened
from tests.contacts.people import Person
from tests.protect.planted import planted_case

ASHA, BELA = Person("Asha Rao"), Person("Béla Nagy")
CISO = Named("Meera Joshi", "Head of Safety", "Acme Fine Goods", "meera@acme.internal")


@pytest.fixture(scope="module", params=["partner", "public"])
def profile(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """Asha's, sealed and handed over, opened by Béla, who seals it, and gives it back."""
    folder = tmp_path_factory.mktemp("proofs")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IRKIT_HOME", str(folder / "home"))
        book.add(ASHA.card, signed=True)
        with planted_case(folder / "017") as case:
            case.set_report_text("people", [asdict(CISO)])
        made = bundled(folder / "017", folder / "017.irkit", ASHA, BELA, part=Part.FINDINGS)
        done = opened(made.path, folder / "mine", BELA)
        bundled(done.folder, folder / "back.irkit", BELA, ASHA, part=Part.FINDINGS)
        with Case.open(done.folder, write=True) as case:
            yield case


@pytest.fixture(scope="module")
def attached(case: Case, profile: str) -> str:
    """The ledger that hangs on the PDF of a redacted case."""
    view = redacted(case, Redactor.of(case, named(profile), key_of(case)), Release())
    out = io.BytesIO()
    write_to(view, out, "pdf")
    (text,) = pypdf.PdfReader(out).attachments["ledger.jsonl"]
    return text.decode()


def test_no_hash_of_an_entry_or_a_row(case: Case, attached: str) -> None:
    proofs = {entry.hash for entry in case.ledger()}
    with closing(sqlite3.connect(case.folder / "case.db")) as connection:
        for table in ("about", "scans", *RECORD_TABLES.values(), "reviews"):
            rows = connection.execute(f"SELECT * FROM {table}").fetchall()
            assert rows or table not in ("about", "scans", "reviews")
            proofs |= {ledger.row_digest(row[1:]).hex() for row in rows}
    for entry in case.ledger():
        batches = [one for one in json.loads(entry.body).values() if isinstance(one, list)]
        proofs |= {text for one in batches if len(one) == 4 for text in one[2:]}
    assert len(proofs) > 100
    assert [one for one in proofs if one in attached] == []


def test_nobody_who_signed_sent_or_got_it_is_named(case: Case, attached: str) -> None:
    assert {"handed over", "bundle opened", "bundle made"} <= {one.action for one in case.ledger()}
    for person in (ASHA, BELA):
        for name in (person.name, *person.name.split(), person.signer.public.text.split()[1]):
            assert name not in attached


def test_people_of_the_report_have_no_names_mailboxes_or_domains(
    attached: str, profile: str
) -> None:
    for text in (CISO.name, "Meera", CISO.contact, "acme.internal"):
        assert text not in attached
    told = [text in attached for text in (CISO.role, CISO.organisation)]
    assert told == [profile == "partner"] * 2


def test_all_else_is_still_there(case: Case, attached: str) -> None:
    lines = [json.loads(line) for line in attached.splitlines()]
    assert [one["action"] for one in lines] == [one.action for one in case.ledger()]
    assert all(isinstance(json.loads(one["body"]), dict) for one in lines)
