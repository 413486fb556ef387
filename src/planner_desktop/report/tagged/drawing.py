"""Pictures made of bars, lines and words, drawn as page code; patterns tell areas apart without colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from math import ceil

from .canvas import TaggedCanvas
from .setting import Colour, Style

_WHITE: Colour = (1, 1, 1)


class Pattern(Enum):
    """How an area is filled."""

    BLANK = "blank"
    SOLID = "solid"
    RISING = "rising lines"
    CROSSED = "crossed lines"
    LEVEL = "level lines"
    UPRIGHT = "upright lines"
    DOTTED = "dots"


class Drawing:
    """Collects the page code of one picture; places are in points from the page's lower left corner."""

    def __init__(self, canvas: TaggedCanvas) -> None:
        self._canvas = canvas
        self._code: list[str] = []

    @property
    def code(self) -> str:
        """What was drawn, with the page's state left as it was."""
        return " ".join(["q", *self._code, "Q"])

    def box(self, left: float, bottom: float, width: float, height: float, colour: Colour, pattern: Pattern) -> None:
        """An outlined area filled with a pattern in a colour."""
        area = f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re"
        fill = colour if pattern is Pattern.SOLID else _WHITE
        self._code.append(f"{_ink(fill)} rg {area} f")
        lines = " ".join(_PATTERNS[pattern](left, bottom, left + width, bottom + height))
        if lines:
            self._code.append(f"q {area} W n {_ink(colour)} RG {_ink(colour)} rg 0.9 w {lines} Q")
        self._code.append(f"{_ink(colour)} RG 0.8 w {area} S")

    def label(self, words: str, x: float, y: float, style: Style, *, align: float = 0.0, ground: bool = False) -> None:
        """Words on one line from x on, centred on it (`align` 0.5) or up to it (1); `ground`: on a white patch."""
        setting = self._canvas.setting(style)
        wide = setting.width_of(words)
        left = x - align * wide
        if ground:
            patch = f"{left - 2:.2f} {y - 1.8:.2f} {wide + 4:.2f} {style.size + 1:.2f} re f"
            self._code.append(f"{_ink(_WHITE)} rg {patch}")
        self._code.append(setting.show([setting.line(words)], left, y))

    def fitted(self, words: str, x: float, y: float, width: float, style: Style) -> None:
        """As many words as the width holds."""
        setting = self._canvas.setting(style)
        self._code.append(setting.show([setting.fitted(words, width)], x, y))

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
        """A thin line."""
        self._code.append(f"{_ink(colour)} RG 0.6 w {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")

    def width_of(self, words: str, style: Style) -> float:
        """Width in points of words on one line."""
        return self._canvas.setting(style).width_of(words)


def _ink(colour: Colour) -> str:
    return " ".join(f"{part:.3g}" for part in colour)


def _blank(*_: float) -> Iterator[str]:
    yield from ()


def _rising(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    height = top - bottom
    for step in range(ceil((right - left + height) / 4)):
        x = left - height + 4 * step
        yield f"{x:.2f} {bottom:.2f} m {x + height:.2f} {top:.2f} l S"


def _falling(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    height = top - bottom
    for step in range(ceil((right - left + height) / 4)):
        x = left - height + 4 * step
        yield f"{x:.2f} {top:.2f} m {x + height:.2f} {bottom:.2f} l S"


def _crossed(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    yield from _rising(left, bottom, right, top)
    yield from _falling(left, bottom, right, top)


def _level(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    for step in range(1, ceil((top - bottom) / 3)):
        y = bottom + 3 * step
        yield f"{left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"


def _upright(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    for step in range(1, ceil((right - left) / 3)):
        x = left + 3 * step
        yield f"{x:.2f} {bottom:.2f} m {x:.2f} {top:.2f} l S"


def _dotted(left: float, bottom: float, right: float, top: float) -> Iterator[str]:
    for row in range(ceil((top - bottom) / 4)):
        y = bottom + 2 + 4 * row
        for step in range(ceil((right - left) / 4)):
            yield f"{left + 1.5 + 4 * step:.2f} {y - 0.6:.2f} 1.3 1.3 re f"


_PATTERNS: dict[Pattern, Callable[[float, float, float, float], Iterator[str]]] = {
    Pattern.BLANK: _blank,
    Pattern.SOLID: _blank,
    Pattern.RISING: _rising,
    Pattern.CROSSED: _crossed,
    Pattern.LEVEL: _level,
    Pattern.UPRIGHT: _upright,
    Pattern.DOTTED: _dotted,
}
