"""Processes whose parent does not fit, as a shell that a web server has started."""

from collections.abc import Iterator

from irkit.detect.process.oddity import Oddity, shown
from irkit.detect.process.programs import (
    CARRIERS,
    FETCHERS,
    LINUX_SERVERS,
    OFFICE,
    SHELLS,
    WINDOWS_PARENTS,
    WINDOWS_SERVERS,
    WINDOWS_SHELLS,
)
from irkit.detect.process.subject import NOBODY, Subject, System


def shell_of_a_server(subject: Subject) -> Iterator[Oddity]:
    """A web or database server has started a shell, or what fetches and carries."""
    parent, program = _parent(subject), _program(subject)
    if subject.system is System.WINDOWS:
        servers, tools = WINDOWS_SERVERS, WINDOWS_SHELLS
    else:
        servers, tools = LINUX_SERVERS, SHELLS | CARRIERS | FETCHERS
        parent = next((name for name in servers if _is_version_of(parent, name)), "")
    if parent not in servers or program not in tools:
        return
    bare = program in SHELLS and all(word.startswith("-") for word in (subject.command or ())[1:])
    yield Oddity(
        "shell_of_a_server",
        72 if bare and subject.command else 60,
        f"{shown(parent)} (pid {subject.parent.pid if subject.parent else 0}), a server that "
        f"strangers talk to, has started {_told(subject)}: a web shell or a hole in the server "
        "looks like that. Scripts of a site, backups and monitoring may start one as well.",
        ("T1505.003", "T1190", "T1059"),
    )


def shell_of_a_carrier(subject: Subject) -> Iterator[Oddity]:
    """Netcat or socat has started a shell."""
    parent, program = _parent(subject), _program(subject)
    if parent in CARRIERS and program in SHELLS:
        yield Oddity(
            "shell_of_a_carrier",
            75,
            f"{shown(parent)}, which carries bytes over the network, has started {_told(subject)}: "
            "whoever is at the other end has a shell here. Somebody may have built that on purpose "
            "for a test or for support.",
            ("T1059.004", "T1095"),
        )


def child_of_office(subject: Subject) -> Iterator[Oddity]:
    """An office program has started a shell of Windows."""
    if subject.system is not System.WINDOWS:
        return
    parent, program = _parent(subject), _program(subject)
    if parent in OFFICE and program in WINDOWS_SHELLS:
        yield Oddity(
            "child_of_office",
            75,
            f"{shown(parent)}, which opens documents, has started {_told(subject)}: that is how a "
            "document with a macro or a hole takes over. Some add-ins start programs, too.",
            ("T1566.001", "T1204.002", "T1059"),
        )


def child_of_lsass(subject: Subject) -> Iterator[Oddity]:
    """The keeper of passwords has started a program."""
    known = {"lsaiso.exe", "efsui.exe", "werfault.exe"}
    if subject.system is System.WINDOWS and _parent(subject) == "lsass.exe":
        if _program(subject) in known:
            return
        yield Oddity(
            "child_of_lsass",
            70,
            f"lsass.exe, which keeps the passwords of Windows, has started {_told(subject)}: it "
            "starts nearly nothing by itself, so that something may have been put into it. Some "
            "products for logging on do so, too.",
            ("T1003.001", "T1055"),
        )


def parent_does_not_fit(subject: Subject) -> Iterator[Oddity]:
    """A part of Windows that something else has started than usual."""
    if subject.system is not System.WINDOWS:
        return
    parent, program = _parent(subject), _program(subject)
    expected = WINDOWS_PARENTS.get(program)
    if expected and parent and parent not in expected:
        usual = " or ".join(sorted(expected))
        yield Oddity(
            "parent_does_not_fit",
            65,
            f"It is {shown(program)}, which {usual} starts, but here {shown(parent)} did: an "
            "intruder who starts a part of Windows to hide in it cannot give it the right parent "
            "without effort. Rare administrative tools do so, too.",
            ("T1055.012", "T1036"),
        )


def service_host_without_service(subject: Subject) -> Iterator[Oddity]:
    """svchost.exe in which no service runs."""
    if subject.system is not System.WINDOWS or _program(subject) != "svchost.exe":
        return
    if subject.command and not any(word.lower() == "-k" for word in subject.command[1:]):
        yield Oddity(
            "service_host_without_service",
            75,
            "It is svchost.exe, started without the group of services (-k) that it is to host: as "
            "an empty shell for injected code it is started like that, by Windows never.",
            ("T1055.012",),
        )
    elif subject.services == ():
        yield Oddity(
            "service_host_without_service",
            45,
            "It is svchost.exe, but no service runs in it: injected code may use it as an empty "
            "shell. A service that has just ended leaves it so for a moment.",
            ("T1055.012",),
        )


def _parent(subject: Subject) -> str:
    """The file name of its parent, or its name where that is unknown."""
    parent = subject.parent
    if parent is None or parent == NOBODY:
        return ""
    return subject.base(parent.image or parent.name)


def _program(subject: Subject) -> str:
    name = subject.program or (subject.name or "")
    return name.lower() if subject.system is System.WINDOWS else name


def _is_version_of(name: str, known: str) -> bool:
    """php-fpm8.2 and redis-server are the servers that they are versions of."""
    return name.startswith(known) and not name[len(known) :].strip("0123456789.-")


def _told(subject: Subject) -> str:
    return shown(" ".join(subject.command or ()) or _program(subject), 100)
