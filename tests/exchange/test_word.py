"""The plan as a Word document: what somebody sees who opens it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given

from planner_desktop.domain.fields import Level
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.readings.status import Status
from planner_desktop.domain.records import Facts, Item, Person, Record, Update
from planner_desktop.exchange.word import write_document
from tests.plans import plans, small_plan, small_records

TODAY = date(2026, 11, 22)


def opened(plan: Plan) -> Document:
    return docx.Document(io.BytesIO(write_document(plan, TODAY)))


def texts(document: Document) -> Iterator[str]:
    """Every paragraph, cells included, in the order in which it is read."""
    for block in document.iter_inner_content():
        if isinstance(block, Paragraph):
            yield block.text
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from (paragraph.text for paragraph in cell.paragraphs)


def headings(document: Document) -> list[tuple[str, str]]:
    return [
        (paragraph.style.name or "", paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style and paragraph.style.name in ("Title", "Heading 1", "Heading 2")
    ]


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def table_with(document: Document, label: str) -> list[list[str]]:
    return next(rows(table) for table in document.tables if label in rows(table)[0])


def test_sections_and_objectives_are_headings() -> None:
    assert headings(opened(small_plan())) == [
        ("Title", "Front door improvement plan"),
        ("Heading 1", "Within three months"),
        ("Heading 2", "Objective 1 Better recording"),
        ("Heading 2", "Objective 2 Timely assessments"),
        ("Heading 1", "Within six months"),
        ("Heading 2", "Objective 3 Stable workforce"),
        ("Heading 1", "People"),
    ]


def test_it_is_a4_on_its_side_with_numbered_pages() -> None:
    document = opened(small_plan())
    section = document.sections[0]
    assert section.orientation is WD_ORIENT.LANDSCAPE
    assert section.page_width == pytest.approx(Mm(297), abs=Mm(0.1))
    assert section.page_height == pytest.approx(Mm(210), abs=Mm(0.1))
    footer = section.footer.paragraphs[0]._p
    assert [field.get(qn("w:instr")) for field in footer.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert "".join(footer.xpath(".//w:t/text()")) == "Front door improvement plan · V3 · 12 October 2026 · page 1 of 1"


def test_every_table_repeats_its_header() -> None:
    for table in opened(small_plan()).tables:
        properties = table.rows[0]._tr.trPr
        assert properties is not None
        assert properties.find(qn("w:tblHeader")) is not None


def test_columns_are_the_plans_own_with_its_names() -> None:
    of_actions = (("title", "What?"), ("milestones", "How?"), ("status", "RAG"), ("target_date", "When?"))
    columns = (("target", "Goal of an objective"), *of_actions)
    records: list[Record] = [
        Facts(title="Plan", columns=columns, statuses=((str(Status.AT_RISK), "Amber"),)),
        Item("a", Level.ACTION, "", "V", {"title": "Count", "status": str(Status.AT_RISK), "cost": "£500"}),
        Item("m", Level.MILESTONE, "a", "F", {"ref": "1", "title": "Begin", "target_date": "May"}),
        Item("n", Level.MILESTONE, "a", "V", {"ref": "2", "title": "End", "status": str(Status.COMPLETE)}),
    ]
    document = opened(Plan(records))
    assert table_with(document, "What?") == [
        ["What?", "How?", "RAG", "When?"],
        ["Count", "1) Begin\n2) End", "▲\u00a0Amber\n2)\u00a0✓\u00a0Complete", "1) May"],
    ]
    assert "Count Cost and resources: £500" in texts(document)


def test_an_objectives_fields_are_called_as_the_plan_calls_them_there() -> None:
    facts = Facts(columns=(("progress", "Update"),), terms=(("objective progress", "Where we are"),))
    plan = Plan([facts, Item("o", Level.OBJECTIVE, "", "V", {"title": "Records", "progress": "Half of them."})])
    assert "Where we are: Half of them." in texts(opened(plan))


def test_updates_stand_with_the_progress() -> None:
    words = {"ref": "1a", "title": "Do", "progress": "Begun"}
    update = Update("u", "a", "2026-10-30", "HoS", "Two teams counted.")
    table = table_with(opened(Plan([Facts(), Item("a", Level.ACTION, "", "V", words), update])), "Progress")
    assert table[1][-1] == "Begun\n30 October 2026, HoS: Two teams counted."


def test_the_front_says_what_the_plan_says_about_itself() -> None:
    facts = Facts(
        title="Plan",
        subtitle="For children",
        organisation="Northmere Council",
        leads=("Director", "Head"),
        linked_plans=("Audit plan",),
        criteria=(("Quick", "95%"),),
        sources=(("a", "Inspection"),),
        markers=(("*", "Supervision"),),
        notes=("Replaces V5",),
        update_interval_days=28,
        classification="OFFICIAL",
    )
    document = opened(Plan([facts, Person("p", "Head of Safeguarding", "HoS")]))
    said = list(texts(document))
    for text in (
        "For children", "Organisation: Northmere Council", "Leads: Director; Head", "Linked plans: Audit plan",
        "Quick", "95%", "a", "Inspection", "*", "Supervision", "Replaces V5", "Updates are due: every 28 days",
        "Head of Safeguarding", "HoS",
    ):  # fmt: skip
        assert text in said
    assert document.sections[0].header.paragraphs[0].text == "OFFICIAL"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\u0001b\u000bc", "a[U+0001]b[U+000B]c"),
        ("<b>&amp; =1+1", "<b>&amp; =1+1"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("two  blanks ", "two  blanks "),
        ("Ŵŷ 🙂 مرحبا", "Ŵŷ 🙂 مرحبا"),
        ("x" * 300, "x" * 300),
    ],
)
def test_awkward_words_are_shown(words: str, shown: str) -> None:
    action = Item("a", Level.ACTION, "", "V", {"title": words, "progress": words})
    facts = Facts(title=words, notes=(words,), classification=words)
    document = opened(Plan([facts, action]))
    assert table_with(document, "Title")[1] == [shown, shown]
    assert shown in texts(document)


@given(plans())
def test_no_words_are_lost(plan: Plan) -> None:
    said = "\n".join(texts(opened(plan)))
    for item in plan.walk():
        for words in item.words.values():
            assert words.strip() in said


def test_every_word_of_every_field_is_there() -> None:
    action = {
        "ref": "9z", "title": "t-1", "priority": "p-1", "sources": "s-1\ns-2", "markers": "m-1", "responsible": "r-1",
        "target_date": "d-1", "indicator": "i-1", "evidence": "e-1", "outcome": "o-1", "cost": "c-1",
        "progress": "g-1", "status_text": "x-1", "notes": "n-1", "custom:Risk": "k-1",
    }  # fmt: skip
    milestone = {name: f"{words.replace('-', '--')}" for name, words in action.items()}
    records = [
        *small_records(),
        Item("a9", Level.ACTION, "o1", "z", action),
        Item("m9", Level.MILESTONE, "a9", "z", milestone),
    ]
    for columns in ((), (("title", "What"), ("progress", "Progress"))):
        plan = Plan(records)
        plan.facts = Facts(columns=columns)
        said = "\n".join(texts(opened(plan)))
        for words in (*action.values(), *milestone.values()):
            for part in words.split("\n"):
                assert part in said


def test_a_table_that_ends_its_page_leaves_no_empty_one_behind_it() -> None:
    """Word wants a paragraph after a table; the last one takes no room, so it never begins a page of its own."""
    last = opened(Plan([Facts(title="Plan"), Person("p", "Duty manager", "DM")])).paragraphs[-1]
    assert last.text == ""
    spacing = last.paragraph_format.line_spacing
    assert isinstance(spacing, Length)
    assert spacing < Pt(1)
