"""Rows survive the way through the clipboard, and no program runs them."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.errors import Refused
from planner_desktop.exchange.table.clipboard import as_html, as_text, rows_in

words = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t=+-@'\""), max_size=12)
tables = st.lists(st.lists(words, min_size=2, max_size=4), min_size=1, max_size=4)


@given(tables)
def test_text_with_tabs_comes_back_word_by_word(table: list[list[str]]) -> None:
    kept = [["Ref", "Title"], *table]
    while not any(cell.strip() for cell in kept[-1]):
        kept.pop()
    assert rows_in(as_text(["Ref", "Title"], table)) == kept


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1"])
def test_no_cell_of_the_text_is_a_formula(cell: str) -> None:
    assert as_text(["Title"], [[cell]]).split("\r\n")[1].startswith("'")


class Cells(HTMLParser):
    """What a program that reads the table finds in its cells."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.marks: list[dict[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag in ("td", "th"):
            self.texts.append("")
            self.marks.append(dict(attrs))
        if tag == "br":
            self.texts[-1] += "\n"

    def handle_data(self, data: str) -> None:
        self.texts[-1] += data


@pytest.mark.parametrize("cell", ["<b>bold</b> & co", "=1+1", 'say "so"', "two\nlines", "</td><script>x</script>"])
def test_words_in_the_html_are_words_and_every_cell_is_text(cell: str) -> None:
    read = Cells(as_html(["Title"], [[cell]]))
    assert read.texts == ["Title", cell]
    assert set(read.tags) <= {"meta", "table", "tr", "th", "td", "br"}
    assert {mark["sdnum"] for mark in read.marks} == {"2057;0;@"}
    assert all("mso-number-format:'\\@'" in (mark["style"] or "") for mark in read.marks)


def test_cells_of_several_lines_as_excel_writes_them() -> None:
    assert rows_in('1a\t"Two\nlines"\r\n\r\n1b\tOne\r\n') == [["1a", "Two\nlines"], [], ["1b", "One"]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('"Stay safe" review\tKE', [['"Stay safe" review', "KE"]]),
        ('"Stay safe"\t"Be ""well"""\n', [['"Stay safe"', 'Be "well"']]),
        ('say "so"\t""', [['say "so"', ""]]),
        ('"not closed\tKE\r\nnext', [['"not closed', "KE"], ["next"]]),
        ('"a\tb"\tc', [["a\tb", "c"]]),
        ('"1) One\r\n2) Two"\r\n', [["1) One\n2) Two"]]),
        ("a\rb", [["a"], ["b"]]),
        ("\ta", [["", "a"]]),
    ],
)
def test_quotes_are_a_programs_or_the_cells_own(text: str, rows: list[list[str]]) -> None:
    assert rows_in(text) == rows


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(Refused, match="no table"):
        rows_in("a" * 200_000)
