"""What WSDL files say: operations with their messages, how they are bound to SOAP, and the schemas inside."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from attrs import Factory, define, evolve, field, frozen
from lxml import etree

from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.surroundings import Surroundings, around
from fieldwright.files.xml_text import Element, parse_xml
from fieldwright.schema.model import Note, Origin
from fieldwright.schema.operations import Endpoint, Service
from fieldwright.schema.xsd_index import XS, Name
from fieldwright.schema.xsd_loading import reading_root

WSDL_11 = "http://schemas.xmlsoap.org/wsdl/"
WSDL_20 = "http://www.w3.org/ns/wsdl"
VERSIONS: Mapping[str, str] = MappingProxyType({WSDL_11: "1.1", WSDL_20: "2.0"})
SOAP: Mapping[str, str] = MappingProxyType(
    {
        "http://schemas.xmlsoap.org/wsdl/soap/": "SOAP 1.1",
        "http://schemas.xmlsoap.org/wsdl/soap12/": "SOAP 1.2",
        "http://www.w3.org/ns/wsdl/soap": "SOAP",
    }
)
_HTTP = "http://schemas.xmlsoap.org/wsdl/http/"
MAX_FILES = 200


@frozen(eq=False)
class Part:
    """A part of a message: an element or a type by name."""

    name: str
    message: Name
    element: Name | None
    type: Name | None
    origin: Origin
    description: str = ""


@frozen(eq=False)
class Bound:
    """How a message is bound: its style (empty: not said), and what SOAP adds."""

    style: str = ""
    use: str = "literal"
    namespace: str | None = None
    parts: frozenset[str] | None = None
    headers: tuple[Part, ...] = ()
    protocols: tuple[str, ...] = ()
    action: str = ""
    transport: str = ""


@frozen(eq=False)
class Transfer:
    """One message of an operation. ``parts`` is None where its message is not defined."""

    direction: str
    """``input``, ``output``, ``fault``; in WSDL 2.0 also ``infault`` and ``outfault``."""
    name: str
    """Of a fault among several; else empty."""
    message: str
    parts: tuple[Part, ...] | None
    bound: Bound
    origin: Origin
    description: str = ""
    said: tuple[str, ...] = ()
    fault: str = ""
    """The fault's own name."""


@frozen(eq=False)
class Operation:
    """An operation of a port type or interface."""

    name: str
    port: str
    namespace: str
    transfers: tuple[Transfer, ...]
    description: str = ""
    said: tuple[str, ...] = ()
    pattern: str = ""
    """How messages follow each other: request-response, one-way, solicit-response, notification, or WSDL 2.0's own word."""
    origin: Origin = Factory(Origin)


@define(eq=False)
class Definitions:
    """All that the files say."""

    version: str
    operations: list[Operation] = field(factory=list)
    services: list[Service] = field(factory=list)
    schemas: list[tuple[Element, bytes, Path]] = field(factory=list)
    digests: list[tuple[str, bytes]] = field(factory=list)
    notes: list[Note] = field(factory=list)


def definitions_of(root: Element, data: bytes, file: Path) -> Definitions:
    """What a WSDL file and those that it imports say. ``root`` is its parsed root element."""
    namespace = etree.QName(root).namespace or ""
    made = Definitions(VERSIONS[namespace])
    files = _Files(made, around(file, reading_root(file)))
    files.load(root, data, file)
    reader = _Reader11(files, made) if made.version == "1.1" else _Reader20(files, made)
    made.operations.extend(reader.operations())
    made.services.extend(reader.services())
    return made


def documented(node: Element) -> str:
    """The documentation of a WSDL element."""
    found = next(
        (one for one in node if isinstance(one.tag, str) and etree.QName(one).localname == "documentation"), None
    )
    return (
        "\n".join(filter(None, (" ".join(one.split()) for one in "".join(found.itertext("*")).split("\n"))))
        if found is not None
        else ""
    )


