"""Markdown and HTML of a comparison."""

import re
from pathlib import Path

import pytest
from attrs import evolve
from lxml import html as page_reader
from markdown_it import MarkdownIt

from fieldwright.diff.made import change
from fieldwright.diff.model import SOURCE, Witness
from fieldwright.report.changes.html import html_of
from fieldwright.report.changes.markdown import markdown_of
from fieldwright.report.changes.model import ChangeReport, report_of
from fieldwright.report.visible import utf16_units
from tests.report.changes.handmade import NASTY, compared, large, report
from tests.report.pages import allows_just, asks_nothing


def hostile(folder: Path) -> ChangeReport:
    """A report in which every text from outside tries to be markup."""
    one = change("enum-value-added", "strict", NASTY, message=NASTY, path=NASTY, old_path=NASTY + "x", before=NASTY, after={NASTY: NASTY}, because=NASTY, hint=NASTY,
                 definition=NASTY, old_message=NASTY, witnesses=(Witness(SOURCE, {NASTY: NASTY}, NASTY), Witness(SOURCE, f"<a>{NASTY}</a>")))  # fmt: skip
    made = report_of(compared(folder, (one,)))
    return evolve(
        made,
        old=evolve(made.old, name=NASTY, title=NASTY, format=NASTY),
        new=evolve(made.new, name=NASTY),
        notes=(NASTY,),
    )


# --- Markdown --------------------------------------------------------------------------------------------------------


def test_markdown_has_a_table_of_counts_for_each_role(tmp_path: Path) -> None:
    text = markdown_of(report(tmp_path))
    assert "| the worse of both | 3 | 2 | 0 | 1 |" in text
    assert "| as source (we read it) | 2 | 2 | 1 | 1 |" in text
    assert "**Falls short** (`--fail-on breaking`, both roles, preset strict)." in text


def test_markdown_folds_groups_and_all_of_it_is_tables(tmp_path: Path) -> None:
    text = markdown_of(report(tmp_path))
    assert re.findall(r"<summary>(.*?)</summary>", text) == [
        "<b>Order</b>: 1 breaking, 2 risky", "<b>definition Address</b>, used in 2 places: 2 breaking", "<b>Texts</b>: 1 docs",
    ]  # fmt: skip
    assert text.count("<details") == text.count("</details>") == 3
    tokens = MarkdownIt().enable("table").parse(text)
    rows = [one for one in tokens if one.type == "tr_open"]
    assert len(rows) == 4 + (3 + 1) + (2 + 1) + (1 + 1)


def test_markdown_fits_in_a_comment_and_says_where_it_is_cut(tmp_path: Path) -> None:
    text = markdown_of(report_of(large(tmp_path, 100, 15)))
    assert 40_000 < utf16_units(text) < 65_000
    (cut,) = re.findall(r"\*\*Cut here: ([\d,]+) further changes", text)
    assert text.count("`:") + int(cut.replace(",", "")) > 0
    listed = len(re.findall(r"^\| [🔴🟠🟢⚪] ", text, re.MULTILINE))
    assert listed + int(cut.replace(",", "")) == 1500


def test_nothing_becomes_markup_in_markdown(tmp_path: Path) -> None:
    shown = MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown_of(hostile(tmp_path)))
    assert "<script" not in shown
    assert 'href="http' not in shown
    assert "\x1b" not in shown
    page = page_reader.document_fromstring(shown)
    assert {one.tag for one in page.iter()} <= {
        "html", "body", "h2", "p", "strong", "code", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "b", "br", "em", "div",
    }  # fmt: skip
    assert len(page.xpath("//details//tbody/tr")) == 1
    assert all(len(row.xpath("./td")) == 5 for row in page.xpath("//details//tbody/tr"))


def test_without_changes_markdown_says_so(tmp_path: Path) -> None:
    assert "No changes." in markdown_of(report_of(compared(tmp_path, ())))


# --- HTML ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def text(tmp_path: Path) -> str:
    return html_of(report(tmp_path))


def test_the_page_asks_nothing_of_the_network(text: str) -> None:
    assert asks_nothing(text)


@pytest.mark.parametrize("tag", ["style", "script"])
def test_its_policy_allows_just_its_own_style_and_script(text: str, tag: str) -> None:
    assert allows_just(text, tag)


def test_every_change_is_there_with_what_the_filters_ask_for(tmp_path: Path, text: str) -> None:
    page = page_reader.document_fromstring(text)
    for one in report(tmp_path).entries:
        (shown,) = page.xpath(f"//details[@id='c{one.number}']")
        assert shown.get("data-id") == one.change.id
        assert (shown.get("data-source"), shown.get("data-target")) == (
            one.change.source_severity,
            one.change.target_severity,
        )
        assert one.change.path in shown.text_content()
        assert one.change.hint in shown.text_content()
    assert [one.text_content() for one in page.xpath("//details[@id='c2']//details[@class='used']//li")] == [
        "Order buyer.address",
        "Order delivery",
    ]
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert (
        page.xpath("//details[@id='c2']//div[@class='witness']//pre")[0].text_content() == '{"zip": "' + "A" * 90 + '"}'
    )


def test_both_versions_stand_side_by_side_with_what_is_unchanged_folded(text: str) -> None:
    page = page_reader.document_fromstring(text)
    (tree,) = page.xpath("//section[@class='tree']")
    rows = [[" ".join(cell.text_content().split()) for cell in row.xpath("./td")] for row in tree.xpath(".//tbody/tr")]
    assert ["customer object required", "buyer object required"] in rows
    assert ["zip string at most 10 characters", "zip string at most 5 characters"] in rows
    assert ["fax string", ""] in rows
    assert ["1 unchanged name"] in rows  # buyer.name
    assert ["2 unchanged street, town"] not in rows  # zip stands between them
    changed = {row.get("data-c"): row.get("class") for row in tree.xpath(".//tr[@data-c]")}
    assert changed == {
        "1": "changed breaking",
        "2": "changed breaking",
        "3": "changed breaking",
        "4": "changed docs",
        "5": "changed risky",
        "6": "changed risky gone",
    }


def test_without_javascript_the_tools_are_hidden_and_nothing_that_is_said(text: str) -> None:
    page = page_reader.document_fromstring(text)
    assert {one.get("class") for one in page.xpath("//*[@hidden]")} == {"tools", "nothing", "chosen"}


def test_nothing_becomes_markup_in_the_page(tmp_path: Path) -> None:
    text = html_of(hostile(tmp_path))
    assert text.count("<script>") == text.count("</script>") == 1
    assert text.count("<style>") == text.count("</style>") == 1
    assert "<script>alert" not in text
    assert not {"\x1b", "\x00", "\u202e"} & set(text)


def test_thousands_of_changes_make_a_page_of_some_megabytes(tmp_path: Path) -> None:
    text = html_of(report_of(large(tmp_path, 40, 20)))
    assert text.count('<details class="change"') == 800
    assert len(text) < 3_000_000
    page = page_reader.document_fromstring(text)
    assert len(page.xpath("//tr[@data-c]")) == 800


def test_an_empty_page_says_so(tmp_path: Path) -> None:
    assert "No changes." in html_of(report_of(compared(tmp_path, ())))
    assert "No change is as severe as asked for." in html_of(
        report_of(
            compared(tmp_path, report(tmp_path).entries[3:4] and (report(tmp_path).entries[3].change,)),
            shown_from="risky",
        )
    )
