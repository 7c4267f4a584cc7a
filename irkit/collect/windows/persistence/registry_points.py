"""Values of the registry that make Windows start something."""

from collections.abc import Iterator
from dataclasses import dataclass

from irkit.collect.reasons import reason_for
from irkit.collect.windows import folders, identity, registry
from irkit.collect.windows.persistence.approval import disabled
from irkit.collect.windows.registry import Key, Value
from irkit.records import Item, Persistence, Reason, gap

_MACHINE, _USERS = "HKLM", r"HKU\*"
_BOTH = (_MACHINE, _USERS)
_CONTROL = r"SYSTEM\CurrentControlSet\Control"
_WINDOWS = r"SOFTWARE\Microsoft\Windows\CurrentVersion"
_NT = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"


@dataclass(frozen=True, slots=True)
class Point:
    """Keys whose values name what is started."""

    mechanism: str
    attack: str
    trigger: str
    roots: tuple[str, ...]
    key: str  # below each root; a part `*` stands for every subkey
    values: tuple[str, ...] = ()  # every value of the key where none is named
    switch: str = ""  # a value of the same key that is 0 when the others do nothing
    approval: str = ""  # where the Task Manager notes that a user switched one off


POINTS: tuple[Point, ...] = (
    Point("run key", "T1547.001", "at logon", _BOTH, rf"{_WINDOWS}\Run", approval="Run"),
    Point("run-once key", "T1547.001", "at logon", _BOTH, rf"{_WINDOWS}\RunOnce"),
    Point("run-once key", "T1547.001", "at logon", _BOTH, rf"{_WINDOWS}\RunOnceEx\*"),
    Point("run key", "T1547.001", "at logon", _BOTH, rf"{_WINDOWS}\Policies\Explorer\Run"),
    Point("run key", "T1547.001", "at logon", _BOTH, rf"{_NT}\Windows", ("Load", "Run")),
    Point(
        "boot program",
        "T1547.001",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Session Manager",
        ("BootExecute", "SetupExecute", "Execute", "S0InitialCommand"),
    ),
    Point(
        "safe-mode shell",
        "T1547",
        "at boot into safe mode",
        (_MACHINE,),
        rf"{_CONTROL}\SafeBoot",
        ("AlternateShell",),
    ),
    Point(
        "winlogon",
        "T1547.004",
        "at logon",
        _BOTH,
        rf"{_NT}\Winlogon",
        ("Shell", "Userinit", "Taskman", "VmApplet", "AppSetup", "GinaDLL", "System"),
    ),
    Point(
        "winlogon", "T1547.004", "at logon", (_MACHINE,), rf"{_NT}\Winlogon\Notify\*", ("DllName",)
    ),
    Point(
        "logon script",
        "T1037.001",
        "at logon",
        (_USERS,),
        "Environment",
        ("UserInitMprLogonScript",),
    ),
    Point(
        "group policy script",
        "T1037",
        "at boot, logon, logoff or shutdown",
        _BOTH,
        rf"{_WINDOWS}\Group Policy\Scripts\*\*\*",
        ("Script", "Parameters"),
    ),
    Point(
        "remote desktop program",
        "T1547",
        "at remote logon",
        (_MACHINE,),
        rf"{_CONTROL}\Terminal Server\Wds\rdpwd",
        ("StartupPrograms",),
    ),
    Point(
        "active setup",
        "T1547.014",
        "at a user's first logon",
        (_MACHINE,),
        r"SOFTWARE\Microsoft\Active Setup\Installed Components\*",
        ("StubPath",),
        switch="IsInstalled",
    ),
    Point(
        "debugger of a program",
        "T1546.012",
        "when the program starts",
        (_MACHINE,),
        rf"{_NT}\Image File Execution Options\*",
        ("Debugger", "VerifierDlls"),
    ),
    Point(
        "debugger of a program",
        "T1546.012",
        "when the program starts",
        (_MACHINE,),
        rf"{_NT}\Image File Execution Options\*\*",
        ("Debugger",),
    ),
    Point(
        "monitor of a program",
        "T1546.012",
        "when the program ends",
        (_MACHINE,),
        rf"{_NT}\SilentProcessExit\*",
        ("MonitorProcess",),
    ),
    Point(
        "crash debugger",
        "T1546",
        "when a program crashes",
        (_MACHINE,),
        rf"{_NT}\AeDebug",
        ("Debugger",),
    ),
    Point(
        "DLL of every program",
        "T1546.010",
        "when a program with a window starts",
        (_MACHINE,),
        rf"{_NT}\Windows",
        ("AppInit_DLLs",),
        switch="LoadAppInit_DLLs",
    ),
    Point(
        "DLL of every program",
        "T1546.009",
        "when a program starts another",
        (_MACHINE,),
        rf"{_CONTROL}\Session Manager\AppCertDlls",
    ),
    Point(
        ".NET profiler",
        "T1574.012",
        "when a .NET program starts",
        (_MACHINE,),
        rf"{_CONTROL}\Session Manager\Environment",
        ("COR_PROFILER_PATH", "CORECLR_PROFILER_PATH"),
    ),
    Point(
        ".NET profiler",
        "T1574.012",
        "when a .NET program starts",
        (_USERS,),
        "Environment",
        ("COR_PROFILER_PATH", "CORECLR_PROFILER_PATH"),
    ),
    Point(
        "command prompt",
        "T1546",
        "when cmd.exe starts",
        _BOTH,
        r"SOFTWARE\Microsoft\Command Processor",
        ("AutoRun",),
    ),
    Point(
        "netsh helper", "T1546.007", "when netsh starts", (_MACHINE,), r"SOFTWARE\Microsoft\NetSh"
    ),
    Point(
        "screen saver",
        "T1546.002",
        "when the user is idle",
        (_USERS,),
        r"Control Panel\Desktop",
        ("SCRNSAVE.EXE",),
        switch="ScreenSaveActive",
    ),
    Point(
        "Office DLL",
        "T1137.002",
        "when Office starts",
        _BOTH,
        r"SOFTWARE\Microsoft\Office test\Special\Perf",
    ),
    Point(
        "LSA package",
        "T1547.002",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Lsa",
        ("Authentication Packages",),
    ),
    Point(
        "LSA package",
        "T1547.005",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Lsa",
        ("Security Packages",),
    ),
    Point(
        "LSA package",
        "T1547.005",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Lsa\OSConfig",
        ("Security Packages",),
    ),
    Point(
        "password filter",
        "T1556.002",
        "when a password changes",
        (_MACHINE,),
        rf"{_CONTROL}\Lsa",
        ("Notification Packages",),
    ),
    Point(
        "network provider",
        "T1556.008",
        "at logon",
        (_MACHINE,),
        r"SYSTEM\CurrentControlSet\Services\*\NetworkProvider",
        ("ProviderPath",),
    ),
    Point(
        "print monitor",
        "T1547.010",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Print\Monitors\*",
        ("Driver",),
    ),
    Point(
        "print processor",
        "T1547.012",
        "at boot",
        (_MACHINE,),
        rf"{_CONTROL}\Print\Environments\*\Print Processors\*",
        ("Driver",),
    ),
    Point(
        "time provider",
        "T1547.003",
        "at boot",
        (_MACHINE,),
        r"SYSTEM\CurrentControlSet\Services\W32Time\TimeProviders\*",
        ("DllName",),
        switch="Enabled",
    ),
)


