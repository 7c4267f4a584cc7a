"""The programs that are compared, each as one function that runs it and says what it did."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

PROCESSES = 2
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
_IRKIT = str(Path(sys.executable).with_name("irkit"))


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program with all its processes, and what it found."""

    seconds: float  # from its start to its end
    processor: float  # seconds of all cores
    matches: int


class Failed(Exception):
    """A program that was measured did not do its work."""


def irkit(
    roots: Sequence[Path], rules: Path, case: Path, *options: str, engine: str = "yara-python"
) -> Run:
    """`irkit scan files`, into a new case that is left for a look at it."""
    spent = _timed(irkit_command(roots, rules, case, *options, engine=engine), good=(0, 1))
    return Run(*spent, len(asked("findings", case)))


def irkit_command(
    roots: Sequence[Path], rules: Path, case: Path, *options: str, engine: str = "yara-python"
) -> list[str]:
    """The command line; the case's folder is emptied first."""
    shutil.rmtree(case, ignore_errors=True)
    where = ["--case", str(case), "--rules", str(rules), "--workers", str(PROCESSES)]
    return [_IRKIT, "scan", "files", *map(str, roots), *where, "--engine", engine, *options]


def process_command(wanted: Sequence[str], rules: Path, case: Path, workers: int = 1) -> list[str]:
    """`irkit scan processes` into a new case."""
    shutil.rmtree(case, ignore_errors=True)
    where = ["--case", str(case), "--rules", str(rules), "--workers", str(workers)]
    return [_IRKIT, "scan", "processes", *wanted, *where]


def run(command: list[str], *, good: Sequence[int]) -> tuple[float, float]:
    """Run a program, print nothing. Raises Failed."""
    return _timed(command, good=good)


def asked(what: str, case: Path) -> Any:
    """The answer of `irkit findings` or `irkit coverage` of a case."""
    command = [_IRKIT, what, "--case", str(case), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def bare(files: Sequence[bytes], rules: Path) -> tuple[Run, float]:
    """`benchmarks.bare`, and the part of its seconds that it needed to compile the rules."""
    with tempfile.NamedTemporaryFile() as listing, tempfile.NamedTemporaryFile() as said:
        listing.writelines(path + b"\0" for path in files)
        listing.flush()
        command = [sys.executable, "-m", "benchmarks.bare", str(rules), listing.name]
        spent = _timed([*command, str(PROCESSES)], good=(0,), output=Path(said.name))
        answer = json.loads(Path(said.name).read_bytes())
    return Run(*spent, answer["matches"]), answer["compile"]


def yara(roots: Sequence[Path], compiled: Path) -> Run:
    """Debian's `yara -r -p 2` with rules that its own yarac compiled; links are not followed."""
    with tempfile.NamedTemporaryFile("w") as listing, tempfile.NamedTemporaryFile() as said:
        listing.writelines(f"{root}\n" for root in roots)
        listing.flush()
        command = ["yara", "-C", "-w", "-N", "-r", "-p", str(PROCESSES), "--scan-list"]
        output = Path(said.name)
        spent = _timed([*command, str(compiled), listing.name], good=(0, 1), output=output)
        return Run(*spent, output.read_bytes().count(b"\n"))


def yarac(rules: Path, compiled: Path) -> None:
    """Compile a pack with Debian's yarac."""
    sources = [f"{path.name}:{path}" for path in sorted(rules.glob("*.yar"))]
    _timed(["yarac", "-w", *sources, str(compiled)], good=(0,))


def in_turn(runs: dict[str, Callable[[], Run]], rounds: int) -> dict[str, list[Run]]:
    """Run each `rounds` times, in an order that turns round, so that none is always the first."""
    done: dict[str, list[Run]] = {name: [] for name in runs}
    for number in range(rounds):
        for name in list(runs)[:: -1 if number % 2 else 1]:
            done[name].append(runs[name]())
            print(f"    {name}: {done[name][-1].seconds:.2f} s", file=sys.stderr)
    return done


def middle(runs: Sequence[Run]) -> float:
    """The median of their seconds."""
    return median(run.seconds for run in runs)


def processor(runs: Sequence[Run]) -> float:
    """The median of their processor seconds."""
    return median(run.processor for run in runs)


def spread(runs: Sequence[Run]) -> str:
    """The shortest and the longest of their seconds."""
    ordered = sorted(run.seconds for run in runs)
    return f"{ordered[0]:.1f}–{ordered[-1]:.1f} s"


def environment() -> dict[str, str]:
    """The environment of every program: no settings of the user, no packs that they added.

    Python keeps what it compiled of its modules, as it does unless somebody forbids it.
    """
    ours = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    return {**ours, "IRKIT_HOME": "/nonexistent/irkit-benchmark"}


def _timed(
    command: list[str], *, good: Sequence[int], output: Path | None = None
) -> tuple[float, float]:
    """Seconds that a command took, and those of the processor.

    Raises Failed with the end of what it complained of.
    """
    where = str(output) if output else os.devnull
    with open(where, "wb") as stdout, tempfile.TemporaryFile() as stderr:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        began = time.monotonic()
        status = subprocess.run(command, stdout=stdout, stderr=stderr, env=environment()).returncode
        seconds = time.monotonic() - began
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if status not in good:
            stderr.seek(0)
            said = stderr.read().decode(errors="replace")[-2000:]
            raise Failed(f"{command[0]} ended with {status}: {said}")
    return seconds, sum(after[:2]) - sum(before[:2])
