"""Who is responsible: names and roles from the words of a "who" cell.

Officers, job titles, teams, boards and agencies are all people here. Signs between names separate them; a
dash, "with" or "supported by" goes from those who lead to those who support, until the next line or number.
A name that might be two is kept whole: the register decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planner_desktop.domain.readings.people_words import (
    continues_title,
    first_of,
    is_initials,
    is_own_name,
    is_post_of,
    is_team_of,
    names_someone,
    runs_together,
    shares_plural,
)


class Role(StrEnum):
    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class PersonRead:
    name: str
    role: Role


# The bound keeps a hostile cell from holding the program up.
_READ_AT_MOST = 2000
_ONE_NUMBER = r"\(?(?:\d{1,2}|[ivx]{1,4})\)\.?"
_NUMBER = rf"(?<![\w(]){_ONE_NUMBER}(?:\s*(?:&|,|and|to)\s*{_ONE_NUMBER})*|(?<!\S)\d{{1,2}}\.(?=\s)"
_SEGMENT = re.compile(rf"{_NUMBER}|;|(?<![–-])\s*\n|[•▪●·]|\s{{2,}}(?=[A-Z])")
_LINE_AFTER_DASH = re.compile(r"([–-])\s*\n\s*")
_LEAD = re.compile(
    r"\b(?:(?:strategic|operational|delivery|action|overall|joint|named|executive|responsible|accountable|lead)\s+)*"
    r"(?:(?:lead|owner|responsible|accountable|(?<!support )(?<!supporting )(?:officer|person|agency))s?\s*:"
    r"|leads?\s*[-–]|led by)\s*|^\W*lead\s+(?=[A-Z]{2,3}\b(?!\s+[A-Z][a-z]))",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\s*(?:\b(?:assisted|supported) by\b|\bsupport(?:ed|ing)?(?: officers?| staff| agenc(?:y|ies)| leads?)?\s*[:–-]"
    r"|\b(?:inc|incl|including)\b\.?|\b(?:in (?:partnership|conjunction|consultation|liaison) )?with\b"
    r"(?: (?:the )?(?:support|input|help|assistance) (?:from|of)\b)?)\s*:?\s*",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:\s+[–-]\s*|\s*–\s*)(?:support\s+(?=[A-Z]))?")
_TO_DO = re.compile(r"\s+to\s+(?P<verb>[a-z]+)\b(?P<what>[^,;/&]*)$")
_REMARK = re.compile(
    r"(?:\s+(?:re|regarding)\b|(?<=\b[A-Z]{2})\s+for\b)[.:]?\s+.*?"
    r"(?=\s+[A-Z]{2,3}\b(?:\s*[&/–-]|$)|$)",
    re.DOTALL,
)
_ROLES = {"lead": "lead", "leads": "lead", "lead officer": "lead", "lead agency": "lead", "l": "lead"} | {
    "support": "support", "supporting": "support", "s": "support"
}  # fmt: skip
_ROLE_AFTER_DASH = re.compile(r"\s*[–-]\s*(lead|support)(?=\s*(?:$|[;,\n]))", re.IGNORECASE)
_AGENCY = re.compile(r"(?:police|health|education|probation|housing|legal|finance|schools?)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)?")
_SEPARATOR = re.compile(
    r"(?<!\d)\s*/\s*|\s*,\s*(?:(?:and|&)\s+)?|\s+(?:&|and)\s+|(?<=\b[A-Z]{2})&(?=[A-Z]{2,3}\b)|\s*\+\s*"
)
# What the texts have in which `_LEAD` and `_SUPPORT` may be found, which are slow to look for.
_MAY_LEAD = re.compile(r":|[Ll][Ee][Aa]?[Dd]")
_MAY_SUPPORT = re.compile(r"[Ii][Nn][Cc]|[Ss][Uu][Pp][Pp]|[Ss][Ii][Ss][Tt][Ee]|[Ww][Ii][Tt][Hh]")
_INITIALS_ALONE = re.compile(r"(?<![^\s/&,(])[A-Z]{2,3}(?=\s*(?:[/&,;–-]|$))")
_TO_LEAD = re.compile(r"\bto lead\b")
_BEFORE_NAME = re.compile(r"\s*[A-Z]")
_GROUPS = re.compile(r",(?=[^,]*\bto [a-z]+)|(?<=\blead),|(?<=\bto support),")
_DOTTED = re.compile(r"(?:[A-Z]\.)+[A-Z]")
# "31 July 2025", "Sept 2025", "31/07/25": a date beside the people is none of them.
_DATE = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s.,'-]*\d{2,4}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}"
)
_NOBODY = re.compile(
    rf"\W*(?:tb[acd]|to be \w+|n/?a|none|vacant|as above|see above|ditto|{_DATE})?(?:\W+new post)?\W*", re.IGNORECASE
)


@lru_cache(maxsize=16384)
def read_people(words: str, known: frozenset[str] = frozenset()) -> tuple[PersonRead, ...]:
    """The people of a cell in order, each once; who leads anywhere in it is a lead.

    `known` are the names and initials of the register: a slash, a comma or an "&" inside one is no separator.
    A cell of more than 2,000 characters is prose and read so far only.
    """
    roles: dict[str, PersonRead] = {}
    text = words[:_READ_AT_MOST].replace("\xa0", " ").strip()
    if "-" in text or "–" in text:
        text = _LINE_AFTER_DASH.sub(r"\1 ", text)
        text = _ROLE_AFTER_DASH.sub(lambda found: f" ({found[1]})", text)
    initials = known.union(_INITIALS_ALONE.findall(text))
    entries = (entry if entry.strip() in known else _without_remarks(entry) for entry in _SEGMENT.split(text))
    for segment in ";".join(entries).split(";"):
        for name, role in _segment(segment, known, initials):
            person = roles.get(name.casefold())
            if person is None or role is Role.LEAD:
                roles[name.casefold()] = PersonRead(person.name if person else name, role)
    return tuple(roles.values())


def _segment(segment: str, known: frozenset[str], initials: frozenset[str]) -> Iterator[tuple[str, Role]]:
    """The names of one line or numbered entry with their roles."""
    if segment.strip() in known:
        yield segment.strip(), Role.LEAD
        return
    if _NOBODY.fullmatch(segment):
        return
    role = Role.SUPPORT if _SUPPORT.match(segment) else Role.LEAD
    lead_named = False
    to_lead = "to lead" in segment and _TO_LEAD.search(segment) is not None
    for text, own_role in _clauses(segment, known):
        role = own_role or role
        for name, does in _names(text, known, initials):
            supports = does == "support" or (to_lead and does not in ("", "lead")) or (lead_named and does != "lead")
            lead_named = lead_named or does == "lead"
            yield name, (Role.SUPPORT if supports else role)


def _without_remarks(entry: str) -> str:
    """Takes out 're the manual files' and brackets behind initials, opens '(inc …)'; names after it begin anew."""
    text = _REMARK.sub(";", entry) if "re" in entry or "for" in entry else entry

    def bracket(match: re.Match[str]) -> str:
        inside = match["inside"].strip()
        anew = ";" if _BEFORE_NAME.match(text, match.end()) else ""
        if _SUPPORT.match(inside):
            return f" {inside}{anew}"
        if inside.lower() in _ROLES:
            return f" to {_ROLES[inside.lower()]},"
        before = text[: match.start()].split()
        remark = not before or before[-1].endswith(")") or (is_initials(before[-1]) and not is_own_name(inside))
        return anew if remark else match.group()

    return _BRACKET.sub(bracket, text) if "(" in text else text


def _clauses(segment: str, known: frozenset[str]) -> Iterator[tuple[str, Role | None]]:
    """Cuts at what changes the role."""
    text = _LEAD.sub("", segment) if _MAY_LEAD.search(segment) else segment
    supported = _SUPPORT.finditer(text) if _MAY_SUPPORT.search(text) else ()
    cuts = sorted({match.span() for match in (*supported, *_dashes(text, known))})
    place, role = 0, None
    for start, end in cuts:
        if start >= place:
            yield text[place:start], role
            place, role = end, Role.SUPPORT
    yield text[place:], role


def _dashes(text: str, known: frozenset[str]) -> Iterator[re.Match[str]]:
    """Dashes between people; in 'Head of Service – Safeguarding' the dash belongs to the title."""
    for match in _DASH.finditer(text):
        sides = text[: match.start()].strip(), _SUPPORT.split(text[match.end() :])[0].strip()
        to_agency = is_initials(sides[0].split("/")[-1]) and _AGENCY.fullmatch(sides[1])
        if to_agency or (all(s in known or names_someone(s) for s in sides) and not _one_person(*sides, known)):
            yield match


def _one_person(left: str, right: str, known: frozenset[str]) -> bool:
    """'Jane Roe – Head of Service', 'Group Manager – MASH': a post after its holder, a team after its manager."""
    if left in known and right in known:
        return False
    return is_post_of(left, right) or continues_title(left, right) or is_team_of(left, right)


def _names(text: str, known: frozenset[str], initials: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The names of a clause, each with what it is 'to' do, or ''."""
    for group in _GROUPS.split(text) if "," in text else (text,):
        does = _TO_DO.search(group) if "to" in group else None
        rest = group[: does.start()] if does else group
        for piece in _pieces(rest, known):
            for name in (piece,) if piece.isalpha() or piece in known else runs_together(piece, initials):
                clean = name.strip(" .,:*†‡–-\t")
                if not _NOBODY.fullmatch(clean):
                    stop = "." if "." in clean and _DOTTED.fullmatch(clean) else ""
                    yield " ".join(clean.split()) + stop, does["verb"] if does else ""


