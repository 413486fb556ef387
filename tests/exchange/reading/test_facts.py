"""What a file says about its plan beside the actions, and what finds no place in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts
from planner_desktop.exchange.imported import ImportedPlan, Unused
from planner_desktop.exchange.reading.read import read_plan

from .sheets import TODAY, B, Line, all_words, band, outline, read, workbook

TABLE: list[Line] = [[B("Action"), B("Lead"), B("By when")], ["Train", "Board", "May 2026"]]


def facts(tmp_path: Path, *lines: Line, below: Sequence[Line] = ()) -> Facts:
    return Plan(read(workbook(tmp_path / "plan.xlsx", Sheet1=[*lines, *TABLE, *below])).records).facts


@pytest.mark.parametrize(
    ("title", "version", "day", "context"),
    [
        ("Action Plan 2010 (V14 13/07/10)", "V14", "2010-07-13", "2010-07-13"),
        ("Improvement Plan, version 2.1, 3 March 2026", "version 2.1", "2026-03-03", "2026-03-03"),
        ("Improvement Plan – October 2025", "", "", "2025-10-01"),
        ("Improvement Plan", "", "", "2026-11-22"),
    ],
)
def test_title_keeps_all_its_words_and_gives_version_and_day(
    tmp_path: Path, title: str, version: str, day: str, context: str
) -> None:
    found = facts(tmp_path, [band(title)])
    assert (found.title, found.version, found.version_date, found.context_date) == (title, version, day, context)


def test_the_day_words_are_read_from_may_be_given(tmp_path: Path) -> None:
    path = workbook(tmp_path / "plan.xlsx", Sheet1=[[band("Plan (V2 1/2/2020)")], *TABLE])
    imported = read_plan(path, context=date(2024, 3, 4), today=TODAY)
    assert Plan(imported.records).facts.context_date == "2024-03-04"


def test_rows_above_the_table_say_who_leads_and_what_is_linked(tmp_path: Path) -> None:
    found = facts(
        tmp_path,
        [band("Improvement Plan")],
        [band("Northmere Council children's services")],
        [band("Lead Officer: Head of Service, Children")],
        [band("Links: Children's Plan, Team Plan")],
        [band("(a) relates to the unannounced inspection")],
        [band("* = discussed in supervision")],
        [band("To be read with the strategy.")],
    )
    assert found.subtitle == "Northmere Council children's services"
    assert found.leads == ("Head of Service, Children",)
    assert found.linked_plans == ("Children's Plan, Team Plan",)
    assert found.sources == (("a", "the unannounced inspection"),)
    assert found.markers == (("*", "discussed in supervision"),)
    assert found.notes == ("To be read with the strategy.",)


def test_success_criteria_stand_beside_their_measures(tmp_path: Path) -> None:
    found = facts(
        tmp_path,
        [band("Plan")],
        [B("Success Criteria"), "", B("How This Will Be Measured")],
        ["▪ Children are seen\n▪ Visits are\nrecorded", "", "▪ Audit\n▪ Sample"],
    )
    assert found.criteria == (("▪ Children are seen", "▪ Audit"), ("▪ Visits are\nrecorded", "▪ Sample"))


def test_columns_and_levels_keep_the_plans_own_names(tmp_path: Path) -> None:
    labels = ("Recommendation", "Action required", "Planned completion date", "Lead officer / agency", "Ward")
    lines: list[Line] = [
        [B(label) for label in labels],
        ["Better records", "Train", "May 2026", "Board", "Castle"],
    ]
    found = Plan(read(workbook(tmp_path / "plan.xlsx", Sheet1=lines)).records).facts
    assert found.terms == (("objective", "Recommendation"),)
    assert found.columns == (
        ("title", "Action required"),
        ("target_date", "Planned completion date"),
        ("responsible", "Lead officer / agency"),
        ("custom:Ward", "Ward"),
    )


def test_people_of_the_register_come_from_the_responsible_cells(tmp_path: Path) -> None:
    imported = read(
        workbook(tmp_path / "plan.xlsx", Sheet1=[*TABLE, ["Visit", "TS / KE", "June"], ["Audit", "ts", "July"]])
    )
    people = Plan(imported.records).people.values()
    assert [(person.name, person.initials) for person in people] == [("Board", ""), ("TS", "TS"), ("KE", "KE")]


def with_other_sheets(tmp_path: Path) -> ImportedPlan:
    return read(
        workbook(
            tmp_path / "plan.xlsx",
            Plan=[*TABLE, [], ["Key: green is good"]],
            Contacts=[[B("Name"), B("Role"), B("Email")], ["Board office", "Clerk", "clerk@example.org"]],
            Version_history=[[B("Version"), B("Date"), B("Author"), B("Action")], ["1", "May", "Clerk", "Wrote it"]],
        )
    )


def test_tables_that_are_no_plan_are_kept_as_notes_and_listed(tmp_path: Path) -> None:
    imported = with_other_sheets(tmp_path)
    assert outline(imported) == ["- Train | responsible='Board' | target_date='May 2026'"]
    notes = Plan(imported.records).facts.notes
    assert {"Key: green is good", "Board office | Clerk | clerk@example.org", "1 | May | Clerk | Wrote it"} <= {*notes}
    assert Unused("Contacts!C2", "clerk@example.org") in imported.unused
    assert Unused("Version history!D2", "Wrote it") in imported.unused


def test_the_name_of_the_only_plan_sheet_is_the_title_of_a_plan_without_one(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", Action_Tracker=TABLE)
    assert Plan(read(path).records).facts.title == "Action Tracker"
    path = workbook(tmp_path / "Visits_2026.xlsx", Sheet1=TABLE)
    assert Plan(read(path).records).facts.title == "Visits 2026"


def test_sheets_that_are_parts_of_one_plan_are_all_read(tmp_path: Path) -> None:
    second: list[Line] = [TABLE[0], ["Visit", "Board", "June 2026"]]
    imported = read(workbook(tmp_path / "x.xlsx", Practice=TABLE, Partnership=second))
    assert outline(imported) == [
        "# Practice",
        "- Train | responsible='Board' | target_date='May 2026'",
        "# Partnership",
        "- Visit | responsible='Board' | target_date='June 2026'",
    ]


def test_a_sheets_own_title_names_the_objective_in_its_section(tmp_path: Path) -> None:
    practice: list[Line] = [[band("Plan")], [band("Priority 1: Practice")], *TABLE]
    partners: list[Line] = [[band("Plan")], [band("Priority 2: Partners")], *TABLE]
    imported = read(workbook(tmp_path / "x.xlsx", North=practice, South=partners))
    assert [line.split(" | ")[0] for line in outline(imported)] == [
        "# North",
        "## [1] Practice",
        "- Train",
        "# South",
        "## [2] Partners",
        "- Train",
    ]


def test_words_in_columns_of_no_table_are_noted_with_their_action(tmp_path: Path) -> None:
    steps: list[Line] = [[f"Step {n}", "Board", "May"] for n in range(100)]
    lines = [*TABLE, *steps, ["Last", "Board", "May", "see me"]]
    imported = read(workbook(tmp_path / "x.xlsx", Sheet1=lines))
    assert outline(imported)[-1] == "- Last | notes='see me' | responsible='Board' | target_date='May'"
    assert imported.unused == (Unused("Sheet1!D103", "see me"),)
    assert "see me" in all_words(imported)
