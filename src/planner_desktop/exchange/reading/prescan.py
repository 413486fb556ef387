"""Looking at a file before it is opened, so that a broken or hostile one costs seconds and no memory.

A workbook or document is a zip of XML parts.  Sizes are read from the zip's directory and held to while
unpacking, and XML that declares a document type is refused: nothing that people make has one, and entity bombs
need it.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from planner_desktop.domain.disk import cause
from planner_desktop.domain.errors import Protected, Refused

MAX_FILE = 60_000_000
MAX_PART = 300_000_000
MAX_UNPACKED = 500_000_000
MAX_TREE = 40_000_000
MAX_PARTS = 5_000
MAX_DEPTH = 200
MAX_RATIO = 1_000
"""Bytes unpacked from one byte: real sheets of repeated rows stay below 200."""
MAX_QUIET = 4_000_000
"""Bytes in which no tag begins: a text, or one tag with attributes without end."""
FREE_TAGS, TAGS_PER_BYTE = 3_000_000, 4
FREE_ELEMENTS, ELEMENTS_PER_BYTE = 300_000, 1
FREE_CELLS, CELLS_PER_BYTE = 100_000, 1
"""What a small file may have, and what each of its bytes adds: tags and attributes, elements of a part that is made a
tree of, and cells with words.

Real files have one or two tags to a byte and a cell to ten bytes; three million tags are read in two seconds.
"""

# What zipfile raises of a file that is no whole zip; NotImplementedError is its word for a packing it does not know.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)
_CHUNK = 1 << 16
_UNTOUCHED = "Nothing was changed."


def refuse(happened: str, advice: str) -> Refused:
    return Refused(happened, untouched=_UNTOUCHED, advice=advice)


def content(path: Path) -> bytes:
    """The first bytes of a file that is worth opening.  Raises Refused for one that is not."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4096)
    except FileNotFoundError:
        raise refuse(f"There is no file {path.name} in that folder.", "Look where it is and try again.") from None
    except OSError as error:
        raise refuse(f"{path.name} cannot be opened: {cause(error)}.", "Close it elsewhere and try again.") from None
    if not size:
        raise refuse(f"{path.name} is empty.", "Ask for the file again.")
    if size > MAX_FILE:
        raise refuse(
            f"{path.name} is larger than any plan ({size // 1_000_000} MB).",
            "Remove pictures and other sheets from a copy of it and import that.",
        )
    return start


class Beyond(Exception):
    """Raised by what handles a part's elements where there is more than a plan can have."""


