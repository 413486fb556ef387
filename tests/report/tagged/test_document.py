"""A document of every kind of part meets the standard, and says what it was given."""

from __future__ import annotations

import gc
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from planner_desktop.report.look import BAND, family
from planner_desktop.report.tagged import (
    A4_LANDSCAPE,
    Band,
    Drawing,
    Furniture,
    Page,
    Pattern,
    Row,
    Style,
    TaggedDocument,
    TaggingError,
)
from tests.report.reading import check_standard, elements, kids, opened, pages_text, read_aloud

NASTY = {
    "markup": "<b>bold</b> x<y &amp; <para>",
    "a file by markup": '<img src="/etc/passwd">',
    "PDF code": r"(unbalanced \( BT /F1 9 Tf (x) Tj ET endstream",
    "Welsh": "Ŵyth o dŷ, dŵr a bŵau",
    "Greek and Cyrillic": "Ελλάδα Україна",
    "Hebrew": "שלום לכולם",
    "Arabic": "مرحبا بكم في المجلس",
    "Arabic with its vowels, among English": "The word مَرْحَبًا (welcome) on the door, 12 May",
    "above U+FFFF, in the font": "done 😀 well",
    "symbols": "● ▲ ■ ○ ✓ ◆ £ € – — “quoted”",
    "no-break space": "Item 14",
    "300 letters": "x" * 300,
    "a long address": "https://example.org/" + "a-long-path/" * 30,
}


@pytest.mark.parametrize("words", NASTY.values(), ids=NASTY.keys())
def test_words_are_read_as_given(words: str, tmp_path: Path) -> None:
    document = TaggedDocument("Words", family())
    document.heading(1, "Words")
    document.table(["A", "B", "C"], [Row([words, "beside", ""])])
    assert f"{words}\nbeside".replace(" ", " ") in read_aloud(document.finish(), tmp_path)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\x07b", "a[U+0007]b"),
        ("null \x00", "null [U+0000]"),
        ("\ufeffmark", "[U+FEFF]mark"),
        ("lost \ufffd", "lost [U+FFFD]"),
        ("hero 🧑", "hero [adult]"),
        ("🟢 On track", "[large green circle] On track"),
        ("half \ud83d", "half [U+D83D]"),
        ("中文", "[U+4E2D][U+6587]"),
    ],
)
def test_what_cannot_be_shown_is_named(words: str, shown: str, tmp_path: Path) -> None:
    document = TaggedDocument(words, family())
    document.heading(1, words)
    data = document.finish()
    assert shown in read_aloud(data, tmp_path)
    check_standard(data, tmp_path)


@pytest.mark.parametrize("author", ["", "A council & <others>"])
def test_the_author_is_said_where_there_is_one(author: str, tmp_path: Path) -> None:
    document = TaggedDocument("Plan", family(), author=author)
    document.heading(1, "Plan")
    data = document.finish()
    check_standard(data, tmp_path)
    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_metadata() as said:
        assert said.get("dc:creator") == ([author] if author else None)


def test_every_kind_of_part_meets_the_standard(tmp_path: Path) -> None:
    document = TaggedDocument("Plan & <title>", family(), author="A council", furniture=Furniture("OFFICIAL", "V6"))
    document.heading(1, "Plan & <title>")
    document.paragraph("One\nTwo " + "long " * 400)
    document.heading(2, "Points")
    document.bullets(["first", "second " * 50, "third"])
    document.table(["", ""], [Row(["Version", "V6"])], row_header=0)
    document.heading(3, "Table")
    rows: list[Row | Band] = [Row([words, str(n), ""]) for n, words in enumerate(NASTY.values())]
    document.table(["Words", "Number", "Blank"], [Band("All of it", BAND), *rows, Row(["word " * 4000, "", "x"])])
    check_standard(document.finish(), tmp_path)


def test_wrapped_lines_do_not_run_words_together(tmp_path: Path) -> None:
    document = TaggedDocument("Words", family())
    document.heading(1, "Words")
    words = " ".join(f"word{n}" for n in range(200))
    document.paragraph(words)
    assert words in read_aloud(document.finish(), tmp_path)


def test_each_line_is_a_paragraph() -> None:
    document = TaggedDocument("Lines", family())
    document.heading(1, "Lines")
    document.paragraph("one\r\ntwo\n\nthree\vfour")
    assert len(elements(opened(document.finish()), "P")) == 4


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    document = TaggedDocument("Long", family())
    document.heading(1, "Long")
    document.paragraph("word " * 3000)
    pdf = opened(document.finish())
    [paragraph] = elements(pdf, "P")
    assert len(kids(paragraph)) > 2


def test_furniture_stands_on_every_page_and_is_not_read(tmp_path: Path) -> None:
    document = TaggedDocument("Long", family(), furniture=Furniture("OFFICIAL", "Plan · V6"))
    document.heading(1, "Long")
    document.paragraph("word " * 3000)
    data = document.finish()
    pages = pages_text(data, tmp_path)
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count("OFFICIAL") == 2
        assert "Plan · V6" in page
    read = read_aloud(data, tmp_path)
    assert "OFFICIAL" not in read
    assert "Plan · V6" not in read


def test_a_heading_left_out_is_refused() -> None:
    document = TaggedDocument("Skips", family())
    document.heading(1, "One")
    with pytest.raises(TaggingError):
        document.heading(3, "Three")


