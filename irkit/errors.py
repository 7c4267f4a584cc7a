"""What a caller of irkit may catch.

    IrkitError                   everything below; its text is one line that says what to do
    ├── UsageError               the caller asked for what cannot be: a missing path, a bad value
    │   └── NotPermitted         the labels of the case (TLP, PAP) do not allow it
    ├── RulesError               rules that cannot be read or used at all
    │   ├── PackError            a folder, file or zip that is no rule pack, or is unsafe to open
    │   └── RuleSyntaxError      the engine refuses a source text; has .line and .reason
    ├── CaseError                a case that cannot be used
    │   ├── NotACase             the folder holds no irkit case
    │   ├── CaseTooNew           made by a newer irkit
    │   ├── CaseDamaged          SQLite cannot read it, or its schema is not what its version says
    │   ├── CaseInUse            another irkit writes to it
    │   └── CaseUnwritable       the disk is full, the folder is read-only or gone
    ├── BundleError              what somebody sent is damaged or forged: nothing is unpacked
    │   └── NotForYou            it is encrypted to other keys
    ├── KeyUnusable              the responder's key cannot be read, or an agent refuses to sign
    ├── StampRefused             a time stamp authority cannot be reached, or gives no good stamp
    └── ScanError                the scan as a whole cannot go on
        ├── WorkersGone          worker processes die before they do any work
        ├── ItemTimeout          one item took longer than its deadline (inside a worker)
        └── EngineError          the engine gave up on one item (inside a worker)

A file or process that misbehaves is not here: it is data, recorded as an `Item` with a reason.
Faults of the environment stay what Python calls them (OSError) until an edge names them.
"""


class IrkitError(Exception):
    """Base of all errors that irkit raises on purpose."""


class UsageError(IrkitError):
    """The caller asked for what cannot be."""


class NotPermitted(UsageError):
    """The labels of the case (TLP, PAP) do not allow it."""


class RulesError(IrkitError):
    """Rules that cannot be read or used at all."""


class PackError(RulesError):
    """A folder, file or zip that is no rule pack, or is unsafe to open."""


class RuleSyntaxError(RulesError):
    """The engine refuses a source text."""

    def __init__(self, line: int, reason: str) -> None:
        """`line` counts from 1 in the text that was compiled; 0 where the engine names none."""
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


class CaseError(IrkitError):
    """A case that cannot be used."""


class NotACase(CaseError):
    """The folder holds no irkit case."""


class CaseTooNew(CaseError):
    """The case was made by a newer irkit."""


class CaseDamaged(CaseError):
    """SQLite cannot read the case, or its schema is not what its version says."""


class CaseInUse(CaseError):
    """Another irkit writes to the case."""


class CaseUnwritable(CaseError):
    """The disk is full, the folder is read-only or gone."""


class BundleError(IrkitError):
    """A bundle that somebody sent is damaged, forged or unsafe; nothing of it is unpacked."""


class NotForYou(BundleError):
    """A bundle is encrypted to other keys."""


class KeyUnusable(IrkitError):
    """The responder's key cannot be read, its passphrase is wrong, or an agent refuses to sign."""


class StampRefused(IrkitError):
    """A time stamp authority cannot be reached, or gives no good stamp."""


class ScanError(IrkitError):
    """The scan as a whole cannot go on."""


class WorkersGone(ScanError):
    """Worker processes die before they do any work."""


class ItemTimeout(ScanError):
    """One item took longer than its deadline."""


class EngineError(ScanError):
    """The engine gave up on one item."""
