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
        <translation>खाती</translation>
    </message>
    <message>
        <source>No accounts in this case yet: a triage lists them.</source>
        <translation>या केसमध्ये अजून खाती नाहीत: प्राथमिक तपासणीत त्यांची यादी होते.</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>लॉग इन केलेले</translation>
    </message>
    <message>
        <source>Nobody was logged on when it was looked at, or nobody looked.</source>
        <translation>तपासले तेव्हा कोणीही लॉग इन केलेले नव्हते, किंवा ते तपासलेच नाही.</translation>
    </message>
    <message>
        <source>Accounts, those that may become administrator first</source>
        <translation>खाती, प्रशासक होऊ शकणारी आधी</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>All of it was matched against the rules.</source>
        <translation>हे संपूर्णपणे नियमांशी पडताळले.</translation>
    </message>
    <message>
        <source>A copy of content that was matched already: what was found there counts here too.</source>
        <translation>आधीच पडताळलेल्या आशयाची प्रत: तिथे जे आढळले ते येथेही लागू होते.</translation>
    </message>
    <message>
        <source>All data of the file was matched; its holes hold nothing.</source>
        <translation>फाइलमधील सर्व डेटा पडताळला; तिच्या रिकाम्या जागांत काहीही नाही.</translation>
    </message>
    <message>
        <source>The host was asked for this and answered.</source>
        <translation>होस्टकडे याची विचारणा केली आणि त्याने उत्तर दिले.</translation>
    </message>
    <message>
        <source>irkit&apos;s own program and rules, which would match themselves. Nothing to do.</source>
        <translation>irkit चा स्वतःचा प्रोग्राम आणि नियम, जे स्वतःशीच जुळले असते. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>A part of the kernel without memory of its own to look at. Nothing to do.</source>
        <translation>कर्नलचा भाग, ज्याला तपासण्यासारखी स्वतःची मेमरी नाही. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>Such files are on no disk: the kernel makes them up when somebody reads them. Nothing to do.</source>
        <translation>अशा फायली कोणत्याही डिस्कवर नसतात: कोणी वाचल्यावर कर्नल त्या तयार करते. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>A link, socket, pipe or device has no content of its own. Nothing to do.</source>
        <translation>लिंक, सॉकेट, पाइप किंवा डिव्हाइस यांना स्वतःचा आशय नसतो. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>Another name of a file that is listed already. Nothing to do.</source>
        <translation>आधीच यादीत असलेल्या फाइलचे दुसरे नाव. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>This system has no such thing to ask. Nothing to do.</source>
        <translation>या सिस्टीममध्ये विचारण्यासारखे असे काही नाही. काहीही करायची गरज नाही.</translation>
    </message>
    <message>
        <source>Somebody asked to leave it out, so anything may be there. Scan it now: paths that are named are looked at.</source>
        <translation>कोणीतरी हे वगळायला सांगितले, त्यामुळे तिथे काहीही असू शकते. ते आता स्कॅन करा: नमूद केलेले पाथ तपासले जातात.</translation>
    </message>
    <message>
        <source>It lies on another machine or in a file system of a user, which may be slow or hang. Scan it now to enter it all the same, as --network does.</source>
        <translation>हे दुसऱ्या संगणकावर किंवा वापरकर्त्याच्या फाइल सिस्टीममध्ये आहे, जी मंद असू शकते किंवा हँग होऊ शकते. तरीही तपासायचे असल्यास आता स्कॅन करा, --network प्रमाणेच.</translation>
    </message>
    <message>
        <source>Attackers pad files so that scanners leave them out. Scan these with a higher limit (--max-size); it takes longer.</source>
        <translation>स्कॅनरनी वगळाव्यात म्हणून हल्लेखोर फायलींचा आकार वाढवतात. या फायली वाढीव मर्यादेसह (--max-size) स्कॅन करा; त्याला जास्त वेळ लागतो.</translation>
    </message>
    <message>
        <source>Results of another case quote what was found and would be found again. Somebody could hide there: look whether the case is yours.</source>
        <translation>दुसऱ्या केसच्या निकालांत आढळलेला मजकूर असतो आणि तो पुन्हा आढळला असता. तिथे कोणी लपू शकते: ती केस तुमचीच आहे का ते पाहा.</translation>
    </message>
    <message>
        <source>Its memory maps a device, and reading that can stop the machine. Look at its program file and its connections instead.</source>
        <translation>याच्या मेमरीत डिव्हाइस मॅप केलेले आहे, आणि ते वाचल्यास संगणक बंद पडू शकतो. त्याऐवजी त्याची प्रोग्राम फाइल आणि कनेक्शन तपासा.</translation>
    </message>
    <message>
        <source>The scan was stopped before it came to this. Go on with the scan (Ctrl+Shift+T).</source>
        <translation>येथे पोहोचण्यापूर्वीच स्कॅन थांबवले गेले. स्कॅन पुढे सुरू ठेवा (Ctrl+Shift+T).</translation>
    </message>
    <message>
        <source>This user may not read it, and other users&apos; files are where intruders live. Scan again as administrator (root).</source>
        <translation>या वापरकर्त्याला हे वाचता येत नाही, आणि घुसखोर इतर वापरकर्त्यांच्या फायलींतच राहतात. प्रशासक (root) म्हणून पुन्हा स्कॅन करा.</translation>
    </message>
    <message>
        <source>It was listed and then gone: usual for temporary files, and how malware cleans up. Scan its folder again, and look at what made it.</source>
        <translation>हे यादीत आले आणि मग नाहीसे झाले: तात्पुरत्या फायलींबाबत हे नेहमीचे आहे, आणि मालवेअरही असेच खुणा पुसते. त्याचे फोल्डर पुन्हा स्कॅन करा, आणि ते कोणी तयार केले ते तपासा.</translation>
    </message>
    <message>
        <source>Another file took its place while the scan ran: an update, or somebody at work. Scan it now, and look at what is there.</source>
        <translation>स्कॅन चालू असताना त्या जागी दुसरी फाइल आली: अपडेटमुळे, किंवा कोणाच्या तरी कृतीमुळे. आता स्कॅन करा, आणि तिथे काय आहे ते तपासा.</translation>
    </message>
    <message>
        <source>It became shorter while it was read, as a log that is written. Scan it now.</source>
        <translation>वाचत असताना ते लहान झाले, लिहिल्या जाणाऱ्या लॉगसारखे. आता स्कॅन करा.</translation>
    </message>
    <message>
        <source>The disk or file system gave an error. Scan it again; if that stays so, check the disk and scan a copy.</source>
        <translation>डिस्क किंवा फाइल सिस्टीमने त्रुटी दिली. पुन्हा स्कॅन करा; तसेच राहिल्यास डिस्क तपासा आणि प्रत स्कॅन करा.</translation>
    </message>
    <message>
        <source>Matching it ended a worker: a damaged file, or one made to break scanners. Scan it again, then look at it by hand.</source>
        <translation>हे पडताळताना एक वर्कर प्रोसेस बंद पडली: फाइल खराब आहे, किंवा स्कॅनर बंद पाडण्यासाठीच बनवलेली आहे. पुन्हा स्कॅन करा, नंतर स्वतः तपासा.</translation>
    </message>
    <message>
        <source>Matching it took more memory than a worker may have. Scan it again with fewer rules (--rules), or look at it by hand.</source>
        <translation>हे पडताळताना वर्कर प्रोसेसला परवानगी असलेल्यापेक्षा जास्त मेमरी लागली. कमी नियमांसह (--rules) पुन्हा स्कॅन करा, किंवा स्वतः तपासा.</translation>
    </message>
    <message>
        <source>The matching engine gave up on it, as on memory that changed meanwhile. Scan it again, with fewer rules (--rules) if that stays so.</source>
        <translation>पडताळणी इंजिनने यावरील काम सोडून दिले, दरम्यान बदललेल्या मेमरीबाबत होते तसे. पुन्हा स्कॅन करा, तसेच राहिल्यास कमी नियमांसह (--rules).</translation>
    </message>
    <message>
        <source>It took longer than one thing may take. Scan it again with more time (--timeout).</source>
        <translation>एका घटकासाठी ठरलेल्या मुदतीपेक्षा जास्त वेळ लागला. जास्त वेळ देऊन (--timeout) पुन्हा स्कॅन करा.</translation>
    </message>
    <message>
        <source>A newer irkit wrote this reason: see what it says.</source>
        <translation>हे कारण irkit च्या नव्या आवृत्तीने लिहिले आहे: ते काय सांगते ते पाहा.</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer to comment {0}</source>
        <translation>टिप्पणी {0} ला तुमचे उत्तर</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>तुमचे उत्तर</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>Show it in the case</source>
        <translation>केसमध्ये दाखवा</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>irkit ended with status {0} and gave no reason.</source>
        <translation>irkit {0} या स्थितीसह संपले आणि त्याने कोणतेही कारण दिले नाही.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>थांबवले.</translation>
    </message>
    <message>
        <source>It took too long and was stopped. Try it again.</source>
        <translation>खूप वेळ लागल्याने थांबवले. पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>irkit was ended before it was done. Nothing is lost: try it again.</source>
        <translation>काम पूर्ण होण्यापूर्वी irkit बंद केले गेले. काहीही गमावलेले नाही: पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The program irkit cannot be started. Is it still where it was? Then start this window again.</source>
        <translation>irkit हा प्रोग्राम सुरू करता येत नाही. तो पूर्वीच्याच जागी आहे का? नंतर ही विंडो पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The answer is too large for this window: type the command into a terminal.</source>
        <translation>उत्तर या विंडोसाठी खूप मोठे आहे: कमांड टर्मिनलमध्ये टाइप करा.</translation>
    </message>
</context>
<context>
    <name>AttemptPane</name>
    <message>
        <source>This attempt</source>
        <translation>हा प्रयत्न</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>कथा</translation>
    </message>
    <message>
        <source>Scan what was planted</source>
        <translation>जे पेरले होते ते स्कॅन करा</translation>
    </message>
    <message>
        <source>Judge the findings</source>
        <translation>बाबींवर निर्णय द्या</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>अहवाल लिहा</translation>
    </message>
    <message>
        <source>Take a hint</source>
        <translation>संकेत घ्या</translation>
    </message>
    <message>
        <source>Hints that you took</source>
        <translation>तुम्ही घेतलेले संकेत</translation>
    </message>
    <message>
        <source>Finish and see the score…</source>
        <translation>संपवा आणि गुण पाहा…</translation>
    </message>
    <message>
        <source>Remove what was planted</source>
        <translation>जे पेरले होते ते काढा</translation>
    </message>
    <message>
        <source>Choose the next scenario</source>
        <translation>पुढचा प्रसंग निवडा</translation>
    </message>
    <message>
        <source>The test file of EICAR is there still.</source>
        <translation>EICAR ची चाचणी फाइल अजून तेथेच आहे.</translation>
    </message>
    <message>
        <source>The test file of EICAR is gone: something took it away.</source>
        <translation>EICAR ची चाचणी फाइल नाही: कोणीतरी ती काढली.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Looking at the attempt …</source>
        <translation>प्रयत्न पाहिला जात आहे …</translation>
    </message>
    <message>
        <source>Its host: {0}</source>
        <translation>त्याचा होस्ट: {0}</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>आणखी संकेत नाहीत</translation>
    </message>
    <message numerus="yes">
        <source>Take a hint (%n point(s))</source>
        <translation>
            <numerusform>संकेत घ्या (%n गुण)</numerusform>
            <numerusform>संकेत घ्या (%n गुण)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>नोंद होत आहे</translation>
    </message>
    <message>
        <source>Nothing counts any more after that.</source>
        <translation>त्यानंतर काहीही मोजले जाणार नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n प्रश्नाचे उत्तर अजून दिलेले नाही.</numerusform>
            <numerusform>%n प्रश्नांची उत्तरे अजून दिलेली नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>संपवा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>पुढे चालू ठेवा</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Give a badge</source>
        <translation>बॅज द्या</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>बॅज</translation>
    </message>
    <message>
        <source>Give a badge, or take one back</source>
        <translation>बॅज द्या, किंवा परत घ्या</translation>
    </message>
    <message>
        <source>Choose a badge</source>
        <translation>बॅज निवडा</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>तपासा</translation>
    </message>
    <message>
        <source>List of badges that were taken back, if you have the issuer&apos;s</source>
        <translation>मागे घेतलेल्या बॅजची यादी, तुमच्याकडे देणाऱ्याची यादी असल्यास</translation>
    </message>
    <message>
        <source>Choose the list of badges taken back</source>
        <translation>मागे घेतलेल्या बॅजची यादी निवडा</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>बॅज काय सांगतो</translation>
    </message>
    <message>
        <source>A badge says who earned what, from whom, and by which evidence. Checking asks nobody: its signature holds, or it does not.</source>
        <translation>कोणी काय मिळवले, कोणाकडून, आणि कोणत्या पुराव्यावर, हे बॅज सांगतो. तपासताना कोणालाही विचारले जात नाही: स्वाक्षरी टिकते, किंवा टिकत नाही.</translation>
    </message>
    <message>
        <source>Without the name: only a salted hash of it</source>
        <translation>नावाशिवाय: फक्त त्याचा सॉल्ट घातलेला हॅश</translation>
    </message>
    <message>
        <source>Signed by {0}, with the key {1}</source>
        <translation>{0} यांची स्वाक्षरी, कळ {1} ने</translation>
    </message>
    <message>
        <source>Give the badge…</source>
        <translation>बॅज द्या…</translation>
    </message>
    <message>
        <source>For the case on the desk, which you accepted and which the trainee sealed after that. It names their key, the scenario, the score, and the head of the ledger.</source>
        <translation>उघडलेल्या केससाठी, जी तुम्ही स्वीकारली आणि त्यानंतर प्रशिक्षणार्थीने सील केली. यात त्यांची कळ, प्रसंग, गुण आणि नोंदवहीचे टोक असते.</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>बॅज द्या</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>स्वाक्षरी होत आहे</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation>दिला: {0}</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>स्वाक्षरी तपासत आहे</translation>
    </message>
    <message>
        <source>Its key is of none of your contacts. Show it all the same?</source>
        <translation>याची कळ तुमच्या कोणत्याही संपर्काची नाही. तरीही दाखवायचे?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>हे दाखवा</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>▲ Somebody who is none of your contacts.</source>
        <translation>▲ तुमच्या संपर्कांत नसलेले कोणी.</translation>
    </message>
    <message>
        <source>✓ {0}, whose key was checked.</source>
        <translation>✓ {0}, ज्यांची कळ तपासली आहे.</translation>
    </message>
    <message>
        <source>▲ The key of {0}, which nobody checked yet.</source>
        <translation>▲ {0} यांची कळ, जी अजून कोणी तपासलेली नाही.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देणारे</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>मिळवणारे</translation>
    </message>
    <message>
        <source>For</source>
        <translation>कशासाठी</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 पैकी {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>गुण</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>प्रसंग</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>पुरावा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>मागे घेतला</translation>
    </message>
    <message>
        <source>✓ The signature holds.</source>
        <translation>✓ स्वाक्षरी टिकते.</translation>
    </message>
    <message>
        <source>✓ Not until {0}, by the issuer&apos;s list.</source>
        <translation>✓ {0} पर्यंत नाही, देणाऱ्याच्या यादीनुसार.</translation>
    </message>
    <message>
        <source>▲ Not known: only the list of its issuer tells.</source>
        <translation>▲ माहीत नाही: फक्त देणाऱ्याची यादी सांगते.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Why it is done or not needed</source>
        <translation>हे का पूर्ण आहे किंवा आवश्यक नाही</translation>
    </message>
    <message>
        <source>Done, or not needed here</source>
        <translation>पूर्ण, किंवा येथे आवश्यक नाही</translation>
    </message>
    <message>
        <source>Why it need not tick itself</source>
        <translation>ते आपोआप पूर्ण का होऊ नये</translation>
    </message>
    <message>
        <source>A note, if any</source>
        <translation>टीप, असल्यास</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>{0}. Was the folder moved, or its disk taken out? Bring it back, and go on here.</source>
        <translation>{0}. फोल्डर हलवले गेले का, की त्याची डिस्क काढली गेली? ते परत आणा आणि इथेच पुढे जा.</translation>
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
    <name>ChecksPane</name>
    <message>
        <source>The one that irkit ships</source>
        <translation>irkit सोबत येणारा</translation>
    </message>
    <message>
        <source>Your copy of the scenario</source>
        <translation>प्रसंगाची तुमची प्रत</translation>
    </message>
    <message>
        <source>Choose your copy of the scenario</source>
        <translation>प्रसंगाची तुमची प्रत निवडा</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Checks made again</source>
        <translation>पुन्हा केलेल्या तपासण्या</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>कोणत्या प्रसंगाशी तुलना करायची</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>पुन्हा तपासत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) came out differently.</source>
        <translation>
            <numerusform>%n तपासणीचा निकाल वेगळा आला.</numerusform>
            <numerusform>%n तपासण्यांचे निकाल वेगळे आले.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; the list says why.</source>
        <translation>
            <numerusform>%n तपासणी करता आली नाही; कारण यादीत आहे.</numerusform>
            <numerusform>%n तपासण्या करता आल्या नाहीत; कारणे यादीत आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All came out the same.</source>
        <translation>✓ सर्वांचे निकाल तेच आले.</translation>
    </message>
    <message>
        <source>Not checked again yet. irkit verifies the case, compares the scenario, computes the score anew, hashes what was kept, and lets its rules look at it.</source>
        <translation>अजून पुन्हा तपासलेले नाही. irkit केस पडताळते, प्रसंगाची तुलना करते, गुण पुन्हा काढते, जतन केलेल्या फाइलींचा हॅश घेते आणि त्यांवर आपले नियम चालवते.</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zone {0} {1}</source>
        <translation>टाइम झोन {0} {1}</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>टाइम झोन माहीत नाही</translation>
    </message>
    <message>
        <source>Times of files and events are kept in UTC and shown in {0}. What the host writes into its own logs without a zone means the host&apos;s zone. How far the clock was wrong when something happened, its facts of today cannot tell.</source>
        <translation>फायली आणि घटनांच्या वेळा UTC मध्ये जतन केल्या जातात आणि {0} मध्ये दाखवल्या जातात. होस्ट स्वतःच्या लॉगमध्ये टाइम झोनशिवाय लिहितो त्या वेळा होस्टच्या टाइम झोनमधील असतात. एखादी घटना घडली तेव्हा घड्याळ किती चुकीचे होते, हे त्याच्या आजच्या तथ्यांवरून सांगता येत नाही.</translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others (wrong by {0}).</source>
        <translation>✓ घड्याळ इतरांशी जुळवून अचूक ठेवले जाते ({0} ने चुकीचे).</translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others.</source>
        <translation>✓ घड्याळ इतरांशी जुळवून अचूक ठेवले जाते.</translation>
    </message>
    <message>
        <source>⚠ Nothing keeps the clock right: find out how far it is off before you compare times with those of other hosts.</source>
        <translation>⚠ घड्याळ अचूक ठेवणारे काहीही नाही: इतर होस्टच्या वेळांशी तुलना करण्यापूर्वी ते किती चुकीचे आहे ते शोधा.</translation>
    </message>
    <message>
        <source>The host says of its clock: {0}.</source>
        <translation>होस्ट स्वतःच्या घड्याळाबद्दल सांगतो: {0}.</translation>
    </message>
    <message>
        <source>⚠ Whether the clock is right, the host does not tell.</source>
        <translation>⚠ घड्याळ अचूक आहे की नाही, हे होस्ट सांगत नाही.</translation>
    </message>
    <message>
        <source>It stands {0} from the clock of the hardware.</source>
        <translation>ते हार्डवेअरच्या घड्याळापासून {0} ने वेगळे आहे.</translation>
    </message>
</context>
<context>
    <name>ClockTable</name>
    <message>
        <source>○ not begun</source>
        <translation>○ सुरू नाही</translation>
    </message>
    <message>
        <source>◆ running</source>
        <translation>◆ चालू</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ मुदत उलटली</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ सादर केला</translation>
    </message>
    <message>
        <source>▲ handed in late</source>
        <translation>▲ उशिरा सादर केला</translation>
    </message>
    <message>
        <source>Reporting clocks</source>
        <translation>अहवालाच्या मुदती</translation>
    </message>
    <message>
        <source>▲ before start</source>
        <translation>▲ सुरुवातीपूर्वी</translation>
    </message>
</context>
<context>
    <name>ClocksPane</name>
    <message>
        <source>Aware at</source>
        <translation>कधी कळले</translation>
    </message>
    <message>
        <source>When the organisation became aware of the incident: most clocks begin then.</source>
        <translation>संस्थेला घटना कधी कळली: बहुतेक मुदती तेव्हा सुरू होतात.</translation>
    </message>
    <message>
        <source>Material at</source>
        <translation>भरीव कधी ठरली</translation>
    </message>
    <message>
        <source>When it determined that the incident is material (SEC).</source>
        <translation>घटना भरीव असल्याचे तिने कधी ठरवले (SEC).</translation>
    </message>
    <message>
        <source>Handed in now</source>
        <translation>आता सादर केला</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>सादर केलेला नाही</translation>
    </message>
    <message>
        <source>Periods as irkit counts them, no legal advice. Which of them apply is for the organisation to say; its report template names them.</source>
        <translation>irkit मोजतो त्याप्रमाणे कालावधी, कायदेशीर सल्ला नव्हे. कोणते लागू होतात हे संस्थेने सांगावे; तिच्या अहवालाच्या साच्यात त्यांची नावे असतात.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>कोणासाठी</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>सादर केला</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>○ under way</source>
        <translation>○ चालू</translation>
    </message>
    <message>
        <source>○ finished</source>
        <translation>○ संपला</translation>
    </message>
    <message>
        <source>▲ returned</source>
        <translation>▲ परत पाठवला</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ स्वीकारला</translation>
    </message>
    <message>
        <source>✓ signed off</source>
        <translation>✓ दोन्ही कळांनी प्रमाणित</translation>
    </message>
    <message>
        <source>▲ cannot be told</source>
        <translation>▲ सांगता येत नाही</translation>
    </message>
