"""A case, or a part of it, handed to others: a signed BagIt bag in a tar, encrypted by age."""

from irkit.bundle.content import Chosen, Part
from irkit.bundle.create import Addressee, Made, Request, create
from irkit.bundle.inspect import Inspected, inspect
from irkit.bundle.reading import is_encrypted
from irkit.bundle.unpack import Limits, Opened, unpack

__all__ = [
    "Addressee",
    "Chosen",
    "Inspected",
    "Limits",
    "Made",
    "Opened",
    "Part",
    "Request",
    "create",
    "inspect",
    "is_encrypted",
    "unpack",
]
