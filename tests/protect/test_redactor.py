"""What is hidden and how it reads: texts, paths, commands, bytes; the same for the same key."""

import base64
import json
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.protect.redaction.known import Known
from irkit.protect.redaction.profile import KINDS, Profile
from irkit.protect.redaction.pseudonyms import Pseudonyms
from irkit.protect.redaction.records import redacted
from irkit.protect.redaction.redactor import Redactor
from irkit.protect.redaction.sensitive import Sensitive
from irkit.records import Hit, Review

pytestmark = pytest.mark.portable

KEY = bytes(range(32))
VALUES = {
    "alice": Sensitive.USER,
    "a.b(c)*": Sensitive.USER,
    "web01": Sensitive.HOST,
    "clinic.example": Sensitive.DOMAIN,
    "8.211.5.6": Sensitive.ADDRESS,
    "Hunter2!": Sensitive.SECRET,
}


PRIVATE_KEY = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE\n"


def redactor(*hides: str, key: bytes = KEY, values: dict[str, Sensitive] = VALUES) -> Redactor:
    profile = Profile("mine", "Mine.", frozenset(hides or KINDS))
    domains = {one for one, kind in values.items() if kind is Sensitive.DOMAIN}
    return Redactor(profile, Pseudonyms(key), Known(dict(values), {}, domains))


PARTNER = redactor("users", "hosts", "addresses", "secrets")
ALL = redactor()
NAMES = Pseudonyms(KEY)
ALICE, WEB01 = NAMES.token(Sensitive.USER, "alice"), NAMES.token(Sensitive.HOST, "web01")
CLINIC = NAMES.token(Sensitive.DOMAIN, "clinic.example")


def secret(text: str) -> str:
    return NAMES.token(Sensitive.SECRET, text)


def name(text: str) -> str:
    return NAMES.token(Sensitive.NAME, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/home/alice/x", f"/home/{ALICE}/x"),
        ("/home/ALICE/x", f"/home/{ALICE}/x"),
        (r"C:\Users\Alice\x", rf"C:\Users\{ALICE}\x"),
        (r"C:\Users\Bob Doe\x", rf"C:\Users\{NAMES.token(Sensitive.USER, 'Bob Doe')}\x"),
        ("/home/bob", f"/home/{NAMES.token(Sensitive.USER, 'bob')}"),
        (r"C:\Users\Public\x", r"C:\Users\Public\x"),
        ("http://evil.example/home/login.php", "http://evil.example/home/login.php"),
        ("alice@web01.clinic.example:22", f"{ALICE}@{WEB01}.{CLINIC}:22"),
        ("db7.clinic.example", f"{NAMES.token(Sensitive.HOST, 'db7')}.{CLINIC}"),
        ("bob@clinic.example", f"{NAMES.token(Sensitive.USER, 'bob')}@{CLINIC}"),
        ("ransom@mail.evil", "ransom@mail.evil"),
        ("malice in /usr/bin/python3", "malice in /usr/bin/python3"),
        ("run a.b(c)* now", f"run {NAMES.token(Sensitive.USER, 'a.b(c)*')} now"),
        ("from 10.0.0.5 to 203.0.113.9", f"from {NAMES.address('10.0.0.5')} to 203.0.113.9"),
        ("at 8.211.5.6:80, v1.10.0.0.5.7", f"at {NAMES.address('8.211.5.6')}:80, v1.10.0.0.5.7"),
        ("[fe80::1%eth0]:22 ::1 2001:4860::1", f"[{NAMES.address('fe80::1')}]:22 ::1 2001:4860::1"),
        ("52:54:00:aa:bb:cc", NAMES.hardware("52-54-00-AA-BB-CC").replace("-", ":")),
        ("S-1-5-21-1-2-3-1001", f"{NAMES.token(Sensitive.DOMAIN, 'S-1-5-21-1-2-3')}-1001"),
        (r"copy \\nas7\share\x", rf"copy \\{NAMES.token(Sensitive.HOST, 'nas7')}\share\x"),
        ("ip-10-0-3-4", NAMES.token(Sensitive.HOST, "ip-10-0-3-4")),
        ("0ada" * 16, "0ada" * 16),
        ("it was Hunter2! again", f"it was {secret('Hunter2!')} again"),
    ],
)  # fmt: skip
def test_texts_keep_their_structure(text: str, said: str) -> None:
    assert PARTNER.text(text) == said


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("mysql --password=Pa55word -h db", "Pa55word"),
        ("tool --token 'a b c' x", "a b c"),
        ('{"api_key": "k-123456"}', "k-123456"),
        ("export AWS_SECRET_ACCESS_KEY=abc/def+gh", "abc/def+gh"),
        ("Server=db;Uid=sa;Pwd=S3cret99;", "S3cret99"),
        ("ftp://joe:pw12345@203.0.113.9/", "pw12345"),
        ("sshpass -p pw12345 ssh x", "pw12345"),
        ("mysqldump -u root -ppw12345 db", "pw12345"),
        ("curl -u joe:pw12345 http://x", "pw12345"),
        ("net user joe pw12345 /add", "pw12345"),
        ("xfreerdp /u:joe /p:pw12345", "pw12345"),
        ("Authorization: Basic am9lOnB3MTIzNDU=", "am9lOnB3MTIzNDU="),
        ("root:$6$saltsalt$0123456789abcdefghij:1", "$6$saltsalt$0123456789abcdefghij"),
        ("x AKIA" + "ABCDEFGHIJKLMNOP y", "AKIA" + "ABCDEFGHIJKLMNOP"),
        ("x ghp_" + "a1" * 18, "ghp_" + "a1" * 18),
        ("x " + PRIVATE_KEY, PRIVATE_KEY),
    ],
)  # fmt: skip
def test_secrets_in_commands(text: str, hidden: str) -> None:
    done = redactor("secrets", values={}).text(text)
    assert done == text.replace(hidden, secret(hidden))


