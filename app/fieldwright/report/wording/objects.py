"""Lists, objects, and copies of objects with changes as noun phrases."""

from collections.abc import Sequence

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.conditions import is_answer
from fieldwright.report.wording.english import each_of, listed, quoted
from fieldwright.report.wording.speaker import Speaker, bare

MOST_MEMBERS = 10
"""Items of a list, members of an object, statements of a block that are told."""


def array(speaker: Speaker, node: Node) -> str:
    """A list."""
    if not node.children:
        return "an empty list"
    if len(node.children) == 1:
        only = bare(node.children[0])
        said = speaker.of(only)
        if only.kind == "range":
            return said
        return f"a list that holds, {said}" if said.startswith("for each") else f"a list of {said}"
    return f"the list of {members(speaker, node.children, 'and')}"


def members(speaker: Speaker, nodes: Sequence[Node], word: str) -> str:
    """Some of many parts in a row."""
    said = [speaker.inside(one) for one in nodes[:MOST_MEMBERS]]
    more = len(nodes) - len(said)
    return f"{', '.join(said)} {word} {more:,} more" if more else listed(said, word)


def number_range(speaker: Speaker, node: Node) -> str:
    """``[1..n]``."""
    return f"the whole numbers from {speaker.inside(node.children[0])} to {speaker.inside(node.children[1])}"


def object_(speaker: Speaker, node: Node) -> str:
    """An object."""
    return object_of(speaker, node.children) if node.children else "an empty object"


def object_of(speaker: Speaker, pairs: Sequence[Node]) -> str:
    """An object with members, of keys and values in turn."""
    said: list[str] = []
    for key, value in list(zip(pairs[::2], pairs[1::2], strict=True))[:MOST_MEMBERS]:
        name, inner = bare(key), bare(value)
        of = f"{speaker.of(inner)}" if not is_answer(inner) else f"whether {speaker.holds(inner)}"
        of = f"({of})" if inner.kind == "object" and inner.children else of
        of = f"holds, {of}" if of.startswith("for each") else f"is {of}"
        called = quoted(str(name.value)) if name.kind == "string" else f"field named by {speaker.inside(name)}"
        said.append(f"{called} {of}")
    more = len(pairs) // 2 - len(said)
    if more:
        said.append(f"{more:,} more fields are filled")
    return f"an object whose {listed(said, 'and')}"


def transformed(speaker: Speaker, node: Node, of: str) -> str:
    """A copy of something with changes."""
    pattern, update, *delete = node.children
    update = bare(update)
    with speaker.calling(context="it"):
        where = speaker.items(pattern)
        changes: list[str] = []
        if update.kind == "object":
            pairs = list(zip(update.children[::2], update.children[1::2], strict=True))[:MOST_MEMBERS]
            changes += [f"{speaker.of(bare(key))} set to {speaker.of(bare(value))}" for key, value in pairs]
        else:
            changes.append(f"the fields of {speaker.inside(update)}")
        changes += [f"{speaker.of(bare(one))} taken out" for one in delete]
    return f"a copy of {of} in which {each_of(where).removeprefix('for ')} has {listed(changes, 'and') or 'nothing changed'}"
