"""The headers that plans have in the field, and what their columns mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.domain.fields import MILESTONES, Level
from planner_desktop.domain.records import Item
from planner_desktop.exchange.reading.mapping import Column, Use

from .sheets import B, read, workbook

# What stands in a column's three rows.
CONTENTS = {
    "obj": ("Children are safe from harm", "Children are safe from harm", "Families get help early on"),
    "act": ("Officers will review how this is done", "Publish a new policy for all staff", "Train two hundred people"),
    "who": ("Head of Service", "J Smith", "DCS / Police"),
    "when": ("March 2025", "30/06/2025", "Ongoing"),
    "start": ("Jan 2025", "01/02/2025", "April 2025"),
    "meas": ("80% of cases audited are good", "Policy on the website", "Number of staff trained each quarter"),
    "rag": ("Green", "Amber", "Red"),
    "prog": ("The draft was discussed in May and is with legal", "Training began in June", "No progress to date"),
    "ref": ("1.1", "1.2", "2.1"),
    "grade": ("High", "Medium", "Low"),
    "txt": ("Local", "Regional", "Local"),
    "cost": ("£500", "Officer time", "None"),
    "yn": ("Accepted", "Accepted", "Partially accepted"),
}
# header | contents | what the column is: the level that it names, a field, or "own" for a column of its own
PLANS = {
    "internal audit": """
        Rec | ref | ref
        Finding | prog | own
        Recommendation | meas | objective
        Grade | grade | priority
        Response | act | action
        Responsible officer / date | who | responsible
        Status at follow up | rag | status_text""",
    "inspection": """
        Recommendation | obj | objective
        What are we going to do? | act | action
        Who will lead this? | who | responsible
        By When? | when | target_date
        What difference will it make? | meas | outcome
        How will we know? | meas | indicator
        RAG/Progress | prog | progress""",
    "board": """
        Ref | ref | ref
        Action | act | action
        Lead | who | responsible
        Start date | start | own
        End date | when | target_date
        RAG | rag | status_text
        Progress Update | prog | progress
        Evidence/Impact | meas | evidence
        Next steps | act | own""",
    "homicide review": """
        Recommendation | obj | objective
        Scope of recommendation i.e. local or regional | txt | own
        Action to take | act | action
        Lead Agency | who | responsible
        Key milestones achieved in enacting recommendation | prog | steps
        Target Date | when | target_date
        Date of completion and outcome | prog | outcome""",
    "police inspection": """
        AFI | obj | objective
        Action | act | action
        Owner | who | responsible
        Due | when | target_date
        Status | rag | status_text""",
    "hospital": """
        Must do action | obj | objective
        Core service | txt | own
        Action | act | action
        Exec lead | who | responsible
        Operational lead | who | own
        Deadline | when | target_date
        BRAG | rag | status_text""",
    "charity": """
        Outcome | obj | objective
        Output | meas | outcome
        Activities | act | action
        Timeline | when | target_date
        Responsible | who | responsible
        Budget | cost | cost
        Indicators | meas | indicator""",
    "equality": """
        Equality objective | obj | objective
        Action | act | action
        Protected characteristic | txt | own
        Lead | who | responsible
        Timescale | when | target_date
        Outcome measure | meas | indicator
        Progress | prog | progress""",
    "accessibility": """
        Target | obj | objective
        Strategies | act | action
        Outcome | meas | outcome
        Timeframe | when | target_date
        Goals Achieved | prog | progress""",
    "accessibility, with targets": """
        Targets | obj | objective
        Strategies | act | action
        Timescale | when | target_date
        Responsibility | who | responsible
        Success criteria | meas | indicator""",
    "governance statement": """
        Issue | obj | objective
        Action | act | action
        Responsible officer | who | responsible
        Target date | when | target_date
        Current position | prog | progress""",
    "peer challenge": """
        Recommendation | obj | objective
        Council response | act | own
        Actions | act | action
        Lead | who | responsible
        Timescale | when | target_date
        Status | rag | status_text""",
    "department": """
        Commitment | act | action
        Lead department | who | responsible
        Delivery date | when | target_date
        Status | rag | status_text""",
    "partnership": """
        Priority | obj | objective
        What we will do | act | action
        How we will do it | act | steps
        Who | who | responsible
        When | when | target_date""",
    "health and wellbeing": """
        High Level Objective | obj | objective
        Specific Actions | act | action
        Key Performance Indicators | meas | indicator
        Current position | prog | progress
        Lead organisation | who | own
        Lead officer | who | responsible
        Timescale | when | target_date""",
    "scrutiny": """
        Rec No. | ref | ref
        Recommendation | obj | objective
        Accepted / Rejected | yn | own
        Cabinet response | act | own
        Action | act | action
        Officer | who | responsible
        Date | when | target_date
        Progress | prog | progress""",
    "assurance": """
        Strategic objective | obj | section
        Principal risk | meas | objective
        Controls | txt | own
        Actions to close gaps | act | action
        Executive | who | responsible
        Due | when | target_date
        Progress | prog | progress""",
    "bus services": """
        Aim | obj | objective
        Scheme | act | action
        Description | txt | own
        Delivery partner | who | responsible
        2026/27 | txt | own
        Status | rag | status_text""",
    "sport": """
        Key indicator | obj | objective
        Actions to achieve | act | action
        Funding allocated | txt | cost
        Evidence and impact | txt | evidence""",
    "trust": """
        Strategic Objective | obj | objective
        Key Actions for 2024/25 | act | action
        Accountable Executive | who | responsible
        Completion Date | when | target_date
        Measures of Success | meas | indicator
        Quarter 1 Update | prog | updates
        Quarter 2 Update | prog | progress""",
    "care home": """
        Standard / Regulation | obj | objective
        Shortfall identified | prog | own
        Action to be taken to address shortfall | act | action
        By whom | who | responsible
        Target date | when | target_date
        Date completed | when | own
        Signature | txt | own""",
    "fire service": """
        Cause of Concern | obj | objective
        Deliverable | act | action
        Strategic Lead | who | responsible
        Tactical lead | who | own
        Planned End Date | when | target_date
        Progress RAG | rag | status_text
        Commentary | prog | progress""",
    "climate": """
        Ref | ref | ref
        We will... | act | action
        Lead Team | who | responsible
        Supporting | who | own
        Delivery timescale | when | target_date
        Impact on emissions | grade | outcome
        Cost | cost | cost""",
    "minutes": """
        Min ref | ref | ref
        Action agreed | act | action
        Action owner | who | responsible
        Deadline | when | target_date
        Outcome / Update | prog | outcome""",
    "questions": """
        What do we need to do? | act | action
        Who will do it? | who | responsible
        When will it be done by? | when | target_date
        How will we know it has been done? | meas | indicator
        What resources do we need? | cost | cost
        Progress so far | prog | progress""",
    "Welsh": """
        Cam gweithredu | act | action
        Cyfrifoldeb | who | responsible
        Erbyn pryd | when | target_date
        Cynnydd | prog | progress""",
}


def meaning(column: Column) -> str:
    if column.field == "title":
        return str(column.level)
    return "steps" if column.field == MILESTONES else "own" if column.field.startswith("custom:") else column.field


@pytest.mark.parametrize("plan", PLANS)
def test_columns_mean_what_their_headers_say(plan: str, tmp_path: Path) -> None:
    columns = [tuple(part.strip() for part in line.split(" | ")) for line in PLANS[plan].strip().splitlines()]
    rows = [[CONTENTS[contents][row] for _, contents, _ in columns] for row in range(3)]
    path = workbook(tmp_path / "plan.xlsx", Plan=[[B(header) for header, _, _ in columns], *rows])
    mapping = read(path).mapping
    assert mapping is not None
    table = next(table for table in mapping.tables if table.use is Use.ACTIONS)
    found = [(column.label, meaning(column)) for column in table.columns]
    assert found == [(header, means) for header, _, means in columns]


def test_two_objectives_of_one_name_are_told_apart_by_their_refs(tmp_path: Path) -> None:
    header = ["Objective no.", "Objective", "Ref", "Action", "Lead", "By when"]
    rows = [
        [number, title, f"{number}{letter}", f"Step {number}{letter}", "Warden", "May 2027"]
        for number, title in (("1", "Safe paths"), ("2", "Clean water"), ("3", "Safe paths"))
        for letter in "ab"
    ]
    imported = read(workbook(tmp_path / "plan.xlsx", Plan=[[B(label) for label in header], *rows]))
    objectives = [item for item in imported.records if isinstance(item, Item) and item.level is Level.OBJECTIVE]
    assert [(item["ref"], item["title"]) for item in objectives] == [
        ("1", "Safe paths"),
        ("2", "Clean water"),
        ("3", "Safe paths"),
    ]
    actions = [item["ref"] for item in imported.records if isinstance(item, Item) and item.level is Level.ACTION]
    assert actions == ["1a", "1b", "2a", "2b", "3a", "3b"]
