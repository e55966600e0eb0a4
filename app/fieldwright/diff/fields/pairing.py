"""Which fields of two versions stand for the same: by name, by alternative, and under another name where enough speaks for it."""

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import islice

from attrs import frozen

from fieldwright.diff.fields.forms import form_likeness, required_of_all, same_forms, unnamed
from fieldwright.diff.fields.said import value_key
from fieldwright.expression.functions.spelling import words_of
from fieldwright.schema.model import Field, Shape

SURE = 0.8
"""From this score on a rename is asserted; below, it is offered."""
WORTH = 0.55
"""From this score on a rename is offered."""
ITEMS = "[]"
"""The name of the items of a list that has a field of its own beside other types."""
_MANY = 60
"""Fields without a counterpart of which renames are looked for, on each side."""


@frozen
class Pair:
    """Two fields for the same; None where a version has none. ``score`` and ``reason`` are of a rename."""

    old: Field | None
    new: Field | None
    score: float = 1.0
    reason: str = ""
    offered: tuple[Field, float, str] | None = None
    """Of a field that is gone: what it may be called now."""


def pairs_below(old: Field, new: Field) -> list[Pair]:
    """The fields below two, in the new version's order; those that are gone stand at the end."""
    before, after = list(old.children()), list(new.children())
    if _aligned(before, after):
        found = [Pair(one, other) for one, other in zip(before, after, strict=True)]
    else:
        found = _paired(before, after)
    return [*found, *item_pairs(found)]


def item_pairs(pairs: Iterable[Pair]) -> list[Pair]:
    """The items of lists that in the other version are one of several types: there they are below the field, and here they are the field."""
    made: list[Pair] = []
    for pair in pairs:
        if pair.old is None or pair.new is None or pair.old.shape.repeats == pair.new.shape.repeats:
            continue
        holder = pair.new if pair.old.shape.repeats else pair.old
        if "array" not in holder.shape.types:
            continue
        items = next((child for child in holder.children() if child.shape.name == ITEMS), None)
        if items is not None:
            made.append(Pair(pair.old, items) if pair.old.shape.repeats else Pair(items, pair.new))
    return made


def as_told(old: Field, new: Field) -> tuple[Shape, Shape]:
    """The shapes of both as they are compared: items beside other types with what the field above says of the list that they are in, and
    a field of one of several forms, where the other version has no forms, as one that is demanded only if all forms demand it."""
    one, other = old.shape, new.shape
    forms = [field.parent is not None and bool(field.parent.shape.alternative) for field in (old, new)]
    if forms[0] != forms[1] and not one.namespace and not other.namespace:
        held, shape, beside = (old, one, other) if forms[0] else (new, other, one)
        if shape.required and not required_of_all(held):
            shape = shape.with_(required=beside.required, min_occurs=beside.min_occurs)
            one, other = (shape, other) if forms[0] else (one, shape)
    if (one.name == ITEMS) == (other.name == ITEMS) or not (one.repeats and other.repeats):
        return one, other
    return (_as_list(old, other), other) if one.name == ITEMS else (one, _as_list(new, one))


def _as_list(items: Field, beside: Shape) -> Shape:
    shape, above = items.shape, items.parent.shape if items.parent is not None else items.shape
    limits = {
        key: above.constraints[key] for key in ("minItems", "maxItems", "uniqueItems") if key in above.constraints
    }
    return shape.with_(
        required=beside.required, nullable=beside.nullable, constraints={**shape.constraints, **limits}, title=beside.title,
        description=beside.description, examples=beside.examples,
    )  # fmt: skip


def _paired(before: list[Field], after: list[Field]) -> list[Pair]:
    before, after = _levelled(before, after)
    alike = {id(other): one for one, other in same_forms(before, after)}
    paired = {id(one) for one in alike.values()}
    waiting = _by_name(one for one in before if id(one) not in paired)
    found: list[Pair] = []
    added: list[Field] = []
    for field in after:
        same = [alike[id(field)]] if id(field) in alike else waiting.get(_name(field))
        if same:
            found.append(Pair(same.pop(0), field))
        else:
            added.append(field)
            found.append(Pair(None, field))
    removed = [field for fields in waiting.values() for field in fields]
    return _with_renames(found, removed, added, before, after)


