"""Columns that came back sorted, or shifted, by themselves: their cells stand in rows that they were not sent in."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.packs import Pack
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person
from planner_desktop.domain.returns import ReturnedRow
from tests.domain.merge.returning import merged, pack_for, rows_of, with_words

TITLES = ("Write a duty rota", "Train the team", "Ask the callers", "Open on Saturdays", "Close the old desk")
DATES = ("July 2027", "May 2027", "November 2027", "January 2027", "March 2027")
PROGRESS = ("Draft", "Booked", "Two asked", "", "Agreed with the landlord")
STATUSES = ("not started", "at risk", "on track", "on track", "off track")


@pytest.fixture
def plan() -> Plan:
    told = zip(TITLES, DATES, PROGRESS, STATUSES, strict=True)
    return Plan(
        [
            Facts(title="Front door plan", context_date="2026-10-12"),
            Person("p", "Duty manager", "DM"),
            *(
                Item(
                    f"a{number}",
                    Level.ACTION,
                    "",
                    f"{number}",
                    {"ref": f"1{number}", "title": title, "responsible": "DM", "target_date": date, "status": status}
                    | ({"progress": progress} if progress else {}),
                )
                for number, (title, date, progress, status) in enumerate(told)
            ),
        ]
    )


@pytest.fixture
def pack(plan: Plan) -> Pack:
    return pack_for(plan)


def with_column(rows: Sequence[ReturnedRow], field: str, texts: Sequence[str]) -> list[ReturnedRow]:
    changed = list(rows)
    for row, text in zip(rows, texts, strict=True):
        changed = with_words(changed, row.item_id, **{field: text})
    return changed


def column(rows: Sequence[ReturnedRow], field: str) -> list[str]:
    return [row.words[field] for row in rows]


@pytest.mark.parametrize("field", ["target_date", "progress", "status"])
def test_a_column_that_was_sorted_by_itself_is_not_taken_unasked(field: str, plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    back = with_column(rows, field, sorted(column(rows, field), key=lambda text: (not text, text)))
    merge = merged(plan, pack, back)
    assert merge.proposals
    assert not any(proposal.accepted for proposal in merge.proposals)


def test_words_shifted_down_by_a_row_are_not_taken_unasked(plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    said = column(rows, "target_date")
    back = with_words(with_column(rows, "target_date", [said[-1], *said[:-1]]), "a0", progress="Draft agreed")
    merge = merged(plan, pack, back)
    assert [(p.item, p.field) for p in merge.proposals if p.accepted] == [("a0", "progress")]
    reasons = {p.reason for p in merge.proposals if p.field == "target_date"}
    assert reasons == {"Cells of this column say what was sent in other rows."}


@pytest.mark.parametrize(
    ("field", "texts"),
    [
        ("status", ["● On track", "■ Off track", "✓ Complete", "▲ At risk", "✓ Complete"]),
        ("progress", ["Booked", "Booked", "Booked", "Draft", "Booked"]),
        ("target_date", ["July 2028", "May 2028", "November 2028", "January 2028", "March 2028"]),
    ],
)
def test_honest_words_that_other_rows_had_too_are_taken(field: str, texts: list[str], plan: Plan, pack: Pack) -> None:
    merge = merged(plan, pack, with_column(rows_of(pack, plan), field, texts))
    assert all(proposal.accepted for proposal in merge.proposals)
    assert len(merge.proposals) >= 4


@pytest.mark.parametrize("lost", [False, True])
def test_titles_that_were_sorted_by_themselves_lead_no_words_astray(lost: bool, plan: Plan, pack: Pack) -> None:
    rows = rows_of(pack, plan)
    back = with_column(with_words(rows, "a2", progress="Three asked"), "title", sorted(column(rows, "title")))
    if lost:
        back = [ReturnedRow(row.where, "", "", row.words) for row in back]
    merge = merged(plan, pack, back)
    assert not any(proposal.accepted for proposal in merge.proposals)
    asked = [p for p in merge.proposals if p.theirs == "Three asked"]
    assert [p.item for p in asked] == ["a2"] or (lost and len(asked) == 1)
