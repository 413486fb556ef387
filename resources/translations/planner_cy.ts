<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Every action stands in a menu and has a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the master copy of an improvement action plan. Your plan is one file on this computer; nothing is sent anywhere. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their licences, and a list of all parts, are in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your plan file is as the last change left it, and you can go on. Please send this report to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message>
        <source>{label}: changed {count} items.</source>
        <translation type="unfinished"></translation>
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
        <source>Change Many Items</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>What is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
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
        <source>{count} changes in {items} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the first {count} are shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left as they are: {first}</source>
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
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every question has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in 30 days</source>
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
    <message>
        <source>days to go: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without: {days}</source>
        <translation type="unfinished"></translation>
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
        <source>No item has changed since.</source>
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
        <source>Each person ticked here gets a workbook with just their actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day such as 31 March; may be left blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words name no single day. Write it like 31 March 2011.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {day}.</source>
        <translation type="unfinished"></translation>
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
        <source>Copied {count} items as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
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
        <source>As at First</source>
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
        <source>The version date names no single day. Write it like 13 July 2010.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days between updates are a whole number such as 28.</source>
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
        <source>Drop files here, or add them: copies are kept inside the plan.</source>
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
        <source>Returned workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changes nothing.</source>
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
    <message>
        <source>Merged {count} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
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
        <source>Full plan as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
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
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
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
        <source>Found</source>
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
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User Guide</source>
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
    <name>HistoryPart</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since this item came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier changes stand in the plan&apos;s history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field}: {words}</source>
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
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What found no field, kept in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What found no field</source>
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
        <source>People: {count}</source>
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
    <message>
        <source>This label was issued already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date names no single day. Write it like 13 July 2010.</source>
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
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Cynllun</translation>
    </message>
    <message>
        <source>Re&amp;turns</source>
        <translation>&amp;Dychweliadau</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Adroddiadau</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Gweld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
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
        <source>&amp;Save a Copy…</source>
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
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Everything</source>
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
        <source>R&amp;eplace…</source>
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
        <source>&amp;Add Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Inside</source>
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
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Into the One Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;Details…</source>
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
    <message>
        <source>&amp;Circulate Packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read Returns…</source>
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
    <message>
        <source>Full Plan as &amp;PDF…</source>
        <translation type="unfinished"></translation>
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
        <source>Ve&amp;rsions</source>
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
        <source>&amp;Next Part of the Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part Before</source>
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
    <message>
        <source>&amp;User Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
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
        <source>Read-only, because {reason}. Save a copy to work in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: {holder} has this plan open. Save a copy to work in.</source>
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
    <name>Merge</name>
    <message>
        <source>Changed by them alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by both: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole rows blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject  R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both  B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all &amp;clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all clean changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name}</source>
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
    <message>
        <source>{count} from {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not returned, nothing is deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the plan as it is</source>
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
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {milestone}</source>
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
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
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
        <source>due in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an update in time</source>
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
        <source>Rename or re&amp;place everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or replace everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve from the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the register</source>
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
        <source>Initials that the register does not explain</source>
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
        <source>{initials} in {refs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet. Add the first person above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions of {name}</source>
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
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is changed in the register and in every item that names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes their place. Changed fields: {count}. Both stay in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTreeView</name>
    <message>
        <source>Nothing found.
Show everything again with Ctrl+Shift+E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.
Import a plan with Ctrl+I, or add the first action with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
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
        <source>Versions</source>
        <translation>Fersiynau</translation>
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
    <message>
        <source>Not said</source>
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
        <source>read-only</source>
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
    <name>TimelineChart</name>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
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
        <source>Add update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>&amp;Issue a version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a version</source>
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
        <source>The chosen version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
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
        <source>Res&amp;tore the words as issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the words as issued</source>
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
        <source>Changed since {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} as issued</source>
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
        <source>You have one in Excel</source>
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
        <source>Recent plans</source>
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
</context>
</TS>
