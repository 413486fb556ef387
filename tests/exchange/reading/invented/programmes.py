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


def open_and_closed(path: Path) -> None:
    """Sheets are called by a word of the line above each table, which names what is in them: once is enough."""
    head = _head("No", "Raised", "Action", "By whom", "Due", "Last update", "Update text")
    workbook(
        path,
        Open=[
            [B("Resilience group – open actions")],
            head,
            [14, "03/09/26", "Confirm beds", "Chief Officer", "17/09/26", "20/09/26", "Awaiting estates"],
            [17, "01/10/26", "Share the dashboard", "Head of Data", "15/10/26", "02/10/26", "Begun"],
        ],
        Closed=[
            [B("Resilience group – closed actions")],
            head,
            [12, "06/08/26", "Tell of the holiday", "Press Lead", "20/08/26", "18/08/26", "Issued"],
        ],
    )


def lettered_and_dotted(path: Path) -> None:
    """Refs such as "R1.2" begin the actions; a review is a date by what stands below; ticks say what is done."""
    workbook(
        path,
        Plan=[
            [B("Planning service improvement plan")],
            _head("Recommendation", "Sub-actions", "SRO", "Lead", "Review", "Tick when done", "What we've done"),
            ["Clear the backlog", "R1.1 A temporary officer", "Director", "Manager", "May 2026", "✓", "In post"],
            [None, "R1.2 A new list", "Director", "Policy Manager", "Sept 2026", None, "Drafted"],
            ["Decide better", "R2.1 Train members", "Director", "Monitoring Officer", "June 2026", "✓", "All came"],
        ],
    )


def resources_and_costs(path: Path) -> None:
    """Who and what is needed is no cost beside a column of money; what a difference it makes is an outcome."""
    workbook(
        path,
        Plan=[
            [B("Heritage grant: activity plan")],
            _head("Activity", "Resources", "Costs in project budget", "Timetable", "What difference has it made?"),
            ["Guided walks", "Volunteers, leaflets", "£1,200", "Sept 2027", "Families come"],
            ["Oral history", "A recorder", "£4,500", "June 2027", "Memories are kept"],
        ],
    )


def coded_levels(path: Path) -> None:
    """Rows of a code and a name alone, whose codes go on by letters and figures in those of the actions below."""
    workbook(
        path,
        Plan=[
            [B("Parks service plan")],
            _head("Code", "Description", "Lead", "Due", "Measure"),
            ["P1", "Priority: Welcoming parks"],
            ["P1.O1", "Objective: Keep the flags"],
            ["P1.O1.A1", "Plans for six sites", "Parks Manager", "Jan 2027", "Six are sent"],
            ["P1.O1.A2", "Visits unannounced", "Friends", "June 2027", "12 visits"],
            ["P1.O2", "Objective: Safer play"],
            ["P1.O2.A1", "Replace three areas", "Projects Officer", "Mar 2027", "Three open"],
        ],
    )


def ideas_in_sections(path: Path) -> None:
    """Sections stand for several ideas, and these are what is done."""
    workbook(
        path,
        Eco=[
            [B("Green church: what we plan to do")],
            _head("Section", "Ideas", "Volunteer", "Finish", "Cost"),
            ["Buildings", "Draught strips on the vestry door", "Churchwarden", "Nov 2026", "£40"],
            ["Buildings", "A quote for lamps", "Treasurer", "Mar 2027", "?"],
            ["Land", "Mow no more until July", "Mowing team", "July 2027", "Free"],
        ],
    )


def bodies_and_places(path: Path) -> None:
    """A delivery body does it, not a place before it whose name could be somebody's."""
    workbook(
        path,
        Rivers=[
            [B("River pipeline")],
            _head("Catchment", "Sub-catchment", "Intervention", "Delivery body", "Build window"),
            ["River Ash", "Upper Ash", "Ten leaky dams", "Rivers Trust", "Autumn 2026"],
            ["River Ash", "Mill Brook", "A pond beside it", "Rivers Trust", "Spring 2027"],
            ["River Elm", "Elm Head", "2 km of hedge", "Farm cluster", "Winter 2026/27"],
        ],
    )


def complaints_learned(path: Path) -> None:
    """What a complaint was about is answered, not the service it was about."""
    workbook(
        path,
        Log=[
            [B("Complaints: learning log")],
            _head("Ref", "Service area", "What the complaint was about", "Action we will take", "Officer", "Done"),
            ["C1", "Bins", "A new estate was missed", "Add new roads each month", "Waste Supervisor", "Yes"],
            ["C2", "Housing", "A repair was put off by text", "Ring those over 70", "Repairs Manager", "No"],
        ],
    )


def needs_to_improve(path: Path) -> None:
    """ "What needs to improve" is answered by the actions, whatever area it is in."""
    workbook(
        path,
        Plan=[
            [B("Adoption agency: improvement plan")],
            _head("Inspected area", "What needs to improve", "Improvement planned", "Responsible", "Timescale"),
            ["Matching", "Siblings wait for long", "Profile them each quarter", "Family Manager", "Mar 2027"],
            ["Data", "Returns come late", "One data officer", "Head of Agency", "Sept 2026"],
        ],
    )


PROGRAMMES = {
    "needs_to_improve.xlsx": needs_to_improve,
    "coded_levels.xlsx": coded_levels,
    "ideas_in_sections.xlsx": ideas_in_sections,
    "bodies_and_places.xlsx": bodies_and_places,
    "complaints_learned.xlsx": complaints_learned,
    "open_and_closed.xlsx": open_and_closed,
    "lettered_and_dotted.xlsx": lettered_and_dotted,
    "resources_and_costs.xlsx": resources_and_costs,
    "lettered_roles.xlsx": lettered_roles,
    "sponsored_outcomes.xlsx": sponsored_outcomes,
    "scored_statements.xlsx": scored_statements,
    "runs_after_refs.xlsx": runs_after_refs,
    "asked_and_fixed.xlsx": asked_and_fixed,
    "described_projects.xlsx": described_projects,
}
