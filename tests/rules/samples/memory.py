"""Samples for rules/memory: bytes as they lie in a process, with the strings cut in two."""

from tests.rules.formats import cut, noise, texts, wide
from tests.rules.sample import Sample, inert


def code(*parts: str) -> bytes:
    """Machine code from hex; the cuts between the parts keep the source clean."""
    return noise(64) + b"".join(bytes.fromhex(part) for part in parts) + noise(96)


def api_hash(peb: str, module_list: str, rotate: str) -> bytes:
    """A walk from the PEB to a list of modules, then a loop with a rotation."""
    return code(peb, module_list, "8b7228 0fb74a26 31ff 31c0 ac 3c61 7c02 2c20", rotate, "01c7e2f2")


def config(index: int, kind: int, value: bytes, key: int = 0) -> bytes:
    """One setting as a beacon keeps it, combined with the key."""
    head = b"".join(number.to_bytes(2, "big") for number in (index, kind, len(value)))
    return bytes(byte ^ key for byte in head + value)


def settings(key: int = 0, *, sleep: int = 3) -> bytes:
    return noise(32) + inert(
        config(1, 1, b"\0\x08", key),
        config(2, 1, b"\x01\xbb", key),
        config(sleep, 2, b"\0\0\xea\x60", key),
        config(4, 2, b"\0\x10\0\0", key),
        config(5, 1, b"\0\x14", key),
    )


BEACON = (
    cut("could not spawn %s¦ (token): %d"),
    cut("could not run %s as¦ %s\\%s: %d"),
    cut("I'm already in¦ SMB mode"),
    cut("Started service %s¦ on %s"),
)
SLIVER = (
    cut("*sliver¦pb.InvokeSpawnDllReq"),
    cut("*sliver¦pb.InvokeMigrateReq"),
    cut("*sliver¦pb.BeaconTasks"),
    cut("*sliver¦pb.ImpersonateReq"),
)
METERPRETER = (
    cut("core_channel¦_open"),
    cut("core_load¦lib"),
    cut("stdapi_sys¦_process_execute"),
    cut("priv_elevate¦_getsystem"),
)

