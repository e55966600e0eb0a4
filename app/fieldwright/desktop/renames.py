"""What of a map can be called otherwise in all its expressions, and what doing so rewrites. No widgets here."""

from typing import Literal

from attrs import evolve, frozen

from fieldwright.desktop.document import Document
from fieldwright.desktop.language import tr
from fieldwright.expression.lineage import plain_path
from fieldwright.expression.problems import nearest
from fieldwright.mapping.findings import Finding
from fieldwright.mapping.model import Map
from fieldwright.mapping.scopes import reads_of, reads_of_rule, scopes_in, steps_of
from fieldwright.mapping.sides import Bench, Side
from fieldwright.project.model import Project
from fieldwright.project.renaming import rename_field, rename_item, rename_source
from fieldwright.schema.model import walk
from fieldwright.schema.paths import format_path

MOST_FIELDS = 5_000
"""Fields of a source whose paths are offered as new names."""


@frozen
class Renamed:
    """Something that expressions name: a source's ``field`` (its alias and path), a ``source``, or the ``item`` of a block."""

    kind: Literal["field", "source", "item"]
    name: str
    alias: str = ""
    target: str = ""
    instead: str = ""
    """The name that is most like it, for a field that the source does not have; such a field comes first."""
    gone: bool = False

    @property
    def text(self) -> str:
        """What it is, in words."""
        if self.kind == "field":
            if self.gone:
                return tr("Field {name} of {source}, which it does not have", name=self.name, source=self.alias)
            return tr("Field {name} of {source}", name=self.name, source=self.alias)
        if self.kind == "source":
            return tr("Source ${name}", name=self.name)
        return tr("Item ${name} of {target}", name=self.name, target=self.target)

    def apply(self, project: Project, map_name: str, new: str) -> Project:
        """The project with it called otherwise. Raises `FieldwrightError` for a name that it cannot have."""
        if self.kind == "field":
            return rename_field(project, map_name, self.alias, self.name, new)
        if self.kind == "source":
            return rename_source(project, map_name, self.name, new)
        return rename_item(project, map_name, self.target, self.name, new)


def offered(bench: Bench) -> tuple[Renamed, ...]:
    """All that the map's expressions name: fields that the sources lack first, then sources, items, and the fields that are read."""
    read = dict.fromkeys((alias, plain_path(path)) for pairs in reads_of(bench).values() for alias, path in pairs)
    sides = {one.alias: one for one in bench.sources}
    gone: dict[Renamed, None] = {}
    there: list[Renamed] = []
    for alias, path in sorted(read):
        missing = _missing(sides[alias], path) if alias in sides and path else None
        if missing is not None:
            gone[missing] = None
        elif path:
            there.append(Renamed("field", path, alias))
    sources = (Renamed("source", one.alias) for one in bench.map.sources)
    items = (Renamed("item", name, target=rule.target) for rule in bench.map.rules for name in rule.names if name)
    return (*gone, *sources, *items, *there)


def of_finding(bench: Bench, one: Finding, among: tuple[Renamed, ...]) -> Renamed | None:
    """The field that an E02 is about, of those that are offered."""
    if one.id != "E02" or one.map != bench.map.name:
        return None
    paths = [plain_path(path) for path in one.sources]
    return next((each for each in among if each.gone and any(_within(path, each.name) for path in paths)), None)


def of_selection(document: Document, among: tuple[Renamed, ...]) -> Renamed | None:
    """What is meant where nobody says: what the selected rule lacks, else the selected source field."""
    bench, selection = document.shown_bench, document.selection
    if bench is None:
        return None
    for one in document.findings:
        found = of_finding(bench, one, among) if one.target and one.target == selection.target_path else None
        if found is not None:
            return found
    if selection.source_path is None:
        return None
    path = plain_path(selection.source_path)
    wanted = (
        ("field", selection.alias, path) if path else ("source", "", selection.alias)
    )  # its root stands for a source
    return next((one for one in among if (one.kind, one.alias, one.name) == wanted), None)


def names_for(bench: Bench, one: Renamed) -> tuple[str, ...]:
    """The names that are offered for it: the fields of its source."""
    side = next((each for each in bench.sources if each.alias == one.alias), None) if one.kind == "field" else None
    if side is None:
        return ()
    return tuple(dict.fromkeys(plain_path(field.value_path) for field in walk(side.root, depth=12, limit=MOST_FIELDS)))


def rewritten(before: Map, after: Map) -> tuple[int, int]:
    """How many expressions read otherwise in a map, and how many rules they are of."""
    counts = [
        sum(text != was.text(name) for name, text in one.expressions)
        for was, one in zip(before.rules, after.rules, strict=True)
    ]
    return sum(counts), sum(count > 0 for count in counts)


def left(map_: Map, one: Renamed) -> tuple[str, ...]:
    """The targets of rules that read a field by its old name still: where it stands so that it cannot be rewritten."""
    if one.kind != "field":
        return ()
    scopes = scopes_in(map_)
    return tuple(
        rule.target
        for rule in map_.rules
        if any((read.alias or scopes.root.root_alias) == one.alias and _within(plain_path(read.path), one.name) for _, read in reads_of_rule(rule, scopes))
    )  # fmt: skip


def _missing(side: Side, path: str) -> Renamed | None:
    """The first part of a path that a source does not have; None where it has all, or where anything may stand."""
    above = side.root
    steps = steps_of(path)
    for end in range(1, len(steps) + 1):
        field = side.field(format_path(steps[:end]))
        if field is None:
            free = "any" in above.shape.types or (above.shape.leaf and above.shape.type == "object")
            if free:
                return None
            like = nearest(steps[end - 1].name, (one.name for one in above.children() if not one.shape.alternative))
            instead = format_path([*steps[: end - 1], evolve(steps[end - 1], name=like)]) if like else ""
            return Renamed("field", format_path(steps[:end]), side.alias, instead=instead, gone=True)
        above = field
    return None


def _within(path: str, name: str) -> bool:
    return path == name or path.startswith(f"{name}.")
