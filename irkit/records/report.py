"""What people write into the report of a case."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Severity(StrEnum):
    """How bad an incident is, in the steps that most organisations have."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a part in the case."""

    name: str
    role: str = ""
    organisation: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """What people write into the report of a case; empty where they did not."""

    summary: str = ""
    scope: str = ""
    limitations: str = ""
    recommendations: tuple[str, ...] = ()  # in place of those that follow from the findings
    people: tuple[Person, ...] = ()
    severity: Severity | None = None  # in place of the one that follows from the verdict
    zone: str = ""  # of the case, such as "Asia/Kolkata"; UTC where there is none
    aware_at: datetime | None = None  # when the organisation became aware of the incident
    material_at: datetime | None = None  # when it determined that the incident is material
    sent: tuple[tuple[str, datetime], ...] = ()  # reporting clock, when its report was handed in
