"""Samples of rules/miner."""

from tests.rules.sample import Sample, elf, inert

WALLET = inert("4", "A" * 94)  # the shape of a Monero address, nobody's
POOL = ("pool.", "supportxmr.com:3333")
STRATUM = ("stratum", "+tcp://")
RIVALS = (("kin", "sing"), ("xmr", "ig"), ("wat", "chbog"))


def kill(*name: str) -> bytes:
    return inert("ps aux | grep -v grep | grep '", *name, "' | awk '{print $2}' | xargs kill -9\n")


SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Miner_Xmrig_Program",
        (
            inert("donate.v2.", "xmrig.com\0donate", "-level\0rig", "-id\0"),
            inert("speed 10s", "/60s/15m %s\0stratum", "+ssl://\0"),
            inert(
                "nice",
                "hash\0rig",
                "-id\0huge-pages",
                "-jit\0stratum",
                "+ssl://\0rx",
                '/0\0"method":"lo',
                'gin"',
            ),
        ),
        (
            inert("donate", "-level\0rig", "-id\0huge-pages", "-jit\0"),
            inert("donate.v2.", "xmrig.com is a host to block"),
        ),
        "",
    ),
    Sample(
        "Miner_Xmrig_Config",
        (
            inert(
                '{"donate-',
                'level": 1, "randomx',
                '": {}, "po',
                'ols": [{"ur',
                'l": "192.0.2.7:3333", ',
            )
            + inert('"us', 'er": "', WALLET, '"}]}'),
        ),
        (
            inert(
                '{"po',
                'ols": [{"ur',
                'l": "db.example.com:5432", "us',
                'er": "application-reader-1"}]}',
            ),
            inert('{"donate-', 'level": 1, "randomx', '": {}, "po', 'ols": []}'),
        ),
        "config.json",
    ),
    Sample(
        "Miner_Wallet_CommandLine",
        (
            inert("./x -", "o 192.0.2.7:3333 -", "u ", WALLET, " -p x -k\n"),
            inert('{"ur', 'l": "192.0.2.7:3333", "us', 'er": "', WALLET, '", "pass": "x"}'),
        ),
        (
            inert("./x -", "o 192.0.2.7:3333 -", "u ", WALLET[:60], " -p x -k\n"),
            inert("gpg -", "u ", WALLET, " --sign\n"),
        ),
        "",
    ),
    Sample(
        "Miner_Pool_Script",
        (
            inert("noh", "up ./kworker -", "o ", *POOL, " -", "u worker1.box -p x &\n"),
            inert(
                "./x --ur", "l=", *STRATUM, "192.0.2.7:443 -", "u user.box --cpu-prio", "rity 5\n"
            ),
        ),
        (
            inert("# hosts to block\n0.0.0.0 ", *POOL, "\n"),
            inert("noh", "up ./server -o out.log -", "u nobody &\n"),
        ),
        "start.sh",
    ),
    Sample(
        "Miner_RivalKiller",
        (inert(*(kill(*name) for name in (*RIVALS, "a", "b", "c"))),),
        (
            inert(*(kill(name) for name in ("nginx", "php-fpm", "redis", "a", "b", "c"))),
            inert(*(kill(*name) for name in RIVALS)),
        ),
        "clean.sh",
    ),
    Sample(
        "Miner_Kinsing_Malware",
        (elf("kdevtmpfsi", "main.masscan", "main.redisBrute"),),
        (elf("main.masscan", "main.main"), inert("kdevtmp", "fsi main.masscan main.redisBrute")),
    ),
    Sample(
        "Miner_Browser_Script",
        (
            inert("var m = new Coin", "Hive.Anonymous('", "a" * 32, "'); m.st", "art();"),
            inert(
                "load('crypto",
                "night.wasm'); s = new Web",
                "Socket(url); s.send({type: 'au",
                "th'});",
            ),
        ),
        (
            inert("||coinhive.com/lib/coinhive.min.js$third-party"),
            inert("s = new Web", "Socket(url); s.send({type: 'au", "th'});"),
        ),
        "lib.js",
    ),
    Sample(
        "Miner_HardwareTuning_Script",
        (inert("mod", "probe msr allow_writes=on\nwr", "msr -a 0x1a4 0xf\n"),),
        (inert("mod", "probe msr\nrdmsr -a 0x1a4\nsysctl -w vm.nr_huge", "pages=128\n"),),
        "boost.sh",
    ),
)
