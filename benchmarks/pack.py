"""A rule pack as responders use them, made anew from a seed: the same text on every machine.

The kinds of rules and their shares follow the public packs: programs told by their strings, a few
bytes of code, web shells and scripts, addresses, and the imports of a program. Every string is
used in its condition and nothing is newer than YARA 4.2, so that Debian's yara takes the same text.
"""

import random
from collections.abc import Callable
from pathlib import Path

RULES = 5_200
FILES = 65
MARK = "irkit-benchmark planted inert sample"
MARK_RULE = "benchmark_planted"

_SEED = 20_240_229
_WORDS = (
    "access account action active admin agent alert alias archive array async audit auth backup "
    "beacon binary block boot bridge browser buffer build bypass cache call chain channel check "
    "client clip clone cluster code collect command config connect console control cookie copy "
    "core crypt daemon data debug decode default delete deploy device dialog digest disk dispatch "
    "domain download driver dump dynamic elevate encode engine entry escape event exec export "
    "extract factory fetch field file filter finder flag folder format frame gate global grabber "
    "graph group guard handle hash header helper hidden history hook host image import index "
    "infect inject input install instance invoke item kernel keylog launch layer library link "
    "list listen load local lock logger login loop mail manager mapping master memory menu message "
    "mirror module monitor mount mutex native network node notify object offset option output "
    "packet panel parse password patch path payload persist pipe plugin policy port print private "
    "process profile protect proxy query queue random reader record reflect register relay remote "
    "replace report request reset resolve response restore result reverse rootkit route runner "
    "sample scanner schedule script search secret section secure select sender server service "
    "session setting shadow shell signal socket source spawn spread stage start state static "
    "status stealer storage stream string switch symbol sync system table target task template "
    "terminal thread ticket timer token tracker transfer trigger tunnel unlock update upload user "
    "utility value vector version virtual volume watch web window wiper worker wrapper writer"
).split()
_VERBS = "Create Open Read Write Query Enum Set Get Allocate Protect Map Close Start Stop".split()
_SUFFIXES = "exe dll sys dat tmp bin ps1 vbs bat php jsp aspx so py".split()
_ENDINGS = "top xyz icu ru cn info biz pw club online".split()
_CODE = (
    "55 8B EC",
    "83 EC ??",
    "8B 45 ??",
    "89 45 ??",
    "E8 ?? ?? ?? ??",
    "85 C0 74 ??",
    "33 C0",
    "48 8D 0D ?? ?? ?? ??",
    "48 89 5C 24 ??",
    "0F B6 04 ??",
    "FF 15 ?? ?? ?? ??",
    "C7 45 ?? ?? ?? 00 00",
    "80 34 ?? ??",
    "3D ?? ?? 00 00",
)
_IMPORTS = (
    ("kernel32.dll", "WriteProcessMemory"),
    ("kernel32.dll", "CreateRemoteThread"),
    ("advapi32.dll", "RegSetValueExA"),
    ("ws2_32.dll", "connect"),
    ("wininet.dll", "InternetOpenUrlA"),
    ("user32.dll", "SetWindowsHookExA"),
)

Strings = list[str]  # definitions, "$s1 = …"

# Every pack has some that match what is harmless: (name, strings, condition)
_HUNTING: tuple[tuple[str, Strings, str], ...] = (
    (
        "bench_hunting_network_program",
        ['$s1 = "execve" fullword', '$s2 = "setsockopt" fullword', '$s3 = "/bin/sh" fullword'],
        "uint32(0) == 0x464c457f and all of them",
    ),
    (
        "bench_hunting_python_starts_programs",
        [
            '$s1 = "import subprocess"',
            '$s2 = "socket.socket("',
            r"$r1 = /Popen\(\w{1,20}, shell=True/",
        ],
        "filesize < 1MB and ($r1 or all of ($s*))",
    ),
    (
        "bench_hunting_encoded_key",
        ['$s1 = "-----BEGIN RSA PRIVATE KEY-----"', '$s2 = "-----BEGIN OPENSSH PRIVATE KEY-----"'],
        "any of them",
    ),
)


def write_pack(folder: Path, rules: int = RULES) -> Path:
    """Write the pack's files into a new folder; the folder."""
    folder.mkdir(parents=True)
    chance = random.Random(_SEED)
    texts = [_rule(number, chance) for number in range(rules - len(_HUNTING) - 1)]
    for file in range(FILES):
        text = 'import "pe"\n\n' + "\n".join(texts[file::FILES])
        (folder / f"family{file:02}.yar").write_text(text)
    hunting = [_whole(name, strings, condition, 45) for name, strings, condition in _HUNTING]
    (folder / "hunting.yar").write_text("\n".join(hunting))
    (folder / "planted.yar").write_text(_whole(MARK_RULE, [f'$s1 = "{MARK}"'], "all of them", 70))
    return folder


def _rule(number: int, chance: random.Random) -> str:
    (kind,) = chance.choices([kind for kind, _ in _KINDS], [share for _, share in _KINDS])
    strings, condition = kind(chance)
    return _whole(f"bench_{kind.__name__[1:]}_{number}", strings, condition, chance.randint(40, 90))


def _whole(name: str, strings: Strings, condition: str, score: int) -> str:
    lines = "\n".join(f"        {string}" for string in strings)
    return (
        f"rule {name} : benchmark {{\n"
        "    meta:\n"
        f'        description = "Benchmark rule {name}"\n'
        '        author = "irkit"\n'
        '        reference = "generated"\n'
        f"        score = {score}\n"
        f"    strings:\n{lines}\n"
        f"    condition:\n        {condition}\n}}\n"
    )


