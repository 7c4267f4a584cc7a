"""A host's files as a real tree, and a look at it by somebody without rights."""

import os
import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from irkit.records import Item, Persistence

Result = TypeVar("Result")
NOBODY = 65534


@dataclass(frozen=True)
class Host:
    root: Path

    def write(self, path: str, content: str | bytes = b"", mode: int = 0o644) -> Path:
        file = self.root / path.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode("utf-8", "surrogateescape") if isinstance(content, str) else content
        file.write_bytes(data)
        file.chmod(mode)
        return file

    def link(self, path: str, target: str) -> Path:
        link = self.root / path.lstrip("/")
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(target)
        return link

    def user(self, name: str, uid: int, home: str = "") -> None:
        passwd = self.root / "etc/passwd"
        known = passwd.read_text() if passwd.exists() else ""
        self.write(
            "etc/passwd", f"{known}{name}:x:{uid}:{uid}::{home or f'/home/{name}'}:/bin/sh\n"
        )

    def __str__(self) -> str:
        return str(self.root)


def entries(records: Iterable[Persistence | Item]) -> list[Persistence]:
    return [record for record in records if isinstance(record, Persistence)]


def gaps(records: Iterable[object]) -> dict[str, str]:
    """Reason by what was not read."""
    return {record.target: record.reason for record in records if isinstance(record, Item)}


def without_rights(look: Callable[[], Iterable[Result]]) -> list[Result]:
    """What `look` yields to a user with no rights at all, in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setresgid(NOBODY, NOBODY, NOBODY)
                os.setresuid(NOBODY, NOBODY, NOBODY)
            with os.fdopen(writer, "wb") as pipe:
                pickle.dump(list(look()), pipe)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        data = pipe.read()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    result: list[Result] = pickle.loads(data)
    return result
