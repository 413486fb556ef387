"""Workbooks that tell how an action goes on in rows below it, or in a column for each time."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, workbook


def updates_below(path: Path) -> None:
    """Rows below an action that report of it: with a day, without one, with the label in a cell of its own."""
    head = [B(text) for text in ("Ref", "Action", "Lead", "Due date", "Status")]
    workbook(
        path,
        Plan=[
            [B("Northmere Therapies Plan, 12 October 2026")],
            [B("Priority 1: Joint commissioning", columns=5)],
            head,
            ["1.1", "Map what there is", "Clinical Officer", "May 2027", "In progress"],
            [None, B("Update April: 60% done, two are outstanding", columns=4, bold=False)],
            [None, "Update 3/6/26", "shared with the board"],
            ["1.2", "Agree a specification", "Head of Commissioning", "Sept 2027", "Not started"],
            [None, "Progress: awaiting legal advice"],
            [B("Priority 2: Timeliness", columns=5)],
            ["2.1", "Recruit writers", "SEND Manager", "April 2027", "Complete"],
            [B("Progress at June 2026 – all posts are filled", columns=5)],
        ],
    )


def updates_across(path: Path) -> None:
    """A column for each time somebody reported, under headers of their own and under a wide one."""
    workbook(
        path,
        Plan=[
            [B("Northmere Visits Plan, 12 October 2026")],
            [],
            [
                B("Action", rows=2), B("Lead", rows=2), B("Update 31 March 2026", rows=2),
                B("Update June 2026", rows=2), B("RAG", rows=2), B("Target", columns=2), None,
            ],
            [None, None, None, None, None, B("Q1"), B("Q2")],
            ["Draft a policy", "Practice Lead", "Drafted", "Approved", "G", "Draft", "Final"],
            ["Sample the records", "Quality Manager", None, "70% met", "A", None, "40 records"],
        ],
        More=[
            [B("Task"), B("Who"), B("When"), B("Progress", columns=2), None],
            [None, None, None, B("Q1 2026/27"), B("Q2 2026/27")],
            ["Visit each home", "Crews", "March 2027", "Begun", "Half done"],
        ],
    )  # fmt: skip


REPORTS = {"updates_below.xlsx": updates_below, "updates_across.xlsx": updates_across}
