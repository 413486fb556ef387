"""The full report says every word of the plan once, in its order, columns and names, and meets the standard."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.fields import Level, fields_of
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Update
from planner_desktop.report.options import Options, Orientation, Paper
from planner_desktop.report.registry import make_report
from tests.report.plans import action, objective, plan_of, section
from tests.report.reading import check_standard, elements, opened, pages_text, read_aloud

TODAY = date(2026, 11, 22)
FACTS = Facts(title="Improvement plan")


def said(plan: Plan, folder: Path) -> list[str]:
    """The report's paragraphs and cells as read aloud."""
    return read_aloud(make_report("full", plan, TODAY), folder).split("\n")


def marked(level: Level, mark: str, custom: str = "custom:Risk") -> dict[str, str]:
    """Words of a level with a different one, led by `mark`, in every field that takes any."""
    fixed = {"status": "at risk", "sources": f"{mark}sources1\n{mark}sources2"}
    names = [field.name for field in fields_of(level, [custom])]
    return {name: fixed.get(name, mark + name.replace(":", "").lower()) for name in names}


def test_every_word_is_said_once(tmp_path: Path) -> None:
    facts = Facts(
        title="Ftitle",
        subtitle="Fsubtitle",
        organisation="Forganisation",
        version="Fversion",
        version_date="2026-10-12",
        leads=("Flead1", "Flead2"),
        linked_plans=("Flinked",),
        criteria=(("Fcriterion", "Fmeasure"),),
        sources=(("Fcode", "Fmeaning"),),
        markers=(("Fmark", "Fmarking"),),
        notes=("Fnote1\nFnote2", "Fnote3"),
    )
    step = marked(Level.MILESTONE, "M") | {"ref": "1"}
    updates = (
        Update("u1", "1.1.1", "2026-11-01", "Uauthor", "Utext"),
        Update("u2", "1.1.1.1", "2026-11-02", "Vauthor", "Vtext"),
        Update("u3", "1.1", "2026-11-03", "Wauthor", "Wtext"),
    )
    plan = plan_of(
        facts,
        section("Stitle", objective(marked(Level.OBJECTIVE, "O"), action(marked(Level.ACTION, "A"), step))),
        beside=updates,
    )
    words = Counter(read_aloud(make_report("full", plan, TODAY), tmp_path).replace(",", " ").replace(":", " ").split())
    given = {
        word
        for record in plan.all_records()
        for words in _texts(tuple(record.values().values()))
        for word in words.split()
        if word[0] in "FSOAMUVW" and len(word) > 2
    }
    assert len(given) > 60
    assert {word: words[word] for word in given} == dict.fromkeys(given, 1)


def _texts(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) and value else []


def test_paper_too_narrow_for_all_columns_keeps_every_word(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=tuple((f"custom:c{n}", f"Column {n}") for n in range(14)))
    words = {f"custom:c{n}": f"w{n}" for n in range(14)} | {"title": "Do"}
    plan = plan_of(facts, action(words), *(action({"title": "x", "custom:c3": "y"}) for _ in range(3)))
    narrow = make_report("full", plan, TODAY, options=Options(orientation=Orientation.PORTRAIT))
    told = read_aloud(narrow, tmp_path).split("\n")
    assert columns_of(narrow) < 9
    assert "Column 3" in told
    assert all(any(f"w{n}" in line.split() for line in told) for n in range(14))
    wide = make_report("full", plan, TODAY, options=Options(paper=Paper.A3))
    assert columns_of(wide) == 15


def columns_of(data: bytes) -> int:
    pdf = opened(data)
    return [str(cell.A.Scope) for cell in elements(pdf, "TH")].count("/Column")


def test_columns_are_the_plans_own_in_its_order() -> None:
    facts = Facts(title="P", columns=(("title", "What?"), ("target_date", "By when?"), ("responsible", "Who?")))
    plan = plan_of(facts, action({"title": "Do", "responsible": "KE", "target_date": "May"}))
    pdf = opened(make_report("full", plan, TODAY))
    heads = [str(cell.A.Scope) for cell in elements(pdf, "TH")]
    assert heads == ["/Column"] * 3 + ["/Row"]


def test_a_row_is_read_in_the_order_of_the_columns(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("title", "What?"), ("target_date", "By when?"), ("responsible", "Who?")))
    plan = plan_of(facts, action({"title": "Do it", "responsible": "KE", "target_date": "May"}))
    assert said(plan, tmp_path) == ["P", "Actions", "What?", "By when?", "Who?", "Do it", "May", "KE"]


def test_a_ref_without_a_column_stands_before_its_title(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("title", "Action"),))
    plan = plan_of(facts, action({"ref": "1a", "markers": "*", "title": "Do it"}))
    assert "1a * Do it" in said(plan, tmp_path)


