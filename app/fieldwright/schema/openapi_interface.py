"""What OpenAPI and AsyncAPI documents say of an interface as a whole: who offers it, its tags, what its security schemes are."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from fieldwright.schema.documents import Node
from fieldwright.schema.model import Origin
from fieldwright.schema.openapi_parts import Parts
from fieldwright.schema.operations import About, Encoding, Flow, Scheme, Tag

_FLOW_NAMES: Mapping[str, str] = MappingProxyType(
    {"accessCode": "authorizationCode", "application": "clientCredentials"}
)
"""Names of flows in OpenAPI 3, by Swagger's."""

_URLS: Mapping[str, str] = MappingProxyType(
    {"authorizationUrl": "authorization", "tokenUrl": "token", "refreshUrl": "refresh", "deviceAuthorizationUrl": "device"}
)  # fmt: skip

_SUNSET = ("x-sunset", "sunset")
_STABILITY = ("x-stability-level", "x-stability", "x-maturity")


def about_of(root: Node) -> About:
    """The document's ``info``, and where further documentation is."""
    info = _object(root.value.get("info"))
    contact, licence = _object(info.get("contact")), _object(info.get("license"))
    return About(
        _text(info.get("title")), _text(info.get("version")), _text(info.get("summary")), _text(info.get("description")),
        _text(info.get("termsOfService")), _joined(contact, "name", "email", "url"), _joined(licence, "name", "identifier", "url"),
        documentation_of(root.value) or documentation_of(info),
    )  # fmt: skip


def places_of(root: Node) -> dict[str, Origin]:
    """Where the parts that hold for the whole interface stand; Swagger's servers at its host or base path."""
    found = {key: root.child(key).origin for key in ("info", "servers", "security", "tags") if key in root.value}
    swagger = next((key for key in ("host", "basePath", "schemes") if key in root.value), None)
    return found if swagger is None else {"servers": root.child(swagger).origin, **found}


def tags_of(parts: Parts, root: Node) -> tuple[Tag, ...]:
    """The tags that the document describes, of AsyncAPI 3 those of its ``info``."""
    info = parts.member(root, "info")
    for owner in (root, info):
        given = owner.value.get("tags") if owner is not None else None
        if isinstance(given, list):
            listed = [cast("dict[str, Any]", one) for one in cast("list[Any]", given) if isinstance(one, dict)]
            named = [one for one in listed if isinstance(one.get("name"), str)]
            return tuple(
                Tag(one["name"], _text(one.get("description")) or _text(one.get("summary")), documentation_of(one))
                for one in named
            )
    return ()


def schemes_of(parts: Parts, root: Node) -> tuple[Scheme, ...]:
    """The definitions of security schemes, those of Swagger in the words of OpenAPI 3."""
    components = parts.member(root, "components")
    given = [*parts.members(root, "securityDefinitions"), *parts.members(components, "securitySchemes")]
    return tuple(_scheme(name, one) for name, one in given)


def _scheme(name: str, node: Node) -> Scheme:
    given = cast("dict[str, Any]", node.value)
    kind, scheme = _text(given.get("type")), _text(given.get("scheme")).lower()
    if kind == "basic":
        kind, scheme = "http", "basic"
    flows: dict[str, Flow] = {}
    if isinstance(given.get("flow"), str):
        flows[_FLOW_NAMES.get(given["flow"], given["flow"])] = _flow(given)
    for one, held in _object(given.get("flows")).items():
        if isinstance(held, dict):
            flows[str(one)] = _flow(cast("dict[str, Any]", held))
    return Scheme(
        name, kind, _text(given.get("in")), _text(given.get("name")) if kind in ("apiKey", "httpApiKey") else "", scheme,
        _text(given.get("bearerFormat")), flows, _text(given.get("openIdConnectUrl")), _text(given.get("description")), node.origin,
    )  # fmt: skip


def _flow(given: dict[str, Any]) -> Flow:
    scopes = _object(given.get("scopes", given.get("availableScopes")))
    return Flow(
        {called: given[key] for key, called in _URLS.items() if isinstance(given.get(key), str)},
        {str(one): _text(text) for one, text in scopes.items() if not str(one).startswith("x-")},
    )


def encodings_of(parts: Parts, entry: Node) -> dict[str, Encoding]:
    """How the parts of a multipart payload are written, those of which a media type says it."""
    found: dict[str, Encoding] = {}
    for name, one in parts.members(entry, "encoding"):
        given, explode = cast("dict[str, Any]", one.value), one.value.get("explode")
        found[name] = Encoding(
            _text(given.get("contentType")), _text(given.get("style")), explode if isinstance(explode, bool) else None,
            given.get("allowReserved") is True, tuple(header for header, _ in parts.members(one, "headers")),
        )  # fmt: skip
    return found


def documentation_of(given: Mapping[str, Any]) -> str:
    """The address that ``externalDocs`` gives."""
    return _text(_object(given.get("externalDocs")).get("url"))


def sunset_of(given: Mapping[str, Any]) -> str:
    """The day from which a part is gone (``x-sunset``), as it is written."""
    return next((_text(given[key]) for key in _SUNSET if _text(given.get(key))), "")


def stability_of(given: Mapping[str, Any]) -> str:
    """How settled a part is (``x-stability-level``), as it is written."""
    return next((_text(given[key]) for key in _STABILITY if _text(given.get(key))), "")


def _object(given: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", given) if isinstance(given, dict) else {}


def _text(given: Any) -> str:
    """A text; what YAML takes for a number or a day is written again."""
    if isinstance(given, str):
        return given.strip()
    return "" if given is None or isinstance(given, (dict, list, bool)) else str(given)


def _joined(given: Mapping[str, Any], *keys: str) -> str:
    return ", ".join(text for text in (_text(given.get(key)) for key in keys) if text)
