<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AttemptPane</name>
    <message numerus="yes">
        <source>Take a hint (%n point(s))</source>
        <translation>
            <numerusform>Take a hint (%n point)</numerusform>
            <numerusform>Take a hint (%n points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n question has no answer yet.</numerusform>
            <numerusform>%n questions have no answer yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message numerus="yes">
        <source>%n check(s) came out differently.</source>
        <translation>
            <numerusform>%n check came out differently.</numerusform>
            <numerusform>%n checks came out differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; the list says why.</source>
        <translation>
            <numerusform>%n check could not be made; the list says why.</numerusform>
            <numerusform>%n checks could not be made; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPane</name>
    <message numerus="yes">
        <source>%n file(s), {0}, and what is read of the host as records.</source>
        <translation>
            <numerusform>%n file, {0}, and what is read of the host as records.</numerusform>
            <numerusform>%n files, {0}, and what is read of the host as records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be taken as things are: rights may help.</source>
        <translation>
            <numerusform>%n thing cannot be taken as things are: more rights may help.</numerusform>
            <numerusform>%n things cannot be taken as things are: more rights may help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>Scan %n selected now</source>
        <translation>
            <numerusform>Scan the selected one now</numerusform>
            <numerusform>Scan %n selected now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n shown now</source>
        <translation>
            <numerusform>Scan the one shown now</numerusform>
            <numerusform>Scan all %n shown now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be scanned by the same command.</source>
        <translation>
            <numerusform>%n of them cannot be scanned by the same command.</numerusform>
            <numerusform>%n of them cannot be scanned by the same command.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message numerus="yes">
        <source>%n comment(s) and mark(s).</source>
        <translation>
            <numerusform>%n comment or mark.</numerusform>
            <numerusform>%n comments and marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) came out differently.</source>
        <translation>
            <numerusform>▲ %n check came out differently.</numerusform>
            <numerusform>▲ %n checks came out differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) could not be made.</source>
        <translation>
            <numerusform>▲ %n check could not be made.</numerusform>
            <numerusform>▲ %n checks could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n criterion(s) of the rubric are not graded.</source>
        <translation>
            <numerusform>▲ %n criterion of the rubric is not graded.</numerusform>
            <numerusform>▲ %n criteria of the rubric are not graded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceProof</name>
    <message numerus="yes">
        <source>%n file(s), {0}.</source>
        <translation>
            <numerusform>%n file, {0}.</numerusform>
            <numerusform>%n files, {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Verified on {0}: %n file(s) not as kept.</source>
        <translation>
            <numerusform>▲ Verified on {0}: %n file is not as it was kept.</numerusform>
            <numerusform>▲ Verified on {0}: %n files are not as they were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n file(s), {0}, with the ledger</source>
        <translation>
            <numerusform>Comparing %n file, {0}, with the ledger</numerusform>
            <numerusform>Comparing %n files, {0}, with the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not as kept: the list names them.</source>
        <translation>
            <numerusform>%n file is not as it was kept: the list names it.</numerusform>
            <numerusform>%n files are not as they were kept: the list names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message numerus="yes">
        <source>Export %n file(s), {0}</source>
        <translation>
            <numerusform>Export %n file, {0}</numerusform>
            <numerusform>Export %n files, {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message numerus="yes">
        <source>%n region(s), {0}: so it is now.</source>
        <translation>
            <numerusform>%n region, {0}: so it is now.</numerusform>
            <numerusform>%n regions, {0}: so it is now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>◉ %n listening</source>
        <translation>
            <numerusform>◉ %n listening</numerusform>
            <numerusform>◉ %n listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⇄ %n established</source>
        <translation>
            <numerusform>⇄ %n established</numerusform>
            <numerusform>⇄ %n established</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↗ %n to addresses outside</source>
        <translation>
            <numerusform>↗ %n to an address outside</numerusform>
            <numerusform>↗ %n to addresses outside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenBundlePane</name>
    <message numerus="yes">
        <source>%n file(s), {0}</source>
        <translation>
            <numerusform>%n file, {0}</numerusform>
            <numerusform>%n files, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence stayed with the sender</source>
        <translation>
            <numerusform>%n file of evidence stayed with the sender</numerusform>
            <numerusform>%n files of evidence stayed with the sender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n alert(s) and warnings wait for your verdict.</source>
        <translation>
            <numerusform>%n alert or warning waits for your verdict.</numerusform>
            <numerusform>%n alerts and warnings wait for your verdict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersistencePage</name>
    <message numerus="yes">
        <source>%n entry(ies) with findings on file or command.</source>
        <translation>
            <numerusform>%n entry with findings on its file or command.</numerusform>
            <numerusform>%n entries with findings on their files or commands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… %n more …</numerusform>
            <numerusform>… %n more …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</source>
        <translation>
            <numerusform>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</numerusform>
            <numerusform>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionPane</name>
    <message numerus="yes">
        <source>%n value(s) hidden: the same one has the same pseudonym everywhere.</source>
        <translation>
            <numerusform>%n value hidden: it has the same pseudonym everywhere.</numerusform>
            <numerusform>%n values hidden: the same one has the same pseudonym everywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message numerus="yes">
        <source>Scans that name no rules use {0} rules of %n pack(s). Drop a file, folder or zip of YARA rules here to add it.</source>
        <translation>
            <numerusform>Scans that name no rules use {0} rules of %n pack. Drop a file, folder or zip of YARA rules here to add it.</numerusform>
            <numerusform>Scans that name no rules use {0} rules of %n packs. Drop a file, folder or zip of YARA rules here to add it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of {0} files can be used, {1} cannot.</source>
        <translation>
            <numerusform>%n rule of {0} files can be used, {1} cannot.</numerusform>
            <numerusform>%n rules of {0} files can be used, {1} cannot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hints cost %n point(s)</source>
        <translation>
            <numerusform>hints cost %n point</numerusform>
            <numerusform>hints cost %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence, {0}</source>
        <translation>
            <numerusform>%n file of evidence, {0}</numerusform>
            <numerusform>%n files of evidence, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in it: %n file(s) of evidence; their names and hashes are.</source>
        <translation>
            <numerusform>Not in it: %n file of evidence; its name and hash are.</numerusform>
            <numerusform>Not in it: %n files of evidence; their names and hashes are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortPane</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n row written to {0}.</numerusform>
            <numerusform>%n rows written to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the ledger.</source>
        <translation>
            <numerusform>%n older one is in the ledger.</numerusform>
            <numerusform>%n older ones are in the ledger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n row written to {0}.</numerusform>
            <numerusform>%n rows written to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n row written to {0}.</numerusform>
            <numerusform>%n rows written to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message numerus="yes">
        <source>Goes to all %n selected thing(s).</source>
        <translation>
            <numerusform>Goes to the selected thing.</numerusform>
            <numerusform>Goes to all %n selected things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhereView</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message numerus="yes">
        <source>alert(s): look at these first</source>
        <translation>
            <numerusform>alert: look at it first</numerusform>
            <numerusform>alerts: look at these first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s): look into them</source>
        <translation>
            <numerusform>warning: look into it</numerusform>
            <numerusform>warnings: look into them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice(s): good to know</source>
        <translation>
            <numerusform>notice: good to know</numerusform>
            <numerusform>notices: good to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
</TS>