</context>
<context>
    <name>CohortPane</name>
    <message>
        <source>Folder with the cases of all trainees</source>
        <translation>सर्व प्रशिक्षणार्थींच्या केसेसचे फोल्डर</translation>
    </message>
    <message>
        <source>Cases of trainees</source>
        <translation>प्रशिक्षणार्थींच्या केसेस</translation>
    </message>
    <message>
        <source>Scores of each trainee over their attempts</source>
        <translation>प्रत्येक प्रशिक्षणार्थीचे गुण, प्रयत्नांनुसार</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>पान म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>One HTML file with the table and the pictures, to hand on</source>
        <translation>तक्ता आणि चित्रे असलेली एक HTML फाइल, पुढे देण्यासाठी</translation>
    </message>
    <message>
        <source>Verifying the cases</source>
        <translation>केसेस पडताळत आहे</translation>
    </message>
    <message>
        <source>Save as a page</source>
        <translation>पान म्हणून जतन करा</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>लिहिले: {0}</translation>
    </message>
    <message>
        <source>Verifying the cases …</source>
        <translation>केस पडताळल्या जात आहेत …</translation>
    </message>
    <message>
        <source>Open the bundles of your trainees into one folder, and look into it here. Enter on a case opens it.</source>
        <translation>तुमच्या प्रशिक्षणार्थींचे बंडल एकाच फोल्डरमध्ये उघडा, आणि ते इथे पाहा. केसवर Enter दाबल्यास ती उघडते.</translation>
    </message>
