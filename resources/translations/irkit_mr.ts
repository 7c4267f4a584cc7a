<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About irkit</source>
        <translation>irkit विषयी</translation>
    </message>
    <message>
        <source>irkit {0} triages a host without changing it and keeps what it finds in a case.
Apache License 2.0. Made with Qt {1}.</source>
        <translation>irkit {0} होस्टमध्ये कोणताही बदल न करता त्याची प्राथमिक तपासणी करते आणि जे आढळते ते केसमध्ये जतन करते.
Apache License 2.0. Qt {1} वापरून तयार केले.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">खाती</translation>
    </message>
    <message>
        <source>No accounts in this case yet: a triage lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was logged on when it was looked at, or nobody looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, those that may become administrator first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>All of it was matched against the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of content that was matched already: what was found there counts here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data of the file was matched; its holes hold nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was asked for this and answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit&apos;s own program and rules, which would match themselves. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the kernel without memory of its own to look at. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such files are on no disk: the kernel makes them up when somebody reads them. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, socket, pipe or device has no content of its own. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of a file that is listed already. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no such thing to ask. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked to leave it out, so anything may be there. Scan it now: paths that are named are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on another machine or in a file system of a user, which may be slow or hang. Scan it now to enter it all the same, as --network does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attackers pad files so that scanners leave them out. Scan these with a higher limit (--max-size); it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of another case quote what was found and would be found again. Somebody could hide there: look whether the case is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory maps a device, and reading that can stop the machine. Look at its program file and its connections instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped before it came to this. Go on with the scan (Ctrl+Shift+T).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not read it, and other users&apos; files are where intruders live. Scan again as administrator (root).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was listed and then gone: usual for temporary files, and how malware cleans up. Scan its folder again, and look at what made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file took its place while the scan ran: an update, or somebody at work. Scan it now, and look at what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became shorter while it was read, as a log that is written. Scan it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or file system gave an error. Scan it again; if that stays so, check the disk and scan a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching it ended a worker: a damaged file, or one made to break scanners. Scan it again, then look at it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching it took more memory than a worker may have. Scan it again with fewer rules (--rules), or look at it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching engine gave up on it, as on memory that changed meanwhile. Scan it again, with fewer rules (--rules) if that stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than one thing may take. Scan it again with more time (--timeout).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer irkit wrote this reason: see what it says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>irkit ended with status {0} and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long and was stopped. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit was ended before it was done. Nothing is lost: try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program irkit cannot be started. Is it still where it was? Then start this window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large for this window: type the command into a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Times: UTC or this computer&apos;s zone</source>
        <translation>वेळ: UTC किंवा या संगणकाचा टाइम झोन</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>उजळ किंवा गडद</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>कमांड शोधा (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zone {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of files and events are kept in UTC and shown in {0}. What the host writes into its own logs without a zone means the host&apos;s zone. How far the clock was wrong when something happened, its facts of today cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others (wrong by {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Nothing keeps the clock right: find out how far it is off before you compare times with those of other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host says of its clock: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Whether the clock is right, the host does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands {0} from the clock of the hardware.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As at the beginning</source>
        <translation type="unfinished">सुरुवातीला होते तसे</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>पातळी</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ठिकाण</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Strongest rule</source>
        <translation>सर्वांत प्रबळ नियम</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारणे</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टॅग</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपा</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>शेवटचा बदल</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>User</source>
        <translation>वापरकर्ता</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>सुरू झाल्याची वेळ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>इमेज हटवली</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>स्थानिक</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>रिमोट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>यंत्रणा</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>नोंदीचे ठिकाण</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>विशेषाधिकार</translation>
    </message>
    <message>
        <source>Can log in</source>
        <translation>लॉग इन शक्य</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>शेल</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टीप</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>टर्मिनल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कुठून</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>केव्हापासून</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कृती</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>कशावर</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हॅश</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>मागील</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">नियम</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">अहवाल</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>The command, as you could type it</source>
        <translation type="unfinished">तुम्ही टाइप करू शकाल अशी कमांड</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">थांबवा</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New case…</source>
        <translation>नवीन केस…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>केस उघडा…</translation>
    </message>
    <message>
        <source>Labels: TLP and PAP…</source>
        <translation>लेबले: TLP आणि PAP…</translation>
    </message>
    <message>
        <source>Show the case&apos;s folder</source>
        <translation>केसचे फोल्डर दाखवा</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>केस बंद करा</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहेर पडा</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>आढावा</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>प्राथमिक तपासणी</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>आढळलेल्या बाबी</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेसेस</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>पर्सिस्टन्स</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>व्याप्ती</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाती</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टीम</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>सुरुवातीचे पान</translation>
    </message>
    <message>
        <source>Triage this computer</source>
        <translation>या संगणकाची प्राथमिक तपासणी करा</translation>
    </message>
    <message>
        <source>Go on with the unfinished scan</source>
        <translation>अपूर्ण स्कॅन पुढे सुरू ठेवा</translation>
    </message>
    <message>
        <source>List processes and connections again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम द्या</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Show what the engine says</source>
        <translation>इंजिनचे संदेश दाखवा</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>घातक</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>संशयास्पद</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>निरुपद्रवी</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>फॉल्स पॉझिटिव्ह</translation>
    </message>
    <message>
        <source>Reason of the verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>टीप…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>टॅग…</translation>
    </message>
    <message>
        <source>Undo the last verdict</source>
        <translation>शेवटचा निर्णय पूर्ववत करा</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>तपशील दाखवा किंवा लपवा</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>पुढील जुळणी</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>मागील जुळणी</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>यादी फिल्टर करा</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फिल्टर काढा</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>मजकूर म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation>दिसणाऱ्या सर्व ओळी निर्यात करा…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>रिफ्रेश करा</translation>
    </message>
    <message>
        <source>Open all of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>सिस्टीमचे रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>Times of this computer&apos;s zone</source>
        <translation>या संगणकाच्या टाइम झोनमधील वेळ</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>कमांड शोधा…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सर्व शॉर्टकट की</translation>
    </message>
    <message>
        <source>About irkit</source>
        <translation>irkit विषयी</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Things and how the look at them ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">व्याप्ती</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things in all: {1} looked at, {2} passed over because nothing can hide there, {3} not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the things behind it, why it matters and what to do. Gaps (▲) weaken the verdict; what is harmless (○) does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scan %n selected now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the selected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first {0} of {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n shown now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are what irkit asks of the system: a triage asks for them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These names hold bytes that are no text: scan their folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be scanned by the same command.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageRing</name>
    <message>
        <source>What was looked at</source>
        <translation>काय तपासले</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>तपासले</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>तपासण्यासारखे काही नाही</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>तपासले नाही</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} से.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} तास {1} मि.</translation>
    </message>
</context>
<context>
    <name>EntropyStrip</name>
    <message>
        <source>How random the file is, from its beginning to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blocks; the most random is at {1}, with {2} bits a byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} bits a byte, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, code or data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed or encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Details of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">कोणी</translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished">कशावर</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished">हॅश</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">मागील</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">तपशील</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more characters: export the entry to see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by us</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Level</source>
        <translation>पातळी</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">प्रोटोकॉल</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिती</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished">यंत्रणा</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">कॉपी करा</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the case knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the file is still the one that was found is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ The file here is not the one that was found: it changed, or this is another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is still the one that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished">PID</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished">शेवटचा बदल</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">सुरू झाल्याची वेळ</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong in irkit</source>
        <translation>irkit मध्ये काहीतरी चुकले</translation>
    </message>
    <message>
        <source>This is a fault of irkit, not of what you did. The case is safe: everything that was shown is on the disk. You can go on; if it comes again, please report it with the text below.</source>
        <translation>ही irkit मधील चूक आहे, तुमच्या कृतीमुळे झालेली नाही. केस सुरक्षित आहे: जे जे दाखवले गेले ते सर्व डिस्कवर आहे. तुम्ही पुढे काम करू शकता; हे पुन्हा घडल्यास कृपया खालील मजकुरासह कळवा.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>काय चुकले</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>What is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux program (ELF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows program (PE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as random as compressed or encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished">शेवटचा बदल</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits a byte; the highest is {1}, at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">प्रकार</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled, it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imphash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter as you type</source>
        <translation>टाइप करताच फिल्टर करा</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>ही यादी फिल्टर करा</translation>
    </message>
    <message>
        <source>All words have to occur. &quot;In quotes&quot; keeps spaces, -word leaves out.</source>
        <translation>सर्व शब्द असले पाहिजेत. &quot;अवतरणचिन्हांत&quot; लिहिल्यास रिक्त जागा कायम राहतात, -शब्द असलेल्या ओळी वगळल्या जातात.</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ठिकाण</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">टिपा</translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found yet. What a triage finds will stand here, the worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no such finding any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} things are judged at once: narrow the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>▲ gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the looks ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HashField</name>
    <message>
        <source>Copy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPane</name>
    <message>
        <source>reads only {0} a second when it is alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches {0} clean files, such as {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack and check it: what is wrong with it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule can be used, and none is slow or matches clean files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation type="unfinished">फिल्टरशी जुळणारे येथे काही नाही.</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">मजकूर म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>When the findings were last changed</source>
        <translation>आढळलेल्या बाबी शेवटच्या केव्हा बदलल्या</translation>
    </message>
    <message>
        <source>Findings with a time will stand here.</source>
        <translation>वेळ माहीत असलेल्या बाबी येथे दिसतील.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>The window cannot name this file to the engine; use irkit inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long; the file may lie on a disk that hangs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>सर्व शॉर्टकट की</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels of the case</source>
        <translation>केसची लेबले</translation>
    </message>
    <message>
        <source>TLP:RED: for the eyes of the named recipients only.</source>
        <translation>TLP:RED: फक्त नमूद केलेल्या प्राप्तकर्त्यांसाठी.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT: for your organisation only.</source>
        <translation>TLP:AMBER+STRICT: फक्त तुमच्या संस्थेसाठी.</translation>
    </message>
    <message>
        <source>TLP:AMBER: for your organisation and its clients.</source>
        <translation>TLP:AMBER: तुमची संस्था आणि तिच्या ग्राहकांसाठी.</translation>
    </message>
    <message>
        <source>TLP:GREEN: for your community, not for the public.</source>
        <translation>TLP:GREEN: तुमच्या समुदायासाठी, सार्वजनिक नाही.</translation>
    </message>
    <message>
        <source>TLP:CLEAR: for everybody.</source>
        <translation>TLP:CLEAR: सर्वांसाठी.</translation>
    </message>
    <message>
        <source>PAP:RED: nothing that touches the network or the attacker can notice.</source>
        <translation>PAP:RED: नेटवर्कशी संबंध येईल किंवा हल्लेखोराच्या लक्षात येईल असे काहीही नको.</translation>
    </message>
    <message>
        <source>PAP:AMBER: passive look-ups with others, nothing towards them.</source>
        <translation>PAP:AMBER: इतर सेवांवर निष्क्रिय शोध चालेल, हल्लेखोराच्या दिशेने काहीही नको.</translation>
    </message>
    <message>
        <source>PAP:GREEN: active steps such as blocking are allowed.</source>
        <translation>PAP:GREEN: ब्लॉक करण्यासारख्या सक्रिय कृतींना परवानगी आहे.</translation>
    </message>
    <message>
        <source>PAP:CLEAR: no limits.</source>
        <translation>PAP:CLEAR: कोणतीही मर्यादा नाही.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Entries of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry yet: a scan, a report and a verdict each add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished">नोंदवही</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Belongs to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम द्या</translation>
    </message>
    <message>
        <source>A scan is running.</source>
        <translation>स्कॅन चालू आहे.</translation>
    </message>
    <message>
        <source>Closing stops it. What it found stays in the case, and it can be taken up.</source>
        <translation>बंद केल्यास ते थांबेल. जे आढळले ते केसमध्ये राहील, आणि स्कॅन नंतर पुढे सुरू करता येईल.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>थांबवा आणि बंद करा</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>चालू राहू द्या</translation>
    </message>
</context>
<context>
    <name>Mechanisms</name>
    <message>
        <source>The service manager runs it, at boot or when something asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it as soon as somebody connects to the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it as soon as a file appears or changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager of a user runs it from the user&apos;s login on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager of a user runs it at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager of a user runs it when somebody connects to the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager of a user runs it when a file appears or changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it with every service that this file adds to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager of a user runs it with what this file adds to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service starts loads this library and runs what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service of a user starts loads this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs early at boot and may make services that stand in no file of /etc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cron daemon runs this line at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cron daemon runs every script of this folder at set times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs once every so many days, also after the host was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs once, at one set time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root at the end of the boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root at boot and at shutdown, as on hosts without systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root whenever somebody logs on, to greet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs at each logon by SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever logs on to a desktop runs it before the desktop starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever logs on to this desktop runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root whenever a network comes or goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root when the host goes to sleep, wakes up or shuts down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shell that its user opens reads it and does what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop runs it after a graphical logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the other half of this key can log on by SSH, or run a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server runs this command, or trusts these keys, at every logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program that starts loads this library and runs what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs look for their libraries in this folder, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs get this variable, which makes them load or run something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel loads it at boot, with all power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root in place of loading or unloading a kernel module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root whenever a device like this appears; one always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root whenever packages are listed, installed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs as root whenever a package is installed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs whenever somebody logs on, and sees the password or lets them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Python program of the user runs this line as it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Python program of the user runs this file as it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at every logon of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at the next logon and then forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows opens every file of this folder at logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task scheduler runs it at set times or when something happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it, mostly at boot and as SYSTEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svchost.exe loads this library and runs it as a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service manager runs it when the service fails, which can be provoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel loads it and lets it do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at boot, before any service or logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at a boot into safe mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logon process loads or runs it at every logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at boot, logon, logoff or shutdown, as a policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it at every logon by remote desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it once for every user, at the first logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it in place of the named program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it when the named program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it when any program crashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every program loads this library and runs what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every .NET program of the user loads this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command prompt (cmd.exe) runs it as it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netsh.exe loads it whenever it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows runs it when the user is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program of Office loads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that checks passwords (LSASS) loads it at boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSASS loads it and shows it every new password in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows shows it the password of everybody who logs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print service loads it at boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time service loads it at boot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every PowerShell that its user opens runs it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host starts it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case</source>
        <translation>केस (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जा (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>स्कॅन (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>आढळलेली बाब (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>यादी (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदत (&amp;H)</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections in this case yet: a triage lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection to see whose it is; Enter goes to its process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>◉ %n listening</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⇄ %n established</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↗ %n to addresses outside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this connection any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">प्रोसेस</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिती</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds it any more, or whoever looked may not see who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for programs of this host only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for anybody who can reach this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end is outside: its address is none of the private ranges. Who that is has not been asked anybody; do it where your PAP label allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other end is in a private network, such as the host&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends are on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to a group of hosts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the host told as the other end is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bound to a port and has no other end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>No template</source>
        <translation>साचा नाही</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>केस तयार करा</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फोल्डर निवडा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साचा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>तपासनीस</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नवीन केस</translation>
    </message>
    <message>
        <source>Where to make the case folder</source>
        <translation>केसचे फोल्डर कुठे तयार करायचे</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>A note for the selected things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (N), Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag for the selected things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag (T), Enter puts it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and verdicts, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Verdicts, notes and tags will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {0} taken off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>writable and executable at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry point outside the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks of a packer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much data behind the end of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before what its headers promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksum does not fit the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code that is not in the file but made when it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code as random as encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section name that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate said to lie outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no section headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for an executable stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter in an unusual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks for libraries in an unusual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member that would leave the folder it is unpacked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member that unpacks to a thousand times its size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What was looked at</source>
        <translation>काय तपासले</translation>
    </message>
    <message>
        <source>When the findings were last changed</source>
        <translation>आढळलेल्या बाबी शेवटच्या केव्हा बदलल्या</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>पुढे काय करायचे</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>आढावा</translation>
    </message>
    <message>
        <source>The scan is still running; findings show as they come.</source>
        <translation>स्कॅन अजून चालू आहे; बाबी आढळतील तशा दिसतील.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>प्रगती पाहा</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>अजून काहीही तपासलेले नाही.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>The last scan did not come to its end.</source>
        <translation>शेवटचे स्कॅन पूर्ण झाले नाही.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>पुढे सुरू ठेवा</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) and warnings wait for your verdict.</source>
        <translation>
            <numerusform>%n अलर्ट किंवा इशारा तुमच्या निर्णयाच्या प्रतीक्षेत आहे.</numerusform>
            <numerusform>%n अलर्ट आणि इशारे तुमच्या निर्णयाच्या प्रतीक्षेत आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them</source>
        <translation>निर्णय द्या</translation>
    </message>
    <message>
        <source>{0} things in scope were not looked at.</source>
        <translation>कक्षेतील {0} घटक तपासले गेले नाहीत.</translation>
    </message>
    <message>
        <source>See which and why</source>
        <translation>कोणते आणि का ते पाहा</translation>
    </message>
    <message>
        <source>Write down what was found, for those who have to decide.</source>
        <translation>निर्णय घेणाऱ्यांसाठी जे आढळले ते लिहून काढा.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>अहवाल तयार करा</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>केस वाचत आहे …</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>⚠ cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>सुरुवात</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>आढावा</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>प्राथमिक तपासणी</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>आढळलेल्या बाबी</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेसेस</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>पर्सिस्टन्स</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाती</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टीम</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>व्याप्ती</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>कमांड शोधा</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>तुम्हाला काय करायचे आहे?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add folder…</source>
        <translation>फोल्डर जोडा…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फायली जोडा…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फोल्डर जोडा</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फायली जोडा</translation>
    </message>
</context>
<context>
    <name>PersistencePage</name>
    <message>
        <source>What starts by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this case yet: a triage reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the entries shown has findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with findings on file or command.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found on what starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on its file or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK technique</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Starting</source>
        <translation>सुरू होत आहे</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम दिला</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>कनेक्शन वाचत आहे</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>प्रोसेसेस वाचत आहे</translation>
    </message>
    <message>
        <source>Reading who is logged on</source>
        <translation>कोण लॉग इन आहे ते वाचत आहे</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>खाती वाचत आहे</translation>
    </message>
    <message>
        <source>Reading what starts by itself</source>
        <translation>आपोआप सुरू होणारे घटक वाचत आहे</translation>
    </message>
    <message>
        <source>Reading the system</source>
        <translation>सिस्टीमची माहिती वाचत आहे</translation>
    </message>
    <message>
        <source>Programs that run</source>
        <translation>चालू प्रोग्राम</translation>
    </message>
    <message>
        <source>Persistence points</source>
        <translation>पर्सिस्टन्सची ठिकाणे</translation>
    </message>
    <message>
        <source>Temporary folders</source>
        <translation>तात्पुरती फोल्डर</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>डाउनलोड</translation>
    </message>
    <message>
        <source>Web roots</source>
        <translation>वेब रूट</translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation>प्रोसेसेसची मेमरी</translation>
    </message>
    <message>
        <source>Home folders</source>
        <translation>होम फोल्डर</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>अलीकडे बदललेल्या फायली</translation>
    </message>
    <message>
        <source>Named files</source>
        <translation>नमूद केलेल्या फायली</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाकी सर्व</translation>
    </message>
</context>
<context>
    <name>ProcessClass</name>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message>
        <source>Found in its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in its image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished">इमेज</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: it is a root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No persistence entry names its image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ deleted from the disk while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिती</translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread of the kernel has no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: it had just ended, or whoever looked may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished">कमांड लाइन</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">वापरकर्ता</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">सुरू झाल्याची वेळ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">फोल्डर</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PID {0} is not in the list, or its number belongs to a younger process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>No processes in this case yet: a triage lists them, or Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a process to see what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest list of processes has no PID {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the scan</source>
        <translation>स्कॅनची प्रगती</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>तपासले</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>प्रति सेकंद</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>उरलेला वेळ</translation>
    </message>
    <message>
        <source>Reasons found</source>
        <translation>आढळलेली कारणे</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम द्या</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>थांबवत आहे …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम दिला</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>सुरू होत आहे</translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation>स्कॅन संपले</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>काहीही चालू नाही</translation>
    </message>
    <message>
        <source>Choose what to look at and press Start.</source>
        <translation>काय तपासायचे ते निवडा आणि “सुरू करा” दाबा.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Somebody changed this row after irkit wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took this row away after irkit wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit did not write this row: somebody put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved this row to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is broken here: an entry was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged here; a copy of it may still be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, by its disk or by a program not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not as irkit left it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Hash of the newest entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this number and hash down where nobody with access to the case can reach: they prove later that nothing before them was changed or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {0} with the ledger, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not hold. The first fault of each part:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case holds: every record is as the ledger says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest entry: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ On {0} the newest entry was {1} with another hash: since then the ledger was replaced or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Last verified on {0}: it did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Last verified on {0}: it holds, up to the newest entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multicast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>alert</source>
        <translation>अलर्ट</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>इशारा</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>पर्सिस्टन्स</translation>
    </message>
    <message>
        <source>source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>स्कॅन केले</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>वगळले</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>timed_out</source>
        <translation>मुदत संपली</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चालू आहे</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द केले</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>घुसखोरी झाली</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>संशयास्पद</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णित</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>काही आढळले नाही</translation>
    </message>
    <message>
        <source>malicious</source>
        <translation>घातक</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>निरुपद्रवी</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>फॉल्स पॉझिटिव्ह</translation>
    </message>
    <message>
        <source>file modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and matched</source>
        <translation>वाचून पडताळले</translation>
    </message>
    <message>
        <source>same content as one already matched</source>
        <translation>आधी पडताळलेल्या घटकासारखाच आशय</translation>
    </message>
    <message>
        <source>read and matched without the holes of a sparse file</source>
        <translation>स्पार्स फाइलमधील रिकाम्या जागा वगळून वाचून पडताळले</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>गोळा केले</translation>
    </message>
    <message>
        <source>irkit itself</source>
        <translation>स्वतः irkit</translation>
    </message>
    <message>
        <source>kernel thread, has no memory of its own</source>
        <translation>कर्नल थ्रेड, स्वतःची मेमरी नाही</translation>
    </message>
    <message>
        <source>pseudo file system</source>
        <translation>स्यूडो फाइल सिस्टीम</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>नियमित फाइल नाही</translation>
    </message>
    <message>
        <source>hard link to a file already listed</source>
        <translation>आधी यादीत आलेल्या फाइलची हार्ड लिंक</translation>
    </message>
    <message>
        <source>excluded by the caller</source>
        <translation>वगळण्यास सांगितले होते</translation>
    </message>
    <message>
        <source>network or user file system, not asked for</source>
        <translation>नेटवर्क किंवा वापरकर्त्याची फाइल सिस्टीम, तपासायला सांगितलेली नाही</translation>
    </message>
    <message>
        <source>larger than the size limit</source>
        <translation>आकारमर्यादेपेक्षा मोठे</translation>
    </message>
    <message>
        <source>another irkit case</source>
        <translation>दुसरी irkit केस</translation>
    </message>
    <message>
        <source>maps a device, reading could hang the machine</source>
        <translation>यात डिव्हाइस मॅप केलेले आहे, वाचल्यास संगणक हँग होऊ शकतो</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>परवानगी नाकारली</translation>
    </message>
    <message>
        <source>vanished before it was read</source>
        <translation>वाचण्यापूर्वीच नाहीसे झाले</translation>
    </message>
    <message>
        <source>replaced by another file while the scan ran</source>
        <translation>स्कॅन चालू असताना त्या जागी दुसरी फाइल आली</translation>
    </message>
    <message>
        <source>truncated while read</source>
        <translation>वाचत असताना छाटले गेले</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>वाचताना त्रुटी</translation>
    </message>
    <message>
        <source>the worker crashed on it</source>
        <translation>यावर वर्कर प्रोसेस क्रॅश झाली</translation>
    </message>
    <message>
        <source>the worker outgrew its memory on it</source>
        <translation>यावर वर्कर प्रोसेसने मेमरी मर्यादा ओलांडली</translation>
    </message>
    <message>
        <source>the engine gave up on it</source>
        <translation>इंजिनने यावरील काम सोडून दिले</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>या सिस्टीमवर उपलब्ध नाही</translation>
    </message>
    <message>
        <source>took longer than its deadline</source>
        <translation>मुदतीपेक्षा जास्त वेळ लागला</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>What it has to do with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the case has to do with it. Facts of the host show more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes that run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence entries that name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same content elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other findings in the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished">आणि इतर</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>… reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ not in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– moved or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports made before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML: for people, on a screen or on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: for spreadsheets, every finding a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines: for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">निवडा…</translation>
    </message>
    <message>
        <source>Choose where to write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser, or the program for such files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">अहवाल</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report yet. Those that you make stand here, with whether they changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – mend that or choose another place, then make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written to {0} and is not in the folder of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens {0} here: copy its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning. Open the report to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report, or choose one made before: it shows here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have administrator rights: everything is within reach.</source>
        <translation>तुमच्याकडे प्रशासक अधिकार आहेत: सर्व काही आवाक्यात आहे.</translation>
    </message>
    <message>
        <source>Without administrator rights, the memory of other users&apos; and protected processes and some files stay out of reach; they are listed as not looked at.</source>
        <translation>प्रशासक अधिकारांशिवाय इतर वापरकर्त्यांच्या आणि संरक्षित प्रोसेसेसची मेमरी व काही फायली आवाक्याबाहेर राहतात; त्यांची नोंद “तपासले नाही” अशी होते.</translation>
    </message>
    <message>
        <source>Without root, the memory of other users&apos; processes, their folders and parts of /etc and /var stay out of reach; they are listed as not looked at.</source>
        <translation>root शिवाय इतर वापरकर्त्यांच्या प्रोसेसेसची मेमरी, त्यांची फोल्डर आणि /etc व /var चे काही भाग आवाक्याबाहेर राहतात; त्यांची नोंद “तपासले नाही” अशी होते.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rule&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file before adding it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: compile only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures neither speed nor matches of clean files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">नियम</translation>
    </message>
    <message>
        <source>Health of a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the packs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit gave no list of packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be read, and no scan starts with it: remove or disable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pack is disabled: no scan can start. Enable one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scans that name no rules use {0} rules of %n pack(s). Drop a file, folder or zip of YARA rules here to add it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}? irkit&apos;s copy of its rules is deleted; scans go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">काढा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking; a large pack takes minutes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling every rule, then measuring each against clean files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irkit gave no answer to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of {0} files can be used, {1} cannot.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{0} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotLine</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished">रिफ्रेश करा</translation>
    </message>
    <message>
        <source>Not listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the host was on {0} {1}, {2} ago · {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">सर्व</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Triage this computer</source>
        <translation>या संगणकाची प्राथमिक तपासणी करा</translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation>सर्व काही पाहण्यासाठी प्रशासक अधिकार मागा</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>अलीकडील केसेस</translation>
    </message>
    <message>
        <source>Is this host compromised?</source>
        <translation>या होस्टमध्ये घुसखोरी झाली आहे का?</translation>
    </message>
    <message>
        <source>irkit looks at programs that run, their memory, what starts by itself, and files, the worst places first. It only reads. Everything it finds stands in a case.</source>
        <translation>irkit चालू प्रोग्राम, त्यांची मेमरी, आपोआप सुरू होणारे घटक आणि फायली तपासते, सर्वांत धोक्याची ठिकाणे आधी. ते फक्त वाचते. जे काही आढळते ते सर्व केसमध्ये राहते.</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>नवीन केस…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>केस उघडा…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदला…</translation>
    </message>
    <message>
        <source>Change where cases are kept</source>
        <translation>केसेस ठेवण्याची जागा बदला</translation>
    </message>
    <message>
        <source>No case yet. Those that you make or open will stand here.</source>
        <translation>अजून एकही केस नाही. तुम्ही तयार केलेल्या किंवा उघडलेल्या केसेस येथे दिसतील.</translation>
    </message>
    <message>
        <source>Enter opens a case, Delete takes it from this list.</source>
        <translation>Enter दाबल्यास केस उघडते, Delete दाबल्यास ती या यादीतून जाते.</translation>
    </message>
    <message>
        <source>Where new cases are kept</source>
        <translation>नवीन केसेस कुठे ठेवायच्या</translation>
    </message>
    <message>
        <source>Cases are kept in {0}</source>
        <translation>केसेस येथे ठेवल्या जातात: {0}</translation>
    </message>
    <message>
        <source>Open the folder of a case</source>
        <translation>केसचे फोल्डर उघडा</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">सिस्टीम</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">नेटवर्क</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Facts of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts in this case yet: a triage reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan was made into this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the ledger.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished">कमांड</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिती</translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">कोणी</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Show what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>या यादीसाठी आणखी पर्याय</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>स्तंभ, कॉपी, निर्यात</translation>
    </message>
    <message>
        <source>That row is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>फिल्टरशी जुळणारे येथे काही नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नवीन</numerusform>
            <numerusform>%n नवीन</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>मजकूर म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation>दिसणाऱ्या सर्व ओळी निर्यात करा…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फिल्टर काढा</translation>
    </message>
    <message>
        <source>Too many rows to copy: export them into a file.</source>
        <translation>कॉपी करण्यासाठी ओळी खूप जास्त आहेत: त्या फाइलमध्ये निर्यात करा.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows shown</source>
        <translation>दिसणाऱ्या सर्व ओळी निर्यात करा</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n ओळ {0} मध्ये लिहिली.</numerusform>
            <numerusform>%n ओळी {0} मध्ये लिहिल्या.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Baseline of a whole host</source>
        <translation>संपूर्ण होस्टची बेसलाइन</translation>
    </message>
    <message>
        <source>The host is believed to be clean, and you want to know it well before something happens.</source>
        <translation>होस्ट स्वच्छ आहे असे मानले जाते, आणि काही घडण्यापूर्वीच तुम्हाला त्याची नीट ओळख करून घ्यायची आहे.</translation>
    </message>
    <message>
        <source>Run it as administrator, at a quiet hour.</source>
        <translation>हे प्रशासक म्हणून, वर्दळ कमी असलेल्या वेळी चालवा.</translation>
    </message>
    <message>
        <source>Only then every file and process is looked at, and nobody waits for the disk.</source>
        <translation>तरच प्रत्येक फाइल आणि प्रोसेस तपासली जाते, आणि डिस्कसाठी कोणालाही थांबावे लागत नाही.</translation>
    </message>
    <message>
        <source>Go through what could not be looked at, and note why that is all right.</source>
        <translation>जे तपासता आले नाही ते पाहून घ्या, आणि त्यात काही गैर का नाही हे नोंदवा.</translation>
    </message>
    <message>
        <source>A gap that is known today raises no question tomorrow.</source>
        <translation>आज माहीत असलेली उणीव उद्या प्रश्न निर्माण करत नाही.</translation>
    </message>
    <message>
        <source>Judge each finding, and write down the reason.</source>
        <translation>आढळलेल्या प्रत्येक बाबीवर निर्णय द्या, आणि त्याचे कारण लिहून ठेवा.</translation>
    </message>
    <message>
        <source>What is explained now costs no time in an emergency.</source>
        <translation>आज ज्याचे स्पष्टीकरण मिळाले, त्यावर आणीबाणीत वेळ जात नाही.</translation>
    </message>
    <message>
        <source>Keep the report and the hash of the ledger away from this host.</source>
        <translation>अहवाल आणि नोंदवहीचा हॅश या होस्टपासून दूर ठेवा.</translation>
    </message>
    <message>
        <source>Only a copy elsewhere shows later that nobody changed them.</source>
        <translation>ते कोणी बदलले नाहीत हे नंतर फक्त दुसरीकडे ठेवलेल्या प्रतीवरूनच दिसते.</translation>
    </message>
    <message>
        <source>Quick look that leaves little behind</source>
        <translation>मागे फारशा खुणा न सोडणारी झटपट तपासणी</translation>
    </message>
    <message>
        <source>You may look but should neither slow the host down nor be noticed on it.</source>
        <translation>तुम्ही तपासू शकता, पण होस्ट मंदावू नये आणि त्यावर तुमचे अस्तित्व कोणाच्या लक्षातही येऊ नये.</translation>
    </message>
    <message>
        <source>Put the case on a medium of your own, not on the host’s disk.</source>
        <translation>केस होस्टच्या डिस्कवर नव्हे, तर तुमच्या स्वतःच्या स्टोरेज माध्यमावर ठेवा.</translation>
    </message>
    <message>
        <source>Every byte written there may overwrite a deleted file.</source>
        <translation>तिथे लिहिलेल्या प्रत्येक बाइटमुळे हटवलेली एखादी फाइल पुसली जाऊ शकते.</translation>
    </message>
    <message>
        <source>Use an account that the intruder may know already, and no other.</source>
        <translation>घुसखोराला आधीच माहीत असू शकेल असेच खाते वापरा, दुसरे कोणतेही नाही.</translation>
    </message>
    <message>
        <source>A password that is typed on a compromised host is lost.</source>
        <translation>घुसखोरी झालेल्या होस्टवर टाइप केलेला पासवर्ड सुरक्षित राहत नाही.</translation>
    </message>
    <message>
        <source>Look up no address or name of a finding from this host.</source>
        <translation>आढळलेल्या बाबीतील कोणताही पत्ता किंवा नाव या होस्टवरून शोधू नका.</translation>
    </message>
    <message>
        <source>Whoever runs that server sees who asks.</source>
        <translation>कोण विचारत आहे हे तो सर्व्हर चालवणाऱ्याला दिसते.</translation>
    </message>
    <message>
        <source>Read what was not looked at before you believe the verdict.</source>
        <translation>निर्णयावर विश्वास ठेवण्यापूर्वी काय तपासले नाही ते वाचा.</translation>
    </message>
    <message>
        <source>A quick look leaves most files out, and says so under Coverage.</source>
        <translation>झटपट तपासणीत बहुतेक फायली वगळल्या जातात, आणि तसे “व्याप्ती” मध्ये नमूद केलेले असते.</translation>
    </message>
    <message>
        <source>Ransomware, the first minutes</source>
        <translation>रॅन्समवेअर, पहिली काही मिनिटे</translation>
    </message>
    <message>
        <source>Files were renamed or cannot be read, or a note asks for money.</source>
        <translation>फायलींची नावे बदलली आहेत किंवा त्या वाचता येत नाहीत, किंवा एखाद्या चिठ्ठीत पैशांची मागणी आहे.</translation>
    </message>
    <message>
        <source>Take the machine off the network, but do not switch it off.</source>
        <translation>संगणक नेटवर्कपासून वेगळा करा, पण तो बंद करू नका.</translation>
    </message>
    <message>
        <source>Encryption of shares stops, while keys and programs stay in memory.</source>
        <translation>नेटवर्क शेअरचे एन्क्रिप्शन थांबते, तर एन्क्रिप्शन की आणि प्रोग्राम मेमरीत राहतात.</translation>
    </message>
    <message>
        <source>Detach backups from everything that this machine can reach.</source>
        <translation>हा संगणक जिथे जिथे पोहोचू शकतो, त्या सर्वांपासून बॅकअप वेगळे करा.</translation>
    </message>
    <message>
        <source>Intruders encrypt or delete the backups that they find.</source>
        <translation>घुसखोर त्यांना सापडलेले बॅकअप एन्क्रिप्ट करतात किंवा हटवतात.</translation>
    </message>
    <message>
        <source>Look first at processes that write many files.</source>
        <translation>अनेक फायली लिहिणाऱ्या प्रोसेसेस आधी तपासा.</translation>
    </message>
    <message>
        <source>Encryption that still runs can still be stopped.</source>
        <translation>अजून चालू असलेले एन्क्रिप्शन अजूनही थांबवता येते.</translation>
    </message>
    <message>
        <source>Keep the note and one encrypted file of a known kind.</source>
        <translation>खंडणीची चिठ्ठी आणि माहीत असलेल्या प्रकारची एक एन्क्रिप्ट झालेली फाइल जपून ठेवा.</translation>
    </message>
    <message>
        <source>They name the family, and whether a free decryptor exists.</source>
        <translation>त्यांवरून रॅन्समवेअरची फॅमिली, आणि मोफत डिक्रिप्टर उपलब्ध आहे का, हे कळते.</translation>
    </message>
    <message>
        <source>Note which account ran it, and where that account logged in.</source>
        <translation>ते कोणत्या खात्याने चालवले, आणि त्या खात्याने कुठे लॉग इन केले, हे नोंदवा.</translation>
    </message>
    <message>
        <source>The other machines that it reached are the next to look at.</source>
        <translation>ते ज्या इतर संगणकांपर्यंत पोहोचले, तेच यानंतर तपासायचे आहेत.</translation>
    </message>
    <message>
        <source>Look for remote access tools and new accounts before you restore.</source>
        <translation>रिस्टोअर करण्यापूर्वी रिमोट ॲक्सेस साधने आणि नवीन खाती शोधा.</translation>
    </message>
    <message>
        <source>Intruders were inside for days, and would come back to a restored machine.</source>
        <translation>घुसखोर अनेक दिवस आत होते, आणि रिस्टोअर केलेल्या संगणकातही ते परत येतील.</translation>
    </message>
    <message>
        <source>Web server, perhaps compromised</source>
        <translation>वेब सर्व्हर, कदाचित घुसखोरी झालेला</translation>
    </message>
    <message>
        <source>A site was defaced, sends spam, or its logs show requests that nobody can explain.</source>
        <translation>एखादी साइट विद्रूप केली गेली, ती स्पॅम पाठवते, किंवा तिच्या लॉगमध्ये कोणालाही उलगडा न होणाऱ्या रिक्वेस्ट दिसतात.</translation>
    </message>
    <message>
        <source>Keep the web server’s access logs somewhere else before they rotate.</source>
        <translation>वेब सर्व्हरचे ॲक्सेस लॉग रोटेट होण्यापूर्वी दुसरीकडे जपून ठेवा.</translation>
    </message>
    <message>
        <source>They say when a web shell was first called, and from where.</source>
        <translation>वेब शेल पहिल्यांदा केव्हा आणि कुठून वापरले गेले ते त्यांवरून कळते.</translation>
    </message>
    <message>
        <source>Read the findings below the web root, the newest file first.</source>
        <translation>वेब रूटखाली आढळलेल्या बाबी वाचा, सर्वांत नवीन फाइल आधी.</translation>
    </message>
    <message>
        <source>An intruder comes in through the site, so the first file that changed dates the rest.</source>
        <translation>घुसखोर साइटमधून आत येतो, म्हणून सर्वांत आधी बदललेल्या फाइलवरून बाकीच्यांची वेळ ठरते.</translation>
    </message>
    <message>
        <source>Look for processes that the web server’s user started.</source>
        <translation>वेब सर्व्हरच्या वापरकर्त्याने सुरू केलेल्या प्रोसेसेस शोधा.</translation>
    </message>
    <message>
        <source>A web server starts few programs, so a shell below it is rarely honest.</source>
        <translation>वेब सर्व्हर मोजकेच प्रोग्राम सुरू करतो, म्हणून त्याच्याखाली चालणारे शेल क्वचितच वैध असते.</translation>
    </message>
    <message>
        <source>Look at connections of that user to addresses outside.</source>
        <translation>त्या वापरकर्त्याची बाहेरील पत्त्यांशी असलेली कनेक्शन तपासा.</translation>
    </message>
    <message>
        <source>A web server answers, so a connection that it opened itself needs a reason.</source>
        <translation>वेब सर्व्हर उत्तरे देतो, म्हणून त्याने स्वतः उघडलेल्या कनेक्शनला काही कारण हवे.</translation>
    </message>
    <message>
        <source>Check cron jobs, services and SSH keys that changed since that first file.</source>
        <translation>त्या पहिल्या फाइलनंतर बदललेले cron जॉब, सेवा आणि SSH की तपासा.</translation>
    </message>
    <message>
        <source>Whoever came in through the site wants to come back without it.</source>
        <translation>साइटमधून आत आलेल्याला नंतर तिच्याशिवायही परत यायचे असते.</translation>
    </message>
    <message>
        <source>Workstation with a suspicious program</source>
        <translation>संशयास्पद प्रोग्राम असलेले वर्कस्टेशन</translation>
    </message>
    <message>
        <source>Somebody opened an attachment or ran a download, or the protection gave an alarm.</source>
        <translation>कोणीतरी अटॅचमेंट उघडली किंवा डाउनलोड केलेली फाइल चालवली, किंवा सुरक्षा सॉफ्टवेअरने धोका कळवला.</translation>
    </message>
    <message>
        <source>Ask the user what they opened, and when, to the minute.</source>
        <translation>काय उघडले आणि केव्हा, अगदी मिनिटापर्यंत, हे वापरकर्त्याला विचारा.</translation>
    </message>
    <message>
        <source>A time narrows thousands of files to a few.</source>
        <translation>वेळ कळली की हजारो फायलींमधून मोजक्याच उरतात.</translation>
    </message>
    <message>
        <source>Leave the machine switched on, and take it off the network if you may.</source>
        <translation>संगणक चालू ठेवा, आणि परवानगी असल्यास तो नेटवर्कपासून वेगळा करा.</translation>
    </message>
    <message>
        <source>Programs in memory are lost with the power, and the network lets them go on.</source>
        <translation>वीज गेली की मेमरीतील प्रोग्राम नष्ट होतात, आणि नेटवर्क असेपर्यंत ते काम करत राहतात.</translation>
    </message>
    <message>
        <source>Start with findings in downloads, temporary folders and running programs.</source>
        <translation>डाउनलोड, तात्पुरती फोल्डर आणि चालू प्रोग्राम यांमध्ये आढळलेल्या बाबींपासून सुरुवात करा.</translation>
    </message>
    <message>
        <source>What a user can write to is where such programs begin.</source>
        <translation>वापरकर्ता जिथे लिहू शकतो, तिथूनच असे प्रोग्राम सुरू होतात.</translation>
    </message>
    <message>
        <source>Follow a suspicious process to its parent and its connections.</source>
        <translation>संशयास्पद प्रोसेसचा तिच्या पालक प्रोसेसपर्यंत आणि कनेक्शनपर्यंत माग काढा.</translation>
    </message>
    <message>
        <source>The parent shows how it came, the connections where it reports to.</source>
        <translation>ती कशी आली हे पालक प्रोसेसवरून कळते, ती कोणाशी संपर्क साधते हे कनेक्शनवरून.</translation>
    </message>
    <message>
        <source>Look at everything that starts by itself and changed after that time.</source>
        <translation>आपोआप सुरू होणारे आणि त्या वेळेनंतर बदललेले सर्व काही तपासा.</translation>
    </message>
    <message>
        <source>A program that survives a restart has left an entry there.</source>
        <translation>रीस्टार्टनंतरही टिकणाऱ्या प्रोग्रामची तिथे नोंद राहिलेली असते.</translation>
    </message>
    <message>
        <source>Keep the file and its SHA-256, and upload it nowhere yet.</source>
        <translation>फाइल आणि तिचा SHA-256 जपून ठेवा, आणि ती अजून कुठेही अपलोड करू नका.</translation>
    </message>
    <message>
        <source>An upload tells its owner that it was found.</source>
        <translation>अपलोड केल्यास ती सापडल्याचे तिच्या मालकाला कळते.</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Events by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to choose a span; or arrows, Shift with arrows, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events on the host and {1} of our own, from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events will stand here by their time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see more; Enter goes to what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show events of all times, not only {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened in the span that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event yet: scans and what you do are noted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">केव्हा</translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished">कशावर</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the ledger of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file&apos;s own time; whoever may write it can set it to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of the host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Processes</source>
        <translation type="unfinished">प्रोसेसेस</translation>
    </message>
    <message>
        <source>More for this tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open, close, columns, copy, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{1} पैकी {0}</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">मजकूर म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished">CSV म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">JSON म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation type="unfinished">दिसणाऱ्या सर्व ओळी निर्यात करा…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">स्तंभ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished">फिल्टर काढा</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows shown</source>
        <translation type="unfinished">दिसणाऱ्या सर्व ओळी निर्यात करा</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation type="unfinished">
            <numerusform>%n ओळ {0} मध्ये लिहिली.</numerusform>
            <numerusform>%n ओळी {0} मध्ये लिहिल्या.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Not looked at</source>
        <translation>तपासले नाही</translation>
    </message>
    <message>
        <source>Everything in scope was looked at so far.</source>
        <translation>आतापर्यंत कक्षेतील सर्व काही तपासले आहे.</translation>
    </message>
    <message>
        <source>This whole computer</source>
        <translation>हा संपूर्ण संगणक</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>फायली आणि फोल्डर</translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation>प्रोसेसेसची मेमरी</translation>
    </message>
    <message>
        <source>Quick: running programs, memory and hot places, in minutes</source>
        <translation>झटपट: चालू प्रोग्राम, मेमरी आणि जोखमीची ठिकाणे, काही मिनिटांत</translation>
    </message>
    <message>
        <source>Standard: the same, then every local file up to 64 MiB</source>
        <translation>नेहमीची: तेच, नंतर 64 MiB पर्यंतची प्रत्येक स्थानिक फाइल</translation>
    </message>
    <message>
        <source>Full: every local file up to 1 GiB</source>
        <translation>संपूर्ण: 1 GiB पर्यंतची प्रत्येक स्थानिक फाइल</translation>
    </message>
    <message>
        <source>Files and folders to look at</source>
        <translation>तपासायच्या फायली आणि फोल्डर</translation>
    </message>
    <message>
        <source>Every process; or numbers such as 412 733</source>
        <translation>सर्व प्रोसेसेस; किंवा 412 733 असे क्रमांक</translation>
    </message>
    <message>
        <source>Numbers of processes</source>
        <translation>प्रोसेसेसचे क्रमांक</translation>
    </message>
    <message>
        <source>Rules instead of the enabled packs</source>
        <translation>सक्रिय नियम संचांऐवजी वापरायचे नियम</translation>
    </message>
    <message>
        <source>As the profile; or 64M, 1G</source>
        <translation>प्रोफाइलनुसार; किंवा 64M, 1G</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>कमाल फाइल आकार</translation>
    </message>
    <message>
        <source>Seconds for one item</source>
        <translation>एका घटकासाठी सेकंद</translation>
    </message>
    <message>
        <source>Processes that match</source>
        <translation>पडताळणाऱ्या प्रोसेसेस</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>वगळा</translation>
    </message>
    <message>
        <source>Enter network file systems, too</source>
        <translation>नेटवर्क फाइल सिस्टीमही तपासा</translation>
    </message>
    <message>
        <source>Gentle: low processor and disk priority</source>
        <translation>हळुवार: प्रोसेसर आणि डिस्कचा प्राधान्यक्रम कमी</translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation>सर्व काही पाहण्यासाठी प्रशासक अधिकार मागा</translation>
    </message>
    <message>
        <source>The command that is started</source>
        <translation>सुरू होणारी कमांड</translation>
    </message>
    <message>
        <source>Rules and limits</source>
        <translation>नियम आणि मर्यादा</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>नेहमीप्रमाणे</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>काय तपासायचे</translation>
    </message>
    <message>
        <source>The command, as you could type it</source>
        <translation>तुम्ही टाइप करू शकाल अशी कमांड</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>For one item</source>
        <translation>एका घटकासाठी</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेसेस</translation>
    </message>
    <message>
        <source>Name at least one file or folder to look at.</source>
        <translation>तपासण्यासाठी किमान एक फाइल किंवा फोल्डर द्या.</translation>
    </message>
    <message>
        <source>Every scan of this case came to its end.</source>
        <translation>या केसमधील प्रत्येक स्कॅन पूर्ण झाले आहे.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Signs of compromise: {0}.</source>
        <translation>घुसखोरीची चिन्हे: {0}.</translation>
    </message>
    <message>
        <source>No alert, but signs to look into: {0}.</source>
        <translation>अलर्ट नाही, पण तपासण्याजोगी चिन्हे आहेत: {0}.</translation>
    </message>
    <message>
        <source>Nothing found in what was looked at, and nothing in scope was left out.</source>
        <translation>जे तपासले त्यात काहीही आढळले नाही, आणि कक्षेतील काहीही सुटले नाही.</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>अजून काहीही तपासलेले नाही.</translation>
    </message>
    <message>
        <source>Nothing found so far, but not everything in scope was looked at.</source>
        <translation>आतापर्यंत काहीही आढळले नाही, पण कक्षेतील सर्व काही तपासले गेलेले नाही.</translation>
    </message>
    <message>
        <source>Judged harmless by people: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans that did not come to their end: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation>आणि इतर</translation>
    </message>
    <message>
        <source>Not looked at: {0} of {1} ({2}).</source>
        <translation>तपासले नाही: {1} पैकी {0} ({2}).</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>How sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are, in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are; may be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (R), taken along with the next verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes to all %n selected thing(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereView</name>
    <message>
        <source>Previous match ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is around the match, if the file is still the one that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No string matched: the rule decided by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}: {2} of {3} at {4}, {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning of the match is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case keeps {0} of {1} matches of this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are kept in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the file, which is still the one that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the file with what was found …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be compared with what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one that was found any more: it changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Reasons, strongest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} weaker ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not hold the text of this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {0}, from one reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {0} = {1}: the strongest reason counts whole, each next one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation type="unfinished">ATT&amp;CK</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">टॅग</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करा</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>संदेश बंद करा</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>स्कॅनची प्रगती</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम द्या</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What the engine was asked and what it said</source>
        <translation>इंजिनला काय विचारले आणि त्याने काय सांगितले</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>मुदत संपलेले</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>वगळलेले</translation>
    </message>
    <message>
        <source>Not looked at: show them</source>
        <translation>तपासले नाही: यादी दाखवा</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>काहीही चालू नाही.</translation>
    </message>
    <message>
        <source>Stopping; what was found is kept …</source>
        <translation>थांबवत आहे; जे आढळले ते जतन केले जाते …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम दिला</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} बाकी</translation>
    </message>
    <message>
        <source>The scan has ended.</source>
        <translation>स्कॅन संपले.</translation>
    </message>
    <message>
        <source>The engine could not finish; what it found is kept in the case.</source>
        <translation>इंजिन काम पूर्ण करू शकले नाही; जे आढळले ते केसमध्ये जतन केले आहे.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n बाब आढळली.</numerusform>
            <numerusform>%n बाबी आढळल्या.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation>स्कॅन संपले</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>नोंद झाली.</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Everything</source>
        <translation>सर्व</translation>
    </message>
</context>
<context>
    <name>_Dropped</name>
    <message>
        <source>Drop paths here</source>
        <translation>पाथ येथे ड्रॉप करा</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message numerus="yes">
        <source>alert(s): look at these first</source>
        <translation>
            <numerusform>अलर्ट: हा आधी पाहा</numerusform>
            <numerusform>अलर्ट: हे आधी पाहा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s): look into them</source>
        <translation>
            <numerusform>इशारा: याचा तपास करा</numerusform>
            <numerusform>इशारे: यांचा तपास करा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice(s): good to know</source>
        <translation>
            <numerusform>सूचना: माहितीसाठी</numerusform>
            <numerusform>सूचना: माहितीसाठी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Label</name>
    <message>
        <source>How far the case may travel: change</source>
        <translation>केस कोणापर्यंत जाऊ शकते: बदला</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n अलर्ट</numerusform>
            <numerusform>%n अलर्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n इशारा</numerusform>
            <numerusform>%n इशारे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n सूचना</numerusform>
            <numerusform>%n सूचना</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>{0} (not there now)</source>
        <translation>{0} (आता तिथे नाही)</translation>
    </message>
</context>
</TS>
