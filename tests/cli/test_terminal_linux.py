"""What people see: on terminals wide and narrow, in pipes, and where nobody takes the output."""

import codecs
import contextlib
import fcntl
import os
import re
import select
import struct
import subprocess
import termios
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.command import HANG, Irkit
from tests.cli.samples import ALERT, ENDLESS, ENDLESS_RULE, NOTICE, RULES, write_rules

ESCAPE = re.compile(r"\x1b(\[[0-9;?]*[A-Za-z]|[78=>]|\][^\x07]*\x07)")


class Terminal:
    """A terminal with irkit in its foreground."""

    def __init__(self, irkit: Irkit, columns: int, *words: str | Path) -> None:
        self._ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        keep = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "NO_COLOR")}
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *irkit.program, *words],  # the terminal's Ctrl+C is for it
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=irkit.folder,
            env={**keep, "TERM": "xterm-256color", "PYTHONWARNINGS": "error"},
        )
        os.close(theirs)
        self.screen = ""
        # A piece may end within a sign.
        self._decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")

    def until(self, text: str) -> None:
        """Read on until the text is there."""
        while text not in self.screen:
            piece = self._read()
            assert piece, self.screen
            self.screen += piece

    def type(self, keys: bytes) -> None:
        os.write(self._ours, keys)

    def ended(self) -> int:
        """Its exit status, after the rest of its output."""
        while piece := self._read():
            self.screen += piece
        return self.process.wait(HANG)

    def hang_up(self) -> None:
        """Close the terminal under it."""
        os.close(self._ours)
        self._ours = -1

    def _read(self) -> str:
        with contextlib.suppress(OSError):  # nobody holds the other end any more
            while piece := self._piece():
                if text := self._decoder.decode(piece):
                    return text
        return ""

    def _piece(self) -> bytes:
        there, _, _ = select.select([self._ours], [], [], HANG)
        assert there, f"it hangs after {self.screen!r}"
        return os.read(self._ours, 65_536)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        if self._ours >= 0:
            os.close(self._ours)

    @property
    def text(self) -> str:
        """What was printed, without the movements and colours of the terminal."""
        return ESCAPE.sub("", self.screen).replace("\r\n", "\n")


@pytest.fixture
def terminals(irkit: Irkit) -> Iterator[list[Terminal]]:
    opened: list[Terminal] = []
    yield opened
    for terminal in opened:
        terminal.close()


@pytest.fixture
def stuck(tmp_path: Path) -> tuple[str | Path, ...]:
    """A scan with an alert that then stays at one file."""
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "bad").write_text(ALERT)
    (tmp_path / "tree" / "endless").write_text(ENDLESS)
    rules = write_rules(tmp_path / "rules", planted=RULES, endless=ENDLESS_RULE)
    slow = ("--timeout", "3600", "--workers", "2")
    return ("scan", "files", tmp_path / "tree", "--case", "case", "--rules", rules, *slow)


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_a_scan_on_a_terminal(
    irkit: Irkit, terminals: list[Terminal], tree: Path, rules: Path, columns: int
) -> None:
    odd = irkit.folder / "esc\x1b]0;owned\x07\x1b[2J"
    odd.write_text(ALERT)
    paths = (tree, odd)
    terminal = Terminal(irkit, columns, "scan", "files", *paths, "--case", "case", "--rules", rules)
    terminals.append(terminal)
    assert terminal.ended() == 1
    assert "reading the rules" in terminal.text
    assert "looked at" in terminal.text
    assert "Ctrl+C stops the scan; what was f" in terminal.text
    assert " COMPROMISED  Signs of compromise:" in terminal.text
    assert max(map(len, re.split("[\r\n]", terminal.text))) <= columns
    assert "owned" in terminal.text
    assert "\x1b]0;" not in terminal.screen
    assert "\x07" not in terminal.screen
    words = re.sub(r"[\n ]+", "", terminal.text)
    assert f"{tree}/bad.sh" in words  # folded, never cut
    assert "Alert:SomebodyplantedAlert." in words


def test_ctrl_c_on_a_terminal(
    irkit: Irkit, terminals: list[Terminal], stuck: tuple[str | Path, ...]
) -> None:
    terminal = Terminal(irkit, 80, *stuck)
    terminals.append(terminal)
    terminal.until("Alert: Somebody planted Alert.")
    terminal.until("Ctrl+C stops")
    terminal.type(b"\x03")
    assert terminal.ended() == 1
    assert "Scan 1 was cancelled." in re.sub(r"\s+", " ", terminal.text)
    assert "Traceback" not in terminal.text
    assert "\x1b[?25h" in terminal.screen.rpartition("\x1b[?25l")[2]  # the cursor is back


def test_a_terminal_that_is_closed(
    irkit: Irkit, terminals: list[Terminal], stuck: tuple[str | Path, ...]
) -> None:
    terminal = Terminal(irkit, 80, *stuck)
    terminals.append(terminal)
    terminal.until("Alert: Somebody planted Alert.")
    terminal.hang_up()
    assert terminal.process.wait(HANG) in (1, 2)
    (scan,) = irkit("case", "info", "case", "--json", status=0).json["scans"]
    assert scan["state"] == "cancelled"
    assert len(irkit("findings", "--case", "case", "--json").json) == 1


