"""irkit: triage a host with YARA and keep what was found, and what was not, in one case."""

__version__ = "0.1.0"
