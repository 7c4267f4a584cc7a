"""Whether the licence of a rule lets others have its text."""

import re

from irkit.places import SHIPPED
from irkit.records import Finding

# Licences that let everybody pass the text on, also against pay, by the names that rules give them.
_FREE = re.compile(
    r"""\b(
        apache | mit\b | x11 | isc\b | [a-z]*bsd | 0bsd | mpl | mozilla\ public | epl | eupl
        | [al]?gpl | gnu\ (lesser\ |affero\ )?general | cc0 | creative\ commons\ zero
        | cc[ -]?by\b | creative\ commons\ attribution | unlicense | public\ domain
        | detection\ rule\ licen[cs]e | drl | boost | zlib | wtfpl
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# What takes it back, wherever it stands; an excerpt of a file is no longer the unchanged whole.
_BOUND = re.compile(
    r"""
        non[ -]?commercial | \bnc\b | -nc\b | no[ -]?deriv | \bnd\b | -nd\b | all\ rights\ reserved
        | proprietary | confidential | internal | redistribut | \bnot\b | \bno\b | (?<!-)\bonly\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 500  # characters; a longer text is a contract for people to read


def may_pass_on(finding: Finding) -> bool:
    """Whether the text of the rule of a finding may stand in a document for others.

    A rule that names no licence stays in the case, as its author has all rights; the shipped
    rules name none and are under irkit's own, Apache-2.0.
    """
    text = finding.licence
    if not text:
        return finding.pack == SHIPPED and finding.author == "irkit"
    if len(text) > _LONGEST or _BOUND.search(text):
        return False
    return _FREE.search(text) is not None