SAMPLES: tuple[Sample, ...] = (
    Sample(
        "Memory_Shellcode_BlockApi",
        matching=(
            code("fce882000000", "6089e531c0648b5030"),
            code("fce88f000000", "6031d289e5648b5230"),
            code("fc4883e4f0", "e8c000000041514150525156"),
        ),
        near_miss=(
            code("fce882000000", "5589e531c0648b5030"),  # an ordinary prologue after the call
            code("fc4883e4f8", "e8c000000041514150525156"),
        ),
        filename="",
    ),
    Sample(
        "Memory_Shellcode_ApiHash",
        matching=(
            api_hash("31c0 648b5030", "8b520c 8b5214", "c1cf0d"),
            api_hash("64a130000000", "8b400c 8b701c", "c1ca0d"),
            api_hash("31d2 65488b5260", "488b5218 488b5220", "41c1c90d"),
            api_hash("65488b042560000000", "488b4018 488b7010", "c1c90d"),
        ),
        near_miss=(
            api_hash("31c0 648b5030", "8b520c 8b5214", "c1cf07"),  # turned by another number
            api_hash("31c0 648b5030", "8b5210 8b5240", "c1cf0d"),  # the parameters, not the modules
        ),
        filename="",
    ),
    Sample(
        "Memory_Shellcode_DirectSyscall",
        matching=(
            code("4c8bd1", "8b0512340000", "0f05c3"),
            code(
                "48894c240848895424104c894424184c894c2420",
                "4883ec28b9dfbe3216e811000000",
                "4883c428488b4c2408488b5424104c8b4424184c8b4c2420",
                "4c8bd10f05c3",
            ),
        ),
        near_miss=(code("4c8bd1", "b812340000", "0f05c3"),),  # as ntdll.dll does it
        filename="",
    ),
    Sample(
        "Memory_Shellcode_HeavensGate",
        matching=(code("6a33e800000000", "83042405cb"),),
        near_miss=(code("6a33e800000000", "83042405c3"),),  # a near return changes no mode
        filename="",
    ),
    Sample(
        "Memory_Loader_Donut",
        matching=(code("5931c0", "480f8854460000", "554889e5"),),
        near_miss=(code("5931c9", "480f8854460000", "554889e5"),),
        filename="",
    ),
    Sample(
        "Memory_Loader_ReflectiveBootstrap",
        matching=(
            code("4d5a4152", "554889e54881ec20000000488d1deaffffff"),
            code("4d5ae800", "0000005b89df52455589e5"),
            code("4d5ae800", "0000005b52455589e5"),
        ),
        near_miss=(code("4d5a9000", "0300000004000000ffff0000"),),
        filename="",
    ),
    Sample(
        "Memory_Shellcode_LinuxExecve",
        matching=(
            code("31c050682f2f7368", "682f62696e89e3505389e1b00bcd80"),
            code("48bb2f62696e", "2f2f736848c1eb08534889e7505757b03b0f05"),
            code("6a3b589948bb2f62", "696e2f736800534889e7682d6300004889e6520f05"),
        ),
        near_miss=(
            # Text with the path in it, and code that pushes it without a system call
            inert("exec /bin", "//sh -c 'exit 0'"),
            code("31c050682f2f7368", "682f62696e89e35053c3"),
        ),
        filename="",
    ),
    Sample(
        "Memory_CobaltStrike_Config",
        matching=(settings(), settings(0x69), settings(0x2E)),
        near_miss=(settings(sleep=7), settings(0x2E, sleep=7)),
        filename="",
    ),
    Sample(
        "Memory_CobaltStrike_Beacon",
        matching=(
            texts(*BEACON),
            texts(cut("\\\\.\\pipe\\msag¦ent_%x"), *BEACON[:2]),
        ),
        near_miss=(
            texts(*BEACON[:3]),
            texts(b"\\\\.\\pipe\\agent_%x", *BEACON[:2]),
            b"\n".join(BEACON),  # an editor with a list of them
        ),
        filename="",
    ),
    Sample(
        "Memory_Meterpreter_Agent",
        matching=(texts(*METERPRETER), texts(cut("met¦srv.dll"), *METERPRETER[:2])),
        near_miss=(texts(*METERPRETER[:3]), b"\n".join(METERPRETER)),
        filename="",
    ),
    Sample(
        "Memory_Sliver_Implant",
        matching=(
            texts(*SLIVER),
            texts(cut("github.com/bishop¦fox/sliver/protobuf/sliver¦pb"), *SLIVER[:2]),
            cut("github.com/bishop¦fox/sliver/implant/sliver/transports"),
        ),
        near_miss=(
            texts(*SLIVER[:3]),
            cut("github.com/bishop¦fox/sliver/client/console"),  # the operator's side
        ),
        filename="",
    ),
    Sample(
        "Memory_Agent_OpenFrameworks",
        matching=(
            cut("github.com/MythicAgents/¦poseidon/Payload_Type/poseidon/agent_code/pkg"),
            cut("github.com/Ne0nd0g/¦merlin-agent/v2/commands"),
            cut("Apollo¦Interop.Structs.MythicStructs\0Apollo¦Interop.Features.Keying"),
            cut("Grunt¦Stager\0Covenant¦CertHash"),
        ),
        near_miss=(
            cut("Apollo¦Interop.Structs.Other"),
            cut("github.com/MythicAgents/documentation"),
        ),
        filename="",
    ),
    Sample(
        "Memory_Empire_Agent",
        matching=(
            cut("function Start-¦Negotiate { param($s,$SK) } function ConvertTo-¦RC4ByteStream {"),
            wide("Invoke-¦Empire -Servers @() ; Decrypt-¦Bytes ; Decode-¦RoutingPacket"),
        ),
        near_miss=(cut("function Start-¦Negotiate { param($price) } function ConvertTo-Json {"),),
        filename="",
    ),
)
