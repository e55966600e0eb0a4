"""Responses of one operation: statuses that come and go, also in ranges (4XX) and as the default, their payloads, headers and links."""

from collections.abc import Iterable

from attrs import evolve

from fieldwright.diff.contract.bodies import RESPONSE, Carrier, Messages, compare_bodies
from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.schema.operations import Link, Operation, Response

_DEFAULT = "default"


def compare_responses(ledger: Ledger, messages: Messages, old: Operation, new: Operation) -> None:
    """Enter what changed in an operation's responses, and pair their messages."""
    lefts, rights = _by_status(old.responses), _by_status(new.responses)
    gone = [status for status in lefts if status not in rights]
    come = [status for status in rights if status not in lefts]
    pairs = [(status, status) for status in rights if status in lefts]
    where = Where(old=old.origin, new=new.origin)
    good = [[status for status in statuses if _succeeds(status)] for statuses in (gone, come)]
    if len(good[0]) == len(good[1]) == 1 and not any(_succeeds(one) for one, _ in pairs):
        before, after = good[0][0], good[1][0]
        gone.remove(before)
        come.remove(after)
        pairs.append((before, after))
        text = f"{new.name} succeeds with {after}; it did with {before}"
        message = evolve(where, message=f"{new.name} response {after}", old_message=f"{old.name} response {before}")
        ledger.add("success-status-changed", text, message, before=before, after=after)
    for status in come:
        at = evolve(where, message=f"{new.name} response {status}")
        _came(ledger, new.name, at, status, rights[status], _cover(status, lefts))
    for status in gone:
        cover = _cover(status, rights)
        _went(ledger, new.name, evolve(where, message=f"{old.name} response {status}"), status, lefts[status], cover)
        if cover:
            pairs.append((status, cover))
    for before, after in pairs:
        _compare(ledger, messages, new.name, lefts[before], rights[after], same=before == after)


def _by_status(responses: Iterable[Response]) -> dict[str, Response]:
    found: dict[str, Response] = {}
    for one in responses:
        status = one.status if one.status.lower() != _DEFAULT else _DEFAULT
        found.setdefault(status.upper() if status[1:].lower() == "xx" else status, one)
    return found


def _succeeds(status: str) -> bool:
    return status.startswith("2")


def _cover(status: str, others: Iterable[str]) -> str:
    """The range or default that speaks for a status; a default does not for a success."""
    held = set(others)
    spread = f"{status[:1]}XX"
    if status[:1].isdigit() and status != spread and spread in held:
        return spread
    return _DEFAULT if _DEFAULT in held and status != _DEFAULT and not _succeeds(status) else ""


def _came(ledger: Ledger, name: str, where: Where, status: str, one: Response, cover: str) -> None:
    if status == _DEFAULT:
        ledger.add("default-response-added", f"{name} says what comes with any other status", where, after=status)
    elif _succeeds(status):
        ledger.add("success-status-added", f"{name} may also succeed with {status}", where, after=status)
    elif cover:
        text = f"{name} describes {status} by itself; it was described with {cover}"
        ledger.add("response-status-specified", text, where, before=cover, after=status)
    else:
        ledger.add("response-status-added", f"{name} may also end with {status}{_said(one)}", where, after=status)


def _went(ledger: Ledger, name: str, where: Where, status: str, one: Response, cover: str) -> None:
    if status == _DEFAULT:
        text = f"{name} no longer says what comes with any other status"
        ledger.add("default-response-removed", text, where, before=status)
    elif cover:
        text = f"{name} describes {status} with {cover}; it was described by itself"
        ledger.add("response-status-generalized", text, where, before=status, after=cover)
    elif _succeeds(status):
        ledger.add("success-status-removed", f"{name} no longer succeeds with {status}", where, before=status)
    else:
        ledger.add("response-status-removed", f"{name} no longer ends with {status}{_said(one)}", where, before=status)


def _said(one: Response) -> str:
    first = one.description.strip().split("\n")[0]
    return f" ({first[:60]})" if first else ""


def _compare(ledger: Ledger, messages: Messages, name: str, old: Response, new: Response, *,
             same: bool) -> None:  # fmt: skip
    where = Where(f"{name} response {new.status}", old=old.origin, new=new.origin)
    if same and old.description.strip() != new.description.strip():
        text = f"what {new.status} of {name} means is worded otherwise"
        ledger.add("response-description-changed", text, where, before=old.description, after=new.description)
    carrier = Carrier(RESPONSE, f"the answer {new.status} of {name}", where.message, old.origin, new.origin)
    compare_bodies(ledger, messages, carrier, old.bodies, new.bodies)
    messages.pair(old.headers, new.headers)
    if same and bool(old.headers) != bool(new.headers):
        messages.lone.append((old.headers, new.headers))
    _links(ledger, where, old, new)


def _links(ledger: Ledger, where: Where, old: Response, new: Response) -> None:
    lefts, rights = {one.name: one for one in old.links}, {one.name: one for one in new.links}
    for name in dict.fromkeys((*rights, *lefts)):
        before, after = lefts.get(name), rights.get(name)
        if before is None:
            ledger.add("link-added", f"{where.message} leads to one more operation: {name}", where.at(name), after=name)
        elif after is None:
            ledger.add("link-removed", f"{where.message} no longer leads on: {name}", where.at(name), before=name)
        elif _target(before) != _target(after):
            text = f"{where.message} leads on in another way: {name}"
            ledger.add("link-changed", text, where.at(name), before=_target(before), after=_target(after))


def _target(one: Link) -> dict[str, object]:
    body = {"request_body": one.body} if one.body is not None else {}
    return {"operation": one.operation, "parameters": dict(one.parameters), **body}
