"""What people wrote beside a worksheet's cells: comments, which Excel calls notes, and threads of them.

Parts: ECMA-376 part 1, 18.7.  Excel keeps a thread as a comment too, behind a sentence for programs that know none.
"""

from __future__ import annotations

import re

from .prescan import Package, relations
from .sheet_xml import column_of, row_of
from .words import clean

_THREAD = re.compile(r"\[Threaded comment\].*?\n\s*Comment:\s*", re.DOTALL)


def comments(parts: Package, sheet: str) -> dict[tuple[int, int], str]:
    """The comments on the cells of the worksheet in the part `sheet`, by row and column."""
    return {
        (row_of(place), column_of(place)): _THREAD.sub("", clean("".join(text.text or "" for text in said.iter("t"))))
        for kind, part in relations(parts, sheet).values()
        if kind == "comments" and part in parts
        for said in parts.tree(part).iter("comment")
        if (place := said.get("ref"))
    }
