"""What the labels of the open case ask before something of it goes to others."""

from dataclasses import dataclass

from irkit.protect.policy import Deed, Permit, rulings
from irkit.records import Labels


@dataclass(frozen=True, slots=True)
class Asked:
    """What has to be given before a deed; labels that allow it ask for nothing."""

    recipients: str = ""  # the label that asks for named recipients
    confirmation: str = ""  # the label that asks whether this may be
    refused: str = ""  # the label that does not allow it


def asked(labels: Labels, deed: Deed) -> Asked:
    """What TLP and PAP of a case ask."""
    found = {ruling.permit: ruling.label for ruling in rulings(labels, deed)}
    return Asked(
        recipients=found.get(Permit.RECIPIENTS, ""),
        confirmation=found.get(Permit.CONFIRMATION, ""),
        refused=found.get(Permit.REFUSED, ""),
    )
