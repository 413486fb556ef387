"""The words of a cell as everything after the formats compares them."""

from __future__ import annotations

import re
from functools import lru_cache

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BREAKS = re.compile(r"\r\n?|[\v\f\u2028\u2029]")
_NOT_WORD = re.compile(r"(?:[^\w%£$/&+?*#]|_)+")


def clean(text: str) -> str:
    """A cell's text with its outer blanks trimmed and one kind of line break; otherwise as typed."""
    if "_x" in text:
        text = _ESCAPED.sub(_unescaped, text)
    if not text.isprintable() and not text.replace("\n", "").isprintable():
        text = _BREAKS.sub("\n", text)
    return text.strip()


def _unescaped(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return match[0] if 0xD800 <= code < 0xE000 else chr(code)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The words of a header or label in small letters, without punctuation or double spaces."""
    return _NOT_WORD.sub(" ", text.replace("/", " / ").replace("’", "'")).casefold().strip().rstrip("?*").strip()
