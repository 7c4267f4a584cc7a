"""What the measures share, made when it is first asked for: the pack, the files, the folders."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from benchmarks import contenders, trees
from benchmarks.pack import write_pack


@dataclass
class Workbench:
    """A scratch folder on a disk, and how much is measured."""

    scratch: Path
    quick: bool = False
    findings: int = 1_000_000  # in the large case

    @property
    def rounds(self) -> int:
        """Runs of each contender."""
        return 1 if self.quick else 5

    @property
    def large(self) -> int:
        """Findings in the large case of this run."""
        return self.findings // 10 if self.quick else self.findings

    @property
    def large_case(self) -> Path:
        """Where the large case is, once a measure has filled it."""
        return self.scratch / "million"

    @cached_property
    def pack(self) -> Path:
        """The folder of the generated pack."""
        return write_pack(self.scratch / "pack")

    @cached_property
    def pack_of_yarac(self) -> Path:
        """The same pack as Debian's yarac compiles it."""
        compiled = self.scratch / "pack.yarac"
        contenders.yarac(self.pack, compiled)
        return compiled

    @cached_property
    def usr(self) -> list[Path]:
        """Folders of /usr that hold about 1 GB."""
        return trees.part_of_usr(100_000_000 if self.quick else 1_000_000_000)

    @cached_property
    def usr_files(self) -> list[bytes]:
        """Their files, which are now in the machine's memory."""
        listed = trees.files(self.usr)
        trees.read_once(listed)
        return listed

    @cached_property
    def small_files(self) -> tuple[Path, int]:
        """A folder with parts of 10,000 small files each, and how many parts."""
        parts = 2 if self.quick else 10
        folder = self.scratch / "small"
        stream = trees.content(self.usr_files)
        for part in range(parts):
            trees.write_cut(folder / f"part{part}", stream, 700 + 100 * part, 10_000)
        return folder, parts

    @property
    def case(self) -> Path:
        """Where the case of the run under way is."""
        return self.scratch / "case"
