"""Payloads as values and back (design section 4): JSON is itself; XML follows the fields of its message; a `CodedSchema` reads its own.

Of XML, an element's attributes are ``@name``, its text is ``#text`` where it has attributes or elements, a repeating element is always an
array. Whole numbers that a double holds exactly and booleans have their types, in canonical form; everything else is text as written
(without outer white space where the schema's type has none). The value of a document is an object with the root element's name.
"""

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, cast

from fieldwright.files.errors import FieldwrightError, RefusedError, UnreadableError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import html_error, sniffed
from fieldwright.files.xml_text import parse_xml
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.made import CodedSchema
from fieldwright.schema.model import Field, Schema
from fieldwright.schema.options import recoded
from fieldwright.schema.xml_layout import Layouts, clark, local_of
from fieldwright.schema.xml_reading import Unknown, XmlReader, without_envelope
from fieldwright.schema.xml_writing import xml_bytes


def _ignored(_: str) -> None:
    return None


def read_value(data: bytes, schema: Schema, root: Field, file: Any, *, unknown: Unknown = _ignored) -> Any:
    """The value of a payload. ``unknown`` is told the concrete path of everything in XML that the schema does not have; it is kept.

    Raises a `FieldwrightError` where the payload cannot be read, or starts with something else than the message does.
    """
    if schema.medium == "xml":
        return _read_xml(data, schema, root, file, unknown)
    text = _recoded(data, schema, file)
    if isinstance(schema, CodedSchema):
        return schema.read_payload(text, root, file, unknown)
    return _checked(load_json(text, file).value, root, file)


def value_text(data: bytes, schema: Schema, root: Field, file: Any, *, unknown: Unknown = _ignored) -> str:
    """The JSON text of a payload's value; for JSON its own text, once that is known to be sound."""
    if schema.medium == "xml":
        return json.dumps(_read_xml(data, schema, root, file, unknown), ensure_ascii=False)
    text = _recoded(data, schema, file)
    if isinstance(schema, CodedSchema):
        return json.dumps(schema.read_payload(text, root, file, unknown), ensure_ascii=False)
    document = load_json(text, file)
    _checked(document.value, root, file)
    return document.text


def _recoded(data: bytes, schema: Schema, file: Any) -> bytes:
    """A payload in the encoding that the user says of the sample; as it is where it cannot be in that."""
    encoding = schema.payload_encoding if isinstance(schema, JsonSchema) else ""
    if not encoding:
        return data
    try:
        return recoded(data, encoding, file)
    except UnreadableError:
        return data


def write_value(value: Any, schema: Schema, root: Field) -> bytes:
    """The payload of a value: indented JSON, or XML in the schema's order with its namespaces, in UTF-8 with a newline at the end; a table in its dialect.

    What the schema does not have is written behind what it has, so that validation shows it; null becomes ``xsi:nil``.
    """
    if schema.medium == "xml":
        try:
            return xml_bytes(_root_value(value, root), root.shape, _layouts(schema))
        except RecursionError:
            raise RefusedError("the output is nested too deeply to be written") from None
    if isinstance(schema, CodedSchema):
        return schema.write_payload(value, root)
    text = json.dumps(value, ensure_ascii=False, indent=2, default=_number)
    return (text + "\n").encode("utf-8", "surrogatepass")


def _number(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is no JSON value")


def _layouts(schema: Schema) -> Layouts:
    layouts = getattr(schema, "layouts", None)
    if not isinstance(layouts, Layouts):
        raise FieldwrightError(f"payloads of {schema.format} cannot be read as XML", file=schema.file)
    return layouts


def _read_xml(data: bytes, schema: Schema, root: Field, file: Any, unknown: Unknown) -> Any:
    kind = sniffed(data, file)
    if kind == "html":
        raise html_error(data, file, wanted="an XML document")
    if kind in ("json", "ndjson"):
        raise FieldwrightError(
            f"the payload is JSON, and {root.name!r} is an XML message", mend="choose an XML document", file=file
        )
    expected = clark(root.shape.namespace, local_of(root.shape))
    element = without_envelope(parse_xml(data, file, comments=False), expected)
    if element.tag != expected and _fixed_root(schema, root):
        raise FieldwrightError(
            f"the document starts with {_shown(element.tag)}, and the message {root.name!r} expects {_shown(expected)}",
            mend="choose a document of this message, or the message of this document",
            file=file,
            line=element.sourceline or 0,
        )
    try:
        return {root.name: XmlReader(_layouts(schema), unknown).value(element, root.shape, root.path)}
    except RecursionError:
        raise RefusedError("the document is nested too deeply to be read", file=file) from None


def _fixed_root(schema: Schema, root: Field) -> bool:
    """Whether a payload must start with the message's own element: not where the message is a type."""
    declares = getattr(schema, "declares_root", None)
    return declares is None or bool(declares(root))


def _shown(tag: str) -> str:
    namespace, _, name = tag.rpartition("}")
    return f"{name!r} of the namespace {namespace[1:]!r}" if namespace else f"{name!r} without a namespace"


def _root_value(value: Any, root: Field) -> Any:
    given = cast("dict[str, Any]", value) if isinstance(value, dict) else None
    if given is None or list(given) != [root.name]:
        found = "nothing" if value is None or given == {} else "several values" if given else "a single value"
        if given and len(given) == 1:
            found = repr(next(iter(given)))
        raise FieldwrightError(
            f"the output must be one element {root.name!r}, and the rules gave {found}",
            mend=f"fill fields below {root.name}",
        )
    one = given[root.name]
    if isinstance(one, list):
        items = cast("list[Any]", one)
        if len(items) != 1:
            raise FieldwrightError(
                f"the output must be one element {root.name!r}, and the rules gave {len(items)}",
                mend="take one item in the rules",
            )
        return items[0]
    return one


_JSON_KINDS: dict[type, str] = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number", type(None): "null"}  # fmt: skip


def _checked(value: Any, root: Field, file: Any) -> Any:
    """The value, if its kind can be that of the message's root; arrays and objects must not be taken for one another."""
    shape = root.shape
    if shape.repeats and not isinstance(value, list):
        wanted = "an array"
    elif not shape.repeats and shape.types == ("object",) and not isinstance(value, dict) and not shape.nullable:
        wanted = "an object"
    else:
        _refuse_stranger(value, root, file)
        return value
    found = _JSON_KINDS.get(type(value), "another value")
    raise FieldwrightError(
        f"the payload is {found if found == 'null' else f'of type {found}'}, and the message expects {wanted}",
        mend="choose a payload of this message",
        file=file,
        line=1,
    )


def _refuse_stranger(value: Any, root: Field, file: Any) -> None:
    """Refuses an object that shares not one name with the message: some other document."""
    if not isinstance(value, dict) or not value or root.shape.types != ("object",):
        return
    names = set(_names(root, _ALTERNATIVES_DEEP))
    given = list(cast("dict[str, Any]", value))
    if not names or "*" in names or names.intersection(given):
        return
    raise FieldwrightError(
        f"the payload is not what the source says: it has {_listed(given)}, and the message {_listed(sorted(names))}",
        mend="choose a payload of this message, or the message of this payload",
        file=file,
        line=1,
    )


_ALTERNATIVES_DEEP = 3


def _names(field: Field, deep: int) -> Iterator[str]:
    """The names of the object's members, those of its alternatives included; ``*`` where any name may stand."""
    for child in field.children():
        if not child.shape.alternative:
            yield child.name
        elif deep and child.shape.types == ("object",):
            yield from _names(child, deep - 1)
        else:
            yield "*"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(repr(one) for one in names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
