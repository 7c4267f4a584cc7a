"""irkit: triage a host with YARA and keep what was found, and what was not, in one case."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("irkit")
except PackageNotFoundError:  # a source tree that was never installed
    __version__ = "0+unknown"
