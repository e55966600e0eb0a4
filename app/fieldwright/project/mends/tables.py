"""Mends of code tables: a new one, more rows, another action for what is not found."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import evolve

from fieldwright.expression.lookups import key_text
from fieldwright.expression.syntax import Node, parsed, walk
from fieldwright.mapping.model import Lookup, LookupRow
from fieldwright.project.edits import set_lookup, set_rule
from fieldwright.project.mends.place import Edit, Mend, Place, free_name, json_text


def new_lookup(place: Place) -> Iterator[Mend]:
    """K01: a table from the source's codes to those of the target that are alike; the rest is left to people."""
    rule, shape, one = place.rule, place.shape, place.one
    if rule is None or shape is None or one.attribute != "value":
        return
    codes = [each for each in shape.enum if each is not None] or ([shape.fixed] if shape.fixed is not None else [])
    sources = [found[1] for path in one.sources if (found := place.source(path)) is not None]
    keys = [each for each in sources[0].shape.enum if each is not None] if len(sources) == 1 else []
    rows = tuple(
        LookupRow(key, value)
        for key in (keys or codes)
        if (value := key if key in codes else _alike(key, codes)) is not None
    )
    name = free_name(f"{place.field.name.strip('@#') if place.field else 'code'} codes", place.bench.lookups)
    left = len(keys) - len(rows) if keys else 0
    table = Lookup(
        name, rows, description=f"From the codes of {', '.join(one.sources) or 'the source'} to those of {one.target}"
    )
    changed = evolve(rule, value=f"$translate({json_text(name)}, {rule.value.strip()})")
    yield Mend(
        f"Translate it with a new lookup {name!r}, {left} of them to be translated"
        if left
        else f"Translate it with a new lookup {name!r}",
        lambda project: set_rule(set_lookup(project, table), place.name, changed),
    )


def _alike(key: Any, codes: Iterable[Any]) -> Any:
    """The code that differs in case and marks only."""
    word = _letters(key)
    return next((code for code in codes if _letters(code) == word), None)


def _letters(value: Any) -> str:
    return "".join(one for one in str(value).casefold() if one.isalnum())


def _calls(place: Place) -> Iterator[Node]:
    rule = place.rule
    tree = parsed(rule.text(place.one.attribute)) if rule is not None and place.one.attribute else None
    for node in walk(tree) if isinstance(tree, Node) else ():
        if node.kind == "call" and node.children[0].value == "translate" and len(node.children) > 1:
            yield node


def _table(place: Place) -> Lookup | None:
    """The lookup that the finding is about: of the call at its place, else the first of the rule's."""
    calls = list(_calls(place)) or [
        node
        for _, text in (place.rule.expressions if place.rule else ())
        if isinstance(tree := parsed(text), Node)
        for node in walk(tree)
        if node.kind == "call" and node.children[0].value == "translate" and len(node.children) > 1
    ]
    at = [node for node in calls if place.one.start in (-1, node.start)] or calls
    return place.bench.lookups.get(str(at[0].children[1].value)) if at else None


def more_rows(place: Place) -> Iterator[Mend]:
    """K03: rows for what the table lacks, with the target's own codes where they are alike; or another action."""
    table, shape = _table(place), place.shape
    sources = [found[1] for path in place.one.sources if (found := place.source(path)) is not None]
    if table is None:
        return
    there = {key_text(row.key) for row in table.rows}
    keys = (
        [key for key in sources[0].shape.enum if key is not None and key_text(key) not in there]
        if len(sources) == 1 and len(place.one.sources) == 1
        else []  # a composite key has too many
    )
    if keys and table.table is None:
        codes = [one for one in shape.enum if one is not None] if shape is not None else []
        rows = tuple(
            LookupRow(key, _alike(key, codes), "" if _alike(key, codes) is not None else "to be decided")
            for key in dict.fromkeys(keys)
        )
        open_ = sum(1 for row in rows if row.value is None)
        amount = "1 row" if len(rows) == 1 else f"{len(rows)} rows"
        more = evolve(table, rows=(*table.rows, *rows))
        yield Mend(
            f"Add {amount} to the lookup {table.name!r}, {open_} with null, to be filled in"
            if open_
            else f"Add {amount} to the lookup {table.name!r}",
            _putting(more),
        )
    yield Mend(
        f"Let the lookup {table.name!r} leave out what it lacks",
        _putting(evolve(table, not_found="leave out", default=None)),
    )


def _putting(table: Lookup) -> Edit:
    return lambda project: set_lookup(project, table)


def one_row_a_key(place: Place) -> Iterator[Mend]:
    """K05: the first row of a key counts already."""
    table = _table(place)
    if table is not None:
        rows = {}
        for row in table.rows:
            rows.setdefault(key_text(row.key), row)
        yield Mend(
            f"Keep the first row of each key of {table.name!r}", _putting(evolve(table, rows=tuple(rows.values())))
        )


def leave_out_not_found(place: Place) -> Iterator[Mend]:
    """K06: what is not found, or null, is left out where a default was wanted and is not said."""
    table = _table(place)
    if table is None:
        return
    bare: dict[str, str] = {}
    if table.not_found == "default" and table.default is None:
        bare["not_found"] = "leave out"
    if table.null == "default" and table.null_default is None:
        bare["null"] = "leave out"
    what = " and ".join({"not_found": "what it lacks", "null": "null"}[name] for name in bare)
    if bare:
        yield Mend(f"Let the lookup {table.name!r} leave out {what}", _putting(evolve(table, **bare)))


def reached_rows(place: Place) -> Iterator[Mend]:
    """K07: the rows whose keys the source's list has. Other rules may need the others, which the title says."""
    table = _table(place)
    sources = [found[1] for path in place.one.sources if (found := place.source(path)) is not None]
    if table is None or len(sources) != 1 or not sources[0].shape.enum:
        return
    keys = {key_text(key) for key in (*sources[0].shape.enum, *((None,) if sources[0].shape.nullable else ()))}
    rows = tuple(row for row in table.rows if key_text(row.key) in keys)
    yield Mend(
        f"Remove {len(table.rows) - len(rows)} rows of {table.name!r} for all rules that use it",
        _putting(evolve(table, rows=rows)),
    )


def null_left_out(place: Place) -> Iterator[Mend]:
    """K09."""
    table = _table(place)
    if table is not None:
        yield Mend(f"Let the lookup {table.name!r} leave out null", _putting(evolve(table, null="leave out")))
