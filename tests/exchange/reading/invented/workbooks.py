"""Workbooks and a table as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.comments import Comment

from ..sheets import B, Line, workbook


def post_inspection(path: Path) -> None:
    """Two header rows in column B, dittos, numbers kept free, a key and a place to sign."""
    workbook(
        path,
        PIAP=[
            [None, B("Northmere High School – Post-Inspection Action Plan", columns=10)],
            [None, "Version 3 – 12 September 2025"],
            [None, "Lead: Headteacher"],
            [None, "RAG key", "Red = not started", "Amber = under way", "Green = complete"],
            [],
            [],
            [
                None, B("Area for improvement", rows=2), B("Action required", rows=2), B("Responsibility", columns=2),
                None, B("Timescale", columns=2), None, B("Success criteria", rows=2), B("Monitoring", columns=2), None,
                B("RAG", rows=2),
            ],
            [None, None, None, B("Lead"), B("Support"), B("Start"), B("End"), None, B("Who"), B("When")],
            [None, B("Key issue 1: Improve the quality of teaching", columns=10)],
            [
                None, "1.1 Subject knowledge", "Audit knowledge in every department", "DHT", "Subject leaders",
                "Sept 2025", "Oct 2025", "Gaps are known", "Governors", "Half termly", "Green",
            ],
            [
                None, None, "Coach teachers where the audit finds gaps", "ditto", '"', "Oct 2025", "Spring term 2026",
                "All teaching at least good", '"', '"', "Amber",
            ],
            [
                None, "1.2 Assessment", "Moderate books across departments", "AHT", "As above", "Nov 2025",
                "(See above)", "Marks agree within one grade", "SLT", "Termly", "Red",
            ],
            [None, B("Key issue 2: Improve attendance", columns=10)],
            [
                None, "2.1 Persistent absence", "Call home on the first day", "Attendance officer", None, "Sept 2025",
                "Ongoing", "Absence below 10%", "Governors", "Monthly", "Amber",
            ],
            [None, "2.2"],
            [None, "2.3"],
            [],
            [None, "Signed: Chair of Governors"],
            [None, "Date:"],
        ],
    )  # fmt: skip


def written_statement(path: Path) -> None:
    """A cover, a sheet for each priority with its own lead and guidance, and sheets that are none."""
    head = [B(text) for text in ("Ref", "What will we do?", "Who will lead?", "By when?", "How will we know?", "RAG")]
    form: Line = ["No.", "Describe the action", "Name and post", "dd/mm/yyyy", "What will be different?", "R/A/G"]
    above: list[Line] = [["Strategic lead", "Assistant Director"]]
    workbook(
        path,
        Cover=[
            [],
            ["Northmere Local Area SEND Written Statement of Action"],
            ["Version 2.0, 14 March 2025"],
            [],
            ["Senior responsible officer: Director of Children's Services"],
        ],
        P1=[
            [B("Priority 1: Co-production", columns=6)], *above, ["What we want to achieve: families are heard"], [],
            head, form,
            ["1.1", "Agree a charter", "Parent carer forum", "31/05/2025", "Charter signed", "On track"],
            ["1.2", "Train staff", "SEND Manager", "July 2025", "Nine in ten trained", "Not started"],
        ],
        P2=[
            [B("Priority 2: Plans", columns=6)], *above, ["What we want to achieve: plans are good"], [], head, form,
            ["2.1", "Recruit three writers", "Head of SEND", "30/06/2025", "Plans within 20 weeks", "Complete"],
        ],
        Governance=[
            [B("Board"), B("Meets"), B("Chair")],
            ["Improvement Board", "Monthly", "DCS"],
            ["Health and Wellbeing Board", "Quarterly", "Leader"],
        ],
        Glossary=[[B("Term"), B("Meaning")], ["EHCP", "Education, health and care plan"]],
        Lists=[["Status"], ["On track"], ["Complete"]],
    )  # fmt: skip
    book = load_workbook(path)
    book["Lists"].sheet_state = "hidden"
    book.save(path)


_AUDITS: list[Line] = [
    ["IA/01", "Payroll", "2024/25", "Reconcile payroll monthly", "High", "Agreed", "Finance to reconcile",
     "Head of Finance", date(2025, 3, 31), date(2025, 9, 30), "Overdue", 0.75, 1200],
    ["IA/02", "Payroll", "2024/25", "Review leavers", "Medium", "Agreed", "HR to send a list weekly", "HR Manager",
     date(2025, 4, 30), None, "Implemented", 1, 0],
    ["IA/03", "Fostering", "2025/26", "Check rates each year", "Low", "Partly agreed", "Check a sample",
     "Service Manager, Fostering", date(2025, 12, 31), None, "Not yet due", 0, "#REF!"],
]  # fmt: skip


def audit_tracker(path: Path) -> None:
    """Real dates, percentages and money; a hidden row and column, a comment, an error, dates that were revised."""
    labels = (
        "Ref", "Audit", "Year", "Recommendation", "Priority", "Management response", "Agreed action", "Owner",
        "Original due date", "Revised due date", "Status", "% complete", "Cost",
    )  # fmt: skip
    above: list[Line] = [[B("Internal Audit: tracker of agreed actions")], ["Position at 30 September 2025"], []]
    head: Line = [B(label) for label in labels]
    workbook(path, Recommendation_tracker=[*above, head, *_AUDITS])
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for row in sheet.iter_rows(min_row=5):
        for place, form in ((8, "dd/mm/yyyy"), (9, "dd/mm/yyyy"), (11, "0%"), (12, '"£"#,##0.00')):
            row[place].number_format = form
    sheet.row_dimensions[6].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["K5"].comment = Comment("Chased by the committee in July", "Auditor")
    book.save(path)


def school_improvement(path: Path) -> None:
    """A table for each priority, with its success criteria and governor between its name and the header."""
    front: list[Line] = [[B("School Improvement Plan 2025-2026")], ["Northmere Primary School"]]
    workbook(path, SIP=[*front, *_sip()])


def _sip() -> Iterator[Line]:
    priorities: dict[str, tuple[str, Sequence[Line]]] = {
        "Priority 1: Raise standards in writing": (
            "80% of pupils reach the standard",
            [
                ["Introduce a daily session", "English Lead", "Release time £600", "Autumn 1", "Lesson visits", ""],
                ["Moderate with partner schools", "English Lead", "Cover £400", "Termly", "Notes", "Judgements agree"],
            ],
        ),
        "Priority 2: Improve early language": (
            "Gap at age five halved",
            [["Screen every child on entry", "EYFS Lead", "Kit £250", "Sept 25", "Data review", ""]],
        ),
    }
    for priority, (criteria, actions) in priorities.items():
        yield []
        yield [B(priority, columns=6)]
        yield ["Success criteria:", criteria]
        yield ["Link governor:", "Chair of Standards"]
        yield [B(text) for text in ("Actions", "Lead", "Resources", "Timescale", "Monitoring", "Impact")]
        yield from actions
        yield ["Evaluation (termly)"]


def regulations(path: Path) -> None:
    """Cells merged over the actions of a regulation, under headers that nobody knows; what must and should be done."""
    head = (
        "Regulation", "How the regulation was not being met", "Must do / Should do", "Action to be taken",
        "Person responsible", "Date for completion", "Evidence", "% complete",
    )  # fmt: skip
    one = B("Regulation 12 Safe care and treatment", bold=False, rows=2)
    why = B("Medicines were not always recorded", bold=False, rows=2)
    workbook(
        path,
        Sheet1=[
            [B("Report on actions you plan to take")],
            ["Provider name:", "Northmere Care Trust"],
            ["Location:", "The Larches"],
            [],
            [B(text) for text in head],
            [one, why, "Must do", "Weekly audit of charts", "Registered Manager", date(2025, 7, 31), "Audit file", 0.5],
            [None, None, "Must do", "Retrain staff", "Deputy Manager", date(2025, 8, 31), "Training matrix", 1],
            [
                "Regulation 17 Good governance", "Audits did not lead to change", "Should do", "Review the log monthly",
                "Nominated Individual", "Ongoing", "Minutes", 0,
            ],
        ],
    )  # fmt: skip
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows(min_row=6):
        row[5].number_format, row[7].number_format = "d mmmm yyyy", "0%"
    book.save(path)


def beside_risks(path: Path) -> None:
    """A risk register and the history of versions beside the plan, whose outcomes are its objectives."""
    risks = ("Ref", "Risk", "Likelihood", "Impact", "Score", "Mitigating action", "Owner", "Review date")
    plan = ("Outcome", "Key deliverable", "Accountable", "Delivery date", "BRAG", "Latest position")
    workbook(
        path,
        Risk_register=[
            [B("Risk register")],
            [],
            [B(text) for text in risks],
            ["R1", "Staff leave", "3", "4", "12", "Retention payment", "HR", "Monthly"],
        ],
        Action_plan=[
            [B("Adult Social Care Delivery Plan")],
            [],
            [B(text) for text in plan],
            ["People live at home", "Launch reablement", "Head of Adults", "Dec 2025", "G", "Staff recruited"],
            [None, "Publish a directory", "Comms Manager", "Jan 2026", "B", "Published 4 January"],
            ["Carers are supported", "Assess within 28 days", "Team Manager", "Ongoing", "A", "Backlog of 40"],
        ],
        Version_control=[
            [B("Version"), B("Date"), B("Author"), B("Changes")],
            ["0.1", "1 May 2025", "Policy officer", "First draft"],
        ],
    )


def charity_strategy(path: Path) -> None:
    """Aims as bands over objectives, targets by year, quarters that are ticked, who assists."""
    labels = (
        "Objective", "Activity", "KPI", "Baseline", "Target 2026", "Target 2027", "Lead", "Assisted by",
        "Q1", "Q2", "Q3", "Q4",
    )  # fmt: skip
    workbook(
        path,
        Strategy=[
            [B("Northmere Advice: strategic plan 2025–2028")],
            [],
            [B(text) for text in labels],
            [B("Strategic aim 1: Reach more people in need", columns=12)],
            ["1.1 New outlets", "Find premises", "Outlets", "2", "3", "4", "Operations Manager", "Trustees", "x", "x"],
            [
                None, "Recruit volunteers", "Volunteers", "35", "45", "55", "Volunteer Manager", "Supervisors", None,
                "x", "x",
            ],
            [B("Strategic aim 2: Be sustainable", columns=12)],
            ["2.1 New income", "Apply to trusts", "Income", "£20", "£40", "£60", "Chief Executive", "Treasurer", "x"],
        ],
    )  # fmt: skip


def delivery_plan(path: Path) -> None:
    """A department's table as text: numbered milestones, a baseline and a forecast, confidence in two colours."""
    path.write_text(
        """Department for Northmere Affairs: Delivery plan,,,,,,,
As at 31 October 2025,,,,,,,
,,,,,,,
Workstream,Deliverable,SRO,Milestone,Baseline date,Forecast date,Delivery confidence (RAG),Commentary
1. Workforce,1.1 New pay framework,Director Workforce,"1) Consult unions
2) Publish framework","1) Jun 2025
2) Dec 2025","1) Jul 2025
2) Jan 2026",Amber/Green,Analysis under way
,1.2 Recruit 50 social workers,Director Workforce,Campaign live,Sept 2025,Nov 2025,Amber,Advert delayed
2. Data,2.1 Single data return,Chief Data Officer,Pilot in five councils,Q4 2025/26,Q4 2025/26,Green,Signed up
""",
        encoding="cp1252",
    )


