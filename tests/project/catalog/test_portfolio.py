"""The example portfolio: 150 integrations, of whose planted faults the review finds all, and nothing else."""

import shutil
import time
from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.catalog.format import canonical, dump_catalog, load_catalog
from fieldwright.project.catalog.kinds import CATALOG_KINDS, CatalogFinding
from fieldwright.project.catalog.model import Catalog
from fieldwright.project.catalog.portfolio import Portfolio, projects_folder, read_portfolio
from fieldwright.project.catalog.review import accept, accept_no_longer, review
from fieldwright.project.catalog.rules.around import neighbours, surveyed
from tests.portfolio import EXAMPLES, FILE, INTEGRATIONS, expected, portfolio_catalog


@pytest.fixture(scope="module")
def projects() -> Portfolio:
    return read_portfolio(EXAMPLES)


@pytest.fixture(scope="module")
def made(projects: Portfolio) -> tuple[Catalog, dict[str, str]]:
    return portfolio_catalog(projects)


def _facts(findings: tuple[CatalogFinding, ...]) -> list[tuple[str, frozenset[str], frozenset[str]]]:
    return [
        (one.id, frozenset(one.entries), frozenset() if one.entries else frozenset(one.systems)) for one in findings
    ]


def _unlinked(catalog: Catalog) -> Catalog:
    """Without what the example projects say, which changes with them."""
    systems = tuple(evolve(one, linked={}) for one in catalog.systems if one.record_of or not one.linked)
    return canonical(evolve(catalog, entries=tuple(one for one in catalog.entries if not one.linked), systems=systems))


def test_the_committed_file_is_what_the_generator_makes(made: tuple[Catalog, dict[str, str]]) -> None:
    opened = load_catalog(FILE)
    assert len(opened.catalog.entries) == len(made[0].entries) == INTEGRATIONS
    assert _unlinked(opened.catalog) == _unlinked(made[0]), "write it anew: python -m tests.portfolio"
    assert opened.data == dump_catalog(opened.catalog)
    assert projects_folder(opened.catalog, opened.folder) == EXAMPLES.resolve()
    linked = {link.file.split("/")[0] for one in opened.catalog.entries for link in one.links}
    assert linked >= {"city-service-requests", "wholesale-shipments", "shop-accounting"}


def test_the_committed_file_has_all_planted_faults_and_only_those(made: tuple[Catalog, dict[str, str]]) -> None:
    facts = _facts(review(load_catalog(FILE).catalog).findings)
    assert set(facts) == expected(made[1], with_projects=False)


@pytest.mark.parametrize("with_projects", [False, True])
def test_all_planted_faults_and_only_those(
    made: tuple[Catalog, dict[str, str]], projects: Portfolio, *, with_projects: bool
) -> None:
    catalog, ids = made
    found = review(catalog, projects if with_projects else None)
    facts = _facts(found.findings)
    assert set(facts) == expected(ids, with_projects=with_projects)
    assert len(facts) == len(set(facts))
    assert [(one.id, one.entries) for one in found.accepted] == [("G04", (ids["accepted"],))]
    assert "2028" in found.accepted[0].reason


def test_each_kind_is_planted_twice_and_says_how_to_mend_it(
    made: tuple[Catalog, dict[str, str]], projects: Portfolio, tmp_path: Path
) -> None:
    folder = tmp_path / "examples"
    shutil.copytree(EXAMPLES, folder)
    (folder / "broken.fieldwright.json").write_text('{"format": "1.0", "maps": [')
    (folder / "far.fieldwright.json").symlink_to(Path(__file__))
    found = review(made[0], read_portfolio(folder)).findings
    for id_ in CATALOG_KINDS:
        kind = [one for one in found if one.id == id_]
        assert len(kind) >= 2, id_
        assert all(one.mend and one.message for one in kind)
    assert sorted(one.message.split(":")[0] for one in found if one.id == "G17") == [
        "broken.fieldwright.json",
        "far.fieldwright.json",
    ]


def test_a_near_miss_stands_next_to_each_threshold(made: tuple[Catalog, dict[str, str]]) -> None:
    catalog, _ = made
    degrees = sorted((len(others) for others in neighbours(surveyed(catalog)).values()), reverse=True)
    hub = catalog.settings.hub_systems
    assert degrees[1] >= hub > degrees[2]
    loose = evolve(catalog, settings=evolve(catalog.settings, hub_systems=2, sprawl_systems=3, large_volume=99_999, outdated_methods=("EDI",)))  # fmt: skip
    before, after = review(catalog).findings, review(loose).findings
    for id_ in ("G08", "G10"):
        assert sum(one.id == id_ for one in after) > sum(one.id == id_ for one in before)
    assert not any("Bike counters" in one.systems for one in before)
    assert [one.id for one in after if "Bike counters" in one.systems] == ["G08", "G09"]
    assert {one.entries[0].split("-")[0] for one in after if one.id == "G04"} >= {"purchase", "delivery"}


def test_severities_and_acceptances_of_the_catalog_count(made: tuple[Catalog, dict[str, str]]) -> None:
    catalog, ids = made
    other = evolve(catalog, severities={"G01": "off", "G05": "error"}, accepted=())
    found = review(other)
    assert not [one for one in found.findings if one.id == "G01"]
    assert {one.severity for one in found.findings if one.id == "G05"} == {"error"}
    assert ids["accepted"] in {entry for one in found.findings if one.id == "G04" for entry in one.entries}
    assert found.summary["error"] == sum(one.severity == "error" for one in found.findings)


def test_a_finding_is_accepted_with_a_reason_and_no_longer(made: tuple[Catalog, dict[str, str]]) -> None:
    catalog = made[0]
    before = review(catalog)
    for one in (before.findings[0], next(one for one in before.findings if one.id == "G06")):
        with pytest.raises(FieldwrightError, match="with a reason"):
            accept(catalog, one, " ")
        after = review(accept(catalog, one, "It will be gone in May", "Dana", "2026-11-21"))
        assert one not in after.findings
        assert len(after.findings) == len(before.findings) - 1
        assert "It will be gone in May" in [each.reason for each in after.accepted]
        assert review(accept_no_longer(accept(catalog, one, "x"), one)) == before


def test_ten_thousand_entries_are_reviewed_in_a_second(made: tuple[Catalog, dict[str, str]]) -> None:
    catalog = made[0]
    entries = tuple(
        evolve(one, id=f"{one.id}-{at}", element=f"{one.element} {at}") for at in range(67) for one in catalog.entries
    )
    large = evolve(catalog, entries=entries[:10_000])
    begun = time.process_time()
    found = review(large)
    assert time.process_time() - begun < 1.0
    assert len(found.findings) > 500
