"""Contacts in irkit's home: added, found, replaced, checked and forgotten."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from irkit.contacts import Card, book
from irkit.contacts.holders import Holder, Holders
from irkit.errors import UsageError
from irkit.records import Whose
from tests.contacts.people import MAY, Person

ASHA, BELA = Person("Asha Rao"), Person("Béla Nagy")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_nothing_is_made_before_the_first(home: Path) -> None:
    assert book.contacts() == []
    assert not home.exists()


def test_contacts_come_back_by_name() -> None:
    added = [book.add(one.card, signed=True) for one in (BELA, ASHA)]
    assert book.contacts() == [added[1], added[0]]


@pytest.mark.parametrize(
    "name",
    ["asha rao", " ASHA RAO ", ASHA.signer.public.fingerprint, ASHA.recipient],
    ids=["name", "spaces", "fingerprint", "recipient"],
)
def test_a_contact_is_found_by_what_names_it(name: str) -> None:
    book.add(BELA.card, signed=True)
    added = book.add(ASHA.card, signed=True)
    assert book.named(name) == added


@pytest.mark.parametrize("name", ["Asha", "", "../../etc/passwd", "Asha Rao\u200b"])
def test_no_other_name_finds_one(name: str) -> None:
    book.add(ASHA.card, signed=True)
    with pytest.raises(UsageError):
        book.named(name)


def test_a_strangers_key_does_not_take_a_name() -> None:
    book.add(ASHA.card, signed=True)
    with pytest.raises(UsageError, match="another key"):
        book.add(Person("ASHA RAO").card, signed=True)
    assert book.named("Asha Rao").card == ASHA.card


@pytest.mark.parametrize(
    "name", ["\u0410sha Rao", "Asha Ra\u03bf", "\uff21sha Rao", "Asha  Rao", "Ashá Rao", "Asha-Ra0"]
)
def test_a_name_that_looks_like_anothers_is_asked_about(name: str) -> None:
    book.add(ASHA.card, signed=True)
    stranger = Person(name).card
    with pytest.raises(UsageError, match=r"looks like your contact Asha Rao.*--yes"):
        book.add(stranger, signed=True)
    assert book.add(stranger, signed=True, sure=True) in book.contacts()
    assert book.named("Asha Rao").card == ASHA.card


def test_other_names_look_like_themselves() -> None:
    names = (
        "Asha Rao",
        "Asha Roa",
        "Béla Nagy",
        "Anna",
        "अनिका",
        "अनीका",
        "Σοφία",
        "Ольга",
        "Олег",
    )
    for name in names:
        book.add(Person(name).card, signed=True)
    assert len(book.contacts()) == len(names)


def test_a_newer_card_of_the_same_key_takes_its_place_and_stays_checked() -> None:
    book.mark_checked(book.add(ASHA.card, signed=True), "me@here", "met in Pune")
    newer = replace(ASHA.card, recipient=BELA.recipient, made=MAY + timedelta(days=1))
    assert book.add(newer, signed=True).checked
    (one,) = book.contacts()
    assert one.card == newer
    assert one.checked
    assert one.checked.how == "met in Pune"


def test_an_older_card_takes_no_place() -> None:
    book.add(replace(ASHA.card, made=MAY + timedelta(days=1)), signed=True)
    with pytest.raises(UsageError, match="newer"):
        book.add(ASHA.card, signed=True)


@pytest.mark.parametrize("card", [ASHA.card, replace(ASHA.card, signing=None)])
def test_what_a_hand_wrote_anew_is_not_checked_any_more(card: Card) -> None:
    book.mark_checked(book.add(card, signed=True), "me@here", "met")
    assert book.add(replace(card, organisation="Another"), signed=False).checked is None


def test_who_signs_is_found_by_the_key_alone() -> None:
    added = book.add(ASHA.card, signed=True)
    holders = Holders(None, [added])
    assert holders.of(ASHA.signer.public.fingerprint).name == added.card.name
    assert holders.of(BELA.signer.public.fingerprint) == Holder(BELA.signer.public.fingerprint)
    mine = Holders(BELA.signer.public, [added]).of(BELA.signer.public.fingerprint)
    assert (mine.own, mine.checked) == (True, True)


def test_a_name_that_looks_like_a_known_one_is_no_stranger() -> None:
    """Cyrillic А: the eye sees the contact's name."""
    holders = Holders(None, [book.add(ASHA.card, signed=True)])
    other = BELA.signer.public.fingerprint
    assert holders.whose(other, ASHA.card.name.replace("A", "А"))[0] is Whose.NOT_CONTACT
    assert holders.whose(other, "...")[0] is Whose.UNKNOWN


def test_a_forgotten_contact_is_gone(home: Path) -> None:
    book.remove(book.add(ASHA.card, signed=True))
    assert book.contacts() == []
    assert [*(home / "contacts").iterdir()] == []


@pytest.mark.parametrize("how", ["", "  ", "x" * 300, "a\nb"])
def test_how_it_was_checked_is_said_in_a_line(how: str) -> None:
    added = book.add(ASHA.card, signed=True)
    with pytest.raises(UsageError):
        book.mark_checked(added, "me@here", how)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"card": {}}', "[" * 30_000, "\x00"])
def test_a_file_that_is_no_contact_is_named(home: Path, text: str) -> None:
    book.add(ASHA.card, signed=True)
    (home / "contacts" / "odd.json").write_text(text)
    with pytest.raises(UsageError, match=r"odd\.json"):
        book.contacts()


def test_a_checked_mark_of_another_shape_is_named(home: Path) -> None:
    book.add(ASHA.card, signed=True)
    (file,) = (home / "contacts").iterdir()
    fields = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**fields, "checked": "yes"}))
    with pytest.raises(UsageError):
        book.contacts()
