"""Small invented plans for tests."""

from __future__ import annotations

from hypothesis import strategies as st

from planner_desktop.domain.fields import Level, may_hold
from planner_desktop.domain.order import spread
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Item, Person, Record, Update


def small_records() -> list[Record]:
    """A plan of two sections, three objectives, four actions and three milestones, with people and an update."""
    return [
        Facts(title="Front door improvement plan", version="V3", version_date="2026-10-12", context_date="2026-10-12"),
        Person("p1", "Head of Safeguarding", "HoS"),
        Person("p2", "Service Manager, Duty Team", "SM"),
        Item("s1", Level.SECTION, "", "F", {"title": "Within three months"}),
        Item("s2", Level.SECTION, "", "V", {"title": "Within six months"}),
        Item("o1", Level.OBJECTIVE, "s1", "F", {"ref": "1", "title": "Better recording", "target": "95%"}),
        Item("o2", Level.OBJECTIVE, "s1", "V", {"ref": "2", "title": "Timely assessments"}),
        Item("o3", Level.OBJECTIVE, "s2", "V", {"ref": "3", "title": "Stable workforce"}),
        Item("a1", Level.ACTION, "o1", "F", {"ref": "1a", "title": "Record ethnicity", "responsible": "HoS – SM"}),
        Item("a2", Level.ACTION, "o1", "V", {"ref": "1b", "title": "Electronic files", "target_date": "By end June"}),
        Item("a3", Level.ACTION, "o2", "V", {"ref": "2a", "title": "Duty rota", "responsible": "SM"}),
        Item("a4", Level.ACTION, "o3", "V", {"ref": "3a", "title": "Recruit", "custom:Risk": "High turnover"}),
        Item("m1", Level.MILESTONE, "a1", "F", {"ref": "1", "title": "Count the gaps", "target_date": "July 2026"}),
        Item("m2", Level.MILESTONE, "a1", "V", {"ref": "2", "title": "Fill the gaps", "target_date": "Sept 2027"}),
        Item("m3", Level.MILESTONE, "a2", "V", {"ref": "1", "title": "Choose a system"}),
        Update("u1", "a1", "2026-10-30", "HoS", "Two teams counted."),
    ]


def small_plan() -> Plan:
    return Plan(small_records())


def outline(plan: Plan) -> list[str]:
    """The items' ids in order, each indented by where it stands."""
    return [f"{'  ' * len(list(plan.ancestors(item)))}{item.id}" for item in plan.walk()]


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan of up to a dozen items, each level missing now and then."""
    words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)
    items: list[Item] = []
    for level in Level:
        fitting = [item.id for item in items if may_hold(item.level, level)]
        roots = [""] if level is not Level.MILESTONE else []
        if not roots + fitting:
            continue
        count = draw(st.integers(0, 4))
        orders = draw(st.permutations(spread(count)))
        for number, order in enumerate(orders):
            parent = draw(st.sampled_from(roots + fitting))
            fields = {"title": draw(words)} | ({"ref": draw(words)} if level is not Level.SECTION else {})
            items.append(Item(f"{level}{number}", level, parent, order, fields))
    return Plan([Facts(title=draw(words)), *items])
