"""Two names beside each other, with a sign between them or none: whether they are one person's or two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner_desktop.domain.readings.given_names import GIVEN_NAMES
from planner_desktop.domain.readings.patterns import later
from planner_desktop.domain.readings.people_words import (
    BETWEEN,
    BODY_AT_END,
    BODY_WORD,
    CAPITALISED,
    POST_INITIALS,
    TITLE_WORD,
    first_of,
    is_agency,
    is_initials,
    is_own_name,
    is_titled,
    may_be_own_name,
    names_someone,
)

# Behind a place or a body, no person's initials: "Northmere CC", "Police DI".
_RANKS_AND_COUNCILS = frozenset(
    {"DI", "DCI", "DS", "DC", "CC", "BC", "MBC", "CBC", "PC", "TC", "TM", "GM", "BP", "SMT"}
    | {"CEO", "COO", "CFO", "CIO", "DCS", "DASS", "DPH", "AD", "HOS", "HT", "DHT", "SRO", "RFO", "PSW", "DSL", "SBM"}
)
# What posts are for, as initials: "Lead Nurse IPC".
_SUBJECTS = frozenset({"HR", "IT", "ICT", "QA", "CP", "CIN", "LAC", "CLA", "IPC", "ASB"})
_NOBODYS_INITIALS = _RANKS_AND_COUNCILS | _SUBJECTS
# Who directs all of a council's services for children or adults: no initials behind say which of them.
_WHOLE_SERVICE = later(r"(?:.*\s)?(?:DCS|DASS)", re.DOTALL)
_POST_AND_SCOPE = later(r"(?:ADs?|HoSs?|HOS) \w[\w' ]*")
_PLURAL_RANK = later(r"(?:cllrs|councillors|drs|messrs)\.?\s", re.IGNORECASE)
_PLURAL_INITIALS = later(r"[A-Z]{2,5}s")
_ONE_BODY_AT_END = later(r"\b(?:team|group|board|committee|panel|unit|service)$", re.IGNORECASE)
_LIST_OF_BODY = later(
    r"[\w' ]+(?:, [\w' ]+)* (?:&|and) [\w' ]*(?:teams?|group|board|committee|services?"
    r"|unit|leads|managers|officers|teachers)",
    re.IGNORECASE,
)
_OTHERS = frozenset(
    {"team", "staff", "colleagues", "partners", "others", "deputy", "deputies", "trustees", "governors", "seniors"}
)
_DEPARTMENTS = frozenset({"HR", "IT", "ICT", "OD", "PR"})
_HEAD_OF = later(r"\b(?:head|director)s? (?:of|for) (?!service$)(?:\w+, )*\w+$", re.IGNORECASE)
_SCOPE_DASH = later(r"\s+[–-]\s*|\s*–\s*")
_TWO_WORDS = later(r"[\w' ]+\s(?:&|and)\s[\w' ]+")
_INITIALS_AFTER = later(r"(.*[a-z]) ([A-Z]{2,3})")
_LEAD_BEFORE_NAME = later(r"(\S+ lead) (?=[A-Z]{2,3}\b)")
_BEFORE_NAME = later(r"(\S+(?: \S+)?) (?=[A-Z])")
_TITLE_WITHOUT_SCOPE = later(
    r"(?:.*\s)?(?:head of service|service manager|team manager|group manager|area manager|manager|director|chair|lead"
    r"|officer|director general)s?$|(?:.*\s)?(?:director|head)s? (?:of|for) \w+$",
    re.IGNORECASE,
)
# A body's name and a person's behind it, without a sign between them: "Early Help Team Anna Smith".
_BODY_AND_PERSON = later(
    rf"(?P<body>\S.*\b(?i:teams?|services?|unit|board|group|department|council|committee|partnership|police|panel|forum"
    rf"|trust|agency|hub|school))\s+(?P<person>(?:{CAPITALISED}|[A-Z]\.?)(?:\s+{CAPITALISED}){{1,2}})"
)


def is_holder_of(post: str, name: str) -> bool:
    """'Head of HR' before ' – Jane Roe', who holds the post."""
    title = TITLE_WORD.search(post)
    if title is None or title.group().lower().endswith("s"):
        return False
    return is_own_name(name) and not is_own_name(post)


def is_listed_in_body(left: str, right: str) -> bool:
    """'Policy' before ', Performance & Communications Team', 'English' before ', Maths and Science leads'."""
    return left.isalpha() and not names_someone(left) and not is_agency(left) and bool(_LIST_OF_BODY.fullmatch(right))


def is_label(words: str, named: str) -> bool:
    """'Project Manager' before ': Jane Roe': says what she is, and is no one else."""
    first = first_of(named)
    if is_agency(words) or is_initials(words):
        return is_initials(first)
    titled = TITLE_WORD.search(words) is not None and "support" not in words.lower()
    return titled and (is_own_name(first) or is_initials(first))


def is_surname_first(left: str, right: str) -> bool:
    """'Smith' before ', Jo': one person, where nobody else stands beside them."""
    return (
        left.isalpha()
        and left.casefold() not in GIVEN_NAMES
        and not is_titled(left)
        and right.casefold() in GIVEN_NAMES
    )


def are_alike(left: str, right: str) -> bool:
    """'Legal Services' beside 'Democratic Services', 'Cllrs Roe' beside 'Poe', anybody beside 'trustees': two."""
    if right in _OTHERS or (_PLURAL_RANK.match(left) and right.isalpha() and right[0].isupper()):
        return True
    before, after = left.split(), right.split()
    return len(before) > 1 and len(after) > 1 and before[-1] == after[-1] and BODY_WORD.fullmatch(after[-1]) is not None


def is_one_body(left: str, right: str) -> bool:
    """'Patient Safety' before 'and Experience Team', 'Police' before 'and Crime Commissioner'."""
    if left.lower() == "police" and right.lower().startswith("crime "):
        return True
    if _HEAD_OF.search(left) and right.isalpha() and right not in _OTHERS and right.casefold() not in GIVEN_NAMES:
        return not is_initials(right) or right in _DEPARTMENTS
    if _POST_AND_SCOPE.fullmatch(left) and is_initials(right) and right not in _RANKS_AND_COUNCILS:
        return True
    return (
        may_be_own_name(left) and left.split()[0].casefold() not in GIVEN_NAMES and bool(_ONE_BODY_AT_END.search(right))
    )


def goes_on_with_scope(left: str, right: str) -> bool:
    """'Service Manager – Fostering' before '/Adoption', 'HoS – CP' before '& CIN': more of what the post is for."""
    post, dash, scope = (part.strip() for part in _SCOPE_DASH.sub("\0", left, count=1).partition("\0"))
    if not (dash and scope and (POST_INITIALS.fullmatch(post) or _TITLE_WITHOUT_SCOPE.fullmatch(post))):
        return False
    if is_initials(right) and not is_initials(scope):
        return False
    return not (is_own_name(right) or TITLE_WORD.search(right) or BODY_AT_END.search(right))


def shares_plural(left: str, right: str) -> bool:
    """'Stay Safe and MAT managers': the title at the end belongs to both."""
    plural = re.search(
        r"\b(?:managers|leads|officers|heads|chairs|coordinators|directors|teams|groups)$", right.strip()
    )
    return bool(plural) and not TITLE_WORD.search(left) and not is_initials(left)


def continues_title(left: str, right: str) -> bool:
    """'Head of Service' before ', Duty Team': the team is the scope of the title, no one else."""
    scope = not TITLE_WORD.search(right) and not is_initials(right)
    scope = scope and bool(BODY_WORD.search(right) or not (names_someone(right) or "." in right))
    if _PLURAL_INITIALS.fullmatch(right) or (is_initials(right) and _WHOLE_SERVICE.fullmatch(left)):
        return False
    if POST_INITIALS.fullmatch(left) and not TITLE_WORD.search(right) and not POST_INITIALS.match(right):
        return not is_own_name(right) or scope
    return scope and bool(_TITLE_WITHOUT_SCOPE.fullmatch(left))


def ends_scope(left: str, right: str) -> bool:
    """'Service Director, Housing' before ', Health and Communities': the end of what the post is for."""
    post, comma, _ = left.partition(",")
    if not (comma and _TITLE_WITHOUT_SCOPE.fullmatch(post) and _TWO_WORDS.fullmatch(right)):
        return False
    return not any(is_initials(part) or TITLE_WORD.search(part) or is_own_name(part) for part in BETWEEN.split(right))


def is_post_of(name: str, post: str) -> bool:
    """'Jane Roe' before ', Head of Service': the post that she holds, no one else."""
    return (
        is_own_name(name)
        and bool(TITLE_WORD.search(post) or POST_INITIALS.match(post))
        and not is_own_name(post)
        and not is_initials(post)
    )


def is_team_of(manager: str, team: str) -> bool:
    """'Group Manager' before ' – MASH & Assessment': four capitals and more are a team's, not a person's."""
    return bool(_TITLE_WITHOUT_SCOPE.fullmatch(manager)) and bool(re.match(r"[A-Z]{4,}\b", team))


def runs_together(words: str, initials: frozenset[str]) -> Iterator[str]:
    """Cuts names that stand side by side without a sign, where that is certain.

    Certain are initials after initials, initials that stand alone elsewhere, an 'X lead' before another name,
    names of the register, and pairs of name words.
    """
    rest = " ".join(words.split())
    lead = _LEAD_BEFORE_NAME.match(rest)
    if lead:
        yield lead[1]
        rest = rest[lead.end() :]
    while match := _BEFORE_NAME.match(rest):
        name = next((part for part in (match[1], match[1].split()[0]) if _stands_alone(part, rest, initials)), None)
        if name is None:
            break
        yield name
        rest = rest[len(name) :].strip()
    behind = _BODY_AND_PERSON.fullmatch(rest)
    if behind and is_own_name(behind["person"]) and _is_surely_a_person(behind["person"], initials):
        yield behind["body"]
        yield behind["person"]
        return
    tail = _INITIALS_AFTER.fullmatch(rest)
    if (
        tail
        and tail[2] in initials
        and tail[2] not in _NOBODYS_INITIALS
        and (is_titled(tail[1]) or is_own_name(tail[1]))
        and not re.search(r"\b(?:of|for|the|and|&)$", tail[1])
    ):
        yield tail[1]
        yield tail[2]
        return
    pairs = rest.split()
    if all(len(word) == 2 and word.isascii() and word.isalpha() and word.isupper() for word in pairs):
        yield from pairs
    elif len(pairs) in (4, 6, 8) and all(re.fullmatch(CAPITALISED, word) for word in pairs) and not is_titled(rest):
        yield from (" ".join(pairs[place : place + 2]) for place in range(0, len(pairs), 2))
    elif rest:
        yield rest


def _is_surely_a_person(name: str, known: frozenset[str]) -> bool:
    """Whether a name is one of the register, or begins with a given name."""
    return name in known or name.split()[0].casefold() in GIVEN_NAMES


def _stands_alone(name: str, text: str, initials: frozenset[str]) -> bool:
    rest = text[len(name) :].strip()
    if is_initials(name):
        return name in initials and bool(rest) and is_initials(rest.split()[0])
    return name in initials and len(name.split()) == 2 and not is_titled(name) and not TITLE_WORD.match(rest)
