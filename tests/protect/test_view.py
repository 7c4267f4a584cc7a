"""A case as others may see it, as a whole."""

from pathlib import Path

from irkit.protect.redaction import Redactor, redacted
from irkit.records import Release
from tests.case.sample import case_with, item
from tests.case.test_verify import forge, sql


def test_whoever_makes_a_document_is_told_what_it_says_of_the_case(tmp_path: Path) -> None:
    """Whether the case holds is found out once, and stands so, whoever changes it meanwhile."""
    with case_with(tmp_path / "017", item("/srv/a")) as case:
        view = redacted(case, Redactor.of_nothing(), Release())
        assert view.held.faults == ()
        forge(case.folder, sql("UPDATE items SET detail = 'x'"))
        assert case.glance().where == "items 1"
        assert view.glance() == view.held
