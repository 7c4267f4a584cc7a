"""Redaction: a case with pseudonyms in place of users, hosts, addresses, secrets (docs/PROTECTION.md).

redactor = Redactor.of(case, named("partner"), key_of(case))
shown = redacted(case, redactor)   # reads like a case; reports and bundles take it for one
"""

from irkit.case import Case
from irkit.protect.redaction.key import key_of
from irkit.protect.redaction.profile import Profile, named, shipped
from irkit.protect.redaction.redactor import Redactor
from irkit.protect.redaction.view import RedactedCase

__all__ = ["Profile", "RedactedCase", "Redactor", "key_of", "named", "redacted", "shipped"]


def redacted(case: Case, redactor: Redactor) -> RedactedCase:
    """A read-only view of a case; `case` has to stay open as long as it is read."""
    return RedactedCase(case, redactor)
