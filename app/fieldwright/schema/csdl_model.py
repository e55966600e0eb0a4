"""What an OData service's metadata (CSDL) declares, whether written in XML or in JSON."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from attrs import Factory, define

from fieldwright.files.json_text import escaped
from fieldwright.files.xml_text import Element
from fieldwright.schema.documents import Document
from fieldwright.schema.translated import Place

_DESCRIPTION = "Org.OData.Core.V1.Description"
_LONG = "Org.OData.Core.V1.LongDescription"
_COMPUTED = ("Org.OData.Core.V1.Computed", "Org.OData.Core.V1.ComputedDefaultValue")
_PERMISSIONS = "Org.OData.Core.V1.Permissions"

FACETS = ("MaxLength", "Precision", "Scale")


@define(eq=False)
class Member:
    """A property, navigation property or parameter. ``type`` is qualified, perhaps ``Collection(...)``."""

    name: str
    type: str
    place: Place
    nullable: bool = True
    facets: Mapping[str, Any] = Factory(dict)
    default: Any = None
    navigation: bool = False
    title: str = ""
    description: str = ""
    read_only: bool = False


@define(eq=False)
class Declared:
    """A type, action or function. ``kind`` is its element's name: EntityType, ComplexType, EnumType, Action ..."""

    name: str
    namespace: str
    kind: str
    place: Place
    base: str = ""
    open: bool = False
    keys: tuple[str, ...] = ()
    members: list[Member] = Factory(list)
    values: list[tuple[str, str]] = Factory(list)
    """Of an enumeration: name and number."""
    flags: bool = False
    description: str = ""
    result: Member | None = None

    @property
    def qualified(self) -> str:
        """The name with its namespace."""
        return f"{self.namespace}.{self.name}"


@define(eq=False)
class Model:
    """All that a document declares."""

    version: str = "4.0"
    declared: list[Declared] = Factory(list)
    sets: list[tuple[str, str, str, Place]] = Factory(list)
    """What the container has: kind (EntitySet, Singleton, ActionImport, FunctionImport), name, qualified type or operation, place."""
    aliases: dict[str, str] = Factory(dict)
    references: list[str] = Factory(list)

    def full(self, name: str) -> str:
        """A qualified name with its alias replaced by the namespace."""
        if name.startswith("Collection(") and name.endswith(")"):
            return f"Collection({self.full(name[11:-1])})"
        prefix, dot, last = name.rpartition(".")
        return f"{self.aliases.get(prefix, prefix)}{dot}{last}"


# --- XML -------------------------------------------------------------------------------------------------------------


def from_xml(root: Element) -> Model:
    """The model of an ``edmx:Edmx`` or ``Schema`` element."""
    model = Model(root.get("Version") or "4.0")
    schemas = [one for one in root.iter() if isinstance(one.tag, str) and _tag(one) == "Schema"]
    for one in schemas:
        if one.get("Alias"):
            model.aliases[one.get("Alias") or ""] = one.get("Namespace") or ""
        if "/2006/" in one.tag or "/2007/" in one.tag or "/2008/" in one.tag or "/2009/" in one.tag:
            model.version = "2.0 or 3.0"
    model.references = [
        one.get("Uri") or "" for one in root.iter() if isinstance(one.tag, str) and _tag(one) == "Reference"
    ]
    targets = _targets(schemas, model)
    for schema in schemas:
        for one in _children(schema):
            _declare(model, schema.get("Namespace") or "", one, targets)
    return model


def _declare(model: Model, namespace: str, node: Element, targets: Mapping[str, dict[str, str]]) -> None:
    kind, name = _tag(node), node.get("Name") or ""
    if kind == "EntityContainer":
        for one in _children(node):
            _hold(model, namespace, one, targets)
    elif kind in ("EntityType", "ComplexType", "EnumType", "TypeDefinition", "Action", "Function") and name:
        _type(model, namespace, kind, node, targets)


