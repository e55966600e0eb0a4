"""Conditions that choose a value: one or the other, tables of cases, what stands in for what is missing."""

from fieldwright.expression.nodes import Node
from fieldwright.report.wording.conditions import alternatives
from fieldwright.report.wording.english import listed, quoted
from fieldwright.report.wording.speaker import Speaker, bare

MOST_CASES = 12
"""Cases that are told; of the others, how many there are."""

Case = tuple[Node | None, Node | None]
"""A condition and what is then; no condition for what is otherwise, nothing then for nothing."""


def cases_of(node: Node) -> list[Case]:
    """The cases of conditions that stand one in the other's else."""
    found: list[Case] = []
    here: Node | None = node
    while here is not None:
        here = bare(here)
        if here.kind != "condition":
            found.append((None, here))
            return found
        asked, then, *rest = here.children
        found.append((asked, then))
        here = rest[0] if rest else None
    found.append((None, None))
    return found


def condition(speaker: Speaker, node: Node) -> str:
    """A value that depends on conditions."""
    given = _given_or(speaker, node)
    if given:
        return given
    cases = cases_of(node)
    table = _table(speaker, cases)
    if table:
        return table
    if len(cases) == 2:
        (asked, then), (_, other) = cases
        if asked is not None and then is not None:
            return f"{speaker.inside(then)} if {speaker.holds(asked)}, otherwise {_of(speaker, other)}"
    return f"by cases: {by_cases(speaker, cases)}"


def by_cases(speaker: Speaker, cases: list[Case]) -> str:
    """Cases one behind the other, each with its condition first."""
    said = [f"if {speaker.holds(asked)}: {_of(speaker, then)}" for asked, then in cases[:MOST_CASES] if asked is not None]  # fmt: skip
    more = len(cases) - 1 - len(said)
    if more > 0:
        said.append(f"and {more:,} more cases")
    return f"{'; '.join(said)}; otherwise {_of(speaker, cases[-1][1])}"


def _of(speaker: Speaker, node: Node | None) -> str:
    return "nothing" if node is None else speaker.of(bare(node))


def _table(speaker: Speaker, cases: list[Case]) -> str:
    """``N where code is "A", ...``: cases that all ask the same of one field."""
    found = [(alternatives(speaker, asked), then) for asked, then in cases[:-1] if asked is not None]
    first = found[0][0]
    if first is None or len(found) < 2:
        return ""
    subject = speaker.source(first[0])
    if any(one is None or speaker.source(one[0]) != subject for one, _ in found):
        return ""
    said: list[str] = []
    for one, then in found[:MOST_CASES]:
        keys = [quoted(str(key.value)) if key.kind == "string" else speaker.of(key) for key in (one or first)[1]]
        what = speaker.mention(first[0]) if not said else "it"
        said.append(f"{_of_case(speaker, then)} where {what} is {listed(keys, 'or')}")
    more = len(found) - len(said)
    if more:
        said.append(f"{more:,} more values for {more:,} more codes")
    return f"{', '.join(said)}, otherwise {_of(speaker, cases[-1][1])}"


def _of_case(speaker: Speaker, node: Node | None) -> str:
    return "nothing" if node is None else speaker.inside(node)


def _given_or(speaker: Speaker, node: Node) -> str:
    """``$exists(x) ? x : y`` and ``x ? x : y``."""
    if len(node.children) != 3:
        return ""
    asked, then, other = (bare(one) for one in node.children)
    if asked.kind == "call" and asked.children[0].value == "exists" and len(asked.children) == 2:
        if speaker.source(bare(asked.children[1])) == speaker.source(then):
            return f"{speaker.inside(then)}, or if it is missing, {speaker.of(other)}"
    elif speaker.source(asked) == speaker.source(then):
        return f"{speaker.inside(then)}, or if it is missing, empty, zero or false, {speaker.of(other)}"
    return ""


def coalesce(speaker: Speaker, node: Node) -> str:
    """``a ?? b``, and chains of it."""
    chain = _chain(node, "coalesce")
    if len(chain) == 2:
        return f"{speaker.inside(chain[0])}, or if it is missing, {speaker.of(bare(chain[1]))}"
    return _first_of(speaker, chain, "is there")


def default(speaker: Speaker, node: Node) -> str:
    """``a ?: b``, and chains of it."""
    chain = _chain(node, "default")
    if len(chain) == 2:
        said = "is missing, empty, zero or false"
        return f"{speaker.inside(chain[0])}, or if it {said}, {speaker.of(bare(chain[1]))}"
    return _first_of(speaker, chain, "is neither missing nor empty, zero or false")


def first_of(speaker: Speaker, nodes: list[Node]) -> str:
    """``$coalesce(a, b)``."""
    if len(nodes) == 2:
        return f"{speaker.inside(nodes[0])}, or if it is missing or null, {speaker.of(bare(nodes[1]))}"
    if len(nodes) == 1:
        return f"{speaker.inside(nodes[0])}, or nothing where it is null"
    return _first_of(speaker, nodes, "is neither missing nor null")


def _first_of(speaker: Speaker, nodes: list[Node], what: str) -> str:
    nodes = [bare(one) for one in nodes]
    last = nodes[-1]
    if last.kind in ("string", "number", "value") and len(nodes) > 2:
        said = listed([speaker.inside(one) for one in nodes[:-1]], "and")
        return f"the first of {said} that {what}, or else {speaker.of(last)}"
    return f"the first of {listed([speaker.inside(one) for one in nodes], 'and')} that {what}"


def _chain(node: Node, kind: str) -> list[Node]:
    chain: list[Node] = []
    stack = [node]
    while stack:
        here = stack.pop()
        inner = bare(here)
        if inner.kind == kind:
            stack.extend(inner.children[::-1])
        else:
            chain.append(here)
    return chain
