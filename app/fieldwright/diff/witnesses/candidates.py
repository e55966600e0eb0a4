"""What is tried for each kind of change: instances that the one version takes and that the other should refuse."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, combinations, islice, pairwise, takewhile
from typing import Any, cast

from attrs import frozen

from fieldwright.diff.inclusion.regular import pattern_witness
from fieldwright.diff.kinds.limits import SLUGS
from fieldwright.diff.witnesses.building import OTHER_SPACE
from fieldwright.diff.witnesses.repairing import at, put
from fieldwright.diff.witnesses.trial import Trial, Turned, forms_of
from fieldwright.diff.witnesses.values import beyond_limit, generic
from fieldwright.diff.witnesses.written import instances_of, named_values
from fieldwright.mapping.counterexamples.patterns import matching
from fieldwright.mapping.counterexamples.values import ordinary
from fieldwright.schema.model import Field, Shape, changed, walk

Maker = Callable[[Trial], Iterator[Any]]

VALUE, MEMBER = "value", "member"
"""What a change speaks of: the value, wherever it is used, or the member with that value in the object around it."""

MOST = 300
"""Instances tried for one claim."""

_UNIONS = frozenset({"anyOf", "oneOf", "not", "falseSchema", "if", "allOf", "propertyNames", "contains"})
_KNOWING = frozenset({"additionalProperties", "unevaluatedProperties", "falseSchema", "maxProperties"})


@frozen
class Aspect:
    """What a kind of change is about. ``keywords`` are those by which it is refused at the field's place; none: any that is new."""

    make: Maker
    keywords: frozenset[str] = frozenset()
    level: str = VALUE
    incomplete: bool = False
    """Whether the instances may lack something that has nothing to do with the change, and are to be completed."""
    solved: bool = False
    """Whether the schemas are worth to be compared as sets for it."""

    def speaks_of(self, keyword: str) -> bool:
        """Whether a refusal by a keyword can be due to the change."""
        return not self.keywords or keyword in self.keywords or keyword in _UNIONS


# --- being there ------------------------------------------------------------------------------------------------------


def _existence(trial: Trial) -> Iterator[Any]:
    """With the field, where the inside version has it; else without it, and with what only that version takes under its name."""
    if trial.inside is not None:
        yield trial.base
        yield from _other_values(trial)
        return
    yield trial.base
    yield from trial.whole(_strange(trial.outer))


def _strange(shape: Shape) -> Iterator[Any]:
    """Values that are hardly what a described field takes."""
    yield from ([{}], {"other": [1]}, [], {}, True, -1.5, "", None, 0, "text", [None], 10**12)
    for keyword in shape.constraints:
        yield from islice(beyond_limit(keyword, changed(shape, constraints={}), shape, "json"), 6)


def _left_out(trial: Trial) -> Iterator[Any]:
    yield from trial.left_out()
    yield trial.base


def _null(trial: Trial) -> Iterator[Any]:
    yield from trial.whole((None,))
    yield from trial.items((None,))


def _null_item(trial: Trial) -> Iterator[Any]:
    yield from trial.items((None,))
    value = trial.value
    if isinstance(value, list):
        yield from trial.whole(([*cast("list[Any]", value), None],))


def _listing(trial: Trial) -> Iterator[Any]:
    yield trial.base
    value = trial.value
    yield from trial.whole(
        ([value], [value, value], []) if not isinstance(value, list) else ([], *cast("list[Any]", value)[:1])
    )


def _several(trial: Trial) -> Iterator[Any]:
    yield from _counts(trial, (2, 3, 1, 0))


def _counts(trial: Trial, counts: Iterable[int]) -> Iterator[Any]:
    """Lists with numbers of items: different ones first, then the same."""
    value = trial.value
    if trial.inside is None:
        return
    first = cast("list[Any]", value)[0] if isinstance(value, list) and value else None
    for count in counts:
        if not 0 <= count <= 1_200:
            continue
        items = [trial.least.item(trial.inside, len(trial.steps), number) for number in range(count)]
        yield from trial.whole((items,))
        if first is not None:
            yield from trial.whole(([first] * count,))


# --- types and values -------------------------------------------------------------------------------------------------


