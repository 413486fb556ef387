"""Finding tables: header rows wherever they are, what stands above them, and how far their rows go."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .endings import end_before
from .grid import Cell, Grid, Row
from .headers import LONGEST, headline, is_known, meanings_of
from .labels import labelled, names_an_objective, names_beside_others, pairs, says_of_itself, says_of_objective
from .phrases import is_time_band, names_objective
from .words import plain

_SEARCHED_CLOSELY = 200
"""Rows of a sheet in which a header may look like anything; further down it repeats one already seen."""

_DOCUMENT_HEADER_ROWS = 4
_ANSWERS = {
    "deputy", "team", "department", "agency", "committee", "partner", "partners", "officer", "lead", "completed",
    "complete", "done", "achieved", "met", "training", "review", "monitoring", "evaluation", "funding", "budget",
}  # fmt: skip
"""Headers that cells below others say as well: "Competency checks | Deputy | May | Completed" is a row."""
_MOST_HEADER_ROWS = 4
_MOST_SAID = 8
"""Rows below the one that names an objective, of labels and what they say of it."""
_DAY = re.compile(
    r"((by|end( of)?|from) )?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?"
    r"|oct(ober)?|nov(ember)?|dec(ember)?)\.?( '?\d{2,4})?|ongoing|asap|now",
    re.IGNORECASE,
)
"""What a single cell of a row says that heads nothing."""
_KNOWN, _BOLDLY_KNOWN = 0.5, 0.4
"""The least share of known words in a header, and in one that is bold throughout."""
_LEAST_COLUMNS, _LEAST_ROWS = 3, 3
"""Of a table that has no header, or one that hardly anybody knows."""


@dataclass(frozen=True, slots=True)
class Block:
    """A header and the rows under it.

    `heads` gives each column's header cells, the lowest first; `titles` are the rows of one text above the
    header; `first` and `last` are row numbers, and `last` < `first` where there is no row.
    """

    grid: Grid
    header: tuple[int, ...]
    heads: Mapping[int, tuple[str, ...]]
    titles: tuple[int, ...]
    first: int
    last: int

    @property
    def labels(self) -> dict[int, str]:
        """Each column's label; of two header rows, the upper words stand first."""
        return {column: " – ".join(reversed(texts)) for column, texts in self.heads.items()}

    def rows(self) -> Iterator[Row]:
        return iter(self.grid.between(self.first, self.last))


def find_tables(grid: Grid) -> list[Block]:
    """The tables of a grid that have a header, from top to bottom."""
    rows = grid.rows
    found: list[list[int]] = []
    seen: set[str] = set()
    for index, row in enumerate(rows):
        if found and index <= found[-1][-1]:
            continue
        if row.header or _is_header(row, index, seen, rows[index + 1 : index + 4]):
            found.append(_with_neighbours(rows, index, found[-1][-1] if found else -1))
            seen.update(cell.text for cell in row.cells)
    if found and grid.document:
        found = sorted([*found, *_bold_headers(rows, found)])
    if not found:
        found = [_with_neighbours(rows, index, -1) for index in _with_repeated(rows, _likely_headers(rows))]
    return blocks_at(grid, found)


def blocks_at(grid: Grid, headers: Sequence[Sequence[int]]) -> list[Block]:
    """The tables under header rows at these places in the grid's rows, from top to bottom."""
    return _continued(_blocks(grid, headers))


def any_table(grid: Grid) -> list[Block]:
    """A table whose header no words give away: short cells over several rows of the same columns."""
    rows = grid.rows
    for index, row in enumerate(rows[:_SEARCHED_CLOSELY]):
        below = [r for r in rows[index + 1 : index + 6] if len(r.cells) >= 2 and r.table == row.table]
        short = all(len(c.text) <= LONGEST and not c.date and not c.text.isdigit() for c in row.cells)
        dated = sum(_DAY.fullmatch(cell.text) is not None for cell in row.cells)
        if len(row.cells) >= 3 and short and len(below) >= 2 and dated != 1:
            texts = [cell.text for cell in row.cells]
            again = [at for at in range(index, len(rows)) if [cell.text for cell in rows[at].cells] == texts]
            return _blocks(grid, [[at] for at in again])
    return []


