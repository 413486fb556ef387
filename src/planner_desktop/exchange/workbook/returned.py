"""A pack that came back, read as it is: whose it is, which column is which, and what every cell says."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from planner_desktop.domain.errors import NotSent, Refused
from planner_desktop.domain.fields import Kind, field_named
from planner_desktop.domain.merge.recognising import likeliest
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.returns import Flag, Returned, ReturnedRow
from planner_desktop.domain.sameness import day_counted, normal, same

from .cells import Found, Rows
from .contents import Contents
from .guidance import MARK, written_on
from .guidance import NAME as GUIDANCE
from .identity import HASH, HEADING_ROW, ID, NEW_ROWS, PACK, SHEET, TITLE_ROW, Identity, identity_from
from .opened import open_workbook
from .other import COMPOUND
from .pack import LISTS, NAME, lines_above
from .recognised import BY_HEADER, BY_MARK, HIDDEN, plain
from .table import Table, TableRow, find_bare_table, find_table
from .texts import GOES_ON, cut, restored

LEAST_SHARE = 0.5
"""A workbook with fewer of a pack's titles is not taken for it."""
_OURS = (SHEET, LISTS, GUIDANCE)
_WITHOUT = "An .xls file does not bring comments and words struck out; if there are any, ask for it as .xlsx."


Opener: TypeAlias = Callable[[Path], Mapping[str, Rows]]
"""Gives the rows of a workbook's sheets, and raises, as `open_workbook` does."""


def read_return(path: Path, packs: Sequence[Pack] = (), opener: Opener = open_workbook) -> Returned:
    """Read a returned workbook, .xlsx, .ods or .xls, or its sheet as .csv.

    `packs` are those it may be, newest first: where it does not say which it is, it is known by what stands in
    it.  `pack_id` is None where it is not known then either.  `opener` opens the workbook.  Raises Refused where
    it is no workbook, is damaged, or has no table like a pack's.
    """
    sheets = opener(path)
    if not sheets:
        raise Refused(
            f"{path.name} is not a workbook.",
            untouched="Nothing was changed.",
            advice="A return is an .xlsx, .ods, .xls or .csv file.",
        )
    said = path.read_bytes()
    returned = understood(sheets, path.name, sha256(said).hexdigest(), packs)
    return replace(returned, told=(*returned.told, _WITHOUT)) if said.startswith(COMPOUND) else returned


def understood(sheets: Mapping[str, Rows], name: str, file_hash: str, packs: Sequence[Pack] = ()) -> Returned:
    """What the sheets of a returned workbook say.  `packs` and what is raised as for `read_return`."""
    identity = _identity(sheets)
    if identity.columns and not identity.pack_id:
        raise NotSent(
            f"{name} is a workbook of a whole plan, which nobody was sent as a pack.",
            untouched="Nothing was changed.",
            advice="To make a plan of it, import it.",
        )
    guessed = [] if identity.columns else _recognise(sheets, packs, identity)
    pack = next((pack for pack in packs if pack.id == identity.pack_id), None)
    contents = None if pack is None else Contents(pack)
    sheet, table = _table(sheets, identity, contents)
    ours = frozenset(map(normal, (NEW_ROWS, *(lines_above(pack) if pack else ()))))
    if table is None or (guessed and pack is not None and not _is_like(table, pack, ours)):
        raise NotSent(
            f"{name} has no table with the columns that were sent.",
            untouched="Nothing was changed.",
            advice="If it is a plan of its own, import it.",
        )
    if not identity.pack_id:
        marks = Counter(row.hidden[PACK] for row in table.rows if row.hidden.get(PACK))
        identity.pack_id = marks.most_common(1)[0][0] if marks else ""
    rows = tuple(_rows(sheet, table, identity, ours))
    copies = {
        other: tuple(_rows(other, copy, identity, ours)) for other, copy in _copies(sheets, sheet, identity, contents)
    }
    return Returned(
        identity.pack_id or None,
        identity.plan_id or None,
        name,
        file_hash,
        (*rows, *_beyond(rows, chain.from_iterable(copies.values()))),
        table.columns,
        (*guessed, *_told(sheets, sheet, table, ours, copies)),
    )


def _identity(sheets: Mapping[str, Rows]) -> Identity:
    """The identity, wherever it stands: programs rename hidden sheets or show them."""
    for rows in sheets.values():
        found = identity_from([[cell.text for cell in row] for row in rows])
        if found is not None:
            return found
    return Identity(NAME)