def _typed(trial: Trial) -> Iterator[Any]:
    only = [one for one in trial.inner.types if one not in trial.outer.types]
    for one in only:
        yield from trial.items(ordinary(changed(trial.inner, type=one, enum=(), fixed=None), trial.least.medium))
    yield trial.base
    yield from _other_values(trial)
    yield from trial.whole(generic(trial.inner, trial.outer, trial.least.medium))


def _other_values(trial: Trial) -> Iterator[Any]:
    yield from trial.items(generic(trial.inner, trial.outer, trial.least.medium))


def _formatted(trial: Trial) -> Iterator[Any]:
    plain = changed(trial.inner, enum=(), fixed=None)
    yield from trial.items(("text", "", "1", "?"))
    for type_ in plain.types:
        yield from trial.items(ordinary(changed(plain, type=type_), trial.least.medium))
    yield from _other_values(trial)


def _codes(trial: Trial) -> Iterator[Any]:
    outer = (*trial.outer.enum, *(() if trial.outer.fixed is None else (trial.outer.fixed,)))
    inner = (*trial.inner.enum, *(() if trial.inner.fixed is None else (trial.inner.fixed,)))
    said = [one for one in (trial.change.before, trial.change.after) if isinstance(one, (str, int, float, bool))]
    yield from trial.items(one for one in (*said, *inner) if one not in outer)
    yield from trial.items(
        one for one in ordinary(changed(trial.inner, enum=(), fixed=None), trial.least.medium) if one not in outer
    )
    yield from _other_values(trial)


# --- limits -----------------------------------------------------------------------------------------------------------


def _limited(keyword: str) -> Maker:
    def make(trial: Trial) -> Iterator[Any]:
        yield from trial.items(beyond_limit(keyword, trial.inner, trial.outer, trial.least.medium))
        yield from _other_values(trial)

    return make


def _counted(keyword: str) -> Maker:
    def make(trial: Trial) -> Iterator[Any]:
        yield from _counts(trial, _beyond(_limit(trial.outer, keyword)))
        yield from _counts(trial, (0, 1, 2, 3))

    return make


def _limit(shape: Shape, keyword: str) -> int | None:
    said = shape.constraints.get(keyword)
    if said is None and keyword in ("minItems", "minOccurs"):
        said = shape.min_occurs
    if said is None and keyword in ("maxItems", "maxOccurs"):
        said = shape.max_occurs
    return int(said) if isinstance(said, (int, float)) and not isinstance(said, bool) else None


def _beyond(limit: int | None) -> tuple[int, ...]:
    return () if limit is None else (limit + 1, limit - 1, limit)


def _membered(keyword: str) -> Maker:
    """Objects with just too many or too few members."""

    def make(trial: Trial) -> Iterator[Any]:
        members, limit = trial.members, _limit(trial.outer, keyword)
        if members is None or limit is None or trial.inside is None:
            return
        optional = [
            child
            for child in trial.inside.children()
            if not child.shape.alternative and child.name not in ("*", *members)
        ]
        named = {child.name: trial.least.present(child) for child in optional[: max(0, limit + 1 - len(members))]}
        for count in (limit + 1 - len(members), limit - 1 - len(members), limit - len(members)):
            if count >= 0:
                more = dict(list(named.items())[:count])
                yield from trial.with_members(more)
                others = [
                    f"{name}{number}" for number in range(min(count, 1_200)) for name in list(trial.other_names())[:1]
                ]
                yield from trial.with_members({**more, **dict.fromkeys(others[: max(0, count - len(more))], "text")})
        yield from trial.items([dict(list(members.items())[:count]) for count in range(len(members))])
        yield from trial.items(({},))

    return make


def _named(trial: Trial) -> Iterator[Any]:
    """Members under names that only the inside version's pattern takes."""
    for star, other in ((trial.inside, trial.outside), (_star(trial.inside), _star(trial.outside))):
        inner = str((star.shape.constraints.get("propertyPattern") if star else None) or "")
        outer = str((other.shape.constraints.get("propertyPattern") if other else None) or "")
        found = pattern_witness(inner, outer) if outer else None
        names = [
            *([found] if found is not None else []),
            *(matching(inner, 0, None) if inner else ()),
            *_STRANGE_NAMES,
        ]
        for name in names:
            value = trial.least.present(star) if star is not None and star.name == "*" else "text"
            if star is trial.inside and trial.steps and isinstance(trial.steps[-1], str):
                above = at(trial.base, trial.steps[:-1])
                if isinstance(above, dict):
                    kept = {key: one for key, one in cast("dict[str, Any]", above).items() if key != trial.steps[-1]}
                    yield from _exchanged(trial, {**kept, name: value})
            yield from trial.with_members({name: value})


