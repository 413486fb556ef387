"""What kind of name some words are: initials, a person, a job title or a body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planner_desktop.domain.readings.given_names import GIVEN_NAMES

_TITLE = (
    r"manager|managers|director|directors|head|heads|chair|chairs|lead|leads|officer|officers|coordinator|co-ordinator"
    r"|coordinators|chief|executive|leader|leaders|commissioner|inspector|superintendent|secretary|sec|treasurer|clerk"
    r"|councillor|councillors|cllr|member|members|consultant|administrator|adviser|advisor|analyst|nurse|teacher"
    r"|headteacher|worker|workers|practitioner|practitioners|solicitor|accountant|trainer|dci|governor|governors"
    r"|chaplain|owner|supervisor|assistant|deputy|deputies|reps?|representatives?|registrar|warden|matron|matrons|chairman|chairwoman|chairperson"
)
_BODY = (
    r"team|teams|group|board|committee|council|service|services|agency|agencies|partnership|panel|unit|department"
    r"|directorate|police|nhs|trust|bureau|school|schools|forum|network|project|office|partners|staff|all|executive"
    r"|probation|health|education|safeguarding|housing|family|families|children|care|duty|young|people|support"
    r"|social|protection|public|operations|operational|workforce|development|performance|quality|review|strategic"
    r"|senior|interim|acting|independent|early|help|finance|legal|human|resources|improvement|business|community"
)
# What people work on, which is no part of their names: "Corporate Parenting".
_SUBJECT = (
    r"corporate|parenting|adoption|fostering|assessment|intervention|justice|transport|waste|planning|environment(?:al)?"
    r"|customers?|communications|comms|digital|data|information|governance|audit|procurement|estates|facilities|property"
    r"|leisure|culture|libraries|economic|regeneration|highways|licensing|revenues|benefits|partnerships?|commissioning"
    r"|contracts?|inclusion|learning|skills|adults?|prevention|neighbourhoods?|locality|localities|resilience|emergency"
    r"|strategy|policy|transformation|delivery|surgery|medicine|nursing|midwifery|clinical|patients?|experience|risk"
    r"|compliance|complaints|equality|diversity|wellbeing|mental|primary|secondary|acute|maths|english|science|phonics"
)
_SUBJECT_WORD = re.compile(rf"\b(?:{_SUBJECT})\b", re.IGNORECASE)
_TITLE_WORD = re.compile(rf"\b(?:{_TITLE})s?\b", re.IGNORECASE)
_BODY_WORD = re.compile(rf"\b(?:{_BODY})\b", re.IGNORECASE)
_CAPITAL, _SMALL = "A-ZÀ-ÖØ-ÞĀ-ſ", "a-zß-öø-ÿĀ-ſ"
_CAPITALISED = rf"[{_CAPITAL}][{_CAPITAL}{_SMALL}'’\-]*[{_SMALL}]"
# "van der Berg", "ap Huw", "al-Hassan"
_PARTICLES = r"(?:(?:ap|ab|ferch|van|von|der|den|de|la|le|du|di|da|dos|bin|binti|ibn|al|el|abu|mac)\s+|(?:al|el)-)*"
_FIRST_NAMES = rf"(?:{_CAPITALISED}|[A-Z](?:\.\s?[A-Z]|\s[A-Z])*\.?)"
_INITIALS = re.compile(r"[A-Z]{2,4}|[A-Z]{2,5}[so]|[A-Z]\.[A-Z]\.?|[A-Z]{1,2}[a-z][A-Z]{1,2}")
_OWN_NAME = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir)\.?\s+)?{_FIRST_NAMES}(?:\s+{_PARTICLES}{_CAPITALISED}){{1,2}}"
)
# Behind a place or a body, no person's initials: "Northmere CC", "Police DI".
_RANKS_AND_COUNCILS = frozenset(
    {"DI", "DCI", "DS", "DC", "CC", "BC", "MBC", "CBC", "PC", "TC", "TM", "GM", "BP", "SMT"}
    | {"CEO", "COO", "CFO", "CIO", "DCS", "DASS", "DPH", "AD", "HOS", "HT", "DHT", "SRO", "RFO", "PSW", "DSL", "SBM"}
)
# Posts as their initials, which are no person's.
_POST_INITIALS = re.compile(r"(?:.*[/,&]\s*)?(?:(?i:interim|acting) )?(?:ADs?|HoS|HOS|HoSs|DCS|DASS)\b", re.DOTALL)
_RANKED = re.compile(
    rf"(?:[TA]/)?(?:PC|PCSO|DC|DS|DI|DCI|(?i:det\.? )?(?i:supt|sgt|insp)|(?i:cllr|councillor))\.?\s+{_CAPITALISED}"
)
_POST_AND_SCOPE = re.compile(r"(?:ADs?|HoSs?|HOS) [A-Z]{2,4}")
_PLURAL_INITIALS = re.compile(r"[A-Z]{2,5}s")
_BRACKETS_BEHIND = re.compile(r"\s*\([^()]*\)$")
_ONE_BODY_AT_END = re.compile(r"\b(?:team|group|board|committee|panel|unit|service)$", re.IGNORECASE)
_REACHED = re.compile(r"[\w.'+-]+@[\w.-]+|(?:tel|ext|mob|mobile|phone)\b\.?:?\s*[\d+(]|\+?[\d() ]{7,}", re.IGNORECASE)
_WITH_AMPERSAND = re.compile(r"[A-Z]{1,2}&[A-Z]{1,2}")
_AGENCY = re.compile(r"(?:police|health|education|probation|housing|legal|finance|schools?)", re.IGNORECASE)
_LIST_OF_BODY = re.compile(
    r"[\w' ]+(?:, [\w' ]+)* (?:&|and) [\w' ]*(?:teams?|group|board|committee|services?"
    r"|unit|leads|managers|officers|teachers)",
    re.IGNORECASE,
)
_OTHERS = frozenset({"team", "staff", "colleagues", "partners", "others", "deputy", "deputies"})
_DEPARTMENTS = frozenset({"HR", "IT", "ICT", "OD", "PR"})
_HEAD_OF = re.compile(r"\b(?:head|director)s? (?:of|for) (?!service$)(?:\w+, )*\w+$", re.IGNORECASE)
_BODY_AT_END = re.compile(
    r"\b(?:team|group|board|committee|council|panel|unit|police|agency|partnership|bureau|trust|trustee|governor"
    r"|partner|colleague|office)s?$|^(?:ministry|department) (?:of|for)\b|^(?:all |the )?(?:\w+ )?staff$",
    re.IGNORECASE,
)
_SCOPE_DASH = re.compile(r"\s+[–-]\s*|\s*–\s*")
_BETWEEN = re.compile(r"[/,]|\s(?:&|and)\s")
_TWO_WORDS = re.compile(r"[\w' ]+\s(?:&|and)\s[\w' ]+")
_ALL = re.compile(r"(?i:all|the)\s")
_INITIALS_AT_END = re.compile(r"(?<![^\s/&,])[A-Z]{2,4}$")
_INITIALS_AFTER = re.compile(r"(.*[a-z]) ([A-Z]{2,3})")
_LEAD_BEFORE_NAME = re.compile(r"(\S+ lead) (?=[A-Z]{2,3}\b)")
_BEFORE_NAME = re.compile(r"(\S+(?: \S+)?) (?=[A-Z])")
_TITLE_WITHOUT_SCOPE = re.compile(
    r"(?:.*\s)?(?:head of service|service manager|team manager|group manager|area manager|manager|director|chair|lead"
    r"|officer|director general)s?$|(?:.*\s)?(?:director|head)s? (?:of|for) \w+$",
    re.IGNORECASE,
)


# A body's name and a person's behind it, without a sign between them: "Early Help Team Anna Smith".
_BODY_AND_PERSON = re.compile(
    rf"(?P<body>\S.*\b(?i:teams?|services?|unit|board|group|department|council|committee|partnership|police|panel|forum"
    rf"|trust|agency|hub|school))\s+(?P<person>(?:{_CAPITALISED}|[A-Z]\.?)(?:\s+{_CAPITALISED}){{1,2}})"
)
_PARTS = re.compile(r"[,;:/&()\[\]\n–—]|\s-\s|\b(?:and|with|c/o)\b")
_COMPASS = re.compile(r"\b(?:north|south|east|west|central|northern|southern|eastern|western)\b", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?:\b(?:of|for|the|and)|&)$", re.IGNORECASE)
_RANK = re.compile(r"(?:[A-Z]{2,4}|(?i:supt|sgt|insp|det|cllr|councillor))\.?\s+(?=[A-Z][a-z])")
_POST_AFTER = re.compile(
    r"\s+(?:head|director|chair|deputy|assistant|interim|acting|service|team|group|manager|lead|officer)\b",
    re.IGNORECASE,
)

_SUPPORTERS = re.compile(
    r"custom:(?:.* – )?(?:(?:assisted|supported|helped) by|support(?:ing)?(?: officers?| staff| leads?| agenc(?:y|ies)"
    r"| partners?| team| from)?|(?:key |other |delivery |lead )?partners?(?: agencies| involved)?|involving"
    r"|contributors?|(?:others|agencies|people|staff|partners|other agencies) involved|other (?:leads|agencies)"
    r"|deputy|with|(?:exec(?:utive)?|operational|strategic|tactical|delivery|project|lead|responsible|accountable)"
    r" (?:lead|officer|owner|organisation|agency|department|team|manager|director|sponsor)s?|sponsor|sro)\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def names_supporters(field: str) -> bool:
    """Whether a plan's own column, "custom:Assisted by", names people who support."""
    return _SUPPORTERS.fullmatch(field) is not None


