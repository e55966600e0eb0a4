"""K: values of code lists, and lookups."""

import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from fieldwright.expression.definitions import definitions_text
from fieldwright.expression.lookups import key_text, names_in
from fieldwright.expression.nodes import Node
from fieldwright.expression.problems import nearest
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.fit import NEVER, outcome, taken
from fieldwright.mapping.checks.model import Checked, Context, Filling, Parsed, infer_parts, listed, name_of
from fieldwright.mapping.checks.translate import BACK, FUNCTIONS, MOST_ROWS, Keys, keys_of, keys_of_parts
from fieldwright.mapping.checks.values import in_list, misfit
from fieldwright.mapping.checks.words import kinds
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import Lookup
from fieldwright.mapping.table_files import FileRows, unreadable


def codes_not_covered(context: Context, filling: Filling) -> Iterator[Finding]:
    """K01: the value can be a code that the target's list does not have."""
    allowed = _list_of(context, filling)
    value = filling.value
    if filling.text is None or not allowed or not value.known or _translated(context, filling) is not None:
        return
    if value.enum is not None:
        wrong = tuple(one for one in value.enum if one is not None and not in_list(one, allowed, context))
        if not wrong or (all(_type_of(one) not in _types_of(allowed) for one in wrong) and context.medium == "json"):
            return  # another type altogether, which T01 says
        yield _finding(
            "K01", filling, f"{filling.from_} can be {listed(wrong)}, which the list of {name_of(filling.field)} does not have",
            f"Translate it with a lookup, or with a condition. The list has {listed(allowed, 6)}.",
        )  # fmt: skip
    elif filling.copied is not None and value.types - {"object", "boolean"} and outcome(filling, context)[0] != NEVER:
        any_ = "any text" if "string" in value.types else f"any value that is {kinds(value.types)}"
        yield _finding(
            "K01", filling, f"{filling.from_} can be {any_}, and {name_of(filling.field)} takes only {listed(allowed, 6)}",
            "Translate it with a lookup.",
        )  # fmt: skip


@about("call")
def unknown_lookup(context: Context, checked: Checked) -> Iterator[Finding]:
    """K02: a lookup that the project does not have."""
    for parsed in checked.texts:
        for call in parsed.table_calls:
            name = call.children[1]
            if name.kind != "string" or name.value in context.bench.lookups:
                continue
            names = sorted(context.bench.lookups)
            like = nearest(str(name.value), names)
            mend = f"Did you mean {like!r}?" if like else "Add the lookup, or correct the name."
            yield finding(
                "K02", f"the project has no lookup {str(name.value)!r}", mend=mend, target=checked.rule.target, instead=json.dumps(like, ensure_ascii=False) if like else "",
                **parsed.place(name.start, name.end),
            )  # fmt: skip


@about("call")
def one_way_only(context: Context, checked: Checked) -> Iterator[Finding]:
    """K13: a table is read backwards that is not meant to be."""
    for parsed in checked.texts:
        for call in parsed.table_calls:
            lookup = context.bench.lookups.get(str(call.children[1].value))
            if lookup is not None and not lookup.two_way and is_back(call):
                yield finding(
                    "K13", f"the lookup {lookup.name!r} is read backwards here, and is not said to be read both ways",
                    target=checked.rule.target, **parsed.place(call.start, call.end),
                )  # fmt: skip


@about("call")
def table_cannot_be_read(context: Context, checked: Checked) -> Iterator[Finding]:
    """K11: the file of a table that the rule uses is missing, or is no table with the columns that are named."""
    for parsed in checked.texts:
        for call in parsed.table_calls:
            lookup = context.bench.lookups.get(str(call.children[1].value))
            problem = unreadable(lookup) if lookup is not None else None
            if lookup is not None and lookup.table is not None and problem is not None:
                yield finding(
                    "K11", f"the table of the lookup {lookup.name!r} ({lookup.table.file}) cannot be read: {problem.problem}",
                    mend=problem.mend, target=checked.rule.target, **parsed.place(call.start, call.end),
                )  # fmt: skip


@about("call")
def lookup_misses_keys(context: Context, checked: Checked) -> Iterator[Finding]:
    """K03: a value of the source's list stops the run, because the table lacks it."""
    if checked.broken:
        return
    for parsed in checked.texts:
        for call in parsed.table_calls:
            used = use_of(context, checked, parsed, call)
            if used is None or used.lookup.not_found != "error" or not used.keys.lacking:
                continue
            lacking, name = used.keys.lacking, used.lookup.name
            yield finding(
                "K03", f"the lookup {name!r} {'gives' if used.back else 'has'} no {'key' if used.back else 'row'} for {listed(lacking)}, and stops there",
                mend=f"Add {'rows' if len(lacking) > 1 else 'a row'} for {listed(lacking)}, or choose another action for what is not found.",
                target=checked.rule.target, sources=tuple(one.path for one in parsed.reads),
                **parsed.place(call.start, call.end),
            )  # fmt: skip


