"""Workbooks and documents of trusts, partnerships and schools: covers, parent rows, mixed columns."""

from __future__ import annotations

from pathlib import Path

import docx

from ..sheets import B, Line, workbook
from .documents import table


def trust_plan(path: Path) -> None:
    """A cover with the body's name over the plan's and a small table; sheets of what must and what should be done."""
    head = [
        B(text)
        for text in (
            "Ref", "Core service", "{}", "Regulation", "Action", "Executive Lead", "Operational Lead", "Due date",
            "Revised date", "BRAG", "Progress / Assurance",
        )
    ]  # fmt: skip
    must = [B(cell.text.format("Must Do")) for cell in head]
    should = [B(cell.text.format("Should Do")) for cell in head]
    workbook(
        path,
        Summary=[
            ["Northmere NHS Foundation Trust"], ["Quality Improvement Plan v7"], ["Updated 3/6/2026"], [],
            ["BRAG", "Number"], ["Blue", 1], ["Amber", 2],
        ],
        Must_Do=[
            [B("MUST DO actions")],
            must,
            [
                "MD1", "Maternity", "The trust must ensure staff complete training", 18, "Agree a training plan",
                "Chief Nurse", "Head of Midwifery", "30/06/2026", None, "B", "Complete",
            ],
            [
                None, None, None, None, "Report weekly against the plan", "Chief Nurse", "Education Lead", "31/07/2026",
                "31/08/2026", "A", "70% at end June",
            ],
            [
                "MD2", "Urgent care", "The trust must reduce delays in triage", 12, "Open a second stream",
                "Chief Operating Officer", "Matron", "30/09/2026", None, "A", "Started",
            ],
        ],
        Should_Do=[
            [B("SHOULD DO actions")],
            should,
            [
                "SD1", "Surgery", "The trust should check theatre lists", None, "Check lists each evening",
                "Chief Operating Officer", "Theatre Manager", "30/06/2026", None, "G", "Started",
            ],
        ],
        Lists=[["Owner"], ["Chief Nurse"], ["Matron"]],
    )  # fmt: skip


def homelessness(path: Path) -> None:
    """Rows of a number and a name before the actions whose numbers go on from it."""
    workbook(
        path,
        Delivery_Plan=[
            [B("Northmere Homelessness Delivery Plan 2026-31")],
            [],
            [B(text) for text in ("No", "Action", "Lead", "Partners", "Timescale", "Outcome", "RAG")],
            [1, "Prevent homelessness wherever possible"],
            ["1.1", "Enlarge the fund", "Housing Options Manager", "Advice Centre", "Year 1", "Fewer evictions", "G"],
            ["1.2", "Hold a landlords' forum", "Private Sector Officer", None, "Quarterly", "It meets", "A"],
            [2, "End rough sleeping"],
            ["2.1", "Fund outreach", "Rough Sleeping Coordinator", "Charities", "By Q2 2027/28", "Fewer people", "R"],
            ["2.2", "Open beds in severe weather", "Housing Options Manager", "Churches", "Each winter", "Beds", "G"],
        ],
    )  # fmt: skip


def climate_bands(path: Path) -> None:
    """Themes in rows of their own, in the column of the themes; a key under the title."""
    head = ("Theme", "Ref", "Action", "Lead Service", "Partners", "Timescale", "Cost", "Co-benefits", "Progress Status")
    rows: list[Line] = [
        [B("Northmere Climate Action Plan")],
        ["Key: £ = under £10k, ££ = £10k to £100k"],
        [],
        [B(text) for text in head],
        [B("Buildings")],
        [
            None,
            "B1",
            "Heat pumps in pools",
            "Property",
            "Leisure Trust",
            "Short (1-2 yrs)",
            "££",
            "Comfort",
            "In progress",
        ],
        [None, "B2", "Efficient lights", "Property", None, "Medium (3-5 yrs)", "£", "Savings", "Not started"],
        [B("Transport")],
        [None, "T1", "Electric vans", "Fleet", None, "2030", "££", "Clean air", "In progress"],
    ]
    workbook(path, Actions=rows)


