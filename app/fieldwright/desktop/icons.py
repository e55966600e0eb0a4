"""Line icons of 16 units, drawn once for each colour and size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldwright.files.resources import resource

_SIZES = (16, 32, 48)


def icon(name: str, colour: QColor, disabled: QColor | None = None, selected: QColor | None = None) -> QIcon:
    """The icon of a name in a colour, and in others where it is disabled or selected."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(QPixmap.fromImage(image(name, colour.name(), size)))
        if disabled is not None:
            pale = QPixmap.fromImage(image(name, disabled.name(), size))
            made.addPixmap(pale, QIcon.Mode.Disabled)
        if selected is not None:
            made.addPixmap(QPixmap.fromImage(image(name, selected.name(), size)), QIcon.Mode.Selected)
    return made


def blank() -> QIcon:
    """An icon of nothing: keeps the texts of rows without one in line with those that have one."""
    made = QPixmap(_SIZES[-1], _SIZES[-1])
    made.fill(Qt.GlobalColor.transparent)
    return QIcon(made)


@lru_cache(maxsize=512)
def image(name: str, colour: str, size: int) -> QImage:
    """The picture of an icon, ``size`` pixels wide."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    made = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


def dot(colour: str, size: int = 9) -> QPixmap:
    """A filled circle of a colour, drawn for screens of twice the density."""
    made = QPixmap(size * 2, size * 2)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1))
    painter.end()
    return made
