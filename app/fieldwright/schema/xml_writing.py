"""Values as XML payloads: in the schema's order, with its namespaces and prefixes."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, cast

from attrs import define, field, frozen

from fieldwright.files.errors import FieldwrightError
from fieldwright.schema.model import Shape
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.xml_layout import TEXT, XSI, XSI_TYPE, Layout, Layouts, local_of

_XML = "http://www.w3.org/XML/1998/namespace"
_XS = "http://www.w3.org/2001/XMLSchema"
_NAME = re.compile(r"[^\W\d][\w.\-\u00b7]*")
_BRACES = re.compile(r"\{([^{}]*)\}(.+)")
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_TEXT: Mapping[int, str] = MappingProxyType(str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}))
_IN_ATTRIBUTE: Mapping[int, str] = MappingProxyType(
    {**_IN_TEXT, ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}
)

_ANY = Shape(name="*", type="any")


@frozen
class Qualified:
    """An xs:QName as a value: its prefix is known when the document's namespaces are."""

    namespace: str
    local: str


@define(eq=False)
class Built:
    """An element to be written."""

    namespace: str
    local: str
    attributes: list[tuple[str, str, str | Qualified]] = field(factory=list)
    """Namespace, local name, value."""
    type_: tuple[str, str] | None = None
    """``xsi:type`` as namespace and name."""
    children: list["Built"] = field(factory=list)
    text: str | Qualified = ""


def xml_bytes(value: Any, shape: Shape, layouts: Layouts) -> bytes:
    """The XML document of a root element's value. Raises `FieldwrightError` for what XML cannot hold, with the path."""
    built = _element(value, shape, layouts, quoted(shape.name), (shape.namespace, local_of(shape)))
    out: list[str] = ['<?xml version="1.0" encoding="UTF-8"?>\n']
    prefixes = _prefixes(built, layouts)
    declared = "".join(
        f' xmlns{":" if prefix else ""}{prefix}="{namespace.translate(_IN_ATTRIBUTE)}"'
        for namespace, prefix in prefixes.items()
        if namespace not in ("", _XML)
    )
    _write(built, prefixes, out, 0, declared)
    out.append("\n")
    return "".join(out).encode("utf-8")


def value_as_text(value: Any, path: str) -> str:
    """A scalar as XML text: no exponents, ``true`` and ``false``."""
    if isinstance(value, str):
        found = _ILLEGAL.search(value)
        if found:
            raise FieldwrightError(
                f"{path} holds the character U+{ord(found[0]):04X}, which XML cannot hold",
                mend="remove it in the rule, for example with $replace()",
            )
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return "NaN" if value != value else "INF" if value > 0 else "-INF"
        return _plain(Decimal(repr(value)))
    return _plain(value) if isinstance(value, Decimal) else "" if value is None else str(value)


def _plain(number: Decimal) -> str:
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") or "0").replace("-0", "0") if "." in text and not number else (
        text.rstrip("0").rstrip(".") if "." in text else text
    )  # fmt: skip


# --- values to elements ----------------------------------------------------------------------------------------------


def _element(value: Any, shape: Shape, layouts: Layouts, path: str, name: tuple[str, str]) -> Built:
    built = Built(*name)
    if value is None:
        built.attributes.append((XSI, "nil", "true"))
    elif isinstance(value, dict):
        given = cast("dict[str, Any]", value)
        layout = layouts.of(shape, str(given.get(XSI_TYPE, ""))) if shape.type == "object" else None
        _members(given, built, layout, layouts, path)
    else:
        built.text = _text(value, shape, layouts, path)
    return built


def _text(value: Any, shape: Shape | None, layouts: Layouts, path: str) -> str | Qualified:
    """The text of a value; of an xs:QName whose prefix the schema knows, its namespace and name."""
    text = _one_text(value, shape, path) if shape is None or shape.type != "object" else value_as_text(value, path)
    if shape is None or shape.format != "qname":
        return text
    braces = _BRACES.fullmatch(text)
    if braces:
        return Qualified(braces[1], braces[2])
    prefix, colon, name = text.strip().rpartition(":")
    if not colon:
        return Qualified("", name)
    namespace = next((one for one, known in layouts.prefixes.items() if known == prefix), None)
    return Qualified(namespace, name) if namespace is not None else text


