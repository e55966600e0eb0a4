"""The box that runs a map in the page gives what ``fieldwright run`` gives, names the rule of each value, and never freezes the page."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.expression.evaluator import Evaluator
from fieldwright.expression.failures import HostError
from fieldwright.expression.functions import FUNCTIONS, Function
from fieldwright.files.resources import resource
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import read_sources
from fieldwright.mapping.sides import Bench
from fieldwright.project.format import load_project
from fieldwright.project.model import Project, SchemaRef
from fieldwright.project.sides import Schemas, benches
from fieldwright.report.html import html_of
from fieldwright.report.html.running import runnable_functions
from fieldwright.report.spec import spec_of
from tests.chromium import Browser, Page, browser, needs_chromium
from tests.report.handmade import bench_of, project_of, spec_made

PAYLOAD = {
    "id": "R-1", "requester": {"name": "Ann أحمد 😀", "email": ""}, "category": "POT", "created": "2026-01-01T00:00:00Z",
    "lines": [{"what": "<b>dig</b>", "count": 2}, {"what": "fill", "count": 0}, {"what": "sweep", "count": 3}],
}  # fmt: skip


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as one:
        yield one


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(spare=False) as one:
        yield one


def _paste(page: Page, *texts: str) -> dict[str, Any]:
    """Runs what is pasted and gives what the box then shows."""
    page.run(f"""(() => {{
      const box = document.querySelector(".trial");
      const texts = {json.dumps(texts)};
      box.querySelectorAll("textarea").forEach((one, at) => {{ one.value = texts[at] || ""; }});
      box.querySelector(".main").click();
    }})()""")
    return page.run("""new Promise((done) => {
      const box = document.querySelector(".trial");
      const look = () => box.dataset.done ? done({
        done: box.dataset.done, value: box.dataset.value ? JSON.parse(box.dataset.value) : null,
        state: box.querySelector(".state").textContent,
        failed: [...box.querySelectorAll(".told.error li")].map((one) => one.textContent),
        rules: Object.fromEntries([...box.querySelectorAll(".out")].filter((one) => one.querySelector(".rule")).map((one) => [one.querySelector(".value").textContent, one.querySelector(".rule").title.replace("The rule for ", "")])),
        text: box.querySelector(".result").textContent,
      }) : setTimeout(look, 20);
      look();
    })""")


def _trial_of(project: Project, tmp_path: Path, chromium: Browser, bench: Bench | None = None) -> Page:
    bench = bench or bench_of(project)
    from fieldwright.mapping.scopes import reads_of
    from fieldwright.report.trying.trial import trial_of

    spec = spec_made(project, findings=())
    pairs = [pair for found in reads_of(bench).values() for pair in found]
    spec = evolve(spec, maps=(evolve(spec.maps[0], trial=trial_of(bench, pairs)),))
    file = tmp_path / "page.html"
    file.write_bytes(html_of(spec))
    return chromium.page(file)


@needs_chromium
@pytest.mark.parametrize("name", ["city-service-requests", "wholesale-shipments"])
def test_it_gives_what_run_gives_for_all_samples_of_the_examples(chromium: Browser, evaluator: Evaluator, tmp_path: Path, name: str) -> None:  # fmt: skip
    folder = Path(resource("examples", name))
    project = load_project(folder / f"{name}.fieldwright.json").project
    file = tmp_path / "page.html"
    file.write_bytes(html_of(spec_of(project, folder)))
    (bench,) = benches(project, Schemas(folder)).values()
    table = folder / "products.csv"
    sources = read_sources(bench, {"catalogue": table}) if len(bench.sources) > 1 else {}
    further = [table.read_text("utf-8")] if sources else []
    runner = Runner(bench, evaluator, sources=sources)
    samples = [one for one in sorted((folder / f"{name}.samples").glob("*.json")) if "expected" not in one.name]
    assert samples
    with chromium.page(file) as page:
        for sample in samples:
            shown = _paste(page, sample.read_text("utf-8"), *further)
            assert shown["value"] == runner.run(sample.read_bytes()).value, sample.name
            assert shown["failed"] == []
        assert page.problems() == []


@needs_chromium
def test_every_value_has_its_rule(chromium: Browser, tmp_path: Path) -> None:
    with _trial_of(project_of(), tmp_path, chromium) as page:
        shown = _paste(page, json.dumps(PAYLOAD))
        assert shown["value"]["Contact"] == {"Name": "Ann أحمد 😀", "Mail": "n/a"}
        assert shown["rules"]['Number: "R-1"'] == "Number"
        assert shown["rules"]['Text: "<b>dig</b>"'] == "Task[].Text"
        assert shown["rules"]["Quantity: 3"] == "Task[].Quantity"
        assert "Gone" in shown["text"]  # it read what is not there, and is told among those that gave nothing
        assert page.problems() == []


@needs_chromium
def test_a_rule_that_fails_is_told_and_the_rest_goes_on_as_run_does(chromium: Browser, evaluator: Evaluator, tmp_path: Path) -> None:  # fmt: skip
    rules = (
        Rule("Number", value="id"),
        Rule("Kind", value='$translate("kinds", category)'),
        Rule("Contact.Mail", value="$sum(requester.name)", default="none"),
        Rule("Task[]", each="lines"),
        Rule("Task[].Text", value='count = 0 ? $error("none of it") : what'),
        Rule("Remark", value="id +"),
    )
    project = project_of(rules)
    payload = {**PAYLOAD, "category": "OTHER"}
    with _trial_of(project, tmp_path, chromium) as page:
        shown = _paste(page, json.dumps(payload))
    run = Runner(bench_of(project), evaluator).result_of(json.dumps(payload))
    assert shown["value"] == run
    assert [one.split()[0] for one in shown["failed"]] == ["Kind", "Contact.Mail", "Task[].Text", "Remark"]
    assert "lookup kinds has no row for OTHER" in shown["failed"][0]
    assert "none of it" in shown["failed"][2]


@needs_chromium
def test_numbers_that_are_rounded_are_told(chromium: Browser, tmp_path: Path) -> None:
    with _trial_of(project_of((Rule("Number", value="id"),)), tmp_path, chromium) as page:
        assert "1 number of the payload had more digits" in _paste(page, '{"id": 12345678901234567890}')["text"]
        assert "digits" not in _paste(page, '{"id": "12345678901234567890", "n": 0.1, "m": 1000000000000000}')["text"]


@needs_chromium
def test_a_function_that_the_page_lacks_costs_only_its_rule(chromium: Browser, tmp_path: Path) -> None:
    rules = (Rule("Number", value="id"), Rule("Contact.Phone", value="$phoneE164(requester.name, 'DE')"))
    with _trial_of(project_of(rules), tmp_path, chromium) as page:
        assert "$phoneE164" in page.run("document.querySelector('.trial .notice').textContent")
        shown = _paste(page, json.dumps(PAYLOAD))
    assert shown["value"] == {"Number": "R-1"}
    assert shown["failed"] == ["Contact.Phone This page cannot run $phoneE164; fieldwright run can."]


@needs_chromium
@pytest.mark.parametrize("value", ["($f := function($n) {$f($n + 1)}; $f(0))", "$reduce([1..9999999], function($a, $b) {$a + $b})"])  # fmt: skip
def test_what_never_ends_is_stopped(chromium: Browser, tmp_path: Path, value: str) -> None:
    with _trial_of(project_of((Rule("Number", value=value),)), tmp_path, chromium) as page:
        page.run("document.querySelector('.trial').dataset.limit = 300")
        shown = _paste(page, "{}")
        assert "stopped after 0.3 seconds" in shown["state"] or shown["failed"]
        assert page.run("1 + 1") == 2


@needs_chromium
@pytest.mark.parametrize(("text", "said"), [
    ("", "Paste a payload of request first"), ("{", "is not JSON"), ("<a/>", "this is XML"), ('{"id": 1', "is not JSON"),
])  # fmt: skip
def test_what_is_no_payload_is_said(chromium: Browser, tmp_path: Path, text: str, said: str) -> None:
    with _trial_of(project_of(), tmp_path, chromium) as page:
        assert said in _paste(page, text)["state"]


TEXTS = (
    "05.03.2026",
    "5.3.2026",
    "31.02.2026",
    "05.03.26",
    " 20260305",
    "05.03.2026 02:30",
    "29.03.2026 02:30",
    "25.10.2026 02:30",
)
PICTURES = ("[D01].[M01].[Y0001]", "[D1].[M1].[Y0001]", "[Y0001][M01][D01]", "[D01].[M01].[Y0001] [H01]:[m01]")
MOMENTS = (
    "2026-03-05",
    "2026-12-31T23:59:59.123456+05:30",
    "2027-01-03T00:05:00",
    "1969-12-31T12:00:00Z",
    "0001-01-01T00:00:00Z",
)
WRITTEN = (
    "[Y01]-[Y]", "[MNn] [D], [Y0001]", "[FNn,3-3] W[W01]/[X0001] [d001]", "[F1] [Y01]", "[h1]:[m01] [P]", "[h01] [PN]", "[H01]:[m01]:[s01].[f001][Z01:01]",
    "[H]:[m] [Z0101]", "[Z] [MN,3-3]", "a-b.c$ [D01]", "[M1]/[D1]/[Y]", "[D1o]",
)  # fmt: skip
DATES: list[tuple[str, tuple[str, ...]]] = [
    *(("parseDate", (text, picture)) for text in TEXTS for picture in PICTURES),
    *(("parseDateTime", (text, picture, "Europe/Berlin")) for text in TEXTS for picture in PICTURES),
    *(("formatDate", (text, picture, *zone)) for text in MOMENTS for picture in WRITTEN for zone in ((), ("America/New_York",))),
    *(("toZone", (text, zone)) for text in MOMENTS for zone in ("Asia/Kathmandu", "+0530", "Nowhere/At all")),
    *(("dateAdd", (text, by)) for text in MOMENTS for by in ("P1M", "-P1Y2M3D", "PT36H", "P1W", "P", "P1DT0.5S")),
]  # fmt: skip


def _given(function: Function, given: tuple[str, ...]) -> str | None:
    """What a function of ours gives, as JSON text; None where it fails."""
    assert function.host is not None
    try:
        return json.dumps(function.host(*given))
    except HostError:
        return None


@needs_chromium
def test_the_functions_of_the_page_do_what_ours_do(chromium: Browser, tmp_path: Path) -> None:
    names = sorted(runnable_functions())
    assert set(names) <= {one.name for one in FUNCTIONS.values() if one.supplied}
    calls: list[tuple[str, str | None]] = [(expression, result) for name in names for expression, result in ((FUNCTIONS[name].example, FUNCTIONS[name].result), *FUNCTIONS[name].vectors)]  # fmt: skip
    calls += [
        (f"${name}({', '.join(map(json.dumps, given))})", _given(FUNCTIONS[name], given)) for name, given in DATES
    ]
    wrong = [expression for name in names for expression in FUNCTIONS[name].fails]
    with _trial_of(project_of(), tmp_path, chromium) as page:
        source = (resource("report", "spec-host.js")).read_text("utf-8")
        page.call("Page.setBypassCSP", enabled=True)
        page.open((tmp_path / "page.html").as_uri())
        told = page.run(f"""(async () => {{
          const text = document.getElementById("run-engine").textContent;
          (0, eval)(text);
          const HOST = (0, eval)({json.dumps(source + ";HOST")});
          const run = async (one) => {{
            const made = jsonata(one);
            for (const [name, call] of Object.entries(HOST)) made.registerFunction(name, call);
            try {{ return JSON.stringify(await made.evaluate(null)); }} catch (error) {{ return "error: " + (error.message || error.code); }}
          }};
          return Promise.all({json.dumps([one for one, _ in calls] + wrong)}.map(run));
        }})()""")
    for (expression, result), got in zip(calls, told, strict=False):
        same = got.startswith("error: ") if result is None else "This page cannot run" in got or json.loads(got) == json.loads(result)  # fmt: skip
        assert same, (expression, result, got)
    assert all(one.startswith("error: ") for one in told[len(calls) :])


ORDER = """<?xml version="1.0"?>
<!-- a comment -->
<w:WorkOrder xmlns:w="{ns}" xmlns:x="urn:x" schemaVersion="3.1" origin="CRM"{more}>{inner}</w:WorkOrder>"""


def _xml_project(tmp_path: Path) -> tuple[Project, Bench, str]:
    """The work order of the example as a source, read into the hand-made shape of anything."""
    folder = Path(resource("examples", "city-service-requests"))
    (tmp_path / "work-order.xsd").write_bytes((folder / "work-order.xsd").read_bytes())
    (tmp_path / "out.json").write_text('{"title": "Out", "type": "object", "properties": {"all": {}, "quantities": {"type": "array", "items": {"type": "number"}}}}')  # fmt: skip
    rules = (Rule("all", value="WorkOrder"), Rule("quantities[]", each="WorkOrder.Tasks.Task", value="Quantity"))
    one = Map("back", (SourceRef("w", "WorkOrder"),), TargetRef("o", "Out"), rules)
    project = Project("Back", schemas={"w": SchemaRef("work-order.xsd"), "o": SchemaRef("out.json")}, maps=(one,))
    (bench,) = benches(project, Schemas(tmp_path)).values()
    namespace = bench.sources[0].root.shape.namespace
    return project, bench, namespace


@needs_chromium
def test_xml_becomes_the_value_that_the_program_reads(chromium: Browser, evaluator: Evaluator, tmp_path: Path) -> None:
    project, bench, namespace = _xml_project(tmp_path)
    file = tmp_path / "page.html"
    file.write_bytes(html_of(spec_of(project, tmp_path)))
    samples = Path(resource("examples", "city-service-requests", "city-service-requests.samples"))
    documents = [one.read_text("utf-8") for one in sorted(samples.glob("*.xml"))]
    documents += [
        ORDER.format(ns=namespace, more="", inner=""),
        ORDER.format(ns=namespace, more=' x:odd="1" other="2"', inner=" <w:Nothing a='1'>t</w:Nothing><x:Else/><Plain><b/><b>2</b></Plain> text "),
        ORDER.format(ns=namespace, more="", inner="<w:Header xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>"),
        ORDER.format(ns=namespace, more="", inner="<w:Tasks><w:Task line=' 07 '><w:Description> a <![CDATA[<b>]]> </w:Description><w:Quantity>+3</w:Quantity></w:Task></w:Tasks><w:Tasks/>"),
    ]  # fmt: skip
    runner = Runner(bench, evaluator)
    with chromium.page(file) as page:
        for text in documents:
            shown = _paste(page, text)
            assert shown["value"] == runner.result_of(runner.text_of(text.encode(), "payload")), text
        assert page.problems() == []
        assert "DTD" in _paste(page, '<!DOCTYPE a [<!ENTITY x "y">]><a/>')["state"]
        assert "not well-formed" in _paste(page, "<a>")["state"]
        assert "the document starts with" in _paste(page, "<a/>")["state"]
