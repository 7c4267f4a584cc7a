"""The kinds of what a case holds and others must not see; each names its pseudonyms."""

from enum import StrEnum


class Sensitive(StrEnum):
    """What a value tells of; the beginning of its pseudonym."""

    USER = "user"  # an account or a person
    CONTACT = "contact"  # how to reach a person: a telephone number, a room
    HOST = "host"
    DOMAIN = "domain"
    ADDRESS = "address"
    SECRET = "secret"  # a password, a key, a token  # noqa: S105
    NAME = "name"  # of a file or a folder that people named
    TEXT = "text"  # what people wrote
