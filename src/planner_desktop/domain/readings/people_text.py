"""The words of a "who" cell made ready for reading: its entries, without numbers, dates and remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.people_words import is_initials, is_own_name, is_post, names_someone

# The bound keeps a hostile cell from holding the program up.
_READ_AT_MOST = 2000
_ONE_NUMBER = r"\(?(?:\d{1,2}(?:\s?(?:[-–&,]|and|to)\s?\d{1,2})*|[ivx]{1,4}(?:\s?[-–&,]\s?[ivx]{1,4})*|[a-h])\)\.?"
_NUMBER = (
    rf"(?<![\w(/.-]){_ONE_NUMBER}(?:\s*(?:&|,|and|to)\s*{_ONE_NUMBER})*"
    r"|(?<!\S)\d{1,2}\.(?=\s)|(?<!\S)\d{1,2}(?:\s?[&,-]\s?\d{1,2})*:(?=\s)"
)
_ENTRY = later(
    rf"{_NUMBER}|;|\.\s+(?=(?:Responsible|Accountable|Owner|Lead|Sponsor)\b[\w ]{{0,20}}:)"
    r"|(?<![–-])\s*\n(?:o\s+(?=[A-Z]))?|^o\s+(?=[A-Z])|[•▪●·]|\s{2,}(?=[A-Z])"
)
# What a text has in which one of these may be found, found more quickly.
_MAY_PART = later(r"[;:)\n•▪●·]|\d\.|  |^o ")
_LINE_AFTER_DASH = later(r"([–-])\s*\n\s*")
# A line that ends so goes on, "Director of", "Jane Roe,", and one goes on with brackets that are no number.
_LINE_GOES_ON = later(r"(\b(?:of|and|for|the)|[&,])[ \t]*\n\s*|\s*\n\s*(?=\((?!\w{1,3}\)))")
# "1 – JS 2 – KE"
_FIRST_BEFORE_DASH = later(r"\(?1\)?\s?[–-]\s")
_NUMBER_BEFORE_DASH = later(r"(?<!\S)\(?\d{1,2}\)?\s?[–-]\s")
_ROLE_AFTER_DASH = later(r"\s*[–-]\s*(lead|support)(?=\s*(?:$|[;,\n]))", re.IGNORECASE)
# "AB lead / CD support": what each does, behind their initials.
_ROLE_AFTER_INITIALS = later(r"(?<=\b[A-Z]{2})\s+(lead|support)(?:ing)?(?=\s*(?:$|[/;,&\n]))")
_SQUARE_ROLE = later(r"\[\s*(leads?|support(?:ing)?|l|s)\s*\]", re.IGNORECASE)
# "Lead(s): JS"; in "JS (s)" it says that she supports.
_PLURAL = later(r"(?<=\w)\(s\)")
_ANY_FIGURE = later(r"\d")
_FOOTNOTE = later(r"\s*\[\d{1,2}\]|(?<=\w)[¹²³⁴⁵⁶⁷⁸⁹⁰]+")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?\b{_MONTH}[\s.,'’-]*\d{{2,4}}\b|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b"
_DATE_BESIDE = later(
    rf"[\s(\[,–-]*(?:\b(?:by|from|until|till|to|due|end|of)\s+)*(?:{DATE})\s*[)\]]?(?:\s*,?\s*then\b)?", re.IGNORECASE
)
# "JS until March, then KE", "JS (to March)": for how long somebody is responsible. This and the next are seldom
# needed, and compiled when they are.
_WHILE = (
    rf"(?i)\s*(?:\((?:until|till|to|from|by|since)\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?{_MONTH}\.?\)"
    rf"|\b(?:until|till)\s+(?:end\s+(?:of\s+)?)?{_MONTH}\b\.?(?!\s+[A-Z]))(?:\s*,?\s*then\b)?"
)
_MAY_LAST = later(r"[Uu]ntil|[Tt]ill|\((?:to|from|by|since) ")
_COVERED = (
    r"(?i)^\W*(?:vacant(?: post)?|vacancy|tb[ac])\s*[–(,:;-]\s*"
    r"(?:(?:interim|currently|temp(?:orary|orarily)?)\s+)*cover(?:ed)?(?:\s+by)?\b\s*:?\s*(?P<by>[^()]*)\)?"
    r"|^\W*(?:vacant(?: post)?|vacancy|tb[ac])\s*[–(,:;-]\s*(?P<covering>[^()]*?)\s+(?:to cover|covering)\b\)?"
)
_REMARK = later(
    r"(?:\s+(?:re|regarding)\b|(?<=\b[A-Z]{2})\s+for\b)[.:]?\s+.*?"
    r"(?=\s+[A-Z]{2,3}\b(?:\s*[&/–-]|$)|\s*[,;/]\s*[A-Z]{2,3}\s+(?:for|re)\b|$)",
    re.DOTALL,
)
_TASK_AFTER_DASH = later(r"(?<=\b[A-Z]{2})\s+[–-]\s+(?!with\b|w/|supp|lead|assisted|inc)[a-z][a-z ]*(?=[,;/\n]|$)")
_FORMER = later(r"[,;]?\s+(?:previously|formerly)\s+[A-Z]\S*(?:\s+[A-Z]\S*)?")
_IN_BRACKETS = later(r"\(([^()]+)\)")
# In brackets behind a name: somebody else.
_ADDED = later(r"(?:and|plus|&|\+)\s*(?=[A-Z])")
_SIGN = later(r"[/&+]")
_BRACKET = later(r"\s*\((?P<inside>[^()]*)\)?")
_ROLES = {"lead": "lead", "leads": "lead", "lead officer": "lead", "lead agency": "lead", "l": "lead"} | {
    "support": "support", "supporting": "support", "s": "support"
}  # fmt: skip
# What stands between those who lead and those who support.
SUPPORT = later(
    r"\s*(?:\b(?:assisted|supported) by\b|\bsupport(?:ed|ing)?(?: officers?| staff| agenc(?:y|ies)| leads?)?\s*[:=–-]"
    r"|\boverseen by\b|(?:^|(?<=[/;,] ))support\s+(?-i:(?=[A-Z]{2,3}\b(?!\s+[A-Z][a-z])))"
    r"|\bS:|\b(?:partners?|others?|team|deput(?:y|ies)|contribut(?:ing|ors?))"
    r"(?: agenc(?:y|ies)| partners| organisations)?\s*:"
    r"|\b(?:inc|incl|including)\b\.?|\b(?:(?:together|working|jointly|job[ -]share"
    r"|in (?:partnership|conjunction|consultation|liaison|collaboration)) )?with\b"
    r"(?: (?:the )?(?:support|input|help|assistance) (?:from|of)\b)?|\balongside\b|\bw/(?=\s|(?-i:[A-Z])))\s*:?\s*",
    re.IGNORECASE,
)
# Of a body, whose people are two letters: "CSC (JD)".
_TWO_INITIALS = later(r"[A-Z]{2}")
_BEFORE_NAME = later(r"\s*[A-Z]")
_NOBODY = later(
    r"\W*(?:(?:(?:name|lead|officer|owner|person|who)s?\s+)?tb[acd]"
    r"|n/a\s*[–(,:-].*|awaiting (?:appointment|recruitment)|(?:post|currently) vacant|recruiting|under recruitment"
    r"|tb[acd]\W+.{1,40}\bto (?:confirm|advise|appoint|recruit|nominate|identify|decide)"
    rf"|to be \w+(?:\W+hr| by .*)?|n/?a|not (?:applicable|known|allocated|assigned|yet \w+)|none|unknown"
    rf"|un(?:allocated|assigned)|vacant(?: post)?|vacancy|new post|etc|ditto|do|same(?: as above)?|as (?:row )?above"
    rf"|(?:as|see|as per|refer to) (?:[\w.]*\d[\w.]*|above|below)(?: above| below)?|{DATE})?"
    r"(?:\W+new post)?\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_nobody(words: str) -> bool:
    """Whether words say that there is nobody, or nobody yet: "TBC", "vacant", "see 1.1"."""
    return _NOBODY.fullmatch(words) is not None


def entries(words: str, known: frozenset[str]) -> Iterator[str]:
    """The lines and numbered entries of a cell without their remarks; a name of the register stays as it is.

    A cell of more than 2,000 characters is prose and given so far only.
    """
    text = _plain(words[:_READ_AT_MOST].replace("\xa0", " ").strip())
    if (alone := _IN_BRACKETS.fullmatch(text)) and names_someone(alone[1]):
        text = alone[1]
    parts = (part if part.strip() in known else _without_remarks(part) for part in _parts(text))
    yield from ";".join(parts).split(";")


def _plain(text: str) -> str:
    if "\n" in text:
        text = _LINE_GOES_ON.sub(lambda found: f"{found[1] or ''} ", text)
    if "-" in text or "–" in text:
        text = _LINE_AFTER_DASH.sub(r"\1 ", text)
        if _FIRST_BEFORE_DASH.match(text):
            text = _NUMBER_BEFORE_DASH.sub(";", text)
        text = _ROLE_AFTER_DASH.sub(lambda found: f" ({found[1]})", text)
        text = _TASK_AFTER_DASH.sub("", text)
    if "(s)" in text:
        text = _PLURAL.sub("s", text)
    if "support" in text:
        text = _ROLE_AFTER_INITIALS.sub(lambda found: f" ({found[1]})", text)
    if not text.isascii() or "[" in text:
        text = _FOOTNOTE.sub("", _SQUARE_ROLE.sub(r"(\1)", text))
    if _ANY_FIGURE.search(text):
        text = _DATE_BESIDE.sub(";", text)
    if _MAY_LAST.search(text):
        text = re.sub(_WHILE, ";", text)
    if "over" in text:
        text = re.sub(_COVERED, lambda found: found["by"] or found["covering"] or "", text)
    return text


def _parts(text: str) -> Iterator[str]:
    """Cut at lines, semicolons and numbers; in "(Ward 7)" the bracket was opened before."""
    if not _MAY_PART.search(text):
        yield text
        return
    place = 0
    for cut in _ENTRY.finditer(text):
        inside = cut.group().endswith(")") and text.count("(", 0, cut.start()) > text.count(")", 0, cut.start())
        if not inside:
            yield text[place : cut.start()]
            place = cut.end()
    yield text[place:]


def _without_remarks(entry: str) -> str:
    """Takes out 're the manual files' and brackets behind initials, opens '(inc …)'; names after it begin anew."""
    text = _REMARK.sub(";", entry) if "re" in entry or "for" in entry else entry
    text = _FORMER.sub("", text) if "ly " in text else text

    def bracket(match: re.Match[str]) -> str:
        inside = match["inside"].strip()
        anew = ";" if _BEFORE_NAME.match(text, match.end()) else ""
        if SUPPORT.match(inside):
            return f" {inside}{anew}"
        if added := _ADDED.match(inside):
            return f"; {inside[added.end() :]}{anew}"
        if inside.lower().startswith("lead:"):
            return f"; {inside}{anew}"
        if inside.lower() in _ROLES:
            return f" to {_ROLES[inside.lower()]},"
        before = text[: match.start()].split()
        remark = (
            not before
            or before[-1].endswith(")")
            or (is_initials(_SIGN.split(before[-1])[-1]) and not is_own_name(inside))
        )
        if before and is_post(before[-1]) and inside[:1].isupper():
            remark = False
        if before and _TWO_INITIALS.fullmatch(inside) and not is_nobody(before[-1]):
            remark = remark and len(before[-1]) < 3 and before[-2:-1] not in (["of"], ["for"])
        return anew if remark or is_nobody(inside) else match.group()

    return _BRACKET.sub(bracket, text) if "(" in text else text
