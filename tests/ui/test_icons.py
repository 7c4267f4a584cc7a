"""The icons: one set of one weight, in the colour around them, drawings and nothing else."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from irkit import places

FOLDER = places.resources() / "icons"
ICONS = sorted(path for path in FOLDER.iterdir() if path.stem != "irkit")
PROGRAM = FOLDER / "irkit.svg"
NAMES = (
    "accounts add-pack check chevron-down chevron-right clear clock columns copy coverage danger "
    "detail evidence export file filter findings folder help info jump-next jump-previous language "
    "ledger link minus more network new note open overview palette pause persistence plus process "
    "processes refresh report resume rules search settings share shield-admin start stop system "
    "tag theme timeline training triage undo verify warning"
).split()
SVG = "{http://www.w3.org/2000/svg}"
HEAD = {
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
SHAPES = {
    "path": {"d"},
    "circle": {"cx", "cy", "r"},
    "rect": {"x", "y", "width", "height", "rx"},
}
SOLID = {"fill": "currentColor", "stroke": "none"}
SPARSE = {"check", "chevron-down", "chevron-right", "clear", "minus", "more", "plus"}

every_icon = pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
every_file = pytest.mark.parametrize("path", [*ICONS, PROGRAM], ids=lambda path: path.stem)


def ink(path: Path, size: int) -> list[list[int]]:
    """How opaque each pixel is (0 to 255), drawn by Qt in black."""
    renderer = QSvgRenderer(QByteArray(path.read_bytes()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return [[image.pixelColor(x, y).alpha() for x in range(size)] for y in range(size)]


def test_all_are_there_and_no_other() -> None:
    assert [path.name for path in ICONS] == [f"{name}.svg" for name in NAMES]


@every_icon
def test_an_icon_is_a_few_strokes_in_the_colour_around_it(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.tag == f"{SVG}svg"
    assert root.attrib == HEAD
    assert len(root) > 0
    for shape in root:
        assert len(shape) == 0
        needed = SHAPES[shape.tag.removeprefix(SVG)]
        own = {name: value for name, value in shape.attrib.items() if name not in needed}
        assert needed <= set(shape.attrib)
        assert own in ({}, SOLID)


@every_file
def test_it_runs_and_loads_nothing(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source) < 800
    assert not re.search(r"<!|<\?|script|style|href|data:|\son\w+=", source)
    assert re.findall(r"\w+://[^\"]*", source) == [SVG.strip("{}")]
    assert set(re.findall(r"url\(([^)]*)", source)) <= {"#ground"}  # the program's, in itself


@every_icon
def test_it_is_drawn_within_its_square(path: Path, qapp: QApplication) -> None:
    drawn = ink(path, 48)
    edge = [*drawn[0], *drawn[-1], *(row[0] for row in drawn), *(row[-1] for row in drawn)]
    assert max(edge) == 0
    rows = [y for y, row in enumerate(drawn) if max(row) > 127]
    columns = [x for x in range(48) if max(row[x] for row in drawn) > 127]
    assert abs(rows[0] - (47 - rows[-1])) <= 6  # in the middle, as far as one sees
    assert abs(columns[0] - (47 - columns[-1])) <= 6


@every_icon
def test_it_is_neither_faint_nor_a_blot_when_small(path: Path, qapp: QApplication) -> None:
    share = sum(map(sum, ink(path, 16))) / (255 * 16 * 16)
    assert (0.03 if path.stem in SPARSE else 0.1) < share < 0.32


@pytest.mark.parametrize("size", [16, 256])
def test_the_program_has_its_colours(size: int, qapp: QApplication) -> None:
    renderer = QSvgRenderer(QByteArray(PROGRAM.read_bytes()))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert image.pixelColor(0, 0).alpha() < 128  # round corners
    middle = image.pixelColor(size * 28 // 64, size * 28 // 64)  # the mark under the lens
    assert middle.red() > 200 > middle.blue()
    ground = image.pixelColor(size // 2, size * 9 // 10)
    assert ground.blue() > ground.red()
