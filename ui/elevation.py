"""Administrator rights: whether we have them, and how the engine alone can be given them."""

import os
import shutil
import sys
from collections.abc import Mapping

from irkit import places

# What pkexec exits with when nobody may or wants to authenticate (pkexec(1)).
REFUSED = (126, 127)


def elevated() -> bool:
    """Whether this process is root or an administrator."""
    if sys.platform == "win32":
        from irkit.collect.windows.identity import is_elevated

        return is_elevated()
    return os.geteuid() == 0


def prefix(environment: Mapping[str, str] = os.environ) -> list[str] | None:
    """What stands before a command so that it runs as root; None where nothing here can ask.

    pkexec where there is a desktop that it can ask on, sudo where it has a program to ask with.
    """
    if sys.platform == "win32" or elevated():
        return None
    on_a_desktop = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if (pkexec := shutil.which("pkexec")) and on_a_desktop:
        asked = [pkexec, "--disable-internal-agent", "--keep-cwd"]
    elif (sudo := shutil.which("sudo")) and environment.get("SUDO_ASKPASS"):
        asked = [sudo, "-A"]
    else:
        return None
    # Both forget the environment; the packs are still those of this user, not of root.
    return [*asked, "env", f"IRKIT_HOME={places.home()}"]


def restart_elevated(arguments: list[str]) -> bool:
    """Start this program again as administrator, on Windows; whether the user agreed."""
    if sys.platform != "win32":
        return False
    import ctypes
    import subprocess

    program = [] if getattr(sys, "frozen", False) else ["-m", "ui.app"]
    parameters = subprocess.list2cmdline([*program, *arguments])
    show = ctypes.windll.shell32.ShellExecuteW
    agreed = 32  # and less are errors, SE_ERR_… of ShellExecuteW
    return int(show(None, "runas", sys.executable, parameters, None, 1)) > agreed
