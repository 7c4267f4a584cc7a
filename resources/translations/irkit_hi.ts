<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About irkit</source>
        <translation>irkit के बारे में</translation>
    </message>
    <message>
        <source>irkit {0} triages a host without changing it and keeps what it finds in a case.
Apache License 2.0. Made with Qt {1}.</source>
        <translation>irkit {0} होस्ट को बदले बिना उसका ट्राइएज करता है और जो मिलता है उसे केस में रखता है।
Apache License 2.0. Qt {1} से निर्मित।</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>No accounts in this case yet: a triage lists them.</source>
        <translation>इस केस में अभी कोई खाता नहीं: ट्राइएज उन्हें सूचीबद्ध करता है।</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>लॉग इन</translation>
    </message>
    <message>
        <source>Nobody was logged on when it was looked at, or nobody looked.</source>
        <translation>जाँच के समय कोई लॉग इन नहीं था, या किसी ने जाँचा नहीं।</translation>
    </message>
    <message>
        <source>Accounts, those that may become administrator first</source>
        <translation>खाते, पहले वे जो व्यवस्थापक बन सकते हैं</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>All of it was matched against the rules.</source>
        <translation>इसका सब कुछ नियमों से मिलाया गया।</translation>
    </message>
    <message>
        <source>A copy of content that was matched already: what was found there counts here too.</source>
        <translation>पहले ही मिलाई गई सामग्री की प्रति: वहाँ जो मिला वह यहाँ भी गिना जाता है।</translation>
    </message>
    <message>
        <source>All data of the file was matched; its holes hold nothing.</source>
        <translation>फ़ाइल का सारा डेटा मिलाया गया; इसके खाली हिस्सों में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The host was asked for this and answered.</source>
        <translation>होस्ट से यह माँगा गया और उसने जवाब दिया।</translation>
    </message>
    <message>
        <source>irkit&apos;s own program and rules, which would match themselves. Nothing to do.</source>
        <translation>irkit का अपना प्रोग्राम और नियम, जो स्वयं से ही मेल खाते। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>A part of the kernel without memory of its own to look at. Nothing to do.</source>
        <translation>कर्नेल का एक हिस्सा जिसकी जाँचने लायक अपनी मेमोरी नहीं। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Such files are on no disk: the kernel makes them up when somebody reads them. Nothing to do.</source>
        <translation>ऐसी फ़ाइलें किसी डिस्क पर नहीं होतीं: पढ़े जाने पर कर्नेल इन्हें बनाता है। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>A link, socket, pipe or device has no content of its own. Nothing to do.</source>
        <translation>लिंक, सॉकेट, पाइप या डिवाइस की अपनी कोई सामग्री नहीं होती। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Another name of a file that is listed already. Nothing to do.</source>
        <translation>पहले से सूचीबद्ध फ़ाइल का दूसरा नाम। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>This system has no such thing to ask. Nothing to do.</source>
        <translation>इस सिस्टम में ऐसा कुछ नहीं जिससे पूछा जाए। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Somebody asked to leave it out, so anything may be there. Scan it now: paths that are named are looked at.</source>
        <translation>किसी ने इसे बाहर रखने को कहा, इसलिए वहाँ कुछ भी हो सकता है। इसे अभी स्कैन करें: जिन पाथ का नाम दिया जाता है, वे जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>It lies on another machine or in a file system of a user, which may be slow or hang. Scan it now to enter it all the same, as --network does.</source>
        <translation>यह दूसरी मशीन पर या किसी उपयोगकर्ता के फ़ाइल सिस्टम में है, जो धीमा हो सकता है या हैंग हो सकता है। फिर भी इसमें जाने के लिए इसे अभी स्कैन करें, जैसा --network करता है।</translation>
    </message>
    <message>
        <source>Attackers pad files so that scanners leave them out. Scan these with a higher limit (--max-size); it takes longer.</source>
        <translation>हमलावर फ़ाइलों को भरकर बड़ा करते हैं ताकि स्कैनर उन्हें छोड़ दें। इन्हें ऊँची सीमा (--max-size) से स्कैन करें; इसमें अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Results of another case quote what was found and would be found again. Somebody could hide there: look whether the case is yours.</source>
        <translation>दूसरे केस के परिणाम मिली चीज़ों को उद्धृत करते हैं और वे फिर मिलतीं। कोई वहाँ छिप सकता है: देखें कि केस आपका है या नहीं।</translation>
    </message>
    <message>
        <source>Its memory maps a device, and reading that can stop the machine. Look at its program file and its connections instead.</source>
        <translation>इसकी मेमोरी एक डिवाइस मैप करती है, और उसे पढ़ने से मशीन रुक सकती है। इसके बदले इसकी प्रोग्राम फ़ाइल और इसके कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The scan was stopped before it came to this. Go on with the scan (Ctrl+Shift+T).</source>
        <translation>यहाँ पहुँचने से पहले स्कैन रोक दिया गया। स्कैन जारी रखें (Ctrl+Shift+T)।</translation>
    </message>
    <message>
        <source>This user may not read it, and other users&apos; files are where intruders live. Scan again as administrator (root).</source>
        <translation>यह उपयोगकर्ता इसे पढ़ नहीं सकता, और घुसपैठिए दूसरे उपयोगकर्ताओं की फ़ाइलों में ही रहते हैं। व्यवस्थापक (root) के रूप में फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>It was listed and then gone: usual for temporary files, and how malware cleans up. Scan its folder again, and look at what made it.</source>
        <translation>यह सूचीबद्ध हुआ और फिर गायब हो गया: अस्थायी फ़ाइलों में यह आम है, और मैलवेयर भी ऐसे ही निशान मिटाता है। इसका फ़ोल्डर फिर स्कैन करें, और देखें कि इसे किसने बनाया।</translation>
    </message>
    <message>
        <source>Another file took its place while the scan ran: an update, or somebody at work. Scan it now, and look at what is there.</source>
        <translation>स्कैन के दौरान दूसरी फ़ाइल ने इसकी जगह ले ली: कोई अपडेट, या कोई सक्रिय है। इसे अभी स्कैन करें, और देखें कि वहाँ क्या है।</translation>
    </message>
    <message>
        <source>It became shorter while it was read, as a log that is written. Scan it now.</source>
        <translation>पढ़ते समय यह छोटा हो गया, जैसे लिखा जा रहा लॉग। इसे अभी स्कैन करें।</translation>
    </message>
    <message>
        <source>The disk or file system gave an error. Scan it again; if that stays so, check the disk and scan a copy.</source>
        <translation>डिस्क या फ़ाइल सिस्टम ने त्रुटि दी। इसे फिर स्कैन करें; यदि त्रुटि बनी रहे, तो डिस्क जाँचें और किसी प्रति को स्कैन करें।</translation>
    </message>
    <message>
        <source>Matching it ended a worker: a damaged file, or one made to break scanners. Scan it again, then look at it by hand.</source>
        <translation>इसे मिलाते समय एक वर्कर बंद हो गया: फ़ाइल क्षतिग्रस्त है, या स्कैनर तोड़ने के लिए बनाई गई है। इसे फिर स्कैन करें, फिर स्वयं जाँचें।</translation>
    </message>
    <message>
        <source>Matching it took more memory than a worker may have. Scan it again with fewer rules (--rules), or look at it by hand.</source>
        <translation>इसे मिलाने में वर्कर की सीमा से अधिक मेमोरी लगी। इसे कम नियमों (--rules) से फिर स्कैन करें, या स्वयं जाँचें।</translation>
    </message>
    <message>
        <source>The matching engine gave up on it, as on memory that changed meanwhile. Scan it again, with fewer rules (--rules) if that stays so.</source>
        <translation>मिलान इंजन ने इस पर प्रयास बंद कर दिया, जैसे इस बीच बदली मेमोरी पर। इसे फिर स्कैन करें; यदि यही हो, तो कम नियमों (--rules) से।</translation>
    </message>
    <message>
        <source>It took longer than one thing may take. Scan it again with more time (--timeout).</source>
        <translation>इसमें एक आइटम के लिए तय समय से अधिक लगा। इसे अधिक समय (--timeout) देकर फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>A newer irkit wrote this reason: see what it says.</source>
        <translation>यह कारण किसी नए irkit ने लिखा है: देखें कि वह क्या कहता है।</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer to comment {0}</source>
        <translation>टिप्पणी {0} पर आपका उत्तर</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Show it in the case</source>
        <translation>केस में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>irkit ended with status {0} and gave no reason.</source>
        <translation>irkit स्थिति {0} के साथ समाप्त हुआ और कोई कारण नहीं बताया।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
    <message>
        <source>It took too long and was stopped. Try it again.</source>
        <translation>इसमें बहुत समय लगा और इसे रोक दिया गया। फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>irkit was ended before it was done. Nothing is lost: try it again.</source>
        <translation>irkit काम पूरा होने से पहले बंद हो गया। कुछ खोया नहीं है: फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The program irkit cannot be started. Is it still where it was? Then start this window again.</source>
        <translation>प्रोग्राम irkit शुरू नहीं हो सकता। क्या वह अब भी अपनी जगह पर है? तो यह विंडो फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The answer is too large for this window: type the command into a terminal.</source>
        <translation>जवाब इस विंडो के लिए बहुत बड़ा है: कमांड टर्मिनल में टाइप करें।</translation>
    </message>
</context>
<context>
    <name>AttemptPane</name>
    <message>
        <source>This attempt</source>
        <translation>यह प्रयास</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>कहानी</translation>
    </message>
    <message>
        <source>Scan what was planted</source>
        <translation>जो रखा गया था उसे स्कैन करें</translation>
    </message>
    <message>
        <source>Judge the findings</source>
        <translation>फ़ाइंडिंग पर निर्णय दें</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>रिपोर्ट लिखें</translation>
    </message>
    <message>
        <source>Take a hint</source>
        <translation>संकेत लें</translation>
    </message>
    <message>
        <source>Hints that you took</source>
        <translation>आपके लिए हुए संकेत</translation>
    </message>
    <message>
        <source>Finish and see the score…</source>
        <translation>समाप्त करें और अंक देखें…</translation>
    </message>
    <message>
        <source>Remove what was planted</source>
        <translation>जो रखा गया था उसे हटाएँ</translation>
    </message>
    <message>
        <source>Choose the next scenario</source>
        <translation>अगला परिदृश्य चुनें</translation>
    </message>
    <message>
        <source>The test file of EICAR is there still.</source>
        <translation>EICAR की परीक्षण फ़ाइल अभी वहीं है।</translation>
    </message>
    <message>
        <source>The test file of EICAR is gone: something took it away.</source>
        <translation>EICAR की परीक्षण फ़ाइल नहीं रही: किसी ने उसे हटा दिया।</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Looking at the attempt …</source>
        <translation>प्रयास देखा जा रहा है …</translation>
    </message>
    <message>
        <source>Its host: {0}</source>
        <translation>इसका होस्ट: {0}</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>और संकेत नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>Take a hint (%n point(s))</source>
        <translation>
            <numerusform>संकेत लें (%n अंक)</numerusform>
            <numerusform>संकेत लें (%n अंक)</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>दर्ज हो रहा है</translation>
    </message>
    <message>
        <source>Nothing counts any more after that.</source>
        <translation>इसके बाद कुछ भी नहीं गिना जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet.</source>
        <translation>
            <numerusform>%n प्रश्न का उत्तर अभी बाकी है।</numerusform>
            <numerusform>%n प्रश्नों के उत्तर अभी बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Give a badge</source>
        <translation>बैज दें</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>बैज</translation>
    </message>
    <message>
        <source>Give a badge, or take one back</source>
        <translation>बैज दें, या वापस लें</translation>
    </message>
    <message>
        <source>Choose a badge</source>
        <translation>बैज चुनें</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>List of badges that were taken back, if you have the issuer&apos;s</source>
        <translation>वापस लिए गए बैजों की सूची, यदि आपके पास जारीकर्ता की सूची है</translation>
    </message>
    <message>
        <source>Choose the list of badges taken back</source>
        <translation>वापस लिए गए बैजों की सूची चुनें</translation>
    </message>
    <message>
        <source>What the badge says</source>
        <translation>बैज क्या कहता है</translation>
    </message>
    <message>
        <source>A badge says who earned what, from whom, and by which evidence. Checking asks nobody: its signature holds, or it does not.</source>
        <translation>बैज बताता है कि किसने क्या पाया, किससे, और किस साक्ष्य पर। जाँच में किसी से पूछा नहीं जाता: हस्ताक्षर खरा उतरता है, या नहीं।</translation>
    </message>
    <message>
        <source>Without the name: only a salted hash of it</source>
        <translation>नाम के बिना: केवल उसका सॉल्ट किया हुआ हैश</translation>
    </message>
    <message>
        <source>Signed by {0}, with the key {1}</source>
        <translation>{0} का हस्ताक्षर, कुंजी {1} से</translation>
    </message>
    <message>
        <source>Give the badge…</source>
        <translation>बैज दें…</translation>
    </message>
    <message>
        <source>For the case on the desk, which you accepted and which the trainee sealed after that. It names their key, the scenario, the score, and the head of the ledger.</source>
        <translation>खुले केस के लिए, जिसे आपने स्वीकार किया और जिसे प्रशिक्षु ने उसके बाद सील किया। इसमें उनकी कुंजी, परिदृश्य, अंक और बहीखाते का सिरा दर्ज होता है।</translation>
    </message>
    <message>
        <source>Give the badge</source>
        <translation>बैज दें</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर हो रहा है</translation>
    </message>
    <message>
        <source>Given: {0}</source>
        <translation>दिया गया: {0}</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>हस्ताक्षर की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Its key is of none of your contacts. Show it all the same?</source>
        <translation>इसकी कुंजी आपके किसी संपर्क की नहीं है। फिर भी दिखाएँ?</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>▲ Somebody who is none of your contacts.</source>
        <translation>▲ कोई जो आपके संपर्कों में नहीं।</translation>
    </message>
    <message>
        <source>✓ {0}, whose key was checked.</source>
        <translation>✓ {0}, जिनकी कुंजी जाँची जा चुकी है।</translation>
    </message>
    <message>
        <source>▲ The key of {0}, which nobody checked yet.</source>
        <translation>▲ {0} की कुंजी, जिसे अभी किसी ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>पाने वाला</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>100 में से {0}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>✓ The signature holds.</source>
        <translation>✓ हस्ताक्षर खरा उतरता है।</translation>
    </message>
    <message>
        <source>✓ Not until {0}, by the issuer&apos;s list.</source>
        <translation>✓ {0} तक नहीं, जारीकर्ता की सूची के अनुसार।</translation>
    </message>
    <message>
        <source>▲ Not known: only the list of its issuer tells.</source>
        <translation>▲ ज्ञात नहीं: केवल जारीकर्ता की सूची बताती है।</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Why it is done or not needed</source>
        <translation>यह क्यों पूरा है या ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Done, or not needed here</source>
        <translation>पूरा, या यहाँ ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Why it need not tick itself</source>
        <translation>यह अपने-आप पूरा क्यों न हो</translation>
    </message>
    <message>
        <source>A note, if any</source>
        <translation>नोट, यदि कोई हो</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>{0}. Was the folder moved, or its disk taken out? Bring it back, and go on here.</source>
        <translation>{0}। क्या फ़ोल्डर कहीं और ले जाया गया, या उसकी डिस्क निकाली गई? उसे वापस लाएँ और यहीं आगे बढ़ें।</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>Times: UTC or this computer&apos;s zone</source>
        <translation>समय: UTC या इस कंप्यूटर का टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Find a command (Ctrl+K)</source>
        <translation>कमांड खोजें (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>The one that irkit ships</source>
        <translation>वह जो irkit के साथ आता है</translation>
    </message>
    <message>
        <source>Your copy of the scenario</source>
        <translation>परिदृश्य की आपकी प्रति</translation>
    </message>
    <message>
        <source>Choose your copy of the scenario</source>
        <translation>परिदृश्य की अपनी प्रति चुनें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Checks made again</source>
        <translation>दोबारा की गई जाँचें</translation>
    </message>
    <message>
        <source>Scenario to compare with</source>
        <translation>किस परिदृश्य से तुलना करनी है</translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>फिर जाँच हो रही है</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) came out differently.</source>
        <translation>
            <numerusform>%n जाँच का परिणाम अलग निकला।</numerusform>
            <numerusform>%n जाँचों के परिणाम अलग निकले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be made; the list says why.</source>
        <translation>
            <numerusform>%n जाँच नहीं हो सकी; कारण सूची में है।</numerusform>
            <numerusform>%n जाँचें नहीं हो सकीं; कारण सूची में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All came out the same.</source>
        <translation>✓ सबके परिणाम वही निकले।</translation>
    </message>
    <message>
        <source>Not checked again yet. irkit verifies the case, compares the scenario, computes the score anew, hashes what was kept, and lets its rules look at it.</source>
        <translation>अभी दोबारा नहीं जाँचा गया। irkit केस सत्यापित करता है, परिदृश्य की तुलना करता है, अंक फिर से निकालता है, सहेजी गई फ़ाइलों का हैश लेता है और उन पर अपने नियम चलाता है।</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Time zone {0} {1}</source>
        <translation>टाइम ज़ोन {0} {1}</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>टाइम ज़ोन ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Times of files and events are kept in UTC and shown in {0}. What the host writes into its own logs without a zone means the host&apos;s zone. How far the clock was wrong when something happened, its facts of today cannot tell.</source>
        <translation>फ़ाइलों और घटनाओं के समय UTC में रखे जाते हैं और {0} में दिखाए जाते हैं। होस्ट अपने लॉग में ज़ोन के बिना जो समय लिखता है, वह होस्ट के ज़ोन का होता है। कुछ घटने के समय घड़ी कितनी गलत थी, यह आज के तथ्य नहीं बता सकते।</translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others (wrong by {0}).</source>
        <translation>✓ घड़ी को अन्य स्रोत सही रखते हैं ({0} का अंतर)।</translation>
    </message>
    <message>
        <source>✓ The clock is kept right by others.</source>
        <translation>✓ घड़ी को अन्य स्रोत सही रखते हैं।</translation>
    </message>
    <message>
        <source>⚠ Nothing keeps the clock right: find out how far it is off before you compare times with those of other hosts.</source>
        <translation>⚠ घड़ी को कोई सही नहीं रखता: अन्य होस्टों के समय से तुलना करने से पहले पता करें कि वह कितनी गलत है।</translation>
    </message>
    <message>
        <source>The host says of its clock: {0}.</source>
        <translation>होस्ट अपनी घड़ी के बारे में कहता है: {0}।</translation>
    </message>
    <message>
        <source>⚠ Whether the clock is right, the host does not tell.</source>
        <translation>⚠ घड़ी सही है या नहीं, यह होस्ट नहीं बताता।</translation>
    </message>
    <message>
        <source>It stands {0} from the clock of the hardware.</source>
        <translation>यह हार्डवेयर की घड़ी से {0} हटकर है।</translation>
    </message>
</context>
<context>
    <name>ClockTable</name>
    <message>
        <source>○ not begun</source>
        <translation>○ शुरू नहीं</translation>
    </message>
    <message>
        <source>◆ running</source>
        <translation>◆ चल रही है</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ समय बीत गया</translation>
    </message>
    <message>
        <source>✓ handed in</source>
        <translation>✓ दी गई</translation>
    </message>
    <message>
        <source>▲ handed in late</source>
        <translation>▲ देर से दी गई</translation>
    </message>
    <message>
        <source>Reporting clocks</source>
        <translation>रिपोर्ट की समय-सीमाएँ</translation>
    </message>
    <message>
        <source>▲ before start</source>
        <translation>▲ शुरू से पहले</translation>
    </message>
</context>
<context>
    <name>ClocksPane</name>
    <message>
        <source>Aware at</source>
        <translation>कब पता चला</translation>
    </message>
    <message>
        <source>When the organisation became aware of the incident: most clocks begin then.</source>
        <translation>संगठन को घटना का पता कब चला: अधिकतर समय-सीमाएँ तभी शुरू होती हैं।</translation>
    </message>
    <message>
        <source>Material at</source>
        <translation>तात्विक कब ठहरी</translation>
    </message>
    <message>
        <source>When it determined that the incident is material (SEC).</source>
        <translation>उसने कब निर्धारित किया कि घटना तात्विक है (SEC)।</translation>
    </message>
    <message>
        <source>Handed in now</source>
        <translation>अभी दी गई</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>नहीं दी गई</translation>
    </message>
    <message>
        <source>Periods as irkit counts them, no legal advice. Which of them apply is for the organisation to say; its report template names them.</source>
        <translation>अवधियाँ जैसे irkit गिनता है, कानूनी सलाह नहीं। कौन-सी लागू हैं यह संगठन बताए; उसका रिपोर्ट टेम्पलेट उनके नाम देता है।</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>दी गई</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>○ under way</source>
        <translation>○ जारी</translation>
    </message>
    <message>
        <source>○ finished</source>
        <translation>○ समाप्त</translation>
    </message>
    <message>
        <source>▲ returned</source>
        <translation>▲ लौटाया गया</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ स्वीकृत</translation>
    </message>
    <message>
        <source>✓ signed off</source>
        <translation>✓ दोनों कुंजियों से प्रमाणित</translation>
    </message>
    <message>
        <source>▲ cannot be told</source>
        <translation>▲ बताया नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>CohortPane</name>
    <message>
        <source>Folder with the cases of all trainees</source>
        <translation>सभी प्रशिक्षुओं के केसों वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Cases of trainees</source>
        <translation>प्रशिक्षुओं के केस</translation>
    </message>
    <message>
        <source>Scores of each trainee over their attempts</source>
        <translation>हर प्रशिक्षु के अंक, प्रयास-दर-प्रयास</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>पृष्ठ के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>One HTML file with the table and the pictures, to hand on</source>
        <translation>तालिका और चित्रों वाली एक HTML फ़ाइल, आगे देने के लिए</translation>
    </message>
    <message>
        <source>Verifying the cases</source>
        <translation>केस सत्यापित हो रहे हैं</translation>
    </message>
    <message>
        <source>Save as a page</source>
        <translation>पृष्ठ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>लिखा गया: {0}</translation>
    </message>
    <message>
        <source>Verifying the cases …</source>
        <translation>केस जाँचे जा रहे हैं …</translation>
    </message>
    <message>
        <source>Open the bundles of your trainees into one folder, and look into it here. Enter on a case opens it.</source>
        <translation>अपने प्रशिक्षुओं के बंडल एक ही फ़ोल्डर में खोलें, और यहाँ उसमें देखें। केस पर Enter उसे खोलता है।</translation>
    </message>
