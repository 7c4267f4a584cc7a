"""What irkit itself says of attempts and scores, in each language: `resources/training/words`."""

from irkit.catalogue import Catalogue, catalogue


def words(language: str) -> Catalogue:
    """All of it, in a language of `irkit.said.LANGUAGES`."""
    return catalogue("training/words", language)
