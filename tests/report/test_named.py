"""What each named report says, of small plans of which one can tell by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planner_desktop.domain.errors import Refused
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.publishing import Called
from planner_desktop.domain.records import Facts, Person, Record, Update
from planner_desktop.report.changes import marked
from planner_desktop.report.options import USUAL, Options
from planner_desktop.report.registry import REPORTS, make_report
from tests.report.plans import Tree, action, objective, plan_of
from tests.report.reading import alternatives, check_standard, elements, kids, opened, pages_text, read_aloud

TODAY = date(2026, 11, 22)
FACTS = Facts(title="Plan", version="V6", version_date="2026-10-12", update_interval_days=28)
THEN = Facts(title="Plan", version="V5", version_date="2026-09-14", update_interval_days=28)
LONG_AGO = Update("u0", "1.1", "2026-09-01", "Head", "Begun")
LATELY = Update("u1", "1.1", "2026-11-02", "Head", "Waiting for the supplier")


def plan(facts: Facts, *actions: Tree, updates: tuple[Record, ...] = ()) -> Plan:
    target = {"ref": "1", "title": "Timely records", "target": "95%"}
    return plan_of(facts, objective(target, *actions), beside=(Person("p", "Anna Smith", "AS", "Lead"), *updates))


BEFORE = plan(
    THEN,
    action({"ref": "1a", "title": "Buy the system", "status": "on track", "target_date": "31 Oct 2026"}),
    action({"ref": "1b", "title": "Train all staff", "responsible": "AS"}),
    action({"ref": "1c", "title": "Stop the old forms"}),
    updates=(LONG_AGO,),
)
NOW = plan(
    FACTS,
    action({"ref": "1a", "title": "Buy the system", "status": "off track", "target_date": "20 Nov 2026"}),
    action({"ref": "1b", "title": "Train new staff", "responsible": "AS", "status": "complete", "cost": "£500"}),
    action({"ref": "1c", "title": "Stop the old forms"}),
    action({"ref": "1d", "title": "Audit", "target_date": "1 Dec 2026"}),
    updates=(LONG_AGO, LATELY),
)


def said(name: str, folder: Path, options: Options = USUAL, former: Plan | None = BEFORE) -> list[str]:
    return read_aloud(make_report(name, NOW, TODAY, former, options), folder).replace("\u00a0", " ").split("\n")


def under(heading: str, words: list[str], count: int) -> list[str]:
    """The words that follow a heading."""
    place = words.index(heading) + 1
    return words[place : place + count]


def test_the_summary_counts_with_the_change_since(tmp_path: Path) -> None:
    words = said("summary", tmp_path)
    counts = ["Now", "4", "1", "1", "1", "2"]
    then = ["V5 of 14 September 2026", "3", "0", "0", "0", "0"]
    change = ["Change", "+1", "+1", "+1", "+1", "+2"]
    assert under("No update for longer than promised", words, 18) == counts + then + change
    assert under("Due in the next 30 days (1)", words, 8)[4:] == [
        "1d Audit",
        "1 Dec 2026",
        "9 days to go",
        "Due dates by month",
    ]
    assert "95%" in words


def test_the_summary_claims_no_updates_in_time_where_none_are_promised(tmp_path: Path) -> None:
    free = plan(Facts(title="Plan"), action({"ref": "1a", "title": "Buy the system"}))
    words = read_aloud(make_report("summary", free, TODAY, None, USUAL), tmp_path).replace("\u00a0", " ").split("\n")
    assert under("Due in 30 days", words, 5) == ["Now", "1", "0", "0", "0"]
    assert "No update for longer than promised" not in words


def test_an_objectives_fields_are_called_as_the_plan_calls_them_there(tmp_path: Path) -> None:
    terms = (("objective", "Recommendation"), ("objective progress", "Where we are"))
    facts = Facts(title="Plan", terms=terms, columns=(("title", "Action"), ("progress", "Update")))
    words = {"ref": "1", "title": "Timely records", "progress": "Half of them."}
    now = plan_of(facts, objective(words, action({"title": "Audit", "progress": "Begun."})))
    told = {name: read_aloud(make_report(name, now, TODAY), tmp_path).split("\n") for name in ("full", "summary")}
    assert any(line.startswith("Where we are: Half of them.") for line in told["full"])
    assert under("Part A: each recommendation", told["summary"], 3) == ["Recommendation", "Where we are", "Complete"]
    then = plan_of(facts, objective({**words, "title": "Records"}, action({"title": "Audit", "progress": "Begun."})))
    changes = read_aloud(make_report("changes", now, TODAY, then), tmp_path).split("\n")
    assert under("Reworded (1)", changes, 6)[4:] == ["1 Timely records", "Recommendation"]


@pytest.mark.parametrize("name", ["full", "summary"])
def test_an_empty_plan_is_said_to_be_empty(name: str, tmp_path: Path) -> None:
    empty = plan_of(Facts(title="Plan"))
    assert "The plan has no actions yet." in read_aloud(make_report(name, empty, TODAY, None, USUAL), tmp_path)


def test_the_summary_of_a_plan_with_many_objectives_charts_the_whole() -> None:
    many = plan_of(FACTS, *(objective({"title": f"o{n}"}, action({"title": "a"})) for n in range(40)))
    data = make_report("summary", many, TODAY)
    [told] = alternatives(data)
    assert "All actions: 40 not said" in told


def test_exceptions_list_what_needs_an_answer(tmp_path: Path) -> None:
    words = said("exceptions", tmp_path)
    last = "2 November 2026, Head: Waiting for the supplier"
    assert under("Overdue (1)", words, 10)[5:] == [
        "1a Buy the system",
        "20 Nov 2026",
        "2 days late",
        last,
        "Off track (1)",
    ]
    assert under("Slipped dates (1)", words, 8)[4:] == ["1a Buy the system", "31 Oct 2026", "20 Nov 2026", last]
    assert under("Complete without evidence (1)", words, 5)[3:] == ["1b Train new staff", "AS"]
    assert "Done since V5 of 14 September 2026 (1)" in words
    stale = words[words.index("No update for more than 28 days (2)") : words.index("Complete without evidence (1)")]
    assert stale[5:] == ["1c Stop the old forms", "never", "41 days", "1d Audit", "never", "41 days"]


@pytest.mark.parametrize("late", range(1, 20, 2))
def test_the_due_dates_have_their_chart_and_its_table_on_one_page(late: int, tmp_path: Path) -> None:
    actions = [action({"title": f"Action {n}", "target_date": "31 Oct 2026"}) for n in range(late)]
    data = make_report("exceptions", plan(FACTS, *actions), TODAY)
    [page] = [shown for shown in pages_text(data, tmp_path) if "Due dates by month" in shown]
    assert page.count("Not finished") == page.count("Finished") == 2, "in the legend and in the table"


def test_exceptions_without_a_version_leave_out_what_needs_one(tmp_path: Path) -> None:
    words = said("exceptions", tmp_path, former=None)
    assert not any("Slipped" in word or "since" in word for word in words)


def test_changes_say_what_differs_and_why(tmp_path: Path) -> None:
    words = said("changes", tmp_path)
    assert under("Added (1)", words, 6)[3:] == ["1d Audit", "Action", "1 Timely records"]
    assert under("Removed", words, 1) == ["Nothing was removed."]
    moved = under("Status (2)", words, 9)
    assert moved[4:8] == [
        "1a Buy the system",
        "● On track",
        "■ Off track",
        "2 November 2026, Head: Waiting for the supplier",
    ]
    dates = under("Target dates (1)", words, 9)[4:]
    assert dates[:1] + dates[3:5] == ["1a Buy the system", "20 Nov 2026", "(due 20 November 2026)"]
    reworded = under("Reworded (2)", words, 12)
    assert "Train [−all−] staff" in reworded
    assert "Train [+new+] staff" in reworded
    assert "[+£500+]" in reworded


@pytest.mark.parametrize(
    ("before", "after", "was", "now"),
    [
        ("a b c", "a x c", "a [−b−] c", "a [+x+] c"),
        ("", "new words", "", "[+new words+]"),
        ("a\nb", "a\nb\nc d", "a\nb", "a\nb\n[+c d+]"),
        ("one\ntwo", "", "[−one−]\n[−two−]", ""),
        ("An old note", "A new word", "[−An old note−]", "[+A new word+]"),
        ("end", "end here", "end", "end [+here+]"),
        ("same", "same", "same", "same"),
    ],
)
def test_words_that_differ_are_marked_by_signs(before: str, after: str, was: str, now: str) -> None:
    assert marked(before, after) == (was, now)


def test_a_persons_report_has_just_their_actions(tmp_path: Path) -> None:
    words = said("person", tmp_path, Options(person="AS"))
    assert words[0] == "Actions of Anna Smith"
    assert any("Train new staff" in word for word in words)
    assert not any("Audit" in word for word in words)


def test_the_public_report_names_nobody_and_leaves_out_costs(tmp_path: Path) -> None:
    words = " ".join(said("public", tmp_path))
    assert "Lead" in words
    assert "£500" not in words
    assert not {"AS", "Anna", "Smith"} & set(words.split())
    told = Options(left_out=frozenset({"target"}), called=Called.INITIALS)
    words = " ".join(said("public", tmp_path, told))
    assert "£500" in words
    assert "95%" not in words
    assert "AS" in words.split()


def test_a_bundle_has_a_cover_contents_and_each_report(tmp_path: Path) -> None:
    data = make_report("bundle", NOW, TODAY, BEFORE, Options(bound=("summary", "changes", "full")))
    pages = pages_text(data, tmp_path)
    rows = [line.split() for line in pages[0].splitlines() if line[:1].strip() and line.split()[-1].isdigit()]
    contents = {" ".join(row[:-1]): int(row[-1]) for row in rows}
    assert set(contents) >= {"Summary", "Changes since V5 of 14 September 2026", "The full plan"}
    assert "Where the plan stands" in pages[contents["Summary"] - 1]
    assert "Reworded" in "".join(pages[contents["Changes since V5 of 14 September 2026"] - 1 :])
    assert "Stop the old forms" in pages[contents["The full plan"] - 1]
    pdf = opened(data)
    assert len([kid for link in elements(pdf, "Link") for kid in kids(link)]) >= 9
    assert float(pdf.pages[0].MediaBox[2]) < float(pdf.pages[-1].MediaBox[2])
    with pdf.open_outline() as outline:
        assert [mark.title for mark in outline.root] == [
            "Plan",
            "Summary",
            "Changes since V5 of 14 September 2026",
            "Plan",
        ]


def test_a_draft_says_so_on_every_page_and_aloud(tmp_path: Path) -> None:
    for name in ("full", "summary"):
        data = make_report(name, NOW, TODAY, None, Options(draft=True, marking="RESTRICTED"))
        assert "This is a draft." in read_aloud(data, tmp_path)
        for page in pages_text(data, tmp_path):
            assert page.count("RESTRICTED") == 2


def test_unknown_names_are_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=", ".join(REPORTS)):
        make_report("weekly", NOW, TODAY)


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("empty", [False, True])
def test_every_report_meets_the_standard(name: str, empty: bool, tmp_path: Path) -> None:
    options = Options(person="AS", bound=("summary", "exceptions", "changes", "full", "public", "person"))
    shown, former = (NOW, BEFORE) if not empty else (plan(Facts(), action({"responsible": "AS"})), plan_of(Facts()))
    check_standard(make_report(name, shown, TODAY, former, options), tmp_path)


NASTY = (
    "<b>",
    "x<y",
    "&amp;",
    '<img src="/etc/passwd">',
    "(\\",
    "😀",
    "dŵr",
    "مرحبا",
    "\x07",
    "h" * 300,
    "https://a.b/(c)",
)


@pytest.mark.parametrize("name", ["summary", "exceptions", "changes", "person", "bundle"])
def test_nasty_words_break_no_report(name: str, tmp_path: Path) -> None:
    words = "\n".join(NASTY) + " w" * 4000
    fields = {
        "title": words,
        "progress": words,
        "responsible": "AS",
        "target_date": "1 May 2020",
        "status": "off track",
    }
    facts = Facts(title=words[:300], version=words[:40], classification="\x00<x>", update_interval_days=1)
    now = plan(facts, action(fields), updates=(Update("u", "1.1", "no day", words[:300], words),))
    before = plan(facts, action({**fields, "progress": words[::-1], "target_date": "1 May 2019"}))
    check_standard(make_report(name, now, TODAY, before, Options(person="AS")), tmp_path)


@pytest.mark.parametrize("words", ["A short title", "A title of many words. " * 40])
def test_the_summary_is_two_pages_however_long_the_plan_is(words: str, tmp_path: Path) -> None:
    steps = [action({"title": f"{words} {n}", "target_date": "30 November 2026"}) for n in range(20)]
    many = plan_of(FACTS, *(objective({"ref": str(n), "title": words, "target": words}, *steps) for n in range(60)))
    data = make_report("summary", many, TODAY)
    pages = pages_text(data, tmp_path)
    assert len(pages) == 2
    assert "Due in the next 30 days (1200)" in "".join(pages)
    assert " more, which the full plan has." in "".join(pages)
    check_standard(data, tmp_path)


def test_the_reason_given_for_a_new_date_stands_beside_it(tmp_path: Path) -> None:
    late = action({"title": "Buy it", "target_date": "1 May 2027", "target_date_reason": "The supplier withdrew"})
    before, now = plan(THEN, action({"title": "Buy it", "target_date": "1 May 2026"})), plan(FACTS, late)
    for name in ("exceptions", "changes"):
        assert "The supplier withdrew" in read_aloud(make_report(name, now, TODAY, before), tmp_path)
