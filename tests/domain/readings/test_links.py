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
        ("Links: 1b, 2c", ["1b", "2c"], []),
        ("cf. 2.1", ["2.1"], []),
        ("as in action 2.3", ["2.3"], []),
        ("Dependent on action 2.3", ["2.3"], []),
        ("following completion of 2.1", ["2.1"], []),
        ("Merged with action 3.2", ["3.2"], []),
        ("x-ref 1.4", ["1.4"], []),
        ("see 2.1/2.2", ["2.1", "2.2"], []),
        ("see actions 2.1–2.4", ["2.1", "2.4"], []),
        ("as per Obj 3 above", ["objective 3"], []),
        ("see Recommendation 4", ["recommendation 4"], []),
        ("see action 5 of the guide", [], []),
        ("see 3 staff", [], []),
        ("See HR1 form", [], []),
        ("Rec 5 of the SCR", [], ["Rec 5 of the SCR"]),
        ("Section 11 of the Children Act", [], ["Section 11 of the Children Act"]),
        ("Priority 2 of the Corporate Plan", [], ["Priority 2 of the Corporate Plan"]),
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
