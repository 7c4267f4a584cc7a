"""A comment of somebody else, with the way to what it is about."""

import pytest
from pytestqt.qtbot import QtBot

from irkit.mentoring.review import About, Comment, Mark
from ui.widgets.answer_field import AnswerField


@pytest.mark.parametrize(
    ("about", "what", "leads"),
    [
        (About.STEP, "17", True),
        (About.STEP, "soon", False),
        (About.STEP, "", False),
        (About.STEP, "9" * 16, False),
        (About.STEP, "\u0967\u096d", False),
        (About.THING, "/srv/a", True),
        (About.SECTION, "summary", True),
        (About.QUESTION, "where", False),
        (About.CASE, "", False),
    ],
)
def test_only_what_the_case_can_show_is_led_to(
    qtbot: QtBot, about: About, what: str, leads: bool
) -> None:
    comment = Comment(1, about, what, Mark.READ, "Why?")
    field = AnswerField(comment, (), "", open_to_answer=True)
    qtbot.addWidget(field)
    assert field.show_it.isVisibleTo(field) is leads
    assert field.waits
