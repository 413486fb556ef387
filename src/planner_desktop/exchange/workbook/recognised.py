"""Which column of a sheet that came back is which field: by its marks, its header, its content or its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner_desktop.domain.returns import Recognised
from planner_desktop.domain.sameness import normal

from .cells import BLANK, Found, Rows
from .contents import SURE, UNLIKE, Contents, sample
from .guidance import MARK
from .identity import HASH, ID, LEVEL, PACK, PARENT, Identity

HIDDEN = (ID, LEVEL, PARENT, HASH, PACK)
BY_MARK, BY_HEADER = "by its hidden mark", "by its header"
TELLING = 3
"""So many cells speak against a column's header, fewer may be somebody's who typed into the wrong one."""


def plain(text: str) -> str:
    """A header to compare by: without the sign of a column that may be changed, and whatever its case.

    A list in signs of before Unicode has a question mark in place of that sign.
    """
    return " ".join(normal(text).removeprefix(MARK).removeprefix("? ").casefold().split())


def at(row: Sequence[Found], place: int) -> Found:
    return row[place] if place < len(row) else BLANK


def recognise_columns(
    header: Sequence[Found], marks: Sequence[Found], rows: Rows, identity: Identity, contents: Contents | None
) -> list[Recognised]:
    """What each column of a table is; `rows` are those that may be of the table.

    Without `contents` no column is known by what stands in it.
    """
    width = max(map(len, (header, marks, *rows))) if not header else max(len(header), len(marks))
    columns = _Columns(header, marks, rows, identity, contents, width)
    columns.by_both()
    columns.where_they_differ()
    columns.by_mark()
    columns.by_header()
    columns.by_content()
    columns.by_place()
    columns.set_right()
    return columns.result()


class _Columns:
    def __init__(
        self,
        header: Sequence[Found],
        marks: Sequence[Found],
        rows: Rows,
        identity: Identity,
        contents: Contents | None,
        width: int,
    ) -> None:
        self._headers = [at(header, place).text for place in range(width)]
        self._marks = [at(marks, place).text for place in range(width)]
        self._rows = rows
        self._names = [name for name, _ in identity.columns]
        self._left = {name: plain(label) for name, label in identity.columns}
        self._by_label = {label: name for name, label in self._left.items() if label}
        self._contents = contents
        self._samples: dict[int, list[str]] = {}
        self._found: dict[int, Recognised] = {}

    def result(self) -> list[Recognised]:
        return [self._found.get(place) or self._other(place) for place in range(len(self._headers))]

    def _other(self, place: int) -> Recognised:
        """A column that is no field's, which may be named like one that is."""
        header = self._headers[place]
        return Recognised(header, "", "", repeats=self._by_label.get(plain(header), ""))

    # -- ways to know a column

    def by_both(self) -> None:
        for place in self._open():
            mark, header = self._marks[place], self._headers[place]
            if mark in HIDDEN or (mark in self._left and self._left[mark] == plain(header)):
                self._know(place, mark, BY_MARK)
            elif header in HIDDEN and not mark:
                self._know(place, header, BY_HEADER)

    def where_they_differ(self) -> None:
        """A column moved under the hidden row has its old neighbour's mark above it: what stands in it decides."""
        for place in self._open():
            mark, named = self._marks[place], self._named(place)
            if mark in self._left and named:
                texts = self._sample(place)
                by_mark, by_header = (self._share(field, texts) for field in (mark, named))
                if by_mark > by_header:
                    self._know(place, mark, BY_MARK)
                else:
                    self._know(place, named, BY_HEADER, doubtful=by_mark == by_header)

    def by_mark(self) -> None:
        for place in self._open():
            if self._marks[place] in self._left:
                self._know(place, self._marks[place], BY_MARK)

    def by_header(self) -> None:
        for place in self._open():
            named = self._named(place)
            if named:
                alike = [other for other in self._open() if self._named(other) == named]
                best = max(alike, key=lambda other: self._share(named, self._sample(other))) if alike[1:] else place
                self._know(best, named, BY_HEADER)

    def by_content(self) -> None:
        """Columns that lost their header and mark, by what was sent: those most like it first."""
        if self._contents is None:
            return
        for place in self._open():
            hidden = self._contents.hidden(self._sample(place))
            if hidden:
                self._know(place, hidden, BY_MARK)
        while True:
            found = [(*self._contents.best(self._sample(p), list(self._left))[::-1], p) for p in self._open()]
            share, field, place = max(found, default=(0.0, "", 0))
            if not field:
                return
            doubtful = share < SURE or share * len(self._sample(place)) < TELLING
            self._know(place, field, "by what stands in it", doubtful=doubtful)

    def by_place(self) -> None:
        """A column between two that are known, where one field was sent between those."""
        for place in self._open():
            before, after = self._beside(place, -1), self._beside(place, 1)
            between = [name for name in self._between(before, after) if name in self._left]
            says = self._headers[place].strip() or self._sample(place)
            if len(between) == 1 and says and not any(self._marks):
                self._know(place, between[0], "by its place", doubtful=True)

    def set_right(self) -> None:
        """Columns whose cells were moved to others while header and mark stayed behind."""
        contents = self._contents
        if contents is None:
            return
        places = [place for place in self._found if self._is_misfit(place, contents)]
        fields = [*(self._found[place].field for place in places), *self._left]
        self._doubt(places, fields, contents)
        moved: dict[int, str] = {}
        for place in places:
            texts = self._sample(place)
            field, share = contents.best(texts, [field for field in fields if field not in moved.values()])
            if field and share * len(texts) >= TELLING:
                moved[place] = field
        rest = [place for place in places if self._found[place].field in moved.values() and place not in moved]
        spare = [self._found[place].field for place in moved if self._found[place].field not in moved.values()]
        moved |= dict(zip(rest, spare, strict=False))
        for place, field in moved.items():
            how = "by what stands in it, which is not what its header says"
            self._found[place] = Recognised(self._headers[place], field, how, doubtful=True)

    def _doubt(self, places: Sequence[int], fields: Sequence[str], contents: Contents) -> None:
        """Columns with too few cells to tell, of which one was sent under another header."""
        for place in places:
            known = self._found[place]
            others = [field for field in fields if field != known.field]
            if any(contents.share(field, self._sample(place)) for field in others):
                self._found[place] = replace(known, doubtful=True)

    # -- what they share

    def _open(self) -> list[int]:
        return [place for place in range(len(self._headers)) if place not in self._found]

    def _know(self, place: int, field: str, how: str, *, doubtful: bool = False) -> None:
        self._left.pop(field, None)
        self._found[place] = Recognised(self._headers[place], field, how, doubtful)

    def _named(self, place: int) -> str:
        """The field that a header names and no column has yet."""
        text = plain(self._headers[place])
        return next((name for name, label in self._left.items() if text and label == text), "")

    def _sample(self, place: int) -> list[str]:
        if place not in self._samples:
            self._samples[place] = sample([at(row, place).text for row in self._rows])
        return self._samples[place]

    def _share(self, field: str, texts: Sequence[str]) -> float:
        return self._contents.share(field, texts) if self._contents is not None else 0.0

    def _beside(self, place: int, step: int) -> str | None:
        """The field of the next column known on one side; None where it is none of the sent ones, "" at the edge."""
        place += step
        if not 0 <= place < len(self._headers):
            return ""
        known = self._found.get(place)
        if known is None:
            return None
        return known.field if known.field in self._names else ""

    def _between(self, before: str | None, after: str | None) -> Sequence[str]:
        """The fields sent between two."""
        if before is None or after is None:
            return ()
        first = self._names.index(before) + 1 if before else 0
        last = self._names.index(after) if after else len(self._names)
        return self._names[first:last]

    def _is_misfit(self, place: int, contents: Contents) -> bool:
        """Whether hardly anything in a column is what was sent in it, although something was."""
        field = self._found[place].field
        if field not in contents.fields:
            return False
        texts = self._sample(place)
        if not texts:
            return bool(contents.said(field))
        return contents.share(field, texts) <= UNLIKE
