"""The words on a page of a PDF, those that run up or down a narrow column too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .pdf_line import Word
from .symbols import SYMBOLS, raised

_UPWARDS = "btt"
_SLANT = 0.2
"""How steep a line of words is from which it runs neither across nor up the page."""
_RAISED = 4
"""Signs that may be raised behind a word: "st", a note's number."""
_TOUCHING = 1.0
_UNNAMED_BULLET = "(cid:127)"
"""What the library gives for the bullet of the standard fonts: in WinAnsi, every code without a sign is one."""


def words_of(page: Any) -> list[Word]:
    """A pdfplumber page's words, each with its font and size."""
    turned = [sign for sign in page.chars if not sign["upright"] and not _is_slanted(sign)]
    upright = page.filter(_is_upright) if turned or any(map(_is_slanted, page.chars)) else page
    words: list[Word] = upright.extract_words(extra_attrs=["fontname", "size"], use_text_flow=False, return_chars=True)
    words = _with_raised(words)
    if turned:
        # The size of a turned sign is the room it takes in its line, which differs from sign to sign.
        upwards = turned[0]["matrix"][1] > 0
        ways = {"char_dir_rotated": _UPWARDS, "line_dir_rotated": "ltr"} if upwards else {}
        beside = page.filter(_is_turned).extract_words(extra_attrs=["fontname"], use_text_flow=False, **ways)
        words += ({**word, "size": float(word["x1"] - word["x0"])} for word in beside)
    for word in words:
        word["text"] = word["text"].translate(SYMBOLS).replace(_UNNAMED_BULLET, "•")
    return words


def _with_raised(words: Sequence[Word]) -> list[Word]:
    """The words with the small signs that touch them, raised or lowered, put to them: "31st", "café1", "CO2"."""
    ending: dict[int, list[Word]] = {}
    for word in words:
        ending.setdefault(round(word["x1"]), []).append(word)
    kept: list[Word] = []
    for word in words:
        near = round(word["x0"])
        beside = (host for at in (near - 1, near, near + 1) for host in ending.get(at, ()))
        host = next((host for host in beside if _carries(host, word)), None) if len(word["text"]) <= _RAISED else None
        if host is None:
            kept.append(word)
        else:
            host["text"] += raised(word["text"]) if _is_note(host, word) else word["text"]
            host["x1"] = word["x1"]
    return kept


def _carries(host: Word, sign: Word) -> bool:
    """Whether a sign stands right behind a word, smaller than it and in its line."""
    smaller = 0.3 * host["size"] < sign["size"] < 0.85 * host["size"]
    middle = (sign["top"] + sign["bottom"]) / 2
    return bool(smaller and abs(sign["x0"] - host["x1"]) < _TOUCHING and host["top"] - 1 < middle < host["bottom"] + 1)


def _is_note(host: Word, sign: Word) -> bool:
    """Whether a figure is raised behind another: "June 2026" with a note's mark 2 is no year 20262."""
    figures = str(host["text"])[-1:].isdigit() and str(sign["text"]).isdigit()
    return figures and (sign["top"] + sign["bottom"]) / 2 < (host["top"] + host["bottom"]) / 2


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
