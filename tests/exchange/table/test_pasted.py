"""What Word, Excel and LibreOffice put on the clipboard keeps its cells and their lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.exchange.table.clipboard import as_html, as_text, rows_in
from planner_desktop.exchange.table.pasted import as_copied

CALC = """<!DOCTYPE html><html><head><meta charset="utf-8"/><title></title><style>td { x }</style></head>
<body><table cellspacing="0"><colgroup span="2" width="89"></colgroup>
\t<tr>\n\t\t<td height="32" sdnum="1033;0;@"><font face="Serif">1a</font></td>
\t\t<td align="left"><font face="Serif">1) One<br>2) Two &lt;b&gt; &amp;&nbsp;three</font></td>\n\t</tr>
</table></body></html>"""
WORD = """<html><body><!--StartFragment--><table class=MsoTableGrid>
 <tr><td><p class=MsoNormal>1a<o:p></o:p></p></td>
  <td><p class=MsoNormal>First\r\nparagraph<o:p></o:p></p><p>Second</p></td></tr>
 <tr><td><p>1b</p></td><td><p><o:p>&nbsp;</o:p></p></td></tr>
</table><!--EndFragment--></body></html>"""
MERGED = """<table><tr><td rowspan=2>1</td><td colspan="2">Wide</td></tr><tr><td>b</td><td>c</td></tr></table>"""


@pytest.mark.parametrize(
    ("text", "html", "rows"),
    [
        ("1a\t1) One 2) Two <b> & three\n", CALC, [["1a", "1) One\n2) Two <b> & three"]]),
        (
            "1a\tFirst paragraph\r\nSecond\r\n1b\t\r\n",
            WORD,
            [["1a", "First paragraph\nSecond"], ["1b", ""]],
        ),
        ("1\tWide\t\n\tb\tc\n", MERGED, [["1", "Wide", ""], ["", "b", "c"]]),
        ("1\nWide\nb\nc\n", MERGED, [["1", "Wide", ""], ["", "b", "c"]]),
        ("1a\tOther words\n", CALC, [["1a", "Other words"]]),
        ("1a\tOne\n", "<p>1a One</p>", [["1a", "One"]]),
        ("a\nb\n", "<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>", [["a"], ["b"]]),
        ("", CALC, []),
        ("1a\t<b> & <\n", "<TABLE><TR><TD>1a</TD><TD>&lt;b&gt;<BR>&amp; &lt;</TD></TR></TABLE>", [["1a", "<b>\n& <"]]),
        ("a\n", "<table><tr><td colspan=999 rowspan=999>a</td></tr></table>", [["a", *[""] * 998]]),
        ("a\n", f"<table><tr>{'<td colspan=999>' * 2000}a</td></tr></table>", [["a"]]),
    ],
    ids=[
        *("calc", "word", "merged", "writer", "other words", "no table", "two tables", "no text", "capitals", "wide"),
        "far too wide",
    ],
)
def test_the_lines_of_a_cell_are_kept(text: str, html: str, rows: list[list[str]]) -> None:
    assert rows_in(as_copied(text, html)) == rows


words = st.lists(st.text(st.sampled_from("ab<&=\"'é1"), min_size=1, max_size=6), min_size=1, max_size=3).map("\n".join)


@given(st.lists(st.lists(words, min_size=2, max_size=3), min_size=1, max_size=4))
def test_an_own_table_says_the_same_by_both_ways(table: list[list[str]]) -> None:
    header = ["Ref", "Title"]
    text, html = as_text(header, table), as_html(header, table)
    assert rows_in(as_copied(text, html)) == rows_in(text) == [header, *table]
