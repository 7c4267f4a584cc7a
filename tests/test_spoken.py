"""Bytes as words to be read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit import spoken
from irkit.errors import UsageError

EVEN = st.integers(1, 32).flatmap(lambda half: st.binary(min_size=2 * half, max_size=2 * half))


@given(EVEN)
def test_words_come_back_as_the_bytes(data: bytes) -> None:
    assert spoken.bytes_of(spoken.words_of(data)) == data


@given(EVEN)
def test_four_letters_in_any_case_and_spacing_are_enough(data: bytes) -> None:
    heard = " - ".join(word[:4].upper() for word in spoken.words_of(data).split())
    assert spoken.bytes_of(heard) == data


PANDA = (
    "panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft ostrich "
    "alcohol speed nation flash devote level hobby quick inner drive ghost inside"
)


@pytest.mark.parametrize(
    ("data", "words"),
    [  # from the test vectors of BIP-39
        ("00" * 32, "abandon " * 23 + "art"),
        ("ff" * 32, "zoo " * 23 + "vote"),
        ("9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863", PANDA),
    ],
)
def test_thirty_two_bytes_read_as_in_bip_39(data: str, words: str) -> None:
    assert spoken.words_of(bytes.fromhex(data)) == words


def test_every_single_misheard_word_is_noticed() -> None:
    words = spoken.words_of(bytes(range(16))).split()
    assert len(words) == 13
    for place, word in enumerate(words):
        wrong = "zebra" if word != "zebra" else "zero"
        heard = " ".join([*words[:place], wrong, *words[place + 1 :]])
        with pytest.raises(UsageError, match="one of the words is wrong"):
            spoken.bytes_of(heard)


@pytest.mark.parametrize("gone", [0, 6, 12])
def test_a_word_that_was_not_heard_is_noticed(gone: int) -> None:
    words = spoken.words_of(bytes(range(16))).split()
    with pytest.raises(UsageError, match="12 words are too few"):
        spoken.bytes_of(" ".join([*words[:gone], *words[gone + 1 :]]))


@pytest.mark.parametrize("word", ["zebraa", "zebx", "ze", "zebra\u202e", "जेब्रा"])
def test_what_is_no_word_is_named(word: str) -> None:
    with pytest.raises(UsageError):
        spoken.bytes_of(f"{word} " + "zoo " * 12)


@pytest.mark.parametrize("nothing", ["", "   ", "0123 4567", "zoo", "zoo " * 100_000])
def test_nothing_and_too_much_are_refused(nothing: str) -> None:
    with pytest.raises(UsageError):
        spoken.bytes_of(nothing)
