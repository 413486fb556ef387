"""Which row of a return is which: what an id, a ref, a name, a place or the words are trusted with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from planner_desktop.domain.merge.comparable import Texts
from planner_desktop.domain.merge.matching import Match, match_rows

COURSE = {"ref": "1", "title": "Choose a course"}
SENT: dict[str, Texts] = {
    "a": {"ref": "1a", "title": "Write a duty rota", "progress": "Draft written"},
    "a1": COURSE,
    "b": {"ref": "1b", "title": "Train the whole duty team", "progress": ""},
    "b1": COURSE,
    "c": {"ref": "", "title": "Ask the callers what they think", "progress": "Two asked, one answered so far"},
}
OVER = {"ref": "9z", "title": "Something else entirely"}


def matched(*rows: tuple[str, Texts]) -> dict[int, str]:
    return {match.row: match.item for match in match_rows(SENT, rows).matches}


def matches(*rows: tuple[str, Texts]) -> dict[int, Match]:
    return {match.row: match for match in match_rows(SENT, rows).matches}


def test_rows_as_sent_are_known_by_their_ids_without_a_word() -> None:
    found = match_rows(SENT, list(SENT.items()))
    assert [(match.item, match.how, match.weak) for match in found.matches] == [(id, "", False) for id in SENT]


@pytest.mark.parametrize(
    ("row", "item", "how", "weak"),
    [
        (("a", {**SENT["a"], "title": "Write and keep a duty rota"}), "a", "", False),
        (("a", {"progress": "Agreed"}), "a", "", False),
        (("b", SENT["a"]), "a", "words", False),
        (("b1", {**SENT["a"], "progress": "Agreed"}), "a", "ref", False),
        (("a", OVER), "a", "hidden id", True),
        (("", {"ref": "1A", "title": "Write a rota"}), "a", "ref 1a", False),
        (("", {"ref": "", "title": "Write a duty rota", "progress": "x"}), "a", "title", False),
        (("", {"progress": "Two asked, one answered so far"}), "c", "words", False),
        (("", {"ref": "7", "progress": "Two asked, one answered so far"}), "c", "its progress", False),
        (("", {**COURSE, "progress": "Chosen"}), "a1", "name alone", True),
        (("", {"title": "Ask all the callers what they think", "progress": "Three asked"}), "c", "wording", True),
    ],
)
def test_a_row_by_itself(row: tuple[str, Texts], item: str, how: str, weak: bool) -> None:
    found = matches(row)[0]
    assert (found.item, found.weak) == (item, weak)
    assert how in found.how


def test_rows_that_nothing_tells_apart_are_known_by_their_place_but_asked_about() -> None:
    chosen: Mapping[str, str] = {**COURSE, "progress": "Chosen"}
    rows = [("", texts) for texts in (SENT["a"], COURSE, SENT["b"], chosen, SENT["c"])]
    found = matches(*rows)
    assert [found[row].item for row in range(5)] == list(SENT)
    assert [row for row in range(5) if found[row].weak] == [1, 3]


def many(count: int) -> dict[str, Texts]:
    sent: dict[str, Texts] = {}
    for number in range(count):
        sent[f"a{number}"] = {"ref": f"{number}", "title": f"Action of number {number}"}
        sent[f"m{number}"] = COURSE
    return sent


@pytest.mark.parametrize("sorted_", [False, True])
def test_a_place_is_sure_where_many_rows_stand_as_they_were_sent(sorted_: bool) -> None:
    sent = many(12)
    rows: Sequence[tuple[str, Texts]] = [("", {**texts, "progress": f"of {id}"}) for id, texts in sent.items()]
    if sorted_:
        rows = sorted(rows, key=lambda row: row[1]["title"])
    found = match_rows(sent, rows)
    weak = [match for match in found.matches if match.weak]
    assert len(weak) == (12 if sorted_ else 0)
    right = [rows[match.row][1]["progress"] == f"of {match.item}" for match in found.matches if not match.weak]
    assert all(right)


@pytest.mark.parametrize("lost", [False, True])
def test_a_copy_of_a_row_is_its_double(lost: bool) -> None:
    rows = [("" if lost else id, texts) for id, texts in [*SENT.items(), ("a", SENT["a"])]]
    found = match_rows(SENT, rows)
    assert (found.doubles, found.unmatched) == (((5, "a"),), ())


def test_a_new_action_typed_over_a_copy_is_no_row_that_was_sent() -> None:
    found = match_rows(SENT, [*SENT.items(), ("a", OVER)])
    assert (found.doubles, found.unmatched) == ((), (5,))


def test_ids_filled_down_over_other_rows_mislead_nobody() -> None:
    rows = [("a", texts) for texts in SENT.values()]
    found = match_rows(SENT, rows)
    by_row = {match.row: match for match in found.matches}
    assert {row: match.item for row, match in by_row.items() if not match.weak} == {0: "a", 2: "b", 4: "c"}
    assert {by_row[1].item, by_row[3].item} == {"a1", "b1"}


def test_two_rows_of_one_name_whose_ids_came_back_stay_apart() -> None:
    rows = [("b1", {**COURSE, "progress": "Chosen"}), ("a1", COURSE)]
    assert matched(*rows) == {0: "b1", 1: "a1"}


TWINS: dict[str, Texts] = {"a1": {**COURSE, "progress": "Chosen"}, "b1": COURSE}


def test_ids_that_sorting_left_behind_are_noticed_among_rows_of_one_name() -> None:
    rows = [("b1", TWINS["a1"]), ("a1", {**COURSE, "evidence": "The list"}), ("b1", {**COURSE, "evidence": "The list"})]
    found = match_rows(TWINS, rows)
    assert ({match.row: match.item for match in found.matches}, found.doubles) == ({0: "a1", 1: "b1"}, ((2, "b1"),))


def test_a_row_that_comes_to_say_what_its_twin_says_keeps_its_id() -> None:
    rows = [("a1", TWINS["a1"]), ("b1", TWINS["a1"])]
    assert [(match.item, match.how) for match in match_rows(TWINS, rows).matches] == [("a1", ""), ("b1", "")]


ALIKE: dict[str, Texts] = {
    "a": {"title": "Write a duty rota", "responsible": "DM", "progress": "Draft written in May"},
    "b": {"title": "Train the whole duty team", "responsible": "DM", "progress": "Course booked for June"},
    "c": {"title": "Ask the callers what they think", "responsible": "TR", "progress": "Two asked, one answered"},
}


@pytest.mark.parametrize("edit", [{"progress": "Draft agreed with everybody"}, {"responsible": "TR"}, {"progress": ""}])
def test_a_title_alone_is_believed_where_the_other_words_are_the_row_s(edit: Texts) -> None:
    rows = [("", {**ALIKE["a"], **edit}), ("", ALIKE["b"]), ("", ALIKE["c"])]
    found = match_rows(ALIKE, rows).matches
    assert [(match.item, match.weak) for match in found] == [("a", False), ("b", False), ("c", False)]


def test_a_title_alone_is_not_believed_where_the_other_words_are_another_row_s() -> None:
    titles = ("b", "c", "a")
    rows = [("", {**texts, "title": ALIKE[id]["title"]}) for texts, id in zip(ALIKE.values(), titles, strict=True)]
    assert all(match.weak for match in match_rows(ALIKE, rows).matches)


def test_an_id_that_sorting_left_behind_is_not_believed_against_a_ref_where_the_title_was_edited() -> None:
    sent: dict[str, Texts] = {
        id: {"ref": id, "title": f"Ask the callers how they were answered ({id})", "indicator": f"Fewer than {id}"}
        for id in ("1c", "2c", "3c")
    }
    back = [{**sent["3c"], "title": f"{sent['3c']['title']} (revised)"}, sent["1c"], sent["2c"]]
    found = match_rows(sent, list(zip(sent, back, strict=True))).matches
    assert [match.item for match in found] == ["3c", "1c", "2c"]