def _type(model: Model, namespace: str, kind: str, node: Element, targets: Mapping[str, dict[str, str]]) -> None:
    name = node.get("Name") or ""
    place = node.sourceline or 0, f"//{kind}[@Name='{name}']"
    made = Declared(name, namespace, kind, place)
    said = _said(node, targets.get(made.qualified, {}))
    made.description = said.get(_DESCRIPTION) or said.get(_LONG) or ""
    made.base = model.full(node.get("BaseType") or node.get("UnderlyingType") or "")
    made.open = node.get("OpenType") == "true"
    made.flags = node.get("IsFlags") == "true"
    if kind == "TypeDefinition":
        made.members = [_member(model, node, place[1], said)]
    for one in _children(node):
        tag = _tag(one)
        if tag in ("Property", "NavigationProperty", "Parameter"):
            about = targets.get(f"{made.qualified}/{one.get('Name')}", {})
            made.members.append(_member(model, one, place[1], about))
        elif tag == "Key":
            made.keys = tuple(key.get("Name") or "" for key in _children(one))
        elif tag == "Member":
            made.values.append((one.get("Name") or "", one.get("Value") or str(len(made.values))))
        elif tag == "ReturnType":
            made.result = _member(model, one, place[1], {})
    if node.get("ReturnType"):  # versions 2 and 3
        made.result = Member("value", model.full(node.get("ReturnType") or ""), place)
    model.declared.append(made)


def _member(model: Model, node: Element, above: str, about: Mapping[str, str]) -> Member:
    said = _said(node, about)
    tag = _tag(node)
    name = node.get("Name") or "value"
    type_ = node.get("Type") or node.get("UnderlyingType") or ""
    navigation = tag == "NavigationProperty"
    if navigation and not type_:  # versions 2 and 3: through an association
        type_ = _associated(node)
    permissions = said.get(_PERMISSIONS, "")
    return Member(
        name, model.full(type_), (node.sourceline or 0, f"{above}/{tag}[@Name='{name}']"), node.get("Nullable") != "false",
        {facet: node.get(facet) for facet in FACETS if node.get(facet)}, node.get("DefaultValue"), navigation,
        next((value for key, value in node.attrib.items() if key.endswith("}label")), ""),
        said.get(_DESCRIPTION) or said.get(_LONG) or next((v for k, v in node.attrib.items() if k.endswith("}quickinfo")), ""),
        any(said.get(term, "false") != "false" for term in _COMPUTED) or permissions.endswith("/Read"),
    )  # fmt: skip


def _associated(node: Element) -> str:
    """The type at the end of the association that a navigation of version 2 or 3 leads to."""
    wanted = (node.get("Relationship") or "").rpartition(".")[2]
    for one in node.getroottree().getroot().iter("{*}Association"):
        if one.get("Name") == wanted:
            for end in _children(one):
                if end.get("Role") == node.get("ToRole"):
                    type_ = end.get("Type") or ""
                    return f"Collection({type_})" if end.get("Multiplicity") == "*" else type_
    return "Edm.EntityType"


def _hold(model: Model, namespace: str, node: Element, targets: Mapping[str, dict[str, str]]) -> None:
    kind, name = _tag(node), node.get("Name") or ""
    place = node.sourceline or 0, f"//{kind}[@Name='{name}']"
    if kind == "FunctionImport" and not node.get("Function"):  # versions 2 and 3 declare it here
        _type(model, namespace, kind, node, targets)
        model.sets.append((kind, name, f"{namespace}.{name}", place))
        return
    type_ = node.get("EntityType") or node.get("Type") or node.get("Action") or node.get("Function")
    if name and type_:
        model.sets.append((kind, name, model.full(type_), place))


def _targets(schemas: list[Element], model: Model) -> dict[str, dict[str, str]]:
    """What annotations outside of what they are about say, by target and term."""
    found: dict[str, dict[str, str]] = {}
    for schema in schemas:
        for one in _children(schema):
            if _tag(one) == "Annotations":
                target, slash, rest = (one.get("Target") or "").partition("/")
                found.setdefault(f"{model.full(target)}{slash}{rest}", {}).update(_said(one, {}))
    return found


def _said(node: Element, about: Mapping[str, str]) -> dict[str, str]:
    """The annotations of an element by term, with those of ``about``."""
    found = dict(about)
    for one in _children(node):
        tag = _tag(one)
        if tag == "Annotation":
            inner = "".join(one.itertext()).strip()
            found[_term(one.get("Term") or "")] = (
                one.get("String") or one.get("Bool") or one.get("EnumMember") or inner or "true"
            )
        elif tag == "Documentation":
            found.setdefault(_DESCRIPTION, " ".join("".join(one.itertext()).split()))
    return found


def _term(term: str) -> str:
    last = term.rpartition(".")[2]
    known = (_DESCRIPTION, _LONG, *_COMPUTED, _PERMISSIONS)
    return next((one for one in known if one.rpartition(".")[2] == last), term)


def _children(node: Element) -> Iterator[Element]:
    return node.iterchildren("*")


def _tag(node: Element) -> str:
    return node.tag.rpartition("}")[2]


# --- JSON ------------------------------------------------------------------------------------------------------------


