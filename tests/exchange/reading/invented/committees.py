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


def visited_wards(path: Path) -> None:
    """What was seen, and by whom, stands above and before what will be done; counts stand below, after a blank row."""
    head = _head("What we saw", "What we will do about it", "Who", "By", "How far have we got?")
    workbook(
        path,
        Ward_7=[
            ["Ward 7: first impressions"],
            ["Visit date 3.9.26. Team: Matron, governor"],
            [],
            head,
            ["Call bells ring for minutes", "Rounds each hour", "Ward manager", "10.10.26", "In place"],
            ["The corridor is cluttered", "Remove spare beds", "Housekeeping lead", "1.10.26", "Begun"],
            [],
            ["Summary"],
            ["Actions", 2],
            ["Done", 1],
        ],
        Ward_9=[
            ["Ward 9: first impressions"],
            ["Visit date 4.9.26. Team: Matron, trustee"],
            [],
            head,
            ["Nothing tells visitors where to go", "Design a leaflet", "Ward manager", "30.11.26"],
        ],
    )  # fmt: skip


def bands_from_the_first(path: Path) -> None:
    """The first of several wide bands stands above the header, with a blank row between it and the title."""
    workbook(
        path,
        Delivery=[
            [B("All-age carers' strategy", columns=5)],
            [B("Delivery plan: year one", columns=5)],
            [],
            [B("I am recognised as a carer", columns=5)],
            _head("We will", "Lead organisation", "When by", "What will be different", "RAG"),
            ["Flag carers on records", "Health Board", "Mar 2027", "Every practice knows", "A"],
            [B("I get a break from caring", columns=5)],
            ["A fund for short breaks", "Council", "Apr 2027", "300 breaks", "G"],
        ],
    )


def agencies_alone(path: Path) -> None:
    """Agencies stand alone in the first column, which the rows of their tasks leave blank."""
    workbook(
        path,
        Plan=[
            [B("Public protection business plan")],
            _head("Agency", "Task", "Completed by", "Outcome"),
            ["POLICE"],
            [None, "Train 20 officers", "Mar-27", "20 trained"],
            [None, "Check the minutes", "Quarterly", "Better minutes"],
            ["HOUSING"],
            [None, "Send a named lead", "Ongoing", "90% attend"],
        ],
    )


def sums_under_one_header(path: Path) -> None:
    """What was achieved in figures is no progress beside a commentary; the day of closing is not when work is due."""
    workbook(
        path,
        Savings=[
            [B("Savings tracker, period 6")],
            [],
            [
                B("Directorate", rows=2), B("Saving ref", rows=2), B("Description of saving", rows=2),
                B("£000", columns=2), None, B("Delivery", columns=4),
            ],
            [None, None, None, *_head("Target", "Achieved", "Owner", "Deadline", "Completed on", "Commentary")],
            ["People", "P01", "Reablement first", 500, 320, "Director of Adults", "31/03/2027", None, "Capacity is up"],
            ["People", "P02", "Fewer agency staff", 350, 350, "Head of Children", "31/12/2026", None, "All in post"],
            ["Place", "L01", "Garden waste", 600, 640, "Waste Manager", "01/06/2026", "28/05/2026", "Complete"],
        ],
    )  # fmt: skip


def surveyed_blocks(path: Path) -> None:
    """Work that is recommended for a defect; the block it is in is kept beside it."""
    workbook(
        path,
        Survey=[
            [B("School estate: condition survey")],
            _head(
                "Block", "Element", "Defect", "Recommended work", "Priority (1–4)", "Estimated cost", "Year", "% done"
            ),
            ["Main", "Roof", "Felt blistered over hall", "Renew felt", 1, "£48,000", "2026/27", "10%"],
            ["Main", "Windows", "Rotten frames", "Replace with aluminium", 2, "£31,500", "2027/28", "0%"],
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
    "visited_wards.xlsx": visited_wards,
    "bands_from_the_first.xlsx": bands_from_the_first,
    "agencies_alone.xlsx": agencies_alone,
    "sums_under_one_header.xlsx": sums_under_one_header,
    "surveyed_blocks.xlsx": surveyed_blocks,
}
