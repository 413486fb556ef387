"""British spelling, in the words that plans are written in."""

from __future__ import annotations

from time import process_time

import pytest

from planner_desktop.app.spelling import Speller, own_words
from planner_desktop.domain.plan import Plan
from planner_desktop.domain.records import Facts, Person


@pytest.fixture(scope="module")
def speller() -> Speller:
    return Speller()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Safeguarding practice is organised by the team", []),
        ("We recieve the organization's report", ["recieve", "organization's"]),
        ("the children’s social workers’ plans", []),
        ("LADO, NSPCC and a KPI by Q3", []),
        ("see https://example.org/recieve or write to recieve@example.org", []),
        ("by 30th Sept 2026 w/c 3rd", []),
        ("👍 recieve", ["recieve"]),
        ("", []),
    ],
)
def test_what_is_misspelt_is_found_and_nothing_else(speller: Speller, text: str, wrong: list[str]) -> None:
    found = list(speller.misspelt(text))
    assert [each.word for each in found] == wrong
    assert all(text[each.start :].startswith(each.word) for each in found)


def test_the_likeliest_word_is_suggested_first(speller: Speller) -> None:
    assert speller.suggestions("recieve")[0] == "receive"
    assert speller.suggestions("organization")[0] == "organisation"


def test_a_plan_s_own_names_are_right() -> None:
    plan = Plan([Facts(organisation="Wexborough Council"), Person("p", "Anwen Treharne", agency="Brynteg Trust")])
    speller = Speller()
    assert [each.word for each in speller.misspelt("Wexborough asks Treharne of Brynteg")] == [
        "Wexborough",
        "Treharne",
        "Brynteg",
    ]
    speller.tell(own_words(plan))
    assert list(speller.misspelt("Wexborough asks treharne of Brynteg")) == []


def test_a_cell_of_very_many_words_is_checked_in_step_with_them(speller: Speller) -> None:
    """What is no prose does not make each word slower, nor does a line without a blank."""
    text = " ".join(f"ref{n} lane flooding" for n in range(20_000)) + " " + "lane-" * 20_000
    begun = process_time()
    assert list(speller.misspelt(text)) == []
    assert process_time() - begun < 5
