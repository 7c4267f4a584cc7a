"""A small scenario with everything in it, and a player who works through any scenario."""

from pathlib import Path

DEMO = """
format: 1
id: demo
version: 3
system: linux
difficulty: 1
minutes: 10
attack: [T1505.003, T1055]
title: {en: A shop, hi: एक दुकान, mr: एक दुकान}
story: A shop calls.
goals: [Find the page that runs what visitors send.]
names:
  site: [shop, blog, news, mail]
  page: [avatar, image, thumb, logo]
artefacts:
  - id: shell
    kind: file
    truth: malicious
    path: "var/www/{site}/uploads/{page}.php"
    text: "<?php // {stand-in:web-shell}"
    age: 300
    why: It runs what visitors send.
  - id: backup
    kind: file
    truth: benign
    path: "etc/cron.d/{site}-backup"
    text: "0 3 * * * root tar /srv # {stand-in:backup-job}, see {path:shell}"
    age: 90000
    why: It copies to the backup host.
  - {id: pages, kind: crowd, truth: benign, path: "var/www/{site}/{number}.html",
     text: "page {number}", count: 30, age: 1000, why: Pages.}
  - {id: hidden, kind: process, truth: malicious, name: "kworker/u8:9",
     text: "{stand-in:injected-code}", executable: true, listens: true, why: Injected.}
questions:
  - id: where
    ask: "Where is it?"
    points: 10
    accept: ["{path:shell}", "{file:shell}"]
    why: There.
  - id: conclusion
    ask: "What do you say?"
    points: 5
    accept: [compromised]
    choices: [{id: compromised, text: Compromised}, {id: clean, text: Clean}]
    why: So it is.
hints:
  - {id: gentle, text: Look at uploads., cost: 2}
  - {id: plain, text: "It ends in .php.", cost: 5}
solution: The page in uploads.
debrief: Uploads must not run.
not_proven: [Who put it there.]
"""


def write_demo(folder: Path, *changes: tuple[str, str]) -> Path:
    """The scenario as a file, with texts in it replaced; each must be there."""
    text = DEMO
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file = folder / "demo.yaml"
    file.write_text(text, encoding="utf-8")
    return file
