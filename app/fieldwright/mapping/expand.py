"""Which fields a specification lists: those that rules touch, what stands beside and above them, and what is required below them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from attrs import Factory, field, frozen

from fieldwright.mapping.model import Rule
from fieldwright.schema.model import Field, field_at, step_of
from fieldwright.schema.paths import Step, format_path, is_plain, join, parse_path

ROW_LIMIT = 5_000
"""Fields listed of one side of a map beside those that rules fill or read, which are always listed; what is beyond is said."""
WALKED = 20
"""How many times the limit are looked at on the way; rules whose fields lie beyond are listed at the end."""
REQUIRED_DEPTH = 6
"""How far required fields are followed below a field that nothing fills yet."""


@frozen
class Listed:
    """A field at the path under which rules know it (with blocks' names), its rule, and whether rules stand below it."""

    path: str
    field: Field | None
    rule: Rule | None = None
    filled_below: bool = False
    block: str = ""
    """The path of the innermost repeating field or block above, if any."""


@frozen
class Listing:
    """The fields in the schema's order, and whether the limit cut them short."""

    rows: tuple[Listed, ...]
    complete: bool = True
    opened: frozenset[str] | None = field(default=None, eq=False, repr=False)
    """The bare paths of what was opened of a source to list it, where nothing else decides what is listed."""

    @cached_property
    def bare(self) -> tuple[str, ...]:
        """The rows' bare paths."""
        return tuple([bare_path(one.path) for one in self.rows])

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """The bare paths of what counts, each once."""
        return tuple(dict.fromkeys([bare_path(one.path) for one in self.rows if is_leaf(one)]))


def is_leaf(listed: Listed) -> bool:
    """Whether a listed field counts: one that holds a value, or that a rule fills as a whole."""
    if listed.filled_below:
        return False
    if listed.field is None or listed.field.shape.leaf:
        return True
    return listed.rule is not None and listed.rule.kind in ("value", "constant", "not mapped")


@frozen(eq=False)
class _Branch:
    """Rules by the steps of their targets."""

    below: "dict[str, _Branch]" = Factory(dict)
    rules: list[Rule] = Factory(list)

    def filled(self) -> bool:
        """Whether a rule here or below writes something."""
        return any(rule.kind != "not mapped" for rule in self.rules) or any(one.filled() for one in self.below.values())


def target_listing(root: Field | None, rules: Sequence[Rule], limit: int = ROW_LIMIT) -> Listing:
    """The target's fields with their rules. Rules whose field the schema lacks come last."""
    tree = _Branch()
    for rule in rules:
        steps = _steps(rule.target)
        if steps is None:
            continue
        here = tree
        for one in steps:
            here = here.below.setdefault(_text(one), _Branch())
        here.rules.append(rule)
    rows: list[Listed] = []
    beside, complete = 0, True
    for at, row in enumerate(_below(root, tree) if root is not None else ()):
        if at >= WALKED * limit:
            complete = False
            break
        if row.rule is None and not row.filled_below:
            beside += 1
            if beside > limit:
                complete = False
                continue
        rows.append(row)
    listed = {id(row.rule) for row in rows if row.rule}
    left = [rule for rule in rules if id(rule) not in listed]
    rows += [
        Listed(rule.target, field_at(root, rule.target) if root is not None and not complete else None, rule)
        for rule in left
    ]
    return Listing(tuple(rows), complete)


def _below(root: Field, tree: _Branch) -> Iterator[Listed]:
    """From the root: in XML its element is the first step, in JSON the document itself."""
    if not root.path or root.path == "[]":
        branch = tree.below.get("[]", tree) if root.path else tree
        if root.path == "[]":
            yield Listed("[]", root, _first(branch), any(one.filled() for one in branch.below.values()))
        yield from _children(root, root.path, branch, "", True, 0)
        return
    for branch_step, branch in list(tree.below.items()) or [(root.path, _Branch())]:
        if _name(branch_step) == root.name:
            yield from _row(root, branch_step, branch, "", True, 0)


def _row(field: Field, path: str, branch: _Branch, block: str, used: bool, depth: int) -> Iterator[Listed]:
    filled = any(one.filled() for one in branch.below.values())
    for rule in branch.rules[1:]:
        yield Listed(path, field, rule, filled, block)
    yield Listed(path, field, _first(branch), filled, block)
    inside = path if field.shape.repeats else block
    whole = any(rule.kind in ("value", "constant", "not mapped") for rule in branch.rules) and not branch.below
    if not whole:
        yield from _children(field, path, branch, inside, used, depth)


def _children(field: Field, path: str, branch: _Branch, block: str, used: bool, depth: int) -> Iterator[Listed]:
    """The fields below one that is used; of one that is only required, what is required below it."""
    by_name: dict[str, list[tuple[str, _Branch]]] = {}
    for text, one in branch.below.items():
        by_name.setdefault(_name(text), []).append((text, one))
    own = {child.name for child in field.children()}
    for child in field.children():
        shape = child.shape
        if shape.alternative:
            if not by_name.keys().isdisjoint(_names(child)):
                yield from _children(child, path, branch, block, used, depth)
            continue
        step = step_of(shape)
        matching = by_name.get(child.name, [])
        if child.name == "*":  # a map's field takes any name that no sibling has
            matching = [pair for name, pairs in by_name.items() if name == "*" or name not in own for pair in pairs]
        for text, one in matching:
            yield from _row(child, join(path, text), one, block, True, 0)
        if matching or not (used or shape.required):
            continue
        follow = shape.required and not shape.leaf and not child.recursive and depth < REQUIRED_DEPTH
        yield Listed(join(path, step), child, block=block)
        if follow:
            inside = join(path, step) if shape.repeats else block
            yield from _children(child, join(path, step), _Branch(), inside, False, depth + 1)


def _names(field: Field) -> set[str]:
    return {child.name for child in field.children()}


def _first(branch: _Branch) -> Rule | None:
    return branch.rules[0] if branch.rules else None


def _steps(path: str) -> tuple[Step, ...] | None:
    try:
        return parse_path(path)
    except ValueError:
        return None


@lru_cache(maxsize=20_000)
def _text(step: Step) -> str:
    return format_path([Step(step.name, step.brackets)])


def _name(step: str) -> str:
    steps = _steps(step)
    return steps[0].name if steps else ""


# --- the source ------------------------------------------------------------------------------------------------------


def source_listing(
    root: Field, used: Mapping[str, object], dropped: Mapping[str, object], limit: int = ROW_LIMIT, before: Listing | None = None
) -> Listing:  # fmt: skip
    """The source's fields: what is used or dropped, what stands beside it, and the ancestors of both. Keys are value paths.

    ``before`` is what was listed of the same root and limit for other paths; it is given again where it is the same.
    """
    open_ = frozenset({""}.union(*map(_bare_above, (*used, *dropped))))
    wanted = {bare_path(path) for path in (*used, *dropped)}
    if before is not None and before.complete and before.opened == open_:
        touched = wanted | open_
        if sum([path not in touched for path in before.bare]) <= limit:
            return before
    rows: list[Listed] = []
    beside = 0
    alternatives = False

    def visit(field: Field) -> None:
        nonlocal beside, alternatives
        for child in field.children():
            if child.shape.alternative:
                alternatives = True
                if _reaches(child, used, dropped):
                    visit(child)
                continue
            path = bare_path(child.value_path)
            beside += path not in wanted and path not in open_
            if beside <= limit or path in wanted or path in open_:
                rows.append(Listed(child.value_path, child))
            if path in open_:
                visit(child)

    if root.path:
        rows.append(Listed(root.value_path, root))
    visit(root)
    return Listing(tuple(rows), beside <= limit, None if alternatives else open_)


@lru_cache(maxsize=20_000)
def _bare_above(path: str) -> tuple[str, ...]:
    """The bare paths of the steps above a path."""
    steps = _steps(path) or ()
    return tuple(_bare(steps[:end]) for end in range(1, len(steps)))


def _reaches(alternative: Field, used: Mapping[str, object], dropped: Mapping[str, object]) -> bool:
    here = {bare_path(child.value_path) for child in alternative.children()}
    for path in (*used, *dropped):
        steps = _steps(path) or ()
        if any(_bare(steps[:end]) in here for end in range(1, len(steps) + 1)):
            return True
    return False


def _bare(steps: Sequence[Step]) -> str:
    """The steps without brackets, for comparing paths of expressions (which have none) with those of fields."""
    return ".".join(one.name for one in steps if one.name)


def bare_path(path: str) -> str:
    """A path without brackets, backticks and alternatives' marks, for comparing."""
    return path if is_plain(path) else _without_marks(path)  # most are plain: kept, they would be as many as the fields


@lru_cache(maxsize=20_000)
def _without_marks(path: str) -> str:
    return _bare(_steps(path) or ())
