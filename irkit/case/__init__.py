"""One investigation in one folder: scans, findings, coverage and a ledger that proves them."""

from irkit.case.query import Query
from irkit.case.review import Reviewer
from irkit.case.store import Case
from irkit.case.timeline import origin
from irkit.case.verify import Known, check_holds, prove, verify

__all__ = ["Case", "Known", "Query", "Reviewer", "check_holds", "origin", "prove", "verify"]
