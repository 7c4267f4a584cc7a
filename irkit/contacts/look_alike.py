"""Names that people take for the same: other letters, accents, digits or capitals."""

import re
import unicodedata

# The letters of other scripts that look like Latin ones in most fonts, beside those that they are
# taken for; capitals have other doubles than small letters. Unicode's UTS 39 lists thousands.
_SCRIPTS = (
    ("АВЕКМНОРСТУХІЈЅԌԚԜ", "ABEKMHOPCTYXIJSGQW"),  # Cyrillic
    ("авекмнорстухгпіјѕԁһԛԝӏ", "abekmhopctyxrnijsdhqwl"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),  # Greek
    ("αειικνορτυγσς", "aeiikvoptuyoc"),
    ("ՕՏԼօոսհզց", "OSLonuhqg"),  # Armenian
    ("ıłøđħɡɑ", "ilodhga"),  # Latin that does not decompose
)
_DOUBLES = {
    ord(other): latin
    for others, latins in _SCRIPTS
    for other, latin in zip(others, latins, strict=True)
}
_ALIKE = str.maketrans("1l|!0", "iiiio")
_PAIRS = (("rn", "m"), ("vv", "w"))
_BETWEEN = re.compile(r"[\s.,'’_-]+")


def skeleton(name: str) -> str:
    """What is left of a name when all that is easily overlooked is taken away."""
    letters = unicodedata.normalize("NFKD", name)
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    seen = bare.translate(_DOUBLES).casefold().translate(_ALIKE)
    for pair, one in _PAIRS:
        seen = seen.replace(pair, one)
    return _BETWEEN.sub("", seen)
