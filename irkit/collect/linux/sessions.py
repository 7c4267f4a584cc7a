"""Who is logged on: utmp(5), systemd-logind and sshd each know some of them."""

import os
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

from irkit.collect.linux.settings import settings
from irkit.collect.linux.tree import HostText, Tree
from irkit.records import Item, Reason, Session, gap, utc

_USER_PROCESS = 7
# Type, pid, line, id, user, host, exit status, session, time in s and µs, address. Where glibc has
# no 32-bit half to agree with (aarch64), session and time are wider.
_LAYOUTS = (
    struct.Struct("=h2xi32s4s32s256s2h3i16s20x"),
    struct.Struct("=h2xi32s4s32s256s2h3q16s24x"),
)
_SSHD_TITLE = re.compile(r"sshd(?:-session)?: (.+)@(\S+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Known:
    """A session and the processes that lead it, by which two sources mean the same."""

    session: Session
    leaders: frozenset[int]


def sessions(root: str = "/") -> Iterator[Session | Item]:
    """Every session once, whichever of the three tells of it."""
    tree = Tree(root)
    texts = [*tree.texts("run/utmp", "var/run/utmp", "run/systemd/sessions/*")]
    if not texts:
        yield gap("/run/utmp", Reason.UNAVAILABLE, "neither utmp nor logind keeps sessions here")
    found = [known for text in texts for known in _parsed(text)]
    leaders: set[int] = set()
    terminals: set[tuple[str, str]] = set()
    for known in [*found, *_sshd(tree)] if root == "/" else found:
        if isinstance(known, Item):
            yield known
            continue
        place = (known.session.user, known.session.terminal)
        if leaders.isdisjoint(known.leaders) and place not in terminals:
            yield known.session
        leaders |= known.leaders
        if known.session.terminal:
            terminals.add(place)


def _parsed(text: HostText | Item) -> Iterator[_Known | Item]:
    if isinstance(text, Item):
        yield text
    elif text.name == "utmp":
        yield from _utmp_records(text)
    else:
        yield from _logind_session(text)


def _utmp_records(text: HostText) -> Iterator[_Known | Item]:
    data = text.text.encode("utf-8", "surrogateescape")
    layout = next((one for one in _LAYOUTS if len(data) % one.size == 0), _LAYOUTS[0])
    whole = len(data) - len(data) % layout.size
    for fields in layout.iter_unpack(data[:whole]):
        kind, pid, line, _, user, host, _, _, _, seconds, _, _ = fields
        if kind == _USER_PROCESS and user.strip(b"\0"):
            session = Session(
                user=_text(user),
                terminal=_text(line),
                remote_host=_text(host),
                started=utc(seconds) if seconds else None,
            )
            yield _Known(session, frozenset({pid}) - {0})
    if whole < len(data):
        detail = f"{len(data) - whole} bytes at the end are no record"
        yield gap(text.path, Reason.UNREADABLE, detail)


def _logind_session(text: HostText) -> Iterator[_Known]:
    """A file that sd-login(3) itself reads, a list of NAME=value."""
    values = {setting.key: setting.value for setting in settings(text.text)}
    if values.get("CLASS", "user").startswith("user") and values.get("USER"):
        session = Session(
            user=values["USER"],
            terminal=values.get("TTY") or values.get("DISPLAY", ""),
            remote_host=values.get("REMOTE_HOST", ""),
            started=utc(_number(values.get("REALTIME", "")) / 1e6),
        )
        yield _Known(session, frozenset({_number(values.get("LEADER", ""))}) - {0})


def _sshd(tree: Tree) -> Iterator[_Known]:
    """Sessions that only the title of an sshd process tells of, such as those without terminal.

    Anybody may take such a title, but not be the child of root's sshd.
    """
    for process in psutil.process_iter():
        try:
            if not process.name().startswith("sshd"):
                continue
            title = tree.text(f"/proc/{process.pid}/cmdline").partition("\0")[0]
            match, parent = _SSHD_TITLE.fullmatch(title), process.parent()
            if match and parent and parent.name().startswith("sshd") and not parent.uids().real:
                terminal = "" if match[2] == "notty" else match[2]
                started = utc(process.create_time())
                session = Session(match[1], terminal, _peer(parent), started)
                yield _Known(session, frozenset({process.pid, parent.pid}))
        except psutil.Error:
            continue  # ended, or closed to this user: the list of processes says so


def _peer(process: psutil.Process) -> str:
    remotes = [c.raddr.ip for c in process.net_connections("tcp") if c.raddr]
    return remotes[0] if remotes else ""


def _text(field: bytes) -> str:
    return os.fsdecode(field.partition(b"\0")[0])


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() and len(text) < 20 else 0