def is_initials(words: str) -> bool:
    return bool(_INITIALS.fullmatch(words.strip()))


def is_person_name(words: str) -> bool:
    """Whether the words are certainly one complete name: initials, two or more name words, or a job title."""
    text = words.strip()
    if is_initials(text) or _TITLE_WORD.search(text) or _INITIALS_AT_END.search(text):
        return True
    return is_own_name(text)


def is_agency(words: str) -> bool:
    return _AGENCY.fullmatch(words) is not None


def is_own_name(words: str) -> bool:
    """Whether the words are a person's own name: two or three name words, none of a title, a body or a subject."""
    return _may_be_own_name(words) and not _SUBJECT_WORD.search(words)


def is_given_name(words: str) -> bool:
    return words.isalpha() and words[0].isupper() and words.casefold() in GIVEN_NAMES


def is_post(words: str) -> bool:
    """'AD', 'HoS': a post as its initials."""
    return _POST_INITIALS.fullmatch(words) is not None


def _may_be_own_name(words: str) -> bool:
    text = words.strip()
    plain = _OWN_NAME.fullmatch(text)
    return bool(plain) and not _TITLE_WORD.search(text) and not _BODY_WORD.search(text)


def is_holder_of(post: str, name: str) -> bool:
    """'Head of HR' before ' – Jane Roe', who holds the post."""
    title = _TITLE_WORD.search(post)
    if title is None or title.group().lower().endswith("s"):
        return False
    return is_own_name(name) and not is_own_name(post)


