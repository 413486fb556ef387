"""The words of column headers: phrases that mean a level or a field outright, and words that speak of one.

The names are those of `headers`: "section", "objective", "action" and "milestones" for columns that name items,
"start" for when work begins, "custom" for what a plan keeps under its own label; all others are fields.
"""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "section": "section; theme; pillar; strand; theme area; part; chapter; strategic theme",
    "objective": """objective; objectives; question; questions; lesson; lessons; lesson identified;
        recommendation; recommendations; area for development; areas for development; area for priority
        action; areas for priority action; area for improvement; areas for improvement; area of improvement;
        priority; priority area; priorities; theme; outcome; aim; aims; goal; goals; strategic objective;
        strategic priority; issue; issues; issue identified; you said; you told us; what you said; what you
        told us; what we heard; risk description; risk event; risk title; risk name; mission; missions; key
        question; key questions; kloe; key line of enquiry; principal risk; strategic risk; key risk;
        condition; conditions; defect; hazard; deficiency; shortfall; problem; what went wrong; description of
        risk; risk statement; finding; findings; key area; area; requirement; standard; category; task
        category; work stream; workstream; work area; domain; improvement area; driver; primary driver;
        secondary driver; improvement objective; improvement objectives; commitment; pledge; ambition; focus
        area; area of focus; area of work; focus; item; project; programme; epic; epics; inspection finding;
        ofsted recommendation; key objective; key priority; key recommendation; what do we want to achieve;
        what we want to achieve; desired outcome; intended outcome; objective / outcome; regulation;
        regulations; principle; principles; quality statement; regulation breached; regulated activity;
        breach; concern; audit title; audit name; audit area; report title; review title; fault; fault found;
        commissioner direction; direction; directions; weakness; gap; topic; key issue; subject; initiative;
        function; policy; process; audit recommendation; recommendation made; thematic area; strategic goal;
        strategic aim; afi; cause of concern; causes of concern; must do; should do; recommendation / afi; we
        want to; parent title; parent summary; epic link; epic name; standard not met; risk identified; risks
        identified; non conformance; non conformity; learning point; learning points; sub theme; subtheme;
        workpackage; work package; complaint; complaints; nature of complaint; incident; amcan; amcanion;
        argymhelliad; blaenoriaeth""",
    "action": """idea; ideas; project / action; project / activity; recommended work; recommended works;
        proposed work; proposed works; countermeasure; countermeasures; solution; solutions; action; actions;
        work; works; works description; work description; remediation; remedial work; planned improvement;
        planned improvements; proposed improvement; proposed improvements; scheme; schemes; what next; we
        will; what we did; mitigation; mitigations; mitigating action; mitigating actions; further action;
        further actions; further mitigation; risk response; risk treatment; response plan; treatment plan;
        mitigation plan; mitigation strategy; risk mitigation; treatment; action required; actions required;
        actions to address; proposed action; proposed actions; key action; key actions; specific action;
        specific actions; specific action / s; what; initiative / activity; initiative; activity; activities;
        task; task description; tasks; action point; action points; agreed action; agreed actions; management
        action; management response; response; response to recommendation; what will we do; what we will do;
        what needs to be done; what are we going to do; what action is needed; action needed; improvement
        action; planned action; planned actions; action to be taken; actions to be taken; intervention;
        deliverable; deliverables; description; action description; action item; action items; action taken;
        actions taken; action planned; what will be done; steps to be taken; next steps; recommendation; item;
        project; key activity; key activities; key tasks; work required; action plan; action title; to do;
        what do we need to do; high level action; main actions; action / task; remedial action; corrective
        action; remedy; agreed remedy; remedies; required action; priority action; milestone; description of
        action; details of action; action details; actions / tasks; proposal; measure; measures; agreed
        management action; key deliverable; key deliverables; project deliverable; action / deliverable;
        actions / deliverables; what we will do / actions; we are doing; what we are doing; what we're doing;
        we are going to; potential measure; potential measures; proposed measure; proposed measures; change
        idea; change ideas; proposed response; strategy; strategies; action agreed; actions agreed; task name;
        task title; card name; card title; title; summary; job; jobs; user story; story; stories; recommended
        action; recommended actions; how will we get there; how we will get there; cam gweithredu; camau
        gweithredu; gweithred""",
    "custom": """level; accepted; accepted y / n; accepted yes / no; comply; complies; compliant; comply yes /
        no; actual start; actual end; actual finish; actual completion; likelihood; probability; score; risk
        score; impact score; existing controls; current controls; controls in place; residual risk; inherent
        risk; gross risk; net risk; target risk; gross score; net score; residual score; future controls;
        baseline; consequence; consequences; task mode; active; outline level; outline number; predecessors;
        successors; duration; created by; created at; last modified; modified; modified by; item type; path;
        is recurring; late; actual; raised by; requested by;
        reported by; checked by; verified by; approved by; authorised by;
        completed by (name); completed date; completed at; date completed; completed on;
        closed on; date closed; closed date; checklist items; completed checklist items; labels; tags;
        assignee email; parent task; is milestone; issue type; effort; baseline start; baseline finish; bucket
        name; bucket; list name; list; section / column; card description""",
    "milestones": """milestone; milestones; milestone tasks; milestone task; key milestones; key milestone; how;
        tasks; task; work involved; steps; step; key steps; sub action; sub actions; sub task; subtask; sub
        tasks; detailed actions; detailed action; how will we do it; how will we do this; how we will do it;
        how will this be done; milestones / tasks; specific tasks; interim milestones; activities;
        deliverables; actions / milestones; key actions / milestones; process; method; implementation steps""",
    "ref": """risk id; risk no; risk ref; risk number; issue no; issue number; milestone id; task id; card id;
        issue id; issue key; item id; work item id; action code; ref; ref no; ref number; reference; reference
        number; no; number; nr; s no; s / n; sn; sr no; sl no; para ref; paragraph; para; theme ref; id;
        action ref; action no; action number; action id; item no; item; item number; rec no; recommendation
        no; recommendation number; rec; objective no; objective ref; unique id; #; serial no; serial number;
        line no; ref #; action #; code; row""",
    "target": "target; targets; objective target; performance target; target outcome; what is the target",
    "target_date": """delivery by; forecast; planned; implemented by; actioned by; by; end; finish; planned end;
        planned finish; revised end;
        revised finish; forecast end; forecast finish; expected end; target date; by when; when; date; dates;
        timescale; timescales; time scale; planned completion date; completion date; complete by; to be
        completed by; finish by; deadline; deadlines; timeline; timelines; timeframe; time frame; due; due
        date; due by; date due; end date; target date for completion; target; target completion date; target
        completion; estimated completion date; expected completion date; expected completion; completion;
        completed by; date for completion; implementation date; date of implementation; delivery date; by
        when?; done by; finish date; timing; milestone date; review date; planned date; target / date; revised
        date; revised target date; proposed completion date; schedule; when will it be done; when will this be
        done by; period; action by date; date to be completed; target timescale; to be achieved by; planned
        end date; date by; date actions will be completed; date action will be completed; planned finish date;
        delivery timescale; month; timetable; target dates; erbyn pryd; dyddiad; amserlen; dyddiad targed""",
    "start": """start; start by; start date; date raised; date opened; date added; date identified;
        commencement; begin; from; planned start date; date logged; created""",
    "responsible": """worker; practitioner; caseworker; staff; staff lead; delivery body; delivery partner;
        delivery organisation; person; named
        person; name of person; pm; project manager; responsible person; responsible; lead officer / agency;
        lead officer; lead officers; who; who by; by whom; who is responsible; lead person; lead; leads; led
        by; owner; owners; action owner; accountable; accountable person; accountable officer; accountable
        lead; responsibility; responsibilities; responsibility assigned to; responsible officer; responsible
        officers; responsible lead; responsible party; responsible parties; responsible team; responsible
        department; responsible agency; responsible body; assigned to; assignee; lead agency; lead agencies;
        lead responsibility; person responsible; persons responsible; people responsible; person / s
        responsible; lead person / s; lead name; named lead; action lead; lead service; service lead; lead
        team; lead unit; lead authority; lead director; lead manager; sro; officer; officer responsible; by
        who; who will do it; who will lead; who will do this; who will lead this; delivery lead; senior
        responsible officer; lead organisation; organisation; lead partner; partner; partners; who is leading;
        lead / owner; lead for action; executive lead; operational lead; strategic lead; lead member; action
        by; responsible owner; responsible manager; responsible / lead; lead department; agency; agencies;
        team; department; business owner; resp; name; staff responsible; officer lead; responsible individual;
        who is responsible for the action; who is responsible for this action; lead body; lead committee;
        committee; exec lead; volunteer; volunteers; resource names; resource name; members; member; task
        owner; pwy; arweinydd; cyfrifoldeb; swyddog arweiniol""",
    "support": """assisted by; supported by; support; supporting; supporting officer; supporting officers;
        other leads; involving; partners involved; with; key partners; supporting partners; supporting
        agencies; deputy; contributors; other agencies; others involved; people involved; support from; who
        else""",
    "indicator": """success indicator; success indicators; success criteria; success measure; success
        measures; measurement; measure; measures; measure of success; measures of success; monitoring; key
        outcome; outcome target; outcome measure; outcome measures; how will we know; how will we know it has
        worked; how we will know; how will this be measured; how this will be measured; how will success be
        measured; how will we measure success; what will success look like; what does success look like;
        performance indicator; performance indicators; performance measure; performance measures; kpi; kpis;
        key performance indicator; key performance indicators; indicator; indicators; success factors;
        evaluation; metric; metrics; how measured; impact measure; impact measures; measure / target;
        acceptance criteria; monitoring arrangements; how will it be monitored; target; targets; expected
        result; expected results; what good looks like; evidence of success; measurable outcome; measurable
        outcomes; evaluation method; performance""",
    "evidence": """evidence; evidence sought; evidence required; evidence of completion; evidence of impact;
        supporting evidence; source of evidence; evidence base; assurance; verification; evidence / assurance;
        means of verification; sources of assurance; evidence of progress; evidence / comments; proof;
        tystiolaeth""",
    "outcome": """where do we want to be; where we want to be; outcome; outcomes; impact; intended outcome;
        intended outcomes; expected outcome; expected outcomes; desired outcome; desired outcomes; planned
        outcome; benefit; benefits; result; results; intended impact; outcomes / impact; outcome / impact;
        impact / outcome; expected impact; anticipated outcome; difference made; impact on children; what
        difference will it make; key outcomes; output; outputs; improvement; purpose; reason; rationale""",
    "cost": """£; cost; costs; resources; resource; resource implications; resources needed;
        resources required;
        budget; funding; resourcing; financial implications; cost implications; resource / cost; cost /
        resources; finance; estimated cost; funding source; resource requirements; resource required; resource
        needed; inputs; cost and resources; resources / cost; resource implication; source of funding;
        investment; financial resources; adnoddau""",
    "progress": """narrative; latest note; where we are now; where are we now; where are we; progress; progress
        and related outcomes; progress to date; progress update; progress updates; progress report; current
        commentary; latest update; update; updates; commentary; current position; position statement; progress
        / comments; progress / update; comments / progress; status update; latest position; progress notes;
        progress made; what has been done; current progress; position; work to date; action taken to date;
        progress against action; progress and evidence; progress / outcome; progress so far; latest progress;
        actions completed; update on progress; progress commentary; monitoring update; current situation;
        status / comments; status / progress; achievements; review; achieved; goals achieved; targets
        achieved; cynnydd""",
    "status_text": """implemented; actioned; implemented y / n; closed y / n; signed off; status; rag; rag
        status; rag rating; current status; brag; brag status; current rag; rating; progress rag; delivery
        status; action status; status rag; brag rating; status / rag; state; complete; done; open / closed;
        completed; traffic light; delivery rag; implementation status; current rag status; stage; percent
        complete; % complete; completion %; completed y / n; complete y / n; % done; done %; percentage
        complete; confidence; %""",
    "sources": """source; sources; source of action; source of recommendation; source ref; origin; inspection;
        source document; link to; linked to; source / ref; report; inspection source; source codes""",
    "priority": """priority; urgent; risk; risk grade; priority level; priority rating; urgency; importance;
        priority high / medium / low; high / medium / low; h / m / l; priority h / m / l; required or
        encouraged; risk rating; risk level; severity; ranking; rank; grade; category; must do; should do;
        priority ranking; level of priority""",
    "notes": """notes; comments; comment; remarks; remark; details; detail; additional information; further
        information; reporting mechanism; additional comments; other comments; notes / comments; comments /
        notes; observations; other; information; background; context; notes and comments; additional notes;
        explanation""",
}

