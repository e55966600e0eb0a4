"""Payloads of one request or response: media types that come and go, and which messages are compared field by field."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import Factory, define, frozen

from fieldwright.diff.contract.ledger import Ledger, Where
from fieldwright.diff.contract.media_types import MediaType, media_type
from fieldwright.schema.model import Origin
from fieldwright.schema.operations import Body, Encoding

REQUEST, RESPONSE, CHANNEL, ENVELOPE = "request", "response", "channel", "envelope"


@frozen
class Carrier:
    """What carries payloads: one of the kinds above, its name for people and as a message, and where it is in both versions."""

    kind: str
    what: str
    message: str
    old: Origin
    new: Origin


@define(eq=False)
class Messages:
    """Messages that are the same in both versions, and those that the interface speaks for, so that nobody else calls them added or removed."""

    pairs: dict[str, str] = Factory(dict)
    old: set[str] = Factory(set)
    new: set[str] = Factory(set)
    lone: list[tuple[str, str]] = Factory(list)
    """Messages of parameters and headers that only one version has: all in them came or went. The other's name is empty."""

    def pair(self, old: str, new: str) -> None:
        """Take two messages for the same; the first that was found for the old one stays."""
        if old and new:
            self.pairs.setdefault(old, new)

    def speak(self, old: Iterable[str], new: Iterable[str]) -> None:
        """Note messages that the interface speaks for."""
        self.old.update(old)
        self.new.update(new)


_Named = tuple[MediaType, Body]


def compare_bodies(ledger: Ledger, messages: Messages, carrier: Carrier, old: Sequence[Body], new: Sequence[Body]) -> None:  # fmt: skip
    """Enter the media types that came, went or have other names, and pair the messages of the others."""
    if [one.media_type for one in old] == [one.media_type for one in new]:
        for before, after in zip(old, new, strict=True):
            _payload(ledger, messages, carrier, before, after)
        return
    if _unsaid(old) or _unsaid(new):
        if old and new:
            _payload(ledger, messages, carrier, _usual(old), _usual(new))
        return
    lefts = [(media_type(one.media_type), one) for one in old]
    rights = [(media_type(one.media_type), one) for one in new]
    for left, right in [*_matched(lefts, rights, parameters=True), *_matched(lefts, rights, parameters=False)]:
        if left[0].parameters != right[0].parameters:
            _renamed(ledger, carrier, "parameters-changed", left[1], right[1])
        _payload(ledger, messages, carrier, left[1], right[1])
    for left, right in _alike(lefts, rights):
        wider, narrower = right[0].takes(left[0]), left[0].takes(right[0])
        how = "widened" if wider and not narrower else "narrowed" if narrower and not wider else "changed"
        _renamed(ledger, carrier, how, left[1], right[1])
        _payload(ledger, messages, carrier, left[1], right[1])
    for _, body in rights:
        ledger.add(f"{carrier.kind}-media-type-added", f"{carrier.what} may also be {body.media_type}",
                   Where(body.message or carrier.message, old=carrier.old, new=body.origin), after=body.media_type)  # fmt: skip
    for _, body in lefts:
        ledger.add(f"{carrier.kind}-media-type-removed", f"{carrier.what} can no longer be {body.media_type}",
                   Where(body.message or carrier.message, old=body.origin, new=carrier.new), before=body.media_type)  # fmt: skip


def compare_parts(ledger: Ledger, messages: Messages, carrier: Carrier, old: Mapping[str, Body], new: Mapping[str, Body]) -> None:  # fmt: skip
    """Pair the messages of a channel, or the parts of an envelope, by their names there; enter those that came or went."""
    lefts, rights = dict(old), dict(new)
    if len(lefts) == len(rights) == 1:
        lefts = dict(zip(rights, lefts.values(), strict=True))
    family = "channel-message" if carrier.kind == CHANNEL else "envelope-part"
    for name, body in rights.items():
        if name in lefts:
            _payload(ledger, messages, carrier, lefts[name], body)
        elif lefts:
            ledger.add(f"{family}-added", f"{carrier.what} has {name or 'a part'} now",
                       Where(body.message, old=carrier.old, new=body.origin), after=name)  # fmt: skip
    for name, body in lefts.items():
        if name not in rights and rights:
            ledger.add(f"{family}-removed", f"{carrier.what} has {name or 'a part'} no more",
                       Where(body.message, old=body.origin, new=carrier.new), before=name)  # fmt: skip