</context>
<context>
    <name>CollectPane</name>
    <message>
        <source>records</source>
        <translation>नोंदी</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>काय घेतले जाईल</translation>
    </message>
    <message>
        <source>Collect these</source>
        <translation>हे गोळा करा</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>पुराव्यांकडे परत</translation>
    </message>
    <message>
        <source>What changes first is taken first. Nothing on the host is changed: files are copied as they are, with their times, owners and hashes.</source>
        <translation>जे आधी बदलते ते आधी घेतले जाते. होस्टवर काहीही बदलत नाही: फाइलींची जशीच्या तशी प्रत होते, त्यांच्या वेळा, मालक आणि हॅशसह.</translation>
    </message>
    <message>
        <source>Connections, processes, sessions, open files: gone with the host</source>
        <translation>कनेक्शन, प्रोसेस, सत्रे, उघड्या फाइली: होस्ट बंद होताच नाहीसे</translation>
    </message>
    <message>
        <source>Logs of the system and of its services</source>
        <translation>सिस्टमचे आणि तिच्या सेवांचे लॉग</translation>
    </message>
    <message>
        <source>What starts by itself</source>
        <translation>आपोआप सुरू होणारे घटक</translation>
    </message>
    <message>
        <source>Histories, recent files, browsers</source>
        <translation>इतिहास, अलीकडील फाइली, ब्राउझर</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>काय आहे ते पाहत आहे …</translation>
    </message>
    <message>
        <source>Choose what to collect.</source>
        <translation>काय गोळा करायचे ते निवडा.</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>पाहत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {0}, and what is read of the host as records.</source>
        <translation>
            <numerusform>%n फाइल, {0}, आणि होस्टचे जे नोंदी म्हणून वाचले जाते ते.</numerusform>
            <numerusform>%n फाइली, {0}, आणि होस्टचे जे नोंदी म्हणून वाचले जाते ते.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be taken as things are: rights may help.</source>
        <translation>
            <numerusform>सध्याच्या स्थितीत %n गोष्ट घेता येत नाही: जास्त अधिकारांचा उपयोग होऊ शकतो.</numerusform>
            <numerusform>सध्याच्या स्थितीत %n गोष्टी घेता येत नाहीत: जास्त अधिकारांचा उपयोग होऊ शकतो.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As at the beginning</source>
        <translation>सुरुवातीला होते तसे</translation>
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
        <source>From where</source>
        <translation>कुठून</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Malicious found</source>
        <translation>घातक शोधले</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>अचूक</translation>
    </message>
    <message>
        <source>Honest cleared</source>
        <translation>निर्दोष ठरवले</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>खात्री योग्य</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>तपासले</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>जतन केले</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>अहवाल दिला</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>गुण</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्ती</translation>
    </message>
    <message>
        <source>Hints cost</source>
        <translation>सूचनांचे गुण</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनिटे</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रती</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>का नाही</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संकलन</translation>
    </message>
    <message>
        <source>Name in the case</source>
        <translation>केसमधील नाव</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
    <message>
        <source>The trainee says</source>
        <translation>प्रशिक्षणार्थी म्हणतो</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>पाहिले</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>तुमची टिप्पणी</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>तपासणी</translation>
    </message>
    <message>
        <source>The case says</source>
        <translation>केसनुसार</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>निकाल</translation>
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
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कळा</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फिंगरप्रिंट</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>याने उघडतो</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोडले</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>कोणी तपासले</translation>
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
        <translation>बाब</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>मालकी</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
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
        <translation>कुठे</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय घडले</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>कोणाचे</translation>
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
        <translation>विषय</translation>
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
        <source>Difficulty</source>
        <translation>अवघडपणा</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>प्रसंग</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>प्रणाली</translation>
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
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>वाटा</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>In scans</source>
        <translation>स्कॅनमध्ये</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>नियम संच</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फायली</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>घेता येत नाही</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>तयार केले</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>परवानग्या</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>स्वतःचे</translation>
    </message>
    <message>
        <source>File or name</source>
        <translation>फाइल किंवा नाव</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>मुदत</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>केसमध्ये</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>ते वाचतील</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>खात्री</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>गृहीतक</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>पायरी</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command, as you could type it</source>
        <translation>तुम्ही टाइप करू शकाल अशी कमांड</translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>Progress of the command</source>
        <translation>कमांडची प्रगती</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} बाकी</translation>
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
        <source>Open a bundle…</source>
        <translation>बंडल उघडा…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>संपर्क…</translation>
    </message>
    <message>
        <source>Labels: TLP and PAP…</source>
        <translation>लेबले: TLP आणि PAP…</translation>
    </message>
    <message>
        <source>Seal this case…</source>
        <translation>ही केस सील करा…</translation>
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
        <source>Evidence</source>
        <translation>पुरावे</translation>
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
        <source>Share</source>
        <translation>शेअर करा</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
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
        <translation>प्रोसेसेस आणि कनेक्शनची यादी पुन्हा करा</translation>
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
        <translation>निर्णयाचे कारण…</translation>
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
        <source>Keep as evidence</source>
        <translation>पुरावा म्हणून जतन करा</translation>
    </message>
    <message>
        <source>From a finding to its evidence, and back</source>
        <translation>आढळलेल्या बाबीवरून तिच्या पुराव्याकडे, आणि परत</translation>
    </message>
    <message>
        <source>Keep files as evidence…</source>
        <translation>फाइली पुरावा म्हणून जतन करा…</translation>
    </message>
    <message>
        <source>Collect evidence by profile…</source>
        <translation>प्रोफाइलनुसार पुरावे गोळा करा…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>पुरावे निर्यात करा…</translation>
    </message>
    <message>
        <source>Verify the evidence</source>
        <translation>पुरावे पडताळा</translation>
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
        <translation>संपूर्ण ट्री उघडा</translation>
    </message>
    <message>
        <source>Close all of the tree</source>
        <translation>संपूर्ण ट्री बंद करा</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शक</translation>
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
    <name>CommentForm</name>
    <message>
        <source>What the trainee says there</source>
        <translation>तिथे प्रशिक्षणार्थी काय म्हणतो</translation>
    </message>
    <message>
        <source>Show it in the case</source>
        <translation>केसमध्ये दाखवा</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>तुमची टिप्पणी</translation>
    </message>
    <message>
        <source>What you say of it; a mark alone says something</source>
        <translation>याबद्दल तुमचे म्हणणे; नुसती खूणही काही सांगते</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोडा</translation>
    </message>
    <message>
        <source>How closely you looked</source>
        <translation>तुम्ही किती बारकाईने पाहिले</translation>
    </message>
    <message>
        <source>Choose on the left what you want to speak of.</source>
        <translation>ज्याबद्दल काही म्हणायचे आहे ते डावीकडे निवडा.</translation>
    </message>
    <message>
        <source>Said: {0}</source>
        <translation>म्हटले: {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>कारण: {0}</translation>
    </message>
    <message>
        <source>✓ That is right.</source>
        <translation>✓ हे बरोबर आहे.</translation>
    </message>
    <message>
        <source>▲ It is: {0}</source>
        <translation>▲ बरोबर उत्तर: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>मागे घ्या</translation>
    </message>
    <message>
        <source>Take back comment {0}</source>
        <translation>टिप्पणी {0} मागे घ्या</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Yes</source>
        <translation>होय</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नाही</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>✓ checked</source>
        <translation>✓ तपासली</translation>
    </message>
    <message>
        <source>▲ not checked</source>
        <translation>▲ तपासलेली नाही</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>कार्ड जोडा…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>काढा…</translation>
    </message>
    <message>
        <source>The words that both of you see</source>
        <translation>तुम्हा दोघांना दिसणारे शब्द</translation>
    </message>
    <message>
        <source>They read the very same words</source>
        <translation>त्यांनी अगदी तेच शब्द वाचले</translation>
    </message>
    <message>
        <source>They read other words</source>
        <translation>त्यांनी वेगळे शब्द वाचले</translation>
    </message>
    <message>
        <source>No contact yet. Others save their card here and send it to you; add it, call them, and compare the words.</source>
        <translation>अजून संपर्क नाहीत. इतर लोक इथे आपले कार्ड जतन करून तुम्हाला पाठवतात; ते जोडा, त्यांना फोन करा आणि शब्दांची तुलना करा.</translation>
    </message>
    <message>
        <source>irkit gave no list of contacts.</source>
        <translation>irkit ने संपर्कांची यादी दिली नाही.</translation>
    </message>
    <message>
        <source>{0} is added. Whose keys these are is not checked yet: compare words.</source>
        <translation>{0} यांना जोडले. या कळी कोणाच्या आहेत हे अजून तपासलेले नाही: शब्द ताडून पाहा.</translation>
    </message>
    <message>
        <source>Whose keys are they?</source>
        <translation>या कळा कोणाच्या आहेत?</translation>
    </message>
    <message>
        <source>Choose a contact to check whose keys these are.</source>
        <translation>कळा कोणाच्या आहेत ते तपासण्यासाठी संपर्क निवडा.</translation>
    </message>
    <message>
        <source>Call a number that you know from elsewhere, or meet. They choose you at their contacts; read the words to each other. Who stands between you cannot make them the same.</source>
        <translation>दुसरीकडून माहीत असलेल्या क्रमांकावर फोन करा, किंवा भेटा. त्यांनी आपल्या संपर्कांत तुम्हाला निवडावे; एकमेकांना शब्द वाचून दाखवा. मध्ये असलेला माणूस ते सारखे करू शकत नाही.</translation>
    </message>
    <message>
        <source>Adding the card</source>
        <translation>कार्ड जोडत आहे</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>कार्ड जोडा</translation>
    </message>
    <message>
        <source>Remove {0}? Their keys are forgotten, and that they were checked.</source>
        <translation>{0} यांना काढायचे? त्यांच्या कळा विसरल्या जातील, आणि त्या तपासल्या होत्या हेही.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>काढत आहे</translation>
    </message>
    <message>
        <source>Noting the check</source>
        <translation>तपासणीची नोंद करत आहे</translation>
    </message>
    <message>
        <source>Then one of you has another key than the other gave: somebody may stand between you. Share nothing with this key; exchange cards by another way.</source>
        <translation>म्हणजे तुमच्यापैकी एकाकडे दुसऱ्याने दिलेली नसलेली कळ आहे: कोणीतरी मध्ये असू शकते. या कळीने काहीही शेअर करू नका; कार्डांची देवाणघेवाण दुसऱ्या मार्गाने करा.</translation>
    </message>
    <message>
        <source>The name looks like that of another contact. Are these two people?</source>
        <translation>हे नाव दुसऱ्या संपर्काच्या नावासारखे दिसते. ही दोन वेगळी माणसे आहेत का?</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>कार्ड जोडा</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>राहू द्या</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy: {0}</source>
        <translation>कॉपी करा: {0}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी केले.</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Things and how the look at them ended</source>
        <translation>घटक आणि त्यांच्या तपासणीचा परिणाम</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this list.</source>
        <translation>अजून काहीही तपासलेले नाही. स्कॅन केल्यावर ही यादी भरते.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>एकेक करून</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>व्याप्ती</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this page.</source>
        <translation>अजून काहीही तपासलेले नाही. स्कॅन केल्यावर हे पान भरते.</translation>
    </message>
    <message>
        <source>{0} things in all: {1} looked at, {2} passed over because nothing can hide there, {3} not looked at.</source>
        <translation>एकूण {0} घटक: {1} तपासले, {2} तिथे काहीही लपू शकत नसल्याने सोडले, {3} तपासले नाहीत.</translation>
    </message>
    <message>
        <source>The last scan was cut off: what it did not reach is not counted.</source>
        <translation>शेवटचे स्कॅन मध्येच तुटले: ते जिथे पोहोचले नाही, ते मोजलेले नाही.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>याचा अर्थ</translation>
    </message>
    <message>
        <source>Choose a row to see the things behind it, why it matters and what to do. Gaps (▲) weaken the verdict; what is harmless (○) does not.</source>
        <translation>त्यामागील घटक, त्याचे महत्त्व आणि काय करायचे हे पाहण्यासाठी ओळ निवडा. उणिवांमुळे (▲) निर्णय कमकुवत होतो; निरुपद्रवी गोष्टींमुळे (○) नाही.</translation>
    </message>
    <message numerus="yes">
        <source>Scan %n selected now</source>
        <translation>
            <numerusform>निवडलेला %n आता स्कॅन करा</numerusform>
            <numerusform>निवडलेले %n आता स्कॅन करा</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the selected now</source>
        <translation>निवडलेले आता स्कॅन करा</translation>
    </message>
    <message>
        <source>Scan the first {0} of {1} now</source>
        <translation>{1} पैकी पहिले {0} आता स्कॅन करा</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n shown now</source>
        <translation>
            <numerusform>दिसणारा %n आता स्कॅन करा</numerusform>
            <numerusform>दिसणारे सर्व %n आता स्कॅन करा</numerusform>
        </translation>
    </message>
    <message>
        <source>These are what irkit asks of the system: a triage asks for them again.</source>
        <translation>या गोष्टी irkit सिस्टीमला विचारते: प्राथमिक तपासणीत त्या पुन्हा विचारल्या जातात.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be scanned by the same command.</source>
        <translation>
            <numerusform>त्यांपैकी %n याच कमांडने स्कॅन करता येत नाही.</numerusform>
            <numerusform>त्यांपैकी %n याच कमांडने स्कॅन करता येत नाहीत.</numerusform>
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
    <message>
        <source>more not reached yet</source>
        <translation>आणखी, जिथपर्यंत अजून पोहोचलेले नाही</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>What happened</source>
        <translation>काय घडले</translation>
    </message>
    <message>
        <source>What was true, and what you said</source>
        <translation>खरे काय होते, आणि तुम्ही काय म्हणालात</translation>
    </message>
    <message>
        <source>What the evidence does not show</source>
        <translation>पुरावे काय दाखवत नाहीत</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>कशाचा सराव करायचा</translation>
    </message>
    <message>
        <source>{0} alone knows what was true: hand the case over, and apply their review.</source>
        <translation>खरे काय होते ते फक्त {0} यांना माहीत आहे: केस त्यांच्याकडे सुपूर्द करा, आणि त्यांचे पुनरावलोकन लागू करा.</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Return it: there is something to do</source>
        <translation>परत पाठवा: अजून काही करायचे आहे</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>आहे तशी स्वीकारा</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारणे</translation>
    </message>
    <message>
        <source>Why; whoever gets it back has to know</source>
        <translation>का; ज्याला परत मिळेल त्याला कळले पाहिजे</translation>
    </message>
    <message>
        <source>Signed by {0}, with the key {1}</source>
        <translation>{0} यांची स्वाक्षरी, कळ {1} ने</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>स्वाक्षरी करून जतन करा…</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and mark(s).</source>
        <translation>
            <numerusform>%n टिप्पणी किंवा खूण.</numerusform>
            <numerusform>%n टिप्पण्या आणि खुणा.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Nothing was checked again.</source>
        <translation>▲ काहीही पुन्हा तपासले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) came out differently.</source>
        <translation>
            <numerusform>▲ %n तपासणीचा निकाल वेगळा आला.</numerusform>
            <numerusform>▲ %n तपासण्यांचे निकाल वेगळे आले.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) could not be made.</source>
        <translation>
            <numerusform>▲ %n तपासणी करता आली नाही.</numerusform>
            <numerusform>▲ %n तपासण्या करता आल्या नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All checks came out the same.</source>
        <translation>✓ सर्व तपासण्यांचे निकाल तेच आले.</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n criterion(s) of the rubric are not graded.</source>
        <translation>
            <numerusform>▲ मूल्यमापन-सूचीतील %n निकषाला गुण दिलेले नाहीत.</numerusform>
            <numerusform>▲ मूल्यमापन-सूचीतील %n निकषांना गुण दिलेले नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The rubric is graded.</source>
        <translation>✓ मूल्यमापन-सूची पूर्ण भरली आहे.</translation>
    </message>
    <message>
        <source>Sign and save the review</source>
        <translation>समीक्षेवर स्वाक्षरी करून जतन करा</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>स्वाक्षरी होत आहे</translation>
    </message>
    <message>
        <source>Signed: {0}. Send it to the trainee by any way; it is no secret of yours.</source>
        <translation>स्वाक्षरी झाली: {0}. हे प्रशिक्षणार्थीला कोणत्याही मार्गाने पाठवा; यात तुमचे कोणतेही गुपित नाही.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back.</source>
        <translation>मागे घेतले.</translation>
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
        <translation>{0} दिवस</translation>
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
        <translation>फाइल सुरुवातीपासून शेवटपर्यंत किती यादृच्छिक आहे</translation>
    </message>
    <message>
        <source>{0} blocks; the most random is at {1}, with {2} bits a byte.</source>
        <translation>{0} ब्लॉक; सर्वांत यादृच्छिक {1} येथे आहे, प्रति बाइट {2} बिट.</translation>
    </message>
    <message>
        <source>{0}: {1} bits a byte, {2}</source>
        <translation>{0}: प्रति बाइट {1} बिट, {2}</translation>
    </message>
    <message>
        <source>nearly all the same</source>
        <translation>जवळजवळ सर्व सारखे</translation>
    </message>
    <message>
        <source>text, code or data</source>
        <translation>मजकूर, कोड किंवा डेटा</translation>
    </message>
    <message>
        <source>compressed or encrypted</source>
        <translation>कॉम्प्रेस किंवा एन्क्रिप्ट केलेले</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Details of the entry</source>
        <translation>नोंदीचे तपशील</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>या नोंदीचा हॅश</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>आधीच्या नोंदीचा हॅश</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोणी</translation>
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
        <source>Previous</source>
        <translation>मागील</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>संपूर्ण नोंद पाहण्यासाठी ती निवडा.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>… and {0} more characters: export the entry to see them.</source>
        <translation>… आणि आणखी {0} अक्षरे: ती पाहण्यासाठी नोंद निर्यात करा.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>on the host</source>
        <translation>होस्टवर</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>आमच्याकडून</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>▲ changed since</source>
        <translation>▲ नंतर बदलला</translation>
    </message>
    <message>
        <source>▲ not there any more</source>
        <translation>▲ आता तिथे नाही</translation>
    </message>
    <message>
        <source>▲ cannot be read</source>
        <translation>▲ वाचता येत नाही</translation>
    </message>
    <message>
        <source>▲ the ledger does not hold</source>
        <translation>▲ नोंदवही टिकत नाही</translation>
    </message>
    <message>
        <source>✓ as it was kept</source>
        <translation>✓ जतन केली तशीच</translation>
    </message>
    <message>
        <source>○ not verified</source>
        <translation>○ पडताळलेली नाही</translation>
    </message>
    <message>
        <source>○ not handed over</source>
        <translation>○ सुपूर्द केलेली नाही</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>मेमरी</translation>
    </message>
    <message>
        <source>list</source>
        <translation>यादी</translation>
    </message>
    <message>
        <source>volatile data</source>
        <translation>अस्थिर डेटा</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>पर्सिस्टन्स</translation>
    </message>
    <message>
        <source>user activity</source>
        <translation>वापरकर्त्याच्या हालचाली</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>The chosen evidence</source>
        <translation>निवडलेला पुरावा</translation>
    </message>
    <message>
        <source>Choose a file to see where it was, who took it and what was found on it.</source>
        <translation>फाइल निवडा आणि ती कुठे होती, कोणी घेतली आणि तिच्यावर काय आढळले ते पाहा.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>ती कुठे होती</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>घेतली</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>हॅश</translation>
    </message>
    <message>
        <source>The file then</source>
        <translation>तेव्हाची फाइल</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation>तिच्यावर आढळले</translation>
    </message>
    <message>
        <source>Nothing was found on this content or path.</source>
        <translation>या मजकुरावर किंवा पाथवर काहीही आढळले नाही.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
    <message>
        <source>Verify all compares it with the ledger.</source>
        <translation>‘सर्व पडताळा’ तिची नोंदवहीशी तुलना करते.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>पडताळले</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>त्याचे बाइट</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>केसमध्ये</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संकलन</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>साधन</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>✓ read once more after the copy: the same</source>
        <translation>✓ प्रतीनंतर पुन्हा वाचली: तीच</translation>
    </message>
    <message>
        <source>After</source>
        <translation>नंतर</translation>
    </message>
    <message>
        <source>▲ it changed while it was copied</source>
        <translation>▲ प्रत होत असताना ती बदलली</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तेव्हा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>▲ it grew or was cut meanwhile</source>
        <translation>▲ दरम्यान ती वाढली किंवा कापली गेली</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालक</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>परवानग्या</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>गुणधर्म</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>शेवटचा बदल</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>माहितीतील बदल</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>शेवटचे वाचन</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>निर्मिती</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>सुरू झाल्याची वेळ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>वगळले</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>नोंद {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>What is shown of it</source>
        <translation>याबद्दल काय दाखवायचे</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>उगम</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>पुरावे</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फायली जोडा…</translation>
    </message>
    <message>
        <source>Or drop them here: each is copied as it is, and hashed twice.</source>
        <translation>किंवा त्या इथे टाका: प्रत्येकीची जशीच्या तशी प्रत होते आणि दोनदा हॅश होतो.</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>गोळा करा…</translation>
    </message>
    <message>
        <source>Logs, volatile data and more, by profile</source>
        <translation>लॉग, अस्थिर डेटा आणि इतर, प्रोफाइलनुसार</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>The chosen files, else all, in an encrypted zip</source>
        <translation>निवडलेल्या फाइली, नाहीतर सर्व, एन्क्रिप्ट केलेल्या झिपमध्ये</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>सर्व पडताळा</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फोल्डर उघडा</translation>
    </message>
    <message>
        <source>With administrator rights</source>
        <translation>प्रशासक अधिकारांसह</translation>
    </message>
    <message>
        <source>For files that only the system&apos;s master may read.</source>
        <translation>ज्या फाइली फक्त सिस्टमचा प्रशासक वाचू शकतो त्यांच्यासाठी.</translation>
    </message>
    <message>
        <source>Nothing kept yet. Add files, drop them here, or press K at a finding: each is copied into the case, hashed, and noted in the ledger.</source>
        <translation>अजून काही जतन केलेले नाही. फाइली जोडा, त्या इथे टाका, किंवा आढळलेल्या बाबीवर K दाबा: प्रत्येकीची प्रत केसमध्ये होते, हॅश होतो आणि नोंदवहीत नोंद होते.</translation>
    </message>
    <message>
        <source>Nothing of it is kept yet: K on the finding keeps it.</source>
        <translation>याचे अजून काही जतन केलेले नाही: आढळलेल्या बाबीवर K दाबल्यास ते जतन होते.</translation>
    </message>
    <message>
        <source>Add files as evidence</source>
        <translation>फाइली पुरावा म्हणून जोडा</translation>
    </message>
    <message>
        <source>A scan is under way: keep it when that has ended.</source>
        <translation>एक स्कॅन चालू आहे: ते पूर्ण झाल्यावर जतन करा.</translation>
    </message>
    <message>
        <source>No program opens {0} here.</source>
        <translation>इथे कोणताही प्रोग्राम {0} उघडत नाही.</translation>
    </message>
</context>
<context>
    <name>EvidenceProof</name>
    <message numerus="yes">
        <source>%n file(s), {0}.</source>
        <translation>
            <numerusform>%n फाइल, {0}.</numerusform>
            <numerusform>%n फाइली, {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>ही विंडो उघडल्यापासून पडताळलेले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>▲ Verified on {0}: %n file(s) not as kept.</source>
        <translation>
            <numerusform>▲ {0} रोजी पडताळले: %n फाइल जतन केली तशी नाही.</numerusform>
            <numerusform>▲ {0} रोजी पडताळले: %n फाइली जतन केल्या तशा नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Verified on {0}: all as they were kept.</source>
        <translation>✓ {0} रोजी पडताळले: सर्व जतन केल्या तशाच.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n file(s), {0}, with the ledger</source>
        <translation>
            <numerusform>%n फाइलची, {0}, नोंदवहीशी तुलना करत आहे</numerusform>
            <numerusform>%n फाइलींची, {0}, नोंदवहीशी तुलना करत आहे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not as kept: the list names them.</source>
        <translation>
            <numerusform>%n फाइल जतन केली तशी नाही: यादीत तिचे नाव आहे.</numerusform>
            <numerusform>%n फाइली जतन केल्या तशा नाहीत: यादीत त्यांची नावे आहेत.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Where to</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Choose where to write the zip</source>
        <translation>झिप कुठे लिहायची ते निवडा</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>जतन केलेले सर्व</translation>
    </message>
    <message>
        <source>Only what is chosen in the list</source>
        <translation>फक्त यादीत निवडलेले</translation>
    </message>
    <message>
        <source>AES-256: for people with 7-Zip and the like</source>
        <translation>AES-256: ज्यांच्याकडे 7-Zip सारखे काही आहे त्यांच्यासाठी</translation>
    </message>
    <message>
        <source>ZipCrypto: for MISP and old tools; weaker</source>
        <translation>ZipCrypto: MISP आणि जुन्या साधनांसाठी; कमकुवत</translation>
    </message>
    <message>
        <source>▲ Who can open it: everybody who has the file. The password is ‘infected’, as the field has agreed; it keeps virus scanners away, not people. To keep it for some people, share it as a bundle.</source>
        <translation>▲ हे कोण उघडू शकते: ज्यांच्याकडे फाइल आहे ते सर्व. पासवर्ड ‘infected’ आहे, या क्षेत्रात ठरल्याप्रमाणे; तो व्हायरस स्कॅनर दूर ठेवतो, माणसांना नाही. काही जणांपुरते ठेवण्यासाठी बंडल म्हणून शेअर करा.</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>नावे, मध्ये स्वल्पविराम</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>कोणासाठी</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>हे तिथे जाऊ शकते: फक्त आवश्यक आणि परवानगी असेल तितकेच</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात करत आहे</translation>
    </message>
    <message>
        <source>Written: {0}, {1}</source>
        <translation>लिहिले: {0}, {1}</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>पुरावे निर्यात करा</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s), {0}</source>
        <translation>
            <numerusform>%n फाइल, {0}, निर्यात करा</numerusform>
            <numerusform>%n फाइली, {0}, निर्यात करा</numerusform>
        </translation>
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
        <source>Collection</source>
        <translation>संकलन</translation>
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
        <source>none yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>यंत्रणा</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>मालकी</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>काय घडले</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>पाहिले</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Go there</source>
        <translation>तिथे जा</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी केले.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>आणि आणखी %n</numerusform>
            <numerusform>आणि आणखी %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts of it</source>
        <translation>याची तथ्ये</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>फाइल तपासत आहे …</translation>
    </message>
    <message>
        <source>What the case knows</source>
        <translation>केसला काय माहीत आहे</translation>
    </message>
    <message>
        <source>Whether the file is still the one that was found is not known.</source>
        <translation>फाइल अजूनही आढळली तीच आहे का, हे माहीत नाही.</translation>
    </message>
    <message>
        <source>▲ The file here is not the one that was found: it changed, or this is another computer.</source>
        <translation>▲ येथील फाइल आढळली ती नाही: ती बदलली आहे, किंवा हा दुसरा संगणक आहे.</translation>
    </message>
    <message>
        <source>The file is still the one that was found.</source>
        <translation>फाइल अजूनही आढळली तीच आहे.</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>शेवटचा बदल</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>सुरू झाल्याची वेळ</translation>
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
        <translation>काय असामान्य आहे</translation>
    </message>
    <message>
        <source>The file as it is now</source>
        <translation>फाइल, आता आहे तशी</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>स्क्रिप्ट</translation>
    </message>
    <message>
        <source>Linux program (ELF)</source>
        <translation>Linux प्रोग्राम (ELF)</translation>
    </message>
    <message>
        <source>Windows program (PE)</source>
        <translation>Windows प्रोग्राम (PE)</translation>
    </message>
    <message>
        <source>Archive (zip)</source>
        <translation>आर्काइव्ह (zip)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>परवानग्या</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>as random as compressed or encrypted</source>
        <translation>कॉम्प्रेस किंवा एन्क्रिप्ट केल्याइतके यादृच्छिक</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>आशय</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालक</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>शेवटचा बदल</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>माहितीतील बदल</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>शेवटचे वाचन</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>निर्मिती</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नावे</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>जोडलेले</translation>
    </message>
    <message>
        <source>{0} bits a byte; the highest is {1}, at {2}</source>
        <translation>प्रति बाइट {0} बिट; सर्वाधिक {1}, {2} येथे</translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation>यादृच्छिकता</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>पहिली ओळ</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>चालवणारा प्रोग्राम</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>स्ट्रिप केलेली</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>एंट्री पॉइंट</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>इंटरप्रिटर</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>लायब्ररी</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>तिचे नाव</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>येथे शोधते</translation>
    </message>
    <message>
        <source>Build ID</source>
        <translation>बिल्ड ID</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>सेक्शन</translation>
    </message>
    <message>
        <source>Behind the end</source>
        <translation>शेवटानंतर</translation>
    </message>
    <message>
        <source>Compiled, it says</source>
        <translation>कंपाइल (दावा)</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>संरक्षणे</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>सिम्बॉल</translation>
    </message>
    <message>
        <source>Rich header</source>
        <translation>Rich हेडर</translation>
    </message>
    <message>
        <source>Imphash</source>
        <translation>Imphash</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
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
        <translation>पाथ कॉपी करा</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>फोल्डरचा पाथ कॉपी करा</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>याबद्दल काय दाखवायचे</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ठिकाण</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्ये</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिपा</translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one.</source>
        <translation>ही बाब का आढळली ते पाहण्यासाठी ती निवडा.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी केले.</translation>
    </message>
    <message>
        <source>look at this first</source>
        <translation>हे आधी पाहा</translation>
    </message>
    <message>
        <source>look into it</source>
        <translation>याचा तपास करा</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>माहितीसाठी</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n कारण</numerusform>
            <numerusform>%n कारणे</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>टॅग: {0}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings, the worst first</source>
        <translation>आढळलेल्या बाबी, सर्वांत गंभीर आधी</translation>
    </message>
    <message>
        <source>Nothing found yet. What a triage finds will stand here, the worst first.</source>
        <translation>अजून काही आढळले नाही. प्राथमिक तपासणीत जे आढळेल ते येथे दिसेल, सर्वांत गंभीर आधी.</translation>
    </message>
    <message>
        <source>The case has no such finding any more.</source>
        <translation>केसमध्ये अशी बाब आता नाही.</translation>
    </message>
    <message>
        <source>A scan is under way: keep it when that has ended.</source>
        <translation>एक स्कॅन चालू आहे: ते पूर्ण झाल्यावर जतन करा.</translation>
    </message>
    <message>
        <source>What stands in no file cannot be copied.</source>
        <translation>जे कोणत्याही फाइलमध्ये नाही, त्याची प्रत बनवता येत नाही.</translation>
    </message>
    <message>
        <source>At most {0} things are judged at once: narrow the list first.</source>
        <translation>एका वेळी जास्तीत जास्त {0} घटकांवर निर्णय देता येतो: आधी यादी मर्यादित करा.</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose the folder</source>
        <translation>फोल्डर निवडा</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>पाहा</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>HTML: for people, on a screen or on paper</source>
        <translation>HTML: लोकांसाठी, स्क्रीनवर किंवा कागदावर</translation>
    </message>
    <message>
        <source>PDF: for people, with the case attached</source>
        <translation>PDF: लोकांसाठी, केस जोडलेली</translation>
    </message>
    <message>
        <source>DOCX: for people who edit it further</source>
        <translation>DOCX: जे पुढे संपादित करतात त्यांच्यासाठी</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets, every finding a row</source>
        <translation>CSV: स्प्रेडशीटसाठी, प्रत्येक बाबीची एक ओळ</translation>
    </message>
    <message>
        <source>JSON lines: for programs</source>
        <translation>JSON lines: प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>STIX 2.1: for threat intelligence platforms</source>
        <translation>STIX 2.1: थ्रेट इंटेलिजन्स प्लॅटफॉर्मसाठी</translation>
    </message>
    <message>
        <source>MISP: an event to import</source>
        <translation>MISP: आयात करण्यासाठी इव्हेंट</translation>
    </message>
    <message>
        <source>ATT&amp;CK Navigator: a layer</source>
        <translation>ATT&amp;CK Navigator: एक थर</translation>
    </message>
    <message>
        <source>Timesketch: events with times</source>
        <translation>Timesketch: वेळेसह घटना</translation>
    </message>
    <message>
        <source>OCSF: for SIEMs and data lakes</source>
        <translation>OCSF: SIEM आणि डेटा लेकसाठी</translation>
    </message>
    <message>
        <source>Bodyfile: times of all files, for mactime</source>
        <translation>Bodyfile: सर्व फाइलींच्या वेळा, mactime साठी</translation>
    </message>
    <message>
        <source>CASE/UCO: custody, for courts and laboratories</source>
        <translation>CASE/UCO: अभिरक्षा, न्यायालये आणि प्रयोगशाळांसाठी</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>▲ gap</source>
        <translation>▲ उणीव</translation>
    </message>
    <message>
        <source>○ harmless</source>
        <translation>○ निरुपद्रवी</translation>
    </message>
    <message>
        <source>✓ looked at</source>
        <translation>✓ तपासले</translation>
    </message>
    <message>
        <source>How the looks ended</source>
        <translation>तपासणीचे परिणाम</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Write it down</source>
        <translation>लिहून ठेवा</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>{0} येथे जा</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Playbook</source>
        <translation>प्लेबुक</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>केस वाचत आहे …</translation>
    </message>
    <message>
        <source>Steps, hypotheses</source>
        <translation>पायऱ्या, गृहीतके</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>पायऱ्या</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>गृहीतके</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>प्रश्न आणि सूचना</translation>
    </message>
    <message>
        <source>Steps {0} of {1}</source>
        <translation>पायऱ्या: {1} पैकी {0}</translation>
    </message>
</context>
<context>
    <name>GuideSide</name>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शक</translation>
    </message>
    <message>
        <source>Show the guide: what comes next, and why (Ctrl+G)</source>
        <translation>मार्गदर्शक दाखवा: पुढे काय, आणि का (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold the guide away</source>
        <translation>मार्गदर्शक मिटवा</translation>
    </message>
    <message>
        <source>Fold the guide away (Ctrl+G)</source>
        <translation>मार्गदर्शक मिटवा (Ctrl+G)</translation>
    </message>
    <message>
        <source>This attempt was started without the guide.</source>
        <translation>हा प्रयत्न मार्गदर्शकाशिवाय सुरू केला होता.</translation>
    </message>
</context>
<context>
    <name>HealthPane</name>
    <message>
        <source>reads only {0} a second when it is alone</source>
        <translation>एकटा चालवल्यास प्रति सेकंद फक्त {0} वाचतो</translation>
    </message>
    <message>
        <source>matches {0} clean files, such as {1}</source>
        <translation>{0} स्वच्छ फायलींशी जुळतो, जसे की {1}</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>नियमांमध्ये काय चुकले आहे</translation>
    </message>
    <message>
        <source>Choose a pack and check it: what is wrong with it stands here.</source>
        <translation>नियम संच निवडा आणि तपासा: त्यात काय चुकले आहे ते येथे दिसते.</translation>
    </message>
    <message>
        <source>Every rule can be used, and none is slow or matches clean files.</source>
        <translation>प्रत्येक नियम वापरता येतो, आणि कोणताही मंद नाही किंवा स्वच्छ फायलींशी जुळत नाही.</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>फिल्टरशी जुळणारे येथे काही नाही.</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>हेक्स म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>मजकूर म्हणून कॉपी करा</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>बाइट नाहीत</translation>
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
    <name>Hypotheses</name>
    <message>
        <source>open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>समर्थित</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>खोडलेले</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णित</translation>
    </message>
</context>
<context>
    <name>HypothesesPane</name>
    <message>
        <source>Hypotheses</source>
        <translation>गृहीतके</translation>
    </message>
    <message>
        <source>The chosen hypothesis</source>
        <translation>निवडलेले गृहीतक</translation>
    </message>
    <message>
        <source>Another hypothesis</source>
        <translation>आणखी एक गृहीतक</translation>
    </message>
    <message>
        <source>I expect that …</source>
        <translation>मला अपेक्षा आहे की …</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>तुम्हाला याची किती खात्री आहे</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>नोंदवा</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>त्याचे काय झाले</translation>
    </message>
    <message>
        <source>How sure you are of it now</source>
        <translation>तुम्हाला आता याची किती खात्री आहे</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>कशावरून दिसते</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>निर्णय द्या</translation>
    </message>
    <message>
        <source>Who says first what they expect notices when the evidence says otherwise.</source>
        <translation>जो आपली अपेक्षा आधी सांगतो, त्याला पुरावे वेगळे सांगतात तेव्हा ते लक्षात येते.</translation>
    </message>
    <message>
        <source>{0} % sure, noted before the first finding (entry {1})</source>
        <translation>{0} % खात्री, पहिली बाब आढळण्यापूर्वी नोंदवले (नोंद {1})</translation>
    </message>
    <message>
        <source>{0} % sure, noted after the first finding (entry {1})</source>
        <translation>{0} % खात्री, पहिली बाब आढळल्यानंतर नोंदवले (नोंद {1})</translation>
    </message>
    <message>
        <source>None yet: what do you expect to find?</source>
        <translation>अजून एकही नाही: तुम्हाला काय सापडण्याची अपेक्षा आहे?</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>It took too long; the process may be in the hands of a debugger.</source>
        <translation>खूप वेळ लागला; प्रोसेस डीबगरच्या नियंत्रणात असू शकते.</translation>
    </message>
    <message>
        <source>The engine ended without an answer.</source>
        <translation>इंजिन उत्तर न देता संपले.</translation>
    </message>
    <message>
        <source>It took too long; the file may lie on a disk that hangs.</source>
        <translation>खूप वेळ लागला; फाइल हँग झालेल्या डिस्कवर असू शकते.</translation>
    </message>
</context>
<context>
    <name>KeepMemory</name>
    <message>
        <source>Keep this region</source>
        <translation>हे क्षेत्र जतन करा</translation>
    </message>
    <message>
        <source>Keep all its own memory</source>
        <translation>याची सर्व स्वतःची मेमरी जतन करा</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Go to an offset</source>
        <translation>ऑफसेटवर जा</translation>
    </message>
    <message>
        <source>An offset as 4096 or 0x1000; Enter goes there.</source>
        <translation>ऑफसेट, जसे 4096 किंवा 0x1000; Enter तिथे नेते.</translation>
    </message>
    <message>
        <source>The megabyte before</source>
        <translation>आधीचा मेगाबाइट</translation>
    </message>
    <message>
        <source>The next megabyte</source>
        <translation>पुढचा मेगाबाइट</translation>
    </message>
    <message>
        <source>The ledger notes who looked at what.</source>
        <translation>कोणी काय पाहिले याची नोंद नोंदवहीत होते.</translation>
    </message>
    <message>
        <source>An offset is a number as 4096 or 0x1000.</source>
        <translation>ऑफसेट ही संख्या असते, जसे 4096 किंवा 0x1000.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>वाचत आहे …</translation>
    </message>
    <message>
        <source>Choose a file to see its bytes.</source>
        <translation>बाइट पाहण्यासाठी फाइल निवडा.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फाइल रिकामी आहे.</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{2} पैकी {0} ते {1}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
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
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Needed: the case may travel farther than before</source>
        <translation>आवश्यक: केस पूर्वीपेक्षा दूर जाऊ शकते</translation>
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
        <translation>नोंदवहीतील नोंदी</translation>
    </message>
    <message>
        <source>No entry yet: a scan, a report and a verdict each add one.</source>
        <translation>अजून नोंद नाही: प्रत्येक स्कॅन, अहवाल आणि निर्णय एकेक नोंद जोडतो.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Belongs to:</source>
        <translation>मालकी:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>आढळले:</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>More for this list</source>
        <translation>या यादीसाठी आणखी पर्याय</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>स्तंभ, कॉपी, निर्यात</translation>
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
        <source>Export all rows shown</source>
        <translation>दिसणाऱ्या सर्व ओळी निर्यात करा</translation>
    </message>
</context>
<context>
    <name>LiveBytes</name>
    <message>
        <source>Comparing the file with what was found …</source>
        <translation>फाइलची आढळलेल्या फाइलशी तुलना करत आहे …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>वाचत आहे …</translation>
    </message>
    <message>
        <source>The file could not be compared with what was found.</source>
        <translation>फाइलची आढळलेल्या फाइलशी तुलना करता आली नाही.</translation>
    </message>
    <message>
        <source>The file is not the one that was found any more: it changed.</source>
        <translation>फाइल आता आढळली ती राहिलेली नाही: ती बदलली आहे.</translation>
    </message>
    <message>
        <source>The scan did not note which process it was</source>
        <translation>ती कोणती प्रोसेस होती हे स्कॅनने नोंदवले नाही</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on</source>
        <translation>सुरू ठेवा</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम द्या</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Matches by address</source>
        <translation>पत्त्यानुसार जुळण्या</translation>
    </message>
</context>
<context>
    <name>Mechanisms</name>
    <message>
        <source>The service manager runs it, at boot or when something asks for it.</source>
        <translation>सर्व्हिस मॅनेजर हे बूटच्या वेळी किंवा कशाला तरी गरज पडल्यावर चालवतो.</translation>
    </message>
    <message>
        <source>The service manager runs it at set times.</source>
        <translation>सर्व्हिस मॅनेजर हे ठरलेल्या वेळी चालवतो.</translation>
    </message>
    <message>
        <source>The service manager runs it as soon as somebody connects to the socket.</source>
        <translation>कोणी सॉकेटशी कनेक्ट होताच सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager runs it as soon as a file appears or changes.</source>
        <translation>एखादी फाइल दिसताच किंवा बदलताच सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager of a user runs it from the user&apos;s login on.</source>
        <translation>वापरकर्त्याचा सर्व्हिस मॅनेजर त्याच्या लॉग इनपासून हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager of a user runs it at set times.</source>
        <translation>वापरकर्त्याचा सर्व्हिस मॅनेजर हे ठरलेल्या वेळी चालवतो.</translation>
    </message>
    <message>
        <source>The service manager of a user runs it when somebody connects to the socket.</source>
        <translation>कोणी सॉकेटशी कनेक्ट झाल्यावर वापरकर्त्याचा सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager of a user runs it when a file appears or changes.</source>
        <translation>एखादी फाइल दिसल्यावर किंवा बदलल्यावर वापरकर्त्याचा सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager runs it with every service that this file adds to.</source>
        <translation>ही फाइल ज्या सेवांमध्ये भर घालते त्या प्रत्येक सेवेसह सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>The service manager of a user runs it with what this file adds to.</source>
        <translation>ही फाइल ज्यात भर घालते त्यासह वापरकर्त्याचा सर्व्हिस मॅनेजर हे चालवतो.</translation>
    </message>
    <message>
        <source>What the service starts loads this library and runs what is in it.</source>
        <translation>सेवा जे सुरू करते ते ही लायब्ररी लोड करते आणि त्यातील कोड चालवते.</translation>
    </message>
    <message>
        <source>What the service of a user starts loads this library.</source>
        <translation>वापरकर्त्याची सेवा जे सुरू करते ते ही लायब्ररी लोड करते.</translation>
    </message>
    <message>
        <source>It runs early at boot and may make services that stand in no file of /etc.</source>
        <translation>हे बूटच्या सुरुवातीलाच चालते आणि /etc मधील कोणत्याही फाइलमध्ये नसलेल्या सेवा तयार करू शकते.</translation>
    </message>
    <message>
        <source>The cron daemon runs this line at set times.</source>
        <translation>cron डीमन ही ओळ ठरलेल्या वेळी चालवतो.</translation>
    </message>
    <message>
        <source>The cron daemon runs every script of this folder at set times.</source>
        <translation>cron डीमन या फोल्डरमधील प्रत्येक स्क्रिप्ट ठरलेल्या वेळी चालवतो.</translation>
    </message>
    <message>
        <source>It runs once every so many days, also after the host was switched off.</source>
        <translation>हे ठरावीक दिवसांनी एकदा चालते, होस्ट मध्ये बंद असला तरीही.</translation>
    </message>
    <message>
        <source>It runs once, at one set time.</source>
        <translation>हे एकदाच, ठरलेल्या एका वेळी चालते.</translation>
    </message>
    <message>
        <source>It runs as root at the end of the boot.</source>
        <translation>हे बूटच्या शेवटी root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs as root at boot and at shutdown, as on hosts without systemd.</source>
        <translation>हे बूट आणि शटडाउनच्या वेळी root म्हणून चालते, systemd नसलेल्या होस्टवर होते तसे.</translation>
    </message>
    <message>
        <source>It runs as root whenever somebody logs on, to greet them.</source>
        <translation>कोणीही लॉग इन केल्यावर त्याच्या स्वागतासाठी हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs at each logon by SSH.</source>
        <translation>हे SSH ने केलेल्या प्रत्येक लॉग इनला चालते.</translation>
    </message>
    <message>
        <source>Whoever logs on to a desktop runs it before the desktop starts.</source>
        <translation>डेस्कटॉपवर लॉग इन करणारा प्रत्येक जण डेस्कटॉप सुरू होण्यापूर्वी हे चालवतो.</translation>
    </message>
    <message>
        <source>Whoever logs on to this desktop runs it.</source>
        <translation>या डेस्कटॉपवर लॉग इन करणारा प्रत्येक जण हे चालवतो.</translation>
    </message>
    <message>
        <source>It runs as root whenever a network comes or goes.</source>
        <translation>नेटवर्क जोडले किंवा तुटले की हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs as root when the host goes to sleep, wakes up or shuts down.</source>
        <translation>होस्ट स्लीपमध्ये जातो, जागा होतो किंवा बंद होतो तेव्हा हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>Every shell that its user opens reads it and does what it says.</source>
        <translation>त्याचा वापरकर्ता उघडतो ते प्रत्येक शेल हे वाचते आणि त्यात सांगितलेले करते.</translation>
    </message>
    <message>
        <source>The desktop runs it after a graphical logon.</source>
        <translation>ग्राफिकल लॉग इननंतर डेस्कटॉप हे चालवतो.</translation>
    </message>
    <message>
        <source>Whoever has the other half of this key can log on by SSH, or run a command.</source>
        <translation>या की चा दुसरा भाग ज्याच्याकडे आहे तो SSH ने लॉग इन करू शकतो, किंवा कमांड चालवू शकतो.</translation>
    </message>
    <message>
        <source>The SSH server runs this command, or trusts these keys, at every logon.</source>
        <translation>SSH सर्व्हर प्रत्येक लॉग इनला ही कमांड चालवतो, किंवा या की विश्वासार्ह मानतो.</translation>
    </message>
    <message>
        <source>Every program that starts loads this library and runs what is in it.</source>
        <translation>सुरू होणारा प्रत्येक प्रोग्राम ही लायब्ररी लोड करतो आणि त्यातील कोड चालवतो.</translation>
    </message>
    <message>
        <source>Programs look for their libraries in this folder, too.</source>
        <translation>प्रोग्राम त्यांच्या लायब्ररी या फोल्डरमध्येही शोधतात.</translation>
    </message>
    <message>
        <source>Programs get this variable, which makes them load or run something.</source>
        <translation>प्रोग्रामना हे व्हेरिएबल मिळते, ज्यामुळे ते काहीतरी लोड करतात किंवा चालवतात.</translation>
    </message>
    <message>
        <source>The kernel loads it at boot, with all power.</source>
        <translation>कर्नल हे बूटच्या वेळी सर्व अधिकारांसह लोड करते.</translation>
    </message>
    <message>
        <source>It runs as root in place of loading or unloading a kernel module.</source>
        <translation>कर्नल मॉड्यूल लोड किंवा अनलोड करण्याऐवजी हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs as root whenever a device like this appears; one always does.</source>
        <translation>असे डिव्हाइस दिसले की हे root म्हणून चालते; असे एखादे डिव्हाइस नेहमीच दिसते.</translation>
    </message>
    <message>
        <source>It runs as root whenever packages are listed, installed or removed.</source>
        <translation>पॅकेजची यादी केली, ती इन्स्टॉल केली किंवा काढली की हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs as root whenever a package is installed or removed.</source>
        <translation>पॅकेज इन्स्टॉल केले किंवा काढले की हे root म्हणून चालते.</translation>
    </message>
    <message>
        <source>It runs whenever somebody logs on, and sees the password or lets them in.</source>
        <translation>कोणी लॉग इन केले की हे चालते, आणि पासवर्ड पाहते किंवा प्रवेश देते.</translation>
    </message>
    <message>
        <source>Every Python program of the user runs this line as it starts.</source>
        <translation>वापरकर्त्याचा प्रत्येक Python प्रोग्राम सुरू होताना ही ओळ चालवतो.</translation>
    </message>
    <message>
        <source>Every Python program of the user runs this file as it starts.</source>
        <translation>वापरकर्त्याचा प्रत्येक Python प्रोग्राम सुरू होताना ही फाइल चालवतो.</translation>
    </message>
    <message>
        <source>Windows runs it at every logon of the user.</source>
        <translation>वापरकर्त्याच्या प्रत्येक लॉग इनला Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it at the next logon and then forgets it.</source>
        <translation>पुढच्या लॉग इनला Windows हे चालवते आणि मग विसरते.</translation>
    </message>
    <message>
        <source>Windows opens every file of this folder at logon.</source>
        <translation>लॉग इनच्या वेळी Windows या फोल्डरमधील प्रत्येक फाइल उघडते.</translation>
    </message>
    <message>
        <source>The task scheduler runs it at set times or when something happens.</source>
        <translation>टास्क शेड्यूलर हे ठरलेल्या वेळी किंवा काही घडल्यावर चालवतो.</translation>
    </message>
    <message>
        <source>The service manager runs it, mostly at boot and as SYSTEM.</source>
        <translation>सर्व्हिस मॅनेजर हे चालवतो, बहुधा बूटच्या वेळी आणि SYSTEM म्हणून.</translation>
    </message>
    <message>
        <source>svchost.exe loads this library and runs it as a service.</source>
        <translation>svchost.exe ही लायब्ररी लोड करते आणि सेवा म्हणून चालवते.</translation>
    </message>
    <message>
        <source>The service manager runs it when the service fails, which can be provoked.</source>
        <translation>सेवा अयशस्वी झाल्यावर सर्व्हिस मॅनेजर हे चालवतो, आणि ती मुद्दाम अयशस्वी करता येते.</translation>
    </message>
    <message>
        <source>The kernel loads it and lets it do everything.</source>
        <translation>कर्नल हे लोड करते आणि त्याला सर्व काही करू देते.</translation>
    </message>
    <message>
        <source>Windows runs it at boot, before any service or logon.</source>
        <translation>कोणत्याही सेवेपूर्वी किंवा लॉग इनपूर्वी, बूटच्या वेळी Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it at a boot into safe mode.</source>
        <translation>सेफ मोडमध्ये बूट होताना Windows हे चालवते.</translation>
    </message>
    <message>
        <source>The logon process loads or runs it at every logon.</source>
        <translation>लॉग इन प्रोसेस प्रत्येक लॉग इनला हे लोड करते किंवा चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it at boot, logon, logoff or shutdown, as a policy says.</source>
        <translation>बूट, लॉग इन, लॉग आउट किंवा शटडाउनच्या वेळी, पॉलिसीनुसार Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it at every logon by remote desktop.</source>
        <translation>रिमोट डेस्कटॉपने केलेल्या प्रत्येक लॉग इनला Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it once for every user, at the first logon.</source>
        <translation>प्रत्येक वापरकर्त्यासाठी पहिल्या लॉग इनला Windows हे एकदा चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it in place of the named program.</source>
        <translation>नमूद केलेल्या प्रोग्रामऐवजी Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it when the named program ends.</source>
        <translation>नमूद केलेला प्रोग्राम संपल्यावर Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Windows runs it when any program crashes.</source>
        <translation>कोणताही प्रोग्राम क्रॅश झाल्यावर Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Nearly every program loads this library and runs what is in it.</source>
        <translation>जवळजवळ प्रत्येक प्रोग्राम ही लायब्ररी लोड करतो आणि त्यातील कोड चालवतो.</translation>
    </message>
    <message>
        <source>Every .NET program of the user loads this library.</source>
        <translation>वापरकर्त्याचा प्रत्येक .NET प्रोग्राम ही लायब्ररी लोड करतो.</translation>
    </message>
    <message>
        <source>Every command prompt (cmd.exe) runs it as it starts.</source>
        <translation>प्रत्येक कमांड प्रॉम्प्ट (cmd.exe) सुरू होताना हे चालवतो.</translation>
    </message>
    <message>
        <source>netsh.exe loads it whenever it runs.</source>
        <translation>netsh.exe चालते तेव्हा दर वेळी हे लोड करते.</translation>
    </message>
    <message>
        <source>Windows runs it when the user is away.</source>
        <translation>वापरकर्ता संगणकापासून दूर असताना Windows हे चालवते.</translation>
    </message>
    <message>
        <source>Every program of Office loads it.</source>
        <translation>Office चा प्रत्येक प्रोग्राम हे लोड करतो.</translation>
    </message>
    <message>
        <source>The process that checks passwords (LSASS) loads it at boot.</source>
        <translation>पासवर्ड तपासणारी प्रोसेस (LSASS) हे बूटच्या वेळी लोड करते.</translation>
    </message>
    <message>
        <source>LSASS loads it and shows it every new password in clear.</source>
        <translation>LSASS हे लोड करते आणि त्याला प्रत्येक नवीन पासवर्ड उघड स्वरूपात दाखवते.</translation>
    </message>
    <message>
        <source>Windows shows it the password of everybody who logs on.</source>
        <translation>लॉग इन करणाऱ्या प्रत्येकाचा पासवर्ड Windows याला दाखवते.</translation>
    </message>
    <message>
        <source>The print service loads it at boot.</source>
        <translation>प्रिंट सेवा हे बूटच्या वेळी लोड करते.</translation>
    </message>
    <message>
        <source>The time service loads it at boot.</source>
        <translation>टाइम सेवा हे बूटच्या वेळी लोड करते.</translation>
    </message>
    <message>
        <source>Every PowerShell that its user opens runs it first.</source>
        <translation>त्याचा वापरकर्ता उघडतो ते प्रत्येक PowerShell सर्वांत आधी हे चालवते.</translation>
    </message>
    <message>
        <source>The host starts it by itself.</source>
        <translation>होस्ट हे आपोआप सुरू करतो.</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>found here</source>
        <translation>येथे आढळले</translation>
    </message>
    <message>
        <source>code from no file</source>
        <translation>कोड कोणत्याही फाइलमधून नाही</translation>
    </message>
</context>
<context>
    <name>MemoryMap</name>
    <message>
        <source>The process has ended</source>
        <translation>प्रोसेस संपली आहे</translation>
    </message>
    <message>
        <source>Its memory can be read only with administrator rights</source>
        <translation>याची मेमरी फक्त प्रशासक अधिकारांसह वाचता येते</translation>
    </message>
    <message>
        <source>The system lets nobody read its memory</source>
        <translation>सिस्टीम कोणालाही याची मेमरी वाचू देत नाही</translation>
    </message>
    <message>
        <source>Its memory at this address is not there any more</source>
        <translation>या पत्त्यावर याची मेमरी आता नाही</translation>
    </message>
    <message>
        <source>This page was never used or was moved to the disk</source>
        <translation>हे पान कधी वापरले गेले नाही किंवा डिस्कवर हलवले गेले</translation>
    </message>
    <message>
        <source>It belongs to a device: reading it could hang the machine</source>
        <translation>हे एखाद्या डिव्हाइसचे आहे: ते वाचल्याने मशीन हँग होऊ शकते</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory map</source>
        <translation>मेमरी नकाशा</translation>
    </message>
    <message>
        <source>code may run here that came from no file</source>
        <translation>कोणत्याही फाइलमधून न आलेला कोड येथे चालू शकतो</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n जुळणी</numerusform>
            <numerusform>%n जुळण्या</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n क्षेत्र</numerusform>
            <numerusform>%n क्षेत्रे</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Read again</source>
        <translation>पुन्हा वाचा</translation>
    </message>
    <message>
        <source>Choose a process to see its memory.</source>
        <translation>मेमरी पाहण्यासाठी प्रोसेस निवडा.</translation>
    </message>
    <message>
        <source>A thread of the kernel has no memory of its own.</source>
        <translation>कर्नल थ्रेडला स्वतःची मेमरी नसते.</translation>
    </message>
    <message>
        <source>When it started is not known: it cannot be told again.</source>
        <translation>ती कधी सुरू झाली हे माहीत नाही: ती पुन्हा ओळखता येत नाही.</translation>
    </message>
    <message>
        <source>Reading the map of its memory …</source>
        <translation>याच्या मेमरीचा नकाशा वाचत आहे …</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), {0}: so it is now.</source>
        <translation>
            <numerusform>%n क्षेत्र, {0}: आत्ता असे आहे.</numerusform>
            <numerusform>%n क्षेत्रे, {0}: आत्ता असे आहे.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}, or this is another computer. What the scan kept is in its findings.</source>
        <translation>{0}, किंवा हा दुसरा संगणक आहे. स्कॅनने जे जतन केले ते याच्या आढळलेल्या बाबींत आहे.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {2} पैकी {1}</translation>
    </message>
