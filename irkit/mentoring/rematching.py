"""Whether the shipped rules find once more what they found on the trainee's host.

In kept files, and in the memory of processes as far as it was kept: the processes themselves are
gone. Rules that ask for names or owners are left out, since kept files are called otherwise.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from irkit import places, scan
from irkit.capture.kept import pieces
from irkit.case import Case, evidence
from irkit.engine import engine
from irkit.errors import CaseDamaged
from irkit.memory.kept import Piece
from irkit.mentoring.review import Performed
from irkit.places import SHIPPED
from irkit.records import Evidence, Examined, Finding, Hit, Kind, ProcessTarget, Thing
from irkit.rulebook import Rulebook, load
from irkit.scan import Request
from irkit.scan.kept import KeptTarget, look_again
from irkit.targets import Scope
from irkit.train.ground import Ground
from irkit.workers import Gate

CHECK = "rules"

_LONGEST = 500  # characters of a name in a review
_MOST_NAMED = 1_000  # characters of all rules

Rules = frozenset[tuple[str, str]]  # file of the pack, rule


def matched(
    case: Case, kept: Sequence[Evidence], ground: Ground, gate: Gate
) -> Iterator[Performed]:
    """A check for each kept file with findings, and for each process of the scenario with some."""
    sound = [one for one in kept if not evidence.fault(case.folder, one)]
    found = {one.target: one for one in case.things()}
    files = {
        str(evidence.place(case.folder, one.file).resolve()): one
        for one in sound
        if one.source in found and found[one.source].kind is Kind.FILE
    }
    processes = [one for one in found.values() if _is_of(ground, one) and _by_rule(one)]
    if files or processes:
        book = load(engine(), [places.rules()])
        yield from _in_files(files, found, book, gate)
        for thing in processes:
            dumps = [one for one in sound if one.source == thing.target]
            yield from _in_memory(case, thing, dumps, book, gate)


def _is_of(ground: Ground, thing: Thing) -> bool:
    """Whether it is a process of the scenario: the trainee's own machine is not looked at."""
    return thing.kind is Kind.PROCESS and thing.findings[0].pid in ground.processes.values()


def _by_rule(thing: Thing) -> bool:
    """Whether rules that irkit ships found it: all else that is odd of it passes with it."""
    return any(one.pack == SHIPPED for one in thing.findings)


def _in_files(
    files: Mapping[str, Evidence], found: Mapping[str, Thing], book: Rulebook, gate: Gate
) -> Iterator[Performed]:
    if not files:
        return
    asked = Request(Scope(roots=tuple(files)), workers=1)
    for event in scan.run(asked, book, gate):
        if isinstance(event, Examined) and event.item.target in files:
            one = files[event.item.target]
            same = [two for two in found[one.source].findings if two.sha256 == one.sha256]
            then, now = _rules(same, book), _rules(event.findings, book)
            yield _check(one.file, then, _named(now), same=then == now)


def _in_memory(
    case: Case, thing: Thing, dumps: Sequence[Evidence], book: Rulebook, gate: Gate
) -> Iterator[Performed]:
    """Each dump of a process, and what was found where nothing of it was kept."""
    left = every = _rules(thing.findings, book)
    targets: dict[str, tuple[Evidence, KeptTarget]] = {}
    for one in dumps:
        try:
            target = _target(case, thing, one)
        except (OSError, ValueError, CaseDamaged) as error:
            yield _check(one.file, every, f"it cannot be looked through: {error}", same=None)
        else:
            targets[target.path] = one, target
    for again in look_again([target for _, target in targets.values()], book, gate):
        file, now = targets[again.target.path][0].file, _rules(again.findings, book)
        if again.fault:
            yield _check(file, every, f"not looked through: {again.fault}", same=None)
            continue
        # What has all its places there has to be found; what has some of them may be.
        then = _rules(_within(thing.findings, again.target.pieces), book) | (every & now)
        left -= then
        yield _check(file, then, _named(now), same=then == now)
    if left and not gate.cancelled:
        why = "what is kept of it does not hold the places" if dumps else "none is kept"
        yield _check(thing.target, left, f"its memory is gone, and {why}", same=None)


def _target(case: Case, thing: Thing, one: Evidence) -> KeptTarget:
    """Raises OSError, and ValueError or CaseDamaged for what irkit never kept."""
    first = thing.findings[0]
    _, _, name = thing.target.partition("(")
    process = ProcessTarget(first.pid or 0, 0.0, name.removesuffix(")"))
    path = str(evidence.place(case.folder, one.file).resolve())
    return KeptTarget(path, process, pieces(case, one))


def _within(findings: Iterable[Finding], kept: Sequence[Piece]) -> list[Finding]:
    """The findings all of whose places are kept."""
    return [one for one in findings if all(_is_kept(hit, kept) for hit in one.hits)]


def _is_kept(hit: Hit, kept: Sequence[Piece]) -> bool:
    return any(
        run.start <= hit.offset and hit.offset + hit.length <= run.start + run.size
        for piece in kept
        for run in piece.runs
    )


def _rules(findings: Iterable[Finding], book: Rulebook) -> Rules:
    by_name = {book.origins[space].file for space in book.named_spaces}
    return frozenset(
        (one.rule_file, one.rule)
        for one in findings
        if one.pack == SHIPPED and one.rule_file not in by_name
    )


def _check(what: str, then: Rules, now: str, *, same: bool | None) -> Performed:
    return Performed(CHECK, what[:_LONGEST], same, _named(then), now[:_MOST_NAMED])


def _named(rules: Rules) -> str:
    return json.dumps(sorted(rule for _, rule in rules))[:_MOST_NAMED]
