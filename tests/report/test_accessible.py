"""What the reports are held to notices each fault that it is there for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pikepdf
import pytest

from planner_desktop.domain.records import Facts
from planner_desktop.report.registry import make_report
from tests.report.accessible import findings
from tests.report.plans import action, objective, plan_of
from tests.report.reading import elements, opened

Break = Callable[[pikepdf.Pdf], object]


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    step = action({"title": "See https://council.example", "status": "complete", "target_date": "May 2026"})
    plan = plan_of(Facts(title="Plan"), objective({"ref": "1", "title": "Begin"}, step))
    return opened(make_report("bundle", plan, date(2026, 11, 22)))


def first(pdf: pikepdf.Pdf, role: str) -> pikepdf.Object:
    return elements(pdf, role)[0]


def without(name: str, found: Callable[[pikepdf.Pdf], pikepdf.Object]) -> Break:
    def act(pdf: pikepdf.Pdf) -> None:
        del found(pdf)[name]

    return act


def become(role: str, other: str) -> Break:
    def act(pdf: pikepdf.Pdf) -> None:
        first(pdf, role).S = pikepdf.Name(f"/{other}")

    return act


def paint(code: bytes) -> Break:
    return lambda pdf: pdf.pages[0].contents_add(code)


def font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return next(iter(pdf.pages[0].Resources.Font.values()))


def lose_a_cell(pdf: pikepdf.Pdf) -> None:
    rows = [row for row in elements(pdf, "TR") if len(row.K) > 2]
    del rows[-1].K[-1]


def swap_owners(pdf: pikepdf.Pdf) -> None:
    owners = next(each for each in pdf.Root.StructTreeRoot.ParentTree.Nums if isinstance(each, pikepdf.Array))
    owners[0], owners[-1] = owners[-1], owners[0]


def test_a_report_has_no_fault(pdf: pikepdf.Pdf) -> None:
    assert findings(pdf) == []


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (without("/Lang", lambda pdf: pdf.Root), "no language"),
        (without("/MarkInfo", lambda pdf: pdf.Root), "not marked as tagged"),
        (without("/ViewerPreferences", lambda pdf: pdf.Root), "does not show its title"),
        (lambda pdf: pdf.docinfo.__setitem__("/Title", "Another"), "titles differ"),
        (without("/Outlines", lambda pdf: pdf.Root), "no bookmarks"),
        (without("/Alt", lambda pdf: first(pdf, "Figure")), "a figure says not"),
        (without("/A", lambda pdf: first(pdf, "TH")), "a header does not say for what"),
        (without("/Contents", lambda pdf: next(page.Annots[0] for page in pdf.pages if "/Annots" in page)), "leads"),
        (without("/Tabs", lambda pdf: next(page.obj for page in pdf.pages if "/Annots" in page)), "order of reading"),
        (without("/ToUnicode", font), "what its letters are"),
        (without("/FontFile2", lambda pdf: font(pdf).FontDescriptor), "is not in the file"),
        (become("H1", "H3"), "headings begin with"),
        (become("TD", "P"), "TR has P in it"),
        (become("P", "Paragraph"), "no standard element"),
        (lose_a_cell, "rows of"),
        (swap_owners, "another than the page says"),
        (paint(b"0 0 10 10 re f"), "f outside marked content"),
        (paint(b"/P <</MCID 0>> BDC EMC"), "one id"),
        (paint(b"/P <</MCID 9999>> BDC EMC"), "in no element"),
    ],
)
def test_each_fault_is_noticed(spoil: Break, told: str, pdf: pikepdf.Pdf) -> None:
    spoil(pdf)
    assert any(told in each for each in findings(pdf))