def youth_justice(path: Path) -> None:
    """Codes and initials explained above the table, who leads and who supports, start and finish."""
    labels = (
        "No", "Priority", "Action (source)", "Led by", "Supported by", "Start by", "Finish by", "Progress", "RAG",
    )  # fmt: skip
    workbook(
        path,
        Plan=[
            [B("Youth Justice Plan 2025/26 – delivery plan")],
            ["PC's refers to police constables seconded to the service"],
            ["(a) relates to the HMIP inspection"],
            ["(b) relates to the peer review"],
            [],
            [B(text) for text in labels],
            [
                1, "Prevent offending", "Extend the offer (a)", "YJS Manager", "Police / Early Help", "01/04/2025",
                "30/09/2025", "60 children seen", "G",
            ],
            [
                2, "Prevent offending", "Train PC's in trauma (b)", "Police Inspector", "CAMHS", "01/05/2025",
                "31/12/2025", None, "A",
            ],
            [3, "Reduce custody", "Review every remand (a)(b)", "YJS Manager", "Courts team", "Immediate", "Ongoing"],
            [],
            ["Footnote: figures are provisional."],
        ],
    )  # fmt: skip


def climate(path: Path) -> None:
    """Themes and outcomes merged down in columns B and C, beside a column that is graded but no priority."""
    labels = (
        "Theme", "Outcome", "No.", "Action", "Owner", "Partners", "Cost (£k)", "Carbon saving", "Timescale", "Status",
    )  # fmt: skip
    workbook(
        path,
        Climate_Action_Plan=[
            [None, B("Climate and Nature Action Plan 2024-2030")],
            [],
            [None, *(B(text) for text in labels)],
            [
                None, B("Buildings", bold=False, rows=3), B("Council buildings are net zero", bold=False, rows=2), "B1",
                "Fit solar panels", "Property", "Energy agency", 350, "High", "2024-2026", "Underway",
            ],
            [
                None, None, None, "B2", "Replace gas boilers", "Education", "Schools", 1200, "High", "2025-2030",
                "Not started",
            ],
            [
                None, None, "Homes are warm", "B3", "Retrofit 500 homes", "Housing", "Associations", 5000, "Medium",
                "By 2030", "Underway",
            ],
            [
                None, "Travel", "People walk and cycle", "T1", "Build two cycle routes", "Highways", "County council",
                800, "Low", "March 2026", "Delayed",
            ],
        ],
    )  # fmt: skip


