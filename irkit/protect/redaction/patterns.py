"""What is sensitive by its form: addresses, identifiers, e-mail, secrets, users in paths.

A pattern is a function from a text to the parts that it finds. All take time linear in the text:
every repetition is bounded or cannot be entered from two places.
"""

import re
from collections.abc import Callable, Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address

from irkit.protect.redaction.profile import words
from irkit.protect.redaction.pseudonyms import is_internal
from irkit.protect.redaction.sensitive import Sensitive
from irkit.protect.redaction.spans import Found

Pattern = Callable[[str], Iterator[Found]]

IPV4 = re.compile(r"(?<!\d)(?<!\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)")
IPV6 = re.compile(
    r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]{0,4})(?![\w:])"
    r"(?:%[\w.-]{1,32})?"
)
HARDWARE = re.compile(
    r"(?<![\w:-])[0-9A-Fa-f]{2}(?P<by>[:-])(?:[0-9A-Fa-f]{2}(?P=by)){4}[0-9A-Fa-f]{2}(?![\w:-])"
)
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9.-]{1,253}\.[A-Za-z]{2,24}(?![\w-])")
_SID = re.compile(r"(?<!\w)S-1-(?:5-21|12-1)-\d{1,10}-\d{1,10}-\d{1,10}(?=-|(?!\w))", re.IGNORECASE)
_CLOUD_HOST = re.compile(r"(?<!\w)ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}(?!\w)", re.IGNORECASE)
_SHARE = re.compile(r"(?:^|(?<=[\s\"'=,(]))\\\\([\w.-]{1,255})\\(?=[^\\])")
_HOME = re.compile(
    r"(?:/home/+|[\\/]Users[\\/]+|\bDocuments and Settings[\\/]+)"
    r"([^\\/:*?\"<>|\s]{1,64}(?: [^\\/:*?\"<>|\s]{1,64}){0,5}(?=[\\/])|[^\\/:*?\"'<>|\s,;)]{1,64})",
    re.IGNORECASE,
)
_TILDE = re.compile(r"(?<![\w~./\\-])~([A-Za-z_][\w.-]{0,63})(?=/)")
_SAID = re.compile(
    r"(?:(?<![\w$%.-])(?:USER|LOGNAME|USERNAME|SUDO_USER)|(?<![^\n])User)="
    r"(?:\"([^\"\n]{1,64})\"|'([^'\n]{1,64})'|([^\s\"'`;,:&|<>=]{1,64}))"
)
_ACCOUNT = re.compile(  # a line of /etc/passwd: name, password, uid, gid, person, home
    r"(?<![^\s\"'`])([A-Za-z_][\w.$@-]{0,63}):[^:\s]{0,256}:(\d{1,10}):\d{1,10}"
    r":([^:\n]{0,256}):/[^:\s]{0,256}:"
)
_FIRST_OF_PEOPLE = 1000  # uid; those below are accounts of the system
# What is filled in later: specifiers of systemd and desktop entries, variables, places in a text.
_FILLED_IN = re.compile(
    r"%%?[A-Za-z]|%\w+%|\$\w+|\$\{[^{}]*\}?|\$\(.*|\{+[^{}]*\}+|<[^<>]*>", re.ASCII
)
_UNIT = re.compile(r"\.(?:service|socket|timer|mount|automount|swap|device|path|slice|scope)\Z")
_LABELS = re.compile(r"(?:[\w-]{1,63}\.){1,8}\Z")  # of hosts in a domain
_MAILBOX = re.compile(r"[\w.+-]{1,64}(?=@\Z)")
_WEB = re.compile(r"\b(?:https?|ftp)://[^\s\"'<>]*\Z", re.IGNORECASE)

_NAMED = (
    r"(?:pass(?:word|wd|phrase)|passwort|secret|token|api[_-]?key|access[_-]?key|private[_-]?key"
    r"|credentials?|auth[_-]?key|account[_-]?key)"
)
_SCHEME = r"(?:basic|bearer|digest|token)\s{1,4}([^\s\"']{1,4096})"
_PRIVATE_KEY = r"[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
_VALUE = r"(?:\"([^\"\n]{1,512})\"|'([^'\n]{1,512})'|([^\s\"'&;,|<>(){}$%][^\s\"'&;,|<>]{0,511}))"
_NAMES = ("pass", "secret", "token", "key", "credential")

