"""Items go to other programs as a table, and their rows become actions with every word kept."""

from __future__ import annotations

import pytest

from planner_desktop.app.clipboard import copied, filled, filled_columns, items_to_fill, pasted
from planner_desktop.app.places import Place, for_actions
from planner_desktop.domain.errors import Refused
from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item
from planner_desktop.exchange.table.clipboard import rows_in

COLUMNS = (("ref", "No."), ("title", "What we will do"), ("responsible", "Who"), ("status", "RAG"))


def plan() -> Plan:
    return Plan(
        [
            Facts(title="P", context_date="2026-03-01", columns=COLUMNS),
            Item("o", Level.OBJECTIVE, "", "1", {"ref": "1", "title": "Objective"}),
            Item("a", Level.ACTION, "o", "1", {"ref": "1a", "title": "First\nof all", "responsible": "KE"}),
            Item("b", Level.ACTION, "o", "2", {"ref": "1b", "title": "=Second", "status": "at risk"}),
        ]
    )


def paste(text: str, after: str = "a") -> list[dict[str, str]]:
    """The words of the new actions, in the order of the plan, each followed by those of its milestones."""
    here = plan()
    former = set(here.items)
    here.apply(pasted(here, text, for_actions(here, here.items[after])))
    return [dict(item.words) for item in here.walk() if item.id not in former]


def test_a_copy_has_the_plans_columns_and_order() -> None:
    assert copied(plan(), ["b", "a"]).text == (
        'No.\tWhat we will do\tWho\tRAG\r\n1a\t"First\nof all"\tKE\t\r\n1b\t\'=Second\t\t▲ At risk\r\n'
    )


STEPS = [
    Item("m", Level.MILESTONE, "a", "1", {"ref": "1", "title": "Plan", "target_date": "May 2026", "notes": "Soon"}),
    Item("n", Level.MILESTONE, "a", "2", {"ref": "2", "title": "Do", "target_date": "June 2026", "responsible": "JG"}),
]


def test_an_action_alone_is_copied_with_its_milestones_and_pasted_with_them() -> None:
    here = Plan([*plan().all_records(), *STEPS])
    text = copied(here, ["a"]).text
    assert rows_in(text) == [
        ["No.", "What we will do", "Milestones", "Who", "RAG", "Target date", "Notes"],
        ["1a", "First\nof all", "1) Plan\n2) Do", "KE\n2) JG", "", "1) May 2026\n2) June 2026", "1) Soon"],
    ]
    here.apply(pasted(here, text, for_actions(here, here.items["b"])))
    action = next(item for item in here.actions() if item["ref"] == "1a" and item.id != "a")
    steps = [
        {name: step[name] for name in ("ref", "title", "target_date", "responsible")}
        for step in here.milestones(action)
    ]
    assert steps == [{name: step[name] for name in ("ref", "title", "target_date", "responsible")} for step in STEPS]
    assert action["responsible"] == "KE"


def test_milestones_that_are_chosen_too_have_rows_of_their_own() -> None:
    here = Plan([*plan().all_records(), *STEPS])
    rows = rows_in(copied(here, ["a", "m"]).text)
    assert rows[0] == ["No.", "What we will do", "Who", "RAG", "Target date", "Notes"]
    assert rows[1:] == [["1a", "First\nof all", "KE", "", "", ""], ["1", "Plan", "", "", "May 2026", "Soon"]]


def test_the_plans_own_column_of_milestones_stays_in_its_place() -> None:
    facts = Facts(columns=(("title", "What"), ("responsible", "Who"), ("milestones", "How"), ("target_date", "When")))
    here = Plan([facts, *(r for r in plan().all_records() if isinstance(r, Item)), *STEPS])
    text = copied(here, ["a"]).text
    assert rows_in(text)[0] == ["Ref", "What", "Who", "How", "When", "Notes"]
    assert rows_in(text)[1][3] == "1) Plan\n2) Do"
    here.apply(pasted(here, "9\tTrain\tKE\t1) Plan 2) Do\t1) May 2) June\n", Place(Level.ACTION)))
    action = next(item for item in here.actions() if item["ref"] == "9")
    assert [step["title"] for step in here.milestones(action)] == ["Plan", "Do"]


