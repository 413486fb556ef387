"""Workbooks of services: charts of weeks, terms as columns, work packages, measures, exports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..sheets import B, Line, tall, workbook


def heads(*texts: str) -> Line:
    return [B(text) for text in texts]


def falls_drivers(path: Path) -> None:
    """What is done stands under a header that nobody else uses, below drivers that stand for several."""
    workbook(
        path,
        QI=[
            [B("Quality improvement: fewer falls")],
            heads("Aim", "Primary driver", "Secondary driver", "Try-out", "Lead", "By when", "Measure"),
            ["30% fewer", "Environment", "Clutter", "A tidy of five minutes", "Ward Lead", "Nov 26", "Audit"],
            [None, None, "Lighting", "Lights in the bays", "Estates", "Jan 27", "Lux reading"],
            [None, "Staff", "Awareness", "Huddles about falls", "Ward Sister", "Dec 26", "Huddles held"],
        ],
    )


def moving_chart(path: Path) -> None:
    """A chart: weeks head most of the columns."""
    workbook(
        path,
        Chart=[
            [B("Office move")],
            [*heads("WBS", "Task", "Owner", "Start", "End"), *(date(2026, 11, day) for day in (2, 9, 16, 23))],
            [1, "Prepare"],
            [1.1, "Ask the staff", "HR Adviser", date(2026, 11, 2), date(2026, 11, 13), "█", "█"],
            [1.2, "Draw the plan", "Architect", date(2026, 11, 9), date(2026, 11, 27), None, "█", "█", "█"],
            [2, "Move"],
            [2.1, "Book removers", "Facilities Officer", date(2026, 11, 16), date(2026, 11, 20), None, None, "█"],
        ],
    )


def terms_of_a_school(path: Path) -> None:
    """The terms as columns; below each priority its criteria, the second of them right under the table before."""
    header = heads("Action", "Autumn", "Spring", "Summer", "Lead", "Cost", "Governor")
    workbook(
        path,
        SDP=[
            [B("Northmere Primary School Development Plan 2026-27")],
            [B("Priority 1: Writing")],
            ["Success criteria: 75% as expected"],
            header,
            ["One scheme in every class", "Launch", "Monitor", "Review", "English Lead", "£600", "Parent"],
            [B("Priority 2: Attendance")],
            ["Success criteria: fewer than 12% away"],
            header,
            ["Calls on the first day", "Start", "Go on", "Go on", "Office Manager", "-", "Chair"],
        ],
    )


def pillars_in_plain(path: Path) -> None:
    """Pillars that nothing makes stand out, each right under the table before it."""
    header = heads("Actions", "Responsibility", "Deadline", "Measures", "Status")
    workbook(
        path,
        Plan=[
            [B("Northmere Anti-Poverty Plan")],
            ["Pillar 1 - Prevent"],
            header,
            ["Calls about benefits", "Welfare Rights", "Jan 2027", "£250k gained", "In progress"],
            ["A bank of uniforms", "Family Hubs", "Aug 2027", "400 children", "Not started"],
            ["Pillar 2 - Relieve"],
            header,
            ["Fuel vouchers", "Energy Agency", "Winter 2026", "900 vouchers", "In progress"],
        ],
    )


def work_packages(path: Path) -> None:
    """A work package's number and its name in two cells above each table; the date far right of the title."""
    header = heads("Task no.", "Task", "Lead", "Inputs", "Deadline", "Status")
    workbook(
        path,
        WP=[
            ["Housing pilot: project plan", None, None, None, "as at 06/11/26"],
            ["WP1", "Set up"],
            header,
            [1.1, "Recruit a navigator", "Charity CEO", "£38k", "01-Dec-26", "Late"],
            [1.2, "Write the landlords' pack", "Housing Officer", None, "15-Dec-26", "On time"],
            ["WP2", "Deliver"],
            header,
            [2.1, "Let ten homes", "Navigator", "Deposits", "31-Mar-27", "Not due"],
        ],
    )


