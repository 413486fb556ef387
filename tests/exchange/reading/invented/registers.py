"""Registers, summaries and tables that stand otherwise than a plan's usual one."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, Line, workbook


def risk_register(path: Path) -> None:
    """A register of risks alone: what is done about each, and who of several is asked."""
    head = (
        "Risk ID", "Risk", "Likelihood", "Impact", "Score", "Existing controls", "Mitigating action", "Lead member",
        "Lead officer", "Due date", "Status",
    )  # fmt: skip
    rows: list[Line] = [
        ["R1", "Services stop", 4, 5, 20, "Training", "Sign in with two factors", "Cllr for IT", "Head of IT",
         "Dec 2027", "In progress"],
        ["R1", "Services stop", 4, 5, 20, "Training", "Keep copies offline", "Cllr for IT", "Systems Lead",
         "Oct 2027", "Complete"],
        ["R2", "The budget is overspent", 3, 4, 12, "Monitoring", "Panel for placements", "Cllr for Finance",
         "Director of Adults", "Jan 2028", "In progress"],
    ]  # fmt: skip
    workbook(path, Risk_Register=[[B("Northmere Risk Register")], [], [B(text) for text in head], *rows])


def beside_summaries(path: Path) -> None:
    """A dashboard that counts, a list of workstreams with sums below, and figures by month beside the log."""
    workbook(
        path,
        Counts=[
            [B("Northmere Programme Dashboard")],
            [],
            [B("Aim"), B("Actions"), B("Complete"), B("Delayed")],
            ["Aim 1", 3, 1, 2],
            ["Aim 2", 2, 2, 0],
            [B("Total"), 5, 3, 2],
        ],
        Workstreams=[
            [B("Workstream"), B("Lead"), B("Status")],
            ["Practice", "Assistant Director", "On track"],
            ["Workforce", "HR Lead", "Delayed"],
            [],
            ["Total actions", 3],
            ["Complete", 1],
        ],
        Action_log=[
            [B("ID"), B("Workstream"), B("Action"), B("Owner"), B("Due date"), B("RAG")],
            [1, "Practice", "Launch the model", "Head of Practice", "March 2027", "B"],
            [2, "Practice", "Supervise in groups", "Team Managers", "June 2027", "G"],
            [3, "Workforce", "Reduce agency staff", "HR Lead", "Sept 2027", "R"],
        ],
        Data=[[B("Month"), B("Caseload"), B("Agency")], ["Jan 2027", 21, 15], ["Feb 2027", 20, 14]],
    )


def funded_projects(path: Path) -> None:
    """Projects with their milestones under outcomes, budgets that are added up, and who asked beside who leads."""
    workbook(
        path,
        Fund=[
            [B("Northmere Community Fund Delivery Plan"), None, None, None, B("RAG key:")],
            [None, None, None, None, "Green", "On time"],
            [B("Outcome"), B("Project"), B("Lead body"), B("Budget"), B("Milestones"), B("Completion")],
            ["Healthier lives", "Walking groups", "Active Northmere", 5000, "Six groups by June", "March 2028"],
            ["Healthier lives", "Cooking classes", "Food Hub", 3000, "Ten classes by May", "March 2027"],
            ["Safer streets", "Audit of the lights", "Parish Council", 1500, "Audit by July", "July 2027"],
            [B("TOTAL"), None, None, 9500],
        ],
    )


def three_levels(path: Path) -> None:
    """Outcomes merged over objectives merged over actions, each with a lead of its own."""
    head = ("Outcome", "Outcome lead", "Objective", "Objective lead", "Ref", "Action", "Action lead", "By when")

    def tall(text: str, rows: int) -> B:
        return B(text, bold=False, rows=rows)

    workbook(
        path,
        Sheet1=[
            [B("Northmere Adult Social Care Strategy", columns=8)],
            [B(text) for text in head],
            [
                tall("People are safe", 3), tall("Director", 3), tall("Answer at once", 2), tall("Head of Duty", 2),
                "A1", "Form a triage team", "Team Manager", "April 2027",
            ],
            [None, None, None, None, "A2", "Make a weekend rota", "Team Manager", "May 2027"],
            [None, None, "Learn from incidents", "Quality Lead", "A3", "Hold a forum", "Quality Lead", "Quarterly"],
            [
                "People live at home", "Deputy Director", "Reablement for all", "Head of Reablement", "B1",
                "Let a contract", "Commissioner", "Oct 2027",
            ],
        ],
    )  # fmt: skip


def towns_in_runs(path: Path) -> None:
    """A header that nobody knows over words in runs; one header over two columns that nobody merged."""
    workbook(
        path,
        Sheet1=[
            [B("Northmere Market Towns Plan")],
            [B("Town"), B("Proposed action"), B("Lead"), None, B("When"), B("Comment")],
            [None, None, B("Organisation"), B("Officer")],
            ["Alder", "Pave the square", "Town Council", "Clerk", "2027", "Designs are drawn"],
            ["Alder", "Mend the bandstand", "District Council", "Parks Officer", "2028"],
            ["Birch", "Enlarge the car park", "District Council", "Parking Manager", "2028"],
            ["Birch", "Put up signs", "County Council", "Highways Officer", "2027"],
        ],
    )


def lettered_bands(path: Path) -> None:
    """The first of several bands stands above the header; a key priority has a number."""
    head: Line = [B("#"), B("Task"), B("Staff"), B("Deadline")]
    workbook(
        path,
        Museum=[
            [B("Northmere Museum Forward Plan")],
            [B("A. Collections")],
            head,
            ["A1", "List what is in the store", "Curator", "Dec 2027"],
            [B("B. Audiences")],
            ["B1", "Lay a family trail", "Learning Officer", "July 2027"],
        ],
        School=[
            [B("KEY PRIORITY 1: READING", columns=4)],
            head,
            [1, "Read to every class", "English Lead", "Autumn"],
            [B("KEY PRIORITY 2: BEHAVIOUR", columns=4)],
            [2, "Agree a code", "Deputy Head", "Spring"],
        ],
    )


def crosswise(path: Path) -> None:
    """An action in each column, its labels down the side."""
    workbook(
        path,
        Sheet1=[
            [B("Northmere Fire Safety Plan")],
            [],
            [B("Action"), "Replace the doors", "Test the alarms", "Train wardens"],
            [B("Responsible person"), "Estates Manager", "Caretaker"],
            [B("Target date"), "30 June 2027", "Weekly", "31 March 2027"],
            [B("Status"), "In progress", "On track", "Complete"],
            [],
            ["Reviewed each year"],
        ],
    )


def lone_form(path: Path) -> None:
    """One form by itself, with the day it was filled in beside the day by which it is to be done."""
    workbook(
        path,
        Form=[
            [B("Northmere Action Plan", columns=2)],
            [B("Service"), "Meadow House"],
            [B("Date"), "3 March 2027"],
            [B("Issue identified"), "Plans were not reviewed each month"],
            [B("Action required"), "Keep a calendar of reviews"],
            [B("Person responsible"), "Deputy Manager"],
            [B("Target date"), "30 April 2027"],
            [B("Progress"), "The calendar is in place"],
            [B("Date completed")],
        ],
    )


def said_and_done(path: Path) -> None:
    """What people said, and what will be done; sheets whose labels above the table are in bold."""
    workbook(
        path,
        Heard=[
            [B("Number"), B("You said"), B("We will"), B("Lead directorate"), B("Timing"), B("Status")],
            [1, "Guidance is out of date", "Publish it anew", "Local Policy", "By spring 2027", "Delivered"],
            [2, "Money comes too late", "Settle for three years", "Finance", "From April 2027", "Ongoing"],
        ],
        Contracts=[
            [B("Commitment 3"), "Open contracts"],
            [B("Lead department"), "Office for Buying"],
            [B("Start and end date"), "January 2027 – December 2028"],
            [],
            [B("Milestone activity"), B("Start date"), B("End date"), B("Lead"), B("Status")],
            ["Publish the standard", "Jan 2027", "March 2027", "Standards team", "Complete"],
        ],
    )


def tall_headers(path: Path) -> None:
    """Headers merged over three rows beside phases over weeks over days, whose marks begin no action."""
    days: Line = [None, None, None, B("M"), B("T"), B("M"), B("T"), B("M"), B("T")]
    workbook(
        path,
        Timeline=[
            [B("Northmere Rollout Project Plan", columns=9)],
            [],
            [
                B("Task", rows=3), B("Task owner", rows=3), B("Due date", rows=3), B("Phase one", columns=4),
                None, None, None, B("Phase two", columns=2),
            ],
            [None, None, None, B("Week 1", columns=2), None, B("Week 2", columns=2), None, B("Week 3", columns=2)],
            days,
            ["Agree the charter", "Project Manager", "5 May 2027", "x"],
            [None, None, None, None, None, None, None, None, None, "see the notes"],
            ["Choose a supplier", "Buyer", "12 May 2027", None, None, "x", "x"],
        ],
    )  # fmt: skip


def risks_answered(path: Path) -> None:
    """Risks in a sentence with how they are met in kind and in words; and risks without an answer."""
    head = (
        "Risk ID", "Risk Description", "Likelihood", "Prob", "Impact", "Risk Rating", "Current controls", "Strategy",
        "Risk Treatment/ Response", "Resourcing",
    )  # fmt: skip
    workbook(
        path,
        Register=[
            [B(text) for text in head],
            [
                1,
                "People are moved away",
                "Likely",
                "85%",
                "Major",
                "3.4",
                "None",
                "Mitigate",
                "Ask the board",
                "J Hill",
            ],
            [2, "Machines are late", "Rare", "41%", "Major", "1.6", "None", "Avoid", "Buy them early", "P Watson"],
            [
                3,
                "The wishes change",
                "Likely",
                "60%",
                "Minor",
                "2.0",
                "None",
                "Mitigate",
                "Plan for changes",
                "T Brown",
            ],
            [4, "Skills are missing", "Rare", "20%", "Minor", "1.0", "None", "Mitigate", "Train people", "J Hill"],
        ],
        Log=[
            [B("No"), B("Risk"), B("Root cause"), B("Owner"), B("Probability"), B("Consequence")],
            ["R1", "The scope creeps", "Nobody says no", "Sponsor", "40%", "Days are lost that nobody planned for"],
            ["R2", "Tests come late", "Few testers", "Test Lead", "10%", "Faults are found by those who use it"],
        ],
    )


REGISTERS = {
    "tall_headers.xlsx": tall_headers,
    "risks_answered.xlsx": risks_answered,
    "risk_register.xlsx": risk_register,
    "beside_summaries.xlsx": beside_summaries,
    "funded_projects.xlsx": funded_projects,
    "three_levels.xlsx": three_levels,
    "towns_in_runs.xlsx": towns_in_runs,
    "lettered_bands.xlsx": lettered_bands,
    "crosswise.xlsx": crosswise,
    "lone_form.xlsx": lone_form,
    "said_and_done.xlsx": said_and_done,
}
