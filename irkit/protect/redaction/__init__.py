"""Redaction: a case with pseudonyms for users, hosts, addresses, secrets (docs/PROTECTION.md).

redactor = Redactor.of(case, named("partner"), key_of(case))
shown = redacted(case, redactor)   # reads like a case; reports and bundles take it for one
"""

from dataclasses import replace

from irkit.case import Case
from irkit.protect.redaction.key import key_of
from irkit.protect.redaction.profile import Profile, named, shipped
from irkit.protect.redaction.redactor import Redactor
from irkit.protect.redaction.view import RedactedCase
from irkit.records import Release

__all__ = ["Profile", "RedactedCase", "Redactor", "key_of", "named", "redacted", "shipped"]


def redacted(case: Case, redactor: Redactor, release: Release) -> RedactedCase:
    """A read-only view of a case; `case` has to stay open as long as it is read.

    `release` says to whom it goes, which documents print.
    """
    return RedactedCase(case, redactor, replace(release, redaction=redactor.profile.shown_as))
