"""Sheets for committees: levels of unequal sureness, targets that move, answers that are no objectives."""

from __future__ import annotations

from pathlib import Path

from ..sheets import B, Line, tall, workbook


def _head(*texts: str) -> Line:
    return [B(text) for text in texts]


def corporate_year(path: Path) -> None:
    """Priorities in words that begin with a colour stand over commitments, whose header is better known."""
    workbook(
        path,
        Plan=[
            [B("Northmere corporate plan: year 1")],
            [],
            _head("Our priority", "Our commitment", "Ref", "Key activity", "Lead Officer", "Key measures"),
            [
                tall("Green future", 3), tall("Cut our emissions", 2), "G1", "Electrify the fleet", "Fleet Manager",
                "24 vans replaced",
            ],
            [None, None, "G2", "Insulate the depot", "Property Manager", "Bills fall"],
            [None, "Care for nature", "G3", "Plant hedges", "Parks Manager", "5 km"],
            ["High streets", "Support local trade", "H1", "Open a hub", "Town Centre Manager", "50 members"],
        ],
    )  # fmt: skip


def moved_targets(path: Path) -> None:
    """ "Original Target" and "Revised Target" are dates by what stands below; the original holds where none came."""
    head = _head(
        "Rec", "Priority", "Recommendation", "Officer", "Original Target", "Current Position", "Revised Target"
    )
    workbook(
        path,
        Follow_up=[
            [B("Internal audit follow-up")],
            [],
            [B("Housing repairs (limited assurance)", columns=6)],
            head,
            ["R1", "High", "Inspect large jobs", "Repairs Manager", "30/06/2026", "Two are recruited", "31/12/2026"],
            ["R3", "Medium", "Match invoices to orders", "Finance Manager", "31/07/2026", "In place"],
        ],
    )


def answered_recommendations(path: Path) -> None:
    """A label and its words above a table are no header of another, though both words are known."""
    head = _head("Action", "Lead", "Date", "Progress")
    workbook(
        path,
        Response=[
            [B("Corporate peer challenge: action plan")],
            [],
            [B("Recommendation 1:"), "Develop a clear financial strategy"],
            [B("Response:"), "Accepted"],
            head,
            ["Refresh the strategy", "Section 151 Officer", "Feb 2027", "Drafted"],
            [],
            [B("Recommendation 2:"), "Engage with parishes"],
            [B("Response:"), "Accepted"],
            head,
            ["Agree a charter", "Monitoring Officer", "April 2027", "A group is set up"],
        ],
    )


def shares_beside_statuses(path: Path) -> None:
    """Where a column has words for the status, it is not the one with the share that is done."""
    head = _head("Pillar", "Objective", "Action", "Lead", "End date", "% complete", "Status")
    workbook(
        path,
        Tracker=[
            [B("People plan tracker")],
            head,
            [
                "Looking after people",
                "Less sickness",
                "Early physio",
                "Health Manager",
                "31/12/2026",
                "60%",
                "On track",
            ],
            ["Belonging", "Less bullying", "Champions", "Guardian", "31/03/2027", "20%", "Off track"],
        ],
    )


def gaps_answered(path: Path) -> None:
    """A column of "Yes" and "No" names no objectives, whatever its header."""
    head = _head("Requirement of the Act", "Where we are now", "Gap?", "What we need to do", "Whose job", "Complete by")
    workbook(
        path,
        Gaps=[
            [B("Procurement readiness: gap analysis")],
            head,
            ["Publish a pipeline", "Teams keep lists", "Yes", "Build one list", "Procurement Lead", "Feb 2027"],
            ["Publish indicators", "None yet", "Yes", "Draft a template", "Legal Lead", "Apr 2027"],
            ["Assess conflicts", "Form in use", "No"],
        ],
    )


def told_below_themes(path: Path) -> None:
    """What people told stands, after its label, below the theme of each sheet."""
    head = _head("What we will do", "Who will do it", "When", "How we will know")
    workbook(
        path,
        Theme_1=[
            [B("Theme 1: Healthy lives")],
            ["What people told us: we want to stay active"],
            head,
            ["Classes in ten villages", "Leisure Trust", "By March 2027", "200 people"],
        ],
        Theme_2=[
            [B("Theme 2: Connected lives")],
            ["What people told us: buses matter"],
            head,
            ["A list of lifts", "Voluntary Action", "Summer 2027", "5,000 copies"],
        ],
    )


def counted_milestones(path: Path) -> None:
    """A column for each milestone: all of them are kept in the same way."""
    workbook(
        path,
        Page=[
            [B("Hospital discharge: plan on a page")],
            _head("Workstream", "Deliverable", "SRO", "Milestone 1", "Milestone 2", "RAG"),
            ["Flow", "Discharge hub", "Deputy Director", "Agreed (Apr 26)", "Staffed (Jul 26)", "Amber"],
            ["Home first", "More reablement", "Care Lead", "Tender (May 26)", "Award (Aug 26)", "Green"],
        ],
    )


COMMITTEES = {
    "corporate_year.xlsx": corporate_year,
    "moved_targets.xlsx": moved_targets,
    "answered_recommendations.xlsx": answered_recommendations,
    "shares_beside_statuses.xlsx": shares_beside_statuses,
    "gaps_answered.xlsx": gaps_answered,
    "told_below_themes.xlsx": told_below_themes,
    "counted_milestones.xlsx": counted_milestones,
}
