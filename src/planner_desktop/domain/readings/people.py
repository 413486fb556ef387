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

from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.people_pairs import (
    are_alike,
    continues_title,
    ends_scope,
    goes_on_with_scope,
    is_holder_of,
    is_label,
    is_listed_in_body,
    is_one_body,
    is_post_of,
    is_surname_first,
    is_team_of,
    runs_together,
    shares_plural,
)
from planner_desktop.domain.readings.people_text import SUPPORT, entries, is_nobody
from planner_desktop.domain.readings.people_words import (
    first_of,
    is_agency,
    is_given_name,
    is_initials,
    is_post,
    is_ranked,
    names_someone,
    reaches,
)


class Role(StrEnum):
    LEAD = "lead"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class PersonRead:
    name: str
    role: Role


_LEAD = later(
    r"\b(?:(?:strategic|operational|delivery|action|overall|joint|named|exec(?:utive)?|responsible|accountable|lead"
    r"|clinical|project|programme|political|board)\s+)*"
    r"(?:(?:lead|owner|responsible|accountable|sponsor|sro|(?<!support )(?<!supporting )"
    r"(?:officer|person|agency))s?\s*[:=]"
    r"|led by|^(?:lead(?:s| officer| person)?|owner|responsible (?:person|officer))\s*[-–]\s*(?=[A-Z]))\s*"
    r"|\b(?:strategic|operational|name|role|pm|[ALR])\s*:\s*|^\W*lead\s+(?=[A-Z]{2,3}\b(?!\s+[A-Z][a-z]))",
    re.IGNORECASE,
)
_LABEL = later(r"\s*(?P<label>[A-Z][^:=;,]{1,40}?)\s*[:=]\s*")
_DASH = later(r"(?:\s+[–-](?!>)\s*|\s*–\s*)(?:support\s+(?=[A-Z]))?")
_TO_DO = later(r"\s+to\s+(?P<verb>[a-z]+)\b(?P<what>[^,;/&]*)$")
_SEPARATOR = later(
    r"(?:^|\s+)c/o\s+|\s*(?:->|=>|→|\s>\s|\\)\s*|\s+(?:and/or|or|plus|via|through)\s+|(?:,\s*|\s+)then\s+"
    r"|(?<!\d)\s*/\s*|\s*,\s*(?:(?:and|&)\s+)?|\s+(?:&|and|ac)\s+|(?<=\b[A-Z]{2})\s?&(?=[A-Z]{2,3}\b)|\s*\+\s*"
)
# What the texts have in which `_LEAD` and `_SUPPORT` may be found, which are slow to look for.
_MAY_LEAD = later(r":|[Ll][Ee][Aa]?[Dd]|[rn]\s?[-–]")
_MAY_SUPPORT = later(r"[Ii][Nn][Cc]|[Ss][Uu][Pp][Pp]|[Ss][Ii][Ss][Tt][Ee]|[Ww][Ii][Tt][Hh]|w/|oversee|ongs|artner|:")
_INITIALS_ALONE = later(r"(?<![^\s/&,(])[A-Z]{2,3}(?=\s*(?:[/&,;–-]|$))")
_BETWEEN_INITIALS, _BETWEEN_ROLES = later(" ?/ ?| & "), later(" [–-] ")
_SOME_INITIALS = r"[A-Z]{2,4}(?:(?: ?/ ?| & )[A-Z]{2,4})*"
_ONLY_INITIALS = later(rf"{_SOME_INITIALS}(?: [–-] {_SOME_INITIALS})?")
_TO_LEAD = later(r"\bto lead\b")
_GROUPS = later(r",(?=[^,]*\bto [a-z]+)|(?<=\blead),|(?<=\bto support),")
_DOTTED = later(r"(?:[A-Z]\.)+[A-Z]")


@lru_cache(maxsize=16384)
def read_people(words: str, known: frozenset[str] = frozenset()) -> tuple[PersonRead, ...]:
    """The people of a cell in order, each once; who leads anywhere in it is a lead.

    `known` are the names and initials of the register: a slash, a comma or an "&" inside one is no separator.
    A cell of more than 2,000 characters is prose and read so far only.
    """
    if not any(name in words for name in _with_signs(known)) and (alone := _initials_alone(words)):
        return alone
    roles: dict[str, PersonRead] = {}
    initials = known.union(_INITIALS_ALONE.findall(words))
    for segment in entries(words, known):
        for name, role in _segment(segment, known, initials):
            person = roles.get(name.casefold())
            if person is None or role is Role.LEAD:
                roles[name.casefold()] = PersonRead(person.name if person else name, role)
    return tuple(roles.values())