def measures_and_actions(path: Path) -> None:
    """A table of measures above that of actions is no second list of them."""
    workbook(
        path,
        Priority_1=[
            [B("Council Plan: thriving places")],
            [B("Performance measures")],
            heads("Measure", "Baseline", "Target 26/27", "Owner"),
            ["Empty shops", "14%", "12%", "Economy Team"],
            ["Footfall", "1.2m", "1.3m", "Economy Team"],
            [],
            [B("Delivery actions")],
            heads("Ref", "Action", "Outputs", "Outcomes", "Lead officer", "Due", "We'll know because..."),
            [1.1, "Refurbish the market hall", "40 stalls", "More trade", "Regeneration Manager", "May 2027", "Full"],
            [1.2, "Grants for shop fronts", "12 fronts", "Fewer gaps", "Economy Officer", "Nov 2026", "All spent"],
        ],
    )


def exported_names(path: Path) -> None:
    """Headers as a database writes them; the objective after the action."""
    workbook(
        path,
        Data=[
            ["action_id", "action_text", "objective_text", "owner_name", "due_date", "status", "progress_note"],
            ["A-001", "Install benches", "Ageing well", "Parks Lead", "2027-04-30", "open"],
            ["A-002", "Exercise on chairs", "Ageing well", "Sport Lead", "2026-12-31", "open", "8 classes"],
            ["A-003", "Rhymes for babies", "Starting well", "Library Lead", "2026-11-30", "closed", "done in May"],
        ],
    )


def cafe_notes(path: Path) -> None:
    """A table without any header."""
    workbook(
        path,
        Notes=[
            ["Memory Café steering group"],
            ["Actions agreed 5/11/26"],
            [1, "Find a bigger room", "Jean", "by Xmas"],
            [2, "A poster for the surgery", "Alan", "end Nov"],
            [3, "Ask for £300", "Jean", "next meeting"],
        ],
    )


def areas_of_standard(path: Path) -> None:
    """Headers of which hardly one is known, repeated below each area; who answers by a word of its own."""
    header = heads("What we'll do", "Owned by", "Completed by", "How we'll measure it")
    workbook(
        path,
        Standard=[
            [B("Northmere Trust – development plan")],
            ["Area: Leading"],
            header,
            ["Ask those who are led", "CEO", "June 2027", "All managers done"],
            ["Area: Supporting"],
            header,
            ["A buddy for new staff", "HR", "Jan 2027", "Survey of starters"],
            ["Look at stress", "Safety Rep", "Feb 2027", "Report to the board"],
        ],
    )


def meeting_details(path: Path) -> None:
    """What is done stands under "Detail"; a column of days on which things were finished is no status."""
    workbook(
        path,
        Log=[
            heads("Action No", "Date of meeting", "Detail", "Assigned", "Deadline", "Completed", "Outcome / update"),
            ["DI01", "3 Sept", "Share the list of devices", "Library Lead", "17 Sept", "16/09/2026", "Shared"],
            ["DI02", "3 Sept", "Write to the firms", "Chair", "1 Oct", "30/09/2026", "Two replies"],
            ["DI03", "8 Oct", "Map free wifi", "Mapping Officer", "12 Nov"],
        ],
    )


def outcomes_that_group(path: Path) -> None:
    """Outcomes filled only where they change, blank columns between all others, refs of bands and actions together."""
    workbook(
        path,
        Impact=[
            [B("Advice Partnership – shared outcomes plan")],
            heads("Shared outcome", "", "Actions", "", "Lead", "", "Deadline"),
            ["Income is higher", None, "Days for benefit checks", None, "Advice Centre", None, "Quarterly"],
            [None, None, "Surgery about debts", None, "Money Adviser", None, "From Jan 27"],
            ["Homes are secure", None, "Duty rota at court", None, "Law Centre", None, "Ongoing"],
        ],
        Prevent=[
            heads("Theme/Ref", "Action", "Agency/Lead", "RAG", "Update"),
            [B("1. Assess the risk")],
            ["1.1", "Refresh the assessment", "Prevent Coordinator", "G", "Signed off"],
            ["1.2", "Share it with schools", "Education Officer", "A", "In November"],
            [B("2. Train")],
            ["2.1", "Train nine of ten", "Learning Lead", "R", "61%"],
        ],
    )


