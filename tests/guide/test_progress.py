"""How far a case is in a playbook, what comes next, and what people say of it themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.errors import CaseDamaged, UsageError
from irkit.guide import hypotheses, library, playbook_file
from irkit.guide.hypotheses import Hypothesis, Status
from irkit.guide.known import Known
from irkit.guide.progress import next_of, progress, tick
from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.records import Action, Examined, Opinion, Release
from irkit.report import write
from irkit.scan.request import Request
from irkit.targets import Scope
from tests.case.sample import ABOUT, finding, item, scan_into
from tests.guide.books import GOOD, changed

MINE = playbook_file.parsed(GOOD)
FILES = library.find("suspicious-files")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "case", ABOUT) as case:
        yield case


def following(case: Case) -> str | None:
    found = next_of(progress(FILES, Known(case)))
    return found.step.identifier if found else None


def test_a_triage_of_files_ticks_itself_from_step_to_step(case: Case, tmp_path: Path) -> None:
    assert following(case) == "expect"
    hypotheses.note(case, "It is a web shell.", 70)
    assert following(case) == "files"
    scope = Request(Scope(roots=("/srv",))).to_json()
    scan_into(case, Examined(item(), (finding(score=95),)), scope=scope)
    assert following(case) == "judge"
    with Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.FALSE_POSITIVE, 90)
    assert following(case) == "settle"
    known = Known(case).hypotheses
    hypotheses.judge(case, known, known[0].entry, Status.REFUTED, "It is a backup.")
    assert following(case) == "summary"
    case.set_report_text("summary", "A backup.")
    assert following(case) == "report"
    write(case, case.folder / "reports" / "report.html", "html")
    assert following(case) is None
    assert case.verify() == []


def test_a_step_without_conditions_is_done_when_a_person_says_so(case: Case) -> None:
    ask = MINE.step("ask")
    assert not progress(MINE, Known(case))[1].done
    tick(case, MINE, ask, "")
    standing = progress(MINE, Known(case))[1]
    assert (standing.done, standing.by_hand, standing.entry) == (True, True, case.newest())
    assert not progress(playbook_file.parsed(changed(id="another")), Known(case))[1].done


def test_a_step_that_ticks_itself_needs_a_reason_by_hand(case: Case) -> None:
    look = MINE.step("look")
    before = case.newest()
    with pytest.raises(UsageError, match="say in a note"):
        tick(case, MINE, look, " ")
    assert case.newest() == before
    tick(case, MINE, look, "The host is off.")
    standing = progress(MINE, Known(case))[0]
    assert (standing.done, standing.note) == (True, "The host is off.")
    assert not any(one.done for _, one in standing.seen)


def test_all_conditions_of_a_step_have_to_hold(case: Case) -> None:
    scan_into(case, item(), scope=Request(Scope(roots=("/srv",))).to_json())
    standing = progress(MINE, Known(case))[0]
    assert [one.done for _, one in standing.seen] == [True, False]
    assert not standing.done


def test_an_unknown_step_is_told_which_there_are() -> None:
    with pytest.raises(UsageError, match=r"no step \\u202e: there are look, ask"):
        MINE.step("\u202e")


# Hypotheses


def only(case: Case) -> Hypothesis:
    (found,) = Known(case).hypotheses
    return found


def test_a_hypothesis_is_noted_with_how_sure_and_when(case: Case) -> None:
    hypotheses.note(case, " A web shell. ", 70)
    found = only(case)
    assert (found.text, found.confidence, found.status) == ("A web shell.", 70, Status.OPEN)
    assert (found.early, found.entry) == (True, case.newest())
    scan_into(case, Examined(item(), (finding(),)))
    hypotheses.note(case, "It came by mail.", 0)
    assert [one.early for one in Known(case).hypotheses] == [True, False]


def test_the_last_word_on_a_hypothesis_counts(case: Case) -> None:
    hypotheses.note(case, "A web shell.", 70)
    entry = only(case).entry
    hypotheses.judge(case, [only(case)], entry, Status.SUPPORTED, "Found.", 95)
    hypotheses.judge(case, [only(case)], entry, Status.UNDECIDED, "A test file, maybe.")
    found = only(case)
    assert (found.status, found.confidence_now) == (Status.UNDECIDED, 95)
    assert (found.confidence, found.reason) == (70, "A test file, maybe.")
    assert found.judged == case.newest()


@pytest.mark.parametrize(
    ("text", "confidence"), [(" ", 5), ("x" * 2_001, 5), ("x", 101), ("x", -1)]
)
def test_what_is_no_hypothesis_is_not_noted(case: Case, text: str, confidence: int) -> None:
    before = case.newest()
    with pytest.raises(UsageError):
        hypotheses.note(case, text, confidence)
    assert case.newest() == before


def test_a_hypothesis_that_there_is_not_or_without_a_reason_is_refused(case: Case) -> None:
    hypotheses.note(case, "A web shell.", 70)
    before = case.newest()
    with pytest.raises(UsageError, match="no hypothesis 99: there are 2"):
        hypotheses.judge(case, [only(case)], 99, Status.REFUTED, "No.")
    with pytest.raises(UsageError, match="a reason has"):
        hypotheses.judge(case, [only(case)], 2, Status.REFUTED, "")
    assert case.newest() == before


@pytest.mark.parametrize(
    ("action", "body"),
    [
        (Action.HYPOTHESIS_NOTED, {}),
        (Action.HYPOTHESIS_JUDGED, {"hypothesis": 1, "status": "open", "reason": ""}),
        (Action.HYPOTHESIS_JUDGED, {"hypothesis": [], "status": "open", "reason": ""}),
        (Action.STEP_DONE, {"playbook": "a"}),
        (Action.STEP_DONE, {"playbook": {}, "step": "x"}),
    ],
)
def test_an_entry_that_irkit_never_wrote_is_said(
    case: Case, action: str, body: dict[str, object]
) -> None:
    case.log(action, "forged", body)
    with pytest.raises(CaseDamaged, match=rf"entry {case.newest()} .* irkit case verify"):
        print(Known(case).hypotheses, Known(case).ticked)


def test_it_is_noted_beside_a_running_scan(case: Case) -> None:
    with Reviewer.open(case.folder) as reviewer:  # the case is open for writing
        hypotheses.note(reviewer, "A web shell.", 70)
        tick(reviewer, MINE, MINE.step("ask"), "asked")
    assert only(case).text == "A web shell."
    assert progress(MINE, Known(case))[1].done
    assert case.verify() == []


def test_what_people_write_is_hidden_from_others(case: Case) -> None:
    hypotheses.note(case, "Mrs Deshpande opened a letter.", 70)
    hypotheses.judge(case, [only(case)], only(case).entry, Status.OPEN, "So says Mrs Deshpande.")
    tick(case, MINE, MINE.step("ask"), "Mrs Deshpande was asked.")
    view = redacted(case, Redactor.of(case, named("public"), key_of(case)), Release())
    assert not any("Deshpande" in f"{one.object} {one.body}" for one in view.ledger())
    assert any("Deshpande" in one.body for one in case.ledger())
    assert progress(MINE, Known(view))[1].done
