"""What to do first, the road map, and what depends on a system."""

from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.project.catalog.filling import filled
from fieldwright.project.catalog.impact import impact_of
from fieldwright.project.catalog.model import Catalog, Entry, Frequency, Settings
from fieldwright.project.catalog.portfolio import read_portfolio
from fieldwright.project.catalog.priority import priorities
from fieldwright.project.catalog.review import review
from fieldwright.project.catalog.roadmap import Quarter, pinned, quarter_after, quarter_of, road_map
from tests.portfolio import EXAMPLES

START = Quarter(2027, 1)
FULL = Entry("x", "E", "A", "B", owner="o", lifecycle="planned", method="API", frequency=Frequency("daily"), new_per_month=1_000, effort=9, risk="high")  # fmt: skip


def _ordered(*entries: Entry) -> list[str]:
    catalog = Catalog("c", entries=entries)
    return [one.entry for one in priorities(catalog, review(catalog).findings)]


def test_security_comes_first_whatever_the_score() -> None:
    unsafe = evolve(FULL, id="unsafe", element="F", concerns=("personal",), risk="", new_per_month=None, frequency=Frequency(), effort=90)  # fmt: skip
    assert _ordered(FULL, unsafe) == ["unsafe", "x"]


@pytest.mark.parametrize(
    "better",
    [{"new_per_month": 90_000}, {"frequency": Frequency("real time")}, {"effort": 2}, {"owner": ""}],
    ids=["records", "frequency", "effort", "findings"],
)
def test_each_part_of_the_score_counts(better: dict[str, object]) -> None:
    first = evolve(FULL, id="z", element="G", **better)
    assert _ordered(FULL, first) == ["z", "x"]
    assert _ordered(evolve(first, risk="low"), evolve(FULL, id="y", effort=2, owner="", new_per_month=90_000, frequency=Frequency("real time"))) == ["y", "z"]  # fmt: skip


def test_reasons_are_said_and_what_has_no_work_is_left_out() -> None:
    catalog = Catalog(
        "c",
        entries=(
            FULL,
            evolve(FULL, id="done", element="H", lifecycle="live"),
            evolve(FULL, id="off", lifecycle="retired", owner=""),
        ),
    )
    (one,) = priorities(catalog, ())
    assert one.reasons == (
        "1,000 records a month (+9)",
        "daily (+7)",
        "high risk (+20)",
        "9 days of work (+7)",
        "it is planned",
    )
    assert one.score == 43


def test_a_rank_is_the_place_in_the_list() -> None:
    entries = [evolve(FULL, id=f"e{at}", element=f"E{at}", effort=at) for at in range(5)]
    assert _ordered(*entries) == ["e0", "e1", "e2", "e3", "e4"]
    entries[4] = evolve(entries[4], rank=1)
    entries[0] = evolve(entries[0], rank=3)
    assert _ordered(*entries) == ["e4", "e1", "e0", "e2", "e3"]


def test_the_road_map_flows_around_what_a_person_put() -> None:
    entries = tuple(evolve(FULL, id=f"e{at}", element=f"E{at}", effort=20) for at in range(6))
    catalog = pinned(Catalog("c", entries=entries, settings=Settings(capacity=45)), "e0", quarter="2027-q3")
    lanes = road_map(catalog, priorities(catalog, ()), START)
    assert [(str(one.quarter), [item.priority.entry for item in one.items], one.days) for one in lanes] == [
        ("2027-Q1", ["e1", "e2"], 40),
        ("2027-Q2", ["e3", "e4"], 40),
        ("2027-Q3", ["e0", "e5"], 40),
    ]
    assert [item.pinned for item in lanes[2].items] == [True, False]
    back = pinned(catalog, "e0")
    assert [item.priority.entry for item in road_map(back, priorities(back, ()), START)[0].items] == ["e0", "e1"]


def test_work_that_is_longer_than_a_quarter_has_one_to_itself() -> None:
    entries = (
        evolve(FULL, id="long", element="L", effort=100, rank=2),
        evolve(FULL, id="a", effort=5),
        evolve(FULL, id="b", element="B", effort=5),
    )
    catalog = Catalog("c", entries=entries, settings=Settings(capacity=10))
    lanes = road_map(catalog, priorities(catalog, ()), START)
    assert [([item.priority.entry for item in one.items], one.over) for one in lanes] == [
        (["a", "b"], 0),
        (["long"], 90),
    ]


