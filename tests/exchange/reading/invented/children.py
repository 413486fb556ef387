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


def priority_actions(path: Path) -> None:
    """Each priority action beside its label, with who leads it and what is to come of it in rows below."""
    head = [B(text) for text in ("Ref", "Action", "Lead", "Due", "Status")]
    workbook(
        path,
        Plan=[
            [B("Area SEND Inspection: plan")],
            [B("Priority Action 1"), B("Leaders should assess needs in time.")],
            [B("SRO"), B("Director of Education")],
            [B("Outcome"), B("Children get their plan in 20 weeks")],
            [],
            head,
            ["PA1.1", "Clear the backlog", "SEND Manager", "31/01/2027", "Amber"],
            [],
            [B("Priority Action 2"), B("Leaders should shorten waits.")],
            [B("SRO"), B("Chief Nurse")],
            [B("Outcome"), B("No child waits more than 18 weeks")],
            [],
            head,
            ["PA2.1", "Support children while they wait", "Paediatrics Lead", "31/03/2027", "Green"],
        ],
    )


def levels_told(path: Path) -> None:
    """An export that says each row's level in a column; the rows above the actions have owners and days, too."""
    workbook(
        path,
        Export=[
            [B(text) for text in ("Level", "Code", "Title", "Owner", "End Date", "RAG")],
            [1, "CP", "Corporate Plan", None, None, "G"],
            [2, "CP1", "Children thrive", "Director of Children's Services", "31/03/2027", "G"],
            [3, "CP1.1", "Deliver family hubs", "AD Early Help", "31/12/2026", "G"],
            [3, "CP1.2", "Reduce NEET", "Skills Manager", "31/03/2027", "A"],
            [2, "CP2", "Places prosper", "Director of Place", "31/03/2027", "A"],
            [3, "CP2.1", "Repair the market square", "Regeneration Manager", "28/02/2027", "A"],
        ],
    )


def said_will_did(path: Path) -> None:
    """What was said, what will be done, and what was done about it."""
    workbook(
        path,
        Offer=[
            [B("Care Leaver Local Offer: action plan")],
            [B(text) for text in ("You said", "We did", "We will", "Lead", "By when", "Date agreed")],
            ["We want to know who helps us", "41 know", "Introduce them at 16", "Team Manager", "09/2026", None],
            ["We feel lonely", None, "Cook a meal on Sundays", "Hub", "11/2026", "01.04.2026"],
        ],
    )  # fmt: skip


def leads_beside(path: Path) -> None:
    """Bands of several merged cells, the theme and who leads it, above a header each; a budget below the plan."""
    head = [B(text) for text in ("Ref", "Action", "Owner", "Due", "RAG", "Comments")]
    workbook(
        path,
        Strategy=[
            [B("Alternative Provision Strategy", columns=6)],
            [],
            [
                B("Theme 1 – Prevention", columns=2), None, B("Lead: Commissioner", columns=2), None,
                B("RAG: Green", columns=2),
            ],
            head,
            ["1a", "Offer outreach to 30 schools", "Head of the PRU", "Jan 27", "G", "Begins in Jan"],
            ["1b", "Support moves to Year 7", "Inclusion Lead", "July 27", "A", None],
            [B("Theme 2 – Quality", columns=2), None, B("Lead: QA Lead", columns=2), None, B("RAG: Amber", columns=2)],
            head,
            ["2a", "Agree a framework of providers", "QA Lead", "Mar 27", "A", None],
            [],
            [B("Budget"), B("2026/27"), B("2027/28")],
            ["Outreach", "£6,000", "£6,500"],
            ["Framework", "£2,000", "£2,000"],
        ],
    )  # fmt: skip


def forecasts(path: Path) -> None:
    """Milestones of a direction with the day planned, forecast and met."""
    workbook(
        path,
        Directions=[
            [B("Commissioner's directions: tracker")],
            [B(text) for text in ("Direction", "Milestone", "Owner", "Planned", "Forecast", "Actual", "Status")],
            ["Appoint an adviser", "Advertise", "HR Director", "04/09/2026", "04/09/2026", "04/09/2026", "Complete"],
            ["Appoint an adviser", "Adviser starts", "DCS", "02/11/2026", "16/11/2026", None, "Amber"],
            ["Write a plan", "Council agrees it", "Improvement Lead", "10/12/2026", "14/01/2027", None, "Red"],
        ],
    )


def domains(path: Path) -> None:
    """An inspector's domain and requirement in each row; learning from complaints on a second sheet."""
    workbook(
        path,
        Tracker=[
            [B(text) for text in ("CQC Domain", "Requirement", "No", "Action", "Owner", "Delivery by", "Status")],
            ["SAFE", "Regulation 12", "S1", "Audit medicines weekly", "Ward Manager", "01-Oct-26", "Completed"],
            ["SAFE", "Regulation 12", "S2", "Train 95% in sepsis", "Practice Educator", "31-Dec-26", "In progress"],
            ["SAFE", "Regulation 15", "S3", "Replace cot sides", "Estates", "30-Nov-26", "Delayed"],
            ["WELL-LED", "Regulation 17", "W1", "Review risks monthly", "Matron", "31-Jan-27", "In progress"],
        ],
    )


def complaints(path: Path) -> None:
    """What was complained of, what was learnt, and what is done about it."""
    workbook(
        path,
        Complaints=[
            [B("Complaints: learning and actions")],
            [B(text) for text in ("Ref", "Stage", "Received", "Complaint", "Upheld?", "Action", "Owner", "Due")],
            ["C14", 2, "12/04/2026", "A visit was cancelled", "Yes", "Text families early", "Manager", "31/07/2026"],
            ["C19", 1, "03/05/2026", "A report went astray", "Partly", "Check addresses", "Manager", "30/06/2026"],
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
        priority_actions,
        levels_told,
        said_will_did,
        leads_beside,
        forecasts,
        domains,
        complaints,
    )
}
