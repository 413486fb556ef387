"""Workbooks of children's services, and of those who inspect or pay for them."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, band, workbook


def inspectors_quoted(path: Path) -> None:
    """What inspectors said in a row below each band; a summary for a board before the plan."""
    head = [B(text) for text in ("Ref", "What we will do", "Accountable officer", "End", "BRAG")]
    workbook(
        path,
        Dashboard=[
            [B("Improvement Board dashboard")],
            [B(text) for text in ("Priority", "Actions", "Complete", "On track")],
            ["1 Front door", 2, 1, 1],
            ["2 Practice", 1, 0, 1],
        ],
        Plan=[
            [band("Northmere Children's Services Improvement Plan")],
            [],
            [band("Priority 1: The front door")],
            [B("Inspectors said: “Thresholds are not consistently applied.”", bold=False, columns=5)],
            head,
            ["1.1", "Explain the thresholds to partners again", "Director of Social Care", "December 2026", "G"],
            ["1.2", "Triage police notifications daily", "Head of Service", "January 2027", "A"],
            [],
            [band("Priority 2: Practice")],
            [B("“Plans are too often unclear.”", bold=False, columns=5)],
            head,
            ["2.1", "Write a plan of one page with each family", "Principal Social Worker", "March 2027", "G"],
        ],
    )


def chairs_below(path: Path) -> None:
    """A priority to a sheet, who chairs its subgroup below its name, and quarters as columns."""
    head = [B(text) for text in ("No", "Objective", "Activity", "Lead agency", "Q1", "Q2", "RAG")]
    workbook(
        path,
        Neglect=[
            [B("Northmere Safeguarding Partnership Business Plan")],
            [B("Priority: Neglect")],
            ["Chair of subgroup: Assistant Director"],
            head,
            ["1", "Neglect is seen early", "Use the neglect toolkit", "Council", "Agreed", "220 trained", "Green"],
            ["2", None, "Audit cases in six agencies", "Police", None, "Audit done", "Green"],
        ],
        Exploitation=[
            [B("Priority: Exploitation")],
            ["Chair of subgroup: Superintendent"],
            head,
            ["1", "Children at risk are known", "Hold a panel each week", "Police", "Terms agreed", None, "Amber"],
        ],
    )


def logs_beside(path: Path) -> None:
    """A project's logs: its actions have a sheet of their own, so risks, issues and decisions are none."""
    workbook(
        path,
        Risks=[
            [B(text) for text in ("ID", "Risk description", "Likelihood", "Mitigation", "Owner", "Status")],
            ["R1", "Migration of data fails", 4, "Load the data twice on trial", "Data Lead", "Open"],
        ],
        Actions=[
            [B("Case System Replacement: actions")],
            [B(text) for text in ("ID", "Action", "Owner", "Target date", "Status")],
            ["A1", "Agree rules for cleaning the data", "Data Lead", "30/11/2026", "Open"],
            ["A2", "Book the training rooms", "Support Manager", "16/10/2026", "Closed"],
        ],
        Issues=[
            [B(text) for text in ("ID", "Issue description", "Resolution", "Owner", "Status")],
            ["I1", "The test system is slow", "Add memory", "Technical Lead", "Open"],
        ],
    )


def sums_of_tasks(path: Path) -> None:
    """An export in which tasks in bold sum up those below: the project's, and then each part's."""
    workbook(
        path,
        Sheet=[
            [B(text) for text in ("Task Name", "Assigned To", "Start", "Finish", "%")],
            [B("Placements"), None, None, "30/06/2027", "40%"],
            [B("Enough homes"), None, None, "31/03/2027", "50%"],
            ["Open two homes", "Head of Placements", "01/04/2026", "31/03/2027", "60%"],
            ["Agree a block contract", "Commissioner", "01/06/2026", "18/12/2026", "100%"],
            [B("Going home"), None, None, "30/06/2027", "20%"],
            ["Review sixty children", "Reunification Lead", "01/12/2026", "30/06/2027", "0%"],
        ],
    )