def _recognise(sheets: Mapping[str, Rows], packs: Sequence[Pack], identity: Identity) -> list[str]:
    """Fill in an identity that was lost: by the pack's id in any cell, else by most of the sent titles.

    Where a header has the sign of a column that may be changed, a few titles do: somebody sent just those.  Packs may
    have actions in common.  Of those it may be, it is the one that says whose it is, or else has the most of what came
    back, or else is the likeliest by its other words.  Returns what is to be told about it.
    """
    texts = {normal(cell.text) for rows in sheets.values() for row in rows for cell in row if cell.text}
    by_id = [pack for pack in packs if pack.id in texts]
    found = [(*_titles_in(texts, pack), normal(lines_above(pack)[0]) in texts, pack) for pack in by_id or packs]
    marked = any(text.startswith(MARK) for text in texts)
    likely = [each for each in found if by_id or each[1] > LEAST_SHARE or (marked and each[0])]
    if not likely:
        return []
    there, share, says_whose, _ = max(likely, key=lambda each: (each[2], each[0], each[1]))
    pack = likeliest([each[3] for each in likely if each[:3] == (there, share, says_whose)], texts)
    identity.columns = tuple((column.field, column.label) for column in pack.columns)
    identity.plan_id, identity.pack_id = pack.plan_id, pack.id
    identity.hashes = {row.item_id: row.hash for row in pack.rows}
    every = (((row.item_id, name), words) for row in pack.rows for name, words in row.words.items())
    identity.kept = {place: words for place, words in every if cut(words) != words}
    if by_id:
        return []
    return [f"It no longer says which pack it is; {share:.0%} of what was sent to {pack.person} stands in it."]


def _titles_in(texts: Set[str], pack: Pack) -> tuple[int, float]:
    """How many of a pack's titles are among these texts, and which share of all it has."""
    titles = [normal(row.words["title"]) for row in pack.rows if row.words.get("title")]
    there = sum(title in texts for title in titles)
    return there, there / len(titles) if titles else 0.0


def _is_like(table: Table, pack: Pack, ours: frozenset[str]) -> bool:
    """Whether a table is a pack's that lost its marks, and not the plan as somebody else wrote it.

    It is where at least half of its rows are of the pack, or where most of the pack is there with signs of one.
    """
    titles = [normal(row.fields["title"].text) for row in table.rows if "title" in row.fields]
    sent = {normal(row.words.get("title", "")) for row in pack.rows}
    if 2 * sum(title in sent for title in titles) >= len(titles):
        return True
    below = {normal(text) for row in table.rows for text in row.texts}
    above = map(normal, chain.from_iterable(table.above.values()))
    marked = any(column.header.startswith(MARK) for column in table.columns)
    return _titles_in(below, pack)[1] > LEAST_SHARE and (marked or not ours.isdisjoint(chain(above, below)))


def _table(sheets: Mapping[str, Rows], identity: Identity, contents: Contents | None) -> tuple[str, Table | None]:
    """The sheet with the actions, under its name or another, and its table."""
    names = [identity.sheet, *(name for name in sheets if name != identity.sheet and name not in _OURS)]
    found: list[tuple[str, Table]] = []
    for name in names:
        rows = sheets.get(name, [])
        table = find_table(rows, _with_columns(rows, identity), contents)
        if table is not None:
            found.append((name, table))
            if name == identity.sheet:
                break
    if found:
        # somebody's own table may have two of the headers, too
        return max(found, key=lambda each: sum(bool(column.field) for column in each[1].columns))
    for name in names:
        table = None if contents is None else find_bare_table(sheets.get(name, []), identity, contents)
        if table is not None:
            return name, table
    return "", None


def _copies(
    sheets: Mapping[str, Rows], name: str, identity: Identity, contents: Contents | None
) -> Iterable[tuple[str, Table]]:
    """The other sheets with a copy of the table, most of whose rows have ids that were sent."""
    for other, rows in sheets.items():
        if other not in (*_OURS, name):
            table = find_table(rows, _with_columns(rows, identity), contents)
            if table and 2 * sum(row.hidden.get(ID) in identity.hashes for row in table.rows) > len(table.rows):
                yield other, table


def _beyond(rows: Iterable[ReturnedRow], copied: Iterable[ReturnedRow]) -> Iterable[ReturnedRow]:
    """Those of the copied rows that do not say just what a row does that stands in the table itself."""
    said: dict[str, list[object]] = defaultdict(list)
    for row in rows:
        said[row.item_id].append((row.words, row.others))
    return (row for row in copied if (row.words, row.others) not in said[row.item_id])


def _with_columns(rows: Rows, identity: Identity) -> Identity:
    """The identity with its columns, or where it is lost those that the sheet's hidden first row names."""
    if identity.columns or len(rows) < 2:
        return identity
    marked = next((n for n, row in enumerate(rows[:20]) if any(cell.text == ID for cell in row)), None)
    if marked is None:
        return identity
    fields = [cell.text for cell in rows[marked] if cell.text and cell.text not in HIDDEN]
    return Identity(identity.sheet, tuple((name, name) for name in fields), identity.plan_id, identity.pack_id)


