"""What was begun is undone when something goes wrong, and only then."""

import pytest

from irkit.undoing import on_failure


def test_what_comes_to_its_end_stays() -> None:
    undone: list[str] = []
    with on_failure(lambda: undone.append("it")):
        pass
    assert undone == []


@pytest.mark.parametrize("error", [OSError("full"), KeyboardInterrupt()])
def test_what_does_not_is_undone_and_goes_on(error: BaseException) -> None:
    undone: list[str] = []
    with pytest.raises(type(error)) as raised, on_failure(lambda: undone.append("it")):
        raise error
    assert raised.value is error
    assert undone == ["it"]
