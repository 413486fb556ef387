"""What planning programs export, and sheets of inspections and risks: parents, headers of time, signatures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from ..sheets import B, Line, tall, workbook


def _head(*texts: str | None) -> Line:
    return [B(text) if text else None for text in texts]


def performance_export(path: Path) -> None:
    """What an action belongs to stands after it, and a note has a day of its own."""
    workbook(
        path,
        Actions=[
            _head(
                "Action Code", "Action Title", "Description", "Parent Title", "Status Icon", "Progress Bar", "Due Date",
                "Assigned To", "Latest Note", "Latest Note Date",
            ),
            [
                "HS/01", "Deliver 120 homes", "On three sites", "A decent home", "In Progress", "45%", "31/03/2027",
                "Head of Housing Delivery", "54 homes handed over", "05/10/2026",
            ],
            [
                "HS/02", "Reduce void turnaround", "Key to key in 21 days", "A decent home", "Overdue", "70%",
                "30/09/2026", "Voids Manager", "Average is 27 days", "07/10/2026",
            ],
            [
                "EN/01", "Plant 5,000 trees", "In parks and verges", "A greener town", "Completed", "100%",
                "31/03/2026", "Parks Manager", "5,140 planted", "02/04/2026",
            ],
        ],
    )  # fmt: skip


def issue_export(path: Path) -> None:
    """An issue's type is no objective, and the day of its last change no progress."""
    workbook(
        path,
        Export=[
            _head("Issue Type", "Issue key", "Summary", "Assignee", "Status", "Created", "Updated", "Due date", "Epic"),
            [
                "Task", "DIG-101", "Publish the service standard", "Service Owner", "In Progress", date(2026, 6, 1),
                date(2026, 10, 2), date(2026, 12, 18), "Digital front door",
            ],
            [
                "Task", "DIG-104", "Retire the old forms", "Forms Lead", "Done", date(2026, 6, 3), date(2026, 9, 12),
                date(2026, 9, 30), "Digital front door",
            ],
            [
                "Task", "DIG-110", "Move case files to the cloud", "Infrastructure Lead", "To Do", date(2026, 7, 10),
                date(2026, 7, 10), date(2027, 2, 26), "Resilient systems",
            ],
        ],
    )  # fmt: skip


def bold_parents(path: Path) -> None:
    """Tasks in bold that nobody is given sum up those below them, without refs that would tell."""
    rows: list[Line] = [
        _head("Task Name", "Duration", "Start", "Finish", "Status", "Assigned To", "Comments"),
        [B("Governance"), "180d", "05/01/26", "30/06/26", "In Progress"],
        ["Refresh the board's terms", "30d", "05/01/26", "13/02/26", "Complete", "Head of Service", "Signed off"],
        ["Induct the board", "60d", "16/02/26", "29/05/26", "In Progress", "Board Secretary"],
        [B("Assessment quality"), "200d", "02/02/26", "30/09/26", "In Progress"],
        ["Train staff on risk of harm", "45d", "02/02/26", "30/04/26", "In Progress", "Practice Manager"],
    ]
    workbook(path, Improvement_Plan=rows)


def scored_risks(path: Path) -> None:
    """Scores under a wide header stand over several rows, too; they are neither objectives nor refs."""
    risk = tall("CR1 Financial resilience: reserves fall below the minimum", 2)
    workbook(
        path,
        Risks=[
            [B("Northmere corporate risk register: treatment plans")],
            [],
            [B("Risk"), B("Current score", columns=3), None, None, *_head("Treatment", "Action owner", "Due", "RAG")],
            [None, B("L"), B("I"), B("Total")],
            [risk, tall("4", 2), tall("5", 2), tall("20", 2), "Deliver the savings", "S151 Officer", "Mar 2027", "A"],
            [None, None, None, None, "Spending panel", "Head of Finance", "In place", "G"],
            ["CR2 Cyber attack", 3, 5, 15, "Penetration test", "Head of ICT", "Nov 2026", "R"],
        ],
    )  # fmt: skip


def signed_below(path: Path) -> None:
    """What stands at length before each action is what it answers; below the table it is signed."""
    workbook(
        path,
        Action_plan=[
            [B("Infection prevention audit: action plan")],
            ["Ward:", "Rowan", "Date of audit:", "12/08/2026"],
            [],
            _head("Audit statement", "Action required", "Person responsible", "Target date", "Signature"),
            ["Sharps bins were over the fill line", "Replace and date all bins", "Ward Sister", "19/08/2026"],
            ["The commode had not been cleaned", "Add it to the schedule", "Housekeeper", "26/08/2026"],
            [],
            ["Manager's name:", "Matron"],
            ["Manager's signature:"],
            ["Date:", "20/08/2026", "Date for review:", "01/10/2026"],
        ],
    )


