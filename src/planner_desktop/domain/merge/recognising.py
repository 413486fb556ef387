"""Which of the packs that were sent a return is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence, Set

from ..packs import Pack
from ..returns import Returned
from ..sameness import normal


def recognise(returned: Returned, packs: Sequence[Pack]) -> tuple[Pack, str] | None:
    """The pack that came back as `returned`, and how it was known; None where this plan sent none like it.

    Without the pack's own id, it is the latest of those whose rows the return has most of: by the rows' ids,
    else by ref and wording together, more than half of them.
    """
    for pack in packs:
        if pack.id == returned.pack_id:
            return pack, "by the pack's id"
    why = "the plan has no record of its pack" if returned.pack_id else "the pack's id is lost"
    for known_by, what, share in ((_ids, "the ids", 0.0), (_wordings, "the refs and words", 0.5)):
        came = known_by(returned)
        count, place = max(((len(came & known_by(pack)), place) for place, pack in enumerate(packs)), default=(0, 0))
        if count > share * len(came):
            return packs[place], f"by {what} of its rows, since {why}"
    return None


def likeliest(packs: Sequence[Pack], texts: Set[str]) -> Pack:
    """Which of packs with the same titles, newest first, came back with these texts, made comparable.

    It is told by what was not sent in all of them, as it was or with more words after it.  Where that leaves it open,
    the oldest is asked about more and overwrites nothing.
    """
    if len(packs) == 1:
        return packs[0]
    every = [{normal(words) for row in pack.rows for words in row.words.values()} for pack in packs]
    shared = set.intersection(*every)
    in_order = sorted(texts)
    found = [_balance(said - shared, in_order) for said in every]
    best = [place for place, balance in enumerate(found) if balance == max(found)]
    return packs[best[0] if all(every[place] == every[best[0]] for place in best) else best[-1]]


def _balance(said: Set[str], texts: Sequence[str]) -> int:
    """How many more of these words stand at the beginning of one of the texts, which are sorted, than do not."""
    places = ((words, bisect_left(texts, words)) for words in said)
    there = sum(place < len(texts) and texts[place].startswith(words) for words, place in places)
    return 2 * there - len(said)


def _ids(rows_of: Returned | Pack) -> set[str]:
    return {row.item_id for row in rows_of.rows if row.item_id}


def _wordings(rows_of: Returned | Pack) -> set[str]:
    said = (f"{row.words.get('ref', '')}\n{normal(row.words.get('title', ''))}" for row in rows_of.rows)
    return {words for words in said if words.strip()}
