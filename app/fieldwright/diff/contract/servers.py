"""Where an interface is reached: its servers, compared by the addresses that they mean."""

import re
from collections.abc import Sequence

from attrs import evolve

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.matching import taken
from fieldwright.schema.operations import Interface, Server

_ADDRESS = re.compile(r"(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?://(?P<host>[^/]*))?(?P<path>.*)", re.DOTALL)
_PORTS = {"http": ":80", "https": ":443"}


def address_of(url: str) -> tuple[str, str, str]:
    """Scheme, host and path of an address, whatever its spelling."""
    found = _ADDRESS.fullmatch(url.strip())
    if found is None:
        return "", "", url
    scheme, host = (found["scheme"] or "").lower(), (found["host"] or "").lower()
    return scheme, host.removesuffix(_PORTS.get(scheme, "?")), found["path"].rstrip("/")


def cut_alike(old: Interface, new: Interface) -> tuple[Interface, Interface]:
    """Both versions with what is before all paths cut off in the same way: ``/v1`` may stand in the servers of one and in the paths of the other."""
    bases = _base(old), _base(new)
    if bases[0] == bases[1]:
        return old, new
    spread = _with_base(old, bases[0]), _with_base(new, bases[1])
    return spread if _common(*spread) > _common(old, new) else (old, new)


def _base(interface: Interface) -> str:
    """The path that all servers end with."""
    own = (server for one in interface.operations if one.own_servers for server in one.servers)
    paths = {address_of(server.url)[2] for server in (*_listed(interface.servers), *own)}
    return next(iter(paths)) if len(paths) == 1 and "{" not in "".join(paths) else ""


def _with_base(interface: Interface, base: str) -> Interface:
    def cut(servers: Sequence[Server]) -> tuple[Server, ...]:
        return tuple(evolve(one, url=one.url.rstrip("/").removesuffix(base) or "/") for one in servers)

    operations = tuple(
        evolve(one, path=base + one.path if one.kind == "operation" else one.path, servers=cut(one.servers))
        for one in interface.operations
    )
    return evolve(interface, operations=operations, servers=cut(interface.servers))


def _common(old: Interface, new: Interface) -> int:
    addresses = [
        {(one.kind, one.method, re.sub(r"\{[^{}]*\}", "{}", one.path)) for one in each.operations}
        for each in (old, new)
    ]
    return len(addresses[0] & addresses[1])


def same_address(left: Server, right: Server) -> bool:
    """Whether two servers are at the same address; where a scheme is not said, as Swagger allows, any is meant."""
    one, other = address_of(left.url), address_of(right.url)
    return one[1:] == other[1:] and (one[0] == other[0] or not one[0] or not other[0])


def same_servers(old: Sequence[Server], new: Sequence[Server]) -> bool:
    """Whether two lists of servers are the same, whatever their order."""
    left, right = _listed(old), _listed(new)
    return all(any(same_address(one, other) and one.variables == other.variables and one.choices == other.choices for other in right) for one in left) \
        and all(any(same_address(one, other) for other in left) for one in right)  # fmt: skip


def compare_servers(ledger: Ledger, what: str, where: Where, old: Sequence[Server], new: Sequence[Server]) -> None:
    """Enter the servers that came, went, or are elsewhere, of ``what``: the interface, or an operation."""
    lefts, rights = _listed(old), _listed(new)
    for before, after in _paired(lefts, rights):
        if not same_address(before, after):
            text = f"{what} is reached at {after.url}; it was at {before.url}"
            ledger.add("server-address-changed", text, where, before=before.url, after=after.url)
        if before.description.strip() != after.description.strip():
            text = f"the server {after.url} is described otherwise"
            was, now = before.description or None, after.description or None
            ledger.add("server-description-changed", text, where, before=was, after=now)
        for name in dict.fromkeys((*after.variables, *before.variables)):
            _variable(ledger, where.at(name), name, before, after)
    for one in rights:
        ledger.add("server-added", f"{what} is also reached at {one.url}", where, after=one.url)
    for one in lefts:
        ledger.add("server-removed", f"{what} is no longer reached at {one.url}", where, before=one.url)


def _listed(given: Sequence[Server]) -> list[Server]:
    """The servers; where none is said it is the one that the document comes from."""
    return list(given) or [Server("/")]


def _paired(lefts: list[Server], rights: list[Server]) -> list[tuple[Server, Server]]:
    """The same servers: at the same address, called the same, or the only ones left; taken out of the lists."""
    found = taken(lefts, rights, (same_address, _called_the_same))
    if len(lefts) == len(rights) == 1:
        found.append((lefts.pop(), rights.pop()))
    return found


def _called_the_same(left: Server, right: Server) -> bool:
    return bool(left.description) and left.description.strip() == right.description.strip()


def _variable(ledger: Ledger, where: Where, name: str, old: Server, new: Server) -> None:
    before, after = old.variables.get(name), new.variables.get(name)
    server = f"the server {new.url}"
    if before is None:
        ledger.add("server-variable-added", f"{server} has the variable {name} now", where, after=after)
        return
    if after is None:
        ledger.add("server-variable-removed", f"{server} has the variable {name} no more", where, before=before)
        return
    if before != after:
        text = f"{server} has {name} = {after} where nothing is chosen; it was {before}"
        ledger.add("server-variable-default-changed", text, where, before=before, after=after)
    was, now = old.choices.get(name), new.choices.get(name)
    if was is None and now is not None:
        text = f"{server} takes only some values of {name}: {', '.join(now)}"
        ledger.add("server-variable-value-removed", text, where, after=list(now))
    elif was is not None and now is None:
        ledger.add("server-variable-value-added", f"{server} takes any value of {name}", where, before=list(was))
    for one in now or ():
        if was is not None and one not in was:
            ledger.add("server-variable-value-added", f"{server} also takes {name} = {one}", where, after=one)
    for one in was or ():
        if now is not None and one not in now:
            ledger.add("server-variable-value-removed", f"{server} takes {name} = {one} no more", where, before=one)
