<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Keeps the master copy of an improvement action plan. Your plan is one file on this computer; nothing is sent anywhere. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Planner Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their licences, and a list of all parts, are in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your plan file is as the last change left it, and you can go on. Please send this report to whoever looks after the program; read it first, for it may quote a few words of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Apart</name>
    <message>
        <source>What was typed is not all in the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsList</name>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not sent by this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} of {all} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made each day and before every import, merge and large edit. Older ones are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it was, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a large edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new version&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged plan, as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail addresses of its members, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail addresses of its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message>
        <source>This plan has no items yet that could be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label}: changed %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen items ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen items and all that stands in them ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the items found ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole plan ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {items}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n without a tick)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellsTree</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengeList</name>
    <message>
        <source>What will be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every question has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more: list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No update in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers without a milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesTree</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Nothing of it is in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: changing {count} items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing {label}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing {label}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirculateDialog</name>
    <message>
        <source>Circulate packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a group or an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions in the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 March 2027, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;mail draft for each, with the pack attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that goes with the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;supporters in the mail to the lead, instead of sending them a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you choose a folder, and nothing is ever sent by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied in the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone with open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pack of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n pack(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardCommands</name>
    <message>
        <source>Copying {count} items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n item(s) as a table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {label}. Columns: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt with an arrow moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and Widths…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at First</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the date move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return gave no reason; Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query  Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query back (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear  U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the decision (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that is open (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The returns say different things: 1, 2 … choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes after “{item}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question to {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>What {field} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 30 June 2027, or ongoing, done, immediate or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as “lead: TS; KE / support: KM”, or nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading what came back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workbook in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clean change(s) accepted; merge to take them over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clean change is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing what came back with the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is shown as it compared with the plan before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over, since they are no workbooks: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moved date(s) wait for a reason; A asks for it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet. Accept or reject something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged {count} from {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%n item(s) chosen: this is the one you are on. The tree&apos;s menu changes all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Once the plan has an action, its words, dates, people, steps, updates and evidence are read and changed here. Ctrl+Enter adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One action at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” was not kept. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked plans, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria and their measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: what each code stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers: what each one stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this plan calls its levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it calls the statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this plan calls its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that stand at the end of the plan, a blank line between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as a Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Rows as Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into Ce&amp;lls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the One &amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;ter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show E&amp;verything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files, links or words of a mail here, or add them: copies are kept inside the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a page that is evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to keep as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Keep the imported plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {count} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for this password wherever it is opened. Nobody can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}, which opens with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Reading of {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan.actionplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file: {count}. Save a copy, or close it again to leave what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun and not added: an update of {items}. Add it, or close again to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun before and not added: an update of {items}. It waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan.actionplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was written, and the plan is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy as {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage into a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaging {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, and the damaged plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Encr&amp;ypted Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export wi&amp;th a Password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in New Win&amp;dow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Passp&amp;hrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filter {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter; one of the same name is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due up to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in plan…  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Freed</name>
    <message>
        <source>Nobody else has this plan open any more: it is shown as it is now, and can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidedTour</name>
    <message>
        <source>Your plan: sections, objectives, actions, steps. Type at the right; all of it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside your words stands how they are read. Ctrl+F finds; Filter narrows what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late, due soon or unheard of, and what a board will ask: a click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who everybody is and what they hold; rename or replace somebody everywhere at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send each person a workbook of their actions, and merge what comes back, cell by cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each board gets, seen page by page as you choose; it is saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each version as it was issued, and what has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read in two ways: say once what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all. F1 opens the guide, Ctrl+Shift+P finds every command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}  ·  {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Planner Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since this item came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the plan&apos;s history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it blank again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used, kept in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of the objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes and their meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the plan&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the plan&apos;s subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names who leads the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names linked plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the target of the objective above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a note of the item above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an update of the action above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is guidance, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a number without an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a row of its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure to {percent}%: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this row is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this cell became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen table lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What found no field is kept in the notes. Enter shows it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files with these headers so the next time too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;files with these headers so the next time too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again, without corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What found no field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen table &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan will hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the file: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not used ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;understood ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file by this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel takes the correction back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is kept as it is now under this label. Dates in words that are typed from now on are read from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: for the October board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>Done: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took along: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an Upda&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct the Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Into the One Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift Dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a &amp;Person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Returned late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;usual words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the usual words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} whose pack it is · {plan} the plan&apos;s title · {version} its version · {actions} how many actions · {sent} the day it was sent · {reply} by when to reply. Other words in braces stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} the board&apos;s name · {plan} the plan&apos;s title · {version} its version · {day} the version&apos;s day. Other words in braces stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named here: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? {words}: nothing in this plan has that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words point here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {name}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Planner Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Details of the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start, the window speaks Welsh, and English where it is not translated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start, the window speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is open. Drop a plan to open it, or one workbook, document or PDF to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is read-only here, so nothing can be merged into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks: dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningBox</name>
    <message>
        <source>Meaning of {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestonesPart</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet become new ones; Ctrl+V in the grid fills its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows as {milestone}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {milestone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {open} not finished, {finished} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>As suits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the report does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by {objective}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the plan has actions, its figures, its timeline and what a board will ask stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{finished} of {actions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an update in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval in the plan&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no version issued yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {change:+d} since {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command that can be used now has these words. Try other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back, back, revert, undelete, restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard, excel, word, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard, excel, insert, add, new actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard, excel, fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, look for, where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find and replace, search, change words, substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only, hide, overdue, late, mine, stale, choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear filter, reset, unhide, remove filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, blank, start, begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create, secret, confidential, password, secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example, demo, practise, try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excel, word, pdf, csv, spreadsheet, load, read, bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as, excel, word, csv, json, spreadsheet, document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as, protect, encrypt, excel, word, secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as, save, duplicate, backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore, earlier, recover, lost, yesterday, go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password, encrypt, protect, lock, secure, confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password, decrypt, unlock, unprotect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another, second plan, two plans, beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit, leave, close program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, manual, how to, documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, tutorial, learn, training, demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, hotkeys, key bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version number, licence, which version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new action, insert, create, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new milestone, step, insert, create, child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, heading, theme, insert, create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, recommendation, priority, insert, create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress, note, comment, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, edit, reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove, erase, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, understand, wrong, mistake, interpret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, sort, reorder, earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, sort, reorder, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demote, right, inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote, left, outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rag, complete, done, colour, red, amber, green, bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postpone, delay, deadline, extend, target date, bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead, owner, responsible, handover, leaver, staff, bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, properties, settings, statuses, names, interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze, label, publish, sign off, snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gdpr, data protection, erase, delete for good, privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print, paper, save as, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print, pdf, encrypt, protect, secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send, e-mail, publish, committee, meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send, e-mail, encrypt, protect, committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, committee, panel, meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send, e-mail, mail, share, distribute, workbooks, ask for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail, mail, message, template, wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chase, late, e-mail, mail, nudge, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import updates, came back, receive, replies, answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve, agree, take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply, save changes, take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask, question, send back, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, take back, unmerge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tree, actions, home, main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashboard, summary, charts, figures, timeline, gantt, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register, staff, names, contacts, address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbox, replies, who has answered, ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print, pdf, preview, boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history, compare, changes, what changed, differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubts, check dates, mistakes, proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold, collapse all, close all, level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold, expand, level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfold, expand all, open all, level, steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return, previous, last place, where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order, alphabet, initials, agency, register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide, show, width, order, fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, dark mode, night, colours, appearance, contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spell check, dictionary, typo, proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language, cymraeg, english, translate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or replace everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or rep&amp;lace everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the plan, but not in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the re&amp;gister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible stands here by name and initials, with what each has still to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whom the plan names are listed at the right: add them from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, in {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open action names {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Rename or replace a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name, or another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name, or another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is changed in the register and in every item that names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take {name} out of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} goes, from groups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Cynllun</translation>
    </message>
    <message>
        <source>Plan &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue a Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Personal Data or a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;Objective</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTreeModel</name>
    <message>
        <source>Drag it to another place; right-click to choose columns. The rows keep the plan&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTreeView</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has these words and passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the plan that you have (Ctrl+I), or add the first action (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is removed here goes from the plan, its history, its versions, the packs it keeps and its backups. It cannot be undone. The history says that something was removed, when and by whom, but not what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file kept as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other words for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words that tell who they are, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a surname, a former name: with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[removed], or the name of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that go, and how often each stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name once more to &amp;confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the plan, its history and what was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that it is removed from: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not looked into: %n other file(s) kept as evidence.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Packs, reports and copies in other folders stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Write the queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets a small workbook with just the cells in question, and your question beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 March 2027, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;mail draft for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n workbook(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Dychweliadau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>This plan is damaged and shown as far as it reads. {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: this plan cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: this plan is open elsewhere, by {holder}. Once it is closed there, it can be changed here; or save a copy to work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only, because {reason}. Save a copy to work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the plan&apos;s list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name was found in the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLabel</name>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press F4, to correct the reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyBy</name>
    <message>
        <source>{day} is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Done: {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever opens {name} needs this password. Tell it to them another way than by the same mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a board at the left first, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report for {board}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued {version} to {board}: {name}, with a draft of the mail beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the mail draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Planner Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportOptions</name>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acti&amp;ons of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark every page DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every page DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields &amp;left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsMenu</name>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Adroddiadau</translation>
    </message>
    <message>
        <source>Save a Report as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with a Pass&amp;word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue to a Board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue with a Passwo&amp;rd…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, reports and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board yet. Add one: what it gets, and how, is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF, saved or issued, asks for a password that you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to board…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue to board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary, two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s or agency&apos;s actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be made: the plan&apos;s file cannot be read whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got {version} last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {version}, which it got last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what it got last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or add a board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making the preview: %n page(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The preview was stopped; the next change of an option makes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages} · {zoom}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Clean: changed by them alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure: came back blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal: the whole row blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} blanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● In the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsCommands</name>
    <message>
        <source>Returned workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the workbooks that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked yet. Press Q on a change to put a question to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n workbook(s) with questions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and nothing counts as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the queries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a return that came back in the list of what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed what was merged from {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this return stands in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversing what was merged from {person}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out who gets what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is responsible for an open action, so there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n pack(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, and nothing counts as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {count} into {folder}; the plan keeps what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pack is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writing %n reminder(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n reminder(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsMenu</name>
    <message>
        <source>Re&amp;turns</source>
        <translation>&amp;Dychweliadau</translation>
    </message>
    <message>
        <source>&amp;Circulate Packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write Re&amp;minders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;Folder of Returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept All Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge What Is &amp;Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the &amp;Queries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse a Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation type="unfinished">Dychweliadau</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;d returns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder of returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all &amp;clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circulate packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the returns that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read returns that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a folder of returns that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import this file into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write re&amp;minders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rever&amp;se this return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Circulate the plan: each colleague gets a workbook with just their actions, and this list says what is out, late and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are where they were. Nothing changes before you merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the workbooks that came back on this window, one or fifty of them, or choose the files or their folder. Each is compared with what was sent; nothing changes before you merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate the plan first: each colleague gets a workbook with just their actions. When the workbooks come back, drop them on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept its &amp;clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, known {how}; sent on {day}, {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not returned, nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) wait and were not read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} came back on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Readings to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right as read (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings that are not sure are listed when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through it was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Through It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check: every reading is sure, or has been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ords instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 30 June 2027, or ongoing, done, immediate or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as “lead: TS; KE / support: KM”, or nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started, on track, at risk, off track, complete or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the numbers of the milestones; Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a ref that an item has; Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowRoles</name>
    <message>
        <source>is the header of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the header of a new table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What row {row} is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCommands</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>New encrypted plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan.actionplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan and its backups are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody will be able to read {name} and its backups. Type its passphrase to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this plan. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can only be opened with this passphrase from now on, on any computer. Keep it where you will find it again: nobody can bring it back. Backups that are encrypted with it: {backups}. Packs, reports and other exports are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is encrypted with the passphrase, and {count} of its backups with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is no longer encrypted, nor are {count} of its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is again as on {day} at {time}. What it was until now is kept among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good, from the plan and {count} of its backups. The history says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that could not be read were deleted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message>
        <source>struck out: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula without a value: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>“{word}” is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBox</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the words say: {status}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusChart</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} Wait for it, or cancel it with Esc, before you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all changes are in the file {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesList</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, header in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, rows {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and the wheel, or +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that name no day are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>{done} of {count} complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnusedList</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatesPart</name>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened since?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field adds it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ssue a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is issued yet. Issue one when the plan goes to a board: it is kept as it is then, and what changes later is shown against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent in this version, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as issued, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with {version}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing {version}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Gweld</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished">&amp;Cynllun</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;turns</source>
        <translation type="unfinished">&amp;Dychweliadau</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished">&amp;Adroddiadau</translation>
    </message>
    <message>
        <source>Vers&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings to Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;Where You Were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to &amp;Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to &amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to &amp;Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort People by T&amp;his Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part &amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light, Dark or as the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yn &amp;Gymraeg (in Welsh)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an improvement action plan: import it, send each person their part, merge what comes back, and report to your boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan that you have, in Excel, OpenDocument, CSV, Word or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan file (.actionplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in a copy of an invented council&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be shown the window in that plan, in nine sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>{what} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no update for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no update for %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self._chart</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
