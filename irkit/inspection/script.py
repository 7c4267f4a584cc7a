"""The first line of a script, as the kernel reads it."""

from dataclasses import dataclass

from irkit.inspection.subject import Subject

_LONGEST = 255  # bytes that Linux looks at, see execve(2)
_ENV = ("/usr/bin/env", "/bin/env")


@dataclass(frozen=True, slots=True)
class Script:
    """Who runs it."""

    line: str
    interpreter: str
    arguments: str  # in one piece, as Linux passes them
    program: str  # what `env` is asked to find, else the interpreter


def script(subject: Subject) -> Script | None:
    """The interpreter line, None where there is none."""
    head = subject.read(0, _LONGEST)
    if not head.startswith(b"#!"):
        return None
    line = head.partition(b"\n")[0].decode("utf-8", "surrogateescape")
    interpreter, _, arguments = line[2:].strip(" \t").replace("\t", " ").partition(" ")
    arguments = arguments.strip(" ")
    program = interpreter
    if interpreter in _ENV:
        words = (word for word in arguments.split(" ") if word and not word.startswith("-"))
        program = next((word for word in words if "=" not in word), interpreter)
    return Script(line, interpreter, arguments, program)
