"""Words read aloud of which one was heard wrong, so that the checksum must notice."""

from irkit import places


def misheard(words: str) -> str:
    """The words with another last one.

    It is the neighbour in the list, which differs in one bit of the checksum alone: any other word
    might be right by chance.
    """
    listed = (places.resources() / "words" / "english.txt").read_text("ascii").split()
    *heard, last = words.split()
    return " ".join([*heard, listed[listed.index(last) ^ 1]])
