"""Records as words on a terminal; every text of the host goes through `visible`."""

from rich.table import Table
from rich.text import Text

from irkit.records import Answer, Coverage, Level, Thing
from irkit.text import middle, visible

SHAPE = {Level.ALERT: "●", Level.WARNING: "▲", Level.NOTICE: "◆"}
STYLE = {Level.ALERT: "bold red", Level.WARNING: "yellow", Level.NOTICE: "cyan"}
ANSWER_STYLE = {
    Answer.COMPROMISED: "bold white on red",
    Answer.SUSPICIOUS: "bold black on yellow",
    Answer.UNDECIDED: "bold black on cyan",
    Answer.CLEAN: "bold black on green",
}


def level_text(level: Level, score: int) -> Text:
    """The level with its shape and score: colour is never alone."""
    return Text(f"{SHAPE[level]} {score:3d} {level.value}", STYLE[level])


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
    """As "1 file" or "1,200 files"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def things_table(things: list[Thing], width: int) -> Table:
    """Things with findings, the worst first: level, target, and the strongest reason."""
    table = Table(box=None, pad_edge=False, show_header=False, expand=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for thing in things:
        best = thing.findings[0]
        more = f" (+{len(thing.findings) - 1} more)" if len(thing.findings) > 1 else ""
        lines = Text(middle(visible(thing.target), max(40, width - 18)))
        lines.append(f"\n{visible(best.rule)}: {visible(best.reason)[:300]}{more}", "dim")
        table.add_row(level_text(thing.level, thing.score), lines)
    return table


def coverage_table(coverage: Coverage) -> Table:
    """Counts by outcome and reason."""
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(justify="right")
    table.add_column()
    table.add_column()
    for outcome in ("scanned", "skipped", "failed", "timed_out"):
        for reason, number in getattr(coverage, outcome).items():
            table.add_row(f"{number:,}", outcome.replace("_", " "), visible(reason))
    table.add_row(f"{coverage.total:,}", "in all", f"{coverage.not_looked_at:,} not looked at")
    return table
