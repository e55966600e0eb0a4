"""Pictures keep their texts inside and apart, whatever the texts are, and are the same each time."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.report.around import FlowText, StepText
from fieldwright.report.diagrams.context import context_svg
from fieldwright.report.diagrams.drawing import LINE, width_of, wrapped
from fieldwright.report.diagrams.sequence import sequence_svg
from fieldwright.report.model import MapSpec

KINDS = ("retrieve", "look up", "decide", "map", "send", "wait", "notify", "something else")
SVG = "{http://www.w3.org/2000/svg}"
TEXTS = st.text(max_size=80) | st.sampled_from(["W" * 300, "😀" * 60, "a\u202eb", "<b>&", "名前" * 40, "مرحبا " * 30])


def _read(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "?", text))


@given(
    st.lists(st.tuples(st.sampled_from(KINDS), TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS), min_size=1, max_size=5), TEXTS
)
def test_in_a_sequence_every_line_has_its_own_place(steps: list[tuple[str, ...]], trigger: str) -> None:
    made = tuple(StepText(at, kind, text, actor, operation, "", when, success, failure) for at, (kind, text, actor, operation, when, success, failure) in enumerate(steps, 1))  # fmt: skip
    flow = FlowText("flow", facts=(("Trigger", trigger),), steps=made)
    drawn = str(sequence_svg(flow, "p"))
    assert drawn == str(sequence_svg(flow, "p"))
    root = _read(drawn)
    width, height = (float(root.attrib[name]) for name in ("width", "height"))
    boxes: list[tuple[float, float, float]] = []
    for text in root.iter(f"{SVG}text"):
        bold = "strong" in text.attrib["class"]
        for line in text.iter(f"{SVG}tspan"):
            x, y, half = float(line.attrib["x"]), float(line.attrib["y"]), width_of(line.text or "", bold=bold) / 2
            assert x - half >= -1
            assert x + half <= width + 1
            assert LINE / 2 < y < height
            boxes.append((y, x - half, x + half))
    boxes.sort()
    for at, (y, left, right) in enumerate(boxes):
        for other, other_left, other_right in boxes[at + 1 :]:
            if other - y >= LINE - 1:
                break
            assert right <= other_left + 1 or other_right <= left + 1, "two texts at one place"


@given(TEXTS, st.floats(40, 400))
def test_wrapped_lines_fit_and_lose_nothing_unseen(text: str, width: float) -> None:
    lines = wrapped(text, width, lines=50)
    assert all(width_of(line) <= width or len(line) == 1 for line in lines)
    if not lines[-1].endswith("…") and "\u202e" not in text and text.isprintable():
        assert "".join(lines).replace(" ", "") == "".join(text.split())


def test_a_text_that_is_cut_says_so() -> None:
    lines = wrapped("word " * 100, 100, lines=3)
    assert len(lines) == 3
    assert lines[-1].endswith(" …")


@pytest.mark.parametrize("count", [1, 3])
def test_the_context_names_each_system_once(count: int) -> None:
    maps = tuple(MapSpec(f"map {at}", sources=("Order of shop (order.json)", f"Row of table {at} (t.csv), read as $t"), target="Plan of depot (plan.xsd)") for at in range(count))  # fmt: skip
    root = _read(str(context_svg(maps, "c")))
    said = ["".join(line.text or "" for line in text.iter(f"{SVG}tspan")) for text in root.iter(f"{SVG}text")]
    assert said.count("shop (order.json)") == said.count("depot (plan.xsd)") == 1
    assert len([one for one in said if one.startswith("map ")]) == count
    assert root.find(f"{SVG}title") is not None
    described = root.find(f"{SVG}desc")
    assert described is not None
    assert "to Plan of depot" in (described.text or "")


def test_what_has_nothing_to_draw_is_not_drawn() -> None:
    assert sequence_svg(FlowText("f"), "p") == context_svg((), "c") == ""
