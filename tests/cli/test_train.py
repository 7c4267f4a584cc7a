"""`irkit train`: scenarios from start to score, as a trainee does them on the command line."""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from irkit.case import Case
from irkit.case.query import Query
from irkit.case.review import Reviewer
from irkit.records import Kind, Opinion, ThingRow
from irkit.train import scenario_file
from irkit.train.attempt import Attempt, load_attempt
from irkit.train.planting import processes
from irkit.train.scenario import Truth
from tests.cli.command import Irkit
from tests.train.demo import write_demo

# Linux plays all of them; Windows those whose host is one, as each takes a minute there.
SHIPPED = [
    one.identifier
    for one in scenario_file.shipped()
    if sys.platform == "linux" or one.system == "windows"
]


@dataclass(frozen=True)
class Player:
    """Somebody who works through an attempt."""

    irkit: Irkit
    attempt: Attempt

    @property
    def case(self) -> Path:
        return self.attempt.folder.case

    @property
    def processes(self) -> dict[str, int]:
        """Artefact → process."""
        planned = (one.artefact for one in self.attempt.plan.processes)
        return dict(zip(planned, processes(self.attempt.folder), strict=True))

    def scan(self) -> None:
        self.irkit("scan", "files", self.attempt.folder.host, "--case", self.case)
        if pids := self.processes.values():
            words = [word for pid in pids for word in ("--pid", str(pid))]
            self.irkit("scan", "processes", *words, "--case", self.case)

    def judge(self, *, wrong: bool = False) -> None:
        """Say the truth of each thing, or the opposite."""
        with Case.open(self.case) as case, Reviewer.open(self.case) as reviewer:
            for chunk in case.row_ids(Query(ThingRow)):
                for identifier, row in case.rows(ThingRow, chunk).items():
                    bad = (self._truth(row) is Truth.MALICIOUS) != wrong
                    opinion = Opinion.MALICIOUS if bad else Opinion.BENIGN
                    reviewer.judge([identifier], opinion, 100, "seen")

    def _truth(self, row: ThingRow) -> Truth:
        plan, host = self.attempt.plan, self.attempt.folder.host
        if row.kind is Kind.PROCESS:
            (name,) = [name for name, pid in self.processes.items() if pid == row.pid]
            return {one.artefact: one.truth for one in plan.processes}[name]
        return {str(host.joinpath(*one.path.parts)): one.truth for one in plan.files}[row.target]

    def keep(self) -> None:
        host = self.attempt.folder.host
        bad = [one for one in self.attempt.plan.files if one.truth is Truth.MALICIOUS]
        paths = [host.joinpath(*one.path.parts) for one in bad]
        if paths:
            self.irkit("evidence", "add", *paths, "--case", self.case, status=0)

    def answer(self, *, wrong: bool = False) -> None:
        for question in self.attempt.scenario.questions:
            right = self.attempt.plan.answers[question.identifier]
            others = [one.identifier for one in question.choices if one.identifier not in right]
            said = (others or ["nothing of that"])[0] if wrong else right[0]
            words = (self.attempt.folder.path, question.identifier, said)
            self.irkit("train", "answer", *words, status=0)

    def report(self) -> None:
        self.irkit("report", "set", "summary", "What happened.", "--case", self.case, status=0)
        self.irkit("report", "--case", self.case, "-o", self.case / "reports" / "report.html")

    def finish(self) -> dict[str, object]:
        ran = self.irkit("train", "finish", self.attempt.folder.path, "--json", status=0)
        return dict(ran.json)


def begin(irkit: Irkit, scenario: str | Path, folder: Path) -> Player:
    irkit("train", "start", scenario, "--folder", folder, "--seed", "7", "--yes", status=0)
    return Player(irkit, load_attempt(folder)[0])


@pytest.fixture
def player(irkit: Irkit) -> Iterator[Player]:
    one = begin(irkit, write_demo(irkit.folder), irkit.folder / "attempt")
    yield one
    irkit("train", "clean", one.attempt.folder.path)