@lru_cache(maxsize=16384)
def _initials_alone(words: str) -> tuple[PersonRead, ...]:
    """The people of "TS / KE – KM", as many a plan names them, in one go; none where a name may be something else."""
    if not _ONLY_INITIALS.fullmatch(words) or _MAY_LEAD.search(words) or _MAY_SUPPORT.search(words):
        return ()
    roles: dict[str, Role] = {}
    sides = _BETWEEN_ROLES.split(words)
    if len(sides) > 1 and is_post(sides[0]):
        return ()
    for side, role in zip(sides, (Role.LEAD, Role.SUPPORT), strict=False):
        for name in _BETWEEN_INITIALS.split(side):
            roles.setdefault(name, role)
    return () if any(map(is_nobody, roles)) else tuple(map(PersonRead, roles, roles.values()))


@lru_cache(maxsize=8)
def _with_signs(known: frozenset[str]) -> tuple[str, ...]:
    """The names in capitals, such as "P&Q", in which a sign parts no people."""
    return tuple(name for name in known if name.isupper() and not name.isalpha())


def _segment(segment: str, known: frozenset[str], initials: frozenset[str]) -> Iterator[tuple[str, Role]]:
    """The names of one line or numbered entry with their roles."""
    if segment.strip() in known:
        yield segment.strip(), Role.LEAD
        return
    if is_nobody(segment):
        return
    role = Role.SUPPORT if SUPPORT.match(segment) else Role.LEAD
    lead_named = False
    to_lead = "to lead" in segment and _TO_LEAD.search(segment) is not None
    for text, own_role in _clauses(segment, known):
        role = own_role or role
        for name, does in _names(text, known, initials):
            supports = does == "support" or (to_lead and does not in ("", "lead")) or (lead_named and does != "lead")
            lead_named = lead_named or does == "lead"
            yield name, (Role.SUPPORT if supports else role)


def _clauses(segment: str, known: frozenset[str]) -> Iterator[tuple[str, Role | None]]:
    """Cuts at what changes the role."""
    text = segment
    if (label := _LABEL.match(segment)) and is_label(label["label"], segment[label.end() :]):
        text = segment[label.end() :]
    elif _MAY_LEAD.search(segment):
        text = _LEAD.sub("", segment)
    supported = SUPPORT.finditer(text) if _MAY_SUPPORT.search(text) else ()
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
        sides = text[: match.start()].strip(), SUPPORT.split(text[match.end() :])[0].strip()
        to_agency = is_initials(sides[0].split("/")[-1]) and is_agency(sides[1])
        near = sides[0].split("/")[-1].strip(), sides[1].split("/")[0].strip()
        if to_agency or (all(s in known or names_someone(s) for s in sides) and not _one_person(*near, known)):
            yield match


def _one_person(left: str, right: str, known: frozenset[str]) -> bool:
    """'Jane Roe – Head of Service', 'Group Manager – MASH': a post after its holder, a team after its manager."""
    if _SEPARATOR.split(left)[-1].strip() in known and _SEPARATOR.split(right)[0].strip() in known:
        return False
    return (
        is_post_of(left, right)
        or is_holder_of(left, right)
        or continues_title(left, right)
        or is_team_of(left, right)
        or is_team_of(right, left)
    )


def _names(text: str, known: frozenset[str], initials: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The names of a clause, each with what it is 'to' do, or ''."""
    for group in _GROUPS.split(text) if "," in text else (text,):
        does = _TO_DO.search(group) if "to" in group else None
        rest = group[: does.start()] if does else group
        for piece in _pieces(rest, known):
            for name in (piece,) if piece.isalpha() or piece in known else runs_together(piece, initials):
                clean = name.strip(" .,:*†‡?–-\t")
                if not is_nobody(clean):
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
    named = left in known, following in known
    if not any(named) and goes_on_with_scope(left, following):
        return False
    if sign.startswith(",") and "then" not in sign:
        return any(named) or not (
            reaches(right)
            or continues_title(left, following)
            or ends_scope(left, right)
            or is_post_of(left, following)
            or is_surname_first(left, right)
            or is_listed_in_body(left, right)
        )
    if sign.startswith(("&", "and", "ac", "or", "plus", "via", "through")):
        both = all(known or names_someone(side) for known, side in zip(named, (left, following), strict=True))
        both = (
            both
            or is_given_name(left)
            or is_given_name(following)
            or (is_agency(left) and is_agency(following))
            or are_alike(left, following)
        )
        return both and not shares_plural(left, following) and (any(named) or not is_one_body(left, following))
    return not (sign == "/" and left in ("T", "A") and is_ranked(f"{left}/{following}"))


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
