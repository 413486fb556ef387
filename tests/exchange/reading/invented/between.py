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


def capitals(path: Path) -> None:
    """Bands in capitals that nobody made bold, below the names of the body and of the plan."""
    head: Line = [B(text) for text in ("Activity", "Officer", "By", "Output")]
    workbook(
        path,
        Plan=[
            ["Northmere Trading Association"],
            ["Service actions 2027"],
            [],
            head,
            ["PROTECTING CONSUMERS"],
            ["Rogue trader weeks", "Fair Trading Team", "Easter", "4 weeks"],
            ["Visits to victims", "Support Officer", "1 June", "120 visits"],
            ["SUPPORTING BUSINESS"],
            ["Partnerships", "Business Team", "Monthly", "5 new"],
        ],
    )


def parts_above(path: Path) -> None:
    """Sheets with a column of objectives that each name a part of the plan above their table."""
    head: Line = [B("Priority"), B("Action"), B("Lead"), B("When")]
    workbook(
        path,
        Children=[
            [B("Northmere Health Strategy")],
            [B("Children and young people")],
            head,
            ["Oral health", "Brush under supervision", "Public Health", "Sept 2027"],
        ],
        Adults=[
            [B("Northmere Health Strategy")],
            [B("Working age adults")],
            head,
            ["Healthy work", "Accredit employers", "Chamber", "March 2028"],
        ],
    )


def summary_tasks(path: Path) -> None:
    """Tasks in bold that sum up those whose refs go on from theirs, with dates of their own."""
    head = ("WBS", "Task name", "Duration", "Start", "Finish", "% complete", "Resource")
    workbook(
        path,
        Plan=[
            [B("Northmere Hubs Programme Plan")],
            [B(text) for text in head],
            [1, B("Mobilise"), "30 days", "01/04/27", "12/05/27", "100%"],
            ["1.1", "Appoint a manager", "20 days", "01/04/27", "28/04/27", "100%", "HR"],
            ["1.2", "Agree who decides", "10 days", "29/04/27", "12/05/27", "100%", "Sponsor"],
            [2, B("Open hubs"), "90 days", "13/05/27", "15/09/27", "40%"],
            ["2.1", "Refurbish sites", "60 days", "13/05/27", "04/08/27", "60%", "Estates"],
        ],
    )


def code_assessed(path: Path) -> None:
    """Requirements that are met need no action: what is said of them stays with them."""
    head = ("Ref", "Code requirement", "Comply: Yes / No", "Evidence", "Action", "Lead", "Date")
    workbook(
        path,
        Sheet1=[
            [B("Northmere self-assessment: action plan")],
            [B(text) for text in head],
            ["1.2", "A complaint is defined as set out", "Yes", "Section 2 of the policy"],
            [
                "1.6",
                "A survey is no complaint",
                "No",
                "The survey",
                "Change the survey",
                "Insight Manager",
                "June 2027",
            ],
            [
                "5.1",
                "Answers come in ten days",
                "No",
                "The tracker",
                "Meet each week",
                "Complaints Manager",
                "May 2027",
            ],
        ],
    )


def themes_over_objectives(path: Path) -> None:
    """Themes over objectives, each in a band that says what it is; a theme in a column after the actions."""
    head: Line = [B("Action"), B("Owner"), B("Timescale"), B("Update")]
    workbook(
        path,
        Recovery=[
            [B("Northmere Recovery Plan", columns=4)],
            [B("THEME 1: PEOPLE", columns=4)],
            [B("Objective 1.1: Reconnect residents")],
            head,
            ["Call people who live alone", "Voluntary Action", "Ongoing", "180 a week"],
            [B("Objective 1.2: Support mental health")],
            head,
            ["Train to prevent suicide", "Public Health", "June 2027", "90 so far"],
            [B("THEME 2: PLACE", columns=4)],
            [B("Objective 2.1: Bring back the high street")],
            head,
            ["Open shops for a season", "Town Manager", "May 2027"],
        ],
        Web=[
            [B(text) for text in ("Id", "Title", "Theme", "Owner", "Target date")],
            [10, "Launch the site", "Digital", "Web Officer", "31/03/2027"],
            [11, "Write a newsletter", "News", "Press Officer", "Monthly"],
            [12, "Try a chat", "Digital", "Web Officer", "30/06/2027"],
        ],
    )


def finest_of_three(path: Path) -> None:
    """Missions, their commitments and milestones; who answers for it beside who does it; questions and what is next."""
    workbook(
        path,
        Missions=[
            [B("Mission"), B("Commitment"), B("Lead DG"), B("Delivery owner"), B("Key milestone"), B("Date")],
            ["Growth", "Reform planning", "DG Growth", "Head of Planning", "Law is made", "Summer 2027"],
            ["Growth", "Offer skills", "DG Skills", "Head of Skills", "First course", "Sept 2027"],
            ["Energy", "Connect the grid", "DG Energy", "Head of Grid", "New rules", "April 2027"],
        ],
        Wards=[
            [B("Workstream"), B("High impact change"), B("Action"), B("Lead authority"), B("Lead officer"), B("By")],
            [B("Front door", rows=3), B("Care on the day", rows=2), "Open longer", "Trust", "Matron", "30/11/2027"],
            [None, None, "Refer at once", "Service", "Crew Manager", "31/12/2027"],
            [None, "Frailty", "Open a unit", "Trust", "Consultant", "01/02/2028"],
        ],
        Ready=[
            [B("Key question"), B("Where are we now?"), B("RAG"), B("What next?"), B("Volunteer"), B("By when")],
            ["Do leaders know?", "A board each month", "G", "Ask partners too", "Warden A", "Jan 2027"],
            ["Is help regular?", "72% in time", "A", "Report each week", "Work party", "Dec 2027"],
        ],
    )


BETWEEN = {
    "themes_over_objectives.xlsx": themes_over_objectives,
    "finest_of_three.xlsx": finest_of_three,
    "capitals.xlsx": capitals,
    "parts_above.xlsx": parts_above,
    "summary_tasks.xlsx": summary_tasks,
    "code_assessed.xlsx": code_assessed,
    "bands_with_sponsors.xlsx": bands_with_sponsors,
    "refs_three_deep.xlsx": refs_three_deep,
    "quarters_below.xlsx": quarters_below,
    "done_and_planned.xlsx": done_and_planned,
}
