"""What happens to fields that are dropped on a field, or mapped to it by keys: at once, after a choice in a menu, or after a preview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from fieldwright.desktop.canvas.combining import ways
from fieldwright.desktop.canvas.pairing import Pair, apply, is_group, pairs
from fieldwright.desktop.canvas.preview import Preview
from fieldwright.desktop.connections import Connections
from fieldwright.desktop.document import Document
from fieldwright.desktop.drops import content_of, drop, reads
from fieldwright.desktop.field_tree import text_of
from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.rule_clipboard import misfit, rules_at
from fieldwright.desktop.rule_words import field_name
from fieldwright.desktop.theme import Look
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.project.copying import copy_rules, move_rules
from fieldwright.project.model import Project
from fieldwright.schema.model import Field

Source = tuple[str, Field]
"""A source field with its alias."""

MOST = 7
"""Rules that a menu offers to copy."""


class Placing(QObject):
    """Puts fields on a target field of the shown map. Every way ends in one undoable edit, or in a sentence that says why not."""

    message = Signal(str)
    placed = Signal(object)
    """The target field that has a rule now."""

    def __init__(self, document: Document, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._look, self._widget = document, look, parent
        self.connections = Connections()
        self._waiting: Callable[[], object] = lambda: None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._now)
        self.menu: QMenu | None = None
        """The menu that asks how, while it is open."""
        self.preview: Preview | None = None
        """The dialog that shows what would be mapped, while it is open."""

    # -- source fields

    def refusal(self, sources: Sequence[Source], target: Field, *, copy: bool = False) -> str:
        """Why some fields cannot be dropped on a target, and what would work; empty where they can."""
        bench = self._document.shown_bench
        if bench is None:
            return tr("no map is open")
        if copy:
            found = self._copied(sources, target)
            return found if isinstance(found, str) else ""
        if len(sources) > 1 and _takes_values(sources, target):
            found = ways(self._document.project, bench, _contents(sources, target), content_of(target, sources[0][1]))
            return found if isinstance(found, str) else ""
        if not _takes_values(sources, target) and (len(sources) > 1 or is_group(sources[0][1])):
            if any(not one.refused for one in pairs(sources, [target], bench.map, enough=True)):
                return ""
            if len(sources) > 1:
                return tr(
                    "none of the {count} fields has the name of a field below {target}: drop them on one value to join them",
                    count=len(sources),
                    target=target.name,
                )
        direct = drop(self._document.project, bench, self.connections, sources[0], target)
        return direct if isinstance(direct, str) else ""

    def place(self, sources: Sequence[Source], target: Field, at: QPoint, *, copy: bool = False) -> None:
        """Map fields to a target. A menu stands at a place of the screen."""
        bench = self._document.shown_bench
        why = self.refusal(sources, target, copy=copy)
        if why or bench is None:
            self.message.emit(tr("Not mapped: {why}", why=why))
            return
        if copy:
            self._copy_of(sources, target, at)
            return
        if not _takes_values(sources, target) and (len(sources) > 1 or is_group(sources[0][1])):
            found = pairs(sources, [target], bench.map)
            if any(not one.refused for one in found):
                self._later(lambda: self._ask_pairs(sources, [target], found))
                return
        to = content_of(target, sources[0][1])
        old = bench.map.rule(to.value_path)
        held = old is not None and not old.each and to.shape.leaf and (old.value or old.constant is not ABSENT)
        if len(sources) > 1 or (held and not to.shape.repeats):
            self._later(lambda: self._ask_way(_contents(sources, target), to, at))
            return
        done = drop(self._document.project, bench, self.connections, sources[0], target)
        if not isinstance(done, str):
            self._do(done.project, tr("mapping {name}", name=field_name(to, "") or tr("the root")), to, done.text)

    def several(self, sources: Sequence[Source], targets: Sequence[Field], at: QPoint) -> None:
        """Show what mapping the chosen fields of both sides would do; one on one is mapped as by a drop."""
        bench = self._document.shown_bench
        if bench is None or not sources or not targets:
            self.message.emit(
                tr("Nothing was mapped: select fields or a group of the target first")
                if sources
                else tr("Nothing was mapped: select fields or a group of the source first")
            )
            return
        if len(targets) == 1 and _takes_values(sources, targets[0]):
            self.place(sources, targets[0], at)
            return
        found = pairs(sources, targets, bench.map)
        if not any(not one.refused for one in found):
            self.message.emit(
                tr(
                    "Nothing agrees by name and shape: {name}: {why}; map the fields one by one",
                    name=found[0].target.name,
                    why=found[0].refused,
                )
                if found
                else tr("Nothing agrees by name and shape; map the fields one by one")
            )
            return
        self._ask_pairs(sources, targets, found)

    # -- rules of target fields

    def carrying_refusal(self, froms: Sequence[Field], target: Field) -> str:
        """Why the rule of a target field cannot be brought to another; empty where it can."""
        shown = self._document.map
        if shown is None:
            return tr("no map is open")
        if len(froms) > 1:
            return tr("one rule has one place: drag one target field, the rules below it go along")
        path, to = froms[0].value_path, target.value_path
        rules = rules_at(shown, path)
        if not rules:
            return tr(
                "no rule fills {path} or what is below it: drag a source field to map it", path=path or tr("the root")
            )
        if rules_at(shown, to) and to != path:
            return tr("{path} has a rule already: remove that one first, or drop on another field", path=to)
        return misfit(self._document.bench, shown, path, to)

    def carry(self, from_: Field, target: Field, *, copy: bool) -> None:
        """Move the rules of a target field and of all below it to another, or copy them."""
        why = self.carrying_refusal([from_], target)
        shown = self._document.map
        if why or shown is None:
            self.message.emit(not_carried(why, copy=copy))
            return
        self._carry(from_.value_path, target, copy=copy)

    def _carry(self, path: str, target: Field, *, copy: bool) -> None:
        shown, to = self._document.map, target.value_path
        if shown is None:
            return
        try:
            done = (copy_rules if copy else move_rules)(self._document.project, shown.name, path, to)
        except FieldwrightError as error:
            self.message.emit(not_carried(translated(str(error)), copy=copy))
            return
        many = len(rules_at(shown, path))
        if copy:
            text = tr("copying the rules of {path} to {to}", path=path, to=to)
            said = tr(
                "{n} rules are copied, as draft: {path} to {to}",
                "{n} rule is copied, as draft: {path} to {to}",
                many,
                path=path,
                to=to,
            )
        else:
            text = tr("moving the rules of {path} to {to}", path=path, to=to)
            said = tr(
                "{n} rules are moved: {path} to {to}", "{n} rule is moved: {path} to {to}", many, path=path, to=to
            )
        self._do(done, text, target, said)

    def _feeds(self, sources: Sequence[Source]) -> list[str]:
        """The targets whose rules read one of these fields."""
        keys = {(alias, field.key) for alias, field in sources}
        found = (
            one.target
            for one in self.connections.with_any(keys)
            if not one.rule.each and any((alias, field.key) in keys for alias, field in one.sources)
        )
        return list(dict.fromkeys(found))

    def _copied(self, sources: Sequence[Source], target: Field) -> list[str] | str:
        """The targets whose rules, which read the fields, can be copied to a further one; or why there is none."""
        shown, to = self._document.map, _written(target).value_path
        fed = self._feeds(sources)
        if not fed or shown is None:
            return _unread(sources)
        if rules_at(shown, to):
            return tr("{path} has a rule already: remove that one first", path=to)
        good = [one for one in fed if not misfit(self._document.bench, shown, one, to)]
        return good or tr("the rule of {path} does not fit {target}", path=fed[0], target=to)

    def _copy_of(self, sources: Sequence[Source], target: Field, at: QPoint) -> None:
        """Copy the rule that reads the fields to a further target, asking which where there are several."""
        good, to = self._copied(sources, target), _written(target)
        if isinstance(good, str):
            self.message.emit(tr("Not copied: {why}", why=good))
        elif len(good) == 1:
            self._carry(good[0], to, copy=True)
        else:
            chosen = {tr("Copy the rule of {path}", path=one.replace("&", "&&")): one for one in good[:MOST]}
            self._later(lambda: self._ask(tuple(chosen), at, lambda text: self._carry(chosen[text], to, copy=True)))

    # -- asking

    def _later(self, what: Callable[[], object]) -> None:
        """Once the drag has ended: nothing that waits may begin inside it."""
        self._waiting = what
        self._soon.start()

    def _now(self) -> None:
        waiting, self._waiting = self._waiting, lambda: None
        waiting()

    def _ask_way(self, sources: Sequence[Source], to: Field, at: QPoint) -> None:
        bench = self._document.shown_bench
        found = ways(self._document.project, bench, sources, to) if bench is not None else tr("no map is open")
        if isinstance(found, str):
            self.message.emit(tr("Not mapped: {why}", why=found))
            return
        by_text = {one.text: one for one in found}

        def take(text: str) -> None:
            one = by_text[text]
            self._do(
                one.project,
                one.label,
                to,
                tr("{path} is filled with {expression}", path=to.value_path, expression=one.expression),
            )

        self._ask(tuple(by_text), at, take)

    def _ask(self, texts: Sequence[str], at: QPoint, take: Callable[[str], object]) -> None:
        menu = self.menu = QMenu(self._widget)
        menu.setAccessibleName(tr("How the field is mapped"))
        for text in texts:
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, text=text: take(text))
        menu.addSeparator()
        menu.addAction(tr("Cancel"))
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, menu.deleteLater))
        menu.aboutToHide.connect(self._no_menu)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _no_menu(self) -> None:
        self.menu = None

    def _ask_pairs(self, sources: Sequence[Source], targets: Sequence[Field], found: Sequence[Pair]) -> None:
        bench = self._document.shown_bench
        if bench is None:
            return
        to = targets[0].name or tr("the root") if len(targets) == 1 else tr("{n} fields", "{n} field", len(targets))
        both = len(sources) == len(targets) == 1
        whole = drop(self._document.project, bench, self.connections, sources[0], targets[0]) if both else ""
        direct = not isinstance(whole, str) and not (sources[0][1].shape.repeats and targets[0].shape.repeats)
        preview = self.preview = Preview(
            tr(
                "What agrees by name and shape between {source} and {target}. Nothing is mapped before you say so.",
                source=_names(sources),
                target=to,
            ),
            found,
            self._look,
            self._widget.window(),
            whole=tr("One rule that fills {target} with {source} as it is", target=to, source=_names(sources))
            if direct
            else "",
        )

        def end(accepted: int) -> None:
            self.preview = None
            preview.deleteLater()
            if accepted and preview.as_whole and not isinstance(whole, str):
                self._do(whole.project, tr("mapping {name}", name=to), targets[0], whole.text)
            elif accepted:
                self._take(preview.chosen, to)

        preview.finished.connect(end)
        preview.open()

    def _take(self, chosen: Sequence[Pair], to: str) -> None:
        bench = self._document.shown_bench
        if bench is None or not chosen:
            return
        made = apply(self._document.project, bench, chosen)
        if made.fields:
            label = tr("mapping {n} fields to {target}", "mapping {n} field to {target}", made.fields, target=to)
        else:
            label = tr("repeating {target}", target=to)
        self._do(made.project, label, chosen[0].target, made.text)

    def _do(self, project: Project, label: str, target: Field, said: str) -> None:
        self._document.do(project, label)
        self.placed.emit(target)
        self.message.emit(said)

    def is_done(self, source: Source, target: Field) -> bool:
        """Whether the target reads the source already."""
        return reads(self.connections, source, content_of(target, source[1]))


def _takes_values(sources: Sequence[Source], target: Field) -> bool:
    """Whether a target is filled with values, and not laid out field by field: an XML element with attributes takes them as its text."""
    return not is_group(target) or (
        not target.shape.repeats and text_of(target) is not None and all(field.shape.leaf for _, field in sources)
    )


def _written(target: Field) -> Field:
    """The field that a value's rule stands at: the text of an XML element with attributes."""
    return target if target.shape.repeats else text_of(target) or target


def _contents(sources: Sequence[Source], target: Field) -> list[Source]:
    return [(alias, content_of(field, target)) for alias, field in sources]


def _names(sources: Sequence[Source]) -> str:
    if len(sources) == 1:
        return sources[0][1].name or tr("the source")
    return tr("{n} fields", "{n} field", len(sources))


def _unread(sources: Sequence[Source]) -> str:
    if len(sources) == 1:
        text = tr("{name} is read by no rule that could be copied: drop without Ctrl to map", name=_names(sources))
    else:
        text = tr("{fields} are read by no rule that could be copied: drop without Ctrl to map", fields=_names(sources))
    return text


def not_carried(why: str, *, copy: bool) -> str:
    """That rules were not copied, or not moved, and why."""
    return tr("Nothing was copied: {why}", why=why) if copy else tr("Nothing was moved: {why}", why=why)
