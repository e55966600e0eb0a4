"""How a page turns a payload into a value: what of a schema that takes, as far as a map's rules reach (design section 4)."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field

from fieldwright.mapping.sides import Side
from fieldwright.schema.csv_sample import CsvSchema
from fieldwright.schema.model import Shape
from fieldwright.schema.paths import parse_path
from fieldwright.schema.xml_layout import Layouts, clark, local_of

MOST_LAYOUTS, MOST_MEMBERS = 2_000, 20_000
"""Elements with children of which a page knows the layout, and members of these; what lies deeper is read as XML that no schema describes."""

WHOLE_DEPTH = 12
"""How deep an element is known that a rule reads as a whole."""

_Tree = dict[str, Any]


def payload_facts(side: Side, reads: Iterable[str]) -> tuple[dict[str, Any], str]:
    """The facts for a source's medium, and why the page cannot read its payloads, where it cannot."""
    schema = side.schema
    if schema.medium == "json":
        return {}, ""
    if isinstance(schema, CsvSchema):
        written = schema.written
        return {
            "delimiter": written.delimiter, "quote": written.quote, "escape": written.escape, "header": written.header, "skip": written.skip,
            "names": list(schema.names), "titles": list(schema.titles), "types": dict(schema.types),
        }, ""  # fmt: skip
    layouts = getattr(schema, "layouts", None)
    if schema.medium == "xml" and isinstance(layouts, Layouts):
        return _XmlFacts(layouts).of(side, reads), ""
    return {}, f"Payloads of {schema.format} cannot be read in a page: paste the payload's value as JSON."


@define(eq=False)
class _XmlFacts:
    """Layouts as lists, each once: elements and attributes by their name in Clark's notation as ``[key, type, repeats, layout]``."""

    layouts: Layouts
    made: list[dict[str, Any]] = field(factory=list)
    members: int = 0

    def of(self, side: Side, reads: Iterable[str]) -> dict[str, Any]:
        """The facts of a message: its root element, and the layouts that the rules' paths go through."""
        shape = side.root.shape
        tree: _Tree = {}
        for path in reads:
            here = tree
            for name in _names(path):
                here = here.setdefault(name, {})
            here["\0"] = True
        declares = getattr(side.schema, "declares_root", None)
        return {
            "root": side.root.name,
            "tag": clark(shape.namespace, local_of(shape)),
            "fixed": declares is None or bool(declares(side.root)),
            "start": self._member(shape, tree.get(side.root.name, tree), WHOLE_DEPTH if "\0" in tree else 0),
            "layouts": self.made,
            "prefixes": dict(self.layouts.prefixes),
        }

    def _member(self, shape: Shape, tree: _Tree, whole: int) -> list[Any]:
        whole = WHOLE_DEPTH if "\0" in tree and shape.type == "object" else whole
        at = self._layout(shape, tree, whole) if shape.type == "object" and (tree or whole) else -1
        kind = "qname" if shape.format == "qname" else shape.type
        return [shape.name, kind, int(shape.repeats), at]

    def _layout(self, shape: Shape, tree: _Tree, whole: int) -> int:
        if len(self.made) >= MOST_LAYOUTS or self.members >= MOST_MEMBERS:
            return -1
        at, facts = len(self.made), dict[str, Any]()
        self.made.append(facts)
        layout = self.layouts.of(shape)
        self.members += len(layout.members)
        below: Mapping[str, Any] = tree
        facts["e"] = {
            name: self._member(one, below.get(one.name, {}), max(whole - 1, 0)) for name, one in layout.elements.items()
        }
        facts["a"] = {name: self._member(one, {}, 0) for name, one in layout.attributes.items()}
        text = layout.members.get("#text")
        if text is not None:
            facts["t"] = self._member(text, {}, 0)
        facts["m"] = sorted(layout.members.keys() - {one.name for one in layout.elements.values()})
        return at


def _names(path: str) -> tuple[str, ...]:
    try:
        return tuple(step.name for step in parse_path(path) if step.name and not step.name.startswith("["))
    except ValueError:
        return ()