</context>
<context>
    <name>Mentoring</name>
    <message>
        <source>finding</source>
        <translation>बाब</translation>
    </message>
    <message>
        <source>step</source>
        <translation>पायरी</translation>
    </message>
    <message>
        <source>question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>व्याप्ती</translation>
    </message>
    <message>
        <source>limitations</source>
        <translation>मर्यादा</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>शिफारसी</translation>
    </message>
    <message>
        <source>people and roles</source>
        <translation>लोक आणि भूमिका</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>टाइम झोन</translation>
    </message>
    <message>
        <source>when the organisation became aware</source>
        <translation>संस्थेला केव्हा कळले</translation>
    </message>
    <message>
        <source>when it was found to be material</source>
        <translation>भरीव केव्हा मानली</translation>
    </message>
    <message>
        <source>read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>तपासले</translation>
    </message>
    <message>
        <source>re-performed</source>
        <translation>पुन्हा करून पाहिले</translation>
    </message>
    <message>
        <source>The case holds</source>
        <translation>केस टिकते</translation>
    </message>
    <message>
        <source>The scenario is the known one</source>
        <translation>प्रसंग माहीत असलेलाच आहे</translation>
    </message>
    <message>
        <source>The score comes out again</source>
        <translation>गुण पुन्हा तेच येतात</translation>
    </message>
    <message>
        <source>Kept file is what it was</source>
        <translation>जतन केलेली फाइल तशीच आहे</translation>
    </message>
    <message>
        <source>Rules find the same in it</source>
        <translation>नियमांना तिच्यात तेच आढळते</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर दिलेले नाही</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>काही लिहिलेले नाही</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>निर्णय दिलेला नाही</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>कोणी पाहिले नाही</translation>
    </message>
    <message>
        <source>▲ not made</source>
        <translation>▲ करता आली नाही</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ तेच</translation>
    </message>
    <message>
        <source>▲ differs</source>
        <translation>▲ वेगळे</translation>
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
        <source>&amp;Evidence</source>
        <translation>पुरावे (&amp;E)</translation>
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
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Now</source>
        <translation>आता</translation>
    </message>
    <message>
        <source>{0}: now</source>
        <translation>{0}: आता</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>No connections in this case yet: a triage lists them.</source>
        <translation>या केसमध्ये अजून कनेक्शन नाहीत: प्राथमिक तपासणीत त्यांची यादी होते.</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>निवडलेले कनेक्शन</translation>
    </message>
    <message>
        <source>Choose a connection to see whose it is; Enter goes to its process.</source>
        <translation>कनेक्शन कोणाचे आहे ते पाहण्यासाठी ते निवडा; Enter दाबल्यास त्याच्या प्रोसेसवर जाता येते.</translation>
    </message>
    <message numerus="yes">
        <source>◉ %n listening</source>
        <translation>
            <numerusform>◉ %n ऐकत आहे</numerusform>
            <numerusform>◉ %n ऐकत आहेत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⇄ %n established</source>
        <translation>
            <numerusform>⇄ %n जोडलेले</numerusform>
            <numerusform>⇄ %n जोडलेली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↗ %n to addresses outside</source>
        <translation>
            <numerusform>↗ %n बाहेरील पत्त्यांशी</numerusform>
            <numerusform>↗ %n बाहेरील पत्त्यांशी</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this connection any more.</source>
        <translation>हे कनेक्शन आता कोणाकडेही नाही.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>येथे</translation>
    </message>
    <message>
        <source>There</source>
        <translation>तिथे</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>काय कळते</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>दोन्ही टोके</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>इतरत्र</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Nobody holds it any more, or whoever looked may not see who.</source>
        <translation>ते आता कोणाकडेही नाही, किंवा ते कोणाकडे आहे हे तपासणाऱ्याला पाहता येत नाही.</translation>
    </message>
    <message>
        <source>process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Connections with {0}</source>
        <translation>{0} शी असलेली कनेक्शन</translation>
    </message>
    <message>
        <source>Connections of {0}</source>
        <translation>{0} ची कनेक्शन</translation>
    </message>
    <message>
        <source>It waits for programs of this host only.</source>
        <translation>हे फक्त या होस्टवरील प्रोग्रामची वाट पाहते.</translation>
    </message>
    <message>
        <source>It waits for anybody who can reach this host.</source>
        <translation>या होस्टपर्यंत पोहोचू शकणाऱ्या कोणाचीही हे वाट पाहते.</translation>
    </message>
    <message>
        <source>The other end is outside: its address is none of the private ranges. Who that is has not been asked anybody; do it where your PAP label allows.</source>
        <translation>दुसरे टोक बाहेर आहे: त्याचा पत्ता कोणत्याही खासगी श्रेणीतील नाही. ते कोण आहे हे कोणालाही विचारलेले नाही; तुमच्या PAP लेबलनुसार परवानगी असेल तिथे ते करा.</translation>
    </message>
    <message>
        <source>The other end is in a private network, such as the host&apos;s own.</source>
        <translation>दुसरे टोक खासगी नेटवर्कमध्ये आहे, जसे की होस्टचे स्वतःचे नेटवर्क.</translation>
    </message>
    <message>
        <source>Both ends are on this host.</source>
        <translation>दोन्ही टोके या होस्टवर आहेत.</translation>
    </message>
    <message>
        <source>It goes to a group of hosts at once.</source>
        <translation>हे एकाच वेळी होस्टच्या गटाकडे जाते.</translation>
    </message>
    <message>
        <source>What the host told as the other end is not an address.</source>
        <translation>होस्टने दुसरे टोक म्हणून जे सांगितले तो पत्ता नाही.</translation>
    </message>
    <message>
        <source>It is bound to a port and has no other end.</source>
        <translation>हे एका पोर्टशी बांधलेले आहे आणि त्याला दुसरे टोक नाही.</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>No template</source>
        <translation>साचा नाही</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहिली पावले</translation>
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
    <name>NewKey</name>
    <message>
        <source>Your name, as others will read it</source>
        <translation>तुमचे नाव, जसे इतर वाचतील</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नवा पासफ्रेज</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>पासफ्रेज पुन्हा एकदा</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever gets at this account has it</source>
        <translation>पासफ्रेजशिवाय: जो या खात्यापर्यंत पोहोचेल त्याला ती मिळेल</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>माझी कळ तयार करा</translation>
    </message>
    <message>
        <source>You have no key yet. It signs what you hand on, seals cases, and opens what others encrypt to you. Without its passphrase nobody can use it, and nobody can help you.</source>
        <translation>तुमच्याकडे अजून कळ नाही. ती तुम्ही पुढे दिलेल्यावर स्वाक्षरी करते, केस सील करते, आणि इतरांनी तुमच्यासाठी एन्क्रिप्ट केलेले उघडते. पासफ्रेजशिवाय कोणीही ती वापरू शकत नाही, आणि कोणीही तुम्हाला मदत करू शकत नाही.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>पुन्हा एकदा</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>कळ तयार करत आहे</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>A note for the selected things</source>
        <translation>निवडलेल्या घटकांसाठी टीप</translation>
    </message>
    <message>
        <source>Write a note (N), Enter keeps it</source>
        <translation>टीप लिहा (N), Enter ने जतन होते</translation>
    </message>
    <message>
        <source>A tag for the selected things</source>
        <translation>निवडलेल्या घटकांसाठी टॅग</translation>
    </message>
    <message>
        <source>Add a tag (T), Enter puts it on</source>
        <translation>टॅग जोडा (T), Enter ने लावला जातो</translation>
    </message>
    <message>
        <source>Notes and verdicts, oldest first</source>
        <translation>टिपा आणि निर्णय, सर्वांत जुने आधी</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Verdicts, notes and tags will stand here.</source>
        <translation>अजून कोणीही काही म्हटलेले नाही. निर्णय, टिपा आणि टॅग येथे दिसतील.</translation>
    </message>
    <message>
        <source>Take off the tag {0}</source>
        <translation>{0} हा टॅग काढा</translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, {1} % खात्री</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>टॅग {0}</translation>
    </message>
    <message>
        <source>Tag {0} taken off</source>
        <translation>टॅग {0} काढला</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>writable and executable at once</source>
        <translation>एकाच वेळी लिहिण्यायोग्य आणि चालवण्यायोग्य</translation>
    </message>
    <message>
        <source>entry point outside the code</source>
        <translation>एंट्री पॉइंट कोडच्या बाहेर</translation>
    </message>
    <message>
        <source>marks of a packer</source>
        <translation>पॅकरच्या खुणा</translation>
    </message>
    <message>
        <source>much data behind the end of the program</source>
        <translation>प्रोग्रामच्या शेवटानंतर बराच डेटा</translation>
    </message>
    <message>
        <source>the file ends before what its headers promise</source>
        <translation>हेडरमध्ये सांगितल्यापेक्षा फाइल आधीच संपते</translation>
    </message>
    <message>
        <source>compiled in the future</source>
        <translation>भविष्यातील तारखेला कंपाइल केलेले</translation>
    </message>
    <message>
        <source>imports nothing</source>
        <translation>काहीही इम्पोर्ट करत नाही</translation>
    </message>
    <message>
        <source>checksum does not fit the content</source>
        <translation>चेकसम आशयाशी जुळत नाही</translation>
    </message>
    <message>
        <source>code that is not in the file but made when it runs</source>
        <translation>फाइलमध्ये नसलेला, चालताना तयार होणारा कोड</translation>
    </message>
    <message>
        <source>code as random as encrypted</source>
        <translation>एन्क्रिप्ट केल्याइतका यादृच्छिक कोड</translation>
    </message>
    <message>
        <source>section name that cannot be read</source>
        <translation>वाचता न येणारे सेक्शनचे नाव</translation>
    </message>
    <message>
        <source>certificate said to lie outside the file</source>
        <translation>प्रमाणपत्र फाइलच्या बाहेर असल्याचे म्हटले आहे</translation>
    </message>
    <message>
        <source>no section headers</source>
        <translation>सेक्शन हेडर नाहीत</translation>
    </message>
    <message>
        <source>asks for an executable stack</source>
        <translation>एक्झिक्युटेबल स्टॅकची मागणी करते</translation>
    </message>
    <message>
        <source>interpreter in an unusual place</source>
        <translation>इंटरप्रिटर असामान्य ठिकाणी</translation>
    </message>
    <message>
        <source>looks for libraries in an unusual place</source>
        <translation>लायब्ररी असामान्य ठिकाणी शोधते</translation>
    </message>
    <message>
        <source>member that would leave the folder it is unpacked into</source>
        <translation>अनपॅक केले जाते त्या फोल्डरच्या बाहेर जाणारा घटक</translation>
    </message>
    <message>
        <source>member that unpacks to a thousand times its size</source>
        <translation>अनपॅक केल्यावर हजारपट मोठा होणारा घटक</translation>
    </message>
