"""Labels on the gate: what TLP and PAP allow, ask for and refuse, and in which words."""

from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.errors import NotPermitted, UsageError
from irkit.protect.policy import Deed, Permit, check, is_looser, rulings
from irkit.records import Labels, Pap, Tlp
from tests.case.sample import ABOUT, case_with

ON_THE_NETWORK = (Deed.TIMESTAMP, Deed.LOOKUP)
OUT = (Deed.REPORT_OUTSIDE, Deed.EVIDENCE_EXPORT, Deed.BUNDLE)


@pytest.mark.parametrize("tlp", Tlp)
@pytest.mark.parametrize("pap", Pap)
def test_every_deed_has_a_ruling_of_both_labels(tlp: Tlp, pap: Pap) -> None:
    for deed in Deed:
        first, second = rulings(Labels(tlp, pap), deed)
        assert (first.label, second.label) == (f"TLP:{tlp.value}", f"PAP:{pap.value}")
        assert first.why
        assert second.why


@pytest.mark.parametrize("deed", Deed)
def test_red_keeps_a_case_off_the_network(deed: Deed) -> None:
    red = Labels(Tlp.CLEAR, Pap.RED)
    if deed in ON_THE_NETWORK:
        with pytest.raises(NotPermitted, match=r"PAP:RED .*network: PAP 2\.0\) does not allow"):
            check(red, deed, ["CERT"], confirmed=True)
    else:
        check(red, deed)


@pytest.mark.parametrize("deed", OUT)
def test_red_goes_to_named_people_only(deed: Deed) -> None:
    red = Labels(Tlp.RED, Pap.CLEAR)
    with pytest.raises(NotPermitted, match=r"FIRST TLP 2\.0\) asks for named recipients .*--recip"):
        check(red, deed, confirmed=True)
    with pytest.raises(UsageError, match="a recipient has a name"):
        check(red, deed, ["A. Smith", " "])
    check(red, deed, ["A. Smith"])


def test_a_report_stays_in_the_case_whatever_the_labels() -> None:
    check(Labels(Tlp.RED, Pap.RED), Deed.REPORT_INSIDE)


@pytest.mark.parametrize("deed", OUT)
def test_strict_asks_whether_it_stays_in_the_organisation(deed: Deed) -> None:
    strict = Labels(Tlp.AMBER_STRICT, Pap.AMBER)
    with pytest.raises(NotPermitted, match=r"within the organisation alone.*--yes"):
        check(strict, deed)
    check(strict, deed, confirmed=True)


def test_the_usual_labels_stand_in_nobodys_way() -> None:
    for deed in set(Deed) - {Deed.LOOKUP}:
        check(Labels(), deed)


def test_a_stricter_label_never_allows_more() -> None:
    order = list(Permit)
    for deed in Deed:
        tlp = [order.index(rulings(Labels(one), deed)[0].permit) for one in Tlp]
        pap = [order.index(rulings(Labels(Tlp.CLEAR, one), deed)[1].permit) for one in Pap]
        assert tlp == sorted(tlp, reverse=True)
        assert pap == sorted(pap, reverse=True)


def test_which_labels_are_looser() -> None:
    assert is_looser(Labels(Tlp.GREEN, Pap.RED), Labels(Tlp.AMBER, Pap.AMBER))
    assert is_looser(Labels(Tlp.RED, Pap.GREEN), Labels(Tlp.AMBER, Pap.AMBER))
    assert not is_looser(Labels(Tlp.AMBER_STRICT, Pap.RED), Labels(Tlp.AMBER, Pap.AMBER))
    assert not is_looser(Labels(), Labels())


def test_loosening_needs_a_reason_that_the_ledger_keeps(tmp_path: Path) -> None:
    with Case.create(tmp_path / "016", ABOUT) as case:
        case.label(Labels(Tlp.CLEAR, Pap.CLEAR))  # chosen as it was made
    with case_with(tmp_path / "017") as case:
        with pytest.raises(UsageError, match="need a reason"):
            case.label(Labels(Tlp.CLEAR, Pap.AMBER))
        case.label(Labels(Tlp.RED, Pap.RED))
        with pytest.raises(UsageError, match="need a reason"):
            case.label(Labels(Tlp.GREEN, Pap.RED))
        case.label(Labels(Tlp.GREEN, Pap.RED), "agreed with the CERT")
        assert case.labels() == Labels(Tlp.GREEN, Pap.RED)
        assert case.head().body == '{"pap":"RED","reason":"agreed with the CERT","tlp":"GREEN"}'
        assert case.verify() == []
    with Reviewer.open(tmp_path / "017") as reviewer:
        with pytest.raises(UsageError, match="need a reason"):
            reviewer.label(Tlp.GREEN, Pap.CLEAR)
        reviewer.label(Tlp.GREEN, Pap.CLEAR, "published")
    with Case.open(tmp_path / "017") as case:
        assert case.labels() == Labels(Tlp.GREEN, Pap.CLEAR)