def _unsaid(bodies: Sequence[Body]) -> bool:
    """Whether no media type is named, as Swagger allows: then none can have come or gone."""
    return any(not one.media_type for one in bodies)


def _usual(bodies: Sequence[Body]) -> Body:
    return min(bodies, key=lambda one: "json" not in one.media_type)


def _matched(lefts: list[_Named], rights: list[_Named], *, parameters: bool) -> list[tuple[_Named, _Named]]:
    """Media types of the same name, with the same parameters or any, taken out of the lists."""
    found: list[tuple[_Named, _Named]] = []
    for left in list(lefts):
        for right in rights:
            named = (left[0].type, left[0].subtype) == (right[0].type, right[0].subtype)
            if named and (not parameters or left[0] == right[0]):
                found.append((left, right))
                lefts.remove(left)
                rights.remove(right)
                break
    return found


def _alike(lefts: list[_Named], rights: list[_Named]) -> list[tuple[_Named, _Named]]:
    """Media types that are kinds of one another, or written in the same way, where none else is; taken out of the lists."""
    found: list[tuple[_Named, _Named]] = []
    for left in list(lefts):
        near = [one for one in rights if _related(left[0], one[0])]
        if len(near) == 1 and sum(_related(one[0], near[0][0]) for one in lefts) == 1:
            found.append((left, near[0]))
            lefts.remove(left)
            rights.remove(near[0])
    return found


def _related(left: MediaType, right: MediaType) -> bool:
    return left.takes(right) or right.takes(left) or left.family == right.family


def _renamed(ledger: Ledger, carrier: Carrier, how: str, old: Body, new: Body) -> None:
    text = f"{carrier.what} is {new.media_type}; it was {old.media_type}"
    ledger.add(f"{carrier.kind}-media-type-{how}", text, Where(new.message or carrier.message, old=old.origin, new=new.origin),
               before=old.media_type, after=new.media_type)  # fmt: skip


def _payload(ledger: Ledger, messages: Messages, carrier: Carrier, old: Body, new: Body) -> None:
    messages.pair(old.message, new.message)
    messages.pair(old.headers, new.headers)
    if bool(old.message) != bool(new.message) and carrier.kind in (REQUEST, RESPONSE):
        how, says = ("described", "has a schema now") if new.message else ("undescribed", "has no schema any more")
        text = f"{carrier.what}{f' ({new.media_type})' if new.media_type else ''} {says}"
        ledger.add(f"{carrier.kind}-payload-{how}", text, Where(new.message or old.message, old=old.origin, new=new.origin),
                   before=old.message or None, after=new.message or None)  # fmt: skip
    for name in dict.fromkeys((*new.parts, *old.parts)):
        before, after = old.parts.get(name, Encoding()), new.parts.get(name, Encoding())
        if before != after:
            text = f"{carrier.what}: the part {name!r} is written {_ways(after)}; it was written {_ways(before)}"
            ledger.add("part-encoding-changed", text, Where(new.message or carrier.message, name, old.origin, new.origin),
                       before=_ways(before), after=_ways(after))  # fmt: skip


def _ways(one: Encoding) -> str:
    """How a part is written, in words."""
    said = [
        f"as {one.content_type}" if one.content_type else "",
        f"in the style {one.style}" if one.style else "",
        {True: "with one field for each value", False: "with all values in one field", None: ""}[one.explode],
        "with reserved characters as they are" if one.allow_reserved else "",
        f"with the headers {', '.join(one.headers)}" if one.headers else "",
    ]
    return ", ".join(part for part in said if part) or "as is usual"
