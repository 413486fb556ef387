"""The words with which a status cell begins, as patterns: what is not begun, at risk, late, under way, closed, done."""

from __future__ import annotations

from planner_desktop.domain.readings.date_text import ANY_MONTH

# Words that also describe things ("Red Cross", "New forms") count only by themselves.
ALONE = r"(?=\s*(?:$|[^\w\s]|\n))(?!-\w)"
_ANSWER = r"(?=\s*(?:\.?$|[-–,;:(]))"
_DONE = r"(?:completed?|achieved|implemented|met|done|finished|delivered)"
_START = r"(?:start|begin|commence)(?!-)"
_STARTED = r"(?:started|begun|commenced)"
_PARTLY = r"(?:part(?:(?:ial)?ly)?|half|(?:very )?nearly|virtually|almost|mostly|largely|substantially)"
_BAU = r"(?:bau|business as usual)"

# What may stand before: "Status: …", "All actions …", "Work has …"; signs that are a status are none of it.
_GAP = r"[^\w✓✔✅❌✗✘🔴🟠🟡🟢🔵⚪]*"
BEFORE = (
    rf"{_GAP}(?:(?:status|b?rag|rated|rating|progress(?=\s*[:–-])|current(?:ly)?|overall|now|already|just|recently|temporarily|well|fully"
    rf"|all|both|actions?|tasks?|items?|objective|recommendations?|work|this|is|are|has|have|been)\b{_GAP})*"
)
NOT_STARTED = (
    rf"(?:not|has ?n['’]?t|have ?n['’]?t) (?:yet |been )*(?:{_STARTED}|due|actioned|done)"
    rf"|(?:still |remains? )?outstanding|no progress"
    rf"|not yet(?! (?:{_DONE}|required|known|applicable|agreed|confirmed|decided))"
    rf"|(?:(?:yet |due |about |expected |planned )?to|will(?! {_START} (?:an?|the|to|with|by|work)\b))"
    rf" (?:{_START}|be {_STARTED})"
    rf"|(?:planned|proposed|expected) {_START}|future action|(?:awaiting|pending) (?:start|commencement)"
    rf"|(?:planned|scheduled|(?:start|commenc)(?:s|es|ing)) (?:for|in|on|from|w/c|next|{ANY_MONTH})(?!\w)"
    rf"|(?:to do|todo|planned|scheduled|pending|proposed|future|unstarted|ns|nys){ALONE}"
    rf"|(?P<weak>(?:new|open){ALONE}|(?:no|n){_ANSWER})"
)
AT_RISK = (
    r"at risk|(?:some|minor|slight|potential|possible) (?:delays?|slippage|concerns?|issues?|risk)"
    r"|risk of (?:delay|slippage)"
    r"|(?:slightly|a (?:little|bit)) (?:delayed|behind|late|off track)"
    rf"|(?:limited|little|slow) progress|progress(?:ing)?(?: is)? slow(?:ly)?|slow{ALONE}"
    r"|partially on track"
)
OFF_TRACK = (
    r"off[ -]?(?:track|target|schedule)|delayed|slipp(?:ed|ing|age)|overdue|past due|rescheduled"
    r"|(?:significantly |running |falling )?behind(?: schedule)?|(?:put )?on[ -]hold|on pause"
    r"|(?:progress (?:has )?)?stalled"
    r"|(?:significant|major|serious|further|considerable) (?:delays?|slippage)|(?:significant|major|serious) issues"
    r"|delays? (?:due|caused|because)"
    rf"|(?:target|deadline|timescale|date)(?: date)? (?:was )?(?:not met|missed)|late start|(?:running )?late{ALONE}"
    rf"|not (?:been |yet |fully |being )*(?:{_DONE}|on (?:track|target|schedule)|progress(?:ing|ed))"
    r"|incomplete|missed|suspended|paused|blocked|deferred|postponed|halted|parked|stuck|unmet"
    rf"|(?:failed|breached|non-?compliant){ALONE}|❌|✗|✘"
)
ON_TRACK = (
    r"(?:target )?on[ -]?track|on[ -](?:target|schedule|course|going)|ongoing|in[ -]progress(?:es)?|in[ -]hand"
    rf"|in (?:development|train)|being \w+ed|under ?way|under (?:development|construction)"
    rf"|progressing|wip|w\.i\.p\.?|{_STARTED}|continuing|work continues"
    r"|(?:some|good|steady|excellent|significant) progress|proceeding"
    r"|progress (?:(?:is )?being made|made|on track|is good)"
    rf"|(?:near(?:ing|ly)?|approaching) completion|{_DONE} in part|partial completion"
    r"|ahead of (?:schedule|plan|target)|running to (?:time|plan|schedule)"
    rf"|(?:on plan|on time|(?:with)?in timescales?)(?: (?:and|&) (?:on|in|within) budget)?{ALONE}"
    r"|ready (?:to close|for closure)|(?:recommend|propose)(?:e?d)? (?:(?:for )?closure|to close)|to be closed"
    rf"|part(?:(?:ial)?ly)? (?:started|compliant)|(?:target )?{_PARTLY}[ -](?:{_DONE}|embedded|in place)"
    r"|awaiting (?:\w+ )?(?:sign[ -]?off|approval)|embedding (?:across|in|into|within)"
    rf"|(?:active|partial(?:ly)?|part(?:ly)?|in part|embedding|(?:progress )?as planned){ALONE}"
    rf"|(?:initiated|continues|in process|for closure){ALONE}"
)
CLOSED = (
    r"completed? (?:and|&) (?:signed off|evidenced|closed)|closed(?! loop)|evidenced|signed[ -]off|archived?\b"
    r"|(?:merged|combined|amalgamated) (?:with|into)|replaced by|duplicate of|super[cs]eded|obsolete"
    r"|withdrawn|cancelled|discontinued|abandoned|rejected"
    r"|no longer (?:being )?(?:required|applicable|relevant|needed|pursued|taken forward|a priority)"
    rf"|(?:moved|transferred) (?:in)?to {_BAU}|bau (?:from|since)|embedded (?:and|across|in|into|within)\b"
    rf"|(?:embedded|{_BAU}|removed|deleted|dropped){ALONE}"
)
COMPLETE = (
    r"completed?(?=\W|$)(?!\s+(?:the|a|an|all|audit|review|and submit|programme)\b)(?<!complete(?= by\b))"
    rf"(?! by (?:the |end |\d|{ANY_MONTH}))"
    rf"|done|achieved|finished|finalised|implemented|delivered|fully {_DONE}|in place"
    rf"|target (?:met|achieved|exceeded)|(?:met|exceeded){_ANSWER}|compliant{ALONE}|✓|✔|✅|(?P<weak>(?:yes|y){_ANSWER})"
)
