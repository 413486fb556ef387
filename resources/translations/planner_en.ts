<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ArrivalsList</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkCommands</name>
    <message numerus="yes">
        <source>{label}: changed %n item(s).</source>
        <translation>
            <numerusform>{label}: changed %n item.</numerusform>
            <numerusform>{label}: changed %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in {items}</source>
        <translation>
            <numerusform>%n change in {items}</numerusform>
            <numerusform>%n changes in {items}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n without a tick)</source>
        <translation>
            <numerusform>(%n without a tick)</numerusform>
            <numerusform>(%n without a tick)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: {first}</source>
        <translation>
            <numerusform>%n left as before: {first}</numerusform>
            <numerusform>%n left as before: {first}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeList</name>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without</source>
        <translation>
            <numerusform>%n day without</numerusform>
            <numerusform>%n days without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CirculateDialog</name>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n pack(s)…</source>
        <translation>
            <numerusform>Write %n pack…</numerusform>
            <numerusform>Write %n packs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardCommands</name>
    <message numerus="yes">
        <source>Copied %n item(s) as a table.</source>
        <translation>
            <numerusform>Copied %n item as a table.</numerusform>
            <numerusform>Copied %n items as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n clean change(s) accepted; merge to take them over.</source>
        <translation>
            <numerusform>%n clean change accepted; merge to take them over.</numerusform>
            <numerusform>%n clean changes accepted; merge to take them over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved date(s) wait for a reason; A asks for it.</source>
        <translation>
            <numerusform>%n moved date waits for a reason; A asks for it.</numerusform>
            <numerusform>%n moved dates wait for a reason; A asks for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%n item(s) chosen: this is the one you are on. The tree&apos;s menu changes all.</source>
        <translation>
            <numerusform>%n item chosen: this is the one you are on. The tree&apos;s menu changes it.</numerusform>
            <numerusform>%n items chosen: this is the one you are on. The tree&apos;s menu changes them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message numerus="yes">
        <source>%n reading(s) to check</source>
        <translation>
            <numerusform>%n reading to check</numerusform>
            <numerusform>%n readings to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the plan&apos;s history.</source>
        <translation>
            <numerusform>%n earlier change stands in the plan&apos;s history.</numerusform>
            <numerusform>%n earlier changes stand in the plan&apos;s history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>put off %n time</numerusform>
            <numerusform>put off %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTreeView</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>Not looked into: %n other file(s) kept as evidence.</source>
        <translation>
            <numerusform>Not looked into: %n other file kept as evidence.</numerusform>
            <numerusform>Not looked into: %n other files kept as evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message numerus="yes">
        <source>Write %n workbook(s)…</source>
        <translation>
            <numerusform>Write %n workbook…</numerusform>
            <numerusform>Write %n workbooks…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>Making the preview: %n page(s)…</source>
        <translation>
            <numerusform>Making the preview: %n page…</numerusform>
            <numerusform>Making the preview: %n pages…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsCommands</name>
    <message numerus="yes">
        <source>Wrote %n workbook(s) with questions.</source>
        <translation>
            <numerusform>Wrote %n workbook with questions.</numerusform>
            <numerusform>Wrote %n workbooks with questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n pack(s)…</source>
        <translation>
            <numerusform>Writing %n pack…</numerusform>
            <numerusform>Writing %n packs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pack</numerusform>
            <numerusform>%n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n reminder(s)…</source>
        <translation>
            <numerusform>Writing %n reminder…</numerusform>
            <numerusform>Writing %n reminders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n reminder(s).</source>
        <translation>
            <numerusform>Wrote %n reminder.</numerusform>
            <numerusform>Wrote %n reminders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message numerus="yes">
        <source>%n return(s) wait and were not read again.</source>
        <translation>
            <numerusform>%n return waits and was not read again.</numerusform>
            <numerusform>%n returns wait and were not read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n decided</source>
        <translation>
            <numerusform>&amp;Merge %n decided</numerusform>
            <numerusform>&amp;Merge %n decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n reading(s) to check</source>
        <translation>
            <numerusform>%n reading to check</numerusform>
            <numerusform>%n readings to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n action(s) that name no day are not shown</source>
        <translation>
            <numerusform>%n action that names no day is not shown</numerusform>
            <numerusform>%n actions that name no day are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no update for %n day(s)</source>
        <translation>
            <numerusform>no update for %n day</numerusform>
            <numerusform>no update for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no update for %n week(s)</source>
        <translation>
            <numerusform>no update for %n week</numerusform>
            <numerusform>no update for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
</TS>
