"""What is to be shared with whom, and the sentences that say who will be able to read what."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from irkit.bundle import Part
from irkit.case import Case, Query
from irkit.protect.policy import Deed
from irkit.records import Entry, Labels, ThingRow, Tlp
from ui.contact_rows import ContactRow
from ui.evidence_rows import EvidenceRow, files_of, read_rows
from ui.permits import asked
from ui.words import number, size


class What(StrEnum):
    """How much is shared."""

    ALL = Part.ALL.value
    FINDINGS = Part.FINDINGS.value
    REPORTS = Part.REPORTS.value


@dataclass(frozen=True, slots=True)
class Held:
    """What a case holds, as far as it matters for who reads it."""

    findings: int  # things
    entries: int  # of the ledger
    evidence: tuple[EvidenceRow, ...]
    reports: tuple[tuple[str, int], ...]  # files and their sizes


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody chose."""

    what: What
    contacts: tuple[ContactRow, ...]
    everybody: bool  # not encrypted at all
    evidence: tuple[str, ...]  # only these files of it, where any are named
    reports: tuple[str, ...]  # only these, where any are named
    confirmed: bool  # somebody was asked whether it may go there, and agreed
    path: str

    def arguments(self, folder: Path) -> list[str]:
        """What `irkit` is asked for."""
        to = [word for one in self.contacts for word in ("--to", one.key)]
        chosen = [word for name in self.evidence for word in ("--evidence", name)]
        chosen += [word for name in self.reports for word in ("--report", name)]
        if self.confirmed:
            chosen.append("--yes")
        return [
            "bundle", "create", "--case", str(folder), *(["--open"] if self.everybody else to),
            "--part", self.what.value, *chosen, "-o", self.path, "--json",
        ]  # fmt: skip

    def evidence_in(self, held: Held) -> dict[str, int]:
        """The files of evidence that go along, with their sizes."""
        files = files_of(held.evidence)
        if self.what is What.REPORTS:
            return {}
        if self.what is What.ALL and not self.evidence:
            return files
        return {name: files[name] for name in self.evidence if name in files}


def held(case: Case) -> Held:
    """Count what a case holds."""
    reports = case.folder / "reports"
    files = sorted(reports.iterdir()) if reports.is_dir() else []
    return Held(
        findings=case.row_count(Query(ThingRow)),
        entries=case.row_count(Query(Entry)),
        evidence=tuple(read_rows(case)),
        reports=tuple(
            (one.name, one.lstat().st_size)
            for one in files
            if one.is_file() and not one.is_symlink() and not one.name.startswith(".irkit-")
        ),
    )


