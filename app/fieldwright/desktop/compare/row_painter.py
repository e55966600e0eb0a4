"""Painting a row of two versions: a sign, a badge, a name and a type on either side, and how much it hurts between them."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from fieldwright.desktop import icons
from fieldwright.desktop.compare.marks import COLOURS, SIGNS
from fieldwright.desktop.compare.pair_tree import FIELD, FOLD, NEW, OLD, PairTree
from fieldwright.desktop.field_delegate import BADGE, FieldDelegate, badge_of, row_height
from fieldwright.desktop.field_tree import cardinality, type_text
from fieldwright.desktop.theme import Look, draw_edge, ui_font
from fieldwright.diff.model import BREAKING, RISKY

INDENT, SIGN, GUTTER, EDGE, ARROW = 16, 20, 30, 10, 13
"""Widths: of a level, of the sign, of what is between the halves, of what stays free at the end, of the arrow of rows that open."""
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ELIDE, _ELIDE_MIDDLE = Qt.TextElideMode.ElideRight, Qt.TextElideMode.ElideMiddle
SEVERITY_ICONS = {BREAKING: ("error", "error"), RISKY: ("warning", "warning")}
"""The icon of a severity and its colour, for those that hurt."""


def halves(width: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the two halves of a row begin, and how wide they are."""
    half = (width - GUTTER) // 2
    return (0, half), (width - half, half)


def arrow_left(depth: int) -> int:
    """Where the arrow of a row is, from the beginning of its half."""
    return SIGN + depth * INDENT + 2