def clinic(path: Path) -> None:
    """A measure that stands for several actions groups them; a target of so many days is no date beside one."""
    workbook(
        path,
        Clinic=[
            ["Performance clinic actions as of 10 November 2026"],
            heads("KPI", "Now", "Target", "Gap identified", "Improvement action", "Accountable", "Action due"),
            ["Empty homes", "41 days", "28 days", "Contractor's hours", "A second gang", "Repairs Manager", "Dec-26"],
            ["Empty homes", "41 days", "28 days", "Late keys", "Visits before", "Tenancy Manager", "Jan-27"],
            ["Sickness", "11 days", "9 days", "Long cases", "A conference each month", "HR Partner", "Nov-26"],
        ],
        Backlog=[
            heads("UPRN", "Property", "Works description", "Est £", "FY", "PM", "Comments"),
            ["1001234", "Town Library", "A new roof", 84000, "26/27", "Project Surveyor", "Bats were seen"],
            ["1001299", "Depot", "Fire alarm", 31000, "26/27", "Mechanical Engineer"],
        ],
    )


def pledges_with_refs(path: Path) -> None:
    """One header over two columns, refs and what they stand for; targets in bands of their own."""
    header = heads("Action", "Responsibility", "Start", "End", "Budget")
    workbook(
        path,
        Pledges=[
            [B("Northmere fairness plan")],
            heads("Pledge", "", "Our action", "Lead", "When", "How we'll check"),
            [tall("1", 2), tall("Recruit fairly", 2), "Panels that differ", "HR", "April 27", "Log"],
            [None, None, "Forms without names", "HR", "Sept 27", "Statistics"],
            ["2", "Speak up", "A guardian", "CEO", "Jan 27", "Cases"],
        ],
        Travel=[
            ["Target 1: More come by bicycle"],
            header,
            ["Racks for scooters", "Site Manager", "Apr 27", "Apr 27", "£900"],
            ["Target 2: Fewer cars at the gate"],
            header,
            ["Park at the inn and walk", "Parents' group", "Sept 26", "Ongoing", "£0"],
        ],
    )


def recruitment_audit(path: Path) -> None:
    """A table without any header under bands."""
    workbook(
        path,
        Gap=[
            [B("Northmere Safer Recruitment audit: actions")],
            [],
            [B("Advertising")],
            [None, "Add a statement to adverts", "HR Adviser", "Dec 26"],
            [B("Interviewing")],
            [None, "Two trained on each panel", "Heads of Service", "Ongoing"],
            [None, "Note gaps in employment", "HR Adviser", "Dec 26"],
        ],
    )


def theatre_to_do(path: Path) -> None:
    """A body's name over a list that calls itself one of things to do; those who do it are persons."""
    workbook(
        path,
        Theatre=[
            ["Northmere Theatre Trust"],
            ["Fire Safety To Do"],
            ["Item of work", "Person", "Finish date", "Termly review"],
            ["Certificate for the drapes", "Stage Manager", "5/1/27", "Lapsed"],
            ["Bolts of row four", "House Manager", "20/12/26"],
            ["Sign over door C", "Electrician", "20/12/26", "Bulb ordered"],
        ],
        Learning=[
            ["Lesson", "Improvement", "Named person", "Accountable body", "Implemented by", "Status"],
            ["Crews were not briefed", "A sheet at each start", "Waste Supervisor", "Council", "31/10/26", "Done"],
            ["Nobody covered leave", "One inbox for all", "Planning Lead", "Council", "15/11/26", "In hand"],
        ],
        Answers=[
            ["Matters of concern", "Organisation's response", "Action lead", "Completion"],
            ["The code was not known", "Codes on each badge", "Security Manager", "31/10/26"],
            ["A referral was lost", "Referrals by system only", "Operations Director", "31/12/26"],
        ],
    )