_STRANGE_NAMES = ("other", "x-other", "?", "1", "A", "", "a b", "{", "x" * 300)


def _exchanged(trial: Trial, members: dict[str, Any]) -> Iterator[Any]:
    yield put(trial.base, trial.steps[:-1], members)


def _star(field: Field | None) -> Field | None:
    return next((child for child in field.children() if child.name == "*"), None) if field is not None else None


def _unique(trial: Trial) -> Iterator[Any]:
    value = trial.value
    first = cast("list[Any]", value)[0] if isinstance(value, list) and value else None
    if trial.inside is not None and first is None:
        first = trial.least.item(trial.inside, len(trial.steps))
    yield from trial.whole([first] * count for count in (2, 3))


def _contained(trial: Trial) -> Iterator[Any]:
    """Lists with and without items of the form that is demanded."""
    forms = [one for shape in (trial.outer, trial.inner) for one in shape.beyond.get("contains", ())]
    items = [value for form in forms for value in instances_of(form)] + ["text", 1, {}, None]
    own = [trial.least.item(trial.inside, len(trial.steps))] if trial.inside is not None else []
    limit = max((_limit(trial.outer, keyword) or 1 for keyword in ("minContains", "maxContains")), default=1)
    yield from trial.whole(
        ([], own, *([one] * count for one in (*own, *items) for count in {1, 2, limit + 1, max(0, limit - 1)}))
    )


# --- structure --------------------------------------------------------------------------------------------------------


def _undeclared(trial: Trial) -> Iterator[Any]:
    """Members that are not named, with what the inside version takes of them."""
    star = _star(trial.inside) if trial.inside is None or trial.inside.name != "*" else trial.inside
    usual = [trial.least.present(star)] if star is not None else []
    above = trial.inside is not None and trial.inside.name == "*"
    for members in trial.forms():
        for name in trial.other_names():
            for value in (*usual, "text", 1, True, None, {}, [], 1.5, [1], {"other": 1}):
                yield from trial.items(({**members, name: value},))
    if above or trial.outer.name == "*":
        yield trial.base
        yield from trial.items((*usual, *_strange(trial.outer)))
        yield from _other_values(trial)


def _alternatives(trial: Trial) -> Iterator[Any]:
    """Every form that the inside version has, those first that the other lacks."""
    if trial.inside is not None:
        optional: list[Field] = []
        theirs = (
            {child.shape.alternative for child in forms_of(trial.outside)} if trial.outside is not None else set[str]()
        )
        for form in forms_of(trial.inside):
            if form.shape.alternative not in theirs:
                optional += [one for one in form.children() if not one.shape.alternative and one.name != "*"][:12]
        for members in sorted(trial.forms(), key=lambda one: not any(field.name in one for field in optional)):
            yield from trial.items((members,))
        for form in forms_of(trial.inside)[:12]:
            fields = [one for one in form.children() if not one.shape.alternative and one.name != "*"][:12]
            least = trial.least.alternative(form, form.depth)
            for one in fields:
                yield from trial.items(({**least, one.name: trial.least.present(one)},))
            yield from trial.items(({**least, **{one.name: trial.least.present(one) for one in fields}},))
    yield from _typed(trial)


def _beside(trial: Trial) -> Iterator[Any]:
    """Fields beside each other that the outside version wants to exclude each other."""
    around = [one.parent if one is not None else None for one in (trial.outside, trial.inside)]
    groups: dict[str, list[str]] = {}
    for parent in [*around, trial.outside]:
        for child in parent.children() if parent is not None else ():
            if child.shape.choice is not None and not child.shape.alternative:
                groups.setdefault(child.shape.choice.group, []).append(child.name)
    for holder, fields in ((trial.steps[:-1], around[1]), (trial.item, trial.inside)):
        held = at(trial.base, holder)
        if fields is None or not isinstance(held, dict):
            continue
        for names in groups.values():
            for pair in islice(combinations(names, 2), 60):
                more = {one.name: trial.least.present(one) for one in fields.children() if one.name in pair}
                if len(more) == 2:
                    yield put(trial.base, holder, {**held, **more})


