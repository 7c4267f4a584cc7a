"""Figures of a report as inline SVG: no script, colours from the page, a text for who cannot see.

Each figure is a picture with a title and a description that says all its numbers; the words that
stand in it are hidden from screen readers, which have the description.
"""

from collections.abc import Callable, Iterator

from markupsafe import Markup, escape

from irkit.report.content.model import Bar, Figure, Shape
from irkit.report.words import Words
from irkit.text import middle, visible

WIDTH = 480  # units; a figure grows with its place
_WIDEST = 48  # units of a bar
_LABEL = 16  # characters of a label under a bar


def drawn(figure: Figure, words: Words) -> Markup:
    """A figure in a language."""
    return _DRAWN[figure.shape](figure, words)


def _bars(figure: Figure, words: Words) -> Markup:
    """Upright bars side by side, each with its number above and its label below."""
    height, foot, head = 120, 34, 16
    most = max(bar.value for bar in figure.bars) or 1
    step = WIDTH / len(figure.bars)
    wide = min(step * 0.76, _WIDEST)
    parts: list[Markup] = []
    for place, bar in enumerate(figure.bars):
        tall = max(round(height * bar.value / most), 2 if bar.value else 0)
        middle_of = step * (place + 0.5)
        parts.append(_rect(middle_of - wide / 2, head + height - tall, wide, tall, bar.tone))
        if bar.value:
            top = head + height - tall - 4
            parts.append(_text(middle_of, top, str(words.shown(bar.value)), "value"))
        if place % _every(len(figure.bars)) == 0:
            parts.append(_text(middle_of, head + height + 16, _label(bar, words), "label"))
    base = Markup('<path class="base" d="M0 {y}h{width}"/>').format(y=head + height, width=WIDTH)
    return _picture(figure, words, head + height + foot, [*parts, base])


def _every(count: int) -> int:
    """Which labels have room: each, or each so-manieth."""
    return max(1, -(-count // 10))


def _share(figure: Figure, words: Words) -> Markup:
    """One bar whose parts are shares of the whole, and a line for each part below."""
    total = sum(bar.value for bar in figure.bars)
    bars = [bar for bar in figure.bars if bar.value]
    parts: list[Markup] = []
    left = 0.0
    for bar in bars:
        width = max(WIDTH * bar.value / total, 3.0)
        parts.append(_rect(left, 0, max(width - 2, 1), 22, bar.tone))
        left += width
    for line, bar in enumerate(bars):
        top = 46 + line * 22
        share = 100 * bar.value / total
        percent = "< 0.1 %" if share < 0.1 else f"{share:.1f} %"
        parts.append(_rect(0, top - 11, 12, 12, bar.tone))
        parts.append(_text(20, top, _label(bar, words), "name"))
        parts.append(_text(WIDTH - 70, top, str(words.shown(bar.value)), "number"))
        parts.append(_text(WIDTH, top, percent, "number"))
    scale = WIDTH / left if left > WIDTH else 1
    whole = Markup('<g transform="scale({scale:.4f} 1)">{parts}</g>').format(
        scale=scale, parts=Markup("").join(parts[: len(bars)])
    )
    return _picture(figure, words, 40 + 22 * len(bars), [whole, *parts[len(bars) :]])


_DRAWN: dict[Shape, Callable[[Figure, Words], Markup]] = {Shape.BARS: _bars, Shape.SHARE: _share}


def _picture(figure: Figure, words: Words, height: float, parts: list[Markup]) -> Markup:
    name = figure.identifier
    return Markup(
        '<svg role="img" viewBox="0 0 {width} {height}" aria-labelledby="{name}-title {name}-text">'
        '<title id="{name}-title">{title}</title><desc id="{name}-text">{text}</desc>'
        '<g aria-hidden="true">{parts}</g></svg>'
    ).format(
        width=WIDTH,
        height=height,
        name=f"figure-{name}",
        title=words(f"figure_{name}"),
        text="; ".join(_told(figure, words)),
        parts=Markup("").join(parts),
    )


def _told(figure: Figure, words: Words) -> Iterator[str]:
    """Every value in words."""
    for bar in figure.bars:
        if bar.value or figure.shape is Shape.SHARE:
            yield f"{_label(bar, words)}: {words.shown(bar.value)}"


def _label(bar: Bar, words: Words) -> str:
    known = f"bar:{bar.label}"
    return words(known) if words.knows(known) else visible(middle(bar.label, _LABEL))


def _rect(left: float, top: float, width: float, height: float, tone: str) -> Markup:
    return Markup(
        '<rect class="{tone}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" '
        'height="{height:.1f}" rx="2"/>'
    ).format(tone=tone, left=left, top=top, width=width, height=height)


def _text(left: float, top: float, text: str, role: str) -> Markup:
    return Markup('<text class="{role}" x="{left:.1f}" y="{top:.1f}">{text}</text>').format(
        role=role, left=left, top=top, text=escape(text)
    )
