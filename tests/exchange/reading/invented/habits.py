"""Workbooks with habits of those who keep them: refs beside descriptions, several who answer, questions, markings."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, band, workbook


def carers_questions(path: Path) -> None:
    """Questions as headers; what was asked for stands only where it changes."""
    workbook(
        path,
        On_a_page=[
            [B("Northmere Carers' Partnership: our plan on a page")],
            [
                B(text)
                for text in (
                    "Which of our worries?", "What are we going to do about it?", "Who will make it happen?",
                    "By when?", "How will we know it has worked?", "How is it going?",
                )
            ],
            [
                "Breaks are offered too late", "Send a guide to breaks", "Carers Lead", "Jan 2027", "9 in 10 knew",
                "At the printers",
            ],
            [None, "Hold a desk at the market", "Carers' Centre", "Monthly", "It is staffed", "Four held"],
            ["Doctors do not know of us", "Flag us in records", "Practice Managers", "By Sept 27", "3,000", "1,100"],
        ],
    )  # fmt: skip


def fire_areas(path: Path) -> None:
    """A column of refs beside one that describes what they stand for; a protective marking above the title."""
    head = ("AFI", "Description of AFI", "SRO", "What have we done?", "What is still to do?", "Completion", "Status")
    workbook(
        path,
        AFI=[
            ["OFFICIAL"],
            [band("Northmere Fire and Rescue – Areas for Improvement")],
            [B(text) for text in head],
            [
                "AFI-1", "The service should evaluate prevention", "Head of Prevention", "A lead is appointed",
                "Publish the first report", "31/03/2027", "On Track",
            ],
            [
                "AFI-2", "The service should assure its risk data", "Area Manager", "Audited", "Mend 300 records",
                "31/12/2026", "At Risk",
            ],
        ],
    )  # fmt: skip


def funded_interventions(path: Path) -> None:
    """Refs in the column of interventions: another says what is done."""
    workbook(
        path,
        Fund=[
            [B("Northmere Prosperity Fund – investment plan 2026/27")],
            [B(text) for text in ("Intervention", "Project", "Delivery partner", "Allocation", "End date", "RAG")],
            ["E1", "High street grants", "Town Council", "£120,000", "31/03/2027", "Green"],
            ["E6", "Arts trail", "Arts Trust", "£40,000", "30/09/2026", "Complete"],
            ["E23", "Business start-up", "Enterprise Agency", "£75,000", "31/03/2027", "Red"],
        ],
    )


def several_agencies(path: Path) -> None:
    """An agency and its lead: who leads answers.  Refs in brackets, a meeting's date, a fault over its remedies."""
    workbook(
        path,
        Review=[
            [B("Northmere Safeguarding Review: action plan")],
            [B(t) for t in ("Meeting date", "Fault found", "Agency", "Agreed remedy", "Lead", "Remedy due", "Done?")],
            [
                "12/05/2026", "Crisis plans are not shared", "Police", "(1) Brief the response teams",
                "Supt. Operations", "01/12/2026", "No",
            ],
            [None, None, "NHS Trust", "(2) Use one crisis plan", "Lead Nurse", "30/11/2026", "Yes"],
            ["14/07/2026", "Training is thin", "Council", "iii) Hold lunchtime sessions", "PSW", "Ongoing", "No"],
        ],
    )  # fmt: skip


def smart_plan(path: Path) -> None:
    """The letters of SMART before the headers."""
    head = ("S – Specific action", "M – Measure", "A – Assigned to", "R – Resources", "T – Time")
    workbook(
        path,
        Plan=[
            [B("Library Service – annual work plan")],
            [B(text) for text in head],
            ["Rhyme time in two villages", "40 families", "Children's Librarian", "£500", "Sept 2026"],
            ["Digital skills drop-in", "200 people", "Digital Champion", "Volunteers", "Every Tuesday"],
        ],
    )


def themes_with_refs(path: Path) -> None:
    """Bands of themes over bands whose refs go on from the theme's letter."""
    workbook(
        path,
        Plan=[
            [band("Northmere Destination Management Plan")],
            [B(text) for text in ("Action", "Partners", "Timing", "Funding", "Outputs")],
            [band("THEME A: PLACE")],
            [band("A1 Improve arrival points")],
            ["Repaint the subway", "Rail company", "2026", "£12k", "One subway"],
            [band("A2 Better signs")],
            ["Finger posts in the old town", "Traders' Board", "2027", "£20k", "25 posts"],
            [band("THEME B: PRODUCT")],
            [band("B1 Year-round events")],
            ["Winter lights", "Events Team", "Nov each year", "£45k", "10,000 visitors"],
        ],
    )


HABITS = {
    f"{make.__name__}.xlsx": make
    for make in (carers_questions, fire_areas, funded_interventions, several_agencies, smart_plan, themes_with_refs)
}
