"""What each way to be started by itself means, in one sentence; a test compares the collectors'."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_LINUX = {
    "systemd service": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it, at boot or when something asks for it."
    ),
    "systemd timer": QT_TRANSLATE_NOOP("Mechanisms", "The service manager runs it at set times."),
    "systemd socket": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it as soon as somebody connects to the socket."
    ),
    "systemd path": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it as soon as a file appears or changes."
    ),
    "systemd user service": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager of a user runs it from the user's login on."
    ),
    "systemd user timer": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager of a user runs it at set times."
    ),
    "systemd user socket": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager of a user runs it when somebody connects to the socket."
    ),
    "systemd user path": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager of a user runs it when a file appears or changes."
    ),
    "systemd drop-in": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it with every service that this file adds to."
    ),
    "systemd user drop-in": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager of a user runs it with what this file adds to."
    ),
    "systemd environment": QT_TRANSLATE_NOOP(
        "Mechanisms", "What the service starts loads this library and runs what is in it."
    ),
    "systemd user environment": QT_TRANSLATE_NOOP(
        "Mechanisms", "What the service of a user starts loads this library."
    ),
    "systemd generator": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs early at boot and may make services that stand in no file of /etc."
    ),
    "cron": QT_TRANSLATE_NOOP("Mechanisms", "The cron daemon runs this line at set times."),
    "cron script": QT_TRANSLATE_NOOP(
        "Mechanisms", "The cron daemon runs every script of this folder at set times."
    ),
    "anacron": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs once every so many days, also after the host was switched off."
    ),
    "at job": QT_TRANSLATE_NOOP("Mechanisms", "It runs once, at one set time."),
    "rc.local": QT_TRANSLATE_NOOP("Mechanisms", "It runs as root at the end of the boot."),
    "init script": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root at boot and at shutdown, as on hosts without systemd."
    ),
    "message of the day": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root whenever somebody logs on, to greet them."
    ),
    "ssh login script": QT_TRANSLATE_NOOP("Mechanisms", "It runs at each logon by SSH."),
    "X session script": QT_TRANSLATE_NOOP(
        "Mechanisms", "Whoever logs on to a desktop runs it before the desktop starts."
    ),
    "desktop login script": QT_TRANSLATE_NOOP(
        "Mechanisms", "Whoever logs on to this desktop runs it."
    ),
    "network script": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root whenever a network comes or goes."
    ),
    "power script": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root when the host goes to sleep, wakes up or shuts down."
    ),
    "shell profile": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every shell that its user opens reads it and does what it says."
    ),
    "autostart": QT_TRANSLATE_NOOP("Mechanisms", "The desktop runs it after a graphical logon."),
    "authorized key": QT_TRANSLATE_NOOP(
        "Mechanisms",
        "Whoever has the other half of this key can log on by SSH, or run a command.",
    ),
    "sshd option": QT_TRANSLATE_NOOP(
        "Mechanisms", "The SSH server runs this command, or trusts these keys, at every logon."
    ),
    "preloaded library": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every program that starts loads this library and runs what is in it."
    ),
    "library folder": QT_TRANSLATE_NOOP(
        "Mechanisms", "Programs look for their libraries in this folder, too."
    ),
    "environment variable": QT_TRANSLATE_NOOP(
        "Mechanisms", "Programs get this variable, which makes them load or run something."
    ),
    "kernel module": QT_TRANSLATE_NOOP(
        "Mechanisms", "The kernel loads it at boot, with all power."
    ),
    "modprobe command": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root in place of loading or unloading a kernel module."
    ),
    "udev rule": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root whenever a device like this appears; one always does."
    ),
    "apt hook": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root whenever packages are listed, installed or removed."
    ),
    "dpkg hook": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs as root whenever a package is installed or removed."
    ),
    "PAM module": QT_TRANSLATE_NOOP(
        "Mechanisms", "It runs whenever somebody logs on, and sees the password or lets them in."
    ),
    "Python path file": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every Python program of the user runs this line as it starts."
    ),
    "Python start file": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every Python program of the user runs this file as it starts."
    ),
}
_WINDOWS = {
    "run key": QT_TRANSLATE_NOOP("Mechanisms", "Windows runs it at every logon of the user."),
    "run-once key": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it at the next logon and then forgets it."
    ),
    "startup folder": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows opens every file of this folder at logon."
    ),
    "scheduled task": QT_TRANSLATE_NOOP(
        "Mechanisms", "The task scheduler runs it at set times or when something happens."
    ),
    "windows service": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it, mostly at boot and as SYSTEM."
    ),
    "service DLL": QT_TRANSLATE_NOOP(
        "Mechanisms", "svchost.exe loads this library and runs it as a service."
    ),
    "service failure command": QT_TRANSLATE_NOOP(
        "Mechanisms", "The service manager runs it when the service fails, which can be provoked."
    ),
    "kernel driver": QT_TRANSLATE_NOOP(
        "Mechanisms", "The kernel loads it and lets it do everything."
    ),
    "boot program": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it at boot, before any service or logon."
    ),
    "safe-mode shell": QT_TRANSLATE_NOOP("Mechanisms", "Windows runs it at a boot into safe mode."),
    "winlogon": QT_TRANSLATE_NOOP(
        "Mechanisms", "The logon process loads or runs it at every logon."
    ),
    "logon script": QT_TRANSLATE_NOOP("Mechanisms", "Windows runs it at every logon of the user."),
    "group policy script": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it at boot, logon, logoff or shutdown, as a policy says."
    ),
    "remote desktop program": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it at every logon by remote desktop."
    ),
    "active setup": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it once for every user, at the first logon."
    ),
    "debugger of a program": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it in place of the named program."
    ),
    "monitor of a program": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows runs it when the named program ends."
    ),
    "crash debugger": QT_TRANSLATE_NOOP("Mechanisms", "Windows runs it when any program crashes."),
    "DLL of every program": QT_TRANSLATE_NOOP(
        "Mechanisms", "Nearly every program loads this library and runs what is in it."
    ),
    ".NET profiler": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every .NET program of the user loads this library."
    ),
    "command prompt": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every command prompt (cmd.exe) runs it as it starts."
    ),
    "netsh helper": QT_TRANSLATE_NOOP("Mechanisms", "netsh.exe loads it whenever it runs."),
    "screen saver": QT_TRANSLATE_NOOP("Mechanisms", "Windows runs it when the user is away."),
    "Office DLL": QT_TRANSLATE_NOOP("Mechanisms", "Every program of Office loads it."),
    "LSA package": QT_TRANSLATE_NOOP(
        "Mechanisms", "The process that checks passwords (LSASS) loads it at boot."
    ),
    "password filter": QT_TRANSLATE_NOOP(
        "Mechanisms", "LSASS loads it and shows it every new password in clear."
    ),
    "network provider": QT_TRANSLATE_NOOP(
        "Mechanisms", "Windows shows it the password of everybody who logs on."
    ),
    "print monitor": QT_TRANSLATE_NOOP("Mechanisms", "The print service loads it at boot."),
    "print processor": QT_TRANSLATE_NOOP("Mechanisms", "The print service loads it at boot."),
    "time provider": QT_TRANSLATE_NOOP("Mechanisms", "The time service loads it at boot."),
    "PowerShell profile": QT_TRANSLATE_NOOP(
        "Mechanisms", "Every PowerShell that its user opens runs it first."
    ),
}
MECHANISMS = {**_LINUX, **_WINDOWS}
_OTHER = QT_TRANSLATE_NOOP("Mechanisms", "The host starts it by itself.")


def mechanism_text(mechanism: str) -> str:
    """What a mechanism means; one of another irkit in general words."""
    return QCoreApplication.translate("Mechanisms", MECHANISMS.get(mechanism, _OTHER))
