"""A mentor's review while it is written: a draft in a file beside the case, which stays itself."""

import threading
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from irkit.case import Case
from irkit.errors import CaseDamaged, NotForYou, UsageError
from irkit.mentoring import handed, rubric, signing
from irkit.mentoring.places import Place, places
from irkit.mentoring.received import received
from irkit.mentoring.review import Mark, Review
from irkit.mentoring.since import Since, since
from irkit.text import visible
from ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Handed:
    """What was handed over, and what stands in the draft."""

    places: tuple[Place, ...]
    fresh: Review | None  # an empty review of all there is; None: the mentor's key has to open it
    draft: Review | None
    trouble: str = ""  # why the file of the draft is of no use
    since: Since | None = None  # what the case got since its newest review; None before the first


class ReviewDraft(QObject):
    """Reads the case and the draft in the reader's threads; each change is saved at once."""

    changed = Signal()
    trouble = Signal(str)  # why there is nothing to review, or why it cannot be kept; empty: gone

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.handed: Handed | None = None
        self._unsaved: Review | None = None
        self._writing = threading.Lock()  # the reader's thread and this one write the same file
        self._changes = 0  # of the draft: what was read before one of them is old
        desk.case_closing.connect(self.flush)

    @property
    def file(self) -> Path | None:
        """Beside the case on the desk."""
        folder = self._desk.folder
        return folder.absolute().with_name(f"{folder.name}-review-draft.json") if folder else None

    @property
    def review(self) -> Review | None:
        """As it is now."""
        return self.handed.draft if self.handed else None

    @property
    def is_old(self) -> bool:
        """Whether the case went on since the draft was begun."""
        handed = self.handed
        there = handed is not None and handed.draft is not None and handed.fresh is not None
        return there and handed.draft.entry != handed.fresh.entry

    @property
    def is_sealed(self) -> bool:
        """Whether what is true is sealed to a mentor, whose key begins the review."""
        return self.handed is not None and self.handed.draft is None

    def look(self) -> None:
        """Read the case and the draft anew."""
        if self._desk.reader is None or self.file is None:
            return
        self.flush()
        question = partial(_looked, self.file, self._desk.language.code)
        take = partial(self._take, self._changes)
        self._desk.reader.ask(self, "draft", question, take, sums=True)

    def look_at_file(self) -> None:
        """Show what a command wrote into the draft: at once, as the reader may have much to do."""
        if self.handed is None or self.file is None:
            return
        try:
            draft = signing.draft(self.file)
        except UsageError as error:
            self.trouble.emit(visible(str(error)))
            return
        self._changes += 1
        self.handed = replace(self.handed, draft=draft)
        self.changed.emit()

    def _take(self, changes: int, found: Handed | str) -> None:
        if changes != self._changes:
            self.look()
            return
        self.handed = None if isinstance(found, str) else found
        self.trouble.emit(found if isinstance(found, str) else found.trouble)
        self.changed.emit()

    # What the mentor says

    def comment(self, place: Place, mark: Mark, said: str) -> None:
        """Say something of a place, or mark it."""
        if self.review is not None:
            self._put(self.review.with_comment(place.about, place.what, mark, said))

    def withdraw(self, comment: int) -> None:
        """Take a comment back."""
        if self.review is not None:
            self._put(self.review.without_comment(comment))

    def grade(self, criterion: str, level: int) -> None:
        """Choose a level; the last one counts."""
        if self.review is not None:
            self._put(replace(self.review, rubric=rubric.graded(self.review, criterion, level)))

    def begin_anew(self) -> None:
        """Put an empty review of all that there is in the place of the draft."""
        if self.handed is not None and self.handed.fresh is not None:
            self.trouble.emit("")
            self._put(self.handed.fresh)

    def _put(self, draft: Review) -> None:
        if self.handed is None or self.file is None or self._desk.reader is None:
            return
        self.handed = replace(self.handed, draft=draft, trouble="")
        self._changes += 1
        self._unsaved = draft
        keep = partial(self._keep, self.file, draft)
        self._desk.reader.ask(self, "keep", keep, self._saved, long=True)
        self.changed.emit()

    def _keep(self, file: Path, draft: Review, _: Case) -> str:
        """In the reader's thread; what was saved meanwhile holds more by now."""
        with self._writing:
            return _kept(file, draft) if self._unsaved is draft else ""

    def _saved(self, why_not: str) -> None:
        self._unsaved = None
        if why_not:
            self.trouble.emit(why_not)

    def flush(self) -> None:
        """Save now what is not saved yet: the case is put away."""
        if self._unsaved:
            self.kept_file()

    def kept_file(self) -> Path | None:
        """The file, with the draft as it is now; for a command to read."""
        if self.review is None or self.file is None:
            return None
        if self._unsaved or not self.file.exists():
            with self._writing:
                why_not = _kept(self.file, self.review)
            self._saved(why_not)
        return self.file


def _looked(file: Path, language: str, case: Case) -> Handed | str:
    """What there is; a text says why there is nothing to review."""
    try:
        draft, trouble = _read(file, case)
        fresh = _emptied(draft, case) if draft else _begun(case)
        known = draft or fresh
        new = since(case) if any(received(case)) else None
        return Handed(tuple(places(case, known, language)), fresh, known, trouble, new)
    except (UsageError, CaseDamaged) as error:
        return visible(str(error))


def _read(file: Path, case: Case) -> tuple[Review | None, str]:
    """The draft, or why there is none of use."""
    if not file.exists():
        return None, ""
    try:
        draft = signing.draft(file)
        handed.check_is_of(draft, case)
    except UsageError as error:
        return None, visible(str(error))
    return draft, ""


def _emptied(draft: Review, case: Case) -> Review:
    """A review of all that there is now, which knows what the draft knows to be true."""
    head = handed.head(case)
    return Review(draft.case, draft.scenario, head.seq, head.hash, revealed=draft.revealed)


def _begun(case: Case) -> Review | None:
    """An empty review; None where only a mentor's key can begin it."""
    try:
        return handed.begin(case, list)
    except NotForYou:
        return None


def _kept(file: Path, draft: Review) -> str:
    """Save a draft; a text says why that cannot be."""
    try:
        signing.keep_draft(file, draft)
    except UsageError as error:
        return visible(str(error))
    return ""