_CAME = (
    r"(meeting|decision|issued?|received|report(ed)?|notes?|pub(lication|lished)?|inspection|visit|identified|logged)"
)
"""Days on which work came up, not those by which it is due."""

KEY_WORDS: tuple[tuple[str, str], ...] = (
    ("evidence", r"^evidence\b"),
    ("status_text", r"\b(b?rag|status)\b|^(is|has) .*\b(done|complet\w+|closed|finished)$"),
    ("status_text", r"^tick\b"),
    ("ref", r"\b(ref|reference|number|(?<!yes / )no|id)$|^(ref|reference|no)\b"),
    ("progress", r"\b(progress|updates?|commentary|position|narrative)\b|\b(actions?|work) (taken|done|completed)\b"),
    (
        "progress",
        r"^how\b.*\b(going|doing|getting on)$|^what (have )?(we|you)( ve| have)? (done|achieved)|^how far (have|are)\b",
    ),
    (
        "progress",
        r"^where ((are|have) (we|you)|(we|you) (are|have))\b",
    ),
    (
        "progress",
        r"^(achieved|achievements|completed|done|work done) (in )?(this|last|the last) (period|month|quarter|week)$",
    ),
    ("progress", r"\b(termly|monthly|quarterly|annual|half year|mid year|end of year) (review|report|monitoring)\b"),
    ("cost", r"\bresourc\w+\b"),
    ("support", r"\b(support(ed|ing)?|assist(ed|ing)?)\b"),
    (
        "responsible",
        r"\b(whos?|whose|whom|partners?|involved|responsib\w+|leads?|owners?|officers?|accountab\w+|assigned)\b",
    ),
    ("responsible", r"\b(councillors?|cllrs?|trustees?|sponsors?|champions?|directors?|managers?)$"),
    ("start", r"\b(start(ed|s)?|commence\w*|raised|opened)\b"),
    ("start", rf"\b{_CAME} (date|on)\b|\bdates? (of )?(the )?{_CAME}\b"),
    ("start", r"\bdates? (agreed|set|allocated|assigned|entered|recorded|requested|approved)\b"),
    ("start", r"^(reported|received|logged)$"),
    ("target_date", r"^(rectify|deliver|finish|achieve|implement|resolve|needed|required|expected) by$"),
    ("target", r"^(original|revised|new|current|agreed|latest) targets?$"),
    ("target_date", r"^t time\b|^(fy|financial year)\b"),
    ("target_date", r"\b((?<!to )dates?|when|deadlines?|timescales?|timelines?|time ?frames?|due|complet\w+)\b"),
    ("indicator", r"^how\b.*\b(ensure|check|know|sustain\w*|monitor\w*)\b"),
    ("indicator", r"\b(we( ll)?|will) know\b"),
    ("indicator", r"\b(indicators?|measur\w+|success|kpis?|criteria|how will we know)\b"),
    ("indicator", r"\b(monitoring|evaluat\w+)\b"),
    ("evidence", r"\b(evidence|assurance)\b"),
    ("cost", r"\b(costs?|resourc\w+|budget|funding|financ\w+)\b"),
    ("outcome", r"\b(outcomes?|impacts?|benefits?|results?)\b|^what (will|would) (be different|change)\b"),
    ("outcome", r"^what difference\b"),
    ("milestones", r"\b(milestones?|(?<!next )steps?|sub ?tasks?)\b"),
    ("objective", r"\bwhat\b.*\bwant\b|^what\b.*\b(tell|told|say|said|hear|heard|asked|requested)\b|^audit( report)?$"),
    ("action", r"^(what )?we (did|will)\b"),
    ("action", r"^(planned|plans?|planned for) (the )?next (period|month|quarter|week)$"),
    ("objective", r"^what (needs|has) to (improve|change|be better)\b|^what needs improv\w+"),
    ("action", r"\b(actions?|activit\w+|tasks?|what (will|do|are|needs?|is))\b"),
    ("action", r"^improvements? planned$|^(ideas?|solutions?) (to|for)\b"),
    ("action", r"^how (it|this|they|these|we) (will|is to|are to) be (implemented|delivered|achieved|met|addressed)$"),
    ("action", r"^how (we|they|you) (ll|will|plan to) (fix|address|tackle|solve|improve|respond|put)\b"),
    ("action", r"^what (we|they|you) (ll|will|are|re|plan)\b|^what (this|it) (means|involves)\b"),
    ("objective", r"^what (we|they|you|inspectors|visitors) (saw|found|noticed|noted|have seen)\b"),
    ("objective", r"^what (the )?(complaint|issue|incident|problem|concern)s? (is|are|was|were)\b"),
    ("objective", r"^feedback( received)?$"),
    ("action", r"\b(response|proposals?)$"),
    ("objective", r"\b(objectives?|recommendations?|priorit\w+|goals?|aims?|findings?|areas?|themes?|issues?)\b"),
    ("objective", r"\b(requirements?|concerns?|commitments?|pledges?|ambitions?|missions?)\b"),
    ("objective", r"\b(domains?|pillars?|strands?|work ?streams?)\b"),
    ("priority", r"\bpriority\b"),
    ("notes", r"\b(notes?|comments?|remarks?|details?)\b"),
)

