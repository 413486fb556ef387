"""Charts of a plan, each with a table of the same numbers: read in colour, in grey, and by ear."""

from __future__ import annotations

from collections.abc import Sequence

from planner_desktop.domain.figures import Group
from planner_desktop.domain.months import SUMS, Bar
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts
from planner_desktop.domain.signs import sign_of

from .look import colour_of
from .tagged import Colour, Drawing, Pattern, Row, Style, TaggedDocument

_SMALL = Style("regular", 8.5, 11)
_NUMBER = Style("bold", 8.5, 11)
_GREY: Colour = (0.45, 0.48, 0.53)
_PATTERNS = {
    Status.NOT_STARTED: Pattern.LEVEL,
    Status.ON_TRACK: Pattern.SOLID,
    Status.AT_RISK: Pattern.RISING,
    Status.OFF_TRACK: Pattern.CROSSED,
    Status.COMPLETE: Pattern.DOTTED,
    Status.CLOSED: Pattern.UPRIGHT,
    None: Pattern.BLANK,
}
_OPEN = ((0.58, 0.34, 0.0), Pattern.RISING)
_FINISHED = ((0.11, 0.37, 0.66), Pattern.DOTTED)
_ROW = 17.0
_BAR = 12.0
_FIRST = 70.0
_NAMES = 90.0


# ---------------------------------------------------------------- status
def status_chart(document: TaggedDocument, groups: Sequence[Group], facts: Facts, names: Sequence[str]) -> None:
    """Stacked bars of the actions by status, a bar for each group under its name."""
    used = statuses_in(groups)
    longest = max((group.total for group in groups), default=1) or 1

    def draw(drawing: Drawing, left: float, top: float, width: float) -> None:
        beside = 0.36 * width
        for row, (group, name) in enumerate(zip(groups, names, strict=True)):
            middle = top - _ROW * (row + 0.5)
            drawing.fitted(name, left, middle - 3, beside - 10, _SMALL)
            _stack(drawing, group, used, facts, left + beside, middle, (width - beside - 24) / longest)
        drawing.line(left + beside, top, left + beside, top - _ROW * len(groups), _GREY)
        _legend(drawing, used, facts, left, top - _ROW * len(groups) - 16, width)

    said = "; ".join(f"{name}: {_in_words(group, used, facts)}" for group, name in zip(groups, names, strict=True))
    lines = 1 + (len(used) - 1) // 4
    document.figure(_ROW * len(groups) + 12 + 15 * lines, f"Bar chart, number of actions by status. {said}.", draw)


def _stack(
    drawing: Drawing, group: Group, used: Sequence[Status | None], facts: Facts, x: float, middle: float, unit: float
) -> None:
    for status in used:
        count = group.counts.get(status, 0)
        if count:
            drawing.box(x, middle - _BAR / 2, count * unit, _BAR, _colour(status, facts), _PATTERNS[status])
            if count * unit > drawing.width_of(str(count), _NUMBER) + 5:
                drawing.label(str(count), x + count * unit / 2, middle - 3, _NUMBER, align=0.5, ground=True)
            x += count * unit
    drawing.label(str(group.total), x + 5, middle - 3, _SMALL)


def _legend(drawing: Drawing, used: Sequence[Status | None], facts: Facts, left: float, y: float, width: float) -> None:
    for place, status in enumerate(used):
        x, line = left + place % 4 * width / 4, y - place // 4 * 15
        drawing.box(x, line - 1, 16, 9, _colour(status, facts), _PATTERNS[status])
        drawing.label(said_status(status, facts), x + 21, line, _SMALL)


def status_table(
    document: TaggedDocument, head: str, groups: Sequence[Group], facts: Facts, names: Sequence[str]
) -> None:
    """The numbers of the chart of statuses."""
    used = statuses_in(groups)
    rows = [
        Row([name, *(str(group.counts.get(status, 0)) for status in used), str(group.total)])
        for group, name in zip(groups, names, strict=True)
    ]
    counted = [*(said_status(status, facts) for status in used), "Actions"]
    document.table([head, *counted], rows, row_header=0, widths=_widths(document, counted, names))


