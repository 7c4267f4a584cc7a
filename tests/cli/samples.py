"""Rules for tests and what matches them; the text is only whole where a test puts it."""

from pathlib import Path

ALERT = "irkit test" + " planted alert 5b1f"
WARNING = "irkit test" + " planted warning 5b1f"
NOTICE = "irkit test" + " planted notice 5b1f"
ENDLESS = "irkit test" + " endless 5b1f"
MILLION = "irkit test" + " million 5b1f"

_ONE = """
rule {name} {{
    meta:
        description = "Somebody planted {name}."
        score = {score}
        author = "tests"
        reference = "a test"
        attack = "T1059.004"
    strings:
        $text = "{text}"
    condition:
        $text
}}
"""

RULES = "".join(
    _ONE.format(name=name, score=score, text=text)
    for name, score, text in (
        ("Alert", 80, ALERT),
        ("Warning", 60, WARNING),
        ("Notice", 20, NOTICE),
    )
)

# Runs until its deadline, on files that begin with the text and only on those.
ENDLESS_RULE = f"""
rule Endless {{
    strings:
        $text = "{ENDLESS}"
    condition:
        $text at 0 and for all i in (1..2000000000) : (for all j in (1..2000000000) : (i + j > 0))
}}
"""

MILLION_RULE = f"""
rule Million {{
    meta:
        score = 50
    strings:
        $text = "{MILLION}"
        $dull = "a"
    condition:
        $text at 0 and #dull > 1000
}}
"""


def write_rules(folder: Path, **files: str) -> Path:
    """A folder with rule files; without any, of RULES alone."""
    folder.mkdir()
    for name, text in (files or {"planted": RULES}).items():
        (folder / f"{name}.yar").write_text(text)
    return folder
