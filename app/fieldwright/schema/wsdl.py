"""WSDL 1.1 and 2.0: the messages of every operation, then the elements and types of the schemas inside.

A payload is what stands in the SOAP body: the element of a document style part, or for RPC the wrapper element that is named after the
operation and holds the parts. `wsdl_definitions` reads the files; here what they say becomes messages.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from attrs import define, field, frozen
from lxml import etree

from fieldwright.files.errors import UnreadableError
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Field, Message, Note, Origin
from fieldwright.schema.operations import Interface
from fieldwright.schema.wsdl_definitions import (
    Bound,
    Definitions,
    Operation,
    Part,
    Transfer,
    definitions_of,
    documented,
)
from fieldwright.schema.wsdl_interface import interface_of
from fieldwright.schema.xml_layout import Layouts
from fieldwright.schema.xsd import XsdSchema
from fieldwright.schema.xsd_index import XS, Component, Index, Name, SchemaDocument
from fieldwright.schema.xsd_loading import index_of
from fieldwright.schema.xsd_remarks import general_remarks
from fieldwright.schema.xsd_shapes import Shapes

if TYPE_CHECKING:
    from fieldwright.schema.formats import Source

_ENVELOPE = "The message is what stands in the SOAP body; the envelope around it is not shown, passed over when read and not written."
_UNBOUND = "The message is bound to no protocol here; it is shown as it would stand in a SOAP body."


@frozen(eq=False)
class Entry:
    """A message of an operation: the element that is its payload, and what else is said about it."""

    message: Message
    component: Component
    notes: tuple[Note, ...] = ()


@define(eq=False)
class WsdlSchema(XsdSchema):
    """A loaded WSDL: an XSD whose first messages are those of the operations."""

    wsdl_version: str = "1.1"
    operations: dict[str, Entry] = field(factory=dict)
    made: tuple[Element, ...] = ()
    """The schemas that were made for wrappers; their elements are messages of operations only."""
    pieces: tuple[tuple[Element, Path], ...] = ()
    """The schemas inside, and those made for wrappers, with their files: what validation builds upon."""
    described: Interface = field(factory=Interface)

    def interface(self) -> Interface:
        """What the services offer."""
        return self.described

    @property
    def format(self) -> str:
        """``WSDL 1.1`` or ``WSDL 2.0``."""
        return f"WSDL {self.wsdl_version}"

    def root(self, message: str) -> Field:
        """The root field of a message; raises `MissingError` naming close matches."""
        known = message in self._roots
        made = super().root(message)
        if message in self.operations and not known:
            shape = made.shape
            notes = (*self.operations[message].notes, *shape.notes)
            made = self._roots[message] = Field(shape.with_(notes=notes), made.path, made.key)
        return made

    def _listed(self) -> dict[str, tuple[Message, Component]]:
        if not self._entries:
            inside = super()._listed().copy()
            self._entries.clear()
            self._entries.update({name: (one.message, one.component) for name, one in self.operations.items()})
            for name, entry in inside.items():
                if not any(entry[1].document.root is one for one in self.made):
                    self._entries.setdefault(name, entry)
        return self._entries


def read_wsdl(source: "Source") -> WsdlSchema:
    """The schema of a WSDL file, with the files that it imports."""
    found = definitions_of(source.element, source.data, source.file)
    if not found.operations and not found.schemas:
        raise UnreadableError(
            f"this WSDL {found.version} description declares no operation and no schema",
            mend="choose the file that declares them, such as one that it is imported by",
            file=source.file,
            line=1,
        )
    index = _index(found, source.file)
    maker = _Maker(found, index)
    entries = {one.message.name: one for one in maker.entries()}
    general_remarks(index)
    shapes = Shapes.over(index)
    layouts = Layouts(shapes.prefixes, shapes.model_of, index.main.namespace)
    pieces = (*((root, file) for root, _, file in found.schemas), *((root, source.file) for root in maker.made))
    return WsdlSchema(
        source.file,
        index,
        shapes,
        layouts,
        wsdl_version=found.version,
        operations=entries,
        made=tuple(maker.made),
        pieces=pieces,
        described=interface_of(found, maker.named, documented(source.element)),
    )


def _index(found: Definitions, file: Path) -> Index:
    schemas = found.schemas
    if not schemas:
        empty = etree.Element(f"{{{XS}}}schema", nsmap={"xs": XS})
        schemas = [(empty, b"", file)]
    root, data, own = schemas[0]  # locations in it are meant from its own file
    index = index_of(root, data or etree.tostring(root), own, beside=schemas[1:])
    index.digests = [one for one in index.digests if one[0]] + found.digests
    for note in found.notes:
        index.keep(note)
    return index


@define(eq=False)
class _Maker:
    """Makes the messages of operations."""

    found: Definitions
    index: Index
    made: list[Element] = field(factory=list)
    """Schemas of the wrappers, one for each."""
    named: dict[Transfer, list[str]] = field(factory=dict)
    """The messages' names, by the transfers that they describe."""
    _names: dict[str, Component] = field(factory=dict)

    def entries(self) -> Iterator[Entry]:
        """All messages of all operations, each name once."""
        for operation in self.found.operations:
            for transfer in operation.transfers:
                yield from self._entries_of(operation, transfer)

    def _entries_of(self, operation: Operation, transfer: Transfer) -> Iterator[Entry]:
        bound = transfer.bound
        notes = [*self._said(operation, transfer, bound)]
        direction = transfer.direction
        if transfer.parts is None:
            text = f"The message {transfer.message!r} of {operation.name} {direction} is not defined."
            self.index.keep(Note("S10", text, transfer.origin, "warning"))
            return
        parts = self._body(transfer, bound)
        rpc = bound.style == "rpc" if bound.style else bool(parts) and all(one.type for one in parts)
        if rpc and direction in ("input", "output"):
            yield self._entry(operation, transfer, "", self._wrapper(operation, transfer, parts), notes)
        else:
            if not parts and transfer.parts == ():
                text = f"{operation.name} {direction} has no content: the SOAP body is empty."
                self.index.keep(Note("S12", text, transfer.origin))
            for part in parts:
                extra = [
                    Note(
                        "S12",
                        f"The body also holds {', '.join(one.name for one in parts if one is not part)}.",
                        transfer.origin,
                    )
                ]
                yield self._entry(
                    operation,
                    transfer,
                    part.name if len(parts) > 1 else "",
                    self._content(part),
                    notes + extra * (len(parts) > 1),
                )
        for part in bound.headers:
            called = f"header {part.name}"
            yield self._entry(
                operation,
                transfer,
                called,
                self._content(part),
                [Note("S12", "The message is a SOAP header.", transfer.origin)],
                "header",
            )

    def _body(self, transfer: Transfer, bound: Bound) -> list[Part]:
        parts = list(transfer.parts or ())
        if bound.parts is not None:
            return [one for one in parts if one.name in bound.parts]
        headers = {(one.message, one.name) for one in bound.headers}
        return [one for one in parts if (one.message, one.name) not in headers]

    def _said(self, operation: Operation, transfer: Transfer, bound: Bound) -> Iterator[Note]:
        origin = transfer.origin
        soap = [one for one in bound.protocols if one.startswith("SOAP")]
        yield Note("S12", _ENVELOPE if soap else _UNBOUND, origin)
        if bound.protocols:
            action = f", SOAPAction {bound.action!r}" if bound.action else ""
            yield Note("S12", f"Bound to {', '.join(bound.protocols)}{action}.", origin)
        if bound.use == "encoded":
            text = "The payload is SOAP encoded: elements may bear xsi:type, id and href, which are not shown."
            yield Note("S12", text, origin)
        for part in bound.headers:
            yield Note("S12", f"The SOAP header holds {part.element[1] if part.element else part.name}.", origin)
        for text in (*operation.said, *transfer.said):
            yield Note("S12", text, origin)

    def _entry(self, operation: Operation, transfer: Transfer, suffix: str, component: Component, notes: Sequence[Note],
               kind: str = "") -> Entry:  # fmt: skip
        name = " ".join(filter(None, (operation.name, transfer.direction, transfer.name, suffix)))
        if name in self._names:
            name = f"{name} ({operation.port})"
        base, number = name, 2
        while name in self._names:
            name, number = f"{base} {number}", number + 1
        self._names[name] = component
        self.named.setdefault(transfer, []).append(name)
        direction = {"input": "request", "infault": "request"}.get(transfer.direction, "response")
        message = Message(name, kind or direction, transfer.description or operation.description, transfer.origin)
        return Entry(message, component, tuple(notes))

    # --- elements

    def _content(self, part: Part) -> Component:
        """The element that a part stands for in the body."""
        if part.element is not None:
            found = self.index.find("element", part.element)
            if found is not None:
                return found
            text = f"The element {part.element[1]!r} of the message {part.message[1]!r} is not defined."
            self.index.keep(Note("S10", text, part.origin, "warning"))
            return self._declared(part.element, (), part.origin)
        return self._declared(("", part.name), (part,), part.origin, alone=True)

    def _wrapper(self, operation: Operation, transfer: Transfer, parts: Iterable[Part]) -> Component:
        """The element around the parts of an RPC message."""
        name = operation.name if transfer.direction == "input" else f"{operation.name}Response"
        namespace = transfer.bound.namespace if transfer.bound.namespace is not None else operation.namespace
        return self._declared((namespace, name), tuple(parts), transfer.origin)

    def _declared(self, name: Name, parts: tuple[Part, ...], origin: Origin, *, alone: bool = False) -> Component:
        """A global element made for a message, in a schema of its own: with the parts inside, or itself of the one part's type."""
        used = [one.element or one.type or ("", "") for one in parts]
        namespaces = dict.fromkeys(namespace for namespace, _ in (name, *used) if namespace and namespace != XS)
        prefixes = {f"p{at}": namespace for at, namespace in enumerate(namespaces)}
        declared = "".join(f" xmlns:{prefix}={quoteattr(uri)}" for prefix, uri in {"xs": XS, **prefixes}.items())
        root = parse_xml(
            f"<xs:schema{declared}/>".encode(), self.index.main.file
        )  # lxml makes none for some names that it reads
        if name[0]:
            root.set("targetNamespace", name[0])
        marks = {namespace: f"{prefix}:" for prefix, namespace in prefixes.items()} | {XS: "xs:", "": ""}
        for namespace in dict.fromkeys((*namespaces, "")):
            if namespace != name[0]:
                inner = etree.SubElement(root, f"{{{XS}}}import")
                if namespace:
                    inner.set("namespace", namespace)
        node = etree.SubElement(root, f"{{{XS}}}element", name=name[1])
        if alone:
            node.set("type", marks[used[0][0]] + used[0][1])
        elif parts:
            inside = etree.SubElement(etree.SubElement(node, f"{{{XS}}}complexType"), f"{{{XS}}}sequence")
            for part, (namespace, local) in zip(parts, used, strict=True):
                one = etree.SubElement(inside, f"{{{XS}}}element")
                if part.element is not None:
                    one.set("ref", marks[namespace] + local)
                else:
                    one.set("name", part.name)
                    one.set("type", marks[namespace] + local)
                if part.description:
                    noted = etree.SubElement(etree.SubElement(one, f"{{{XS}}}annotation"), f"{{{XS}}}documentation")
                    noted.text = part.description
                one.sourceline = part.origin.line
        node.sourceline = origin.line
        pointers = dict.fromkeys(root.iter(), origin.pointer)
        document = SchemaDocument(origin.file or self.index.main.file, root, name[0], chameleon=False, prefixes=dict(root.nsmap),
                                  local_prefixes=False, pointers=pointers)  # fmt: skip
        known = self.index.components["element"].get(name)
        self.index.declare(document)
        self.made.append(root)
        return self.index.components["element"][name] if known is None else Component(node, document, name)
