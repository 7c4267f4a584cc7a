"""Workers start quickly: they need not import pytest, which is the main program here."""

import sys

import pytest


@pytest.fixture(autouse=True)
def _no_main_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.delattr(sys.modules["__main__"], "__file__", raising=False)