</context>
<context>
    <name>CollectPane</name>
    <message>
        <source>records</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>क्या लिया जाएगा</translation>
    </message>
    <message>
        <source>Collect these</source>
        <translation>इन्हें एकत्र करें</translation>
    </message>
    <message>
        <source>Back to the evidence</source>
        <translation>साक्ष्य पर वापस</translation>
    </message>
    <message>
        <source>What changes first is taken first. Nothing on the host is changed: files are copied as they are, with their times, owners and hashes.</source>
        <translation>जो पहले बदलता है वह पहले लिया जाता है। होस्ट पर कुछ नहीं बदलता: फ़ाइलों की ज्यों-की-त्यों प्रति बनती है, उनके समय, स्वामी और हैश के साथ।</translation>
    </message>
    <message>
        <source>Connections, processes, sessions, open files: gone with the host</source>
        <translation>कनेक्शन, प्रोसेस, सत्र, खुली फ़ाइलें: होस्ट बंद होते ही समाप्त</translation>
    </message>
    <message>
        <source>Logs of the system and of its services</source>
        <translation>सिस्टम और उसकी सेवाओं के लॉग</translation>
    </message>
    <message>
        <source>What starts by itself</source>
        <translation>अपने-आप क्या शुरू होता है</translation>
    </message>
    <message>
        <source>Histories, recent files, browsers</source>
        <translation>इतिहास, हाल की फ़ाइलें, ब्राउज़र</translation>
    </message>
    <message>
        <source>Looking at what is there …</source>
        <translation>देखा जा रहा है कि क्या है …</translation>
    </message>
    <message>
        <source>Choose what to collect.</source>
        <translation>चुनें कि क्या एकत्र करना है।</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>देखा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {0}, and what is read of the host as records.</source>
        <translation>
            <numerusform>%n फ़ाइल, {0}, और होस्ट से रिकॉर्ड के रूप में जो पढ़ा जाता है।</numerusform>
            <numerusform>%n फ़ाइलें, {0}, और होस्ट से रिकॉर्ड के रूप में जो पढ़ा जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be taken as things are: rights may help.</source>
        <translation>
            <numerusform>%n चीज़ अभी की स्थिति में नहीं ली जा सकती: अधिक अधिकार मदद कर सकते हैं।</numerusform>
            <numerusform>%n चीज़ें अभी की स्थिति में नहीं ली जा सकतीं: अधिक अधिकार मदद कर सकते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>As at the beginning</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Strongest rule</source>
        <translation>सबसे गंभीर नियम</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
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
        <translation>टैग</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Malicious found</source>
        <translation>दुर्भावनापूर्ण पकड़े</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Honest cleared</source>
        <translation>निर्दोष ठहराए</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>विश्वास सही</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>रिपोर्ट की</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>Hints cost</source>
        <translation>संकेतों के अंक</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>क्यों नहीं</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Name in the case</source>
        <translation>केस में नाम</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>The trainee says</source>
        <translation>प्रशिक्षु का कथन</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>The case says</source>
        <translation>केस के अनुसार</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>इससे खोलता है</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>किसने जाँचा</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरुआत</translation>
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
        <translation>पैरेंट</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>इमेज हटाई गई</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसकी</translation>
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
        <translation>लोकल</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>रिमोट</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>तंत्र</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>सक्षम</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>कहाँ दर्ज है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>विशेषाधिकार</translation>
    </message>
    <message>
        <source>Can log in</source>
        <translation>लॉग इन संभव</translation>
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
        <translation>नोट</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>टर्मिनल</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
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
        <translation>मान</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र॰</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>कठिनाई</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>In scans</source>
        <translation>स्कैन में</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपनी</translation>
    </message>
    <message>
        <source>File or name</source>
        <translation>फ़ाइल या नाम</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>केस में</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>वे पढ़ेंगे</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>निश्चितता</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>परिकल्पना</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The command, as you could type it</source>
        <translation>कमांड, जैसा आप टाइप कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>Progress of the command</source>
        <translation>कमांड की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} शेष</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New case…</source>
        <translation>नया केस…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>केस खोलें…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>बंडल खोलें…</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>संपर्क…</translation>
    </message>
    <message>
        <source>Labels: TLP and PAP…</source>
        <translation>लेबल: TLP और PAP…</translation>
    </message>
    <message>
        <source>Seal this case…</source>
        <translation>यह केस सील करें…</translation>
    </message>
    <message>
        <source>Show the case&apos;s folder</source>
        <translation>केस का फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>केस बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>ट्राइएज</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>पर्सिस्टेंस</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>साझा करें</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>शुरुआती पेज</translation>
    </message>
    <message>
        <source>Triage this computer</source>
        <translation>इस कंप्यूटर का ट्राइएज करें</translation>
    </message>
    <message>
        <source>Go on with the unfinished scan</source>
        <translation>अधूरा स्कैन जारी रखें</translation>
    </message>
    <message>
        <source>List processes and connections again</source>
        <translation>प्रोसेस और कनेक्शन फिर सूचीबद्ध करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Show what the engine says</source>
        <translation>इंजन के संदेश दिखाएँ</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>दुर्भावनापूर्ण</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>हानिरहित</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>फ़ॉल्स पॉज़िटिव</translation>
    </message>
    <message>
        <source>Reason of the verdict…</source>
        <translation>निर्णय का कारण…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>नोट…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>साक्ष्य के रूप में सहेजें</translation>
    </message>
    <message>
        <source>From a finding to its evidence, and back</source>
        <translation>फ़ाइंडिंग से उसके साक्ष्य पर, और वापस</translation>
    </message>
    <message>
        <source>Keep files as evidence…</source>
        <translation>फ़ाइलें साक्ष्य के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Collect evidence by profile…</source>
        <translation>प्रोफ़ाइल से साक्ष्य एकत्र करें…</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>साक्ष्य निर्यात करें…</translation>
    </message>
    <message>
        <source>Verify the evidence</source>
        <translation>साक्ष्य सत्यापित करें</translation>
    </message>
    <message>
        <source>Undo the last verdict</source>
        <translation>पिछला निर्णय पूर्ववत करें</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>विवरण दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>सूची फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation>दिखाई गई सभी पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Open all of the tree</source>
        <translation>पूरा ट्री खोलें</translation>
    </message>
    <message>
        <source>Close all of the tree</source>
        <translation>पूरा ट्री बंद करें</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>मार्गदर्शक</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>सिस्टम के रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Times of this computer&apos;s zone</source>
        <translation>इस कंप्यूटर के टाइम ज़ोन का समय</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>कमांड खोजें…</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>About irkit</source>
        <translation>irkit के बारे में</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>What the trainee says there</source>
        <translation>वहाँ प्रशिक्षु क्या कहता है</translation>
    </message>
    <message>
        <source>Show it in the case</source>
        <translation>केस में दिखाएँ</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>What you say of it; a mark alone says something</source>
        <translation>इस पर आपका कथन; केवल चिह्न भी कुछ कहता है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>How closely you looked</source>
        <translation>आपने कितने ध्यान से देखा</translation>
    </message>
    <message>
        <source>Choose on the left what you want to speak of.</source>
        <translation>बाईं ओर वह चुनें जिस पर कुछ कहना है।</translation>
    </message>
    <message>
        <source>Said: {0}</source>
        <translation>कहा: {0}</translation>
    </message>
    <message>
        <source>Why: {0}</source>
        <translation>कारण: {0}</translation>
    </message>
    <message>
        <source>✓ That is right.</source>
        <translation>✓ यह सही है।</translation>
    </message>
    <message>
        <source>▲ It is: {0}</source>
        <translation>▲ सही उत्तर: {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take back comment {0}</source>
        <translation>टिप्पणी {0} वापस लें</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>✓ checked</source>
        <translation>✓ जाँची गई</translation>
    </message>
    <message>
        <source>▲ not checked</source>
        <translation>▲ जाँची नहीं गई</translation>
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
        <translation>कार्ड जोड़ें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>The words that both of you see</source>
        <translation>वे शब्द जो आप दोनों देखते हैं</translation>
    </message>
    <message>
        <source>They read the very same words</source>
        <translation>उन्होंने ठीक वही शब्द पढ़े</translation>
    </message>
    <message>
        <source>They read other words</source>
        <translation>उन्होंने दूसरे शब्द पढ़े</translation>
    </message>
    <message>
        <source>No contact yet. Others save their card here and send it to you; add it, call them, and compare the words.</source>
        <translation>अभी कोई संपर्क नहीं। दूसरे यहाँ अपना कार्ड सहेजते हैं और आपको भेजते हैं; उसे जोड़ें, उन्हें फ़ोन करें और शब्दों की तुलना करें।</translation>
    </message>
    <message>
        <source>irkit gave no list of contacts.</source>
        <translation>irkit ने संपर्कों की सूची नहीं दी।</translation>
    </message>
    <message>
        <source>{0} is added. Whose keys these are is not checked yet: compare words.</source>
        <translation>{0} को जोड़ा गया। ये कुंजियाँ किसकी हैं, यह अब तक जाँचा नहीं गया: शब्दों की तुलना करें।</translation>
    </message>
    <message>
        <source>Whose keys are they?</source>
        <translation>ये कुंजियाँ किसकी हैं?</translation>
    </message>
    <message>
        <source>Choose a contact to check whose keys these are.</source>
        <translation>कुंजियाँ किसकी हैं यह जाँचने के लिए कोई संपर्क चुनें।</translation>
    </message>
    <message>
        <source>Call a number that you know from elsewhere, or meet. They choose you at their contacts; read the words to each other. Who stands between you cannot make them the same.</source>
        <translation>किसी ऐसे नंबर पर फ़ोन करें जो आपको कहीं और से पता है, या मिलें। वे अपने संपर्कों में आपको चुनें; एक-दूसरे को शब्द पढ़कर सुनाएँ। जो बीच में है वह उन्हें एक-सा नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Adding the card</source>
        <translation>कार्ड जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Remove {0}? Their keys are forgotten, and that they were checked.</source>
        <translation>{0} को हटाएँ? उनकी कुंजियाँ भुला दी जाएँगी, और यह भी कि वे जाँची गई थीं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Noting the check</source>
        <translation>जाँच दर्ज हो रही है</translation>
    </message>
    <message>
        <source>Then one of you has another key than the other gave: somebody may stand between you. Share nothing with this key; exchange cards by another way.</source>
        <translation>तब आप में से एक के पास वह कुंजी नहीं है जो दूसरे ने दी: कोई आपके बीच में हो सकता है। इस कुंजी से कुछ साझा न करें; कार्ड किसी और रास्ते से बदलें।</translation>
    </message>
    <message>
        <source>The name looks like that of another contact. Are these two people?</source>
        <translation>यह नाम किसी दूसरे संपर्क के नाम जैसा दिखता है। क्या ये दो अलग लोग हैं?</translation>
    </message>
    <message>
        <source>Add the card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy: {0}</source>
        <translation>कॉपी करें: {0}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Things and how the look at them ended</source>
        <translation>आइटम और उनकी जाँच का परिणाम</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this list.</source>
        <translation>अभी तक कुछ नहीं जाँचा गया। स्कैन से यह सूची भरती है।</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>एक-एक करके</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. A scan fills this page.</source>
        <translation>अभी तक कुछ नहीं जाँचा गया। स्कैन से यह पेज भरता है।</translation>
    </message>
    <message>
        <source>{0} things in all: {1} looked at, {2} passed over because nothing can hide there, {3} not looked at.</source>
        <translation>कुल {0} आइटम: {1} जाँचे गए, {2} इसलिए छोड़े गए कि वहाँ कुछ छिप नहीं सकता, {3} नहीं जाँचे गए।</translation>
    </message>
    <message>
        <source>The last scan was cut off: what it did not reach is not counted.</source>
        <translation>पिछला स्कैन बीच में कट गया: जहाँ तक वह नहीं पहुँचा, वह गिना नहीं गया है।</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका अर्थ</translation>
    </message>
    <message>
        <source>Choose a row to see the things behind it, why it matters and what to do. Gaps (▲) weaken the verdict; what is harmless (○) does not.</source>
        <translation>कोई पंक्ति चुनें और देखें कि उसके पीछे कौन-से आइटम हैं, वह क्यों मायने रखती है और क्या करना है। कमियाँ (▲) निर्णय को कमज़ोर करती हैं; जो हानिरहित है (○) वह नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Scan %n selected now</source>
        <translation>
            <numerusform>चुना गया %n अभी स्कैन करें</numerusform>
            <numerusform>चुने गए %n अभी स्कैन करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the selected now</source>
        <translation>चुने गए अभी स्कैन करें</translation>
    </message>
    <message>
        <source>Scan the first {0} of {1} now</source>
        <translation>{1} में से पहले {0} अभी स्कैन करें</translation>
    </message>
    <message numerus="yes">
        <source>Scan all %n shown now</source>
        <translation>
            <numerusform>दिखाया गया %n अभी स्कैन करें</numerusform>
            <numerusform>दिखाए गए सभी %n अभी स्कैन करें</numerusform>
        </translation>
    </message>
    <message>
        <source>These are what irkit asks of the system: a triage asks for them again.</source>
        <translation>ये वे हैं जो irkit सिस्टम से माँगता है: ट्राइएज इन्हें फिर माँगता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be scanned by the same command.</source>
        <translation>
            <numerusform>इनमें से %n उसी कमांड से स्कैन नहीं हो सकता।</numerusform>
            <numerusform>इनमें से %n उसी कमांड से स्कैन नहीं हो सकते।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageRing</name>
    <message>
        <source>What was looked at</source>
        <translation>क्या-क्या जाँचा गया</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>जाँचे गए</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>जाँचने को कुछ नहीं</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>नहीं जाँचे गए</translation>
    </message>
    <message>
        <source>more not reached yet</source>
        <translation>और, जिन तक अभी नहीं पहुँचा गया</translation>
    </message>
</context>
<context>
    <name>DebriefView</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What was true, and what you said</source>
        <translation>सच क्या था, और आपने क्या कहा</translation>
    </message>
    <message>
        <source>What the evidence does not show</source>
        <translation>साक्ष्य क्या नहीं दिखाते</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>किसका अभ्यास करें</translation>
    </message>
    <message>
        <source>{0} alone knows what was true: hand the case over, and apply their review.</source>
        <translation>सच क्या था, यह केवल {0} जानते हैं: केस उन्हें सौंपें, और उनकी समीक्षा लागू करें।</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Return it: there is something to do</source>
        <translation>लौटाएँ: अभी कुछ करना बाकी है</translation>
    </message>
    <message>
        <source>Accept it as it is</source>
        <translation>जैसा है वैसा स्वीकार करें</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why; whoever gets it back has to know</source>
        <translation>क्यों; जिसे यह लौटे उसे पता होना चाहिए</translation>
    </message>
    <message>
        <source>Signed by {0}, with the key {1}</source>
        <translation>{0} का हस्ताक्षर, कुंजी {1} से</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>हस्ताक्षर करके सहेजें…</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and mark(s).</source>
        <translation>
            <numerusform>%n टिप्पणी या चिह्न।</numerusform>
            <numerusform>%n टिप्पणियाँ और चिह्न।</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Nothing was checked again.</source>
        <translation>▲ कुछ भी दोबारा नहीं जाँचा गया।</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) came out differently.</source>
        <translation>
            <numerusform>▲ %n जाँच का परिणाम अलग निकला।</numerusform>
            <numerusform>▲ %n जाँचों के परिणाम अलग निकले।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n check(s) could not be made.</source>
        <translation>
            <numerusform>▲ %n जाँच नहीं हो सकी।</numerusform>
            <numerusform>▲ %n जाँचें नहीं हो सकीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ All checks came out the same.</source>
        <translation>✓ सभी जाँचों के परिणाम वही निकले।</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n criterion(s) of the rubric are not graded.</source>
        <translation>
            <numerusform>▲ मूल्यांकन-सूची के %n मानदंड पर अंक नहीं दिए गए।</numerusform>
            <numerusform>▲ मूल्यांकन-सूची के %n मानदंडों पर अंक नहीं दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The rubric is graded.</source>
        <translation>✓ मूल्यांकन-सूची पूरी भरी है।</translation>
    </message>
    <message>
        <source>Sign and save the review</source>
        <translation>समीक्षा पर हस्ताक्षर करके सहेजें</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर हो रहा है</translation>
    </message>
    <message>
        <source>Signed: {0}. Send it to the trainee by any way; it is no secret of yours.</source>
        <translation>हस्ताक्षर हो गया: {0}। इसे प्रशिक्षु को किसी भी तरह भेजें; इसमें आपका कोई रहस्य नहीं।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back.</source>
        <translation>पूर्ववत किया गया।</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>{0} s</source>
        <translation>{0} से॰</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} मि॰</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} दिन</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} घं॰ {1} मि॰</translation>
    </message>
</context>
<context>
    <name>EntropyStrip</name>
    <message>
        <source>How random the file is, from its beginning to its end</source>
        <translation>फ़ाइल शुरू से अंत तक कितनी यादृच्छिक है</translation>
    </message>
    <message>
        <source>{0} blocks; the most random is at {1}, with {2} bits a byte.</source>
        <translation>{0} ब्लॉक; सबसे यादृच्छिक {1} पर है, {2} बिट प्रति बाइट।</translation>
    </message>
    <message>
        <source>{0}: {1} bits a byte, {2}</source>
        <translation>{0}: {1} बिट प्रति बाइट, {2}</translation>
    </message>
    <message>
        <source>nearly all the same</source>
        <translation>लगभग सब एक जैसा</translation>
    </message>
    <message>
        <source>text, code or data</source>
        <translation>टेक्स्ट, कोड या डेटा</translation>
    </message>
    <message>
        <source>compressed or encrypted</source>
        <translation>संपीड़ित या एन्क्रिप्टेड</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Details of the entry</source>
        <translation>प्रविष्टि का विवरण</translation>
    </message>
    <message>
        <source>Hash of this entry</source>
        <translation>इस प्रविष्टि का हैश</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>पिछली प्रविष्टि का हैश</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>पूरी प्रविष्टि देखने के लिए कोई प्रविष्टि चुनें।</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>… and {0} more characters: export the entry to see them.</source>
        <translation>… और {0} अन्य वर्ण: उन्हें देखने के लिए प्रविष्टि निर्यात करें।</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>on the host</source>
        <translation>होस्ट पर</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>हमारी ओर से</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>▲ changed since</source>
        <translation>▲ बाद में बदली</translation>
    </message>
    <message>
        <source>▲ not there any more</source>
        <translation>▲ अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>▲ cannot be read</source>
        <translation>▲ पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>▲ the ledger does not hold</source>
        <translation>▲ बहीखाता खरा नहीं उतरता</translation>
    </message>
    <message>
        <source>✓ as it was kept</source>
        <translation>✓ जैसी सहेजी गई</translation>
    </message>
    <message>
        <source>○ not verified</source>
        <translation>○ सत्यापित नहीं</translation>
    </message>
    <message>
        <source>○ not handed over</source>
        <translation>○ नहीं सौंपा गया</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>volatile data</source>
        <translation>अस्थायी डेटा</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>पर्सिस्टेंस</translation>
    </message>
    <message>
        <source>user activity</source>
        <translation>उपयोगकर्ता गतिविधि</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>The chosen evidence</source>
        <translation>चुना गया साक्ष्य</translation>
    </message>
    <message>
        <source>Choose a file to see where it was, who took it and what was found on it.</source>
        <translation>कोई फ़ाइल चुनें और देखें कि वह कहाँ थी, किसने ली और उस पर क्या मिला।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>यह कहाँ थी</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ली गई</translation>
    </message>
    <message>
        <source>Hashes</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>The file then</source>
        <translation>तब फ़ाइल</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Found on it</source>
        <translation>इस पर मिला</translation>
    </message>
    <message>
        <source>Nothing was found on this content or path.</source>
        <translation>इस सामग्री या पाथ पर कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>Verify all compares it with the ledger.</source>
        <translation>‘सब सत्यापित करें’ इसकी बहीखाते से तुलना करता है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>इसके बाइट</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>केस में</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
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
        <translation>✓ प्रति के बाद फिर पढ़ी गई: वही</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>▲ it changed while it was copied</source>
        <translation>▲ प्रति बनते समय यह बदली</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तब</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>▲ it grew or was cut meanwhile</source>
        <translation>▲ इस बीच यह बढ़ी या काटी गई</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>मोड</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदली</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>पढ़ी गई</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Entry {0}</source>
        <translation>प्रविष्टि {0}</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>What is shown of it</source>
        <translation>इसका क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>उद्गम</translation>
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
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Or drop them here: each is copied as it is, and hashed twice.</source>
        <translation>या उन्हें यहाँ छोड़ें: हर एक की ज्यों-की-त्यों प्रति बनती है और दो बार हैश होती है।</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>एकत्र करें…</translation>
    </message>
    <message>
        <source>Logs, volatile data and more, by profile</source>
        <translation>लॉग, अस्थायी डेटा और अन्य, प्रोफ़ाइल से</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>The chosen files, else all, in an encrypted zip</source>
        <translation>चुनी गई फ़ाइलें, वरना सब, एक एन्क्रिप्टेड ज़िप में</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>सब सत्यापित करें</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>With administrator rights</source>
        <translation>व्यवस्थापक अधिकारों के साथ</translation>
    </message>
    <message>
        <source>For files that only the system&apos;s master may read.</source>
        <translation>उन फ़ाइलों के लिए जिन्हें केवल सिस्टम का व्यवस्थापक पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Nothing kept yet. Add files, drop them here, or press K at a finding: each is copied into the case, hashed, and noted in the ledger.</source>
        <translation>अभी कुछ सहेजा नहीं गया। फ़ाइलें जोड़ें, उन्हें यहाँ छोड़ें, या किसी फ़ाइंडिंग पर K दबाएँ: हर एक की प्रति केस में बनती है, हैश होती है और बहीखाते में दर्ज होती है।</translation>
    </message>
    <message>
        <source>Nothing of it is kept yet: K on the finding keeps it.</source>
        <translation>इसका अभी कुछ सहेजा नहीं गया: फ़ाइंडिंग पर K इसे सहेजता है।</translation>
    </message>
    <message>
        <source>Add files as evidence</source>
        <translation>फ़ाइलें साक्ष्य के रूप में जोड़ें</translation>
    </message>
    <message>
        <source>A scan is under way: keep it when that has ended.</source>
        <translation>एक स्कैन चल रहा है: उसके पूरा होने पर सहेजें।</translation>
    </message>
    <message>
        <source>No program opens {0} here.</source>
        <translation>यहाँ कोई प्रोग्राम {0} नहीं खोलता।</translation>
    </message>
</context>
<context>
    <name>EvidenceProof</name>
    <message numerus="yes">
        <source>%n file(s), {0}.</source>
        <translation>
            <numerusform>%n फ़ाइल, {0}।</numerusform>
            <numerusform>%n फ़ाइलें, {0}।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>यह विंडो खुलने के बाद से सत्यापित नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>▲ Verified on {0}: %n file(s) not as kept.</source>
        <translation>
            <numerusform>▲ {0} को सत्यापित: %n फ़ाइल वैसी नहीं है जैसी सहेजी गई थी।</numerusform>
            <numerusform>▲ {0} को सत्यापित: %n फ़ाइलें वैसी नहीं हैं जैसी सहेजी गई थीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Verified on {0}: all as they were kept.</source>
        <translation>✓ {0} को सत्यापित: सब वैसी ही हैं जैसी सहेजी गईं।</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n file(s), {0}, with the ledger</source>
        <translation>
            <numerusform>%n फ़ाइल, {0}, की बहीखाते से तुलना हो रही है</numerusform>
            <numerusform>%n फ़ाइलों, {0}, की बहीखाते से तुलना हो रही है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not as kept: the list names them.</source>
        <translation>
            <numerusform>%n फ़ाइल वैसी नहीं है जैसी सहेजी गई थी: सूची में उसका नाम है।</numerusform>
            <numerusform>%n फ़ाइलें वैसी नहीं हैं जैसी सहेजी गई थीं: सूची में उनके नाम हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPane</name>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Choose where to write the zip</source>
        <translation>चुनें कि ज़िप कहाँ लिखनी है</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>जो कुछ सहेजा गया</translation>
    </message>
    <message>
        <source>Only what is chosen in the list</source>
        <translation>केवल वह जो सूची में चुना गया</translation>
    </message>
    <message>
        <source>AES-256: for people with 7-Zip and the like</source>
        <translation>AES-256: उनके लिए जिनके पास 7-Zip जैसा कुछ है</translation>
    </message>
    <message>
        <source>ZipCrypto: for MISP and old tools; weaker</source>
        <translation>ZipCrypto: MISP और पुराने साधनों के लिए; कमज़ोर</translation>
    </message>
    <message>
        <source>▲ Who can open it: everybody who has the file. The password is ‘infected’, as the field has agreed; it keeps virus scanners away, not people. To keep it for some people, share it as a bundle.</source>
        <translation>▲ इसे कौन खोल सकता है: हर कोई जिसके पास फ़ाइल है। पासवर्ड ‘infected’ है, जैसा इस क्षेत्र में तय है; यह वायरस स्कैनर को दूर रखता है, लोगों को नहीं। कुछ ही लोगों तक रखने के लिए इसे बंडल के रूप में साझा करें।</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>नाम, बीच में अल्पविराम</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>यह वहाँ जा सकता है: केवल जितना आवश्यक और अनुमत हो</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>Written: {0}, {1}</source>
        <translation>लिखा गया: {0}, {1}</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>साक्ष्य निर्यात करें</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s), {0}</source>
        <translation>
            <numerusform>%n फ़ाइल, {0}, निर्यात करें</numerusform>
            <numerusform>%n फ़ाइलें, {0}, निर्यात करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
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
        <translation>संग्रह</translation>
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
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>तंत्र</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसकी</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>देखा गया</translation>
    </message>
