"""Values of a case with pseudonyms in place of what is sensitive in them.

What a field is decides how it is redacted: a user, a host, a path, a command; everything else is a
text, in which the case's known values and the patterns are looked for.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, reduce
from itertools import pairwise
from typing import Any, Self

from irkit.case import Case
from irkit.case.codec import canonical, from_raw, raw_of
from irkit.protect.redaction import known, patterns
from irkit.protect.redaction.dictionary import Dictionary
from irkit.protect.redaction.encoded import beginnings, encoded_spans
from irkit.protect.redaction.hits import Edges, byte_spans, redacted_hit
from irkit.protect.redaction.known import HIDDEN_AS, Known
from irkit.protect.redaction.names import is_path, name_spans
from irkit.protect.redaction.profile import Profile, words
from irkit.protect.redaction.proofs import without_proofs
from irkit.protect.redaction.pseudonyms import Pseudonyms
from irkit.protect.redaction.sensitive import Sensitive
from irkit.protect.redaction.spans import Found, Span, apart, replaced, replaced_in_parts
from irkit.records import Hit, according_to, tellers

_CACHED = 20_000  # texts
_LONGEST_CACHED = 4_000  # characters
_SECRET_OPTION = re.compile(
    r"(?:--?|/)(?:pass(?:word|wd|phrase)?|token|secret|api-?key|access-?key)", re.IGNORECASE
)


class Redactor:
    """Redacts texts, bytes and typed values of one case as a profile says."""

    def __init__(self, profile: Profile, pseudonyms: Pseudonyms, values: Known) -> None:
        self.profile = profile
        self.known = values
        self.used: dict[str, tuple[Sensitive, str]] = {}  # pseudonym → what it stands for
        self.active = bool(profile.hides or profile.hide)
        self._made: dict[tuple[Sensitive, str], str] = {}
        self._pseudonyms = pseudonyms
        self._kept = profile.keep | words().accounts
        self._patterns = [
            one for name, some in patterns.BY_KIND.items() if name in profile.hides for one in some
        ]
        self._values = Dictionary(values.everywhere.items())
        self._kinds = {value.casefold(): kind for value, kind in values.everywhere.items()}
        self._begins = beginnings(values.everywhere)
        self._paths = Dictionary((path, path) for path in values.paths)
        self._edges = Edges(values.everywhere)
        self._short_text = lru_cache(_CACHED)(self._redacted)
        self._known_hit = lru_cache(_CACHED)(self._hit)

    @classmethod
    def of_nothing(cls) -> Self:
        """One that leaves everything as it is."""
        return cls(Profile("none", "", frozenset()), Pseudonyms(b""), Known())

    @classmethod
    def of(cls, case: Case, profile: Profile, key: bytes) -> Self:
        """The redactor of a case; it reads once what the case itself knows to be sensitive."""
        return cls(profile, Pseudonyms(key), known.of_case(case, profile))

    def hides(self, kind: Sensitive) -> bool:
        """Whether the profile hides values of a kind."""
        return HIDDEN_AS[kind] in self.profile.hides

    # Texts and bytes

    def text(self, text: str) -> str:
        """Any text."""
        return (self._redacted if len(text) > _LONGEST_CACHED else self._short_text)(text)

    def path(self, text: str) -> str:
        """A path as a whole, or what stands in its place, such as ``pid 12 (name)``."""
        if not (self.hides(Sensitive.NAME) and is_path(text)):
            return self.text(text)
        return replaced(text, apart(self._spans(text, whole=True)))

    def command(self, words_of: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a command: a secret may stand behind the word that says so."""
        joined, spans = " ".join(words_of), []
        if self.hides(Sensitive.SECRET):
            begin = 0
            for word, following in pairwise(words_of):
                begin += len(word) + 1
                if _SECRET_OPTION.fullmatch(word) and following:
                    instead = self._instead(Sensitive.SECRET, following)
                    spans.append(Span(begin, begin + len(following), instead))
        return tuple(replaced_in_parts(words_of, apart([*spans, *self._spans(joined)]), " "))

    def free(self, text: str) -> str:
        """What people wrote."""
        if not self.hides(Sensitive.TEXT) or not text.strip():
            return self.text(text)
        return self._instead(Sensitive.TEXT, text)

    def data(self, data: bytes) -> bytes:
        """Bytes, taken for UTF-8 and UTF-16."""
        (done,) = replaced_in_parts([data], byte_spans(data, self._spans), b"")
        return done

    def hit(self, hit: Hit) -> Hit:
        """What a rule matched, with its context where the profile leaves texts."""
        return self._known_hit(hit) if self.active else hit

    def _hit(self, hit: Hit) -> Hit:
        context = not self.hides(Sensitive.TEXT)
        return redacted_hit(hit, self._spans, self._edges, context=context)

    # Typed values

    def user(self, text: str) -> str:
        r"""A user's name, also as ``DOMAIN\name`` or ``name@host``."""
        domain, back, name = text.rpartition("\\")
        if back:
            system = domain.casefold() in words().hosts
            return text if system else f"{self.host(domain)}\\{self.user(name)}"
        if "@" in text:
            return self.actor(text)
        is_other = text.isdecimal() or patterns.names_nobody(text)
        nobody = is_other and not self._is_known(text)  # unless an account is called so
        numbered = text.startswith(("uid ", "S-1-"))
        if nobody or numbered or not text.strip() or not self.hides(Sensitive.USER):
            return self.text(text)
        return text if text.casefold() in self._kept else self._instead(Sensitive.USER, text)

    def _is_known(self, user: str) -> bool:
        return user in self.known.everywhere or user in self.known.left

    def person(self, text: str) -> str:
        """The name of somebody."""
        hidden = self.hides(Sensitive.USER) and text.strip()
        return self._instead(Sensitive.USER, text) if hidden else self.text(text)

    def contact(self, text: str) -> str:
        """How to reach somebody."""
        hidden = self.hides(Sensitive.CONTACT) and text.strip()
        return self._instead(Sensitive.CONTACT, text) if hidden else self.text(text)

    def host(self, text: str) -> str:
        """A host's name; an address is redacted as one."""
        if patterns.address_of(text) or not self.hides(Sensitive.HOST):
            return self.text(text)
        if not text.strip() or text.casefold() in words().hosts | self.profile.keep:
            return text
        name, dot, domain = text.partition(".")
        name = self._instead(Sensitive.HOST, name) if name else name
        known_domain = domain.casefold() in self.known.domains
        domain = self._instead(Sensitive.DOMAIN, domain) if known_domain else self.text(domain)
        return f"{name}{dot}{domain}"

    def remote_host(self, text: str) -> str:
        """Where somebody comes from; a host of a domain that is not the case's own stays."""
        _, dot, domain = text.partition(".")
        return (
            self.text(text)
            if dot and domain.casefold() not in self.known.domains
            else self.host(text)
        )

    def actor(self, text: str) -> str:
        """Who acted, as ``user@host``, or said to have by somebody else."""
        first, *others = tellers(text)
        user, at, host = first.rpartition("@")
        acted = f"{self.user(user)}@{self.host(host)}" if at else self.user(first)
        return reduce(according_to, map(self.person, others), acted)

    def json(self, text: str) -> str:
        """A JSON document, such as the scope of a scan."""
        try:
            return canonical(self._json(json.loads(text)))
        except (ValueError, RecursionError):
            return self.text(text)

    def body(self, action: str, text: str) -> str:
        """The body of a ledger entry, without what proves something; empty where it is none."""
        try:
            return canonical(self._json(without_proofs(action, json.loads(text))))
        except (ValueError, RecursionError):
            return ""

    def _json(self, value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            of = f"{key}." if key in _PEOPLE else ""
            return {self.text(name): self._json(one, of + name) for name, one in value.items()}
        if isinstance(value, list):
            if key == "command" and all(isinstance(one, str) for one in value):
                return [*self.command(tuple(value))]
            return [self._json(one, key) for one in value]
        if not isinstance(value, str):
            return value
        if key.endswith("_raw"):
            return self._raw(value)
        return _JSON_FIELDS.get(key, Redactor.text)(self, value)

    def _raw(self, text: str) -> str | None:
        """The exact bytes of a path, as `irkit.case.codec` writes them."""
        try:
            return raw_of(self.path(from_raw(text)))
        except ValueError:
            return None

    # Spans

    def _redacted(self, text: str) -> str:
        return replaced(text, apart(self._spans(text)))

    def _spans(self, text: str, *, whole: bool = False) -> Iterator[Span[str]]:
        """Everything to be replaced in a text, which is a path as a `whole` or holds some."""
        if not self.active:
            return
        for found in self._found(text, whole=whole):
            value = text[found.begin : found.end]
            if value.casefold() not in self._kept:
                yield Span(found.begin, found.end, self._instead(found.kind, value))
        yield from encoded_spans(text, self._inner, self._name, self._begins)

    def _found(self, text: str, *, whole: bool) -> Iterator[Found]:
        for pattern in self._patterns:
            yield from pattern(text)
        if self.hides(Sensitive.NAME):
            yield from name_spans(text, whole=whole)
            for begin, _, path in self._paths.find(text):
                for name in name_spans(path, whole=True):
                    yield Found(begin + name.begin, begin + name.end, name.kind)
        for begin, end, kind in self._values.find(text):
            yield Found(begin, end, kind)
            if kind is Sensitive.HOST and (domain := patterns.DOMAIN_BEHIND.match(text, end)):
                yield Found(*domain.span(1), Sensitive.DOMAIN)
            if kind is Sensitive.DOMAIN:
                before = patterns.before_domain(text, begin)  # known themselves or not
                yield from (one for one in before if self.hides(one.kind))

    def _name(self, text: str) -> str:
        """The pseudonym of a text that is a known value; empty for any other."""
        folded = text.casefold()
        kind = self._kinds.get(folded)
        return self._instead(kind, text) if kind and folded not in self._kept else ""

    def _inner(self, data: bytes) -> bytes:
        """Bytes that were encoded in a text; what is encoded in them once more is left."""

        def spans(text: str) -> Iterable[Span[str]]:
            for found in self._found(text, whole=False):
                yield Span(
                    found.begin, found.end, self._instead(found.kind, text[found.begin : found.end])
                )

        (done,) = replaced_in_parts([data], byte_spans(data, spans), b"")
        return done

    def _instead(self, kind: Sensitive, value: str) -> str:
        pseudonym = self._made.get((kind, value))
        if pseudonym is None:
            pseudonym = self._made[kind, value] = self._pseudonym(kind, value)
            self.used.setdefault(pseudonym, (kind, value))
        return pseudonym

    def _pseudonym(self, kind: Sensitive, value: str) -> str:
        if kind is not Sensitive.ADDRESS:
            return self._pseudonyms.token(kind, value)
        if patterns.HARDWARE.fullmatch(value):
            return self._pseudonyms.hardware(value)
        return self._pseudonyms.address(value)


_PEOPLE = ("sender", "recipients", "value")  # objects about somebody, or lists of them
_JSON_FIELDS: Mapping[str, Callable[[Redactor, str], str]] = {
    "path": Redactor.path,
    "real_path": Redactor.path,
    "program": Redactor.path,
    "user": Redactor.user,
    "actor": Redactor.actor,
    "author": Redactor.actor,
    "host": Redactor.host,
    "recipients": Redactor.person,
    "recipients.name": Redactor.person,
    "sender.name": Redactor.person,
    "sender.organisation": Redactor.free,
    "value.name": Redactor.person,
    "value.organisation": Redactor.free,
    "value.role": Redactor.free,
    "value.contact": Redactor.contact,
    "mentor": Redactor.person,
    "answer": Redactor.free,
    "contact": Redactor.contact,
    "reason": Redactor.free,
    "value": Redactor.free,
}
