"""Text that wants to be markup, in every text of a specification: it is shown as it is, and does nothing, in Chromium too."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as page_reader

from fieldwright.report.around import FlowText, StepText, UseCaseText
from fieldwright.report.around import TestLine as ProofLine
from fieldwright.report.html import html_of
from fieldwright.report.html.code import coloured
from fieldwright.report.model import (
    CommentLine,
    FunctionLine,
    LoopLine,
    MaskLine,
    QuestionLine,
    ReuseLine,
    Spec,
    Trial,
    TrialSource,
)
from fieldwright.report.visible import visible
from tests.chromium import browser, needs_chromium
from tests.report.handmade import spec_made

NASTY = (
    "</script><script>window.hacked=1</script>", '"><img src=x onerror=window.hacked=1>', "</style></title></textarea><svg onload=window.hacked=1>",
    "<!--<script>", "a\u202egnp.exe \x07\x00 \ud83d", "{{ 7*7 }}", "javascript:window.hacked=1", "' onclick='window.hacked=1", "שלום أهلاً 😀",
)  # fmt: skip
KEPT = {"anchor", "map", "kind", "state", "severity", "words", "side", "alias", "depth", "medium", "facts", "at"}


def nasty(value: Any, text: str) -> Any:
    """A value of the specification with all its texts replaced, but those by which its parts find each other."""
    if attrs.has(type(value)):
        return evolve(value, **{
            one.name: nasty(getattr(value, one.name), text) for one in attrs.fields(type(value)) if one.name not in KEPT
        })  # fmt: skip
    if isinstance(value, tuple):
        return tuple(nasty(one, text) for one in cast("tuple[Any, ...]", value))
    return text if isinstance(value, str) else value


def full_spec() -> Spec:
    """Something of everything that a specification can hold."""
    spec = spec_made()
    mark = spec.maps[0].rows[0].anchor
    steps = tuple(StepText(at, kind, "t", "a", "o", "m", "w", "s", "f") for at, kind in enumerate(("retrieve", "map", "send", "wait"), 1))  # fmt: skip
    trial = Trial("{}", ("Number",), ("value",), (("Number", "because"),), (TrialSource("source", "m"), TrialSource("x", "m", "csv", "{}", "p")), ("t",))  # fmt: skip
    return evolve(
        spec,
        use_cases=(UseCaseText("u", "t", (("h", "t"),), ("e",), ("f",), ("m",), ("t",)),),
        flows=(FlowText("f", "a", "d", ("u",), (("Trigger", "t"),), (("h", "t"),), steps, (("e", "a", "n"),), (("s", "b", "d", "t"),)),),
        tests=(ProofLine("t", "orders", "u", "p", "i", "e", ("x",), ("p",)),),
        loops=(LoopLine("orders", "t", mark, "s", "o", "n", "w", "o", "g", ("j",)),),
        reused=(ReuseLine("n", "function", "e", "s", ("u",)),),
        questions=(QuestionLine("p", "t", "a", "b", "d", "e", "f", map="orders", anchor=mark),),
        comments=(CommentLine("p", "t", "comment", "a", "d", "open", ("r",), "orders", mark),),
        masks=(MaskLine("p", "masked", "w", "r"),),
        since=("s",),
        since_release="1",
        functions=(FunctionLine("f", "u", "g", "d", "b", "w", "e", ("v",), ("u",)),),
        maps=(evolve(spec.maps[0], trial=trial),),
    )  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_markup(text: str) -> None:
    spec = full_spec()
    plain, page = (page_reader.document_fromstring(html_of(one).decode()) for one in (spec, nasty(spec, text)))

    def tags(page: Any) -> set[str]:
        return {one.tag for one in page.iter() if isinstance(one.tag, str)}

    assert tags(page) <= tags(plain) | {"i"}
    assert len(page.findall(".//script")) == len(plain.findall(".//script"))
    assert not [name for one in page.iter() if isinstance(one.tag, str) for name in one.attrib if name.startswith(("on", "style"))]  # fmt: skip
    body = page.find("body")
    assert body is not None
    assert body.text_content().count(visible(text)) > 60
    hrefs = {str(one) for one in page.xpath("//a/@href")}
    places = {f"#{one}" for one in page.xpath("//@id")}
    assert hrefs <= places


@pytest.mark.parametrize("text", ["x" * 40_000, "😀" * 20_000, "لم " * 13_000])
def test_long_texts_are_equal_or_visibly_cut(text: str) -> None:
    page = page_reader.document_fromstring(html_of(nasty(full_spec(), text)).decode())
    cells = [one.text_content() for one in page.iter("td", "dd", "p", "li")]
    assert sum(1 for one in cells if text.strip() in one) > 20
    drawn = [one.text_content() for one in page.iter("text")]
    assert all(len(one) < 600 and one.endswith("…") for one in drawn if one[:1] == text[:1])


@given(st.text())
def test_coloured_code_is_the_text_itself(text: str) -> None:
    made = str(coloured(text))
    assert set(re.findall(r"<[^>]*>", made)) <= {"</i>", *(f'<i class="{kind}">' for kind in "csrfvkn")}
    assert page_reader.fromstring(f"<pre>x{made}</pre>").text_content()[1:] == visible(text).replace("\r", "\n")


@pytest.mark.parametrize(
    "text", ["/*" * 20_000, '"' * 39_999, "$" * 40_000, "/(" * 20_000, "1." * 20_000, "'\\" * 20_000]
)
def test_colouring_ends_soon_whatever_the_expression(text: str) -> None:
    assert page_reader.fromstring(f"<pre>{coloured(text)}</pre>").text_content() == text


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[str], Any]]:
    file = Path(tmp_path_factory.mktemp("page")) / "page.html"
    file.write_bytes(html_of(nasty(full_spec(), " ".join(NASTY))))
    with browser() as one, one.page(file) as page:
        page.run("for (const one of document.querySelectorAll('details')) one.open = true; for (const one of document.querySelectorAll('button')) one.click(); new Promise((done) => setTimeout(done, 300))")  # fmt: skip
        yield page.problems(), page.run("window.hacked === undefined")


@needs_chromium
def test_in_chromium_nothing_of_it_runs_or_asks(loaded: tuple[list[str], Any]) -> None:
    assert loaded == ([], True)
