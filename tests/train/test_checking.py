"""What an author may have got wrong is said, and nothing of what irkit ships."""

import re
from pathlib import Path

import pytest

from irkit.train import checking, scenario_file
from irkit.train.scenario import Scenario
from tests.cli.command import Irkit
from tests.train.demo import write_demo

TRAINING = Path(__file__).resolve().parents[2] / "docs" / "TRAINING.md"
VARIED = ('name: "kworker/u8:9"', 'name: "{page}d"')


def warnings(folder: Path, *changes: tuple[str, str]) -> list[str]:
    return checking.warnings(scenario_file.read(write_demo(folder, VARIED, *changes)))


def test_nothing_is_wrong_with_a_good_one(tmp_path: Path) -> None:
    assert warnings(tmp_path) == []


@pytest.mark.parametrize("scenario", scenario_file.shipped(), ids=lambda one: one.identifier)
def test_nothing_is_wrong_with_those_that_irkit_ships(scenario: Scenario) -> None:
    assert checking.warnings(scenario) == []
    assert checking.missing_languages(scenario) == []


def test_the_example_for_authors_is_a_scenario_without_a_fault(irkit: Irkit) -> None:
    """docs/TRAINING.md, as somebody saves it."""
    (example,) = re.findall(r"```yaml\n(.*?)```", TRAINING.read_text("utf-8"), re.DOTALL)
    (irkit.folder / "forgotten-key.yaml").write_text(example, encoding="utf-8")
    said = irkit("train", "check", "forgotten-key.yaml", "--json", status=0).json
    assert said == {
        "id": "forgotten-key",
        "title": "A forgotten key",
        "artefacts": 6,
        "questions": 3,
        "missing_languages": ["hi", "mr"],
        "warnings": [],
    }


# Of parts, as every sample: whoever scans a host with this file on it finds nothing. Python would
# join a sum when it compiles, and the sample would lie in what it compiled.
REAL = "ev".join(('"<?php ', 'al(base64_decode($_POST[1])); // {stand-in:web-shell}"'))


@pytest.mark.parametrize(
    ("old", "new", "warned"),
    [
        ("id: conclusion", "id: verdict", "no question conclusion"),
        pytest.param(
            *('"<?php // {stand-in:web-shell}"', REAL, "real malicious code must not be planted"),
            id="real",  # pytest writes down what else it would be called
        ),
        ('"<?php // {stand-in:web-shell}"', "nothing", "shell is malicious and no rule finds it"),
        ("# {stand-in:backup-job}", "# backup", "no stand-in is in anything honest"),
        ('text: "page {number}"', 'text: "{stand-in:beacon}"', "pages has a stand-in: each of"),
        ("accept: [compromised]", "accept: [compromised, clean]", "every choice is right"),
        ("{id: clean, text: Clean}", "{id: clean, text: COMPROMISED}", "the same text"),
        ('accept: ["{path:shell}", "{file:shell}"]', 'accept: ["..."]', "no letter and no digit"),
        ("cost: 2", "cost: 9", "hint plain costs less than one before it"),
        ("names:\n", "names:\n  unused: [a, b]\n", "names.unused stands nowhere"),
        ('"var/www/{site}/uploads/{page}.php"', "var/x.php", "shell has the same path with every"),
        ("[shop, blog, news, mail]", "[8.8.8.8, 10.0.0.1]", "8.8.8.8 is somebody's address"),
        ("version: 3", "version: 3\nharder: mine", "harder: irkit ships no scenario mine"),
        ('"etc/cron.d/{site}-backup"', '"var/www/{site}/1.html"', "backup and pages have one path"),
        ('"etc/cron.d/{site}-backup"', '"var/www/{site}/1.HTML/x"', "backup lies in pages, which"),
        ('"etc/cron.d/{site}-backup"', f'"{"x" * 130}"', "too many for Windows"),
        ("thumb, logo]", "thumb, logo, one-that-few-seeds-draw]", "-drawd: Linux keeps 15 bytes"),
        ('text: "page {number}"', 'text: "page {number"', "{number is not closed"),
        ("T1055]", "T9999]", "table of ATT&CK has no T9999"),
    ],
)
def test_what_an_author_may_have_got_wrong(tmp_path: Path, old: str, new: str, warned: str) -> None:
    assert warned in "\n".join(warnings(tmp_path, (old, new)))


def test_a_warning_is_told_apart_from_a_fault(irkit: Irkit) -> None:
    file = write_demo(irkit.folder, VARIED, ("names:\n", "names:\n  unused: [a]\n"))
    ran = irkit("train", "check", file, status=1)
    assert ran.out == (
        "demo: A shop\nplants 4 things, asks 2 questions\nnot all of it is there in hi, mr\n"
        "warning: names.unused stands nowhere\n"
    )
    assert irkit("train", "check", file, "--json", status=1).json["warnings"]
    file.write_text("a: 1\nb: }", encoding="utf-8")
    assert "is no scenario: line 2" in irkit("train", "check", file).complaint
    assert not (irkit.folder / "host").exists()
