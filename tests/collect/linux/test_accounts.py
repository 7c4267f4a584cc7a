from irkit.collect.linux.accounts import accounts
from irkit.collect.linux.passwd import User, homes, user_names, users
from irkit.collect.linux.tree import Tree
from irkit.records import Account, Reason
from tests.collect.linux.host import Host, gaps, without_rights

SECRET = "$y$j9T$secret$hash"


def read(host: Host) -> dict[str, Account]:
    return {a.name: a for a in accounts(str(host)) if isinstance(a, Account)}


def test_states_of_passwords_without_their_hashes(host: Host) -> None:
    host.write(
        "etc/passwd",
        "locked:x:1:1::/:/bin/sh\nstarred:*:2:2::/:/bin/sh\nset:x:3:3::/:/bin/sh\n"
        f"open:x:4:4::/:/bin/sh\nopener::5:5::/:/bin/sh\nold:{SECRET}:6:6::/:/bin/sh\n"
        "unlisted:x:7:7::/:/bin/sh\n",
    )
    host.write("etc/shadow", f"locked:!{SECRET}:1::::::\nset:{SECRET}:1::::::\nopen::1::::::\n")
    found = read(host)
    assert {name: account.note for name, account in found.items()} == {
        "locked": "password locked",
        "starred": "password locked",
        "set": "password set",
        "open": "no password needed",
        "opener": "no password needed",
        "old": "password in /etc/passwd",
        "unlisted": "",
    }
    assert SECRET[:4] not in repr(found)


def test_root_under_another_name_and_shared_numbers(host: Host) -> None:
    host.write(
        "etc/passwd",
        "root:*:0:0::/root:/bin/bash\ntoor:*:00:0::/:/bin/sh\nalice:*:1000:1000::/:/bin/sh\n"
        "twin:*:1000:1000::/:/bin/sh\nalice:*:7:7::/:/bin/sh\n+::::::\n",
    )
    records = [a for a in accounts(str(host)) if isinstance(a, Account)]
    assert [(a.name, a.identifier, a.privileged, a.note) for a in records] == [
        ("root", "0", True, "password locked; shares its uid"),
        ("toor", "00", True, "password locked; root under another name; shares its uid"),
        ("alice", "1000", False, "password locked; shares its uid; shares its name"),
        ("twin", "1000", False, "password locked; shares its uid"),
        ("alice", "7", False, "password locked; shares its name"),
        ("+", "", False, "no password needed; stands for accounts of a directory service"),
    ]


def test_who_can_log_in(host: Host) -> None:
    shells = {
        "/bin/bash": True,
        "": True,
        "/tmp/nologin/sh": True,
        "/usr/sbin/nologin": False,
        "/bin/false": False,
        "/bin/sync": False,
    }
    lines = [f"u{i}:*:{i}:{i}::/:{shell}\n" for i, shell in enumerate(shells)]
    host.write("etc/passwd", "".join(lines))
    assert [a.can_log_in for a in read(host).values()] == list(shells.values())


def test_members_of_groups_that_lead_to_root(host: Host) -> None:
    host.write(
        "etc/passwd",
        "a:*:1:1::/:/bin/sh\nb:*:2:27::/:/bin/sh\nc:*:3:3::/:/bin/sh\nd:*:4:4::/:/bin/sh\n",
    )
    host.write("etc/group", "docker:x:999:a,c\nsudo:x:27:\nadm:x:4:c\nbroken\nd:x:8:d\n")
    found = read(host)
    assert {name: (a.privileged, a.note.partition("; ")[2]) for name, a in found.items()} == {
        "a": (True, "in docker"),
        "b": (True, "in sudo"),
        "c": (True, "in adm, docker"),
        "d": (False, "in adm"),
    }