def is_listed_in_body(left: str, right: str) -> bool:
    """'Policy' before ', Performance & Communications Team', 'English' before ', Maths and Science leads'."""
    return (
        left.isalpha()
        and not names_someone(left)
        and not _AGENCY.fullmatch(left)
        and bool(_LIST_OF_BODY.fullmatch(right))
    )


def is_label(words: str, named: str) -> bool:
    """'Project Manager' before ': Jane Roe': says what she is, and is no one else."""
    first = first_of(named)
    if is_agency(words) or is_initials(words):
        return is_initials(first)
    titled = _TITLE_WORD.search(words) is not None and "support" not in words.lower()
    return titled and (is_own_name(first) or is_initials(first))


def is_ranked(words: str) -> bool:
    """'DS Moss', 'T/Supt Bell': somebody of the police, or a councillor."""
    return _RANKED.fullmatch(words) is not None


def reaches(words: str) -> bool:
    """Whether words say how somebody is reached, and not who: an e-mail address, a number of a telephone."""
    return _REACHED.match(words) is not None


def is_surname_first(left: str, right: str) -> bool:
    """'Smith' before ', Jo': one person, where nobody else stands beside them."""
    return (
        left.isalpha() and left.casefold() not in GIVEN_NAMES and not _titled(left) and right.casefold() in GIVEN_NAMES
    )


def are_alike(left: str, right: str) -> bool:
    """'Legal Services' beside 'Democratic Services': two of a kind."""
    before, after = left.split(), right.split()
    return (
        len(before) > 1 and len(after) > 1 and before[-1] == after[-1] and _BODY_WORD.fullmatch(after[-1]) is not None
    )


def is_one_body(left: str, right: str) -> bool:
    """'Patient Safety' before 'and Experience Team', 'Police' before 'and Crime Commissioner'."""
    if left.lower() == "police" and right.lower().startswith("crime "):
        return True
    if _HEAD_OF.search(left) and right.isalpha() and right.casefold() not in _OTHERS.union(GIVEN_NAMES):
        return not is_initials(right) or right in _DEPARTMENTS
    if _POST_AND_SCOPE.fullmatch(left) and is_initials(right) and right not in _RANKS_AND_COUNCILS:
        return True
    return (
        _may_be_own_name(left)
        and left.split()[0].casefold() not in GIVEN_NAMES
        and bool(_ONE_BODY_AT_END.search(right))
    )