def from_json(document: Document) -> Model:
    """The model of a CSDL JSON document."""
    members = cast("dict[str, Any]", document.value)
    model = Model(str(members.get("$Version") or "4.01"))
    references = members.get("$Reference")
    model.references = [str(uri) for uri in cast("dict[str, Any]", references)] if isinstance(references, dict) else []
    spaces = {name: cast("dict[str, Any]", one) for name, one in members.items() if not name.startswith("$") and isinstance(one, dict)}  # fmt: skip
    for namespace, one in spaces.items():
        if isinstance(one.get("$Alias"), str):
            model.aliases[one["$Alias"]] = namespace
    for namespace, space in spaces.items():
        for name, given in space.items():
            at = f"/{escaped(namespace)}/{escaped(name)}"
            overloads = [(f"{at}/{n}", each) for n, each in enumerate(cast("list[Any]", given))] if isinstance(given, list) else [(at, given)]  # fmt: skip
            for pointer, each in overloads:
                if isinstance(each, dict) and not name.startswith(("$", "@")):
                    _declare_json(model, document, namespace, name, cast("dict[str, Any]", each), pointer)
    return model


def _declare_json(model: Model, document: Document, namespace: str, name: str, given: dict[str, Any], at: str) -> None:
    kind = str(given.get("$Kind", ""))
    if kind == "EntityContainer":
        for called, one in given.items():
            if isinstance(one, dict) and not called.startswith(("$", "@")):
                _hold_json(model, called, cast("dict[str, Any]", one), (document.line_of(f"{at}/{escaped(called)}"), f"{at}/{escaped(called)}"))  # fmt: skip
        return
    if kind not in ("EntityType", "ComplexType", "EnumType", "TypeDefinition", "Action", "Function"):
        return
    made = Declared(name, namespace, kind, (document.line_of(at), at))
    made.description = _text_json(given)
    made.base = model.full(str(given.get("$BaseType") or given.get("$UnderlyingType") or ""))
    made.open, made.flags = given.get("$OpenType") is True, given.get("$IsFlags") is True
    keys = given.get("$Key")
    made.keys = tuple(one for one in cast("list[Any]", keys) if isinstance(one, str)) if isinstance(keys, list) else ()
    if kind == "EnumType":
        made.values = [(k, str(v)) for k, v in given.items() if not k.startswith("$") and "@" not in k]
    elif kind == "TypeDefinition":
        made.members = [_member_json(model, document, name, {"$Type": made.base, **given}, at)]
    else:
        parameters = given.get("$Parameter")
        for index, one in enumerate(cast("list[Any]", parameters) if isinstance(parameters, list) else []):
            if isinstance(one, dict):
                made.members.append(_member_json(model, document, str(one.get("$Name", "")), cast("dict[str, Any]", one), f"{at}/$Parameter/{index}"))  # fmt: skip
        for called, one in given.items():
            if isinstance(one, dict) and not called.startswith("$") and "@" not in called:
                made.members.append(_member_json(model, document, called, cast("dict[str, Any]", one), f"{at}/{escaped(called)}"))  # fmt: skip
        if isinstance(given.get("$ReturnType"), dict):
            made.result = _member_json(model, document, "value", given["$ReturnType"], f"{at}/$ReturnType")
    model.declared.append(made)


def _member_json(model: Model, document: Document, name: str, given: dict[str, Any], at: str) -> Member:
    type_ = model.full(str(given.get("$Type") or "Edm.String"))
    said = {key[1:]: value for key, value in given.items() if key.startswith("@")}
    computed = any(_term(key) in _COMPUTED and value is True for key, value in said.items())
    return Member(
        name, f"Collection({type_})" if given.get("$Collection") is True else type_, (document.line_of(at), at),
        given.get("$Nullable") is True, {facet: given[f"${facet}"] for facet in FACETS if f"${facet}" in given},
        given.get("$DefaultValue"), given.get("$Kind") == "NavigationProperty", "", _text_json(given), computed,
    )  # fmt: skip


def _text_json(given: Mapping[str, Any]) -> str:
    for key, value in given.items():
        if key.startswith("@") and _term(key[1:]) in (_DESCRIPTION, _LONG) and isinstance(value, str):
            return value
    return ""


def _hold_json(model: Model, name: str, given: dict[str, Any], place: Place) -> None:
    for key, kind in (("$Action", "ActionImport"), ("$Function", "FunctionImport")):
        if isinstance(given.get(key), str):
            model.sets.append((kind, name, model.full(given[key]), place))
    if isinstance(given.get("$Type"), str):
        kind = "EntitySet" if given.get("$Collection") is True else "Singleton"
        model.sets.append((kind, name, model.full(given["$Type"]), place))
