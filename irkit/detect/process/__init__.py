"""What is odd about one live process: checks over facts that were read once.

`read` makes the `Subject` of a process; `findings` says what is odd about it. A check is a function
from a subject to its oddities and stands in `CHECKS`.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import datetime

from irkit.detect.process import (
    ancestry,
    code,
    commands,
    conduct,
    image,
    loading,
    names,
)
from irkit.detect.process.oddity import Oddity, finding
from irkit.detect.process.subject import Subject
from irkit.memory import ProcessMemory
from irkit.records import Connection, Finding

__all__ = ["CHECKS", "Oddity", "Subject", "finding", "findings", "oddities", "read"]

Check = Callable[[Subject], Iterator[Oddity]]

CHECKS: tuple[Check, ...] = (
    image.image_deleted,
    image.image_replaced,
    image.image_in_memory,
    image.image_in_temporary_folder,
    image.name_disguised,
    names.poses_as_kernel_thread,
    names.poses_as_daemon,
    names.system_program_elsewhere,
    names.looks_like_system_program,
    ancestry.shell_of_a_server,
    ancestry.shell_of_a_carrier,
    ancestry.child_of_office,
    ancestry.child_of_lsass,
    ancestry.parent_does_not_fit,
    ancestry.service_host_without_service,
    code.private_code,
    code.injected_program,
    code.changed_code,
    loading.preloaded_library,
    loading.library_path,
    loading.start_up_code,
    loading.library_from_odd_place,
    conduct.shell_on_a_socket,
    conduct.shell_without_terminal,
    conduct.connected_from_odd_place,
    conduct.connected_shell,
    conduct.raw_socket,
    conduct.traced,
    conduct.history_kept_away,
    conduct.carrier,
    commands.hidden_command,
    commands.borrowed_program,
    commands.told_to_shell,
    commands.script_in_temporary_folder,
)


def oddities(subject: Subject) -> list[Oddity]:
    """All that is odd about a process, worst first."""
    found = [oddity for check in CHECKS for oddity in check(subject)]
    return sorted(found, key=lambda one: (-one.score, one.name))


def findings(subject: Subject, target: str, started: datetime | None = None) -> tuple[Finding, ...]:
    """The same as findings on `target`, which is how the process is called in the case."""
    return tuple(finding(one, target, subject.pid, started) for one in oddities(subject))


def read(
    pid: int,
    memory: ProcessMemory | None = None,
    connections: tuple[Connection, ...] | None = None,
    services: tuple[str, ...] | None = None,
) -> Subject:
    """A live process as it is now. What it refuses is None and named in `unread`.

    `connections` are its own, `services` those of Windows that run in it; both are lists of the
    whole host, which whoever looks at many processes reads once. Raises OSError where it is gone.
    """
    if sys.platform == "win32":
        from irkit.detect.process import windows

        return windows.read(pid, memory, connections, services)
    else:  # noqa: RET505 - so that mypy sees on which system it runs
        from irkit.detect.process import linux

        return linux.read(pid, memory, connections)
