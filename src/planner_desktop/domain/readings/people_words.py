"""What kind of name some words are: initials, a person, a job title or a body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planner_desktop.domain.readings.given_names import GIVEN_NAMES
from planner_desktop.domain.readings.patterns import later

_TITLE = (
    r"manager|director|head|chair|lead|officer|coordinator|co-ordinator|chief|executive|leader|commissioner"
    r"|inspector|superintendent|secretary|sec|treasurer|clerk|councillor|cllr|member|consultant"
    r"|administrator|adviser|advisor|analyst|nurse|teacher|headteacher|worker|practitioner|solicitor"
    r"|accountant|trainer|dci|governor|chaplain|owner|supervisor|assistant|deputy|deputies|rep"
    r"|representative|registrar|warden|matron|chairman|chairwoman|chairperson"
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
    r"corporate|parenting|adoption|fostering|assessment|intervention|youth|transport|waste|planning|environment(?:al)?"
    r"|customers?|communications|comms|digital|data|information|governance|audit|procurement|estates|facilities|property"
    r"|leisure|culture|libraries|economic|regeneration|highways|licensing|revenues|benefits|partnerships?|commissioning"
    r"|contracts?|inclusion|learning|skills|adults?|prevention|neighbourhoods?|locality|localities|resilience|emergency"
    r"|strategy|policy|transformation|delivery|surgery|medicine|nursing|midwifery|clinical|patients?|experience|risk"
    r"|compliance|complaints|equality|diversity|wellbeing|mental|primary|secondary|acute|maths|phonics"
)
_SUBJECT_WORD = later(rf"\b(?:{_SUBJECT})\b", re.IGNORECASE)
TITLE_WORD = later(rf"\b(?:{_TITLE})s?\b", re.IGNORECASE)
BODY_WORD = later(rf"\b(?:{_BODY})\b", re.IGNORECASE)
_CAPITAL, _SMALL = "A-ZÀ-ÖØ-ÞĀ-ſ", "a-zß-öø-ÿĀ-ſ"
CAPITALISED = rf"[{_CAPITAL}][{_CAPITAL}{_SMALL}'’\-]*[{_SMALL}]"
# "van der Berg", "ap Huw", "al-Hassan"
_PARTICLES = r"(?:(?:ap|ab|ferch|van|von|der|den|de|la|le|du|di|da|dos|bin|binti|ibn|al|el|abu|mac)\s+|(?:al|el)-)*"
_FIRST_NAMES = rf"(?:{CAPITALISED}|[A-Z](?:\.\s?[A-Z]|\s[A-Z])*\.?)"
_INITIALS = later(r"[A-Z]{2,4}|[A-Z]{2,5}[so]|[A-Z]\.[A-Z]\.?|[A-Z]{1,2}[a-z][A-Z]{1,2}")
_OWN_NAME = later(
    rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sir)\.?\s+)?{_FIRST_NAMES}(?:\s+{_PARTICLES}{CAPITALISED}){{1,2}}"
)
_SURNAME_IN_CAPITALS = later(rf"{CAPITALISED} [{_CAPITAL}][{_CAPITAL}'’-]{{2,}}")
# Posts as their initials, which are no person's.
POST_INITIALS = later(r"(?:.*[/,&]\s*)?(?:(?i:interim|acting) )?(?:ADs?|HoS|HOS|HoSs|DCS|DASS)\b", re.DOTALL)
_RANKED = later(
    rf"(?:[TA]/)?(?:PC|PCSO|DC|DS|DI|DCI|(?i:det\.? )?(?i:supt|sgt|insp)|(?i:cllr|councillor))\.?\s+{CAPITALISED}"
)
_BRACKETS_BEHIND = later(r"\s*\([^()]*\)$")
_REACHED = later(r"[\w.'+-]+@[\w.-]+|(?:tel|ext|mob|mobile|phone)\b\.?:?\s*[\d+(]|\+?[\d() ]{7,}", re.IGNORECASE)
_WITH_AMPERSAND = later(r"[A-Z]{1,2}&[A-Z]{1,2}")
_AGENCY = later(r"(?:police|health|education|probation|housing|legal|finance|schools?)", re.IGNORECASE)
BODY_AT_END = later(
    r"\b(?:team|group|board|committee|ctte|cttee|council|panel|unit|dept|police|agency|partnership|bureau|trust|trustee"
    r"|governor|partner|colleague|office|forum|network|hub)s?$|^(?:ofsted|estyn|cafcass|healthwatch)$"
    r"|^(?:ministry|department) (?:of|for)\b|^(?:all |the )?(?:\w+ )?staff$",
    re.IGNORECASE,
)
BETWEEN = later(r"[/,]|\s(?:&|and)\s")
_ALL = later(r"(?i:all|the)\s")
_INITIALS_AT_END = later(r"(?<![^\s/&,])[A-Z]{2,4}$")
_PARTS = later(r"[,;:/&()\[\]\n–—]|\s-\s|\b(?:and|with|c/o)\b")
_COMPASS = later(r"\b(?:north|south|east|west|central|northern|southern|eastern|western)\b", re.IGNORECASE)
_UNFINISHED = later(r"(?:\b(?:of|for|the|and)|&)$", re.IGNORECASE)
_RANK = later(r"(?:[A-Z]{2,4}|(?i:supt|sgt|insp|det|cllr|councillor))\.?\s+(?=[A-Z][a-z])")
_POST_AFTER = later(
    r"\s+(?:head|director|chair|deputy|assistant|interim|acting|service|team|group|manager|lead|officer)\b",
    re.IGNORECASE,
)
_SUPPORTERS = later(
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
    if is_initials(text) or TITLE_WORD.search(text) or _INITIALS_AT_END.search(text):
        return True
    return is_own_name(text)


def is_agency(words: str) -> bool:
    return _AGENCY.fullmatch(words) is not None


def is_own_name(words: str) -> bool:
    """Whether the words are a person's own name: two or three name words, none of a title, a body or a subject."""
    return may_be_own_name(words) and not _SUBJECT_WORD.search(words)