def test_a_copy_pasted_again_says_the_same() -> None:
    assert paste(copied(plan(), ["a", "b"]).text) == [
        {"ref": "1a", "title": "First\nof all", "responsible": "KE"},
        {"ref": "1b", "title": "=Second", "status": "at risk"},
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Only a title\nAnd another\n", [{"title": "Only a title"}, {"title": "And another"}]),
        ("9\tDo it\tJG\tgreenish\n", [{"ref": "9", "title": "Do it", "responsible": "JG", "status_text": "greenish"}]),
        ("Do it\tJG\n", [{"title": "Do it", "responsible": "JG"}]),
        ("CP 11\tDo it\n2.3.1\tAlso\n", [{"ref": "CP 11", "title": "Do it"}, {"ref": "2.3.1", "title": "Also"}]),
        ("\tNo ref yet\n", [{"title": "No ref yet"}]),
        (
            "Action required\tLead officer\tDeadline\tShoe size\nTrain staff\tKE\tMay 2026\t9\n",
            [
                {
                    "title": "Train staff",
                    "responsible": "KE",
                    "target_date": "May 2026",
                    "target_date_context": "2026-03-01",
                    "custom:Shoe size": "9",
                }
            ],
        ),
        (
            "Action\tMilestones\tBy when\nTrain\t1) Plan 2) Do\t1) May 2026 2) June 2026\n",
            [
                {"title": "Train"},
                {"ref": "1", "title": "Plan", "target_date": "May 2026", "target_date_context": "2026-03-01"},
                {"ref": "2", "title": "Do", "target_date": "June 2026", "target_date_context": "2026-03-01"},
            ],
        ),
    ],
)
def test_rows_become_actions(text: str, expected: list[dict[str, str]]) -> None:
    got = [{name: words for name, words in each.items() if not name.startswith("cell:")} for each in paste(text)]
    assert got == expected


def test_rows_stand_after_the_action_they_are_pasted_at() -> None:
    here = plan()
    here.apply(pasted(here, "X\nY\n", for_actions(here, here.items["a"])))
    assert [item["title"] for item in here.children("o")] == ["First\nof all", "X", "Y", "=Second"]


def test_in_an_objective_rows_stand_at_its_end_and_in_an_empty_plan_at_the_top() -> None:
    here = plan()
    here.apply(pasted(here, "X", for_actions(here, here.items["o"])))
    assert here.children("o")[-1]["title"] == "X"
    empty = Plan()
    empty.apply(pasted(empty, "X", Place(Level.ACTION)))
    assert [item["title"] for item in empty.walk()] == ["X"]


@pytest.mark.parametrize("text", ["", "\n \t \n", "Action\tWho\n"])
def test_nothing_to_paste_is_said(text: str) -> None:
    with pytest.raises(Refused, match="no rows"):
        pasted(plan(), text, Place(Level.ACTION))


@pytest.mark.parametrize(
    ("text", "every", "found"),
    [
        ("KE\tcomplete\nTS\tgone quiet\n", False, [("KE", "complete", ""), ("TS", "at risk", "gone quiet")]),
        ("KE\tAmber\nTS\tGreen\n", False, [("KE", "", "Amber"), ("TS", "", "Green")]),
        ("TS\n", False, [("TS", "", ""), ("", "at risk", "")]),
        ("TS\tOff track\n", True, [("TS", "off track", ""), ("TS", "off track", "")]),
        ("\tcomplete\nTS\t\n", False, [("KE", "complete", ""), ("TS", "at risk", "")]),
    ],
)
def test_rows_go_into_cells(text: str, every: bool, found: list[tuple[str, str, str]]) -> None:
    here = plan()
    here.apply(filled(here, ["a", "b"], ["responsible", "status"], text, every=every))
    names = ("responsible", "status", "status_text")
    assert [tuple(here.items[id][name] for name in names) for id in ("a", "b")] == found
    assert here.items["a"]["title"] == "First\nof all"


@pytest.mark.parametrize(
    ("ids", "names", "text", "why"),
    [
        (["a"], ["title"], "one\ntwo\n", "no room"),
        (["a", "b"], ["title"], "one\ttwo\n", "no room"),
        (["o"], ["priority"], "High\n", "no priority"),
        (["a"], ["title"], "", "no rows"),
    ],
)
def test_cells_that_have_no_place_are_refused(ids: list[str], names: list[str], text: str, why: str) -> None:
    with pytest.raises(Refused, match=why):
        filled(plan(), ids, names, text)


@pytest.mark.parametrize(("chosen", "into"), [(["a"], ["a", "b"]), (["b"], ["b"]), (["b", "a"], ["b", "a"]), ([], [])])
def test_rows_go_into_what_is_chosen_or_below_it(chosen: list[str], into: list[str]) -> None:
    here = plan()
    assert items_to_fill(here, chosen, [item.id for item in here.walk()]) == into


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("One\nTwo\n", ["What we will do"]),
        ("Ref\tAction\tBy whom\tMood\n1\tOne\tKE\tGood\n", ["No.", "What we will do", "Who", "Mood"]),
    ],
)
def test_it_can_be_said_where_the_cells_went(text: str, labels: list[str]) -> None:
    here = plan()
    assert filled_columns(here, pasted(here, text, Place(Level.ACTION))) == labels