def test_a_column_of_refs_needs_actions_that_have_some(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("ref", "Ref No"), ("title", "Action")))
    plan = plan_of(facts, objective({"ref": "CP1", "title": "O"}, action({"title": "a"})))
    assert "Ref No" not in said(plan, tmp_path)


def test_a_seldom_used_field_gets_no_column(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("title", "Action"),))
    plan = plan_of(facts, action({"title": "First", "cost": "£5"}), *[action({"title": f"a{n}"}) for n in range(9)])
    words = said(plan, tmp_path)
    assert "Cost and resources" not in words
    assert "Cost and resources: £5" in words


def test_a_status_without_a_column_is_said_once(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("title", "Action"),))
    rare = action({"title": "First", "status": "closed", "status_text": "Evidenced in May"})
    words = said(plan_of(facts, rare, *[action({"title": f"a{n}"}) for n in range(9)]), tmp_path)
    assert words[words.index("First") :][:4] == ["First", "◆ Closed", "Evidenced in May", "a0"]


def test_milestones_stand_in_the_actions_cells(tmp_path: Path) -> None:
    facts = Facts(title="P", columns=(("title", "Action"), ("milestones", "How?"), ("target_date", "When?")))
    steps = ({"ref": "1", "title": "Scope", "target_date": "May"}, {"ref": "2", "title": "Agree", "status": "complete"})
    words = said(plan_of(facts, action({"title": "Do"}, *steps)), tmp_path)
    assert words[words.index("Do") :] == ["Do", "1) Scope", "2) Agree", "1) May", "2) ✓ Complete"]


def test_a_status_is_a_shape_and_the_plans_own_word(tmp_path: Path) -> None:
    facts = Facts(title="P", statuses=(("off track", "Red"),))
    plan = plan_of(facts, action({"title": "Do", "status": "off track", "status_text": "Behind by a month"}))
    words = said(plan, tmp_path)
    assert words[-2:] == ["■ Red", "Behind by a month"]


def test_an_objective_says_its_target_and_how_much_is_complete(tmp_path: Path) -> None:
    facts = Facts(title="P", terms=(("objective", "Priority"),))
    words = {"ref": "1", "title": "Timely records", "target": "+/- 6%", "target_date": "March 2011"}
    done = action({"title": "a", "status": "complete"})
    plan = plan_of(facts, section("Now", objective(words, done, action({"title": "b"}))))
    band = said(plan, tmp_path)
    assert "Priority 1 Timely records" in band
    assert any("Target: +/- 6%" in line and "1 of 2 complete" in line for line in band)


def test_an_action_after_an_objective_is_not_its_own(tmp_path: Path) -> None:
    plan = plan_of(FACTS, objective({"title": "O"}, action({"title": "in it"})), action({"title": "beside it"}))
    words = said(plan, tmp_path)
    assert words.index("in it") < words.index("No objective") < words.index("beside it")


def test_sections_are_headings_in_order(tmp_path: Path) -> None:
    plan = plan_of(FACTS, action({"title": "loose"}), section("Now", action({"title": "a"})), section("Later"))
    pdf = opened(make_report("full", plan, TODAY))
    assert len(elements(pdf, "H2")) == 3
    words = said(plan, tmp_path)
    assert [word for word in words if word in ("Actions", "Now", "Later")] == ["Actions", "Now", "Later"]


def test_the_footer_names_version_and_date(tmp_path: Path) -> None:
    facts = Facts(title="Plan", version="V6", version_date="2026-10-12", classification="OFFICIAL")
    [page] = pages_text(make_report("full", plan_of(facts), TODAY), tmp_path)
    assert "Plan · V6 · 12 October 2026" in page
    assert page.count("OFFICIAL") == 2
    assert "Page 1 of 1" in page
    [page] = pages_text(make_report("full", plan_of(Facts(title="Plan")), TODAY), tmp_path)
    assert "Plan · 22 November 2026" in page


@pytest.mark.parametrize("title", ["", "   ", "\x00", "<b>Plan</b> & more"])
def test_a_plan_of_nothing_still_meets_the_standard(title: str, tmp_path: Path) -> None:
    check_standard(make_report("full", plan_of(Facts(title=title)), TODAY), tmp_path)


def test_nasty_words_are_kept(tmp_path: Path) -> None:
    nasty = ["<b>", "x<y", "&amp;", '<img src="/etc/passwd">', "😀", "dŵr", "مرحبا", "x" * 300]
    long = " ".join(f"w{n}" for n in range(4000))
    plan = plan_of(FACTS, objective({"title": " ".join(nasty)}, action({"title": "\n".join(nasty), "progress": long})))
    data = make_report("full", plan, TODAY)
    words = read_aloud(data, tmp_path)
    assert all(words.count(text) >= 2 for text in nasty)
    assert set(long.split()) <= set(words.split())
    check_standard(data, tmp_path)
