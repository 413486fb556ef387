"""Plans of any size, invented from a seed: the same seed and size give the same plan, on every machine.

They have the shape of a council's plan: sections, objectives of about six actions, milestones in every other
action, words of very different length, dates written in many ways, statuses, and updates.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from planner_desktop.domain.fields import Level
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Record, Update

TODAY = date(2026, 10, 12)
COLUMNS = (
    ("ref", "Ref"),
    ("title", "Action"),
    ("milestones", "Milestones"),
    ("responsible", "Responsible"),
    ("target_date", "Target date"),
    ("indicator", "Success indicator"),
    ("progress", "Progress"),
    ("status", "Status"),
)
OBJECTIVE_HAS, SECTION_HAS = 6, 8
"""How many actions an objective, and how many objectives a section has."""

POSTS = (
    "Director of Children's Services", "Head of Safeguarding", "Head of Early Help", "Head of Children in Care",
    "Service Manager, Assessment", "Service Manager, Disability", "Service Manager, Leaving Care",
    "Principal Social Worker", "Performance and Data Manager", "Commissioning Manager", "Virtual School Head",
    "Designated Nurse", "Detective Inspector, Public Protection", "Workforce Development Lead",
    "Participation Officer", "Independent Reviewing Manager",
)  # fmt: skip
VERBS = ("Agree", "Review", "Publish", "Test", "Rewrite", "Audit", "Share", "Embed", "Monitor", "Commission")
THINGS = (
    "the threshold document", "a supervision policy", "the pathway to early help", "case recording standards",
    "the strategy for placements", "a dataset for the board", "the out-of-hours protocol", "joint training",
    "health assessments for children in care", "the voice of the child in assessments", "the quality of chronologies",
    "a rota for duty cover", "the electronic case file", "a guide for new managers", "the neglect toolkit",
)  # fmt: skip
WHERE = (
    "with every partner agency", "in all four localities", "for children aged ten and over", "before the next board",
    "in the assessment teams", "at the front door", "with schools and health visitors", "across the county",
)  # fmt: skip
SENTENCES = (
    "Draft circulated to partners and comments received.",
    "Two of the five teams have begun; the others wait for the new case system.",
    "Audit of 40 files shows that 31 met the standard.",
    "Delayed, as the post has been vacant since July.",
    "Training has reached 118 of 160 social workers; “catch-up” sessions follow.",
    "The board asked for a further report on why numbers rose.",
    "Health colleagues have agreed the wording & will tell their staff.",
    "Managers say that it is working, but the figures do not show it yet.",
    "Cost is within budget: £14,500 of £20,000 spent.",
    "Families told us that letters were hard to understand, so these were written anew.",
)
DATES = (
    "{day:%d/%m/%Y}", "{day:%B %Y}", "By end {day:%B %Y}", "End of {day:%b} {day:%y}", "{day.day} {day:%B %Y}",
    "Ongoing", "Immediate effect", "Completed {day:%B %Y}", "Spring {day:%Y}", "Q3 2026/27",
)  # fmt: skip


def invented_plan(actions: int, seed: int = 1) -> Plan:
    """A plan of so many actions."""
    return Plan(_Inventor(seed).records(actions))


class _Inventor:
    """Makes up the records of one plan."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._people = [Person(f"p{n}", post, _initials(post)) for n, post in enumerate(POSTS, 1)]

    def records(self, actions: int) -> Iterator[Record]:
        yield Facts(
            title=f"Improvement plan of {actions} actions",
            organisation="Northmere Council",
            version="V6",
            version_date=TODAY.isoformat(),
            context_date=TODAY.isoformat(),
            sources=(("a", "Inspection"), ("b", "Audit"), ("c", "Peer review")),
            columns=COLUMNS,
        )
        yield from self._people
        objectives = -(-actions // OBJECTIVE_HAS)
        sections = -(-objectives // SECTION_HAS)
        for number, order in enumerate(spread(sections), 1):
            yield Item(f"s{number}", Level.SECTION, "", order, {"title": f"Part {number}: {self._aim()}"})
        for number, order in enumerate(spread(objectives), 1):
            yield self._objective(number, order)
        for number, order in enumerate(spread(actions)):
            yield from self._action(number, order)

    def _objective(self, number: int, order: str) -> Item:
        words = {"ref": str(number), "title": self._aim(), "target": f"{self._random.randint(70, 99)}% by year end"}
        return Item(f"o{number}", Level.OBJECTIVE, f"s{(number - 1) // SECTION_HAS + 1}", order, words)

    def _action(self, number: int, order: str) -> Iterator[Record]:
        objective, place = number // OBJECTIVE_HAS + 1, number % OBJECTIVE_HAS
        words = {
            "ref": f"{objective}{'abcdefghij'[place]}",
            "title": self._sentence(),
            "responsible": self._who(),
            "target_date": self._when(),
            "indicator": self._aim(),
            "progress": self._prose(8),
            "status": str(self._random.choice([*Status])) if self._random.random() < 0.8 else "",
            "sources": "\n".join(sorted(self._random.sample("abc", self._random.randint(0, 2)))),
        }
        id = f"a{number + 1}"
        yield Item(id, Level.ACTION, f"o{objective}", order, _filled(words))
        if self._random.random() < 0.5:
            yield from self._milestones(id)
        if self._random.random() < 0.3:
            day = TODAY - timedelta(days=self._random.randint(1, 200))
            yield Update(f"u{number + 1}", id, day.isoformat(), self._random.choice(POSTS), self._prose(3))

    def _milestones(self, action: str) -> Iterator[Item]:
        count = self._random.randint(2, 5)
        for number, order in enumerate(spread(count), 1):
            words = {"ref": str(number), "title": self._sentence(), "target_date": self._when()}
            if self._random.random() < 0.5:
                words |= {"responsible": self._who(), "progress": self._prose(2)}
            yield Item(f"{action}m{number}", Level.MILESTONE, action, order, _filled(words))

    def _aim(self) -> str:
        return f"{self._pick(THINGS).capitalize()} {self._pick(WHERE)}"

    def _sentence(self) -> str:
        return f"{self._pick(VERBS)} {self._pick(THINGS)} {self._pick(WHERE)}"

    def _prose(self, most: int) -> str:
        """Up to so many sentences, more often few than many."""
        count = min(self._random.randint(0, most) for _ in range(2))
        return " ".join(self._pick(SENTENCES) for _ in range(count))

    def _who(self) -> str:
        leads = " / ".join(person.initials for person in self._random.sample(self._people, self._random.randint(1, 2)))
        return f"{leads} – {self._random.choice(self._people).initials}" if self._random.random() < 0.4 else leads

    def _when(self) -> str:
        day = TODAY + timedelta(days=self._random.randint(-200, 500))
        return self._pick(DATES).format(day=day)

    def _pick(self, texts: tuple[str, ...]) -> str:
        return self._random.choice(texts)


def _initials(post: str) -> str:
    return "".join(word[0] for word in post.split() if word[0].isupper())


def _filled(words: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in words.items() if text}
