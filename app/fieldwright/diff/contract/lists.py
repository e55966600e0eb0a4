"""Messages of parameters and headers, as they are compared: lists of named values, whatever the order and wherever each is sent."""

from collections.abc import Hashable, Iterable, Iterator, Mapping

from attrs import Factory, define

from fieldwright.diff.contract.headers import of_response, paired_headers, respelled
from fieldwright.diff.contract.ledger import also
from fieldwright.diff.contract.listing import listed, other_places
from fieldwright.diff.fields.pairing import Pair, pairs_left
from fieldwright.diff.model import Change, Place
from fieldwright.schema.model import Field


@define(eq=False)
class Lists:
    """Pairs the parameters and headers of messages, and keeps what was found of their names on the way."""

    preset: str
    renames: dict[str, Mapping[str, str]]
    """By old message, new paths by old ones: of parameters as the contract says, of headers as they are found."""
    changes: list[Change] = Factory(list)
    elsewhere: set[str] = Factory(set)
    """New messages that cannot be looked at as a whole, because something in them is sent elsewhere or called otherwise."""

    def pairs(self, old_name: str, new_name: str, kind: str, old: Field, new: Field) -> list[Pair] | None:
        """The fields of two messages, paired; None for messages that are no such list."""
        if kind == "parameters":
            if old_name in self.renames or other_places(old, new):
                self.elsewhere.add(new_name)
            return list(_parameters(old, new, self.renames.get(old_name, {})))
        if of_response(old_name, kind):
            pairs = paired_headers(old, new)
            changes, renames = respelled(pairs, new_name, old_name, self.preset)
            if renames:
                self.changes += changes
                self.renames[old_name] = renames
                self.elsewhere.add(new_name)
            return pairs
        return None


def told_once(changes: Iterable[Change], kinds: Mapping[str, str]) -> list[Change]:
    """The changes, with those of headers that are the same in many responses as one: documents repeat them. ``kinds`` are of new messages."""
    made: list[Change] = []
    known: dict[Hashable, int] = {}
    for one in changes:
        if not of_response(one.message, kinds.get(one.message, "")):
            made.append(one)
            continue
        key = (
            one.id,
            one.path,
            one.old_path,
            repr(one.before),
            repr(one.after),
            one.source_severity,
            one.target_severity,
        )
        if key in known:
            made[known[key]] = also(made[known[key]], Place(one.message, one.path), one.places)
        else:
            known[key] = len(made)
            made.append(one)
    return made


def _parameters(old: Field, new: Field, renames: Mapping[str, str]) -> Iterator[Pair]:
    """The parameters of two messages; one without a name like its own may still be called otherwise in the same place."""
    lefts, rights = ({bare(one.path): one for one in listed(root, of_parameters=True)} for root in (old, new))
    elsewhere = {bare(before): bare(after) for before, after in renames.items()}
    left_over: dict[str, tuple[list[Field], list[Field]]] = {}
    for path, one in lefts.items():
        other = rights.pop(elsewhere.get(path, path), None)
        if other is not None:
            yield Pair(one, other)
        else:
            left_over.setdefault(_group(one), ([], []))[0].append(one)
    for one in rights.values():
        left_over.setdefault(_group(one), ([], []))[1].append(one)
    for gone, come in left_over.values():
        yield from pairs_left(gone, come)


def bare(path: str) -> str:
    """A path, whether or not there may be several values."""
    return path.removesuffix("[]")


def _group(one: Field) -> str:
    return one.parent.path if one.parent is not None else ""
