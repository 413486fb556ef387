"""Links named in the texts: to another item ("link to 1b4"), or to something outside ("Item 14 of the Audit")."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .patterns import later

_REF = (
    r"(?P<ref>\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}[a-z]\d{0,2}|[A-Z]{2,3}\s?\d{1,2}[a-z]?)(?!\w|\s(?:form|template)\b)"
)
_POINTING = (
    r"(?i:link(?:s|ed)?(?:\s+(?:to|with)|\s*:)|see(?:\s+also)?|refers?\s+to|(?:cross|x)[- ]?ref(?:erence)?d?:?"
    r"(?:\s+to|\s+with)?|as\s+(?:per|in)|same\s+as|c\.?f\.?|depend(?:s|ent|ing)\s+(?:up)?on|completion\s+of|covered\s+(?:by|in|under)"
    r"|(?:merged|combined)\s+with|superseded\s+by)"
)
_TO_ITEM = later(
    rf"(?P<text>\b{_POINTING}\s+"
    rf"(?i:(?:action|objective|item|recommendation|milestone|ref|step|point)s?\s+)?{_REF})"
)
# "see Objective 3": a figure alone is a ref only behind the name of its level.
_TO_NUMBER = later(
    rf"(?P<text>\b{_POINTING}\s+(?P<noun>(?i:action|obj(?:ective)?|rec(?:ommendation)?))\.?\s+(?P<number>\d{{1,2}}))"
    r"(?![\w%]|\.\d|\s+(?:of|in|from)\b)"
)
_NOUNS = {"obj": "objective", "rec": "recommendation"}
_MORE_REFS = later(rf"\s*(?:,|&|/|–|-|\band\b|\bto\b)\s*(?P<text>{_REF})")
_OUTSIDE = later(
    r"\b(?P<text>(?i:items?|actions?|rec(?:ommendation)?s?|points?|para(?:graph)?s?|sections?|objectives?|priorit(?:y|ies))"
    r"\s+[\w.]{1,6}\s+(?i:of|in|from)\s+(?P<outside>(?i:the\s+)?(?:[^.,;()\n=]{3,60}?\b(?i:plan|audit|report|review"
    r"|strategy|inspection|policy|register|framework|assessment|programme|act|letter|guidance)|SCR|CSPR))(?!\w)"
    r"(?:\s+(?i:report|plan|action\s+plan))?)"
)


@dataclass(frozen=True, slots=True)
class Link:
    """`text` as it stands; either the ref of an item, or the words for something outside the plan."""

    text: str
    to_ref: str | None
    outside: str | None


# One of these stands in every text that points to an item.
_TELLING = (
    "link", "see", "refer", "cross", "-ref", "x ref", "cf", "c.f", "same as", "depend", "completion", "covered",
    "merged", "combined", "superseded",
)  # fmt: skip
_AS_PER = later(r"\bas\s+(?:per|in)\b")


def may_link(words: str) -> bool:
    """Whether a text could point to an item: most do not, which is told sooner than by reading it."""
    small = words.casefold()
    return any(telling in small for telling in _TELLING) or ("as" in small and _AS_PER.search(small) is not None)


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
    for match in _TO_NUMBER.finditer(words):
        noun = match["noun"].lower()
        ref = f"{_NOUNS.get(noun, noun)} {match['number']}"
        found.append((match.start(), Link(match["text"], ref, None)))
    return tuple(link for _, link in sorted(found, key=lambda each: each[0]))
