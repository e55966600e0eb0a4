"""Painting a row of a field tree: badge, name, marks, type, and how often it occurs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldwright.desktop.canvas.counting import Counts
from fieldwright.desktop.connections import NONE, TARGET
from fieldwright.desktop.field_tree import FieldTree, cardinality, type_text
from fieldwright.desktop.language import tr
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.mapping.findings import ERROR
from fieldwright.schema.model import Shape

_ROW = [24]


def row_height() -> int:
    """The height of a row of fields, in points."""
    return _ROW[0]


def set_row_height(height: int) -> None:
    """Have rows of another height, in every view that is made from now on."""
    _ROW[0] = height


"""The height of a row."""
BADGE = QSize(22, 15)
_GAP = 6
_EDGE = 10
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUS = QStyle.StateFlag.State_HasFocus
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTRE = Qt.AlignmentFlag.AlignCenter
_ELIDE = Qt.TextElideMode.ElideRight

BADGES: dict[str, tuple[str, str]] = {
    "string": ("Aa", "chip_text"),
    "integer": ("#", "chip_number"),
    "number": ("#", "chip_number"),
    "boolean": ("tf", "chip_boolean"),
    "date": ("dt", "chip_date"),
    "time": ("dt", "chip_date"),
    "date-time": ("dt", "chip_date"),
    "duration": ("dt", "chip_date"),
    "binary": ("01", "chip_number"),
    "object": ("{ }", "chip_object"),
    "array": ("[ ]", "chip_object"),
    "any": ("∗", "chip_object"),
    "null": ("∅", "chip_object"),
    "choice": ("or", "chip_boolean"),
    "codes": ("Aa", "chip_text"),
}
"""What a type's badge says, and its colours."""


