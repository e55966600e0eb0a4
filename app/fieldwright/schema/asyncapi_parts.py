"""Parts of AsyncAPI documents besides the messages: parameters of channels, servers, security."""

from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.openapi_parts import Parts
from fieldwright.schema.openapi_security import choices_of, scheme_text
from fieldwright.schema.operations import Requirement, Server


def channel_parameters(parts: Parts, channel: Node) -> dict[str, Node]:
    """The parameters of a channel's address, in a form that `Parts.described` takes; all are demanded."""
    found: dict[str, Node] = {}
    for name, one in parts.members(channel, "parameters"):
        given = cast("dict[str, Any]", one.value)
        value: dict[str, Any] = {**given, "in": "path"}
        if not isinstance(given.get("schema"), (dict, bool)):
            value["type"] = "string"
        if isinstance(given.get("location"), str):
            said = value.get("description")
            value["description"] = f"{f'{said} ' if isinstance(said, str) else ''}Taken from {value.pop('location')}."
        found[name] = Node(one.document, one.pointer, value)
    return found


def security_of(parts: Parts, root: Node, operation: Node) -> tuple[tuple[Requirement, ...], ...]:
    """The security of an operation: schemes by name (version 2) or by reference (version 3), each an alternative."""
    given = operation.value.get("security")
    if not isinstance(given, list):
        return ()
    components = parts.member(root, "components")
    schemes = dict(parts.members(components, "securitySchemes"))
    held = operation.child("security")
    found: list[tuple[Requirement, ...]] = []
    for index, one in enumerate(cast("list[Any]", given)):
        if not isinstance(one, dict):
            continue
        written = cast("dict[str, Any]", one)
        scheme = parts.followed(held.child(str(index)))
        if scheme is not None and isinstance(scheme.value.get("type"), str):
            name = scheme.pointer.rpartition("/")[2]
            found.append((Requirement(name, scheme_text(scheme.value), _texts(scheme.value.get("scopes"))),))
        elif "$ref" not in written:
            found.append(
                tuple(
                    Requirement(str(name), scheme_text(schemes[name].value) if name in schemes else "", _texts(scopes))
                    for name, scopes in written.items()
                )
            )
    return tuple(found)


def servers_of(parts: Parts, root: Node, channel: Node) -> tuple[Server, ...]:
    """The servers of a channel: those it names (by name in version 2, by reference in version 3), else all."""
    known = dict(parts.members(root, "servers"))
    given = channel.value.get("servers")
    chosen = list(known.values())
    if isinstance(given, list) and given:
        held = channel.child("servers")
        chosen = []
        for index, one in enumerate(cast("list[Any]", given)):
            found = known.get(one) if isinstance(one, str) else parts.followed(held.child(str(index)))
            if found is not None:
                chosen.append(found)
    return tuple(_server(parts, one) for one in chosen)


def _server(parts: Parts, node: Node) -> Server:
    given = cast("dict[str, Any]", node.value)
    url = given.get("url")
    if not isinstance(url, str):
        url = f"{given.get('protocol', '')}://{given.get('host', '')}{given.get('pathname', '')}"
    elif "://" not in url and given.get("protocol"):
        url = f"{given['protocol']}://{url}"
    defaults = {name: str(one.value.get("default", "")) for name, one in parts.members(node, "variables")}
    held = parts.member(node, "variables")
    return Server(
        url, str(given.get("description") or ""), defaults, choices_of(held.value if held is not None else {})
    )


def _texts(given: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in cast("list[Any]", given)) if isinstance(given, list) else ()