@pytest.mark.parametrize("scenario", SHIPPED)
def test_a_perfect_player_a_careless_one_and_an_idle_one(irkit: Irkit, scenario: str) -> None:
    processes = set(psutil.pids())
    perfect = begin(irkit, scenario, irkit.folder / "perfect")
    perfect.scan()
    perfect.judge()
    perfect.keep()
    perfect.answer()
    perfect.report()
    result = perfect.finish()
    assert result["total"] == 100, result
    careless = begin(irkit, scenario, irkit.folder / "careless")
    careless.scan()
    careless.judge(wrong=True)
    careless.answer(wrong=True)
    assert careless.finish()["total"] < 20  # type: ignore[operator]
    idle = begin(irkit, scenario, irkit.folder / "idle")
    assert idle.finish()["total"] == 0
    for one in (perfect, careless, idle):
        irkit("case", "verify", one.case, status=0)
        started = [psutil.Process(pid) for pid in one.processes.values()]
        irkit("train", "clean", one.attempt.folder.path, status=0)
        assert not one.attempt.folder.host.exists()
        assert not psutil.wait_procs(started, timeout=60)[1]
        left = {path.name for path in one.attempt.folder.path.iterdir()}
        assert left == {"case", "truth.sealed"}
        assert not {process.pid for process in started} & (set(psutil.pids()) - processes)


@pytest.mark.portable
def test_a_story_is_told_at_the_start(irkit: Irkit) -> None:
    file = write_demo(irkit.folder)
    ran = irkit("train", "start", file, "--folder", "a", "--yes", "--language", "hi", status=0)
    assert "एक दुकान" in ran.out
    assert "A shop calls." in ran.out
    host = (irkit.folder / "a" / "host").resolve()
    assert str(host) in ran.out
    said = irkit("train", "status", "a", "--json", status=0).json
    assert said["truth_sha256"] in ran.out
    assert (said["scenario"], said["guidance"], said["finished"]) == ("demo", "coach", None)
    assert [one["id"] for one in said["questions"]] == ["where", "conclusion"]
    assert [*said["questions"][1]["choices"]] == ["compromised", "clean"]
    chosen = " ".join(f"--pid {pid}" for pid in said["processes"])
    assert chosen
    guide = str(irkit("guide", "show", "--case", "a/case", "--json", status=0).json)
    now = irkit("train", "status", "a", status=0).out
    for text in (ran.out, now, guide):
        assert f"irkit scan processes {chosen} --case" in text
    irkit("train", "clean", "a", status=0)


@pytest.mark.portable
def test_the_end_can_be_read_again(irkit: Irkit) -> None:
    irkit("train", "start", write_demo(irkit.folder), "--folder", "a", "--yes", status=0)
    once = irkit("train", "finish", "a", status=0).out
    assert "of 100, in" in once
    assert once in irkit("train", "status", "a", status=0).out
    irkit("train", "clean", "a", status=0)


def test_processes_need_a_word(irkit: Irkit) -> None:
    file = write_demo(irkit.folder)
    complaint = irkit("train", "start", file, "--folder", "a").complaint
    assert complaint == "this scenario starts harmless processes: --yes allows it"
    assert not (irkit.folder / "a").exists()


@pytest.mark.portable
def test_hints_cost_and_end(player: Player) -> None:
    folder = player.attempt.folder.path
    first = player.irkit("train", "hint", folder, status=0).out
    assert first == "Look at uploads.\nit costs 2 points; 1 more\n"
    assert "5 points; 0 more" in player.irkit("train", "hint", folder, status=0).out
    assert player.irkit("train", "hint", folder, status=0).out == "there are no more hints\n"
    player.answer()
    assert player.finish()["hints"] == 7


