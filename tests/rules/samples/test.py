"""Samples of rules/test."""

from tests.rules.sample import Sample, inert

MARKER = ("IRKIT-TEST", "-FILE:", "9b1f6c0e-6a57-4c4b-8f0d-2f4e7f3f5a11")
EICAR = ("X5O!P%@AP[4", "\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE", "!$H+H*")

SAMPLES = (
    Sample(
        "Test_Irkit_Marker",
        (inert(*MARKER, "\n"), inert("\0", inert(*MARKER).decode().encode("utf-16-le"), "\0\0")),
        (inert(*MARKER, "0"), inert(*MARKER[:2], "11111111-6a57-4c4b-8f0d-2f4e7f3f5a11")),
    ),
    Sample(
        "Test_Eicar_File",
        (inert(*EICAR), inert(*EICAR, " \r\n\x1a")),
        (inert(" ", *EICAR), inert(*EICAR, "x" * 61)),
        "eicar.com",
    ),
)
