"""What people wrote beside a worksheet's cells: comments, which Excel calls notes, and threads of them.

Parts: ECMA-376 part 1, 18.7.  Excel keeps a thread as a comment too, behind a sentence for programs that know none.
"""

from __future__ import annotations

import re

from .prescan import Package, relations
from .sheet_xml import column_of, row_of
from .words import clean

_THREAD = re.compile(r"\[Threaded comment\].*?\n\s*Comment:\s*", re.DOTALL)
_PICTURE = "A picture was put here."


def comments(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The comments on the cells of the worksheet in the part `sheet`, by row and column."""
    return {
        (row_of(place), column_of(place)): _THREAD.sub("", clean("".join(text.text or "" for text in said.iter("t"))))
        for kind, part in relations(parts, sheet).values()
        if kind == "comments" and part in parts
        for said in parts.tree(part).iter("comment")
        if (place := said.get("ref"))
    }


def boxes(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """What stands in boxes that people drew on a worksheet, by the row and the column where they begin.

    Of a picture, that there is one.

    Parts: ECMA-376 part 1, 20.5.2; places are counted from 0 there.
    """
    found: dict[tuple[int, int], str] = {}
    for kind, part in relations(parts, sheet).values():
        anchors = parts.tree(part) if kind == "drawing" and part in parts else ()
        for anchor in anchors:
            paragraphs = ["".join(text.text or "" for text in line.iter("t")) for line in anchor.iter("p")]
            paragraphs += [_PICTURE] if next(anchor.iter("pic"), None) is not None else []
            words = clean("\n".join(paragraphs)).strip()
            if words:
                place = int(anchor.findtext("from/row", "0")) + 1, int(anchor.findtext("from/col", "0")) + 1
                found[place] = "\n".join(filter(None, (found.get(place), words)))
    return found