def work_plan(path: Path) -> None:
    """A parish's year: bands of committees, months that are crossed."""
    labels = ("Ref", "Task", "Committee", "Budget", "Apr", "May", "Jun", "Jul", "Comments")
    workbook(
        path,
        Workplan=[
            [B("Town Council work plan 2025/26")],
            [],
            [B(text) for text in labels],
            [B("Environment", columns=9)],
            ["E1", "Plant trees on the common", "Environment", "£800", None, None, None, "X", "Order in June"],
            ["E2", "Repair the bandstand", "Environment", "£3,500", "X", "X", "X"],
            [B("Community", columns=9)],
            ["C1", "Summer fair", "Events", "£1,000", None, None, None, "X", "Band booked"],
        ],
    )


WORKBOOKS = {
    "post_inspection.xlsx": post_inspection,
    "written_statement.xlsx": written_statement,
    "audit_tracker.xlsx": audit_tracker,
    "school_improvement.xlsx": school_improvement,
    "regulations.xlsx": regulations,
    "beside_risks.xlsx": beside_risks,
    "charity_strategy.xlsx": charity_strategy,
    "delivery_plan.csv": delivery_plan,
    "youth_justice.xlsx": youth_justice,
    "climate.xlsx": climate,
    "work_plan.xlsx": work_plan,
}
