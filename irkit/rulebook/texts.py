"""The sources of rules, kept small: a case wants the text of each rule that matched, few of all."""

import zlib
from collections.abc import Iterable

from irkit.rulebook.packs import Source
from irkit.rulebook.source import Part, units

_QUICK = 1  # level of compression, which leaves about a third


class Texts:
    """Rule files of packs, compressed; a file is cut into its rules when one of them is wanted."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._files = {
            (source.sha256, name): zlib.compress(text.encode("utf-8", "surrogatepass"), _QUICK)
            for source in sources
            for name, text in source.texts.items()
        }
        self._cut: tuple[tuple[str, str], dict[str, str]] = ("", ""), {}

    def of_rule(self, pack_sha256: str, file: str, rule: str) -> str | None:
        """The text of a rule, from its first keyword to its last brace; None where there is none.

        Rules that match often stand together: the file that was cut last stays so.
        """
        where = pack_sha256, file
        if where not in self._files:
            return None
        if self._cut[0] != where:
            text = zlib.decompress(self._files[where]).decode("utf-8", "surrogatepass")
            rules = [unit for unit in units(text) if unit.part is Part.RULE]
            self._cut = where, {unit.name: unit.text for unit in rules}
        return self._cut[1].get(rule)