def test_a_reader_that_has_seen_enough(irkit: Irkit, tmp_path: Path, rules: Path) -> None:
    (tmp_path / "tree").mkdir()
    for number in range(2_000):
        (tmp_path / "tree" / f"{number:0200}").write_text(NOTICE)
    irkit("scan", "files", "tree", "--case", "case", "--rules", rules, status=0)
    for command in ("findings --json", "findings", "coverage --list scanned"):
        piped = f'"$@" {command} --case case | head -n 1; echo "${{PIPESTATUS[0]}}"'
        ran = Irkit(irkit.folder, ("bash", "-c", piped, "bash", *irkit.program))()
        assert ran.err == ""
        assert ran.out.splitlines()[-1] == "2"


@pytest.mark.parametrize("command", ["findings", "findings --json", "rules list", "case info case"])
def test_output_that_cannot_be_written(scanned: Irkit, command: str) -> None:
    words = command.split()
    of_case = ["--case", "case"] if words[0] == "findings" else []
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*scanned.program, *words, *of_case],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=scanned.folder,
            timeout=HANG,
        )
    assert done.stderr == b"irkit: cannot write the output: No space left on device\n"
    assert done.returncode == 2


def test_a_complaint_that_nobody_takes(irkit: Irkit) -> None:
    with open("/dev/full", "wb") as full:
        command = [*irkit.program, "case", "info", "missing"]
        done = subprocess.run(command, stderr=full, cwd=irkit.folder, timeout=HANG)
    assert done.returncode == 2


@pytest.mark.parametrize("events", [(), ("--events", "jsonl")])
def test_a_scan_whose_output_cannot_be_written(
    irkit: Irkit, tree: Path, rules: Path, events: tuple[str, ...]
) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, *events)
    full = Irkit(irkit.folder, ("bash", "-c", '"$@" >/dev/full', "bash", *irkit.program))
    assert "cannot write the output: No space left" in full(*scan).complaint
    irkit("case", "verify", "case", status=0)
    irkit("scan", "files", "--case", "case", "--resume", status=1)
    assert irkit("coverage", "--case", "case", "--json").json["total"] == 5


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_standard_streams(irkit: Irkit, tree: Path, rules: Path, closed: str) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--events", "jsonl")
    shell = Irkit(irkit.folder, ("bash", "-c", f'"$@" {closed}', "bash", *irkit.program))
    ran = shell(*scan, status=1)
    assert ran.err == ""
    assert bool(ran.out) == (">&-" not in closed.replace("2>&-", ""))
    irkit("case", "verify", "case", status=0)
    assert len(irkit("findings", "--case", "case", "--json").json) == 4


@pytest.mark.parametrize(
    ("environment", "shape"),
    [
        ({"LC_ALL": "C"}, "●"),  # Python takes the plain C locale for UTF-8
        ({"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, "*"),
        ({"PYTHONIOENCODING": "latin-1"}, "*"),
    ],
)
def test_poor_encodings(
    irkit: Irkit, tmp_path: Path, rules: Path, environment: dict[str, str], shape: str
) -> None:
    poor = Irkit(irkit.folder, environment=environment)
    (tmp_path / "żółw 🐢").write_text(ALERT)
    ran = poor("scan", "files", "żółw 🐢", "--case", "case", "--rules", rules, status=1)
    assert f"{shape}  80 alert    {tmp_path}/" in ran.out
    (finding,) = poor("findings", "--case", "case", "--json", status=0).json
    assert finding["target"].startswith(f"{tmp_path}/")
    assert finding["target"].isprintable()


def test_a_log_has_no_movements(irkit: Irkit, tree: Path, rules: Path) -> None:
    ran = irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=1)
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out
    assert not [line for line in ran.out.splitlines() if line != line.rstrip()]


def test_a_key_is_made_when_it_is_first_needed(
    irkit: Irkit, terminals: list[Terminal], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(irkit.folder / "home"))
    irkit("case", "new", "017", status=0)
    refused = Terminal(irkit, 80, "case", "seal", "--case", "017")
    terminals.append(refused)
    refused.until("Make one?")
    refused.type(b"n\n")
    assert refused.ended() == 2
    assert "there is no key yet" in refused.text

    terminal = Terminal(irkit, 80, "case", "seal", "--case", "017")
    terminals.append(terminal)
    terminal.until("Make one?")
    terminal.type(b"\n")
    for question in ("New passphrase of your key", "Repeat for confirmation"):
        terminal.until(question)
        terminal.type(b"long enough\n")
    assert terminal.ended() == 0
    assert "Your key SHA256:" in terminal.text
    assert "long enough" not in terminal.screen
    with_it = replace(irkit, environment={"IRKIT_PASSPHRASE": "long enough"})
    assert with_it("case", "verify", "017", "--json").json["seals"][0]["whose"] == "own"
    assert "passphrase: yes" in irkit("key", "show", status=0).out