def _pieces(text: str, known: frozenset[str]) -> list[str]:
    """Cuts at the separators that do not belong to a name."""
    pieces: list[str] = []
    place = 0
    for match in _SEPARATOR.finditer(text):
        left, right = text[place : match.start()].strip(), text[match.end() :].strip()
        in_brackets = text.count("(", place, match.start()) > text.count(")", place, match.start())
        if (
            in_brackets
            or _inside_known(text, match, known)
            or not _separates(left, match.group().strip(), right, known)
        ):
            continue
        pieces.append(left)
        place = match.end()
    return [piece for piece in (*pieces, text[place:].strip()) if piece]


def _inside_known(text: str, match: re.Match[str], known: frozenset[str]) -> bool:
    for name in known:
        start = text.find(name)
        while start >= 0:
            if start < match.start() and match.end() < start + len(name):
                return True
            start = text.find(name, start + 1)
    return False


def _separates(left: str, sign: str, right: str, known: frozenset[str]) -> bool:
    """Whether a sign stands between two people and not inside a name such as 'Health & Safety Team'."""
    following = first_of(right)
    if sign.startswith(","):
        return not (continues_title(left, following) or is_post_of(left, following))
    if sign.startswith(("&", "and")):
        both = all(side in known or names_someone(side) for side in (left, following))
        return both and not shares_plural(left, following)
    return True