</context>
<context>
    <name>OpenBundlePane</name>
    <message>
        <source>The bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Choose the file that you got, or drop it here</source>
        <translation>मिळालेली फाइल निवडा, किंवा इथे टाका</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>बंडल निवडा</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>तपासा</translation>
    </message>
    <message>
        <source>What the bundle is</source>
        <translation>बंडल काय आहे</translation>
    </message>
    <message>
        <source>Inspect says who signed it, whether you know them, what is in it and what is wrong with it. Nothing is unpacked by that.</source>
        <translation>‘तपासा’ सांगते की कोणी स्वाक्षरी केली, तुम्ही त्यांना ओळखता का, यात काय आहे आणि काय चुकीचे आहे. त्याने काहीही उलगडत नाही.</translation>
    </message>
    <message>
        <source>Folder of the new case</source>
        <translation>नव्या केसचे फोल्डर</translation>
    </message>
    <message>
        <source>The signer is none of my contacts: open it all the same</source>
        <translation>स्वाक्षरी करणारा माझ्या संपर्कांत नाही: तरीही उघडा</translation>
    </message>
    <message>
        <source>Open as a new case</source>
        <translation>नवी केस म्हणून उघडा</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ्रेज</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल उघडा</translation>
    </message>
    <message>
        <source>Reading it to its end</source>
        <translation>शेवटपर्यंत वाचत आहे</translation>
    </message>
    <message>
        <source>It does not hold: do not open it.</source>
        <translation>हे टिकत नाही: ते उघडू नका.</translation>
    </message>
    <message>
        <source>A case without a name</source>
        <translation>नाव नसलेली केस</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>यात काय चुकीचे आहे</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>स्वाक्षरी</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>लक्षात घ्या</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>कोणासाठी</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>यात</translation>
    </message>
    <message>
        <source>Reports alone, of a case that is not named</source>
        <translation>फक्त अहवाल, नाव न दिलेल्या केसचे</translation>
    </message>
    <message>
        <source>▲ Nobody is sure: the signature does not hold for all of it.</source>
        <translation>▲ खात्री नाही: स्वाक्षरी यातील सर्व भागांसाठी टिकत नाही.</translation>
    </message>
    <message>
        <source>▲ Somebody who is none of your contacts.</source>
        <translation>▲ तुमच्या संपर्कांत नसलेले कोणी.</translation>
    </message>
    <message>
        <source>✓ {0}, whose key was checked.</source>
        <translation>✓ {0}, ज्यांची कळ तपासली आहे.</translation>
    </message>
    <message>
        <source>▲ The key of {0}, which nobody checked yet.</source>
        <translation>▲ {0} यांची कळ, जी अजून कोणी तपासलेली नाही.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फिंगरप्रिंट</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दांत</translation>
    </message>
    <message>
        <source>▲ Everybody: it is not encrypted.</source>
        <translation>▲ सर्व: हे एन्क्रिप्ट केलेले नाही.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबले</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>तयार केले</translation>
    </message>
    <message>
        <source>With</source>
        <translation>कशाने</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>नोंदवही</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {0}</source>
        <translation>
            <numerusform>%n फाइल, {0}</numerusform>
            <numerusform>%n फाइली, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence stayed with the sender</source>
        <translation>
            <numerusform>पुराव्याची %n फाइल पाठवणाऱ्याकडे राहिली</numerusform>
            <numerusform>पुराव्याच्या %n फाइली पाठवणाऱ्याकडे राहिल्या</numerusform>
        </translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>आणि आणखी {0}</translation>
    </message>
    <message>
        <source>Unpacking and checking</source>
        <translation>उलगडून तपासत आहे</translation>
    </message>
</context>
<context>
    <name>OpenTruth</name>
    <message>
        <source>The key of {0}, {1}</source>
        <translation>{0} यांची कळ, {1}</translation>
    </message>
    <message>
        <source>Open it and begin</source>
        <translation>उघडा आणि सुरू करा</translation>
    </message>
    <message>
        <source>What is true of this attempt is sealed to its mentor. Their key opens it; the signed review then reveals it to the trainee, with the score.</source>
        <translation>या प्रयत्नाचे सत्य त्याच्या मेंटरसाठी सील केलेले आहे. त्यांची कळ ते उघडते; स्वाक्षरी केलेली समीक्षा मग ते गुणांसह प्रशिक्षणार्थीला सांगते.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>उघडत आहे</translation>
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
        <source>Another irkit scans into this case ({0}); what it finds shows here.</source>
        <translation>दुसरे irkit या केसमध्ये स्कॅन करत आहे ({0}); त्याला जे आढळेल ते इथे दिसेल.</translation>
    </message>
    <message>
        <source>See what it found</source>
        <translation>त्याला काय आढळले ते पाहा</translation>
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
    <name>OwnCardPane</name>
    <message>
        <source>My card</source>
        <translation>माझे कार्ड</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>तुमच्या कळीचा फिंगरप्रिंट</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>माझे कार्ड जतन करा…</translation>
    </message>
    <message>
        <source>QR code of your card</source>
        <translation>तुमच्या कार्डाचा QR कोड</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>माझे कार्ड जतन करा</translation>
    </message>
    <message>
        <source>Signing the card</source>
        <translation>कार्डावर स्वाक्षरी करत आहे</translation>
    </message>
    <message>
        <source>Written: {0} and its QR code. It is no secret: send it by any way.</source>
        <translation>लिहिले: {0} आणि त्याचा QR कोड. ते गुपित नाही: कोणत्याही मार्गाने पाठवा.</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>⚠ cannot be read</source>
        <translation>⚠ वाचता येत नाही</translation>
    </message>
    <message>
        <source>✓ used</source>
        <translation>✓ वापरात</translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation>– निष्क्रिय</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>सोबत आलेला</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोडलेला</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>नियम संच</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>In an exercise this computer is not part of it: its scan looks at what was planted.</source>
        <translation>सरावात हा संगणक सामील नसतो: त्याचे स्कॅन जे पेरले तेच पाहते.</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>The page</source>
        <translation>पान</translation>
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
        <source>Evidence</source>
        <translation>पुरावे</translation>
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
    <message>
        <source>Share</source>
        <translation>शेअर करा</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
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
    <name>PassphraseField</name>
    <message>
        <source>If your key has one</source>
        <translation>तुमच्या कळीला असल्यास</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>तुमच्या कळीचा पासफ्रेज</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>हे दाखवा</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
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
        <source>Add drive</source>
        <translation>ड्राइव्ह जोडा</translation>
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
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संस्था</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>निवडलेल्या व्यक्तीला काढा</translation>
    </message>
</context>
<context>
    <name>PersistencePage</name>
    <message>
        <source>What starts by itself</source>
        <translation>आपोआप सुरू होणारे घटक</translation>
    </message>
    <message>
        <source>Nothing in this case yet: a triage reads it.</source>
        <translation>या केसमध्ये अजून काही नाही: प्राथमिक तपासणीत ते वाचले जाते.</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>निवडलेली नोंद</translation>
    </message>
    <message>
        <source>Choose an entry to see what it means.</source>
        <translation>नोंदीचा अर्थ पाहण्यासाठी ती निवडा.</translation>
    </message>
    <message>
        <source>Next with findings</source>
        <translation>बाबी असलेली पुढील नोंद</translation>
    </message>
    <message>
        <source>None of the entries shown has findings.</source>
        <translation>दिसणाऱ्या नोंदींपैकी कोणत्याहीत काही आढळलेले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with findings on file or command.</source>
        <translation>
            <numerusform>%n नोंदीच्या फाइल किंवा कमांडबाबत काही आढळले आहे.</numerusform>
            <numerusform>%n नोंदींच्या फाइल किंवा कमांडबाबत काही आढळले आहे.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found on what starts by itself.</source>
        <translation>आपोआप सुरू होणाऱ्या घटकांत काहीही आढळले नाही.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>याचा अर्थ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>आढळले</translation>
    </message>
    <message>
        <source>Nothing was found on its file or command.</source>
        <translation>याच्या फाइल किंवा कमांडबाबत काहीही आढळले नाही.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>ATT&amp;CK technique</source>
        <translation>ATT&amp;CK तंत्र</translation>
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
        <translation>सिस्टीम</translation>
    </message>
    <message>
        <source>user</source>
        <translation>वापरकर्ता</translation>
    </message>
    <message>
        <source>kernel thread</source>
        <translation>कर्नल थ्रेड</translation>
    </message>
    <message>
        <source>this scan</source>
        <translation>हे स्कॅन</translation>
    </message>
</context>
<context>
    <name>ProcessDetail</name>
    <message>
        <source>The chosen process</source>
        <translation>निवडलेली प्रोसेस</translation>
    </message>
    <message>
        <source>Choose a process to see what is known.</source>
        <translation>काय माहीत आहे ते पाहण्यासाठी प्रोसेस निवडा.</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>याबद्दल काय दाखवायचे</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्ये</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमरी</translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message>
        <source>Odd about it</source>
        <translation>यातील विचित्र गोष्टी</translation>
    </message>
    <message>
        <source>Found in its memory</source>
        <translation>याच्या मेमरीत आढळले</translation>
    </message>
    <message>
        <source>Found in its image</source>
        <translation>याच्या इमेजमध्ये आढळले</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चालवणे</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>None: it is a root.</source>
        <translation>नाहीत: ही मूळ प्रोसेस आहे.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>अपत्ये</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>एकही दिसले नाही.</translation>
    </message>
    <message>
        <source>Started by itself</source>
        <translation>आपोआप सुरू होते</translation>
    </message>
    <message>
        <source>No persistence entry names its image.</source>
        <translation>कोणत्याही पर्सिस्टन्स नोंदीत याच्या इमेजचे नाव नाही.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>⚠ deleted from the disk while it runs</source>
        <translation>⚠ चालू असतानाच डिस्कवरून हटवलेली</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>वाचले नाही</translation>
    </message>
    <message>
        <source>A thread of the kernel has no image.</source>
        <translation>कर्नल थ्रेडला इमेज नसते.</translation>
    </message>
    <message>
        <source>Not told: it had just ended, or whoever looked may not read it.</source>
        <translation>सांगितलेले नाही: ती नुकतीच संपली होती, किंवा तपासणाऱ्याला ते वाचता येत नाही.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>माहीत नाही</translation>
    </message>
    <message>
        <source>none</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>User</source>
        <translation>वापरकर्ता</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>मालकी</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>सुरू झाल्याची वेळ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… आणखी %n …</numerusform>
            <numerusform>… आणखी %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>PID {0} is not in the list, or its number belongs to a younger process</source>
        <translation>PID {0} यादीत नाही, किंवा तो क्रमांक नंतर सुरू झालेल्या प्रोसेसचा आहे</translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>No processes in this case yet: a triage lists them, or Look again.</source>
        <translation>या केसमध्ये अजून प्रोसेसेस नाहीत: प्राथमिक तपासणीत किंवा “रिफ्रेश करा” दाबल्यावर त्यांची यादी होते.</translation>
    </message>
    <message>
        <source>The latest list of processes has no PID {0}.</source>
        <translation>प्रोसेसेसच्या अगदी अलीकडच्या यादीत PID {0} नाही.</translation>
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
        <source>The scan could not begin</source>
        <translation>स्कॅन सुरू होऊ शकले नाही</translation>
    </message>
    <message>
        <source>The scan did not come to its end</source>
        <translation>स्कॅन पूर्ण झाले नाही</translation>
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
        <source>This scan belongs to another case: {0}</source>
        <translation>हे स्कॅन दुसऱ्या केसचे आहे: {0}</translation>
    </message>
    <message>
        <source>It did not begin; the log says why.</source>
        <translation>ते सुरू झाले नाही; का, ते लॉग सांगतो.</translation>
    </message>
    <message>
        <source>What it found is kept in the case. The menu Scan goes on with it where it stopped.</source>
        <translation>जे सापडले ते केसमध्ये जतन आहे. स्कॅन मेनू ते जिथे थांबले तिथून पुढे नेतो.</translation>
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
        <translation>irkit ने लिहिल्यानंतर ही ओळ कोणीतरी बदलली.</translation>
    </message>
    <message>
        <source>Somebody took this row away after irkit wrote it.</source>
        <translation>irkit ने लिहिल्यानंतर ही ओळ कोणीतरी काढून टाकली.</translation>
    </message>
    <message>
        <source>irkit did not write this row: somebody put it there.</source>
        <translation>ही ओळ irkit ने लिहिलेली नाही: ती कोणीतरी तिथे घातली.</translation>
    </message>
    <message>
        <source>Somebody moved this row to another place.</source>
        <translation>ही ओळ कोणीतरी दुसऱ्या जागी हलवली.</translation>
    </message>
    <message>
        <source>The chain is broken here: an entry was replaced.</source>
        <translation>साखळी येथे तुटली आहे: एक नोंद बदलून दुसरी घातली गेली.</translation>
    </message>
    <message>
        <source>Somebody wrote this as if it were irkit&apos;s or the signer&apos;s.</source>
        <translation>कोणीतरी हे irkit चे किंवा स्वाक्षरी करणाऱ्याचे असल्यासारखे लिहिले आहे.</translation>
    </message>
    <message>
        <source>The file is damaged here; a copy of it may still be whole.</source>
        <translation>फाइल येथे खराब झाली आहे; तिची एखादी प्रत अजून पूर्ण असू शकते.</translation>
    </message>
    <message>
        <source>The file is damaged, by its disk or by a program not ours.</source>
        <translation>फाइल खराब झाली आहे, तिच्या डिस्कमुळे किंवा आमच्या नसलेल्या प्रोग्राममुळे.</translation>
    </message>
    <message>
        <source>This is not as irkit left it.</source>
        <translation>हे irkit ने ठेवले होते तसे नाही.</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, ओळ {1}</translation>
    </message>
    <message>
        <source>○ Nobody has sealed it: somebody with the file could have computed the whole ledger anew. Seal this case, and that is found out.</source>
        <translation>○ हे कोणीही सील केलेले नाही: फाइल असलेली कोणतीही व्यक्ती संपूर्ण नोंदवही नव्याने तयार करू शकली असती. ही केस सील करा, मग तसे केलेले उघड होईल.</translation>
    </message>
    <message>
        <source>○ Entries after the last seal, for which nobody vouches: {0}.</source>
        <translation>○ शेवटच्या सीलनंतरच्या नोंदी, ज्यांची हमी कोणीही देत नाही: {0}.</translation>
    </message>
    <message>
        <source>✓ Sealed with your key on {1}, up to entry {2}: {3}</source>
        <translation>✓ तुमच्या कळीने {1} रोजी नोंद {2} पर्यंत सील केले: {3}</translation>
    </message>
    <message>
        <source>✓ Sealed by your contact {0}, whose key was checked, on {1}, up to entry {2}: {3}</source>
        <translation>✓ तुमच्या संपर्कातील {0} यांनी, ज्यांची कळ तपासली आहे, {1} रोजी नोंद {2} पर्यंत सील केले: {3}</translation>
    </message>
    <message>
        <source>○ Sealed by your contact {0}, whose key nobody has checked, on {1}, up to entry {2}: {3}</source>
        <translation>○ तुमच्या संपर्कातील {0} यांनी, ज्यांची कळ कोणीही तपासलेली नाही, {1} रोजी नोंद {2} पर्यंत सील केले: {3}</translation>
    </message>
    <message>
        <source>▲ Sealed in your name, {0}, with another key than yours on {1}, up to entry {2}: {3}</source>
        <translation>▲ तुमच्या नावाने, {0}, पण तुमच्या नसलेल्या कळीने {1} रोजी नोंद {2} पर्यंत सील केले: {3}</translation>
    </message>
    <message>
        <source>▲ Sealed in the name of your contact {0} with another key than theirs on {1}, up to entry {2}: {3}</source>
        <translation>▲ तुमच्या संपर्कातील {0} यांच्या नावाने, पण त्यांच्या नसलेल्या कळीने {1} रोजी नोंद {2} पर्यंत सील केले: {3}</translation>
    </message>
    <message>
        <source>✓ Sealed by {0} on {1}, up to entry {2}. Compare the key with theirs: {3}</source>
        <translation>✓ {0} यांनी {1} रोजी नोंद {2} पर्यंत सील केले. कळ त्यांच्या कळीशी ताडून पाहा: {3}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>नाव नसलेली व्यक्ती</translation>
    </message>
    <message>
        <source>Time stamp by {0}: {1}.</source>
        <translation>{0} चा वेळशिक्का: {1}.</translation>
    </message>
    <message>
        <source>Time stamp by {0}, not checked: {1}.</source>
        <translation>{0} चा वेळशिक्का, तपासलेला नाही: {1}.</translation>
    </message>
    <message>
        <source>Time stamp by {0}, checked only by certificates that came with the case: {1}.</source>
        <translation>{0} चा वेळशिक्का, केवळ केससोबत आलेल्या प्रमाणपत्रांनी तपासलेला: {1}.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Hash of the newest entry</source>
        <translation>सर्वांत नवीन नोंदीचा हॅश</translation>
    </message>
    <message>
        <source>Write this number and hash down where nobody with access to the case can reach: they prove later that nothing before them was changed or cut off.</source>
        <translation>हा क्रमांक आणि हॅश, केसपर्यंत पोहोचू शकणाऱ्या कोणालाही मिळणार नाही अशा ठिकाणी लिहून ठेवा: त्यांच्या आधीचे काहीही बदलले किंवा कापले गेले नाही हे ते नंतर सिद्ध करतात.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>पडताळा</translation>
    </message>
    <message>
        <source>Seal this case…</source>
        <translation>ही केस सील करा…</translation>
    </message>
    <message>
        <source>Who vouches for the case</source>
        <translation>केसची हमी कोण देतो</translation>
    </message>
    <message>
        <source>Comparing {0} with the ledger, row by row</source>
        <translation>{0} ची नोंदवहीशी ओळीओळीने तुलना करत आहे</translation>
    </message>
    <message>
        <source>The case does not hold. The first fault of each part:</source>
        <translation>केस टिकत नाही. प्रत्येक भागातील पहिला दोष:</translation>
    </message>
    <message>
        <source>Every record is as the ledger says, but it was sealed by somebody in another&apos;s name.</source>
        <translation>प्रत्येक नोंद नोंदवहीत म्हटल्याप्रमाणेच आहे, पण कोणीतरी दुसऱ्याच्या नावाने सील केले आहे.</translation>
    </message>
    <message>
        <source>The case holds: every record is as the ledger says.</source>
        <translation>केस टिकते: प्रत्येक नोंद नोंदवहीत म्हटल्याप्रमाणेच आहे.</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>नोंदवही वाचत आहे …</translation>
    </message>
    <message>
        <source>Newest entry: {0}</source>
        <translation>सर्वांत नवीन नोंद: {0}</translation>
    </message>
    <message>
        <source>Not verified on this computer yet.</source>
        <translation>या संगणकावर अजून पडताळलेले नाही.</translation>
    </message>
    <message>
        <source>⚠ On {0} the newest entry was {1} with another hash: since then the ledger was replaced or cut off.</source>
        <translation>⚠ {0} रोजी सर्वांत नवीन नोंद {1} होती आणि तिचा हॅश वेगळा होता: त्यानंतर नोंदवही बदलली किंवा कापली गेली.</translation>
    </message>
    <message>
        <source>⚠ Last verified on {0}: it did not hold.</source>
        <translation>⚠ शेवटची पडताळणी {0} रोजी: केस टिकली नाही.</translation>
    </message>
    <message>
        <source>✓ Last verified on {0}: it holds, up to the newest entry.</source>
        <translation>✓ शेवटची पडताळणी {0} रोजी: केस सर्वांत नवीन नोंदीपर्यंत टिकते.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</source>
        <translation>
            <numerusform>✓ शेवटची पडताळणी {0} रोजी: केस नोंद {1} पर्यंत टिकली; त्यानंतर %n नवीन नोंद.</numerusform>
            <numerusform>✓ शेवटची पडताळणी {0} रोजी: केस नोंद {1} पर्यंत टिकली; त्यानंतर %n नवीन नोंदी.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionPane</name>
    <message>
        <source>Names, with commas between them</source>
        <translation>नावे, मध्ये स्वल्पविराम</translation>
    </message>
    <message>
        <source>For whom the report is</source>
        <translation>अहवाल कोणासाठी आहे</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>काय लपवले जाते</translation>
    </message>
    <message>
        <source>Write addresses so that nobody follows them by accident</source>
        <translation>पत्ते असे लिहा की कोणी चुकून त्यांवर जाणार नाही</translation>
    </message>
    <message>
        <source>What stands in place of what</source>
        <translation>कशाच्या जागी काय</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>कोणासाठी</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>लपवलेले</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the case.</source>
        <translation>केसमध्ये असे काही नाही.</translation>
    </message>
    <message>
        <source>A profile shows here what it hides, and what stands in its place.</source>
        <translation>प्रोफाइल काय लपवते आणि त्याच्या जागी काय येते ते इथे दिसते.</translation>
    </message>
    <message>
        <source>Going through the case</source>
        <translation>केस पाहत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden: the same one has the same pseudonym everywhere.</source>
        <translation>
            <numerusform>%n मूल्य लपवले: त्याचे टोपणनाव सर्वत्र तेच आहे.</numerusform>
            <numerusform>%n मूल्ये लपवली: एकाच मूल्याचे टोपणनाव सर्वत्र तेच असते.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ {0} too common to be looked for in texts: read those yourself.</source>
        <translation>▲ {0} मजकुरात शोधण्यासाठी फार सामान्य आहेत: ते स्वतः वाचा.</translation>
    </message>
    <message>
        <source>Not hidden by this profile: {0}.</source>
        <translation>ही प्रोफाइल लपवत नाही: {0}.</translation>
    </message>
    <message>
        <source>Hashes, rules, scores and times always stay.</source>
        <translation>हॅश, नियम, गुण आणि वेळा नेहमी राहतात.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Choose…</source>
        <translation>निवडा…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर द्या</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>उत्तर द्या: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n गुण</numerusform>
            <numerusform>%n गुण</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ noted · {0}</source>
        <translation>✓ नोंदले · {0}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ बरोबर.</translation>
    </message>
    <message>
        <source>⚠ It is: {0}</source>
        <translation>⚠ बरोबर उत्तर: {0}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>this host</source>
        <translation>हा होस्ट</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>खासगी नेटवर्क</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>मल्टिकास्ट</translation>
    </message>
    <message>
        <source>↗ outside</source>
        <translation>↗ बाहेर</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>पत्ता नाही</translation>
    </message>
