"""The bound: processes of yara-python that match a list of files and do nothing else.

`python -m benchmarks.bare RULES-FOLDER FILE-LIST PROCESSES` prints one JSON object. It compiles the
rules once, hands them to the processes as bytes (loaded rules match faster than freshly compiled
ones), and lets each process take the next file, largest first, so that both end together. No
file is hashed, no error handled, no order kept, nothing written.
"""

import io
import json
import multiprocessing
import os
import sys
import time
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import yara


def main(rules: str, listing: str, processes: str) -> None:
    """Match every file of the list and print seconds and matches."""
    began = time.monotonic()
    paths = Path(listing).read_bytes().split(b"\0")[:-1]
    paths.sort(key=os.path.getsize, reverse=True)
    sources = {path.name: path.read_text() for path in Path(rules).glob("*.yar")}
    buffer = io.BytesIO()
    yara.compile(sources=sources).save(file=buffer)
    compiled = time.monotonic()
    following = multiprocessing.Value("L", 0)
    found = multiprocessing.Value("L", 0)
    work = [
        multiprocessing.Process(target=_match, args=(buffer.getvalue(), paths, following, found))
        for _ in range(int(processes))
    ]
    for process in work:
        process.start()
    for process in work:
        process.join()
    ended = time.monotonic()
    answer = {"compile": compiled - began, "match": ended - compiled, "matches": found.value}
    print(json.dumps(answer))


def _match(
    compiled: bytes, paths: list[bytes], following: "Synchronized[int]", found: "Synchronized[int]"
) -> None:
    rules = yara.load(file=io.BytesIO(compiled))
    matches = 0
    while True:
        with following:
            index = following.value
            following.value += 1
        if index >= len(paths):
            break
        with open(paths[index], "rb") as file:
            matches += len(rules.match(data=file.read()))
    with found:
        found.value += matches


if __name__ == "__main__":
    main(*sys.argv[1:])
