"""Packs a written document and further objects into object streams, with a cross-reference stream at the end.

Source of the rules: ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams). A long table has more
than 100,000 structure elements: they come one by one, are compressed by the hundred and never stand in memory
together.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from struct import Struct

_IN_STREAM = 200
"""So many objects share an object stream; whoever reads one of them unpacks them all."""
_IDENTITY = re.compile(rb"/ID\s*\[[^\]]*\]")
_ENTRY = Struct(">BIH")
_PLAIN, _PACKED = 1, 2
_FREE = _ENTRY.pack(0, 0, 65535)


class Packer:
    """Collects the parts of a file and where each object stands in it."""

    def __init__(self, header: bytes, size: int) -> None:
        self._parts = [header]
        self._length = len(header)
        self._table = bytearray(_FREE * size)
        self._next = size
        self._waiting: list[tuple[int, bytes]] = []

    def keep(self, number: int, code: bytes) -> None:
        """Add an object as it stands, such as one that is a stream."""
        self._place(number, _PLAIN, self._length, 0)
        self._put(b"%d 0 obj\n%b\nendobj\n" % (number, code))

    def pack(self, number: int, code: bytes) -> None:
        """Add an object that is no stream."""
        self._waiting.append((number, code))
        if len(self._waiting) == _IN_STREAM:
            self._flush()

    def finish(self, trailer: bytes) -> bytes:
        """The whole file; `trailer` has the entries that lead to the catalog and the like."""
        self._flush()
        number = self._next
        self._place(number, _PLAIN, self._length, 0)
        entries = b"/Type/XRef/W[1 4 2]/Size %d %b" % (number + 1, trailer)
        start = self._length
        self._put(b"%d 0 obj\n%b\nendobj\n" % (number, _stream(entries, bytes(self._table))))
        self._put(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _place(self, number: int, kind: int, where: int, index: int) -> None:
        """Note where an object is: at which byte, or at which place of which object stream."""
        missing = number + 1 - len(self._table) // _ENTRY.size
        self._table.extend(_FREE * missing)
        _ENTRY.pack_into(self._table, number * _ENTRY.size, kind, where, index)

    def _put(self, part: bytes) -> None:
        self._parts.append(part)
        self._length += len(part)

    def _flush(self) -> None:
        """Write the waiting objects as one stream: where each begins, then the objects."""
        if not self._waiting:
            return
        index, offset = [], 0
        for place, (number, code) in enumerate(self._waiting):
            self._place(number, _PACKED, self._next, place)
            index.append(b"%d %d" % (number, offset))
            offset += len(code) + 1
        head = b" ".join(index) + b"\n"
        body = b" ".join([code for _, code in self._waiting])
        entries = b"/Type/ObjStm/N %d/First %d" % (len(self._waiting), len(head))
        self.keep(self._next, _stream(entries, head + body))
        self._next += 1
        self._waiting = []


def _stream(entries: bytes, content: bytes) -> bytes:
    data = zlib.compress(content)
    return b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (entries, len(data), data)


def packed(document: bytes, more: Iterable[tuple[int, str]], size: int, trailer: str) -> bytes:
    """A document as reportlab writes it, packed, with objects added or put in the place of others.

    `more` has their numbers, all below `size`, and their code.
    """
    header, objects = _objects(document)
    packer = Packer(header, size)
    added: set[int] = set()
    for number, code in more:
        added.add(number)
        packer.pack(number, code.encode("ascii"))
    for number, body in objects:
        if number in added:
            continue
        if body.endswith(b"endstream"):
            packer.keep(number, body)
        else:
            packer.pack(number, body)
    identity = _IDENTITY.search(document, document.rindex(b"trailer"))
    return packer.finish(trailer.encode("ascii") + (identity[0] if identity else b""))


def _objects(document: bytes) -> tuple[bytes, Iterator[tuple[int, bytes]]]:
    """What stands before the first object, and each object's number and code."""
    table = int(document.rpartition(b"startxref")[2].split()[0])
    lines = document[table:].split(b"\n")
    count = int(lines[1].split()[1])
    offsets = sorted((int(lines[2 + n].split()[0]), n) for n in range(1, count))
    ends = [offset for offset, _ in offsets[1:]] + [table]

    def bodies() -> Iterator[tuple[int, bytes]]:
        for (offset, number), end in zip(offsets, ends, strict=True):
            text = document[offset:end]
            begin, stop = text.index(b"obj") + 3, text.rindex(b"endobj")
            yield number, text[begin:stop].strip()

    return document[: offsets[0][0]], bodies()
