"""Rewriting an expression when a field's path or a source's alias changes; all other text stays as it is."""

import json
import re

from fieldwright.expression.flows import Place
from fieldwright.expression.lineage import Mention, Scope, lineage, plain_path
from fieldwright.expression.lookups import FUNCTIONS
from fieldwright.expression.syntax import parse, walk
from fieldwright.schema.paths import Step, format_path, parse_path


def renamed(text: str, scope: Scope, alias: str, old: str, new: str) -> str:
    """The expression with the source path ``old`` of ``alias`` written as ``new``; paths below it move along.

    A path that is written out from the source's root or the block's item is rewritten in full; in others (inside a filter, behind a
    variable) only what follows the common part can be, and a mention that cannot be rewritten stays. Raises `CompileError`.
    """
    before, after = _steps(old), _steps(new)
    if before == after or not before:
        return text
    edits: dict[tuple[int, int], str] = {}
    mentions = lineage(text, scope).mentions
    meant: dict[tuple[int, int], set[tuple[str, tuple[str, ...]]]] = {}
    for one in mentions:
        meant.setdefault((one.start, one.end), set()).add((one.alias, _steps(one.path)))
    for one in mentions:  # a word in a function may mean fields of several places: it can only stay
        if one.alias == alias and _steps(one.path) == before and len(meant[one.start, one.end]) == 1:
            edit = _edit(text, one, before, after, _steps(scope.item))
            if edit is not None:
                edits.setdefault(edit[0], edit[1])
    return _applied(text, edits)


def renamed_alias(text: str, scope: Scope, old: str, new: str) -> str:
    """The expression with the source alias ``$old`` written as ``$new``. Raises `CompileError`."""
    places = {(start, end): f"${new}" for alias, start, end in lineage(text, scope).aliases if alias == old}
    return _applied(text, places)


def renamed_name(text: str, scope: Scope, old: str, new: str) -> str:
    """The expression with the scope's other name ``$old``, such as an item's, written as ``$new``. Raises `CompileError`."""
    places = {(start, end): f"${new}" for name, start, end in lineage(text, scope).names if name == old}
    return _applied(text, places)


def redirected(text: str, scope: Scope, alias: str, old: str, put: str) -> str:
    """The expression with the source path ``old`` of ``alias`` written as the expression ``put``, wherever it is written out in plain steps.

    Unlike `renamed` it may be anything: a path from the root in place of one from the item. Raises `CompileError`.
    """
    before, found = _steps(old), lineage(text, scope)
    heads = {start for start, _ in found.heads}
    edits: dict[tuple[int, int], str] = {}
    for one in found.mentions:
        if one.alias != alias or _steps(one.path) != before or one.text:
            continue
        start, _ = _plain_run(text, one)
        start = one.start if start < 0 else start
        rooted = _root_of(text, start, {one.chain, *heads})
        if rooted >= 0:
            edits[rooted, one.end] = put
        elif start in heads:
            edits[start, one.end] = put
    return _applied(text, edits)


def rebased(text: str, scope: Scope, prefix: str) -> str:
    """The expression with all that it reads of its item read of ``prefix``, such as ``$$.order`` or ``lots``, instead.

    What functions take from the item by themselves stays. Raises `CompileError`.
    """
    edits = {
        (start, end): prefix if text[start:end] == "$" else f"{prefix}.{text[start:end]}"
        for start, end in lineage(text, scope).heads
    }
    return _applied(text, edits)


def stripped(text: str, scope: Scope, path: str) -> str | None:
    """A plain path from the item or a root to something below ``path`` as a path from there; None for anything else."""
    tree = parse(text)
    if any(one.kind not in ("map", "name", "variable") for one in walk(tree)):
        return None
    result = lineage(text, scope).result
    if len(result) != 1 or not isinstance(result[0], Place) or not result[0].exact:
        return None
    before, steps = _steps(path), _steps(result[0].path)
    if steps[: len(before)] != before:
        return None
    return _written(steps[len(before) :]) or "$"


def renamed_lookup(text: str, old: str, new: str) -> str:
    """The expression with ``$translate("old", …)`` and ``$translateBack`` naming the lookup ``new``. Raises `CompileError`."""
    places: dict[tuple[int, int], str] = {}
    for node in walk(parse(text)):
        if node.kind == "call" and len(node.children) > 1 and node.children[0].value in FUNCTIONS:
            name = node.children[1]
            if name.kind == "string" and name.value == old:
                places[name.start, name.end] = json.dumps(new, ensure_ascii=False)
    return _applied(text, places)


def movable(text: str, scope: Scope, alias: str, old: str, new: str) -> bool:
    """Whether `renamed` reaches every mention of ``old``."""
    changed = renamed(text, scope, alias, old, new)
    gone = _steps(old)
    left = [one for one in lineage(changed, scope).mentions if one.alias == alias and _steps(one.path) == gone]
    return not left


def _steps(path: str) -> tuple[str, ...]:
    return tuple(step.name for step in parse_path(plain_path(path)))


def _edit(
    text: str, mention: Mention, before: tuple[str, ...], after: tuple[str, ...], item: tuple[str, ...]
) -> tuple[tuple[int, int], str] | None:
    """What to put where, for one mention."""
    word = (mention.start, mention.end)
    if after[: len(before) - 1] == before[:-1] and len(after) >= len(
        before
    ):  # the parent is the same, or it moved down
        rest = after[len(before) - 1 :]
        if mention.text:
            return (word, json.dumps(rest[0], ensure_ascii=False)) if len(rest) == 1 else None
        return word, _written(rest)
    start, steps = _plain_run(text, mention)
    if start < 0 or steps != before[len(before) - len(steps) :]:
        return None
    above = before[: len(before) - len(steps)]  # what the run hangs on: the root, the item, or a step before
    if after[: len(above)] != above or len(after) == len(above):
        return None
    if not above or above == item or len(steps) < len(before):
        return (start, mention.end), _written(after[len(above) :])
    return None


def _plain_run(text: str, mention: Mention) -> tuple[int, tuple[str, ...]]:
    """The start and names of the plain steps that end with the mention, ``a.b.c`` without filters between; (-1, ()) if it is alone."""
    for node in walk(parse(text)):
        if node.kind != "map" or node.children[1].kind != "name" or node.children[1].word_end != mention.end:
            continue
        names: list[str] = []
        start = -1
        here = node
        while (
            here.kind == "map" and here.children[1].kind == "name" and (here is node or not here.children[1].keep_array)
        ):
            names.append(here.children[1].value)
            start = here.children[1].start
            here = here.children[0]
        if here.kind == "name" and not here.keep_array:
            names.append(here.value)
            start = here.start
        return start, tuple(reversed(names))
    return -1, ()


def _root_of(text: str, start: int, roots: set[int]) -> int:
    """Where the variable stands that a run of plain steps hangs on, ``$$``, ``$`` or an alias; -1 where the run hangs on something else."""
    before = text[:start].rstrip()
    word = re.search(r"\$\$?\w*$", before[:-1].rstrip()) if before.endswith(".") else None
    return word.start() if word is not None and word.start() in roots else -1


def _written(names: tuple[str, ...]) -> str:
    return format_path([Step(name) for name in names])


def _applied(text: str, edits: dict[tuple[int, int], str]) -> str:
    last = len(text) + 1
    for (start, end), put in sorted(edits.items(), reverse=True):
        if end <= last:
            text = text[:start] + put + text[end:]
            last = start
    return text