def read_people_correction(text: str) -> tuple[PersonRead, ...] | None:
    """The owner's own reading, 'lead: TS; KE / support: KM' or 'nobody'; None where the text has another form.

    A semicolon, slash or backslash inside a name has a backslash before it.
    """
    if text.strip().lower() == "nobody":
        return ()
    people: list[PersonRead] = []
    for group in re.findall(r"(?:\\.|[^\\/])+", text, re.DOTALL):
        match = re.fullmatch(r"\s*(lead|support):(.*)", group, re.DOTALL)
        if not match:
            return None
        names = [re.sub(r"\\(.)", r"\1", name.strip()) for name in re.findall(r"(?:\\.|[^\\;])+", match[2])]
        people += [PersonRead(name, Role(match[1])) for name in names if name]
    return tuple(people) or None


def people_correction(people: tuple[PersonRead, ...]) -> str:
    """The text that `read_people_correction` reads back: one group for each run of equal roles."""
    if not people:
        return "nobody"
    groups: list[str] = []
    role = None
    for person in people:
        name = re.sub(r"([\\;/])", r"\\\1", " ".join(person.name.split()))
        if person.role is role:
            groups[-1] += f"; {name}"
        else:
            groups.append(f"{person.role}: {name}")
        role = person.role
    return " / ".join(groups)