def _ordered(trial: Trial) -> Iterator[Any]:
    """Elements in the inside version's order, and the other way round: all of them, and each two."""
    members = trial.members
    if members is None or trial.inside is None:
        return
    known = {one.name for one in trial.outside.children()} if trial.outside is not None else set[str]()
    elements = [
        one
        for one in trial.inside.children()
        if one.name[:1] not in "@#*" and not one.shape.alternative and one.name in known
    ]
    made = {one.name: trial.least.present(one) for one in elements[:60] if one.name not in members}
    everything = [{**members, **made}] if len(made) < 60 else []
    pairs = (
        {**members, **{one: made[one] for one in pair if one in made}}
        for pair in _neighbours([one.name for one in elements])
    )
    for some in chain(everything, pairs):
        for instance in trial.items((some,)):
            yield instance
            yield Turned(instance, trial.item)


def _neighbours(names: list[str]) -> Iterator[tuple[str, str]]:
    yield from islice(pairwise(names), 60)
    yield from islice(combinations(names, 2), 60)


def _foreign(trial: Trial) -> Iterator[Any]:
    """Elements and attributes that no version names, of other namespaces, the schema's own, and none."""
    own = trial.inner.namespace or trial.outer.namespace
    holder = trial.item
    for field in (trial.inside, trial.outside):
        if field is not None and field.name in ("*", "@*"):
            own = own or (field.parent.shape.namespace if field.parent is not None else "")
            holder = trial.steps[:-1]
    held = at(trial.base, holder)
    if isinstance(held, dict):
        members = {name: one for name, one in cast("dict[str, Any]", held).items() if OTHER_SPACE not in name}
        for space in dict.fromkeys((OTHER_SPACE, own)):
            braces = f"{{{space}}}" if space else ""
            yield put(trial.base, holder, {**members, f"{braces}other": "text"})
            yield put(trial.base, holder, {**members, f"@{braces}other": "text"})
        yield put(trial.base, holder, {**members, "@other": "text"})
    yield from _anything(trial)


def _identified(trial: Trial) -> Iterator[Any]:
    """Two items with the same key, and a key alone: of each repeating element below that has a member by the key's name."""
    if trial.inside is None:
        return
    texts = " ".join(str(one) for shape in (trial.outer, trial.inner) for one in shape.beyond.get("identity", ()))
    names = {name.rpartition(":")[2] for name in re.findall(r"@?[\w-][\w.-]*(?::[\w.-]+)?", texts)}
    found = 0
    for field in walk(trial.inside, depth=7, limit=1_500):
        if field.name.lstrip("@") not in {one.lstrip("@") for one in names} or field.parent is None:
            continue
        repeating = next((one for one in field.upwards() if one.shape.repeats), None)
        if repeating is None or found >= 12:
            continue
        found += 1
        item = trial.least.holding([repeating, *_between(repeating, field)], whole=False).value
        held = trial.least.holding([trial.inside, *_between(trial.inside, repeating)], whole=False)
        for items in ([item, item], [item]):
            yield from trial.items((put(held.value, held.steps, items),))


