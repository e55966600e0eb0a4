"""XML payloads as values, guided by the fields of a message (design section 4)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from attrs import define

from fieldwright.files.xml_text import Element
from fieldwright.schema.model import Shape
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.xml_layout import TEXT, XSI, XSI_TYPE, Layout, Layouts
from fieldwright.schema.xsd_types import integer

XS = "http://www.w3.org/2001/XMLSchema"
_NIL = f"{{{XSI}}}nil"
_TYPE = f"{{{XSI}}}type"
_XSI_MARK = f"{{{XSI}}}"
_BOOLEAN: Mapping[str, bool] = MappingProxyType({"true": True, "1": True, "false": False, "0": False})

Unknown = Callable[[str], None]
"""Told the path of every element and attribute of a payload that the schema does not have."""


def _integer(text: str) -> Any:
    number = integer(text)
    return text.strip() if number is None else number


def _boolean(text: str) -> Any:
    stripped = text.strip()
    return _BOOLEAN.get(stripped, stripped)


def _as_written(text: str) -> str:
    return text


_CONVERTED: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        "integer": _integer,
        "boolean": _boolean,
        **dict.fromkeys(("number", "date", "time", "date-time", "duration", "binary"), str.strip),
    }
)
"""How a text becomes a value, by the field's type; texts and unions stay as they are written."""


@define(eq=False)
class XmlReader:
    """Reads elements by the layouts of one schema."""

    layouts: Layouts
    unknown: Unknown

    def value(self, node: Element, shape: Shape, path: str) -> Any:
        """The value of one element. Absent is missing, empty is ``""``, ``xsi:nil`` is null."""
        if shape.type == "any":
            return generic(node)
        if shape.type == "object":
            return self._object(node, shape, path)
        if len(node) or node.attrib:
            if len(node) or any(not name.startswith(_XSI_MARK) for name in node.attrib):
                self._report(node, path)
                return generic(node)
            if _nil(node):
                return None
            if _TYPE in node.attrib:
                return generic(node)
        return self._converted(node, node.text or "", shape)

    def _converted(self, node: Element, text: str, shape: Shape) -> Any:
        if shape.format == "qname":
            return self._qualified(node, text)
        return _CONVERTED.get(shape.type, _as_written)(text)

    def _qualified(self, node: Element, text: str) -> str:
        """An xs:QName with the schema's prefix for its namespace, ``{namespace}name`` where it has none: the document's own mean nothing elsewhere."""
        prefix, colon, name = text.strip().rpartition(":")
        namespace = node.nsmap.get(prefix if colon else None)
        if not namespace:
            return text.strip()
        known = self.layouts.prefixes.get(namespace)
        return f"{known}:{name}" if known else f"{{{namespace}}}{name}"

    def _report(self, node: Element, path: str) -> None:
        for name in node.attrib:
            if not name.startswith(_XSI_MARK):
                self.unknown(join(path, quoted("@" + _local(name))))
        for child in node:
            self.unknown(join(path, quoted(_local(child.tag))))

    def _object(self, node: Element, shape: Shape, path: str) -> Any:
        made: dict[str, Any] = {}
        layout = self._attributes(node, shape, made, path)
        if _nil(node):
            if not made:
                return None
            return {**made, TEXT: None}
        known, counts = layout.elements, dict[str, int]()
        for child in node:
            tag = child.tag
            member = known.get(tag)
            if member is not None:
                name = member.name
                at = counts.get(name, 0)
                counts[name] = at + 1
                step = f"{quoted(name)}[{at}]" if member.repeats else quoted(name)
                self._put(made, name, self.value(child, member, join(path, step)), member.repeats or at > 0)
            else:
                name = _unknown_key(tag, node.tag, layout)
                if not layout.any_element:
                    self.unknown(join(path, quoted(name)))
                counts[name] = counts.get(name, 0) + 1
                self._put(made, name, generic(child), counts[name] > 1)
        self._text(node, layout, made, path)
        return made

    def _put(self, made: dict[str, Any], name: str, value: Any, repeats: bool) -> None:
        if not repeats:
            made[name] = value
        elif name not in made:
            made[name] = [value]
        elif isinstance(made[name], list):
            made[name].append(value)
        else:
            made[name] = [made[name], value]

    def _text(self, node: Element, layout: Layout, made: dict[str, Any], path: str) -> None:
        text = _own_text(node)
        member = layout.members.get(TEXT)
        if member is None:
            if text.strip():
                made[TEXT] = text
                self.unknown(join(path, quoted(TEXT)))
        elif not layout.elements and not len(node):
            made[TEXT] = self._converted(node, text, member)
        elif text.strip():
            made[TEXT] = text

    def _attributes(self, node: Element, shape: Shape, made: dict[str, Any], path: str) -> Layout:
        attributes = node.attrib
        if not attributes:
            return self.layouts.of(shape)
        written = attributes.get(_TYPE)
        type_name = _type_name(node, written) if written is not None else ""
        layout = self.layouts.of(shape, type_name)
        for name, text in attributes.items():
            if name.startswith(_XSI_MARK):
                if name != _NIL:
                    made[f"@xsi:{_local(name)}"] = type_name if name == _TYPE else text
                continue
            member = layout.attributes.get(name)
            if member is not None:
                made[member.name] = self._converted(node, text, member)
                continue
            key = f"@{name}"
            if not layout.any_attribute:
                self.unknown(join(path, quoted(key)))
            made[key] = text
        return layout


