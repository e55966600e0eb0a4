"""An edited copy of NeTEx: so many edits of so many kinds, chosen by a seed, with what a comparison has to report of each."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from attrs import define, field
from lxml import etree

from fieldwright.schema.load import load
from fieldwright.schema.xsd import XsdSchema
from tests.benchmarks.edits import EDITS, SEED, Edit

NETEX = "13-netex/xsd/netex/xsd/NeTEx_publication.xsd"
_XSD = "{http://www.w3.org/2001/XMLSchema}"
_DIRECT = (
    "xsd:complexType/xsd:sequence/xsd:element[@name]", "xsd:complexType/xsd:complexContent/xsd:extension/xsd:sequence/xsd:element[@name]",
)  # fmt: skip
_SPACES = {"xsd": _XSD[1:-1]}
Node = etree._Element  # pyright: ignore[reportPrivateUsage]


def edited_netex(main: Path, folder: Path) -> tuple[Path, list[Edit]]:
    """A copy of the schema's folder with edits in its files; the main file of it."""
    copied = folder / "netex"
    shutil.copytree(main.parent, copied, copy_function=shutil.copyfile)
    editing = _Editing(random.Random(SEED))
    loaded = load(copied / main.name)
    if not isinstance(loaded, XsdSchema):
        raise TypeError(f"{main} is no XSD")
    for one in loaded.index.documents:
        if ("support" in one.file.name or "version" in one.file.name) and one.namespace == loaded.namespace:
            editing.read(one.file)
    editing.edit()
    return copied / main.name, editing.made


@define
class _Editing:
    """Files that are being edited: of each component one field at most."""

    rng: random.Random
    made: list[Edit] = field(factory=list)
    roots: dict[Path, Node] = field(factory=dict)
    names: Counter[str] = field(factory=Counter)
    """How often each name is given to an element."""
    typed: Counter[str] = field(factory=Counter)
    """How often each type is that of an element."""
    based: Counter[str] = field(factory=Counter)
    done: set[Node] = field(factory=set)

    def read(self, file: Path) -> None:
        root = etree.parse(file).getroot()
        self.roots[file] = root
        for node in root.iter(f"{_XSD}*"):
            self.names[node.get("name", "")] += 1
            self.typed[node.get("type", "").rpartition(":")[2]] += node.tag in (f"{_XSD}element", f"{_XSD}attribute")
            for text in (node.get("base", ""), node.get("itemType", ""), *node.get("memberTypes", "").split()):
                self.based[text.rpartition(":")[2]] += 1

    def edit(self) -> None:
        fields = [node for root in self.roots.values() for path in _DIRECT for node in root.findall(path, _SPACES)]
        fields = [node for node in fields if self.names[node.get("name", "")] == 1]
        types = [node for root in self.roots.values() for node in root.findall("xsd:complexType", _SPACES)]
        types = [node for node in types if self.typed[node.get("name", "")]]
        simple = [node for root in self.roots.values() for node in root.findall("xsd:simpleType", _SPACES)]
        simple = [node for node in simple if self.typed[node.get("name", "")] and not self.based[node.get("name", "")]]
        grouped = [node for root in self.roots.values() for node in root.findall("xsd:group/xsd:sequence/xsd:element[@name]", _SPACES)]  # fmt: skip
        grouped = [node for node in grouped if self.names[node.get("name", "")] == 1]
        for nodes in (fields, types, simple, grouped):
            self.rng.shuffle(nodes)
        rules = [*((rule, fields) for rule in FIELDS), *((rule, types) for rule in TYPES), *((rule, simple) for rule in SIMPLE), *((rule, grouped) for rule in GROUPED)]  # fmt: skip
        at = 0
        while len(self.made) < EDITS and at < 4 * EDITS:
            rule, nodes = rules[at % len(rules)]
            at += 1
            for node in nodes:
                top = _top(node)
                edit = rule(node, len(self.made)) if top not in self.done and node.getparent() is not None else None
                if edit is not None:
                    self.done.add(top)
                    self.made.append(edit)
                    break
        for file, root in self.roots.items():
            if any(one.getroottree().getroot() is root for one in self.done):
                root.getroottree().write(str(file), encoding="UTF-8", xml_declaration=True)


Rule = Callable[[Node, int], "Edit | None"]


def _top(node: Node) -> Node:
    above = node.getparent()
    return node if above is None or above.getparent() is None else _top(above)


def _edit(id: str, node: Node) -> Edit:
    top = _top(node)
    return Edit((id,), top.get("name", "") if top.tag == f"{_XSD}complexType" else "", node.get("name", ""))


def _set(id: str, name: str, value: str, *types: str, among: str = "element") -> Rule:
    """An attribute set on a field of one of some types."""

    def rule(node: Node, _: int) -> Edit | None:
        if node.get("type") not in types or node.get(name) is not None or among not in str(node.tag):
            return None
        node.set(name, value)
        return _edit(id, node)

    return rule


def _changed(id: str, name: str, value: str, new: str | None) -> Rule:
    """An attribute of a field changed, or taken away."""

    def rule(node: Node, _: int) -> Edit | None:
        if node.get(name) != value or node.get("fixed") is not None or (name == "type" and node.get("default") is not None):  # fmt: skip
            return None
        if new is None:
            del node.attrib[name]
        else:
            node.set(name, new)
        return _edit(id, node)

    return rule


def _absent(id: str, name: str, value: str) -> Rule:
    def rule(node: Node, _: int) -> Edit | None:
        if node.get(name) is not None or (name == "minOccurs" and node.get("maxOccurs") is not None):
            return None
        node.set(name, value)
        return _edit(id, node)

    return rule