def headless_table(grid: Grid) -> list[Block]:
    """A table without any header: most rows with words in the same several columns, and the bands between them."""
    runs: dict[tuple[int, ...], list[int]] = {}
    for row in grid.rows[:_SEARCHED_CLOSELY]:
        columns = tuple(cell.column for cell in row.cells)
        if len(columns) >= _LEAST_COLUMNS:
            runs.setdefault(columns, []).append(row.number)
    best = max(runs.values(), key=len, default=[])
    if len(best) < _LEAST_ROWS or grid.document:
        return []
    above = grid.by_number.get(best[0] - 1)
    banded = above is not None and len(above.cells) == 1 and above.cells[0].bold
    return [Block(grid, (), {}, (), best[0] - banded, best[-1])]


def _is_header(row: Row, index: int, seen: set[str], following: Sequence[Row]) -> bool:
    cells = row.cells
    if len(cells) < 2:
        return False
    if index > _SEARCHED_CLOSELY and not row.table and not (cells[0].bold or cells[0].text in seen):
        return False
    if any(len(cell.text) > LONGEST and len(" ".join(cell.text.split())) > LONGEST for cell in cells):
        return False
    known = [cell for cell in cells if is_known(cell.text)]
    bold = all(cell.bold for cell in cells)
    least = _BOLDLY_KNOWN if bold and len(known) >= _LEAST_COLUMNS else _KNOWN
    if len(known) < 2 or len(known) < least * sum(not _is_time(cell) for cell in cells):
        return False
    repeats = sum(cell.text in seen for cell in cells) >= 2
    answers = sum(plain(cell.text) not in _ANSWERS for cell in known) < 2
    if answers and seen and not repeats and not bold:
        return False
    if len(cells) == 2 and not bold and _is_label_above(row, following):
        return False
    if len(cells) == 2 and cells[0].text.endswith(":") and not cells[1].text.endswith(":"):
        return False
    first_meanings = {meanings_of(cell.text).meanings[0] for cell in known}
    return len(first_meanings) >= 2 or repeats or bold


def _is_label_above(row: Row, following: Sequence[Row]) -> bool:
    """Whether a row is a label and its words in the first rows of a document's table, above what heads its columns."""
    inside = (each for each in following if row.table and each.table == row.table)
    return any(len(each.cells) > 2 and all(is_known(cell.text) for cell in each.cells) for each in inside)


def _is_time(cell: Cell) -> bool:
    """Whether a cell heads a stretch of time, as the columns of a chart or of a year's terms do."""
    return cell.date or is_time_band(cell.text)


def _likely_headers(rows: Sequence[Row]) -> list[int]:
    """Where no row is made of known headers: for each table, the first row that speaks most like one."""
    best: dict[int, tuple[float, int]] = {}
    start: dict[int, int] = {}
    for index, row in enumerate(rows[: 50 * _SEARCHED_CLOSELY]):
        first = start.setdefault(row.table, index)
        limit = _DOCUMENT_HEADER_ROWS if row.table else _SEARCHED_CLOSELY
        if index - first >= limit or len(row.cells) < 2 or any(_is_sentence(cell.text) for cell in row.cells):
            continue
        if all(cell.text.endswith(":") for cell in row.cells):
            # "Project name: | Date:", a form's labels
            continue
        sure = [meanings_of(cell.text).sure for cell in row.cells]
        score = sum(sure)
        enough = sum(one > 0 for one in sure) >= 2 and 2 * sum(one > 0 for one in sure) >= len(sure)
        if enough and score > best.get(row.table, (0.0, 0))[0]:
            best[row.table] = score, index
    return sorted(index for _, index in best.values())


def _bold_headers(rows: Sequence[Row], found: Sequence[Sequence[int]]) -> list[list[int]]:
    """The first rows of those of a document's tables that have no header yet, where all in them is bold and says so."""
    headed = {rows[header[0]].table for header in found} | {0}
    bold = []
    for index, row in enumerate(rows):
        if row.table not in headed:
            headed.add(row.table)
            sure = [meanings_of(cell.text).sure for cell in row.cells if cell.bold]
            if len(sure) == len(row.cells) >= _LEAST_COLUMNS and 2 * sum(map(bool, sure)) > len(sure):
                bold.append([index])
    return bold


