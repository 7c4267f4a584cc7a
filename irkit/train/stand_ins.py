"""Stand-ins: harmless words that stand for malicious content, and that the training rules match.

A file of a scenario holds ``IRKIT-TRAINING-STAND-IN:web-shell:`` with a mark where a real one would
have the code. So nothing that is planted can do anything, and no antivirus has to be told to leave
it alone; rules/training says of each what the real thing would mean.
"""

STAND_INS = (
    # malicious in every scenario that uses them
    "web-shell",
    "cron-download",
    "ssh-key",
    "run-key",
    "masquerade",
    "injected-code",
    "beacon",
    "ransom-note",
    "locked-file",
    "package-hook",
    "stolen-data",
    "password-dump",
    "remote-service",
    "reverse-shell",
    # odd, and honest as often as not: what a rule alone cannot tell
    "admin-script",
    "backup-job",
    "security-test",
    "packed-program",
)


PREFIX = "IRKIT-TRAINING-STAND-IN"


def stand_in(name: str, mark: str) -> str:
    """What is planted for one of STAND_INS; `mark` is eight hexadecimal digits of the attempt."""
    return f"{PREFIX}:{name}:{mark}"