FIRST: dict[str, tuple[str, ...]] = {
    "intervention": ("action", "objective"), "scheme": ("action", "objective"),
    "priority": ("priority", "objective"), "outcome": ("outcome", "objective"), "item": ("ref", "objective", "action"),
    "theme": ("section", "objective"), "measure": ("indicator", "action"), "measures": ("indicator", "action"),
    "target": ("target", "target_date", "indicator", "objective"), "targets": ("target", "indicator", "objective"),
    "milestone": ("milestones", "action"), "category": ("objective", "priority"), "review": ("progress",),
    "process": ("objective", "milestones"), "initiative": ("action", "objective"), "project": ("objective", "action"),
    "improvement": ("outcome", "objective", "action"), "key indicator": ("objective", "indicator"),
    "intended outcome": ("outcome", "objective"), "desired outcome": ("outcome", "objective"),
    "we did": ("action", "progress"), "what we did": ("action", "progress"),
    "what we have done": ("action", "progress"), "action taken": ("action", "progress"),
    "actions taken": ("action", "progress"),
    "domain": ("section", "objective"), "organisation": ("responsible",),
    "task": ("action", "milestones"), "tasks": ("action", "milestones"),
    "name": ("responsible", "action"), "activities": ("action", "milestones"), "deliverables": ("action", "milestones"),
}  # fmt: skip
"""Meanings that come first however many others a phrase has."""
