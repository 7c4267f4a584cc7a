"""A process that makes or opens a bundle and is killed at its n-th deed, for every n.

Usage: python -m tests.bundle.crashing create|open FOLDER; prints what was left, a line each.

A deed is what Python tells its auditors of: a file opened, renamed, removed, a folder made, a
database connected; and each piece of the content that is written.
"""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from irkit.bundle import Limits, Request, create, inspect, unpack
from irkit.case import Case, verify
from tests.bundle.conftest import ASHA, BELA
from tests.bundle.forging import Silent, bundled, case_in, to

DEEDS = frozenset(
    "open os.rename os.remove os.mkdir os.rmdir os.listdir shutil.rmtree sqlite3.connect "
    "tests.piece".split()
)


class Watched(Silent):
    def tell(self, size: int) -> None:
        sys.audit("tests.piece")


def make(folder: Path) -> None:
    with Case.open(folder / "017", write=True) as case:
        create(case, folder / "b", Request(to(BELA)), ASHA.signer, Watched())


def take(folder: Path) -> None:
    limits = Limits(1 << 30, unknown=True)
    unpack(folder / "017.irkit", folder / "got", [BELA.identity], limits, Watched())


def is_ended(number: int, work: Callable[[Path], None], folder: Path) -> bool:
    """Whether it ended before its n-th deed, at which it is killed."""
    child = os.fork()
    if child == 0:
        left = number

        def count(event: str, _: object) -> None:
            nonlocal left
            if event in DEEDS:
                left -= 1
                if left < 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        work(folder)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, -signal.SIGKILL), code
    return code == 0


def left_of_bundle(folder: Path) -> str:
    """The case verifies whatever happened, and a bundle that is there can be read to its end."""
    faults = [*map(str, verify(folder / "017"))]
    if not (folder / "b").exists():
        return f"nothing {faults}"
    found = inspect(folder / "b", [BELA.identity], Silent())
    (folder / "b").unlink()
    return f"whole {[*faults, *found.faults]}"


def left_of_case(folder: Path) -> str:
    """A folder that is there is a whole case, with the entry that says where it comes from."""
    if not (folder / "got").exists():
        return "nothing []"
    faults = [*map(str, verify(folder / "got"))]
    with Case.open(folder / "got") as case:
        head = case.head()
        assert head
        faults += [] if head.action == "bundle opened" else [head.action]
    shutil.rmtree(folder / "got")
    return f"whole {faults}"


def main(deed: str, folder: Path) -> None:
    case_in(folder / "017")
    bundled(folder / "017", folder / "017.irkit", ASHA, BELA)
    work, left = {"create": (make, left_of_bundle), "open": (take, left_of_case)}[deed]
    number, ended = 0, False
    while not ended:
        ended = is_ended(number, work, folder)
        print(left(folder), flush=True)
        number += 1
    passing = [one.name for one in (*folder.iterdir(), *(folder / "017").iterdir())]
    print(sorted(name for name in passing if name.startswith(".irkit")))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
