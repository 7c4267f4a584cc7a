"""A trainee's case as its mentor has it: how far the attempt is, and what was handed over."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from irkit.case import Case
from irkit.case.ledger import body_of
from irkit.case.seals import ACTIONS, parsed
from irkit.contacts.holders import Holders
from irkit.contacts.identity import Identity
from irkit.errors import CaseDamaged, NotACase, UsageError
from irkit.keys import PublicKey
from irkit.mentoring.review import Revealed, Review
from irkit.places import CASE_FILE
from irkit.records import Action, Entry
from irkit.text import visible
from irkit.train import ground, scenario_file, shipped_files
from irkit.train.ground import Ground
from irkit.train.scenario import Scenario
from irkit.train.score import score_on
from irkit.train.state import STARTED, State, state_of
from irkit.train.truth import Truth


def case_in(folder: Path) -> Path:
    """The case's folder: this one, or that of an attempt in it. Raises NotACase."""
    for one in (folder, folder / "case"):
        if (one / CASE_FILE).is_file():
            return one
    raise NotACase(f"{visible(str(folder))} holds no case of irkit's")


def first_signer(case: Case) -> PublicKey | None:
    """The key of whose case it is, of whom it is not verified; None where nobody sealed it.

    Raises CaseDamaged.
    """
    first = next((one for one in case.ledger() if one.action in ACTIONS), None)
    try:
        return PublicKey.parse(parsed(first.body).statement.key) if first else None
    except ValueError as error:
        raise CaseDamaged("the first seal is none: run irkit case verify") from error


def state(case: Case, draft: Review | None = None) -> State:
    """How far its attempt is; a draft has what its mentor could open.

    Raises UsageError where it is of none, CaseDamaged.
    """
    found = state_of(case)
    if found.started is None:
        raise UsageError("this case is of no training: irkit train start")
    return told(found, draft.revealed) if draft and draft.revealed else found


def told(state: State, revealed: Revealed) -> State:
    """The same where somebody told what is true, which `ground_of` compares with its hash."""
    return replace(state, revealed={**state.revealed, **revealed.told})


def scenario_of(case: Case) -> tuple[str, int]:
    """Id and version of the scenario, by the ledger alone."""
    for entry in case.ledger():
        if entry.action == STARTED:
            version = body_of(entry).get("version")
            return entry.object, version if isinstance(version, int) else 0
    raise UsageError("this case is of no training: irkit train start")


def imposture(case: Case) -> str:
    """Why its scenario is not what it is called; empty where nothing speaks against it.

    Who writes an easier one and calls it web-shell would else have a score and a badge for that.
    """
    try:
        found = state_of(case)
        if not found.is_revealed:
            return ""  # `ground_of` refuses what is not
        data = str(found.revealed["scenario"]).encode()
        scenario = scenario_file.parsed(data)
        named = scenario_of(case)
    except (CaseDamaged, UsageError) as error:
        return str(error)
    if named != (scenario.identifier, scenario.version):
        return f"it began as {named[0]} {named[1]}, and ended as another scenario"
    return _posing(scenario, data)


def _posing(scenario: Scenario, data: bytes) -> str:
    """An older version may be an older irkit's; ids that irkit does not ship are anybody's."""
    name, version = scenario.identifier, scenario.version
    path = shipped_files.file_of(name)
    if path is None or not shipped_files.is_another(name, data):
        return ""
    newest = scenario_file.read(path).version
    if version == newest:
        return f"its scenario is called {name}, as one that irkit ships, and is another"
    if version > newest:
        return f"its scenario is {name} {version}, and this irkit knows none after {newest}"
    return ""


def ground_of(state: State) -> Ground:
    """What the attempt was scored against.

    Raises UsageError before its end, and where a mentor has to reveal it first; CaseDamaged.
    """
    if not state.finished:
        raise UsageError("the trainee has not finished: irkit train finish")
    if state.held and not state.is_revealed:
        raise UsageError(
            f"{visible(state.held.mentor)} alone can say what is true: irkit train review begin"
        )
    return ground.revealed(state.revealed, state.digest)


def head(case: Case) -> Entry:
    """The newest entry that the trainee has, too: an opened bundle goes on with one of its own."""
    entries = [*case.ledger()]
    received = [place for place, one in enumerate(entries) if one.action == Action.BUNDLE_OPENED]
    handed = entries[: received[-1]] if received else entries
    if not handed:
        raise CaseDamaged("the case has no ledger: run irkit case verify")
    return handed[-1]


def begin(case: Case, identities: Callable[[], Sequence[Identity]]) -> Review:
    """An empty review of what was handed over; it reveals what its mentor alone can open.

    `identities` are asked for only then. Raises as `ground_of`, UsageError where it is one's own
    case, and NotForYou where another mentor can open what is true.
    """
    trainee = first_signer(case)
    if trainee and Holders.known().of(trainee.fingerprint).own:
        raise UsageError(
            "it is your own case, by its first seal, and two keys stand for two people: hand it "
            "over to a mentor (irkit bundle create)"
        )
    found = state(case)
    revealed = None
    if found.finished and found.held and not found.is_revealed:
        revealed = _opened(case, found, found.held.opened(identities()))
        found = told(found, revealed)
    scenario = ground_of(found).scenario.identifier
    entry = head(case)
    return Review(case.about.identifier, scenario, entry.seq, entry.hash, revealed=revealed)


def _opened(case: Case, state: State, truth: Truth) -> Revealed:
    """A truth with its score. Raises CaseDamaged where the start noted another."""
    scenario = truth.scenario.decode(errors="replace")
    bare = Revealed(scenario, truth.seed, truth.salt, 0)
    found = told(state, bare)
    return replace(bare, score=score_on(ground_of(found), found, case).total)


def check_is_of(review: Review, case: Case) -> None:
    """Raise UsageError where a review is of another case, or of what the case does not hold."""
    if review.case != case.about.identifier:
        raise UsageError("this review is of another case")
    for entry in case.ledger():
        if (entry.seq, entry.hash) == (review.entry, review.hash):
            return
    raise UsageError(
        f"this case does not hold the entry {review.entry} that was reviewed: it is another copy"
    )
