"""Which processes must not or cannot be read, and why."""

import os
import sys

from irkit.memory.linux import is_device
from irkit.records import Item, Outcome, ProcessTarget, Reason
from irkit.scan.process import is_same
from irkit.targets.processes import living_thread, name_of, process_item
from irkit.text import storable


def out_of_reach(target: ProcessTarget) -> Item | None:
    """An item where a process must not or cannot be read."""
    name = name_of(target)
    if not is_same(target):
        return process_item(name, Outcome.FAILED, Reason.VANISHED)
    if sys.platform != "linux":
        return None
    try:
        with open(f"/proc/{living_thread(target.pid)}/maps", "rb") as file:
            device = next((p for p in map(_mapped_path, file) if is_device(p)), None)
    except PermissionError:
        return process_item(name, Outcome.FAILED, Reason.DENIED)
    except (FileNotFoundError, ProcessLookupError):
        return process_item(name, Outcome.FAILED, Reason.VANISHED)
    except OSError as error:
        return process_item(name, Outcome.FAILED, Reason.UNREADABLE, error.strerror or "")
    if device is not None:
        detail = storable(os.fsdecode(device))
        return process_item(name, Outcome.SKIPPED, Reason.DEVICE_MAPPED, detail)
    return None


def refusal(target: ProcessTarget, error: Exception) -> Reason:
    """Why the engine could not read a process."""
    if not is_same(target):
        return Reason.VANISHED
    return Reason.DENIED if "attach" in str(error) else Reason.ENGINE


def _mapped_path(line: bytes) -> bytes:
    """The last field of a line of /proc/PID/maps (proc(5)), empty for anonymous memory."""
    fields = line.rstrip(b"\n").split(None, 5)
    return fields[5] if len(fields) == 6 else b""
