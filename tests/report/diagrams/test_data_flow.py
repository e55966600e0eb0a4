"""Where data goes in a flow, and which flows meet its systems: what is drawn, and in what order."""

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.model import Project
from fieldwright.project.use_cases import Flow, Step
from fieldwright.report.diagrams.data_flow import MOST, data_flow_svg, ends_of, surroundings_svg

BILL = Map("bill", (SourceRef("shop", "Order"),), TargetRef("books", "Invoice"), rules=(Rule("id"), Rule("total")))
NIGHTLY = Flow(
    "nightly",
    frequency="each night",
    steps=(
        Step("retrieve", system="shop", operation="GET /orders"),
        Step("look up", system="rates"),
        Step("map", map="bill"),
        Step("send", system="books", operation="POST /invoices"),
        Step("notify", system="mail"),
    ),
)
PROJECT = Project("p", maps=(BILL,), flows=(NIGHTLY, Flow("near", steps=(Step("send", system="books"),)), Flow("far", steps=(Step("send", system="else"),))))  # fmt: skip
TEXTS = st.text(max_size=60) | st.sampled_from(["W" * 300, "<b>&", "a\u202eb", "مرحبا " * 30])


def texts(svg: str) -> list[str]:
    """What a picture says, a box at a time."""
    root = ElementTree.fromstring(svg)
    found = root.iter("{http://www.w3.org/2000/svg}text")
    return [" ".join(line.text or "" for line in one) for one in found]


def test_data_goes_from_what_is_read_through_the_maps_to_what_is_written() -> None:
    svg = str(data_flow_svg(PROJECT, NIGHTLY, "x"))
    assert texts(svg) == ["shop", "GET /orders", "rates", "bill", "2 rules", "books", "POST /invoices", "mail"]
    assert (
        svg.count('class="message"') == 4
    )  # each system with the map once: rates and mail are of no map, so with every one
    assert "nightly reads shop, rates and writes to books, mail." in svg
    assert ends_of(NIGHTLY) == (["shop", "rates"], ["books", "mail"])
    assert str(data_flow_svg(PROJECT, Flow("none", steps=(Step("wait"),)), "x")) == ""


def test_flows_that_share_a_system_are_around_and_others_are_not() -> None:
    said = texts(str(surroundings_svg(PROJECT, NIGHTLY, "x")))
    assert "near" in said
    assert "far" not in said
    assert "each night" in said
    many = Project("p", flows=tuple(Flow(f"f{at}", steps=(Step("send", system="books"),)) for at in range(100)))
    said = texts(str(surroundings_svg(many, many.flows[50], "x")))
    assert said.count("books") == 1
    assert f"and {100 - MOST} more" in said
    assert "f50" in said


@given(st.lists(st.tuples(st.sampled_from(["retrieve", "send", "map", "wait"]), TEXTS, TEXTS), max_size=4), TEXTS)
def test_any_texts_are_drawn_as_valid_pictures(steps: list[tuple[str, str, str]], name: str) -> None:
    flow = Flow(name, frequency=name, steps=tuple(Step(kind, system=system, operation=call, map="bill") for kind, system, call in steps))  # fmt: skip
    for drawn in (data_flow_svg, surroundings_svg):
        svg = str(drawn(Project("p", maps=(BILL,), flows=(flow, NIGHTLY)), flow, "x"))
        assert svg == str(drawn(Project("p", maps=(BILL,), flows=(flow, NIGHTLY)), flow, "x"))
        if svg:
            ElementTree.fromstring(re.sub("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "?", svg))
