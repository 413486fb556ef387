"""Rows of a spreadsheet become milestones, or fill those that are there, cell by cell."""

from __future__ import annotations

import pytest

from planner_desktop.app.pasted_steps import pasted_steps
from planner_desktop.domain.changes import Origin
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item

NAMES = ("ref", "title", "responsible", "target_date", "status")


def plan() -> Plan:
    return Plan(
        [
            Facts(title="P", context_date="2026-03-01", columns=(("title", "What we will do"), ("responsible", "Who"))),
            Item("a", Level.ACTION, "", "1", {"ref": "1a", "title": "Train staff"}),
            Item("m", Level.MILESTONE, "a", "1", {"ref": "1", "title": "Find a room", "responsible": "KE"}),
            Item("n", Level.MILESTONE, "a", "2", {"ref": "2", "title": "Invite"}),
        ]
    )


def paste(text: str, names: tuple[str, ...] = NAMES, at: str = "") -> list[dict[str, str]]:
    here = plan()
    before = {item.id: dict(item.words) for item in here.walk()}
    change_set = pasted_steps(here, here.items["a"], text, names, at=at)
    here.apply(change_set)
    after = [dict(step.words) for step in here.milestones(here.items["a"])]
    for words in after:
        words.pop("target_date_context", None)  # the day that the words came
    here.apply(change_set.inverse("Undo", Origin()))
    assert {item.id: dict(item.words) for item in here.walk()} == before
    return after


THERE = [{"ref": "1", "title": "Find a room", "responsible": "KE"}, {"ref": "2", "title": "Invite"}]


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("Write it\nSend it\n", [{"title": "Write it"}, {"title": "Send it"}]),
        (
            "3\tWrite it\tJG\tMay 2026\n",
            [{"ref": "3", "title": "Write it", "responsible": "JG", "target_date": "May 2026"}],
        ),
        ("Do\tJG\n", [{"title": "Do", "responsible": "JG"}]),
        ("a)\tWrite it\n", [{"ref": "a)", "title": "Write it"}]),
        ("Write it\tJG\n", [{"title": "Write it", "responsible": "JG"}]),
        ("Who\tWhat we will do\nJG\tWrite it\n", [{"title": "Write it", "responsible": "JG"}]),
        ("=SUM(1)\n\n", [{"title": "=SUM(1)"}]),
    ],
)
def test_without_a_cell_rows_become_new_ones_below(text: str, new: list[dict[str, str]]) -> None:
    assert paste(text) == [*THERE, *new]


def test_from_a_cell_on_rows_fill_what_is_there_and_the_rest_is_new() -> None:
    filled = paste("\t30 June 2026\nJG\tMay 2026\nDCS\tat once", ("responsible", "target_date", "status"), at="m")
    assert filled == [
        {"ref": "1", "title": "Find a room", "responsible": "KE", "target_date": "30 June 2026"},
        {"ref": "2", "title": "Invite", "responsible": "JG", "target_date": "May 2026"},
        {"responsible": "DCS", "target_date": "at once"},
    ]


@pytest.mark.parametrize("text", ["", "\n\t\n", "a\tb\tc\td\te\tf\tg"])
def test_what_finds_no_place_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        paste(text)
