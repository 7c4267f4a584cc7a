"""Records as words for people; every text of the host goes through `visible`."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat

from rich.console import Console
from rich.table import Table
from rich.text import Text

from irkit.detect.score import combined, level_of_thing
from irkit.records import Answer, Coverage, Examined, Level, Outcome, Thing, Verdict
from irkit.text import middle, visible, visible_lines

SHAPE = {Level.ALERT: "●", Level.WARNING: "▲", Level.NOTICE: "◆"}
STYLE = {Level.ALERT: "bold red", Level.WARNING: "yellow", Level.NOTICE: "cyan"}
ANSWER_STYLE = {
    Answer.COMPROMISED: "bold white on red",
    Answer.SUSPICIOUS: "bold black on yellow",
    Answer.UNDECIDED: "bold black on cyan",
    Answer.CLEAN: "bold black on green",
}
Line = tuple[str, str, str]  # label, text (of the host, maybe), style
_INDENT = 15  # below a level with its shape and score
_LONGEST = 1_000  # characters of one text of the host


def console(*, stderr: bool = False) -> Console:
    """Where people read: wrapped on a terminal, whole lines in a file or a pipe."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def print_thing(console: Console, thing: Thing) -> None:
    """A thing with findings and its strongest reason: level, target, rule and reason."""
    best = thing.findings[0]
    more = f" (+{len(thing.findings) - 1} more)" if len(thing.findings) > 1 else ""
    target = Text(middle(visible(thing.target), _LONGEST))
    reason = Text(f"{visible(best.rule)}: {middle(visible(best.reason), 300)}{more}", "dim")
    level = level_text(thing.level, thing.score)
    lines = [target, reason, *(Text(said, "italic") for said in said_of(thing))]
    starts = chain([level], repeat(Text()))
    if not console.is_terminal:
        for start, line in zip(starts, lines, strict=False):
            print_whole(console, Text(start.plain.ljust(_INDENT), start.style) + line)
        return
    table = Table.grid()
    table.add_column(width=_INDENT, no_wrap=True)
    table.add_column(overflow="fold")
    for start, line in zip(starts, lines, strict=False):
        table.add_row(start, line)
    console.print(table)


def said_of(thing: Thing) -> Iterator[str]:
    """What people say of a thing, a line each: their opinion and tags, then their notes."""
    if thing.opinion:
        sure = "" if thing.confidence is None else f" ({thing.confidence} % sure)"
        yield f"judged {thing.opinion.value}{sure}"
    if thing.tags:
        yield visible(f"tagged {', '.join(thing.tags)}")
    for note in thing.notes:
        yield visible(middle(f"{note.author}: {note.value}", _LONGEST))


def print_whole(console: Console, text: Text | str, style: str = "") -> None:
    """A line that is not cut: whole in a file or a pipe, folded between words on a terminal."""
    console.print(text, style=style, soft_wrap=not console.is_terminal)


def print_lines(lines: Iterable[str]) -> None:
    """Whatever somebody wrote, made visible line by line."""
    for text in lines:
        print_whole(console(), visible_lines(text))


def level_text(level: Level, score: int) -> Text:
    """The level with its shape and score: colour is never alone."""
    return Text(f"{SHAPE[level]} {score:3d} {level.value}", STYLE[level])


def verdict_text(verdict: Verdict) -> Text:
    """The answer, and the sentence that says why."""
    answer = Text(f" {verdict.answer.value.upper()} ", ANSWER_STYLE[verdict.answer])
    return Text(" ").join([answer, Text(verdict.sentence)])


def coverage_lines(coverage: Coverage) -> Iterator[str]:
    """Counts by outcome and reason."""
    width = len(f"{coverage.total:,}")
    for outcome in Outcome:
        for reason, number in getattr(coverage, outcome.value).items():
            words = outcome.value.replace("_", " ")
            yield f"{number:>{width},}  {words:<9}  {visible(reason)}"
    yield f"{coverage.total:>{width},}  in all     {coverage.not_looked_at:,} not looked at"


def levels_text(numbers: Mapping[Level, int]) -> Text:
    """As "1 alert, 0 warnings, 12 notices", coloured where there are any."""
    return Text(", ").join(
        Text(count(numbers[level], level.value), STYLE[level] if numbers[level] else "")
        for level in Level
    )


def thing_of(examined: Examined) -> Thing:
    """What was examined with its findings, of which there is at least one."""
    findings = tuple(sorted(examined.findings, key=lambda finding: -finding.score))
    scores = [finding.score for finding in findings]
    kind, target = examined.item.kind, examined.item.target
    return Thing(kind, target, level_of_thing(scores), combined(scores), findings)


def size_text(size: float) -> str:
    """Bytes in the largest unit that leaves a number above one, as "63.2 MB"."""
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def duration(seconds: float) -> str:
    """Seconds as "12 s", "4 min" or "2 h 05 min"."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{minutes // 60} h {minutes % 60:02d} min"


def count(number: int, noun: str) -> str:
    """As "1 file", "1,200 files" or "2 processes"."""
    if number == 1:
        return f"1 {noun}"
    return f"{number:,} {noun}es" if noun.endswith("s") else f"{number:,} {noun}s"
