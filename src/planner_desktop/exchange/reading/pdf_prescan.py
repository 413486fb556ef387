"""Looking at a PDF before it is opened: the library that reads it unpacks a stream whole, whatever its size."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .prescan import half, too_much

MAX_STREAM = 20_000_000
"""Bytes of an unpacked stream: a page's content has some thousands, a font with every sign ten million."""

MAX_PICTURE = 120_000_000
"""A page scanned in colour at 600 dots."""

MAX_OBJECTS = 3_000_000
"""Bytes of objects, outside of streams and packed together in one: they are read sign by sign."""

MAX_UNPACKED = 500_000_000
"""Bytes that all streams unpack to."""

MAX_CONTENT = 600_000
"""Bytes of what draws a page: a dense page of a plan has twenty thousand."""
FREE_CONTENT, CONTENT_PER_BYTE = 1_000_000, 8
"""Bytes that may draw the pages of a small file, and what each byte of the file adds: real files have two to a byte."""

_LAYERS = 3
_START = re.compile(rb"stream\r?\n")
_STREAM = re.compile(rb"stream\r?\n.*?endstream", re.DOTALL)
_DICTIONARY = 1_000


def check_streams(path: Path) -> None:
    """Raises Refused for a PDF with a stream that unpacks to more than a plan's can."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise half(path.name) from error
    if len(data) - sum(len(stream[0]) for stream in _STREAM.finditer(data)) > MAX_OBJECTS:
        raise too_much(path.name)
    left = MAX_UNPACKED
    for start in _START.finditer(data):
        dictionary = data[max(0, start.start() - _DICTIONARY) : start.start()].rpartition(b" obj")[2]
        most = MAX_PICTURE if b"/Image" in dictionary else MAX_OBJECTS if b"/ObjStm" in dictionary else MAX_STREAM
        packed = memoryview(data)[start.end() :]
        for _ in range(_LAYERS):
            unpacked = _unpacked(packed, most)
            left -= len(unpacked)
            if len(unpacked) > most or left < 0:
                raise too_much(path.name)
            packed = memoryview(unpacked)


def drawn_pages(pages: Sequence[Any], path: Path) -> frozenset[int]:
    """The numbers of the pages, as pdfplumber opens them, that draw more than words: a chart, a map.

    Each sign of what a page draws costs.  Raises Refused where there are more than enough of them: a few bytes may
    unpack to much, and many pages may share what they draw.
    """
    from pdfminer.pdftypes import stream_value

    left = FREE_CONTENT + CONTENT_PER_BYTE * path.stat().st_size
    drawn = set()
    for number, page in enumerate(pages, 1):
        size = sum(len(stream_value(content).get_data()) for content in page.page_obj.contents)
        left -= size
        if left < 0:
            raise too_much(path.name)
        if size > MAX_CONTENT:
            drawn.add(number)
    return frozenset(drawn)


def _unpacked(packed: memoryview, most: int) -> bytes:
    """What a stream unpacks to, up to a byte more than `most`; nothing where it is not packed."""
    try:
        return zlib.decompressobj().decompress(packed, most + 1)
    except zlib.error:
        return b""
