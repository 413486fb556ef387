"""The words of a date cell that are no date: what is done, goes on, starts at once, was moved."""

from __future__ import annotations

from .patterns import later

DONE = (
    r"completed?|completd|done|achieved|in place|implemented|finished|closed|delivered|actioned|signed off"
    r"|targets? (?:was |were |has been |have been )?(?:achieved|met)|met(?=\W*$)|discharged"
    r"|already (?:underway|happening)|embedded|✓|✔"
)
ONGOING = (
    r"on[\s-]?going|ongong|continu(?:ous|al|ing|e)(?:ly)?|rolling|throughout|permanent(?:ly)?"
    r"|business as usual|bau|as (?:and when|required|needed|necessary)|when(?:ever)? (?:required|needed)"
    r"|until further notice|24/7|fortnightly|bi-?annual(?:ly)?|(?:bi|tri)ennial(?:ly)?|constant(?:ly)?|always|parhaus"
    r"|ad[\s-]hoc|on request|standing (?:agenda )?item|alternate \w+|open[\s-]ended|indefinite(?:ly)?"
    r"|annual(?=\W*$|\s*[-(:,])|regular(?:ly)?(?=\W*$)|every|each"
    r"|(?:first|second|third|last|[1-4](?:st|nd|rd|th)) [a-z]+day (?:of|in) (?:the |a )?month"
    r"|\d+ (?:\w+ )?(?:a|an) (?:day|week|month|term|year)"
    r"|(?:bi|half|six|three|four|two|\d{1,2})?[\s-]*"
    r"(?:daily|weekly|wkly|monthly|mthly|quarterly|qtrly|yearly|annually|termly)"
    r"|per (?:day|week|month|quarter|term|year|annum)|(?:once|twice|\w+ times) (?:(?:a|an|per) \w+|p\.?a\b)"
)
# A frequency, which a list of its days ends: "termly - Dec 23, Mar 24".
OFTEN = later(r".*(?:ly|ennial)$|every|each|annual|\w+ (?:times )?(?:a|an|per) ")
IMMEDIATE = (
    r"imm?edi?ate?(?:ly)?|immed|imm(?=\.)|without delay|ar unwaith|asap|a\.s\.a\.p\.?"
    r"|as soon as (?:possible|practicable)|straight[\s-]?away"
    r"|at once|right away|urgent(?:ly)?|today|forthwith|instant(?:ly)?"
    rf"|now(?!\s+(?:{DONE}|{ONGOING})(?!\w))"
)
NOTHING = (
    r"tb[acd]|t\.b\.[acd]\.?|to follow|to be (?:confirmed|agreed|determined|advised|decided|set|arranged"
    r"|announced|scheduled|defined|finalised)|n/?a|not (?:applicable|set|known|yet \w+|required)|none|nil"
    r"|no date|unknown|(?:see|as|refer to) (?:above|below|action|objective|item|timeline|plan)|above|ditto"
    r"|date (?:awaited|pending)|await(?:ing|ed)|pending|depend(?:s|ent|ing)"
)
# The groups are named by the kinds of target date.
KEYWORD = later(
    rf"(?<!\w)(?:(?P<done>{DONE})|(?P<ongoing>{ONGOING})|(?P<immediate>{IMMEDIATE})|(?P<none>{NOTHING}))(?!\w)"
)

ANY_DONE = later(rf"(?<!\w)(?:{DONE})(?!\w)")
# Before a word for done: it is not, or not yet.
NOT_DONE = later(
    r"(?:\b(?:not(?: yet| been)?|be|nearly|almost|mostly|largely|half|part(?:ly|ially)?|once|when|until|if)"
    r"|(?<!100)%)\s*$|^\W*(?:after|once|when|upon|following|until|before)\b[^;.]*$"
)
_FILLERS = r"(?:date|now|already|and|all|both|fully|actions?|work|task|is|(?:has |have )?been|was)\s+"
DONE_FIRST = later(
    rf"\W*(?:(?:{IMMEDIATE})\W+)?(?:{_FILLERS})*(?:{DONE}|went live|gone live|rolled out|launched)(?!\w)"
)
# "Done except training"
DONE_IN_PART = later(r"\W*(?:except|bar|apart from|other than|but not)\b")
# "Complete Oct 23, re-audit Jan 24": what comes after it is done.
NEXT_LOOK = later(
    r"[^a-z]*(?:(?:to be|next|then|and|due)\s+)*(?:re-?|follow[\s-]up |next |annual )?"
    r"(?:audit(?:ed)?|review(?:ed)?|evaluat\w+|inspect\w+|monitor\w*|repeat\w*|renew\w*|refresh\w*)\b"
)
DONE_LAST = later(rf"\W*(?:{_FILLERS})*(?:{DONE})\W*$")
DONE_BEFORE = later(
    r"(?<!\w)(?<!be )(?:completed|done|achieved|implemented|delivered|closed|actual(?:\sdate)?)\W*(?:(?:on|in|by)\W+)?$"
)
# What says by itself that it is done, where a day stands behind it: not "complete 12 May" or "in place 12 May".
DONE_THEN = later(
    r".*(?:completed|done|achieved|implemented|finished|closed|delivered|actioned|signed off)\W*(?:(?:in|on|the)\W+)*"
)
# "3/5 complete": five things, or May.
SHARE_DONE = later(r"\W*\d\s?/\s?\d\s+[a-z]")
# Between a word for done and its date.
DONE_ON = later(r"\W*(?:(?:by|for|from|in|on|the|date|as of|and)\W+)*")
TO_BE_DONE_BY = later(r"complete\W+by\b")
TO_COMPLETE = later(r"\W*complete\s+(?!by|in|on|for|from|and|date|since|as)[a-z]")

