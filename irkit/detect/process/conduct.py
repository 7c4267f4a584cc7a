"""What a process is just doing: a shell on a socket, a sniffer, a tracer, a history kept away."""

import ipaddress
from collections.abc import Iterator

from irkit.detect.process import folders
from irkit.detect.process.image import in_memory_only
from irkit.detect.process.names import is_interpreter
from irkit.detect.process.oddity import Oddity, shown
from irkit.detect.process.programs import CARRIERS, DEBUGGERS, INETD, SHELLS, SNIFFERS
from irkit.detect.process.subject import Subject, System
from irkit.memory import FileState
from irkit.records import Connection

HISTORY = ("HISTFILE", "HISTSIZE", "HISTFILESIZE")


def shell_on_a_socket(subject: Subject) -> Iterator[Oddity]:
    """Its input and output go over the network: a reverse or bind shell."""
    streams = (subject.streams or ())[:2]
    peer = next((stream.peer for stream in streams if stream.peer), "")
    program = subject.program
    shell = program in SHELLS
    if not peer or not (shell or (is_interpreter(program) and all(s.peer for s in streams))):
        return
    parent = subject.base(subject.parent.image or subject.parent.name) if subject.parent else ""
    by_inetd = parent in INETD
    yield Oddity(
        "shell_on_a_socket",
        50 if by_inetd else 90 if shell else 65,
        f"{shown(program)} reads and writes straight over the network ({shown(peer)}): whoever is "
        "at the other end gives it commands, as with a reverse shell. "
        + (
            f"{shown(parent)} started it, which hands connections to simple services like that."
            if by_inetd
            else "Remote logins have a terminal or a pipe in between."
        ),
        ("T1059.004" if shell else "T1059", "T1095"),
    )


def shell_without_terminal(subject: Subject) -> Iterator[Oddity]:
    """A shell told to be interactive, with pipes where a terminal should be."""
    words = subject.command or ()
    asked = any(w.startswith("-") and not w.startswith("--") and "i" in w[1:] for w in words[1:2])
    streams = subject.streams or ()
    piped = len(streams) > 1 and all(s.target.startswith(("pipe:", "socket:")) for s in streams[:2])
    if subject.program in SHELLS and asked and piped and not any(s.peer for s in streams):
        yield Oddity(
            "shell_without_terminal",
            45,
            f"{shown(' '.join(words))} was told to talk to somebody (-i), yet it has pipes in place"
            " of a terminal: netcat and a named pipe make a remote shell like that. Editors and "
            "development tools start shells so, too.",
            ("T1059.004",),
        )


def connected_from_odd_place(subject: Subject) -> Iterator[Oddity]:
    """A program from a temporary folder, or without a file, that talks to another host."""
    image, remote = subject.image, _remote(subject)
    if image is None or not remote:
        return
    where = folders.temporary(image.path, subject.system)
    gone = image.state is FileState.DELETED and not folders.of_the_system(
        image.path, subject.system
    )
    if not (where or gone or in_memory_only(image)) or folders.tool_behind(image.path):
        return
    yield Oddity(
        "connected_from_odd_place",
        70 if subject.system is System.LINUX else 55,
        f"{shown(image.path)} is connected to {_peer(remote[0])}: a program from such a place that "
        "talks to another host is what a back door looks like. Installers that fetch something "
        "do the same for a while.",
        ("T1071", "T1105"),
    )


def connected_shell(subject: Subject) -> Iterator[Oddity]:
    """A shell that has a connection, which shells have no use for."""
    remote = _remote(subject)
    if subject.program in SHELLS and remote and not any(s.peer for s in subject.streams or ()):
        yield Oddity(
            "connected_shell",
            55,
            f"{shown(subject.program)} holds a connection to {_peer(remote[0])}; a shell opens none"
            " unless it is told to (/dev/tcp). It may also have inherited it from the program that "
            "started it.",
            ("T1059.004", "T1095"),
        )


def raw_socket(subject: Subject) -> Iterator[Oddity]:
    """It hears packets that are not for it."""
    found = [c for c in subject.connections or () if c.protocol.startswith(("raw", "packet"))]
    if not found or subject.program in SNIFFERS:
        return
    path = subject.image.path if subject.image else ""
    trusted = folders.of_the_system(path, subject.system) and not is_interpreter(subject.program)
    yield Oddity(
        "raw_socket",
        30 if trusted else 60,
        f"It holds a {found[0].protocol} socket, which hears packets of all programs: sniffers use "
        "that, and back doors that wait for a magic packet without an open port. Programs that "
        "configure, watch or test networks need it as well.",
        ("T1040", "T1205.002"),
    )


def traced(subject: Subject) -> Iterator[Oddity]:
    """Another process controls it."""
    tracer = subject.tracer
    if tracer is None or not tracer.pid:
        return
    name = subject.base(tracer.image or tracer.name)  # its own name is only what it says
    known = name in DEBUGGERS
    yield Oddity(
        "traced",
        15 if known else 60,
        f"{shown(name) or 'A process'} (pid {tracer.pid}) has attached itself (ptrace): it can read"
        " its memory, with the passwords in it, and make it run other code. "
        + (
            "It is a known debugger: ask who is debugging here."
            if known
            else "Debuggers do so, but this is none that irkit knows; some programs trace "
            "themselves to keep debuggers away."
        ),
        ("T1055.008",),
    )


def history_kept_away(subject: Subject) -> Iterator[Oddity]:
    """A shell at a terminal that is to remember no commands."""
    if subject.program not in SHELLS:
        return
    at_terminal = any(
        stream.target.startswith(("/dev/pts/", "/dev/tty")) for stream in subject.streams or ()
    )
    file, sizes = subject.variable("HISTFILE"), [subject.variable(name) for name in HISTORY[1:]]
    set_to = "HISTFILE=/dev/null" if file == "/dev/null" else "HISTSIZE=0" if "0" in sizes else ""
    if set_to and at_terminal:
        yield Oddity(
            "history_kept_away",
            50,
            f"It is a shell at a terminal that was started with {set_to}, so that nobody can read "
            "later what was typed: intruders set that first of all. So do careful people.",
            ("T1562.003", "T1070.003"),
        )


def carrier(subject: Subject) -> Iterator[Oddity]:
    """Netcat that is told to start a program for whoever connects."""
    words = subject.command or ()
    runs = {"-e", "-c", "--exec", "--sh-exec"} & set(words[1:])
    executes = any(w.lower().startswith(("exec:", "system:", "shell:")) for w in words[1:])
    netcat = subject.program in CARRIERS - {"socat", "telnet", "openssl"}
    if (netcat and runs) or (subject.program == "socat" and executes):
        yield Oddity(
            "carrier",
            75,
            f"{shown(' '.join(words), 100)} gives a program of this host to whoever is at the other"
            " end of a connection: a simple remote shell. Rarely somebody builds a service so.",
            ("T1059.004", "T1095"),
        )


def _remote(subject: Subject) -> list[Connection]:
    """Its connections to other hosts."""
    return [
        one
        for one in subject.connections or ()
        if one.remote_port and one.status in {"ESTABLISHED", "SYN_SENT"} and not _is_here(one)
    ]


def _is_here(one: Connection) -> bool:
    try:
        return ipaddress.ip_address(one.remote_address.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _peer(one: Connection) -> str:
    return shown(f"{one.remote_address} port {one.remote_port}")