def access_plan(path: Path) -> None:
    """Stretches of time in a column without a header, before the targets."""
    document = docx.Document()
    document.add_heading("Northmere School Accessibility Plan", 0)
    document.add_paragraph("Approved by: Full Governing Board")
    lines: list[list[str | None]] = [
        [None, "Targets", "Strategies", "Outcome", "Timeframe", "Goals Achieved"],
        [
            "SHORT TERM",
            "Written material in other formats",
            "Find out what the authority offers",
            "Easier to read",
            "Annually",
            "Yes",
        ],
        [None, "Training for staff", "Audit what staff need", "Staff are confident", "By Easter 2027", None],
        ["MEDIUM TERM", "Better signs", "Replace the signs", "Signs are clear", "Within 2 years", None],
        ["LONG TERM", "A lift to the first floor", "Bid for the money", "All can go up", "By 2029", None],
    ]
    table(document, lines)
    document.save(str(path))


def audit_report(path: Path) -> None:
    """Who and when in one column; one cell that says it of two people."""
    head = (
        "Rec No",
        "Finding / Risk",
        "Recommendation",
        "Priority",
        "Management Response",
        "Responsible / Target Date",
    )
    workbook(
        path,
        Action_Plan=[
            [B("Northmere Internal Audit – Creditors 2026/27")],
            [],
            [B(text) for text in head],
            [1, "Some bills were paid twice", "Check for doubles", "High", "Weekly", "Head of Finance\n31 March 2027"],
            [2, "Orders are late", "Remind budget holders", "Medium", "A note", "Procurement Manager – June 2027"],
            [3, "Access is not reviewed", "Review it", "Low", "Each quarter", "Systems Team by end of Q2 2027/28"],
            [4, "There is no policy", "Write one", "Low", "Agreed", "TS by May 2027, KE by 1/7/27"],
        ],
    )  # fmt: skip


def agreed_actions(path: Path) -> None:
    """The owner and the date in lines of their own below the words of the action."""
    document = docx.Document()
    document.add_heading("Northmere data protection audit: action plan", 0)
    lines: list[list[str | None]] = [
        ["Recommendation", "Agreed action, date and owner", "Progress at 3 months"],
        [
            "A1. Review the policy each year",
            "Accepted. The group will review it.\nOwner: Information Governance Manager\nDate: 31 March 2027",
            "Done",
        ],
        ["A2. Report training to the board", "In part. Each quarter.\nOwner: HR Director\nDate: Q1 2027/28", "Begun"],
    ]
    table(document, lines)
    document.save(str(path))


def priority_sheets(path: Path) -> None:
    """A sheet for each priority, which a sentence above its table names; what is measured when, under one header."""
    head: Line = [
        B("Ref"),
        B("Action"),
        B("Owner"),
        B("Start"),
        B("End"),
        B("Impact measures", columns=3),
        None,
        None,
        B("RAG"),
    ]
    below: Line = [None, None, None, None, None, B("3 months"), B("6 months"), B("12 months")]

    def sheet(number: int, words: str, lead: str, *actions: Line) -> list[Line]:
        title: Line = [B(f"Northmere SEND Priority Action Plan – Area {number}")]
        return [title, [B(words)], ["SRO", lead], [], head, below, *actions]

    workbook(
        path,
        Area_1=sheet(
            1, "Leaders must improve the timeliness of plans", "Director of Education",
            ["1.1", "Recruit staff", "Head of SEND", "Jan 2027", "Apr 2027", "4 in post", "8 in post", "All", "A"],
            ["1.2", "Clear the backlog", "SEND Manager", "Jan 2027", "Dec 2027", "40%", "60%", "90%", "R"],
        ),
        Area_2=sheet(
            2, "Leaders must improve preparation for adulthood", "Director of Adults",
            ["2.1", "Agree a protocol", "Head of Adults", "Feb 2027", "May 2027", "Drafted", "Agreed", "In use", "G"],
        ),
    )  # fmt: skip


