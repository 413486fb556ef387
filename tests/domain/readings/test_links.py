from __future__ import annotations

import pytest

from planner_desktop.domain.readings.links import read_links


@pytest.mark.parametrize(
    ("words", "refs", "outside"),
    [
        ("link to 1b4", ["1b4"], []),
        ("Role reaffirmed (linked to 1b4)", ["1b4"], []),
        ("(NB link to action 1e1.)", ["1e1"], []),
        ("see action 2.3", ["2.3"], []),
        ("links to 2a, 2b and 3c", ["2a", "2b", "3c"], []),
        ("1b=Item 11 of Audit Action plan", [], ["Item 11 of Audit Action plan"]),
        ("3=Linked to item 6 of audit action plan", [], ["item 6 of audit action plan"]),
        ("1c3 = Item 4 of audit action plan (linked to 1b4)", ["1b4"], ["Item 4 of audit action plan"]),
        ("Item 14 of the Audit Action Plan", [], ["Item 14 of the Audit Action Plan"]),
        ("Para 3.2 of the inspection report", [], ["Para 3.2 of the inspection report"]),
        ("link to supervision template", [], []),
        ("All actions within the action plan", [], []),
        ("See timeline", [], []),
        ("", [], []),
    ],
)
def test_links_are_found_in_the_words(words: str, refs: list[str], outside: list[str]) -> None:
    links = read_links(words)
    assert [link.to_ref for link in links if link.to_ref] == refs
    assert [link.outside for link in links if link.outside] == outside
    assert all(link.text in words for link in links)