</context>
<context>
    <name>ReceivedPane</name>
    <message>
        <source>The review that your mentor sent you</source>
        <translation>तुमच्या मेंटरने पाठवलेली समीक्षा</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Choose a review</source>
        <translation>समीक्षा निवडा</translation>
    </message>
    <message>
        <source>Take it into this case</source>
        <translation>या केसमध्ये घ्या</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>सुपूर्द करा…</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>सील करा…</translation>
    </message>
    <message>
        <source>Which review is shown</source>
        <translation>कोणती समीक्षा दाखवली आहे</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>समीक्षा काय सांगते</translation>
    </message>
    <message>
        <source>A mentor&apos;s review comes back as a file. Take it into the case: the ledger keeps it, and what it says stands here.</source>
        <translation>मेंटरची समीक्षा फाइल म्हणून परत येते. ती केसमध्ये घ्या: नोंदवही ती ठेवते, आणि ती काय सांगते ते येथे दिसते.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पण्या</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>स्वाक्षरी तपासत आहे</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>नोंद होत आहे</translation>
    </message>
    <message>
        <source>Its key is of none of your contacts. Take it all the same?</source>
        <translation>याची कळ तुमच्या कोणत्याही संपर्काची नाही. तरीही घ्यायचे?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>घ्या</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>राहू द्या</translation>
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
        <translation>फाइल बदलली</translation>
    </message>
    <message>
        <source>process started</source>
        <translation>प्रोसेस सुरू झाली</translation>
    </message>
    <message>
        <source>persistence changed</source>
        <translation>पर्सिस्टन्समध्ये बदल</translation>
    </message>
    <message>
        <source>session began</source>
        <translation>सत्र सुरू झाले</translation>
    </message>
    <message>
        <source>scan began</source>
        <translation>स्कॅन सुरू झाले</translation>
    </message>
    <message>
        <source>scan ended</source>
        <translation>स्कॅन संपले</translation>
    </message>
    <message>
        <source>case made</source>
        <translation>केस तयार केली</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>पुनरावलोकन केले</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>लेबल लावले</translation>
    </message>
    <message>
        <source>report written</source>
        <translation>अहवाल लिहिला</translation>
    </message>
    <message>
        <source>other action</source>
        <translation>इतर कृती</translation>
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
        <translation>वगळलेला</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>मंद</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>अतिजुळणारा</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>शेरा</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing is hidden</source>
        <translation>काहीही लपवले जात नाही</translation>
    </message>
    <message>
        <source>Who and where, not what: for a partner who helps</source>
        <translation>कोण आणि कुठे, काय नाही: मदत करणाऱ्या भागीदारासाठी</translation>
    </message>
    <message>
        <source>All that names somebody: for the public</source>
        <translation>कोणाचेही नाव सांगणारे सर्व: जनतेसाठी</translation>
    </message>
    <message>
        <source>user</source>
        <translation>वापरकर्ता</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>ई-मेल पत्ता</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>गुपित</translation>
    </message>
    <message>
        <source>path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>text</source>
        <translation>मजकूर</translation>
    </message>
</context>
<context>
    <name>RegionKinds</name>
    <message>
        <source>image</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>mapped</source>
        <translation>मॅप केलेली</translation>
    </message>
    <message>
        <source>private</source>
        <translation>खाजगी</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>स्टॅक</translation>
    </message>
    <message>
        <source>heap</source>
        <translation>हीप</translation>
    </message>
    <message>
        <source>special</source>
        <translation>विशेष</translation>
    </message>
    <message>
        <source>there</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>हटवलेली</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>बदललेली</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>नजरेआड</translation>
    </message>
</context>
<context>
    <name>RegionPane</name>
    <message>
        <source>Regions of memory</source>
        <translation>मेमरीची क्षेत्रे</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>No region matches the filter.</source>
        <translation>फिल्टरशी जुळणारे क्षेत्र नाही.</translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>What it has to do with others</source>
        <translation>याचा इतरांशी काय संबंध आहे</translation>
    </message>
    <message>
        <source>Asking the case …</source>
        <translation>केसमध्ये शोधत आहे …</translation>
    </message>
    <message>
        <source>Nothing in the case has to do with it. Facts of the host show more here.</source>
        <translation>केसमधील कशाचाही याच्याशी संबंध नाही. होस्टच्या तथ्यांसह येथे अधिक दिसते.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>नोंद</translation>
    </message>
    <message>
        <source>The file that it runs</source>
        <translation>ती चालवते ती फाइल</translation>
    </message>
    <message>
        <source>Its parent</source>
        <translation>तिची पालक प्रोसेस</translation>
    </message>
    <message>
        <source>Its children</source>
        <translation>तिच्या अपत्य प्रोसेसेस</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>तिची कनेक्शन</translation>
    </message>
    <message>
        <source>Processes that run it</source>
        <translation>ती चालवणाऱ्या प्रोसेसेस</translation>
    </message>
    <message>
        <source>Persistence entries that name it</source>
        <translation>तिचे नाव असलेल्या पर्सिस्टन्स नोंदी</translation>
    </message>
    <message>
        <source>The same content elsewhere</source>
        <translation>इतरत्र असलेला तोच आशय</translation>
    </message>
    <message>
        <source>Other findings in the same folder</source>
        <translation>त्याच फोल्डरमध्ये आढळलेल्या इतर बाबी</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>आणि इतर</translation>
    </message>
