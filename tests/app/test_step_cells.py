"""The cells of milestones are copied, cleared and filled down as those of a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planner_desktop.app.pasted_steps import pasted_steps
from planner_desktop.app.step_cells import cleared_cells, copied_cells, filled_down
from planner_desktop.domain.changes import ChangeSet, Origin
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item

NAMES = ("title", "responsible", "target_date", "status")


def plan() -> Plan:
    corrected = {"target_date": "in spring", "target_date_reading": "by 2027-05-01"}
    return Plan(
        [
            Facts(title="P", context_date="2026-03-01"),
            Item("a", Level.ACTION, "", "1", {"ref": "1a"}),
            Item("l", Level.MILESTONE, "a", "1", {"title": "Find a room", "responsible": "KE", "status": "complete"}),
            Item("m", Level.MILESTONE, "a", "2", {"title": "Invite\nall", "responsible": "=JG", **corrected}),
            Item("n", Level.MILESTONE, "a", "3", {"title": "Meet"}),
        ]
    )


def after(here: Plan, change_set: ChangeSet, name: str) -> list[str]:
    """A field of the three milestones; undone, all are as they were."""
    before = dict(here.items)
    here.apply(change_set)
    found = [step[name] for step in here.milestones(here.items["a"])]
    here.apply(change_set.inverse("Undo", Origin()))
    assert dict(here.items) == before
    return found


@pytest.mark.parametrize(("ids", "names"), [("lmn", NAMES), ("m", ("title",)), ("lm", ("title", "responsible"))])
def test_what_was_copied_is_pasted_as_it_was(ids: str, names: Sequence[str]) -> None:
    here = plan()
    table = copied_cells(here, ids, names)
    change_set = pasted_steps(here, here.items["a"], table.text, names, at=ids[0])
    for name in names:
        assert after(here, change_set, name) == [step[name] for step in here.milestones(here.items["a"])]
    assert "<th" not in table.html


def test_one_cell_goes_into_every_chosen_one() -> None:
    here = plan()
    change_set = pasted_steps(here, here.items["a"], "PSW", ["responsible"], at="l", over=(3, 1))
    assert after(here, change_set, "responsible") == ["PSW", "PSW", "PSW"]


def test_what_does_not_fill_the_chosen_cells_is_pasted_once() -> None:
    here = plan()
    change_set = pasted_steps(here, here.items["a"], "A\nB\n", ["responsible"], at="l", over=(3, 1))
    assert after(here, change_set, "responsible") == ["A", "B", ""]


def test_a_blank_row_keeps_its_place() -> None:
    here = plan()
    change_set = pasted_steps(here, here.items["a"], "A\n\nC\n\n\nD\n", ["responsible"], at="l")
    assert after(here, change_set, "responsible") == ["A", "=JG", "C", "D"]


def test_new_words_make_a_corrected_reading_void() -> None:
    here = plan()
    change_set = pasted_steps(here, here.items["a"], "May 2026", ["target_date"], at="m")
    assert after(here, change_set, "target_date_reading") == ["", "", ""]


def test_cells_are_cleared_with_their_readings() -> None:
    here = plan()
    change_set = cleared_cells(here, "lm", ["responsible", "target_date"])
    assert after(here, change_set, "responsible") == ["", "", ""]
    assert after(here, change_set, "target_date_reading") == ["", "", ""]
    assert after(here, change_set, "title") == ["Find a room", "Invite\nall", "Meet"]


@pytest.mark.parametrize(
    ("ids", "found"), [("lmn", ["KE", "KE", "KE"]), ("m", ["KE", "KE", ""]), ("n", ["KE", "=JG", "=JG"])]
)
def test_filling_down(ids: str, found: list[str]) -> None:
    here = plan()
    assert after(here, filled_down(here, ids, ["responsible"]), "responsible") == found


def test_nothing_stands_above_the_first() -> None:
    here = plan()
    with pytest.raises(Refused, match="nothing above the first row"):
        filled_down(here, "l", ["responsible"])


def test_a_status_in_words_is_copied_filled_down_and_cleared_as_the_status_is() -> None:
    here = plan()
    here.apply(pasted_steps(here, here.items["a"], "gone quiet", ["status"], at="m"))
    assert copied_cells(here, "lmn", ["status"]).text.splitlines() == ["✓ Complete", "gone quiet", '""']
    assert after(here, filled_down(here, "mn", ["status"]), "status_text") == ["", "gone quiet", "gone quiet"]
    assert after(here, cleared_cells(here, "lmn", ["status"]), "status_text") == ["", "", ""]
    assert after(here, cleared_cells(here, "lmn", ["title"]), "status_text") == ["", "gone quiet", ""]
