"""The share page: who will be able to read what, made true by the real commands and real keys."""

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Labels, Pap, Tlp
from tests.ui.conftest import MakeCase, examined
from tests.ui.sharing import Person, person
from ui.contact_rows import ContactRow
from ui.pages.share import SharePage
from ui.share_plan import Held, Plan, Sentences, What
from ui.windows import Windows

LIMIT = 60_000
NOTHING = Held(0, 0, (), ())


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> tuple[Person, Person, Person]:
    folder = tmp_path_factory.mktemp("people")
    me, asha = person(folder, "R. Kumar", "Example CERT"), person(folder, "Asha Rao", "Clinic")
    ben = person(folder, "Ben Okri <b>")
    me.irkit("contacts", "add", str(asha.card))
    me.irkit("contacts", "add", str(ben.card))
    asha.irkit("contacts", "add", str(me.card))
    return me, asha, ben


@pytest.fixture
def me(people: tuple[Person, Person, Person], monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setenv("IRKIT_HOME", str(people[0].home))
    return people[0]


def opened(windows: Windows, qtbot: QtBot, folder: Path | None, pane: str = "share") -> SharePage:
    if folder is not None:
        windows.window.open_case(folder)
    windows.window.show_page("share", {"pane": pane})
    page = windows.window.page
    assert isinstance(page, SharePage)
    qtbot.waitUntil(lambda: not page.contacts.listing.running, timeout=LIMIT)
    if folder is not None:
        qtbot.waitUntil(lambda: page.share._held is not None, timeout=LIMIT)
    return page


def contact(name: str = "Asha Rao", *, checked: bool = True, **changes: object) -> ContactRow:
    values: dict[str, object] = {
        "name": name, "organisation": "Clinic", "checked": checked, "fingerprint": f"SHA256:{name}",
        "recipient": "age1xyz", "words": "", "added": None, "checked_by": "",
    }  # fmt: skip
    return ContactRow(**(values | changes))  # type: ignore[arg-type]


def plan(**changes: object) -> Plan:
    values: dict[str, object] = {
        "what": What.ALL, "contacts": (contact(),), "everybody": False, "evidence": (),
        "path": "/tmp/x", "reports": (), "confirmed": False,
    }  # fmt: skip
    return Plan(**(values | changes))  # type: ignore[arg-type]


def said(one: Plan, tlp: Tlp = Tlp.AMBER) -> str:
    return "\n".join(Sentences().of(one, NOTHING, Labels(tlp, Pap.AMBER)))


def test_sentences_say_who_reads_what() -> None:
    text = said(plan())
    assert "✓ Asha Rao (Clinic) can open it, with the key SHA256:Asha Rao" in text
    assert "Nobody else can" in text
    assert "Nothing is redacted" in text
    assert "TLP:AMBER: only within their organisation and its clients" in text
    unsure = said(plan(contacts=(contact("Ben", checked=False),)))
    assert "▲ Whoever holds the key SHA256:Ben can open it" in unsure
    assert "Everybody who gets the file can read all of it" in said(plan(everybody=True))
    assert "SSH key" in said(plan(contacts=(contact(recipient="ssh-ed25519 AAAA"),)))
    assert "Not in it: the database" in said(plan(what=What.REPORTS))
    assert "nothing names the case" in said(plan(what=What.REPORTS))
    assert "nothing names the case" not in said(plan())
    for tlp in Tlp:
        assert said(plan(), tlp).splitlines()[-1].startswith(f"TLP:{tlp.value}")


@pytest.mark.parametrize("what", What)
def test_before_it_is_counted_nothing_is_said_to_be_none(what: What) -> None:
    one, labels = plan(what=what), Labels(Tlp.AMBER, Pap.AMBER)
    sentences = Sentences().of(one, None, labels)
    assert "Counting what the case holds …" in sentences
    assert " 0 " not in f" {' '.join(sentences)} "
    assert Sentences().missing(one, None, labels) == "Counting what the case holds …"


@pytest.mark.portable
def test_the_page_says_that_it_counts_until_it_has(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person
) -> None:
    windows.window.open_case(make_case(examined("/srv/a", 90)))
    windows.window.show_page("share", {"pane": "share"})
    page = windows.window.page
    assert isinstance(page, SharePage)
    assert "Counting what the case holds …" in page.share.said.sentences  # no answer came yet
    qtbot.waitUntil(lambda: "with 1 findings" in "".join(page.share.said.sentences), timeout=LIMIT)
    assert "Counting what the case holds …" not in page.share.said.sentences


@pytest.mark.parametrize(
    ("changes", "tlp", "why"),
    [
        ({}, Tlp.RED, ""),
        ({"contacts": ()}, Tlp.RED, "named people only"),
        ({"contacts": (contact(), contact("Ben", checked=False))}, Tlp.RED, "keys were checked"),
        ({"contacts": (contact("Ben", checked=False),), "confirmed": True}, Tlp.RED, ""),
        ({"contacts": ()}, Tlp.AMBER, "Choose who can open it"),
        ({"everybody": True}, Tlp.GREEN, "does not go to everybody"),
        ({"everybody": True}, Tlp.CLEAR, ""),
        ({"what": What.REPORTS}, Tlp.AMBER, "no report yet"),
        ({"path": ""}, Tlp.AMBER, "Say where to"),
        ({}, Tlp.AMBER_STRICT, "TLP:AMBER+STRICT asks that"),
        ({"confirmed": True}, Tlp.AMBER_STRICT, ""),
    ],
)
def test_what_is_missing_is_said(changes: dict[str, object], tlp: Tlp, why: str) -> None:
    missing = Sentences().missing(plan(**changes), NOTHING, Labels(tlp, Pap.AMBER))
    assert why in missing
    assert bool(missing) == bool(why)


def test_a_case_goes_to_somebody_and_is_opened_there(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person, tmp_path: Path,
    people: tuple[Person, Person, Person], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = make_case(examined("/srv/a", 90))
    page = opened(windows, qtbot, folder)
    share = page.share
    assert not share.make.isEnabled()
    assert share.why_not.text() == "Choose who can open it."
    asha = next(key for key, one in share._contacts.items() if one.name == "Asha Rao")
    share.contacts.tick([asha])
    share.file.put(str(tmp_path / "case.tar.age"))
    assert share.said.sentences[0].startswith("▲ Whoever holds the key SHA256:")
    assert f"--to {asha}" in share.panel.line.text()
    with qtbot.waitSignal(share.command.ended, timeout=LIMIT):
        qtbot.mouseClick(share.make, Qt.MouseButton.LeftButton)
    assert share.title.text().startswith("✓ Made")
    steps = "\n".join(share.said.sentences)
    assert "Send the file by any way" in steps
    assert "Call Asha Rao (Clinic) and compare the words" in steps
    page.share.look()  # the case has news: what was made stays in sight
    qtbot.wait(50)
    assert share.title.text().startswith("✓ Made")
    with Case.open(folder) as case:
        (made,) = (one for one in case.ledger() if one.action == "bundle made")
    assert made.object == str(tmp_path / "case.tar.age")

    monkeypatch.setenv("IRKIT_HOME", str(people[1].home))  # now as Asha
    pane = opened(windows, qtbot, None, "open").opening
    with qtbot.waitSignal(pane.inspecting.ended, timeout=LIMIT):
        pane.take(str(tmp_path / "case.tar.age"))
    assert pane.card.facts is not None
    lines = [line.text for section in pane.card.facts.sections for line in section.lines]
    assert "▲ The key of R. Kumar (Example CERT), which nobody checked yet." in lines
    assert "TLP:AMBER  PAP:AMBER" in lines
    assert any(line.startswith("✓ data/case.db") for line in lines)
    pane.into.setText(str(tmp_path / "theirs"))
    with qtbot.waitSignal(pane.opened, timeout=LIMIT):
        qtbot.mouseClick(pane.open, Qt.MouseButton.LeftButton)
    assert windows.desk.folder == tmp_path / "theirs"
    with Case.open(tmp_path / "theirs") as case:
        assert case.verify() == []


@pytest.mark.portable
def test_a_strict_label_is_asked_about_and_reports_are_chosen(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person, tmp_path: Path
) -> None:
    folder = make_case(examined("/srv/a", 90))
    with Case.open(folder, write=True) as case:
        case.label(Labels(Tlp.AMBER_STRICT, Pap.AMBER))
    for name in ("one.csv", "two.csv"):
        (folder / "reports" / name).write_text(name)
    share = opened(windows, qtbot, folder).share
    share.contacts.tick([*share._contacts])
    share.whats.buttons()[2].setChecked(True)
    share.reports.tick(["two.csv"])
    share.file.put(str(tmp_path / "case.tar.age"))
    assert "1 report," in "\n".join(share.said.sentences)
    assert re.fullmatch(r"bundle-\d{8}-\d{6}\.irkit", Path(share._suggested).name)
    assert not share.make.isEnabled()
    share.agreed.setChecked(True)
    assert "--report two.csv --yes" in share.panel.line.text()
    with qtbot.waitSignal(share.command.ended, timeout=LIMIT):
        share.make.click()
    assert share.title.text().startswith("✓ Made"), share.panel.state.text()
    share.reports.tick(["one.csv"])
    assert share.file.path == share._suggested  # and not what was made, which would be lost


@pytest.mark.portable
def test_a_stranger_is_opened_only_on_purpose(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person, tmp_path: Path,
    people: tuple[Person, Person, Person], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    file = tmp_path / "case.tar.age"
    folder = str(make_case(examined("/srv/a", 90)))
    me.irkit("bundle", "create", "--case", folder, "--to", people[2].name, "-o", str(file))
    monkeypatch.setenv("IRKIT_HOME", str(people[2].home))  # Ben knows nobody
    pane = opened(windows, qtbot, None, "open").opening
    with qtbot.waitSignal(pane.inspecting.ended, timeout=LIMIT):
        pane.take(str(file))
    pane.into.setText(str(tmp_path / "theirs"))
    assert pane.stranger.isVisible()
    assert not pane.open.isEnabled()
    pane.stranger.setChecked(True)
    with qtbot.waitSignal(pane.opened, timeout=LIMIT):
        qtbot.mouseClick(pane.open, Qt.MouseButton.LeftButton)


@pytest.mark.portable
def test_a_bundle_that_does_not_hold_is_not_opened(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person, tmp_path: Path
) -> None:
    folder = make_case(examined("/srv/a", 90))
    with Case.open(folder, write=True) as case:
        case.label(Labels(Tlp.CLEAR, Pap.CLEAR), "published")
    page = opened(windows, qtbot, folder)
    page.share.everybody.setChecked(True)
    page.share.file.put(str(tmp_path / "case.tar"))
    assert "Everybody who gets the file" in page.share.said.sentences[0]
    with qtbot.waitSignal(page.share.command.ended, timeout=LIMIT):
        page.share.make.click()
    whole = (tmp_path / "case.tar").read_bytes()
    assert b"webshell" in whole
    (tmp_path / "case.tar").write_bytes(whole.replace(b"webshell", b"harmless", 1))
    page.show_pane("open")
    with qtbot.waitSignal(page.opening.inspecting.ended, timeout=LIMIT):
        page.opening.take(str(tmp_path / "case.tar"))
    assert "does not hold" in page.opening.panel.state.text()
    assert page.opening.after.isHidden()
    assert not page.opening.open.isEnabled()


@pytest.mark.portable
def test_a_contact_is_checked_by_words(
    windows: Windows, qtbot: QtBot, me: Person, people: tuple[Person, Person, Person]
) -> None:
    pane = opened(windows, qtbot, None, "contacts").contacts
    asha = next(one for one in pane.list.model.records if one.name == "Asha Rao")
    pane.list.view.go_to(asha.key)
    theirs = people[1].irkit("contacts", "check", "R. Kumar", status=2).splitlines()[1:]
    assert pane.words.text().split() == " ".join(theirs).split()
    qtbot.mouseClick(pane.other, Qt.MouseButton.LeftButton)
    assert "somebody may stand between you" in pane.panel.state.text()
    with qtbot.waitSignal(pane.changed, timeout=LIMIT):
        qtbot.mouseClick(pane.same, Qt.MouseButton.LeftButton)
    assert next(one for one in pane.list.model.records if one.name == "Asha Rao").checked
    me.irkit("contacts", "remove", "Asha Rao")
    with qtbot.waitSignal(pane.changed, timeout=LIMIT):
        pane.look()
    assert pane.words.text().split() != " ".join(theirs).split()
    with qtbot.waitSignal(pane.changed, timeout=LIMIT):
        pane.add_cards([str(people[1].card)])
    assert pane.list.view.current().name == "Asha Rao"  # whose words are to be compared
    assert pane.words.text().split() == " ".join(theirs).split()
    assert pane.same.hasFocus()
    assert "irkit contacts check" not in pane.panel.state.text()


@pytest.mark.portable
def test_a_look_alike_is_added_only_after_a_question(
    windows: Windows, qtbot: QtBot, me: Person, tmp_path: Path
) -> None:
    stranger = person(tmp_path, "\u0410sha Rao")
    pane = opened(windows, qtbot, None, "contacts").contacts
    with qtbot.waitSignal(pane.changing.ended, timeout=LIMIT):
        pane.add_cards([str(stranger.card)])
    assert "looks like your contact Asha Rao" in pane.panel.state.text()
    assert pane.asked.isVisible()
    with qtbot.waitSignal(pane.changed, timeout=LIMIT):
        qtbot.mouseClick(pane.asked.yes, Qt.MouseButton.LeftButton)
    assert not pane.asked.isVisible()
    me.irkit("contacts", "remove", "\u0410sha Rao")


@pytest.mark.portable
def test_a_key_and_a_card_are_made_with_a_passphrase_that_nobody_sees(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    page = opened(windows, qtbot, None, "contacts")
    own = page.contacts.own
    qtbot.waitUntil(own.key.new.isVisible, timeout=LIMIT)
    own.key.new.name.setText("Mira")
    own.key.new.first.text.setText("correct horse")
    own.key.new.second.setText("correct")
    assert not own.key.new.make.isEnabled()
    own.key.new.second.setText("correct horse")
    qtbot.mouseClick(own.key.new.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(own.own.isVisible, timeout=LIMIT)
    assert own.key.who.text() == "Mira"
    assert own.fingerprint.text.text().startswith("SHA256:")
    own.key.passphrase.text.setText("wrong")
    with qtbot.waitSignal(own.carding.ended, timeout=LIMIT):
        own.save_to(tmp_path / "card.json")
    assert own.card_panel.state.text().startswith("⚠ ")
    own.key.passphrase.text.setText("correct horse")
    with qtbot.waitSignal(own.carding.ended, timeout=LIMIT):
        own.save_to(tmp_path / "card.json")
    assert (tmp_path / "card.json").is_file()
    assert own.code.isVisible()
    assert not own.key.passphrase.value
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert not any("correct horse" in text for text in (*shown, own.card_panel.line.text()))
    assert "correct horse" not in " ".join(os.environ.values())


def test_in_a_small_window_with_the_guide_nothing_has_to_be_scrolled_sideways(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, me: Person
) -> None:
    page = opened(windows, qtbot, make_case(examined("/srv/a", 90)))
    windows.window.resize(1024, 640)
    if not windows.window.guide.open:
        windows.window.run("guide")
    first = page.share.whats.buttons()[0]
    qtbot.waitUntil(lambda: first.toolTip() == first.text())  # it is cut
    areas = page.share.findChildren(QScrollArea)
    assert [one.horizontalScrollBar().maximum() for one in areas] == [0] * len(areas)
    windows.window.resize(1600, 640)
    qtbot.waitUntil(lambda: first.toolTip() == "")


def test_without_a_case_bundles_are_opened(windows: Windows, qtbot: QtBot, me: Person) -> None:
    windows.window.run("bundle_open")
    page = windows.window.page
    assert isinstance(page, SharePage)
    assert page.stack.currentWidget() is page.opening
    assert not page.tabs.isTabVisible(0)
    windows.window.run("contacts")
    assert page.stack.currentWidget() is page.contacts
    qtbot.waitUntil(lambda: page.contacts.list.model.total == 2, timeout=LIMIT)
    assert "Ben Okri <b>" in {one.name for one in page.contacts.list.model.records}
