"""The words with which a status cell begins, as patterns: what is not begun, at risk, late, under way, closed, done."""

from __future__ import annotations

# Words that also describe things ("Red Cross", "New forms") count only by themselves.
ALONE = r"(?=\s*(?:$|[^\w\s]|\n))"
_ANSWER = r"(?=\s*(?:\.?$|[-–,;:(]))"
_DONE = r"(?:completed?|achieved|implemented|met|done|finished|delivered)"
_START = r"(?:start|begin|commence)"
_STARTED = r"(?:started|begun|commenced)"
_PARTLY = r"(?:part(?:(?:ial)?ly)?|nearly|almost|mostly|largely|substantially)"
_BAU = r"(?:bau|business as usual)"

# What may stand before: "Status: …", "All actions …", "Work has …"; signs that are a status are none of it.
_GAP = r"[^\w✓✔✅❌✗✘🔴🟠🟡🟢🔵⚪]*"
BEFORE = (
    rf"{_GAP}(?:(?:status|b?rag|rated|rating|progress(?=\s*[:–-])|current(?:ly)?|overall|now|just|recently|well|fully"
    rf"|all|both|actions?|tasks?|items?|objective|work|this|is|are|has|have|been)\b{_GAP})*"
)
NOT_STARTED = (
    rf"(?:not|has ?n['’]?t|have ?n['’]?t) (?:yet |been )*(?:{_STARTED}|due|actioned|done)"
    rf"|(?:still |remains? )?outstanding|no progress|not yet(?! {_DONE})"
    rf"|(?:(?:yet |due |about |expected |planned )?to|will(?! {_START} (?:an?|the|to|with|by|work)\b))"
    rf" (?:{_START}|be {_STARTED})"
    rf"|(?:planned|proposed|expected) {_START}|starting (?:in|on|from|w/c|next)\b"
    rf"|future action|awaiting (?:start|commencement)|(?:planned|scheduled|starts) (?:for|in|from)\b"
    rf"|(?:to do|todo|planned|scheduled|pending|proposed|future|ns|nys){ALONE}"
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
    r"|(?:significantly |running |falling )?behind(?: schedule)?|(?:put )?on[ -]hold|stalled"
    r"|(?:significant|major|serious|further|considerable) (?:delays?|slippage)|(?:significant|major|serious) issues"
    r"|delays? (?:due|caused|because)"
    rf"|(?:target|deadline|timescale|date)(?: date)? (?:was )?(?:not met|missed)|late start|(?:running )?late{ALONE}"
    rf"|not (?:been |yet |fully |being )*(?:{_DONE}|on (?:track|target|schedule)|progress(?:ing|ed))"
    r"|incomplete|missed|suspended|paused|blocked|deferred|postponed|halted|parked|stuck|unmet"
    rf"|(?:failed|breached|non-?compliant){ALONE}|❌|✗|✘"
)
ON_TRACK = (
    r"(?:target )?on[ -]?track|on[ -](?:target|schedule|course|going)|ongoing|in[ -]progress(?:es)?|in[ -]hand"
    rf"|in (?:development|train)|being \w+ed|under ?way|progressing|wip|w\.i\.p\.?|{_STARTED}|continuing|work continues"
    r"|(?:some|good|steady|excellent|significant) progress|proceeding|progress (?:made|on track|is (?:good|being made))"
    r"|(?:near(?:ing|ly)?|approaching) completion|completed? in part|partial completion"
    r"|ahead of (?:schedule|plan|target)|running to (?:time|plan|schedule)"
    rf"|(?:on plan|on time|(?:with)?in timescales?)(?: (?:and|&) (?:on|in|within) budget)?{ALONE}"
    r"|ready (?:to close|for closure)|(?:recommend|propose)(?:e?d)? (?:(?:for )?closure|to close)|to be closed"
    rf"|part(?:(?:ial)?ly)? (?:started|compliant)|(?:target )?{_PARTLY}[ -](?:{_DONE}|embedded)"
    r"|awaiting (?:\w+ )?(?:sign[ -]?off|approval)|embedding (?:across|in|into|within)"
    rf"|(?:active|partial(?:ly)?|part(?:ly)?|in part|embedding|(?:progress )?as planned){ALONE}"
    rf"|(?:initiated|continues|in process|for closure){ALONE}|yes\W{{1,3}}(?:but )?(?:partial|partly|in part)(?:ly)?"
)
CLOSED = (
    r"completed? (?:and|&) (?:signed off|evidenced|closed)|closed(?! loop)|evidenced|signed[ -]off|archived?\b"
    r"|merged (?:with|into)|withdrawn|cancelled|super[cs]eded|discontinued|abandoned|rejected|obsolete"
    r"|no longer (?:being )?(?:required|applicable|relevant|needed|pursued|taken forward|a priority)"
    rf"|(?:moved|transferred) (?:in)?to {_BAU}|bau (?:from|since)|embedded (?:and|across|in|into|within)\b"
    rf"|(?:embedded|{_BAU}|removed|deleted|dropped){ALONE}"
)
COMPLETE = (
    r"completed?(?=\W|$)(?!\s+(?:the|a|an|all|by|audit|review|and submit|programme)\b)"
    rf"|done|achieved|finished|finalised|implemented|delivered|fully {_DONE}|in place"
    rf"|target (?:met|achieved|exceeded)|(?:met|exceeded){_ANSWER}|compliant{ALONE}|✓|✔|✅|(?:yes|y){_ANSWER}"
)
