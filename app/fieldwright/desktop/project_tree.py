"""The project at the left: its maps, schemas, lookups and functions, and the use cases and flows around them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QLabel, QMenu, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from fieldwright.desktop.document import Document
from fieldwright.desktop.field_tree import plain_tip
from fieldwright.desktop.following import follow_selection
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.mapping.model import Lookup

_KIND, _NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST_MISSING = 20
"""Missing files that a menu offers."""
_LISTED = ("use_case", "flow")
_LISTS = {"use_case": "use_cases", "flow": "flows"}
_AT = Qt.ItemDataRole.UserRole + 2
_GROUPS = (
    ("map", tr("Maps"), "map"),
    ("schema", tr("Schemas"), "schema"),
    ("lookup", tr("Lookups"), "lookup"),
    ("function", tr("Functions"), "fx"),
    ("use_case", tr("Use cases"), "check"),
    ("flow", tr("Flows"), "compare"),
    ("page", tr("Integration"), "table"),
)
_PAGES = (
    ("traceability", tr("Traceability"), tr("Which flows, maps, rules and test cases serve and prove each use case, and where there are gaps")),
    ("operation", tr("Contacts and checklist"), tr("Whom to ask when the integration runs, and what must be there before it does")),
    ("tests", tr("Test cases"), tr("The test cases: what each gave, what differs, what they cover")),
    ("settings", tr("Parameters and settings"), tr("Parameters, who decides what, and what each customer may set")),
)  # fmt: skip


class _Tree(QTreeWidget):
    """Shows the focus around the whole row: a border of the style sheet would cut it at its indentation."""

    tab_asked = Signal(object)
    """Somebody wants an item in a further tab."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click with the middle button, or with Ctrl, selects nothing: it opens a tab."""
        item = self.itemAt(event.position().toPoint())
        left, middle = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if item is not None and (event.button() == middle or (event.button() == left and held)):
            self.tab_asked.emit(item)
            return
        super().mousePressEvent(event)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().drawRow(painter, option, index)
        if self.hasFocus() and self.currentIndex() == index:
            row: QRect = option.rect  # type: ignore[attr-defined]
            painter.setPen(self._look.theme["accent_text"])
            painter.drawRect(QRect(0, row.top(), self.viewport().width(), row.height()).adjusted(1, 1, -2, -2))


