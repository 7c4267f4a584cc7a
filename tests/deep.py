"""A folder deeper than a path can say at once, for tests on Linux."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def deep_folder(top: Path, name: str, depth: int, content: bytes) -> Iterator[str]:
    """The path of a folder `depth` levels below `top`, with a file called "file" in it.

    Taken away again at the end: shutil.rmtree gives up on it.
    """
    first = str(top / name)
    path = str(top)
    folder = os.open(top, os.O_RDONLY)
    try:
        for _ in range(depth):
            path = f"{path}/{name}"
            os.mkdir(name, dir_fd=folder)
            deeper = os.open(name, os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = deeper
        file = os.open("file", os.O_CREAT | os.O_WRONLY, dir_fd=folder)
        os.write(file, content)
        os.close(file)
    finally:
        os.close(folder)
    try:
        yield path
    finally:
        subprocess.run(["rm", "-rf", os.fsencode(first)], check=True)
