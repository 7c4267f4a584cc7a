"""Who a scenario says it is: ids that irkit ships are for what it ships."""

from pathlib import Path

import pytest

from irkit.errors import UsageError
from irkit.train import scenario_file, shipped_files
from tests.train.demo import DEMO


def test_all_are_called_by_their_ids() -> None:
    for path in shipped_files.files():
        assert scenario_file.read(path).identifier == path.stem
        assert shipped_files.file_of(path.stem) == path
        assert not shipped_files.is_another(path.stem, path.read_bytes())
    assert shipped_files.file_of("demo") is None


@pytest.mark.parametrize("version", [1, 99])
def test_one_of_ones_own_has_an_id_of_its_own(tmp_path: Path, version: int) -> None:
    file = tmp_path / "mine.yaml"
    own = DEMO.replace("version: 3", f"version: {version}")
    file.write_text(own.replace("id: demo", "id: web-shell", 1), "utf-8")
    with pytest.raises(UsageError, match="web-shell is a scenario that irkit ships, and this is a"):
        scenario_file.read(file)
    file.write_text(own, "utf-8")
    assert scenario_file.read(file).identifier == "demo"