class ProjectTree(QWidget):
    """Lists what the project holds. Choosing a map, a use case, a flow or a page shows it; Enter or a double click on a lookup or a function edits it."""

    lookup_asked = Signal(str)
    function_asked = Signal(str)
    """Somebody wants to edit a function; without a name, a new one."""
    locate_asked = Signal(object)
    """Somebody knows where a `Missing` file is."""
    reading_asked = Signal(str)
    """Somebody wants to see or correct how a schema's file is read."""
    rename_asked = Signal(str)
    """Somebody wants another name for a source of a map."""
    samples_asked = Signal(str)
    """Somebody wants to attach samples to a schema."""
    comparison_asked = Signal(str)
    """Somebody wants to compare a schema with another version of it."""
    since_asked = Signal(str)
    """Somebody wants to know what changed in a schema since the project was made."""

    item_asked = Signal(str, int)
    """Somebody wants to see a page around the map: ``use_cases`` or ``flows`` with a place in the project (-1 for all), or one of `_PAGES`."""
    item_entered = Signal()
    """Somebody wants to go into the page that was asked for."""
    item_done = Signal(str, int, str)
    """Somebody wants to do something with a use case or a flow: ``new``, ``duplicate`` or ``delete``."""
    tab_asked = Signal()
    """Somebody wants to see in a further tab what is chosen next."""
    map_chosen = Signal()
    """Somebody chose a map."""

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(tr("PROJECT"))
        heading.setObjectName("heading")
        heading.setFont(ui_font(8.4, ui_font().Weight.DemiBold))
        self.tree = _Tree(look)
        self.tree.setObjectName("project")
        self.tree.setAccessibleName(tr("Project"))
        self.tree.setHeaderHidden(True)
        self.tree.setHeaderLabels([tr("Project")])  # spoken by screen readers
        self.tree.setSelectionBehavior(QTreeWidget.SelectionBehavior.SelectItems)  # by rows, they select another
        follow_selection(self.tree)
        self.tree.setIndentation(16)
        self.tree.setIconSize(QSize(16, 16))
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setUniformRowHeights(True)
        self.tree.currentItemChanged.connect(self._current)
        self.tree.tab_asked.connect(self.open_in_tab)
        self.tree.itemActivated.connect(self._activated)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(heading)
        box.addWidget(self.tree, 1)
        self._shown: tuple[object, ...] = ()
        self._marked: tuple[str, int] = ("", -1)
        self._quiet = False
        document.changed.connect(self._refresh)
        document.sides_changed.connect(self._refresh)
        document.checked.connect(self._refresh)
        document.selection_changed.connect(self._select)
        look.changed.connect(self._dress)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        project = self._document.project
        missing = self._missing()
        state = (
            tuple(one.name for one in project.maps),
            tuple((name, ref.file, ref.format, missing.get(name, "")) for name, ref in project.schemas.items()),
            tuple((one.name, _size(one)) for one in project.lookups),
            tuple((one.name, one.parameters, one.description) for one in project.functions),
            tuple((one.id, one.title) for one in project.use_cases),
            tuple((one.name, one.description) for one in project.flows),
            self._document.is_open,
        )
        if state == self._shown:
            return
        self._shown = state
        self._quiet = True
        folded = {group.text(0) for group in self._groups() if not group.isExpanded()}
        self.tree.clear()
        for kind, title, _icon in _GROUPS:
            group = QTreeWidgetItem([title])
            group.setData(0, _KIND, "group")
            group.setData(0, _NAME, kind)
            around = kind in _LISTED and self._document.is_open
            group.setFlags(
                Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsSelectable if around else Qt.ItemFlag.NoItemFlags)
            )
            self.tree.addTopLevelItem(group)
            group.setExpanded(title not in folded)
            rows: list[QTreeWidgetItem] = []
            for at, (name, tip) in enumerate(self._rows(kind, missing)):
                item = QTreeWidgetItem([self._text(kind, at, name)])
                item.setData(0, _KIND, kind)
                item.setData(0, _NAME, name)
                item.setData(0, _AT, at)
                item.setToolTip(0, tip)
                rows.append(item)
            group.addChildren(rows)
            if not rows and not around:
                self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(group))
        self._dress()
        self._quiet = False
        self._select()

    @property
    def folded(self) -> tuple[str, ...]:
        """The groups that are folded, by their kinds."""
        return tuple(one.data(0, _NAME) for one in self._groups() if not one.isExpanded())

    def fold(self, kinds: Sequence[str]) -> None:
        """Have these groups folded, and no others."""
        for one in self._groups():
            one.setExpanded(one.data(0, _NAME) not in kinds)

    def _missing(self) -> dict[str, str]:
        """What to say about schemas that lack files, by their names."""
        found: dict[str, str] = {}
        for one in self._document.all_missing:
            said = (
                tr("{name} is missing, expected in {folder}", name=one.shown, folder=one.file.parent)
                if one.part
                else translated(one.why)
            )
            found[one.schema] = f"{found[one.schema]}\n{said}" if one.schema in found else said
        return found

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [one for one in found if one is not None]

    def _rows(self, kind: str, missing: dict[str, str]) -> list[tuple[str, str]]:
        project = self._document.project
        if kind == "map":
            return [(one.name, plain_tip(one.description or one.name)) for one in project.maps]
        if kind == "schema":
            return [
                (name, plain_tip(f"{ref.title or name}\n{ref.format}\n{ref.file}" + (f"\n\n{missing[name]}" if name in missing else "")))
                for name, ref in project.schemas.items()
            ]  # fmt: skip
        if kind == "use_case":
            return [(one.id, plain_tip(f"{one.id} {one.title}\n{one.outcome}".strip())) for one in project.use_cases]
        if kind == "flow":
            return [(one.name, plain_tip(f"{one.name}\n{one.description}".strip())) for one in project.flows]
        if kind == "page":
            return [(name, plain_tip(tip)) for name, _, tip in _PAGES] if self._document.is_open else []
        if kind == "function":
            return [
                (one.name, plain_tip("\n".join((f"${one.name}({', '.join(one.parameters)})", one.description, tr("Enter edits it.")))))
                for one in project.functions
            ]  # fmt: skip
        return [(one.name, plain_tip(tr("{size}. Enter edits it.", size=_size(one)))) for one in project.lookups]

    def _dress(self, *_: object) -> None:
        missing = self._missing()
        for group in self._groups():
            icon = next((icon for _kind, title, icon in _GROUPS if title == group.text(0)), "folder")
            group.setIcon(0, self._look.icon("folder", "muted", selected="accent_text"))
            for item in _children(group):
                gone = item.data(0, _KIND) == "schema" and item.data(0, _NAME) in missing
                item.setIcon(
                    0,
                    self._look.icon(
                        "warning" if gone else icon, "warning" if gone else "muted", selected="accent_text"
                    ),
                )

    def _select(self, *_: object) -> None:
        """Mark the map or the page that is shown."""
        self._quiet = True
        for group in self._groups():
            for item in (group, *_children(group)):
                if self._place(item) == self._marked if self._marked[0] else (
                    item.data(0, _KIND) == "map" and item.data(0, _NAME) == self._document.map_name
                ):  # fmt: skip
                    self.tree.setCurrentItem(item)
        self._quiet = False

    def mark(self, kind: str, at: int) -> None:
        """Mark a page around the map as the one that is shown; the map with an empty kind."""
        self._marked = (kind, at)
        self._select()

    @staticmethod
    def _place(item: QTreeWidgetItem) -> tuple[str, int]:
        """What `item_asked` says of a row; an empty kind for one that leads to no page."""
        kind, name = item.data(0, _KIND), item.data(0, _NAME)
        if kind == "page":
            return name, -1
        if kind in _LISTED:
            return _LISTS[kind], item.data(0, _AT)
        return (_LISTS[name], -1) if kind == "group" and name in _LISTED else ("", -1)

    def _text(self, kind: str, at: int, name: str) -> str:
        """What a row says."""
        if kind == "page":
            return next(words for page, words, _ in _PAGES if page == name)
        title = self._document.project.use_cases[at].title if kind == "use_case" else ""
        return f"{name}  {title}" if title else name

    def _current(self, item: QTreeWidgetItem | None, _: object) -> None:
        if item is None or self._quiet:
            return
        if item.data(0, _KIND) == "map":
            self._document.select(map_name=item.data(0, _NAME))
            self.map_chosen.emit()
        elif self._place(item)[0]:
            self.item_asked.emit(*self._place(item))

    def _activated(self, item: QTreeWidgetItem) -> None:
        if self._place(item)[0]:
            self.item_asked.emit(*self._place(item))
            self.item_entered.emit()
            return
        if item.data(0, _KIND) == "map":
            self.map_chosen.emit()
        menu = self.menu_for(item)
        if menu is not None and item.data(0, _KIND) != "map":
            first = next((one for one in menu.actions() if one.isEnabled()), None)
            if first is not None:
                first.trigger()

    def _menu_asked(self, at: QPoint) -> None:
        item = self.tree.itemAt(at) or self.tree.currentItem()
        menu = self.menu_for(item) if item is not None else None
        if item is not None and menu is not None:
            inside = self.tree.visualItemRect(item)
            where = at if inside.contains(at) else inside.center()
            menu.popup(self.tree.viewport().mapToGlobal(where))

    def menu_for(self, item: QTreeWidgetItem) -> QMenu | None:
        """What can be done with a row, the first being what Enter does; None for a heading."""
        kind, name = item.data(0, _KIND), item.data(0, _NAME)
        listed = name if kind == "group" else kind
        if kind == "page":
            menu = self._menu()
            menu.addAction(tr("&Open")).triggered.connect(lambda: self._activated(item))
            menu.addAction(tr("Open in a New &Tab")).triggered.connect(lambda: self.open_in_tab(item))
            return menu
        if listed in _LISTED and self._document.is_open:
            return self._item_menu(item, listed)
        if kind not in ("map", "schema", "lookup", "function"):
            return None
        menu = self._menu()
        if kind == "map":
            menu.addAction(tr("Open in a New &Tab")).triggered.connect(lambda: self.open_in_tab(item))
            menu.addAction(tr("&Rename a source…")).triggered.connect(lambda: self.rename_asked.emit(name))
            return menu
        if kind == "function":
            menu.addAction(tr("&Edit…")).triggered.connect(lambda: self.function_asked.emit(name))
            menu.addAction(tr("&New function…")).triggered.connect(lambda: self.function_asked.emit(""))
            return menu
        if kind == "lookup":
            menu.addAction(tr("&Edit…")).triggered.connect(lambda: self.lookup_asked.emit(name))
            return menu
        for one in self._document.missing_of(name)[:MOST_MISSING]:
            text = tr("Locate {name}…", name=one.shown) if one.part else tr("&Locate the file…")
            menu.addAction(text.replace("&", "&&") if one.part else text).triggered.connect(
                lambda _=False, one=one: self.locate_asked.emit(one)
            )
        menu.addAction(tr("&How the file is read…")).triggered.connect(lambda: self.reading_asked.emit(name))
        menu.addAction(tr("&Attach samples…")).triggered.connect(lambda: self.samples_asked.emit(name))
        menu.addSeparator()
        menu.addAction(tr("&Compare with another version…")).triggered.connect(lambda: self.comparison_asked.emit(name))
        if self._document.differs(name):
            menu.addAction(tr("&What changed since the project was made")).triggered.connect(
                lambda: self.since_asked.emit(name)
            )
        return menu

    def _item_menu(self, item: QTreeWidgetItem, kind: str) -> QMenu:
        """What can be done with a use case or a flow, or with all of them."""
        menu = self._menu()
        listed, at = self._place(item)
        new = tr("&New use case") if kind == "use_case" else tr("&New flow")
        menu.addAction(tr("&Open")).triggered.connect(lambda: self.item_asked.emit(listed, at))
        menu.addAction(tr("Open in a New &Tab")).triggered.connect(lambda: self.open_in_tab(item))
        menu.addAction(new).triggered.connect(lambda: self.item_done.emit(listed, at, "new"))
        if at >= 0:
            menu.addAction(tr("&Copy it")).triggered.connect(lambda: self.item_done.emit(listed, at, "duplicate"))
            menu.addAction(tr("&Delete")).triggered.connect(lambda: self.item_done.emit(listed, at, "delete"))
        return menu

    def open_in_tab(self, item: QTreeWidgetItem) -> None:
        """Show a row's map or page in a further tab."""
        if item.data(0, _KIND) != "map" and not self._place(item)[0]:
            return
        self.tab_asked.emit()
        if self.tree.currentItem() is item:
            self._current(item, None)
        self.tree.setCurrentItem(item)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def show_name(self, kind: str, name: str) -> None:
        """Select what is called so, and go there."""
        for group in self._groups():
            for item in _children(group):
                if (item.data(0, _KIND), item.data(0, _NAME)) == (kind, name):
                    group.setExpanded(True)
                    self.tree.setCurrentItem(item)
                    self.tree.setFocus()

    @property
    def schema(self) -> str:
        """The schema that is selected, empty for none."""
        item = self.tree.currentItem()
        return item.data(0, _NAME) if item is not None and item.data(0, _KIND) == "schema" else ""


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(row) for row in range(group.childCount()))
    return [one for one in found if one is not None]


def _size(one: Lookup) -> str:
    """How large a lookup is, without reading a table that is in a file."""
    return tr("The rows of {file}", file=one.table.file) if one.table else tr("{n} rows", "{n} row", len(one.rows))
