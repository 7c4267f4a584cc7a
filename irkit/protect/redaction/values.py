"""What the name of a user, of a host or of somebody who acted tells: all that is in it."""

from collections.abc import Iterator

from irkit.protect.redaction.patterns import address_of
from irkit.protect.redaction.profile import words
from irkit.protect.redaction.sensitive import Sensitive
from irkit.records import tellers

Value = tuple[Sensitive, str]

FEWEST = 3  # characters of a value that is looked for in texts


def user_values(text: str) -> Iterator[Value]:
    r"""What a user's name tells: of ``alice``, ``ACME\alice``, ``alice@acme.example``."""
    domain, back, name = text.rpartition("\\")
    if back:
        if domain.casefold() in words().hosts:
            return
        yield Sensitive.HOST, domain
    name, at, realm = name.partition("@")
    if at:
        yield from host_values(realm)
    if name.casefold() in words().accounts:
        return
    if name and not name.startswith(("uid ", "S-1-")) and not name.isdecimal():
        yield Sensitive.USER, name
        parts = name.split()
        yield from ((Sensitive.USER, part) for part in parts[:-1] + parts[1:] if len(part) > FEWEST)


def host_values(text: str) -> Iterator[Value]:
    """What a host's name tells: the name itself, and the domain behind it."""
    if not text or address_of(text) or text.casefold() in words().hosts:
        return
    name, _, domain = text.strip(".").partition(".")
    yield Sensitive.HOST, name
    if domain and domain.casefold() not in words().hosts:
        yield Sensitive.DOMAIN, domain


def actor_values(text: str) -> Iterator[Value]:
    """What an actor of the ledger tells, ``user@host``, and who else told so."""
    first, *others = tellers(text)
    user, _, host = first.rpartition("@")
    yield from user_values(user)
    yield from host_values(host)
    for one in others:
        yield from user_values(one)
