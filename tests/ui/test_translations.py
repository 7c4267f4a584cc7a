"""Hindi and Marathi are whole, and their placeholders are those of the English texts."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from irkit import places

TOP = Path(__file__).resolve().parents[2]
FOLDER = places.resources() / "translations"
_PLACES = re.compile(r"\{\d*\}|%n|\n")


def messages(language: str) -> list[tuple[str, list[str]]]:
    """Each text with its translations: one, or one for each number."""
    found = []
    for message in ET.parse(FOLDER / f"irkit_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        source = message.findtext("source", "")
        assert translation.get("type") is None, f"{language} lacks: {source}"
        forms = translation.findall("numerusform") or [translation]
        found.append((source, [form.text or "" for form in forms]))
    return found


@pytest.mark.parametrize("language", ["hi", "mr"])
def test_every_text_is_translated(language: str) -> None:
    for source, forms in messages(language):
        for form in forms:
            assert form.strip(), source
            assert Counter(_PLACES.findall(form)) == Counter(_PLACES.findall(source)), source


def test_english_has_its_plurals() -> None:
    for source, (one, many) in messages("en"):
        assert "(s)" not in one + many, source
        assert "%n" not in source or "%n" in many


@pytest.mark.linux
def test_the_files_have_every_text_of_the_code() -> None:
    found = subprocess.run(
        [sys.executable, str(TOP / "tools" / "translate"), "--check"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert found.returncode == 0, f"run make translations\n{found.stdout}{found.stderr}"


@pytest.mark.linux
@pytest.mark.parametrize("language", ["en", "hi", "mr"])
def test_what_is_shipped_was_made_from_the_texts(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = FOLDER / f"irkit_{language}.ts"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