def registry_points() -> Iterator[Persistence | Item]:
    """What every value at `POINTS` starts, and a gap for each user whose hive is not loaded."""
    for point in POINTS:
        yield from _at(point)
    for profile in folders.profiles():
        if isinstance(profile, Item):
            yield profile
        elif not profile.loaded:
            detail = f"{profile.user} is not logged on: the registry hive is not loaded"
            yield gap(rf"HKU\{profile.sid}", Reason.UNREADABLE, detail)


def _at(point: Point) -> Iterator[Persistence | Item]:
    for root in point.roots:
        for key in registry.keys(rf"{root}\{point.key}"):
            yield from _entries(point, key, point.approval)
        if point.key.startswith("SOFTWARE\\"):
            twin = point.key.replace("SOFTWARE", r"SOFTWARE\WOW6432Node", 1)
            for key in registry.keys(rf"{root}\{twin}"):
                yield from _entries(point, key, point.approval and f"{point.approval}32")


def _entries(point: Point, key: Key | Item, approval: str) -> Iterator[Persistence | Item]:
    if isinstance(key, Item):
        yield key
        return
    off: frozenset[str] = frozenset()
    if approval:
        try:
            off = disabled(_root(key), approval)
        except OSError as error:
            yield gap(f"{_root(key)}, StartupApproved", reason_for(error), str(error))
    works = not point.switch or key.text(point.switch) != "0"
    wanted = {name.casefold() for name in point.values}
    for value in key.values:
        name = value.name.casefold()
        if not wanted or name in wanted:
            yield from _entry(point, key, value, enabled=works and name not in off)


def _entry(point: Point, key: Key, value: Value, *, enabled: bool) -> Iterator[Persistence]:
    for command in value.strings:
        if command.strip():
            yield Persistence(
                mechanism=point.mechanism,
                location=key.path,
                name=value.name or "(default)",
                command=command,
                user=_user(key),
                enabled=enabled,
                modified=key.modified,
                attack=point.attack,
                trigger=point.trigger,
            )


def _root(key: Key) -> str:
    first, second, *_ = key.path.split("\\")
    return first if first == "HKLM" else rf"{first}\{second}"


def _user(key: Key) -> str:
    """Whose hive it is, empty for the machine's."""
    first, second, *_ = key.path.split("\\")
    return "" if first == "HKLM" else identity.name_of(second)
