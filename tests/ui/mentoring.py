"""A trainee and a mentor with keys of their own, and an attempt that was finished."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from irkit.case import Case
from irkit.case.query import Query
from irkit.case.review import Reviewer
from irkit.records import Opinion, ThingRow
from irkit.train import attempt
from tests.cli.command import Irkit
from tests.train.demo import write_demo
from tests.ui.sharing import Person, person

SECRET = "correct horse"


@dataclass(frozen=True)
class Round:
    """Asha learns; Béla teaches, with a key that has a passphrase."""

    folder: Path
    asha: Person
    bela: Person

    @property
    def case(self) -> Path:
        """Asha's."""
        return self.folder / "attempt" / "case"

    @property
    def scenario(self) -> Path:
        return self.folder / "demo.yaml"

    def as_(self, one: Person) -> Irkit:
        """What somebody types."""
        given = {"IRKIT_PASSPHRASE": SECRET} if one is self.bela else {}
        return Irkit(self.folder, environment={"IRKIT_HOME": str(one.home), **given})

    def hand_over(self, name: str, case: Path | None = None) -> Path:
        """Asha sends her case, or another one, and Béla opens it; where."""
        words = ("bundle", "create", "--case", case or self.case, "--to", "Béla Nagy")
        self.as_(self.asha)(*words, "-o", f"{name}.bundle", status=0)
        self.as_(self.bela)("bundle", "open", f"{name}.bundle", "--into", name, status=0)
        return self.folder / name

    def sealed_attempt(self) -> Path:
        """Asha finishes another attempt, of which Béla alone knows what is true; its case."""
        irkit = self.as_(self.asha)
        start = ("train", "start", self.scenario, "--folder", "sealed", "--mentor", "Béla Nagy")
        irkit(*start, "--yes", status=0)
        irkit("train", "finish", "sealed", status=0)
        irkit("train", "clean", "sealed", status=0)
        return self.folder / "sealed" / "case"


def finished(folder: Path) -> Round:
    """Asha has finished an attempt; each has the card of the other."""
    asha, bela = person(folder, "Asha Rao"), person(folder, "Béla Nagy", passphrase=SECRET)
    asha.irkit("contacts", "add", str(bela.card))
    bela.irkit("contacts", "add", str(asha.card))
    one = Round(folder, asha, bela)
    irkit = one.as_(asha)
    begun = attempt.start(write_demo(folder), folder / "attempt", seed=7, examiner="Asha Rao")
    irkit("scan", "files", begun.folder.host, "--case", begun.folder.case)
    judge(one.case, {".php": Opinion.MALICIOUS, "-backup": Opinion.MALICIOUS})
    shell = next((folder / "attempt" / "host").rglob("*.php"))
    irkit("evidence", "add", shell, "--case", begun.folder.case, status=0)
    irkit("train", "answer", "attempt", "conclusion", "compromised", status=0)
    irkit("train", "finish", "attempt", status=0)
    attempt.clear(folder / "attempt")
    return one


def judge(case: Path, opinions: Mapping[str, Opinion]) -> None:
    """Judge the things whose path ends so."""
    with Case.open(case) as found:
        ids = [one for some in found.row_ids(Query(ThingRow)) for one in some]
        rows = found.rows(ThingRow, ids)
    with Reviewer.open(case) as reviewer:
        for end, opinion in opinions.items():
            (number,) = (n for n, row in rows.items() if row.target.endswith(end))
            reviewer.judge([number], opinion, 90, "It looks so.")
