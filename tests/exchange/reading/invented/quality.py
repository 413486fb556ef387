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


def how_implemented(path: Path) -> None:
    """How a recommendation will be implemented is what is done; where things stood, twice."""
    head = ("Recommendation", "Accepted", "How it will be implemented", "Owner", "Implementation date", "Closed?")
    workbook(
        path,
        Review=[
            [B("Review of the Emergency Duty Team")],
            [B(text) for text in head],
            ["1. Two workers on every shift", "Y", "Agree a new rota", "Team Manager", "1 October 2026", "Y"],
            ["2. Share records with neighbours", "Y", "Sign an agreement", "Information Lead", "31 December 2026", "N"],
        ],
    )


def taken_and_to_take(path: Path) -> None:
    """What was done and what is to be done; a board's forward plan is none; the plan's own days in the last rows."""
    workbook(
        path,
        Forward_plan=[
            [B(text) for text in ("Date of Board", "Item", "Lead")],
            ["03/12/2026", "Front door", "Head of Service"],
            ["21/01/2027", "Workforce", "HR Director"],
        ],
        Tracker=[
            [B("Prevention of Future Deaths: response")],
            [B(text) for text in ("Coroner's concern", "Action taken", "Action to be taken", "Worker", "Date")],
            ["No shared plan", "Template is in the record", "Use it in all teams", "Lead Nurse", "31 January 2027"],
            ["Delays at handover", None, "Agree a protocol", "Director", "31 December 2026"],
            ["Plan agreed: 2 April 2026"],
            ["Review date: April 2027"],
        ],
    )


def bands_of_one_word(path: Path) -> None:
    """Bands of a single word in capitals, not bold; what things cost below no more than a sign."""
    workbook(
        path,
        Sheet1=[
            ["What", "Who", "When", "£", "Notes"],
            ["RECRUITING"],
            ["Hold a volunteer fair", "Volunteer Manager", "Feb 2027", 400, "Hall booked"],
            ["Print cards for friends", "Communications", "Dec 2026", 150, None],
            ["KEEPING"],
            ["Thank-you tea", "Trustees", "June 2027", 300, None],
        ],
    )


def risks_below(path: Path) -> None:
    """A report of milestones by period, with the greatest risks in a table below."""
    head = [B(text) for text in ("Ref", "Milestone", "Owner", "Due", "RAG")]
    workbook(
        path,
        Report=[
            [B("Programme highlight report")],
            [],
            [B("Milestones due this period")],
            head,
            ["M7", "Design signed off", "Programme Director", "16/10/2026", "G"],
            ["M8", "Consultation opens", "HR Lead", "26/10/2026", "R"],
            [],
            [B("Milestones due next period")],
            head,
            ["M9", "Training begins", "Workforce Lead", "16/11/2026", "G"],
            [],
            [B("Top risks")],
            [B(text) for text in ("Ref", "Risk", "Owner", "Mitigation", "RAG")],
            ["R2", "Schools do not take part", "Assistant Director", "Reference group of heads", "A"],
        ],
    )


def pillars_explained(path: Path) -> None:
    """Below the name of each pillar a sentence on it, above the columns of commitments."""
    head = [B(text) for text in ("Ref", "Commitment", "Year 1 action", "Owner", "Completion")]
    workbook(
        path,
        Strategy=[
            [B("Education Strategy 2026-2030")],
            [],
            [B("PILLAR ONE: BELONGING")],
            [B("Every child is in school and wants to be there")],
            head,
            ["1.1", "Attendance matters to all", "Hold a forum in each town", "Attendance Manager", "Dec 2026"],
            ["1.2", None, "Share data with academies", "Data Manager", "Mar 2027"],
            [B("PILLAR TWO: ACHIEVING")],
            [B("Gaps become narrower at every stage")],
            head,
            ["2.1", "Reading by seven", "Open a phonics hub", "Primary Adviser", "July 2027"],
        ],
    )