def _widths(document: TaggedDocument, counted: Sequence[str], names: Sequence[str]) -> list[float] | None:
    """Equal columns for counts, as wide as their longest word, the rest for names; None where they need more."""
    look = document.styles.table
    header = document.canvas.setting(look.header)
    each = max(header.width_of(word) for label in counted for word in label.split()) + 2 * look.pad_x + 1
    room = document.right - document.left - each * len(counted)
    longest = max(document.canvas.setting(look.cell).width_of(name) for name in names)
    return [room, *([each] * len(counted))] if room > max(_NAMES, longest / 2) else None


def statuses_in(groups: Sequence[Group]) -> list[Status | None]:
    """The statuses that any action has, in their usual order, None last."""
    usual: list[Status | None] = [*Status, None]
    return [status for status in usual if any(group.counts.get(status) for group in groups)]


def said_status(status: Status | None, facts: Facts) -> str:
    """A status as shape and word."""
    return "Not said" if status is None else sign_of(status, facts).words


def _in_words(group: Group, used: Sequence[Status | None], facts: Facts) -> str:
    names = {status: sign_of(status, facts).name.lower() if status else "not said" for status in used}
    counts = (f"{group.counts[status]} {name}" for status, name in names.items() if group.counts.get(status))
    return ", ".join(counts) or "no actions"


def _colour(status: Status | None, facts: Facts) -> Colour:
    return _GREY if status is None else colour_of(sign_of(status, facts).light)


# ---------------------------------------------------------------- due dates
def months_chart(document: TaggedDocument, shown: Sequence[Bar]) -> None:
    """Columns of the actions due each month: finished below, not finished above."""
    height, floor = 110.0, 40.0
    highest = max(bar.open + bar.finished for bar in shown) or 1

    def draw(drawing: Drawing, left: float, top: float, width: float) -> None:
        step = min(width / len(shown), 60)
        unit = (height - floor - 14) / highest
        base = top - height + floor
        for place, bar in enumerate(shown):
            x, wide = left + place * step + step * 0.18, step * 0.64
            done, rest = bar.finished * unit, bar.open * unit
            if bar.finished:
                drawing.box(x, base, wide, done, *_FINISHED)
                _inside(drawing, bar.finished, x + wide / 2, base, done)
            if bar.open:
                drawing.box(x, base + done, wide, rest, *_OPEN)
                _inside(drawing, bar.open, x + wide / 2, base + done, rest)
            if bar.open + bar.finished:
                drawing.label(str(bar.open + bar.finished), x + wide / 2, base + done + rest + 3, _NUMBER, align=0.5)
            drawing.label(bar.label, x + wide / 2, base - 11, _SMALL, align=0.5)
        drawing.line(left, base, left + step * len(shown), base, _GREY)
        for place, (words, look) in enumerate((("Not finished", _OPEN), ("Finished", _FINISHED))):
            drawing.box(left + place * 110, base - 32, 16, 9, *look)
            drawing.label(words, left + place * 110 + 21, base - 31, _SMALL)

    said = "; ".join(f"{bar.label}: {bar.open} not finished, {bar.finished} finished" for bar in shown)
    document.figure(height, f"Column chart, number of actions due in each month. {said}.", draw)


def _inside(drawing: Drawing, count: int, x: float, bottom: float, height: float) -> None:
    if height >= 12:
        drawing.label(str(count), x, bottom + height / 2 - 3, _SMALL, align=0.5, ground=True)


def months_table(document: TaggedDocument, shown: Sequence[Bar]) -> None:
    """The numbers of the chart of due dates."""
    rows = [
        Row(["Not finished", *(str(bar.open) for bar in shown)]),
        Row(["Finished", *(str(bar.finished) for bar in shown)]),
    ]
    wide = [46.0 if bar.label in SUMS else 0.0 for bar in shown]
    each = min(46.0, (document.right - document.left - _FIRST - sum(wide)) / max(wide.count(0.0), 1))
    if each < 46.0:
        each = min(each, 34.0)  # so narrow that all labels stand in two lines
    widths = [_FIRST, *(width or each for width in wide)]
    document.table(["Due", *(bar.label for bar in shown)], rows, row_header=0, widths=widths)