class Package:
    """The parts of a zipped workbook or document, each held to its size.

    `tags_left` and `cells_left` are how many may still be read, of all parts together and each time a part is read:
    a few bytes may unpack to millions of them.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str, size: int) -> None:
        self._archive = archive
        self._name = name
        self.tags_left = FREE_TAGS + TAGS_PER_BYTE * size
        self._elements = FREE_ELEMENTS + ELEMENTS_PER_BYTE * size
        self.cells_left = FREE_CELLS + CELLS_PER_BYTE * size
        self.parts = {info.filename.lstrip("/"): info for info in archive.infolist()}
        self._check()

    def _check(self) -> None:
        infos = self.parts.values()
        if any(info.flag_bits & 1 for info in infos):
            raise encrypted(self._name)
        ratio = any(i.file_size > 1_000_000 and i.file_size > MAX_RATIO * i.compress_size for i in infos)
        if ratio or len(self.parts) > MAX_PARTS or sum(i.file_size for i in infos) > MAX_UNPACKED:
            raise too_much(self._name)

    def __contains__(self, part: str) -> bool:
        return part in self.parts

    def parse(self, part: str, start: Callable[..., Any], end: Callable[..., Any], data: Callable[..., Any]) -> None:
        """Send a part's elements to the handlers.  Raises Refused where it is broken or hostile."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, data
        parser.buffer_text = True
        parser.ordered_attributes = False
        try:
            for chunk in self._chunks(part):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except expat.ExpatError:
            raise half(self._name) from None
        except Beyond:
            raise too_much(self._name) from None
        except LookupError as error:
            # an encoding that nobody knows; what handlers raise is a kind of its own
            if type(error) is not LookupError:
                raise
            raise half(self._name) from None

    def tree(self, part: str) -> Element:
        """A part as a tree of elements, named without their namespaces."""
        builder = TreeBuilder()
        depth = _Depth(self._name)
        left = self._elements

        def start(name: str, values: Mapping[str, str]) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Beyond
            depth.start()
            builder.start(local(name), {local(key): value for key, value in values.items()})

        def end(name: str) -> None:
            depth.end()
            builder.end(local(name))

        if self.parts[part].file_size > MAX_TREE:
            raise too_much(self._name)
        self.parse(part, start, end, builder.data)
        return builder.close()

    def check_xml(self) -> None:
        """Hold every XML part to these rules, for a library that will read them itself."""
        for part in self.parts:
            if part.endswith((".xml", ".rels")):
                depth = _Depth(self._name)
                self.parse(part, depth.start, depth.end, lambda _: None)

    def _chunks(self, part: str) -> Iterator[bytes]:
        left, quiet = MAX_PART, 0
        try:
            with self._archive.open(self.parts[part]) as stream:
                while chunk := stream.read(_CHUNK):
                    left -= len(chunk)
                    self.tags_left -= chunk.count(b"<") + chunk.count(b"=")
                    quiet = 0 if b"<" in chunk else quiet + len(chunk)
                    if left < 0 or self.tags_left < 0 or quiet > MAX_QUIET:
                        raise too_much(self._name)
                    yield chunk
        except _BROKEN as error:
            raise half(self._name) from error

    def _refuse_doctype(self, *_: object) -> None:
        raise refuse(
            f"{self._name} holds instructions that no workbook or document needs (a document type).",
            "It may be harmful. Ask where it comes from.",
        )


def local(name: str) -> str:
    """An element's or attribute's name without its namespace's prefix."""
    return name[name.rfind(":") + 1 :]


class _Depth:
    def __init__(self, name: str) -> None:
        self._name = name
        self._depth = 0

    def start(self, *_: object) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise too_much(self._name)

    def end(self, *_: object) -> None:
        self._depth -= 1


@contextmanager
def package(path: Path) -> Iterator[Package]:
    """A zipped file, checked and open.  Raises Refused."""
    try:
        archive = zipfile.ZipFile(path)
    except _BROKEN as error:
        raise half(path.name) from error
    with archive:
        yield Package(archive, path.name, path.stat().st_size)


def relations(parts: Package, part: str) -> dict[str, tuple[str, str]]:
    """For each relationship of a part, by id: its type's last word and the part it points to; links out left out."""
    folder, _, file = part.rpartition("/")
    rels = f"{folder}/_rels/{file}.rels".lstrip("/")
    if rels not in parts:
        return {}
    return {
        rel.get("Id", ""): (rel.get("Type", "").rpartition("/")[2], resolve(part, rel.get("Target", "")))
        for rel in parts.tree(rels).iter("Relationship")
        if rel.get("TargetMode") != "External"
    }


def main_part(parts: Package) -> str:
    """The part that a package is about, "" where it does not say."""
    found = [part for kind, part in relations(parts, "").values() if kind == "officeDocument" and part in parts]
    return found[0] if found else ""


def resolve(base: str, target: str) -> str:
    """The name of the part that a relationship of part `base` points to."""
    if target.startswith("/"):
        return target.lstrip("/")
    place: list[str] = []
    for step in (PurePosixPath(base).parent / target).parts:
        if step == "..":
            del place[-1:]
        else:
            place.append(step)
    return "/".join(place)


def half(name: str) -> Refused:
    return refuse(
        f"{name} is damaged or only half copied.",
        "Copy it again, or open it in the program that made it and save it anew.",
    )


def too_much(name: str) -> Refused:
    return refuse(
        f"{name} unpacks to far more than a plan can be.",
        "Copy the plan's sheet or table into a new file and import that.",
    )


def encrypted(name: str) -> Protected:
    return Protected(
        f"{name} is protected by a password.",
        untouched=_UNTOUCHED,
        advice="Give its password, or import a copy without one.",
    )
