"""Parts of an OpenAPI document that are no schemas themselves, composed into some: parameters, headers, forms, examples."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from fieldwright.schema.documents import Node, Placed
from fieldwright.schema.keywords import NOTES
from fieldwright.schema.references import Resolver

PLACES = ("path", "query", "querystring", "header", "cookie")
"""Where parameters stand, in the order in which they are shown."""

PAYLOADS = ("body", "formData")
"""What Swagger has among parameters, and is none."""

_NO_SCHEMA = frozenset(
    {"name", "in", "required", "collectionFormat", "allowEmptyValue", "style", "explode", "allowReserved", "schema", "content"}
)  # fmt: skip
_ABOUT = ("description", "deprecated", "example", "x-example")
_NAMED = frozenset({"headers", "encoding", "links", "securitySchemes", "securityDefinitions"})
"""Objects of which every member is a name of the author's, such as the header ``x-total``."""
_WAYS: Mapping[str, str] = {
    "csv": "separated by commas",
    "ssv": "separated by spaces",
    "tsv": "separated by tabs",
    "pipes": "separated by '|'",
    "multi": "",
    "form": "",
    "simple": "",
    "spaceDelimited": "separated by spaces",
    "pipeDelimited": "separated by '|'",
    "deepObject": "as name[field]=value",
    "matrix": "as ;name=value",
    "label": "each behind a dot",
}
"""How several values of one parameter are written, by style; empty for the usual way."""


