"""A work's results as a drawing: actions to the right, seconds upwards, both by powers of ten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

Line = Sequence[tuple[int, float]]
"""(actions, seconds) from few actions to many."""

WIDTH, HEIGHT = 760, 380
LEFT, RIGHT, TOP, BOTTOM = 64, 262, 34, 44
COLOURS = ("#0b5cad", "#b3261e", "#2e7d32", "#7b3fa0", "#a15c00")
DASHES = ("", "7 4", "2 3", "9 3 2 3", "4 4")
MARKS = ("circle", "square", "triangle", "diamond", "cross")
_LEAST_GAP = 16.0
"""Between the names at the lines' ends."""


def plot(title: str, lines: Mapping[str, Line]) -> str:
    """The drawing as SVG: each line has a colour, a dash, marks of its own and its name at its end."""
    points = [point for line in lines.values() for point in line]
    axes = _Axes([x for x, _ in points], [y for _, y in points])
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    font = 'font-family="DejaVu Sans, Verdana, sans-serif" font-size="12"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font} role="img">',
        f"<title>{escape(title)}: seconds by number of actions</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="20" font-size="14" font-weight="bold" fill="#1a1f26">{escape(title)}</text>',
        *axes.drawn(),
    ]
    names = _apart({name: axes.place(*line[-1])[1] for name, line in lines.items() if line})
    for number, (name, line) in enumerate(lines.items()):
        if line:
            parts += _drawn(number, name, [axes.place(*point) for point in line], names[name])
    return "\n".join([*parts, "</svg>", ""])


class _Axes:
    def __init__(self, actions: Sequence[int], taken: Sequence[float]) -> None:
        self._actions = sorted(set(actions))
        self._first, self._last = log10(min(actions)), log10(max(actions))
        self._low, self._high = floor(log10(min(taken))), ceil(log10(max(taken)))
        self._high = max(self._high, self._low + 1)

    def place(self, actions: int, taken: float) -> tuple[float, float]:
        across = (log10(actions) - self._first) / ((self._last - self._first) or 1)
        up = (log10(taken) - self._low) / (self._high - self._low)
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    def drawn(self) -> Iterator[str]:
        for power in range(self._low, self._high + 1):
            _, y = self.place(self._actions[0], 10.0**power)
            yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#d5d9e0" fill="none"/>'
            label = f"{10.0**power:g} s" if power >= 0 else f"{10.0 ** (power + 3):g} ms"
            yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#48505c">{label}</text>'
        for actions in self._actions:
            x, _ = self.place(actions, 10.0**self._low)
            yield f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#e8ebf0" fill="none"/>'
            y = HEIGHT - BOTTOM + 18
            yield f'<text x="{x:.1f}" y="{y}" text-anchor="middle" fill="#48505c">{actions:,}</text>'
        middle = (LEFT + WIDTH - RIGHT) / 2
        yield f'<text x="{middle:.1f}" y="{HEIGHT - 8}" text-anchor="middle" fill="#48505c">actions</text>'


def _drawn(number: int, name: str, places: Sequence[tuple[float, float]], beside: float) -> Iterator[str]:
    colour, dash, mark = (each[number % len(each)] for each in (COLOURS, DASHES, MARKS))
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    wide = 3 if number == 0 else 1.8
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    yield f'<path d="M{path}" stroke="{colour}" stroke-width="{wide}"{dashed} fill="none"/>'
    for x, y in places:
        yield f'<path d="{_mark(mark, x, y)}" fill="{colour}" stroke="{colour}" stroke-width="1.5"/>'
    x, y = places[-1]
    edge = WIDTH - RIGHT + 14
    yield f'<path d="M{x + 6:.1f} {y:.1f}L{edge - 3} {beside:.1f}" stroke="{colour}" stroke-width="0.7" fill="none"/>'
    weight = "bold" if number == 0 else "normal"
    yield f'<text x="{edge}" y="{beside + 4:.1f}" font-weight="{weight}" fill="{colour}">{escape(name)}</text>'


def _mark(kind: str, x: float, y: float) -> str:
    return {
        "circle": f"M{x - 4:.1f} {y:.1f}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
        "square": f"M{x - 4:.1f} {y - 4:.1f}h8v8h-8z",
        "triangle": f"M{x:.1f} {y - 5:.1f}l5 9h-10z",
        "diamond": f"M{x:.1f} {y - 5:.1f}l5 5l-5 5l-5 -5z",
        "cross": f"M{x - 4:.1f} {y - 4:.1f}l8 8m0 -8l-8 8",
    }[kind]


def _apart(wanted: Mapping[str, float]) -> dict[str, float]:
    """Heights near the wanted ones, far enough from each other to be read."""
    placed: dict[str, float] = {}
    below = -_LEAST_GAP
    for name, height in sorted(wanted.items(), key=lambda each: each[1]):
        below = placed[name] = max(height, below + _LEAST_GAP)
    over = below - (HEIGHT - BOTTOM)
    if over > 0:
        placed = {name: height - over for name, height in placed.items()}
    return placed
