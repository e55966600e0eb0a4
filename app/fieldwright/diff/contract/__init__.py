"""An interface in two versions, above its payloads: operations, parameters, media types, responses, security, servers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime

from attrs import Factory, evolve, frozen

from fieldwright.diff.contract.about import compare_about
from fieldwright.diff.contract.bodies import (
    CHANNEL,
    ENVELOPE,
    REQUEST,
    Carrier,
    Messages,
    compare_bodies,
    compare_parts,
)
from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.listing import alone, both_roles
from fieldwright.diff.contract.lists import Lists, told_once
from fieldwright.diff.contract.matching import Pair, paired
from fieldwright.diff.contract.operations import compare_operation, enter_added, enter_removed, place_of
from fieldwright.diff.contract.parameters import compare_parameters
from fieldwright.diff.contract.responses import compare_responses
from fieldwright.diff.contract.schemes import compare_schemes
from fieldwright.diff.contract.security import alternatives, compare_security, same_security, scheme_names
from fieldwright.diff.contract.servers import compare_servers, cut_alike, same_servers
from fieldwright.diff.contract.services import compare_bound, compare_services
from fieldwright.diff.contract.withheld import why_idle
from fieldwright.diff.model import Change
from fieldwright.schema.model import Origin, Schema
from fieldwright.schema.operations import CHANNELS, SOAP, Body, Interface, Operation, interface_of

__all__ = ["Contract", "Lists", "alone", "both_roles", "contract_of", "told_once", "why_idle"]

_OF_INTERFACES = frozenset({"request", "response", "parameters", "headers", "header", "message"})
"""Kinds of messages that are of operations; others are definitions that operations use."""


@frozen
class Contract:
    """What changed in an interface above its payloads, and which messages are to be compared field by field."""

    changes: tuple[Change, ...] = ()
    pairs: Mapping[str, str] = Factory(dict)
    """The new version's messages by the old one's."""
    renames: Mapping[str, Mapping[str, str]] = Factory(dict)
    """By old message of parameters: the new paths by the old ones of parameters that are the same and stand or are called otherwise. Their
    change is among ``changes``; what their schemas say is to be compared."""
    parameters: Mapping[str, tuple[Origin, ...]] = Factory(dict)
    """By old message of parameters: where they are, of operations of which both versions have them at the same places."""
    lone: tuple[tuple[str, str], ...] = ()
    """Messages of parameters and headers, the old version's and the new one's, of which one is not there: its name is empty."""
    spoken: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    """The messages of the old and the new version that the changes speak for: one that is in no pair is neither added nor removed by itself."""


def contract_of(old: Schema, new: Schema, preset: str, *, today: date | None = None) -> Contract:
    """What changed above the payloads between two versions of an interface; an empty contract where either is none, or of another kind.

    ``today`` is the day that sunsets are judged by.
    """
    left, right = interface_of(old), interface_of(new)
    if not left.kind or left.kind != right.kind:
        return Contract()
    ledger = Ledger(preset, today or datetime.now(UTC).date())
    found = _Compared((old, new), cut_alike(left, right), ledger)
    found.enter()
    messages = found.messages
    spoken = frozenset(messages.old), frozenset(messages.new)
    return Contract(
        tuple(ledger.changes), messages.pairs, found.renames, found.parameters, tuple(messages.lone), spoken
    )


class _Compared:
    """Two versions of an interface."""

    def __init__(self, schemas: tuple[Schema, Schema], interfaces: tuple[Interface, Interface], ledger: Ledger) -> None:
        self._schemas, self._ledger = schemas, ledger
        self._old, self._new = interfaces
        self._pairs = paired(self._old.operations, self._new.operations)
        self._names = scheme_names(self._old, self._new)
        self._one_format = schemas[0].format == schemas[1].format
        self.messages = Messages()
        self.renames: dict[str, Mapping[str, str]] = {}
        self.parameters: dict[str, tuple[Origin, ...]] = {}

    def enter(self) -> None:
        """Enter all changes: of the interface as a whole, then operation by operation."""
        self._speak()
        compare_about(self._ledger, self._old, self._new)
        compare_schemes(self._ledger, self._old, self._new, self._names)
        compare_services(self._ledger, self._old, self._new)
        both = [(pair.old, pair.new) for pair in self._pairs if pair.old is not None and pair.new is not None]
        self._for_all(both)
        there = {one.name for each in both for one in each}
        for pair in self._pairs:
            self._operation(pair, there)

    def _speak(self) -> None:
        spoken: list[list[str]] = []
        for schema, interface in zip(self._schemas, (self._old, self._new), strict=True):
            kinds = {one.name: one.kind for one in schema.messages()}
            spoken.append([name for name in _messages_of(interface) if kinds.get(name) in _OF_INTERFACES])
        self.messages.speak(*spoken)

    def _for_all(self, both: Sequence[tuple[Operation, Operation]]) -> None:
        """What holds for all operations that say nothing themselves, entered once."""
        heirs = sum(not old.own_servers and not new.own_servers for old, new in both)
        if heirs or not both:
            places = self._old.place("servers"), self._new.place("servers")
            where = Where(old=places[0], new=places[1], anywhere=True, places=max(heirs, 1))
            compare_servers(self._ledger, "the interface", where, self._old.servers, self._new.servers)
        heirs = sum(not old.own_security and not new.own_security for old, new in both)
        before, after = alternatives(self._old.security, self._names), alternatives(self._new.security, {})
        if (heirs or not both) and not same_security(before, after):
            places = self._old.place("security"), self._new.place("security")
            where = Where(old=places[0], new=places[1], places=max(heirs, 1))
            compare_security(self._ledger, "every operation that says nothing else", where, before, after)

    def _operation(self, pair: Pair, there: set[str]) -> None:
        old, new = pair.old, pair.new
        if old is None or new is None:
            if new is not None and (not new.owner or new.owner in there):
                enter_added(self._ledger, new)
            elif old is not None and (not old.owner or old.owner in there):
                enter_removed(self._ledger, old, pair.perhaps)
            return
        compare_operation(self._ledger, pair)
        if new.soap is not None:
            compare_bound(self._ledger, place_of(old, new), old, new)
        self._parameters(old, new)
        if self._new.kind in (CHANNELS, SOAP):
            self._parts(old, new)
        else:
            self._request(old, new)
            compare_responses(self._ledger, self.messages, old, new)
        if (old.own_servers or new.own_servers) and not same_servers(old.servers, new.servers):
            compare_servers(self._ledger, new.name, evolve(place_of(old, new), anywhere=True), old.servers, new.servers)
        if old.own_security or new.own_security:
            before, after = alternatives(old.security, self._names), alternatives(new.security, {})
            if not same_security(before, after):
                compare_security(self._ledger, new.name, place_of(old, new), before, after)

    def _parameters(self, old: Operation, new: Operation) -> None:
        self.messages.pair(old.parameters_message, new.parameters_message)
        if bool(old.parameters_message) != bool(new.parameters_message):
            self.messages.lone.append((old.parameters_message, new.parameters_message))
        elif old.parameters_message:
            places = tuple(one.origin for one in new.parameters)
            if [one.pointer for one in places] == [one.origin.pointer for one in old.parameters]:
                self.parameters[old.parameters_message] = places
            if self._one_format and old.parameters == new.parameters and old.path == new.path:
                return
            renames = compare_parameters(self._ledger, self._schemas, old, new)
            if renames:
                self.renames[old.parameters_message] = renames

    def _request(self, old: Operation, new: Operation) -> None:
        where = evolve(place_of(old, new), message=f"{new.name} request")
        if old.requests and not new.requests:
            self._ledger.add("request-body-removed", f"{new.name} takes no body any more", where, before=True)
        elif new.requests and not old.requests:
            id = "required-request-body-added" if new.request_required else "request-body-added"
            text = f"{new.name} {'needs' if new.request_required else 'takes'} a body now"
            self._ledger.add(id, text, where, after=True)
        elif old.request_required != new.request_required:
            how, says = ("required", "must be sent") if new.request_required else ("optional", "may be left out")
            text = f"the body of {new.name} {says}"
            before, after = old.request_required, new.request_required
            self._ledger.add(f"request-body-became-{how}", text, where, before=before, after=after)
        if old.requests and new.requests:
            carrier = Carrier(REQUEST, f"the body of {new.name}", where.message, old.origin, new.origin)
            compare_bodies(self._ledger, self.messages, carrier, old.requests, new.requests)

    def _parts(self, old: Operation, new: Operation) -> None:
        """Messages of channels, and the parts of envelopes; the answers of both."""
        kind = CHANNEL if self._new.kind == CHANNELS else ENVELOPE
        carrier = Carrier(kind, new.name, new.name, old.origin, new.origin)
        compare_parts(
            self._ledger, self.messages, carrier, _named(old.name, old.requests), _named(new.name, new.requests)
        )
        lefts, rights = {one.status: one for one in old.responses}, {one.status: one for one in new.responses}
        for status, after in rights.items():
            before, where = lefts.get(status), Where(new.name, old=old.origin, new=after.origin)
            if before is not None:
                named = _named(old.name, before.bodies), _named(new.name, after.bodies)
                compare_parts(self._ledger, self.messages, carrier, *named)
            elif "fault" in status:
                self._ledger.add("fault-added", f"{new.name} may fail with {status}", where, after=status)
            elif kind == CHANNEL:
                self._ledger.add("exchange-pattern-changed", f"{new.name} is answered now", where, after=status)
        for status, before in lefts.items():
            where = Where(new.name, old=before.origin, new=new.origin)
            if status not in rights and "fault" in status:
                self._ledger.add("fault-removed", f"{new.name} no longer fails with {status}", where, before=status)
            elif status not in rights and kind == CHANNEL:
                self._ledger.add("exchange-pattern-changed", f"{new.name} is answered no more", where, before=status)


def _messages_of(interface: Interface) -> Iterator[str]:
    for operation in interface.operations:
        yield operation.parameters_message
        for body in (*operation.requests, *(body for one in operation.responses for body in one.bodies)):
            yield from (body.message, body.headers)
        yield from (one.headers for one in operation.responses)


def _named(base: str, bodies: Sequence[Body]) -> dict[str, Body]:
    """Bodies by the names of their messages, without what all of an operation begin with."""
    return {one.message.removeprefix(base).strip(): one for one in bodies}
