"""What an interface can do, for the pages about flows: operations with their parameters, messages, security and servers.

Messages are named as `Schema.messages` lists them; their fields are looked at with `Schema.root`.
"""

from collections.abc import Mapping
from typing import Any

import attrs
from attrs import Factory, frozen

from fieldwright.schema.model import Origin, Schema


@frozen
class Parameter:
    """One parameter: ``field`` is its path in the operation's message of parameters."""

    name: str
    place: str
    """path, query, header, cookie or querystring."""
    required: bool
    field: str
    description: str = ""
    deprecated: bool = False
    style: str = ""
    """How several values are written, where the document says it: ``form``, ``deepObject``, ``csv`` ..."""
    explode: bool | None = None
    allow_reserved: bool = False
    """Whether characters such as ``/`` and ``?`` stand in its value as they are."""
    allow_empty: bool = False
    """Whether it may be given without a value."""
    media_type: str = ""
    """Of a parameter that is a document in a text."""
    sunset: str = ""
    """The day from which it is gone, as the document writes it."""
    stability: str = ""
    origin: Origin = attrs.field(factory=Origin, eq=False)


@frozen
class Encoding:
    """How a part of a multipart payload, or a field of a form, is written."""

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[str, ...] = ()


@frozen
class Body:
    """A payload: the message that describes it, and its media type; ``message`` is empty where the payload has no schema."""

    message: str
    media_type: str = ""
    headers: str = ""
    """The message that describes the headers sent with it; of channels."""
    parts: Mapping[str, Encoding] = attrs.field(factory=dict, eq=False)
    """By name, those of which the document says how they are written."""
    origin: Origin = attrs.field(factory=Origin, eq=False)


@frozen
class Link:
    """How a response leads to another operation: by its id or a pointer to it, with values for its parameters."""

    name: str
    operation: str
    parameters: Mapping[str, Any] = Factory(dict)
    description: str = ""
    body: Any = None
    """What is sent to the other operation, where the link says it."""


@frozen
class Response:
    """A response by its status: its payloads by media type, the message of its headers, and links."""

    status: str
    description: str = ""
    bodies: tuple[Body, ...] = ()
    headers: str = ""
    links: tuple[Link, ...] = ()
    origin: Origin = attrs.field(factory=Origin, eq=False)


@frozen
class Requirement:
    """A security scheme that a call needs: its name, what it is (``http bearer``, ``apiKey in header X-Key``), and scopes."""

    scheme: str
    kind: str = ""
    scopes: tuple[str, ...] = ()


@frozen
class Server:
    """A base address, with the defaults of its variables."""

    url: str
    description: str = ""
    variables: Mapping[str, str] = Factory(dict)
    choices: Mapping[str, tuple[str, ...]] = Factory(dict)
    """The values that a variable may have, where they are listed."""


@frozen
class Soap:
    """How an operation of a WSDL is bound."""

    port: str = ""
    """The port type or interface that it is of."""
    namespace: str = ""
    pattern: str = ""
    """request-response, one-way, solicit-response, notification; in WSDL 2.0 the pattern's own name."""
    protocols: tuple[str, ...] = ()
    """``SOAP 1.1``, ``SOAP 1.2``, ``HTTP GET (parts as parameters)``."""
    transport: str = ""
    style: str = ""
    use: str = ""
    action: str = ""


@frozen
class Operation:
    """Something that can be called, or that is sent by itself (``kind``: operation, webhook, callback, channel)."""

    method: str
    path: str
    id: str = ""
    summary: str = ""
    description: str = ""
    kind: str = "operation"
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    parameters_message: str = ""
    requests: tuple[Body, ...] = ()
    request_required: bool = False
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[Requirement, ...], ...] = ()
    """Alternatives, each a set of schemes that are all needed; an empty set means that none is needed, no alternatives that nothing is said."""
    servers: tuple[Server, ...] = ()
    origin: Origin = Factory(Origin)
    name: str = ""
    """What the names of its messages begin with, and unique: ``GET /orders``, ``POST /hooks callback onEvent POST``."""
    owner: str = ""
    """Of a callback: the name of the operation that it belongs to."""
    callback: str = ""
    """Of a callback: its name there; its ``path`` is the expression that gives the address."""
    own_security: bool = False
    """Whether it says its security itself; else it is the interface's."""
    own_servers: bool = False
    documentation: str = ""
    """The address of further documentation."""
    sunset: str = ""
    """The day from which it is gone, as the document writes it."""
    stability: str = ""
    """What the document says of how settled it is: ``draft``, ``alpha``, ``beta``, ``stable``."""
    soap: Soap | None = None


@frozen
class Flow:
    """A way to an OAuth 2 token: its addresses by what they are for (authorization, token, refresh, device), and scopes with their meaning."""

    urls: Mapping[str, str] = Factory(dict)
    scopes: Mapping[str, str] = Factory(dict)


@frozen
class Scheme:
    """The definition of a security scheme, in the words of OpenAPI 3."""

    name: str
    kind: str = ""
    """apiKey, http, oauth2, openIdConnect, mutualTLS; AsyncAPI has more."""
    place: str = ""
    """Of an API key: header, query or cookie."""
    parameter: str = ""
    """Of an API key: the name there."""
    scheme: str = ""
    """Of http: basic, bearer ..., in lower case."""
    format: str = ""
    """Of a bearer's token."""
    flows: Mapping[str, Flow] = Factory(dict)
    url: str = ""
    """Of OpenID Connect."""
    description: str = ""
    origin: Origin = attrs.field(factory=Origin, eq=False)


@frozen
class Tag:
    """A tag that the document describes."""

    name: str
    description: str = ""
    documentation: str = ""


@frozen
class About:
    """What a document says of the interface as a whole; contact and licence as text."""

    title: str = ""
    version: str = ""
    summary: str = ""
    description: str = ""
    terms: str = ""
    contact: str = ""
    licence: str = ""
    documentation: str = ""


@frozen
class Endpoint:
    """Where a service of a WSDL is reached: the port's name, its binding, protocol and address."""

    name: str
    binding: str = ""
    protocol: str = ""
    address: str = ""


@frozen
class Service:
    """A service of a WSDL."""

    name: str
    endpoints: tuple[Endpoint, ...] = ()
    origin: Origin = attrs.field(factory=Origin, eq=False)


HTTP, CHANNELS, SOAP = "http", "channels", "soap"
"""Kinds of interfaces: those of one kind have operations that can be compared."""


@frozen
class Interface:
    """What a schema says of an interface: its operations, and what holds for all of them. ``kind`` is empty where it describes none."""

    kind: str = ""
    about: About = Factory(About)
    operations: tuple[Operation, ...] = ()
    servers: tuple[Server, ...] = ()
    security: tuple[tuple[Requirement, ...], ...] = ()
    """What operations need that say nothing themselves; as in `Operation`."""
    schemes: tuple[Scheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    services: tuple[Service, ...] = ()
    places: Mapping[str, Origin] = attrs.field(factory=dict, eq=False)
    """Where what holds for the whole stands: ``info``, ``servers``, ``security``, ``tags``, of those that are there."""

    def place(self, part: str) -> Origin | None:
        """Where a part stands; None where it is not there."""
        return self.places.get(part)


def interface_of(schema: Schema) -> Interface:
    """The interface that a schema describes; an empty one of schemas that describe data only."""
    give = getattr(schema, "interface", None)
    found = give() if callable(give) else None
    return found if isinstance(found, Interface) else Interface()