def days_of_milestones(path: Path) -> None:
    """A column "Milestone" that has no more than months; areas whose numbers are refs."""
    head = [B(text) for text in ("Activity", "Evidence", "Lead", "Milestone")]
    workbook(
        path,
        Strategy=[
            [B("Pupil premium strategy")],
            [B("Area 1: Teaching")],
            head,
            ["Train in phonics", "Toolkit", "Phonics Lead", "Dec 2026"],
            ["Agree how to give feedback", None, "Deputy", "Feb 2027"],
            [B("Area 2: Targeted support")],
            head,
            ["Tuition in Year 6", "Toolkit", "Year 6 teacher", "March 2027"],
        ],
    )


def items_numbered(path: Path) -> None:
    """Items that are no more than numbers, what is to change beside them, and who asked for it."""
    workbook(
        path,
        Plan=[
            [B("Case system improvement plan")],
            [B(text) for text in ("Item", "Module", "Change", "Requested by", "Priority", "Due", "State")],
            ["1", "Assessments", "Fill in addresses", "Team Manager", "High", "01/12/2026", "In progress"],
            ["2", "Finance", "Stop double payments", "Finance", "Critical", "20/11/2026", "Blocked"],
            ["3", "Assessments", "Add a family tree", "Practice Lead", "Medium", "01/02/2027", "Done"],
        ],
    )


def matters(path: Path) -> None:
    """Bands in capitals above headers that are not bold; the day by which a contract is awarded beside its expiry."""
    head = ["Contract", "Expiry", "Action", "Lead", "Award by"]
    workbook(
        path,
        Play=[
            ["PLAY SUFFICIENCY ACTION PLAN"],
            ["MATTER A: POPULATION"],
            head,
            ["Maps", "31/03/2027", "Map children by ward", "Mapping Officer", "31/01/2027"],
            ["MATTER B: SPACE"],
            head,
            ["Grounds", "30/09/2027", "Audit 64 play areas", "Play Officer", "30/06/2027"],
            ["Roads", "31/12/2027", "Try out quiet lanes", "Highways", "30/09/2027"],
        ],
    )


def ideas_for_fixes(path: Path) -> None:
    """A ward's board: what is wrong, and the idea to fix it."""
    workbook(
        path,
        Board=[
            [B("Improvement huddle board: Ward 6")],
            [B(text) for text in ("Date raised", "Problem", "Idea to fix it", "Who", "Review on", "Outcome")],
            ["03/11/2026", "Bells are out of reach", "Clips on each bed", "Care team", "17/11/2026", "It works"],
            ["05/11/2026", "Late lunches", "Boxes of snacks", "Housekeeper", "19/11/2026", None],
        ],
    )


def targets_go_on(path: Path) -> None:
    """An objective with two targets in rows of their own; who checks the work beside who does it."""
    workbook(
        path,
        Register=[
            [B("Environment: objectives register")],
            [B(text) for text in ("Objective", "Target", "Action", "Contractor", "Checked by", "Due")],
            [tall("Cut use", 2), "-10% on 2024", "Replace lamps", "Lighting Co", "Clerk of Works", "31/03/2027"],
            [None, "-25%", "Insulate the roof", "Roofing Co", "Clerk of Works", "31/03/2028"],
            ["Waste less", "Half by 2028", "Sort at the source", "Waste Co", "Clerk of Works", "30/06/2027"],
        ],
    )


def last_lines(path: Path) -> None:
    """Actions at the end of a list of which nothing more is known, though each has a colon."""
    workbook(
        path,
        Plan=[
            [B("Web project plan")],
            [B(text) for text in ("Task", "Owner", "Due")],
            ["Agree the design", "Designer", "31/01/2027"],
            ["Write the texts", "Editor", "28/02/2027"],
            ["Test forms: complaints"],
            ["Test forms: compliments"],
        ],
    )


QUALITY = {
    f"{make.__name__}.xlsx": make
    for make in (
        judgements,
        reasons_given,
        outcomes_of_themes,
        packages,
        audits_followed_up,
        refs_of_commitments,
        how_implemented,
        taken_and_to_take,
        bands_of_one_word,
        risks_below,
        pillars_explained,
        days_of_milestones,
        items_numbered,
        matters,
        ideas_for_fixes,
        targets_go_on,
        last_lines,
    )
}
