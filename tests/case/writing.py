"""A process that writes to a case until it is killed; it tells on standard output how far it is.

Usage: python -m tests.case.writing FOLDER batches|wal|half|hold|sealed|reviewed|reviewed-wal
"""

import sqlite3
import sys
import threading
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.case import Case
from irkit.keys import PublicKey
from irkit.keys.store import KeySigner
from irkit.records import Examined
from tests.case import sample

BATCH = 40


def main(folder: Path, manner: str) -> None:
    if manner in ("wal", "reviewed-wal"):
        sqlite3.sqlite_version_info = (3, 51, 3)
    with Case.create(folder, sample.ABOUT) as case:
        number = case.begin_scan(sample.scan())
        if manner == "half":
            case.record(number, batch(0))
            leave_half_a_write(case)
        tell("ready")
        if manner in ("reviewed", "reviewed-wal"):
            work_beside_a_reviewer(case, number)
            return
        if manner == "sealed":
            seal_without_end(case)
        for count in range(10_000 if manner in ("batches", "wal") else 0):
            case.record(number, batch(count))
            tell(str(count + 1))
        sys.stdin.read()


def batch(count: int) -> list[Examined]:
    targets = [f"/srv/{count}/{n}" for n in range(BATCH)]
    return [Examined(sample.item(name), (sample.finding(name),)) for name in targets]


def leave_half_a_write(case: Case) -> None:
    """Change more pages than the cache holds, so that they reach the file before the commit."""
    connection = case._connection
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA cache_size = 5")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DROP TRIGGER items_no_update")
    for number in range(300):
        connection.execute(
            "INSERT INTO items SELECT max(id) + 1, scan, kind, target || ?, outcome, reason, "
            "hex(randomblob(4000)), size, sha256, modified, count, target_raw FROM items",
            (number,),
        )


def work_beside_a_reviewer(case: Case, number: int) -> None:
    """Commit small batches until standard input ends, some of them again with more findings."""
    asked = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), asked.set())).start()
    count = 0
    while not asked.is_set():
        case.record(number, batch(count % 20))
        count += 1
    tell("done")


def seal_without_end(case: Case) -> None:
    key = Ed25519PrivateKey.generate()
    signer = KeySigner(PublicKey(key.public_key().public_bytes_raw()), key)
    for count in range(10_000):
        case.log("noted", "", {})
        case.seal(signer)
        tell(str(count + 1))


def tell(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