def _members(given: dict[str, Any], built: Built, layout: Layout | None, layouts: Layouts, path: str) -> None:
    queues: dict[str, list[Built]] = {}
    for key, value in given.items():
        here = join(path, quoted(key))
        if key == TEXT:
            if value is None:
                built.attributes.append((XSI, "nil", "true"))
            else:
                built.text = _text(value, layout.members.get(TEXT) if layout is not None else None, layouts, here)
        elif key == XSI_TYPE:
            if value is not None:
                built.type_ = _type(str(value), layout, layouts, built.namespace)
        elif key.startswith("@"):
            if value is not None:  # an attribute cannot be null
                member = layout.members.get(key) if layout is not None else None
                built.attributes.append((*_attribute_name(key, layout, here), _text(value, member, layouts, here)))
        else:
            member = layout.members.get(key) if layout is not None else None
            name = (
                (member.namespace, local_of(member)) if member is not None else _other_name(key, built.namespace, here)
            )
            items = cast("list[Any]", value) if isinstance(value, list) else [value]
            queues[key] = [
                _element(one, member or _ANY, layouts, f"{here}[{at}]" if isinstance(value, list) else here, name)
                for at, one in enumerate(_flat(items))
            ]
    built.children = _ordered(queues, layout)
    built.attributes.sort(key=lambda one: _rank(one, layout))


def _flat(items: list[Any]) -> Iterable[Any]:
    for one in items:
        if isinstance(one, list):
            yield from _flat(cast("list[Any]", one))
        else:
            yield one


def _one_text(value: Any, shape: Shape | None, path: str) -> str:
    """The text of an attribute or of an element that has attributes: several values only where the schema's type is a list."""
    if isinstance(value, dict):
        raise FieldwrightError(f"{path} takes text, and the rules gave an object", mend="map a single value")
    if not isinstance(value, list):
        return value_as_text(value, path)
    items = list(_flat(cast("list[Any]", value)))
    if len(items) != 1 and (shape is None or shape.format != "list"):
        raise FieldwrightError(
            f"{path} takes one value, and the rules gave {len(items)}",
            mend="take one of them, or join them with $join()",
        )
    return " ".join(_one_text(one, None, path) for one in items)


def _attribute_name(key: str, layout: Layout | None, path: str) -> tuple[str, str]:
    member = layout.members.get(key) if layout is not None else None
    if member is not None and key != "@*":
        return member.namespace, local_of(member)
    if key.startswith("@xsi:"):
        return XSI, key[5:]
    return _other_name(key[1:], "", path)


def _other_name(key: str, namespace: str, path: str) -> tuple[str, str]:
    """The name for a key that the schema does not have."""
    braces = _BRACES.fullmatch(key)
    found, name = (braces[1], braces[2]) if braces else (namespace, key)
    if not _NAME.fullmatch(name):
        raise FieldwrightError(f"{path}: {name[:60]!r} is no name that XML can have", mend="rename it in the rule")
    return found, name


def can_be_named(key: str) -> bool:
    """Whether an element, an attribute (``@name``) or a text can be written for a key that the schema does not have."""
    if key == TEXT or key.startswith("@xsi:"):
        return True
    braces = _BRACES.fullmatch(key.removeprefix("@"))
    return _NAME.fullmatch(braces[2] if braces else key.removeprefix("@")) is not None


def _type(text: str, layout: Layout | None, layouts: Layouts, namespace: str) -> tuple[str, str]:
    if text.startswith("xs:"):
        return _XS, text[3:]
    derived = layout.derived.get(text) if layout is not None else None
    return (derived.namespace if derived is not None else layouts.namespace or namespace), text


def _rank(attribute: tuple[str, str, str | Qualified], layout: Layout | None) -> int:
    if layout is None or attribute[0] == XSI:
        return -1 if attribute[0] == XSI else 0
    tag = f"{{{attribute[0]}}}{attribute[1]}" if attribute[0] else attribute[1]
    return next((at for at, name in enumerate(layout.attributes) if name == tag), 10_000)


# --- order -----------------------------------------------------------------------------------------------------------


def _ordered(queues: dict[str, list[Built]], layout: Layout | None) -> list[Built]:
    """The elements in the schema's order; those that it does not have where its wildcard is, else at the end."""
    if layout is None:
        return [one for queue in queues.values() for one in queue]
    if layout.model is not None:
        return _by_model(queues, layout)
    made: list[Built] = []
    others = [one for key, queue in queues.items() if key not in layout.members for one in queue]
    for key in layout.members:
        if key == "*":
            made += others
            others = []
        elif key in queues:
            made += queues[key]
    return made + others


