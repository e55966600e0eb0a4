"""E, K and N: what never happens or never matters: conditions that do not vary, codes that never come, rows and defaults that are not reached."""

from collections.abc import Iterator

from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.nodes import Node, walk
from fieldwright.expression.problems import nearest
from fieldwright.files.records import ABSENT
from fieldwright.mapping.checks.about import about
from fieldwright.mapping.checks.lookups import use_of
from fieldwright.mapping.checks.model import Checked, Context, Parsed, infer_parts, listed, place, said
from fieldwright.mapping.checks.translate import MOST_ROWS
from fieldwright.mapping.findings import Finding, finding
from fieldwright.schema.model import Field


@about(".when", ".where")
def condition_does_not_vary(_context: Context, checked: Checked) -> Iterator[Finding]:
    """E08: a condition that reads nothing holds always, or never."""
    for attribute in ("when", "where"):
        parsed = checked.text(attribute)
        if parsed is None or parsed.lineage is None or parsed.lineage.tree is None or parsed.problems:
            continue
        tree = parsed.lineage.tree
        if any(one.kind in ("name", "variable", "wildcard", "descendant", "parent", "lambda") for one in _values(tree)):
            continue
        yield finding(
            "E08", f"the condition `{parsed.text.text.strip()}` reads nothing, and is the same for every payload",
            mend="Remove it, or say which field it depends on.", target=checked.rule.target, **parsed.place(0, len(parsed.text.text)),
        )  # fmt: skip


def _values(tree: Node) -> Iterator[Node]:
    """All parts but the names of functions."""
    called = {id(one.children[0]) for one in walk(tree) if one.kind in ("call", "partial")}
    return (one for one in walk(tree) if id(one) not in called)


@about(".alias", ".joins")
def name_hides_another(context: Context, checked: Checked) -> Iterator[Finding]:
    """E10: an item's name that a source, a parameter, an outer item or a function has already."""
    rule = checked.rule
    functions = _functions(context)
    taken = {one.alias for one in context.bench.map.sources} | {"params", "index", "group"}
    taken |= {
        name
        for loop in context.scopes.above(rule.target)
        for name in (loop.alias, *(one.alias for one in loop.joins))
        if name
    }
    for attribute, name in (
        ("as", rule.alias),
        *((f"joins[{at}].alias", one.alias) for at, one in enumerate(rule.joins)),
    ):
        if name and (name in taken or name in functions):
            what = (
                "a function, which cannot be called"
                if name in functions
                else "something else already, which cannot be read"
            )
            yield finding(
                "E10", f"`${name}` is the name of {what} below {place(rule.target)}",
                mend="Give the item a name of its own.", target=rule.target, attribute=attribute,
            )  # fmt: skip
        taken = taken | {name}


def source_hides_function(context: Context) -> Iterator[Finding]:
    """E10: a source's name that a function has."""
    functions = _functions(context)
    for source in context.bench.map.sources:
        if source.alias in functions:
            yield finding(
                "E10", f"`${source.alias}` is the name of a function, which the map's rules cannot call, and of a source",
                mend="Give the source another alias.",
            )  # fmt: skip


def _functions(context: Context) -> frozenset[str]:
    """The names of the catalog's functions and of the project's."""
    return frozenset((*FUNCTIONS, *(one.name for one in context.bench.functions)))


@about("binary")
def code_that_never_comes(context: Context, checked: Checked) -> Iterator[Finding]:
    """K10: a comparison with a code that the field's list does not have is never true."""
    if checked.broken:
        return
    for parsed in checked.texts:
        if parsed.lineage is None or parsed.lineage.tree is None:
            continue
        nodes = [one for one in walk(parsed.lineage.tree) if one.kind == "binary" and one.value in ("=", "!=", "in")]
        if not nodes:
            continue
        of = infer_parts(context, checked, parsed)
        for node in nodes:
            pairs = [node.children] if node.value == "in" else [node.children, node.children[::-1]]
            for left, right in pairs:
                if len(node.children) != 2:
                    continue
                codes = _codes(right)
                value = of(left)
                if not codes or value.enum is None or not value.known or len(value.fields) != 1:
                    continue
                never = [one for one in codes if one not in value.enum]
                if never:
                    yield _never(checked, parsed, node, right, value.fields[0], never, value.enum)


def _never(
    checked: Checked,
    parsed: Parsed,
    node: Node,
    codes: Node,
    field: Field,
    never: list[object],
    enum: tuple[object, ...],
) -> Finding:
    what = "is always true" if node.value == "!=" else "is never true" if node.value == "=" else "finds it never"
    return finding(
        "K10", f"{place(field.value_path)} is never {listed(never)}, so that `{parsed.shown(node)}` {what}",
        mend=f"Its list has {listed(enum, 6)}.", instead=_meant(parsed, node, codes, enum), target=checked.rule.target, sources=(field.value_path,), **parsed.place(node.start, node.end),
    )  # fmt: skip


def _meant(parsed: Parsed, node: Node, codes: Node, enum: tuple[object, ...]) -> str:
    """The comparison with the nearest codes of the list in place of those that never come; empty where one has none that is near."""
    text, at = "", node.start
    for one in codes.children if codes.kind == "array" else (codes,):
        if one.value in enum:
            continue
        like = nearest(str(one.value), [code for code in enum if isinstance(code, str)])
        if not like:
            return ""
        text += parsed.text.text[at : one.start] + said(like)
        at = one.end
    return text + parsed.text.text[at : node.end]


def _codes(node: Node) -> list[object]:
    """The texts that a part is, or lists."""
    if node.kind == "string":
        return [node.value]
    if node.kind == "array" and node.children and all(one.kind == "string" for one in node.children):
        return [one.value for one in node.children]
    return []


@about("call")
def unreachable_rows(context: Context, checked: Checked) -> Iterator[Finding]:
    """K07: rows of a table for keys that the source's list does not have."""
    if checked.broken:
        return
    for parsed in checked.texts:
        for call in parsed.table_calls:
            used = use_of(context, checked, parsed, call)
            if used is None or not used.keys.every or len(used.lookup.rows) > MOST_ROWS:
                continue
            lookup, never = used.lookup, used.never
            if never:
                yield finding(
                    "K07", f"rows of the lookup {lookup.name!r} are never reached here: {listed(never)} cannot come",
                    mend="Remove them, unless another rule needs them.", target=checked.rule.target,
                    sources=tuple(one.path for one in parsed.reads), **parsed.place(call.start, call.end),
                )  # fmt: skip


@about(".default")
def default_is_not_reached(context: Context, checked: Checked) -> Iterator[Finding]:
    """N05: a default for a value that is always there."""
    rule, parsed = checked.rule, checked.text("value")
    if (
        rule.default is ABSENT
        or parsed is None
        or checked.broken
        or parsed.lineage is None
        or parsed.lineage.tree is None
    ):
        return
    value = infer_parts(context, checked, parsed)(parsed.lineage.tree)
    if value.optional is not False or ("null" in rule.default_for and value.nullable is not False):
        return
    if "empty" in rule.default_for and not (value.known and (value.min_length or 0) > 0):
        return
    yield finding(
        "N05", f"the default {said(rule.default)} is never used: `{parsed.text.text.strip()[:60]}` always gives something",
        mend="Remove the default, or say for what it stands in.", target=rule.target, attribute="default",
    )  # fmt: skip


RULE_CHECKS = (
    condition_does_not_vary,
    name_hides_another,
    code_that_never_comes,
    unreachable_rows,
    default_is_not_reached,
)