@pytest.mark.parametrize(
    "text", ["PWD=/home/x", "--password $PASS", "monkey: 7", "/etc/passwd", "passed: yes"]
)
def test_what_is_no_secret(text: str) -> None:
    assert redactor("secrets", values={}).text(text) == text


def test_words_of_a_command_belong_together() -> None:
    words = ("tool", "--password", "x y", "-h", "web01", "/home/alice/a b", "")
    hidden = PARTNER.command(words)
    assert hidden == ("tool", "--password", secret("x y"), "-h", WEB01, f"/home/{ALICE}/a b", "")
    assert redactor("paths", values={}).command(words)[:5] == words[:5]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/home/alice/Documents/My plan.docx", f"/home/{ALICE}/Documents/{name('My plan')}.docx"),
        ("/srv/acme/a.tar.gz", f"/srv/{name('acme')}/{name('a.tar')}.gz"),
        ("/home/alice/.ssh/.hidden", f"/home/{ALICE}/.ssh/.{name('hidden')}"),
        (r"D:\data\Q3.xlsx", rf"D:\data\{name('Q3')}.xlsx"),
        (r"C:\Windows\System32\cmd.exe", r"C:\Windows\System32\cmd.exe"),
        ("/usr/share/doc/x", "/usr/share/doc/x"),
        ("pid 12 (alice)", f"pid 12 ({ALICE})"),
        ("/", "/"),
    ],
)  # fmt: skip
def test_names_that_people_chose(path: str, said: str) -> None:
    assert ALL.path(path) == said


@pytest.mark.parametrize(
    ("user", "said"),
    [
        ("alice", ALICE),
        ("kz", NAMES.token(Sensitive.USER, "kz")),  # too short for texts, known by its place
        ("root", "root"),
        (r"NT AUTHORITY\SYSTEM", r"NT AUTHORITY\SYSTEM"),
        (r"web01\alice", rf"{WEB01}\{ALICE}"),
        ("alice@web01", f"{ALICE}@{WEB01}"),
        ("1001", "1001"),
        ("", ""),
    ],
)
def test_users(user: str, said: str) -> None:
    assert PARTNER.user(user) == said


