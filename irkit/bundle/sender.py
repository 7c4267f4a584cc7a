"""Who signed a bundle, as far as is known here; the bundle itself proves nothing."""

from dataclasses import asdict, dataclass

from irkit.contacts.holders import Holder, Holders
from irkit.keys import PublicKey


@dataclass(frozen=True, slots=True)
class Sender(Holder):
    """The holder of the key that signed."""

    words: str = ""  # of the key, to be read aloud


def sender(key: PublicKey) -> Sender:
    """Raises UsageError or KeyUnusable where contacts or one's own key cannot be read."""
    return Sender(**asdict(Holders.known().of(key.fingerprint)), words=key.words)
