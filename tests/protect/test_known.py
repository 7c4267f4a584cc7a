"""What a case itself knows to be sensitive, and what is left because it is no distinct word."""

import re
from pathlib import Path

import pytest

from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.protect.redaction.known import of_case
from irkit.protect.redaction.sensitive import Sensitive
from irkit.records import Account, Process, Release, Session, SystemFact
from tests.case.sample import NOON, case_with, item
from tests.protect.planted import ADDRESSES, DOMAINS, HOSTS, PASSWORDS, USERS, planted_case


def test_a_case_knows_its_users_hosts_addresses_and_secrets(tmp_path: Path) -> None:
    with planted_case(tmp_path / "017") as case:
        known = of_case(case, named("public"))
    kinds = known.everywhere
    assert {one for one in USERS if kinds.get(one) is Sensitive.USER} == {*USERS} - {"kz"}
    assert all(kinds[one] is Sensitive.HOST for one in HOSTS)
    assert DOMAINS[0] in known.domains
    assert kinds[ADDRESSES[-1]] is Sensitive.ADDRESS  # public, but the host's own
    assert all(kinds[one] is Sensitive.SECRET for one in PASSWORDS)
    assert known.left["kz"] == (Sensitive.USER, "too short to be looked for in texts")
    assert not {"root", "203.0.113.9", "login.evil.example", "login"} & kinds.keys()


def test_common_words_do_not_wreck_a_text(tmp_path: Path) -> None:
    names = ["a", "admin", "the", "administrator", "Anna", "1234"]
    facts = [Account(name, "1", f"/home/{name}", "", True, False, "the admin") for name in names]
    says = "the administrator saw a admin run 1234 of Anna"
    command = Process(
        7, 1, "x", "/bin/x", False, False, ("echo", says), "admin", NOON, "/home/admin", ""
    )
    with case_with(tmp_path / "017", *facts, command) as case:
        redactor = Redactor.of(case, named("partner"), key_of(case))
        view = redacted(case, redactor, Release())
        (process,) = view.facts(Process)
        accounts = [one.name for one in view.facts(Account)]
    anna = redactor.user("Anna")
    assert process.command == ("echo", says.replace("Anna", anna))
    assert process.user == accounts[1] == process.folder.removeprefix("/home/")
    assert accounts[3:5] == ["administrator", anna]
    assert all(name.startswith("user-") for name in (*accounts[:3], accounts[5]))
    assert {name: why for name, (_, why) in redactor.known.left.items() if name in names} == {
        "a": "too short to be looked for in texts",
        "admin": "a common word",
        "the": "a common word",
        "1234": "a number",
    }


def test_owners_of_homes_are_known_from_the_paths_of_a_million_items(tmp_path: Path) -> None:
    paths = [f"/home/carol{n}/x/{m}" for n in range(3) for m in range(200)]
    paths += [
        "/home/carol-old/y",
        "/home/carol",
        "/home/carol0",
        "/homestead/z",
        "C:\\Users\\Dave\\x",
    ]
    with case_with(tmp_path / "017", *map(item, paths)) as case:
        assert case.names_below("/home/") == ["carol", "carol-old", "carol0", "carol1", "carol2"]
        assert case.names_below("C:\\Users\\") == ["Dave"]
        assert case.names_below("/none/") == []
        known = of_case(case, named("partner"))
    assert {"carol", "carol-old", "carol0", "carol1", "carol2", "Dave"} <= known.everywhere.keys()


@pytest.mark.parametrize("session", ["web07", "web07.clinic.example", "evil.example"])
def test_an_intruders_host_is_no_secret(tmp_path: Path, session: str) -> None:
    facts = (
        SystemFact("hostname", "web01.clinic.example"),
        Session("root", "pts/0", session, NOON),
    )
    with case_with(tmp_path / "017", *facts) as case:
        view = redacted(case, Redactor.of(case, named("partner"), key_of(case)), Release())
        (shown,) = view.facts(Session)
    assert (shown.remote_host == session) == (session == "evil.example")


def test_a_profile_may_keep_and_hide_more(tmp_path: Path) -> None:
    profile = tmp_path / "mine.json"
    profile.write_text(
        '{"id": "mine", "title": "M.", "hides": ["users"], "keep": ["carol"], "hide": ["Falcon"]}'
    )
    facts = [
        Account(name, "1", f"/home/{name}", "", True, False, "") for name in ("carol", "erika")
    ]
    text = SystemFact("os", "carol and erika on falcon at 10.0.0.1")
    with case_with(tmp_path / "017", *facts, text) as case:
        redactor = Redactor.of(case, named(str(profile)), key_of(case))
        view = redacted(case, redactor, Release())
        (shown,) = view.facts(SystemFact)
        assert view.release.redaction == "mine"
    assert shown.value.startswith("carol and user-")
    assert shown.value.endswith(" at 10.0.0.1")
    assert "alcon" not in shown.value


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("--host=web01.acme.internal -u x", "--host=H.D -u x"),
        ("web01.acme: db.acme", "H.acme: db.acme"),
        ("/var/log/web01.log", "/var/log/H.log"),
        ("web01.lan", "H.D"),
        ("other.acme.internal", "H.D"),
    ],
)
def test_what_stands_behind_a_hosts_name_is_its_domain(
    text: str, shown: str, tmp_path: Path
) -> None:
    process = Process(1, 0, "x", "/bin/x", False, False, ("x", "web01.acme.internal"),
                      "root", NOON, "/", "")  # fmt: skip
    with case_with(tmp_path / "017", SystemFact("hostname", "web01"), process) as case:
        redactor = Redactor.of(case, named("partner"), bytes(32))
    done = re.sub("host-[a-z0-9]+", "H", redactor.text(text))
    assert re.sub("domain-[a-z0-9]+", "D", done) == shown
