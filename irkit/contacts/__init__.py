"""People of other organisations: their keys, how they were checked, the card to hand to them."""

from irkit.contacts.book import Checked, Contact
from irkit.contacts.card import Card

__all__ = ["Card", "Checked", "Contact"]
