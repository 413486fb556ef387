"""What programs and people do to a pack's sheet on its way, drawn at random.

*Gentle* damage leaves it beyond doubt what every cell is; after *rough* damage it may be anybody's guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from planner_desktop.domain.returns import Flag
from planner_desktop.exchange.workbook.cells import BLANK, Found, Rows
from planner_desktop.exchange.workbook.identity import SHEET
from planner_desktop.exchange.workbook.pack import NAME
from tests.merging.rounds import HEADER, Draw, Round, each_cell

Damage: TypeAlias = Callable[[Draw, Rows], Rows]
OVER = ("Done", "June", "See above", "No", "1")
"""What is typed over anything, by whom it may concern: no honest edit, but taken for one where it may be."""
OTHER_NAME = "Sheet1"
_FIRST_DAY = date(1899, 12, 30)
HIDDEN = 3
"""Columns that nobody sees, on the left."""


def _width(rows: Rows) -> int:
    return max(map(len, rows))


def _even(rows: Rows) -> Rows:
    """The rows, each as long as the longest."""
    return [row + [BLANK] * (_width(rows) - len(row)) for row in rows]


def _data(draw: Draw, rows: Rows) -> int:
    """The number of a row below the header."""
    return draw(st.integers(HEADER + 1, len(rows) - 1))


def _column(draw: Draw, rows: Rows) -> int:
    """The number of a column that people see."""
    return draw(st.integers(HIDDEN, len(rows[0]) - 1))


# -- gentle


def shuffled(draw: Draw, rows: Rows) -> Rows:
    return [*rows[: HEADER + 1], *draw(st.permutations(rows[HEADER + 1 :]))]


def sorted_with_header(draw: Draw, rows: Rows) -> Rows:
    column = _column(draw, rows)
    return sorted(_even(rows), key=lambda row: row[column].text, reverse=draw(st.booleans()))


def doubled(draw: Draw, rows: Rows) -> Rows:
    row = _data(draw, rows)
    at = _data(draw, rows)
    return [*rows[:at], list(rows[row]), *rows[at:]]


def with_blank_rows(draw: Draw, rows: Rows) -> Rows:
    at = _data(draw, rows)
    return [*rows[:at], [], *rows[at:]]


def with_a_column_moved(draw: Draw, rows: Rows) -> Rows:
    taken, at = _column(draw, rows), _column(draw, rows)
    moved = []
    for row in _even(rows):
        rest = [*row[:taken], *row[taken + 1 :]]
        moved.append([*rest[:at], row[taken], *rest[at:]])
    return moved


def with_a_blank_column(draw: Draw, rows: Rows) -> Rows:
    at, header = _column(draw, rows), draw(st.sampled_from(["", "My notes"]))
    even = _even(rows)
    return [[*row[:at], Found(header) if n == HEADER else BLANK, *row[at:]] for n, row in enumerate(even)]


def with_a_header_renamed(draw: Draw, rows: Rows) -> Rows:
    column, name = _column(draw, rows), draw(st.sampled_from(["", "What has been done", "Ref", "✎ STATUS "]))
    return _replaced(rows, HEADER, column, name)


def _replaced(rows: Rows, row: int, column: int, text: str) -> Rows:
    changed = [list(each) for each in _even(rows)]
    changed[row][column] = Found(text)
    return changed


_RESAVED: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", "\r"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: f" {text}\t" if text else "",
    lambda text: re.sub("[“”]", '"', text),
    lambda text: text.replace("'", "’"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace("é", "e\u0301"),
)


def resaved(draw: Draw, rows: Rows) -> Rows:
    """Texts as another program writes them; a number, which holds no spaces, stays as it is."""
    change = draw(st.sampled_from(_RESAVED))

    def anew(found: Found) -> Found:
        return found if found.flag is Flag.VALUE else Found(change(found.text), found.day, found.flag)

    return each_cell(rows, anew)


def with_types(_: Draw, rows: Rows) -> Rows:
    return each_cell(rows, _typed)


def _typed(found: Found) -> Found:
    """What a program makes of a text that looks like a day, a number or a truth value."""
    for day, shown in _days(found.text):
        return Found(f"{day:{shown}}", day)
    if found.text == "TRUE":
        return Found("TRUE", flag=Flag.VALUE)
    if re.fullmatch(r"\d+(\.\d+)?", found.text):
        return Found(f"{float(found.text):.10g}", flag=Flag.VALUE)
    return found


def _days(text: str) -> Iterator[tuple[date, str]]:
    """The day that a program takes a text for, where it does, and how it shows it; of a month alone, the first."""
    for form, shown in (("%d/%m/%Y", "%d/%m/%Y"), ("%d %B %Y", "%d-%b-%y"), ("%B %Y", "%b-%y")):
        try:
            yield datetime.strptime(text, form).date(), shown
        except ValueError:
            continue


def with_serials(_: Draw, rows: Rows) -> Rows:
    """Days as the numbers that a program without their format shows of them."""
    return each_cell(rows, _counted)


def _counted(found: Found) -> Found:
    for day, _ in _days(found.text):
        return Found(str((day - _FIRST_DAY).days), flag=Flag.VALUE)
    return found


def with_headers_in_capitals(_: Draw, rows: Rows) -> Rows:
    return [*rows[:HEADER], [Found(found.text.upper()) for found in rows[HEADER]], *rows[HEADER + 1 :]]


def with_its_name_above(_: Draw, rows: Rows) -> Rows:
    return [[Found("Table 1")], *rows]


GENTLE: tuple[Damage, ...] = (
    shuffled,
    sorted_with_header,
    doubled,
    with_blank_rows,
    with_a_column_moved,
    with_a_blank_column,
    with_a_header_renamed,
    resaved,
    with_types,
    with_serials,
    with_headers_in_capitals,
    with_its_name_above,
)


# -- rough


def without_rows(draw: Draw, rows: Rows) -> Rows:
    gone = draw(st.sets(st.integers(0, len(rows) - 1), max_size=4))
    return [row for number, row in enumerate(rows) if number not in gone]


def without_a_column(draw: Draw, rows: Rows) -> Rows:
    gone = draw(st.integers(0, _width(rows) - 1))
    return [[*row[:gone], *row[gone + 1 :]] for row in rows]


def with_blanks(draw: Draw, rows: Rows) -> Rows:
    row = _data(draw, rows)
    left = draw(st.sets(st.integers(0, len(rows[row]))))
    return [*rows[:row], [cell if n in left else BLANK for n, cell in enumerate(rows[row])], *rows[row + 1 :]]


def with_a_row_emptied(draw: Draw, rows: Rows) -> Rows:
    row = _data(draw, rows)
    return [*rows[:row], rows[row][:HIDDEN], *rows[row + 1 :]]


def without_ids(draw: Draw, rows: Rows) -> Rows:
    lost = draw(st.sets(st.integers(HEADER + 1, len(rows) - 1)))
    return [_with_id(row, "") if number in lost else row for number, row in enumerate(rows)]


def without_any_mark(_: Draw, rows: Rows) -> Rows:
    return [row[HIDDEN:] for row in rows[1:]]


def with_an_id_filled_down(draw: Draw, rows: Rows) -> Rows:
    first = _data(draw, rows)
    last = draw(st.integers(first, len(rows) - 1))
    id = rows[first][0].text if rows[first] else ""
    return [_with_id(row, id) if first < number <= last else row for number, row in enumerate(rows)]


def with_ids_left_behind(draw: Draw, rows: Rows) -> Rows:
    """Sorted by who selected the columns seen only."""
    seen = draw(st.permutations([row[HIDDEN:] for row in rows[HEADER + 1 :]]))
    hidden = [(row + [BLANK] * HIDDEN)[:HIDDEN] for row in rows[HEADER + 1 :]]
    return [*rows[: HEADER + 1], *([*one, *other] for one, other in zip(hidden, seen, strict=True))]


def _with_id(row: list[Found], id: str) -> list[Found]:
    return [Found(id), *row[1:]] if row else row


def with_a_column_copied(draw: Draw, rows: Rows) -> Rows:
    """With its header, to the right of the others."""
    column = _column(draw, rows)
    return [[*row, row[column]] for row in _even(rows)]


def with_cells_moved(draw: Draw, rows: Rows) -> Rows:
    """Two columns swapped without their headers."""
    one, other = _column(draw, rows), _column(draw, rows)
    swapped = _even(rows)
    for row in swapped[HEADER + 1 :]:
        row[one], row[other] = row[other], row[one]
    return swapped


def with_words_typed_over(draw: Draw, rows: Rows) -> Rows:
    row, column = _data(draw, rows), _column(draw, rows)
    return _replaced(rows, row, column, draw(st.sampled_from(OVER)))


def without_marks_row(_: Draw, rows: Rows) -> Rows:
    return [[BLANK] * len(rows[0]), *rows[1:]]


def with_errors(draw: Draw, rows: Rows) -> Rows:
    row, column = _data(draw, rows), _column(draw, rows)
    changed = [list(each) for each in _even(rows)]
    changed[row][column] = draw(
        st.sampled_from(
            [Found("#REF!", flag=Flag.ERROR), Found(flag=Flag.FORMULA_WITHOUT_VALUE), Found(OVER[0], flag=Flag.FORMULA)]
        )
    )
    return changed


ROUGH: tuple[Damage, ...] = (
    *GENTLE,
    without_rows,
    without_a_column,
    with_blanks,
    with_a_row_emptied,
    without_ids,
    without_any_mark,
    with_an_id_filled_down,
    with_ids_left_behind,
    with_a_column_copied,
    with_cells_moved,
    with_words_typed_over,
    without_marks_row,
    with_errors,
)


@dataclass(frozen=True, repr=False)
class Damaged:
    """A round's sheets after what was done to them."""

    done: tuple[str, ...]
    sheets: dict[str, Rows]

    def __repr__(self) -> str:
        return f"Damaged({', '.join(self.done)})"

    def _repr_pretty_(self, printer: RepresentationPrinter, _: bool) -> None:
        printer.text(repr(self))

    def __str__(self) -> str:
        return "\n".join(
            f"{name} {number}: {[found.text for found in row]}"
            for name, rows in self.sheets.items()
            if name in (NAME, OTHER_NAME)
            for number, row in enumerate(rows, 1)
        )


@st.composite
def damaged(draw: Draw, round_: Round, kinds: tuple[Damage, ...], *, most: int = 3) -> Damaged:
    """The sheets of a round after some of these kinds of damage, in any order.

    Damage that moves the header or the hidden row comes last, as the others go by where these stand.
    """
    rows = [list(row) for row in round_.sheets[NAME]]
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=most, unique=True))
    done = []
    for damage in sorted(chosen, key=lambda each: each in _LAST):
        if len(rows) > HEADER + 1 and len(rows[0]) > HIDDEN:
            rows = damage(draw, rows)
            done.append(damage.__name__)
    name = draw(st.sampled_from([NAME, NAME, OTHER_NAME]))
    sheets = {other: each for other, each in round_.sheets.items() if other != NAME}
    if kinds is not GENTLE and draw(st.booleans()):
        del sheets[SHEET]
        done.append("without the identity sheet")
    return Damaged(tuple(done), {**sheets, name: rows})


_LAST = (sorted_with_header, without_rows, without_any_mark, with_its_name_above)