# Before a date.
FROM = later(
    r"\b(?:from|since|after|beyond|(?<!in )post"
    r"|(?<!yet )(?<!not )(?:start(?:ing|s|ed)?|commenc(?:ing|es|ed|e)|begin(?:ning|s)?|began)"
    r"|with effect|effective|w\.?e\.?f\.?|as of|not (?:before|until)|(?:no|not) (?:earlier|sooner) than)"
    r"(?!\))\W*(?:(?:from|in|on)\s+)?(?:the\s+)?$"
    r"|^(?:after|following)\s(?:the\s)?(?:\w+\s){1,2}(?:on|in)\s(?:the\s)?$"
)
UNTIL = later(r"\b(?:end(?:s|ing| date)|by|during|until|till?|to|before|than|through)\W*(?:the\s+)?$")
REVISED = later(
    r"(?:->?>|=>|>|→)\s*$|\b(?:revised|extended|moved|slipped|changed|deferred|re-?scheduled|postponed|delayed|amended"
    r"|(?:put|pushed|moved|set) back|(?:brought|moved|carried) forward|c/f"
    r"|current|now|new date|updated|forecast)\b"
    r"(?:\s+(?:to|due|date|target|until|till|for|deadline|completion|is))*[\s:(-]*$"
)
REVISED_FROM = later(
    r"\b(?:revised|extended|moved|slipped|changed|deferred|postponed|amended|(?:put|pushed|moved|set) back"
    r"|(?:brought|moved|carried) forward)\W+from\W*$"
)
SUPERSEDED = later(
    r"\b(?:was|were|instead of|rather than|(?<!if )not|prev\.?"
    r"|(?:orig|original|old|previous|former|initial|superseded)(?:ly)?(?:\s(?:due|date|target|deadline|completion))*)"
    r"\W*$|\bbaseline(?:\sdate)?[\s:(-]*$"
)
# After a date.
REVISED_AFTER = later(r"\s*[([](?:revised|new|amended|extended|updated|current)[)\]]")
SUPERSEDED_AFTER = later(r"(?:\s*[([]|\s+)(?:original(?:ly)?|orig\.?|old|previous|former|initial|superseded)[)\]]")
ONWARDS = later(
    r"\W*(?:onwards?|and beyond|forwards?|\+(?!\s*on))|\s*(?:->|→)\s*$"
    r"|(?:\s*,\s*|\s+)[a-z]+ly thereafter(?=\W*$)|\s*\((?:start|starts|begins?|from)\)"
)
# "June and ongoing" begins then; "by June and ongoing" is to be done by then, and goes on.
GOES_ON = later(
    rf"\s*(?:(?:->?|>|→|to|/)\s*(?:{ONGOING})|\s+on[\s-]?going(?=\W*$)"
    r"|(?:,|&|and|\+)\s*(?:now\s+)?on[\s-]?going(?P<after>\s+(?:there)?after)?)(?!\w)"
)
# Before a date, too.
DUE_BEFORE = later(r"\b(?:by|before|than|until|till?)\W*(?:the\s+)?$")
# "Annually - next due May 2026": its next day is due, but not that of "ongoing (next review May 2026)".
NEXT_DUE = later(r"\b(?:next\s(?:\w+\s){0,2}due|due\snext)\W*(?:(?:by|on|in|is|date)\W+)*$")
NEXT = later(r"\bnext(?:\s(?:report|review|meeting|audit|one|date|return|update|is|due|on|by))*\W*$")
REVIEWED_BY = later(r"\breview(?:ed|s)?\W+(?:(?:by|in|on|before|due|end|at|the|of)\W+)*$")
DUE = later(r"\bdue\W*$")
# "Draft June, start Sept": the last of several steps.
START = later(r"(?:^|[,;/-])\s*start\s$")
EVERY = later(r"\W*(?:(?:of )?(?:every|each) (?:year|yr|month|week|term|quarter)|annually|yearly|per annum)")
# Anywhere.
UNSURE = later(
    r"(?<!\w)(?:tb[acd]|to be (?:confirmed|agreed)|(?:un|not )confirmed|provisional|circa|c\.|approx|around|about"
    r"|probably|possibly|if possible|ideally|hopefully|tentative|indicative|(?<!no )(?<!not )earliest)|\?"
)
# "Year 1 - Q2": the plan's own years, and no word of when they begin.
OWN_YEARS = later(r"\b(?:y|years?|yrs?)(?:\s?\d(?!\d)|\s{2})")
WEEK_NUMBER = later(r"\b(?:week|wk)\s?\d{1,2}(?![\w/.])")
DAY_IN_WORDS = later(
    r"\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen)th"
    r"|(?:twent|thirt)(?:ieth|y-\w+))\s(?:of\s)?$"
)
# Figures beside a date that were read as no part of it, but for times: "30|06", "June 25, 26".
# "Action 4 Sept 24": its number, or the day.
PERHAPS_LABEL = later(
    r"\b(?:actions?|items?|tasks?|bullets?|points?|goals?|standards?|levels?|groups?|paragraphs?|paras?|sections?"
    r"|appendix|units?|wards?)\s$"
)
_TIME_UNIT = r"\s?(?:[ap]\.?m\b|noon|o'clock|h(?:ou)?rs?\b|%)"
FIGURES_BEFORE = later(r"(?<![\w.:])\d{1,4}(?:(?!am|pm)[a-z]{2})?(?:\s|\s?[/|\\&,]\s?|-)$")
FIGURES_AFTER = later(rf"(?:\s|\s?[/|\\&,]\s?|-)\d{{1,6}}(?![\w:.]|{_TIME_UNIT})")
SINCE_AN_EVENT = later(r"\b(?:day|week|month|year)s?'?\s+(?:\w+\s+)?(?:of|after|from|following|before)\b")
