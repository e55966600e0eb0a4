"""The heads of the sheet's columns: with an arrow where it is sorted, a funnel where it is filtered."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from fieldwright.desktop.language import tr
from fieldwright.desktop.mirroring import head_at_left
from fieldwright.desktop.sheet.columns import IDS
from fieldwright.desktop.sheet.model import SheetModel
from fieldwright.desktop.theme import Look, ui_font

HEIGHT = 27


class SheetHeader(QHeaderView):
    """See the module."""

    def __init__(self, look: Look, parent: QWidget, *, movable: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(True)
        self.setSectionsMovable(movable)
        self.setHighlightSections(False)
        head_at_left(self)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(HEIGHT)
        self.setFont(ui_font(8.8))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Columns"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """The name, and marks over its end."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        model = self.model()
        if not isinstance(model, SheetModel):
            return
        id_, layout, theme = IDS[logicalIndex], model.layout, self._look.theme
        painter.save()
        painter.setPen(theme["line"])
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = rect.right() - 11.0, rect.top() + rect.height() / 2
        for there, points in (
            (layout.sort == id_, _DOWN if layout.descending else _UP),
            (id_ in layout.filters, _FUNNEL),
        ):
            if there:
                painter.fillRect(QRect(round(x) - 6, rect.top() + 2, 15, rect.height() - 4), theme["base"])
                painter.setPen(QPen(theme["accent_line"], 1))
                painter.setBrush(theme["accent_line"])
                painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points]))
                x -= 14
        painter.restore()


_UP = ((-4.0, 2.5), (0.0, -3.0), (4.0, 2.5))
_DOWN = ((-4.0, -2.5), (0.0, 3.0), (4.0, -2.5))
_FUNNEL = ((-4.5, -4.0), (4.5, -4.0), (1.0, 0.5), (1.0, 4.5), (-1.0, 3.5), (-1.0, 0.5))
