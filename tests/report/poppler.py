"""What poppler, which most readers of PDF on Linux use, reads in one."""

import subprocess


def text_of(pdf: bytes) -> str:
    """The text of all pages, in their order."""
    ran = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return ran.stdout.decode()