def pairs_left(removed: list[Field], added: list[Field]) -> list[Pair]:
    """Pairs of fields of which none has the name of another, where enough else speaks for it; the others alone."""
    return _with_renames([Pair(None, field) for field in added], removed, added, removed, added)


def _with_renames(
    found: list[Pair], removed: list[Field], added: list[Field], before: list[Field], after: list[Field]
) -> list[Pair]:
    if added and removed:
        found = _renamed(found, removed, added, before, after)
        taken = {id(pair.old) for pair in found}
        removed = [field for field in removed if id(field) not in taken]
        offers = _offers(removed, [pair.new for pair in found if pair.old is None and pair.new is not None])
        return [*found, *(Pair(field, None, offered=offers.get(id(field))) for field in removed)]
    return [*found, *(Pair(field, None) for field in removed)]


def _aligned(before: Sequence[Field], after: Sequence[Field]) -> bool:
    return len(before) == len(after) and all(
        _name(one) == _name(other) and not (one.shape.alternative and unnamed(one))
        for one, other in zip(before, after, strict=True)
    )


def _name(field: Field) -> str:
    shape = field.shape
    return f"<{shape.alternative}>" if shape.alternative else local_name(shape.name)


def local_name(name: str) -> str:
    """A name without the prefix that tells two namespaces apart."""
    mark = name[:1] if name.startswith("@") else ""
    return mark + name[len(mark) :].rpartition(":")[2] if ":" in name and " " not in name else name


def _by_name(fields: Iterable[Field]) -> dict[str, list[Field]]:
    made: dict[str, list[Field]] = {}
    for field in fields:
        made.setdefault(_name(field), []).append(field)
    return made


# --- unions ------------------------------------------------------------------------------------------------------------


def _levelled(before: list[Field], after: list[Field]) -> tuple[list[Field], list[Field]]:
    """Both sides with alternatives that can be paired by name: an object that became one of several forms is that form."""
    old, new = _alternatives(before), _alternatives(after)
    if old and not new:
        best = _most_like(after, old)
        if best is not None:
            return [one for one in before if one is not best] + _and_of_others(best, old, after), after
    if new and not old:
        best = _most_like(before, new)
        if best is not None:
            return before, [one for one in after if one is not best] + _and_of_others(best, new, before)
    return before, after


def _and_of_others(best: Field, forms: list[Field], fields: list[Field]) -> list[Field]:
    """The fields of a form, and those of other forms that the other version's object has and this form has not."""
    made = list(best.children())
    if best.shape.namespace:
        return made
    missing = {_name(field) for field in fields} - {_name(field) for field in made}
    for form in forms if missing else ():
        for child in form.children():
            if _name(child) in missing and form is not best:
                missing.discard(_name(child))
                made.append(child)
    return made


def _alternatives(fields: Iterable[Field]) -> list[Field]:
    return [field for field in fields if field.shape.alternative]


def _most_like(fields: Sequence[Field], forms: Sequence[Field]) -> Field | None:
    """The form that has most of the fields; of none, the one that has none."""
    if not fields:
        return next((form for form in forms if not form.children()), None)
    names = {_name(field) for field in fields}
    scored = [(len(names & {_name(child) for child in form.children()}), -at, form) for at, form in enumerate(forms)]
    count, _, best = max(scored, key=lambda one: one[:2])
    return best if count else None


# --- other names -------------------------------------------------------------------------------------------------------


def _renamed(
    found: list[Pair], removed: list[Field], added: list[Field], before: list[Field], after: list[Field]
) -> list[Pair]:
    """The pairs, with added fields given the removed ones that they certainly are."""
    places = {id(field): at for at, field in enumerate(before)}, {id(field): at for at, field in enumerate(after)}
    scored: list[tuple[float, int, int, str]] = []
    for i, one in enumerate(removed[:_MANY]):
        for j, other in enumerate(added[:_MANY]):
            score, reason = likeness(one, other, near=abs(places[0][id(one)] - places[1][id(other)]) <= 1)
            if score >= SURE:
                scored.append((score, i, j, reason))
    scored.sort(key=lambda one: (-one[0], one[1], one[2]))
    partner: dict[int, tuple[Field, float, str]] = {}
    used: set[int] = set()
    for score, i, j, reason in scored:
        rivals = [other for other, a, b, _ in scored if (a == i) != (b == j) and other > score - 0.08]
        if i in used or id(added[j]) in partner or rivals:
            continue
        used.add(i)
        partner[id(added[j])] = (removed[i], score, reason)
    made: list[Pair] = []
    for pair in found:
        known = partner.get(id(pair.new)) if pair.old is None else None
        made.append(Pair(known[0], pair.new, known[1], known[2]) if known is not None else pair)
    return made