def test_sudo_rules_through_groups_aliases_and_included_files(host: Host) -> None:
    lines = [f"{n}:*:{i}:{i}::/:/bin/sh\n" for i, n in enumerate(("a", "b", "c", "d", "e"), 1)]
    host.write("etc/passwd", "".join(lines))
    host.write("etc/group", "ops:x:50:b\n")
    host.write(
        "etc/sudoers",
        "Defaults env_reset\n# e ALL=(ALL) ALL\nUser_Alias TEAM = c , x\n"
        "a ALL = \\\n  NOPASSWD: /bin/id\n%ops\tALL=(ALL) ALL\nTEAM ALL=ALL\n#4 ALL=(ALL) ALL\n"
        "@includedir /etc/sudoers.d\n#include more\n",
    )
    host.write("etc/sudoers.d/x", "a ALL=(root) /bin/ls\n@include /etc/sudoers\n")
    host.write("etc/sudoers.d/backup~", "e ALL=ALL\n")
    host.write("etc/sudoers.d/x.dpkg-old", "e ALL=ALL\n")
    host.write("etc/more", "b, a host=/bin/more\n")
    found = read(host)
    assert {name: a.note.split("; ")[1:] for name, a in found.items()} == {
        "a": [
            "sudo without password: a ALL = NOPASSWD: /bin/id",
            "sudo: a ALL=(root) /bin/ls",
            "sudo: b,a host=/bin/more",
        ],
        "b": ["sudo: %ops ALL=(ALL) ALL", "sudo: b,a host=/bin/more"],
        "c": ["sudo: TEAM ALL=ALL"],
        "d": ["sudo: #4 ALL=(ALL) ALL"],
        "e": [],
    }
    assert {name for name, a in found.items() if a.privileged} == {"a", "b", "c", "d"}


def test_more_sudo_rules_than_anybody_reads_are_counted(host: Host) -> None:
    host.write("etc/passwd", "a:*:1:1::/:/bin/sh\n")
    host.write("etc/sudoers", "".join(f"a ALL=/bin/{i}\n" for i in range(25)))
    assert read(host)["a"].note.endswith("; 15 more sudo rules")


def test_a_shadow_that_may_not_be_read_is_a_gap_and_the_accounts_are_told(open_host: Host) -> None:
    open_host.write("etc/passwd", "a:x:1:1::/:/bin/sh\n")
    open_host.write("etc/shadow", f"a:{SECRET}:1::::::\n", mode=0o000)
    records = without_rights(lambda: accounts(str(open_host)))
    assert [r.note for r in records if isinstance(r, Account)] == [""]
    assert gaps(records) == {"/etc/shadow": Reason.DENIED}


def test_lines_that_are_no_accounts_are_one_gap(host: Host) -> None:
    host.write("etc/passwd", "# comment\n\na:x:1:1::/:/bin/sh\nx\n\0\0\n" + "y" * 100_000 + "\n")
    records = list(users(Tree(str(host))))
    assert [u.name for u in records if isinstance(u, User)] == ["a"]
    assert gaps(records) == {"/etc/passwd": Reason.UNREADABLE}


def test_numbers_are_read_as_the_c_library_reads_them(host: Host) -> None:
    host.write(
        "etc/passwd",
        "a:x: +0:1::/:\nb:x:١:1::/:\nc:x:1_0:1::/:\nd:x:7:1::/:\ne:x:7:1::/:\nf:x:"
        + "9" * 5000
        + ":1::/:\n",
    )
    assert user_names(Tree(str(host))) == {0: "a", 7: "d"}


def test_homes_are_those_of_passwd_and_those_that_are_there(host: Host) -> None:
    host.write(
        "etc/passwd",
        "a:x:1:1::/data/a:\nb:x:2:2::/gone:\nc:x:3:3::relative:\nd:x:4:4::/home/d/:\n"
        "e:x:5:5::/home/../../../data/a:\nf:x:6:6::/\0:\n",
    )
    for folder in ("data/a", "home/d", "home/x", "root", "relative"):
        (host.root / folder).mkdir(parents=True)
    host.write("home/file")
    found = [(h.path, h.user) for h in homes(Tree(str(host))) if hasattr(h, "path")]
    assert found == [
        ("/data/a", "a"),
        ("/home/d", "d"),
        ("/home/../../../data/a", "e"),
        ("/root", "root"),
        ("/home/x", "x"),
    ]