def _with_repeated(rows: Sequence[Row], headers: Sequence[int]) -> list[int]:
    """These rows and all that say the same again in the same table."""
    said = {(rows[at].table, tuple(cell.text for cell in rows[at].cells)) for at in headers}
    tables = {table for table, _ in said}
    again = (at for at, row in enumerate(rows) if row.table in tables and len(row.cells) > 1)
    return [at for at in again if (rows[at].table, tuple(cell.text for cell in rows[at].cells)) in said]


def _is_sentence(text: str) -> bool:
    """Whether words are too many, or too much a sentence, for a header."""
    line = headline(text)
    words = len(line.split())
    return len(line) > LONGEST or words > 12 or (words > 1 and line.endswith((".", ";", ",")))


def _with_neighbours(rows: Sequence[Row], index: int, after: int) -> list[int]:
    """The header row at `index` with a second header row below or above it, if it has one."""
    row = rows[index]
    if reached := _reached(rows, index):
        return list(range(index, reached + 1))
    below = rows[index + 1] if index + 1 < len(rows) else None
    if below is not None and _stands_under(below, row):
        return [index, index + 1]
    above = rows[index - 1] if index - 1 > after else None
    other = above is None or _is_pair_over(above, row) or names_beside_others(above)
    if above is not None and not other and _stands_under(row, above, all_cells=False):
        return [index - 1, index]
    return [index]


def _is_pair_over(upper: Row, lower: Row) -> bool:
    """Whether a row is a label and its words, under which others begin: "Success measure | All children are seen"."""
    pair = len(pairs(upper)) == 1 or (len(upper.cells) == 2 and names_objective(upper.cells[0].text))
    return pair and lower.cells[0].column == upper.cells[0].column


def _reached(rows: Sequence[Row], index: int) -> int:
    """The last row that several of a header's cells, merged over rows, reach down to; 0 where none do."""
    row = rows[index]
    talls = sorted((cell.rows for cell in row.cells), reverse=True)[1:2]
    reach = talls[0] if talls and talls[0] <= _MOST_HEADER_ROWS else 1
    last = index
    while last + 1 < len(rows) and rows[last + 1].number < row.number + reach:
        last += 1
    return last if last > index else 0


def _stands_under(lower: Row, upper: Row, *, all_cells: bool = True) -> bool:
    """Whether the cells of `lower` divide wide cells of `upper`."""
    if lower.number != upper.number + 1 or lower.table != upper.table or len(upper.cells) < 2:
        return False
    wide = [cell for cell in upper.cells if cell.columns > 1]
    if not wide and all_cells:
        return _divides(lower, upper)
    if not wide or any(len(cell.text) > LONGEST for cell in (*upper.cells, *lower.cells)):
        return False
    under = [any(_covers(cell, part.column) for cell in wide) for part in lower.cells]
    return all(under) if all_cells else any(under) and 2 * len(upper.cells) >= len(wide)


def _divides(lower: Row, upper: Row) -> bool:
    """Whether a few known headers stand below one that nobody merged and below the blank cells right of it."""
    above, below = ({cell.column for cell in row.cells} for row in (upper, lower))
    blank = below - above
    known = all(is_known(cell.text) or is_time_band(cell.text) for cell in lower.cells)
    apart = len(below) > 1 and min(below) > min(above)
    return bool(blank) and known and apart and all(column - 1 in above | below for column in blank)


def _covers(cell: Cell, column: int) -> bool:
    return cell.column <= column < cell.column + cell.columns


