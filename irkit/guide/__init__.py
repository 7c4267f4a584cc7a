"""The guide: playbooks of a triage, whose steps tick themselves by what the case holds."""
