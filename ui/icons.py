"""The icons of resources/icons, tinted with a colour of the theme and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from irkit import places


class _Tinted(QIconEngine):
    """Draws an SVG whose lines are `currentColor`."""

    def __init__(self, svg: bytes, colour: str, disabled: str) -> None:
        super().__init__()
        self._parts = svg, colour, disabled
        self._usual = QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.encode())))
        self._off = QSvgRenderer(QByteArray(svg.replace(b"currentColor", disabled.encode())))

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        """Draw it into a rectangle."""
        renderer = self._off if mode == QIcon.Mode.Disabled else self._usual
        renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it into a picture of this size; of none while its button has no room yet."""
        picture = QPixmap(size)
        if picture.isNull():
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another one that draws the same."""
        return _Tinted(*self._parts)


@cache
def _svg(name: str) -> bytes:
    return (places.resources() / "icons" / f"{name}.svg").read_bytes()


@cache
def icon(name: str, colour: str, disabled: str = "#808080") -> QIcon:
    """An icon by its file's name, in a colour such as "#1a1f27"."""
    return QIcon(_Tinted(_svg(name), colour, disabled))


def program_icon() -> QIcon:
    """The icon of the window itself."""
    return QIcon(str(places.resources() / "icons" / "irkit.svg"))