def _rows(sheet: str, table: Table, identity: Identity, ours: frozenset[str]) -> Iterable[ReturnedRow]:
    kept = {id for id, _ in identity.kept}
    headers = {column.field: plain(column.header) for column in table.columns if column.field}
    for row in table.rows:
        if _is_heading(row, ours) or _is_header(row, headers):
            continue
        id = row.hidden.get(ID, "")
        cells = [(name, _meant(name, cell)) for name, cell in row.fields.items()]
        words = {name: cell.text for name, cell in cells}
        if id == HEADING_ROW:
            words = {name: "" if same(text, NEW_ROWS) else text for name, text in words.items()}
        if id in kept or id not in identity.hashes:
            words = {name: _whole(identity, id, name, text) for name, text in words.items()}
        yield ReturnedRow(
            f"{sheet}, row {row.number}",
            "" if id in (HEADING_ROW, TITLE_ROW) else id,
            row.hidden.get(HASH, ""),
            words,
            {header: cell.text for header, cell in row.others.items()}
            | {f"Comment in {header}".strip(): comment for header, comment in row.comments.items()},
            {name: cell.day for name, cell in cells if cell.day is not None},
            {name: cell.flag for name, cell in cells if cell.flag is not None},
        )


def _meant(name: str, cell: Found) -> Found:
    """A cell without the words that were struck out; a day which came as the number that spreadsheets keep of it."""
    if cell.left is not None:
        return Found(cell.left, flag=Flag.STRUCK)
    is_date = cell.flag is Flag.VALUE and field_named(name).kind is Kind.DATE
    day = day_counted(cell.text) if is_date else None
    return cell if day is None else Found(f"{day:%d/%m/%Y}", day, Flag.SERIAL)


def _is_heading(row: TableRow, ours: frozenset[str]) -> bool:
    """Whether a row is a line or the heading that the program put there, with nothing written into it."""
    texts = row.texts
    if row.hidden.get(ID) == TITLE_ROW:
        return _is_line(texts, ours)
    if not texts:
        return row.hidden.get(ID) == HEADING_ROW
    return normal(texts[0]) in ours and len(set(map(normal, texts))) == 1


def _is_header(row: TableRow, headers: Mapping[str, str]) -> bool:
    """Whether a row says just what the header does, as where a part of another sheet was pasted with its own."""
    said = {name: plain(found.text) for name, found in row.fields.items()}
    return said == headers and not row.others and not row.comments


def _is_line(texts: Sequence[str], ours: frozenset[str]) -> bool:
    """Whether a row marked as a line above the table says no more than that, as far as it is known what that was."""
    return ours.issuperset(map(normal, texts)) if len(ours) > 1 else len(texts) < 2


def _whole(identity: Identity, id: str, name: str, text: str) -> str:
    """A cell's text with the words that it could not hold; in a row that lost its id, by the words before the cut."""
    words = identity.kept.get((id, name))
    if words is None and GOES_ON in text:
        words = next((kept for kept in identity.kept.values() if _before_cut(kept) in text), None)
    return text if words is None else restored(text, words)


def _before_cut(words: str) -> str:
    """The last that a cell shows of words that it cannot hold; a cell has it only where these were cut."""
    return cut(words)[-2 * len(GOES_ON) :] if cut(words) != words else f"{words}{GOES_ON}"


def _told(
    sheets: Mapping[str, Rows], name: str, table: Table, ours: frozenset[str], copies: Container[str]
) -> Iterable[str]:
    for number, texts in table.above.items():
        words = [text for text in texts if text != TITLE_ROW]
        if not ours.issuperset(map(normal, words)) and not (TITLE_ROW in texts and _is_line(words, ours)):
            yield f"{name}, row {number}, stands above the table and was not used. It says: {'; '.join(words)}"
    for column in table.columns:
        if column.field and column.how not in (BY_MARK, BY_HEADER):
            yield f"The column “{column.header}” was recognised {column.how}."
        elif column.repeats:
            yield f"The column “{column.header}” stands twice; what only the second says is offered as notes."
        elif not column.field and column.header.strip():
            yield f"The column “{column.header}” was not sent; what stands in it is offered as notes."
    for label in table.dropped:
        yield f"The column “{label}” did not come back."
    added = written_on([cell.text for row in sheets.get(GUIDANCE, ()) for cell in row if cell.text.strip()])
    if added:
        yield f"Somebody wrote on the sheet “{GUIDANCE}”: {'; '.join(added)}"
    others = {other: rows for other, rows in sheets.items() if other not in copies}
    yield from _loose_comments(others, name, {row.number for row in table.rows})
    yield from _other_sheets(sheets, name, copies)


def _other_sheets(sheets: Mapping[str, Rows], name: str, copies: Container[str]) -> Iterable[str]:
    for other, rows in sheets.items():
        if other in copies:
            yield f"The sheet “{other}” is a copy of “{name}”; what it says otherwise is offered."
        elif other not in (*_OURS, name) and any(cell.text.strip() for row in rows for cell in row):
            yield f"The sheet “{other}” was not sent; nothing in it was used."


def _loose_comments(sheets: Mapping[str, Rows], name: str, in_table: Set[int]) -> Iterable[str]:
    """What people wrote beside cells that are none of the table's rows in the sheet `name`."""
    for sheet, rows in sheets.items():
        for number, row in enumerate(rows, 1):
            if sheet != name or number not in in_table:
                yield from (f"{sheet}, row {number}, has a comment: {cell.comment}" for cell in row if cell.comment)
