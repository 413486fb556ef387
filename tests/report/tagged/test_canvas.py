"""On a tagged canvas nothing can be painted that is neither content nor an artifact."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.report.look import family
from planner_desktop.report.tagged import Style, TaggingError
from planner_desktop.report.tagged.canvas import TaggedCanvas
from planner_desktop.report.tagged.structure import Element
from tests.report.reading import check_standard, elements, opened, read_aloud

TEXT = Style("regular", 11, 15)


@pytest.fixture
def canvas() -> TaggedCanvas:
    return TaggedCanvas(family(), (400, 300), "Canvas", "", "en-GB")


def write(canvas: TaggedCanvas, words: str) -> None:
    """Text by reportlab's own methods."""
    canvas.setFont(canvas.setting(TEXT).font.fontName, 11)
    canvas.drawString(20, 200, words)


def test_text_outside_every_element_is_refused(canvas: TaggedCanvas) -> None:
    write(canvas, "untagged")
    with pytest.raises(TaggingError):
        canvas.showPage()


def test_text_in_a_grouping_element_is_refused(canvas: TaggedCanvas) -> None:
    write_in_table = canvas.inside(Element("Table", canvas.structure))
    with pytest.raises(TaggingError), write_in_table:
        write(canvas, "untagged")


def test_ready_code_in_a_grouping_element_is_refused(canvas: TaggedCanvas) -> None:
    with pytest.raises(TaggingError):
        canvas.tagged(Element("L", canvas.structure), "(x) Tj")


@pytest.mark.parametrize(("role", "parent"), [("TD", "Table"), ("LI", "Document"), ("TR", "Table"), ("Lbl", "L")])
def test_an_element_in_the_wrong_place_is_refused(role: str, parent: str) -> None:
    with pytest.raises(TaggingError):
        Element(role, Element(parent))


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(TaggingError):
        Element("Heading")


def test_drawing_by_reportlabs_methods_is_tagged(canvas: TaggedCanvas, tmp_path: Path) -> None:
    canvas.bookmarkPage("here")
    with canvas.inside(Element("H1", canvas.structure)):
        write(canvas, "A heading (with brackets) S f Tj")
    canvas.rect(10, 10, 100, 50, fill=1)
    with canvas.inside(Element("P", canvas.structure)):
        write(canvas, "before")
        with canvas.decoration():
            canvas.line(0, 0, 100, 100)
            write(canvas, "an ornament")
        write(canvas, "after")
        canvas.showPage()
        write(canvas, "next page")
    data = canvas.finish()
    assert read_aloud(data, tmp_path).split("\n") == [
        "A heading (with brackets) S f Tj",
        "before",
        "after",
        "next page",
    ]
    assert len(elements(opened(data), "P")) == 1
    check_standard(data, tmp_path)


def test_a_figure_says_what_it_shows(canvas: TaggedCanvas, tmp_path: Path) -> None:
    with canvas.inside(Element("H1", canvas.structure)):
        write(canvas, "Chart")
    box = "<</O/Layout/BBox[10 10 110 60]>>"
    figure = Element("Figure", canvas.structure, attributes=box, alternative="4 of 6 complete – “on track”")
    with canvas.inside(figure):
        canvas.rect(10, 10, 100, 50, fill=1)
    data = canvas.finish()
    pdf = opened(data)
    assert str(elements(pdf, "Figure")[0].Alt) == "4 of 6 complete – “on track”"
    check_standard(data, tmp_path)