def _asserted(trial: Trial) -> Iterator[Any]:
    """Values that the tests of a type name, in the fields that they name, and these fields beside each other."""
    yield trial.base
    inside = trial.inside
    if inside is None:
        return
    tests = " ".join(str(one) for shape in (trial.outer, trial.inner) for one in shape.beyond.get("assertion", ()))
    words = set(re.findall(r"[\w.-]+", tests))
    values = [
        text for found in re.findall(r"'([^']*)'|\"([^\"]*)\"", tests.replace("&quot;", '"')) for text in found if text
    ]
    numbers = [int(one) for one in re.findall(r"(?<![\w.])-?\d{1,9}(?![\w.])", tests)]
    values += [str(one + more) for one in numbers for more in (0, 1, -1)]
    named = [one for one in walk(inside, depth=4, limit=400) if one.name.lstrip("@").rpartition(":")[2] in words][:12]
    held = [trial.least.holding([inside, *_between(inside, one)], whole=False) for one in named]
    for one in held:
        yield from trial.items((one.value,))
        yield from trial.items(
            put(one.value, one.item, value)
            for value in (*dict.fromkeys(values), "", "0", "1", "-1", "1000000", "true", "false")
            if one.item
        )
    for one, other in combinations(held, 2):
        for first, second in (
            (None, None),
            *combinations(dict.fromkeys(values), 2),
            *((second, first) for first, second in combinations(dict.fromkeys(values), 2)),
        ):
            if isinstance(one.value, dict) and isinstance(other.value, dict) and one.item and other.item:
                left = one.value if first is None else put(one.value, one.item, first)
                right = other.value if second is None else put(other.value, other.item, second)
                yield from trial.items(({**cast("dict[str, Any]", left), **cast("dict[str, Any]", right)},))
    yield from _anything(trial)


def _between(start: Field, end: Field) -> list[Field]:
    """The fields below one down to another."""
    return list(takewhile(lambda one: one.key != start.key, end.upwards()))[::-1]


def _itself(trial: Trial) -> Iterator[Any]:
    yield trial.base


def _anything(trial: Trial) -> Iterator[Any]:
    """Members there and not there, values of all kinds, further members: for what several keywords say together."""
    yield trial.base
    yield from _mentioned(trial)
    members = trial.members
    if members is not None and trial.inside is not None:
        optional = [
            one
            for one in trial.inside.children()
            if not one.shape.alternative and one.name not in ("*", "@*", *members)
        ]
        for one in optional[:40]:
            yield from trial.with_members({one.name: trial.least.present(one)})
        yield from trial.with_members({one.name: trial.least.present(one) for one in optional[:12]})
        yield from trial.items(
            [{key: one for key, one in members.items() if key != name} for name in list(members)[:20]]
        )
        yield from _alternatives(trial)
        yield from _undeclared(trial)
    if trial.inner.repeats:
        yield from _counts(trial, (0, 1, 2, 3))
        yield from _unique(trial)
    yield from _typed(trial)


def _mentioned(trial: Trial) -> Iterator[Any]:
    """What the schemas beyond the fields name: members of these names with the values named, and without."""
    schemas = [one for shape in (trial.outer, trial.inner) for values in shape.beyond.values() for one in values]
    for schema in schemas:
        yield from trial.items(instances_of(schema))
    named = dict(islice(named_values(schemas), 8))
    members = trial.members
    if not named or members is None:
        return
    tried = 0
    for count in range(1, 4):
        for names in combinations(named, count):
            for choice in _products([named[name] for name in names]):
                tried += 1
                if tried > 150:
                    return
                kept = {key: one for key, one in members.items() if key not in named}
                yield from trial.items(
                    (
                        {**kept, **dict(zip(names, choice, strict=True))},
                        {**members, **dict(zip(names, choice, strict=True))},
                    )
                )


def _products(values: list[list[Any]]) -> Iterator[tuple[Any, ...]]:
    from itertools import product

    return islice(product(*values), 40)


# --- the table --------------------------------------------------------------------------------------------------------

_TYPE_WORDS = frozenset({"type", "format", "enum", "const"})
_NUMERIC = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")


def _limits() -> Iterator[tuple[str, Aspect]]:
    for keyword, slug in {**SLUGS, "minOccurs": "min-occurs", "length": "length", "whiteSpace": "white-space"}.items():
        if keyword in ("minItems", "maxItems", "minOccurs", "maxOccurs"):
            yield slug, Aspect(_counted(keyword), frozenset({"minItems", "maxItems", "required", "unexpected", "type"}))
        elif keyword in ("minContains", "maxContains"):
            yield slug, Aspect(_contained, frozenset({"contains", "minContains", "maxContains"}))
        elif keyword in ("minProperties", "maxProperties"):
            yield slug, Aspect(_membered(keyword), frozenset({keyword}))
        elif keyword == "propertyPattern":
            yield slug, Aspect(_named, _KNOWING)
        elif keyword in _NUMERIC:
            yield slug, Aspect(_limited(keyword), frozenset({*_NUMERIC, "type"}))
        else:
            yield slug, Aspect(_limited(keyword), frozenset({keyword, "length", "digits", "type"}))