@define(eq=False)
class _Files:
    made: Definitions
    around: Surroundings
    loaded: list[tuple[Element, Path]] = field(factory=list)
    _seen: set[Path] = field(factory=set)

    def load(self, root: Element, data: bytes, file: Path) -> None:
        """Take in a file and what it imports."""
        self._seen.add(file.resolve())
        self.loaded.append((root, file))
        main = self.loaded[0][1]
        self.made.digests.append(("" if file is main else file.name, hashlib.sha256(data).digest()))
        namespace = etree.QName(root).namespace
        for types in root.iterchildren(f"{{{namespace}}}types"):
            self.made.schemas += ((one, data, file) for one in types.iterchildren(f"{{{XS}}}schema"))
        for node in root.iterchildren(f"{{{namespace}}}import", f"{{{namespace}}}include"):
            location = (node.get("location") or "").strip()
            if location:
                self._follow(node, location, file)

    def _follow(self, node: Element, location: str, file: Path) -> None:
        try:
            path = self.around.find(file, location)
            if path in self._seen or len(self._seen) > MAX_FILES:
                return
            if path.suffix.lower() not in (".wsdl", ".xsd", ".xml"):
                raise RefusedError(f"{location[:200]!r} is no .wsdl or .xsd file")
            data = self.around.read(path)
            root = parse_xml(data, path)
        except FieldwrightError as error:
            kind = "S11" if isinstance(error, RefusedError) else "S10"
            text = f"{file.name} refers to something that was not read: {error.problem}."
            self.made.notes.append(Note(kind, text, Origin(file, node.sourceline or 0), "warning", error.wanted))
            return
        if root.tag == f"{{{XS}}}schema":
            self._seen.add(path)
            self.made.schemas.append((root, data, path))
            self.made.digests.append((path.name, hashlib.sha256(data).digest()))
        elif (etree.QName(root).namespace or "") in VERSIONS:
            self.load(root, data, path)
        else:
            text = f"{path.name} is neither a WSDL nor an XML schema; it was passed over."
            self.made.notes.append(Note("S13", text, Origin(file, node.sourceline or 0), "warning"))


def _resolved(node: Element, text: str) -> Name:
    prefix, _, name = text.strip().rpartition(":")
    return node.nsmap.get(prefix or None, "" if not prefix else f"?{prefix}"), name


def _origin(node: Element, file: Path) -> Origin:
    steps: list[str] = []
    one: Element | None = node
    while one is not None:
        name = one.get("name")
        steps.append(f"wsdl:{etree.QName(one).localname}" + (f"[@name='{name}']" if name else ""))
        one = one.getparent()
    return Origin(file, node.sourceline or 0, "/" + "/".join(reversed(steps)))


@define(eq=False)
class _Reader:
    files: _Files
    made: Definitions

    def top(self, *tags: str) -> Iterator[tuple[Element, Path, str]]:
        """The elements of a kind directly below the roots, with their file and target namespace."""
        for root, file in self.files.loaded:
            namespace = etree.QName(root).namespace
            for node in root.iterchildren(*(f"{{{namespace}}}{tag}" for tag in tags)):
                yield node, file, root.get("targetNamespace") or ""

    def services(self) -> Iterator[Service]:
        """The services, with the protocols and addresses of their ports."""
        kinds = {
            (namespace, node.get("name") or ""): _protocol(node) for node, _, namespace in self.top("binding")
        }  # fmt: skip
        for node, file, _ in self.top("service"):
            namespace = etree.QName(node).namespace
            endpoints: list[Endpoint] = []
            for port in node.iterchildren(f"{{{namespace}}}port", f"{{{namespace}}}endpoint"):
                binding = _resolved(port, port.get("binding") or "")
                inner = next(
                    (one for one in port if isinstance(one.tag, str) and one.get("location") is not None), None
                )
                address = port.get("address") or (inner.get("location") if inner is not None else "") or ""
                endpoints.append(Endpoint(port.get("name") or "", binding[1], kinds.get(binding, ""), address))
            yield Service(node.get("name") or "", tuple(endpoints), _origin(node, file))

    def miss(self, text: str, node: Element, file: Path) -> None:
        """Note something that is not there."""
        self.made.notes.append(Note("S10", text, Origin(file, node.sourceline or 0), "warning"))


def _protocol(binding: Element) -> str:
    """What a binding binds to: ``SOAP 1.1``, ``SOAP 1.2``, ``HTTP`` or the namespace of another."""
    kind = next(
        (etree.QName(one) for one in binding if isinstance(one.tag, str) and etree.QName(one).localname == "binding"),
        None,
    )
    said = kind.namespace or "" if kind is not None else binding.get("type") or ""
    return "HTTP" if said == _HTTP else SOAP.get(said, said)


