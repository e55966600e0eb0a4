"""A catalog filled from the projects of a folder, and brought up to date with them."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.files.errors import RefusedError
from fieldwright.project.catalog.filling import filled
from fieldwright.project.catalog.format import dump_catalog, parse_catalog
from fieldwright.project.catalog.linking import restored, typed_over
from fieldwright.project.catalog.model import Catalog, Entry, Frequency, Link, Settings, System
from fieldwright.project.catalog.portfolio import projects_folder, read_portfolio
from fieldwright.project.catalog.refreshing import moved, refreshed


def _flow(name: str = "orders to invoices", **facts: Any) -> dict[str, Any]:
    steps = [{"kind": "retrieve", "system": "shop"}, {"kind": "map", "map": "order to invoice"}, {"kind": "send", "system": "books", "operation": "POST /invoices"}]  # fmt: skip
    usual = {
        "name": name, "style": "batch", "frequency": "Each hour from 06:00", "mode": "delta", "owner": "Nora", "authentication": "OAuth 2", "steps": steps,
        "volume": {"new_per_month": "about 2,400", "changed_per_month": "none: they do not change"},
    }  # fmt: skip
    return {**usual, **facts}


def _project(folder: Path, name: str = "shop", *, flows: list[dict[str, Any]] | None = None, **more: Any) -> Path:
    file = folder / f"{name}.fieldwright.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    record: dict[str, Any] = {
        "name": name, "format": "1.0",
        "schemas": {
            "shop": {"file": "shop.json", "system": "Web shop", "owner": "Ilse", "fields": {"Order": {"customer.email": {"type": "string", "format": "email"}}}},
            "stock": {"file": "stock.csv"}, "books": {"file": "books.yaml", "format": "OpenAPI 3.1", "owner": "Owen"},
        },
        "maps": [{
            "name": "order to invoice", "sources": [{"schema": "shop", "message": "Order", "alias": "order"}, {"schema": "stock", "message": "stock", "alias": "levels"}],
            "target": {"schema": "books", "message": "Invoice"}, "rules": [{"target": "number", "value": "id"}],
        }],
        "flows": [_flow()] if flows is None else flows,
    }  # fmt: skip
    file.write_text(json.dumps(record | more))
    return file


def test_a_flow_becomes_an_entry_for_each_pair_of_systems(tmp_path: Path) -> None:
    _project(tmp_path)
    catalog = filled(read_portfolio(tmp_path), "mine")
    assert [(one.id, one.element, one.source, one.target) for one in catalog.entries] == [
        ("order-web-shop-books", "Order", "Web shop", "books"),
        ("levels-stock-books", "Levels", "stock", "books"),
    ]
    first, second = catalog.entries
    assert (first.new_per_month, first.changed_per_month, first.mode, first.method, first.owner) == (
        2400,
        0,
        "delta",
        "API",
        "Nora",
    )
    assert first.volume == "new: about 2,400; changed: none: they do not change"
    assert first.frequency == Frequency("hourly", text="Each hour from 06:00")
    assert first.concerns == ("personal",)
    assert "access control" in first.protections
    assert second.concerns == ()
    assert second.new_per_month is None
    assert first.links == (Link("shop.fieldwright.json", "orders to invoices"),)
    assert [(one.name, one.owner, one.api) for one in catalog.systems] == [("Web shop", "Ilse", ""), ("stock", "", ""), ("books", "Owen", "OpenAPI 3.1")]  # fmt: skip


def test_a_project_without_flows_gives_its_maps(tmp_path: Path) -> None:
    _project(tmp_path, flows=[], owner="Mira")
    catalog = filled(read_portfolio(tmp_path))
    assert {(one.source, one.target, one.owner, one.links[0].map) for one in catalog.entries} == {
        ("Web shop", "books", "Mira", "order to invoice"),
        ("stock", "books", "Mira", "order to invoice"),
    }


def test_refreshing_twice_changes_nothing(tmp_path: Path) -> None:
    _project(tmp_path)
    portfolio = read_portfolio(tmp_path)
    catalog = filled(portfolio)
    saved, _ = parse_catalog(dump_catalog(catalog), "x")
    for one in (catalog, saved):
        again = refreshed(one, portfolio)
        assert again.catalog == one
        assert (again.added, again.renewed, again.gone, again.moves) == ((), (), (), ())


def test_what_the_project_says_comes_and_what_a_person_typed_stays(tmp_path: Path) -> None:
    _project(tmp_path)
    catalog = filled(read_portfolio(tmp_path))
    first = evolve(catalog.entries[0], element="Customer order", owner="Somebody else", notes="mine", lifecycle="live")
    catalog = evolve(catalog, entries=(first, *catalog.entries[1:]))
    _project(tmp_path, flows=[_flow(frequency="daily", owner="Nora Feld", mode="full")])
    made = refreshed(catalog, read_portfolio(tmp_path))
    now = made.catalog.entries[0]
    assert (now.element, now.owner, now.notes, now.lifecycle) == ("Customer order", "Somebody else", "mine", "live")
    assert (now.frequency, now.mode) == (Frequency("daily"), "full")
    assert {one.entry: set(one.changed) for one in made.renewed} == {
        now.id: {"frequency", "mode"},
        "levels-stock-books": {"frequency", "owner"},
    }
    assert typed_over(now) == {"element": ("Customer order", "Order"), "owner": ("Somebody else", "Nora Feld")}
    assert restored(now, "owner").owner == "Nora Feld"
    assert not made.added


def test_systems_are_named_as_the_catalog_names_them(tmp_path: Path) -> None:
    _project(tmp_path)
    mine = Catalog(
        "x", systems=(System("Shop", aliases=("web shop",), owner="Me"), System("Ledger", aliases=("books",)))
    )
    made = refreshed(mine, read_portfolio(tmp_path)).catalog
    assert [(one.source, one.target) for one in made.entries] == [("Shop", "Ledger"), ("stock", "Ledger")]
    assert [(one.name, one.owner) for one in made.systems] == [("Shop", "Me"), ("Ledger", "Owen"), ("stock", "")]


def test_a_system_that_a_person_renamed_is_not_brought_in_twice(tmp_path: Path) -> None:
    _project(tmp_path)
    catalog = filled(read_portfolio(tmp_path))
    entries = tuple(evolve(one, target="Ledger") for one in catalog.entries)
    renamed = evolve(catalog, entries=entries)
    made = refreshed(renamed, read_portfolio(tmp_path))
    assert made.catalog.entries == entries
    assert not made.added


@pytest.mark.parametrize("how", ["flow", "file"])
def test_a_flow_that_was_renamed_or_moved_is_proposed(tmp_path: Path, how: str) -> None:
    file = _project(tmp_path)
    catalog = filled(read_portfolio(tmp_path))
    catalog = evolve(catalog, entries=(evolve(catalog.entries[0], notes="kept"), *catalog.entries[1:]))
    if how == "flow":
        _project(tmp_path, flows=[_flow("invoices from orders", mode="full")])
    else:
        (tmp_path / "deep").mkdir()
        file.rename(tmp_path / "deep" / file.name)
    made = refreshed(catalog, read_portfolio(tmp_path))
    assert [one.entry for one in made.moves] == [one.id for one in catalog.entries]
    assert made.catalog.entries == catalog.entries
    assert not made.added
    taken = made.catalog
    for one in made.moves:
        taken = moved(taken, one)
    assert len(taken.entries) == 2
    assert taken.entries[0].notes == "kept"
    assert taken.entries[0].links[0] == (
        Link("shop.fieldwright.json", "invoices from orders") if how == "flow" else Link("deep/shop.fieldwright.json", "orders to invoices")
    )  # fmt: skip
    assert taken.entries[0].mode == ("full" if how == "flow" else "delta")
    assert not refreshed(taken, read_portfolio(tmp_path)).moves


def test_a_project_that_vanished_is_told_and_its_entries_stay(tmp_path: Path) -> None:
    file = _project(tmp_path)
    catalog = filled(read_portfolio(tmp_path))
    file.unlink()
    made = refreshed(catalog, read_portfolio(tmp_path))
    assert made.catalog.entries == catalog.entries
    assert {one.problem for one in made.gone} == {"shop.fieldwright.json is not there"}


def test_only_what_lies_in_the_folder_is_read(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    _project(inside, "a/shop")
    _project(outside, "far")
    (inside / "link.fieldwright.json").symlink_to(outside / "far.fieldwright.json")
    (inside / "folder").symlink_to(outside)
    (inside / ".hidden").mkdir()
    _project(inside / ".hidden", "x")
    (inside / "broken.fieldwright.json").write_text("{")
    (inside / "newer.fieldwright.json").write_text('{"name": "n", "format": "9.0", "maps": {}}')
    found = read_portfolio(inside)
    assert [one.file for one in found.projects] == ["a/shop.fieldwright.json"]
    assert {one.file: one.problem.split(",")[0] for one in found.unread}.keys() == {
        "broken.fieldwright.json", "link.fieldwright.json", "newer.fieldwright.json",
    }  # fmt: skip


@pytest.mark.parametrize("said", ["../..", "/etc", "https://example.org", "../../.."])
def test_the_folder_of_the_projects_is_near(tmp_path: Path, said: str) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    with pytest.raises(RefusedError):
        projects_folder(Catalog("x", settings=Settings(projects=said)), folder)
    assert projects_folder(Catalog("x", settings=Settings(projects="..")), folder) == folder.parent


def test_an_entry_that_a_person_linked_takes_what_it_lacks(tmp_path: Path) -> None:
    _project(tmp_path)
    mine = Entry(
        "mine",
        "Invoice run",
        "Web shop",
        "books",
        mode="full",
        links=(Link("shop.fieldwright.json", "orders to invoices"),),
    )
    made = refreshed(Catalog("x", entries=(mine,)), read_portfolio(tmp_path))
    now = made.catalog.entries[0]
    assert (now.element, now.mode, now.owner) == ("Invoice run", "full", "Nora")
    assert [one.id for one in made.added] == ["levels-stock-books"]
