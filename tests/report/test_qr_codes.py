"""QR codes as a phone sees them: drawn as each document and terminal draws them, read by zbar."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from irkit.contacts.card import Card
from irkit.report.head import qr_text
from irkit.report.html import write_html
from irkit.report.pdf import write_pdf
from tests.case.sample import case_with
from tests.cli.command import Irkit

pytestmark = pytest.mark.linux  # which has zbar

_DOT = 6  # pixels
_HALVES = {" ": "  ", "▀": "█ ", "▄": " █", "█": "██"}  # the upper and the lower one


def read_back(picture: Path) -> str:
    """What zbar reads in a picture."""
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture]
    done = subprocess.run(command, check=True, capture_output=True)
    return done.stdout.decode().removesuffix("\n")


def drawn(svg: bytes, path: Path) -> Path:
    """An SVG on white paper."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize() * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert image.save(str(path))
    return path


def on_a_terminal(text: str, path: Path) -> Path:
    """Half blocks, light on dark."""
    rows = ["".join(_HALVES[one][half] for one in line) for line in text.splitlines()
            for half in (0, 1)]  # fmt: skip
    image = QImage(max(map(len, rows)) * _DOT, len(rows) * _DOT, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    for y, row in enumerate(rows):
        for x, one in enumerate(row):
            if one == "█":
                painter.fillRect(x * _DOT, y * _DOT, _DOT, _DOT, QColor("white"))
    painter.end()
    assert image.save(str(path))
    return path


@pytest.mark.usefixtures("qapp")
def test_the_head_on_a_page_on_paper_and_on_a_terminal(tmp_path: Path) -> None:
    page, paper = io.StringIO(), io.BytesIO()
    with case_with(tmp_path / "017") as case:
        head = case.head()
        assert head is not None
        write_html(case, page)
        write_pdf(case, paper)
    said = f"entry {head.seq} {head.hash}"
    (svg,) = re.findall(r'<svg role="img"[^>]*class="qr".*?</svg>', page.getvalue(), re.DOTALL)
    assert read_back(drawn(svg.encode(), tmp_path / "page.png")) == said
    assert read_back(on_a_terminal(qr_text(head), tmp_path / "terminal.png")) == said
    (tmp_path / "paper.pdf").write_bytes(paper.getvalue())
    command = ["pdftoppm", "-png", "-r", "150", tmp_path / "paper.pdf", tmp_path / "sheet"]
    subprocess.run(command, check=True)
    assert said in [code for sheet in sorted(tmp_path.glob("sheet*.png"))
                    if (code := on_sheet(sheet))]  # fmt: skip


def on_sheet(sheet: Path) -> str:
    """What zbar reads on a sheet; empty where it has no code."""
    done = subprocess.run(["zbarimg", "--quiet", "--raw", sheet], capture_output=True)
    return done.stdout.decode().strip()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["Béla", "आशा राव"])
def test_a_card(name: str, tmp_path: Path) -> None:
    irkit = Irkit(tmp_path)
    irkit("key", "make", "--no-passphrase", "--name", name, status=0)
    for code in (tmp_path / "card.png", tmp_path / "card.svg"):
        irkit("contacts", "card", "-o", "own.card", "--qr", code, status=0)
        svg = code.read_bytes() if code.suffix == ".svg" else b""
        read = Card.parse(read_back(drawn(svg, tmp_path / "drawn.png") if svg else code).encode())
        assert read.name == name
        assert read == Card.parse((tmp_path / "own.card").read_bytes())
