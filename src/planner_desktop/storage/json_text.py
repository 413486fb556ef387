"""Values as JSON text, as the file holds them: compact, readable as it stands.

Nothing else of the program runs while JSON's encoder or parser does, so a long list goes through them part by part.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

_AT_ONCE = 500
_LONG = 200_000
"""So many letters are parsed within some milliseconds."""
_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Utf8(bytes):
    """A long text as UTF-8: SQLite takes it as it is, where a string would be encoded, in one go, and kept twice."""


def text_of(value: object) -> str:
    """A value as the file holds it."""
    return _COMPACT.encode(value)


def list_text(parts: Iterable[object]) -> Iterator[str]:
    """What `text_of` makes of a list, piece by piece."""
    waiting, before = iter(parts), "["
    while some := list(islice(waiting, _AT_ONCE)):
        yield before + text_of(some)[1:-1]
        before = ","
    yield "[]" if before == "[" else "]"


def utf8_of(pieces: Iterable[str]) -> Utf8:
    return Utf8(b"".join([piece.encode() for piece in pieces]))


def parsed(text: str) -> Any:
    """What `text_of` wrote, as plain JSON gives it."""
    return json.loads(text)


def parsed_list(text: str) -> list[Any]:
    """A list as `text_of` wrote it."""
    if len(text) < _LONG or not text.startswith("["):
        found = json.loads(text)
        if not isinstance(found, list):
            raise ValueError("not a list")
        return found
    parts, at, decode = [], 0, json.JSONDecoder().raw_decode
    while text[at : at + 1] in ("[", ","):
        part, at = decode(text, at + 1)
        parts.append(part)
    if text[at:] != "]":
        raise ValueError("not a whole list")
    return parts
