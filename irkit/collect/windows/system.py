"""The host itself: Windows and its version, its clock, and with which rights irkit looks at it.

The platform module is not asked: it goes through WMI, which may be damaged and then hangs.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Callable, Iterator
from ctypes import byref, wintypes
from datetime import UTC, datetime

import psutil

from irkit.collect.reasons import reason_for
from irkit.collect.windows import identity, netapi, registry
from irkit.records import Item, SystemFact, gap, utc
from irkit.windows.api import nt_status

_CURRENT_VERSION = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_CONTROL = r"HKLM\SYSTEM\CurrentControlSet\Control"
_TIME_SERVICE = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time"
_FIRST_OF_11 = 22000  # build; its registry goes on to say Windows 10


class _Version(ctypes.Structure):
    """RTL_OSVERSIONINFOW."""

    _fields_ = (
        ("size", wintypes.ULONG),
        ("major", wintypes.ULONG),
        ("minor", wintypes.ULONG),
        ("build", wintypes.ULONG),
        ("platform", wintypes.ULONG),
        ("service_pack", wintypes.WCHAR * 128),
    )


_rtl_version = nt_status("ntdll", "RtlGetVersion", ctypes.POINTER(_Version))


def system() -> Iterator[SystemFact | Item]:
    """Every fact of `FACTS`; a gap for one that the host does not tell."""
    for name, fact in FACTS:
        try:
            yield SystemFact(name, fact())
        except (OSError, psutil.Error) as error:
            yield gap(f"system: {name}", reason_for(error), str(error))


def _os() -> str:
    key = registry.read(_CURRENT_VERSION)
    name = key.text("ProductName")
    if _version().build >= _FIRST_OF_11:
        name = name.replace("Windows 10", "Windows 11")
    return f"{name} {key.text('DisplayVersion')}".strip()


def _build() -> str:
    version = _version()
    patch = registry.read(_CURRENT_VERSION).number("UBR")
    numbers = (version.major, version.minor, version.build, patch)
    return ".".join(str(number) for number in numbers if number is not None)


def _installed() -> str:
    seconds = registry.read(_CURRENT_VERSION).number("InstallDate")
    installed = utc(seconds) if seconds is not None else None
    return installed.isoformat() if installed else ""


def _architecture() -> str:
    return registry.read(rf"{_CONTROL}\Session Manager\Environment").text("PROCESSOR_ARCHITECTURE")


def _booted() -> str:
    booted = utc(psutil.boot_time())
    return booted.isoformat(timespec="seconds") if booted else ""


def _time_zone() -> str:
    name = registry.read(rf"{_CONTROL}\TimeZoneInformation").text("TimeZoneKeyName")
    offset = datetime.now(UTC).astimezone().isoformat()[-6:]
    return f"{name.partition(chr(0))[0]} (now UTC{offset})"  # the registry keeps rubbish behind it


def _clock() -> str:
    """What is set to keep the clock right, which does not say that it is right."""
    service = registry.find(_TIME_SERVICE)
    if service is None:
        return "no time service"
    parameters = registry.find(rf"{_TIME_SERVICE}\Parameters")
    source = (
        f"{parameters.text('Type')} {parameters.text('NtpServer')}".strip() if parameters else ""
    )
    return f"time service {_state('W32Time')}, source: {source or 'none'}"


def _state(service: str) -> str:
    if sys.platform != "win32":
        raise NotImplementedError("there is no service manager")
    try:
        return psutil.win_service_get(service).status()
    except psutil.NoSuchProcess:  # what psutil says of a service that the manager does not know
        return "unknown to the service manager"


def _memory() -> str:
    return str(psutil.virtual_memory().total)


def _elevated() -> str:
    return "yes" if identity.is_elevated() else "no"


def _version() -> _Version:
    """The version that the kernel has, whatever this program's manifest says."""
    version = _Version(size=ctypes.sizeof(_Version))
    _rtl_version(byref(version))
    return version


FACTS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("host", socket.gethostname),
    ("os", _os),
    ("build", _build),
    ("installed", _installed),
    ("architecture", _architecture),
    ("membership", netapi.membership),
    ("boot time", _booted),
    ("time zone", _time_zone),
    ("clock", _clock),
    ("memory", _memory),
    ("processors", lambda: str(os.cpu_count())),
    ("user", identity.current_user),
    ("elevated", _elevated),
)