def lettered(path: Path) -> None:
    """Steps with letters in the cell of the action, and beside them who, when and how far by the same letters."""
    document = docx.Document()
    document.add_heading("Northmere Fire Safety Plan", 0)
    lines: list[list[str | None]] = [
        ["Specific action/s", "Responsible", "Timescale", "Measure of success", "Update"],
        [
            "1.1 Visit homes:\na) agree who tells us\nb) train volunteers\nc) visit 500 homes",
            "a) Station Manager\nb) Training Team\nc) Crews", "a) April 2027\nb) May 2027\nc) March 2028", "500 visits",
            "a) Done\nb) Booked",
        ],
        ["1.2 Fit alarms:\na) at home\nb) in schools", "Prevention Team", "Rolling", "Alarms fitted", None],
    ]  # fmt: skip
    table(document, lines)
    document.save(str(path))


def task_export(path: Path) -> None:
    """What a task program exports: the plan's name beside its label, columns that are the program's own."""
    head = (
        "Task ID", "Task Name", "Bucket Name", "Progress", "Priority", "Assigned To", "Created By", "Created Date",
        "Start date", "Due date", "Late", "Completed Date", "Checklist Items", "Labels", "Description",
    )  # fmt: skip
    workbook(
        path,
        Tasks=[
            ["Plan name", "Northmere Front Door"],
            ["Date of export", "01/11/2026"],
            [],
            [B(text) for text in head],
            [
                "aa1", "Review thresholds", "Front door", "In progress", "Important", "Head of Service", "Office",
                "01/09/2026", None, "31/12/2026", "false", None, "Draft;Agree", "Inspection", "Agree with partners",
            ],
            [
                "aa2", "Train staff", "Workforce", "Not started", "Medium", "Training Lead", "Office",
                "01/09/2026", None, "31/01/2027", "false", None, None, None, None,
            ],
            [
                "aa3", "Publish a guide", "Front door", "Completed", "Medium", "Communications", "Office",
                "01/08/2026", None, "30/09/2026", "true", "02/10/2026", None, None, None,
            ],
        ],
    )  # fmt: skip


def schedule(path: Path) -> None:
    """What a scheduling program exports: "Name" is the task's, "Resource Names" are people."""
    head = (
        "ID",
        "Active",
        "Task Mode",
        "Name",
        "Duration",
        "Start",
        "Finish",
        "Predecessors",
        "Resource Names",
        "% Complete",
    )
    rows = (
        (1, "Review thresholds", "20 days", "Mon 07/09/26", "Fri 02/10/26", None, "Head of Service", "100%"),
        (2, "Agree a protocol", "20 days", "Mon 05/10/26", "Fri 30/10/26", "1", "Partnership Manager", "40%"),
        (3, "Look into thirty cases", "40 days", "Mon 07/09/26", "Fri 30/10/26", None, "Quality Manager", "0%"),
    )
    lines: list[Line] = [[B(text) for text in head]]
    lines += [[number, "Yes", "Auto Scheduled", *rest] for number, *rest in rows]
    workbook(path, Task_Table1=lines)


def named_beside(path: Path) -> None:
    """Objectives named beside their label, with who leads them, above tables that stand below each other."""
    head: Line = [B("Action"), B("By when"), B("Status")]
    workbook(
        path,
        Plan=[
            [B("Northmere Access Plan")],
            [],
            [B("Objective 1"), "Improve access"],
            [B("Lead"), "Head of Access"],
            [],
            head,
            ["Open late", "May 2027", "Done"],
            ["Answer the telephone at weekends", "June 2027", "Late"],
            [],
            [B("Objective 2"), "Improve quality"],
            [B("Lead"), "Head of Quality"],
            [B("Success measures"), "Nine in ten are content"],
            [],
            head,
            ["Audit each team", "July 2027", "Done"],
        ],
    )


TRACKERS = {
    "named_beside.xlsx": named_beside,
    "task_export.xlsx": task_export,
    "schedule.xlsx": schedule,
    "lettered.docx": lettered,
    "priority_sheets.xlsx": priority_sheets,
    "audit_report.xlsx": audit_report,
    "agreed_actions.docx": agreed_actions,
    "trust_plan.xlsx": trust_plan,
    "homelessness.xlsx": homelessness,
    "climate_bands.xlsx": climate_bands,
    "access_plan.docx": access_plan,
}