class Parts:
    """Finds and composes parts of a document, past references."""

    def __init__(self, resolver: Resolver, two: bool) -> None:
        self._resolver = resolver
        self._two = two
        self.used: set[str] = set()
        """The keys of all that references led to."""
        self._leading: dict[tuple[str, str], Node | None] = {}

    def member(self, owner: Node, key: str) -> Node | None:
        """An object's member that is an object, past its references."""
        value = owner.value.get(key)
        return self._led(owner, cast("dict[str, Any]", value), key) if isinstance(value, dict) else None

    def members(self, owner: Node | None, key: str) -> Iterator[tuple[str, Node]]:
        """The members of an object's member, those that are objects, past their references; extensions left out where there may be some."""
        held = self.member(owner, key) if owner is not None and key in owner.value else None
        extended = key not in _NAMED
        for name, one in cast("dict[str, Any]", held.value).items() if held is not None else ():
            if isinstance(one, dict) and not (extended and str(name).startswith("x-")) and held is not None:
                found = self._led(held, cast("dict[str, Any]", one), name)
                if found is not None:
                    yield str(name), found

    def any_parameter(self, owners: Iterable[Node]) -> bool:
        """Whether an operation or its path has parameters beside Swagger's payloads. All references are followed, each once."""
        found = False
        for owner in owners:
            given = owner.value.get("parameters")
            for index, one in enumerate(cast("list[Any]", given) if isinstance(given, list) else ()):
                if isinstance(one, dict):
                    value = cast("dict[str, Any]", one)
                    if "$ref" in value:
                        target = self._led(owner, value, "parameters", str(index))
                        value = target.value if target is not None else {}
                    place = value.get("in")
                    found |= isinstance(place, str) and place not in PAYLOADS
        return found

    def _led(self, owner: Node, value: dict[str, Any], *steps: str) -> Node | None:
        """The object at keys below, ``value``, past its references, which are remembered as they are written."""
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return owner.child(*steps)
        key = (owner.document.label, reference)
        if key not in self._leading or owner.document.mentions_ids:
            self._leading[key] = self.followed(owner.child(*steps))
        return self._leading[key]

    def followed(self, node: Node) -> Node | None:
        """The object itself, past its references; None if there is none."""
        for _ in range(20):
            if not isinstance(node.value, dict):
                return None
            reference = node.value.get("$ref")
            if not isinstance(reference, str):
                return node
            found = self._resolver.resolve(node, reference)
            if not isinstance(found, Node):
                return None
            node = found
            self.used.add(node.key)
        return None

    def layers(self, item: Node) -> list[Node]:
        """A path item, and what it refers to: both count."""
        found = [item] if isinstance(item.value, dict) else []
        target = self.followed(item)
        if target is not None and target.key != item.key:
            found.append(target)
        return found

    def parameters(self, owners: Iterable[Node]) -> list[Node]:
        """The parameters of an operation and of its path; the operation's stand before the path's of the same name and place."""
        found: dict[tuple[str, str], Node] = {}
        for owner in owners:
            given = owner.value.get("parameters")
            held = owner.child("parameters") if isinstance(given, list) else None
            for index in range(len(cast("list[Any]", given)) if held is not None else 0):
                one = self.followed(held.child(str(index))) if held is not None else None
                if one is not None and isinstance(one.value.get("in"), str):
                    found.setdefault((one.value["in"], str(one.value.get("name", ""))), one)
        return list(found.values())

    # --- composing ---------------------------------------------------------------------------------------------------

    def by_place(self, at: Node, parameters: Iterable[Node]) -> Node:
        """The parameters as one object: of an object for each place, of a field for each parameter."""
        groups: dict[str, list[Node]] = {}
        for one in parameters:
            groups.setdefault(one.value["in"], []).append(one)
        members: dict[str, Placed] = {}
        required: list[str] = []
        for place in sorted(groups, key=lambda place: PLACES.index(place) if place in PLACES else len(PLACES)):
            held = groups[place]
            if place == "querystring":
                members[place] = self.described(held[0])
            else:
                named = {str(one.value.get("name", "")): one for one in held}
                members[place] = Placed(self.of_fields(at, f"/parameters/{place}", named))
            if any(is_required(one) for one in held):
                required.append(place)
        value = {"type": "object", "properties": members, "required": required}
        return Node(at.document, f"{at.pointer}/parameters", value)

    def of_fields(self, at: Node, below: str, named: Mapping[str, Node]) -> Node:
        """An object of parameters or headers by name."""
        value = {
            "type": "object",
            "properties": {name: self.described(one) for name, one in named.items()},
            "required": [name for name, one in named.items() if is_required(one)],
        }
        return Node(at.document, f"{at.pointer}{below}", value)

    def described(self, part: Node) -> Placed:
        """A parameter or header as a schema: what it says itself over its schema."""
        given = cast("dict[str, Any]", part.value)
        value: dict[str, Any] = {key: given[key] for key in _ABOUT if key in given}
        if "x-example" in value:
            value.setdefault("example", value.pop("x-example"))
        several = self.examples(part)
        if several and "example" not in value:
            value["examples"] = several
        notes = [text for text in (_way(given), _empty(given)) if text]
        schema, media = self._schema(part)
        if schema is not None:
            value["allOf"] = [Placed(schema) if isinstance(schema.value, dict) else schema.value]
            if media:
                notes.append(f"Written as {media} in a text.")
        elif self._two or "type" in given:
            value = {key: one for key, one in given.items() if key not in _NO_SCHEMA and key != "x-example"} | value
        if notes:
            value[NOTES] = notes
        return Placed(Node(part.document, part.pointer, value))

    def _schema(self, part: Node) -> tuple[Node | None, str]:
        """The schema of a parameter, and its media type if it has one."""
        if isinstance(part.value.get("schema"), (dict, bool)):
            return part.child("schema"), ""
        for media, entry in self.members(part, "content"):
            if isinstance(entry.value.get("schema"), (dict, bool)):
                return entry.child("schema"), "" if part.value.get("in") == "querystring" else media
        return None, ""

    def examples(self, part: Node) -> list[Any]:
        """The values of ``example`` and ``examples`` of a parameter, header or media type."""
        given = part.value
        found = [given["example"]] if "example" in given else []
        if isinstance(given.get("examples"), list):
            return found + cast("list[Any]", given["examples"])
        for _, one in self.members(part, "examples"):
            for key in ("dataValue", "value"):
                if key in one.value:
                    found.append(one.value[key])
                    break
        return found


def is_required(part: Node) -> bool:
    """Whether a parameter or header must be there; one of the path always must."""
    return part.value.get("required") is True or part.value.get("in") == "path"


def _way(given: Mapping[str, Any]) -> str:
    style = given.get("style", given.get("collectionFormat"))
    if not isinstance(style, str):
        return ""
    way = _WAYS.get(style, f"in the style {style[:40]}")
    return f"Several values are written {way}." if way else ""


def _empty(given: Mapping[str, Any]) -> str:
    return "It may be given without a value." if given.get("allowEmptyValue") is True else ""
