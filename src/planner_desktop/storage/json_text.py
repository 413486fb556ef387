"""Values as JSON text, as the file holds them: compact, readable as it stands.

Nothing else of the program runs while JSON's encoder or parser does, so a long list goes through them part by part.
"""

from __future__ import annotations

import json
from codecs import iterdecode
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

_AT_ONCE, _LONG = 500, 200_000
"""Parts of a list that are encoded, and letters that are parsed, within some milliseconds."""
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


def parsed_list(said: str | bytes) -> list[Any]:
    """A list as `text_of` wrote it; bytes are UTF-8."""
    if len(said) < _LONG:
        found = json.loads(said if isinstance(said, str) else said.decode("utf-8", "surrogatepass"))
        if not isinstance(found, list):
            raise ValueError("not a list")
        return found
    if said[:1] not in ("[", b"["):
        raise ValueError("not a list")
    if isinstance(said, str):
        return list(_parts([said]))
    pieces = (said[start : start + _LONG] for start in range(0, len(said), _LONG))
    return list(_parts(iterdecode(pieces, "utf-8", "surrogatepass")))


def _parts(pieces: Iterable[str]) -> Iterator[Any]:
    """The parts of a list whose text comes piece by piece."""
    text, at, decode = "", 0, json.JSONDecoder().raw_decode
    for piece in pieces:
        text, at = text[at:] + piece, 0
        while text[at] in "[,":
            try:
                part, end = decode(text, at + 1)
            except json.JSONDecodeError:
                break
            if end == len(text):
                break  # the rest of a number may be to come
            yield part
            at = end
    if text[at:] != "]":
        raise ValueError("not a whole list")
