"""What to type into a filter to find a text."""


def as_words(text: str) -> str:
    """What to type so that exactly this text is looked for; a quotation mark parts it."""
    return " ".join(f'"{part}"' for part in text.split('"') if part.strip())
