"""Pictures of systems and flows: nothing covers anything, the same in every run, filtered and focused."""

import subprocess
import sys
import time
from hashlib import sha256

import pytest
from attrs import evolve
from lxml import etree

from fieldwright.project.catalog.model import Catalog, Entry, System
from fieldwright.project.catalog.review import review
from fieldwright.report.catalog.picture import HANDS, MIXED, MOST_BOXES, MOST_LINES, Picture, picture_of
from fieldwright.report.catalog.picture_svg import picture_svg
from fieldwright.report.catalog.picture_view import DOWN, NONE, UP, View, entries_of, neighbours, values_of
from tests.report.catalog.portfolios import portfolio

SMALL = Catalog(
    "small",
    systems=(System("CRM", aliases=("customers",), owner="Sales"), System("ERP", owner="Finance"), System("Alone"), System("Bus", platform=True)),
    entries=(
        Entry("a", "Customer", "customers", "ERP", method="API", concerns=("personal",)),
        Entry("b", "Address", "CRM", "ERP", method="file", concerns=("personal", "regulated: PCI DSS")),
        Entry("c", "Order", "ERP", "Bus", method="manual", owner="Logistics"),
        Entry("d", "Order", "Bus", "Data lake", method="event", lifecycle="planned"),
        Entry("e", "Price", "ERP", "Data lake", method="file", lifecycle="retired"),
        Entry("f", "Stock", "ERP", ""),
    ),
)  # fmt: skip


def _overlaps(picture: Picture) -> list[tuple[object, object]]:
    areas: list[tuple[object, tuple[float, float, float, float]]] = [
        (one.name, (one.x, one.y, one.x + one.width, one.y + one.height)) for one in picture.boxes
    ]
    for one in picture.lines:
        if one.label_at:
            (x, y), (w, h) = one.label_at, one.label_size
            areas.append(((one.source, one.target), (x - w / 2, y - h / 2, x + w / 2, y + h / 2)))
    return [
        (a, b)
        for at, (a, one) in enumerate(areas)
        for b, other in areas[at + 1 :]
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]  # fmt: skip


@pytest.mark.parametrize(("systems", "entries"), [(2, 4), (20, 30), (60, 150), (500, 5000)])
def test_nothing_covers_anything_and_it_is_quick(systems: int, entries: int) -> None:
    catalog = portfolio(systems, entries)
    began = time.process_time()
    picture = picture_of(catalog)
    assert time.process_time() - began < 3
    assert _overlaps(picture) == []
    for one in picture.boxes:
        assert 0 <= one.x <= picture.width - one.width
        assert 0 <= one.y <= picture.height - one.height
    drawn = sum(len(one.entries) for one in picture.lines)
    assert drawn + picture.left_out[1] == sum(1 for one in entries_of(catalog) if one.source and one.target)
    assert len(picture.boxes) <= MOST_BOXES
    assert len(picture.lines) <= MOST_LINES


def test_lines_begin_and_end_at_their_boxes_and_run_through_no_other() -> None:
    picture = picture_of(portfolio(60, 150))
    boxes = {one.name: one for one in picture.boxes}
    for line in picture.lines:
        for name, (x, y) in ((line.source, line.points[0]), (line.target, line.points[-1])):
            one = boxes[name]
            assert one.x - 1 <= x <= one.x + one.width + 1
            assert one.y - 1 <= y <= one.y + one.height + 1
        for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False):
            for one in picture.boxes:
                apart = (
                    max(x1, x2) <= one.x
                    or min(x1, x2) >= one.x + one.width
                    or max(y1, y2) <= one.y
                    or min(y1, y2) >= one.y + one.height
                )
                assert apart or (x1 != x2 and y1 != y2), (line.source, line.target, one.name)


def test_the_same_bytes_in_another_process() -> None:
    said = (
        "from tests.report.catalog.portfolios import portfolio\nfrom hashlib import sha256\nfrom fieldwright.report.catalog.picture import picture_of\n"
        "from fieldwright.report.catalog.picture_svg import picture_svg\nprint(sha256(picture_svg(picture_of(portfolio(60, 150))).encode()).hexdigest())"
    )
    here = sha256(picture_svg(picture_of(portfolio(60, 150))).encode()).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", said],
        capture_output=True,
        text=True,
        env={"PYTHONHASHSEED": "7", "PYTHONPATH": "app:."},
        check=True,
    )
    assert there.stdout.strip() == here


def test_the_order_in_the_file_changes_nothing() -> None:
    catalog = portfolio(20, 40)
    turned = evolve(catalog, systems=catalog.systems[::-1])
    assert picture_svg(picture_of(catalog)) == picture_svg(picture_of(turned))


def test_parallel_flows_are_one_line_that_says_how_many_how_and_what() -> None:
    found = review(SMALL).findings
    line = next(one for one in picture_of(SMALL, findings=found).lines if one.source == "CRM")
    assert line.entries == ("a", "b")
    assert line.style == MIXED
    assert line.label == "2 PR !!"
    assert next(one for one in picture_of(SMALL).lines if one.source == "ERP").style == HANDS


def test_retired_and_unplaced_are_not_drawn_and_the_latter_are_told() -> None:
    picture = picture_of(SMALL)
    assert ("ERP", "Data lake") not in {(one.source, one.target) for one in picture.lines}
    assert {"Alone", "Data lake"} <= {one.name for one in picture.boxes}
    assert picture.said == "1 integration without a source or a target cannot be drawn."
    assert [one.id for one in entries_of(SMALL, View(status="retired"))] == ["e"]


@pytest.mark.parametrize(
    ("view", "ids"),
    [
        (View(element="ord"), "cd"), (View(owner="Sales"), "ab"), (View(owner="Logistics"), "c"), (View(method="file"), "b"), (View(concern="regulated"), "b"),
        (View(concern=NONE), "cdf"), (View(status="planned"), "d"), (View(focus="customers"), "ab"), (View(focus="CRM", steps=2), "abc"),
        (View(focus="ERP", way=DOWN), "c"), (View(focus="ERP", way=UP), "ab"), (View(focus="ERP", steps=2, way=DOWN), "cd"), (View(focus="nobody"), ""),
    ],
)  # fmt: skip
def test_views(view: View, ids: str) -> None:
    assert "".join(one.id for one in entries_of(SMALL, view)) == ids
    picture_of(SMALL, view)


def test_neighbours_count_steps() -> None:
    assert neighbours(entries_of(SMALL), "CRM", 2) == {"CRM": 0, "ERP": 1, "Bus": 2}


def test_values_to_filter_for() -> None:
    values = values_of(SMALL)
    assert values["method"] == ("API", "event", "file", "manual", NONE)
    assert values["concern"] == ("personal", "regulated", NONE)


def test_hostile_names_stay_text() -> None:
    names = ("</svg><script>alert(1)</script>", "\u202eevil", "x" * 10_000, "\x00", "name with \" and ' and &")
    entries = tuple(Entry(f"e{at}", source=name, target=names[at - 1]) for at, name in enumerate(names))
    svg = picture_svg(picture_of(Catalog("hostile", entries=entries)))
    root = etree.fromstring(svg.encode(), etree.XMLParser(huge_tree=False))
    assert root.findall(".//{*}script") == []
    assert "\u202e" not in svg
    assert len(svg) < 30_000


def test_nothing_to_draw() -> None:
    assert picture_of(Catalog("empty")).boxes == ()
