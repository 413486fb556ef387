"""Items that are dropped stand where they were dropped, in their order, with all that stands in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.app.moving import Landing, Where, landing, move_items
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Item


def plan() -> Plan:
    return Plan(
        [
            *(Item(id, Level.OBJECTIVE, "", id, {"title": id}) for id in "OP"),
            *(Item(f"O{n}", Level.ACTION, "O", str(n), {"title": f"O{n}"}) for n in range(1, 5)),
            Item("P1", Level.ACTION, "P", "1", {"title": "P1"}),
            Item("m", Level.MILESTONE, "O2", "1", {"title": "m"}),
        ]
    )


def ids(here: Plan, parent: str) -> list[str]:
    return [item.id for item in here.children(parent)]


@pytest.mark.parametrize(
    ("moved", "target", "where", "parent", "expected"),
    [
        (["O1"], "O3", Where.BELOW, "O", ["O2", "O3", "O1", "O4"]),
        (["O4"], "O1", Where.ABOVE, "O", ["O4", "O1", "O2", "O3"]),
        (["O3", "O1"], "O4", Where.BELOW, "O", ["O2", "O4", "O1", "O3"]),
        (["O2"], "P", Where.ON, "P", ["P1", "O2"]),
        (["O2"], "P1", Where.ON, "P", ["P1", "O2"]),
        (["O2", "m"], "P1", Where.ABOVE, "P", ["O2", "P1"]),
        (["m"], "O1", Where.ON, "O1", ["m"]),
        (["P"], "O", Where.ABOVE, "", ["P", "O"]),
    ],
)
def test_items_land_where_they_were_dropped(
    moved: list[str], target: str, where: Where, parent: str, expected: list[str]
) -> None:
    here = plan()
    to = landing(here, here.items[moved[0]], here.items[target], where)
    here.apply(move_items(here, moved, to))
    assert ids(here, parent) == expected


@pytest.mark.parametrize(("moved", "to"), [("O", Landing("O1")), ("O1", Landing("O1")), ("m", Landing("P"))])
def test_what_cannot_be_is_refused(moved: str, to: Landing) -> None:
    here = plan()
    with pytest.raises(Refused):
        here.apply(move_items(here, [moved], to))
    assert ids(here, "O") == ["O1", "O2", "O3", "O4"]


actions = ["O1", "O2", "O3", "O4", "P1"]


@given(st.sets(st.sampled_from(actions), min_size=1), st.sampled_from(actions), st.sampled_from(list(Where)))
def test_no_item_is_lost_and_those_that_stay_keep_their_order(moved: set[str], target: str, where: Where) -> None:
    here = plan()
    to = landing(here, here.items[min(moved)], here.items[target], where)
    here.apply(move_items(here, moved, to))
    now = [*ids(here, "O"), *ids(here, "P")]
    assert sorted(now) == actions
    assert [id for id in ids(here, "O") if id not in moved] == [id for id in actions[:4] if id not in moved]
    standing = ids(here, to.parent)
    first = standing.index(min(moved))
    assert standing[first : first + len(moved)] == sorted(moved)
