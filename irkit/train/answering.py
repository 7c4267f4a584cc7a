"""Answers to the questions of a scenario: as people write them, and whether they are right."""

import unicodedata

from irkit.errors import UsageError
from irkit.text import visible
from irkit.train.plan import Plan
from irkit.train.scenario import Choice, Question
from irkit.train.state import State


def plain(text: str) -> str:
    """As people may write the same: a path with either slash, any case, blanks."""
    same = unicodedata.normalize("NFKC", text).casefold().replace("\\", "/")
    return " ".join(same.split()).strip("/.\"'")


def meant(question: Question, said: str) -> str:
    """An answer as it is noted: of a choice its id, whether that was said or its text.

    Raises UsageError where it is no choice, or says nothing.
    """
    if not said.strip():
        raise UsageError("an answer has a text")
    if not question.choices:
        return said.strip()
    for one in question.choices:
        if plain(said) in (one.identifier, *names(one)):
            return one.identifier
    known = ", ".join(one.identifier for one in question.choices)
    raise UsageError(f"{visible(said)} is no choice: choose one of {known}")


def names(choice: Choice) -> set[str]:
    """The texts of a choice in all languages, as `plain` has them."""
    return {*map(plain, choice.text.texts.values())}


def shown(question: Question, answer: str, language: str) -> str:
    """An answer as people read it: a choice by its text."""
    texts = {one.identifier: one.text.text(language) for one in question.choices}
    return texts.get(answer, answer)


def is_right(state: State, plan: Plan, question: Question) -> bool:
    """Whether the answer to a question is one that is accepted, but for case and blanks.

    A path may be as it stands in the case, with the folders above the host's root.
    """
    said = plain(state.answers.get(question.identifier, ""))
    accepted = [*map(plain, plan.answers[question.identifier])]
    whole = any("/" in one and said.endswith(f"/{one}") for one in accepted)
    return said in accepted or whole
