"""irkit as a command, in the test's folder."""

from tests.cli.conftest import irkit

__all__ = ["irkit"]
