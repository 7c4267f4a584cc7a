rule Windows_Stealer_BrowsersAndWallets
{
    meta:
        description = "A program or script knows where browsers keep passwords and where many wallets lie: a stealer."
        author = "irkit"
        date = "2026-11-23"
        score = 85
        attack = "T1555.003, T1539, T1005"
        reference = "https://attack.mitre.org/techniques/T1555/003/"
    strings:
        $browser1 = "Login Data" ascii wide fullword
        $browser2 = "Local State" ascii wide fullword
        $browser3 = "Web Data" ascii wide fullword
        $browser4 = "encrypted_key" ascii wide fullword
        $browser5 = "logins.json" ascii wide fullword
        $browser6 = "key4.db" ascii wide fullword
        $browser7 = "CryptUnprotectData" ascii wide fullword
        $wallet01 = "exodus.wallet" nocase ascii wide
        $wallet02 = /Electrum\\{1,2}wallets/ nocase ascii wide
        $wallet03 = /atomic\\{1,2}Local Storage\\{1,2}leveldb/ nocase ascii wide
        $wallet04 = /Ethereum\\{1,2}keystore/ nocase ascii wide
        $wallet05 = /Coinomi\\{1,2}Coinomi\\{1,2}wallets/ nocase ascii wide
        $wallet06 = /Guarda\\{1,2}Local Storage\\{1,2}leveldb/ nocase ascii wide
        $wallet07 = "nkbihfbeogaeaoehlefnkodbefgpgknn" ascii wide // MetaMask
        $wallet08 = "bfnaelmomeimhlpmgjnjophhpkkoljpa" ascii wide // Phantom
        $wallet09 = "ibnejdfjmmkpcnlpebklmnkoeoihofec" ascii wide // TronLink
        $wallet10 = "fhbohimaelbohpjbbldcngcnapndodjp" ascii wide // Binance
        $wallet11 = "hnfanknocfeofbddgcijnmhnfnkdnaad" ascii wide // Coinbase
        $wallet12 = "ejbalbakoplchlghecdalmeeeajnimhm" ascii wide // MetaMask for Edge
        $wallet13 = /(Jaxx Liberty|com\.liberty\.jaxx)\b/ ascii wide
        $app1 = /Telegram Desktop\\{1,2}tdata/ ascii wide
        $app2 = /discord(canary|ptb)?\\{1,2}Local Storage\\{1,2}leveldb/ nocase ascii wide
        $app3 = /FileZilla\\{1,2}(recentservers|sitemanager)\.xml/ nocase ascii wide
        $app4 = "loginusers.vdf" nocase ascii wide
    condition:
        filesize < 40MB and 3 of ($browser*) and
        (4 of ($wallet*) or (2 of ($wallet*) and 2 of ($app*)))
}

rule Windows_Stealer_BrowserPasswords
{
    meta:
        description = "A file reads the saved passwords out of the database of Chrome and decrypts them."
        author = "irkit"
        date = "2026-11-23"
        score = 70
        attack = "T1555.003"
        reference = "https://attack.mitre.org/techniques/T1555/003/"
    strings:
        $query = /SELECT\s[^;"]{0,120}password_value[^;"]{0,120}\sFROM\s{1,4}logins/ nocase ascii wide
        $database = "Login Data" ascii wide
        $key1 = "CryptUnprotectData" ascii wide
        $key2 = "encrypted_key" ascii wide
        $key3 = "ProtectedData" ascii wide fullword
    condition:
        filesize < 15MB and $query and $database and any of ($key*)
}

rule Windows_Keylogger_KeyNames
{
    meta:
        description = "A program reads the keyboard and the title of the window in front and writes out names of keys."
        author = "irkit"
        date = "2026-11-23"
        score = 64
        attack = "T1056.001, T1010"
        reference = "https://attack.mitre.org/techniques/T1056/001/"
    strings:
        $read1 = "GetAsyncKeyState" ascii fullword
        $read2 = /SetWindowsHookEx[AW]\b/ ascii
        $read3 = "GetRawInputData" ascii fullword
        $window = "GetForegroundWindow" ascii fullword
        $title = /GetWindowText[AW]\b/ ascii
        $key1 = /[\[{<](BACKSPACE|BKSP|Backspace|Back)[\]}>]/ ascii wide
        $key2 = /[\[{<](ENTER|Enter|RETURN|Return)[\]}>]/ ascii wide
        $key3 = /[\[{<](CAPS ?LOCK|Caps ?Lock|CapsLock|CAPS)[\]}>]/ ascii wide
        $key4 = /[\[{<](ESCAPE|ESC|Esc|Escape)[\]}>]/ ascii wide
        $key5 = /[\[{<](PAGE ?UP|PgUp|PageUp|PAGE ?DOWN|PgDn|PageDown)[\]}>]/ ascii wide
        $key6 = /[\[{<](DELETE|DEL|Delete|Del)[\]}>]/ ascii wide
        $key7 = /[\[{<](PRINT ?SCREEN|PrintScreen|PRTSCR|PrtSc)[\]}>]/ ascii wide
    condition:
        uint16(0) == 0x5A4D and uint32(uint32(0x3C)) == 0x00004550 and filesize < 10MB and
        any of ($read*) and $window and $title and 5 of ($key*)
}