def texts_of_inspectors(path: Path) -> None:
    """What inspectors wrote in a column that is called no more than "Text", filled where it begins."""
    workbook(
        path,
        AFIs=[
            [B("Northmere Police: causes of concern and areas for improvement")],
            [B(text) for text in ("Ref", "Type", "Text", "Force action", "Chief Officer", "Delivery date")],
            [
                "COC-1", "Cause of concern", "The force does not always know repeat victims",
                "Ask new questions in the control room", "ACC Crime", "Jan-27",
            ],
            [None, None, None, "Flag repeat victims each morning", "ACC Crime", "Mar-27"],
            [
                "AFI-1", "AFI", "The force should record its reasons better",
                "Make the template ask for reasons", "ACC Operations", "Dec-26",
            ],
        ],
    )  # fmt: skip


def numbered_steps(path: Path) -> None:
    """A column "Milestone/Step" of no more than refs; another that says whether a task is a milestone."""
    head = [B(text) for text in ("Milestone/Step", "Action", "Lead", "Deadline", "Milestone", "RAG")]
    workbook(
        path,
        RAP=[
            [B("Rapid Action Plan")],
            [B("AREA 1 – Leaders should set out precisely what pupils learn.", columns=6)],
            head,
            ["1a", "Write the steps in history anew", "Curriculum Lead", "October 2026", "No", "G"],
            ["1b", "Free half a day for subject leaders", "Headteacher", "Sept 2026", "Yes", "G"],
            [B("AREA 2 – Leaders should strengthen assessment.", columns=6)],
            head,
            ["2a", "Agree short quizzes", "Assessment Lead", "Christmas", "No", "A"],
        ],
    )


def school_works(path: Path) -> None:
    """Works by school: the names of schools hold no dates, though "Junior" begins like one."""
    workbook(
        path,
        Works=[
            [B("Schools condition programme")],
            [B(text) for text in ("School", "Element", "Works required", "Est. cost", "Officer", "Completion")],
            ["Ash Grove Infants", "Roof", "Renew the felt over the hall", "£48,000", "Surveyor", "28/08/2026"],
            ["Ash Grove Infants", "Heating", "Replace the boiler", "£61,500", "Engineer", "14/08/2026"],
            ["Beech Road Junior", "Windows", "Replace rotten frames", "£22,000", "Surveyor", "19/02/2027"],
            ["Beech Road Junior", "Electrical", "Rewire the kitchen", "£34,000", "Engineer", "16/04/2027"],
        ],
    )


def weaknesses(path: Path) -> None:
    """Outcomes with refs of a figure and a capital, below the areas of weakness."""
    head = [B(text) for text in ("Outcome", "Ref", "Action", "Lead officer / organisation", "Timescale")]
    workbook(
        path,
        WSoA=[
            [B("Written Statement of Action")],
            [],
            [B("Area of significant weakness 1: The quality of plans")],
            head,
            [
                B("1A. All new plans are good", bold=False, rows=2),
                "1A.1",
                "Agree what is good",
                "SEND Manager",
                "Jan 2027",
            ],
            [None, "1A.2", "Train thirty who write plans", "Workforce Lead", "April 2027"],
            ["1B. Plans are in time", "1B.1", "Recruit four coordinators", "Head of SEND", "30/11/2026"],
            [],
            [B("Area of significant weakness 2: Joint commissioning")],
            head,
            ["2A. Waits are shorter", "2A.1", "Agree one specification", "Commissioner", "March 2027"],
        ],
    )


CHILDREN = {
    f"{make.__name__}.xlsx": make
    for make in (
        inspectors_quoted,
        chairs_below,
        logs_beside,
        sums_of_tasks,
        texts_of_inspectors,
        numbered_steps,
        school_works,
        weaknesses,
    )
}