_PATTERNS_11: Mapping[tuple[str, ...], str] = {
    ("input", "output"): "request-response", ("input",): "one-way", ("output", "input"): "solicit-response", ("output",): "notification",
}  # fmt: skip
"""Patterns by the order of an operation's messages, faults left out."""
_PATTERNS_20 = {
    "in-out": "request-response",
    "in-only": "one-way",
    "out-in": "solicit-response",
    "out-only": "notification",
}


@define(eq=False)
class _Reader11(_Reader):
    _messages: dict[Name, tuple[Part, ...]] = field(factory=dict)
    _bindings: dict[Name, list[tuple[Element, Path]]] = field(factory=dict)

    def operations(self) -> Iterator[Operation]:
        """The operations of all port types."""
        for node, file, namespace in self.top("message"):
            name = (namespace, node.get("name") or "")
            self._messages.setdefault(
                name, tuple(self._part(one, name, file) for one in node.iterchildren(f"{{{WSDL_11}}}part"))
            )
        for node, file, _ in self.top("binding"):
            self._bindings.setdefault(_resolved(node, node.get("type") or ""), []).append((node, file))
        for node, file, namespace in self.top("portType"):
            port = (namespace, node.get("name") or "")
            for operation in node.iterchildren(f"{{{WSDL_11}}}operation"):
                yield self._operation(operation, file, port)

    def _part(self, node: Element, message: Name, file: Path) -> Part:
        element, type_ = node.get("element"), node.get("type")
        return Part(
            node.get("name") or "part", message, _resolved(node, element) if element else None,
            _resolved(node, type_) if type_ else None if element else (XS, "anyType"), _origin(node, file), documented(node),
        )  # fmt: skip

    def _operation(self, node: Element, file: Path, port: Name) -> Operation:
        name = node.get("name") or "operation"
        directions = [
            one
            for one in node
            if isinstance(one.tag, str) and etree.QName(one).localname in ("input", "output", "fault")
        ]
        faults = sum(etree.QName(one).localname == "fault" for one in directions)
        transfers = tuple(self._transfer(one, file, port, name, several=faults > 1) for one in directions)
        said = [f"The order of the parameters is {node.get('parameterOrder')}."] if node.get("parameterOrder") else []
        inputs = [etree.QName(one).localname for one in directions]
        if inputs[:2] == ["output", "input"]:
            said.append("The service sends the output first (solicit and response).")
        elif inputs[:1] == ["output"]:
            said.append("The service sends the message (notification).")
        pattern = _PATTERNS_11.get(tuple(one for one in inputs if one != "fault"), "")
        return Operation(name, port[1], port[0], transfers, documented(node), tuple(said), pattern, _origin(node, file))

    def _transfer(self, node: Element, file: Path, port: Name, operation: str, *, several: bool) -> Transfer:
        direction = etree.QName(node).localname
        text = node.get("message") or ""
        name = _resolved(node, text)
        called = (node.get("name") or "") if direction == "fault" and several else ""
        bound = self._bound(port, operation, node, direction)
        return Transfer(
            direction, called, name[1], self._messages.get(name), bound, _origin(node, file), documented(node),
            fault=(node.get("name") or "") if direction == "fault" else "",
        )  # fmt: skip

    def _bound(self, port: Name, operation: str, node: Element, direction: str) -> Bound:
        protocols: list[str] = []
        made: Bound | None = None
        for binding, file in self._bindings.get(port, ()):
            inner = next(
                (one for one in binding.iterchildren(f"{{{WSDL_11}}}operation") if one.get("name") == operation), None
            )
            kind = next(
                (
                    etree.QName(one)
                    for one in binding
                    if isinstance(one.tag, str) and etree.QName(one).localname == "binding"
                ),
                None,
            )
            if inner is None or kind is None:
                continue
            soap = SOAP.get(kind.namespace or "")
            if soap is None:
                verb = next((one.get("verb") for one in binding if one.tag == f"{{{_HTTP}}}binding"), "")
                protocols.append(
                    f"HTTP {verb} (parts as parameters)"
                    if verb is not None and kind.namespace == _HTTP
                    else f"{kind.namespace}"
                )
                continue
            protocols.append(soap)
            if made is None:
                made = self._of_soap(binding, inner, file, node, direction, kind.namespace or "")
        if made is None:
            return Bound(protocols=tuple(dict.fromkeys(protocols)))
        return evolve(made, protocols=tuple(dict.fromkeys(protocols)))

    def _of_soap(
        self, binding: Element, operation: Element, file: Path, node: Element, direction: str, soap: str
    ) -> Bound:
        bound = next(iter(binding.iterchildren(f"{{{soap}}}binding")), None)
        transport = (bound.get("transport") or "") if bound is not None else ""
        style = bound.get("style") if bound is not None else None
        own = next(iter(operation.iterchildren(f"{{{soap}}}operation")), None)
        action = (own.get("soapAction") or "") if own is not None else ""
        style = (own.get("style") if own is not None else None) or style or "document"
        places = [one for one in operation.iterchildren(f"{{{WSDL_11}}}{direction}")
                  if direction != "fault" or one.get("name") == node.get("name")]  # fmt: skip
        if not places:
            return Bound(style, action=action, transport=transport)
        body = next((one for one in places[0].iter(f"{{{soap}}}body", f"{{{soap}}}fault")), None)
        headers = tuple(
            part for one in places[0].iter(f"{{{soap}}}header") if (part := self._header(one, file)) is not None
        )
        if body is None:
            return Bound(style, headers=headers, action=action, transport=transport)
        parts = frozenset(body.get("parts").split()) if body.get("parts") is not None else None
        use, namespace = body.get("use") or "literal", body.get("namespace")
        return Bound(style, use, namespace, parts, headers, action=action, transport=transport)

    def _header(self, node: Element, file: Path) -> Part | None:
        name = _resolved(node, node.get("message") or "")
        found = next((one for one in self._messages.get(name, ()) if one.name == node.get("part")), None)
        if found is None:
            self.miss(f"The part {node.get('part')!r} of the header message {name[1]!r} is not defined.", node, file)
        return found


