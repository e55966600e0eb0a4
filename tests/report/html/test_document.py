"""The page: one file, its parts allowed by its own policy, every row findable."""

import re

import pytest
from lxml import html as page_reader

from fieldwright.report.html import html_of
from fieldwright.report.html.assets import style_text
from fieldwright.report.html.places import places_of, rule_place
from fieldwright.report.page import part
from tests.report.handmade import project_of, spec_made
from tests.report.pages import allows_just, asks_nothing


@pytest.fixture(scope="module")
def text() -> str:
    return html_of(spec_made()).decode("utf-8")


def test_the_page_asks_nothing_of_the_network(text: str) -> None:
    assert asks_nothing(text)


@pytest.mark.parametrize("tag", ["style", "script"])
def test_its_policy_allows_just_its_own_style_and_script(text: str, tag: str) -> None:
    assert allows_just(text, tag)


def test_every_row_has_its_anchor_and_what_the_filters_ask_for(text: str) -> None:
    page = page_reader.document_fromstring(text)
    spec = spec_made()
    places = places_of(spec)
    for row in spec.maps[0].rows:
        (shown,) = page.xpath(f"//tr[@id='{places.row(row)}']")
        assert (shown.get("data-r") is not None) == row.required
        assert shown.get("data-f", "") == " ".join(one.severity for one in row.findings)
        assert (shown.get("data-k"), shown.get("data-s", ""), shown.get("data-o", "")) == (
            row.kind,
            row.status,
            row.owner,
        )
        assert row.name in shown.text_content()


def test_a_rules_place_is_named_by_map_and_target_in_every_export(text: str) -> None:
    page = page_reader.document_fromstring(text)
    (row,) = page.xpath("//tr[@id='orders:Task[].Text']")
    assert {str(one) for one in row.xpath(".//a/@href")} == {"#orders:Task[].Text"}
    assert rule_place("orders", "Task[].`@line id`") == "orders:Task[].@line_id"


def test_without_javascript_the_tools_are_hidden_and_nothing_else(text: str) -> None:
    page = page_reader.document_fromstring(text)
    hidden = page.xpath("//*[@hidden]")
    assert {one.get("class") or one.tag for one in hidden} <= {"tools", "nothing", "treetools", "trial", "button"}


def test_several_maps_stand_under_their_names_with_their_own_search() -> None:
    from attrs import evolve

    project = project_of()
    both = evolve(project, maps=(project.maps[0], evolve(project.maps[0], name="second")))
    page = page_reader.document_fromstring(html_of(spec_made(both)).decode())
    assert len(page.xpath("//div[@class='tools']")) == 2
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_an_empty_project_says_so() -> None:
    page = html_of(spec_made(project_of(maps=(), lookups=(), parameters=(), history=()), findings=())).decode()
    assert "Nothing was found." in page
    assert "The project has no lookups." in page


@pytest.mark.parametrize("style", [style_text(), part("page.css") + part("changes.css"), part("page.css") + part("delta.css")], ids=["specification", "changes", "delta"])  # fmt: skip
def test_every_colour_that_a_page_uses_has_a_value(style: str) -> None:
    assert set(re.findall(r"var\((--[\w-]+)\)", style)) <= set(re.findall(r"(--[\w-]+):", style))
