"""What an interface can do, for the pages about flows: operations with their parameters, messages, security and servers.

Messages are named as `Schema.messages` lists them; their fields are looked at with `Schema.root`.
"""

from collections.abc import Mapping
from typing import Any

from attrs import Factory, frozen

from fieldwright.schema.model import Origin


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


@frozen
class Body:
    """A payload: the message that describes it, and its media type; ``message`` is empty where the payload has no schema."""

    message: str
    media_type: str = ""


@frozen
class Link:
    """How a response leads to another operation: by its id or a pointer to it, with values for its parameters."""

    name: str
    operation: str
    parameters: Mapping[str, Any] = Factory(dict)
    description: str = ""


@frozen
class Response:
    """A response by its status: its payloads by media type, the message of its headers, and links."""

    status: str
    description: str = ""
    bodies: tuple[Body, ...] = ()
    headers: str = ""
    links: tuple[Link, ...] = ()


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
