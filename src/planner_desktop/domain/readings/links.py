"""Links named in the texts: to another item ("link to 1b4"), or to something outside ("Item 14 of the Audit")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_REF = r"(?P<ref>\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}[a-z]\d{0,2}|[A-Z]{2,3}\s?\d{1,2}[a-z]?)(?!\w)"
_TO_ITEM = re.compile(
    r"(?P<text>\b(?i:link(?:s|ed)?\s+(?:to|with)|see(?:\s+also)?|refers?\s+to"
    rf"|cross[- ]ref(?:erence)?d?(?:\s+to|\s+with)?|as\s+per)\s+"
    rf"(?i:(?:action|objective|item|recommendation|milestone|ref|step|point)s?\s+)?{_REF})"
)
_MORE_REFS = re.compile(rf"\s*(?:,|&|and)\s*(?P<text>{_REF})")
_OUTSIDE = re.compile(
    r"\b(?P<text>(?i:items?|actions?|recommendations?|points?|para(?:graph)?s?|sections?)\s+[\w.]{1,6}\s+(?i:of|in|from)\s+"
    r"(?P<outside>(?i:the\s+)?[^.,;()\n=]{3,60}?(?i:plan|audit|report|review|strategy|inspection|policy|register"
    r"|framework|assessment|programme))(?!\w)(?:\s+(?i:report|plan|action\s+plan))?)"
)


@dataclass(frozen=True, slots=True)
class Link:
    """`text` as it stands; either the ref of an item, or the words for something outside the plan."""

    text: str
    to_ref: str | None
    outside: str | None


_TELLING = ("link", "see", "refer", "cross")
_AS_PER = re.compile(r"\bas\s+per\b")
"""One of these stands in every text that points to an item."""


def may_link(words: str) -> bool:
    """Whether a text could point to an item: most do not, which is told sooner than by reading it."""
    small = words.casefold()
    return any(telling in small for telling in _TELLING) or ("per" in small and bool(_AS_PER.search(small)))


@lru_cache(maxsize=16384)
def read_links(words: str) -> tuple[Link, ...]:
    """The links of a text, in the order of the words; a ref may name no item: whoever shows it tells."""
    found = [(match.start(), Link(match["text"], None, match["text"])) for match in _OUTSIDE.finditer(words)]
    for match in _TO_ITEM.finditer(words):
        found.append((match.start(), Link(match["text"], match["ref"], None)))
        more = _MORE_REFS.match(words, match.end())
        while more:
            found.append((more.start("text"), Link(more["text"], more["ref"], None)))
            more = _MORE_REFS.match(words, more.end())
    return tuple(link for _, link in sorted(found, key=lambda each: each[0]))