def test_json_stays_json() -> None:
    raw = "/srv/caf\udce9/alice".encode("utf-8", "surrogatepass").hex()
    body = {
        "path": "/home/alice/x",
        "path_raw": raw,
        "n": 7,
        "reason": "alice said",
        "list": ["alice", None],
    }
    done = json.loads(PARTNER.json(json.dumps(body)))
    assert (done["path"], done["n"], done["list"]) == (f"/home/{ALICE}/x", 7, [ALICE, None])
    assert done["reason"] == f"{ALICE} said"
    shown = bytes.fromhex(done["path_raw"]).decode("utf-8", "surrogatepass")
    assert shown == f"/srv/caf\udce9/{ALICE}"
    assert json.loads(ALL.json('{"reason": "why"}'))["reason"].startswith("text-")
    where = json.loads(ALL.json('{"path": "/srv/a b, c/d e", "real_path": "/srv/a b, c/d e"}'))
    assert where["path"] == where["real_path"]
    ran = json.loads(PARTNER.json('{"command": ["mysql", "--password", "hunter22x"]}'))
    assert ran["command"] == [*PARTNER.command(("mysql", "--password", "hunter22x"))]
    assert "hunter22x" not in ran["command"]
    assert PARTNER.json("no json of alice") == f"no json of {ALICE}"


def test_texts_in_texts() -> None:
    for encoding in ("utf-8", "utf-16-le"):
        inner = base64.b64encode("dir /home/alice/x; whoami".encode(encoding)).decode()
        done = PARTNER.text(f"powershell -enc {inner}").split()[-1]
        assert base64.b64decode(done).decode(encoding) == f"dir /home/{ALICE}/x; whoami"
    assert PARTNER.text("http://x/?h=web01%2Eclinic.example") == f"http://x/?h={WEB01}.{CLINIC}"


@pytest.mark.parametrize("around", ["{}", "/x/{}/y", "u={}&", "echo {}|base64 -d", '"{}",', "{}\n"])
@pytest.mark.parametrize("word", ["alice", "ALICE", "alice\n", "Müller\r\n", "web01"])
def test_a_name_alone_in_base64(word: str, around: str) -> None:
    redact = redactor("users", "hosts", values=VALUES | {"Müller": Sensitive.USER})
    for encoding in ("utf-8", "utf-16-le"):
        encoded = base64.b64encode(word.encode(encoding)).decode()
        for written in {encoded, encoded.rstrip("=")}:
            before, after = around.split("{}")
            done = redact.text(around.format(written))
            inner = done.removeprefix(before).removesuffix(after)
            assert done == before + inner + after
            text = base64.b64decode(inner + "=" * (-len(inner) % 4)).decode(encoding)
            assert text == word.replace(word.strip(), redact.text(word.strip()))
            assert text != word


def test_words_that_only_could_be_base64_stay() -> None:
    text = "/usr/bin/test user YWxpY2Vz abcd YW1hbGljZQ== bGljZQ=="  # alices, amalice, lice
    assert PARTNER.text(text) == text


def hit(before: bytes, data: bytes, after: bytes, length: int | None = None) -> Hit:
    return Hit("$a", 9, len(data) if length is None else length, data, before, after)


def parts(one: Hit) -> tuple[bytes, bytes, bytes]:
    done = PARTNER.hit(one)
    return done.before, done.data, done.after


def test_bytes_of_hits() -> None:
    token = ALICE.encode()
    assert parts(hit(b"\xffu=", b"alice\x00", b"\x01")) == (b"\xffu=", token + b"\x00", b"\x01")
    assert parts(hit(b"u=al", b"ic", b"e;")) == (b"u=" + token, b"", b";")  # across all parts
    wide = "u=alice;".encode("utf-16-le")
    assert b"".join(parts(hit(b"\xff", wide, b"\xff"))) == (
        b"\xff" + f"u={ALICE};".encode("utf-16-le") + b"\xff"
    )