def is_given_name(words: str) -> bool:
    return words.isalpha() and words[0].isupper() and words.casefold() in GIVEN_NAMES


def is_post(words: str) -> bool:
    """'AD', 'HoS': a post as its initials."""
    return POST_INITIALS.fullmatch(words) is not None


def may_be_own_name(words: str) -> bool:
    text = words.strip()
    plain = _OWN_NAME.fullmatch(text) or (_SURNAME_IN_CAPITALS.fullmatch(text) and is_given_name(text.split()[0]))
    return bool(plain) and not TITLE_WORD.search(text) and not BODY_WORD.search(text)


def is_ranked(words: str) -> bool:
    """'DS Moss', 'T/Supt Bell': somebody of the police, or a councillor."""
    return _RANKED.fullmatch(words) is not None


def reaches(words: str) -> bool:
    """Whether words say how somebody is reached, and not who: an e-mail address, a number of a telephone."""
    return _REACHED.match(words) is not None


def own_names_within(words: str) -> Iterator[str]:
    """The persons' own names in the words for one party: "Jane Roe" in "Jane Roe – Head of Service".

    Made to miss none: what only looks like a name is among them.
    """
    for part in _PARTS.split(words):
        text = _RANK.sub("", part.strip(), count=1)
        for name in (text, _POST_AFTER.split(text, maxsplit=1)[0], *_at_end(text)):
            if may_be_own_name(name) and not _COMPASS.search(name):
                yield name
                break


def _at_end(words: str) -> Iterator[str]:
    """What may be a name behind a post's or a body's: the last three words, and the last two."""
    parts = words.split()
    for count in (3, 2):
        before = " ".join(parts[:-count])
        if is_titled(before) and not _UNFINISHED.search(before):
            yield " ".join(parts[-count:])


@lru_cache(maxsize=4096)
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
    if is_given_name(first) or POST_INITIALS.match(first):
        return True
    if text.endswith(")") and (is_own_name(bare := _BRACKETS_BEHIND.sub("", first)) or is_post(bare)):
        return True
    if _WITH_AMPERSAND.fullmatch(first):
        return True
    return bool(BODY_AT_END.search(first) or _ALL.match(first))


def first_of(words: str) -> str:
    """The words before the first sign that may stand between two people."""
    return BETWEEN.split(words, maxsplit=1)[0].strip()


def is_titled(words: str) -> bool:
    return bool(TITLE_WORD.search(words) or BODY_WORD.search(words))
