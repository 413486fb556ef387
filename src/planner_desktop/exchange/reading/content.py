"""What a column's cells look like: evidence beside its header, and all there is where it has none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner_desktop.domain.readings.people_words import names_someone

from .grid import Cell
from .phrases import is_time_band, is_total
from .tables import Block

SAMPLE = 80

WORDY = 8
"""Characters of a cell, on the average, from which a column says something in words."""

SURELY = 0.8
"""The share of a column's cells that look like one thing, from which the column is taken for it."""

_DATE = re.compile(
    r"\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
    r"|dec(ember)?)(?![a-z])|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d"
    r"|\b(20\d\d|ongoing|on-going|immediate\w*|tbc|asap|monthly|quarter\w*|annual\w*|spring|summer|autumn|winter|easter|christmas)\b"
    r"|\b(xmas|next (week|month|meeting|term|year)|(each|every) (week|month|meeting|term|year)|AGM)\b"
    r"|\bFY ?\d\d\b|\b\d+ (days|weeks|months)\b|\bQ[1-4]\b",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"^(red|amber|green|blue|r|a|g|b|y|n|yes|no|not (yet )?started|in progress|completed?|done|closed|open|ongoing"
    r"|on track|off track|at risk|delayed|overdue|outstanding|underway|behind|\d{1,3} ?%)\b",
    re.IGNORECASE,
)
_REF = re.compile(r"^\W{0,2}([A-Z]{0,5}[ ./-]?\d{1,4}([a-z]|[.)/-]\w{1,4})*[.)]?|[A-Za-z][.)]?|[ivxIVX]+[.)]?)$")
_GRADE = re.compile(
    r"^(very )?(high|medium|med|low|critical|urgent|essential|desirable|important|must|should|could|normal|major|minor"
    r"|moderate|significant|advisory|red|amber|green|priority \d)"
    r"(\W*|\s*[-–/(&].{0,12}|\s(priority|risk|level|impact|importance|urgency|concern|need|do|have)\W*)$"
    r"|^(p?\d|[a-h])\W*$",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"^we (agree|accept|disagree)\W*$"
    r"|^(\w+ )?(accepted|agreed|rejected|noted|supported|endorsed|approved|declined|disagreed|not (accepted|agreed))\b"
    r"|^((partially|partly|fully) )?(accept|agree|reject|support|note|disagree)( in (full|part|principle))?\W*$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"^[£$€(+-]*\d[\d,. ]*[%kKmM)]*$|^[-–]$|^n/?a$", re.IGNORECASE)
_PERSON = re.compile(r"^(\(?[A-Z][\w.'’&-]*\)?([ ,/&\n–-]+|$)|(of|and|the|for|with|to) ){1,9}$")


@dataclass(frozen=True, slots=True)
class Content:
    """Shares (0 to 1) of a column's cells that look like dates, people, status words, refs, grades, figures, verdicts.

    `people` may be any words with capitals, `names` are surely a person's, a post's or a body's.
    `filled`: of the table's rows; `average`: characters of a cell; `distinct`: of its cells.
    """

    count: int = 0
    filled: float = 0.0
    average: float = 0.0
    distinct: float = 0.0
    dates: float = 0.0
    people: float = 0.0
    names: float = 0.0
    statuses: float = 0.0
    refs: float = 0.0
    grades: float = 0.0
    figures: float = 0.0
    verdicts: float = 0.0


def contents(block: Block) -> dict[int, Content]:
    """The content of each column of a table, from its first rows of more than one cell that add nothing up."""
    rows, by_column = _sample(block)
    return {column: _content(cells, rows) for column, cells in by_column.items()}


def shares_of_figures(block: Block) -> list[float]:
    """The `figures` of each column's content, alone."""
    _, by_column = _sample(block)
    return [sum(_is_figure(cell.text) for cell in cells) / len(cells) for cells in by_column.values()]


def _is_figure(text: str) -> bool:
    return len(text) < 20 and bool(_FIGURE.match(text))


def _sample(block: Block) -> tuple[int, dict[int, list[Cell]]]:
    """How many rows tell what a table's columns contain, and their cells with words by column."""
    rows = []
    for row in block.rows():
        if len(row.cells) > 1 and not is_total(row.cells[0].text):
            rows.append(row)
        if len(rows) == SAMPLE:
            break
    by_column: dict[int, list[Cell]] = {}
    for row in rows:
        for cell in row.cells:
            if cell.text:
                by_column.setdefault(cell.column, []).append(cell)
    return len(rows), by_column


def _content(cells: Sequence[Cell], rows: int) -> Content:
    texts = Counter(cell.text for cell in cells)
    count = len(cells)

    def share(looks_so: Callable[[str], object]) -> float:
        """How many of the cells look so; a text that comes again is looked at once."""
        return sum(times for text, times in texts.items() if looks_so(text)) / count

    return Content(
        count,
        count / rows,
        sum(len(cell.text) for cell in cells) / count,
        len(texts) / count,
        sum(cell.date or (len(cell.text) < 60 and bool(_DATE.search(cell.text))) for cell in cells) / count,
        share(lambda text: len(text) < 80 and _PERSON.match(text)),
        share(lambda text: len(text) < 80 and names_someone(text) and not is_time_band(text)),
        share(lambda text: len(text) < 30 and _STATUS.match(text)),
        share(lambda text: len(text) < 12 and _REF.match(text)),
        share(lambda text: len(text) < 25 and _GRADE.match(text)),
        share(_is_figure),
        share(lambda text: len(text) < 35 and _VERDICT.match(text)),
    )
