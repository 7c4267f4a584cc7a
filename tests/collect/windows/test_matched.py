"""A command that the registry alone holds is matched as a file would be."""

import winreg

import pytest

from irkit import scan, workers
from irkit.engine import engine
from irkit.records import Examined, Finding, Kind, Level, Outcome
from irkit.rulebook import load
from irkit.scan import Request
from irkit.targets import Scope
from tests.collect.windows.conftest import Plant
from tests.rules.samples.windows import SAMPLES

RUN = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Run"
RULE = "Windows_PowerShell_EncodedDownload"


@pytest.fixture
def command() -> str:
    """An encoded download of PowerShell, built from parts, that leads nowhere."""
    return next(sample for sample in SAMPLES if sample.rule == RULE).matching[0].decode()


def examined() -> list[Examined]:
    request = Request(Scope(), subjects=("persistence",), workers=1)
    events = scan.run(request, load(engine()), workers.Gate())
    return [event for event in events if isinstance(event, Examined)]


def findings(name: str) -> list[Finding]:
    return [
        finding for one in examined() if one.item.target.endswith(name) for finding in one.findings
    ]


def test_a_run_key(hive: str, mark: str, plant: Plant, command: str) -> None:
    plant(rf"{hive}\{RUN}", mark, command)
    plant(rf"{hive}\{RUN}", f"{mark} harmless", r"C:\Windows\explorer.exe")
    done = {one.item.target: one for one in examined()}
    (guilty,) = (name for name in done if name.endswith(mark))
    assert guilty == rf"run key {hive}\{RUN} {mark}"
    (finding,) = done[guilty].findings
    assert (finding.kind, finding.target, finding.rule) == (Kind.PERSISTENCE, guilty, RULE)
    assert finding.level is not Level.NOTICE
    hit = finding.hits[0]
    assert command.encode()[hit.offset :].startswith(hit.data)
    (harmless,) = (name for name in done if name.endswith(f"{mark} harmless"))
    assert done[harmless].findings == ()
    assert done[harmless].item.outcome is Outcome.SCANNED


def test_a_service(mark: str, plant: Plant, command: str) -> None:
    key = rf"HKLM\SYSTEM\CurrentControlSet\Services\{mark}"
    plant(key, "ImagePath", f"cmd.exe /c {command}", winreg.REG_EXPAND_SZ)
    plant(key, "Type", 0x10, winreg.REG_DWORD)
    plant(key, "Start", 2, winreg.REG_DWORD)
    assert {one.rule for one in findings(mark)} == {RULE}
