"""The definitions of security schemes."""

from collections.abc import Mapping

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.operations import Flow, Interface, Scheme

_QUIET = frozenset(
    {
        "oauth-flow-added",
        "oauth-scope-added",
        "oauth-scope-described",
        "security-description-changed",
        "token-format-changed",
    }
)
"""Kinds that hurt nobody anyway."""

_ADDRESSES = ("authorization", "token", "refresh", "device")


def compare_schemes(ledger: Ledger, old: Interface, new: Interface, names: Mapping[str, str]) -> None:
    """Enter what changed in the definitions; ``names`` has the new names by the old ones. What nothing needs breaks nobody."""
    lefts, rights = {names[one.name]: one for one in old.schemes}, {one.name: one for one in new.schemes}
    needed = {names.get(one, one) for one in _needed(old)} | _needed(new)
    for name, one in rights.items():
        if name in lefts:
            _Compared(ledger, lefts[name], one, used=name in needed).enter()
        else:
            text = f"the security scheme {name} is new: {_kind(one)}"
            ledger.add("security-definition-added", text, Where(part=name, new=one.origin), after=name)
    for name, one in lefts.items():
        if name not in rights:
            text = f"the security scheme {name} is gone: {_kind(one)}"
            ledger.add("security-definition-removed", text, Where(part=name, old=one.origin), before=name)


def _needed(interface: Interface) -> set[str]:
    owners = (interface.security, *(one.security for one in interface.operations))
    return {requirement.scheme for security in owners for each in security for requirement in each}


def _kind(one: Scheme) -> str:
    if one.kind == "apiKey":
        return f"an API key in the {one.place} {one.parameter}"
    return f"{one.kind} {one.scheme}".strip()


class _Compared:
    """One scheme in both versions."""

    def __init__(self, ledger: Ledger, old: Scheme, new: Scheme, *, used: bool) -> None:
        self._ledger, self._old, self._new = ledger, old, new
        self._unused = "" if used else "no operation needs it"

    def enter(self) -> None:
        """Enter all that differs."""
        old, new = self._old, self._new
        if old.kind != new.kind:
            self._add("security-type-changed", f"is {_kind(new)}; it was {_kind(old)}", _kind(old), _kind(new))
        elif (old.place, old.parameter) != (new.place, new.parameter):
            self._add("api-key-changed", f"is {_kind(new)}; it was {_kind(old)}", _kind(old), _kind(new))
        elif old.scheme != new.scheme:
            self._add("http-scheme-changed", f"is {_kind(new)}; it was {_kind(old)}", _kind(old), _kind(new))
        if old.format != new.format:
            self._add("token-format-changed", "has tokens of another format", old.format, new.format)
        if old.url != new.url and old.kind == new.kind:
            self._add("openid-url-changed", f"is described at {new.url}; it was at {old.url}", old.url, new.url)
        if old.description.strip() != new.description.strip():
            self._add("security-description-changed", "is described otherwise", old.description, new.description)
        if old.kind == new.kind:
            self._flows()

    def _flows(self) -> None:
        lefts, rights = self._old.flows, self._new.flows
        for name in rights:
            if name not in lefts:
                self._add("oauth-flow-added", f"has the flow {name} now", None, name)
            else:
                self._flow(name, lefts[name], rights[name])
        for name in lefts:
            if name not in rights:
                self._add("oauth-flow-removed", f"has the flow {name} no more", name, None)

    def _flow(self, name: str, old: Flow, new: Flow) -> None:
        for which in _ADDRESSES:
            before, after = old.urls.get(which, ""), new.urls.get(which, "")
            if before.rstrip("/") != after.rstrip("/"):
                self._add(f"oauth-{which}-url-changed", f"has the {which} address {after or 'of nothing'} in the flow {name}; it was {before or 'none'}",
                          before or None, after or None)  # fmt: skip
        for scope in new.scopes:
            if scope not in old.scopes:
                self._add("oauth-scope-added", f"has the scope {scope} now in the flow {name}", None, scope)
            elif new.scopes[scope].strip() != old.scopes[scope].strip():
                self._add(
                    "oauth-scope-described",
                    f"describes the scope {scope} otherwise",
                    old.scopes[scope],
                    new.scopes[scope],
                )
        for scope in old.scopes:
            if scope not in new.scopes:
                self._add("oauth-scope-removed", f"has the scope {scope} no more in the flow {name}", scope, None)

    def _add(self, id: str, text: str, before: str | None, after: str | None) -> None:
        where = Where(part=self._new.name, old=self._old.origin, new=self._new.origin)
        harmless = "" if id in _QUIET else self._unused
        said = f"the security scheme {self._new.name} {text}"
        self._ledger.add(id, said, where, before=before or None, after=after or None, harmless=harmless)
