"""What the labels of a case allow: TLP says to whom it may go on, PAP what may be done with it.

The definitions are those of FIRST's Traffic Light Protocol 2.0 (https://www.first.org/tlp/) and of
the Permissible Actions Protocol (MISP taxonomy PAP). `check` is asked before each deed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from irkit.errors import NotPermitted, UsageError
from irkit.records import Labels, Pap, Tlp


class Deed(StrEnum):
    """What somebody is about to do with a case."""

    REPORT_INSIDE = "write a report into the case"
    REPORT_OUTSIDE = "write a report outside the case"
    EVIDENCE_EXPORT = "export evidence"
    BUNDLE = "make a bundle for others"
    TIMESTAMP = "ask a time stamp authority"  # on the network, which learns a hash alone
    LOOKUP = "look something up with others"  # on the network, which learns what is looked up


class Permit(StrEnum):
    """What a label says of a deed."""

    ALLOWED = "allowed"
    CONFIRMATION = "needs confirmation"
    RECIPIENTS = "needs named recipients"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What one label says of one deed, and why."""

    label: str  # "TLP:RED"
    permit: Permit
    why: str  # the definition


_YES, _ASK, _NAMED, _NO = Permit
_DEEDS = tuple(Deed)
_TLP = {  # report inside, outside; evidence; bundle; time stamp; look-up
    Tlp.RED:          (_YES, _NAMED, _NAMED, _NAMED, _YES, _NO),
    Tlp.AMBER_STRICT: (_YES, _ASK,   _ASK,   _ASK,   _YES, _NO),
    Tlp.AMBER:        (_YES, _YES,   _YES,   _YES,   _YES, _ASK),
    Tlp.GREEN:        (_YES, _YES,   _YES,   _YES,   _YES, _YES),
    Tlp.CLEAR:        (_YES, _YES,   _YES,   _YES,   _YES, _YES),
}  # fmt: skip
_PAP = {
    Pap.RED:          (_YES, _YES,   _YES,   _YES,   _NO,  _NO),
    Pap.AMBER:        (_YES, _YES,   _YES,   _YES,   _YES, _YES),
    Pap.GREEN:        (_YES, _YES,   _YES,   _YES,   _YES, _YES),
    Pap.CLEAR:        (_YES, _YES,   _YES,   _YES,   _YES, _YES),
}  # fmt: skip

_TLP_WHY = {
    Tlp.RED: "for individual recipients only, no further disclosure",
    Tlp.AMBER_STRICT: "only as far as needed, within the organisation alone",
    Tlp.AMBER: "only as far as needed, within the organisation and its clients",
    Tlp.GREEN: "within the community, not over public channels",
    Tlp.CLEAR: "no limit on disclosure",
}
_PAP_WHY = {
    Pap.RED: "nothing that can be detected: no use on the network",
    Pap.AMBER: "passive cross checks, also with services of others",
    Pap.GREEN: "active steps such as blocking are allowed",
    Pap.CLEAR: "no limit on use",
}
_SOURCES = {"TLP": "FIRST TLP 2.0", "PAP": "PAP 2.0"}


def rulings(labels: Labels, deed: Deed) -> tuple[Ruling, Ruling]:
    """What TLP and PAP of a case say of a deed."""
    place = _DEEDS.index(deed)
    return (
        Ruling(f"TLP:{labels.tlp}", _TLP[labels.tlp][place], _TLP_WHY[labels.tlp]),
        Ruling(f"PAP:{labels.pap}", _PAP[labels.pap][place], _PAP_WHY[labels.pap]),
    )


def check(
    labels: Labels, deed: Deed, recipients: Sequence[str] = (), *, confirmed: bool = False
) -> None:
    """Do nothing where the labels allow a deed.

    `recipients` are the people or organisations that it is for, by name; `confirmed` says that
    somebody was asked and agreed. Raises NotPermitted, which says why not and what to do.
    """
    for name in recipients:
        if not name.strip():
            raise UsageError("a recipient has a name")
    for ruling in rulings(labels, deed):
        match ruling.permit:
            case Permit.REFUSED:
                raise _not_permitted(ruling, deed, "change the labels, if you may")
            case Permit.RECIPIENTS if not recipients:
                raise _not_permitted(ruling, deed, "say for whom with --recipient NAME")
            case Permit.CONFIRMATION if not confirmed:
                raise _not_permitted(ruling, deed, "confirm that this holds with --yes")


def _not_permitted(ruling: Ruling, deed: Deed, remedy: str) -> NotPermitted:
    source = _SOURCES[ruling.label[:3]]
    return NotPermitted(
        f"{ruling.label} ({ruling.why}: {source}) {_VERDICTS[ruling.permit]} to {deed}: {remedy}"
    )


_VERDICTS = {
    Permit.REFUSED: "does not allow",
    Permit.RECIPIENTS: "asks for named recipients",
    Permit.CONFIRMATION: "asks for your confirmation",
}


def is_looser(new: Labels, old: Labels) -> bool:
    """Whether new labels allow something that the old ones did not."""
    return _rank(Tlp, new.tlp) > _rank(Tlp, old.tlp) or _rank(Pap, new.pap) > _rank(Pap, old.pap)


def _rank(labels: type[Tlp] | type[Pap], label: Tlp | Pap) -> int:
    """The place of a label among its kind, of which the strictest comes first."""
    return [*labels].index(label)
