"""Libraries of Windows itself, and of Python there."""

import sys
from pathlib import Path
from typing import Any

from irkit.inspection.pe import pe
from irkit.inspection.pe_directories import exports, imports

PYTHON = Path(sys.base_prefix) / f"python{sys.version_info.major}{sys.version_info.minor}.dll"


def test_a_library_that_exports(fact: Any) -> None:
    found = fact(pe, PYTHON)
    assert found.type == "library"
    offered = fact(exports, PYTHON)
    assert offered.name.lower() == PYTHON.name
    assert offered.total > 1000
    assert {"Py_Initialize", "PyRun_SimpleString"} <= {one.name for one in offered.first} or (
        offered.total > len(offered.first)
    )
    assert "KERNEL32.dll" in {one.name for one in fact(imports, PYTHON).libraries}