# What a text must have in small letters for a pattern to find something, and the pattern.
_SECRETS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (needed, re.compile(pattern, re.IGNORECASE | re.DOTALL))
    for needed, pattern in (
        (("private key",), rf"-----BEGIN {_PRIVATE_KEY}.*?(?:-----END {_PRIVATE_KEY}|\Z)"),
        (_NAMES, rf"{_NAMED}[\"']?\s{{0,4}}[:=]\s{{0,4}}{_VALUE}"),
        (_NAMES, rf"(?<!\w)(?:--?|/){_NAMED}(?:\s{{1,4}}|[=:]){_VALUE}"),
        (("pwd",), rf"pwd[\"']?\s{{0,4}}[:=]\s{{0,4}}(?![/~]|[a-z]:[\\/]){_VALUE}"),
        (("pass",), rf"(?<!\w)-{{1,2}}pass(?:\s{{1,4}}|[=:]){_VALUE}|(?<!\w)pass={_VALUE}"),
        (("://",), r"://[^\s/:@\"']{1,128}:([^\s/@\"']{1,256})@"),
        (("sshpass",), rf"\bsshpass\s{{1,4}}-p\s{{0,4}}{_VALUE}"),
        (
            ("mysql", "mariadb"),
            rf"\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^|;&\n]{{0,200}}?\s-p{_VALUE}",
        ),
        (
            ("-u", "user"),
            r"(?<!\w)(?:-u|--user|--proxy-user)[\s=]{1,4}[\"']?[^\s:%\"']{1,128}[:%]([^\s\"']{1,256})",
        ),
        (
            ("user",),
            rf"\bnet1?(?:\.exe)?\s{{1,4}}user\s{{1,4}}[^\s/]\S{{0,64}}\s{{1,4}}(?!/){_VALUE}",
        ),
        (("/p",), r"(?<!\w)/p(?:ass(?:word)?)?:(\S{1,256})"),
        (("authorization",), rf"\bauthorization[\"']?\s{{0,4}}[:=]\s{{0,4}}[\"']?{_SCHEME}"),
        (("bearer",), r"\bbearer\s{1,4}([A-Za-z0-9._~+/=-]{16,4096})"),
        (
            ("$",),
            r"(?<![\w$])\$(?:1|2[abxy]|5|6|7|y|gy|argon2id?)\$[./A-Za-z0-9$=,+]{16,256}",
        ),
        (("akia", "asia"), r"(?<!\w)(?-i:AKIA|ASIA)[0-9A-Z]{16}(?!\w)"),
        (("gh", "glpat"), r"(?<!\w)(?:gh[pousr]_|github_pat_|glpat-)[\w-]{20,255}"),
        (("xox", "sk-", "aiza"), r"(?<!\w)(?:xox[abeprs]-|sk-|AIza)[\w-]{20,255}"),
        (("eyj",), r"(?<!\w)eyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,4096}"),
    )
)


def address_of(text: str) -> IPv4Address | IPv6Address | None:
    """The address that a text is; None where it is none."""
    try:
        return ip_address(text.partition("%")[0])
    except ValueError:
        return None


def addresses(text: str) -> Iterator[Found]:
    """Internal addresses, and those of hardware."""
    if ":" in text or "-" in text:
        yield from _whole(HARDWARE, text, Sensitive.ADDRESS)
    for pattern, mark in ((IPV4, "."), (IPV6, ":")):
        for one in pattern.finditer(text) if mark in text else ():
            address = address_of(one[0])
            if address and is_internal(address):
                yield Found(one.start(), one.end(), Sensitive.ADDRESS)


def identifiers(text: str) -> Iterator[Found]:
    """Security identifiers of domains and machines; the account's number behind them stays."""
    if "-" in text:
        yield from _whole(_SID, text, Sensitive.DOMAIN)


def hosts(text: str) -> Iterator[Found]:
    """Servers of shares, and hosts that are named after their internal address."""
    if "\\\\" in text:
        for one in _SHARE.finditer(text):
            if one[1].casefold() not in words().hosts and not address_of(one[1]):
                yield Found(*one.span(1), Sensitive.HOST)
    if "-" in text:
        yield from _whole(_CLOUD_HOST, text, Sensitive.HOST)