def flood_actions(path: Path) -> None:
    """ "No." is a header, not a sentence; three lines of heading, the plan in the last."""
    workbook(
        path,
        Flood=[
            ["NORTHMERE COUNTY COUNCIL"],
            ["HIGHWAYS DIRECTORATE"],
            ["FLOOD INVESTIGATION: ACTION PLAN (v2, 9 October 2026)"],
            [],
            heads("No.", "Recommended action", "Risk Management Authority", "Indicative timescale", "Est. cost"),
            [1, "Survey the culvert", "Lead Flood Authority", "Within 6 months", "£8,000"],
            [2, "Clear the screen", "Drainage Board", "Ongoing", "Staff time"],
        ],
        Move=[
            heads("Level", "WBS", "Activity", "Owner", "Finish"),
            [1, 1, "Building"],
            [2, 1.1, "Sign the lease", "Estates Officer", "30/11/2026"],
            [2, 1.2, "Fit the shelves", "Contractor", "31/01/2027"],
            [1, 2, "Stock"],
            [2, 2.1, "Weed the stock", "Librarian", "15/12/2026"],
        ],
        Streets=[
            heads("Phase", "School", "Activity", "Responsible", "Planned"),
            [tall("1", 2), tall("St Jude's", 2), "Ask the parents", "Travel Officer", "Oct 26"],
            [None, None, "Draft the order", "Legal Officer", "Nov 26"],
            ["2", "Elm Tree", "Ask the parents again", "Travel Officer", "Jan 27"],
        ],
    )


def scouts_questions(path: Path) -> None:
    """What it will cost is no action; a description of measures, problems and what is done against them."""
    workbook(
        path,
        Scouts=[
            ["District Scouts development plan"],
            ["What do we want?", "How will we do it?", "Who?", "When?", "What will it cost?", "How will we know?"],
            ["More leaders", "An evening in each town", "District Lead", "Feb 2027", "£60", "12 new leaders"],
            [None, "Pair new with old", "Group Leads", "All year", "-", "All paired"],
            ["Better kit", "Bid for tents", "Treasurer", "March 2027", "£0", "20 tents"],
        ],
        Travel=[
            ["Ref:", "Measure", "Description:", "Responsibility:", "Timescale:", "Status:"],
            ["W1", "A month of walking", "Prizes and maps", "Travel Officer", "May 2027", "Planned"],
            ["C1", "A store for cycles", "Forty places", "Estates Manager", "Oct 2027", "Funded"],
        ],
        Ward=[
            ["Problem", "Cause", "Countermeasure", "Owner", "When"],
            ["Long handovers", "No structure", "One sheet for all", "Ward Sister", "1 Dec"],
            ["The machine is missing", "It has no home", "A marked bay", "Ward Manager", "8 Dec"],
        ],
        Snags=[
            ["Snag no", "Defect", "Contractor action", "Reported", "Rectify by"],
            [1, "Loose stones", "Lay them anew", "01/10/2026", "31/10/2026"],
            [2, "A light is out", "Replace its driver", "04/10/2026", "18/10/2026"],
        ],
    )


SERVICES = {
    f"{make.__name__}.xlsx": make
    for make in (
        falls_drivers,
        moving_chart,
        terms_of_a_school,
        pillars_in_plain,
        work_packages,
        measures_and_actions,
        exported_names,
        cafe_notes,
        areas_of_standard,
        meeting_details,
        outcomes_that_group,
        clinic,
        pledges_with_refs,
        recruitment_audit,
        theatre_to_do,
        flood_actions,
        scouts_questions,
    )
}
