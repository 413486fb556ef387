"""Workbooks of those who assess themselves, or are assessed: columns and rows that group more coarsely."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, tall, workbook


def judgements(path: Path) -> None:
    """Key judgements over several areas for improvement; a column for each milestone, with its month in brackets."""
    head = ("KEY JUDGEMENT", "AREA FOR IMPROVEMENT", "ACTION", "OWNER", "MILESTONE 1 (DEC)", "MILESTONE 2 (MAR)")
    workbook(
        path,
        Plan=[
            [B("Adult Learning: quality improvement plan")],
            [B(text) for text in head],
            [
                tall("Quality of Education", 2), "Feedback is not specific", "Train in feedback", "Quality Manager",
                "All tutors trained", "60% seen",
            ],
            [None, "Maths achievement is low", "Assess at the start", "Maths Lead", "Tool in use", "65% on track"],
            ["Personal Development", "Advice comes late", "Adviser in week 3", "Guidance Lead", "50% seen", "90%"],
        ],
    )  # fmt: skip


def reasons_given(path: Path) -> None:
    """Each priority beside its label, why it is one and what is to come of it below, and steps that are numbered."""
    head = [B(text) for text in ("Step", "What", "Who", "When", "Cost", "Done")]
    workbook(
        path,
        Plan=[
            [B("Oakfield Special School")],
            [B("Development Plan")],
            [],
            [B("Priority"), "Communication for every pupil"],
            [B("Why?"), "Staff audit"],
            [B("Success looks like"), "Every pupil has a passport"],
            [],
            head,
            ["1", "Audit systems in each class", "Class leads", "By half term", "–", "✓"],
            ["2", "Buy eight tablets", "Business Manager", "November", "£4,800", "✓"],
            [],
            [B("Priority"), "Staff wellbeing"],
            [B("Why?"), "Turnover of assistants"],
            [B("Success looks like"), "Absence falls by a third"],
            [],
            head,
            ["1", "No meetings on Wednesdays", "Headteacher", "From Sept", "–", "✓"],
            ["2", "Supervision for class teams", "Psychologist", "Fortnightly", "£2,000", None],
        ],
    )


def outcomes_of_themes(path: Path) -> None:
    """An export that names its theme and its outcome in each row, and a count of it on a sheet before."""
    head = ("Theme", "Outcome", "Action", "Lead officer", "Deadline", "RAG")
    ready = ("Thriving children", "Children start school ready")
    workbook(
        path,
        Pivot=[[B("Row Labels"), B("Count of Action")], ["Amber", 1], ["Green", 2], ["Grand Total", 3]],
        Data=[
            [B(text) for text in head],
            [*ready, "Add 300 places for two-year-olds", "Early Years Manager", "31/03/2027", "Amber"],
            [*ready, "Library card for every baby", "Libraries Manager", "31/12/2026", "Green"],
            ["Safe homes", "Fewer families in B&B", "Buy 30 homes", "Development Manager", "31/03/2027", "Green"],
        ],
    )


def packages(path: Path) -> None:
    """Projects and their work packages; the benefits that are hoped for have a sheet of their own."""
    workbook(
        path,
        Delivery_plan=[
            [B("Children's Transformation Programme")],
            [B(text) for text in ("Project", "Workpackage", "Task", "Owner", "End", "% complete")],
            ["Edge of care", "Team", "Recruit eight workers", "Service Manager", "31/08/2026", "100%"],
            [None, None, "Train in family meetings", "Practice Lead", "18/12/2026", "60%"],
            [None, "Commissioning", "Agree a contract for respite", "Commissioner", "29/01/2027", "20%"],
            ["Residential", "Homes", "Buy two homes", "Asset Manager", "30/11/2026", "90%"],
        ],
        Benefits=[
            [B(text) for text in ("Benefit", "Owner", "Baseline", "Target", "Date")],
            ["Fewer children enter care", "Service Manager", 112, 95, "31/03/2027"],
        ],
    )


def audits_followed_up(path: Path) -> None:
    """Audits and their assurance over several recommendations, each with what was agreed."""
    head = ("Audit", "Assurance", "Recommendation", "Priority", "Agreed action", "Responsible", "Revised due", "Status")
    workbook(
        path,
        Follow_up=[
            [B("Internal audit: follow-up")],
            [B(text) for text in head],
            [
                tall("Schools' finance returns", 2), tall("Limited", 2), "1. Returns are chased", "High",
                "Chase a list each week", "Finance Manager", "30/11/2026", "Partially implemented",
            ],
            [
                None, None, "2. Returns are checked", "Medium", "Check ten each month", "Finance Manager",
                "30/09/2026", "Implemented",
            ],
            [
                "Grants", "Reasonable", "1. Claims are reconciled", "Medium", "Reconcile each month",
                "Finance Officer", "31/12/2026", "Not yet due",
            ],
        ],
    )  # fmt: skip


def refs_of_commitments(path: Path) -> None:
    """A column "Commitment" with no more than a ref for each action, below priorities beside their labels."""
    head = [B(text) for text in ("Commitment", "Delivery action", "Lead", "Timeframe", "Status")]
    workbook(
        path,
        Plan=[
            [B("Police and Crime Plan: delivery plan")],
            ["Priority 1", "Protecting the vulnerable"],
            head,
            ["1.1", "Commission services for children", "Head of Commissioning", "March 2027", "In progress"],
            ["1.2", "Fund appropriate adults", "Policy Officer", "Sept 2026", "Complete"],
            ["Priority 2", "Tackling violence"],
            head,
            ["2.1", "Assess needs", "Director", "Dec 2026", "Complete"],
            ["2.2", "Agree a response", "Director", "Jan 2027", "In progress"],
        ],
    )


QUALITY = {
    f"{make.__name__}.xlsx": make
    for make in (judgements, reasons_given, outcomes_of_themes, packages, audits_followed_up, refs_of_commitments)
}