_BEYOND = (
    "not", "condition", "dependent-required", "dependent-schemas", "unevaluated-properties", "unevaluated-items", "forbidden-names",
    "type-control",
)  # fmt: skip
"""What a definition demands that no field shows, where all kinds of values are tried."""

_SLUGGED: Mapping[str, Aspect] = {
    **dict(_limits()),
    "unique-items": Aspect(_unique, frozenset({"uniqueItems"})),
    "type": Aspect(_typed, frozenset({*_TYPE_WORDS, *_NUMERIC, "pattern", "multipleOf", "length", "digits"})),
    "format": Aspect(_formatted, frozenset({"format", "pattern", "type", "length"})),
    "enum": Aspect(_codes, frozenset({"enum", "const"})), "enum-value": Aspect(_codes, frozenset({"enum", "const", "type"})),
    "const": Aspect(_codes, frozenset({"enum", "const"})),
    "object": Aspect(_undeclared, frozenset({*_KNOWING, "type", "unexpected"})), "members": Aspect(_undeclared),
    "alternative": Aspect(_alternatives, incomplete=True), "alternatives": Aspect(_alternatives, incomplete=True), "choice": Aspect(_beside, level=MEMBER, incomplete=True),
    "discriminator": Aspect(_alternatives, incomplete=True), "discriminator-value": Aspect(_alternatives, incomplete=True), "values": Aspect(_anything, solved=True), "tuple-item": Aspect(_anything),
    **{slug: Aspect(_anything, solved=True) for slug in _BEYOND},
    "property-names": Aspect(_named, solved=True),
    "assertion": Aspect(_asserted, incomplete=True),
    "wildcard": Aspect(_foreign, incomplete=True),
    "contains": Aspect(_contained, solved=True), "identity": Aspect(_identified, level=MEMBER, incomplete=True),
}  # fmt: skip
"""By the first part of a kind's id, without what became of it (``set``, ``removed`` ...)."""

_WHOLE: Mapping[str, Aspect] = {
    **{name: Aspect(_ordered, incomplete=True) for name in ("order-changed", "order-set", "order-removed")},
    **{name: Aspect(_existence, level=MEMBER) for name in (
        "optional-field-added", "optional-field-added-open", "required-field-added", "required-field-added-open", "required-field-with-default-added",
        "optional-field-removed", "optional-field-removed-open", "required-field-removed", "required-field-removed-open", "field-renamed", "field-moved",
        "field-forbidden", "field-allowed",
    )},
    "became-required": Aspect(_left_out, frozenset({"required"}), MEMBER), "became-optional": Aspect(_left_out, frozenset({"required"}), MEMBER),
    "became-nullable": Aspect(_null, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER), "became-not-nullable": Aspect(_null, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "items-became-nullable": Aspect(_null_item, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "items-became-not-nullable": Aspect(_null_item, frozenset({*_TYPE_WORDS, "nillable"}), MEMBER),
    "became-list": Aspect(_listing, frozenset({"type", "maxItems", "unexpected", "required"}), MEMBER),
    "became-single": Aspect(_listing, frozenset({"type", "maxItems", "unexpected", "required"}), MEMBER),
    "became-repeating": Aspect(_several, level=MEMBER, incomplete=True), "became-unrepeated": Aspect(_several, level=MEMBER, incomplete=True),
    "namespace-changed": Aspect(_itself),
}  # fmt: skip
"""By a kind's whole id."""

_ENDINGS = ("set", "removed", "raised", "lowered", "narrowed", "widened", "changed", "untold", "added", "closed", "opened", "described", "undescribed",
            "allowed", "refused", "dropped")  # fmt: skip


def aspect_of(kind: str) -> Aspect | None:
    """What a kind of change is about; None for what no instance shows."""
    known = _WHOLE.get(kind)
    if known is None:
        slug, _, ending = kind.rpartition("-")
        known = _SLUGGED.get(slug) if ending in _ENDINGS else None
    return known


def candidates(aspect: Aspect, trial: Trial) -> Iterator[Any]:
    """The instances that are tried for a claim, the telling ones first."""
    return islice(aspect.make(trial), MOST)
