"""The page of a catalog: one file, nothing from elsewhere, usable with and without scripts."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html as lxml_html

from fieldwright.project.catalog.model import Accepted, Catalog, Entry, Frequency, Link, System
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.html import html_of
from tests.chromium import Browser, browser, needs_chromium
from tests.report.catalog.portfolios import portfolio

FIRST = Quarter(2027, 1)
SMALL = Catalog(
    "Ours",
    owner="Integration team",
    systems=(System("CRM", owner="Sales", api="REST"), System("ERP", owner="Finance"), System("Bus", platform=True, owner="IT")),
    entries=(
        Entry("a", "Customer", "CRM", "ERP", method="file", concerns=("personal",), new_per_month=1200, frequency=Frequency("daily"), owner="Sales", links=(Link("crm.fieldwright.json", "nightly"),)),
        Entry("b", "Order", "ERP", "Bus", method="API", owner="Finance", quarter="2027-Q2"),
        Entry("c", "Price", "ERP", "CRM", method="API", owner="Finance"),
    ),
    accepted=(Accepted("G04", entry="a", reason="the partner has no time before spring"),),
)  # fmt: skip
HOSTILE = (
    "</script><script>alert(1)</script>",
    "\u202eevil",
    "<img src=x onerror=alert(1)>",
    "x" * 10_000,
    "'\"&{{ 7 * 7 }}",
    "\x00\x07",
)


def _text(data: bytes) -> str:
    return " ".join(lxml_html.fromstring(data.decode()).text_content().split())


def test_it_says_everything() -> None:
    text = _text(html_of(SMALL, FIRST))
    for said in (
        "Kept by Integration team", "Customer", "1,200 new", "daily", "file", "crm.fieldwright.json: nightly", "error G01", "nothing says how it is protected",
        "1 accepted by the team", "the partner has no time before spring", "2027-Q2", "Put there by a person (fixed)", "platform that connects others", "What depends on it",
    ):  # fmt: skip
        assert said in text, said


def test_the_policy_allows_just_its_own_script_and_style() -> None:
    page = html_of(SMALL, FIRST).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert "default-src &#39;none&#39;" in policy[1]
    assert "unsafe" not in policy[1]
    assert not re.search(r"""\b(?:src|href)=["'](?!#)""", page)
    assert " style=" not in page


def test_same_bytes_twice() -> None:
    assert html_of(portfolio(20, 40), FIRST) == html_of(portfolio(20, 40), FIRST)


def test_hostile_texts_stay_texts() -> None:
    entries = tuple(Entry(f"{at}{text}", text, text, HOSTILE[at - 1], owner=text, method=text, status=text, notes=text, trigger=text, protection=text, concerns=(text,)) for at, text in enumerate(HOSTILE))  # fmt: skip
    systems = tuple(System(text, owner=text, description=text, api=text, record_of=(text,)) for text in HOSTILE)
    data = html_of(Catalog("</title>" + HOSTILE[0], description=HOSTILE[0], systems=systems, entries=entries), FIRST)
    root = lxml_html.fromstring(data.decode())
    assert len(root.findall(".//script")) == 2
    assert root.findall(".//img") == []
    assert "\u202e" not in data.decode()
    assert "{{ 7 * 7 }}" in data.decode()
    assert "cut here: 10,000 characters" in data.decode()


def test_empty() -> None:
    assert "has no integrations yet" in _text(html_of(Catalog("none"), FIRST))


def test_it_is_quick_and_large_ones_are_cut_visibly() -> None:
    catalog = portfolio(60, 150)
    html_of(SMALL, FIRST)
    began = time.process_time()
    html_of(catalog, FIRST)
    assert time.process_time() - began < 1
    data = html_of(portfolio(400, 7_000), FIRST)
    text = _text(data)
    assert "The page shows the first 6,000; 1,000 more are in the workbook and in JSON." in text
    assert "that connect least are left out here" in text
    assert len(data) < 12_000_000


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as made:
        yield made


_CHOOSE = "(name, text) => { const one = document.querySelector(`[name=${name}]`); one.value = [...one.options].find((each) => each.textContent === text).value; one.dispatchEvent(new Event('change')); }"


@needs_chromium
def test_filters_sorting_and_focus_work_offline(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "catalog.html"
    file.write_bytes(html_of(SMALL, FIRST))
    shown = "[...document.querySelectorAll('#rows tbody tr:not([hidden]) b')].map((one) => one.textContent).join()"
    with chromium.page(file) as page:
        page.run(f"({_CHOOSE})('method', 'API')")
        assert page.run(shown) == "Order,Price"
        assert page.run("document.querySelectorAll('#picture g.flow.off').length") == 1
        page.run("document.querySelector('#filters button').click()")
        page.run(
            "document.querySelectorAll('button.sort')[0].click(); document.querySelectorAll('button.sort')[0].click()"
        )
        assert page.run(shown) == "Price,Order,Customer"
        page.run(f"({_CHOOSE})('focus', 'Bus')")
        assert (
            page.run(
                "[...document.querySelectorAll('#picture g.node')].map((one) => one.querySelector('title').textContent).sort().join()"
            )
            == "Bus,ERP"
        )
        page.run(f"({_CHOOSE})('steps', '2 steps')")
        assert page.run("document.querySelectorAll('#picture g.node').length") == 3
        page.run(
            "document.querySelector('#picture g.node[data-s]').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))"
        )
        assert page.run("document.querySelector('[name=focus]').value") == ""
        assert page.problems() == []


@needs_chromium
def test_hostile_texts_run_nothing(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "hostile.html"
    entries = tuple(Entry(f"e{at}", text, text, HOSTILE[at - 1], owner=text) for at, text in enumerate(HOSTILE))
    file.write_bytes(html_of(Catalog("hostile", entries=entries), FIRST))
    with chromium.page(file) as page:
        page.run(
            "const focus = document.querySelector('[name=focus]'); for (const one of focus.options) { focus.value = one.value; focus.dispatchEvent(new Event('change')); }"
        )
        assert page.problems() == []


@needs_chromium
@pytest.mark.parametrize("dark", [False, True])
def test_readable_without_scripts_and_nothing_too_wide(chromium: Browser, tmp_path: Path, dark: bool) -> None:
    file = tmp_path / "catalog.html"
    file.write_bytes(html_of(portfolio(20, 40), FIRST))
    with chromium.page(file, dark=dark, scripts=False, width=900) as page:
        assert page.problems() == []
    with chromium.page(file, dark=dark) as page:
        assert page.run("document.documentElement.scrollWidth <= innerWidth") is True