SOAP_ENVELOPES = ("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope")


def without_envelope(root: Element, expected: str) -> Element:
    """What stands in a SOAP envelope, if the document is one and the message another: of several elements the expected one."""
    namespace = _namespace(root.tag)
    if root.tag == expected or namespace not in SOAP_ENVELOPES or _local(root.tag) != "Envelope":
        return root
    inside = [
        one
        for place in ("Body", "Header")
        for part in root.iterchildren(f"{{{namespace}}}{place}")
        for one in part.iterchildren("{*}*")
    ]
    fault = [one for part in inside if part.tag == f"{{{namespace}}}Fault" for one in part.iter("{*}*")]
    named = [one for one in (*inside, *fault) if one.tag == expected]
    return (named or inside or [root])[0]


def generic(node: Element) -> Any:
    """An element that no schema describes: attributes, text and children; a repeated child is an array.

    A child in another namespace than its parent's has the key ``{namespace}local``.
    """
    made: dict[str, Any] = {}
    nil = False
    for name, text in node.attrib.items():
        if name == _NIL:
            nil = text.strip() in ("true", "1")
        elif name == _TYPE:
            made[XSI_TYPE] = _type_name(node, text)
        else:
            made[f"@xsi:{_local(name)}" if name.startswith(_XSI_MARK) else f"@{name}"] = text
    for child in node:
        key, value = _generic_key(child.tag, node.tag), generic(child)
        if key not in made:
            made[key] = value
        elif isinstance(made[key], list):
            made[key].append(value)
        else:
            made[key] = [made[key], value]
    text = _own_text(node)
    if not made:
        return None if nil else text
    if nil:
        made[TEXT] = None
    elif text.strip() or not len(node):
        made[TEXT] = text
    return made


def _nil(node: Element) -> bool:
    return node.get(_NIL, "").strip() in ("true", "1")


def _own_text(node: Element) -> str:
    """The text directly in an element."""
    if not len(node):
        return node.text or ""
    return (node.text or "") + "".join(child.tail or "" for child in node)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _namespace(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def _generic_key(tag: str, parent: str) -> str:
    namespace = _namespace(tag)
    return _local(tag) if namespace == _namespace(parent) else f"{{{namespace}}}{_local(tag)}"


def _unknown_key(tag: str, parent: str, layout: Layout) -> str:
    key = _generic_key(tag, parent)
    return f"{{{_namespace(tag)}}}{_local(tag)}" if key in layout.members else key


def _type_name(node: Element, text: str) -> str:
    """An ``xsi:type`` as a value: the type's local name, ``xs:name`` for a built-in."""
    prefix, colon, name = text.strip().rpartition(":")
    namespace = node.nsmap.get(prefix if colon else None, "")
    return f"xs:{name}" if namespace == XS else name
