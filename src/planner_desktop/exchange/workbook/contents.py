"""What stands in a column of a return, held against what was sent in each: for columns that nothing else names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from planner_desktop.domain.fields import Kind, field_named
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.sameness import normal
from planner_desktop.domain.signs import looks_like_status

from .identity import HASH, ID, PACK
from .pack import lines_above

SAMPLE = 200
"""So many cells of a column tell what it is."""
LIKE = 0.5
"""A column with this share of its cells as sent in one field may be that field's."""
SURE = 0.8
"""One with this share is."""
UNLIKE = 0.2
"""One with no more than this share is not, where what was sent was said in words."""

_HASH = re.compile("[0-9a-f]{16}")


class Contents:
    """The texts that a pack sent, by field."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self.fields = tuple(column.field for column in pack.columns)
        self.lines = frozenset(map(normal, lines_above(pack)))
        self._exactly: dict[str, frozenset[str]] = {}
        self._normally: dict[str, frozenset[str]] = {}

    def said(self, field: str) -> frozenset[str]:
        """The different texts sent in a field, as they were shown."""
        if field not in self._exactly:
            texts = {row.words[field] for row in self._pack.rows if field in row.words}
            is_codes = field_named(field).kind is Kind.CODES
            self._exactly[field] = frozenset(text.replace("\n", ", ") if is_codes else text for text in texts)
        return self._exactly[field]

    def share(self, field: str, texts: Sequence[str]) -> float:
        """How much of a column's texts was sent in a field; of statuses, whose names are the plan's own, how
        much looks like one."""
        if not texts:
            return 0.0
        if field_named(field).kind is Kind.STATUS:
            return sum(map(looks_like_status, texts)) / len(texts)
        found = sum(text in self.said(field) for text in texts)
        if found < SURE * len(texts):
            if field not in self._normally:
                self._normally[field] = frozenset(map(normal, self.said(field)))
            found = sum(normal(text) in self._normally[field] for text in texts)
        return found / len(texts)

    def hidden(self, texts: Sequence[str]) -> str:
        """The hidden column whose signs these are, "" where they are none."""
        count = len(texts)
        if count and sum(text == self._pack.id for text in texts) > SURE * count:
            return PACK
        if count and sum(_HASH.fullmatch(text) is not None for text in texts) > SURE * count:
            return HASH
        return ID if count and sum(text in self._ids for text in texts) > LIKE * count else ""

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(row.item_id for row in self._pack.rows)

    def best(self, texts: Sequence[str], among: Sequence[str]) -> tuple[str, float]:
        """The field whose sent texts these are most like, and how much; "" where two are as like, or none is."""
        shares = sorted(((self.share(field, texts), field) for field in among), reverse=True)
        if not shares or shares[0][0] < LIKE or (len(shares) > 1 and shares[0][0] - shares[1][0] < UNLIKE):
            return "", 0.0
        return shares[0][1], shares[0][0]


def sample(texts: Sequence[str]) -> list[str]:
    """Up to SAMPLE of the texts that are not blank, from everywhere among them."""
    said = [text for text in texts if text.strip()]
    return said[:: -(-len(said) // SAMPLE)] if said else []
