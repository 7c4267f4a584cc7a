"""A folder deeper than a path can say at once, for tests on Linux."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

# A disk takes seconds to make and to remove it.
_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def deep_folder(
    name: str, depth: int, content: bytes, file_name: str = "file"
) -> Iterator[tuple[str, str]]:
    """A new folder and the one `depth` levels below it, which holds a file."""
    top = path = tempfile.mkdtemp(dir=_MEMORY)
    folder = os.open(top, os.O_RDONLY)
    try:
        for _ in range(depth):
            path = f"{path}/{name}"
            os.mkdir(name, dir_fd=folder)
            deeper = os.open(name, os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = deeper
        file = os.open(file_name, os.O_CREAT | os.O_WRONLY, dir_fd=folder)
        os.write(file, content)
        os.close(file)
        yield top, path
    finally:
        os.close(folder)
        subprocess.run(["rm", "-rf", top], check=True)  # shutil.rmtree gives up on it
