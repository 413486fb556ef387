"""Signs of the Symbol and Wingdings fonts, by which word processors draw bullets, boxes and ticks; raised figures."""

from __future__ import annotations

import re

SYMBOLS = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF076: "❖", 0xF02D: "-",
    0xF0FC: "✓", 0xF050: "✓", 0xF0FB: "✗", 0xF0FE: "☑", 0xF0FD: "☒", 0xF0A8: "☐", 0xF06F: "☐", 0xF071: "☐", 0xF0A3: "☐",
    0xF06C: "●", 0xF06E: "■", 0xF0E0: "→", 0xF04A: "☺", 0xF04C: "☹",
}  # fmt: skip
"""The signs by the places that the fonts have for them."""

_PRIVATE = 0xF000
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FONT = re.compile(r"wingdings|webdings|symbol", re.IGNORECASE)


def is_symbol_font(name: str) -> bool:
    return _FONT.match(name) is not None and "ui symbol" not in name.casefold()


def from_letters(text: str) -> str:
    """Letters that a symbol font shows as signs ("ü", a tick in Wingdings): the signs, where they have a name."""
    return "".join(SYMBOLS.get(_PRIVATE + ord(sign), sign) if ord(sign) < 0x100 else sign for sign in text)


def raised(digits: str) -> str:
    """Digits as the raised signs that stand for them."""
    return digits.translate(_RAISED)
