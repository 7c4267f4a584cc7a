"""Which tests run where: all on both systems, except what is named or marked for one of them.

A folder called `linux` or `windows`, or a file whose name ends in `_linux.py` or `_windows.py`, is
not even imported on the other system; `@pytest.mark.linux` and `@pytest.mark.windows` keep single
tests from it. `make test` runs the tests on Linux, `make test-windows` those of Windows under Wine:
without those marked `portable`, which take long there and ask for nothing that Windows does in a
way of its own, or that a shorter test does not ask for, too. A real Windows runs them.
"""

import os
import signal
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any test imports Qt
# How fast a machine is proves nothing of what is tested.
settings.register_profile("slow", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("slow")

OTHER_SYSTEM = "linux" if sys.platform == "win32" else "windows"
# Files that take long, to begin with: nobody should wait at the end for one of them alone.
LONG = (
    "test_dist.py",
    "test_train.py",
    "test_mentoring_window.py",
    "test_shipped.py",
    "test_training_page.py",
    "test_share_page.py",
    "test_evidence_page.py",
    "test_pdf.py",
)


def pytest_configure(config: pytest.Config) -> None:
    # A shell makes what it starts in the background deaf to Ctrl+C, and so would be all programs
    # that the tests start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    config.addinivalue_line("markers", "linux: needs Linux")
    config.addinivalue_line("markers", "windows: needs Windows")
    config.addinivalue_line("markers", "portable: the same on both systems, and slow under Wine")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    stem = collection_path.stem
    return True if stem == OTHER_SYSTEM or stem.endswith(f"_{OTHER_SYSTEM}") else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONG)
    for item in items:
        if item.get_closest_marker(OTHER_SYSTEM):
            item.add_marker(pytest.mark.skip(reason=f"is for {OTHER_SYSTEM} only"))
