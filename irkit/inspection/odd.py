"""What is odd about a file: a closed set of names, so that programs can tell them apart."""

from dataclasses import dataclass
from enum import StrEnum


class Odd(StrEnum):
    """Something that honest files rarely are. None of it alone proves anything."""

    WRITABLE_CODE = "writable and executable at once"
    ENTRY_OUTSIDE = "entry point outside the code"
    PACKER = "marks of a packer"
    OVERLAY = "much data behind the end of the program"
    CUT = "the file ends before what its headers promise"

    FUTURE = "compiled in the future"
    NO_IMPORTS = "imports nothing"
    CHECKSUM = "checksum does not fit the content"
    HIDDEN_CODE = "code that is not in the file but made when it runs"
    RANDOM_CODE = "code as random as encrypted"
    STRANGE_NAME = "section name that cannot be read"
    CERTIFICATE_OUTSIDE = "certificate said to lie outside the file"

    NO_SECTIONS = "no section headers"
    EXECUTABLE_STACK = "asks for an executable stack"
    STRANGE_INTERPRETER = "interpreter in an unusual place"
    STRANGE_LIBRARY_PATH = "looks for libraries in an unusual place"

    CLIMBING_NAME = "member that would leave the folder it is unpacked into"
    INFLATES = "member that unpacks to a thousand times its size"


MOST = 64  # oddities of one fact that are kept


@dataclass(frozen=True, slots=True)
class Oddity:
    """One odd thing and where it is."""

    odd: Odd
    detail: str