def lookup_gives_refused_values(context: Context, filling: Filling) -> Iterator[Finding]:
    """K04: a result of the table that the target does not take."""
    lookup = _translated(context, filling)
    if lookup is None or unreadable(lookup) is not None or len(lookup.rows) > MOST_ROWS:
        return
    values = filling.value.enum
    if values is None:
        return
    refused = [one for one in values if one is not None and misfit(context, filling.field, one)]
    if refused:
        yield _finding(
            "K04", filling, f"the lookup {lookup.name!r} gives {listed(refused)}, which {misfit(context, filling.field, refused[0])}",
        )  # fmt: skip


@about("call")
def default_is_not_said(context: Context, checked: Checked) -> Iterator[Finding]:
    """K06: the table says that a default stands in for what is not found, and does not say which."""
    for parsed in checked.texts:
        for call in parsed.table_calls:
            lookup = context.bench.lookups.get(str(call.children[1].value))
            if lookup is None:
                continue
            for action, default, what in (
                (lookup.not_found, lookup.default, "what it lacks"), (lookup.null, lookup.null_default, "null"),
            ):  # fmt: skip
                if action == "default" and default is None:
                    yield finding(
                        "K06", f"the lookup {lookup.name!r} gives a default for {what}, and the default is not said: null would be written",
                        mend=f"Say the default, or choose another action for {'null' if what == 'null' else 'what is not found'}.",
                        target=checked.rule.target, **parsed.place(call.start, call.end),
                    )  # fmt: skip


@about("call")
def null_as_key(context: Context, checked: Checked) -> Iterator[Finding]:
    """K09: null is looked up, and the table neither has a row for it nor says what it gives."""
    if checked.broken:
        return
    for parsed in checked.texts:
        for call in parsed.table_calls:
            lookup = context.shelf.get(str(call.children[1].value), back=is_back(call))
            if lookup is None or len(call.children) != 3 or lookup.null != "translate" or lookup.not_found != "error":
                continue
            key = infer_parts(context, checked, parsed)(call.children[2])
            if (
                not key.known
                or key.nullable is not True
                or key.enum is not None
                or key_text(None) in context.shelf.rows(lookup, back=is_back(call))
            ):
                continue
            shown = parsed.text.text[call.children[2].start : call.children[2].end]
            yield finding(
                "K09", f"`{shown}` may be null, for which the lookup {lookup.name!r} has no row: it stops there",
                mend="Say in the lookup what null gives.", target=checked.rule.target,
                sources=tuple(one.path for one in parsed.reads), **parsed.place(call.start, call.end),
            )  # fmt: skip


def two_ways_are_not_told_apart(context: Context) -> Iterator[Finding]:
    """K08: a table that is read both ways has a value for two keys: backwards, the first counts."""
    for name in used(context):
        lookup = context.shelf.get(name, back=True)
        if lookup is None:
            continue
        known: set[str] = set()
        twice: dict[str, None] = {}
        for row in lookup.rows:
            text = key_text(row.value)
            if text in known:
                twice[text] = None
            known.add(text)
        if twice:
            yield finding(
                "K08", f"the lookup {name!r} gives {listed(list(twice))} for several keys; backwards, the first counts"
            )


def key_twice(context: Context) -> Iterator[Finding]:
    """K05: two rows for one key, at the first rule that uses the table."""
    said_already: set[str] = set()
    for checked in context.rules:
        for parsed in checked.texts:
            for call in parsed.table_calls:
                lookup = context.shelf.get(str(call.children[1].value))
                if lookup is None or lookup.name in said_already:
                    continue
                said_already.add(lookup.name)
                twice = _repeated(lookup)
                if twice:
                    yield finding(
                        "K05", f"the lookup {lookup.name!r} has {listed(twice)} more than once; the first row counts",
                        target=checked.rule.target,
                    )  # fmt: skip


def _repeated(lookup: Lookup) -> list[str]:
    known: set[str] = set()
    twice: dict[str, None] = {}
    for row in lookup.rows:
        text = key_text(row.key)
        if text in known:
            twice[text] = None
        known.add(text)
    return list(twice)


