"""Processes that call themselves what they are not."""

import re
from collections.abc import Iterator

from irkit.detect.process import folders
from irkit.detect.process.oddity import Oddity, shown
from irkit.detect.process.programs import (
    HONESTLY_ALIKE,
    INTERPRETERS,
    LINUX_DAEMONS,
    MULTI_CALL,
    WINDOWS_FOLDERS,
    WINDOWS_LOOKALIKE,
)
from irkit.detect.process.subject import Subject, System

_KERNEL = re.compile(
    r"kworker(?:/|$)|kthreadd$|ksoftirqd(?:/|$)|migration(?:/|$)|rcu_\w+|kswapd\d*$|jbd2/"
    r"|khugepaged$|kdevtmpfs$|kcompactd\d*$|kauditd$|khungtaskd$|irq/|cpuhp/|watchdogd?$|kblockd$"
    r"|oom_reaper$|kintegrityd$|scsi_eh_|ext4-|xfs[-_]|md\d*_raid|nvme|netns$|writeback$|ata_sff$"
    r"|events?/\d|bioset$|crypto$|kstrp$|idle_inject/|flush-|pdflush|kflushd|bdi-|ksmd$"
)
_SAME_LOOKS = str.maketrans("013457", "oleast")  # digits read as letters


def poses_as_kernel_thread(subject: Subject) -> Iterator[Oddity]:
    """It has the name of a kernel thread and a program of its own."""
    if subject.kernel_thread or subject.system is not System.LINUX:
        return
    title = subject.title
    in_brackets = re.fullmatch(r"\[([^\[\]]+)\]\s*", title)
    if in_brackets:
        score = 85 if _KERNEL.match(in_brackets[1]) else 55
        claimed = title
    elif subject.name and _KERNEL.match(subject.name) and not _installed_as(subject.name, subject):
        score, claimed = 80, subject.name
    else:
        return
    yield Oddity(
        "poses_as_kernel_thread",
        score,
        f"It calls itself {shown(claimed)}, as lists show the threads of the kernel, yet it runs "
        f"{_program(subject)}: such a name is taken to be overlooked. "
        + (
            "There is hardly a harmless reason."
            if score > 75
            else "A few services put their state in brackets like that."
        ),
        ("T1036.004", "T1036.011"),
    )


def poses_as_daemon(subject: Subject) -> Iterator[Oddity]:
    """It has the name of a service of Linux and another program."""
    if subject.system is not System.LINUX or subject.image is None or subject.kernel_thread:
        return
    program = subject.program
    claimed = next((name for name in _claimed(subject) if name in LINUX_DAEMONS), "")
    if not claimed or _related(claimed, program) or program in MULTI_CALL:
        return
    script = is_interpreter(program)
    if folders.of_the_system(subject.image.path, System.LINUX) and not script:
        return
    if script and any(claimed == subject.base(word) for word in (subject.command or ())[1:3]):
        return  # a script of that name, which whoever looks can see
    temporary = folders.temporary(subject.image.path, System.LINUX)
    yield Oddity(
        "poses_as_daemon",
        78 if temporary else 65,
        f"It calls itself {shown(claimed)}, a service of the system, yet it runs "
        f"{_program(subject)}: intruders hide between names that everybody knows. "
        "A service that was built by hand or put into a wrapper can look like this.",
        ("T1036.005", "T1036.011"),
    )


def system_program_elsewhere(subject: Subject) -> Iterator[Oddity]:
    """A program with the name of a part of Windows that lies in another folder."""
    if subject.system is not System.WINDOWS or subject.image is None:
        return
    expected = WINDOWS_FOLDERS.get(subject.program)
    path = subject.image.path.replace("/", "\\").lower()
    if not expected or re.match(rf"(?:\\\\\?\\)?[a-z]:\\windows\\{expected}[^\\]+$", path):
        return
    if re.match(r"(?:\\\\\?\\)?[a-z]:\\windows\\winsxs\\", path) or "\\" not in path:
        return
    yield Oddity(
        "system_program_elsewhere",
        35 if folders.of_the_system(path, System.WINDOWS) else 80,
        f"It is called {shown(subject.program)}, as a part of Windows, but runs from "
        f"{shown(subject.image.path)}: Windows has it in a folder of its own only. "
        "Hardly anything harmless takes such a name, but for a copy in another folder of Windows.",
        ("T1036.005",),
    )


def looks_like_system_program(subject: Subject) -> Iterator[Oddity]:
    """A name that is nearly one that everybody knows."""
    program = subject.program or (subject.name or "")
    if subject.system is System.WINDOWS:
        stem, known = program.lower().removesuffix(".exe"), WINDOWS_LOOKALIKE
    else:
        stem, known = program, LINUX_DAEMONS
    if stem in known or stem in HONESTLY_ALIKE or len(stem) < 4:
        return
    meant, score = next(((name, s) for name in sorted(known) if (s := _alike(stem, name))), ("", 0))
    if subject.system is System.LINUX and score < 60:  # short names of Linux are often near
        return
    if meant:
        yield Oddity(
            "looks_like_system_program",
            score,
            f"Its program is called {shown(program)}, which is easily read as {meant}, a part of "
            "the system. Such names are chosen to be overlooked; now and then it is a coincidence.",
            ("T1036.005",),
        )


def _installed_as(name: str, subject: Subject) -> bool:
    """Whether it is a program of the system with that name, as /usr/sbin/nvme."""
    path = subject.image.path if subject.image else ""
    return subject.program.startswith(name) and folders.of_the_system(path, System.LINUX)


def _claimed(subject: Subject) -> Iterator[str]:
    """The names by which it goes in lists: "sshd" of "sshd: root@pts/0"."""
    words = subject.title.removeprefix("-").split(None, 1)
    if words:
        yield subject.base(words[0].rstrip(":"))
    if subject.name:
        yield subject.name


def _related(claimed: str, program: str) -> bool:
    """Whether a program has a right to a name: apache2 to apache, systemd-udevd to udevd."""
    return not program or claimed in program or program in claimed


def is_interpreter(program: str) -> bool:
    """Whether it runs scripts, in whichever version: python3.11 is python."""
    return re.sub(r"[\d.\-]+$", "", program) in INTERPRETERS


def _program(subject: Subject) -> str:
    return shown(subject.image.path) if subject.image else "a program that it does not show"


def _alike(name: str, known: str) -> int:
    """How suspicious a name near a known one is; 0 where it is not near."""
    if _plain(name) == _plain(known):
        return 70
    if len(name) == len(known):
        places = [at for at, (a, b) in enumerate(zip(name, known, strict=True)) if a != b]
        swapped = len(places) == 2 and places[1] == places[0] + 1
        if swapped and name[places[0]] == known[places[1]] and name[places[1]] == known[places[0]]:
            return 70
        return 50 if len(places) == 1 and len(known) > 5 else 0
    short, long = sorted((name, known), key=len)
    one_more = len(long) == len(short) + 1 and len(known) > 4
    fits = one_more and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    return 50 if fits else 0


def _plain(name: str) -> str:
    return name.translate(_SAME_LOOKS).replace("rn", "m").replace("vv", "w").replace("i", "l")
