"""The shipped rules are described, proved by samples, and quiet on a clean system."""

import json
import re
import site
import sys
from collections import Counter
from datetime import date
from importlib import import_module
from pkgutil import iter_modules

import pytest

import irkit
from tests.rules import clean, samples, shipped
from tests.rules.sample import Sample

SAMPLES: tuple[Sample, ...] = tuple(
    sample
    for module in iter_modules(samples.__path__, f"{samples.__name__}.")
    for sample in import_module(module.name).SAMPLES
)
RULES = {rule.name: rule for rule in shipped.described()}
CAMEL_CASE = re.compile(r"(?:[A-Z][A-Za-z0-9]*_)*[A-Z][A-Za-z0-9]*")
TECHNIQUES = re.compile(r"T\d{4}(\.\d{3})?(, ?T\d{4}(\.\d{3})?)*")
SENTENCE = re.compile(r"[A-Z\d/.][^\n]{20,200}[^.]\.")


@pytest.mark.parametrize("rule", shipped.described(), ids=lambda rule: f"{rule.file}:{rule.name}")
def test_rule_is_described(rule: shipped.Rule) -> None:
    meta = rule.meta
    assert CAMEL_CASE.fullmatch(rule.name)
    assert SENTENCE.fullmatch(meta["description"])
    assert meta["author"] == "irkit"
    assert isinstance(meta["score"], int)
    assert 0 <= meta["score"] <= 100
    assert TECHNIQUES.fullmatch(meta["attack"])
    assert meta["reference"].startswith("https://")
    assert date.fromisoformat(meta["date"]).year >= 2026


def test_names_are_unique() -> None:
    count = Counter(rule.name for rule in shipped.described())
    assert [name for name, times in count.items() if times > 1] == []


def test_every_rule_has_a_sample_and_every_sample_a_rule() -> None:
    assert {sample.rule for sample in SAMPLES} == set(RULES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_rule_tells_its_sample_from_the_near_miss(sample: Sample) -> None:
    assert sample.matching
    assert sample.near_miss
    path = _path(sample.filename)
    near = path if sample.near_miss_filename is None else _path(sample.near_miss_filename)
    missed = [data for data in sample.matching if sample.rule not in shipped.matches(data, path)]
    taken = [data for data in sample.near_miss if sample.rule in shipped.matches(data, near)]
    assert missed == []
    assert taken == []


def test_the_pack_is_as_large_as_promised() -> None:
    assert len(RULES) >= 80


def test_the_pack_has_the_version_of_irkit() -> None:
    pack = json.loads((shipped.RULES / "pack.json").read_text())
    assert pack == {"name": "irkit", "version": irkit.__version__}


@pytest.mark.portable
def test_the_checkout_is_quiet() -> None:
    """Samples are built from parts, so that a host with irkit's source on it has no finding.

    Without what `make` leaves in it: a report of a triage quotes what was found.
    """
    made = ("cases", "build", "dist", ".venv", ".wine", ".git")
    without = tuple(str(shipped.CHECKOUT / name) for name in ("rules", *made))
    assert clean.loud(list(clean.walk(str(shipped.CHECKOUT), without=without))) == []


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="reads the files of a Debian system")
def test_a_clean_system_is_quiet() -> None:
    """No warning over /etc, /bin, /usr and this Python: see `clean` for how much of it is read.

    Files up to 16 MiB, each content once. Programs, /etc and every script always; of the rest, in
    the order of their SHA-256, what fits into 1.2 GB.
    """
    tops = ("/etc", "/bin", "/usr", sys.base_prefix, *site.getsitepackages())
    own = tuple(f"{packages}/irkit" for packages in site.getsitepackages())  # the rules, installed
    assert clean.loud(clean.picked(list(clean.walk(*tops, without=own)))) == []


def _path(filename: str) -> str:
    return f"/sample/{filename}" if filename else ""
