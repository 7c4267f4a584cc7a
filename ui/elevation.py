"""Administrator rights: whether we have them, and how the engine alone can be given them."""

import os
import shutil
import sys
from collections.abc import Mapping

from irkit import places
from ui.engine_process import STEERED

# What pkexec, and sudo, exit with when nobody may or wants to authenticate (pkexec(1), sudo(8)).
REFUSED = (126, 127, 1)


def elevated() -> bool:
    """Whether this process is root or an administrator."""
    if sys.platform == "win32":
        from irkit.collect.windows.identity import is_elevated

        return is_elevated()
    return os.geteuid() == 0


def can_ask() -> bool:
    """Whether the engine can be given more rights than this window has."""
    return not elevated() and (sys.platform == "win32" or prefix() is not None)


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
    return [*asked, "env", f"IRKIT_HOME={places.home()}", "=".join(STEERED)]
