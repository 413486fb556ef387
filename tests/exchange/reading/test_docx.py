"""A Word document's parts: each word in them is in the plan, on the list of what was not used, or told."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .invented.documents import DOCUMENTS
from .invented.word import WORD
from .sheets import all_words, read

_NAMES = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml")


def _paragraphs(path: Path) -> Iterator[str]:
    """The words of each paragraph of every part, those that tracked changes delete too."""
    with zipfile.ZipFile(path) as parts:
        for part in filter(_PART.fullmatch, parts.namelist()):
            for paragraph in ElementTree.fromstring(parts.read(part)).iter(f"{_NAMES}p"):
                yield "".join(_own_words(paragraph))


def _own_words(element: ElementTree.Element) -> Iterator[str]:
    """The words of a paragraph without those of the text boxes that hang on it, whose paragraphs are their own."""
    for child in element:
        if child.tag in (f"{_NAMES}t", f"{_NAMES}delText"):
            yield child.text or ""
        elif child.tag != f"{_NAMES}txbxContent":
            yield " " * (child.tag == f"{_NAMES}ins")
            yield from _own_words(child)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


LAYOUTS: dict[str, Callable[[Path], None]] = {**DOCUMENTS, **WORD}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_word_of_a_documents_parts_is_somewhere(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    LAYOUTS[name](path)
    imported = read(path)
    unused = "\n".join(unused.text for unused in imported.unused)
    said = _letters("\n".join((all_words(imported), unused, *imported.told)))
    missing = {word for text in _paragraphs(path) for word in text.split() if _letters(word) not in said}
    assert missing == set()
