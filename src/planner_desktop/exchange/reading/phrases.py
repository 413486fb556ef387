"""Rows that say what they are: objectives in a band, targets, leads, links, legends, guidance."""

from __future__ import annotations

import re

_NAMES = (
    r"(?:strategic|corporate|equality|improvement|delivery|partnership) (?:objective|priority|aim|outcome|theme)"
    r"|priority action|key (?:objective|issue|theme|priority|indicator)"
    r"|objective|recommendation|priority area|priority|outcome|theme|aim|goal"
    r"|area for (?:priority action|development|improvement)|area of (?:significant )?(?:weakness|concern)"
    r"|area of focus|focus area"
    r"|area|standard|requirement|finding|action|issue|commitment|work ?stream|pledge|programme|project"
    r"|key line of enquiry|pillar|strand|target(?=\s\d)"
)
_NUMBER = r"(?:\d{1,3}[a-z]?(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)"
_OBJECTIVE = re.compile(
    rf"^\W{{0,2}}(?:{_NUMBER}\s*[).:–-]\s*)?({_NAMES})s?\b\s*(?:(?:no\.?\s*)?{_NUMBER}\s*[).:–-]|:|{_NUMBER}$)",
    re.IGNORECASE,
)
_OBJECTIVE_LABEL = re.compile(
    rf"(?:strategic |key )?(?:objective|priority(?: action)?|outcome|recommendation|theme|aim|goal|finding|pledge"
    rf"|commitment|area for (?:priority action|development|improvement))(?: area)?(?:\s*(?:no\.?\s*)?{_NUMBER})?\s*:?"
    rf"|(?:wp|rec|work ?package|work ?stream|phase|pillar|strand|mission|strategic objective)\s*{_NUMBER}\s*:?",
    re.IGNORECASE,
)
_ACTION = re.compile(rf"^(?:(?:key |proposed )?action|recommendation|step)\s+{_NUMBER}\s*[).:–-]\s*\S", re.IGNORECASE)
_ACTION_NUMBER = re.compile(rf"(?:key |proposed )?action\s+(?:no\.? ?)?{_NUMBER}\W*", re.IGNORECASE)
_TARGET = re.compile(r"^\W{0,2}targets?\b[^:]{0,20}:", re.IGNORECASE)
_LEADS = re.compile(
    r"^((?:plan |action plan |overall |senior |executive |responsible |accountable )?"
    r"(?:lead(?: officer| person| director| manager| member| agency)?s?|owner|sponsor|responsible officer|sro|chair"
    r"|author|prepared by|completed by|plan holder))\s*[:–-]\s*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LINKS = re.compile(
    r"^(links?(?: to(?: other)?(?: plans| strategies)?)?|linked (?:to|plans?|strateg(?:y|ies)|documents?)"
    r"|related plans?|see also)\s*[:–-]\s*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ORGANISATION = re.compile(
    r"^((?:name of )?(?:organisation|organization|council|local authority|trust|school|service|company|authority"
    r"|provider|charity|academy)"
    r"(?: name)?)\s*[:–-]\s*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_TITLE = re.compile(
    r"^((?:(?:action )?plan|project|programme|strategy|document) (?:name|title)|title)\s*[:–-]\s*(.+)$",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(
    r"^(?:key|note|nb|code)?\W{0,2}\s*\(?([A-Za-z]{1,2}|\*{1,3}|[†‡#^])(?:['’]s)?\)?\s*"
    r"(?:=|relates? to|refers? to|denotes?|means|indicates?|–|-|:)\s*(.{3,})$",
    re.IGNORECASE | re.DOTALL,
)
_ANOTHER = re.compile(r"[,;]\s*\w{1,4}\s*=")
_GUIDANCE = re.compile(
    r"^\W{0,2}(e\.?\s?g\b\.?|for example|example|please|enter|insert|describe|specify|state"
    r"|list (the|all|any)|complete (this|the)|use (this|the)|provide|type|select|choose|delete|outline"
    r"|identify (the|any|who|what)|dd/mm|this (column|section|should|is where)|how (will|would) you"
    r"|what (is|are|will|do|needs?|action)|who (is|will|has|should)|when (will|is|should)|which|why"
    r"|names? (and|of|/)|job title|r ?/ ?a ?/ ?g|h ?/ ?m ?/ ?l|y ?/ ?n|as per the key)\b",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"^\W{0,2}(e\.?\s?g\b|for example\b|(worked )?example( \d)?\s*(:|$))", re.IGNORECASE)
_TIMES = re.compile(
    r"^\W{0,2}(immediate(ly)?|this (?:week|month|term|quarter|year)"
    r"|within|short|medium|long|longer|by|next|year|quarter|q[1-4]|phase|stage|months?"
    r"|\d+ ?[-–] ?\d+ months?|\d+ (days?|weeks?|months?)|ongoing|completed|closed|high|low|urgent"
    r"|spring|summer|autumn|winter|week|w/c|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|20\d\d)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"((grand |sub)?-?totals?|sum)\W*", re.IGNORECASE)
_LIST_LETTER = re.compile(r"^[A-Z]\)|^(part|section|table|appendix|annex) [A-Z0-9]+\b", re.IGNORECASE)
_NOT_A_PLAN = re.compile(
    r"\b(agenda|minutes|attendance|attendees|apologies|distribution|version (control|history)"
    r"|document (control|history)|revision history|change (log|control|history)|glossary"
    r"|abbreviations|acronyms|contacts?(?! cent)|look ?ups?|drop ?downs?|legend|definitions?"
    r"|membership|meeting dates|dates of (the )?meetings|risk matrix"
    r"|sign[- ]?off|approvals?|assumptions?|dependencies|circulation"
    r"|forward (plan|programme)|risk (register|log)|issues? log|lessons log|decision log)\b",
    re.IGNORECASE,
)
_THEMES = {"attendance", "membership", "circulation", "distribution", "contact", "contacts"}
_LOG_BESIDE = re.compile(
    r"\W*\d{0,2}\W*(key |open |closed |current )?(risks?|issues?|decisions?|assumptions?|dependenc(y|ies)"
    r"|lessons?( learned)?|benefits?|changes?)( (log|register|list|tracker))?\W*",
    re.IGNORECASE,
)
_OF_RISKS = re.compile(
    r"\W*((top|key|main|principal|current|programme|project)( \d+| five| ten)? )?risks?"
    r"( (and|&) (issues?|mitigations?))?\W*",
    re.IGNORECASE,
)
_MARKING = re.compile(
    r"\W*(official([ –:-]+sensitive.{0,30})?|not protectively marked|(strictly |commercial in )?confidential|restricted"
    r"|(final )?draft|for internal use( only)?|internal use only|not for (publication|circulation))\W*",
    re.IGNORECASE,
)
_ACTIONS_FOLLOW = re.compile(
    r"\W*((part|section|appendix|annex) \w{1,3}\W+|\d{1,2}(\.\d{1,2})*[.):]?\s+)?"
    r"((the|our|detailed|key|agreed|planned|proposed)\s+)*"
    r"(((improvement|action|delivery|implementation|development|work)\s+)*plans?|actions?|action points|tasks"
    r"|activities"
    r"|what (will we|we will|we ll|we’ll|we'll|are we going to|we are going to|needs to be) do(ne)?)"
    r"(\s+in (more )?detail)?\W*",
    re.IGNORECASE,
)
_KEY = re.compile(r"\W*((rag|brag|status|colour) )?(key|legend)( (to|for) .{1,30})?\W*", re.IGNORECASE)
STRANGE_HEADERS = {
    "version", "author", "email", "e mail", "telephone", "phone", "tel", "acronym", "abbreviation", "term",
    "definition", "meaning", "apologies", "signature", "signed", "mobile", "time", "presenter", "page", "likelihood",
}  # fmt: skip
"""Headers of lists that stand beside a plan."""


def names_objective(text: str) -> bool:
    """ "1) Objective: To improve …", "Recommendation 3 – …", "Action 12: …" """
    return _OBJECTIVE.match(text) is not None


def level_word(text: str) -> str:
    """ "theme" of "Theme 1: People": the word by which a row says that it names an objective; "" where none does."""
    found = _OBJECTIVE.match(text)
    return found[1].casefold() if found else ""


def is_objective_label(text: str) -> bool:
    """ "Objective 2", "Priority:": the next cell gives its name."""
    return _OBJECTIVE_LABEL.fullmatch(text.strip()) is not None


def names_action(text: str) -> bool:
    """ "Action 12: …", "Recommendation 3 – …": words in a document's text, not in its headings."""
    return _ACTION.match(text) is not None


def action_number(text: str) -> bool:
    """ "Action 3.1": no more than the number of what the next paragraph says."""
    return _ACTION_NUMBER.fullmatch(text.strip()) is not None


def names_target(text: str) -> bool:
    return _TARGET.match(text) is not None


def is_guidance(text: str) -> bool:
    """Whether words tell the reader how to fill a form in."""
    return _GUIDANCE.match(text) is not None or (text.startswith("[") and text.endswith("]"))


def is_example(text: str) -> bool:
    """Whether a row that begins so shows how a form is filled in."""
    return _EXAMPLE.match(text) is not None


def is_time_band(text: str) -> bool:
    """ "Within 3 months", "Immediate": a stretch of time, not an objective."""
    return len(text) < 60 and _TIMES.match(text) is not None


def is_total(text: str) -> bool:
    """Whether a row that begins so adds up those above it."""
    return _TOTAL.fullmatch(text) is not None


def is_part_title(text: str) -> bool:
    """ "A) Main targets …", "Part B": a part of the document rather than of the plan."""
    return _LIST_LETTER.match(text) is not None


def is_no_plan(text: str) -> bool:
    """Whether a table's title says that it is something else."""
    return len(text) < 80 and _NOT_A_PLAN.search(text) is not None and not names_objective(text)


def is_of_risks(title: str) -> bool:
    """ "Top risks": a table of risks, beside those of actions."""
    return _OF_RISKS.fullmatch(title) is not None


def is_log_beside(sheet: str) -> bool:
    """ "Risks", "Issue log": a sheet of a project's logs, beside that of its actions."""
    return _LOG_BESIDE.fullmatch(sheet) is not None


def is_theme(text: str) -> bool:
    """ "Attendance": a list of people, or what a school's plan is about."""
    found = _NOT_A_PLAN.search(text)
    return found is not None and found[0].casefold() in _THEMES


def names_no_part(text: str) -> bool:
    """ "Action plan", "What we will do": a heading that only says that actions follow."""
    return _ACTIONS_FOLLOW.fullmatch(text.strip()) is not None


def is_key(text: str) -> bool:
    """ "Key", "RAG legend": what explains a plan's signs follows."""
    return _KEY.fullmatch(text) is not None


def is_marking(text: str) -> bool:
    """ "OFFICIAL", "Draft": how a file is to be handled, not what it is called."""
    return _MARKING.fullmatch(text) is not None


def labelled_leads(text: str) -> tuple[str, str] | None:
    """The label and the words of "Lead officer: …"."""
    return _labelled(_LEADS, text)


def labelled_title(text: str) -> tuple[str, str] | None:
    """The label and the words of "Plan name: …"."""
    return _labelled(_TITLE, text)


def labelled_links(text: str) -> tuple[str, str] | None:
    return _labelled(_LINKS, text)


def labelled_organisation(text: str) -> tuple[str, str] | None:
    return _labelled(_ORGANISATION, text)


def code_and_meaning(text: str) -> tuple[str, str] | None:
    """ "(a) relates to the unannounced inspection" gives "a" and its meaning; "* = …" gives "*"."""
    found = _CODE.match(text)
    if found and _ANOTHER.search(found[2]):
        return None
    return (found[1], found[2].strip()) if found and len(text) < 300 else None


def _labelled(pattern: re.Pattern[str], text: str) -> tuple[str, str] | None:
    found = pattern.match(text)
    return (found[1], found[2].strip()) if found else None