def _offers(removed: list[Field], added: list[Field]) -> dict[int, tuple[Field, float, str]]:
    made: dict[int, tuple[Field, float, str]] = {}
    for one in removed[:_MANY]:
        scored = [(likeness(one, other, near=False), other) for other in added[:_MANY]]
        (score, reason), best = max(scored, key=lambda entry: entry[0][0], default=((0.0, ""), None))
        if best is not None and score >= WORTH:
            made[id(one)] = (best, score, reason)
    return made


def likeness(old: Field, new: Field, *, near: bool) -> tuple[float, str]:
    """How sure it is that a field of another name is the same, from 0 to 1, and the reason in words."""
    one, other = old.shape, new.shape
    if bool(one.alternative) != bool(other.alternative) or not _same_sort(one, other):
        return 0.0, ""
    if one.alternative:
        score = form_likeness(old, new)
        return (score, "the same fields below") if score >= WORTH else (0.0, "")
    if (
        (one.name[:1] == "@") != (other.name[:1] == "@")
        or "*" in (one.name, other.name)
        or "[" in (one.name[:1], other.name[:1])
    ):
        return 0.0, ""
    reasons: list[str] = []
    score = 0.0
    name = name_likeness(one.name, other.name)
    if name >= 0.99:
        return 0.97, "the same name, written otherwise"
    if name >= 0.5:
        score += 0.45 * name
        reasons.append("a name like it")
    if one.description and one.description == other.description and len(one.description) > 8:
        score += 0.5
        reasons.append("the same description")
    if (one.definition is not None and one.definition == other.definition) or (
        one.type_name and one.type_name == other.type_name and not built_in(one.type_name)
    ):
        score += 0.3
        reasons.append(f"the same type {one.type_name}".rstrip())
    elif not one.leaf and not other.leaf:
        below, words = _alike_below(old, new, needed=0.5)
        score += 0.45 * below
        if words:
            reasons.append(words)
    if _limits(one) and _limits(one) == _limits(other):
        score += 0.3
        reasons.append("the same limits")
    if one.examples and one.examples == other.examples:
        score += 0.25
        reasons.append("the same examples")
    if near and score:
        score += 0.15
        reasons.append("the same place")
    if one.required == other.required and one.nullable == other.nullable and score:
        score += 0.07
    return min(score, 0.96), ", ".join(reasons)


def _same_sort(one: Shape, other: Shape) -> bool:
    return one.type == other.type and one.repeats == other.repeats and one.leaf == other.leaf


def _limits(shape: Shape) -> tuple[object, ...]:
    """What speaks for a field's being the same one: unusual limits and codes."""
    limits = {
        key: value for key, value in shape.constraints.items() if key not in ("additionalProperties", "whiteSpace")
    }
    codes = tuple(sorted(value_key(value) for value in shape.enum))
    form = shape.format if shape.format not in ("int32", "int64", "float", "double") else ""
    return (tuple(sorted(limits.items(), key=str)), codes, form) if limits or codes or form else ()


def _alike_below(old: Field, new: Field, *, needed: float) -> tuple[float, str]:
    names = [{_name(child) for child in islice(field.children(), 200)} for field in (old, new)]
    both, all_ = names[0] & names[1], names[0] | names[1]
    share = len(both) / len(all_) if all_ else 0.0
    return (
        (share, f"{len(both)} of {len(all_)} fields below are the same")
        if share >= needed and len(both) > 1
        else (0.0, "")
    )


def name_likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1: 1 where only the case or signs between words differ."""
    first, second = ([word.lower() for word in words_of(name)] for name in (one, other))
    a, b = "".join(first), "".join(second)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    ratio = SequenceMatcher(None, a, b, autojunk=False).ratio()
    common = len(set(first) & set(second)) / max(len(set(first)), len(set(second)))
    short, long = sorted((a, b), key=len)
    begun = 0.75 if len(short) >= 3 and long.startswith(short) else 0.0
    return min(0.98, max(ratio, common, begun))


def built_in(name: str) -> bool:
    """Whether a type is one of XML Schema's own, which no version changes."""
    return name.startswith(("xs:", "xsd:"))
