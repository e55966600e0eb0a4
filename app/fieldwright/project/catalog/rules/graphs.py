"""Rules about the graph of systems: cycles of an element (G07) and sprawl (G09).

Both are bounded: cycles are told once for each strongly connected component, by its shortest one; sprawl by the cliques of the graph of direct connections,
put together where they share all systems but one, as far as `MOST_STEPS` reach.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import pairwise

from fieldwright.project.catalog.kinds import CatalogFinding, found, listed
from fieldwright.project.catalog.model import Entry
from fieldwright.project.catalog.rules.around import BROKERED, Surveyed, neighbours

MOST_STARTS = 50
"""Systems of a component from which its shortest cycle is looked for."""

MOST_STEPS = 3_000
"""Steps of the search for systems that are all connected with each other."""


def cycles(around: Surveyed) -> Iterator[CatalogFinding]:
    """G07."""
    by_element: dict[str, dict[str, dict[str, Entry]]] = {}
    for one in around.running:
        if one.element and one.source and one.target:
            ways = by_element.setdefault(around.element(one), {})
            ways.setdefault(one.source, {}).setdefault(one.target, one)
    for ways in by_element.values():
        for component in components({source: set(targets) for source, targets in ways.items()}):
            shortest = shortest_cycle({source: set(targets) for source, targets in ways.items()}, component)
            entries = [ways[source][target] for source, target in pairwise(shortest)]
            shown = " → ".join(shortest)
            more = len(component) - len(shortest) + 1
            message = f"{entries[0].element} goes in a cycle: {shown}"
            if more == 1:
                message = f"{entries[0].element} goes in a cycle: {shown}; 1 more system in it by longer ways"
            elif more:
                message = f"{entries[0].element} goes in a cycle: {shown}; {more} more systems in it by longer ways"
            yield found(
                "G07", message,
                entries=tuple(one.id for one in entries), systems=(*shortest[:-1], *sorted(component - set(shortest))),
            )  # fmt: skip


def components(ways: Mapping[str, set[str]]) -> list[set[str]]:
    """The strongly connected components in which there is a cycle, after Tarjan, without recursion."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    made: list[set[str]] = []
    for root in sorted(ways):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(sorted(ways[root])))]
        while work:
            node, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = set[str]()
                    while node not in component:
                        component.add(last := stack.pop())
                        on_stack.discard(last)
                    if len(component) > 1 or node in ways.get(node, ()):
                        made.append(component)
            elif following not in index:
                index[following] = low[following] = len(index)
                stack.append(following)
                on_stack.add(following)
                work.append((following, iter(sorted(ways.get(following, ())))))
            elif following in on_stack:
                low[node] = min(low[node], index[following])
    return made


def shortest_cycle(ways: Mapping[str, set[str]], component: set[str]) -> list[str]:
    """The shortest cycle of a component, its first system again at the end; of several the first by name. Of a large component not each start is tried."""
    names = sorted(component)
    alone = next((one for one in names if one in ways.get(one, ())), "")
    if alone:
        return [alone, alone]
    best: list[str] = []
    for start in names[:MOST_STARTS]:
        before: dict[str, str] = {}
        waiting = deque([(start, 1)])
        while waiting:
            node, length = waiting.popleft()
            if best and length + 1 >= len(best):
                break
            if node != start and start in ways.get(node, ()):
                back = [node]
                while back[-1] != start:
                    back.append(before[back[-1]])
                best = [*reversed(back), start]
                break
            for following in sorted(ways.get(node, ())):
                if following in component and following not in before and following != start:
                    before[following] = node
                    waiting.append((following, length + 1))
        if len(best) == 3:
            break
    return best


def sprawl(around: Surveyed) -> Iterator[CatalogFinding]:
    """G09."""
    least = max(around.settings.sprawl_systems, 3)
    graph = neighbours(around)
    between: dict[tuple[str, str], list[Entry]] = {}
    for one in around.running:
        if one.target in graph.get(one.source, ()) and one.method not in BROKERED:
            between.setdefault((one.source, one.target), []).append(one)
    for group in _communities([set(one) for one in cliques(graph, least)], least):
        ways = [
            one for source in sorted(group) for target in sorted(group) for one in between.get((source, target), ())
        ]
        names = sorted(group)
        yield found(
            "G09",
            f"{listed(names)} are connected with each other directly, by {len(ways)} integrations; through one platform {len(names)} connections would do (sprawl: {least} systems)",
            entries=tuple(one.id for one in ways), systems=tuple(names),
        )  # fmt: skip


def cliques(graph: Mapping[str, set[str]], least: int) -> Iterator[frozenset[str]]:
    """The largest sets of at least so many nodes that are all connected, after Bron and Kerbosch with pivots, within `MOST_STEPS`."""
    kept = _core(graph, least - 1)
    left = MOST_STEPS
    stack: list[tuple[frozenset[str], set[str], set[str]]] = [(frozenset(), set(kept), set())]
    while stack and left:
        left -= 1
        chosen, open_, done = stack.pop()
        if not open_:
            if not done and len(chosen) >= least:
                yield chosen
            continue
        if len(chosen) + len(open_) < least:
            continue
        pivot = max(open_ | done, key=lambda one: (len(kept[one] & open_), one))
        further: list[tuple[frozenset[str], set[str], set[str]]] = []
        for node in sorted(open_ - kept[pivot]):
            further.append((chosen | {node}, open_ & kept[node], done & kept[node]))
            open_ = open_ - {node}
            done = done | {node}
        stack += reversed(further)


def _core(graph: Mapping[str, set[str]], least: int) -> dict[str, set[str]]:
    """The part of a graph in which each node has so many neighbours."""
    kept = {node: set(others) for node, others in graph.items()}
    waiting = [node for node, others in kept.items() if len(others) < least]
    while waiting:
        node = waiting.pop()
        for other in kept.pop(node, ()):
            if other in kept:
                kept[other].discard(node)
                if len(kept[other]) == least - 1:
                    waiting.append(other)
    return kept


def _communities(groups: list[set[str]], least: int) -> list[set[str]]:
    """Cliques that share all systems of a smallest one but one, put together."""
    left = sorted(groups, key=lambda one: (-len(one), sorted(one)))
    made: list[set[str]] = []
    while left:
        parts, left = [left[0]], left[1:]
        whole = set(parts[0])
        at = 0
        while at < len(parts):
            near = [one for one in left if len(one & parts[at]) >= least - 1]
            left = [one for one in left if one not in near]
            parts += near
            whole.update(*near)
            at += 1
        made.append(whole)
    return made