</context>
<context>
    <name>ReportEditor</name>
    <message>
        <source>As the verdict says</source>
        <translation>निर्णयाप्रमाणे</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>अतिगंभीर</translation>
    </message>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कमी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>For who decides: what happened, how bad it is, what to do now.</source>
        <translation>निर्णय घेणाऱ्यांसाठी: काय झाले, ते किती वाईट आहे, आता काय करायचे.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>शिफारसी</translation>
    </message>
    <message>
        <source>One a line, in place of those that follow from the findings.</source>
        <translation>प्रत्येक ओळीत एक, आढळलेल्या बाबींवरून निघणाऱ्यांच्या जागी.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>व्याप्ती</translation>
    </message>
    <message>
        <source>What was asked, and what was looked at.</source>
        <translation>काय विचारले होते, आणि काय पाहिले.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>मर्यादा</translation>
    </message>
    <message>
        <source>What could not be done, beside what coverage says.</source>
        <translation>जे करता आले नाही, कव्हरेजमध्ये सांगितल्याव्यतिरिक्त.</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>अहवालाचा टाइम झोन</translation>
    </message>
    <message>
        <source>UTC, or as Asia/Kolkata</source>
        <translation>UTC, किंवा जसे Asia/Kolkata</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>लोक आणि भूमिका</translation>
    </message>
    <message>
        <source>Who answers for what: responder, client, contact for authorities.</source>
        <translation>कोण कशासाठी जबाबदार आहे: रिस्पॉन्डर, ग्राहक, प्राधिकरणांसाठी संपर्क.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>मागे घेतले.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Format</source>
        <translation>फॉरमॅट</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Choose where to write the report</source>
        <translation>अहवाल कुठे लिहायचा ते निवडा</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>हे तिथे जाऊ शकते: फक्त आवश्यक आणि परवानगी असेल तितकेच</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>अहवाल तयार करा</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>साच्याप्रमाणे</translation>
    </message>
    <message>
        <source>irkit&apos;s own</source>
        <translation>irkit चा स्वतःचा</translation>
    </message>
    <message>
        <source>Template of the organisation</source>
        <translation>संस्थेचा साचा</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>साचा निवडा</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साचा</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>अहवाल लिहा</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>अहवाल लिहीत आहे</translation>
    </message>
    <message>
        <source>{0} – mend that or choose another place, then make it again.</source>
        <translation>{0} – ते दुरुस्त करा किंवा दुसरी जागा निवडा, आणि अहवाल पुन्हा तयार करा.</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>लिहिला: {0}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>… reading</source>
        <translation>… वाचत आहे</translation>
    </message>
    <message>
        <source>✓ as written</source>
        <translation>✓ लिहिला तसाच</translation>
    </message>
    <message>
        <source>▲ changed since</source>
        <translation>▲ नंतर बदलला</translation>
    </message>
    <message>
        <source>○ not in the ledger</source>
        <translation>○ नोंदवहीत नाही</translation>
    </message>
    <message>
        <source>– moved or removed</source>
        <translation>– हलवला किंवा काढला</translation>
    </message>
    <message>
        <source>▲ cannot be read</source>
        <translation>▲ वाचता येत नाही</translation>
    </message>
    <message>
        <source>Reports made before</source>
        <translation>आधी तयार केलेले अहवाल</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Open</source>
        <translation>उघडा</translation>
    </message>
    <message>
        <source>In the browser, or the program for such files</source>
        <translation>ब्राउझरमध्ये, किंवा अशा फायलींच्या प्रोग्राममध्ये</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पाथ कॉपी करा</translation>
    </message>
    <message>
        <source>What to do for the report</source>
        <translation>अहवालासाठी काय करायचे</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>तयार करा</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोक</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>मुदती</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>संरक्षण</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>अहवाल</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>आधी तयार केलेले</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>आता जसा वाचला जातो</translation>
    </message>
    <message>
        <source>The report that would be made now, with what you write</source>
        <translation>आता तयार होईल तो अहवाल, तुम्ही लिहिलेल्यासह</translation>
    </message>
    <message>
        <source>No report yet. Those that you make stand here, with whether they changed.</source>
        <translation>अजून अहवाल नाही. तुम्ही तयार केलेले अहवाल, आणि ते नंतर बदलले का, हे येथे दिसते.</translation>
    </message>
    <message>
        <source>Choose again what is hidden: then it shows here.</source>
        <translation>काय लपवायचे ते पुन्हा निवडा: मग ते इथे दिसेल.</translation>
    </message>
    <message>
        <source>It was written to {0} and is not in the folder of the case.</source>
        <translation>तो {0} येथे लिहिला आहे आणि केसच्या फोल्डरमध्ये नाही.</translation>
    </message>
    <message>
        <source>Open shows it in the program for such files.</source>
        <translation>‘उघडा’ ते अशा फाइलींच्या प्रोग्राममध्ये दाखवते.</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>अहवाल वाचत आहे …</translation>
    </message>
    <message>
        <source>No program opens {0} here: copy its path.</source>
        <translation>येथे {0} उघडणारा कोणताही प्रोग्राम नाही: त्याचा पाथ कॉपी करा.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी केले.</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>केस वाचत आहे …</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>अहवालाचे पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Words and tables only: figures, colours and pages are in the file.</source>
        <translation>फक्त शब्द आणि तक्ते: आकृत्या, रंग आणि पाने फाइलमध्ये आहेत.</translation>
    </message>
    <message>
        <source>This is the beginning. Open the report to see all of it.</source>
        <translation>ही फक्त सुरुवात आहे. संपूर्ण अहवाल पाहण्यासाठी तो उघडा.</translation>
    </message>
    <message>
        <source>This is the beginning. Make the report to see all of it.</source>
        <translation>ही सुरुवात आहे. पूर्ण पाहण्यासाठी अहवाल तयार करा.</translation>
    </message>
    <message>
        <source>Make a report, or choose one made before: it shows here.</source>
        <translation>अहवाल तयार करा, किंवा आधी तयार केलेला निवडा: तो येथे दिसतो.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>कारण दिलेले नाही.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>मूल्यमापन-सूची</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>पुन्हा तपासले</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>स्वाक्षरी</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>तेव्हापासून</translation>
    </message>
    <message>
        <source>Nothing was changed since the entry that was reviewed.</source>
        <translation>ज्या नोंदीपर्यंत समीक्षा झाली त्यानंतर काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ स्वीकारली</translation>
    </message>
    <message>
        <source>▲ Returned</source>
        <translation>▲ परत पाठवली</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>Answer to comment {0}: {1}</source>
        <translation>टिप्पणी {0} चे उत्तर: {1}</translation>
    </message>
    <message>
        <source>New evidence: {0}</source>
        <translation>नवा पुरावा: {0}</translation>
    </message>
    <message>
        <source>Written anew: {0}</source>
        <translation>नव्याने लिहिले: {0}</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>अजून उत्तर दिलेले नाही: {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>What there is to review</source>
        <translation>ज्याची समीक्षा करता येते</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नव्याने सुरू करा</translation>
    </message>
    <message>
        <source>Comment, checks, rubric, verdict</source>
        <translation>टिप्पणी, तपासणी, मूल्यमापन-सूची, निर्णय</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>मूल्यमापन-सूची</translation>
    </message>
    <message>
        <source>Decide and sign</source>
        <translation>निर्णय आणि स्वाक्षरी</translation>
    </message>
    <message>
        <source>▲ The draft is of entry {0}; the case went on since.</source>
        <translation>▲ मसुदा नोंद {0} चा आहे; केस त्यानंतर पुढे गेली.</translation>
    </message>
    <message>
        <source>Up to entry {0} of the ledger. What you say stays beside the case: {1}</source>
        <translation>नोंदवहीच्या नोंद {0} पर्यंत. तुम्ही जे म्हणता ते केसच्या शेजारी राहते: {1}</translation>
    </message>
    <message>
        <source>Open what is true first, with your key.</source>
        <translation>आधी तुमच्या कळीने सत्य उघडा.</translation>
    </message>
    <message>
        <source>No case is open. Open the bundle that a trainee sent you on the page Share; then it is reviewed here.</source>
        <translation>कोणतीही केस उघडी नाही. प्रशिक्षणार्थीने पाठवलेले बंडल ‘शेअर करा’ पानावर उघडा; मग येथे त्याची समीक्षा करा.</translation>
    </message>
    <message>
        <source>Looking at what was handed over …</source>
        <translation>सुपूर्द केलेले पाहिले जात आहे …</translation>
    </message>
</context>
<context>
    <name>ReviewedBefore</name>
    <message>
        <source>Answers and changes</source>
        <translation>उत्तरे आणि बदल</translation>
    </message>
    <message>
        <source>Reviewed before, up to entry {0}</source>
        <translation>आधी समीक्षा झाली, नोंद {0} पर्यंत</translation>
    </message>
    <message>
        <source>answers since: {0}</source>
        <translation>तेव्हापासूनची उत्तरे: {0}</translation>
    </message>
    <message>
        <source>comments without an answer: {0}</source>
        <translation>उत्तर नसलेल्या टिप्पण्या: {0}</translation>
    </message>
    <message>
        <source>verdicts and notes: {0}</source>
        <translation>निर्णय आणि टिपा: {0}</translation>
    </message>
    <message>
        <source>new evidence: {0}</source>
        <translation>नवे पुरावे: {0}</translation>
    </message>
    <message>
        <source>parts of the report written anew: {0}</source>
        <translation>अहवालाचे नव्याने लिहिलेले भाग: {0}</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Why; everybody can read it</source>
        <translation>का; हे कोणीही वाचू शकते</translation>
    </message>
    <message>
        <source>Why the badge is taken back</source>
        <translation>बॅज का परत घेतला जातो</translation>
    </message>
    <message>
        <source>Your list of badges taken back</source>
        <translation>परत घेतलेल्या बॅजची तुमची यादी</translation>
    </message>
    <message>
        <source>Choose your list of badges taken back</source>
        <translation>परत घेतलेल्या बॅजची तुमची यादी निवडा</translation>
    </message>
    <message>
        <source>Your list: made anew, or carried on</source>
        <translation>तुमची यादी: नवीन बनेल, किंवा पुढे चालू राहील</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>बॅज परत घ्या…</translation>
    </message>
    <message>
        <source>The badge at the left goes into a list that you sign. Hand the list out wherever your badges are checked: nobody learns of it by themselves.</source>
        <translation>डावीकडील बॅज तुम्ही स्वाक्षरी करता त्या यादीत जातो. जेथे तुमचे बॅज तपासले जातात तेथे यादी द्या: कोणालाही ते आपोआप कळत नाही.</translation>
    </message>
    <message>
        <source>Take a badge back</source>
        <translation>बॅज परत घेणे</translation>
    </message>
    <message>
        <source>Whoever has the list refuses this badge from then on. Take it back?</source>
        <translation>ज्याच्याकडे यादी आहे तो तेव्हापासून हा बॅज नाकारतो. परत घ्यायचा?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>परत घ्या</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>राहू द्या</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>स्वाक्षरी होत आहे</translation>
    </message>
    <message>
        <source>Taken back. The list to hand out: {0}</source>
        <translation>परत घेतला. देण्याची यादी: {0}</translation>
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
    <name>RubricForm</name>
    <message>
        <source>Not graded</source>
        <translation>गुण दिलेले नाहीत</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rule&apos;s text</source>
        <translation>नियमाचा मजकूर</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a pack…</source>
        <translation>नियम संच जोडा…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फोल्डर जोडा…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>तपासा</translation>
    </message>
    <message>
        <source>Check a file before adding it…</source>
        <translation>जोडण्यापूर्वी फाइल तपासा…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>काढा…</translation>
    </message>
    <message>
        <source>Quick: compile only</source>
        <translation>झटपट: फक्त कंपाइल करा</translation>
    </message>
    <message>
        <source>Measures neither speed nor matches of clean files.</source>
        <translation>वेग किंवा स्वच्छ फायलींशी होणाऱ्या जुळण्या मोजत नाही.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Health of a pack</source>
        <translation>नियम संचाची स्थिती</translation>
    </message>
    <message>
        <source>Reading the packs …</source>
        <translation>नियम संच वाचत आहे …</translation>
    </message>
    <message>
        <source>irkit gave no list of packs.</source>
        <translation>irkit ने नियम संचांची यादी दिली नाही.</translation>
    </message>
    <message>
        <source>{0} cannot be read, and no scan starts with it: remove or disable it.</source>
        <translation>{0} वाचता येत नाही, आणि तो असताना कोणतेही स्कॅन सुरू होत नाही: तो काढा किंवा निष्क्रिय करा.</translation>
    </message>
    <message>
        <source>Every pack is disabled: no scan can start. Enable one.</source>
        <translation>सर्व नियम संच निष्क्रिय आहेत: कोणतेही स्कॅन सुरू होऊ शकत नाही. एखादा सक्रिय करा.</translation>
    </message>
    <message numerus="yes">
        <source>Scans that name no rules use {0} rules of %n pack(s). Drop a file, folder or zip of YARA rules here to add it.</source>
        <translation>
            <numerusform>नियम नमूद न केलेली स्कॅन %n नियम संचातील {0} नियम वापरतात. YARA नियमांची फाइल, फोल्डर किंवा zip जोडण्यासाठी ती येथे ड्रॉप करा.</numerusform>
            <numerusform>नियम नमूद न केलेली स्कॅन %n नियम संचांतील {0} नियम वापरतात. YARA नियमांची फाइल, फोल्डर किंवा zip जोडण्यासाठी ती येथे ड्रॉप करा.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>निष्क्रिय करा</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>सक्रिय करा</translation>
    </message>
    <message>
        <source>Adding {0}</source>
        <translation>{0} जोडत आहे</translation>
    </message>
    <message>
        <source>Disabling {0}</source>
        <translation>{0} निष्क्रिय करत आहे</translation>
    </message>
    <message>
        <source>Enabling {0}</source>
        <translation>{0} सक्रिय करत आहे</translation>
    </message>
    <message>
        <source>Remove {0}? irkit&apos;s copy of its rules is deleted; scans go on without it.</source>
        <translation>{0} काढायचा का? irkit कडील त्याच्या नियमांची प्रत हटवली जाते; स्कॅन त्याच्याशिवाय चालू राहतात.</translation>
    </message>
    <message>
        <source>Removing {0}</source>
        <translation>{0} काढत आहे</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ठेवा</translation>
    </message>
    <message>
        <source>Health of {0}</source>
        <translation>{0} ची स्थिती</translation>
    </message>
    <message>
        <source>Checking; a large pack takes minutes …</source>
        <translation>तपासत आहे; मोठ्या नियम संचाला काही मिनिटे लागतात …</translation>
    </message>
    <message>
        <source>Compiling every rule, then measuring each against clean files</source>
        <translation>प्रत्येक नियम कंपाइल करून, नंतर तो स्वच्छ फायलींवर मोजत आहे</translation>
    </message>
    <message>
        <source>Compiling every rule</source>
        <translation>प्रत्येक नियम कंपाइल करत आहे</translation>
    </message>
    <message>
        <source>irkit gave no answer to read.</source>
        <translation>irkit ने वाचता येईल असे उत्तर दिले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of {0} files can be used, {1} cannot.</source>
        <translation>
            <numerusform>{0} फायलींतील %n नियम वापरता येतो, {1} वापरता येत नाहीत.</numerusform>
            <numerusform>{0} फायलींतील %n नियम वापरता येतात, {1} वापरता येत नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add packs</source>
        <translation>नियम संच जोडा</translation>
    </message>
    <message>
        <source>Add a folder of rules</source>
        <translation>नियमांचे फोल्डर जोडा</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>नियम संच तपासा</translation>
    </message>
</context>
<context>
    <name>ScanLimits</name>
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
        <source>As usual</source>
        <translation>नेहमीप्रमाणे</translation>
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
        <source>Fast</source>
        <translation>जलद</translation>
    </message>
    <message>
        <source>Exhaustive</source>
        <translation>सखोल</translation>
    </message>
    <message>
        <source>What each process has for itself, and what they share once.</source>
        <translation>प्रत्येक प्रोसेसचे जे स्वतःचे आहे ते, आणि सामायिक असलेले एकदाच.</translation>
    </message>
    <message>
        <source>Every byte of every process: many times slower.</source>
        <translation>प्रत्येक प्रोसेसचा प्रत्येक बाइट: अनेक पट हळू.</translation>
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
        <source>Memory of processes</source>
        <translation>प्रोसेसेसची मेमरी</translation>
    </message>
</context>
<context>
    <name>ScenarioPane</name>
    <message>
        <source>The chosen scenario</source>
        <translation>निवडलेला प्रसंग</translation>
    </message>
    <message>
        <source>Folder of the attempt</source>
        <translation>प्रयत्नाचे फोल्डर</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>फोल्डर कुठे तयार व्हावे ते निवडा</translation>
    </message>
    <message>
        <source>How much the guide says</source>
        <translation>मार्गदर्शकाने किती सांगावे</translation>
    </message>
    <message>
        <source>Coach: what to do next, and why</source>
        <translation>प्रशिक्षक: पुढे काय करायचे, आणि का</translation>
    </message>
    <message>
        <source>Checklist: what to do</source>
        <translation>यादी: काय करायचे</translation>
    </message>
    <message>
        <source>None: as in earnest</source>
        <translation>काही नाही: खऱ्या घटनेप्रमाणे</translation>
    </message>
    <message>
        <source>Your name, for the case</source>
        <translation>तुमचे नाव, केससाठी</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>कोण शिकते</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>पर्याय</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>सुरू करा</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फोल्डर</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>सुमारे {0} मिनिटे</translation>
    </message>
    <message>
        <source>Harmless files are written into the folder: words that stand for malicious content. All of them are removed again when you say so; your case stays.</source>
        <translation>फोल्डरमध्ये निरुपद्रवी फायली लिहिल्या जातात: घातक मजकुराच्या जागी ठेवलेले शब्द. तुम्ही सांगाल तेव्हा त्या सर्व काढल्या जातात; तुमची केस राहते.</translation>
    </message>
    <message>
        <source>Harmless processes are started, too, and ended with the files.</source>
        <translation>निरुपद्रवी प्रोसेसही सुरू केल्या जातात आणि फायलींबरोबर संपवल्या जातात.</translation>
    </message>
    <message>
        <source>Reading the scenario …</source>
        <translation>प्रसंग वाचला जात आहे …</translation>
    </message>
    <message>
        <source>Where it has processes, harmless ones are started and ended, too.</source>
        <translation>त्यात प्रोसेस असल्यास निरुपद्रवी प्रोसेस सुरू आणि बंदही केल्या जातात.</translation>
    </message>
    <message>
        <source>The test file of EICAR is harmless, but antivirus programs report it as if it were malicious, maybe to whoever watches over this computer, and take it away. Write it?</source>
        <translation>EICAR ची चाचणी फाइल निरुपद्रवी आहे, पण अँटीव्हायरस प्रोग्राम ती घातक असल्याप्रमाणे कळवतात, कदाचित या संगणकावर लक्ष ठेवणाऱ्यालाही, आणि ती काढून टाकतात. लिहायची?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>लिहा</translation>
    </message>
    <message>
        <source>Do not begin</source>
        <translation>सुरू करू नका</translation>
    </message>
    <message>
        <source>Planting</source>
        <translation>पेरणी होत आहे</translation>
    </message>
    <message>
        <source>Where the folder is made</source>
        <translation>फोल्डर कुठे तयार व्हावे</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{0} min</source>
        <translation>{0} मि.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Malicious things judged so</source>
        <translation>घातक गोष्टी घातक ठरवल्या</translation>
    </message>
    <message>
        <source>Nothing honest accused</source>
        <translation>वैध गोष्टीवर आरोप नाही</translation>
    </message>
    <message>
        <source>Odd but honest things cleared</source>
        <translation>विचित्र पण वैध गोष्टी निर्दोष ठरवल्या</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>प्रश्नांची उत्तरे</translation>
    </message>
    <message>
        <source>As sure as right</source>
        <translation>जितके बरोबर तितकीच खात्री</translation>
    </message>
    <message>
        <source>Everything looked at</source>
        <translation>सर्व काही पाहिले</translation>
    </message>
    <message>
        <source>Evidence kept, the case holds</source>
        <translation>पुरावे ठेवले, केस अबाधित</translation>
    </message>
    <message>
        <source>Summary and report written</source>
        <translation>सारांश आणि अहवाल लिहिले</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Filled dot: {0} or more of {1}. Hollow dot: less.</source>
        <translation>भरीव बिंदू: {1} पैकी {0} किंवा अधिक. पोकळ बिंदू: कमी.</translation>
    </message>
</context>
<context>
    <name>ScorePicture</name>
    <message>
        <source>The oldest attempt is at the left. A filled dot is {0} or more, which is enough to go on; a hollow one is less.</source>
        <translation>सर्वांत जुना प्रयत्न डावीकडे आहे. भरीव बिंदू म्हणजे {0} किंवा अधिक, पुढे जाण्यास पुरेसे; पोकळ म्हणजे त्याहून कमी.</translation>
    </message>
    <message>
        <source>Scores over attempts</source>
        <translation>प्रयत्नांनुसार गुण</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>{0} of 100</source>
        <translation>100 पैकी {0}</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n मिनिटात</numerusform>
            <numerusform>%n मिनिटांत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hints cost %n point(s)</source>
        <translation>
            <numerusform>संकेतांमुळे %n गुण गेले</numerusform>
            <numerusform>संकेतांमुळे %n गुण गेले</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>आणि आणखी %n</numerusform>
            <numerusform>आणि आणखी %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPane</name>
    <message>
        <source>Folder with your attempts</source>
        <translation>तुमच्या प्रयत्नांचे फोल्डर</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>तुमचे प्रयत्न</translation>
    </message>
    <message>
        <source>Your scores over your attempts</source>
        <translation>तुमचे गुण, प्रयत्नांनुसार</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>कशाचा सराव करायचा</translation>
    </message>
    <message>
        <source>Reading the attempts</source>
        <translation>प्रयत्न वाचत आहे</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>पुढचा: {0}</translation>
    </message>
    <message>
        <source>Easier: {0}</source>
        <translation>सोपा: {0}</translation>
    </message>
    <message>
        <source>Harder: {0}</source>
        <translation>अवघड: {0}</translation>
    </message>
    <message>
        <source>Reading the attempts …</source>
        <translation>प्रयत्न वाचले जात आहेत …</translation>
    </message>
    <message>
        <source>No attempt in this folder is finished yet. When one is, its score stands here.</source>
        <translation>या फोल्डरमधील कोणताही प्रयत्न अजून संपलेला नाही. संपल्यावर त्याचे गुण येथे दिसतील.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>एकूण</translation>
    </message>
</context>
<context>
    <name>SealPane</name>
    <message>
        <source>Also let an outside authority say when (RFC 3161)</source>
        <translation>वेळेची पुष्टी बाहेरच्या प्राधिकरणाकडूनही घ्या (RFC 3161)</translation>
    </message>
    <message>
        <source>Address of the time stamp authority</source>
        <translation>वेळशिक्का देणाऱ्या प्राधिकरणाचा पत्ता</translation>
    </message>
    <message>
        <source>None: the stamp is kept, not checked</source>
        <translation>काही नाही: शिक्का ठेवला जातो, तपासला जात नाही</translation>
    </message>
    <message>
        <source>Certificates that the stamp has to lead to</source>
        <translation>शिक्का ज्यांच्यापर्यंत पोहोचला पाहिजे ती प्रमाणपत्रे</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>प्रमाणपत्रांची फाइल निवडा</translation>
    </message>
    <message>
        <source>Seal this case</source>
        <translation>ही केस सील करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्रे</translation>
    </message>
    <message>
        <source>{0} vouches for all that the case holds now: who changes it later without this key is found out. The key: {1}</source>
        <translation>{0} केसमध्ये आत्ता जे काही आहे त्या सर्वाची ग्वाही देतात: या कळीशिवाय नंतर कोणी ते बदलले तर ते उघड होते. कळ: {1}</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>सील करत आहे</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>प्राधिकरणाची प्रमाणपत्रे</translation>
    </message>
    <message>
        <source>{0} does not allow that: it asks on the network.</source>
        <translation>{0} याची परवानगी देत नाही: हे नेटवर्कवर विचारते.</translation>
    </message>
    <message>
        <source>It learns the SHA-256 of your signature and where it comes from.</source>
        <translation>त्याला तुमच्या स्वाक्षरीचा SHA-256 आणि ती कुठून आली हे कळते.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{0} does not allow it.</source>
        <translation>{0} याची परवानगी देत नाही.</translation>
    </message>
    <message>
        <source>TLP:{0} does not go to everybody: choose who can open it.</source>
        <translation>TLP:{0} सर्वांना जात नाही: ते कोण उघडू शकते ते निवडा.</translation>
    </message>
    <message>
        <source>TLP:RED goes to named people only: choose them.</source>
        <translation>TLP:RED फक्त नाव घेतलेल्या लोकांना जाते: त्यांना निवडा.</translation>
    </message>
    <message>
        <source>Choose who can open it.</source>
        <translation>ते कोण उघडू शकते ते निवडा.</translation>
    </message>
    <message>
        <source>The case has no report yet: make one first.</source>
        <translation>केसमध्ये अजून अहवाल नाही: आधी एक तयार करा.</translation>
    </message>
    <message>
        <source>TLP:RED goes to people whose keys were checked: check them at Contacts, or say that it may go there all the same.</source>
        <translation>TLP:RED फक्त ज्यांच्या कळा तपासल्या आहेत अशा लोकांना जाते: संपर्कांमध्ये त्या तपासा, किंवा तरीही तिकडे जाऊ शकते असे सांगा.</translation>
    </message>
    <message>
        <source>Say that it may go there: {0} asks that.</source>
        <translation>हे तिथे जाऊ शकते हे सांगा: {0} ते विचारते.</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>कुठे ते सांगा.</translation>
    </message>
    <message>
        <source>▲ Everybody who gets the file can read all of it: no encryption.</source>
        <translation>▲ ज्याला फाइल मिळेल तो तिच्यातील सर्व वाचू शकतो: एन्क्रिप्शन नाही.</translation>
    </message>
    <message>
        <source>○ Nobody can open it yet.</source>
        <translation>○ ते अजून कोणी उघडू शकत नाही.</translation>
    </message>
    <message>
        <source>Nobody else can, and neither can you: the case itself stays here.</source>
        <translation>दुसरे कोणी उघडू शकत नाही, तुम्हीही नाही: केस इथेच राहते.</translation>
    </message>
    <message>
        <source>✓ {0} can open it, with the key {1}, which was checked.</source>
        <translation>✓ {0} ते उघडू शकतात, कळ {1} ने, जी तपासली आहे.</translation>
    </message>
    <message>
        <source>▲ Whoever holds the key {1} can open it. It is said to be {0}&apos;s, but nobody made sure: check it first, by words read aloud.</source>
        <translation>▲ ज्याच्याकडे कळ {1} आहे तो ते उघडू शकतो. ती {0} यांची असल्याचे म्हटले जाते, पण कोणी खात्री केलेली नाही: आधी वाचून दाखवलेल्या शब्दांनी तपासा.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n अहवाल</numerusform>
            <numerusform>%n अहवाल</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {0}, as they were written.</source>
        <translation>यात: {0}, लिहिले तसेच.</translation>
    </message>
    <message>
        <source>In it: the case&apos;s database, with {0} findings and all that was collected of the host (users, addresses, command lines, paths), {1} entries of the ledger, what people wrote; {2}; {3}.</source>
        <translation>यात: केसचा डेटाबेस, ज्यात {0} आढळलेल्या बाबी आणि होस्टचे गोळा केलेले सर्व (वापरकर्ते, पत्ते, कमांड लाइन, पाथ), नोंदवहीच्या {1} नोंदी, लोकांनी लिहिलेले; {2}; {3}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence, {0}</source>
        <translation>
            <numerusform>पुराव्याची %n फाइल, {0}</numerusform>
            <numerusform>पुराव्याच्या %n फाइली, {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: the database, the ledger and the evidence.</source>
        <translation>यात नाही: डेटाबेस, नोंदवही आणि पुरावे.</translation>
    </message>
    <message>
        <source>Beside it, nothing names the case, the organisation or the examiner: only the reports and the names of their files may.</source>
        <translation>त्याखेरीज काहीही केस, संस्था किंवा तपासनीसाचे नाव सांगत नाही: फक्त अहवाल आणि त्यांच्या फाइलींची नावे सांगू शकतात.</translation>
    </message>
    <message numerus="yes">
        <source>Not in it: %n file(s) of evidence; their names and hashes are.</source>
        <translation>
            <numerusform>यात नाही: पुराव्याची %n फाइल; तिचे नाव आणि हॅश आहेत.</numerusform>
            <numerusform>यात नाहीत: पुराव्याच्या %n फाइली; त्यांची नावे आणि हॅश आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never in it: your keys, the key of pseudonyms, the folder exports.</source>
        <translation>यात कधीच नाही: तुमच्या कळा, टोपणनावांची कळ, exports फोल्डर.</translation>
    </message>
    <message>
        <source>Nothing is redacted on the way: a report that was made redacted stays so.</source>
        <translation>वाटेत काहीही लपवले जात नाही: लपवून तयार केलेला अहवाल तसाच राहतो.</translation>
    </message>
    <message>
        <source>Nothing is redacted: a bundle holds the case as it is.</source>
        <translation>काहीही लपवले जात नाही: बंडलमध्ये केस जशीच्या तशी असते.</translation>
    </message>
    <message>
        <source>It is signed with your key: whoever has it can show that you made it.</source>
        <translation>यावर तुमच्या कळीची स्वाक्षरी आहे: ज्याच्याकडे ते आहे तो तुम्ही ते केले हे दाखवू शकतो.</translation>
    </message>
    <message>
        <source>Whoever carries it sees its name, its size and for how many keys it is, not whose case it is or who made it.</source>
        <translation>जो ते नेतो त्याला त्याचे नाव, आकार आणि ते किती कळांसाठी आहे ते दिसते; केस कोणाची आहे किंवा कोणी केले ते नाही.</translation>
    </message>
    <message>
        <source>Who knows the SSH key of a recipient can tell that it is for them.</source>
        <translation>प्राप्तकर्त्याची SSH कळ ज्याला माहीत आहे तो ते त्यांच्यासाठी आहे हे सांगू शकतो.</translation>
    </message>
    <message>
        <source>TLP:RED: they may pass it on to nobody.</source>
        <translation>TLP:RED: ते हे कोणालाही पुढे देऊ शकत नाहीत.</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT: only within their organisation.</source>
        <translation>TLP:AMBER+STRICT: फक्त त्यांच्या संस्थेत.</translation>
    </message>
    <message>
        <source>TLP:AMBER: only within their organisation and its clients.</source>
        <translation>TLP:AMBER: फक्त त्यांची संस्था आणि तिचे ग्राहक यांच्यात.</translation>
    </message>
    <message>
        <source>TLP:GREEN: within their community, not in public.</source>
        <translation>TLP:GREEN: त्यांच्या समुदायात, सार्वजनिक नाही.</translation>
    </message>
    <message>
        <source>TLP:CLEAR: they may pass it on to anybody.</source>
        <translation>TLP:CLEAR: ते हे कोणालाही पुढे देऊ शकतात.</translation>
    </message>
    <message>
        <source>Send the file by any way.</source>
        <translation>फाइल कोणत्याही मार्गाने पाठवा.</translation>
    </message>
    <message>
        <source>Tell them the SHA-256 by another way: {0}</source>
        <translation>त्यांना SHA-256 दुसऱ्या मार्गाने सांगा: {0}</translation>
    </message>
    <message>
        <source>Call {0} and compare the words, at Contacts.</source>
        <translation>{0} यांना फोन करा आणि संपर्कमध्ये शब्दांची तुलना करा.</translation>
    </message>
    <message>
        <source>They open it with irkit, or with age and tar.</source>
        <translation>ते हे irkit ने, किंवा age आणि tar ने उघडतात.</translation>
    </message>
    <message>
        <source>Counting what the case holds …</source>
        <translation>केसमध्ये काय आहे ते मोजले जात आहे …</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share, open, contacts</source>
        <translation>शेअर करा, उघडा, संपर्क</translation>
    </message>
    <message>
        <source>Share this case</source>
        <translation>ही केस शेअर करा</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल उघडा</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>शेअर करा</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>The whole case: database, reports, evidence</source>
        <translation>संपूर्ण केस: डेटाबेस, अहवाल, पुरावे</translation>
    </message>
    <message>
        <source>The case, of its evidence only what is ticked</source>
        <translation>केस, पुराव्यांपैकी फक्त निवडलेले</translation>
    </message>
    <message>
        <source>The reports that were made, nothing else</source>
        <translation>तयार केलेले अहवाल, दुसरे काही नाही</translation>
    </message>
    <message>
        <source>Evidence that goes along</source>
        <translation>सोबत जाणारे पुरावे</translation>
    </message>
    <message>
        <source>Reports that go along</source>
        <translation>सोबत जाणारे अहवाल</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>ते कोण उघडू शकते</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>हे तिथे जाऊ शकते: फक्त आवश्यक आणि परवानगी असेल तितकेच</translation>
    </message>
    <message>
        <source>No contact yet: add the card that somebody gave you.</source>
        <translation>अजून संपर्क नाहीत: कोणी दिलेले कार्ड जोडा.</translation>
    </message>
    <message>
        <source>Everybody: not encrypted (TLP:CLEAR only)</source>
        <translation>सर्व: एन्क्रिप्ट न केलेले (फक्त TLP:CLEAR)</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>संपर्क…</translation>
    </message>
    <message>
        <source>Write a redacted report…</source>
        <translation>लपवून अहवाल लिहा…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कुठे</translation>
    </message>
    <message>
        <source>Choose where to write the bundle</source>
        <translation>बंडल कुठे लिहायचे ते निवडा</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>बंडल तयार करा</translation>
    </message>
    <message>
        <source>Who will be able to read what</source>
        <translation>कोण काय वाचू शकेल</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>दुसरे काही शेअर करा</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. काय</translation>
    </message>
    <message>
        <source>2. For whom</source>
        <translation>2. कोणासाठी</translation>
    </message>
    <message>
        <source>3. Protection</source>
        <translation>3. संरक्षण</translation>
    </message>
    <message>
        <source>A bundle is signed by you and holds the case as it is. Where names and addresses have to stay here, write a redacted report instead.</source>
        <translation>बंडलवर तुमची स्वाक्षरी असते आणि त्यात केस जशीच्या तशी असते. जिथे नावे आणि पत्ते इथेच राहायला हवेत, तिथे त्याऐवजी लपवून अहवाल लिहा.</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>तुमच्या कळीचा पासफ्रेज</translation>
    </message>
    <message>
        <source>4. Where to</source>
        <translation>4. कुठे</translation>
    </message>
    <message>
        <source>What to share, and with whom</source>
        <translation>काय द्यायचे, आणि कोणाला</translation>
    </message>
    <message>
        <source>Verifying the case, sealing it, packing</source>
        <translation>केस पडताळत, सील करत आणि पॅक करत आहे</translation>
    </message>
    <message>
        <source>✓ Made: {0}</source>
        <translation>✓ तयार: {0}</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>बंडल तयार करा</translation>
    </message>
</context>
<context>
    <name>ShortPane</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>फिल्टरशी जुळणारे येथे काही नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
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
    <name>ShortTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sizes</name>
    <message>
        <source>{0} bytes</source>
        <translation>{0} बाइट</translation>
    </message>
</context>
<context>
    <name>SnapshotLine</name>
    <message>
        <source>Look again</source>
        <translation>रिफ्रेश करा</translation>
    </message>
    <message>
        <source>Not listed yet.</source>
        <translation>अजून यादी केलेली नाही.</translation>
    </message>
    <message>
        <source>As the host was on {0} {1}, {2} ago · {3}</source>
        <translation>{0} {1} रोजी होस्ट होता तसा, {2} पूर्वी · {3}</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Last day</source>
        <translation>मागील दिवस</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिवस</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सर्व</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>In place of the chosen scenario</source>
        <translation>निवडलेल्या प्रसंगाऐवजी</translation>
    </message>
    <message>
        <source>Scenario file of your own</source>
        <translation>तुमची स्वतःची प्रसंग फाइल</translation>
    </message>
    <message>
        <source>Choose a scenario file of your own</source>
        <translation>तुमची स्वतःची प्रसंग फाइल निवडा</translation>
    </message>
    <message>
        <source>Who holds what is true</source>
        <translation>खरे काय ते कोणाकडे राहील</translation>
    </message>
    <message>
        <source>For the same names and paths once more</source>
        <translation>तीच नावे आणि पाथ पुन्हा मिळवण्यासाठी</translation>
    </message>
    <message>
        <source>Seed number</source>
        <translation>बीज संख्या</translation>
    </message>
    <message>
        <source>Plant the antivirus test file of EICAR, too</source>
        <translation>EICAR ची अँटीव्हायरस चाचणी फाइलही पेरा</translation>
    </message>
    <message>
        <source>To see what the antivirus of this computer does</source>
        <translation>या संगणकाचा अँटीव्हायरस काय करतो ते पाहण्यासाठी</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>स्वतःची फाइल</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>मेंटर</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>None: irkit opens what is true at the end</source>
        <translation>कोणी नाही: irkit शेवटी खरे काय ते उघडते</translation>
    </message>
    <message>
        <source>What is true is sealed to {0} alone: your score comes with their review. A seed of your own is not taken then, as whoever knows it knows what is true.</source>
        <translation>खरे काय ते फक्त {0} यांच्यासाठी सील आहे: तुमचे गुण त्यांच्या समीक्षेसह येतात. तेव्हा तुमचे स्वतःचे बीज घेतले जात नाही, कारण ज्याला ते माहीत आहे त्याला खरे काय ते माहीत असते.</translation>
    </message>
    <message>
        <source>To let a mentor hold what is true, add their card: Share, Contacts.</source>
        <translation>खरे काय ते मेंटरकडे ठेवण्यासाठी त्यांचे कार्ड जोडा: शेअर करा, संपर्क.</translation>
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
        <source>Open a bundle…</source>
        <translation>बंडल उघडा…</translation>
    </message>
    <message>
        <source>A case that somebody shared with you</source>
        <translation>कोणीतरी तुमच्याशी शेअर केलेली केस</translation>
    </message>
    <message>
        <source>Learn on a harmless host…</source>
        <translation>निरुपद्रवी होस्टवर शिका…</translation>
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
    <name>StatusSentence</name>
    <message>
        <source>▲ Something does not hold: {0}</source>
        <translation>▲ काहीतरी टिकत नाही: {0}</translation>
    </message>
    <message>
        <source>No mentor has reviewed this case yet.</source>
        <translation>अजून कोणत्याही मेंटरने या केसची समीक्षा केलेली नाही.</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>कोणी अज्ञात</translation>
    </message>
    <message>
        <source>▲ {0} returned it: answer, mend it, and hand it over once more.</source>
        <translation>▲ {0} यांनी परत पाठवली: उत्तर द्या, सुधारा, आणि पुन्हा सुपूर्द करा.</translation>
    </message>
    <message>
        <source>▲ {0} accepted it, and entry {1} changed it since: it goes back once more.</source>
        <translation>▲ {0} यांनी स्वीकारली, पण नोंद {1} ने ती नंतर बदलली: ती पुन्हा समीक्षेला जाते.</translation>
    </message>
    <message>
        <source>✓ Signed off by both keys: the trainee&apos;s and that of {0}.</source>
        <translation>✓ दोन्ही कळांनी प्रमाणित: प्रशिक्षणार्थीची आणि {0} यांची.</translation>
    </message>
    <message>
        <source>▲ Accepted and sealed, by a mentor whom you do not know: {0}.</source>
        <translation>▲ स्वीकारली आणि सील केली, पण तुम्हाला माहीत नसलेल्या मेंटरने: {0}.</translation>
    </message>
    <message>
        <source>✓ {0} accepted it. Your seal is the second key: seal it.</source>
        <translation>✓ {0} यांनी स्वीकारली. तुमचे सील ही दुसरी कळ आहे: सील करा.</translation>
    </message>
    <message>
        <source>✓ {0} accepted it. The seal of the trainee is missing still.</source>
        <translation>✓ {0} यांनी स्वीकारली. प्रशिक्षणार्थीचे सील अजून बाकी आहे.</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The chosen step</source>
        <translation>निवडलेली पायरी</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>काय करायचे</translation>
    </message>
    <message>
        <source>Where it is done</source>
        <translation>हे कोठे होते</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>का</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>यात काय समाविष्ट आहे</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation>हे काय सिद्ध करत नाही</translation>
    </message>
    <message>
        <source>What it may show (ATT&amp;CK)</source>
        <translation>हे काय दाखवू शकते (ATT&amp;CK)</translation>
    </message>
    <message>
        <source>✓ Somebody says so (entry {0}). {1}</source>
        <translation>✓ कोणीतरी तसे सांगितले आहे (नोंद {0}). {1}</translation>
    </message>
    <message>
        <source>○ The case cannot show it: tick it by hand.</source>
        <translation>○ केस हे दाखवू शकत नाही: ते हाताने पूर्ण करा.</translation>
    </message>
    <message>
        <source>(entry {0})</source>
        <translation>(नोंद {0})</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाताने</translation>
    </message>
    <message>
        <source>next</source>
        <translation>पुढची</translation>
    </message>
    <message>
        <source>open</source>
        <translation>बाकी</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
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
    <name>SystemFacts</name>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टीम</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>संगणक</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>कोणी तपासले</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>संरक्षण</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>फाइल सिस्टीम</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>इतर</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Facts of the host</source>
        <translation>होस्टची तथ्ये</translation>
    </message>
    <message>
        <source>No facts in this case yet: a triage reads them.</source>
        <translation>या केसमध्ये अजून तथ्ये नाहीत: प्राथमिक तपासणीत ती वाचली जातात.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>स्कॅन</translation>
    </message>
    <message>
        <source>No scan was made into this case yet.</source>
        <translation>या केसमध्ये अजून एकही स्कॅन केलेले नाही.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n स्कॅन</numerusform>
            <numerusform>%n स्कॅन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the ledger.</source>
        <translation>
            <numerusform>%n जुने नोंदवहीत आहे.</numerusform>
            <numerusform>%n जुनी नोंदवहीत आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>without administrator rights</source>
        <translation>प्रशासक अधिकारांशिवाय</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>सुरुवात</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>शेवट</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>none</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>नियम संच</translation>
    </message>
    <message>
        <source>Rules SHA-256</source>
        <translation>नियमांचा SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Show what is new</source>
        <translation>नवीन असलेले दाखवा</translation>
    </message>
    <message>
        <source>That row is not in the list any more.</source>
        <translation>ती ओळ आता यादीत नाही.</translation>
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
        <translation>वेळेनुसार घटना</translation>
    </message>
    <message>
        <source>Drag to choose a span; or arrows, Shift with arrows, Enter.</source>
        <translation>कालावधी निवडण्यासाठी ड्रॅग करा; किंवा बाण कळा, Shift सह बाण कळा, Enter.</translation>
    </message>
    <message>
        <source>{0} events on the host and {1} of our own, from {2} to {3}</source>
        <translation>होस्टवरील {0} आणि आमच्या स्वतःच्या {1} घटना, {2} ते {3}</translation>
    </message>
    <message>
        <source>Events will stand here by their time.</source>
        <translation>घटना येथे त्यांच्या वेळेनुसार दिसतील.</translation>
    </message>
    <message>
        <source>■ On the host</source>
        <translation>■ होस्टवर</translation>
    </message>
    <message>
        <source>▷ By us</source>
        <translation>▷ आमच्याकडून</translation>
    </message>
    <message>
        <source>◂ {0} earlier</source>
        <translation>◂ {0} याआधी</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Events</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>निवडलेली घटना</translation>
    </message>
    <message>
        <source>Choose an event to see more; Enter goes to what it is about.</source>
        <translation>अधिक पाहण्यासाठी घटना निवडा; Enter दाबल्यास ती ज्याबाबत आहे तिथे जाता येते.</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>संपूर्ण कालावधी पुन्हा दाखवा</translation>
    </message>
    <message>
        <source>Show events of all times, not only {0}</source>
        <translation>फक्त {0} नव्हे, सर्व वेळांच्या घटना दाखवा</translation>
    </message>
    <message>
        <source>Nothing happened in the span that you chose.</source>
        <translation>तुम्ही निवडलेल्या कालावधीत काहीही घडले नाही.</translation>
    </message>
    <message>
        <source>No event yet: scans and what you do are noted here.</source>
        <translation>अजून एकही घटना नाही: स्कॅन आणि तुम्ही जे करता ते येथे नोंदवले जाते.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>कशावर</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>कोणाचे</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>हे दाखवा</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Written into the ledger of the case.</source>
        <translation>केसच्या नोंदवहीत नोंदवलेले.</translation>
    </message>
    <message>
        <source>A file&apos;s own time; whoever may write it can set it to anything.</source>
        <translation>फाइलची स्वतःची वेळ; जो फाइलमध्ये लिहू शकतो तो ती काहीही ठेवू शकतो.</translation>
    </message>
    <message>
        <source>By the clock of the host.</source>
        <translation>होस्टच्या घड्याळानुसार.</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Scenarios</source>
        <translation>प्रसंग</translation>
    </message>
    <message>
        <source>Learning and teaching</source>
        <translation>शिकणे आणि शिकवणे</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>हा प्रयत्न</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>माझे गुण</translation>
    </message>
    <message>
        <source>Reviews received</source>
        <translation>मिळालेल्या समीक्षा</translation>
    </message>
    <message>
        <source>Review as mentor</source>
        <translation>मेंटर म्हणून समीक्षा</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>गट</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>बॅज</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Learn triage on a safe copy of the real thing. Nothing dangerous is planted.</source>
        <translation>खऱ्या घटनेच्या सुरक्षित प्रतीवर ट्रायेज शिका. काहीही धोकादायक पेरले जात नाही.</translation>
    </message>
    <message>
        <source>Looking for scenarios …</source>
        <translation>प्रसंग शोधले जात आहेत …</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Processes</source>
        <translation>प्रोसेसेस</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} पैकी {0}</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>फिल्टरशी जुळणारी प्रोसेस नाही.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>सर्व उघडा</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>सर्व बंद करा</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ओळ कॉपी केली.</numerusform>
            <numerusform>%n ओळी कॉपी केल्या.</numerusform>
        </translation>
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
    <name>TriagePage</name>
    <message>
        <source>Not looked at</source>
        <translation>तपासले नाही</translation>
    </message>
    <message>
        <source>A scan lists here what it could not look at, and why.</source>
        <translation>स्कॅन काय तपासू शकले नाही आणि का, ते येथे दिसते.</translation>
    </message>
    <message>
        <source>What was planted for the exercise</source>
        <translation>सरावासाठी जे पेरले</translation>
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
        <source>▲ That looks at this computer, and not at the exercise.</source>
        <translation>▲ हे या संगणकाकडे पाहते, सरावाकडे नाही.</translation>
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
        <source>What to look at</source>
        <translation>काय तपासायचे</translation>
    </message>
    <message>
        <source>The command, as you could type it</source>
        <translation>तुम्ही टाइप करू शकाल अशी कमांड</translation>
    </message>
    <message>
        <source>Name at least one file or folder to look at.</source>
        <translation>तपासण्यासाठी किमान एक फाइल किंवा फोल्डर द्या.</translation>
    </message>
    <message>
        <source>No number of a process: {0}</source>
        <translation>हा कोणत्याही प्रोसेसचा PID नाही: {0}</translation>
    </message>
    <message>
        <source>Every scan of this case came to its end.</source>
        <translation>या केसमधील प्रत्येक स्कॅन पूर्ण झाले आहे.</translation>
    </message>
    <message>
        <source>Looking at what was planted …</source>
        <translation>जे पेरले ते पाहिले जात आहे …</translation>
    </message>
    <message>
        <source>What was planted has been removed: there is nothing left to look at.</source>
        <translation>जे पेरले होते ते काढले आहे: पाहण्यासाठी काही उरले नाही.</translation>
    </message>
    <message>
        <source>Its files, in {0}.</source>
        <translation>त्याच्या फाइली, {0} मध्ये.</translation>
    </message>
    <message>
        <source>Its processes, {0}: first, as they vanish first.</source>
        <translation>त्याच्या प्रोसेस, {0}: आधी, कारण त्या आधी नाहीशा होतात.</translation>
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
        <source>Judged malicious by people: {0}.</source>
        <translation>तपासनीसांच्या निर्णयानुसार घातक: {0}.</translation>
    </message>
    <message>
        <source>Judged suspicious by people: {0}.</source>
        <translation>तपासनीसांच्या निर्णयानुसार संशयास्पद: {0}.</translation>
    </message>
    <message>
        <source>Judged harmless by people: {0}.</source>
        <translation>तपासनीसांच्या निर्णयानुसार निरुपद्रवी: {0}.</translation>
    </message>
    <message>
        <source>Scans that did not come to their end: {0}.</source>
        <translation>पूर्ण न झालेली स्कॅन: {0}.</translation>
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
        <translation>किती खात्री?</translation>
    </message>
    <message>
        <source>How sure you are, in per cent</source>
        <translation>तुम्हाला किती खात्री आहे, टक्क्यांत</translation>
    </message>
    <message>
        <source>How sure you are; may be left open</source>
        <translation>तुम्हाला किती खात्री आहे; रिकामे ठेवता येते</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>निर्णयाचे कारण</translation>
    </message>
    <message>
        <source>Reason (R), taken along with the next verdict</source>
        <translation>कारण (R), पुढील निर्णयासोबत नोंदवले जाते</translation>
    </message>
    <message>
        <source>Then go on to the next</source>
        <translation>नंतर पुढील बाबीवर जा</translation>
    </message>
    <message numerus="yes">
        <source>Goes to all %n selected thing(s).</source>
        <translation>
            <numerusform>निवडलेल्या %n घटकाला लागू होते.</numerusform>
            <numerusform>निवडलेल्या सर्व %n घटकांना लागू होते.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged it yet.</source>
        <translation>यावर अजून कोणीही निर्णय दिलेला नाही.</translation>
    </message>
    <message>
        <source>{0} — {1}, {2}</source>
        <translation>{0} — {1}, {2}</translation>
    </message>
</context>
<context>
    <name>WhereView</name>
    <message>
        <source>Previous match ([)</source>
        <translation>मागील जुळणी ([)</translation>
    </message>
    <message>
        <source>Next match (])</source>
        <translation>पुढील जुळणी (])</translation>
    </message>
    <message>
        <source>Read from the process</source>
        <translation>प्रोसेसमधून वाचा</translation>
    </message>
    <message>
        <source>Shows what lies at this address now, if the process still runs.</source>
        <translation>प्रोसेस अजूनही चालू असेल, तर या पत्त्यावर आत्ता काय आहे ते दाखवते.</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>फाइलमधून वाचा</translation>
    </message>
    <message>
        <source>Shows what is around the match, if the file is still the one that was found.</source>
        <translation>फाइल अजूनही आढळली तीच असल्यास जुळणीच्या आसपास काय आहे ते दाखवते.</translation>
    </message>
    <message>
        <source>This is about the process as a whole, not about a place in its memory.</source>
        <translation>हे संपूर्ण प्रोसेसबद्दल आहे, तिच्या मेमरीतील एखाद्या जागेबद्दल नाही.</translation>
    </message>
    <message>
        <source>No string matched: the rule decided by something else.</source>
        <translation>कोणतीही स्ट्रिंग जुळली नाही: नियमाने दुसऱ्या आधारे ठरवले.</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} of {3} at {4}, {5}</source>
        <translation>{1} पैकी {0}: {3} मधील {2}, {4} येथे, {5}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n बाइट</numerusform>
            <numerusform>%n बाइट</numerusform>
        </translation>
    </message>
    <message>
        <source>The case keeps no bytes of this place.</source>
        <translation>केसमध्ये या जागेचे बाइट जतन केलेले नाहीत.</translation>
    </message>
    <message>
        <source>Only the beginning of the match is kept.</source>
        <translation>जुळणीची फक्त सुरुवात जतन केली आहे.</translation>
    </message>
    <message>
        <source>The case keeps {0} of {1} matches of this rule.</source>
        <translation>केसमध्ये या नियमाच्या {1} पैकी {0} जुळण्या जतन केल्या आहेत.</translation>
    </message>
    <message>
        <source>These bytes are kept in the case.</source>
        <translation>हे बाइट केसमध्ये जतन केले आहेत.</translation>
    </message>
    <message>
        <source>Read from the process, which still runs: so it is now.</source>
        <translation>अजूनही चालू असलेल्या प्रोसेसमधून वाचले: आत्ता असे आहे.</translation>
    </message>
    <message>
        <source>Read from the file, which is still the one that was found.</source>
        <translation>फाइलमधून वाचले, जी अजूनही आढळली तीच आहे.</translation>
    </message>
    <message>
        <source>{0}: these bytes were kept by the scan.</source>
        <translation>{0}: हे बाइट स्कॅनने जतन केले होते.</translation>
    </message>
    <message>
        <source>{0}, and the scan kept no bytes of this place.</source>
        <translation>{0}, आणि स्कॅनने या जागेचे बाइट जतन केले नाहीत.</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Reasons, strongest first</source>
        <translation>कारणे, सर्वांत प्रबळ आधी</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>नियम कुठून आला</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>तपासणी काय सांगते</translation>
    </message>
    <message>
        <source>Why it is one</source>
        <translation>हे का आहे</translation>
    </message>
    <message>
        <source>and {0} weaker ones</source>
        <translation>आणि {0} कमी प्रबळ</translation>
    </message>
    <message>
        <source>A check of irkit&apos;s own: there is no rule to be shown.</source>
        <translation>irkit ची स्वतःची तपासणी: दाखवण्यासाठी नियम नाही.</translation>
    </message>
    <message>
        <source>The case does not hold the text of this rule.</source>
        <translation>केसमध्ये या नियमाचा मजकूर नाही.</translation>
    </message>
    <message>
        <source>Score {0}, from one reason.</source>
        <translation>स्कोअर {0}, एका कारणावरून.</translation>
    </message>
    <message>
        <source>Score {0} = {1}: the strongest reason counts whole, each next one less.</source>
        <translation>स्कोअर {0} = {1}: सर्वांत प्रबळ कारण पूर्ण धरले जाते, पुढील प्रत्येक त्याहून कमी.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>तपासणी</translation>
    </message>
    <message>
        <source>Pack and file</source>
        <translation>नियम संच आणि फाइल</translation>
    </message>
    <message>
        <source>Author, licence</source>
        <translation>लेखक, परवाना</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>ATT&amp;CK</source>
        <translation>ATT&amp;CK</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टॅग</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The language changes as soon as the running command has ended.</source>
        <translation>चालू कमांड संपताच भाषा बदलेल.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0}, according to {1}</source>
        <translation>{0}, {1} यांच्या म्हणण्यानुसार</translation>
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
        <source>Done: {0}</source>
        <translation>पूर्ण झाले: {0}</translation>
    </message>
    <message>
        <source>Administrator rights were refused. Start without them, or type into a terminal that was started as administrator: {0}</source>
        <translation>प्रशासक अधिकार नाकारले गेले. त्यांच्याविना सुरू करा, किंवा प्रशासक म्हणून उघडलेल्या टर्मिनलमध्ये टाइप करा: {0}</translation>
    </message>
    <message>
        <source>Administrator rights were refused. Start without them, or type: {0}</source>
        <translation>प्रशासक अधिकार नाकारले गेले. त्यांच्याविना सुरू करा, किंवा टाइप करा: {0}</translation>
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