def inspected_bodies(path: Path) -> None:
    """The day of a report is not when work is due; a text whose words name bodies is what is answered."""
    workbook(
        path,
        Tracker=[
            [B("Police and Crime Board: recommendations tracker")],
            _head("Report", "Pub. date", "Rec/AFI", "Text", "Force lead", "Response", "Deadline set by inspectorate"),
            [
                "Custody 2025", date(2025, 11, 20), "AFI 1", "The force should record crime without delay", "ACC Crime",
                "Crime desk staffed day and night", date(2026, 5, 20),
            ],
            [
                "Custody 2025", date(2025, 11, 20), "AFI 2", "The force should improve contact with victims",
                "Superintendent, Victims", "Contract audit each month", date(2026, 11, 20),
            ],
        ],
    )  # fmt: skip


def how_monitored(path: Path) -> None:
    """ "How" after those who monitor is how they do, not how the work is done."""
    workbook(
        path,
        Plan=[
            [B("Willow Bank Primary: post-inspection action plan")],
            _head("Issue", "Action", "Who", "When", "Success criteria", "Monitored by", "How", "Evaluated by"),
            [
                "Pupils do not write at length", "Weekly extended writing", "All teachers", "From Sept 2026",
                "Books show progress", "English Lead", "Book look", "Governors",
            ],
            [
                None, "Moderation with partners", "English Lead", "Termly", "Judgements agree", "Headteacher",
                "Moderation notes", "Governors",
            ],
        ],
    )  # fmt: skip


def services_do_it(path: Path) -> None:
    """Where nobody else is named, the service after an action does it; a period that comes has the actions."""
    workbook(
        path,
        Log=[
            [B("Agile working: highlight log")],
            _head("Workstream", "Achieved this period", "Planned next period", "Service", "RAG", "Due"),
            ["Estates", "Two leases ended", "Move the archive", "Property", "G", "30/11/2026"],
            ["ICT", "Laptops issued to 80%", "Finish the roll-out", "Digital", "A", "11/12/2026"],
        ],
    )


def wide_labels(path: Path) -> None:
    """An objective's label is merged, and so is its name beside it; its words may be numbers."""
    head = _head("Ref", "What we will do", "Lead officer", "By when", "RAG")
    workbook(
        path,
        Plan=[
            [B("Northmere Youth Justice Plan")],
            [],
            [B("Priority One:", columns=2), None, B("Fewer children enter the system", columns=3)],
            head,
            ["1.1", "Divert at the point of arrest", "Diversion Manager", "Sep-26", "G"],
            [],
            [B("Priority Two:", columns=2), None, B("Serious violence", columns=3)],
            head,
            ["2.1", "Teach about weapons", "Practice Manager", "Oct-26", "R"],
        ],
    )


def named_sheets(path: Path) -> None:
    """Sheets are called by the number and a word of the one objective in each: they are no sections."""
    head = _head("Actions", "By whom", "End", "Monitoring")
    sheets: dict[str, list[Line]] = {
        "Reading": [[B("Priority 1: Raise standards in early reading")], ["Lead:", "English Leader"], [], head,
                    ["Buy books that match the phonics", "English Leader", "23/10/2026", "Book audit"]],
        "Attendance": [[B("Priority 2: Improve attendance")], ["Lead:", "Deputy Head"], [], head,
                       ["Call on the first day", "Office staff", "16/07/2027", "Weekly report"]],
    }  # fmt: skip
    workbook(path, **sheets)
    book = load_workbook(path)
    for number, sheet in enumerate(book.worksheets, 1):
        sheet.title = f"Priority {number} - {sheet.title}"
    book.save(path)


EXPORTS = {
    "performance_export.xlsx": performance_export,
    "issue_export.xlsx": issue_export,
    "bold_parents.xlsx": bold_parents,
    "scored_risks.xlsx": scored_risks,
    "signed_below.xlsx": signed_below,
    "inspected_bodies.xlsx": inspected_bodies,
    "how_monitored.xlsx": how_monitored,
    "services_do_it.xlsx": services_do_it,
    "wide_labels.xlsx": wide_labels,
    "named_sheets.xlsx": named_sheets,
}
