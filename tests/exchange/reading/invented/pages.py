"""Documents as they run over pages: headings that say little or go on, a checklist before the plan, tables on edge."""

from __future__ import annotations

from pathlib import Path

import docx

from .documents import add_row, table

_HEAD = ["Ref", "Action", "Lead", "Deadline"]


def headings_that_say_little(path: Path) -> None:
    """What comes is said before each table, and before all of them."""
    document = docx.Document()
    document.add_heading("Northmere Inclusion Action Plan", 0)
    document.add_heading("Who meets when", 1)
    table(document, [["Board", "Chair", "Frequency"], ["Inclusion Board", "Chief Executive", "Monthly"]])
    document.add_heading("The action plan in detail", 1)
    for number, (objective, why, rows) in enumerate(
        (
            ("Our workforce is diverse", "Few managers are.", [["1.1", "Offer mentoring", "HR Manager", "June 2027"]]),
            ("Services are open to all", "Complaints rose.", [["2.1", "Test the site", "ICT Manager", "May 2027"]]),
        ),
        1,
    ):
        document.add_heading(f"Equality objective {number}: {objective}", 2)
        document.add_paragraph(why)
        document.add_paragraph().add_run("What we will do").bold = True
        table(document, [_HEAD, *rows])
    document.save(str(path))


def objectives_that_go_on(path: Path) -> None:
    """Headings repeated on the next page as such that go on."""
    document = docx.Document()
    document.add_heading("Northmere Youth Justice Plan", 0)
    for heading, rows in (
        ("Priority 1: Prevention", [["1.1", "Visit schools", "Police", "June 2027"]]),
        ("Priority 1: Prevention (continued)", [["1.2", "Fund clubs", "Youth Service", "July 2027"]]),
        ("Priority 2: Courts", [["2.1", "Write reports in time", "Team Manager", "Ongoing"]]),
        ("Priority 2: Courts (cont'd)", [["2.2", "Train volunteers", "Panel Officer", "May 2027"]]),
    ):
        document.add_heading(heading, 1)
        table(document, [_HEAD, *rows])
    document.save(str(path))


def checklist_before(path: Path) -> None:
    """Questions answered yes or no, before the plan that comes of them."""
    document = docx.Document()
    document.add_heading("Northmere Fire Safety Action Plan", 0)
    table(
        document,
        [
            ["Question", "Yes", "No", "N/A", "Comments"],
            ["Is there a policy?", "✓", None, None, "Reviewed in 2025"],
            ["Are alarms tested?", None, "✓", None, "See action 1"],
        ],
    )
    document.add_heading("Part 2: Action plan", 1)
    table(document, [["No", *_HEAD[1:]], ["1", "Test alarms weekly", "Site Manager", "Immediately"]])
    document.save(str(path))


def actions_side_by_side(path: Path) -> None:
    """A table whose labels stand below each other, with an action in each column beside, and a paragraph below."""
    document = docx.Document()
    document.add_heading("Northmere Kinship Care Plan", 0)
    table(
        document,
        [
            ["Action no.", "1", "2", "3"],
            ["Action", "Write an offer", "Start a group", "Review allowances"],
            ["Lead", "Kinship Lead", "Hubs Manager", "Head of Finance"],
            ["Due date", "30/06/2027", "30/09/2027", "31/03/2028"],
            ["Status", "On track", "On track", "Delayed"],
        ],
        bold=(),
    )
    document.add_paragraph("The board looks at this plan each quarter.")
    document.save(str(path))


def listed_below_the_title(path: Path) -> None:
    """No table and no headings: each paragraph of a list has its labels below."""
    document = docx.Document()
    document.add_heading("Northmere Parish Action Plan", 0)
    document.add_paragraph("The council agreed these actions on 12 May 2026.")
    for action, lead, date in (
        ("Repaint the swings", "Clerk", "June 2026"),
        ("Ask for a crossing", "Cllr for Highways", "September 2026"),
        ("Start a walking group", "Events Committee", "Spring 2027"),
    ):
        document.add_paragraph(action, style="List Number")
        document.add_paragraph(f"Lead: {lead}")
        document.add_paragraph(f"By when: {date}")
    document.save(str(path))


def marks_behind_years(path: Path) -> None:
    """Raised figures: a note's mark behind a year is no figure of it."""
    document = docx.Document()
    document.add_heading("Northmere Prevention Plan", 0)
    made = table(document, [_HEAD, ["1", "Fit barriers", "Highways", "Summer 2026"]])
    made.cell(1, 3).paragraphs[0].add_run("2").font.superscript = True
    document.add_paragraph("2 Where money is found.")
    document.save(str(path))


def headings_two_deep(path: Path) -> None:
    """Headings with refs above the tables, below such as would else name the objectives."""
    document = docx.Document()
    document.add_heading("Northmere Domestic Abuse Plan", 0)
    for priority, objectives in {
        "Priority 1: Prevent": {"1.1 Young people know": "Fund lessons", "1.2 People speak out": "Train hairdressers"},
        "Priority 2: Protect": {"2.1 Victims are safe at home": "Fit locks"},
    }.items():
        document.add_heading(priority, 1)
        for objective, action in objectives.items():
            document.add_heading(objective, 2)
            table(document, [_HEAD[1:], [action, "Commissioner", "March 2027"]])
    document.save(str(path))


def numbered_labels(path: Path) -> None:
    """The objective's number stands in its label, over a table of several actions or of one."""
    document = docx.Document()
    document.add_heading("Northmere School Improvement Plan", 0)
    for number, (name, why, rows) in enumerate(
        (
            ("Phonics", "Six in ten met it", [["Screen all", "English Lead", "May 2027"], ["Tutor", "TAs", "Weekly"]]),
            ("Governance", "Three vacancies", [["Audit skills", "Chair", "June 2027"]]),
        ),
        1,
    ):
        made = document.add_table(0, 3)
        for label, words in ((f"Priority {number}", name), ("Rationale", why)):
            cells = made.add_row().cells
            cells[0].text = label
            cells[1].merge(cells[2]).text = words
        for line in (["Actions", "Lead", "When"], *rows):
            add_row(made, line, bold=line[0] == "Actions")
        document.add_paragraph()
    document.save(str(path))


PAGES = {
    f"{make.__name__}.docx": make
    for make in (
        headings_that_say_little,
        objectives_that_go_on,
        checklist_before,
        actions_side_by_side,
        listed_below_the_title,
        marks_behind_years,
        headings_two_deep,
        numbered_labels,
    )
}