class RowPainter(FieldDelegate):
    """Paints the rows of a `PairTree`."""

    def __init__(self, look: Look, tree: PairTree, parent=None) -> None:  # type: ignore[no-untyped-def]
        super().__init__(look, parent)
        self._tree = tree
        self._sign = ui_font(10.5, QFont.Weight.Bold)
        self._small_bold = ui_font(8.6, QFont.Weight.DemiBold)
        for font in (self._sign, self._small_bold):
            self._metrics[id(font)] = QFontMetrics(font)

    def draw(self, painter: QPainter, row: QRect, node: int, *, state: str, opened: bool, focus: bool) -> None:
        """Draw a row over its whole width; ``state`` is a colour behind it, empty for none."""
        theme, tree = self._look.theme, self._tree
        what = tree.what(node)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are given from the left
        for side, (left, width) in zip((OLD, NEW), halves(row.width()), strict=True):
            half = QRect(row.left() + left, row.top(), width, row.height())
            if tree.kinds[node] == FIELD and tree.pairs[node][side] is None:
                painter.fillRect(half, self._hatch())
                if state:
                    painter.fillRect(half, _thin(theme[state]))
                continue
            empty = tree.kinds[node] != FIELD and not tree.title(node, side)
            if state:
                painter.fillRect(half, theme[state])
            elif what and not empty:
                behind = theme[tree.colours(node, what)[1]]
                painter.fillRect(half, behind if tree.here[node] else _pale(behind))
            if empty:
                painter.fillRect(half, self._hatch())
            elif tree.kinds[node] == FOLD:
                self._fold(painter, half, node, side)
            else:
                self._half(painter, half, node, side, what, opened=opened)
        self._middle(
            painter, QRect(row.left() + halves(row.width())[0][1], row.top(), GUTTER, row.height()), node, opened=opened
        )
        if state == "selected":
            draw_edge(painter, row, theme)
        if focus:
            painter.setPen(QPen(theme["accent_line"], 2 if theme.strong else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(row.left() + 0.5, row.top() + 0.5, row.width() - 1.5, row.height() - 1.5))

    def _hatch(self) -> QBrush:
        return QBrush(self._look.theme["line"], Qt.BrushStyle.BDiagPattern)

    def _fold(self, painter: QPainter, half: QRect, node: int, side: int) -> None:
        theme = self._look.theme
        painter.fillRect(half, theme["alternate"])
        left = half.left() + arrow_left(self._tree.depths[node])
        self._arrow(painter, left, half, opened=False)
        left += ARROW + 6
        painter.setFont(self._small)
        painter.setPen(theme["muted"])
        painter.drawText(
            QRect(left, half.top(), half.right() - left, half.height()), _LEFT, self._tree.title(node, side)
        )

    def _arrow(self, painter: QPainter, left: int, half: QRect, *, opened: bool) -> None:
        name = "chevron-down" if opened else "chevron-right"
        picture = icons.image(name, self._look.theme["muted"].name(), 32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(left, half.top() + (half.height() - ARROW) // 2, ARROW, ARROW), picture)

    def _half(self, painter: QPainter, half: QRect, node: int, side: int, what: str, *, opened: bool) -> None:
        tree, theme = self._tree, self._look.theme
        top, height = half.top(), half.height()
        if what:
            painter.setFont(self._sign)
            painter.setPen(theme[tree.colours(node, what)[0]] if tree.here[node] else theme["muted"])
            painter.drawText(QRect(half.left() + 2, top, SIGN - 2, height), _CENTRE, SIGNS[what])
        left = half.left() + arrow_left(tree.depths[node])
        below = tree.children[node]
        if below is None or below:
            self._arrow(painter, left, half, opened=opened)
        left += ARROW + 4
        field = tree.pairs[node][side]
        if tree.kinds[node] != FIELD or field is None:
            self._message(painter, half, left, node, side)
            return
        content = tree.content(node, side)
        assert content is not None
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, top + (height - BADGE.height()) // 2, self._badge(badge_of(content), ratio))
        left += BADGE.width() + 6
        right = self._facts(painter, half, node, side)
        shape = field.shape
        font = self._struck if shape.deprecated else self._bold if not content.leaf else self._plain
        metrics = self._metrics[id(font)]
        painter.setFont(font)
        painter.setPen(theme["faint"] if shape.deprecated else theme["text"])
        star = 12 if shape.required and field.parent is not None else 0
        name = metrics.elidedText(tree.title(node, side), _ELIDE, max(24, right - left - star))
        painter.drawText(QRect(left, top, max(24, right - left), height), _LEFT, name)
        left += metrics.horizontalAdvance(name)
        if star:
            other = tree.pairs[node][1 - side]
            changed = other is not None and not other.shape.required
            painter.setFont(self._bold)
            painter.setPen(theme[COLOURS["changed"][0]] if changed else theme["faint"])
            painter.drawText(QRect(left + 3, top + 1, 10, height), _LEFT, "*")

    def _facts(self, painter: QPainter, half: QRect, node: int, side: int) -> int:
        """The type and how often, those that differ from the other half in bold; where they begin."""
        tree, theme = self._tree, self._look.theme
        field, other = tree.pairs[node][side], tree.pairs[node][1 - side]
        assert field is not None
        content, others = tree.content(node, side), tree.content(node, 1 - side)
        right = half.right() - EDGE
        for text, was, least in (
            (cardinality(field.shape), cardinality(other.shape) if other is not None else None, 150),
            (type_text(content) if content else "", type_text(others) if others else None, 210),
        ):
            if not text or half.width() < least:
                continue
            differs = was is not None and was != text
            font = self._small_bold if differs else self._small
            metrics = self._metrics[id(font)]
            width = min(metrics.horizontalAdvance(text), half.width() // 3)
            painter.setFont(font)
            painter.setPen(theme[COLOURS["changed"][0]] if differs else theme["muted" if least == 210 else "faint"])
            painter.drawText(
                QRect(right - width - 2, half.top(), width + 3, half.height()),
                _RIGHT,
                metrics.elidedText(text, _ELIDE, width + 2),
            )
            right -= width + 8
        return right

    def _message(self, painter: QPainter, half: QRect, left: int, node: int, side: int) -> None:
        theme = self._look.theme
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, half.top() + (half.height() - BADGE.height()) // 2, self._badge("object", ratio))
        left += BADGE.width() + 6
        painter.setFont(self._bold)
        painter.setPen(theme["text"])
        room = half.right() - EDGE - left
        text = self._metrics[id(self._bold)].elidedText(self._tree.title(node, side), _ELIDE_MIDDLE, max(24, room))
        painter.drawText(QRect(left, half.top(), room, half.height()), _LEFT, text)

    def _middle(self, painter: QPainter, gutter: QRect, node: int, *, opened: bool) -> None:
        """How much it hurts; for a closed row with changes below, pale and with how many there are."""
        theme, tree = self._look.theme, self._tree
        painter.fillRect(gutter, theme["canvas"])
        severity = tree.severity(node)
        icon = SEVERITY_ICONS.get(severity)
        if icon is not None:
            picture = icons.image(icon[0], theme[icon[1]].name(), 32)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRect(gutter.center().x() - 7, gutter.top() + (row_height() - 15) // 2, 15, 15), picture)
            return
        count = tree.below[node].bit_count()
        if count and not opened and not tree.here[node]:
            worst = SEVERITY_ICONS.get(tree.severity(node, below=True))
            painter.setFont(self._small)
            painter.setPen(theme[worst[1]] if worst else theme["muted"])
            painter.drawText(gutter, _CENTRE, f"{count:,}" if count < 1_000 else "…")


def _thin(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlpha(110)
    return made


def _pale(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlpha(120)
    return made
