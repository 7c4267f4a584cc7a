rule Ransomware_Note_Generic
{
    meta:
        description = "A ransom note: files are encrypted, pay, write to us here; in English or ten other languages."
        author = "irkit"
        date = "2026-11-23"
        score = 84
        attack = "T1486, T1657"
        reference = "https://attack.mitre.org/techniques/T1486/"
    strings:
        $encrypted_en1 = /\b(files|documents|data|network|servers|systems|databases|backups|company|computers?)\b[^\r\n]{0,80}\b(is|are|was|were|have been|has been|been)\s{1,2}(\w{2,14}\s{1,2}){0,3}(encrypted|locked|crypted|hacked|stolen)\b/ nocase ascii wide
        $encrypted_en2 = /\b(encrypted|locked|downloaded|exfiltrated|stole)\s{1,2}(all\s{1,2})?(of\s{1,2})?your\s{1,2}(\w{2,14}\s{1,2}){0,2}(files|documents|data|network|servers)\b/ nocase ascii wide
        $encrypted_de = /\b(Dateien|Daten)\b.{0,80}verschl(\xc3\xbc|\xfc|ue)sselt/ nocase
        $encrypted_fr = /\b(fichiers|donn(\xc3\xa9|\xe9)es)\b.{0,80}(chiffr|crypt)(\xc3\xa9|\xe9)/ nocase
        $encrypted_es = /\b(archivos|datos)\b.{0,80}(cifrad|encriptad)[oa]s/ nocase
        $encrypted_pt = /\b(arquivos|dados)\b.{0,80}(criptografad|cifrad|encriptad)[oa]s/ nocase
        $encrypted_it = /\b(file|dati|documenti)\b.{0,80}(crittografat|cifrat|criptat)i/ nocase
        $encrypted_nl = /\b(bestanden|gegevens)\b.{0,80}(versleuteld|gecodeerd)/ nocase
        $encrypted_pl = /\b(pliki|dane)\b.{0,80}zaszyfrowan/ nocase
        $encrypted_ru = "\xd0\xb7\xd0\xb0\xd1\x88\xd0\xb8\xd1\x84\xd1\x80\xd0\xbe\xd0\xb2\xd0\xb0\xd0\xbd\xd1\x8b" // UTF-8
        $encrypted_ru2 = "\xe7\xe0\xf8\xe8\xf4\xf0\xee\xe2\xe0\xed\xfb" // CP1251
        $encrypted_zh = "\xe6\x96\x87\xe4\xbb\xb6\xe5\xb7\xb2\xe8\xa2\xab\xe5\x8a\xa0\xe5\xaf\x86"
        $encrypted_hi = "\xe0\xa4\x8f\xe0\xa4\xa8\xe0\xa5\x8d\xe0\xa4\x95\xe0\xa5\x8d\xe0\xa4\xb0\xe0\xa4\xbf\xe0\xa4\xaa\xe0\xa5\x8d\xe0\xa4\x9f"
        // How to reach them
        $contact1 = /[a-z2-7]{16,56}\.onion\b/ nocase ascii wide
        $contact2 = "torproject.org" nocase ascii wide
        $contact3 = /\b(q?TOX|Session|Jabber|Telegram)( chat| messenger)?( ID)?\s{0,2}:\s{0,2}[@\w]{5}/ nocase ascii wide
        $contact4 = /[\w.+-]{3,40}@(proton(mail)?\.(me|com|ch)|pm\.me|tutanota\.(com|de)|tuta\.io|tutamail\.com|onionmail\.(org|com)|cock\.li|airmail\.cc|mailfence\.com|keemail\.me|aol\.com|firemail\.cc|cyberfear\.com|msgsafe\.io|skiff\.com|morke\.(org|ru)|zohomail\.(com|eu)|privatemail\.com|dnmx\.org)\b/ nocase ascii wide
        // What they want
        $demand1 = /\b(bitcoins?|monero|BTC|XMR|ransom|cryptocurrency)\b/ nocase ascii wide
        $demand2 = /\b(decryptor|decryption (tool|key|software|program)|private key|decrypt(er)?)\b/ nocase ascii wide
        $demand3 = /\b(entschl(\xc3\xbc|\xfc|ue)ssel|d(\xc3\xa9|\xe9)chiffre|descifr|desencript|descriptograf|decritta|decrypt|ontsleutel|odszyfrow)/ nocase
        $demand4 = "\xd1\x80\xd0\xb0\xd1\x81\xd1\x88\xd0\xb8\xd1\x84\xd1\x80" // Russian, decipher
        $demand5 = "\xe8\xa7\xa3\xe5\xaf\x86" // Chinese, decipher
        // How they press
        $press1 = /\b(do not|don't|dont|never)\s{1,2}(try|rename|modify|move|delete|shut ?down|contact|use|attempt|turn off|hire|ask)\b/ nocase ascii wide
        $press2 = /\b(publish|leak|sold|sell|auction|blog|dark ?net|mass media|competitors|regulators)\b/ nocase ascii wide
        $press3 = /\b(24|48|72|96)\s{0,2}(hours|hrs|Stunden|heures|horas|ore|uur|godzin)\b|\b(3|5|7|ten|seven|three) (days|Tage|jours)\b/ nocase ascii wide
        $press4 = /\b(test|free|guarantee|proof|proofs)\b.{0,60}\b(decrypt|files?)\b/ nocase ascii wide
        $press5 = /\b(price|payment|pay|zahlen|Zahlung|payer|paiement|pagar|pago|pagamento|betal)\b/ nocase ascii wide
        $press6 = /\b(your|unique|personal|company|Ihre|votre)\s(\w{2,12}\s){0,2}(ID|key|identifier)\s{0,2}[:=]/ nocase ascii wide
    condition:
        filesize < 128KB and uint16(0) != 0x5A4D and uint32be(0) != 0x7F454C46 and
        any of ($encrypted*) and any of ($contact*) and any of ($demand*) and 2 of ($press*)
}

rule Ransomware_EncryptedFile_Name
{
    meta:
        description = "The name of a file ends in a victim number and a mail address: ransomware encrypted this host."
        author = "irkit"
        date = "2026-11-23"
        score = 88
        attack = "T1486"
        reference = "https://attack.mitre.org/techniques/T1486/"
    condition:
        // report.xlsx.id[1A2B3C4D-2275].[name@mail.com].ext, photo.jpg.id-1A2B3C4D.[name@mail.com].ext
        filename matches /\.id[\[-][0-9A-F]{8}(-[0-9]{4})?\]?\.\[[^\]\s]{2,60}@[^\]\s]{3,60}\]\.[A-Za-z0-9]{2,16}$/i or
        filename matches /\.\[[0-9A-F]{8}\]\.\[[^\]\s]{2,60}@[^\]\s]{3,60}\]\.[A-Za-z0-9]{2,16}$/i or
        filename matches /\.\[[^\]\s]{2,60}@[^\]\s]{3,60}\]\[[0-9A-Za-z-]{6,40}\]\.[A-Za-z0-9]{2,16}$/i
}
