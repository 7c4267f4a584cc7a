<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About irkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit {0} triages a host without changing it and keeps what it finds in a case.
Apache License 2.0. Made with Qt {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Times: UTC or this computer&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: TLP and PAP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the case&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the unfinished scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the engine says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of this computer&apos;s zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About irkit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageRing</name>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong in irkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of irkit, not of what you did. The case is safe: everything that was shown is on the disk. You can go on; if it comes again, please report it with the text below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words have to occur. &quot;In quotes&quot; keeps spaces, -word leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>When the findings were last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings with a time will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:RED: for the eyes of the named recipients only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT: for your organisation only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER: for your organisation and its clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:GREEN: for your community, not for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:CLEAR: for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAP:RED: nothing that touches the network or the attacker can notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAP:AMBER: passive look-ups with others, nothing towards them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAP:GREEN: active steps such as blocking are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAP:CLEAR: no limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing stops it. What it found stays in the case, and it can be taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>No template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to make the case folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the findings were last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is still running; findings show as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last scan did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) and warnings wait for your verdict.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things in scope were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was found, for those who have to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who is logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to look at and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed_out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compromised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same content as one already matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and matched without the holes of a sparse file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel thread, has no memory of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudo file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard link to a file already listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network or user file system, not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than the size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another irkit case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps a device, reading could hang the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanished before it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by another file while the scan ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truncated while read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker crashed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker outgrew its memory on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine gave up on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took longer than its deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have administrator rights: everything is within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without administrator rights, the memory of other users&apos; and protected processes and some files stay out of reach; they are listed as not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without root, the memory of other users&apos; processes, their folders and parts of /etc and /var stay out of reach; they are listed as not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Triage this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this host compromised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit looks at programs that run, their memory, what starts by itself, and files, the worst places first. It only reads. Everything it finds stands in a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where cases are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case yet. Those that you make or open will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a case, Delete takes it from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new cases are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are kept in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>More for this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many rows to copy: export them into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>As at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Baseline of a whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is believed to be clean, and you want to know it well before something happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it as administrator, at a quiet hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only then every file and process is looked at, and nobody waits for the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through what could not be looked at, and note why that is all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap that is known today raises no question tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge each finding, and write down the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is explained now costs no time in an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report and the hash of the ledger away from this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a copy elsewhere shows later that nobody changed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick look that leaves little behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may look but should neither slow the host down nor be noticed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the case on a medium of your own, not on the host’s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte written there may overwrite a deleted file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an account that the intruder may know already, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password that is typed on a compromised host is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up no address or name of a finding from this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever runs that server sees who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was not looked at before you believe the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quick look leaves most files out, and says so under Coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransomware, the first minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were renamed or cannot be read, or a note asks for money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the machine off the network, but do not switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption of shares stops, while keys and programs stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach backups from everything that this machine can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intruders encrypt or delete the backups that they find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first at processes that write many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption that still runs can still be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note and one encrypted file of a known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name the family, and whether a free decryptor exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note which account ran it, and where that account logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machines that it reached are the next to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for remote access tools and new accounts before you restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intruders were inside for days, and would come back to a restored machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server, perhaps compromised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site was defaced, sends spam, or its logs show requests that nobody can explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the web server’s access logs somewhere else before they rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say when a web shell was first called, and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the findings below the web root, the newest file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intruder comes in through the site, so the first file that changed dates the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for processes that the web server’s user started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server starts few programs, so a shell below it is rarely honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at connections of that user to addresses outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers, so a connection that it opened itself needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cron jobs, services and SSH keys that changed since that first file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever came in through the site wants to come back without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation with a suspicious program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody opened an attachment or ran a download, or the protection gave an alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user what they opened, and when, to the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time narrows thousands of files to a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the machine switched on, and take it off the network if you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs in memory are lost with the power, and the network lets them go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with findings in downloads, temporary folders and running programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a user can write to is where such programs begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a suspicious process to its parent and its connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent shows how it came, the connections where it reports to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at everything that starts by itself and changed after that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that survives a restart has left an entry there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and its SHA-256, and upload it nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload tells its owner that it was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in scope was looked at so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This whole computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: running programs, memory and hot places, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard: the same, then every local file up to 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: every local file up to 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every process; or numbers such as 412 733</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules instead of the enabled packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the profile; or 64M, 1G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter network file systems, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle: low processor and disk priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command, as you could type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one file or folder to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan of this case came to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Signs of compromise: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert, but signs to look into: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in what was looked at, and nothing in scope was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far, but not everything in scope was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: {0} of {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine was asked and what it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was found is kept …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not finish; what it found is kept in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dropped</name>
    <message>
        <source>Drop paths here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message numerus="yes">
        <source>alert(s): look at these first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s): look into them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice(s): good to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Label</name>
    <message>
        <source>How far the case may travel: change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>{0} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
