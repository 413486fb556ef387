"""What is a form, and what only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planner_desktop.exchange.reading.form import by_labels
from planner_desktop.exchange.reading.forms import turned
from planner_desktop.exchange.reading.grid import Cell, Grid, Row

_TABLES = {
    "a header not all of whose words are known": [
        ["Aim", "Current good practice", "Objectives", "Actions to be taken", "Person responsible"],
        ["Access", "Ramps", "Mark the steps", "Paint them", "Site Manager"],
        ["Information", "Large print", "Loops", "Get quotes", "Business Manager"],
    ],
    "years as columns": [
        ["Actions", "2026/27", "2027/28", "2028/29", "Lead"],
        ["Mentoring", "Pilot", "Roll out", "Evaluate", "HR"],
        ["The board", "Review", "Chair"],
    ],
    "two columns": [["Action", "Lead"], ["Train staff", "HR"], ["Audit", "QA"], ["Report progress", "Board"]],
    "words without labels": [["Minutes of the meeting", "held in May"], ["Present", "Chair"], ["Absent", "Clerk"]],
}
_FORM = [["Action", "Open a hub"], ["Lead", "Youth Manager"], ["Status", "Complete"], ["By when", "May 2027"]]


def rows_of(lines: Sequence[Sequence[str]], first: int = 1) -> list[Row]:
    return [
        Row(number, tuple(Cell(text, number, column) for column, text in enumerate(line, 1)))
        for number, line in enumerate(lines, first)
    ]


@pytest.mark.parametrize("name", _TABLES)
def test_a_table_is_no_form(name: str) -> None:
    assert by_labels(rows_of(_TABLES[name])) is None


def test_words_that_could_be_a_label_stay_words_beside_one() -> None:
    form = by_labels(rows_of(_FORM))
    assert form is not None
    assert [(label.text, [cell.text for cell in words]) for label, words in form.entries] == [
        (label, [words]) for label, words in _FORM
    ]


def test_one_block_of_labels_beside_what_may_be_a_table_is_what_a_sheet_says_of_itself() -> None:
    sheet = Grid("Plan", tuple(rows_of(_FORM)))
    other = Grid("Other", tuple(rows_of(_TABLES["years as columns"])))
    assert turned([sheet, other]) == (sheet, other)


def test_one_block_of_labels_alone_is_a_form() -> None:
    (form,) = turned([Grid("Plan", tuple(rows_of(_FORM)))])
    assert [len(row.cells) for row in form.rows] == [4, 4]


def test_blocks_alike_are_forms_on_one_sheet_or_on_several() -> None:
    below = Grid("Plan", (*rows_of(_FORM), *rows_of(_FORM, first=8)))
    (one,) = turned([below])
    assert [[cell.text for cell in row.cells] for row in one.rows] == [
        [label for label, _ in _FORM], [words for _, words in _FORM]
    ] * 2  # fmt: skip
    sheets = turned([Grid("A", tuple(rows_of(_FORM))), Grid("B", tuple(rows_of(_FORM)))])
    assert [len(sheet.rows) for sheet in sheets] == [2, 2]
