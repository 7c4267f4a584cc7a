"""Which rules may be quoted to others."""

import pytest

from irkit.report.licences import may_pass_on
from tests.case.sample import finding


@pytest.mark.parametrize(
    "licence",
    [
        "Apache-2.0", "MIT", "BSD-2-Clause", "GPL-3.0-or-later", "GPL-2.0-only", "CC0", "CC BY 4.0",
        "CC-BY-SA-4.0", "Detection Rule License 1.1 https://github.com/x/LICENSE", "Unlicense",
        "GNU General Public License v3", "Creative Commons Attribution 4.0", "LGPLv3",
    ],
)  # fmt: skip
def test_free_licences_let_others_have_the_text(licence: str) -> None:
    assert may_pass_on(finding(licence=licence))


@pytest.mark.parametrize(
    "licence",
    [
        "", "CC BY-NC 4.0", "CC-BY-NC-SA-4.0", "CC BY-ND 4.0", "proprietary", "All rights reserved",
        "MIT, internal use only", "Apache-2.0 but not for redistribution", "ask us", "limited",
        "free for non-commercial use", "MIT " * 1000, "\u202eTIM",
    ],
)  # fmt: skip
def test_all_others_keep_it(licence: str) -> None:
    assert not may_pass_on(finding(licence=licence))


def test_the_shipped_rules_are_under_irkits_own_licence() -> None:
    assert may_pass_on(finding(licence="", pack="irkit", author="irkit"))
    assert not may_pass_on(finding(licence="", pack="irkit", author="somebody"))
    assert not may_pass_on(finding(licence="", pack="mine", author="irkit"))