@pytest.mark.portable
def test_answers_are_taken_as_people_write_them(player: Player) -> None:
    folder = player.attempt.folder.path
    path = player.attempt.plan.answers["where"][0]
    irkit = player.irkit
    assert irkit("train", "answer", folder, "where", "/etc").out == "noted; 1 question to answer\n"
    irkit("train", "answer", folder, "where", "-00:42", status=0)
    irkit("train", "answer", folder, "where", f" ./{path.upper()}".replace("/", "\\"), status=0)
    assert irkit("train", "answer", folder, "when", "x").complaint == (
        "no question when: there are where, conclusion"
    )
    assert irkit("train", "answer", folder, "conclusion", "maybe").complaint == (
        "maybe is no choice: choose one of compromised, clean"
    )
    irkit("train", "answer", folder, "conclusion", "compromised", status=0)
    irkit("train", "answer", folder, "conclusion", " COMPROMISED", status=0)
    assert "you said: Compromised\n" in irkit("train", "status", folder, status=0).out
    result = player.finish()
    assert result["parts"]["answered"]["share"] == 1  # type: ignore[index]
    assert irkit("train", "answer", folder, "where", "x").complaint == (
        "this attempt is finished: start another one"
    )
    assert irkit("train", "finish", folder).complaint.startswith("this attempt is finished")


def test_a_path_may_be_the_whole_one(player: Player) -> None:
    whole = player.attempt.folder.host / player.attempt.plan.answers["where"][0]
    player.irkit("train", "answer", player.attempt.folder.path, "where", whole, status=0)
    missed = player.finish()["parts"]["answered"]["missed"]  # type: ignore[index]
    assert missed == ["conclusion"]


@pytest.mark.portable
def test_each_part_is_scored_by_itself(player: Player) -> None:
    player.scan()
    player.judge()
    player.keep()
    player.irkit("report", "set", "summary", "What happened.", "--case", player.case, status=0)
    result = player.finish()
    shares = {name: part["share"] for name, part in result["parts"].items()}  # type: ignore[attr-defined]
    assert shares == {
        "found": 1,
        "precise": 1,
        "cleared": 1,
        "answered": 0,
        "calibrated": 1,
        "covered": 1,
        "kept": 1,
        "reported": 0.5,
    }
    assert result["total"] == 78  # 30 + 10 + 15 + 0 + 10 + 5 + 5 + 2.5
    missed = {name: part["missed_words"] for name, part in result["parts"].items()}  # type: ignore[attr-defined]
    assert missed["answered"] == ["Where is it?", "What do you say?"]
    assert missed["reported"] == ["no report was written"]


@pytest.mark.portable
def test_clearing_before_the_end_hides_nothing(player: Player) -> None:
    player.scan()
    player.judge()
    player.irkit("train", "clean", player.attempt.folder.path, status=0)
    found = player.finish()["parts"]["found"]  # type: ignore[index]
    assert (found["share"], found["missed"]) == (0.5, ["hidden"])
    assert found["missed_words"] == ["kworker/u8:9"]  # nobody knows its number any more
    kept = player.irkit("train", "status", player.attempt.folder.path, "--json", status=0).json
    assert kept["result"]["parts"]["found"] == found


@pytest.mark.portable
def test_evidence_that_is_gone_is_not_kept(player: Player) -> None:
    player.scan()
    player.keep()
    for one in (player.case / "evidence").iterdir():
        one.unlink()
    kept = player.finish()["parts"]["kept"]  # type: ignore[index]
    assert kept["share"] == 0


@pytest.mark.portable
def test_another_beginning_is_no_beginning(player: Player) -> None:
    with Case.open(player.case, write=True) as case:
        case.log("training started", "demo", {"truth_sha256": "0", "guidance": "none"})
    folder = player.attempt.folder.path
    complaint = player.irkit("train", "status", folder).complaint
    assert complaint.endswith("of the ledger is of no training: run irkit case verify")


@pytest.mark.portable
def test_answers_do_not_wait_for_a_scan(player: Player) -> None:
    folder = player.attempt.folder.path
    with Case.open(player.case, write=True):  # as a scan holds it
        player.irkit("train", "answer", folder, "where", "x", status=0)
        player.irkit("train", "hint", folder, status=0)


