from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner_desktop.domain.readings.numbered import NumberedCell, Part, join_numbered, split_numbered

LISTS = [
    ("1) one 2) two", "", [("1", "one"), ("2", "two")]),
    ("1) one\n2) two", "", [("1", "one"), ("2", "two")]),
    ("1. First 2. Second", "", [("1", "First"), ("2", "Second")]),
    ("1. First\n2. Second\n3) Third", "", [("1", "First"), ("2", "Second"), ("3", "Third")]),
    ("1). Case 2) cases", "", [("1", "Case"), ("2", "cases")]),
    ("(1) one (2) two", "", [("1", "one"), ("2", "two")]),
    ("a) one b) two", "", [("a", "one"), ("b", "two")]),
    ("1.First\n2.Second", "", [("1", "First"), ("2", "Second")]),
    ("Steps\na. one\nb. two", "Steps", [("a", "one"), ("b", "two")]),
    ("i. one\nii. two", "", [("1", "one"), ("2", "two")]),
    ("1: one\n2: two", "", [("1", "one"), ("2", "two")]),
    ("1 - one\n2 – two", "", [("1", "one"), ("2", "two")]),
    ("Step 1: one\nStep 2: two", "", [("1", "one"), ("2", "two")]),
    ("1-3) May 4) June", "", [("1", "May"), ("2", "May"), ("3", "May"), ("4", "June")]),
    ("1&2) May 3) June", "", [("1", "May"), ("2", "May"), ("3", "June")]),
    ("i)&ii) Aug 10 iii) Sep 10", "", [("1", "Aug 10"), ("2", "Aug 10"), ("3", "Sep 10")]),
    ("1) to 3) May 10; 4) Jul 10", "", [("1", "May 10;"), ("2", "May 10;"), ("3", "May 10;"), ("4", "Jul 10")]),
    ("1) & 3) Team re work 2) IT", "", [("1", "Team re work"), ("3", "Team re work"), ("2", "IT")]),
    ("A strategy is agreed 1) one 2) two", "A strategy is agreed", [("1", "one"), ("2", "two")]),
    ("1)HoS 2) Duty 3)IT", "", [("1", "HoS"), ("2", "Duty"), ("3", "IT")]),
    ("1) plan 2i) north and 2ii) south", "", [("1", "plan 2i) north and 2ii) south")]),
    ("1) plan i) north ii) south 2) act", "", [("1", "plan i) north ii) south"), ("2", "act")]),
    ("1) Go live as in step 3) of the guide 2) Test", "", [("1", "Go live as in step 3) of the guide"), ("2", "Test")]),
    ("1) Draft and 2) agree", "", [("1", "Draft and"), ("2", "agree")]),
    (
        "a) to c) May b) June d) July",
        "",
        [("a", "May b) June"), ("b", "May b) June"), ("c", "May b) June"), ("d", "July")],
    ),
    ("1) only one", "", [("1", "only one")]),
    ("1) Draft (see 2.3) 2) Consult", "", [("1", "Draft (see 2.3)"), ("2", "Consult")]),
    ("1) Draft (by 3) 2) Consult", "", [("1", "Draft (by 3)"), ("2", "Consult")]),
    ("1.Draft 2.Consult", "", [("1", "Draft"), ("2", "Consult")]),
    ("1. 31 May 2. 30 June", "", [("1", "31 May"), ("2", "30 June")]),
    ("1. 31/05/10\n2. 30/06/10", "", [("1", "31/05/10"), ("2", "30/06/10")]),
    ("1. 10 cases\n2. 20 cases", "", [("1", "10 cases"), ("2", "20 cases")]),
    ("[1] Draft\n[2] Consult", "", [("1", "Draft"), ("2", "Consult")]),
    ("#1 Draft\n#2 Consult", "", [("1", "Draft"), ("2", "Consult")]),
    ("1 Draft\n2 Consult\n3 Publish", "", [("1", "Draft"), ("2", "Consult"), ("3", "Publish")]),
    ("Milestone 1: Draft\nMilestone 2: Consult", "", [("1", "Draft"), ("2", "Consult")]),
    ("1,2 & 3) JS 4) AK", "", [("1", "JS"), ("2", "JS"), ("3", "JS"), ("4", "AK")]),
    ("(1) to (3) JS (4) AK", "", [("1", "JS"), ("2", "JS"), ("3", "JS"), ("4", "AK")]),
]


@pytest.mark.parametrize(("words", "own", "parts"), LISTS)
def test_a_numbered_cell_is_split(words: str, own: str, parts: list[tuple[str, str]]) -> None:
    cell = split_numbered(words)
    assert cell is not None
    assert (cell.own, [(part.number, part.words) for part in cell.parts]) == (own, parts)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "3.5 hours",
        "1.5%",
        "see 2)",
        "as agreed in 1) above",
        "CP 10",
        "1. 4. 2010",
        "£1.2m",
        "2) two 3) three",
        "10 cases",
        "Level (1)",
        "by 30 June 10)",
        "TS / KE",
        "1/4/2026\n2/5/2026",
        "9:30 start\n10:30 end",
        "1 - 3 May\n2 - 4 June",
        "1.1 one\n1.2 two",
        "1. 4. 2010\n2. 5. 2010",
        "1 in 3 cases\n2 in 5 reviews",
        "1 Manager\n2 Officers",
        "Band (a) and band (b)",
        "Version 2. Approved",
    ],
)
def test_other_figures_are_no_list(words: str) -> None:
    assert split_numbered(words) is None