def _blocks(grid: Grid, found: Sequence[Sequence[int]]) -> list[Block]:
    rows = grid.rows
    titles = [_titles(rows, header[0], found[at - 1][-1] if at else -1) for at, header in enumerate(found)]
    blocks = []
    for at, header in enumerate(found):
        end = titles[at + 1][0] if at + 1 < len(found) and titles[at + 1] else None
        if end is None:
            end = found[at + 1][0] if at + 1 < len(found) else len(rows)
        end = end_before(rows, header[-1] + 1, end)
        inside = [row for row in rows[header[-1] + 1 : end] if row.table == rows[header[0]].table]
        first = inside[0].number if inside else rows[header[-1]].number + 1
        last = inside[-1].number if inside else first - 1
        numbers = tuple(rows[index].number for index in header)
        title_rows = tuple(rows[index].number for index in titles[at])
        blocks.append(Block(grid, numbers, _heads(grid, numbers), title_rows, first, last))
    return blocks


def _titles(rows: Sequence[Row], header: int, previous: int) -> list[int]:
    """The rows right above a header, back to the table before it: of one text, or below such of labels and words."""
    titles: list[int] = []
    for index in range(header - 1, previous, -1):
        row = rows[index]
        if previous >= 0 and rows[previous].header and row.table == rows[previous].table:
            break
        if len(row.cells) != 1:
            if row.table not in (0, rows[header].table) or not (
                pairs(row)
                or says_of_itself(row)
                or names_beside_others(row)
                or says_of_objective(rows[max(0, index - _MOST_SAID) : index + 1])
            ):
                break
            titles.insert(0, index)
            continue
        cell = row.cells[0]
        stands_out = cell.bold or cell.columns > 1 or (not row.table and rows[header].table)
        stands_out = stands_out or (cell.text.isupper() and " " in cell.text)
        after_gap = index > 0 and rows[index - 1].number < row.number - 1
        before_gap = not titles and row.number < rows[header].number - 1
        says = labelled(cell.text) is not None or (not row.table and names_objective(cell.text))
        if previous >= 0 and not (stands_out or after_gap or before_gap or says):
            break
        titles.insert(0, index)
    while titles and _says_of_above(rows[titles[0]], worksheet=previous >= 0 and not rows[header].table):
        del titles[0]
    return titles


def _says_of_above(row: Row, *, worksheet: bool) -> bool:
    """Whether a row gives, after its label, what is said of another above it; that names the table, if any does."""
    if len(row.cells) > 1:
        return not names_an_objective(row)
    cell = row.cells[0]
    plain_label = not cell.bold and cell.columns == 1 and not names_objective(cell.text)
    return worksheet and plain_label and labelled(cell.text) is not None


def _heads(grid: Grid, header: tuple[int, ...]) -> dict[int, tuple[str, ...]]:
    columns = sorted({
        column
        for number in header
        for cell in grid.by_number[number].cells
        for column in range(cell.column, cell.column + (cell.columns if len(header) > 1 else 1))
    })  # fmt: skip
    heads = {}
    above = grid.by_number[header[0]] if header else None
    unmerged = above is not None and len(header) == 2 and _divides(grid.by_number[header[1]], above)
    for column in columns:
        cells = [cell for number in reversed(header) if (cell := grid.shown(number, column)) is not None]
        if above and unmerged and grid.shown(header[0], column) is None:
            cells += [cell for cell in above.cells if cell.column < column][-1:]
        heads[column] = tuple(dict.fromkeys(cell.text for cell in cells if cell.text))
    return {column: texts for column, texts in heads.items() if texts}


def _continued(blocks: list[Block]) -> list[Block]:
    """Word and PDF break one table into several: those that have no header of their own continue the one before."""
    if not blocks or not blocks[0].grid.document:
        return blocks
    grid = blocks[0].grid
    owner: dict[int, Block] = {}
    for block in blocks:
        owner[grid.by_number[block.header[-1]].table] = block
    result: list[Block] = []
    latest: Block | None = None
    for table in dict.fromkeys(row.table for row in grid.rows if row.table):
        mine = [block for block in blocks if grid.by_number[block.header[-1]].table == table]
        if mine:
            result += mine
            latest = mine[-1]
            continue
        inside = [row for row in grid.rows if row.table == table]
        width = max((cell.column + cell.columns - 1 for row in inside for cell in row.cells), default=0)
        if latest is not None and width == max(latest.heads):
            latest = replace(latest, header=(), titles=(), first=inside[0].number, last=inside[-1].number)
            result.append(latest)
    return result