def home_owners(text: str) -> Iterator[Found]:
    """Names of home folders, and those behind a tilde."""
    for pattern, marks in ((_HOME, "/\\"), (_TILDE, "~")):
        for one in pattern.finditer(text) if any(map(text.__contains__, marks)) else ():
            if not names_nobody(one[1]) and not in_web(text, one.start()):
                yield Found(*one.span(1), Sensitive.USER)


def named_users(text: str) -> Iterator[Found]:
    """Who runs something, as environments and units of systemd say it."""
    for one in _SAID.finditer(text) if "=" in text else ():
        group = one.lastindex or 0
        if not names_nobody(one[group]):
            yield Found(*one.span(group), Sensitive.USER)


def accounts(text: str) -> Iterator[Found]:
    """People in lines of /etc/passwd: the account, whose it is, and how to reach them."""
    for one in _ACCOUNT.finditer(text) if ":/" in text else ():
        if int(one[2]) < _FIRST_OF_PEOPLE or names_nobody(one[1]):
            continue
        yield Found(*one.span(1), Sensitive.USER)
        kind = Sensitive.USER  # the full name; then come a room and telephone numbers
        for part in re.finditer(r"[^,]*", one[3]):
            if any(map(str.isalnum, part[0])):
                yield Found(one.start(3) + part.start(), one.start(3) + part.end(), kind)
            kind = Sensitive.CONTACT


def names_nobody(user: str) -> bool:
    """Whether a name is an account that every system has, or is filled in later, as ``%i``."""
    return (
        user.casefold() in words().accounts
        or _FILLED_IN.fullmatch(user) is not None
        or not any(map(str.isalnum, user))
    )


def in_web(text: str, place: int) -> bool:
    """Whether a place of a text is inside an address of the web."""
    word = text[max(place - 256, 0) : place].split()[-1:]
    return bool(word) and text[place - 1 : place] != " " and _WEB.search(word[0]) is not None


def emails(text: str) -> Iterator[Found]:
    """E-mail addresses, in their two halves; instances of units of systemd look like some."""
    for one in EMAIL.finditer(text) if "@" in text else ():
        if _UNIT.search(one[0]):
            continue
        at = one.start() + one[0].index("@")
        yield Found(one.start(), at, Sensitive.USER)
        yield Found(at + 1, one.end(), Sensitive.DOMAIN)


# What stands behind the name of a host: its domain, if it has two labels or is one of those that
# networks call themselves (RFC 6762, appendix G); else it may be the end of a file's name.
DOMAIN_BEHIND = re.compile(
    r"\.((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z][A-Za-z0-9-]{1,62}"
    r"|(?:corp|home|internal|intranet|lan|local|localdomain|private))(?![\w-])",
    re.IGNORECASE,
)


def before_domain(text: str, begin: int) -> Iterator[Found]:
    """Hosts and the mailbox in front of a domain."""
    first = max(begin - 600, 0)
    labels = _LABELS.search(text[first:begin])
    place = first + labels.start() if labels else begin
    for label in re.finditer(r"[^.]+", text[place:begin]):
        yield Found(place + label.start(), place + label.end(), Sensitive.HOST)
    start = max(place - 65, 0)
    if mailbox := _MAILBOX.search(text[start:place]):
        yield Found(start + mailbox.start(), place - 1, Sensitive.USER)


def secrets(text: str) -> Iterator[Found]:
    """Passwords, keys and tokens, where the text around says that they are, or their own form."""
    small = text.lower()
    for needed, pattern in _SECRETS:
        for one in pattern.finditer(text) if any(map(small.__contains__, needed)) else ():
            group = one.lastindex or 0
            if one.end(group) - one.start(group) > 1:
                yield Found(*one.span(group), Sensitive.SECRET)


def _whole(pattern: re.Pattern[str], text: str, kind: Sensitive) -> Iterator[Found]:
    return (Found(one.start(), one.end(), kind) for one in pattern.finditer(text))


BY_KIND: dict[str, tuple[Pattern, ...]] = {
    "secrets": (secrets,),
    "emails": (emails,),
    "users": (home_owners, named_users, accounts),
    "hosts": (hosts, identifiers),
    "addresses": (addresses,),
}
