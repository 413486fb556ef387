"""The rows of the items that stand in one item."""

from __future__ import annotations


class Family:
    """`ids` has the items from the first row to the last; `place` is Qt's number for these rows, 0 without any."""

    __slots__ = ("_rows", "ids", "place")

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids
        self.place = 0
        self._rows: dict[str, int] | None = None

    def row(self, id: str) -> int:
        """Raises KeyError where the item is not among these."""
        if self._rows is None:
            self._rows = {id: row for row, id in enumerate(self.ids)}
        return self._rows[id]

    def insert(self, row: int, id: str) -> None:
        self.ids.insert(row, id)
        self._rows = None

    def remove(self, row: int) -> str:
        """Take a row out; the id of its item."""
        self._rows = None
        return self.ids.pop(row)
