"""The map: its sources' fields, its target's fields, and the links between them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldwright.desktop.canvas.ends import Place, Ring, ring
from fieldwright.desktop.canvas.placing import Placing, not_carried
from fieldwright.desktop.canvas.twin import RulesTable
from fieldwright.desktop.connections import TARGET, Connections, Key, Marks, mark
from fieldwright.desktop.document import Document
from fieldwright.desktop.elided_label import ElidedLabel
from fieldwright.desktop.jobs import Jobs
from fieldwright.desktop.language import number, tr, translated
from fieldwright.desktop.links import LinksView
from fieldwright.desktop.sheet.switch import ViewSwitch
from fieldwright.desktop.side_pane import HEAD, SidePane
from fieldwright.desktop.theme import Look, ui_font
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.edits import remove_rule
from fieldwright.schema.model import Field
from fieldwright.schema.paths import value_path

LEAST_MIDDLE = 230
"""The width that the lines keep between the fields."""


class MapView(QWidget):
    """Three panes: source, links, target. All that it shows is the document's; every edit is one undoable step of the document."""

    message = Signal(str)
    """One line for the status bar: what a drop did, or why it was refused. Empty takes a refusal back."""
    rule_asked = Signal()
    """Somebody wants to see the rule of the selected target field."""
    locate_asked = Signal(object)
    """Somebody knows where a `Missing` file is."""
    folds_changed = Signal()
    """Fields of a side are folded now, or no more."""

    def __init__(self, document: Document, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # from source to target, in every language
        self._document = document
        self._look = look
        self._connections = Connections()
        self._marks = Marks()
        self._bench: Bench | None = None
        self._following = False
        self._ring = Ring()
        self._lined: list[int] = []
        """How wide the panes are when lines are shown."""
        self.source = SidePane(look, jobs, tr("Source"), drops=False)
        self.target = SidePane(look, jobs, tr("Target"), drops=True)
        self.links = LinksView(self.source.view, self.target.view, look)
        self.table = RulesTable()
        self.placing = Placing(document, look, self)
        self._build()
        self._connect()
        self._sides()

    def _build(self) -> None:
        self.count = ElidedLabel(ui_font())
        self.count.setObjectName("muted")
        self.count.setAccessibleDescription(tr("Links"))
        self.covered = QLabel()
        self.covered.setObjectName("pill")
        self.covered.setFont(ui_font(8.4))
        self.covered.setAccessibleDescription(tr("Coverage"))
        self._head = head = QWidget()
        head.setObjectName("head")
        head.setFixedHeight(HEAD)
        upright = QVBoxLayout(head)
        upright.setContentsMargins(6, 4, 6, 4)
        upright.setSpacing(2)
        self.switch = ViewSwitch(self._look, "map", "Ctrl+Shift+E")
        upright.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        upright.addLayout(row)
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.count)
        row.addWidget(self.covered, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        middle = QWidget()
        box = QVBoxLayout(middle)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.links)
        self.middle.addWidget(self.table)
        box.addWidget(self.middle, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setAccessibleName(tr("Map"))
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, stretch, least in ((self.source, 9, 180), (middle, 8, LEAST_MIDDLE), (self.target, 9, 180)):
            self.panes.addWidget(pane)
            pane.setMinimumWidth(least)
            self.panes.setStretchFactor(self.panes.count() - 1, stretch)
        self.panes.setSizes([420, 370, 420])
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)

    def _connect(self) -> None:
        document = self._document
        document.changed.connect(self._edited)  # bound methods: they end with the view, lambdas would outlive it
        document.sides_changed.connect(self._sides)
        document.checked.connect(self._checked)
        document.selection_changed.connect(self._selected)
        document.opened.connect(self._sides)
        for pane in (self.source, self.target):
            pane.view.selectionModel().currentChanged.connect(self._current_changed)
            pane.view.mapping_asked.connect(self._enter)
            pane.view.refused.connect(self.message.emit)
            pane.view.drag_began.connect(self._drag_began)
            pane.view.drag_ended.connect(self._drag_ended)
            pane.said.connect(self.message.emit)
            pane.locate_asked.connect(self.locate_asked)
        self.target.view.removal_asked.connect(self.remove_selected)
        self.placing.message.connect(self.message)
        self.placing.placed.connect(self._placed)
        for view, takes, dropped in (
            (self.target.view, self._why_not, self._dropped),
            (self.source.view, self._why_not_back, self._dropped_back),
        ):
            view.takes_drops = takes
            view.dropped.connect(dropped)
        self.target.view.doubleClicked.connect(self._rule_asked)
        self.links.chosen.connect(self._choose)
        self.table.chosen.connect(self._choose)
        self.table.looked_at.connect(self.jump)
        self.table.left.connect(self.show_table)

    # -- what is asked for

    def map_selected(self) -> None:
        """Map what is selected at the source to what is selected at the target, as a drop does."""
        sources, targets = self._several(self.source), self._several(self.target)
        if not sources or not targets:
            self.message.emit(
                tr("Nothing was mapped: select a target field first")
                if sources
                else tr("Nothing was mapped: select a source field first")
            )
            return
        if len(targets) > 1:
            self.placing.several(sources, [field for _, field in targets], self._under_target())
        else:
            self.placing.place(sources, targets[0][1], self._under_target())

    def map_several(self) -> None:
        """Show what mapping the selected fields or groups of both sides by name and shape would do, and do it when that is accepted."""
        targets = [field for _, field in self._several(self.target)]
        self.placing.several(self._several(self.source), targets, self._under_target())

    def _several(self, pane: SidePane) -> list[tuple[str, Field]]:
        """The selected fields of a side; the one that the document has selected where no more are."""
        tree = pane.tree
        rows = [(tree.alias(one), field) for one in pane.view.selected if (field := tree.field(one)) is not None]
        chosen = self._chosen(pane)
        return rows if len(rows) > 1 else [chosen] if chosen is not None else []

    def _under_target(self) -> QPoint:
        """Where a menu about the current target field stands."""
        view = self.target.view
        rect = view.visualRect(view.currentIndex())
        inside = rect.isValid() and view.viewport().rect().contains(rect.center())
        return view.viewport().mapToGlobal(rect.bottomLeft() if inside else QPoint(20, 20))

    def remove_selected(self) -> None:
        """Remove the rule of the selected target field."""
        path, shown = self._document.selection.target_path, self._document.map
        if path is None or shown is None or shown.rule(path) is None:
            self.message.emit(
                tr("Nothing was removed: the selected target field has no rule")
                if path
                else tr("Nothing was removed: select a target field first")
            )
            return
        loop = any(one.target == path and one.each for one in shown.rules)
        self._document.do(
            remove_rule(self._document.project, shown.name, path), tr("removing the rule of {path}", path=path)
        )
        left = sum(one.target.startswith((f"{path}.", f"{path}[")) for one in shown.rules)
        if left and loop:
            said = tr(
                "The rule of {path} is removed; {n} rules below it have no loop now",
                "The rule of {path} is removed; {n} rule below it has no loop now",
                left,
                path=path,
            )
        else:
            said = tr("The rule of {path} is removed", path=path)
        self.message.emit(said)

    def focus_search(self) -> None:
        """Go to the search of the side that has the focus, or the source's."""
        (self.target if self._in(self.target) else self.source).focus_search()

    def focus_source(self) -> None:
        """Go to the source's fields."""
        self._focus(self.source)

    def focus_target(self) -> None:
        """Go to the target's fields."""
        self._focus(self.target)

    @property
    def schema_in_focus(self) -> str:
        """The schema of the side that has the focus, else of the source; empty without a map."""
        shown = self._document.map
        if shown is None:
            return ""
        if self._in(self.target) or not shown.sources:
            return shown.target.schema
        alias = self._document.selection.alias
        return next((one.schema for one in shown.sources if one.alias == alias), shown.sources[0].schema)

    @property
    def side_in_focus(self) -> str:
        """``source`` or ``target``, where one of them has the focus."""
        return "source" if self._in(self.source) else TARGET if self._in(self.target) else ""

    def jump(self, target_path: str) -> None:
        """Select a target field, and show its row."""
        self._document.select(target_path=target_path)
        self._reveal_target(target_path, say=True)

    # -- what is shown of the sides

    def fold(self, side: str, *, on: bool) -> None:
        """Fold the fields of a side that have no rules, or show them again."""
        pane = self._pane(side)
        if pane.folded != on:
            with self._quietly():
                pane.fold(on=on)
            self._selected()
        self.folds_changed.emit()

    def folded(self, side: str) -> bool:
        """Whether the fields of a side that have no rules are folded."""
        return self._pane(side).folded

    def focus_here(self) -> None:
        """Show only the current field of the side that has the focus, and what is below it."""
        pane = self._pane(self.side_in_focus)
        place = self._current(pane)
        if place is None:
            self.message.emit(tr("Nothing was focused on: select a field first"))
        elif place[1].shape.leaf:
            up = place[1].parent
            self._focus_on(pane, (place[0], up) if up is not None else None)
        else:
            self._focus_on(pane, place)

    def focus_out(self) -> None:
        """Show everything again of the side that has the focus."""
        pane = self._pane(self.side_in_focus)
        if pane.tree.focus is None:
            self.message.emit(
                tr("The target is shown as a whole") if pane is self.target else tr("The source is shown as a whole")
            )
        else:
            self._focus_on(pane, None)

    def _focus_on(self, pane: SidePane, place: Place | None) -> None:
        with self._quietly():
            pane.focus_on(place)
        if pane.tree.focus is None:
            self.message.emit(tr("Shown: everything"))
        else:
            name = pane.tree.focus[1].name
            self.message.emit(tr("Shown: only {name} and what is below it; Alt+Backspace shows all again", name=name))

    def other_end(self) -> None:
        """Go from the current field to those at the other ends of its links, one after the other, and back."""
        pane = self._pane(self.side_in_focus)
        place = self._current(pane) or self._chosen(pane)
        if place is None:
            self.message.emit(tr("Nothing to go from: select a field first"))
            return
        found = self._ring.after(place)
        if found is None:
            self._ring = ring(self._connections, place)
            found = self._ring.after(place)
        if found is None:
            self.message.emit(tr("{name} is joined with nothing", name=place[1].name or tr("The root")))
            return
        at, (alias, field) = found
        to = self.target if alias == TARGET else self.source
        if not to.view.reveal(alias, field):
            to.clear()
            to.focus_on(None)
            to.view.reveal(alias, field)
        to.view.by_keyboard()
        to.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        ends = len(self._ring.places) - 1
        way = tr("{at} of {ends}", at=at, ends=ends) if at else tr("back")
        name = field.path or tr("the root")
        self.message.emit(f"{name} ({way})")

    def show_table(self) -> None:
        """Show the rules as a table in place of the lines and go there, or go back to the lines and the target's fields."""
        shown = self.middle.currentWidget() is not self.table
        self.middle.setCurrentWidget(self.table if shown else self.links)
        sizes = self.panes.sizes()
        if shown:
            self._lined, wanted = sizes, max(sizes[1], sum(sizes) * 45 // 100)
            left = (sum(sizes) - wanted) * sizes[0] // max(1, sizes[0] + sizes[2])
            self.panes.setSizes([left, wanted, sum(sizes) - wanted - left])
        elif sum(self._lined) == sum(sizes):
            self.panes.setSizes(self._lined)
        if shown:
            self._fill_table()
            self.table.widen()
            self.table.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_target()

    def _fill_table(self) -> None:
        if self.middle.currentWidget() is self.table:
            self.table.show_rules(self._connections.links, self._marks)
            self.table.select(self._document.selection.target_path or "")

    def _pane(self, side: str) -> SidePane:
        """The pane of a side, the target's unless the source is meant."""
        return self.source if side == "source" else self.target

    # -- following the document

    def _sides(self, *_: object) -> None:
        """Show the fields of the shown map."""
        with self._quietly():
            bench = self._bench = self._document.shown_bench
            if bench is None:
                self._no_bench()
            else:
                self._show_sources(bench)
                self._show_target(bench)
        self._edited()
        self._open_linked()
        self._selected()

    def _open_linked(self) -> None:
        """Open the rows above linked fields where other fields are shown than before, once the links are there."""
        if self._connections.basis:
            for pane in (self.source, self.target):
                if pane.fresh:
                    above = self._connections.above
                    pane.open_linked(key for key in above if (key[0] == TARGET) == (pane is self.target))

    def _joined(self) -> None:
        """Take the links that were waited for."""
        if isValid(self):
            self._edited()
            self._open_linked()
            self._selected()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Do not take what the trees say meanwhile for somebody's choice."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def _no_bench(self) -> None:
        document = self._document
        if not document.is_open or document.map is None:
            self.source.show_nothing(tr("No map is open"), tr("Start a map between two schemas, or open a project."))
            self.target.show_nothing("", "")
        else:
            for pane in (self.source, self.target):
                pane.show_nothing(tr("Loading the schemas…"), "")

    def _show_sources(self, bench: Bench) -> None:
        refs = bench.map.sources
        if not bench.sources:
            names = " + ".join(dict.fromkeys(self._schema_name(ref.schema) for ref in refs))
            gone = next((ref.schema for ref in refs if ref.schema in bench.missing), "")
            self._show_missing(self.source, bench, gone, names)
            return
        titles = dict.fromkeys(side.schema.name for side in bench.sources)
        messages = [f"{side.alias}: {side.message}" if len(refs) > 1 else side.message for side in bench.sources]
        formats = dict.fromkeys(_kind(side) for side in bench.sources)
        self.source.show_side(
            " + ".join(titles),
            ", ".join(messages),
            " + ".join(formats),
            [(side.alias, side.root, side.message) for side in bench.sources],
        )

    def _show_target(self, bench: Bench) -> None:
        side = bench.target
        if side is None:
            self._show_missing(self.target, bench, bench.map.target.schema, self._schema_name(bench.map.target.schema))
            return
        self.target.show_side(side.schema.name, side.message, _kind(side), [(TARGET, side.root, side.message)])

    def _show_missing(self, pane: SidePane, bench: Bench, schema: str, title: str) -> None:
        why = translated(bench.missing.get(schema, "")) or tr("its schema could not be loaded")
        missing = next((one for one in self._document.missing if one.schema == schema and not one.part), None)
        advice = tr("The rules are kept. Put the file back in its place or mend it, or say where it is now.")
        pane.show_nothing(
            tr("The schema {schema} cannot be shown", schema=schema), f"{why}\n\n{advice}", title, missing
        )

    def _show_parts(self) -> None:
        """Say what is missing of the sides that are shown."""
        bench, missing = self._document.shown_bench, self._document.missing
        target = bench.map.target.schema if bench is not None else ""
        sources = {one.schema for one in bench.map.sources} if bench is not None and bench.sources else set[str]()
        self.source.show_missing([one for one in missing if one.schema in sources])
        self.target.show_missing([one for one in missing if one.schema == target and one.part])

    def _show_samples(self) -> None:
        """Give the fields' tips what occurs in the samples beside their schemas."""
        shown, occurring = self._document.map, self._document.occurring
        sides = [(one.alias, one.schema, one.message) for one in shown.sources] if shown is not None else []
        found = {alias: occurring.get((schema, message)) for alias, schema, message in sides}
        self.source.tree.occurring = {alias: one for alias, one in found.items() if one is not None}
        target = occurring.get((shown.target.schema, shown.target.message)) if shown is not None else None
        self.target.tree.occurring = {TARGET: target} if target is not None else {}

    def _schema_name(self, name: str) -> str:
        ref = self._document.project.schemas.get(name)
        return (ref.title if ref is not None else "") or name

    def _edited(self, *_: object) -> None:
        """Take the links of the map as it is now."""
        bench = self._document.shown_bench
        if bench is None:
            self._connections, self._marks = Connections(), Marks()
        else:
            if self._bench is None or (bench.target, bench.sources) != (self._bench.target, self._bench.sources):
                self._sides()
                return
            self._connections = self._document.joining.links_of(bench, self._joined) or Connections()
            self._marks = self._marked(bench)
        self._bench = bench
        self.placing.connections = self._connections
        self._ring = Ring()
        self._states()

    def _checked(self, *_: object) -> None:
        bench, before = self._document.shown_bench, self._marks
        self._marks = self._marked(bench) if bench is not None else Marks()
        if self._marks is not before:
            self._states()
            return
        self._show_parts()
        self._show_samples()
        self._count()

    def _marked(self, bench: Bench) -> Marks:
        document = self._document
        return mark(bench, document.findings, document.project, self._connections, self._marks)

    def _states(self) -> None:
        self._show_parts()
        self._show_samples()
        for pane in (self.source, self.target):
            pane.set_states(self._connections, self._marks)
        self.links.set_connections(self._connections)
        self._fill_table()
        self._count()

    def _count(self) -> None:
        links = self._connections.lines
        there = self._document.shown_bench is not None
        self.count.say(tr("{n} links", "{n} link", links))
        self.count.setVisible(there)
        coverage = self._document.coverage
        self.covered.setVisible(there and coverage is not None)
        if coverage is not None:
            total = number(coverage.target_total) + ("+" if coverage.truncated else "")
            self.covered.setText(tr("{mapped} / {total} targets mapped", mapped=coverage.target_mapped, total=total))
            self.covered.setToolTip(
                tr(
                    "{mapped} of {required} required fields are mapped, {decided} fields are decided against",
                    mapped=coverage.required_mapped,
                    required=coverage.required_total,
                    decided=coverage.target_decided,
                )
            )
        middle = self._head.parentWidget()
        if middle is not None:  # so wide that what is said above the lines is not cut
            middle.setMinimumWidth(max(LEAST_MIDDLE, self._head.minimumSizeHint().width()))

    # -- selecting

    def _current(self, pane: SidePane) -> tuple[str, Field] | None:
        index = pane.view.currentIndex()
        field = pane.tree.field(index)
        return (pane.tree.alias(index), field) if field is not None else None

    def _chosen(self, pane: SidePane) -> tuple[str, Field] | None:
        """The selected field of a side, even where a search hides its row."""
        selection, bench = self._document.selection, self._document.shown_bench
        path = selection.target_path if pane is self.target else selection.source_path
        if path is None or bench is None:
            return None
        current = self._current(pane)
        if current is not None and value_path(current[1].path) == path and current[0] in (TARGET, selection.alias):
            return current
        sides = (
            (bench.target,) if pane is self.target else (one for one in bench.sources if one.alias == selection.alias)
        )
        for side in sides:
            field = None if side is None else side.root if not path else side.field(path)
            if field is not None:
                return TARGET if pane is self.target else selection.alias, field
        return None

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002
        if self._following or not current.isValid():
            return
        pane = self.target if current.model() is self.target.tree else self.source
        field = pane.tree.field(current)
        if field is None:
            return
        alias = pane.tree.alias(current)
        with self._quietly():
            if pane is self.target:
                self._document.select(target_path=self._target_path(field))
            else:
                self._document.select(source_path=field.value_path, alias=alias)
        self._highlight(frozenset({(alias, field.key)}))

    def _target_path(self, field: Field) -> str:
        """What rules call a target field: the path, or with a block's name that of the block's first rule."""
        shown, path = self._document.map, field.value_path
        if shown is not None and shown.rule(path) is None:
            named = [one.target for one in self._connections.of_target(field.key)]
            if named:
                now = self._document.selection.target_path
                return now if now in named else named[0]
        return path

    def _selected(self, *_: object) -> None:
        """Show what is selected elsewhere."""
        if self._following or self._bench is None:
            return
        selection = self._document.selection
        if self._bench is not self._document.shown_bench and selection.map_name != self._bench.map.name:
            self._sides()
            return
        with self._quietly():
            source = next((one for one in self._bench.sources if one.alias == selection.alias), self._bench.primary)
            self._show_current(self.source, source, selection.source_path)
            self._show_current(self.target, self._bench.target, selection.target_path)
        self._highlight_selection()

    def _show_current(self, pane: SidePane, side: Side | None, path: str | None) -> None:
        current = self._current(pane)
        field = None if side is None or path is None else side.root if not path else side.field(path)
        if current is not None and field is not None and current[1].value_path == field.value_path:
            return
        alias = TARGET if pane is self.target or side is None else side.alias
        if field is None or not pane.view.reveal(alias, field):
            pane.view.setCurrentIndex(QModelIndex())

    def _highlight_selection(self) -> None:
        current = self._current(self.target) or self._current(self.source)
        pane_alias = TARGET if self._current(self.target) else None
        if current is None:
            self._highlight(frozenset())
        else:
            self._highlight(frozenset({(pane_alias or current[0], current[1].key)}))

    def _highlight(self, keys: frozenset[Key]) -> None:
        self.links.set_highlight(keys)

    def _choose(self, target_path: str) -> None:
        self.jump(target_path)
        self.target.view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _reveal_target(self, path: str, *, say: bool) -> None:
        bench = self._document.shown_bench
        field = bench.target.field(path) if bench is not None and bench.target is not None else None
        if field is None:
            if say and path:
                self.message.emit(tr("The target has no field {path}", path=path))
            return
        with self._quietly():
            if not self.target.view.reveal(TARGET, field):
                self.target.clear()
                self.target.focus_on(None)
                self.target.view.reveal(TARGET, field)
        self._highlight(frozenset({(TARGET, field.key)}))

    def _focus(self, pane: SidePane) -> None:
        pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not pane.view.currentIndex().isValid() and pane.tree.rowCount():
            pane.view.setCurrentIndex(pane.tree.index(0, 0))

    def _in(self, pane: SidePane) -> bool:
        window = self.window()
        focused = window.focusWidget() if window is not None else None
        return focused is not None and pane.isAncestorOf(focused)

    # -- mapping

    def _rule_asked(self, *_: object) -> None:
        self.rule_asked.emit()

    def _enter(self) -> None:
        """Map what is selected on both sides; where that is done already, ask for the rule."""
        source, target = self._chosen(self.source), self._chosen(self.target)
        several = len(self._several(self.source)) > 1 or len(self._several(self.target)) > 1
        if target is None or source is None or (not several and self.placing.is_done(source, target[1])):
            if target is not None and (self._in(self.target) or source is not None):
                self.rule_asked.emit()
            else:
                self.message.emit(tr("Select a field on the other side too, then press Enter to map them"))
            return
        self.map_selected()

    def _fields_of(self, keys: tuple[Key, ...], pane: SidePane) -> list[tuple[str, Field]]:
        nodes = pane.tree.nodes
        return [(key[0], pane.tree.fields[nodes[key]]) for key in keys if key in nodes]

    def _why_not(self, keys: tuple[Key, ...], target: Field, copy: bool) -> str:
        rules = [field for _, field in self._fields_of(keys, self.target)]
        if rules:
            why = self.placing.carrying_refusal(rules, target)
            return not_carried(why, copy=copy) if why else ""
        sources = self._fields_of(keys, self.source)
        why = self.placing.refusal(sources, target, copy=copy) if sources else tr("that is no field of this map")
        return tr("Not mapped: {why}", why=why) if why else ""

    def _drag_began(self, keys: tuple[Key, ...]) -> None:
        """Mark what would take the fields: the target's rows, and for a target field the source's too."""
        self.target.view.await_drop(keys)
        if keys[:1] and keys[0][0] == TARGET:
            self.source.view.await_drop(keys)

    def _drag_ended(self) -> None:
        for pane in (self.source, self.target):
            pane.view.end_drag()

    def _dropped(self, keys: tuple[Key, ...], target: Field, copy: bool) -> None:
        rules = self._fields_of(keys, self.target)
        if rules:
            self.placing.carry(rules[0][1], target, copy=copy)
        else:
            self.placing.place(self._fields_of(keys, self.source), target, QCursor.pos(), copy=copy)

    def _why_not_back(self, keys: tuple[Key, ...], source: Field, copy: bool) -> str:
        targets = [field for _, field in self._fields_of(keys, self.target)]
        if len(targets) != 1:
            why = tr("a source field is filled by no rule: drop it on a field of the target")
            if targets:
                why = tr("drag one target field, or drop source fields on the target")
            return tr("Not mapped: {why}", why=why)
        why = self.placing.refusal([(self._alias_of(source), source)], targets[0], copy=copy)
        return tr("Not mapped: {why}", why=why) if why else ""

    def _dropped_back(self, keys: tuple[Key, ...], source: Field, copy: bool) -> None:
        """A target field on a source field maps the two as the other way round."""
        target = self._fields_of(keys, self.target)[0][1]
        self.placing.place([(self._alias_of(source), source)], target, QCursor.pos(), copy=copy)

    def _alias_of(self, source: Field) -> str:
        top = next(iter(reversed(list(source.upwards()))))
        return next((alias for alias, root in self.source.tree.roots if root is top), "")

    def _placed(self, target: Field) -> None:
        """Look at the field that was mapped."""
        self._document.select(target_path=self._target_path(target))
        self._highlight(frozenset({(TARGET, target.key)}))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the search of the side that has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            for pane in (self.source, self.target):
                if self._in(pane) and pane.filtered:
                    pane.clear()
                    event.accept()
                    return
        super().keyPressEvent(event)


def _kind(side: Side) -> str:
    return side.schema.format