@pytest.mark.portable
def test_what_a_scenario_says_is_made_visible(irkit: Irkit) -> None:
    file = write_demo(irkit.folder, ("story: A shop calls.", 'story: "A \\e]0;x\\a shop"'))
    out = irkit("train", "start", file, "--folder", "a", "--yes", status=0).out
    assert "\x1b" not in out
    assert "shop" in out
    irkit("train", "clean", "a", status=0)


HOSTILE = json.dumps("A\x1b]0;x\x07 \u202e shop")


@pytest.mark.portable
def test_so_is_whatever_else_it_says(irkit: Irkit) -> None:
    """Title, goals, questions, choices, hints, reasons, the solution and what follows."""
    file = write_demo(
        irkit.folder,
        ("en: A shop,", f"en: {HOSTILE},"),
        ("[Find the page that runs what visitors send.]", f"[{HOSTILE}]"),
        ("why: It runs what visitors send.", f"why: {HOSTILE}"),
        ('"Where is it?"', HOSTILE),
        ("why: There.", f"why: {HOSTILE}"),
        ("text: Compromised}", f"text: {HOSTILE}}}"),
        ("text: Look at uploads.,", f"text: {HOSTILE},"),
        ("solution: The page in uploads.", f"solution: {HOSTILE}"),
        ("debrief: Uploads must not run.", f"debrief: {HOSTILE}"),
        ("[Who put it there.]", f"[{HOSTILE}]"),
        ('name: "kworker/u8:9"', 'name: "{page}d"'),
    )
    for words in (
        ("check", file),
        ("start", file, "--folder", "a", "--yes"),
        ("status", "a"),
        ("hint", "a"),
        ("finish", "a"),
        ("status", "a"),
        ("clean", "a"),
    ):
        out = irkit("train", *words, status=0).out
        assert not {"\x1b", "\x07", "\u202e"} & set(out), words


def test_what_cannot_be_planted_is_said_and_taken_away(irkit: Irkit) -> None:
    twice = ('path: "etc/cron.d/{site}-backup"', 'path: "var/www/{site}/1.html"')  # as a page
    complaint = irkit(
        "train", "start", write_demo(irkit.folder, twice), "--folder", "a", "--yes"
    ).complaint
    assert complaint.startswith("not planted: ")
    assert complaint.endswith(": File exists")
    assert [*(irkit.folder / "a").iterdir()] == []  # nothing that looks like an attempt


@pytest.mark.linux  # Windows moves no folder in which a process is
def test_an_attempt_that_was_moved_is_moved_back(player: Player) -> None:
    folder, elsewhere = player.attempt.folder.path, player.irkit.folder / "elsewhere"
    folder.rename(elsewhere)
    for word in ("status", "finish", "clean"):
        complaint = player.irkit("train", word, elsewhere).complaint
        assert complaint.startswith(f"this attempt was begun elsewhere, where {folder / 'host'}")
        assert complaint.endswith("and moved: move its folder back")
    elsewhere.rename(folder)
    player.irkit("train", "answer", folder, "conclusion", "clean", status=0)
    player.irkit("train", "clean", folder, status=0)
    said = player.irkit("train", "status", folder, status=0).out
    assert "what was planted was removed" in said
    assert "irkit scan" not in said


@pytest.mark.portable
def test_the_debrief_says_what_was_true(player: Player) -> None:
    player.scan()
    player.judge(wrong=True)
    said = player.irkit("train", "finish", player.attempt.folder.path, status=0).out
    assert "malicious; you said benign, 100 % sure" in said
    assert "benign; you said malicious, 100 % sure" in said
    assert "It copies to the backup host." in said
    assert "What do you say?\n    it is Compromised; you did not answer\n    So it is.\n" in said
    assert "- Who put it there.\n" in said
    assert "Practise: Go through every finding, the weak ones too" in said
    assert said.endswith("other names: irkit train start FILE --folder DIR\n")


