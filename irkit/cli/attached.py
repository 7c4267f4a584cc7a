"""Where the streams of a command are pipes that somebody else listens to.

Windows starts a program with more rights than its starter has only without streams. So the window
names a pipe on which it waits, and a secret by which it knows that the program that it started is
at the other end:

    irkit --attached PIPE SECRET HOME COMMAND…

The pipe is opened twice, as one that is read cannot be written to meanwhile, and each time a line
says which it is: ``SECRET out`` carries standard output and errors, ``SECRET in`` standard input.
HOME is IRKIT_HOME: the environment of the starter does not come along. Whoever listens there steers
the command, too: standard input has words.
"""

import os
import sys

from irkit.cli.steering import INPUT

_WORD = "--attached"


def connect(arguments: list[str]) -> None:
    """Make the pipes the standard streams where the arguments ask for it, and take those words out.

    Raises OSError where nobody listens.
    """
    if sys.platform != "win32" or arguments[1:2] != [_WORD] or len(arguments) < 5:
        return
    from irkit.windows import pipes

    pipe, secret, home = arguments[2:5]
    del arguments[1:5]
    os.environ |= {"IRKIT_HOME": home, INPUT: "words"}
    for word, numbers in (("out", (1, 2)), ("in", (0,))):
        descriptor = pipes.connected(pipe)
        os.write(descriptor, f"{secret} {word}\n".encode())
        for number in numbers:
            os.dup2(descriptor, number, inheritable=False)
        os.close(descriptor)
    # Python's own streams still lead to a console that nobody sees.
    sys.stdin = sys.stdout = None  # as where there are none
    sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
