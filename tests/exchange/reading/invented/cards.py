"""Documents of cards: a numbered form for each action, labels above a table's header, a statement of what is spent."""

from __future__ import annotations

from pathlib import Path

import docx

from .documents import table


def numbered_cards(path: Path) -> None:
    """A form for each action, whose first label has the action's number."""
    document = docx.Document()
    document.add_heading("Northmere Improvement Actions", 0)
    cards = (
        ("Introduce a rota", "Team Manager", "31 January 2027", "Rota drafted"),
        ("Train the back-up team", "Training Officer", "28 February 2027", "Not started"),
        ("Publish the hours", "Communications Officer", "30 November 2026", "Done"),
    )
    for number, (action, lead, date, progress) in enumerate(cards, 1):
        lines = [[f"Action {number}", action], ["Lead", lead], ["Target date", date], ["Progress", progress]]
        table(document, lines, bold=())
        document.add_paragraph()
    document.save(str(path))


def labels_above_a_header(path: Path) -> None:
    """Labels and their words in the first rows of a table, above the header of its steps."""
    document = docx.Document()
    document.add_heading("Northmere Open Government Plan", 0)
    for heading, lead, steps in (
        ("Commitment 1: Open spending", "Finance", ["Publish all spending", "Add links to contracts"]),
        ("Commitment 2: Open meetings", "Democratic Services", ["Film every committee"]),
    ):
        document.add_heading(heading, 2)
        lines: list[list[str | None]] = [["Lead department", lead, None, None]]
        lines.append(["Milestone", "Start", "End", "Status"])
        lines += [[step, "April 2026", "March 2027", "Started"] for step in steps]
        table(document, lines, bold=(1,))
    document.save(str(path))


def spending_statement(path: Path) -> None:
    """A table of outcomes first; the headers of those of activities are hardly known, and bold."""
    document = docx.Document()
    document.add_heading("Northmere Pupil Premium Strategy", 0)
    outcomes = [["Intended outcome", "Success criteria"], ["Pupils read fluently", "80% pass"]]
    table(document, [*outcomes, ["Pupils attend", "Above 95%"]])
    document.add_heading("Activity in this year", 1)
    head = ["Activity", "Evidence that supports this approach", "Challenge number(s) addressed", "Budgeted cost"]
    for heading, rows in {
        "Teaching": [
            ["Scheme for reading", "Five months more", "1, 2", "£4,000"],
            ["Training in talk", "Six months more", "2", "£1,500"],
        ],
        "Wider strategies": [["Attendance officer", "Official guidance", "3", "£9,000"]],
    }.items():
        document.add_heading(heading, 2)
        table(document, [head, *rows])
    document.save(str(path))


def cards_in_one_table(path: Path) -> None:
    """The same, one below the other in one table."""
    document = docx.Document()
    document.add_heading("Northmere Actions of the Board", 0)
    lines = []
    for action, lead, date in (
        ("Introduce a rota", "Team Manager", "31 January 2027"),
        ("Train the back-up team", "Training Officer", "28 February 2027"),
    ):
        lines += [["Action", action], ["Lead", lead], ["Target date", date], ["Status", "Open"]]
    table(document, lines, bold=())
    document.save(str(path))


CARDS = {
    f"{make.__name__}.docx": make
    for make in (numbered_cards, labels_above_a_header, spending_statement, cards_in_one_table)
}
