"""An examiner that looks for a needle, and one for any rules."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scan.examining import Examine, book_of, examiner

RULES = """
rule Needle : tag {
    meta: description = "A needle." author = "somebody" score = 80 attack = "T1059"
          reference = "https://example.invalid/needle" license = "MIT"
    strings: $a = "needle in a haystack" condition: $a
}
rule A { strings: $a = "AAAA" condition: #a > 900000 }
"""


@pytest.fixture
def needle(tmp_path: Path) -> Examine:
    folder = tmp_path / "rules"
    folder.mkdir()
    return examiner(book_of(folder, RULES))


@pytest.fixture
def looking_for(tmp_path: Path) -> Callable[[str], Examine]:
    (tmp_path / "rules").mkdir(exist_ok=True)
    return lambda rules: examiner(book_of(tmp_path / "rules", rules))
