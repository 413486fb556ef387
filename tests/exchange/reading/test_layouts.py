"""The layouts that councils make up, each by its trait: a small workbook, and the plan that must come of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused

from .sheets import B, Line, all_words, band, outline, read, tall, workbook

HEAD = [B("Action"), B("Lead officer"), B("By when"), B("Progress")]
HEAD_5 = [B("Objective"), B("Action"), B("Lead officer"), B("By when"), B("Progress")]

CASES: dict[str, tuple[Sequence[Line], list[str]]] = {
    "title rows above the table": (
        [
            [band("Northmere Improvement Plan")],
            [],
            HEAD,
            ["Write a policy", "Head of Service", "May 2026", "Begun"],
            ["Check competency", "Deputy", "May 2026", "Completed"],
        ],
        [
            "- Write a policy | progress='Begun' | responsible='Head of Service' | target_date='May 2026'",
            "- Check competency | progress='Completed' | responsible='Deputy' | target_date='May 2026'",
        ],
    ),
    "table in row 7 and column C": (
        [
            [], [], [], [], [], [],
            [None, None, *HEAD],
            [None, None, "Write a policy", "Board", "May 2026", ""],
        ],
        ["- Write a policy | responsible='Board' | target_date='May 2026'"],
    ),
    "bands in the column of refs that nobody merged": (
        [
            ["Ref", *HEAD],
            ["Part 1 Better records"],
            ["1a", "Train", "Board", "May 2026", ""],
            ["Part 2 Front door"],
            ["2a", "Audit", "Board", "June 2026", ""],
        ],
        [
            "## Part 1 Better records",
            "- [1a] Train | responsible='Board' | target_date='May 2026'",
            "## Part 2 Front door",
            "- [2a] Audit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "numbers and names before the actions that are lettered on from them": (
        [
            ["Ref", *HEAD],
            [1, "Better records"],
            ["1a", "Train", "Board", "May 2026", ""],
            ["1b", "Test", "Deputy", "May 2026", ""],
            [2, "Front door"],
            ["2a", "Audit", "Board", "June 2026", ""],
            [3, "Arrange a visit"],
            [4, "Report", "Board", "July 2026", ""],
        ],
        [
            "## [1] Better records",
            "- [1a] Train | responsible='Board' | target_date='May 2026'",
            "- [1b] Test | responsible='Deputy' | target_date='May 2026'",
            "## [2] Front door",
            "- [2a] Audit | responsible='Board' | target_date='June 2026'",
            "- [3] Arrange a visit",
            "- [4] Report | responsible='Board' | target_date='July 2026'",
        ],
    ),
    "an objective given once and blank below": (
        [HEAD_5, ["Better records", "Train", "Board", "May 2026"], ["", "Audit", "Board", "June 2026"]],
        [
            "## Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "- Audit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "an objective merged over its rows, with its ref": (
        [
            [B("Ref"), B("Recommendation"), B("Action"), B("Owner"), B("Deadline")],
            [tall("R1", 2), tall("Better records", 2), "Train", "Board", "May 2026"],
            [None, None, "Audit", "Board", "June 2026"],
            ["R2", "Safer visits", "Visit", "Board", "July 2026"],
        ],
        [
            "## [R1] Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "- Audit | responsible='Board' | target_date='June 2026'",
            "## [R2] Safer visits",
            "- Visit | responsible='Board' | target_date='July 2026'",
        ],
    ),
    "a category repeated on rows that do not follow one another": (
        [
            [B("No"), B("Category"), B("Task description"), B("Owner"), B("Status")],
            [1, "Training and supervision", "Train", "Board", "Done"],
            [2, "Recording of visits", "Record", "Board", ""],
            [3, "Training and supervision", "Train again", "Board", ""],
        ],
        [
            "## Training and supervision",
            "- [1] Train | responsible='Board' | status_text='Done'",
            "- [3] Train again | responsible='Board'",
            "## Recording of visits",
            "- [2] Record | responsible='Board'",
        ],
    ),
    "bands of time over rows that name their objectives": (
        [
            HEAD_5,
            [band("Immediate")],
            ["Better records", "Train", "Board", "May 2026"],
            [band("Within 3 months")],
            ["Safer visits", "Visit", "Board", "June 2026"],
        ],
        [
            "# Immediate",
            "## Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "# Within 3 months",
            "## Safer visits",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "bands that are the objectives, with their targets": (
        [
            HEAD,
            [band("1) Objective: Better records Target: Every file complete")],
            ["1a) Train", "Board", "May 2026"],
            [band("2) Objective: Safer visits")],
            [band("Target: Every visit within ten days")],
            ["2a) Visit", "Board", "June 2026"],
        ],
        [
            "## [1] Better records | target='Every file complete'",
            "- [1a] Train | responsible='Board' | target_date='May 2026'",
            "## [2] Safer visits | target='Every visit within ten days'",
            "- [2a] Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "bands over bands": (
        [
            HEAD,
            [band("Leadership")],
            [band("Clear direction")],
            ["Train", "Board", "May 2026"],
            [band("Shared purpose")],
            ["Visit", "Board", "June 2026"],
        ],
        [
            "# Leadership",
            "## Clear direction",
            "- Train | responsible='Board' | target_date='May 2026'",
            "## Shared purpose",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "part A lists objectives, part B their actions": (
        [
            [band("A) Main targets")],
            [B("Objective"), B("Target"), B("Target date")],
            ["1) Better records", "Every file complete", "March 2027"],
            ["2) Safer visits", "None missed", "May 2027"],
            [band("B) Actions")],
            [band("1) Objective: Better records")],
            HEAD,
            ["1a) Train", "Board", "May 2026"],
            [band("2) Objective: Safer visits")],
            HEAD,
            ["2a) Visit", "Board", "June 2026"],
        ],
        [
            "## [1] Better records | target='Every file complete' | target_date='March 2027'",
            "- [1a] Train | responsible='Board' | target_date='May 2026'",
            "## [2] Safer visits | target='None missed' | target_date='May 2027'",
            "- [2a] Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "the header's own word is the section's title": (
        [
            [B("Areas for priority action"), *HEAD],
            ["1. Better records", "Train", "Board", "May 2026"],
            [B("Areas for development"), *HEAD],
            ["1. Safer visits", "Visit", "Board", "June 2026"],
        ],
        [
            "# Areas for priority action",
            "## [1] Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "# Areas for development",
            "## [1] Safer visits",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "several tables, each under its own title": (
        [
            [B("Records policy")],
            HEAD,
            ["Train", "Board", "May 2026"],
            [],
            [B("Visits policy")],
            [],
            HEAD,
            ["Visit", "Board", "June 2026"],
        ],
        [
            "## Records policy",
            "- Train | responsible='Board' | target_date='May 2026'",
            "## Visits policy",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "numbered steps in one cell, their dates beside them": (
        [
            [B("Proposed action"), B("Milestone tasks"), B("Responsible person"), B("Target date")],
            ["1a) Train", "1) Plan 2) Deliver", "TS", "1) May 2026 2) June 2026"],
        ],
        [
            "- [1a] Train | responsible='TS'",
            "* [1] Plan | target_date='May 2026'",
            "* [2] Deliver | target_date='June 2026'",
        ],
    ),
    "a row for each step of an action": (
        [
            [B("Action"), B("Milestones"), B("Who"), B("When")],
            ["Train", "Plan", "TS", "May 2026"],
            ["", "Deliver", "KE", "June 2026"],
            ["Visit", "", "KE", "July 2026"],
        ],
        [
            "- Train",
            "* Plan | responsible='TS' | target_date='May 2026'",
            "* Deliver | responsible='KE' | target_date='June 2026'",
            "- Visit | responsible='KE' | target_date='July 2026'",
        ],
    ),
    "words carried over to the next row": (
        [HEAD, ["Train", "Board", "May 2026", "Begun in"], ["", "", "", "September"], ["Visit", "Board", "June 2026"]],
        [
            "- Train | progress='Begun in\\nSeptember' | responsible='Board' | target_date='May 2026'",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "one person for several actions, merged": (
        [HEAD, ["Train", tall("Board", 2), "May 2026"], ["Visit", None, "June 2026"]],
        [
            "- Train | responsible='Board' | target_date='May 2026'",
            "- Visit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "guidance below the header and numbers kept free": (
        [
            [B("No"), *HEAD],
            ["", "What will you do?", "Who will do it?", "e.g. 1 May 2026", "Please leave blank"],
            [1, "Train", "Board", "May 2026"],
            [2],
            [3],
        ],
        ["- [1] Train | responsible='Board' | target_date='May 2026'"],
    ),
    "a total below the actions": (
        [[B("Action"), B("Who"), B("Cost")], ["Train", "Board", "£10"], ["Total", "", "£10"]],
        ["- Train | cost='£10' | responsible='Board'"],
    ),
    "two header rows": (
        [
            [B("Action"), B("Responsibility", columns=2), None, B("Timescale", columns=2), None, B("Progress")],
            [None, B("Lead"), B("Support"), B("Start"), B("Finish")],
            ["Train", "TS", "KE", "May 2026", "June 2026", "Begun"],
        ],
        [
            (
                "- Train | custom:Responsibility – Support='KE' | custom:Timescale – Start='May 2026'"
                " | progress='Begun' | responsible='TS' | target_date='June 2026'"
            )
        ],
    ),
    "unknown columns are kept as they are called": (
        [[B("Action"), B("Who"), B("When"), B("Ward")], ["Train", "Board", "May 2026", "Castle"]],
        ["- Train | custom:Ward='Castle' | responsible='Board' | target_date='May 2026'"],
    ),
    "columns without a header speak for themselves": (
        [
            [B("Action"), B("Status"), None],
            ["Train the staff", "Open", "May 2026"],
            ["Visit them all", "Open", "June 2026"],
        ],
        [
            "- Train the staff | status_text='Open' | target_date='May 2026'",
            "- Visit them all | status_text='Open' | target_date='June 2026'",
        ],
    ),
    "themes over objectives over actions": (
        [
            [B("Theme"), B("Objective"), B("Action"), B("Lead"), B("Deadline")],
            ["Practice", "Better records", "Train", "Board", "May 2026"],
            ["", "", "Audit", "Board", "June 2026"],
            ["Partnership", "Shared aims", "Meet", "Board", "July 2026"],
        ],
        [
            "# Practice",
            "## Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "- Audit | responsible='Board' | target_date='June 2026'",
            "# Partnership",
            "## Shared aims",
            "- Meet | responsible='Board' | target_date='July 2026'",
        ],
    ),
    "a priority that is a grade and one that is an objective": (
        [
            [B("Priority"), B("Action"), B("Lead"), B("Deadline"), B("Priority rating")],
            ["Children are seen and heard in every visit", "Train", "Board", "May 2026", "High"],
        ],
        [
            "## Children are seen and heard in every visit",
            "- Train | priority='High' | responsible='Board' | target_date='May 2026'",
        ],
    ),
    "refs of objectives before them, refs of actions after": (
        [
            [B("Obj No"), B("Objective"), B("Action No"), B("Action"), B("Lead"), B("Timescale")],
            ["1", "Better records", "1.1", "Train", "Board", "May 2026"],
            ["", "", "1.2", "Audit", "Board", "June 2026"],
        ],
        [
            "## [1] Better records",
            "- [1.1] Train | responsible='Board' | target_date='May 2026'",
            "- [1.2] Audit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "an example of how to fill the form in": (
        [
            HEAD,
            ["e.g. Write a policy for all staff", "Name of officer", "dd/mm/yyyy", "What was done"],
            ["Train", "Board", "May 2026", "Begun"],
        ],
        ["- Train | progress='Begun' | responsible='Board' | target_date='May 2026'"],
    ),
    "a key below the table": (
        [HEAD, ["Train", "Board", "May 2026", "Red"], [], [B("Key")], ["Red", "Not on track"], ["Green", "On track"]],
        ["- Train | progress='Red' | responsible='Board' | target_date='May 2026'"],
    ),
    "key actions are no key": (
        [HEAD, ["Train", "Board", "May 2026", ""], [], [B("Key actions")], ["Audit", "Board", "May 2026", ""]],
        [
            "- Train | responsible='Board' | target_date='May 2026'",
            "## Key actions",
            "- Audit | responsible='Board' | target_date='May 2026'",
        ],
    ),
    "telephone numbers below the table": (
        [
            HEAD,
            ["Train", "Board", "May 2026", ""],
            [],
            [B("Name"), B("Telephone"), B("Email")],
            ["Board office", "555", "office at the council"],
        ],
        ["- Train | responsible='Board' | target_date='May 2026'"],
    ),
    "an agenda above the table": (
        [
            [B("Agenda")], [B("Item"), B("Time"), B("Presenter")], ["Welcome", "10.00", "Chair"], [],
            HEAD,
            ["Train", "Board", "May 2026", ""],
        ],
        ["- Train | responsible='Board' | target_date='May 2026'"],
    ),
    "a start, a finish, a priority and a colour": (
        [
            [B("No."), B("Task"), B("Priority"), B("Start"), B("Finish by"), B("RAG")],
            [1, "Train", "High", "April 2026", "May 2026", "Red"],
            [2, "Audit", "Low", "", "June 2026", "Green"],
        ],
        [
            "- [1] Train | custom:Start='April 2026' | priority='High' | status_text='Red' | target_date='May 2026'",
            "- [2] Audit | priority='Low' | status_text='Green' | target_date='June 2026'",
        ],
    ),
    "objectives under no header at all": (
        [
            [None, B("Action"), B("Lead"), B("By when")],
            ["Better records", "Train", "Board", "May 2026"],
            [None, "Audit", "Board", "June 2026"],
        ],
        [
            "## Better records",
            "- Train | responsible='Board' | target_date='May 2026'",
            "- Audit | responsible='Board' | target_date='June 2026'",
        ],
    ),
    "recommendations that are all there is": (
        [[B("Recommendation"), B("Owner"), B("Deadline")], ["Train", "Board", "May 2026"]],
        ["- Train | responsible='Board' | target_date='May 2026'"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_layout(case: str, tmp_path: Path) -> None:
    lines, wanted = CASES[case]
    imported = read(workbook(tmp_path / "plan.xlsx", Sheet1=lines))
    assert outline(imported) == wanted
    said = all_words(imported)
    for line in lines:
        for value in line:
            text = str(value.text if isinstance(value, B) else value or "")
            labels = line is lines[0] or isinstance(value, B)
            assert labels or all(word in said for word in re.findall(r"\w+", text)), text


def test_a_blank_sheet_beside_the_plan_is_none(tmp_path: Path) -> None:
    lines: list[Line] = [HEAD, ["Train", "Board", "May 2026", ""]]
    path = workbook(tmp_path / "plan.xlsx", Sheet1=[], Plan=lines, Sheet3=[])
    assert outline(read(path)) == ["- Train | responsible='Board' | target_date='May 2026'"]


def test_the_labels_of_a_form_nobody_filled_in_head_no_table(tmp_path: Path) -> None:
    labels = ["Project Name:", None, "Date:", "Version:"]
    path = workbook(tmp_path / "blank.xlsx", Log=[[B("Change log")], labels, ["ID", "Words", "Group", "Decision"]])
    with pytest.raises(Refused):
        read(path)
