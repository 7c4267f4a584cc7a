"""Tests of the YARA rules that irkit ships; rules/README.md says how to add one."""
