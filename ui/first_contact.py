"""The words that show two people that each has the very key of the other."""

from irkit.cli.own_card import own_card
from irkit.contacts import book
from irkit.contacts.card import first_contact_words


def words_with(contact: str) -> str:
    """The words to compare with a contact, by name or fingerprint.

    Raises UsageError where there is no such contact or no card of one's own yet, and KeyUnusable.
    """
    return first_contact_words(own_card(), book.named(contact).card)
