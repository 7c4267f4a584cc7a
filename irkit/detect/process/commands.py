"""Command lines that give away what they are for."""

import base64
import binascii
import posixpath
import re
from collections.abc import Iterator

from irkit.detect.process import folders
from irkit.detect.process.names import is_interpreter
from irkit.detect.process.oddity import Oddity, shown
from irkit.detect.process.programs import SHELLS
from irkit.detect.process.subject import Subject, System

_SHOWN = 120  # signs of what was hidden
_ENCODED = re.compile(r"[-/–](?:e|ec|en|enc\w*)", re.IGNORECASE)
_FETCHES = re.compile(
    r"downloadstring|downloadfile|downloaddata|\biex\b|invoke-expression|frombase64string"
    r"|invoke-webrequest|\biwr\b|net\.sockets|virtualalloc|https?://|reflection\.assembly",
    re.IGNORECASE,
)
_QUIET = re.compile(r"[-/–]w\w*\s+h\w*|[-/–]nop\w*|[-/–]noni\w*", re.IGNORECASE)

# Programs of Windows that run or fetch what their command line says: pattern, score, what it does.
_BORROWED = (
    ("mshta.exe", r"(?:https?|javascript|vbscript):", 75, "runs a script of a page", "T1218.005"),
    (
        "regsvr32.exe",
        r"/i:\s*https?:|scrobj\.dll",
        75,
        "runs a script as it registers",
        "T1218.010",
    ),
    ("rundll32.exe", r"javascript:|\\\\[\d.]+\\", 75, "runs code of a stranger", "T1218.011"),
    (
        "certutil.exe",
        r"[-/](?:decode|urlcache|decodehex|verifyctl)\b",
        65,
        "decodes or fetches a file with a tool for certificates",
        "T1140",
    ),
    (
        "bitsadmin.exe",
        r"/(?:transfer|addfile|setnotifycmdline)\b",
        55,
        "fetches a file in the background",
        "T1197",
    ),
    (
        "wmic.exe",
        r"process\s+call\s+create|/format:\s*\"?https?:",
        60,
        "starts a program by a detour",
        "T1047",
    ),
    (
        "msbuild.exe",
        r"\\(?:temp|public|appdata)\\\S*",
        45,
        "builds and runs code of a temporary folder",
        "T1127",
    ),
)
# What shells of Linux are told: pattern, score, what it does.
_TOLD = (
    (
        r"[<>&]\s*/dev/(?:tcp|udp)/\S+",
        80,
        "connects its input or output to another host",
        "T1059.004",
    ),
    (
        r"\bbase64\s+(?:-d|--decode|-D)\b.*\|\s*(?:\w*/)*(?:ba|da|z|k)?sh\b",
        70,
        "runs what it has decoded",
        "T1027.010",
    ),
    (
        r"\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+)?(?:\w*/)*(?:ba|da|z|k)?sh\b",
        50,
        "runs what it fetches from the network",
        "T1105",
    ),
    (
        r"\bmkfifo\b.*\|\s*\S*(?:nc|ncat|netcat|telnet|openssl)\b",
        75,
        "makes a remote shell of a pipe",
        "T1059.004",
    ),
)
_REVERSE = re.compile(
    r"(?=.*socket)(?=.*connect)(?=.*(?:dup2|pty\.spawn|/bin/(?:ba|da)?sh|subprocess|exec\s*\())",
    re.DOTALL,
)


def hidden_command(subject: Subject) -> Iterator[Oddity]:
    """PowerShell with a command that nobody can read as it stands."""
    words = subject.command or ()
    powershell = subject.program in {"powershell.exe", "pwsh.exe", "pwsh"}
    decoded = next(filter(None, map(_decoded, words[1:], words[2:])), "") if powershell else ""
    if not decoded:
        return
    fetches, quiet = bool(_FETCHES.search(decoded)), bool(_QUIET.search(" ".join(words)))
    yield Oddity(
        "hidden_command",
        72 if fetches else 55 if quiet else 45,
        f"PowerShell was started with a command in base64, which reads: “{shown(decoded, _SHOWN)}”."
        " Malware hides what it does like that; tools that manage many hosts use it to get quotes "
        "across." + (" This one fetches or runs more code." if fetches else ""),
        ("T1059.001", "T1027.010"),
    )


def borrowed_program(subject: Subject) -> Iterator[Oddity]:
    """A program of Windows used for what it is known to be abused for."""
    if subject.system is not System.WINDOWS:
        return
    line = " ".join((subject.command or ())[1:])
    for program, pattern, score, what, technique in _BORROWED:
        if subject.program == program and re.search(pattern, line, re.IGNORECASE):
            yield Oddity(
                "borrowed_program",
                score,
                f"{program} {what}: {shown(line, _SHOWN)}. Intruders borrow programs that every "
                "Windows has, so as not to bring their own; few administrators use them like that.",
                (technique,),
            )


def told_to_shell(subject: Subject) -> Iterator[Oddity]:
    """A shell or an interpreter of Linux that is told to fetch code or to give away control."""
    if subject.system is not System.LINUX or "-c" not in (subject.command or ())[1:4]:
        return
    line = " ".join((subject.command or ())[1:])
    if subject.program in SHELLS:
        for pattern, score, what, technique in _TOLD:
            if re.search(pattern, line, re.DOTALL):
                yield Oddity(
                    "told_to_shell",
                    score,
                    f"Its command line {what}: {shown(line, _SHOWN)}. That is how intruders get "
                    "their tools running; some installers and tests are written so, too.",
                    (technique, "T1059.004"),
                )
                return
    elif is_interpreter(subject.program) and _REVERSE.match(line):
        yield Oddity(
            "told_to_shell",
            65,
            "It runs a script of its command line that connects to another host and starts a "
            f"program: {shown(line, _SHOWN)}. Remote shells are written like that; so are tests.",
            ("T1059", "T1095"),
        )


def script_in_temporary_folder(subject: Subject) -> Iterator[Oddity]:
    """An interpreter that runs a file of a folder that anybody may write to."""
    script = _script(subject)
    where = folders.temporary(script, subject.system)
    if where and not folders.tool_behind(script):
        yield Oddity(
            "script_in_temporary_folder",
            60 if "temporary" not in where else 50 if folders.hidden(script) else 35,
            f"{shown(subject.program)} runs the script {shown(script)} in {where}, where intruders "
            "put theirs as well. Installers, builds and automation leave scripts there.",
            ("T1059",),
        )


def _script(subject: Subject) -> str:
    """The file that an interpreter was told to run, empty where there is none."""
    words = (subject.command or ())[1:]
    known = subject.program in SHELLS or is_interpreter(subject.program)
    if not known or subject.system is not System.LINUX or not words:
        return ""
    if words[0].startswith("-"):  # with options it may be another's argument: only plain cases
        return ""
    if words[0].startswith(("/dev/fd/", "/dev/stdin")):  # what is read there is in no folder
        return ""
    return posixpath.normpath(posixpath.join(subject.folder or "", words[0]))


def _decoded(option: str, value: str) -> str:
    """The text of an -EncodedCommand, empty where it is none."""
    if not _ENCODED.fullmatch(option):
        return ""
    try:
        data = base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return ""
    return data.decode("utf-16-le", "replace")