# The kinds of rules


def _program(chance: random.Random) -> tuple[Strings, str]:
    """A Windows program by its strings."""
    count = chance.randint(5, 14)
    strings = [_text(f"s{i}", _phrase(chance), _modifiers(chance)) for i in range(1, count + 1)]
    size = chance.choice((100, 300, 500, 1000, 3000))
    enough = chance.randint(3, max(3, count - 2))
    return strings, f"uint16(0) == 0x5a4d and filesize < {size}KB and {enough} of ($s*)"


def _implant(chance: random.Random) -> tuple[Strings, str]:
    """A Linux program by its strings."""
    count = chance.randint(4, 9)
    strings = [_text(f"s{i}", _phrase(chance), "ascii fullword") for i in range(1, count + 1)]
    return strings, f"uint32(0) == 0x464c457f and filesize < 8MB and {count - 1} of them"


def _code(chance: random.Random) -> tuple[Strings, str]:
    """A few bytes of code with gaps, of programs of any kind."""
    strings = [f"$op{i} = {{ {_bytes(chance)} }}" for i in range(1, chance.randint(3, 6))]
    return strings, f"filesize < 10MB and {len(strings)} of ($op*)"


def _script(chance: random.Random) -> tuple[Strings, str]:
    """A web shell or script."""
    count = chance.randint(3, 7)
    strings = [_text(f"s{i}", _statement(chance), "ascii nocase") for i in range(1, count + 1)]
    strings.append(_text("x1", f"{_name(chance)}_{_name(chance)}", "ascii wide"))
    return strings, f"filesize < 200KB and ($x1 or {count - 1} of ($s*))"


def _address(chance: random.Random) -> tuple[Strings, str]:
    """Addresses and file names as regular expressions."""
    word, ending = _name(chance), chance.choice(_ENDINGS)
    strings = [
        rf"$r1 = /https?:\/\/[a-z0-9\-]{{4,24}}\.{ending}\/{word}\/gate\.php/ ascii wide",
        rf"$r2 = /{_name(chance)}_[0-9a-f]{{8}}\.(tmp|dat|bin)/ nocase",
        rf"$r3 = /cmd\.exe \/c {_name(chance)} [a-z]{{2,8}} -{chance.choice('abcdef')}/ ascii",
        _text("u1", f"Mozilla/5.0 ({_name(chance)}; {_name(chance)})", "ascii wide"),
    ]
    return strings, "2 of ($r*) or ($u1 and any of ($r*))"


def _imports(chance: random.Random) -> tuple[Strings, str]:
    """A Windows program by its imports and sections, through the pe module."""
    library, function = chance.choice(_IMPORTS)
    strings = [_text(f"s{i}", _phrase(chance), _modifiers(chance)) for i in range(1, 4)]
    sections = chance.randint(3, 9)
    condition = (
        f'pe.imports("{library}", "{function}") and pe.number_of_sections < {sections} '
        "and any of them"
    )
    return strings, condition


Kind = Callable[[random.Random], tuple[Strings, str]]

_KINDS: tuple[tuple[Kind, int], ...] = (
    (_program, 45),
    (_script, 18),
    (_code, 14),
    (_implant, 10),
    (_address, 8),
    (_imports, 5),
)


# What their strings look for


def _phrase(chance: random.Random) -> str:
    word, other, name = chance.choice(_WORDS), chance.choice(_WORDS), _name(chance)
    return chance.choice(
        (
            f"{chance.choice(_VERBS)}{word.title()}{name.title()}",
            f"C:\\Users\\{name}\\source\\{other}\\Release\\{word}.pdb",
            f"{name}.{chance.choice(_SUFFIXES)}",
            f"Software\\Microsoft\\Windows\\{name}\\{word}",
            f"[{word}] {other} failed: {name}",
            f"cmd.exe /c {word} {name} > %TEMP%\\{other}.txt",
            f"Global\\{name}-{chance.getrandbits(32):08x}",
            f"/tmp/.{name}/{word}",
            f"{other}_{name}_{word}",
            f"http://{name}.{chance.choice(_ENDINGS)}/{word}",
            f"--{word}-{name}=%s",
        )
    )


def _statement(chance: random.Random) -> str:
    name, word = _name(chance), chance.choice(_WORDS)
    return chance.choice(
        (
            f"eval(base64_decode($_POST['{name}']",
            f"function {name}(${word}",
            f"${name} = str_rot13(${word});",
            f"<%{name}.{word}(request(",
            f"powershell -nop -w hidden -{name} {word}",
            f"document.{name}.{word}(unescape(",
            f"exec {name} | sh -c {word}",
        )
    )


def _name(chance: random.Random) -> str:
    """A made-up name, half of it a word."""
    letters = "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 7)))
    return chance.choice((letters + chance.choice(_WORDS), chance.choice(_WORDS) + letters))


def _bytes(chance: random.Random) -> str:
    """Code with its addresses left open, around a constant of its own."""
    before, after = (chance.choices(_CODE, k=chance.randint(1, 3)) for _ in range(2))
    constant = [f"{chance.randrange(1, 255):02X}" for _ in range(4)]
    gap = chance.choice(([], ["[0-4]"], ["[2-6]"]))
    return " ".join([*before, "68", *constant, *gap, *after])


def _modifiers(chance: random.Random) -> str:
    ways = ("ascii", "wide", "ascii wide", "fullword ascii", "ascii wide nocase", "xor")
    return chance.choices(ways, (30, 10, 25, 28, 6, 1))[0]


def _text(identifier: str, text: str, modifiers: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'${identifier} = "{escaped}" {modifiers}'
