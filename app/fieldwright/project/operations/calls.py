"""The operation that a text such as ``POST /orders`` means, among those that an interface has."""

import re
from collections.abc import Iterator

from fieldwright.project.operations.near import near
from fieldwright.schema.operations import Interface, Operation

METHODS = ("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY")
"""HTTP's methods as descriptions have them."""

READING = ("GET", "HEAD", "OPTIONS", "TRACE", "QUERY")
"""Those that change nothing."""

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://[^/]*", re.IGNORECASE)
_VARIABLE = re.compile(r"\{[^{}/]*\}|:[A-Za-z_]\w*")


def method_of(text: str) -> str:
    """The method that a call begins with, in capitals; empty where it names none."""
    first = text.split(None, 1)[0].upper() if text.split() else ""
    return first if first in METHODS else ""


def path_of(text: str) -> str:
    """The path of a call, without method, server and query."""
    rest = text.strip()
    if method_of(rest):
        rest = rest.split(None, 1)[1] if len(rest.split(None, 1)) > 1 else ""
    return _ADDRESS.sub("", rest.split("?", 1)[0].split("#", 1)[0]).strip()


def operation_of(interface: Interface, text: str) -> Operation | None:
    """The operation that a text names: by method and path, in which variables may be called otherwise or have values, by id, or by name."""
    wanted = text.strip()
    method, path = method_of(wanted), path_of(wanted)
    alike: list[Operation] = []
    for one in interface.operations:
        if wanted in (one.id, one.name, f"{one.method} {one.path}") and wanted:
            return one
        if (not method or method == one.method.upper()) and _shape(path) == _shape(one.path) and path:
            alike.append(one)
    if alike:
        return alike[0] if method or len(alike) == 1 else None
    fitting = [one for one in interface.operations if method in ("", one.method.upper()) and _fits(path, one.path)]
    return fitting[0] if len(fitting) == 1 else None


def nearest_operation(interface: Interface, text: str) -> str:
    """The call that is most like one that there is not; an empty text where none is."""
    method, path = method_of(text), path_of(text)
    names = [called(one) for one in interface.operations]
    same_path = [name for name in names if _shape(path_of(name)) == _shape(path)]
    if method and len(same_path) == 1:
        return same_path[0]
    same_method = [name for name in names if method and method_of(name) == method]
    return near(text.strip(), same_method, 0.7) or near(text.strip(), names, 0.7)


def called(one: Operation) -> str:
    """An operation as a step names it."""
    return f"{one.method} {one.path}".strip() if one.path else one.name or one.id


def offered(interface: Interface, most: int = 5) -> Iterator[str]:
    """The first operations of an interface by name."""
    for one in interface.operations[:most]:
        yield called(one)


def _shape(path: str) -> str:
    return _VARIABLE.sub("{}", path.strip().rstrip("/") or "/").lower()


def _fits(path: str, template: str) -> bool:
    """Whether a path has values where another has variables."""
    if not path.startswith("/"):
        return False
    given, wanted = path.strip("/").split("/"), template.strip("/").split("/")
    return len(given) == len(wanted) and all(
        _VARIABLE.search(have) is not None or have.lower() == each.lower()
        for each, have in zip(given, wanted, strict=True)
    )
