"""What kind of folder a path lies in: of the system, for temporary files, of everybody."""

import re

from irkit.detect.process.subject import System

_LINUX_SYSTEM = re.compile(
    r"/(?:usr|bin|sbin|lib(?:32|64|x32)?|opt|snap|app|nix/store|gnu/store|run/current-system"
    r"|var/lib/(?:flatpak|snapd))/"
)
_LINUX_LIBRARIES = re.compile(r"/(?:usr/)?(?:local/)?lib(?:exec|32|64|x32)?/|/(?:nix|gnu)/store/")
_LINUX_TEMPORARY = (
    (re.compile(r"/(?:dev|run|var/run)/shm/|/run/lock/|/var/lock/|/dev/mqueue/"), "shared memory"),
    (re.compile(r"/dev/"), "a folder of devices"),
    (re.compile(r"/(?:var/|private/)?tmp/"), "a folder for temporary files"),
)
_WINDOWS_SYSTEM = re.compile(
    r"[a-z]:\\windows\\(?:system32|syswow64|sysnative|winsxs|servicing|uus|immersivecontrolpanel"
    r"|systemapps|microsoft\.net)\\|[a-z]:\\windows\\[^\\]+$|[a-z]:\\program files(?: \(x86\))?\\"
)
_WINDOWS_TEMPORARY = (
    (re.compile(r"[a-z]:\\\$recycle\.bin\\"), "the recycle bin"),
    (re.compile(r"[a-z]:\\users\\public\\"), "the folder that all users share"),
    (re.compile(r"[a-z]:\\perflogs\\"), "a folder for performance logs"),
    (
        re.compile(r"[a-z]:\\users\\[^\\]+\\(?:appdata\\local\\)?temp\\"),
        "a folder for temporary files",
    ),
    (re.compile(r"[a-z]:\\(?:windows\\)?te?mp\\"), "a folder for temporary files"),
)
# Where tools that everybody uses leave programs for the moment: what they are, by their paths.
_BUILT = (
    (re.compile(r"/tmp/\.mount_[^/]+/"), "an AppImage, which is mounted there while it runs"),  # noqa: S108
    (re.compile(r".*/go-build\d+/"), "a program that 'go run' or 'go test' has just built"),
    (re.compile(r"/(?:var/)?tmp/(?:pip-|rustc|cargo-)"), "a build or an installation"),
)


def of_the_system(path: str, system: System) -> bool:
    """Whether only an administrator may put programs there; as the usual layouts have it."""
    if system is System.WINDOWS:
        return bool(_WINDOWS_SYSTEM.match(_windows(path)))
    return bool(_LINUX_SYSTEM.match(path)) and "/../" not in path


def of_system_libraries(path: str) -> bool:
    """Whether a library of Linux lies where packages put theirs."""
    return bool(_LINUX_LIBRARIES.match(path)) and "/../" not in path


def temporary(path: str, system: System) -> str:
    """What kind of folder it is that anybody may write to, empty for another one."""
    known = _WINDOWS_TEMPORARY if system is System.WINDOWS else _LINUX_TEMPORARY
    path = _windows(path) if system is System.WINDOWS else path
    return next((what for pattern, what in known if pattern.match(path)), "")


def tool_behind(path: str) -> str:
    """Which usual tool leaves programs in such a temporary folder, empty where none is known."""
    return next((what for pattern, what in _BUILT if pattern.match(path)), "")


def hidden(path: str) -> bool:
    """Whether a folder or file on the way is one that lists leave out on Linux."""
    return any(part.startswith(".") and part.strip(". ") for part in path.split("/"))


def _windows(path: str) -> str:
    path = path.replace("/", "\\").lower()
    return path.removeprefix("\\\\?\\").removeprefix("\\??\\")