@pytest.mark.portable
def test_who_does_well_goes_on_to_a_harder_one(irkit: Irkit) -> None:
    for folder, is_good, after in (("good", True, "web-shell"), ("poor", False, "first-steps")):
        one = begin(irkit, "first-steps", irkit.folder / folder)
        if is_good:
            one.scan()
            one.judge()
            one.answer()
        one.finish()
        said = irkit("train", "status", folder, "--language", "hi", "--json", status=0).json
        assert said["debrief"]["next"] == after
        assert 1 <= len(said["debrief"]["practise"]) <= 2
        irkit("train", "clean", folder, status=0)


@pytest.mark.portable
def test_what_is_true_cannot_be_changed(player: Player) -> None:
    truth = player.attempt.folder.truth
    data = json.loads(truth.read_bytes())
    other = begin(player.irkit, write_demo(player.irkit.folder), player.irkit.folder / "other")
    truth.write_bytes(other.attempt.folder.truth.read_bytes())
    folder = player.attempt.folder.path
    assert player.irkit("train", "status", folder).complaint == (
        "what is true of this attempt is damaged, or is of another case"
    )
    truth.write_text(json.dumps({**data, "salt": "AAAA"}))
    assert "is damaged" in player.irkit("train", "finish", folder).complaint
    truth.unlink()
    assert "holds no attempt: irkit train start" in player.irkit("train", "hint", folder).complaint
    player.irkit("train", "clean", other.attempt.folder.path, status=0)


@pytest.mark.portable
def test_what_was_missed_is_told_as_people_call_it(player: Player) -> None:
    player.scan()
    player.judge(wrong=True)
    said = player.irkit("train", "finish", player.attempt.folder.path, status=0).out
    files = {one.artefact: Path(one.path) for one in player.attempt.plan.files}
    assert f"- {files['shell']}\n" in said
    assert f"- {files['backup']}\n" in said
    assert re.search(rf"- pid {player.processes['hidden']} \(.+\)\n", said)
    assert "- Where is it?\n" in said


@pytest.mark.portable
@pytest.mark.parametrize("language", ["hi", "mr"])
def test_the_whole_end_is_in_the_language_that_was_asked_for(irkit: Irkit, language: str) -> None:
    one = begin(irkit, "first-steps", irkit.folder / "a")
    one.scan()
    one.judge(wrong=True)
    irkit("train", "answer", "a", "conclusion", "clean", status=0)
    hint = irkit("train", "hint", "a", "--language", language, status=0).out
    said = hint + irkit("train", "finish", "a", "--language", language, status=0).out
    for line in said.splitlines():
        is_path = line.strip().startswith("- ") and "/" in line.replace("\\", "/")
        assert not line or is_path or re.search("[\u0900-\u097f]", line), line
    irkit("train", "clean", "a", status=0)


@pytest.mark.portable
def test_who_was_right_and_nearly_sure_has_nothing_to_practise(player: Player) -> None:
    player.scan()
    with Case.open(player.case) as case, Reviewer.open(player.case) as reviewer:
        for chunk in case.row_ids(Query(ThingRow)):
            for identifier, row in case.rows(ThingRow, chunk).items():
                bad = player._truth(row) is Truth.MALICIOUS
                reviewer.judge([identifier], Opinion.MALICIOUS if bad else Opinion.BENIGN, 95)
    player.keep()
    player.answer()
    player.report()
    said = player.irkit("train", "finish", player.attempt.folder.path, status=0).out
    assert "100 of 100" in said
    assert "Practise" not in said
    assert "No harder one follows." in said


def test_the_list_is_of_scenarios(irkit: Irkit) -> None:
    listed = irkit("train", "list", "--json", status=0).json
    assert [one["id"] for one in listed] == [one.identifier for one in scenario_file.shipped()]
    people = irkit("train", "list", "--language", "mr", status=0).out
    assert all(one["id"] in people for one in listed)
    complaint = irkit("train", "start", "none", "--folder", "a").complaint
    assert complaint.startswith("no scenario none: there are")