def _added(node: Node, at: int) -> Edit:
    made = etree.Element(f"{_XSD}element", {"name": f"QuiteAnother{at}", "type": "xsd:string", "minOccurs": "0"})
    node.addnext(made)
    return _edit("optional-field-added", made)


def _removed(node: Node, _: int) -> Edit | None:
    if node.get("minOccurs") != "0":
        return None
    edit = _edit("optional-field-removed", node)
    above = node.getparent()
    if above is None or len(above) < 2:
        return None
    above.remove(node)
    return edit


def _renamed(node: Node, _: int) -> Edit | None:
    if len(node.findtext("xsd:annotation/xsd:documentation", "", _SPACES)) < 9:
        return None
    node.set("name", f"{node.get('name')}Renamed")
    return _edit("field-renamed", node)


def _described(node: Node, _: int) -> Edit | None:
    said = node.find("xsd:annotation/xsd:documentation", _SPACES)
    if said is None:
        return None
    said.text = "Something else is said about it now."
    return _edit("description-changed", node)


def _swapped(node: Node, _: int) -> Edit | None:
    other = node.getnext()
    if other is None or other.tag != node.tag or other.get("name") is None:
        return None
    other.addnext(node)
    top = _top(node)
    return Edit(("order-changed",), top.get("name", ""), top.get("name", ""))


def _attribute(node: Node, at: int) -> Edit | None:
    if node.find("xsd:sequence", _SPACES) is None or node.find("xsd:anyAttribute", _SPACES) is not None:
        return None
    etree.SubElement(node, f"{_XSD}attribute", {"name": f"quiteAnother{at}", "type": "xsd:string"})
    return Edit(("optional-field-added",), node.get("name", ""), f"@quiteAnother{at}")


def _needed(node: Node, _: int) -> Edit | None:
    found = next(
        (one for one in node.iter(f"{_XSD}attribute") if one.get("use", "optional") == "optional" and one.get("name")), None
    )  # fmt: skip
    if found is None:
        return None
    found.set("use", "required")
    return Edit(("became-required",), node.get("name", ""), f"@{found.get('name')}")


def _derived(node: Node, at: int) -> Edit | None:
    if node.find("xsd:simpleContent", _SPACES) is not None or node.get("abstract") is not None:
        return None
    above = node.getparent()
    prefix = next((prefix for prefix, space in node.nsmap.items() if space == above.get("targetNamespace") and prefix), "") if above is not None else ""  # fmt: skip
    made = etree.Element(f"{_XSD}complexType", {"name": f"QuiteAnotherType{at}"})
    content = etree.SubElement(made, f"{_XSD}complexContent")
    base = f"{prefix}:{node.get('name')}" if prefix else node.get("name", "")
    etree.SubElement(content, f"{_XSD}extension", {"base": base})
    node.addnext(made)
    return Edit(("alternative-added",), node.get("name", ""), f"<QuiteAnotherType{at}>")


def _facet(id: str, name: str, value: str) -> Rule:
    def rule(node: Node, _: int) -> Edit | None:
        derivation = node.find("xsd:restriction", _SPACES)
        if derivation is None or derivation.get("base") not in ("xsd:string", "xsd:normalizedString", "xsd:NMTOKEN", "xsd:token"):  # fmt: skip
            return None
        listed = derivation.findall("xsd:enumeration", _SPACES)
        if bool(listed) != (name == "enumeration") or len(listed) in (1, 2) or (not listed and derivation.find(f"xsd:{name}", _SPACES) is not None):  # fmt: skip
            return None
        if id == "enum-value-removed":
            derivation.remove(listed[0])
        else:
            etree.SubElement(derivation, f"{_XSD}{name}", {"value": value})
        return Edit((id,), "", "")

    return rule


FIELDS: tuple[Rule, ...] = (
    _added, _removed, _renamed, _described, _swapped,
    _changed("became-required", "minOccurs", "0", None), _absent("became-optional", "minOccurs", "0"),
    _absent("became-repeating", "maxOccurs", "unbounded"), _changed("became-unrepeated", "maxOccurs", "unbounded", None),
    _changed("type-narrowed", "type", "xsd:string", "xsd:integer"), _changed("type-changed", "type", "xsd:boolean", "xsd:date"),
    _changed("type-widened", "type", "xsd:boolean", "xsd:string"), _changed("type-narrowed", "type", "xsd:normalizedString", "xsd:date"),
    _set("became-nullable", "nillable", "true", "xsd:string", "xsd:boolean", "xsd:dateTime", "MultilingualString"),
    _set("default-set", "default", "2020", "xsd:string", "xsd:normalizedString", "xsd:integer"),
    _set("const-set", "fixed", "2020", "xsd:string", "xsd:normalizedString", "xsd:integer"),
)  # fmt: skip
TYPES: tuple[Rule, ...] = (_attribute, _needed, _derived)
SIMPLE: tuple[Rule, ...] = (
    _facet("enum-value-added", "enumeration", "quite another"), _facet("enum-value-removed", "enumeration", ""),
    _facet("pattern-set", "pattern", "[A-Z]{2,9}"), _facet("max-length-set", "maxLength", "4711"),
    _facet("min-length-set", "minLength", "3"),
)  # fmt: skip
GROUPED: tuple[Rule, ...] = (_added, _removed, _described, _absent("became-repeating", "maxOccurs", "unbounded"))
