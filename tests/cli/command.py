"""Run irkit as its users do: as a process of its own, in a folder and a home of the test."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.cli import resident, warm

PROGRAM = (sys.executable, "-m", "irkit")
NOT_STARTED = 0xC0000142  # STATUS_DLL_INIT_FAILED: Wine under load gives up before irkit runs
HANG = 120.0  # seconds after which a command is taken to hang; none of the tests waits for it

Word = str | bytes | Path


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def complaint(self) -> str:
        """The one line that a command that could not work leaves on standard error."""
        assert (self.status, self.out) == (2, ""), self
        assert self.err.startswith("irkit: "), self.err
        assert self.err.count("\n") == 1, self.err
        return self.err.removeprefix("irkit: ").rstrip("\n")


@dataclass(frozen=True)
class Irkit:
    """irkit with a home of its own, run in a folder."""

    folder: Path
    program: tuple[str, ...] = PROGRAM
    environment: Mapping[str, str | None] = field(default_factory=dict)  # None: not set

    def __call__(self, *words: Word, status: int | None = None, **more: Any) -> Ran:
        """Run a command to its end. No command may show a traceback."""
        warm = self._is_usual(words) and not more
        done = self._warm(words) if warm else self._cold(words, more)
        ran = Ran(done.returncode, _text(done.stdout), _text(done.stderr))
        assert "Traceback" not in ran.err, ran.err
        assert status in (None, ran.status), ran
        return ran

    @contextlib.contextmanager
    def started(self, *words: Word, **more: Any) -> Iterator["Running"]:
        """Start a command with --events jsonl; it is gone at the end of the block."""
        with self._begun(*words, "--events", "jsonl", **more) as process:
            yield Running(process)

    @contextlib.contextmanager
    def steered(self, *words: Word) -> Iterator["Steered"]:
        """Start a command that takes a word and says how far it is; it is gone at the end."""
        asked = {**self.environment, "IRKIT_STDIN": "words", "IRKIT_PROGRESS": "jsonl"}
        with replace(self, environment=asked)._begun(*words) as process:
            yield Steered(process)

    @contextlib.contextmanager
    def _begun(self, *words: Word, **more: Any) -> Iterator["subprocess.Popen[bytes]"]:
        pipe = subprocess.PIPE
        command = [*self.program, *words]
        with subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=pipe, **self._where(), **more
        ) as process:
            guard = threading.Timer(HANG, process.kill)
            guard.start()
            try:
                yield process
            finally:
                guard.cancel()
                process.kill()

    def _is_usual(self, words: Sequence[Word]) -> bool:
        """Whether how it starts is of no interest, and nothing that it starts outlives it.

        Processes of a scenario would be children of the next command, which does not scan its own.
        """
        if sys.platform == "win32" and words[:2] == ("train", "start"):
            return False
        own = all(name.startswith(("IRKIT_", "SSH_", "no_proxy")) for name in self.environment)
        return self.program == PROGRAM and own

    def _warm(self, words: Sequence[Word]) -> "subprocess.CompletedProcess[bytes]":
        run = resident.run if sys.platform == "win32" else warm.run
        where = self._where()
        return run([os.fsdecode(one) for one in words], where["cwd"], where["env"], HANG)

    def _cold(
        self, words: Sequence[Word], more: dict[str, Any]
    ) -> "subprocess.CompletedProcess[bytes]":
        given = {"stdin": subprocess.DEVNULL, **more}
        for _ in range(3):
            done = subprocess.run(
                [*self.program, *words], capture_output=True, timeout=HANG, **self._where(), **given
            )
            if done.returncode != NOT_STARTED:
                break
        return done

    def _where(self) -> dict[str, Any]:
        given = {"IRKIT_HOME": str(self.folder / "home"), "PYTHONWARNINGS": "error"}
        values = {**os.environ, **given, **self.environment}
        return {"cwd": self.folder, "env": {k: v for k, v in values.items() if v is not None}}


@dataclass
class Steered:
    """A command under way that takes the word `cancel`."""

    process: "subprocess.Popen[bytes]"

    def cancel(self) -> None:
        assert self.process.stdin
        self.process.stdin.write(b"cancel\n")
        self.process.stdin.flush()

    def copies(self) -> dict[str, Any]:
        """How far it is, when it says that it has copied something."""
        assert self.process.stderr
        for line in self.process.stderr:
            said = json.loads(line)
            if said["bytes"]:
                return dict(said)
        raise AssertionError("it ended without a word")

    def ended(self) -> Ran:
        """How it ended, and what it printed since."""
        out, err = self.process.communicate(timeout=HANG)
        return Ran(self.process.returncode, _text(out), _text(err))


@dataclass
class Running:
    """A scan under way: its events as they come, and the words it takes."""

    process: "subprocess.Popen[bytes]"
    events: list[dict[str, Any]] = field(default_factory=list)

    def until(self, event: str, **fields: object) -> dict[str, Any]:
        """The next event of this name with these fields; all that came before are kept, too."""
        for one in self:
            if one["event"] == event and fields.items() <= one.items():
                return one
        last = self.events[-1:]
        raise AssertionError(f"ended without {event} {fields}: {last} {self.complaints()}")

    def __iter__(self) -> Iterator[dict[str, Any]]:
        assert self.process.stdout
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            yield self.events[-1]

    def tell(self, word: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(f"{word}\n".encode())
        self.process.stdin.flush()

    def hang_up(self) -> None:
        """Close its standard input."""
        assert self.process.stdin
        self.process.stdin.close()

    def ended(self) -> int:
        """Its exit status, after the rest of its events."""
        for _ in self:
            pass
        return self.process.wait(HANG)

    def complaints(self) -> str:
        assert self.process.stderr
        return _text(self.process.stderr.read())

    def found(self) -> set[tuple[str, str]]:
        """(target, rule) of the findings that came so far."""
        return found(one["finding"] for one in self.events if one["event"] == "finding")


def found(findings: Any) -> set[tuple[str, str]]:
    """(target, rule) of finding objects."""
    return {(one["target"], one["rule"]) for one in findings}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