@given(st.lists(st.tuples(st.integers(0, 130), st.sampled_from(["", "", "2027-Q1", "2026-Q2", "2031-Q4", "soon"]), st.none() | st.integers(1, 9)), max_size=25), st.integers(1, 90))  # fmt: skip
@settings(deadline=None)
def test_everything_is_on_the_road_map_once(rows: list[tuple[int, str, int | None]], capacity: int) -> None:
    entries = tuple(evolve(FULL, id=f"e{at}", element=f"E{at}", effort=effort, quarter=quarter, rank=rank) for at, (effort, quarter, rank) in enumerate(rows))  # fmt: skip
    catalog = Catalog("c", entries=entries, settings=Settings(capacity=capacity))
    ordered = priorities(catalog, ())
    lanes = road_map(catalog, ordered, START)
    placed = [item.priority.entry for one in lanes for item in one.items]
    assert sorted(placed) == sorted(one.id for one in entries)
    assert [one.quarter for one in lanes] == sorted(one.quarter for one in lanes)
    for lane in lanes:
        free = [item for item in lane.items if not item.pinned]
        assert lane.quarter >= START or not free
        working = [item for item in lane.items if item.priority.effort]
        assert not free or lane.days <= capacity or len(working) == 1
        assert all(str(lane.quarter) == next(one.quarter for one in entries if one.id == item.priority.entry) for item in lane.items if item.pinned)  # fmt: skip


def test_quarters() -> None:
    assert str(quarter_after(date(2026, 11, 21))) == "2027-Q1"
    assert str(quarter_of("2027-q2").next) == "2027-Q3"
    with pytest.raises(FieldwrightError, match="no quarter"):
        quarter_of("soon")


# --- impact ----------------------------------------------------------------------------------------------------------

CITY = "city-service-requests/city-service-requests.fieldwright.json"


@pytest.mark.parametrize(
    "asked", ["Citizen CRM", "citizen crm", "crm.openapi.yaml", "city-service-requests/crm.openapi.yaml"]
)
def test_what_depends_on_a_system_or_its_file(asked: str) -> None:
    portfolio = read_portfolio(EXAMPLES)
    hit = impact_of(filled(portfolio), portfolio, asked)
    assert [one.source for one in hit.entries] == ["Citizen CRM"]
    assert hit.projects == (CITY,)
    assert [(one.map, one.role) for one in hit.maps] == [("request to work order", "reads")]
    assert "WorkOrder.Requester.Email" in hit.maps[0].rules
    assert {"UC1", "UC2"} <= {one.id for one in hit.use_cases}
    assert not hit.doubts


def test_what_depends_on_a_path() -> None:
    portfolio = read_portfolio(EXAMPLES)
    catalog = filled(portfolio)
    hit = impact_of(catalog, portfolio, "Citizen CRM: requester.email")
    assert hit.maps[0].rules == ("WorkOrder.Requester.Email",)
    nothing = impact_of(catalog, portfolio, "Citizen CRM: nothing.like.this")
    assert (nothing.maps, nothing.flows, nothing.entries) == ((), (), ())
    written = impact_of(catalog, portfolio, "work-order.xsd: WorkOrder.Header")
    assert {one.role for one in written.maps} == {"writes"}
    assert all(rule.startswith("WorkOrder.Header") for one in written.maps for rule in one.rules)


def test_a_schema_that_is_gone_is_a_doubt(tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "city"
    shutil.copytree(EXAMPLES / "city-service-requests", folder)
    (folder / "crm.openapi.yaml").unlink()
    portfolio = read_portfolio(folder)
    hit = impact_of(filled(portfolio), portfolio, "Citizen CRM")
    assert hit.maps
    assert hit.doubts


def test_nobody_knows_the_system() -> None:
    portfolio = read_portfolio(EXAMPLES)
    with pytest.raises(MissingError, match="did you mean Citizen CRM"):
        impact_of(filled(portfolio), portfolio, "Citizn CRM")
