"""Source codes, markers and refs, taken out of the texts they stand in."""

from __future__ import annotations

import re
from functools import lru_cache

_BETWEEN_CODES = re.compile(r"[,;\n]|\s[/&]\s")
_IN_BRACKETS = re.compile(r"\(([^()\s]{1,12})\)|([*†‡#^]+)")
_MARKER = re.compile(r"\s*\(?([*†‡#^]+)\)?\s*")
_REF = re.compile(
    r"(?:\((?=\w{1,4}\)))?"
    r"(?P<ref>\d{1,3}(?:\.\d{1,3})+[a-z]?|[ivx]{2,5}(?=[.)])|\d{1,3}[a-z]\d{0,2}|\d{1,2}[A-Z](?=[.:)])|\d{1,3}|[a-z]\d{0,2}"
    r"|[A-Z]{1,4}\s?\d{1,3}(?:\.\d{1,3})*[a-z]?)"
    r"(?P<close>\.?\)\.?|\.|:|\s-|\s–|)\s+(?=\S)"
)
_COUNT = r"\d{1,3}(?:\.\d{1,3})*[a-z]?"
_COUNT_IN_WORDS = "(?:one|two|three|four|five|six|seven|eight|nine|ten)"
# Words that may begin a title as well, "Mission 3 staff", count only with a sign after the number.
_WORD_REF = re.compile(
    rf"(?P<ref>(?:(?:key|strategic|corporate|priority)\s+)?"
    rf"(?:(?:recommendation|objective|priority|action|theme|outcome|standard"
    rf"|area for (?:development|improvement|priority action)|area of (?:significant )?(?:weakness|concern))\s+"
    rf"(?:{_COUNT}|[a-z]\d{{0,2}}|{_COUNT_IN_WORDS}(?=\s*[:.)–-]))"
    rf"|(?:(?:equality|improvement|delivery|partnership) (?:objective|priority|outcome|theme)|issue|rec"
    rf"|area of focus|focus area|key line of enquiry)\s+(?:{_COUNT}|[a-z]|{_COUNT_IN_WORDS})(?=\s*[:.)–-])"
    rf"|(?:goal|area|aim|commitment|pledge|mission|pillar|strand|ambition|finding|requirement|indicator"
    rf"|work ?stream)\s+"
    rf"(?:{_COUNT}|[a-z]|{_COUNT_IN_WORDS})(?=\s*[:.)–-])))\s*(?:[:.)–-]\s*|\s)(?=\S)",
    re.IGNORECASE,
)
_BAND = re.compile(
    r"\s*(?P<ref>[a-z]|[\w.]{0,5}?\d[\w.]{0,3}?|[ivx]{1,5})?[).:]*\s*"
    r"(?:objective|priority|outcome|recommendation)\s*(?P<number>[\w.]{1,6})?\s*[:–-]\s*"
    r"(?P<title>.+?)\s*(?:(?-i:T(?:argets?|ARGETS?))\s*:\s*(?P<target>.*?)\s*)?",
    re.IGNORECASE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def read_codes(words: str) -> tuple[str, ...]:
    """'(a)(b)*', 'a, b', 'Ofsted 2009; LSCB': the codes, each once, in order, without brackets and commas."""
    codes: list[str] = []
    for part in _BETWEEN_CODES.split(words):
        signed = [bracketed or sign for bracketed, sign in _IN_BRACKETS.findall(part)]
        if signed and not re.search(r"\w", _IN_BRACKETS.sub("", part)):
            codes += signed
        else:
            codes.append(part.strip(" -–—"))
    return tuple(filter(None, dict.fromkeys(codes)))


@lru_cache(maxsize=16384)
def split_ref(title: str) -> tuple[str, tuple[str, ...], str]:
    """The ref a title begins with, the markers around it, and the title without them.

    The ref is what the owner would call it: "1a" of "1a) All …", "Recommendation 3" of "Recommendation 3: …".
    A lone figure or small letter counts only with a sign after it ("1. In …", "b) …"), so that "3 new
    posts" and "a review" stay titles.
    """
    markers, rest = _take_markers(title.strip())
    match = _WORD_REF.match(rest) or _REF.match(rest)
    if not match or not _is_ref(match, rest[match.end() :]):
        return "", markers, rest
    more, rest = _take_markers(rest[match.end() :])
    return match["ref"], markers + more, rest


def _take_markers(text: str) -> tuple[tuple[str, ...], str]:
    markers: tuple[str, ...] = ()
    while marker := _MARKER.match(text):
        markers += (marker[1],)
        text = text[marker.end() :]
    return markers, text


def _is_ref(match: re.Match[str], title: str) -> bool:
    """Whether the sign after it, or else its form and the capital that follows, makes it a ref."""
    ref = match["ref"]
    if match.re is _WORD_REF or match["close"]:
        return True
    if re.fullmatch(r"\d{1,3}|[a-z]", ref):
        return False
    return title[0].isupper()


def split_objective_band(text: str) -> tuple[str, str, str] | None:
    """'1) Objective: To improve … Target: …' as ref, title and target ("" where not given); None for others."""
    match = _BAND.fullmatch(text.strip())
    if not match or (match["ref"] and match["number"] not in (None, match["ref"])):
        return None
    return match["ref"] or match["number"] or "", match["title"], match["target"] or ""