</context>
<context>
    <name>FactTree</name>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Facts of it</source>
        <translation>इसके तथ्य</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>फ़ाइल जाँची जा रही है …</translation>
    </message>
    <message>
        <source>What the case knows</source>
        <translation>केस क्या जानता है</translation>
    </message>
    <message>
        <source>Whether the file is still the one that was found is not known.</source>
        <translation>फ़ाइल अब भी वही है जो मिली थी या नहीं, यह ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>▲ The file here is not the one that was found: it changed, or this is another computer.</source>
        <translation>▲ यहाँ की फ़ाइल वह नहीं जो मिली थी: वह बदल गई, या यह दूसरा कंप्यूटर है।</translation>
    </message>
    <message>
        <source>The file is still the one that was found.</source>
        <translation>फ़ाइल अब भी वही है जो मिली थी।</translation>
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
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरुआत</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong in irkit</source>
        <translation>irkit में कोई गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>This is a fault of irkit, not of what you did. The case is safe: everything that was shown is on the disk. You can go on; if it comes again, please report it with the text below.</source>
        <translation>यह irkit का दोष है, आपके किसी काम का नहीं। केस सुरक्षित है: जो कुछ दिखाया गया था, वह सब डिस्क पर है। आप काम जारी रख सकते हैं; यदि यह फिर हो, तो कृपया नीचे दिए गए टेक्स्ट के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>क्या गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>What is odd</source>
        <translation>क्या असामान्य है</translation>
    </message>
    <message>
        <source>The file as it is now</source>
        <translation>फ़ाइल, जैसी अभी है</translation>
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
        <translation>आर्काइव (zip)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>as random as compressed or encrypted</source>
        <translation>संपीड़ित या एन्क्रिप्टेड जितना यादृच्छिक</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
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
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>संशोधित</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदली</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>पढ़ी गई</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>संलग्न</translation>
    </message>
    <message>
        <source>{0} bits a byte; the highest is {1}, at {2}</source>
        <translation>{0} बिट प्रति बाइट; सबसे अधिक {1}, {2} पर</translation>
    </message>
    <message>
        <source>Randomness</source>
        <translation>यादृच्छिकता</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>पहली लाइन</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>किससे चलती है</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>स्ट्रिप की गई</translation>
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
        <translation>इंटरप्रेटर</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>इसका नाम</translation>
    </message>
    <message>
        <source>Looks in</source>
        <translation>यहाँ खोजता है</translation>
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
        <translation>अंत के बाद</translation>
    </message>
    <message>
        <source>Compiled, it says</source>
        <translation>कंपाइल (दावा)</translation>
    </message>
    <message>
        <source>Protections</source>
        <translation>सुरक्षा उपाय</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>सिंबल</translation>
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
        <translation>लिखते ही फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>इस सूची को फ़िल्टर करें</translation>
    </message>
    <message>
        <source>All words have to occur. &quot;In quotes&quot; keeps spaces, -word leaves out.</source>
        <translation>सभी शब्द मौजूद होने चाहिए। &quot;उद्धरण में&quot; लिखने से स्पेस बने रहते हैं, -शब्द उसे बाहर रखता है।</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Copy the path</source>
        <translation>पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the folder&apos;s path</source>
        <translation>फ़ोल्डर का पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>इसका क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one.</source>
        <translation>कोई फ़ाइंडिंग चुनें और देखें कि वह फ़ाइंडिंग क्यों है।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>look at this first</source>
        <translation>सबसे पहले इसे देखें</translation>
    </message>
    <message>
        <source>look into it</source>
        <translation>इसकी पड़ताल करें</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>जान लेना अच्छा है</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n कारण</numerusform>
            <numerusform>%n कारण</numerusform>
        </translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>टैग: {0}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings, the worst first</source>
        <translation>फ़ाइंडिंग, सबसे गंभीर पहले</translation>
    </message>
    <message>
        <source>Nothing found yet. What a triage finds will stand here, the worst first.</source>
        <translation>अभी कुछ नहीं मिला। ट्राइएज को जो मिलेगा वह यहाँ दिखेगा, सबसे गंभीर पहले।</translation>
    </message>
    <message>
        <source>The case has no such finding any more.</source>
        <translation>केस में अब ऐसी कोई फ़ाइंडिंग नहीं है।</translation>
    </message>
    <message>
        <source>A scan is under way: keep it when that has ended.</source>
        <translation>एक स्कैन चल रहा है: उसके पूरा होने पर सहेजें।</translation>
    </message>
    <message>
        <source>What stands in no file cannot be copied.</source>
        <translation>जो किसी फ़ाइल में नहीं है, उसकी प्रति नहीं बन सकती।</translation>
    </message>
    <message>
        <source>At most {0} things are judged at once: narrow the list first.</source>
        <translation>एक बार में अधिकतम {0} आइटम पर निर्णय दिया जा सकता है: पहले सूची छोटी करें।</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>HTML: for people, on a screen or on paper</source>
        <translation>HTML: लोगों के लिए, स्क्रीन या कागज़ पर</translation>
    </message>
    <message>
        <source>PDF: for people, with the case attached</source>
        <translation>PDF: लोगों के लिए, केस संलग्न</translation>
    </message>
    <message>
        <source>DOCX: for people who edit it further</source>
        <translation>DOCX: उनके लिए जो इसे आगे संपादित करते हैं</translation>
    </message>
    <message>
        <source>CSV: for spreadsheets, every finding a row</source>
        <translation>CSV: स्प्रेडशीट के लिए, हर फ़ाइंडिंग एक पंक्ति</translation>
    </message>
    <message>
        <source>JSON lines: for programs</source>
        <translation>JSON लाइनें: प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>STIX 2.1: for threat intelligence platforms</source>
        <translation>STIX 2.1: थ्रेट इंटेलिजेंस प्लेटफ़ॉर्म के लिए</translation>
    </message>
    <message>
        <source>MISP: an event to import</source>
        <translation>MISP: आयात के लिए एक ईवेंट</translation>
    </message>
    <message>
        <source>ATT&amp;CK Navigator: a layer</source>
        <translation>ATT&amp;CK Navigator: एक परत</translation>
    </message>
    <message>
        <source>Timesketch: events with times</source>
        <translation>Timesketch: समय सहित घटनाएँ</translation>
    </message>
    <message>
        <source>OCSF: for SIEMs and data lakes</source>
        <translation>OCSF: SIEM और डेटा लेक के लिए</translation>
    </message>
    <message>
        <source>Bodyfile: times of all files, for mactime</source>
        <translation>Bodyfile: सभी फ़ाइलों के समय, mactime के लिए</translation>
    </message>
    <message>
        <source>CASE/UCO: custody, for courts and laboratories</source>
        <translation>CASE/UCO: अभिरक्षा, न्यायालयों और प्रयोगशालाओं के लिए</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>▲ gap</source>
        <translation>▲ कमी</translation>
    </message>
    <message>
        <source>○ harmless</source>
        <translation>○ हानिरहित</translation>
    </message>
    <message>
        <source>✓ looked at</source>
        <translation>✓ जाँचा गया</translation>
    </message>
    <message>
        <source>How the looks ended</source>
        <translation>जाँचों के परिणाम</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Write it down</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>{0} पर जाएँ</translation>
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
        <translation>केस पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Steps, hypotheses</source>
        <translation>चरण, परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>Questions and hints</source>
        <translation>प्रश्न और संकेत</translation>
    </message>
    <message>
        <source>Steps {0} of {1}</source>
        <translation>चरण: {1} में से {0}</translation>
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
        <translation>मार्गदर्शक दिखाएँ: आगे क्या, और क्यों (Ctrl+G)</translation>
    </message>
    <message>
        <source>Fold the guide away</source>
        <translation>मार्गदर्शक समेटें</translation>
    </message>
    <message>
        <source>Fold the guide away (Ctrl+G)</source>
        <translation>मार्गदर्शक समेटें (Ctrl+G)</translation>
    </message>
    <message>
        <source>This attempt was started without the guide.</source>
        <translation>यह प्रयास मार्गदर्शक के बिना शुरू किया गया था।</translation>
    </message>
</context>
<context>
    <name>HealthPane</name>
    <message>
        <source>reads only {0} a second when it is alone</source>
        <translation>अकेला चलने पर केवल {0} प्रति सेकंड पढ़ता है</translation>
    </message>
    <message>
        <source>matches {0} clean files, such as {1}</source>
        <translation>{0} साफ़ फ़ाइलों से मेल खाता है, जैसे {1}</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>नियमों में क्या गलत है</translation>
    </message>
    <message>
        <source>Choose a pack and check it: what is wrong with it stands here.</source>
        <translation>कोई पैक चुनें और जाँचें: उसमें जो गलत है वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Every rule can be used, and none is slow or matches clean files.</source>
        <translation>हर नियम उपयोग योग्य है, और कोई भी धीमा नहीं है या साफ़ फ़ाइलों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>यहाँ कुछ भी फ़िल्टर से मेल नहीं खाता।</translation>
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
        <translation>हेक्स के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>कोई बाइट नहीं</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>When the findings were last changed</source>
        <translation>फ़ाइंडिंग में पिछला बदलाव कब हुआ</translation>
    </message>
    <message>
        <source>Findings with a time will stand here.</source>
        <translation>समय वाली फ़ाइंडिंग यहाँ दिखेंगी।</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>open</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>समर्थित</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>खंडित</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
</context>
<context>
    <name>HypothesesPane</name>
    <message>
        <source>Hypotheses</source>
        <translation>परिकल्पनाएँ</translation>
    </message>
    <message>
        <source>The chosen hypothesis</source>
        <translation>चुनी गई परिकल्पना</translation>
    </message>
    <message>
        <source>Another hypothesis</source>
        <translation>एक और परिकल्पना</translation>
    </message>
    <message>
        <source>I expect that …</source>
        <translation>मुझे अपेक्षा है कि …</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>आप इसे लेकर कितने निश्चित हैं</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>इसका क्या हुआ</translation>
    </message>
    <message>
        <source>How sure you are of it now</source>
        <translation>आप अब इसे लेकर कितने निश्चित हैं</translation>
    </message>
    <message>
        <source>What says so</source>
        <translation>किससे पता चलता है</translation>
    </message>
    <message>
        <source>Judge it</source>
        <translation>निर्णय दें</translation>
    </message>
    <message>
        <source>Who says first what they expect notices when the evidence says otherwise.</source>
        <translation>जो अपनी अपेक्षा पहले बताता है, वह देख लेता है कि साक्ष्य कब कुछ और कहते हैं।</translation>
    </message>
    <message>
        <source>{0} % sure, noted before the first finding (entry {1})</source>
        <translation>{0} % निश्चित, पहली फ़ाइंडिंग से पहले दर्ज (प्रविष्टि {1})</translation>
    </message>
    <message>
        <source>{0} % sure, noted after the first finding (entry {1})</source>
        <translation>{0} % निश्चित, पहली फ़ाइंडिंग के बाद दर्ज (प्रविष्टि {1})</translation>
    </message>
    <message>
        <source>None yet: what do you expect to find?</source>
        <translation>अभी कोई नहीं: आपको क्या मिलने की अपेक्षा है?</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>It took too long; the process may be in the hands of a debugger.</source>
        <translation>बहुत समय लगा; हो सकता है प्रोसेस किसी डीबगर के नियंत्रण में हो।</translation>
    </message>
    <message>
        <source>The engine ended without an answer.</source>
        <translation>इंजन बिना जवाब दिए समाप्त हो गया।</translation>
    </message>
    <message>
        <source>It took too long; the file may lie on a disk that hangs.</source>
        <translation>इसमें बहुत समय लगा; फ़ाइल शायद ऐसी डिस्क पर है जो हैंग हो रही है।</translation>
    </message>
</context>
<context>
    <name>KeepMemory</name>
    <message>
        <source>Keep this region</source>
        <translation>यह क्षेत्र सहेजें</translation>
    </message>
    <message>
        <source>Keep all its own memory</source>
        <translation>इसकी पूरी अपनी मेमोरी सहेजें</translation>
    </message>
</context>
<context>
    <name>KeptView</name>
    <message>
        <source>Go to an offset</source>
        <translation>किसी ऑफ़सेट पर जाएँ</translation>
    </message>
    <message>
        <source>An offset as 4096 or 0x1000; Enter goes there.</source>
        <translation>ऑफ़सेट, जैसे 4096 या 0x1000; Enter वहाँ ले जाता है।</translation>
    </message>
    <message>
        <source>The megabyte before</source>
        <translation>इससे पहले का मेगाबाइट</translation>
    </message>
    <message>
        <source>The next megabyte</source>
        <translation>अगला मेगाबाइट</translation>
    </message>
    <message>
        <source>The ledger notes who looked at what.</source>
        <translation>किसने क्या देखा, यह बहीखाते में दर्ज होता है।</translation>
    </message>
    <message>
        <source>An offset is a number as 4096 or 0x1000.</source>
        <translation>ऑफ़सेट एक संख्या है, जैसे 4096 या 0x1000।</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Choose a file to see its bytes.</source>
        <translation>बाइट देखने के लिए कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{2} में से {0} से {1}</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All keys</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels of the case</source>
        <translation>केस के लेबल</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Needed: the case may travel farther than before</source>
        <translation>आवश्यक: केस पहले से आगे जा सकता है</translation>
    </message>
    <message>
        <source>TLP:RED: for the eyes of the named recipients only.</source>
        <translation>TLP:RED: केवल नामित प्राप्तकर्ताओं के लिए।</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT: for your organisation only.</source>
        <translation>TLP:AMBER+STRICT: केवल आपके संगठन के लिए।</translation>
    </message>
    <message>
        <source>TLP:AMBER: for your organisation and its clients.</source>
        <translation>TLP:AMBER: आपके संगठन और उसके ग्राहकों के लिए।</translation>
    </message>
    <message>
        <source>TLP:GREEN: for your community, not for the public.</source>
        <translation>TLP:GREEN: आपके समुदाय के लिए, जनता के लिए नहीं।</translation>
    </message>
    <message>
        <source>TLP:CLEAR: for everybody.</source>
        <translation>TLP:CLEAR: सभी के लिए।</translation>
    </message>
    <message>
        <source>PAP:RED: nothing that touches the network or the attacker can notice.</source>
        <translation>PAP:RED: ऐसा कुछ नहीं जो नेटवर्क को छुए या जिसे हमलावर भाँप सके।</translation>
    </message>
    <message>
        <source>PAP:AMBER: passive look-ups with others, nothing towards them.</source>
        <translation>PAP:AMBER: तीसरे पक्ष से निष्क्रिय पूछताछ, हमलावर की ओर कुछ नहीं।</translation>
    </message>
    <message>
        <source>PAP:GREEN: active steps such as blocking are allowed.</source>
        <translation>PAP:GREEN: ब्लॉक करने जैसे सक्रिय कदमों की अनुमति है।</translation>
    </message>
    <message>
        <source>PAP:CLEAR: no limits.</source>
        <translation>PAP:CLEAR: कोई सीमा नहीं।</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Entries of the ledger</source>
        <translation>बहीखाते की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>No entry yet: a scan, a report and a verdict each add one.</source>
        <translation>अभी कोई प्रविष्टि नहीं: हर स्कैन, रिपोर्ट और निर्णय एक प्रविष्टि जोड़ता है।</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Belongs to:</source>
        <translation>किसकी:</translation>
    </message>
    <message>
        <source>Found:</source>
        <translation>मिला:</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>More for this list</source>
        <translation>इस सूची के और विकल्प</translation>
    </message>
    <message>
        <source>Columns, copy, export</source>
        <translation>कॉलम, कॉपी, निर्यात</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Export all rows shown…</source>
        <translation>दिखाई गई सभी पंक्तियाँ निर्यात करें…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Export all rows shown</source>
        <translation>दिखाई गई सभी पंक्तियाँ निर्यात करें</translation>
    </message>
</context>
<context>
    <name>LiveBytes</name>
    <message>
        <source>Comparing the file with what was found …</source>
        <translation>फ़ाइल की तुलना मिली हुई फ़ाइल से हो रही है …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>The file could not be compared with what was found.</source>
        <translation>फ़ाइल की तुलना मिली हुई फ़ाइल से नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The file is not the one that was found any more: it changed.</source>
        <translation>फ़ाइल अब वह नहीं जो मिली थी: वह बदल गई।</translation>
    </message>
    <message>
        <source>The scan did not note which process it was</source>
        <translation>स्कैन ने यह दर्ज नहीं किया कि वह कौन-सी प्रोसेस थी</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Matches by address</source>
        <translation>पते के अनुसार मिलान</translation>
    </message>
</context>
<context>
    <name>Mechanisms</name>
    <message>
        <source>The service manager runs it, at boot or when something asks for it.</source>
        <translation>सेवा प्रबंधक इसे बूट पर या किसी के माँगने पर चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it at set times.</source>
        <translation>सेवा प्रबंधक इसे तय समय पर चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it as soon as somebody connects to the socket.</source>
        <translation>किसी के सॉकेट से जुड़ते ही सेवा प्रबंधक इसे चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it as soon as a file appears or changes.</source>
        <translation>किसी फ़ाइल के प्रकट होते या बदलते ही सेवा प्रबंधक इसे चलाता है।</translation>
    </message>
    <message>
        <source>The service manager of a user runs it from the user&apos;s login on.</source>
        <translation>उपयोगकर्ता का सेवा प्रबंधक इसे उपयोगकर्ता के लॉग इन से चलाता है।</translation>
    </message>
    <message>
        <source>The service manager of a user runs it at set times.</source>
        <translation>उपयोगकर्ता का सेवा प्रबंधक इसे तय समय पर चलाता है।</translation>
    </message>
    <message>
        <source>The service manager of a user runs it when somebody connects to the socket.</source>
        <translation>किसी के सॉकेट से जुड़ने पर उपयोगकर्ता का सेवा प्रबंधक इसे चलाता है।</translation>
    </message>
    <message>
        <source>The service manager of a user runs it when a file appears or changes.</source>
        <translation>किसी फ़ाइल के प्रकट होने या बदलने पर उपयोगकर्ता का सेवा प्रबंधक इसे चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it with every service that this file adds to.</source>
        <translation>सेवा प्रबंधक इसे हर उस सेवा के साथ चलाता है जिसमें यह फ़ाइल कुछ जोड़ती है।</translation>
    </message>
    <message>
        <source>The service manager of a user runs it with what this file adds to.</source>
        <translation>उपयोगकर्ता का सेवा प्रबंधक इसे उसके साथ चलाता है जिसमें यह फ़ाइल कुछ जोड़ती है।</translation>
    </message>
    <message>
        <source>What the service starts loads this library and runs what is in it.</source>
        <translation>सेवा जो कुछ शुरू करती है, वह यह लाइब्रेरी लोड करता है और उसमें जो है उसे चलाता है।</translation>
    </message>
    <message>
        <source>What the service of a user starts loads this library.</source>
        <translation>उपयोगकर्ता की सेवा जो कुछ शुरू करती है, वह यह लाइब्रेरी लोड करता है।</translation>
    </message>
    <message>
        <source>It runs early at boot and may make services that stand in no file of /etc.</source>
        <translation>यह बूट के आरंभ में चलता है और ऐसी सेवाएँ बना सकता है जो /etc की किसी फ़ाइल में नहीं हैं।</translation>
    </message>
    <message>
        <source>The cron daemon runs this line at set times.</source>
        <translation>cron डेमन यह लाइन तय समय पर चलाता है।</translation>
    </message>
    <message>
        <source>The cron daemon runs every script of this folder at set times.</source>
        <translation>cron डेमन इस फ़ोल्डर की हर स्क्रिप्ट तय समय पर चलाता है।</translation>
    </message>
    <message>
        <source>It runs once every so many days, also after the host was switched off.</source>
        <translation>यह हर कुछ दिनों में एक बार चलता है, होस्ट बंद रहने के बाद भी।</translation>
    </message>
    <message>
        <source>It runs once, at one set time.</source>
        <translation>यह एक बार, एक तय समय पर चलता है।</translation>
    </message>
    <message>
        <source>It runs as root at the end of the boot.</source>
        <translation>यह बूट के अंत में root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs as root at boot and at shutdown, as on hosts without systemd.</source>
        <translation>यह बूट और शटडाउन पर root के रूप में चलता है, जैसे systemd के बिना वाले होस्ट पर।</translation>
    </message>
    <message>
        <source>It runs as root whenever somebody logs on, to greet them.</source>
        <translation>किसी के लॉग इन करने पर उसके स्वागत में यह root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs at each logon by SSH.</source>
        <translation>यह SSH से हर लॉग इन पर चलता है।</translation>
    </message>
    <message>
        <source>Whoever logs on to a desktop runs it before the desktop starts.</source>
        <translation>डेस्कटॉप पर लॉग इन करने वाला हर व्यक्ति इसे डेस्कटॉप शुरू होने से पहले चलाता है।</translation>
    </message>
    <message>
        <source>Whoever logs on to this desktop runs it.</source>
        <translation>इस डेस्कटॉप पर लॉग इन करने वाला हर व्यक्ति इसे चलाता है।</translation>
    </message>
    <message>
        <source>It runs as root whenever a network comes or goes.</source>
        <translation>नेटवर्क के जुड़ने या हटने पर यह हर बार root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs as root when the host goes to sleep, wakes up or shuts down.</source>
        <translation>होस्ट के स्लीप में जाने, जागने या बंद होने पर यह root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>Every shell that its user opens reads it and does what it says.</source>
        <translation>इसके उपयोगकर्ता का खोला हर शेल इसे पढ़ता है और जो लिखा है वह करता है।</translation>
    </message>
    <message>
        <source>The desktop runs it after a graphical logon.</source>
        <translation>ग्राफ़िकल लॉग इन के बाद डेस्कटॉप इसे चलाता है।</translation>
    </message>
    <message>
        <source>Whoever has the other half of this key can log on by SSH, or run a command.</source>
        <translation>जिसके पास इस कुंजी का दूसरा आधा हिस्सा है, वह SSH से लॉग इन कर सकता है या कोई कमांड चला सकता है।</translation>
    </message>
    <message>
        <source>The SSH server runs this command, or trusts these keys, at every logon.</source>
        <translation>SSH सर्वर हर लॉग इन पर यह कमांड चलाता है, या इन कुंजियों पर भरोसा करता है।</translation>
    </message>
    <message>
        <source>Every program that starts loads this library and runs what is in it.</source>
        <translation>शुरू होने वाला हर प्रोग्राम यह लाइब्रेरी लोड करता है और उसमें जो है उसे चलाता है।</translation>
    </message>
    <message>
        <source>Programs look for their libraries in this folder, too.</source>
        <translation>प्रोग्राम अपनी लाइब्रेरी इस फ़ोल्डर में भी खोजते हैं।</translation>
    </message>
    <message>
        <source>Programs get this variable, which makes them load or run something.</source>
        <translation>प्रोग्रामों को यह वेरिएबल मिलता है, जिससे वे कुछ लोड करते या चलाते हैं।</translation>
    </message>
    <message>
        <source>The kernel loads it at boot, with all power.</source>
        <translation>कर्नेल इसे बूट पर पूरे अधिकारों के साथ लोड करता है।</translation>
    </message>
    <message>
        <source>It runs as root in place of loading or unloading a kernel module.</source>
        <translation>कर्नेल मॉड्यूल लोड या अनलोड करने के बदले यह root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs as root whenever a device like this appears; one always does.</source>
        <translation>ऐसा डिवाइस प्रकट होने पर यह हर बार root के रूप में चलता है; एक तो हमेशा होता है।</translation>
    </message>
    <message>
        <source>It runs as root whenever packages are listed, installed or removed.</source>
        <translation>पैकेज सूचीबद्ध, इंस्टॉल या हटाए जाने पर यह हर बार root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs as root whenever a package is installed or removed.</source>
        <translation>कोई पैकेज इंस्टॉल या हटाए जाने पर यह हर बार root के रूप में चलता है।</translation>
    </message>
    <message>
        <source>It runs whenever somebody logs on, and sees the password or lets them in.</source>
        <translation>यह किसी के भी लॉग इन करने पर चलता है, और पासवर्ड देखता है या उसे अंदर आने देता है।</translation>
    </message>
    <message>
        <source>Every Python program of the user runs this line as it starts.</source>
        <translation>उपयोगकर्ता का हर Python प्रोग्राम शुरू होते समय यह लाइन चलाता है।</translation>
    </message>
    <message>
        <source>Every Python program of the user runs this file as it starts.</source>
        <translation>उपयोगकर्ता का हर Python प्रोग्राम शुरू होते समय यह फ़ाइल चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it at every logon of the user.</source>
        <translation>Windows इसे उपयोगकर्ता के हर लॉग इन पर चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it at the next logon and then forgets it.</source>
        <translation>Windows इसे अगले लॉग इन पर चलाता है और फिर भूल जाता है।</translation>
    </message>
    <message>
        <source>Windows opens every file of this folder at logon.</source>
        <translation>Windows लॉग इन पर इस फ़ोल्डर की हर फ़ाइल खोलता है।</translation>
    </message>
    <message>
        <source>The task scheduler runs it at set times or when something happens.</source>
        <translation>टास्क शेड्यूलर इसे तय समय पर या कुछ घटने पर चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it, mostly at boot and as SYSTEM.</source>
        <translation>सेवा प्रबंधक इसे चलाता है, प्रायः बूट पर और SYSTEM के रूप में।</translation>
    </message>
    <message>
        <source>svchost.exe loads this library and runs it as a service.</source>
        <translation>svchost.exe यह लाइब्रेरी लोड करता है और इसे सेवा के रूप में चलाता है।</translation>
    </message>
    <message>
        <source>The service manager runs it when the service fails, which can be provoked.</source>
        <translation>सेवा के विफल होने पर सेवा प्रबंधक इसे चलाता है, और विफलता जान-बूझकर कराई जा सकती है।</translation>
    </message>
    <message>
        <source>The kernel loads it and lets it do everything.</source>
        <translation>कर्नेल इसे लोड करता है और इसे सब कुछ करने देता है।</translation>
    </message>
    <message>
        <source>Windows runs it at boot, before any service or logon.</source>
        <translation>Windows इसे बूट पर, किसी भी सेवा या लॉग इन से पहले चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it at a boot into safe mode.</source>
        <translation>Windows इसे सेफ़ मोड में बूट पर चलाता है।</translation>
    </message>
    <message>
        <source>The logon process loads or runs it at every logon.</source>
        <translation>लॉग इन प्रोसेस इसे हर लॉग इन पर लोड करती या चलाती है।</translation>
    </message>
    <message>
        <source>Windows runs it at boot, logon, logoff or shutdown, as a policy says.</source>
        <translation>Windows इसे पॉलिसी के अनुसार बूट, लॉग इन, लॉग आउट या शटडाउन पर चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it at every logon by remote desktop.</source>
        <translation>Windows इसे रिमोट डेस्कटॉप से हर लॉग इन पर चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it once for every user, at the first logon.</source>
        <translation>Windows इसे हर उपयोगकर्ता के लिए एक बार, पहले लॉग इन पर चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it in place of the named program.</source>
        <translation>Windows नामित प्रोग्राम के बदले इसे चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it when the named program ends.</source>
        <translation>नामित प्रोग्राम समाप्त होने पर Windows इसे चलाता है।</translation>
    </message>
    <message>
        <source>Windows runs it when any program crashes.</source>
        <translation>किसी भी प्रोग्राम के क्रैश होने पर Windows इसे चलाता है।</translation>
    </message>
    <message>
        <source>Nearly every program loads this library and runs what is in it.</source>
        <translation>लगभग हर प्रोग्राम यह लाइब्रेरी लोड करता है और उसमें जो है उसे चलाता है।</translation>
    </message>
    <message>
        <source>Every .NET program of the user loads this library.</source>
        <translation>उपयोगकर्ता का हर .NET प्रोग्राम यह लाइब्रेरी लोड करता है।</translation>
    </message>
    <message>
        <source>Every command prompt (cmd.exe) runs it as it starts.</source>
        <translation>हर कमांड प्रॉम्प्ट (cmd.exe) शुरू होते समय इसे चलाता है।</translation>
    </message>
    <message>
        <source>netsh.exe loads it whenever it runs.</source>
        <translation>netsh.exe जब भी चलता है, इसे लोड करता है।</translation>
    </message>
    <message>
        <source>Windows runs it when the user is away.</source>
        <translation>उपयोगकर्ता के दूर होने पर Windows इसे चलाता है।</translation>
    </message>
    <message>
        <source>Every program of Office loads it.</source>
        <translation>Office का हर प्रोग्राम इसे लोड करता है।</translation>
    </message>
    <message>
        <source>The process that checks passwords (LSASS) loads it at boot.</source>
        <translation>पासवर्ड जाँचने वाली प्रोसेस (LSASS) इसे बूट पर लोड करती है।</translation>
    </message>
    <message>
        <source>LSASS loads it and shows it every new password in clear.</source>
        <translation>LSASS इसे लोड करता है और हर नया पासवर्ड इसे सादे रूप में दिखाता है।</translation>
    </message>
    <message>
        <source>Windows shows it the password of everybody who logs on.</source>
        <translation>Windows लॉग इन करने वाले हर व्यक्ति का पासवर्ड इसे दिखाता है।</translation>
    </message>
    <message>
        <source>The print service loads it at boot.</source>
        <translation>प्रिंट सेवा इसे बूट पर लोड करती है।</translation>
    </message>
    <message>
        <source>The time service loads it at boot.</source>
        <translation>समय सेवा इसे बूट पर लोड करती है।</translation>
    </message>
    <message>
        <source>Every PowerShell that its user opens runs it first.</source>
        <translation>इसके उपयोगकर्ता का खोला हर PowerShell पहले इसे चलाता है।</translation>
    </message>
    <message>
        <source>The host starts it by itself.</source>
        <translation>होस्ट इसे अपने-आप शुरू करता है।</translation>
    </message>
