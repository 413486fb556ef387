"""Programmes and self-assessments: letters for who does what, sponsors below headings, scores, runs of words."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, Line, workbook


def _head(*texts: str) -> Line:
    return [B(text) for text in texts]


def lettered_roles(path: Path) -> None:
    """A bold header of which only half is known, since who does what is told by letters."""
    workbook(
        path,
        Roadmap=[
            [B("Records management roadmap")],
            _head("Activity", "R", "A", "C", "I", "Start", "Finish", "Status", "Depends on"),
            [B("1. Policy")],
            ["1.1 Refresh the policy", "Records Manager", "Director", "Legal", "All", "Apr-26", "Jun-26", "Complete"],
            ["1.2 Publish a list", "Records Manager", "Director", "Legal", "All", "Jul-26", "Dec-26", "Begun", "1.1"],
            [B("2. Systems")],
            ["2.1 Label all sites", "IT Manager", "Director", "Records Manager", "Owners", "Oct-26", "Mar-27", "Begun"],
        ],
    )  # fmt: skip


def sponsored_outcomes(path: Path) -> None:
    """Below each outcome's heading its sponsor and board stand side by side, each after its label."""
    head = _head("Action", "Lead agency", "Start", "End", "Outputs")
    workbook(
        path,
        Plan=[
            [B("Tackling poverty: action plan")],
            [],
            [B("Outcome 1: Families have enough food")],
            ["Sponsor: Director of Public Health", "Reporting to: Health Board"],
            head,
            ["Tell of vouchers", "Public Health", "Jan 2026", "Dec 2026", "80% take them up"],
            ["Run holiday clubs", "Children's Services", "July 2026", "Sept 2026", "900 places"],
            [],
            [B("Outcome 2: Homes are warm")],
            ["Sponsor: Director of Housing", "Reporting to: Housing Board"],
            head,
            ["Hand out kits", "Energy charity", "Oct 2026", "Feb 2027", "600 kits"],
        ],
    )


def scored_statements(path: Path) -> None:
    """Scores are no refs, though each row has another."""
    workbook(
        path,
        Self_assessment=[
            [B("Adults with many needs: local action plan")],
            _head("Domain", "Statement", "Score 1-4", "Gap", "Action to close gap", "Lead", "By"),
            ["Workforce", "All are trained", 2, "Night staff not reached", "Lessons online", "Training Lead", "Mar 27"],
            ["Workforce", "Users help to recruit", 1, "No panel members", "Train six", "Peer Lead", "Jun 27"],
            ["Systems", "One assessment", 3, "Not used by probation", "Pilot it", "Strategic Lead", "Sep 27"],
        ],
    )


def runs_after_refs(path: Path) -> None:
    """The first column after the refs has the same words in several rows on end."""
    workbook(
        path,
        Schemes=[
            [B("Walking and cycling: scheme programme")],
            _head("ID", "Corridor", "Scheme", "Lead", "Status", "Est. cost"),
            ["W1", "Station to hospital", "Crossing", "Active Travel Officer", "Feasibility complete", "£240k"],
            ["W2", "Station to hospital", "Gate link", "Active Travel Officer", "Not started", "£90k"],
            ["W3", "College to centre", "Towpath", "Waterways Lead", "On site", "£410k"],
        ],
    )


def asked_and_fixed(path: Path) -> None:
    """Plain words for what an inspector asked for, what will be done and which staff do it; initials in one line."""
    workbook(
        path,
        Kitchen=[
            [B("Kitchen hygiene: five star plan")],
            ["KEY: CO = Cook, CM = Centre Manager"],
            _head("What the inspector asked for", "How we'll fix it", "Staff", "When", "Cost"),
            ["Deep clean behind the fryer", "Contract clean", "CO", "Within 7 days", "£180"],
            ["Allergens up to date", "Weekly check", "CO", "Dec 2026", "None"],
            ["Replace the boards", "Buy a coloured set", "CM", "Jan 2027", "£65"],
        ],
    )


def described_projects(path: Path) -> None:
    """ "Project / Action" names what the description beside it tells; below bands, risks are what is answered."""
    workbook(
        path,
        Town=[
            [B("Town centre vision: action plan")],
            _head("Ref", "Project / Action", "Description", "Lead", "Timescale", "Next step"),
            ["TC1", "Market relaunch", "New layout and events", "Town Centre Manager", "2027", "Meet the traders"],
            ["TC2", "Vacant shops", "Leases for a while", "Economic Development", "2028", "Draft a lease"],
        ],
        Duty=[
            [B("Risks to the town centre")],
            _head("Duty", "Risk identified", "What action needs to be taken?", "Who is responsible?", "Completion"),
            [B("A. Leadership", columns=5)],
            ["Staff know", "New staff may not be told", "Add it to induction", "HR Manager", "01/12/2026"],
            [B("B. Speakers", columns=5)],
            ["All are vetted", "Departments book by themselves", "Keep one log", "Events Lead", "In place"],
        ],
    )


PROGRAMMES = {
    "lettered_roles.xlsx": lettered_roles,
    "sponsored_outcomes.xlsx": sponsored_outcomes,
    "scored_statements.xlsx": scored_statements,
    "runs_after_refs.xlsx": runs_after_refs,
    "asked_and_fixed.xlsx": asked_and_fixed,
    "described_projects.xlsx": described_projects,
}
