"""Users in texts are found in every form that names them; what only looks like one is none."""

from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from irkit.protect.redaction import Redactor, key_of, named
from irkit.protect.redaction.patterns import BY_KIND, names_nobody
from irkit.protect.redaction.preview import preview
from irkit.protect.redaction.sensitive import Sensitive
from irkit.records import Account, Persistence, Person
from tests.case.sample import NOON, case_with

pytestmark = pytest.mark.portable

ON_LINUX = st.from_regex(r"[a-z_][a-z0-9_-]{0,30}", fullmatch=True)  # as useradd takes them
ON_WINDOWS = st.from_regex(r"[A-Za-zÀ-ž0-9][\w.$~&!-]{0,18}( [\w.-]{1,8}){0,3}", fullmatch=True)
# What units, desktop entries, profiles of shells and scripts of real hosts have in place of a name.
FILLED_IN = (
    *("%i", "%I", "%u", "%U", "%j", "%%i", "%USERNAME%", "$USER", "${USER}", "${SUDO_USER:-$USER}"),
    *("$1", "$(whoami)", "$(id -un)", "$env", "{user}", "{{ user }}", "{}"),
    *("<user>", "*", "..", "-"),
)


def found(text: str, kind: Sensitive = Sensitive.USER) -> set[str]:
    return {
        text[one.begin : one.end]
        for pattern in BY_KIND["users"]
        for one in pattern(text)
        if one.kind is kind
    }


@pytest.mark.parametrize(
    "form",
    [
        *("/home/{}/.ssh/id_rsa", "cat /mnt/image/home/{}/x", "/export/home/{}", "cd /home/{};ls"),
        *("ls ~{}/.ssh", "scp host:~{}/x .", 'HOME="~{}/"'),
        *("USER={}", "LOGNAME='{}' sh", 'USERNAME="{}"', "sudo: SUDO_USER={} ; x"),
        "[Service]\nUser={}\n",
        "root:x:0:0:root:/root:/bin/sh\n{}:x:1000:1000::/srv/x:/bin/sh",
    ],
)  # fmt: skip
@given(name=ON_LINUX)
@example(name="alice")
@example(name="_x1-y")
def test_a_user_of_linux_is_found(form: str, name: str) -> None:
    assume(not names_nobody(name))
    assert found(form.format(name)) == {name}


@pytest.mark.parametrize(
    "form",
    [
        *(r"C:\Users\{}\AppData\x", r"d:\users\{}\x", "C:/Users/{}/x", r"\\nas\c$\Users\{}\x"),
        *(r"C:\Documents and Settings\{}\x", 'set "USERNAME={}"', '"USERNAME"="x" USERNAME="{}"'),
    ],
)
@given(name=ON_WINDOWS)
@example(name="Bob Doe")
@example(name="Zoë$")
@example(name="svc.backup")
def test_a_user_of_windows_is_found(form: str, name: str) -> None:
    assume(not names_nobody(name))
    if form.startswith("set"):
        assume(" " not in name and "&" not in name)
    assert name in found(form.format(name))


@pytest.mark.parametrize("name", FILLED_IN)
@pytest.mark.parametrize(
    "form",
    [
        *("/home/{}/.config", r"C:\Users\{}\AppData", "Exec=x /home/{}"),
        *("USER={}", "[Service]\nUser={}\n"),
    ],
)
def test_what_is_filled_in_later_names_nobody(form: str, name: str) -> None:
    assert found(form.format(name)) == set()


@pytest.mark.parametrize(
    "text",
    [
        "/usr/lib/systemd/system/user@1000.service",
        "getty@tty1.service systemd-fsck@dev-sda1.service dev-disk.device user@1000.slice",
        "/home/../etc/passwd and /home/./x",
        "libc6 2.36-9+deb12u4~bpo1/amd64 1.2~rc1/x",
        "cp ~/.bashrc ~/x; PROGRA~1/x ./a~b/c",
        "MYSQL_USER=app $USER=x %USERNAME%=x SuperUser=yes",
        "root:x:0:0:root:/root:/bin/bash",
        "daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin",
        "gnats:x:41:41:Gnats Bug-Reporting System (admin):/var/lib/gnats:/usr/sbin/nologin",
        "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin",
        "12:34:56:78:x:/y: and http://x:80:1:2:3:/y:",
    ],
)
def test_what_only_looks_like_a_user_is_none(text: str) -> None:
    for kind in (Sensitive.USER, Sensitive.CONTACT):
        assert found(text, kind) == set()
    assert [*BY_KIND["emails"][0](text)] == []


def test_a_line_of_passwd_tells_whose_account_it_is_and_how_to_reach_them() -> None:
    person = "Asha Rao,Room 12,+91 20 5550 0100,020-555 01"
    line = f"asha:x:1001:1001:{person}:/home/asha:/bin/bash"
    assert found(line) == {"asha", "Asha Rao"}
    assert found(line, Sensitive.CONTACT) == {"Room 12", "+91 20 5550 0100", "020-555 01"}
    assert found("joe:x:1002:1002:,,,:/srv/joe:/bin/sh", Sensitive.CONTACT) == set()


def test_a_preview_lists_people_as_users_and_nothing_else(tmp_path: Path) -> None:
    units = [
        Persistence("systemd service", "/etc/x", "x@.service", "x", user, True, NOON, "", "")
        for user in ("%i", "each user", "meera", "root")
    ]
    with case_with(tmp_path / "017", *units) as case:
        meera = Person("Meera Joshi", contact="+91 20 5550 0100")
        case.set_report_text("people", [asdict(meera)])
        said = preview(case, Redactor.of(case, named("partner"), key_of(case)))
    kinds = said.by_kind()
    users = {value for value, _ in kinds["user"]}
    assert {"meera", "Meera Joshi"} <= users
    assert not users & {"%i", "each user", "root", meera.contact}
    assert [value for value, _ in kinds["contact"]] == [meera.contact]
    assert not {value for _, value, _ in said.left} & {"%i", "each", "user", "each user"}


def test_an_account_that_is_called_so_is_one(tmp_path: Path) -> None:
    account = Account("$ops", "S-1-5-21-1-2-3-1001", r"C:\Users\$ops", "", True, True, "")
    with case_with(tmp_path / "017", account) as case:
        redactor = Redactor.of(case, named("partner"), key_of(case))
    assert redactor.user("$ops").startswith("user-")
    assert redactor.user("%i") == "%i"