@pytest.mark.parametrize("room", range(20, 160, 20))
@pytest.mark.parametrize("table", [False, True])
def test_a_heading_keeps_with_what_follows(room: int, table: bool, tmp_path: Path) -> None:
    document = TaggedDocument("Keeps", family())
    document.heading(1, "Keeps")
    while document.y > document.bottom + room:
        document.paragraph("Filling the page.")
    document.heading(2, "Late heading")
    document.heading(3, "Under it")
    if table:
        document.table(["Ref", "Action"], [Row(["Following", "word " * 300])])
    else:
        document.paragraph("Following")
    pages = pages_text(document.finish(), tmp_path)
    assert all(("Late heading" in page) == ("Following" in page) == ("Under it" in page) for page in pages)


def test_a_heading_with_nothing_after_it_is_shown(tmp_path: Path) -> None:
    document = TaggedDocument("Ends", family())
    document.heading(1, "Ends")
    document.heading(2, "Nothing here")
    assert read_aloud(document.finish(), tmp_path).split("\n") == ["Ends", "Nothing here"]


def test_bookmarks_follow_headings_and_bands() -> None:
    document = TaggedDocument("Marks", family())
    document.heading(1, "Plan Ŵ")
    document.heading(2, "Part")
    document.table(["A"], [Band("Objective one", BAND, bookmark=(2, "Objective one")), Row(["x"])])
    document.heading(2, "Notes")
    with opened(document.finish()).open_outline() as outline:
        [top] = outline.root
        assert top.title == "Plan Ŵ"
        assert [mark.title for mark in top.children] == ["Part", "Notes"]
        assert [mark.title for mark in top.children[0].children] == ["Objective one"]


def test_title_language_and_fonts_are_said() -> None:
    document = TaggedDocument("Plan & <title>", family(), author="A council")
    document.heading(1, "x")
    pdf = opened(document.finish())
    assert str(pdf.docinfo.Title) == "Plan & <title>"
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    fonts = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/Font"]
    assert fonts
    assert all("/ToUnicode" in font and "/FontFile2" in font.FontDescriptor for font in fonts)


def test_contents_lead_to_the_pages_they_name(tmp_path: Path) -> None:
    document = TaggedDocument("Bound", family())
    document.heading(1, "Bound")
    document.contents(["First part", "Second part"])
    document.turn_to(Page(595, 842))
    document.heading(1, "First part")
    document.paragraph("word " * 3000)
    document.turn_to(A4_LANDSCAPE)
    document.heading(1, "Second part")
    data = document.finish()
    pages = pages_text(data, tmp_path)
    at = {
        name: next(n for n, page in enumerate(pages[1:], 2) if name in page) for name in ("First part", "Second part")
    }
    assert [line.split() for line in pages[0].splitlines() if "part" in line] == [
        ["First", "part", str(at["First part"])],
        ["Second", "part", str(at["Second part"])],
    ]
    pdf = opened(data)
    marks = pdf.pages[0].Annots
    assert [mark.Dest[0].objgen for mark in marks] == [pdf.pages[n - 1].obj.objgen for n in at.values()]
    assert [round(float(page.MediaBox[2])) for page in pdf.pages][:: len(pages) - 1] == [842, 842]
    assert round(float(pdf.pages[1].MediaBox[2])) == 595
    check_standard(data, tmp_path)


def test_contents_without_their_headings_are_refused() -> None:
    document = TaggedDocument("Bound", family())
    document.heading(1, "Bound")
    document.contents(["Missing"])
    with pytest.raises(TaggingError):
        document.finish()


def test_a_watermark_lies_under_every_page_and_is_not_read(tmp_path: Path) -> None:
    document = TaggedDocument("Draft", family(), furniture=Furniture(watermark="DRAFT"))
    document.heading(1, "Plan")
    document.paragraph("word " * 3000)
    data = document.finish()
    assert all(b"Artifact" in page.Contents[0].read_bytes() for page in opened(data).pages)
    assert "DRAFT" not in read_aloud(data, tmp_path)
    check_standard(data, tmp_path)


def test_a_password_opens_the_document_and_reading_aloud_is_allowed() -> None:
    document = TaggedDocument("Secret", family())
    document.heading(1, "Secret")
    data = document.finish("pass wörd")
    with pytest.raises(pikepdf.PasswordError):
        opened(data)
    with pikepdf.open(BytesIO(data), password="pass wörd") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.allow.accessibility
        assert not pdf.owner_password_matched


def test_a_figure_is_kept_whole_and_says_what_it_shows(tmp_path: Path) -> None:
    def draw(drawing: Drawing, left: float, top: float, width: float) -> None:
        for step, pattern in enumerate(Pattern):
            drawing.box(left + 40 * step, top - 90, 30, 80, (0.5, 0.1, 0.1), pattern)
        drawing.label("7", left + width / 2, top - 40, Style("bold", 9, 11), align=0.5, ground=True)

    document = TaggedDocument("Chart", family())
    document.heading(1, "Chart")
    document.paragraph("Below is a chart.")
    document.space(360)
    document.heading(2, "A chart")
    document.figure(100, "Seven bars", draw)
    data = document.finish()
    pdf = opened(data)
    [figure] = elements(pdf, "Figure")
    assert str(figure.Alt) == "Seven bars"
    assert "A chart" in pages_text(data, tmp_path)[1]
    check_standard(data, tmp_path)


def test_nothing_of_it_is_left_to_pythons_search() -> None:
    """Rings of a large report's parts would be found by the way, which holds up a window for a second."""
    gc.collect()
    gc.disable()
    try:
        document = TaggedDocument("Rings", family())
        document.heading(1, "Rings")
        document.table(["Ref", "Action"], [Row([str(number), "words"]) for number in range(500)])
        assert document.finish()
        del document
        assert gc.collect() < 100
    finally:
        gc.enable()
