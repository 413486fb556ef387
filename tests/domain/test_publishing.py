"""What is published says neither the fields nor the names that were left out."""

from __future__ import annotations

import pytest

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.publishing import Called, published
from planner_desktop.domain.records import Facts, Item, Person, Update
from planner_desktop.domain.understanding import Understanding


def plan() -> Plan:
    facts = Facts(title="Plan", leads=("Anna Smith",), columns=(("title", "Action"), ("notes", "Remarks")))
    words = {
        "title": "Train staff",
        "responsible": "AS / Lena Ashworth – Duty Team",
        "cell:responsible": "AS / Lena Ashworth – Duty Team",
        "progress": "Anna Smith has begun; Lena Ashworth follows.",
        "notes": "Costs more than was told",
        "target_date": "May 2027",
        "target_date_reading": "by 2027-05-31",
    }
    return Plan(
        [
            facts,
            Person("p", "Anna Smith", "AS", role="Training Lead", email="anna@example.org"),
            Item("a", Level.ACTION, "", "a", words),
            Update("u", "a", "2026-11-01", "Anna Smith", "First course held by Anna Smith."),
        ]
    )


@pytest.mark.parametrize(
    ("called", "responsible", "lead"),
    [
        (Called.NAMES, "AS / Lena Ashworth – Duty Team", "Anna Smith"),
        (Called.POSTS, "Training Lead / LA – Duty Team", "Training Lead"),
        (Called.INITIALS, "AS / LA – Duty Team", "AS"),
    ],
)
def test_persons_are_called_as_asked(called: Called, responsible: str, lead: str) -> None:
    shown = published(plan(), (), called)
    assert shown.items["a"]["responsible"] == shown.items["a"]["cell:responsible"] == responsible
    assert shown.facts.leads == (lead,)
    assert shown.updates["u"].author == lead
    assert shown.updates["u"].text == f"First course held by {lead}."


@pytest.mark.parametrize("called", [Called.POSTS, Called.INITIALS])
def test_no_name_is_left_anywhere(called: Called) -> None:
    said = str([record.values() for record in published(plan(), (), called).all_records()])
    assert not any(word in said for word in ("Anna", "Smith", "Lena", "Ashworth"))


def test_a_single_word_is_a_person_where_the_register_says_their_post() -> None:
    words = {"title": "Train", "responsible": "Priya / Police", "progress": "Priya has begun."}
    people = [Person("p", "Priya", role="Training Lead"), Person("q", "Police")]
    shown = published(Plan([Facts(), *people, Item("a", Level.ACTION, "", "a", words)]), (), Called.POSTS)
    assert shown.items["a"]["responsible"] == "Training Lead / Police"
    assert shown.items["a"]["progress"] == "Training Lead has begun."


def test_fields_left_out_are_gone_with_their_columns() -> None:
    shown = published(plan(), {"notes", "target_date"}, Called.NAMES)
    assert set(shown.items["a"].words) == {"title", "responsible", "cell:responsible", "progress"}
    assert shown.facts.columns == (("title", "Action"),)
    assert shown.updates


def test_without_progress_there_are_no_updates() -> None:
    assert not published(plan(), {"progress"}, Called.NAMES).updates


def test_the_published_plan_is_read_as_before() -> None:
    shown = published(plan(), (), Called.POSTS)
    assert [each.role for each in Understanding(shown).people(shown.items["a"])] == ["lead", "lead", "support"]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Early Help Team Anna Smith", "Early Help Team AS"),
        ("Housing Team Zephyr Quill", "Housing Team ZQ"),
        ("Jane Roe, Head of Service", "JR, Head of Service"),
        ("Head of Service (Jane Roe)", "Head of Service (JR)"),
        ("Jane Roe Head of Service", "JR Head of Service"),
        ("Police – DI Tom White", "Police – DI TW"),
        ("Head of Safeguarding Anna Smith", "Head of Safeguarding AS"),
        ("Service Manager Anna Mary Smith", "Service Manager AMS"),
        ("Duty Team Anna Smith and Jane Roe", "Duty Team AS and JR"),
        ("Head of Service North East", "Head of Service North East"),
        ("Director of Children’s Services", "Director of Children’s Services"),
        ("Early Help Team", "Early Help Team"),
        ("Head of Safeguarding", "Head of Safeguarding"),
    ],
)
def test_a_name_beside_a_team_or_a_post_is_found(words: str, shown: str) -> None:
    action = Item("a", Level.ACTION, "", "a", {"title": "Train", "responsible": words})
    assert published(Plan([Facts(), action]), (), Called.INITIALS).items["a"]["responsible"] == shown
