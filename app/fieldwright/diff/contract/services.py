"""Services of a WSDL, and how its operations are bound."""

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.operations import Interface, Operation, Service, Soap

_BOUND = (
    ("port", "port-type-changed", "{} is of the port type {after}; it was of {before}"),
    ("pattern", "exchange-pattern-changed", "{} is {after}; it was {before}"),
    ("transport", "soap-transport-changed", "{} is carried by {after}; it was by {before}"),
    ("style", "soap-style-changed", "{} is of the style {after}; it was {before}"),
    ("use", "soap-use-changed", "{} is {after}; it was {before}"),
    ("action", "soap-action-changed", "{} has the SOAPAction {after!r}; it was {before!r}"),
)


def compare_bound(ledger: Ledger, where: Where, old: Operation, new: Operation) -> None:
    """Enter what changed in how an operation is bound."""
    left, right = old.soap or Soap(), new.soap or Soap()
    for name, id, text in _BOUND:
        before, after = str(getattr(left, name)), str(getattr(right, name))
        bound_in_both = name in ("port", "pattern") or (_soap(left) and _soap(right))
        if before != after and bound_in_both:
            said = text.format(new.name, before=before, after=after)
            ledger.add(id, said, where, before=before or None, after=after or None)
    for one in right.protocols:
        if one not in left.protocols:
            ledger.add("protocol-added", f"{new.name} is bound to {one} now", where, after=one)
    for one in left.protocols:
        if one not in right.protocols:
            ledger.add("protocol-removed", f"{new.name} is bound to {one} no more", where, before=one)


def _soap(one: Soap) -> bool:
    return any(protocol.startswith("SOAP") for protocol in one.protocols)


def compare_services(ledger: Ledger, old: Interface, new: Interface) -> None:
    """Enter the services and ports that came, went or are elsewhere."""
    lefts, rights = {one.name: one for one in old.services}, {one.name: one for one in new.services}
    if len(lefts) == len(rights) == 1:  # another name of the only one: nothing that a caller sends
        lefts = dict(zip(rights, lefts.values(), strict=True))
    for name, one in rights.items():
        if name not in lefts:
            ledger.add("service-added", f"the service {name} is new", Where(part=name, new=one.origin), after=name)
        else:
            _endpoints(ledger, lefts[name], one)
    for name, one in lefts.items():
        if name not in rights:
            ledger.add("service-removed", f"the service {name} is gone", Where(part=name, old=one.origin), before=name)


def _endpoints(ledger: Ledger, old: Service, new: Service) -> None:
    lefts, rights = {one.name: one for one in old.endpoints}, {one.name: one for one in new.endpoints}
    if len(lefts) == len(rights) == 1:
        lefts = dict(zip(rights, lefts.values(), strict=True))
    for name, after in rights.items():
        where = Where(part=name, old=old.origin, new=new.origin)
        before = lefts.get(name)
        if before is None:
            text = f"the service {new.name} has the port {name} now ({after.protocol or 'bound to nothing'})"
            ledger.add("endpoint-added", text, where, after=name)
            continue
        if before.address.rstrip("/") != after.address.rstrip("/"):
            text = f"the port {name} is at {after.address or 'no address'}; it was at {before.address or 'none'}"
            ledger.add(
                "endpoint-address-changed", text, where, before=before.address or None, after=after.address or None
            )
        was, now = (f"{one.binding} ({one.protocol})" for one in (before, after))
        if was != now:
            text = f"the port {name} is bound by {now}; it was by {was}"
            ledger.add("endpoint-binding-changed", text, where, before=was, after=now)
    for name in lefts:
        if name not in rights:
            where = Where(part=name, old=old.origin, new=new.origin)
            ledger.add("endpoint-removed", f"the service {new.name} has the port {name} no more", where, before=name)