def table_has_changed(context: Context) -> Iterator[Finding]:
    """K12: the file of a table that is used is not the one that was attached."""
    for name in used(context):
        lookup = context.shelf.get(name)
        table = lookup.table if lookup is not None else None
        rows: object = lookup.rows if lookup is not None else ()
        if table is not None and table.digest and isinstance(rows, FileRows) and rows.digest != table.digest:
            yield finding("K12", f"the table of the lookup {name!r} ({table.file}) is not the one that was attached")


def tables_of_functions(context: Context) -> Iterator[Finding]:
    """K02 and K11 for the tables that the project's functions read which the map's rules call."""
    if not context.bench.definitions:
        return
    texts = "\n".join(parsed.text.text for one in context.rules for parsed in one.texts)
    for name in sorted(names_in(definitions_text(texts, context.bench.definitions)) or ()):
        lookup = context.bench.lookups.get(name)
        problem = unreadable(lookup) if lookup is not None else None
        if lookup is None:
            yield finding(
                "K02", f"a function that the map calls names the lookup {name!r}, which the project does not have"
            )
        elif problem is not None and lookup.table is not None:
            said = f"the table of the lookup {name!r} ({lookup.table.file}), which a function reads, cannot be read"
            yield finding("K11", f"{said}: {problem.problem}", mend=problem.mend)


def used(context: Context) -> list[str]:
    """The names of the lookups that a map's rules use."""
    return context.once(
        "lookups that are used",
        lambda: sorted(
            {
                str(call.children[1].value)
                for one in context.rules
                for parsed in one.texts
                for call in parsed.table_calls
            }
        ),
    )


@frozen
class Use:
    """A call that reads a lookup which can be read, and the keys that may come, as far as that is known."""

    lookup: Lookup
    call: Node
    back: bool
    keys: Keys

    @property
    def never(self) -> tuple[Any, ...]:
        """The keys of rows that are never reached, where all that may come is known."""
        if not self.keys.every:
            return ()
        reached = {key_text(one) for one in self.keys.values}
        given = (row.value if self.back else row.key for row in self.lookup.rows)
        return tuple({text: one for one in given if (text := key_text(one)) not in reached}.values())


def use_of(context: Context, checked: Checked, parsed: Parsed, call: Node) -> Use | None:
    """What is known of a call with a table's name and a key."""
    if len(call.children) != 3 or call.children[1].kind != "string":
        return None
    back = is_back(call)
    lookup = context.shelf.get(str(call.children[1].value), back=back)
    if lookup is None:
        return None
    rows, of, key = context.shelf.rows(lookup, back=back), infer_parts(context, checked, parsed), call.children[2]
    if key.kind == "array":
        return Use(lookup, call, back, keys_of_parts(lookup, rows, [of(part) for part in key.children]))
    return Use(lookup, call, back, keys_of(lookup, rows, of(key)))


def is_back(call: Node) -> bool:
    """Whether a call reads a table backwards."""
    return call.children[0].value == BACK


def _translated(context: Context, filling: Filling) -> Lookup | None:
    """The lookup whose result is written unchanged."""
    if filling.text is None or filling.text.lineage is None or filling.text.lineage.tree is None:
        return None
    tree = filling.text.lineage.tree
    while tree.kind == "block" and len(tree.children) == 1:
        tree = tree.children[0]
    if tree.kind != "call" or tree.children[0].value not in FUNCTIONS or len(tree.children) != 3:
        return None
    return context.bench.lookups.get(str(tree.children[1].value))


def _list_of(context: Context, filling: Filling) -> tuple[Any, ...]:
    shape = filling.field.shape
    if shape.fixed is not None:
        return (shape.fixed,)
    if not shape.enum and context.medium == "xml" and shape.type == "object":
        text = next((one for one in filling.field.children() if one.name == "#text"), None)
        return tuple(text.shape.enum) if text is not None else ()
    if "any" in taken(filling.field, context):
        return ()
    return tuple(one for one in shape.enum if one is not None)


def _type_of(value: Any) -> type:
    return float if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value)


def _types_of(values: tuple[Any, ...]) -> set[type]:
    return {_type_of(one) for one in values}


def _finding(id_: str, filling: Filling, message: str, mend: str = "") -> Finding:
    return finding(id_, message, mend=mend, target=filling.rule.target, sources=filling.sources, **filling.place())


RULE_CHECKS = (
    unknown_lookup, one_way_only, table_cannot_be_read, lookup_misses_keys, default_is_not_said, null_as_key,
)  # fmt: skip
CHECKS = (codes_not_covered, lookup_gives_refused_values)
MAP_CHECKS = (key_twice, two_ways_are_not_told_apart, table_has_changed, tables_of_functions)
