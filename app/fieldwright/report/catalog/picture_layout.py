"""Places for boxes and lines: layers from left to right or from top to bottom, few crossings, nothing that covers anything.

graphlay (Rust, MIT or Apache-2.0) does it. Measured on 60 systems with 145 pairs between them, many in cycles: 380 crossings, no line through a box, 0.2 s,
the same numbers in every run and on every machine. fast-sugiyama 0.5.3 does not end on that graph, for its cycles, and has 724 crossings without them;
networkx has only forces: 341 to 434 crossings as straight lines that run through boxes, in floats that differ from one processor to the next.
"""

import itertools
from typing import Any

from attrs import evolve

from fieldwright.report.catalog.picture import Box, Line, Picture

MARGIN = 16
CAREFUL = (60, 160)
"""So many boxes and lines are laid out with all care; more with less, to be done within a second."""

WANTED = (1600, 1000)
"""A screen: the direction is chosen that has to be made smaller least to fit on it."""

_SPACING = {
    "leftright": {"layer_gap": 64, "node_gap": 20, "dummy_gap": 11, "port_gap": 7, "isolated_gap": 20, "edge_label_margin": 8},
    "topbottom": {"layer_gap": 40, "node_gap": 22, "dummy_gap": 11, "port_gap": 8, "isolated_gap": 22, "edge_label_margin": 8},
}  # fmt: skip


def laid_out(picture: Picture) -> Picture:
    """The picture with places. Raises nothing: a picture without boxes stays empty."""
    if not picture.boxes:
        return picture
    careful = len(picture.boxes) <= CAREFUL[0] and len(picture.lines) <= CAREFUL[1]
    tried = {direction: _placed(picture, direction, "fast") for direction in _SPACING}
    best = min(tried, key=lambda one: _too_large(tried[one]))
    return _placed(picture, best, "balanced") if careful else tried[best]


def _too_large(picture: Picture) -> float:
    return max(picture.width / WANTED[0], picture.height / WANTED[1])


def _placed(picture: Picture, direction: str, effort: str) -> Picture:
    import graphlay  # only where a picture is made

    graph = graphlay.Graph()
    numbers = {one.name: at for at, one in enumerate(picture.boxes)}
    for one in picture.boxes:
        graph.node(numbers[one.name], width=float(one.width), height=float(one.height))
    for one in picture.lines:
        label: dict[str, Any] = {"label_size": {"width": float(one.label_size[0]), "height": float(one.label_size[1])}} if one.label else {}  # fmt: skip
        graph.edge(numbers[one.source], numbers[one.target], weight=float(min(len(one.entries), 9)), **label)
    options = {"direction": direction, "effort": effort, "spacing": _SPACING[direction]}
    made: Any = graphlay.layout(graph, options=options).to_dict()
    return _read(picture, made["nodes"], made["edges"])


def _read(picture: Picture, nodes: list[Any], edges: list[Any]) -> Picture:
    """The picture with the places that the layout gave, moved to begin at the margin, in whole pixels."""
    corners = [
        (one["center"]["x"] - box.width / 2, one["center"]["y"] - box.height / 2)
        for one, box in zip(nodes, picture.boxes, strict=True)
    ]
    ways = [[(at["x"], at["y"]) for at in one["points"]] for one in edges]
    labels = [
        (at["x"], at["y"], *line.label_size) if line.label and (at := one["label_anchor"]) else None
        for one, line in zip(edges, picture.lines, strict=True)
    ]
    spots = [*corners, *(point for way in ways for point in way)]
    spots += [(one[0] - one[2] / 2, one[1] - one[3] / 2) for one in labels if one]
    left, top = min(x for x, _ in spots) - MARGIN, min(y for _, y in spots) - MARGIN
    boxes = tuple(evolve(box, x=round(x - left), y=round(y - top)) for box, (x, y) in zip(picture.boxes, corners, strict=True))  # fmt: skip
    lines = tuple(
        evolve(
            line,
            points=_straightened([(round(x - left), round(y - top)) for x, y in way]),
            label_at=(round(label[0] - left), round(label[1] - top)) if label else None,
        )
        for line, way, label in zip(picture.lines, ways, labels, strict=True)
    )
    lines = _labels_on_lines(boxes, lines)
    return evolve(picture, boxes=boxes, lines=lines, width=_far(boxes, lines, 0), height=_far(boxes, lines, 1))


_FRACTIONS = (0.5, 0.35, 0.65, 0.2, 0.8)


def _labels_on_lines(boxes: tuple[Box, ...], lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines with labels that stand on their own line, where the layout put them beside it and there is room: beside it they could be another's."""
    taken = [(one.x, one.y, one.x + one.width, one.y + one.height) for one in boxes]
    beside = {at for at, one in enumerate(lines) if one.label_at and not _is_on(one.label_at, one.points)}
    taken += [_around(one.label_at, one.label_size) for at, one in enumerate(lines) if one.label_at and at not in beside]  # fmt: skip
    made = list(lines)
    for at in sorted(beside):
        line = lines[at]
        for spot in _spots(line.points):
            area = _around(spot, line.label_size)
            if not any(area[0] < one[2] and one[0] < area[2] and area[1] < one[3] and one[1] < area[3] for one in taken):  # fmt: skip
                made[at] = evolve(line, label_at=spot)
                taken.append(area)
                break
        else:
            taken.append(_around(line.label_at or (0, 0), line.label_size))
    return tuple(made)


def _spots(points: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """Places on a line for its label, the middle of the longest part first."""
    parts = sorted(itertools.pairwise(points), key=lambda one: -abs(one[1][0] - one[0][0]) - abs(one[1][1] - one[0][1]))
    return [(round(a[0] + (b[0] - a[0]) * much), round(a[1] + (b[1] - a[1]) * much)) for a, b in parts for much in _FRACTIONS]  # fmt: skip


def _is_on(spot: tuple[int, int], points: tuple[tuple[int, int], ...]) -> bool:
    return any(
        min(a[0], b[0]) - 1 <= spot[0] <= max(a[0], b[0]) + 1
        and min(a[1], b[1]) - 1 <= spot[1] <= max(a[1], b[1]) + 1
        and (a[0] == b[0] or a[1] == b[1])
        for a, b in itertools.pairwise(points)
    )


def _around(spot: tuple[int, int], size: tuple[int, int]) -> tuple[int, int, int, int]:
    return spot[0] - size[0] // 2 - 1, spot[1] - size[1] // 2 - 1, spot[0] + size[0] // 2 + 1, spot[1] + size[1] // 2 + 1  # fmt: skip


def _straightened(points: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The points at which a line turns."""
    made = points[:1]
    for at in range(1, len(points)):
        here = points[at]
        if here == made[-1]:
            continue
        if at + 1 < len(points):
            before, after = made[-1], points[at + 1]
            if (here[0] - before[0]) * (after[1] - here[1]) == (here[1] - before[1]) * (after[0] - here[0]) and (here[0] - before[0]) * (after[0] - here[0]) + (here[1] - before[1]) * (after[1] - here[1]) >= 0:  # fmt: skip
                continue
        made.append(here)
    return tuple(made)


def _far(boxes: tuple[Box, ...], lines: tuple[Line, ...], axis: int) -> int:
    edges = [one.x + one.width if axis == 0 else one.y + one.height for one in boxes]
    edges += [point[axis] for one in lines for point in one.points]
    edges += [one.label_at[axis] + one.label_size[axis] // 2 for one in lines if one.label_at]
    return max(edges) + MARGIN