</context>
<context>
    <name>MemoryLegend</name>
    <message>
        <source>found here</source>
        <translation>यहाँ मिला</translation>
    </message>
    <message>
        <source>code from no file</source>
        <translation>कोड किसी फ़ाइल से नहीं</translation>
    </message>
</context>
<context>
    <name>MemoryMap</name>
    <message>
        <source>The process has ended</source>
        <translation>प्रोसेस समाप्त हो चुकी है</translation>
    </message>
    <message>
        <source>Its memory can be read only with administrator rights</source>
        <translation>इसकी मेमोरी केवल व्यवस्थापक अधिकारों से पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>The system lets nobody read its memory</source>
        <translation>सिस्टम किसी को भी इसकी मेमोरी पढ़ने नहीं देता</translation>
    </message>
    <message>
        <source>Its memory at this address is not there any more</source>
        <translation>इस पते पर इसकी मेमोरी अब नहीं है</translation>
    </message>
    <message>
        <source>This page was never used or was moved to the disk</source>
        <translation>यह पेज कभी उपयोग में नहीं आया या डिस्क पर चला गया</translation>
    </message>
    <message>
        <source>It belongs to a device: reading it could hang the machine</source>
        <translation>यह किसी डिवाइस का है: इसे पढ़ने से मशीन हैंग हो सकती है</translation>
    </message>
</context>
<context>
    <name>MemoryStrip</name>
    <message>
        <source>Memory map</source>
        <translation>मेमोरी मानचित्र</translation>
    </message>
    <message>
        <source>code may run here that came from no file</source>
        <translation>यहाँ ऐसा कोड चल सकता है जो किसी फ़ाइल से नहीं आया</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n क्षेत्र</numerusform>
            <numerusform>%n क्षेत्र</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>MemoryView</name>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Choose a process to see its memory.</source>
        <translation>कोई प्रोसेस चुनें और उसकी मेमोरी देखें।</translation>
    </message>
    <message>
        <source>A thread of the kernel has no memory of its own.</source>
        <translation>कर्नेल थ्रेड की अपनी कोई मेमोरी नहीं होती।</translation>
    </message>
    <message>
        <source>When it started is not known: it cannot be told again.</source>
        <translation>यह कब शुरू हुई, ज्ञात नहीं: इसे फिर पहचाना नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Reading the map of its memory …</source>
        <translation>इसकी मेमोरी का मानचित्र पढ़ा जा रहा है …</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), {0}: so it is now.</source>
        <translation>
            <numerusform>%n क्षेत्र, {0}: अभी ऐसा है।</numerusform>
            <numerusform>%n क्षेत्र, {0}: अभी ऐसा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}।</translation>
    </message>
    <message>
        <source>{0}, or this is another computer. What the scan kept is in its findings.</source>
        <translation>{0}, या यह दूसरा कंप्यूटर है। स्कैन ने जो रखा वह इसकी फ़ाइंडिंग में है।</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {2} में से {1}</translation>
    </message>
