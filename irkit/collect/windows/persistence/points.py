"""The values of the registry that make Windows start something, in one table."""

from dataclasses import dataclass

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
