"""The words on a page of a PDF, those that run up or down a narrow column too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .pdf_line import Word
from .symbols import SYMBOLS

_UPWARDS = "btt"
_SLANT = 0.2
"""How steep a line of words is from which it runs neither across nor up the page."""
_UNNAMED_BULLET = "(cid:127)"
"""What the library gives for the bullet of the standard fonts: in WinAnsi, every code without a sign is one."""


def words_of(page: Any) -> list[Word]:
    """A pdfplumber page's words, each with its font and size."""
    turned = [sign for sign in page.chars if not sign["upright"] and not _is_slanted(sign)]
    upright = page.filter(_is_upright) if turned or any(map(_is_slanted, page.chars)) else page
    words: list[Word] = upright.extract_words(extra_attrs=["fontname", "size"], use_text_flow=False)
    if turned:
        # The size of a turned sign is the room it takes in its line, which differs from sign to sign.
        upwards = turned[0]["matrix"][1] > 0
        ways = {"char_dir_rotated": _UPWARDS, "line_dir_rotated": "ltr"} if upwards else {}
        beside = page.filter(_is_turned).extract_words(extra_attrs=["fontname"], use_text_flow=False, **ways)
        words += ({**word, "size": float(word["x1"] - word["x0"])} for word in beside)
    for word in words:
        word["text"] = word["text"].translate(SYMBOLS).replace(_UNNAMED_BULLET, "•")
    return words


def slanted(page: Any) -> str:
    """What is written across a page at a slant, such as "DRAFT": no words of what it lies over."""
    return " ".join("".join(sign["text"] for sign in page.chars if _is_slanted(sign)).split())


def is_sideways(word: Word) -> bool:
    return not word["upright"]


def in_turn(words: Sequence[Word]) -> str:
    """The text of words that stand sideways."""
    upwards = words[0].get("direction") == _UPWARDS

    def place(word: Word) -> tuple[float, float]:
        return (word["x0"], -word["bottom"]) if upwards else (-word["x0"], word["top"])

    return " ".join(str(word["text"]) for word in sorted(words, key=place))


def _is_upright(thing: Mapping[str, Any]) -> bool:
    return thing["object_type"] == "char" and bool(thing["upright"]) and not _is_slanted(thing)


def _is_turned(thing: Mapping[str, Any]) -> bool:
    return thing["object_type"] == "char" and not thing["upright"] and not _is_slanted(thing)


def _is_slanted(sign: Mapping[str, Any]) -> bool:
    across, up = sign["matrix"][:2]
    return bool(across and up) and min(abs(across), abs(up)) > _SLANT * max(abs(across), abs(up))
