"""A report in Debian's headless Chromium: what it makes of it, what it asks of the network.

axe-core, which judges accessibility, comes from npm in one version that is known by its hash. It
runs in a copy of the report that allows scripts; reports themselves allow none.
"""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium")
NPM = shutil.which("npm")
AXE = "axe-core@4.10.3"
AXE_SHA512 = (
    "Xm7bpRXnDSX2YE2YFfBk2FnF0ep6tmG7xPh8iHee8MIcrgq762Nkce856dYtJYLkuIoYZvGfTs/PbZhideTcEg=="
)
WAIT = 120  # seconds after which a program is taken to hang

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_DARK = ("--blink-settings=preferredColorScheme=0", "--force-dark-mode")
_OWN = ("file:", "data:", "chrome:", "chrome-extension:", "about:", "devtools:")
_OWN_HOSTS = re.compile(r"^(https?://)?[\w.-]+\.(google|googleapis|gvt1|gvt2)\.com\b")

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not here")


@dataclass(frozen=True)
class Opened:
    """What a browser made of a page."""

    dom: str
    asked_for: frozenset[str]  # addresses that are not the browser's own or part of the page


def opened(page: Path, folder: Path, *flags: str) -> Opened:
    """Open a page in a new browser, which leaves what it keeps in a folder of the test."""
    log = folder / "net.json"
    done = subprocess.run(
        [
            str(CHROMIUM),
            *_FLAGS,
            f"--user-data-dir={folder / 'profile'}",
            f"--log-net-log={log}",
            "--virtual-time-budget=20000",
            *flags,
            "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True,
        check=True,
        timeout=WAIT,
    )
    return Opened(done.stdout.decode(), frozenset(_addresses(log)))


def _addresses(log: Path) -> set[str]:
    """What a page asked for, and any other address that is not one the browser asks by itself."""
    text = log.read_text(encoding="utf-8", errors="replace")
    by_page = re.findall(r'"initiator":"(?!not an origin)[^"]*"[^{}]*"url":"([^"]+)"', text)
    any_other = [
        one
        for one in re.findall(r'"(?:url|host|original_url|host_and_port)":"([^"]+)"', text)
        if not _OWN_HOSTS.search(one)
    ]
    return {one for one in [*by_page, *any_other] if not one.startswith(_OWN)}


def axe_source(folder: Path) -> str:
    """The text of axe-core. Skips the test where npm cannot get it."""
    if NPM is None:
        pytest.skip("npm is not here")
    got = subprocess.run(
        [NPM, "pack", AXE, "--silent", "--pack-destination", str(folder)],
        capture_output=True,
        cwd=folder,
        timeout=WAIT,
    )
    if got.returncode:
        pytest.skip(f"npm cannot get {AXE}: {got.stderr.decode().strip()[-200:]}")
    (archive,) = folder.glob("axe-core-*.tgz")
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    assert digest == AXE_SHA512, f"{AXE} is not what it was"
    with tarfile.open(archive) as members:
        script = members.extractfile("package/axe.min.js")
        assert script
        return script.read().decode()


def faults(page: Path, axe: str, folder: Path, *, dark: bool = False) -> list[dict[str, Any]]:
    """What axe finds wrong with a page: rule, how bad, and where."""
    source = page.read_text(encoding="utf-8")
    policy = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', source)
    assert policy
    copy = folder / "with-axe.html"
    run = (
        "document.querySelectorAll('details').forEach(one => one.open = true);"
        "const dark = matchMedia('(prefers-color-scheme: dark)').matches;"
        "document.documentElement.dataset.dark = dark;"
        "axe.run({resultTypes: ['violations']}).then(found => {"
        "const out = document.createElement('script'); out.type = 'application/json';"
        "out.id = 'axe-result'; out.textContent = btoa(unescape(encodeURIComponent("
        "JSON.stringify(found.violations)))); document.body.append(out);});"
    )
    source = source.replace(policy[0], "")
    copy.write_text(f"{source}<script>{axe}</script><script>{run}</script>", encoding="utf-8")
    dom = opened(copy, folder, *(_DARK if dark else ())).dom
    assert f'data-dark="{str(dark).lower()}"' in dom
    result = re.search(r'id="axe-result">([^<]*)<', dom)
    assert result, "axe did not come to its end"
    return [
        {"rule": one["id"], "impact": one["impact"], "where": [n["html"] for n in one["nodes"][:3]]}
        for one in json.loads(base64.b64decode(result[1]))
    ]