</context>
<context>
    <name>Mentoring</name>
    <message>
        <source>finding</source>
        <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
        <source>step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>report</source>
        <translation>रिपोर्ट</translation>
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
        <translation>दायरा</translation>
    </message>
    <message>
        <source>limitations</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>सिफ़ारिशें</translation>
    </message>
    <message>
        <source>people and roles</source>
        <translation>लोग और भूमिकाएँ</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>टाइम ज़ोन</translation>
    </message>
    <message>
        <source>when the organisation became aware</source>
        <translation>संगठन को कब पता चला</translation>
    </message>
    <message>
        <source>when it was found to be material</source>
        <translation>तात्विक कब माना गया</translation>
    </message>
    <message>
        <source>read</source>
        <translation>पढ़ा</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँचा</translation>
    </message>
    <message>
        <source>re-performed</source>
        <translation>दोबारा करके देखा</translation>
    </message>
    <message>
        <source>The case holds</source>
        <translation>केस खरा उतरता है</translation>
    </message>
    <message>
        <source>The scenario is the known one</source>
        <translation>परिदृश्य वही है जो ज्ञात है</translation>
    </message>
    <message>
        <source>The score comes out again</source>
        <translation>अंक फिर वही आते हैं</translation>
    </message>
    <message>
        <source>Kept file is what it was</source>
        <translation>सहेजी फ़ाइल वैसी ही है</translation>
    </message>
    <message>
        <source>Rules find the same in it</source>
        <translation>नियम उसमें वही पाते हैं</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>कुछ नहीं लिखा</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>निर्णय नहीं दिया</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>किसी ने नहीं देखा</translation>
    </message>
    <message>
        <source>▲ not made</source>
        <translation>▲ नहीं हो सकी</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ वही</translation>
    </message>
    <message>
        <source>▲ differs</source>
        <translation>▲ अलग</translation>
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
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>स्कैन (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>फ़ाइंडिंग (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>साक्ष्य (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>सूची (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
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
        <translation>अभी</translation>
    </message>
    <message>
        <source>{0}: now</source>
        <translation>{0}: अभी</translation>
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
        <translation>इस केस में अभी कोई कनेक्शन नहीं: ट्राइएज उन्हें सूचीबद्ध करता है।</translation>
    </message>
    <message>
        <source>The chosen connection</source>
        <translation>चुना गया कनेक्शन</translation>
    </message>
    <message>
        <source>Choose a connection to see whose it is; Enter goes to its process.</source>
        <translation>कोई कनेक्शन चुनें और देखें कि वह किसका है; Enter उसकी प्रोसेस पर ले जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>◉ %n listening</source>
        <translation>
            <numerusform>◉ %n सुन रहा है</numerusform>
            <numerusform>◉ %n सुन रहे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⇄ %n established</source>
        <translation>
            <numerusform>⇄ %n स्थापित</numerusform>
            <numerusform>⇄ %n स्थापित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↗ %n to addresses outside</source>
        <translation>
            <numerusform>↗ %n बाहरी पते की ओर</numerusform>
            <numerusform>↗ %n बाहरी पतों की ओर</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds this connection any more.</source>
        <translation>यह कनेक्शन अब किसी के पास नहीं है।</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>यहाँ</translation>
    </message>
    <message>
        <source>There</source>
        <translation>वहाँ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>यह क्या बताता है</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>सिरे</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>अन्यत्र</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Whereto</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Nobody holds it any more, or whoever looked may not see who.</source>
        <translation>यह अब किसी के पास नहीं, या जाँचने वाला नहीं देख सकता कि किसके पास है।</translation>
    </message>
    <message>
        <source>process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Connections with {0}</source>
        <translation>{0} के साथ कनेक्शन</translation>
    </message>
    <message>
        <source>Connections of {0}</source>
        <translation>{0} के कनेक्शन</translation>
    </message>
    <message>
        <source>It waits for programs of this host only.</source>
        <translation>यह केवल इस होस्ट के प्रोग्रामों की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>It waits for anybody who can reach this host.</source>
        <translation>यह हर उसकी प्रतीक्षा करता है जो इस होस्ट तक पहुँच सकता है।</translation>
    </message>
    <message>
        <source>The other end is outside: its address is none of the private ranges. Who that is has not been asked anybody; do it where your PAP label allows.</source>
        <translation>दूसरा सिरा बाहर है: उसका पता किसी निजी रेंज में नहीं है। वह कौन है, यह किसी से पूछा नहीं गया; जहाँ आपका PAP लेबल अनुमति दे वहाँ पूछें।</translation>
    </message>
    <message>
        <source>The other end is in a private network, such as the host&apos;s own.</source>
        <translation>दूसरा सिरा किसी निजी नेटवर्क में है, जैसे होस्ट के अपने नेटवर्क में।</translation>
    </message>
    <message>
        <source>Both ends are on this host.</source>
        <translation>दोनों सिरे इसी होस्ट पर हैं।</translation>
    </message>
    <message>
        <source>It goes to a group of hosts at once.</source>
        <translation>यह एक साथ होस्टों के समूह को जाता है।</translation>
    </message>
    <message>
        <source>What the host told as the other end is not an address.</source>
        <translation>होस्ट ने दूसरा सिरा जो बताया वह कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>It is bound to a port and has no other end.</source>
        <translation>यह एक पोर्ट से बँधा है और इसका दूसरा सिरा नहीं है।</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>No template</source>
        <translation>कोई टेम्पलेट नहीं</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>केस बनाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>जाँचकर्ता</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नया केस</translation>
    </message>
    <message>
        <source>Where to make the case folder</source>
        <translation>केस का फ़ोल्डर कहाँ बनाएँ</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>Your name, as others will read it</source>
        <translation>आपका नाम, जैसा दूसरे पढ़ेंगे</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>पासफ़्रेज़ एक बार फिर</translation>
    </message>
    <message>
        <source>Without a passphrase: whoever gets at this account has it</source>
        <translation>बिना पासफ़्रेज़: जो इस खाते तक पहुँचे, कुंजी उसकी</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>मेरी कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>You have no key yet. It signs what you hand on, seals cases, and opens what others encrypt to you. Without its passphrase nobody can use it, and nobody can help you.</source>
        <translation>आपके पास अभी कुंजी नहीं है। वह आपकी दी हुई चीज़ों पर हस्ताक्षर करती है, केस सील करती है, और वह खोलती है जो दूसरे आपके लिए एन्क्रिप्ट करते हैं। पासफ़्रेज़ के बिना कोई उसका उपयोग नहीं कर सकता, और कोई आपकी मदद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>एक बार फिर</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>कुंजी बन रही है</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>A note for the selected things</source>
        <translation>चुने गए आइटम के लिए नोट</translation>
    </message>
    <message>
        <source>Write a note (N), Enter keeps it</source>
        <translation>नोट लिखें (N), Enter उसे रखता है</translation>
    </message>
    <message>
        <source>A tag for the selected things</source>
        <translation>चुने गए आइटम के लिए टैग</translation>
    </message>
    <message>
        <source>Add a tag (T), Enter puts it on</source>
        <translation>टैग जोड़ें (T), Enter उसे लगाता है</translation>
    </message>
    <message>
        <source>Notes and verdicts, oldest first</source>
        <translation>नोट और निर्णय, सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Verdicts, notes and tags will stand here.</source>
        <translation>अभी तक किसी ने कुछ नहीं कहा। निर्णय, नोट और टैग यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Take off the tag {0}</source>
        <translation>टैग {0} हटाएँ</translation>
    </message>
    <message>
        <source>{0}, {1} % sure</source>
        <translation>{0}, {1} % निश्चित</translation>
    </message>
    <message>
        <source>Tag {0}</source>
        <translation>टैग {0}</translation>
    </message>
    <message>
        <source>Tag {0} taken off</source>
        <translation>टैग {0} हटाया गया</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>writable and executable at once</source>
        <translation>एक साथ लिखने योग्य और निष्पादन योग्य</translation>
    </message>
    <message>
        <source>entry point outside the code</source>
        <translation>एंट्री पॉइंट कोड के बाहर</translation>
    </message>
    <message>
        <source>marks of a packer</source>
        <translation>पैकर के निशान</translation>
    </message>
    <message>
        <source>much data behind the end of the program</source>
        <translation>प्रोग्राम के अंत के बाद बहुत-सा डेटा</translation>
    </message>
    <message>
        <source>the file ends before what its headers promise</source>
        <translation>फ़ाइल हेडर में बताए आकार से पहले समाप्त</translation>
    </message>
    <message>
        <source>compiled in the future</source>
        <translation>भविष्य में कंपाइल किया गया</translation>
    </message>
    <message>
        <source>imports nothing</source>
        <translation>कुछ भी इम्पोर्ट नहीं करता</translation>
    </message>
    <message>
        <source>checksum does not fit the content</source>
        <translation>चेकसम सामग्री से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>code that is not in the file but made when it runs</source>
        <translation>कोड जो फ़ाइल में नहीं है, चलने पर बनता है</translation>
    </message>
    <message>
        <source>code as random as encrypted</source>
        <translation>एन्क्रिप्टेड जितना यादृच्छिक कोड</translation>
    </message>
    <message>
        <source>section name that cannot be read</source>
        <translation>सेक्शन का नाम पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>certificate said to lie outside the file</source>
        <translation>प्रमाणपत्र फ़ाइल के बाहर बताया गया</translation>
    </message>
    <message>
        <source>no section headers</source>
        <translation>सेक्शन हेडर नहीं</translation>
    </message>
    <message>
        <source>asks for an executable stack</source>
        <translation>निष्पादन योग्य स्टैक माँगता है</translation>
    </message>
    <message>
        <source>interpreter in an unusual place</source>
        <translation>इंटरप्रेटर असामान्य जगह पर</translation>
    </message>
    <message>
        <source>looks for libraries in an unusual place</source>
        <translation>लाइब्रेरी असामान्य जगह खोजता है</translation>
    </message>
    <message>
        <source>member that would leave the folder it is unpacked into</source>
        <translation>सदस्य जो अनपैक होने पर फ़ोल्डर के बाहर चला जाएगा</translation>
    </message>
    <message>
        <source>member that unpacks to a thousand times its size</source>
        <translation>सदस्य जो अपने आकार का हज़ार गुना अनपैक होता है</translation>
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
        <translation>जो फ़ाइल मिली उसे चुनें, या यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>बंडल चुनें</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>What the bundle is</source>
        <translation>बंडल क्या है</translation>
    </message>
    <message>
        <source>Inspect says who signed it, whether you know them, what is in it and what is wrong with it. Nothing is unpacked by that.</source>
        <translation>‘जाँचें’ बताता है कि किसने हस्ताक्षर किए, क्या आप उन्हें जानते हैं, इसमें क्या है और क्या गड़बड़ है। इससे कुछ खुलता नहीं।</translation>
    </message>
    <message>
        <source>Folder of the new case</source>
        <translation>नए केस का फ़ोल्डर</translation>
    </message>
    <message>
        <source>The signer is none of my contacts: open it all the same</source>
        <translation>हस्ताक्षरकर्ता मेरे संपर्कों में नहीं: फिर भी खोलें</translation>
    </message>
    <message>
        <source>Open as a new case</source>
        <translation>नए केस के रूप में खोलें</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
    <message>
        <source>Reading it to its end</source>
        <translation>अंत तक पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>It does not hold: do not open it.</source>
        <translation>यह खरा नहीं उतरता: इसे न खोलें।</translation>
    </message>
    <message>
        <source>A case without a name</source>
        <translation>बिना नाम का केस</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>इसमें क्या गड़बड़ है</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>इसमें</translation>
    </message>
    <message>
        <source>Reports alone, of a case that is not named</source>
        <translation>केवल रिपोर्टें, ऐसे केस की जिसका नाम नहीं दिया गया</translation>
    </message>
    <message>
        <source>▲ Nobody is sure: the signature does not hold for all of it.</source>
        <translation>▲ पक्का नहीं: हस्ताक्षर इसके हर भाग के लिए खरा नहीं उतरता।</translation>
    </message>
    <message>
        <source>▲ Somebody who is none of your contacts.</source>
        <translation>▲ कोई जो आपके संपर्कों में नहीं।</translation>
    </message>
    <message>
        <source>✓ {0}, whose key was checked.</source>
        <translation>✓ {0}, जिनकी कुंजी जाँची गई।</translation>
    </message>
    <message>
        <source>▲ The key of {0}, which nobody checked yet.</source>
        <translation>▲ {0} की कुंजी, जिसे अभी किसी ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>▲ Everybody: it is not encrypted.</source>
        <translation>▲ हर कोई: यह एन्क्रिप्टेड नहीं है।</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाई गई</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {0}</source>
        <translation>
            <numerusform>%n फ़ाइल, {0}</numerusform>
            <numerusform>%n फ़ाइलें, {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence stayed with the sender</source>
        <translation>
            <numerusform>साक्ष्य की %n फ़ाइल भेजने वाले के पास रही</numerusform>
            <numerusform>साक्ष्य की %n फ़ाइलें भेजने वाले के पास रहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>और {0}</translation>
    </message>
    <message>
        <source>Unpacking and checking</source>
        <translation>खोला और जाँचा जा रहा है</translation>
    </message>
</context>
<context>
    <name>OpenTruth</name>
    <message>
        <source>The key of {0}, {1}</source>
        <translation>{0} की कुंजी, {1}</translation>
    </message>
    <message>
        <source>Open it and begin</source>
        <translation>खोलें और शुरू करें</translation>
    </message>
    <message>
        <source>What is true of this attempt is sealed to its mentor. Their key opens it; the signed review then reveals it to the trainee, with the score.</source>
        <translation>इस प्रयास का सच उसके मेंटर के लिए सील है। उनकी कुंजी उसे खोलती है; हस्ताक्षरित समीक्षा फिर उसे अंकों सहित प्रशिक्षु को बताती है।</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खोला जा रहा है</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>What was looked at</source>
        <translation>क्या-क्या जाँचा गया</translation>
    </message>
    <message>
        <source>When the findings were last changed</source>
        <translation>फ़ाइंडिंग में पिछला बदलाव कब हुआ</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>आगे क्या करें</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>The scan is still running; findings show as they come.</source>
        <translation>स्कैन अभी चल रहा है; फ़ाइंडिंग मिलते ही दिखेंगी।</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>प्रगति देखें</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>अभी तक कुछ नहीं जाँचा गया है।</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>आरंभ करें</translation>
    </message>
    <message>
        <source>Another irkit scans into this case ({0}); what it finds shows here.</source>
        <translation>एक दूसरा irkit इस केस में स्कैन कर रहा है ({0}); उसे जो मिलेगा, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>See what it found</source>
        <translation>देखें कि उसे क्या मिला</translation>
    </message>
    <message>
        <source>The last scan did not come to its end.</source>
        <translation>पिछला स्कैन पूरा नहीं हुआ।</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>उसे जारी रखें</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) and warnings wait for your verdict.</source>
        <translation>
            <numerusform>%n अलर्ट या चेतावनी आपके निर्णय की प्रतीक्षा में है।</numerusform>
            <numerusform>%n अलर्ट और चेतावनियाँ आपके निर्णय की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge them</source>
        <translation>निर्णय दें</translation>
    </message>
    <message>
        <source>{0} things in scope were not looked at.</source>
        <translation>दायरे के {0} आइटम नहीं जाँचे गए।</translation>
    </message>
    <message>
        <source>See which and why</source>
        <translation>देखें कौन-से और क्यों</translation>
    </message>
    <message>
        <source>Write down what was found, for those who have to decide.</source>
        <translation>जो मिला उसे निर्णय लेने वालों के लिए लिखें।</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>केस पढ़ा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>OwnCardPane</name>
    <message>
        <source>My card</source>
        <translation>मेरा कार्ड</translation>
    </message>
    <message>
        <source>Fingerprint of your key</source>
        <translation>आपकी कुंजी का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>मेरा कार्ड सहेजें…</translation>
    </message>
    <message>
        <source>QR code of your card</source>
        <translation>आपके कार्ड का QR कोड</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>मेरा कार्ड सहेजें</translation>
    </message>
    <message>
        <source>Signing the card</source>
        <translation>कार्ड पर हस्ताक्षर हो रहे हैं</translation>
    </message>
    <message>
        <source>Written: {0} and its QR code. It is no secret: send it by any way.</source>
        <translation>लिखा गया: {0} और उसका QR कोड। यह गुप्त नहीं है: किसी भी रास्ते से भेजें।</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>⚠ cannot be read</source>
        <translation>⚠ पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>✓ used</source>
        <translation>✓ उपयोग में</translation>
    </message>
    <message>
        <source>– disabled</source>
        <translation>– अक्षम</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>साथ आया</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Packs of rules</source>
        <translation>नियमों के पैक</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>In an exercise this computer is not part of it: its scan looks at what was planted.</source>
        <translation>अभ्यास में यह कंप्यूटर शामिल नहीं होता: उसका स्कैन वही देखता है जो रखा गया।</translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>The page</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>ट्राइएज</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>फ़ाइंडिंग</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>पर्सिस्टेंस</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>टाइमलाइन</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>बहीखाता</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>साझा करें</translation>
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
        <translation>कमांड खोजें</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>आप क्या करना चाहते हैं?</translation>
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
        <translation>यदि आपकी कुंजी का है</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>आपकी कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Add drive</source>
        <translation>ड्राइव जोड़ें</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
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
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>चुने गए व्यक्ति को हटाएँ</translation>
    </message>
</context>
<context>
    <name>PersistencePage</name>
    <message>
        <source>What starts by itself</source>
        <translation>अपने-आप क्या शुरू होता है</translation>
    </message>
    <message>
        <source>Nothing in this case yet: a triage reads it.</source>
        <translation>इस केस में अभी कुछ नहीं: ट्राइएज इसे पढ़ता है।</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>चुनी गई प्रविष्टि</translation>
    </message>
    <message>
        <source>Choose an entry to see what it means.</source>
        <translation>कोई प्रविष्टि चुनें और देखें कि उसका क्या अर्थ है।</translation>
    </message>
    <message>
        <source>Next with findings</source>
        <translation>फ़ाइंडिंग वाली अगली</translation>
    </message>
    <message>
        <source>None of the entries shown has findings.</source>
        <translation>दिखाई गई किसी प्रविष्टि में फ़ाइंडिंग नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with findings on file or command.</source>
        <translation>
            <numerusform>%n प्रविष्टि की फ़ाइल या कमांड पर फ़ाइंडिंग है।</numerusform>
            <numerusform>%n प्रविष्टियों की फ़ाइल या कमांड पर फ़ाइंडिंग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found on what starts by itself.</source>
        <translation>अपने-आप शुरू होने वाले आइटमों पर कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>इसका अर्थ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Nothing was found on its file or command.</source>
        <translation>इसकी फ़ाइल या कमांड पर कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>ATT&amp;CK technique</source>
        <translation>ATT&amp;CK तकनीक</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Reading connections</source>
        <translation>कनेक्शन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading processes</source>
        <translation>प्रोसेस पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading who is logged on</source>
        <translation>लॉग इन उपयोगकर्ता पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading accounts</source>
        <translation>खाते पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading what starts by itself</source>
        <translation>अपने-आप शुरू होने वाले आइटम पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading the system</source>
        <translation>सिस्टम पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Programs that run</source>
        <translation>चल रहे प्रोग्राम</translation>
    </message>
    <message>
        <source>Persistence points</source>
        <translation>पर्सिस्टेंस के स्थान</translation>
    </message>
    <message>
        <source>Temporary folders</source>
        <translation>अस्थायी फ़ोल्डर</translation>
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
        <translation>प्रोसेस की मेमोरी</translation>
    </message>
    <message>
        <source>Home folders</source>
        <translation>होम फ़ोल्डर</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>हाल में बदली फ़ाइलें</translation>
    </message>
    <message>
        <source>Named files</source>
        <translation>नामित फ़ाइलें</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाकी सब</translation>
    </message>
</context>
<context>
    <name>ProcessClass</name>
    <message>
        <source>system</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>user</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>kernel thread</source>
        <translation>कर्नेल थ्रेड</translation>
    </message>
    <message>
        <source>this scan</source>
        <translation>यह स्कैन</translation>
    </message>
</context>
<context>
    <name>ProcessDetail</name>
    <message>
        <source>The chosen process</source>
        <translation>चुनी गई प्रोसेस</translation>
    </message>
    <message>
        <source>Choose a process to see what is known.</source>
        <translation>कोई प्रोसेस चुनें और देखें कि क्या ज्ञात है।</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>इसका क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
</context>
<context>
    <name>ProcessFacts</name>
    <message>
        <source>Odd about it</source>
        <translation>इसमें असामान्य</translation>
    </message>
    <message>
        <source>Found in its memory</source>
        <translation>इसकी मेमोरी में मिला</translation>
    </message>
    <message>
        <source>Found in its image</source>
        <translation>इसकी इमेज में मिला</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>इमेज</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>निष्पादन</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>पैरेंट प्रोसेस</translation>
    </message>
    <message>
        <source>None: it is a root.</source>
        <translation>कोई नहीं: यह मूल प्रोसेस है।</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>चाइल्ड प्रोसेस</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>None was seen.</source>
        <translation>कोई नहीं दिखा।</translation>
    </message>
    <message>
        <source>Started by itself</source>
        <translation>अपने-आप शुरू</translation>
    </message>
    <message>
        <source>No persistence entry names its image.</source>
        <translation>कोई पर्सिस्टेंस प्रविष्टि इसकी इमेज का नाम नहीं लेती।</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>⚠ deleted from the disk while it runs</source>
        <translation>⚠ चलते हुए डिस्क से हटाई गई</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>A thread of the kernel has no image.</source>
        <translation>कर्नेल थ्रेड की कोई इमेज नहीं होती।</translation>
    </message>
    <message>
        <source>Not told: it had just ended, or whoever looked may not read it.</source>
        <translation>नहीं बताया गया: वह अभी-अभी समाप्त हुई थी, या जाँचने वाला उसे पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>कमांड लाइन</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>किसकी</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message numerus="yes">
        <source>… %n more …</source>
        <translation>
            <numerusform>… %n और …</numerusform>
            <numerusform>… %n और …</numerusform>
        </translation>
    </message>
    <message>
        <source>PID {0} is not in the list, or its number belongs to a younger process</source>
        <translation>PID {0} सूची में नहीं है, या उसकी संख्या किसी नई प्रोसेस की है</translation>
    </message>
</context>
<context>
    <name>ProcessesPage</name>
    <message>
        <source>No processes in this case yet: a triage lists them, or Look again.</source>
        <translation>इस केस में अभी कोई प्रोसेस नहीं: ट्राइएज उन्हें सूचीबद्ध करता है, या “रीफ़्रेश करें”।</translation>
    </message>
    <message>
        <source>The latest list of processes has no PID {0}.</source>
        <translation>प्रोसेसों की नवीनतम सूची में PID {0} नहीं है।</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress of the scan</source>
        <translation>स्कैन की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>जाँचे गए</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>प्रति सेकंड</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Reasons found</source>
        <translation>मिले कारण</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>रोका जा रहा है …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>The scan could not begin</source>
        <translation>स्कैन शुरू नहीं हो सका</translation>
    </message>
    <message>
        <source>The scan did not come to its end</source>
        <translation>स्कैन पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation>स्कैन समाप्त हुआ</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>कुछ नहीं चल रहा</translation>
    </message>
    <message>
        <source>This scan belongs to another case: {0}</source>
        <translation>यह स्कैन दूसरे केस का है: {0}</translation>
    </message>
    <message>
        <source>It did not begin; the log says why.</source>
        <translation>यह शुरू नहीं हुआ; लॉग बताता है कि क्यों।</translation>
    </message>
    <message>
        <source>What it found is kept in the case. The menu Scan goes on with it where it stopped.</source>
        <translation>जो मिला वह केस में सुरक्षित है। स्कैन मेनू उसे वहीं से आगे बढ़ाता है जहाँ वह रुका था।</translation>
    </message>
    <message>
        <source>Choose what to look at and press Start.</source>
        <translation>चुनें कि क्या जाँचना है और “शुरू करें” दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Somebody changed this row after irkit wrote it.</source>
        <translation>irkit के लिखने के बाद किसी ने यह पंक्ति बदली।</translation>
    </message>
    <message>
        <source>Somebody took this row away after irkit wrote it.</source>
        <translation>irkit के लिखने के बाद किसी ने यह पंक्ति हटाई।</translation>
    </message>
    <message>
        <source>irkit did not write this row: somebody put it there.</source>
        <translation>irkit ने यह पंक्ति नहीं लिखी: किसी ने इसे यहाँ रखा।</translation>
    </message>
    <message>
        <source>Somebody moved this row to another place.</source>
        <translation>किसी ने यह पंक्ति दूसरी जगह खिसका दी।</translation>
    </message>
    <message>
        <source>The chain is broken here: an entry was replaced.</source>
        <translation>शृंखला यहाँ टूटी है: एक प्रविष्टि बदल दी गई।</translation>
    </message>
    <message>
        <source>Somebody wrote this as if it were irkit&apos;s or the signer&apos;s.</source>
        <translation>किसी ने इसे ऐसे लिखा है मानो यह irkit या हस्ताक्षरकर्ता का हो।</translation>
    </message>
    <message>
        <source>The file is damaged here; a copy of it may still be whole.</source>
        <translation>फ़ाइल यहाँ क्षतिग्रस्त है; इसकी कोई प्रति शायद अब भी पूरी हो।</translation>
    </message>
    <message>
        <source>The file is damaged, by its disk or by a program not ours.</source>
        <translation>फ़ाइल क्षतिग्रस्त है, डिस्क के कारण या किसी दूसरे प्रोग्राम से।</translation>
    </message>
    <message>
        <source>This is not as irkit left it.</source>
        <translation>यह वैसा नहीं है जैसा irkit ने छोड़ा था।</translation>
    </message>
    <message>
        <source>{0}, row {1}</source>
        <translation>{0}, पंक्ति {1}</translation>
    </message>
    <message>
        <source>○ Nobody has sealed it: somebody with the file could have computed the whole ledger anew. Seal this case, and that is found out.</source>
        <translation>○ इसे किसी ने सील नहीं किया है: फ़ाइल रखने वाला कोई भी पूरा बहीखाता नए सिरे से बना सकता था। यह केस सील करें, तब ऐसा करना पकड़ में आएगा।</translation>
    </message>
    <message>
        <source>○ Entries after the last seal, for which nobody vouches: {0}.</source>
        <translation>○ अंतिम सील के बाद की प्रविष्टियाँ, जिनकी ज़िम्मेदारी किसी ने नहीं ली: {0}।</translation>
    </message>
    <message>
        <source>✓ Sealed with your key on {1}, up to entry {2}: {3}</source>
        <translation>✓ आपकी कुंजी से {1} को प्रविष्टि {2} तक सील किया गया: {3}</translation>
    </message>
    <message>
        <source>✓ Sealed by your contact {0}, whose key was checked, on {1}, up to entry {2}: {3}</source>
        <translation>✓ आपके संपर्क {0} ने, जिनकी कुंजी जाँची जा चुकी है, {1} को प्रविष्टि {2} तक सील किया: {3}</translation>
    </message>
    <message>
        <source>○ Sealed by your contact {0}, whose key nobody has checked, on {1}, up to entry {2}: {3}</source>
        <translation>○ आपके संपर्क {0} ने, जिनकी कुंजी किसी ने नहीं जाँची है, {1} को प्रविष्टि {2} तक सील किया: {3}</translation>
    </message>
    <message>
        <source>▲ Sealed in your name, {0}, with another key than yours on {1}, up to entry {2}: {3}</source>
        <translation>▲ आपके नाम {0} से, आपकी कुंजी से अलग कुंजी द्वारा {1} को प्रविष्टि {2} तक सील किया गया: {3}</translation>
    </message>
    <message>
        <source>▲ Sealed in the name of your contact {0} with another key than theirs on {1}, up to entry {2}: {3}</source>
        <translation>▲ आपके संपर्क {0} के नाम से, उनकी कुंजी से अलग कुंजी द्वारा {1} को प्रविष्टि {2} तक सील किया गया: {3}</translation>
    </message>
    <message>
        <source>✓ Sealed by {0} on {1}, up to entry {2}. Compare the key with theirs: {3}</source>
        <translation>✓ {0} ने {1} को प्रविष्टि {2} तक सील किया। कुंजी उनकी कुंजी से मिलाएँ: {3}</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>बिना नाम वाला कोई</translation>
    </message>
    <message>
        <source>Time stamp by {0}: {1}.</source>
        <translation>{0} की समय-मुहर: {1}।</translation>
    </message>
    <message>
        <source>Time stamp by {0}, not checked: {1}.</source>
        <translation>{0} की समय-मुहर, जाँची नहीं गई: {1}।</translation>
    </message>
    <message>
        <source>Time stamp by {0}, checked only by certificates that came with the case: {1}.</source>
        <translation>{0} की समय-मुहर, केवल केस के साथ आए प्रमाणपत्रों से जाँची गई: {1}।</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Hash of the newest entry</source>
        <translation>सबसे नई प्रविष्टि का हैश</translation>
    </message>
    <message>
        <source>Write this number and hash down where nobody with access to the case can reach: they prove later that nothing before them was changed or cut off.</source>
        <translation>यह संख्या और हैश वहाँ लिख लें जहाँ केस तक पहुँच रखने वाला कोई न पहुँच सके: ये बाद में सिद्ध करते हैं कि इनसे पहले का कुछ भी न बदला गया और न काटा गया।</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>सत्यापित करें</translation>
    </message>
    <message>
        <source>Seal this case…</source>
        <translation>यह केस सील करें…</translation>
    </message>
    <message>
        <source>Who vouches for the case</source>
        <translation>केस की ज़िम्मेदारी कौन लेता है</translation>
    </message>
    <message>
        <source>Comparing {0} with the ledger, row by row</source>
        <translation>{0} की बहीखाते से पंक्ति-दर-पंक्ति तुलना हो रही है</translation>
    </message>
    <message>
        <source>The case does not hold. The first fault of each part:</source>
        <translation>केस खरा नहीं उतरा। हर भाग का पहला दोष:</translation>
    </message>
    <message>
        <source>Every record is as the ledger says, but it was sealed by somebody in another&apos;s name.</source>
        <translation>हर रिकॉर्ड वैसा ही है जैसा बहीखाता कहता है, पर किसी ने दूसरे के नाम से सील किया है।</translation>
    </message>
    <message>
        <source>The case holds: every record is as the ledger says.</source>
        <translation>केस खरा उतरा: हर रिकॉर्ड वैसा ही है जैसा बहीखाता कहता है।</translation>
    </message>
    <message>
        <source>Reading the ledger …</source>
        <translation>बहीखाता पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Newest entry: {0}</source>
        <translation>सबसे नई प्रविष्टि: {0}</translation>
    </message>
    <message>
        <source>Not verified on this computer yet.</source>
        <translation>इस कंप्यूटर पर अभी सत्यापित नहीं।</translation>
    </message>
    <message>
        <source>⚠ On {0} the newest entry was {1} with another hash: since then the ledger was replaced or cut off.</source>
        <translation>⚠ {0} को सबसे नई प्रविष्टि {1} थी और उसका हैश दूसरा था: तब से बहीखाता बदला या काटा गया है।</translation>
    </message>
    <message>
        <source>⚠ Last verified on {0}: it did not hold.</source>
        <translation>⚠ पिछला सत्यापन {0}: खरा नहीं उतरा।</translation>
    </message>
    <message>
        <source>✓ Last verified on {0}: it holds, up to the newest entry.</source>
        <translation>✓ पिछला सत्यापन {0}: सबसे नई प्रविष्टि तक खरा उतरा।</translation>
    </message>
    <message numerus="yes">
        <source>✓ Last verified on {0}: it held up to entry {1}; %n newer since.</source>
        <translation>
            <numerusform>✓ पिछला सत्यापन {0}: प्रविष्टि {1} तक खरा उतरा; तब से %n नई।</numerusform>
            <numerusform>✓ पिछला सत्यापन {0}: प्रविष्टि {1} तक खरा उतरा; तब से %n नई।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionPane</name>
    <message>
        <source>Names, with commas between them</source>
        <translation>नाम, बीच में अल्पविराम</translation>
    </message>
    <message>
        <source>For whom the report is</source>
        <translation>रिपोर्ट किसके लिए है</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>क्या छिपाया जाता है</translation>
    </message>
    <message>
        <source>Write addresses so that nobody follows them by accident</source>
        <translation>पते ऐसे लिखें कि कोई भूल से उन पर न जाए</translation>
    </message>
    <message>
        <source>What stands in place of what</source>
        <translation>किसकी जगह क्या</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपाया</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the case.</source>
        <translation>केस में ऐसा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A profile shows here what it hides, and what stands in its place.</source>
        <translation>प्रोफ़ाइल यहाँ दिखाता है कि वह क्या छिपाता है और उसकी जगह क्या आता है।</translation>
    </message>
    <message>
        <source>Going through the case</source>
        <translation>केस देखा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden: the same one has the same pseudonym everywhere.</source>
        <translation>
            <numerusform>%n मान छिपाया गया: उसका छद्मनाम हर जगह वही है।</numerusform>
            <numerusform>%n मान छिपाए गए: एक ही मान का छद्मनाम हर जगह वही है।</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ {0} too common to be looked for in texts: read those yourself.</source>
        <translation>▲ {0} पाठों में ढूँढने के लिए बहुत सामान्य हैं: उन्हें ख़ुद पढ़ें।</translation>
    </message>
    <message>
        <source>Not hidden by this profile: {0}.</source>
        <translation>यह प्रोफ़ाइल नहीं छिपाता: {0}।</translation>
    </message>
    <message>
        <source>Hashes, rules, scores and times always stay.</source>
        <translation>हैश, नियम, स्कोर और समय हमेशा रहते हैं।</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Answer: {0}</source>
        <translation>उत्तर दें: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n अंक</numerusform>
            <numerusform>%n अंक</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ noted · {0}</source>
        <translation>✓ दर्ज · {0}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ सही।</translation>
    </message>
    <message>
        <source>⚠ It is: {0}</source>
        <translation>⚠ सही उत्तर: {0}</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>this host</source>
        <translation>यह होस्ट</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>निजी नेटवर्क</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>मल्टीकास्ट</translation>
    </message>
    <message>
        <source>↗ outside</source>
        <translation>↗ बाहर</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>पता नहीं है</translation>
    </message>
</context>
<context>
    <name>ReceivedPane</name>
    <message>
        <source>The review that your mentor sent you</source>
        <translation>आपके मेंटर की भेजी समीक्षा</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Choose a review</source>
        <translation>समीक्षा चुनें</translation>
    </message>
    <message>
        <source>Take it into this case</source>
        <translation>इस केस में लें</translation>
    </message>
    <message>
        <source>Hand it over…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>Seal it…</source>
        <translation>सील करें…</translation>
    </message>
    <message>
        <source>Which review is shown</source>
        <translation>कौन-सी समीक्षा दिखाई गई है</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>समीक्षा क्या कहती है</translation>
    </message>
    <message>
        <source>A mentor&apos;s review comes back as a file. Take it into the case: the ledger keeps it, and what it says stands here.</source>
        <translation>मेंटर की समीक्षा फ़ाइल के रूप में लौटती है। उसे केस में लें: बहीखाता उसे रखता है, और वह जो कहती है यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>हस्ताक्षर की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Writing it down</source>
        <translation>दर्ज हो रहा है</translation>
    </message>
    <message>
        <source>Its key is of none of your contacts. Take it all the same?</source>
        <translation>इसकी कुंजी आपके किसी संपर्क की नहीं है। फिर भी लें?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
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
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>file</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>पर्सिस्टेंस</translation>
    </message>
    <message>
        <source>source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>स्कैन किया गया</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>timed_out</source>
        <translation>समय-सीमा पार</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>done</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>compromised</source>
        <translation>सेंध लगी</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>malicious</source>
        <translation>दुर्भावनापूर्ण</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>हानिरहित</translation>
    </message>
    <message>
        <source>false positive</source>
        <translation>फ़ॉल्स पॉज़िटिव</translation>
    </message>
    <message>
        <source>file modified</source>
        <translation>फ़ाइल संशोधित</translation>
    </message>
    <message>
        <source>process started</source>
        <translation>प्रोसेस शुरू हुई</translation>
    </message>
    <message>
        <source>persistence changed</source>
        <translation>पर्सिस्टेंस में बदलाव</translation>
    </message>
    <message>
        <source>session began</source>
        <translation>सत्र शुरू हुआ</translation>
    </message>
    <message>
        <source>scan began</source>
        <translation>स्कैन शुरू हुआ</translation>
    </message>
    <message>
        <source>scan ended</source>
        <translation>स्कैन समाप्त हुआ</translation>
    </message>
    <message>
        <source>case made</source>
        <translation>केस बनाया गया</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>समीक्षा की गई</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>लेबल लगाया गया</translation>
    </message>
    <message>
        <source>report written</source>
        <translation>रिपोर्ट लिखी गई</translation>
    </message>
    <message>
        <source>other action</source>
        <translation>अन्य कार्रवाई</translation>
    </message>
    <message>
        <source>read and matched</source>
        <translation>पढ़ा और मिलाया गया</translation>
    </message>
    <message>
        <source>same content as one already matched</source>
        <translation>सामग्री पहले मिलाए गए आइटम जैसी ही</translation>
    </message>
    <message>
        <source>read and matched without the holes of a sparse file</source>
        <translation>स्पार्स फ़ाइल के खाली हिस्से छोड़कर पढ़ा और मिलाया गया</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>एकत्र किया गया</translation>
    </message>
    <message>
        <source>irkit itself</source>
        <translation>स्वयं irkit</translation>
    </message>
    <message>
        <source>kernel thread, has no memory of its own</source>
        <translation>कर्नेल थ्रेड, अपनी कोई मेमोरी नहीं</translation>
    </message>
    <message>
        <source>pseudo file system</source>
        <translation>छद्म फ़ाइल सिस्टम</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>सामान्य फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>hard link to a file already listed</source>
        <translation>पहले से सूचीबद्ध फ़ाइल का हार्ड लिंक</translation>
    </message>
    <message>
        <source>excluded by the caller</source>
        <translation>चलाने वाले ने बाहर रखा</translation>
    </message>
    <message>
        <source>network or user file system, not asked for</source>
        <translation>नेटवर्क या यूज़र-स्पेस फ़ाइल सिस्टम, माँगा नहीं गया</translation>
    </message>
    <message>
        <source>larger than the size limit</source>
        <translation>आकार की सीमा से बड़ा</translation>
    </message>
    <message>
        <source>another irkit case</source>
        <translation>irkit का कोई अन्य केस</translation>
    </message>
    <message>
        <source>maps a device, reading could hang the machine</source>
        <translation>डिवाइस मैप करता है, पढ़ने से मशीन हैंग हो सकती है</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>vanished before it was read</source>
        <translation>पढ़े जाने से पहले गायब हो गया</translation>
    </message>
    <message>
        <source>replaced by another file while the scan ran</source>
        <translation>स्कैन के दौरान दूसरी फ़ाइल ने जगह ले ली</translation>
    </message>
    <message>
        <source>truncated while read</source>
        <translation>पढ़ते समय छोटा हो गया</translation>
    </message>
    <message>
        <source>read error</source>
        <translation>पढ़ने में त्रुटि</translation>
    </message>
    <message>
        <source>the worker crashed on it</source>
        <translation>इस पर वर्कर क्रैश हो गया</translation>
    </message>
    <message>
        <source>the worker outgrew its memory on it</source>
        <translation>इस पर वर्कर अपनी मेमोरी सीमा पार कर गया</translation>
    </message>
    <message>
        <source>the engine gave up on it</source>
        <translation>इंजन ने इस पर प्रयास बंद कर दिया</translation>
    </message>
    <message>
        <source>not available on this system</source>
        <translation>इस सिस्टम पर उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>took longer than its deadline</source>
        <translation>अपनी समय-सीमा से अधिक समय लगा</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>अति मिलान</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing is hidden</source>
        <translation>कुछ नहीं छिपाया जाता</translation>
    </message>
    <message>
        <source>Who and where, not what: for a partner who helps</source>
        <translation>कौन और कहाँ, क्या नहीं: मदद करने वाले साझेदार के लिए</translation>
    </message>
    <message>
        <source>All that names somebody: for the public</source>
        <translation>जो कुछ किसी का नाम बताए: जनता के लिए</translation>
    </message>
    <message>
        <source>user</source>
        <translation>उपयोगकर्ता</translation>
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
        <translation>पता</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>गुप्त मान</translation>
    </message>
    <message>
        <source>path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
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
        <translation>मैप की गई</translation>
    </message>
    <message>
        <source>private</source>
        <translation>निजी</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>स्टैक</translation>
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
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>हटाई गई</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>बदली गई</translation>
    </message>
    <message>
        <source>out of sight</source>
        <translation>नज़र से बाहर</translation>
    </message>
</context>
<context>
    <name>RegionPane</name>
    <message>
        <source>Regions of memory</source>
        <translation>मेमोरी के क्षेत्र</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No region matches the filter.</source>
        <translation>कोई क्षेत्र फ़िल्टर से मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>RelationsView</name>
    <message>
        <source>What it has to do with others</source>
        <translation>इसका दूसरों से क्या संबंध है</translation>
    </message>
    <message>
        <source>Asking the case …</source>
        <translation>केस से पूछा जा रहा है …</translation>
    </message>
    <message>
        <source>Nothing in the case has to do with it. Facts of the host show more here.</source>
        <translation>केस में किसी का इससे संबंध नहीं है। होस्ट के तथ्य होने पर यहाँ अधिक दिखता है।</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>The file that it runs</source>
        <translation>फ़ाइल जिसे वह चलाती है</translation>
    </message>
    <message>
        <source>Its parent</source>
        <translation>इसका पैरेंट</translation>
    </message>
    <message>
        <source>Its children</source>
        <translation>इसकी चाइल्ड प्रोसेस</translation>
    </message>
    <message>
        <source>Its connections</source>
        <translation>इसके कनेक्शन</translation>
    </message>
    <message>
        <source>Processes that run it</source>
        <translation>इसे चलाने वाली प्रोसेस</translation>
    </message>
    <message>
        <source>Persistence entries that name it</source>
        <translation>इसका नाम लेने वाली पर्सिस्टेंस प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>The same content elsewhere</source>
        <translation>यही सामग्री अन्यत्र</translation>
    </message>
    <message>
        <source>Other findings in the same folder</source>
        <translation>इसी फ़ोल्डर की अन्य फ़ाइंडिंग</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>और अन्य</translation>
    </message>
</context>
<context>
    <name>ReportEditor</name>
    <message>
        <source>As the verdict says</source>
        <translation>जैसा निर्णय कहता है</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>अत्यंत गंभीर</translation>
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
        <translation>निम्न</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>For who decides: what happened, how bad it is, what to do now.</source>
        <translation>निर्णय लेने वालों के लिए: क्या हुआ, कितना बुरा है, अब क्या करना है।</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>सिफ़ारिशें</translation>
    </message>
    <message>
        <source>One a line, in place of those that follow from the findings.</source>
        <translation>हर पंक्ति में एक, उनकी जगह जो फ़ाइंडिंग से निकलती हैं।</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>What was asked, and what was looked at.</source>
        <translation>क्या पूछा गया, और क्या देखा गया।</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>What could not be done, beside what coverage says.</source>
        <translation>जो नहीं हो सका, कवरेज में कही बातों के अलावा।</translation>
    </message>
    <message>
        <source>Time zone of the report</source>
        <translation>रिपोर्ट का समय क्षेत्र</translation>
    </message>
    <message>
        <source>UTC, or as Asia/Kolkata</source>
        <translation>UTC, या जैसे Asia/Kolkata</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>लोग और भूमिकाएँ</translation>
    </message>
    <message>
        <source>Who answers for what: responder, client, contact for authorities.</source>
        <translation>कौन किसके लिए उत्तरदायी है: रिस्पॉन्डर, ग्राहक, प्राधिकारियों के लिए संपर्क।</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>पूर्ववत किया गया।</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Choose where to write the report</source>
        <translation>चुनें कि रिपोर्ट कहाँ लिखनी है</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>यह वहाँ जा सकता है: केवल जितना आवश्यक और अनुमत हो</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>रिपोर्ट बनाएँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>जैसा टेम्पलेट कहता है</translation>
    </message>
    <message>
        <source>irkit&apos;s own</source>
        <translation>irkit का अपना</translation>
    </message>
    <message>
        <source>Template of the organisation</source>
        <translation>संगठन का टेम्पलेट</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>टेम्पलेट चुनें</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>रिपोर्ट लिखें</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>रिपोर्ट लिखी जा रही है</translation>
    </message>
    <message>
        <source>{0} – mend that or choose another place, then make it again.</source>
        <translation>{0} – इसे ठीक करें या दूसरी जगह चुनें, फिर दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>लिखा गया: {0}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>… reading</source>
        <translation>… पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>✓ as written</source>
        <translation>✓ जैसी लिखी गई</translation>
    </message>
    <message>
        <source>▲ changed since</source>
        <translation>▲ बाद में बदली</translation>
    </message>
    <message>
        <source>○ not in the ledger</source>
        <translation>○ बहीखाते में नहीं</translation>
    </message>
    <message>
        <source>– moved or removed</source>
        <translation>– स्थानांतरित या हटाई गई</translation>
    </message>
    <message>
        <source>▲ cannot be read</source>
        <translation>▲ पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Reports made before</source>
        <translation>पहले बनाई गई रिपोर्टें</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>In the browser, or the program for such files</source>
        <translation>ब्राउज़र में, या ऐसी फ़ाइलों के प्रोग्राम में</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>पाथ कॉपी करें</translation>
    </message>
    <message>
        <source>What to do for the report</source>
        <translation>रिपोर्ट के लिए क्या करना है</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>पहले बनाई गई</translation>
    </message>
    <message>
        <source>As it reads now</source>
        <translation>जैसी अभी पढ़ी जाती है</translation>
    </message>
    <message>
        <source>The report that would be made now, with what you write</source>
        <translation>जो रिपोर्ट अभी बनेगी, आपके लिखे के साथ</translation>
    </message>
    <message>
        <source>No report yet. Those that you make stand here, with whether they changed.</source>
        <translation>अभी कोई रिपोर्ट नहीं। जो आप बनाएँगे वे यहाँ दिखेंगी, और यह भी कि वे बदलीं या नहीं।</translation>
    </message>
    <message>
        <source>Choose again what is hidden: then it shows here.</source>
        <translation>फिर चुनें कि क्या छिपाना है: तब यह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>It was written to {0} and is not in the folder of the case.</source>
        <translation>यह {0} में लिखी गई और केस के फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
        <source>Open shows it in the program for such files.</source>
        <translation>‘खोलें’ इसे ऐसी फ़ाइलों के प्रोग्राम में दिखाता है।</translation>
    </message>
    <message>
        <source>Reading the report …</source>
        <translation>रिपोर्ट पढ़ी जा रही है …</translation>
    </message>
    <message>
        <source>No program opens {0} here: copy its path.</source>
        <translation>यहाँ कोई प्रोग्राम {0} नहीं खोलता: इसका पाथ कॉपी करें।</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>केस पढ़ा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>रिपोर्ट का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Words and tables only: figures, colours and pages are in the file.</source>
        <translation>केवल शब्द और तालिकाएँ: चित्र, रंग और पृष्ठ फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>This is the beginning. Open the report to see all of it.</source>
        <translation>यह शुरुआत है। पूरी देखने के लिए रिपोर्ट खोलें।</translation>
    </message>
    <message>
        <source>This is the beginning. Make the report to see all of it.</source>
        <translation>यह आरंभ है। पूरा देखने के लिए रिपोर्ट बनाएँ।</translation>
    </message>
    <message>
        <source>Make a report, or choose one made before: it shows here.</source>
        <translation>रिपोर्ट बनाएँ, या पहले बनाई गई कोई चुनें: वह यहाँ दिखेगी।</translation>
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
        <translation>कोई कारण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>मूल्यांकन-सूची</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>दोबारा जाँचा गया</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>तब से</translation>
    </message>
    <message>
        <source>Nothing was changed since the entry that was reviewed.</source>
        <translation>जिस प्रविष्टि तक समीक्षा हुई, उसके बाद कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ स्वीकृत</translation>
    </message>
    <message>
        <source>▲ Returned</source>
        <translation>▲ लौटाया गया</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message>
        <source>Answer to comment {0}: {1}</source>
        <translation>टिप्पणी {0} का उत्तर: {1}</translation>
    </message>
    <message>
        <source>New evidence: {0}</source>
        <translation>नया साक्ष्य: {0}</translation>
    </message>
    <message>
        <source>Written anew: {0}</source>
        <translation>नए सिरे से लिखा: {0}</translation>
    </message>
    <message>
        <source>Not answered yet: {0}</source>
        <translation>अभी उत्तर नहीं दिया: {0}</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>What there is to review</source>
        <translation>जिसकी समीक्षा हो सकती है</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Comment, checks, rubric, verdict</source>
        <translation>टिप्पणी, जाँच, मूल्यांकन-सूची, निर्णय</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>मूल्यांकन-सूची</translation>
    </message>
    <message>
        <source>Decide and sign</source>
        <translation>निर्णय और हस्ताक्षर</translation>
    </message>
    <message>
        <source>▲ The draft is of entry {0}; the case went on since.</source>
        <translation>▲ मसौदा प्रविष्टि {0} का है; केस उसके बाद आगे बढ़ा।</translation>
    </message>
    <message>
        <source>Up to entry {0} of the ledger. What you say stays beside the case: {1}</source>
        <translation>बहीखाते की प्रविष्टि {0} तक। आप जो कहते हैं वह केस के बगल में रहता है: {1}</translation>
    </message>
    <message>
        <source>Open what is true first, with your key.</source>
        <translation>पहले अपनी कुंजी से सच खोलें।</translation>
    </message>
    <message>
        <source>No case is open. Open the bundle that a trainee sent you on the page Share; then it is reviewed here.</source>
        <translation>कोई केस खुला नहीं। प्रशिक्षु का भेजा बंडल ‘साझा करें’ पेज पर खोलें; फिर यहाँ उसकी समीक्षा करें।</translation>
    </message>
    <message>
        <source>Looking at what was handed over …</source>
        <translation>जो सौंपा गया वह देखा जा रहा है …</translation>
    </message>
</context>
<context>
    <name>ReviewedBefore</name>
    <message>
        <source>Answers and changes</source>
        <translation>उत्तर और बदलाव</translation>
    </message>
    <message>
        <source>Reviewed before, up to entry {0}</source>
        <translation>पहले समीक्षा हुई, प्रविष्टि {0} तक</translation>
    </message>
    <message>
        <source>answers since: {0}</source>
        <translation>तब से उत्तर: {0}</translation>
    </message>
    <message>
        <source>comments without an answer: {0}</source>
        <translation>बिना उत्तर की टिप्पणियाँ: {0}</translation>
    </message>
    <message>
        <source>verdicts and notes: {0}</source>
        <translation>निर्णय और नोट: {0}</translation>
    </message>
    <message>
        <source>new evidence: {0}</source>
        <translation>नए साक्ष्य: {0}</translation>
    </message>
    <message>
        <source>parts of the report written anew: {0}</source>
        <translation>रिपोर्ट के नए सिरे से लिखे भाग: {0}</translation>
    </message>
</context>
<context>
    <name>RevokeForm</name>
    <message>
        <source>Why; everybody can read it</source>
        <translation>क्यों; यह हर कोई पढ़ सकता है</translation>
    </message>
    <message>
        <source>Why the badge is taken back</source>
        <translation>बैज क्यों वापस लिया जाता है</translation>
    </message>
    <message>
        <source>Your list of badges taken back</source>
        <translation>वापस लिए गए बैजों की आपकी सूची</translation>
    </message>
    <message>
        <source>Choose your list of badges taken back</source>
        <translation>वापस लिए गए बैजों की अपनी सूची चुनें</translation>
    </message>
    <message>
        <source>Your list: made anew, or carried on</source>
        <translation>आपकी सूची: नई बनेगी, या आगे बढ़ेगी</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>बैज वापस लें…</translation>
    </message>
    <message>
        <source>The badge at the left goes into a list that you sign. Hand the list out wherever your badges are checked: nobody learns of it by themselves.</source>
        <translation>बाईं ओर का बैज उस सूची में जाता है जिस पर आप हस्ताक्षर करते हैं। जहाँ भी आपके बैज जाँचे जाते हैं वहाँ सूची दें: कोई अपने-आप यह नहीं जान पाता।</translation>
    </message>
    <message>
        <source>Take a badge back</source>
        <translation>बैज वापस लेना</translation>
    </message>
    <message>
        <source>Whoever has the list refuses this badge from then on. Take it back?</source>
        <translation>जिसके पास सूची है वह तब से इस बैज को नहीं मानेगा। वापस लें?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर हो रहा है</translation>
    </message>
    <message>
        <source>Taken back. The list to hand out: {0}</source>
        <translation>वापस लिया गया। देने के लिए सूची: {0}</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have administrator rights: everything is within reach.</source>
        <translation>आपके पास व्यवस्थापक अधिकार हैं: सब कुछ पहुँच में है।</translation>
    </message>
    <message>
        <source>Without administrator rights, the memory of other users&apos; and protected processes and some files stay out of reach; they are listed as not looked at.</source>
        <translation>व्यवस्थापक अधिकारों के बिना अन्य उपयोगकर्ताओं की और सुरक्षित प्रोसेसों की मेमोरी तथा कुछ फ़ाइलें पहुँच से बाहर रहती हैं; वे “नहीं जाँचा गया” में सूचीबद्ध होती हैं।</translation>
    </message>
    <message>
        <source>Without root, the memory of other users&apos; processes, their folders and parts of /etc and /var stay out of reach; they are listed as not looked at.</source>
        <translation>root के बिना अन्य उपयोगकर्ताओं की प्रोसेसों की मेमोरी, उनके फ़ोल्डर तथा /etc और /var के कुछ हिस्से पहुँच से बाहर रहते हैं; वे “नहीं जाँचा गया” में सूचीबद्ध होते हैं।</translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>Not graded</source>
        <translation>अंक नहीं दिए</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>The rule&apos;s text</source>
        <translation>नियम का टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Add a pack…</source>
        <translation>पैक जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Check a file before adding it…</source>
        <translation>जोड़ने से पहले फ़ाइल जाँचें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Quick: compile only</source>
        <translation>त्वरित: केवल कंपाइल करें</translation>
    </message>
    <message>
        <source>Measures neither speed nor matches of clean files.</source>
        <translation>न गति मापता है, न साफ़ फ़ाइलों से मिलान।</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Health of a pack</source>
        <translation>पैक की सेहत</translation>
    </message>
    <message>
        <source>Reading the packs …</source>
        <translation>पैक पढ़े जा रहे हैं …</translation>
    </message>
    <message>
        <source>irkit gave no list of packs.</source>
        <translation>irkit ने पैक की कोई सूची नहीं दी।</translation>
    </message>
    <message>
        <source>{0} cannot be read, and no scan starts with it: remove or disable it.</source>
        <translation>{0} पढ़ा नहीं जा सकता, और उसके रहते कोई स्कैन शुरू नहीं होता: उसे हटाएँ या अक्षम करें।</translation>
    </message>
    <message>
        <source>Every pack is disabled: no scan can start. Enable one.</source>
        <translation>हर पैक अक्षम है: कोई स्कैन शुरू नहीं हो सकता। किसी एक को सक्षम करें।</translation>
    </message>
    <message numerus="yes">
        <source>Scans that name no rules use {0} rules of %n pack(s). Drop a file, folder or zip of YARA rules here to add it.</source>
        <translation>
            <numerusform>जो स्कैन नियम नहीं बताते, वे %n पैक के {0} नियम इस्तेमाल करते हैं। जोड़ने के लिए YARA नियमों की फ़ाइल, फ़ोल्डर या zip यहाँ छोड़ें।</numerusform>
            <numerusform>जो स्कैन नियम नहीं बताते, वे %n पैकों के {0} नियम इस्तेमाल करते हैं। जोड़ने के लिए YARA नियमों की फ़ाइल, फ़ोल्डर या zip यहाँ छोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>अक्षम करें</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>सक्षम करें</translation>
    </message>
    <message>
        <source>Adding {0}</source>
        <translation>{0} जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Disabling {0}</source>
        <translation>{0} अक्षम किया जा रहा है</translation>
    </message>
    <message>
        <source>Enabling {0}</source>
        <translation>{0} सक्षम किया जा रहा है</translation>
    </message>
    <message>
        <source>Remove {0}? irkit&apos;s copy of its rules is deleted; scans go on without it.</source>
        <translation>{0} हटाएँ? उसके नियमों की irkit वाली प्रति मिट जाएगी; स्कैन उसके बिना जारी रहेंगे।</translation>
    </message>
    <message>
        <source>Removing {0}</source>
        <translation>{0} हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Health of {0}</source>
        <translation>{0} की सेहत</translation>
    </message>
    <message>
        <source>Checking; a large pack takes minutes …</source>
        <translation>जाँच हो रही है; बड़े पैक में कई मिनट लगते हैं …</translation>
    </message>
    <message>
        <source>Compiling every rule, then measuring each against clean files</source>
        <translation>हर नियम कंपाइल हो रहा है, फिर हर एक साफ़ फ़ाइलों पर मापा जाएगा</translation>
    </message>
    <message>
        <source>Compiling every rule</source>
        <translation>हर नियम कंपाइल हो रहा है</translation>
    </message>
    <message>
        <source>irkit gave no answer to read.</source>
        <translation>irkit ने पढ़ने लायक कोई जवाब नहीं दिया।</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of {0} files can be used, {1} cannot.</source>
        <translation>
            <numerusform>{0} फ़ाइलों का %n नियम उपयोग योग्य है, {1} नहीं।</numerusform>
            <numerusform>{0} फ़ाइलों के %n नियम उपयोग योग्य हैं, {1} नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add packs</source>
        <translation>पैक जोड़ें</translation>
    </message>
    <message>
        <source>Add a folder of rules</source>
        <translation>नियमों का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Check a pack</source>
        <translation>पैक जाँचें</translation>
    </message>
</context>
<context>
    <name>ScanLimits</name>
    <message>
        <source>Rules instead of the enabled packs</source>
        <translation>सक्षम पैक के बदले नियम</translation>
    </message>
    <message>
        <source>As the profile; or 64M, 1G</source>
        <translation>प्रोफ़ाइल के अनुसार; या 64M, 1G</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>सबसे बड़ी फ़ाइल</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Seconds for one item</source>
        <translation>एक आइटम के लिए सेकंड</translation>
    </message>
    <message>
        <source>Processes that match</source>
        <translation>मिलान करने वाली प्रोसेस</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>बाहर रखें</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Exhaustive</source>
        <translation>संपूर्ण</translation>
    </message>
    <message>
        <source>What each process has for itself, and what they share once.</source>
        <translation>हर प्रोसेस का जो अपना है, और जो साझा है वह एक बार।</translation>
    </message>
    <message>
        <source>Every byte of every process: many times slower.</source>
        <translation>हर प्रोसेस का हर बाइट: कई गुना धीमा।</translation>
    </message>
    <message>
        <source>Enter network file systems, too</source>
        <translation>नेटवर्क फ़ाइल सिस्टम में भी जाएँ</translation>
    </message>
    <message>
        <source>Gentle: low processor and disk priority</source>
        <translation>सौम्य: प्रोसेसर और डिस्क की कम प्राथमिकता</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>For one item</source>
        <translation>एक आइटम के लिए</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation>प्रोसेस की मेमोरी</translation>
    </message>
</context>
<context>
    <name>ScenarioPane</name>
    <message>
        <source>The chosen scenario</source>
        <translation>चुना हुआ परिदृश्य</translation>
    </message>
    <message>
        <source>Folder of the attempt</source>
        <translation>प्रयास का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>चुनें कि फ़ोल्डर कहाँ बने</translation>
    </message>
    <message>
        <source>How much the guide says</source>
        <translation>मार्गदर्शक कितना बताए</translation>
    </message>
    <message>
        <source>Coach: what to do next, and why</source>
        <translation>कोच: आगे क्या करें, और क्यों</translation>
    </message>
    <message>
        <source>Checklist: what to do</source>
        <translation>सूची: क्या करना है</translation>
    </message>
    <message>
        <source>None: as in earnest</source>
        <translation>कुछ नहीं: जैसे असली घटना में</translation>
    </message>
    <message>
        <source>Your name, for the case</source>
        <translation>आपका नाम, केस के लिए</translation>
    </message>
    <message>
        <source>Who learns</source>
        <translation>कौन सीख रहा है</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>मार्गदर्शन</translation>
    </message>
    <message>
        <source>about {0} minutes</source>
        <translation>लगभग {0} मिनट</translation>
    </message>
    <message>
        <source>Harmless files are written into the folder: words that stand for malicious content. All of them are removed again when you say so; your case stays.</source>
        <translation>फ़ोल्डर में हानिरहित फ़ाइलें लिखी जाती हैं: ऐसे शब्द जो दुर्भावनापूर्ण सामग्री की जगह रखे गए हैं। आपके कहने पर वे सब हटा दी जाती हैं; आपका केस बना रहता है।</translation>
    </message>
    <message>
        <source>Harmless processes are started, too, and ended with the files.</source>
        <translation>हानिरहित प्रोसेस भी चलाए जाते हैं और फ़ाइलों के साथ बंद किए जाते हैं।</translation>
    </message>
    <message>
        <source>Reading the scenario …</source>
        <translation>परिदृश्य पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>Where it has processes, harmless ones are started and ended, too.</source>
        <translation>जहाँ उसमें प्रोसेस हैं, वहाँ हानिरहित प्रोसेस शुरू और समाप्त भी की जाती हैं।</translation>
    </message>
    <message>
        <source>The test file of EICAR is harmless, but antivirus programs report it as if it were malicious, maybe to whoever watches over this computer, and take it away. Write it?</source>
        <translation>EICAR की परीक्षण फ़ाइल हानिरहित है, पर एंटीवायरस प्रोग्राम उसे दुर्भावनापूर्ण मानकर सूचित करते हैं, शायद उसे भी जो इस कंप्यूटर पर नज़र रखता है, और उसे हटा देते हैं। लिखें?</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Do not begin</source>
        <translation>शुरू न करें</translation>
    </message>
    <message>
        <source>Planting</source>
        <translation>रखा जा रहा है</translation>
    </message>
    <message>
        <source>Where the folder is made</source>
        <translation>फ़ोल्डर कहाँ बने</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>{0} min</source>
        <translation>{0} मिनट</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Malicious things judged so</source>
        <translation>दुर्भावनापूर्ण को वैसा ही ठहराया</translation>
    </message>
    <message>
        <source>Nothing honest accused</source>
        <translation>किसी वैध वस्तु पर आरोप नहीं</translation>
    </message>
    <message>
        <source>Odd but honest things cleared</source>
        <translation>अजीब पर वैध वस्तुएँ निर्दोष ठहराईं</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>प्रश्नों के उत्तर</translation>
    </message>
    <message>
        <source>As sure as right</source>
        <translation>जितना सही, उतना ही भरोसा</translation>
    </message>
    <message>
        <source>Everything looked at</source>
        <translation>सब कुछ देखा गया</translation>
    </message>
    <message>
        <source>Evidence kept, the case holds</source>
        <translation>साक्ष्य रखे गए, केस अक्षुण्ण है</translation>
    </message>
    <message>
        <source>Summary and report written</source>
        <translation>सारांश और रिपोर्ट लिखी</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Filled dot: {0} or more of {1}. Hollow dot: less.</source>
        <translation>भरा बिंदु: {1} में से {0} या अधिक। खोखला बिंदु: कम।</translation>
    </message>
</context>
<context>
    <name>ScorePicture</name>
    <message>
        <source>The oldest attempt is at the left. A filled dot is {0} or more, which is enough to go on; a hollow one is less.</source>
        <translation>सबसे पुराना प्रयास बाईं ओर है। भरा बिंदु {0} या अधिक है, जो आगे बढ़ने के लिए पर्याप्त है; खोखला उससे कम है।</translation>
    </message>
    <message>
        <source>Scores over attempts</source>
        <translation>प्रयास-दर-प्रयास अंक</translation>
    </message>
</context>
<context>
    <name>ScoreView</name>
    <message>
        <source>{0} of 100</source>
        <translation>100 में से {0}</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n मिनट में</numerusform>
            <numerusform>%n मिनट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hints cost %n point(s)</source>
        <translation>
            <numerusform>संकेतों में %n अंक गए</numerusform>
            <numerusform>संकेतों में %n अंक गए</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} में से {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPane</name>
    <message>
        <source>Folder with your attempts</source>
        <translation>आपके प्रयासों वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>आपके प्रयास</translation>
    </message>
    <message>
        <source>Your scores over your attempts</source>
        <translation>आपके अंक, प्रयास-दर-प्रयास</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>किसका अभ्यास करें</translation>
    </message>
    <message>
        <source>Reading the attempts</source>
        <translation>प्रयास पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>अगला: {0}</translation>
    </message>
    <message>
        <source>Easier: {0}</source>
        <translation>आसान: {0}</translation>
    </message>
    <message>
        <source>Harder: {0}</source>
        <translation>कठिन: {0}</translation>
    </message>
    <message>
        <source>Reading the attempts …</source>
        <translation>प्रयास पढ़े जा रहे हैं …</translation>
    </message>
    <message>
        <source>No attempt in this folder is finished yet. When one is, its score stands here.</source>
        <translation>इस फ़ोल्डर का कोई प्रयास अभी समाप्त नहीं हुआ। जब होगा, उसके अंक यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>कुल</translation>
    </message>
</context>
<context>
    <name>SealPane</name>
    <message>
        <source>Also let an outside authority say when (RFC 3161)</source>
        <translation>समय की पुष्टि किसी बाहरी प्राधिकरण से भी कराएँ (RFC 3161)</translation>
    </message>
    <message>
        <source>Address of the time stamp authority</source>
        <translation>समय-मुहर देने वाले प्राधिकरण का पता</translation>
    </message>
    <message>
        <source>None: the stamp is kept, not checked</source>
        <translation>कोई नहीं: मुहर रखी जाती है, जाँची नहीं जाती</translation>
    </message>
    <message>
        <source>Certificates that the stamp has to lead to</source>
        <translation>वे प्रमाणपत्र जिन तक मुहर को पहुँचना है</translation>
    </message>
    <message>
        <source>Choose the file of certificates</source>
        <translation>प्रमाणपत्रों की फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Seal this case</source>
        <translation>यह केस सील करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>{0} vouches for all that the case holds now: who changes it later without this key is found out. The key: {1}</source>
        <translation>{0} केस में अभी जो कुछ है, उस सब की गवाही देते हैं: इस कुंजी के बिना जो बाद में उसे बदले, वह पकड़ में आ जाता है। कुंजी: {1}</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>सील किया जा रहा है</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>प्राधिकरण के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>{0} does not allow that: it asks on the network.</source>
        <translation>{0} इसकी अनुमति नहीं देता: यह नेटवर्क पर पूछता है।</translation>
    </message>
    <message>
        <source>It learns the SHA-256 of your signature and where it comes from.</source>
        <translation>उसे आपके हस्ताक्षर का SHA-256 और वह कहाँ से आया, यह पता चलता है।</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{0} does not allow it.</source>
        <translation>{0} इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>TLP:{0} does not go to everybody: choose who can open it.</source>
        <translation>TLP:{0} सबको नहीं जाता: चुनें कि इसे कौन खोल सकता है।</translation>
    </message>
    <message>
        <source>TLP:RED goes to named people only: choose them.</source>
        <translation>TLP:RED केवल नामित लोगों को जाता है: उन्हें चुनें।</translation>
    </message>
    <message>
        <source>Choose who can open it.</source>
        <translation>चुनें कि इसे कौन खोल सकता है।</translation>
    </message>
    <message>
        <source>The case has no report yet: make one first.</source>
        <translation>केस में अभी कोई रिपोर्ट नहीं: पहले एक बनाएँ।</translation>
    </message>
    <message>
        <source>TLP:RED goes to people whose keys were checked: check them at Contacts, or say that it may go there all the same.</source>
        <translation>TLP:RED उन्हीं लोगों को जाता है जिनकी कुंजियाँ जाँची गई हैं: संपर्क में उन्हें जाँचें, या कहें कि फिर भी वहाँ जा सकता है।</translation>
    </message>
    <message>
        <source>Say that it may go there: {0} asks that.</source>
        <translation>कहें कि यह वहाँ जा सकता है: {0} यह पूछता है।</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>बताएँ कि कहाँ।</translation>
    </message>
    <message>
        <source>▲ Everybody who gets the file can read all of it: no encryption.</source>
        <translation>▲ जिसे भी फ़ाइल मिले वह इसका सब कुछ पढ़ सकता है: एन्क्रिप्शन नहीं।</translation>
    </message>
    <message>
        <source>○ Nobody can open it yet.</source>
        <translation>○ इसे अभी कोई नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Nobody else can, and neither can you: the case itself stays here.</source>
        <translation>और कोई नहीं खोल सकता, आप भी नहीं: केस यहीं रहता है।</translation>
    </message>
    <message>
        <source>✓ {0} can open it, with the key {1}, which was checked.</source>
        <translation>✓ {0} इसे खोल सकते हैं, कुंजी {1} से, जो जाँची गई है।</translation>
    </message>
    <message>
        <source>▲ Whoever holds the key {1} can open it. It is said to be {0}&apos;s, but nobody made sure: check it first, by words read aloud.</source>
        <translation>▲ जिसके पास कुंजी {1} है वह इसे खोल सकता है। कहा जाता है कि वह {0} की है, पर किसी ने पक्का नहीं किया: पहले पढ़कर सुनाए गए शब्दों से जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n रिपोर्ट</numerusform>
            <numerusform>%n रिपोर्टें</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: {0}, as they were written.</source>
        <translation>इसमें: {0}, जैसी लिखी गईं।</translation>
    </message>
    <message>
        <source>In it: the case&apos;s database, with {0} findings and all that was collected of the host (users, addresses, command lines, paths), {1} entries of the ledger, what people wrote; {2}; {3}.</source>
        <translation>इसमें: केस का डेटाबेस, जिसमें {0} फ़ाइंडिंग और होस्ट से एकत्र सब कुछ (उपयोगकर्ता, पते, कमांड लाइन, पाथ), बहीखाते की {1} प्रविष्टियाँ, लोगों का लिखा हुआ; {2}; {3}।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence, {0}</source>
        <translation>
            <numerusform>साक्ष्य की %n फ़ाइल, {0}</numerusform>
            <numerusform>साक्ष्य की %n फ़ाइलें, {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: the database, the ledger and the evidence.</source>
        <translation>इसमें नहीं: डेटाबेस, बहीखाता और साक्ष्य।</translation>
    </message>
    <message>
        <source>Beside it, nothing names the case, the organisation or the examiner: only the reports and the names of their files may.</source>
        <translation>इसके अलावा कुछ भी केस, संगठन या जाँचकर्ता का नाम नहीं बताता: केवल रिपोर्टें और उनकी फ़ाइलों के नाम बता सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Not in it: %n file(s) of evidence; their names and hashes are.</source>
        <translation>
            <numerusform>इसमें नहीं: साक्ष्य की %n फ़ाइल; उसका नाम और हैश हैं।</numerusform>
            <numerusform>इसमें नहीं: साक्ष्य की %n फ़ाइलें; उनके नाम और हैश हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Never in it: your keys, the key of pseudonyms, the folder exports.</source>
        <translation>इसमें कभी नहीं: आपकी कुंजियाँ, छद्मनामों की कुंजी, exports फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Nothing is redacted on the way: a report that was made redacted stays so.</source>
        <translation>रास्ते में कुछ नहीं छिपाया जाता: जो रिपोर्ट छिपाकर बनी थी वह वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Nothing is redacted: a bundle holds the case as it is.</source>
        <translation>कुछ नहीं छिपाया जाता: बंडल में केस ज्यों-का-त्यों होता है।</translation>
    </message>
    <message>
        <source>It is signed with your key: whoever has it can show that you made it.</source>
        <translation>इस पर आपकी कुंजी के हस्ताक्षर हैं: जिसके पास यह है वह दिखा सकता है कि इसे आपने बनाया।</translation>
    </message>
    <message>
        <source>Whoever carries it sees its name, its size and for how many keys it is, not whose case it is or who made it.</source>
        <translation>जो इसे ले जाता है वह इसका नाम, आकार और यह देखता है कि कितनी कुंजियों के लिए है; यह नहीं कि केस किसका है या किसने बनाया।</translation>
    </message>
    <message>
        <source>Who knows the SSH key of a recipient can tell that it is for them.</source>
        <translation>जो किसी प्राप्तकर्ता की SSH कुंजी जानता है वह बता सकता है कि यह उनके लिए है।</translation>
    </message>
    <message>
        <source>TLP:RED: they may pass it on to nobody.</source>
        <translation>TLP:RED: वे इसे किसी को आगे नहीं दे सकते।</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT: only within their organisation.</source>
        <translation>TLP:AMBER+STRICT: केवल उनके संगठन के भीतर।</translation>
    </message>
    <message>
        <source>TLP:AMBER: only within their organisation and its clients.</source>
        <translation>TLP:AMBER: केवल उनके संगठन और उसके ग्राहकों के भीतर।</translation>
    </message>
    <message>
        <source>TLP:GREEN: within their community, not in public.</source>
        <translation>TLP:GREEN: उनके समुदाय के भीतर, सार्वजनिक नहीं।</translation>
    </message>
    <message>
        <source>TLP:CLEAR: they may pass it on to anybody.</source>
        <translation>TLP:CLEAR: वे इसे किसी को भी आगे दे सकते हैं।</translation>
    </message>
    <message>
        <source>Send the file by any way.</source>
        <translation>फ़ाइल किसी भी रास्ते से भेजें।</translation>
    </message>
    <message>
        <source>Tell them the SHA-256 by another way: {0}</source>
        <translation>उन्हें SHA-256 किसी दूसरे रास्ते से बताएँ: {0}</translation>
    </message>
    <message>
        <source>Call {0} and compare the words, at Contacts.</source>
        <translation>{0} को फ़ोन करें और संपर्क में शब्दों की तुलना करें।</translation>
    </message>
    <message>
        <source>They open it with irkit, or with age and tar.</source>
        <translation>वे इसे irkit से, या age और tar से खोलते हैं।</translation>
    </message>
    <message>
        <source>Counting what the case holds …</source>
        <translation>केस में क्या है, यह गिना जा रहा है …</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share, open, contacts</source>
        <translation>साझा करें, खोलें, संपर्क</translation>
    </message>
    <message>
        <source>Share this case</source>
        <translation>यह केस साझा करें</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>साझा करें</translation>
    </message>
</context>
<context>
    <name>SharePane</name>
    <message>
        <source>The whole case: database, reports, evidence</source>
        <translation>पूरा केस: डेटाबेस, रिपोर्टें, साक्ष्य</translation>
    </message>
    <message>
        <source>The case, of its evidence only what is ticked</source>
        <translation>केस, साक्ष्यों में से केवल जो चुने गए</translation>
    </message>
    <message>
        <source>The reports that were made, nothing else</source>
        <translation>जो रिपोर्टें बनीं, और कुछ नहीं</translation>
    </message>
    <message>
        <source>Evidence that goes along</source>
        <translation>साथ जाने वाला साक्ष्य</translation>
    </message>
    <message>
        <source>Reports that go along</source>
        <translation>साथ जाने वाली रिपोर्टें</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>इसे कौन खोल सकता है</translation>
    </message>
    <message>
        <source>It may go there: only as far as needed, and allowed</source>
        <translation>यह वहाँ जा सकता है: केवल जितना आवश्यक और अनुमत हो</translation>
    </message>
    <message>
        <source>No contact yet: add the card that somebody gave you.</source>
        <translation>अभी कोई संपर्क नहीं: किसी का दिया कार्ड जोड़ें।</translation>
    </message>
    <message>
        <source>Everybody: not encrypted (TLP:CLEAR only)</source>
        <translation>हर कोई: एन्क्रिप्टेड नहीं (केवल TLP:CLEAR)</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>संपर्क…</translation>
    </message>
    <message>
        <source>Write a redacted report…</source>
        <translation>छिपाकर रिपोर्ट लिखें…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Choose where to write the bundle</source>
        <translation>चुनें कि बंडल कहाँ लिखना है</translation>
    </message>
    <message>
        <source>Make the bundle</source>
        <translation>बंडल बनाएँ</translation>
    </message>
    <message>
        <source>Who will be able to read what</source>
        <translation>कौन क्या पढ़ सकेगा</translation>
    </message>
    <message>
        <source>Share something else</source>
        <translation>कुछ और साझा करें</translation>
    </message>
    <message>
        <source>1. What</source>
        <translation>1. क्या</translation>
    </message>
    <message>
        <source>2. For whom</source>
        <translation>2. किसके लिए</translation>
    </message>
    <message>
        <source>3. Protection</source>
        <translation>3. सुरक्षा</translation>
    </message>
    <message>
        <source>A bundle is signed by you and holds the case as it is. Where names and addresses have to stay here, write a redacted report instead.</source>
        <translation>बंडल पर आपके हस्ताक्षर होते हैं और उसमें केस ज्यों-का-त्यों होता है। जहाँ नाम और पते यहीं रहने चाहिए, वहाँ इसके बदले छिपाकर रिपोर्ट लिखें।</translation>
    </message>
    <message>
        <source>Passphrase of your key</source>
        <translation>आपकी कुंजी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>4. Where to</source>
        <translation>4. कहाँ</translation>
    </message>
    <message>
        <source>What to share, and with whom</source>
        <translation>क्या साझा करना है, और किसके साथ</translation>
    </message>
    <message>
        <source>Verifying the case, sealing it, packing</source>
        <translation>केस सत्यापित, सील और पैक हो रहा है</translation>
    </message>
    <message>
        <source>✓ Made: {0}</source>
        <translation>✓ बना: {0}</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>बंडल बनाएँ</translation>
    </message>
</context>
<context>
    <name>ShortPane</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>यहाँ कुछ भी फ़िल्टर से मेल नहीं खाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी की गई।</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n पंक्ति {0} में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ {0} में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी की गई।</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी की गईं।</numerusform>
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
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Not listed yet.</source>
        <translation>अभी सूचीबद्ध नहीं।</translation>
    </message>
    <message>
        <source>As the host was on {0} {1}, {2} ago · {3}</source>
        <translation>होस्ट जैसा {0} {1} को था, {2} पहले · {3}</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Last day</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>In place of the chosen scenario</source>
        <translation>चुने हुए परिदृश्य के स्थान पर</translation>
    </message>
    <message>
        <source>Scenario file of your own</source>
        <translation>आपकी अपनी परिदृश्य फ़ाइल</translation>
    </message>
    <message>
        <source>Choose a scenario file of your own</source>
        <translation>अपनी परिदृश्य फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Who holds what is true</source>
        <translation>सच किसके पास रहेगा</translation>
    </message>
    <message>
        <source>For the same names and paths once more</source>
        <translation>वही नाम और पथ फिर से पाने के लिए</translation>
    </message>
    <message>
        <source>Seed number</source>
        <translation>बीज संख्या</translation>
    </message>
    <message>
        <source>Plant the antivirus test file of EICAR, too</source>
        <translation>EICAR की एंटीवायरस परीक्षण फ़ाइल भी रखें</translation>
    </message>
    <message>
        <source>To see what the antivirus of this computer does</source>
        <translation>यह देखने के लिए कि इस कंप्यूटर का एंटीवायरस क्या करता है</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>अपनी फ़ाइल</translation>
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
        <translation>कोई नहीं: irkit अंत में सच खोलता है</translation>
    </message>
    <message>
        <source>What is true is sealed to {0} alone: your score comes with their review. A seed of your own is not taken then, as whoever knows it knows what is true.</source>
        <translation>सच केवल {0} के लिए सील है: आपके अंक उनकी समीक्षा के साथ आते हैं। तब आपका अपना बीज नहीं लिया जाता, क्योंकि जो उसे जानता है वह सच जानता है।</translation>
    </message>
    <message>
        <source>To let a mentor hold what is true, add their card: Share, Contacts.</source>
        <translation>सच किसी मेंटर के पास रखने के लिए उनका कार्ड जोड़ें: साझा करें, संपर्क।</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Triage this computer</source>
        <translation>इस कंप्यूटर का ट्राइएज करें</translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation>सब कुछ देखने के लिए व्यवस्थापक अधिकार माँगें</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>हाल के केस</translation>
    </message>
    <message>
        <source>Is this host compromised?</source>
        <translation>क्या इस होस्ट में सेंध लगी है?</translation>
    </message>
    <message>
        <source>irkit looks at programs that run, their memory, what starts by itself, and files, the worst places first. It only reads. Everything it finds stands in a case.</source>
        <translation>irkit चल रहे प्रोग्रामों, उनकी मेमोरी, अपने-आप शुरू होने वाले आइटमों और फ़ाइलों को जाँचता है, सबसे जोखिम भरी जगहें पहले। यह केवल पढ़ता है। जो कुछ मिलता है, वह केस में दर्ज होता है।</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>नया केस…</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>केस खोलें…</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>बंडल खोलें…</translation>
    </message>
    <message>
        <source>A case that somebody shared with you</source>
        <translation>कोई केस जो किसी ने आपसे साझा किया</translation>
    </message>
    <message>
        <source>Learn on a harmless host…</source>
        <translation>हानिरहित होस्ट पर सीखें…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Change where cases are kept</source>
        <translation>केस रखने की जगह बदलें</translation>
    </message>
    <message>
        <source>No case yet. Those that you make or open will stand here.</source>
        <translation>अभी कोई केस नहीं। जो केस आप बनाएँगे या खोलेंगे, वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Enter opens a case, Delete takes it from this list.</source>
        <translation>Enter से केस खुलता है, Delete से वह इस सूची से हटता है।</translation>
    </message>
    <message>
        <source>Where new cases are kept</source>
        <translation>नए केस कहाँ रखे जाएँ</translation>
    </message>
    <message>
        <source>Cases are kept in {0}</source>
        <translation>केस {0} में रखे जाते हैं</translation>
    </message>
    <message>
        <source>Open the folder of a case</source>
        <translation>केस का फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>StatusSentence</name>
    <message>
        <source>▲ Something does not hold: {0}</source>
        <translation>▲ कुछ खरा नहीं उतरता: {0}</translation>
    </message>
    <message>
        <source>No mentor has reviewed this case yet.</source>
        <translation>अभी किसी मेंटर ने इस केस की समीक्षा नहीं की।</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>कोई अज्ञात</translation>
    </message>
    <message>
        <source>▲ {0} returned it: answer, mend it, and hand it over once more.</source>
        <translation>▲ {0} ने इसे लौटाया: उत्तर दें, सुधारें, और फिर से सौंपें।</translation>
    </message>
    <message>
        <source>▲ {0} accepted it, and entry {1} changed it since: it goes back once more.</source>
        <translation>▲ {0} ने इसे स्वीकार किया, पर प्रविष्टि {1} ने इसे बाद में बदला: यह एक बार फिर समीक्षा को जाए।</translation>
    </message>
    <message>
        <source>✓ Signed off by both keys: the trainee&apos;s and that of {0}.</source>
        <translation>✓ दोनों कुंजियों से प्रमाणित: प्रशिक्षु की और {0} की।</translation>
    </message>
    <message>
        <source>▲ Accepted and sealed, by a mentor whom you do not know: {0}.</source>
        <translation>▲ स्वीकृत और सील, पर ऐसे मेंटर द्वारा जिसे आप नहीं जानते: {0}।</translation>
    </message>
    <message>
        <source>✓ {0} accepted it. Your seal is the second key: seal it.</source>
        <translation>✓ {0} ने इसे स्वीकार किया। आपकी सील दूसरी कुंजी है: इसे सील करें।</translation>
    </message>
    <message>
        <source>✓ {0} accepted it. The seal of the trainee is missing still.</source>
        <translation>✓ {0} ने इसे स्वीकार किया। प्रशिक्षु की सील अभी बाकी है।</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>The chosen step</source>
        <translation>चुना गया चरण</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Where it is done</source>
        <translation>यह कहाँ होता है</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>इसमें क्या शामिल है</translation>
    </message>
    <message>
        <source>What it does not prove</source>
        <translation>यह क्या सिद्ध नहीं करता</translation>
    </message>
    <message>
        <source>What it may show (ATT&amp;CK)</source>
        <translation>यह क्या दिखा सकता है (ATT&amp;CK)</translation>
    </message>
    <message>
        <source>✓ Somebody says so (entry {0}). {1}</source>
        <translation>✓ किसी ने ऐसा कहा है (प्रविष्टि {0})। {1}</translation>
    </message>
    <message>
        <source>○ The case cannot show it: tick it by hand.</source>
        <translation>○ केस इसे नहीं दिखा सकता: इसे हाथ से पूरा बताएँ।</translation>
    </message>
    <message>
        <source>(entry {0})</source>
        <translation>(प्रविष्टि {0})</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>हाथ से</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
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
        <translation>एक स्कैन चल रहा है।</translation>
    </message>
    <message>
        <source>Closing stops it. What it found stays in the case, and it can be taken up.</source>
        <translation>बंद करने पर वह रुक जाएगा। जो मिला है वह केस में रहेगा, और स्कैन बाद में आगे बढ़ाया जा सकेगा।</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोकें और बंद करें</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>चलने दें</translation>
    </message>
</context>
<context>
    <name>SystemFacts</name>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>किसने जाँचा</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>सुरक्षा</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>फ़ाइल सिस्टम</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Facts of the host</source>
        <translation>होस्ट के तथ्य</translation>
    </message>
    <message>
        <source>No facts in this case yet: a triage reads them.</source>
        <translation>इस केस में अभी कोई तथ्य नहीं: ट्राइएज उन्हें पढ़ता है।</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>No scan was made into this case yet.</source>
        <translation>इस केस में अभी कोई स्कैन नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n स्कैन</numerusform>
            <numerusform>%n स्कैन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the ledger.</source>
        <translation>
            <numerusform>%n पुराना बहीखाते में है।</numerusform>
            <numerusform>%n पुराने बहीखाते में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>without administrator rights</source>
        <translation>व्यवस्थापक अधिकारों के बिना</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त हुआ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>नियम पैक</translation>
    </message>
    <message>
        <source>Rules SHA-256</source>
        <translation>नियमों का SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Show what is new</source>
        <translation>जो नया है उसे दिखाएँ</translation>
    </message>
    <message>
        <source>That row is not in the list any more.</source>
        <translation>वह पंक्ति अब सूची में नहीं है।</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>यहाँ कुछ भी फ़िल्टर से मेल नहीं खाता।</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नई</numerusform>
            <numerusform>%n नई</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many rows to copy: export them into a file.</source>
        <translation>कॉपी करने के लिए पंक्तियाँ बहुत अधिक हैं: उन्हें फ़ाइल में निर्यात करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी की गई।</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n पंक्ति {0} में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ {0} में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Baseline of a whole host</source>
        <translation>पूरे होस्ट की बेसलाइन</translation>
    </message>
    <message>
        <source>The host is believed to be clean, and you want to know it well before something happens.</source>
        <translation>होस्ट को साफ़ माना जाता है, और कुछ होने से पहले आप उसे अच्छी तरह जान लेना चाहते हैं।</translation>
    </message>
    <message>
        <source>Run it as administrator, at a quiet hour.</source>
        <translation>इसे व्यवस्थापक के रूप में, कम व्यस्त समय में चलाएँ।</translation>
    </message>
    <message>
        <source>Only then every file and process is looked at, and nobody waits for the disk.</source>
        <translation>तभी हर फ़ाइल और प्रोसेस जाँची जाती है, और किसी को डिस्क का इंतज़ार नहीं करना पड़ता।</translation>
    </message>
    <message>
        <source>Go through what could not be looked at, and note why that is all right.</source>
        <translation>जो नहीं जाँचा जा सका उसे देख जाएँ, और नोट करें कि वह क्यों ठीक है।</translation>
    </message>
    <message>
        <source>A gap that is known today raises no question tomorrow.</source>
        <translation>जो कमी आज पता है, वह कल सवाल नहीं उठाती।</translation>
    </message>
    <message>
        <source>Judge each finding, and write down the reason.</source>
        <translation>हर फ़ाइंडिंग पर निर्णय दें, और कारण लिखें।</translation>
    </message>
    <message>
        <source>What is explained now costs no time in an emergency.</source>
        <translation>जो अभी समझ लिया गया, उस पर आपात स्थिति में समय नहीं लगता।</translation>
    </message>
    <message>
        <source>Keep the report and the hash of the ledger away from this host.</source>
        <translation>रिपोर्ट और बहीखाते का हैश इस होस्ट से अलग रखें।</translation>
    </message>
    <message>
        <source>Only a copy elsewhere shows later that nobody changed them.</source>
        <translation>केवल कहीं और रखी प्रति ही बाद में दिखा सकती है कि उन्हें किसी ने नहीं बदला।</translation>
    </message>
    <message>
        <source>Quick look that leaves little behind</source>
        <translation>त्वरित जाँच, कम से कम निशान</translation>
    </message>
    <message>
        <source>You may look but should neither slow the host down nor be noticed on it.</source>
        <translation>आप जाँच सकते हैं, पर होस्ट को धीमा नहीं करना है और न ही उस पर किसी की नज़र में आना है।</translation>
    </message>
    <message>
        <source>Put the case on a medium of your own, not on the host’s disk.</source>
        <translation>केस को होस्ट की डिस्क पर नहीं, अपने किसी स्टोरेज मीडिया पर रखें।</translation>
    </message>
    <message>
        <source>Every byte written there may overwrite a deleted file.</source>
        <translation>वहाँ लिखा गया हर बाइट किसी हटाई गई फ़ाइल को ओवरराइट कर सकता है।</translation>
    </message>
    <message>
        <source>Use an account that the intruder may know already, and no other.</source>
        <translation>केवल ऐसा खाता इस्तेमाल करें जिसे घुसपैठिया पहले से जानता हो सकता है, कोई और नहीं।</translation>
    </message>
    <message>
        <source>A password that is typed on a compromised host is lost.</source>
        <translation>सेंध लगे होस्ट पर टाइप किया गया पासवर्ड गया समझें।</translation>
    </message>
    <message>
        <source>Look up no address or name of a finding from this host.</source>
        <translation>फ़ाइंडिंग का कोई पता या नाम इस होस्ट से न खोजें।</translation>
    </message>
    <message>
        <source>Whoever runs that server sees who asks.</source>
        <translation>उस सर्वर को चलाने वाला देख लेता है कि कौन पूछ रहा है।</translation>
    </message>
    <message>
        <source>Read what was not looked at before you believe the verdict.</source>
        <translation>निर्णय पर भरोसा करने से पहले पढ़ें कि क्या नहीं जाँचा गया।</translation>
    </message>
    <message>
        <source>A quick look leaves most files out, and says so under Coverage.</source>
        <translation>त्वरित जाँच अधिकांश फ़ाइलें छोड़ देती है, और कवरेज में यह बताती है।</translation>
    </message>
    <message>
        <source>Ransomware, the first minutes</source>
        <translation>रैंसमवेयर, पहले कुछ मिनट</translation>
    </message>
    <message>
        <source>Files were renamed or cannot be read, or a note asks for money.</source>
        <translation>फ़ाइलों के नाम बदल गए हैं या वे पढ़ी नहीं जा रहीं, या कोई नोट पैसे माँग रहा है।</translation>
    </message>
    <message>
        <source>Take the machine off the network, but do not switch it off.</source>
        <translation>मशीन को नेटवर्क से हटाएँ, पर उसे बंद न करें।</translation>
    </message>
    <message>
        <source>Encryption of shares stops, while keys and programs stay in memory.</source>
        <translation>शेयरों का एन्क्रिप्शन रुक जाता है, जबकि कुंजियाँ और प्रोग्राम मेमोरी में बने रहते हैं।</translation>
    </message>
    <message>
        <source>Detach backups from everything that this machine can reach.</source>
        <translation>बैकअप को हर उस चीज़ से अलग करें जिस तक यह मशीन पहुँच सकती है।</translation>
    </message>
    <message>
        <source>Intruders encrypt or delete the backups that they find.</source>
        <translation>घुसपैठिए जो बैकअप पाते हैं, उन्हें एन्क्रिप्ट कर देते हैं या मिटा देते हैं।</translation>
    </message>
    <message>
        <source>Look first at processes that write many files.</source>
        <translation>पहले वे प्रोसेस देखें जो बहुत-सी फ़ाइलें लिखती हैं।</translation>
    </message>
    <message>
        <source>Encryption that still runs can still be stopped.</source>
        <translation>जो एन्क्रिप्शन अभी चल रहा है, उसे अब भी रोका जा सकता है।</translation>
    </message>
    <message>
        <source>Keep the note and one encrypted file of a known kind.</source>
        <translation>फिरौती का नोट और ज्ञात प्रकार की एक एन्क्रिप्टेड फ़ाइल सँभालकर रखें।</translation>
    </message>
    <message>
        <source>They name the family, and whether a free decryptor exists.</source>
        <translation>उनसे रैंसमवेयर परिवार का पता चलता है, और यह भी कि कोई मुफ़्त डिक्रिप्टर है या नहीं।</translation>
    </message>
    <message>
        <source>Note which account ran it, and where that account logged in.</source>
        <translation>नोट करें कि उसे किस खाते ने चलाया, और वह खाता कहाँ-कहाँ लॉग इन हुआ।</translation>
    </message>
    <message>
        <source>The other machines that it reached are the next to look at.</source>
        <translation>वह जिन अन्य मशीनों तक पहुँचा, अगली जाँच उन्हीं की होनी है।</translation>
    </message>
    <message>
        <source>Look for remote access tools and new accounts before you restore.</source>
        <translation>रीस्टोर करने से पहले रिमोट एक्सेस टूल और नए खाते खोजें।</translation>
    </message>
    <message>
        <source>Intruders were inside for days, and would come back to a restored machine.</source>
        <translation>घुसपैठिए कई दिनों से अंदर थे, और रीस्टोर की गई मशीन में लौट आएँगे।</translation>
    </message>
    <message>
        <source>Web server, perhaps compromised</source>
        <translation>वेब सर्वर, जिसमें शायद सेंध लगी है</translation>
    </message>
    <message>
        <source>A site was defaced, sends spam, or its logs show requests that nobody can explain.</source>
        <translation>साइट का रूप बिगाड़ा गया, वह स्पैम भेज रही है, या उसके लॉग में ऐसे अनुरोध हैं जिन्हें कोई समझा नहीं सकता।</translation>
    </message>
    <message>
        <source>Keep the web server’s access logs somewhere else before they rotate.</source>
        <translation>वेब सर्वर के एक्सेस लॉग रोटेट होने से पहले कहीं और सुरक्षित रखें।</translation>
    </message>
    <message>
        <source>They say when a web shell was first called, and from where.</source>
        <translation>वे बताते हैं कि वेब शेल पहली बार कब और कहाँ से बुलाया गया।</translation>
    </message>
    <message>
        <source>Read the findings below the web root, the newest file first.</source>
        <translation>वेब रूट के भीतर की फ़ाइंडिंग पढ़ें, सबसे नई फ़ाइल पहले।</translation>
    </message>
    <message>
        <source>An intruder comes in through the site, so the first file that changed dates the rest.</source>
        <translation>घुसपैठिया साइट के रास्ते आता है, इसलिए जो फ़ाइल सबसे पहले बदली, उससे बाकी का समय तय होता है।</translation>
    </message>
    <message>
        <source>Look for processes that the web server’s user started.</source>
        <translation>वे प्रोसेस खोजें जिन्हें वेब सर्वर के उपयोगकर्ता ने शुरू किया।</translation>
    </message>
    <message>
        <source>A web server starts few programs, so a shell below it is rarely honest.</source>
        <translation>वेब सर्वर कम ही प्रोग्राम शुरू करता है, इसलिए उसके नीचे चलता शेल शायद ही कभी वैध होता है।</translation>
    </message>
    <message>
        <source>Look at connections of that user to addresses outside.</source>
        <translation>उस उपयोगकर्ता के बाहरी पतों से कनेक्शन देखें।</translation>
    </message>
    <message>
        <source>A web server answers, so a connection that it opened itself needs a reason.</source>
        <translation>वेब सर्वर जवाब देता है, इसलिए जो कनेक्शन उसने स्वयं खोला उसका कोई कारण होना चाहिए।</translation>
    </message>
    <message>
        <source>Check cron jobs, services and SSH keys that changed since that first file.</source>
        <translation>वे cron जॉब, सेवाएँ और SSH कुंजियाँ जाँचें जो उस पहली फ़ाइल के बाद बदलीं।</translation>
    </message>
    <message>
        <source>Whoever came in through the site wants to come back without it.</source>
        <translation>जो साइट के रास्ते आया, वह आगे उसके बिना भी लौटना चाहता है।</translation>
    </message>
    <message>
        <source>Workstation with a suspicious program</source>
        <translation>संदिग्ध प्रोग्राम वाला वर्कस्टेशन</translation>
    </message>
    <message>
        <source>Somebody opened an attachment or ran a download, or the protection gave an alarm.</source>
        <translation>किसी ने अटैचमेंट खोला या डाउनलोड चलाया, या सुरक्षा सॉफ़्टवेयर ने चेताया।</translation>
    </message>
    <message>
        <source>Ask the user what they opened, and when, to the minute.</source>
        <translation>उपयोगकर्ता से पूछें कि उसने क्या खोला, और कब, मिनट तक सटीक।</translation>
    </message>
    <message>
        <source>A time narrows thousands of files to a few.</source>
        <translation>एक समय हज़ारों फ़ाइलों को घटाकर कुछ ही कर देता है।</translation>
    </message>
    <message>
        <source>Leave the machine switched on, and take it off the network if you may.</source>
        <translation>मशीन को चालू रहने दें, और अनुमति हो तो उसे नेटवर्क से हटाएँ।</translation>
    </message>
    <message>
        <source>Programs in memory are lost with the power, and the network lets them go on.</source>
        <translation>बिजली जाते ही मेमोरी के प्रोग्राम खो जाते हैं, और नेटवर्क उन्हें काम जारी रखने देता है।</translation>
    </message>
    <message>
        <source>Start with findings in downloads, temporary folders and running programs.</source>
        <translation>डाउनलोड, अस्थायी फ़ोल्डरों और चल रहे प्रोग्रामों की फ़ाइंडिंग से शुरू करें।</translation>
    </message>
    <message>
        <source>What a user can write to is where such programs begin.</source>
        <translation>उपयोगकर्ता जहाँ लिख सकता है, ऐसे प्रोग्राम वहीं से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Follow a suspicious process to its parent and its connections.</source>
        <translation>संदिग्ध प्रोसेस से उसके पैरेंट और उसके कनेक्शनों तक जाएँ।</translation>
    </message>
    <message>
        <source>The parent shows how it came, the connections where it reports to.</source>
        <translation>पैरेंट दिखाता है कि वह कैसे आई, कनेक्शन दिखाते हैं कि वह किसे रिपोर्ट करती है।</translation>
    </message>
    <message>
        <source>Look at everything that starts by itself and changed after that time.</source>
        <translation>वह सब देखें जो अपने-आप शुरू होता है और उस समय के बाद बदला।</translation>
    </message>
    <message>
        <source>A program that survives a restart has left an entry there.</source>
        <translation>जो प्रोग्राम रीस्टार्ट के बाद भी बना रहता है, उसने वहाँ कोई प्रविष्टि छोड़ी है।</translation>
    </message>
    <message>
        <source>Keep the file and its SHA-256, and upload it nowhere yet.</source>
        <translation>फ़ाइल और उसका SHA-256 रखें, और उसे अभी कहीं अपलोड न करें।</translation>
    </message>
    <message>
        <source>An upload tells its owner that it was found.</source>
        <translation>अपलोड से उसके मालिक को पता चल जाता है कि वह पकड़ी गई।</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Events by time</source>
        <translation>समय के अनुसार घटनाएँ</translation>
    </message>
    <message>
        <source>Drag to choose a span; or arrows, Shift with arrows, Enter.</source>
        <translation>अवधि चुनने के लिए खींचें; या तीर कुंजियाँ, Shift के साथ तीर कुंजियाँ, Enter।</translation>
    </message>
    <message>
        <source>{0} events on the host and {1} of our own, from {2} to {3}</source>
        <translation>होस्ट पर {0} और हमारी अपनी {1} घटनाएँ, {2} से {3} तक</translation>
    </message>
    <message>
        <source>Events will stand here by their time.</source>
        <translation>घटनाएँ यहाँ अपने समय के अनुसार दिखेंगी।</translation>
    </message>
    <message>
        <source>■ On the host</source>
        <translation>■ होस्ट पर</translation>
    </message>
    <message>
        <source>▷ By us</source>
        <translation>▷ हमारे द्वारा</translation>
    </message>
    <message>
        <source>◂ {0} earlier</source>
        <translation>◂ {0} इससे पहले</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Events</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>चुनी गई घटना</translation>
    </message>
    <message>
        <source>Choose an event to see more; Enter goes to what it is about.</source>
        <translation>और देखने के लिए कोई घटना चुनें; Enter उसके विषय पर ले जाता है।</translation>
    </message>
    <message>
        <source>Show the whole time again</source>
        <translation>फिर से पूरा समय दिखाएँ</translation>
    </message>
    <message>
        <source>Show events of all times, not only {0}</source>
        <translation>केवल {0} नहीं, हर समय की घटनाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing happened in the span that you chose.</source>
        <translation>आपकी चुनी हुई अवधि में कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>No event yet: scans and what you do are noted here.</source>
        <translation>अभी कोई घटना नहीं: स्कैन और आपके कार्य यहाँ दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>किस पर</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>इसे दिखाएँ</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Written into the ledger of the case.</source>
        <translation>केस के बहीखाते में दर्ज।</translation>
    </message>
    <message>
        <source>A file&apos;s own time; whoever may write it can set it to anything.</source>
        <translation>फ़ाइल का अपना समय; जिसे फ़ाइल में लिखने की अनुमति है, वह इसे कुछ भी रख सकता है।</translation>
    </message>
    <message>
        <source>By the clock of the host.</source>
        <translation>होस्ट की घड़ी के अनुसार।</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Scenarios</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Learning and teaching</source>
        <translation>सीखना और सिखाना</translation>
    </message>
    <message>
        <source>This attempt</source>
        <translation>यह प्रयास</translation>
    </message>
    <message>
        <source>My scores</source>
        <translation>मेरे अंक</translation>
    </message>
    <message>
        <source>Reviews received</source>
        <translation>मिली समीक्षाएँ</translation>
    </message>
    <message>
        <source>Review as mentor</source>
        <translation>मेंटर के रूप में समीक्षा</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>बैज</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Learn triage on a safe copy of the real thing. Nothing dangerous is planted.</source>
        <translation>असली घटना की सुरक्षित प्रति पर ट्रायेज सीखें। कुछ भी ख़तरनाक नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Looking for scenarios …</source>
        <translation>परिदृश्य खोजे जा रहे हैं …</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Processes</source>
        <translation>प्रोसेस</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <translation>कोई प्रोसेस फ़िल्टर से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>सब खोलें</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>सब बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n पंक्ति कॉपी की गई।</numerusform>
            <numerusform>%n पंक्तियाँ कॉपी की गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {0}.</source>
        <translation>
            <numerusform>%n पंक्ति {0} में लिखी गई।</numerusform>
            <numerusform>%n पंक्तियाँ {0} में लिखी गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Not looked at</source>
        <translation>नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>A scan lists here what it could not look at, and why.</source>
        <translation>स्कैन यहाँ बताता है कि वह क्या नहीं जाँच सका, और क्यों।</translation>
    </message>
    <message>
        <source>What was planted for the exercise</source>
        <translation>अभ्यास के लिए जो रखा गया</translation>
    </message>
    <message>
        <source>This whole computer</source>
        <translation>यह पूरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>फ़ाइलें और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Memory of processes</source>
        <translation>प्रोसेस की मेमोरी</translation>
    </message>
    <message>
        <source>▲ That looks at this computer, and not at the exercise.</source>
        <translation>▲ यह इस कंप्यूटर को देखता है, अभ्यास को नहीं।</translation>
    </message>
    <message>
        <source>Quick: running programs, memory and hot places, in minutes</source>
        <translation>त्वरित: चल रहे प्रोग्राम, मेमोरी और संवेदनशील जगहें, कुछ मिनटों में</translation>
    </message>
    <message>
        <source>Standard: the same, then every local file up to 64 MiB</source>
        <translation>मानक: वही, फिर 64 MiB तक की हर लोकल फ़ाइल</translation>
    </message>
    <message>
        <source>Full: every local file up to 1 GiB</source>
        <translation>पूर्ण: 1 GiB तक की हर लोकल फ़ाइल</translation>
    </message>
    <message>
        <source>Files and folders to look at</source>
        <translation>जाँचने के लिए फ़ाइलें और फ़ोल्डर</translation>
    </message>
    <message>
        <source>Every process; or numbers such as 412 733</source>
        <translation>हर प्रोसेस; या PID, जैसे 412 733</translation>
    </message>
    <message>
        <source>Numbers of processes</source>
        <translation>प्रोसेसों के PID</translation>
    </message>
    <message>
        <source>Ask for administrator rights, to see everything</source>
        <translation>सब कुछ देखने के लिए व्यवस्थापक अधिकार माँगें</translation>
    </message>
    <message>
        <source>The command that is started</source>
        <translation>जो कमांड चलाया जाता है</translation>
    </message>
    <message>
        <source>Rules and limits</source>
        <translation>नियम और सीमाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या जाँचना है</translation>
    </message>
    <message>
        <source>The command, as you could type it</source>
        <translation>कमांड, जैसा आप टाइप कर सकते हैं</translation>
    </message>
    <message>
        <source>Name at least one file or folder to look at.</source>
        <translation>जाँचने के लिए कम से कम एक फ़ाइल या फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>No number of a process: {0}</source>
        <translation>यह किसी प्रोसेस का PID नहीं है: {0}</translation>
    </message>
    <message>
        <source>Every scan of this case came to its end.</source>
        <translation>इस केस का हर स्कैन पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>Looking at what was planted …</source>
        <translation>जो रखा गया उसे देखा जा रहा है …</translation>
    </message>
    <message>
        <source>What was planted has been removed: there is nothing left to look at.</source>
        <translation>जो रखा गया था वह हटाया जा चुका है: देखने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>Its files, in {0}.</source>
        <translation>उसकी फ़ाइलें, {0} में।</translation>
    </message>
    <message>
        <source>Its processes, {0}: first, as they vanish first.</source>
        <translation>उसकी प्रोसेस, {0}: पहले, क्योंकि वे पहले ग़ायब होती हैं।</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Signs of compromise: {0}.</source>
        <translation>सेंध के संकेत: {0}।</translation>
    </message>
    <message>
        <source>No alert, but signs to look into: {0}.</source>
        <translation>कोई अलर्ट नहीं, पर पड़ताल योग्य संकेत हैं: {0}।</translation>
    </message>
    <message>
        <source>Nothing found in what was looked at, and nothing in scope was left out.</source>
        <translation>जो जाँचा गया उसमें कुछ नहीं मिला, और दायरे में कुछ भी नहीं छूटा।</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>अभी तक कुछ नहीं जाँचा गया है।</translation>
    </message>
    <message>
        <source>Nothing found so far, but not everything in scope was looked at.</source>
        <translation>अब तक कुछ नहीं मिला, पर दायरे में सब कुछ नहीं जाँचा गया।</translation>
    </message>
    <message>
        <source>Judged malicious by people: {0}.</source>
        <translation>लोगों ने दुर्भावनापूर्ण माना: {0}।</translation>
    </message>
    <message>
        <source>Judged suspicious by people: {0}.</source>
        <translation>लोगों ने संदिग्ध माना: {0}।</translation>
    </message>
    <message>
        <source>Judged harmless by people: {0}.</source>
        <translation>लोगों ने हानिरहित माना: {0}।</translation>
    </message>
    <message>
        <source>Scans that did not come to their end: {0}.</source>
        <translation>जो स्कैन पूरे नहीं हुए: {0}।</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>और अन्य</translation>
    </message>
    <message>
        <source>Not looked at: {0} of {1} ({2}).</source>
        <translation>नहीं जाँचे गए: {1} में से {0} ({2})।</translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message>
        <source>How sure?</source>
        <translation>कितना निश्चित?</translation>
    </message>
    <message>
        <source>How sure you are, in per cent</source>
        <translation>आप कितने निश्चित हैं, प्रतिशत में</translation>
    </message>
    <message>
        <source>How sure you are; may be left open</source>
        <translation>आप कितने निश्चित हैं; खाली छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>Reason of the verdict</source>
        <translation>निर्णय का कारण</translation>
    </message>
    <message>
        <source>Reason (R), taken along with the next verdict</source>
        <translation>कारण (R), अगले निर्णय के साथ दर्ज होगा</translation>
    </message>
    <message>
        <source>Then go on to the next</source>
        <translation>फिर अगले पर जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Goes to all %n selected thing(s).</source>
        <translation>
            <numerusform>चुने गए %n आइटम पर लागू होगा।</numerusform>
            <numerusform>चुने गए सभी %n आइटम पर लागू होगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has judged it yet.</source>
        <translation>अभी किसी ने इस पर निर्णय नहीं दिया है।</translation>
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
        <translation>पिछला मिलान ([)</translation>
    </message>
    <message>
        <source>Next match (])</source>
        <translation>अगला मिलान (])</translation>
    </message>
    <message>
        <source>Read from the process</source>
        <translation>प्रोसेस से पढ़ें</translation>
    </message>
    <message>
        <source>Shows what lies at this address now, if the process still runs.</source>
        <translation>यदि प्रोसेस अब भी चल रही है, तो दिखाता है कि इस पते पर अभी क्या है।</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>फ़ाइल से पढ़ें</translation>
    </message>
    <message>
        <source>Shows what is around the match, if the file is still the one that was found.</source>
        <translation>मिलान के आसपास क्या है यह दिखाता है, यदि फ़ाइल अब भी वही है जो मिली थी।</translation>
    </message>
    <message>
        <source>This is about the process as a whole, not about a place in its memory.</source>
        <translation>यह पूरी प्रोसेस के बारे में है, उसकी मेमोरी की किसी जगह के बारे में नहीं।</translation>
    </message>
    <message>
        <source>No string matched: the rule decided by something else.</source>
        <translation>कोई स्ट्रिंग नहीं मिली: नियम ने किसी और आधार पर तय किया।</translation>
    </message>
    <message>
        <source>{0} of {1}: {2} of {3} at {4}, {5}</source>
        <translation>{1} में से {0}: {3} का {2}, {4} पर, {5}</translation>
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
        <translation>केस में इस जगह के बाइट नहीं रखे हैं।</translation>
    </message>
    <message>
        <source>Only the beginning of the match is kept.</source>
        <translation>मिलान की केवल शुरुआत रखी गई है।</translation>
    </message>
    <message>
        <source>The case keeps {0} of {1} matches of this rule.</source>
        <translation>केस में इस नियम के {1} में से {0} मिलान रखे हैं।</translation>
    </message>
    <message>
        <source>These bytes are kept in the case.</source>
        <translation>ये बाइट केस में रखे हैं।</translation>
    </message>
    <message>
        <source>Read from the process, which still runs: so it is now.</source>
        <translation>प्रोसेस से पढ़ा गया, जो अब भी चल रही है: अभी ऐसा है।</translation>
    </message>
    <message>
        <source>Read from the file, which is still the one that was found.</source>
        <translation>फ़ाइल से पढ़ा गया, जो अब भी वही है जो मिली थी।</translation>
    </message>
    <message>
        <source>{0}: these bytes were kept by the scan.</source>
        <translation>{0}: ये बाइट स्कैन ने रखे थे।</translation>
    </message>
    <message>
        <source>{0}, and the scan kept no bytes of this place.</source>
        <translation>{0}, और स्कैन ने इस जगह के बाइट नहीं रखे।</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Reasons, strongest first</source>
        <translation>कारण, सबसे गंभीर पहले</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>नियम कहाँ से आया</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>जाँच क्या कहती है</translation>
    </message>
    <message>
        <source>Why it is one</source>
        <translation>यह क्यों है</translation>
    </message>
    <message>
        <source>and {0} weaker ones</source>
        <translation>और {0} कम गंभीर</translation>
    </message>
    <message>
        <source>A check of irkit&apos;s own: there is no rule to be shown.</source>
        <translation>irkit की अपनी जाँच: दिखाने के लिए कोई नियम नहीं है।</translation>
    </message>
    <message>
        <source>The case does not hold the text of this rule.</source>
        <translation>केस में इस नियम का टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Score {0}, from one reason.</source>
        <translation>अंक {0}, एक कारण से।</translation>
    </message>
    <message>
        <source>Score {0} = {1}: the strongest reason counts whole, each next one less.</source>
        <translation>अंक {0} = {1}: सबसे गंभीर कारण पूरा गिना जाता है, हर अगला कम।</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Pack and file</source>
        <translation>पैक और फ़ाइल</translation>
    </message>
    <message>
        <source>Author, licence</source>
        <translation>लेखक, लाइसेंस</translation>
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
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The language changes as soon as the running command has ended.</source>
        <translation>चल रही कमांड के समाप्त होते ही भाषा बदलेगी।</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{0}, according to {1}</source>
        <translation>{0}, {1} के अनुसार</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>स्कैन की प्रगति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What the engine was asked and what it said</source>
        <translation>इंजन से क्या माँगा गया और उसने क्या कहा</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>समय-सीमा पार</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Not looked at: show them</source>
        <translation>नहीं जाँचे गए: दिखाएँ</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>कुछ नहीं चल रहा।</translation>
    </message>
    <message>
        <source>Stopping; what was found is kept …</source>
        <translation>रोका जा रहा है; जो मिला वह सुरक्षित है …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>विराम पर</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} शेष</translation>
    </message>
    <message>
        <source>The scan has ended.</source>
        <translation>स्कैन समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation>पूरा हुआ: {0}</translation>
    </message>
    <message>
        <source>Administrator rights were refused. Start without them, or type into a terminal that was started as administrator: {0}</source>
        <translation>व्यवस्थापक अधिकार नहीं दिए गए। उनके बिना शुरू करें, या व्यवस्थापक के रूप में खोले गए टर्मिनल में टाइप करें: {0}</translation>
    </message>
    <message>
        <source>Administrator rights were refused. Start without them, or type: {0}</source>
        <translation>व्यवस्थापक अधिकार नहीं दिए गए। उनके बिना शुरू करें, या टाइप करें: {0}</translation>
    </message>
    <message>
        <source>The engine could not finish; what it found is kept in the case.</source>
        <translation>इंजन काम पूरा नहीं कर सका; जो मिला वह केस में सुरक्षित है।</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n फ़ाइंडिंग।</numerusform>
            <numerusform>%n फ़ाइंडिंग।</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan has ended</source>
        <translation>स्कैन समाप्त हुआ</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>दर्ज किया गया।</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Everything</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>_Dropped</name>
    <message>
        <source>Drop paths here</source>
        <translation>पाथ यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message numerus="yes">
        <source>alert(s): look at these first</source>
        <translation>
            <numerusform>अलर्ट: सबसे पहले इसे देखें</numerusform>
            <numerusform>अलर्ट: सबसे पहले इन्हें देखें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s): look into them</source>
        <translation>
            <numerusform>चेतावनी: इसकी पड़ताल करें</numerusform>
            <numerusform>चेतावनियाँ: इनकी पड़ताल करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notice(s): good to know</source>
        <translation>
            <numerusform>सूचना: जान लेना अच्छा है</numerusform>
            <numerusform>सूचनाएँ: जान लेना अच्छा है</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Label</name>
    <message>
        <source>How far the case may travel: change</source>
        <translation>केस कहाँ तक साझा हो सकता है: बदलें</translation>
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
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n सूचना</numerusform>
            <numerusform>%n सूचनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Recent</name>
    <message>
        <source>{0} (not there now)</source>
        <translation>{0} (अभी वहाँ नहीं है)</translation>
    </message>
</context>
</TS>