KNOWN = frozenset({"1", "2", "3", "4"})


@pytest.mark.parametrize(
    ("words", "own", "parts"),
    [
        ("2) Duty & IT", "", [("2", "Duty & IT")]),
        ("Lead team 2) Duty 3)IT", "Lead team", [("2", "Duty"), ("3", "IT")]),
        ("3)&4) Aug 10", "", [("3", "Aug 10"), ("4", "Aug 10")]),
        ("1) Sept 2010 (for 3) Oct 10", "", [("1", "Sept 2010 (for 3) Oct 10")]),
        ("ii) Sep 10", "", [("2", "Sep 10")]),
        ("1) one 9) nine", "", [("1", "one 9) nine")]),
        ("1 JS\n2 AK", "", [("1", "JS"), ("2", "AK")]),
        (
            "1. Draft agreed\n2. 20 replies\n3. On web",
            "",
            [("1", "Draft agreed"), ("2", "20 replies"), ("3", "On web")],
        ),
        ("2: June", "", [("2", "June")]),
        ("JS (1, 2) AK (3)", "", [("1", "JS"), ("2", "JS"), ("3", "AK")]),
    ],
)
def test_a_second_column_follows_the_first(words: str, own: str, parts: list[tuple[str, str]]) -> None:
    cell = split_numbered(words, KNOWN)
    assert cell is not None
    assert (cell.own, [(part.number, part.words) for part in cell.parts]) == (own, parts)


def test_one_entry_of_a_lettered_list_finds_its_step() -> None:
    cell = split_numbered("a. 90% trained", frozenset("ab"))
    assert cell is not None
    assert [(part.number, part.words) for part in cell.parts] == [("a", "90% trained")]
    assert split_numbered("2 - 4 June", KNOWN) is None


def test_the_marker_is_kept_as_it_stood() -> None:
    cell = split_numbered("1) to 2) May 10 3). June")
    assert cell is not None
    assert [part.marker for part in cell.parts] == ["1) to 2)", "1) to 2)", "3)."]


WORDS = ["and", "to", "&", "see", "item", "(", ")", ".", "word", "May 10", "\n", "-", "3.5", "12)"]
BRACKETS = ["1)", "2)", "3)", "(1)", "i)", "ii)", "v)", "a)", "b)", "1) to 3)", "2)&3)", "a) to c)"]
POINTS = ["1.", "2.", "3.", "12."]
PIECES = st.lists(st.sampled_from(WORDS + BRACKETS)) | st.lists(st.sampled_from(WORDS + POINTS))
CELLS = PIECES.map(" ".join)


@given(CELLS | PIECES.map("".join))
@example("1. see 3.5 and 2. see")
@example("1) one to 5 and\n2) two")
@example("a)b)")
@example("1. send 2) to the board 2. send 3)")
def test_a_composed_list_is_read_as_the_same(words: str) -> None:
    cell = split_numbered(words)
    if cell is not None:
        assert split_numbered(join_numbered(cell)) == cell


@given(CELLS)
def test_no_word_is_lost(words: str) -> None:
    cell = split_numbered(words)
    if cell is not None:
        kept = " ".join([cell.own, *(f"{part.marker} {part.words}" for part in cell.parts)])
        assert set(words.split()) <= set(kept.split())


ENTRIES = st.lists(st.sampled_from(["and", "to", "&", "see", "item", "word", "May 10", "-", "3.5"])).map(" ".join)
LINES = st.lists(st.tuples(st.sampled_from(["", "0", "1", "2", "3", "4", "7", "01", "12", "123"]), ENTRIES))


@given(LINES, st.sampled_from([frozenset[str](), KNOWN]))
def test_a_list_by_line_reads_as_one_with_its_numbers_in_brackets(
    lines: list[tuple[str, str]], known: frozenset[str]
) -> None:
    by_line = "\n".join(f"{number}) {words}" if number else words for number, words in lines)
    bracketed = "\n".join(f"({number}) {words}" if number else words for number, words in lines)
    assert _unbracketed(split_numbered(by_line, known)) == _unbracketed(split_numbered(bracketed, known))


def _unbracketed(cell: NumberedCell | None) -> list[str]:
    """What a cell says, the opening brackets of numbers that begin no entry left out."""
    if cell is None:
        return []
    said = [cell.own, *(text for part in cell.parts for text in (part.number, part.words))]
    return [text.replace("(", "").strip() for text in said]


def test_two_steps_of_one_number_keep_their_words() -> None:
    steps = NumberedCell("", (Part("1", "Write the guide", ""), Part("1", "Print it", "")))
    assert join_numbered(steps) == "1) Write the guide\n1) Print it"
