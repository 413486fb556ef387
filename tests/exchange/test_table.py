"""The plan as a table: a list for people, and the same plan again for the program."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Record, Update
from planner_desktop.exchange.imported import ImportedPlan
from planner_desktop.exchange.sources import read_source
from planner_desktop.exchange.table import guarded, read_table, unguarded, write_table
from tests.plans import outline, plans, small_plan, small_records

FORMULA_STARTS = "=+-@\t\r"


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def column(data: bytes, label: str) -> list[str]:
    lines = cells(data)
    return [line[lines[0].index(label)] for line in lines[1:]]


def read_back(data: bytes) -> ImportedPlan:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "plan.csv"
        file.write_bytes(data)
        read = read_table(file)
    assert read is not None
    return read


def everything(plan: Plan) -> list[object]:
    """All that a plan says, the keys that sort siblings as the order they give."""
    items = [replace(item, order="") for item in plan.walk()]
    return [plan.facts, plan.people, plan.updates, outline(plan), items]


def changed(data: bytes, before: str, after: str) -> bytes:
    """The table with one text in it replaced by another, as somebody would in a spreadsheet."""
    text = data.decode("utf-8-sig")
    assert text.count(before) == 1
    return text.replace(before, after).encode("utf-8-sig")


def test_a_spreadsheet_finds_its_letters_and_lines() -> None:
    data = write_table(small_plan())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")


def test_the_list_has_the_plans_own_columns_and_words() -> None:
    facts = Facts(
        title="Plan",
        terms=(("objective", "Recommendation"),),
        columns=(("title", "What?"), ("responsible", "Who?"), ("status", "RAG")),
        statuses=((str(Status.AT_RISK), "Amber"),),
    )
    objective = Item("o", Level.OBJECTIVE, "", "V", {"ref": "1", "title": "Record well"})
    action = Item("a", Level.ACTION, "o", "V", {"title": "Count", "status": str(Status.AT_RISK), "sources": "a\nb"})
    lines = cells(write_table(Plan([facts, objective, action])))
    assert lines[0][:6] == ["Level", "Ref", "What?", "Who?", "RAG", "Source"]
    assert lines[1][:3] == ["Recommendation", "1", "Record well"]
    assert lines[2][0] == "Action"
    assert lines[2][2:6] == ["Count", "", "▲ Amber", "a, b"]


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_no_cell_begins_like_a_formula(start: str) -> None:
    text = f"{start}1+1"
    words = {"title": text, "custom:" + text: text}
    plan = Plan([Facts(title=text), Item("a", Level.ACTION, "", "V", words)])
    data = write_table(plan)
    assert not [cell for line in cells(data) for cell in line if cell.startswith(tuple(FORMULA_STARTS))]
    assert everything(Plan(read_back(data).records)) == everything(plan)


@given(st.text())
def test_a_guard_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


@given(plans())
def test_a_plan_reads_back_as_it_was(plan: Plan) -> None:
    assert everything(Plan(read_back(write_table(plan)).records)) == everything(plan)


AWKWARD = {
    "lines and quotes": {"title": 'two\nlines\r\nand, "quotes"'},
    "an apostrophe first": {"title": "'quoted' at its start"},
    "more than a CSV reader usually takes": {"title": "x" * 200_000},
    "control characters and signs": {"title": "\u0001 \u00a0 \ufeff Ŵŷ 🙂"},
    "a comma within a code": {"sources": "a, b\nc"},
    "a status with its words": {"status": str(Status.COMPLETE), "status_text": "Done, bar the shouting"},
    "fields without a column": {"target_date_reading": "by 2027-03-31", "cell:progress": "1) Done"},
    "two columns of one label": {"custom:Notes": "not those notes", "notes": "those"},
    "labels like the table's own": {"custom:Id": "7", "custom:Kept by Planner Desktop": "{}"},
}


@pytest.mark.parametrize("words", AWKWARD.values(), ids=AWKWARD.keys())
def test_awkward_words_read_back(words: dict[str, str]) -> None:
    plan = Plan([*small_records(), Item("awkward", Level.ACTION, "o1", "z", words)])
    read = read_back(write_table(plan))
    assert everything(Plan(read.records)) == everything(plan)
    assert (read.unused, read.told) == ((), ())


def test_updates_people_and_details_read_back() -> None:
    facts = Facts(
        title="Plan",
        leads=("Director", "Head"),
        criteria=(("Quick", "95%"),),
        notes=("One", "Two\nlines"),
        update_interval_days=28,
        terms=(("action", "Task"),),
        columns=(("title", "=What"), ("milestones", "Steps")),
    )
    records: list[Record] = [
        facts,
        Person("p1", "Head", "H", role="Head of Service", email="head@example.org"),
        Person("g", "All heads", members=("p1",)),
        Item("a", Level.ACTION, "", "V", {"title": "Do"}),
        Update("u1", "a", "2026-10-30", "H", "Begun", origin="plan.xlsx"),
        Update("u2", "a", "2026-11-30", "H", "Ended"),
    ]
    assert everything(Plan(read_back(write_table(Plan(records))).records)) == everything(Plan(records))


@pytest.mark.parametrize(
    ("typed", "day", "unused"),
    [
        ("30/10/2026", "2026-10-30", []),
        ("30/10/26", "2026-10-30", []),
        ("30 October 2026", "2026-10-30", []),
        ("", "", []),
        ("after half term", "", ["after half term"]),
        ("31/02/2026", "", ["31/02/2026"]),
    ],
)
def test_the_day_of_an_update_is_one_however_a_spreadsheet_saves_it(typed: str, day: str, unused: list[str]) -> None:
    read = read_back(changed(write_table(small_plan()), "2026-10-30", typed))
    (update,) = Plan(read.records).updates.values()
    assert (update.date, update.text) == (day, "Two teams counted.")
    assert [each.text for each in read.unused] == unused


def test_what_somebody_changed_in_the_list_is_what_is_read() -> None:
    data = changed(write_table(small_plan()), "Electronic files", "Paper files")
    assert Plan(read_back(data).records).items["a2"]["title"] == "Paper files"


def test_a_new_row_stands_in_what_is_above_it() -> None:
    lines = cells(write_table(small_plan()))
    place = 1 + [line[lines[0].index("Id")] for line in lines].index("a1")
    lines.insert(place, ["action", "1c", "A new one"])
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(lines)
    plan = Plan(read_back(text.getvalue().encode("cp1252")).records)
    assert [(item["ref"], item["title"]) for item in plan.children("o1")] == [
        ("1a", "Record ethnicity"),
        ("1c", "A new one"),
        ("1b", "Electronic files"),
    ]


@pytest.mark.parametrize("letters", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_saved_again_is_still_known(tmp_path: Path, letters: str) -> None:
    file = tmp_path / "saved again.csv"
    file.write_bytes(write_table(small_plan()).decode("utf-8-sig").encode(letters))
    read = read_source(file, today=date(2026, 11, 22))
    assert everything(Plan(read.records)) == everything(small_plan())


def test_what_finds_no_place_is_listed() -> None:
    lines = cells(write_table(small_plan()))
    width = len(lines[0])
    lines[0].append("Remarks")
    lines[1] += [""] * (width - len(lines[1])) + ["my remark"]
    lines.append(["Nonsense", "", "a stray row"])
    text = io.StringIO(newline="")
    csv.writer(text).writerows(lines)
    unused = [each.text for each in read_back(text.getvalue().encode()).unused]
    assert unused == ["my remark", "a stray row"]


@pytest.mark.parametrize("data", [b"", b"a,b\r\n1,2\r\n", b"\x00\xff\xfe", b'"', b"Kept by Planner Desktop\r\n{"])
def test_another_file_is_not_ours(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(data)
    assert read_table(file) is None