def goes_on_with_scope(left: str, right: str) -> bool:
    """'Service Manager – Fostering' before '/Adoption', 'HoS – CP' before '& CIN': more of what the post is for."""
    post, dash, scope = (part.strip() for part in _SCOPE_DASH.sub("\0", left, count=1).partition("\0"))
    if not (dash and scope and (_POST_INITIALS.fullmatch(post) or _TITLE_WITHOUT_SCOPE.fullmatch(post))):
        return False
    if is_initials(right) and not is_initials(scope):
        return False
    return not (is_own_name(right) or _TITLE_WORD.search(right) or _BODY_AT_END.search(right))


def own_names_within(words: str) -> Iterator[str]:
    """The persons' own names in the words for one party: "Jane Roe" in "Jane Roe – Head of Service".

    Made to miss none: what only looks like a name is among them.
    """
    for part in _PARTS.split(words):
        text = _RANK.sub("", part.strip(), count=1)
        for name in (text, _POST_AFTER.split(text, maxsplit=1)[0], *_at_end(text)):
            if is_own_name(name) and not _COMPASS.search(name):
                yield name
                break


def _at_end(words: str) -> Iterator[str]:
    """What may be a name behind a post's or a body's: the last three words, and the last two."""
    parts = words.split()
    for count in (3, 2):
        before = " ".join(parts[:-count])
        if _titled(before) and not _UNFINISHED.search(before):
            yield " ".join(parts[-count:])


def names_someone(words: str) -> bool:
    """Whether the words can stand as people of their own beside others."""
    text = words.strip()
    first = first_of(text)
    if is_person_name(first) or is_person_name(text) or is_ranked(first):
        return True
    if (
        first.isupper() and first.isalpha() and len(first) == 5
    ):  # "MHCLG": longer than initials, and a body all the same
        return True
    if is_given_name(first):
        return True
    if text.endswith(")") and (is_own_name(bare := _BRACKETS_BEHIND.sub("", first)) or is_post(bare)):
        return True
    if _WITH_AMPERSAND.fullmatch(first):
        return True
    return bool(_BODY_AT_END.search(first) or _ALL.match(first))


def first_of(words: str) -> str:
    """The words before the first sign that may stand between two people."""
    return _BETWEEN.split(words, maxsplit=1)[0].strip()


def shares_plural(left: str, right: str) -> bool:
    """'Stay Safe and MAT managers': the title at the end belongs to both."""
    plural = re.search(
        r"\b(?:managers|leads|officers|heads|chairs|coordinators|directors|teams|groups)$", right.strip()
    )
    return bool(plural) and not _TITLE_WORD.search(left) and not is_initials(left)


def continues_title(left: str, right: str) -> bool:
    """'Head of Service' before ', Duty Team': the team is the scope of the title, no one else."""
    scope = not _TITLE_WORD.search(right) and not is_initials(right)
    scope = scope and bool(_BODY_WORD.search(right) or not (names_someone(right) or "." in right))
    if _PLURAL_INITIALS.fullmatch(right):
        return False
    if _POST_INITIALS.fullmatch(left) and not _TITLE_WORD.search(right) and not _POST_INITIALS.match(right):
        return not is_own_name(right) or scope
    return scope and bool(_TITLE_WITHOUT_SCOPE.fullmatch(left))


def ends_scope(left: str, right: str) -> bool:
    """'Service Director, Housing' before ', Health and Communities': the end of what the post is for."""
    post, comma, _ = left.partition(",")
    if not (comma and _TITLE_WITHOUT_SCOPE.fullmatch(post) and _TWO_WORDS.fullmatch(right)):
        return False
    return not any(is_initials(part) or _TITLE_WORD.search(part) or is_own_name(part) for part in _BETWEEN.split(right))


def is_post_of(name: str, post: str) -> bool:
    """'Jane Roe' before ', Head of Service': the post that she holds, no one else."""
    return (
        is_own_name(name)
        and bool(_TITLE_WORD.search(post) or _POST_INITIALS.match(post))
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
        and tail[2] not in _RANKS_AND_COUNCILS
        and (_titled(tail[1]) or is_own_name(tail[1]))
        and not re.search(r"\b(?:of|for|the|and|&)$", tail[1])
    ):
        yield tail[1]
        yield tail[2]
        return
    pairs = rest.split()
    if all(len(word) == 2 and word.isascii() and word.isalpha() and word.isupper() for word in pairs):
        yield from pairs
    elif len(pairs) in (4, 6, 8) and all(re.fullmatch(_CAPITALISED, word) for word in pairs) and not _titled(rest):
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
    return name in initials and len(name.split()) == 2 and not _titled(name) and not _TITLE_WORD.match(rest)


def _titled(words: str) -> bool:
    return bool(_TITLE_WORD.search(words) or _BODY_WORD.search(words))