class Sentences(QObject):
    """Says exactly who will be able to read what; an object only for the sake of `tr`.

    What the case holds is None until it is counted.
    """

    def of(self, plan: Plan, held: Held | None, labels: Labels) -> list[str]:
        """One thing a sentence, what decides first."""
        said = [*self._who(plan), *self._what(plan, held)]
        return [*said, self._redaction(plan), self._on_the_way(plan), self._label(labels)]

    def missing(self, plan: Plan, held: Held | None, labels: Labels) -> str:
        """Why it cannot be made yet; empty where it can."""
        wanted = asked(labels, Deed.BUNDLE)
        if wanted.refused:
            return self.tr("{0} does not allow it.").format(wanted.refused)
        if plan.everybody and labels.tlp is not Tlp.CLEAR:
            text = self.tr("TLP:{0} does not go to everybody: choose who can open it.")
            return text.format(labels.tlp.value)
        if not plan.everybody and not plan.contacts:
            if wanted.recipients:
                return self.tr("TLP:RED goes to named people only: choose them.")
            return self.tr("Choose who can open it.")
        if held is None:
            return self._counting()
        if plan.what is What.REPORTS and not held.reports:
            return self.tr("The case has no report yet: make one first.")
        if self.asks(plan, labels) and not plan.confirmed:
            if wanted.recipients:
                return self.tr(
                    "TLP:RED goes to people whose keys were checked: check them at Contacts, or "
                    "say that it may go there all the same."
                )
            return self.tr("Say that it may go there: {0} asks that.").format(wanted.confirmation)
        if not plan.path:
            return self.tr("Say where to.")
        return ""

    def asks(self, plan: Plan, labels: Labels) -> bool:
        """Whether somebody has to say that it may go there."""
        wanted = asked(labels, Deed.BUNDLE)
        unchecked = not all(one.checked for one in plan.contacts)
        return bool(wanted.confirmation or (wanted.recipients and unchecked))

    def _who(self, plan: Plan) -> list[str]:
        if plan.everybody:
            return [self.tr("▲ Everybody who gets the file can read all of it: no encryption.")]
        if not plan.contacts:
            return [self.tr("○ Nobody can open it yet.")]
        said = [self._opens(one) for one in plan.contacts]
        closed = self.tr("Nobody else can, and neither can you: the case itself stays here.")
        return [*said, closed]

    def _opens(self, one: ContactRow) -> str:
        if one.checked:
            text = self.tr("✓ {0} can open it, with the key {1}, which was checked.")
        else:
            text = self.tr(
                "▲ Whoever holds the key {1} can open it. It is said to be {0}'s, but nobody "
                "made sure: check it first, by words read aloud."
            )
        return text.format(one.who, one.shown_key)

    def _what(self, plan: Plan, held: Held | None) -> list[str]:
        if held is None:
            return [self._counting()]
        return [self._inside(plan, held), *self._outside(plan, held)]

    def _counting(self) -> str:
        return self.tr("Counting what the case holds …")

    def _inside(self, plan: Plan, held: Held) -> str:
        count = len(plan.reports) or len(held.reports)
        reports = self.tr("%n report(s)", "", count)
        if plan.what is What.REPORTS:
            return self.tr("In it: {0}, as they were written.").format(reports)
        files = plan.evidence_in(held)
        text = self.tr(
            "In it: the case's database, with {0} findings and all that was collected of the host "
            "(users, addresses, command lines, paths), {1} entries of the ledger, what people "
            "wrote; {2}; {3}."
        )
        kept = self.tr("%n file(s) of evidence, {0}", "", len(files))
        kept = kept.format(size(sum(files.values())))
        return text.format(number(held.findings), number(held.entries), reports, kept)

    def _outside(self, plan: Plan, held: Held) -> list[str]:
        said = []
        if plan.what is What.REPORTS:
            said.append(self.tr("Not in it: the database, the ledger and the evidence."))
            said.append(
                self.tr(
                    "Beside it, nothing names the case, the organisation or the examiner: only "
                    "the reports and the names of their files may."
                )
            )
        else:
            left = len(files_of(held.evidence)) - len(plan.evidence_in(held))
            if left:
                text = self.tr("Not in it: %n file(s) of evidence; their names and hashes are.", "",
                               left)  # fmt: skip
                said.append(text)
        never = self.tr("Never in it: your keys, the key of pseudonyms, the folder exports.")
        return [*said, never]

    def _redaction(self, plan: Plan) -> str:
        if plan.what is What.REPORTS:
            return self.tr(
                "Nothing is redacted on the way: a report that was made redacted stays so."
            )
        return self.tr("Nothing is redacted: a bundle holds the case as it is.")

    def _on_the_way(self, plan: Plan) -> str:
        if plan.everybody:
            return self.tr("It is signed with your key: whoever has it can show that you made it.")
        said = self.tr(
            "Whoever carries it sees its name, its size and for how many keys it is, not whose "
            "case it is or who made it."
        )
        if any(one.recipient.startswith("ssh-") for one in plan.contacts):
            tells = self.tr("Who knows the SSH key of a recipient can tell that it is for them.")
            said = f"{said} {tells}"
        return said

    def _label(self, labels: Labels) -> str:
        return {
            Tlp.RED: self.tr("TLP:RED: they may pass it on to nobody."),
            Tlp.AMBER_STRICT: self.tr("TLP:AMBER+STRICT: only within their organisation."),
            Tlp.AMBER: self.tr("TLP:AMBER: only within their organisation and its clients."),
            Tlp.GREEN: self.tr("TLP:GREEN: within their community, not in public."),
            Tlp.CLEAR: self.tr("TLP:CLEAR: they may pass it on to anybody."),
        }[labels.tlp]

    def next_steps(self, plan: Plan, sha256: str) -> list[str]:
        """What to do when it is made."""
        steps = [
            self.tr("Send the file by any way."),
            self.tr("Tell them the SHA-256 by another way: {0}").format(sha256),
        ]
        for one in plan.contacts:
            if not one.checked:
                text = self.tr("Call {0} and compare the words, at Contacts.")
                steps.append(text.format(one.who))
        if not plan.everybody:
            steps.append(self.tr("They open it with irkit, or with age and tar."))
        return steps
