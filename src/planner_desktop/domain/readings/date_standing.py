"""How the dates of a cell stand: which still count, where one only begins something, and what comes again."""

from __future__ import annotations

import re

from planner_desktop.domain.readings import date_keywords as say
from planner_desktop.domain.readings.date_mentions import Mention

_AT_THE_END = ("end", "the end", "late")


def are_former(text: str, found: tuple[Mention, ...]) -> bool:
    """'Was June', 'original target June': each date has 'was' before it."""
    return all(say.SUPERSEDED.search(text, found[n - 1].end if n else 0, each.start) for n, each in enumerate(found))


def counting(text: str, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions that count: those after 'revised to', without those after 'was'."""
    if len(found) == 1:
        return found
    before = [text[found[n - 1].end if n else 0 : mention.start] for n, mention in enumerate(found)]
    new = [say.REVISED_AFTER.match(text, mention.end) is not None for mention in found]
    revised = max((n for n in range(1, len(found)) if new[n] or _is_new(before[n - 1], before[n])), default=0)
    latest = (n for n in range(revised, len(found)) if not found[n].narrowed)
    kept = [n for n in latest if not _is_old(before, n, text, found[n].end)]
    return tuple(found[n] for n in kept) or found


def _is_old(before: list[str], n: int, text: str, end: int) -> bool:
    """'(was June)', '(revised from June)', 'June (original)': a date that counts no more."""
    return bool(
        say.SUPERSEDED.search(before[n])
        or (n and say.REVISED_FROM.search(before[n]))
        or say.SUPERSEDED_AFTER.match(text, end)
    )


def _is_new(gap_before: str, gap: str) -> bool:
    """'(June) revised to (July)', 'moved from (June) to (July)': the second date takes the place of the first."""
    return bool(say.REVISED.search(gap) or (say.REVISED_FROM.search(gap_before) and gap.strip() == "to"))


def is_open(text: str, mention: Mention, found: tuple[Mention, ...]) -> bool:
    """'From Sept 2010', 'Sept onwards': a beginning without an end."""
    if mention.bounded:
        return False
    if mention.end < len(text):
        if say.ONWARDS.match(text, mention.end):
            return True
        if goes_on := say.GOES_ON.match(text, mention.end):
            return not (goes_on["after"] or _is_due(text, mention))
    following = next((other.start for other in found if other.start > mention.start), None)
    if following is not None and re.search(r"-|\bto\b|\buntil\b|\btill?\b", text[mention.end : following]):
        return False
    if found[0] is not mention and say.START.search(text, 0, mention.start):
        return False
    return bool(say.FROM.search(text, 0, mention.start))


def _is_due(text: str, mention: Mention) -> bool:
    """'By June', 'end of June'."""
    return bool(say.DUE_BEFORE.search(text, 0, mention.start)) or text.startswith(_AT_THE_END, mention.start)


def recurs(text: str, found: tuple[Mention, ...]) -> bool:
    """'Monthly from April', 'May 1 every year'; not 'monthly until April', 'annual - next due May 2011'."""
    if say.EVERY.match(text, found[-1].end):
        return True
    keyword = say.KEYWORD.search(text, 0, found[0].start)
    if not keyword or not keyword["ongoing"]:
        return False
    often = say.OFTEN.match(keyword["ongoing"])
    if (say.NEXT if often else say.NEXT_DUE).search(text, 0, found[-1].start):
        return False
    if keyword["ongoing"].startswith(("annual", "yearly")) and found[-1].assumed:
        return True
    if often and len(found) > 1 and not any(each.assumed for each in found):
        return any(is_open(text, mention, found) for mention in found)
    return not any(_ends(text, mention) for mention in found) and keyword["ongoing"] != "throughout"


def goes_on(text: str, mention: Mention) -> bool:
    """'By June and ongoing', 'annually - next due June': there is more to come after it."""
    if mention.end < len(text) and say.GOES_ON.match(text, mention.end):
        return True
    return say.NEXT_DUE.search(text, 0, mention.start) is not None


def _ends(text: str, mention: Mention) -> bool:
    """'(Monthly) until April', '(annual) due 31 March 2011'; not '(ongoing) with a review by April'."""
    if mention.bounded or text.startswith(_AT_THE_END, mention.start):
        return True
    if not mention.assumed and say.DUE.search(text, 0, mention.start):
        return True
    return bool(say.UNTIL.search(text, 0, mention.start)) and not say.REVIEWED_BY.search(text, 0, mention.start)
