"""Links in an item's words: to other items of the plan, and to items of other documents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Link:
    """What words point to: an item of this plan by its ref, or something in another document."""

    text: str
    to_ref: str | None
    outside: str | None


_REF = r"[A-Z]{0,3} ?\d{1,3}(?:\.\d{1,2})*[a-z]?\d{0,2}"
_INSIDE = re.compile(
    rf"(?:links?(?:ed)? (?:to|with)|see(?: also)?|refer to|as (?:in|per))"
    rf" (?:actions? |objectives? |recommendations? |milestones? )?(?P<ref>{_REF})(?![\w/%-])",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"(?:items?|actions?|recommendations?) (?P<number>\d{1,3}[a-z]?) (?:of|in|from) (?P<document>(?:the )?[A-Za-z][^.;,()\n=]*)",
    re.IGNORECASE,
)


@lru_cache(maxsize=65536)
def read_links(words: str) -> tuple[Link, ...]:
    """The links in a text, in order."""
    found: list[tuple[int, Link]] = []
    for match in _OUTSIDE.finditer(words):
        found.append((match.start(), Link(match[0].strip(), None, match[0].strip())))
    for match in _INSIDE.finditer(words):
        if any(char.isdigit() for char in match["ref"]):
            found.append((match.start(), Link(match[0].strip(), match["ref"].strip(), None)))
    return tuple(link for _, link in sorted(found, key=lambda pair: pair[0]))
