"""Addresses lead where their words say, are read as links, and nothing else leads anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner_desktop.report.look import family
from planner_desktop.report.tagged import Row, TaggedDocument
from tests.report.reading import check_standard, elements, kids, opened, read_aloud


def written(words: str, width: int = 1) -> bytes:
    """Words in a paragraph and in a table's cell, one of `width` columns."""
    document = TaggedDocument("Links", family())
    document.heading(1, "Links")
    document.paragraph(words)
    document.table(["Where"] * width, [Row([words] * width)])
    return document.finish()


def targets(data: bytes) -> list[str]:
    return [str(mark.A.URI) for page in opened(data).pages for mark in page.get("/Annots", [])]


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://example.org", "https://example.org"),
        ("See https://example.org/a?b=c#d.", "https://example.org/a?b=c#d"),
        ("(http://example.org/x_(y))", "http://example.org/x_(y)"),
        ("write to mailto:board@example.org, please", "mailto:board@example.org"),
        ("HTTPS://EXAMPLE.ORG/Ŵyth", "HTTPS://EXAMPLE.ORG/%C5%B4yth"),
    ],
)
def test_an_address_leads_there_and_every_word_is_read(words: str, address: str, tmp_path: Path) -> None:
    data = written(words)
    assert targets(data) == [address, address]
    assert read_aloud(data, tmp_path).replace("\n", "").count(words.replace("\n", "")) == 2
    check_standard(data, tmp_path)


@pytest.mark.parametrize(
    "words",
    ["javascript://alert(1)", "file:///etc/passwd", "ftp://example.org", "https://", "example.org", "xhttp://a.b", ""],
)
def test_nothing_else_leads_anywhere(words: str) -> None:
    assert targets(written(words)) == []


def test_an_address_over_several_lines_is_one_link(tmp_path: Path) -> None:
    address = "https://example.org/" + "a-long-path/" * 20
    data = written(f"before {address} after", width=3)
    pdf = opened(data)
    links = elements(pdf, "Link")
    assert len(links) == 4
    assert set(targets(data)) == {address}
    assert all(len([kid for kid in kids(link) if kid_is_annotation(kid)]) > 1 for link in links[1:])
    check_standard(data, tmp_path)


def kid_is_annotation(kid: object) -> bool:
    return getattr(kid, "Type", None) == "/OBJR"


def test_pages_without_links_have_no_annotations(tmp_path: Path) -> None:
    data = written("plain words")
    pdf = opened(data)
    assert "/Annots" not in pdf.pages[0]
    check_standard(data, tmp_path)