class FieldDelegate(QStyledItemDelegate):
    """Paints the rows of a `FieldTree`. It reads the model's arrays, not its roles."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plain = ui_font(9.75)
        self._bold = ui_font(9.75, QFont.Weight.DemiBold)
        self._small = ui_font(8.6)
        self._struck = ui_font(9.75)
        self._struck.setStrikeOut(True)
        self._metrics = {id(font): QFontMetrics(font) for font in (self._plain, self._bold, self._small, self._struck)}
        self._badges: dict[tuple[str, float], QPixmap] = {}
        self._widths: dict[str, int] = {}
        self._counts = Counts(parent)
        look.changed.connect(self._restyle)

    def _restyle(self, *_: object) -> None:
        self._badges.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002
        """Every row is as high as every other."""
        return QSize(180, row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row; the view has drawn what is behind it."""
        model = index.model()
        if not isinstance(model, FieldTree):
            return
        node = model.node(index)
        field, key = model.fields[node], model.keys[node]
        shape, content = field.shape, model.content(node)
        theme = self._look.theme
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        rect: QRect = option.rect  # type: ignore[attr-defined]
        top, height = rect.top(), rect.height()

        left = rect.left() + 2
        if node in model.more:
            painter.setFont(self._small)
            painter.setPen(theme["accent_on_soft"])
            painter.drawText(QRect(left, top, rect.right() - left, height), _LEFT, model.title(node))
            self._frame(painter, option, rect)
            return
        painter.drawPixmap(
            left,
            top + (height - BADGE.height()) // 2,
            self._badge(badge_of(content), painter.device().devicePixelRatioF()),
        )
        left += BADGE.width() + _GAP

        right = rect.right() - _EDGE
        small = self._metrics[id(self._small)]
        said = type_text(content)
        often = cardinality(shape)
        room = rect.width()
        painter.setFont(self._small)
        if often and room > 120:
            width = self._width(often)
            painter.setPen(theme["faint"])
            painter.drawText(QRect(right - width, top, width + 1, height), _RIGHT, often)
            right -= width + 8
        if said and room > 190:
            width = min(self._width(said), room // 3)
            painter.setPen(theme["muted"])
            painter.drawText(
                QRect(right - width - 2, top, width + 3, height), _RIGHT, small.elidedText(said, _ELIDE, width + 2)
            )
            right -= width + 8

        found = model.found
        faded = found is not None and key not in found.matches
        font = self._struck if shape.deprecated else self._bold if not content.leaf else self._plain
        metrics = self._metrics[id(font)]
        painter.setFont(font)
        painter.setPen(theme["faint"] if shape.deprecated else theme["muted"] if faded else theme["text"])
        extra = 14 if shape.required else 0
        severity = model.marks.here.get(key) or (model.marks.below.get(key) if not self._open(index) else None)
        extra += 15 if severity else 0
        talk = key in model.marks.talk or (key in model.marks.talk_below and not self._open(index))
        extra += 17 if talk else 0
        name = metrics.elidedText(model.title(node), _ELIDE, max(24, right - left - extra))
        width = metrics.horizontalAdvance(name)
        painter.drawText(QRect(left, top, width + 2, height), _LEFT, name)
        left += width
        if shape.required and field.parent is not None:
            needed = key not in model.connections.kinds and key not in model.connections.above
            painter.setPen(theme["error"] if needed and self._demanded(model, node) else theme["faint"])
            painter.setFont(self._bold)
            painter.drawText(QRect(left + 3, top + 1, 10, height), _LEFT, "*")
            left += 11
        if severity:
            at = QPointF(left + 9, top + height / 2)
            self._mark(painter, at, theme[severity], hollow=key not in model.marks.here, error=severity == ERROR)
            left += 17
        if talk:
            self._bubble(
                painter, QPointF(left + 10, top + height / 2), theme["info"], hollow=key not in model.marks.talk
            )
            left += 19
        note = (
            tr("recursive")
            if field.recursive and not shape.leaf
            else tr("not mapped")
            if model.connections.kinds.get(key) == NONE
            else ""
        )
        if note and right - left > self._width(note) + 10:
            painter.setFont(self._small)
            painter.setPen(theme["faint"])
            painter.drawText(QRect(left + 8, top, right - left, height), _LEFT, note)
            left += self._width(note) + 10
        if not content.leaf and not note and not self._open(index):
            count = self._counts.text(key, field, model.connections)
            if count and right - left > self._width(count) + 10:
                painter.setFont(self._small)
                painter.setPen(theme["muted"])
                painter.drawText(QRect(left + 8, top, right - left, height), _LEFT, count)
                left += self._width(count) + 10
        value = model.beside(node) if model.beside is not None else ""
        if value and right - left > 44:
            painter.setFont(self._small)
            painter.setPen(theme["muted"])
            space = right - left - 22
            painter.drawText(QRect(left + 12, top, space, height), _LEFT, small.elidedText(value[:200], _ELIDE, space))
        self._frame(painter, option, rect)

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        """Show that keys go to this row, over the whole width that is filled."""
        if option.state & _FOCUS:  # type: ignore[attr-defined]
            broad = 2.0 if self._look.theme.strong else 1.0
            edge = QRectF(0, rect.top(), rect.left() + rect.width(), rect.height())
            painter.setPen(QPen(self._look.theme["accent_line"], broad, j=Qt.PenJoinStyle.MiterJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(edge.adjusted(broad / 2, broad / 2, -broad / 2, -broad / 2))

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        view = self.parent()
        return bool(view.isExpanded(index)) if hasattr(view, "isExpanded") else False  # type: ignore[union-attr]

    @staticmethod
    def _demanded(model: FieldTree, node: int) -> bool:
        """Whether a target field has to be filled: one that is required, and whose parent is used."""
        parent = model.fields[node].parent
        if model.aliases[node] != TARGET or parent is None:
            return False
        key = (TARGET, parent.key)
        kinds = model.connections.kinds
        return key in model.connections.above or kinds.get(key, NONE) != NONE

    def _width(self, text: str) -> int:
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > 2_000:
                self._widths.clear()
            width = self._widths[text] = self._metrics[id(self._small)].horizontalAdvance(text)
        return width

    @staticmethod
    def _mark(painter: QPainter, centre: QPointF, colour: QColor, *, hollow: bool, error: bool = True) -> None:
        """A finding: a disc for an error, a triangle for a warning, hollow where it is below a closed row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        if error:
            painter.drawEllipse(centre, 3.2, 3.2)
        else:
            x, y = centre.x(), centre.y()
            painter.drawPolygon(QPolygonF([QPointF(x, y - 4), QPointF(x + 4, y + 3), QPointF(x - 4, y + 3)]))
        painter.restore()

    @staticmethod
    def _bubble(painter: QPainter, centre: QPointF, colour: QColor, *, hollow: bool) -> None:
        """That something is said of the field, or below it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        x, y = centre.x(), centre.y() - 1
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(x - 5, y - 3.5, 10, 7), 2, 2)
        tail = QPainterPath()
        tail.addPolygon(QPolygonF([QPointF(x - 3, y + 3), QPointF(x - 3, y + 6), QPointF(x + 0.5, y + 3)]))
        painter.drawPath(shape.united(tail))
        painter.restore()

    def _badge(self, kind: str, ratio: float) -> QPixmap:
        found = self._badges.get((kind, ratio))
        if found is None:
            found = self._badges[(kind, ratio)] = self._drawn(kind, ratio)
        return found

    def _drawn(self, kind: str, ratio: float) -> QPixmap:
        text, token = BADGES.get(kind, BADGES["any"])
        theme = self._look.theme
        made = QPixmap(BADGE * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme[token])
        box = QRectF(0, 0, BADGE.width(), BADGE.height())
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme[f"{token}_ink"])
        font = ui_font(7.6, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(box, _CENTRE, text)
        painter.end()
        return made


def badge_of(shape: Shape) -> str:
    """Which badge a field has."""
    if shape.alternative:
        return "choice"
    types = [one for one in shape.types if one != "null"] or ["null"]
    kind = types[0]
    if kind == "string" and shape.format in ("date", "time", "date-time", "duration"):
        return shape.format
    return "object" if kind == "object" or (not shape.leaf and kind != "array") else kind


def selection_colour(view: QWidget, look: Look) -> QColor:
    """What a selected row is filled with: quieter only while the other side has the focus."""
    focused = view.window().focusWidget()
    other = focused is not None and focused is not view and type(focused) is type(view)
    return look.theme["selected_quiet" if other else "selected"]