def _by_model(queues: dict[str, list[Built]], layout: Layout) -> list[Built]:
    """In the order of a content model whose groups repeat: one round of the group after the other."""
    waiting: dict[str, list[Built]] = {}
    keys = [key for key in layout.members if key in queues] + [key for key in queues if key not in layout.members]
    for key in keys:
        waiting.setdefault(layout.slots.get(key, "*"), []).extend(queues[key])
    for queue in waiting.values():
        queue.reverse()
    made: list[Built] = []
    _take(layout.model, waiting, made)
    return made + [one for queue in waiting.values() for one in reversed(queue)]


def _take(model: Any, waiting: dict[str, list[Built]], made: list[Built]) -> None:
    if model.kind in ("element", "any"):
        queue = waiting.get(model.name[1], [])
        for _ in range(len(queue) if model.max is None else min(model.max, len(queue))):
            made.append(queue.pop())
        return
    rounds = 0
    while model.max is None or rounds < model.max:
        rounds += 1
        before = len(made)
        if model.kind == "choice":
            best = max(model.items, key=lambda item: _waiting_in(item, waiting), default=None)
            if best is not None:
                _take(best, waiting, made)
        else:
            for item in model.items:
                _take(item, waiting, made)
        if len(made) == before:
            return


def _waiting_in(model: Any, waiting: dict[str, list[Built]]) -> int:
    if model.kind in ("element", "any"):
        return 1 if waiting.get(model.name[1]) else 0
    return sum(_waiting_in(item, waiting) for item in model.items)


# --- text ------------------------------------------------------------------------------------------------------------


def _prefixes(root: Built, layouts: Layouts) -> dict[str, str]:
    """A prefix for every namespace in use; the root's is the default one unless something is in none, or needs it on an attribute."""
    elements: dict[str, None] = {}
    prefixed: dict[str, None] = {}
    stack = [root]
    while stack:
        one = stack.pop()
        elements[one.namespace] = None
        if one.type_ is not None:
            prefixed.update({XSI: None, one.type_[0]: None})
        prefixed.update((namespace, None) for namespace, _, _ in one.attributes if namespace)
        for value in (one.text, *(value for _, _, value in one.attributes)):
            if isinstance(value, Qualified):  # one without a namespace must not fall into the default one
                prefixed[value.namespace or root.namespace] = None
        stack.extend(reversed(one.children))
    made: dict[str, str] = {"": ""}
    if root.namespace and "" not in elements and root.namespace not in prefixed:
        made[root.namespace] = ""
    taken: set[str] = set()
    for namespace in (*elements, *prefixed):
        if namespace in made:
            continue
        prefix = layouts.prefixes.get(namespace) or _USUAL.get(namespace, "")
        number = 1
        while not prefix or prefix in taken:
            prefix, number = f"ns{number}", number + 1
        taken.add(prefix)
        made[namespace] = prefix
    return made


_USUAL = {_XML: "xml", XSI: "xsi", _XS: "xs"}


def _write(one: Built, prefixes: dict[str, str], out: list[str], depth: int, declared: str = "") -> None:
    prefix = prefixes[one.namespace]
    name = f"{prefix}:{one.local}" if prefix else one.local
    out.append(f"<{name}{declared}")
    if one.type_ is not None:
        marked = prefixes[one.type_[0]]
        out.append(f' {prefixes[XSI]}:type="{marked}{":" if marked else ""}{one.type_[1]}"')
    for namespace, local, value in one.attributes:
        mark = prefixes[namespace]
        out.append(f' {mark}{":" if mark else ""}{local}="{_written(value, prefixes).translate(_IN_ATTRIBUTE)}"')
    text = _written(one.text, prefixes)
    if not one.children and not text:
        out.append("/>")
        return
    out.append(">" + text.translate(_IN_TEXT))
    indent = "" if text else "\n" + "  " * (depth + 1)
    for child in one.children:
        out.append(indent)
        _write(child, prefixes, out, depth + 1)
    if one.children and indent:
        out.append(indent[:-2])
    out.append(f"</{name}>")


def _written(value: str | Qualified, prefixes: Mapping[str, str]) -> str:
    if isinstance(value, str):
        return value
    prefix = prefixes[value.namespace]
    return f"{prefix}:{value.local}" if prefix else value.local