_PATTERNS = "http://www.w3.org/ns/wsdl/"


@define(eq=False)
class _Reader20(_Reader):
    def operations(self) -> Iterator[Operation]:
        """The operations of all interfaces."""
        faults: dict[Name, Element] = {}
        bound = {
            _resolved(node, node.get("interface") or ""): node
            for node, _, _ in self.top("binding")
            if node.get("interface")
        }
        for node, _, namespace in self.top("interface"):
            faults.update({(namespace, one.get("name") or ""): one for one in node.iterchildren(f"{{{WSDL_20}}}fault")})
        for node, file, namespace in self.top("interface"):
            port = (namespace, node.get("name") or "")
            protocols = (
                (SOAP.get(bound[port].get("type") or "", bound[port].get("type") or ""),) if port in bound else ()
            )
            extends = (
                [f"The interface {port[1]} also has the operations of {node.get('extends')}."]
                if node.get("extends")
                else []
            )
            for one in node.iterchildren(f"{{{WSDL_20}}}operation"):
                pattern = (one.get("pattern") or "").removeprefix(_PATTERNS)
                said = (*extends, *([f"The message exchange pattern is {pattern}."] if pattern else ()))
                transfers = tuple(self._transfers(one, file, faults, Bound("document", protocols=protocols)))
                yield Operation(
                    one.get("name") or "operation", port[1], namespace, transfers, documented(one), said,
                    _PATTERNS_20.get(pattern.rpartition("/")[2], pattern), _origin(one, file),
                )  # fmt: skip

    def _transfers(
        self, operation: Element, file: Path, faults: Mapping[Name, Element], bound: Bound
    ) -> Iterator[Transfer]:
        for node in operation:
            direction = etree.QName(node).localname if isinstance(node.tag, str) else ""
            if direction not in ("input", "output", "infault", "outfault"):
                continue
            text, at, called = node.get("element"), node, ""
            if direction.endswith("fault"):
                reference = _resolved(node, node.get("ref") or "")
                declared = faults.get(reference)
                if declared is None:
                    self.miss(f"The fault {reference[1]!r} is not defined.", node, file)
                    continue
                text, at, called = declared.get("element"), declared, reference[1]
            origin = _origin(node, file)
            parts: tuple[Part, ...] = ()
            if text and not text.startswith("#"):
                parts = (Part("body", ("", ""), _resolved(at, text), None, origin),)
            elif text in (None, "#any", "#other"):
                parts = (Part("body", ("", ""), None, (XS, "anyType"), origin),)
            yield Transfer(direction, called, text or "", parts, bound, origin, documented(node), fault=called)
