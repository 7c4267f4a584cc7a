"""Processes of Windows: those of its kernel are known, and those that tell nothing are named."""

import os
import sys

import pytest

from irkit.records import Item, Kind, Outcome, ProcessTarget, Reason
from irkit.targets.processes import images, processes
from irkit.windows import processes as windows
from irkit.windows.processes import Listed


def listing(monkeypatch: pytest.MonkeyPatch, *listed: Listed) -> None:
    """Wine has neither a kernel among its processes nor any that it protects."""
    monkeypatch.setattr(windows, "snapshot", lambda: listed)


def refusing(monkeypatch: pytest.MonkeyPatch, question: str) -> None:
    def refuse(_: int) -> str:
        raise PermissionError(5, "Access denied")

    monkeypatch.setattr(windows, question, refuse)


def summary(item: ProcessTarget | Item) -> tuple[str, Outcome, Reason]:
    assert isinstance(item, Item)
    assert item.kind is Kind.PROCESS
    return item.target, item.outcome, item.reason


def test_the_kernels_own_are_left_out(monkeypatch: pytest.MonkeyPatch, stranger: int) -> None:
    idle, system = Listed(0, 0, "[System Process]"), Listed(4, 0, "System")
    listing(monkeypatch, idle, system, Listed(stranger, 4, "Registry"))
    monkeypatch.setattr(windows, "image_of", lambda _: "")
    assert [summary(one) for one in processes()] == [
        ("pid 0 ([System Process])", Outcome.SKIPPED, Reason.KERNEL_THREAD),
        ("pid 4 (System)", Outcome.SKIPPED, Reason.KERNEL_THREAD),
        (f"pid {stranger} (Registry)", Outcome.SKIPPED, Reason.KERNEL_THREAD),
    ]


def test_a_program_without_a_file_is_not_of_the_kernel(
    monkeypatch: pytest.MonkeyPatch, stranger: int
) -> None:
    listing(monkeypatch, Listed(stranger, 500, "Registry"))
    monkeypatch.setattr(windows, "image_of", lambda _: "")
    (target,) = processes()
    assert isinstance(target, ProcessTarget)


def test_the_session_manager_is_none_of_the_kernel(
    monkeypatch: pytest.MonkeyPatch, stranger: int
) -> None:
    listing(monkeypatch, Listed(stranger, 4, "smss.exe"))
    (target,) = processes()
    assert isinstance(target, ProcessTarget)


@pytest.mark.parametrize(("parent", "question"), [(500, "started"), (4, "image_of")])
def test_a_protected_process_is_named_as_denied(
    monkeypatch: pytest.MonkeyPatch, stranger: int, parent: int, question: str
) -> None:
    listing(monkeypatch, Listed(stranger, parent, "lsass.exe"))
    refusing(monkeypatch, question)
    (item,) = processes()
    assert summary(item) == (f"pid {stranger} (lsass.exe)", Outcome.FAILED, Reason.DENIED)


def test_a_process_older_than_its_parent_is_no_child_of_ours(
    monkeypatch: pytest.MonkeyPatch, stranger: int
) -> None:
    """Its parent's number came to us after that one had ended."""
    listing(monkeypatch, Listed(stranger, os.getpid(), "old.exe"))
    moment = windows.started(stranger)
    assert moment
    monkeypatch.setattr(
        windows, "started", lambda pid: moment if pid == stranger else moment.replace(year=9999)
    )
    (target,) = processes()
    assert target == ProcessTarget(stranger, moment.timestamp(), "old.exe")


def test_images_are_paths_of_programs(stranger: int) -> None:
    found = list(images())
    assert len(found) == len(set(found))
    assert os.path.normcase(sys.executable) in map(os.path.normcase, found)
    assert all(os.path.isabs(path) for path in found)