def test_half_a_name_at_the_ends_of_a_context() -> None:
    assert parts(hit(b"lice\n", b"x", b"\nali")) == (b"____\n", b"x", b"\n___")
    assert parts(hit(b"slice\n", b"x", b"\nalibi")) == (b"slice\n", b"x", b"\nalibi")
    assert parts(hit(b"0.5 ", b"x", b" 10.0")) == (b"___ ", b"x", b" ____")
    # Only the beginning of a long match is kept: what comes next is no neighbour of it.
    assert parts(hit(b"", b"al", b"ice", 400)) == (b"", b"__", b"___")


def test_a_note_is_hidden_as_a_whole_and_a_tag_is_not() -> None:
    from irkit.records import Aspect, Kind
    from tests.case.sample import NOON

    note = Review(Kind.FILE, "/srv/a", Aspect.NOTE, "who is she", None, "", "alice@web01", NOON, 1)
    done = redacted(ALL, note)
    assert done.value.startswith("text-")
    assert done.author == f"{ALICE}@{WEB01}"
    assert redacted(PARTNER, note).value == "who is she"


def test_what_nobody_thought_of_is_refused() -> None:
    with pytest.raises(TypeError, match="nobody said how a complex is redacted"):
        redacted(PARTNER, {"a": 1j})


# Pseudonyms


def test_another_key_gives_other_pseudonyms() -> None:
    other = Pseudonyms(bytes(32))
    for make in (
        lambda one: one.token(Sensitive.USER, "alice"),
        lambda one: one.address("10.0.0.1"),
        lambda one: one.address("fd00::1"),
        lambda one: one.hardware("52:54:00:00:00:01"),
    ):
        assert make(NAMES) == make(Pseudonyms(KEY)) != make(other)


INTERNAL = [
    ip_network(one) for one in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
]


@given(
    st.sets(
        st.sampled_from(INTERNAL).flatmap(lambda one: st.ip_addresses(network=str(one))),
        max_size=50,
    )
)
def test_no_two_internal_addresses_become_one(addresses: set[Any]) -> None:
    done = {NAMES.address(str(one)) for one in addresses}
    assert len(done) == len(addresses)
    assert all(ip_address(one) in ip_network("240.0.0.0/4") for one in done)


@given(st.ip_addresses(v=6, network="fd00::/8"))
def test_an_address_stays_one(address: object) -> None:
    assert ip_address(NAMES.address(str(address))) in ip_network("2001:db8::/32")


def test_thousands_of_users_have_a_pseudonym_each() -> None:
    assert len({NAMES.token(Sensitive.USER, f"user{number}") for number in range(20_000)}) == 20_000


# Hostile texts


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "/", "/home/", "C:\\", "\\\\a\\", "a_", "password=", "%41", "1.", ":", "a@"),
        *("-----BEGIN PRIVATE " + "KEY-----", "http://", "QUJD", "net user a ", "-u a:", "bearer "),
        *("eyJ", "mysql ", "aB", "$6$", "aa:", "ip-1-", "a.b."),
    ],
)
def test_a_long_text_takes_no_longer(piece: str) -> None:
    text = piece * (300_000 // len(piece)) + " alice"
    assert "alice" not in redactor().text(text)[-30:]


@given(st.text(), st.lists(st.text(min_size=1, max_size=12), max_size=8), st.binary())
def test_any_text_and_any_value(text: str, values: list[str], data: bytes) -> None:
    one = redactor(values=dict.fromkeys(values, Sensitive.USER))
    for treat in (
        one.text,
        one.path,
        one.user,
        one.host,
        one.actor,
        one.free,
        one.json,
        one.remote_host,
    ):
        assert isinstance(treat(text), str)
    one.command((text, *values))
    one.data(data)
    one.hit(hit(data, data, data))


@given(st.text(), st.binary())
def test_nothing_hidden_nothing_changed(text: str, data: bytes) -> None:
    nothing = Redactor.of_nothing()
    assert (nothing.text(text), nothing.path(text), nothing.user(text)) == (text, text, text)
    assert nothing.hit(hit(data, data, data)) == hit(data, data, data)
