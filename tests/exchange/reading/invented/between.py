"""Workbooks with rows between the actions that are none, and columns whose headers two meanings fit."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, Line, workbook


def bands_with_sponsors(path: Path) -> None:
    """Bands with who sponsors them beside, notes between the rows, a guide on a sheet before."""
    head: Line = [B(text) for text in ("Ref", "Action", "Partner", "Timescale", "Measure", "RAG")]

    def named(text: str, sponsor: str) -> Line:
        return [B(text, columns=4), None, None, None, B(sponsor, columns=2)]

    workbook(
        path,
        Guidance=[[B("How to complete this plan")], ["Enter one action in each row."]],
        Plan=[
            [B("Northmere Healthy Weight Plan")],
            head,
            named("Priority 1: Healthy places", "Sponsor: Director of Place"),
            ["1.1", "Restrict adverts", "Transport", "Dec 2027", "In force", "A"],
            [None, "Note: subject to advice"],
            ["1.2", "Offer water", "Shops", "June 2027", "40 sites", "G"],
            [None, B("(Linked to the transport plan)", columns=4, bold=False)],
            named("Priority 2: Healthy schools", "Sponsor: Director of Education"),
            ["2.1", "Run each day", "Schools", "Sept 2027", "60 schools", "G"],
        ],
    )


def refs_three_deep(path: Path) -> None:
    """Refs of three parts whose first two name a section and an objective in rows of their own."""
    workbook(
        path,
        Sheet1=[
            [B("Northmere Digital Framework")],
            [B(text) for text in ("Ref", "Description", "Owner", "Timescale")],
            [B("1"), B("Access")],
            [B("1.1"), B("Devices")],
            ["1.1.1", "Mend old laptops", "ICT", "June 2027"],
            ["1.1.2", "Lend tablets", "Libraries", "Sept 2027"],
            [B("1.2"), B("Connections")],
            ["1.2.1", "Give data away", "Libraries", "Oct 2027"],
            [B("2"), B("Skills")],
            [B("2.1"), B("Courses")],
            ["2.1.1", "Teach beginners", "Adult Learning", "Termly"],
        ],
    )


def quarters_below(path: Path) -> None:
    """Quarters below a header that nobody merged, in a table that begins anew for each outcome."""
    workbook(
        path,
        Sheet1=[
            [B("Northmere Council Plan: delivery", columns=7)],
            [],
            [B("Outcome 1 – A greener place", columns=7)],
            [B("Ref"), B("Deliverable"), B("Directorate"), B("Milestones")],
            [None, None, None, B("Q1"), B("Q2"), B("Q3"), B("Q4")],
            ["G1", "Solar roofs", "Place", "Survey", "Tender", "Award", "Install"],
            ["G2", "Cycle routes", "Place", "Consult", "Design", None, "Build"],
            [B("Outcome 2 – A fairer place", columns=7)],
            ["F1", "Debt advice", "Communities", None, "Pilot", "Review", "Roll out"],
        ],
    )


def done_and_planned(path: Path) -> None:
    """What was done beside what is planned, ends that were planned, revised and met, money saved to date."""
    workbook(
        path,
        Statement=[
            [B("Northmere Governance Statement")],
            [
                B(text)
                for text in (
                    "Issue", "Action taken in 2026/27", "Further action planned for 2027/28", "Officer", "Planned end",
                    "Revised end", "Actual end",
                )
            ],
            ["Reserves", "They were reviewed", "Build them up again", "Treasurer", "Mar 2027", "Mar 2028", None],
            ["Buying", "Rules were adopted", "Teach the rules", "Head of Buying", "Dec 2026", None, "Dec 2026"],
        ],
        Savings=[
            [
                B(text)
                for text in ("Ref", "Directorate", "Proposal", "Lead", "Achieved to date", "RAG June", "Narrative")
            ],
            ["A1", "Adults", "Review placements", "Director of Adults", 410, "G", "As it should be"],
            ["A2", "Adults", "Help people home", "Head of Reablement", 50, "R", "Few apply"],
            ["E1", "Places", "Charge for green bins", "Head of Waste", 420, "B", "Done"],
        ],
        Response=[
            [B(text) for text in ("Para", "Committee recommendation", "Response", "Department", "Delivery date")],
            [12, "Publish how long people wait", "Accept", "Health", "Autumn 2027"],
            [18, "Keep money for prevention", "Reject", "Treasury", None],
            [25, "Look at the workforce", "Accept in principle", "Health", "Spring 2028"],
        ],
    )  # fmt: skip


BETWEEN = {
    "bands_with_sponsors.xlsx": bands_with_sponsors,
    "refs_three_deep.xlsx": refs_three_deep,
    "quarters_below.xlsx": quarters_below,
    "done_and_planned.xlsx": done_and_planned,
}
