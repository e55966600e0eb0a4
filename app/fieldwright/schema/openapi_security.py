"""Security and servers of OpenAPI documents."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.openapi_parts import Parts
from fieldwright.schema.operations import Requirement, Server


def requirements(schemes: Mapping[str, str], root: Node, operation: Node) -> tuple[tuple[Requirement, ...], ...]:
    """The security of an operation: its own, even if empty, else the document's. ``schemes`` are those of `scheme_texts`."""
    given = operation.value.get("security", root.value.get("security"))
    found: list[tuple[Requirement, ...]] = []
    for one in cast("list[Any]", given) if isinstance(given, list) else []:
        if isinstance(one, dict):
            needed = cast("dict[str, Any]", one)
            found.append(
                tuple(Requirement(str(n), schemes.get(n, ""), _scopes(scopes)) for n, scopes in needed.items())
            )
    return tuple(found)


def scheme_texts(parts: Parts, root: Node) -> dict[str, str]:
    """What each security scheme is, in words, by name."""
    components = parts.member(root, "components")
    given = [*parts.members(root, "securityDefinitions"), *parts.members(components, "securitySchemes")]
    return {name: scheme_text(cast("dict[str, Any]", one.value)) for name, one in given}


def scheme_text(scheme: dict[str, Any]) -> str:
    """A security scheme in words: ``http bearer``, ``apiKey in header X-Key``, ``oauth2``."""
    kind = str(scheme.get("type", ""))
    if kind == "http":
        return f"http {scheme.get('scheme', '')}".strip()
    if kind == "basic":
        return "http basic"
    if kind in ("apiKey", "httpApiKey"):
        return f"apiKey in {scheme.get('in', '')} {scheme.get('name', '')}".strip()
    return kind


def _scopes(given: Any) -> tuple[str, ...]:
    return tuple(str(one) for one in cast("list[Any]", given)) if isinstance(given, list) else ()


def servers(root: Node, owners: Sequence[Node]) -> tuple[Server, ...]:
    """The servers of the innermost that names some: the operation, its path, the document."""
    for owner in (*owners, root):
        given = owner.value.get("servers")
        if isinstance(given, list) and given:
            listed = cast("list[Any]", given)
            return tuple(_server(cast("dict[str, Any]", one)) for one in listed if isinstance(one, dict))
    host, base = root.value.get("host"), root.value.get("basePath")
    if not isinstance(host, str) and not isinstance(base, str):
        return ()
    operation = next(iter(owners), root)
    schemes = operation.value.get("schemes", root.value.get("schemes"))
    listed = cast("list[Any]", schemes) if isinstance(schemes, list) and schemes else [""]
    path = base if isinstance(base, str) else ""
    return tuple(
        Server(f"{f'{one}:' if one else ''}//{host}{path}" if isinstance(host, str) else path) for one in listed
    )


def _server(given: dict[str, Any]) -> Server:
    variables = given.get("variables")
    known = cast("dict[str, Any]", variables) if isinstance(variables, dict) else {}
    defaults = {str(name): str(one.get("default", "")) for name, one in known.items() if isinstance(one, dict)}
    said = str(given.get("description") or given.get("name") or "")
    return Server(str(given.get("url", "")), said, defaults, choices_of(known))


def choices_of(variables: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The values that variables of a server may have, of those where they are listed."""
    listed = {name: one.get("enum") for name, one in variables.items() if isinstance(one, dict)}
    return {str(name): _scopes(given) for name, given in listed.items() if isinstance(given, list)}
