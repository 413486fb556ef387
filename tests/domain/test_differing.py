"""The words in which two texts differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner_desktop.domain.differing import Pieces, differing

LONG = ("x " * 3000 + "end", "y " * 3000 + "end")


def marked(pieces: Pieces) -> list[str]:
    return [piece for piece, is_other in pieces if is_other]


@pytest.mark.parametrize(
    ("before", "after", "gone", "new"),
    [
        ("same words", "same words", [], []),
        ("old words", "new words", ["old"], ["new"]),
        ("", "new", [], ["new"]),
        ("all gone", "", ["all gone"], []),
        ("a <b>c</b>", "a b", ["<b>c</b>"], ["b"]),
        ("one, old, end", "one, but new, end", ["old,"], ["but new,"]),
        ("one  two\nthree", "one two three", [], []),
        ("a\nb", "a\nb\nc d", [], ["c d"]),
        ("a b c d", "a x c y", ["b", "d"], ["x", "y"]),
        (*LONG, [LONG[0].removesuffix(" end")], [LONG[1].removesuffix(" end")]),
    ],
)
def test_differing_words_are_marked(before: str, after: str, gone: list[str], new: list[str]) -> None:
    was, now = differing(before, after)
    assert (marked(was), marked(now)) == (gone, new)


TEXTS = st.text(st.sampled_from("ab \n"), max_size=30)


@given(TEXTS, TEXTS)
def test_no_sign_is_lost_and_what_is_unmarked_is_the_same_in_both(before: str, after: str) -> None:
    was, now = differing(before, after)
    assert ("".join(text for text, _ in was), "".join(text for text, _ in now)) == (before, after)
    alike = [" ".join(text for text, is_other in pieces if not is_other).split() for pieces in (was, now)]
    assert alike[0] == alike[1]
