"""Use cases and flows: what each kind of finding finds, that nothing of it is found before, and what its mends make of it."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from fieldwright.cli import main
from fieldwright.mapping.findings import KINDS, Finding
from fieldwright.mapping.model import Rule
from fieldwright.project import model, test_cases
from fieldwright.project.accepting import HERE, accept, rate
from fieldwright.project.check import check_project
from fieldwright.project.format import save_project
from fieldwright.project.mends.offered import project_mends
from fieldwright.project.model import Project
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.operations.around import Around
from fieldwright.project.operations.findings import operation_findings
from fieldwright.project.operations.mending import MENDS
from fieldwright.project.operations.secrets import project_without_secrets
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase, Volume
from tests.project.operations.projects import (
    CASE,
    FLOW,
    MAP,
    Change,
    operations,
    whole,
    with_case,
    with_flow,
    with_step,
)

SECRET = "Tr0ub4dor&3-correct"
_NO_FAILURE = {"failure": "", "retry": "", "dead_letter": "", "partial_failure": "", "compensation": "", "alert": ""}
_CALM = tuple(evolve(step, failure="") for step in FLOW.steps)

CASES: list[tuple[str, str, Change, str]] = [
    ("O01", "nothing", lambda p: with_flow(p, **_NO_FAILURE, steps=_CALM), "no failure, retry, dead letter or alert"),
    ("O02", "no word", lambda p: with_step(with_flow(p, idempotency_key=""), 3, failure="Dead letter."), "step 4 (send) creates with POST /invoices"),
    ("O02", "to be said", lambda p: with_step(with_flow(p, idempotency_key="tbd"), 3, failure=""), "step 4 (send)"),
    ("O03", "endless", lambda p: with_flow(p, retry="Every 5 minutes until it works."), "“Every 5 minutes until it works.”"),
    ("O03", "no number", lambda p: with_flow(p, retry="Exponential back-off."), "does not say when it ends"),
    ("O03", "only waits", lambda p: with_flow(p, retry="after 30 seconds"), "does not say when it ends"),
    ("O03", "in a step", lambda p: with_flow(p, retry=""), "step 1 (retrieve) tries again"),
    ("O04", "in a setting", lambda p: with_flow(p, settings=(Setting("rate_limit", default="30 calls an hour"),)), "the peak of 40 an hour is more than the 30 an hour that the setting rate_limit allows"),
    ("O04", "of the month", lambda p: with_flow(p, note="They allow at most 50 requests a day."), "2,400 a month, which is 80 a day, is more than the 50 a day that its note allows"),
    ("O04", "of a run", lambda p: with_flow(p, frequency="hourly", volume=Volume(per_run="about 600"), description="The limit is 100 records an hour."), "a run of 600 an hour"),
    ("O04", "in a step", lambda p: with_step(p, 3, failure="429: more than 20 calls in one hour, retry."), "that step 4 (send) allows"),
    ("O05", "no protection", lambda p: with_flow(p, authentication=""), "(mail, customer.email), and nothing says how"),
    ("O05", "none", lambda p: with_flow(p, authentication="none"), "nothing says how that is protected"),
    ("O05", "in the clear", lambda p: with_flow(p, environments=(Environment("test", "http://accounts.example"),)), "in the clear to test"),
    ("O06", "", lambda p: with_flow(p, owner=""), "nobody owns it"),
    ("O07", "", lambda p: with_flow(p, trigger="", frequency="?"), "nothing says what starts it"),
    ("O08", "", lambda p: with_flow(p, change_marker=""), "how a change is known"),
    ("O09", "", lambda p: with_flow(p, timeout=""), "nothing says how long"),
    ("O10", "", lambda p: with_step(p, 0, system="shopp"), "step 1 (retrieve): the project has no schema 'shopp'"),
    ("O11", "path", lambda p: with_step(p, 3, operation="POST /invoice"), "accounts has no operation 'POST /invoice'"),
    ("O11", "method", lambda p: with_step(p, 2, operation="PUT /invoices/{id}"), "step 3 (look up)"),
    ("O12", "", lambda p: with_step(p, 1, map="orders to invoice"), "no map 'orders to invoice'"),
    ("O13", "", lambda p: evolve(p, maps=(*p.maps, evolve(MAP, name="another"))), "map another: no flow uses it"),
    ("O14", "a setting", lambda p: with_flow(p, settings=(Setting("db_password", default=SECRET),)), "the default of setting db_password"),
    ("O14", "authentication", lambda p: with_flow(p, authentication=f"Basic; password: {SECRET}"), "its authentication"),
    ("O14", "a step", lambda p: with_step(p, 2, operation=f"GET /invoices?api_key={SECRET}", system="shop"), "the operation of step 3"),
    ("O14", "an address", lambda p: with_flow(p, environments=(Environment("test", f"https://me:{SECRET}@a.example"),)), "address of environment test"),
    ("O14", "a contact", lambda p: evolve(p, contacts=(*p.contacts, Contact("Ann", reach=f"password={SECRET}"))), "looks like a secret"),
    ("O14", "the checklist", lambda p: evolve(p, checklist=(Readiness("ready", note=f"the token = {SECRET}"),)), "line of the checklist 1: its note looks like a secret"),
    ("O14", "a use case", lambda p: with_case(p, note=f"the token = {SECRET}"), "use case UC1: its note"),
    ("O14", "an unknown key", lambda p: with_flow(p, extra={"login": {"password": SECRET}}), "its login password"),
    ("O15", "", lambda p: evolve(p, use_cases=(CASE, UseCase("UC2", "Refunds"))), "use case UC2 (Refunds): no flow serves it"),
    ("O16", "", lambda p: evolve(p, tests=()), "use case UC1 (A paid order is invoiced): no test case"),
    ("O17", "", lambda p: evolve(p, tests=p.tests[:1]), "only what goes well"),
    ("O18", "", lambda p: with_flow(p, use_cases=()), "flow orders to invoices: it serves no use case"),
    ("O19", "a flow", lambda p: with_flow(p, use_cases=("UC1", "UC11")), "there is no use case 'UC11'"),
    ("O19", "a test", lambda p: evolve(p, tests=(*p.tests, model.TestCase("x", "x", use_case="uc1"))), "test case x: there is no use case 'uc1'"),
    ("O20", "target", lambda p: with_case(p, rules=("order to invoice: referenc",)), "there is no rule 'order to invoice: referenc'"),
    ("O20", "map", lambda p: evolve(with_case(p, rules=("gone: reference",)), maps=(*p.maps, evolve(MAP, name="m"))), "there is no rule 'gone: reference'"),
    ("O21", "", lambda p: with_flow(p, use_cases=()), "map order to invoice: 2 rules serve no use case, such as amount"),
    ("O22", "flows", lambda p: evolve(p, flows=(FLOW, FLOW)), "flow orders to invoices: 2 of them"),
    ("O22", "cases", lambda p: evolve(p, use_cases=(CASE, CASE)), "use case UC1: 2 of them"),
    ("O23", "", lambda p: evolve(p, flows=(FLOW, Flow("new one", ("UC1",)))), "flow new one: it has no steps yet"),
    ("O24", "map", lambda p: with_flow(p, steps=(*FLOW.steps, Step("map"))), "step 5 (map): it maps"),
    ("O24", "system", lambda p: with_step(p, 0, system=""), "which system it retrieves from"),
]  # fmt: skip


@pytest.mark.parametrize(("id_", "about", "change", "message"), CASES, ids=[f"{one[0]} {one[1]}".strip() for one in CASES])  # fmt: skip
def test_what_is_found_and_what_mends_it(tmp_path: Path, id_: str, about: str, change: Change, message: str) -> None:
    del about
    before = whole(tmp_path)
    assert operations(before, tmp_path) == []
    broken = change(before)
    found = [one for one in operations(broken, tmp_path) if one.id == id_]
    assert any(message in one.message for one in found), [one.message for one in found]
    assert {one.severity for one in found} == {KINDS[id_].severity}
    assert all(one.mend and not one.map for one in found)
    for one in found:
        for mend in project_mends(broken, one):
            mended = mend.apply(broken)
            assert mended != broken, mend.title
            left = [(each.id, each.message) for each in operations(mended, tmp_path)]
            assert (one.id, one.message) not in left, mend.title
        accepted = accept(broken, one, "agreed", HERE)
        assert one not in operations(accepted, tmp_path)
        assert len(operations(accepted, tmp_path)) == len(operations(broken, tmp_path)) - 1


def test_every_kind_is_proved() -> None:
    assert {one[0] for one in CASES} == {id_ for id_ in KINDS if id_[0] == "O" and id_ < "O25"}
    assert MENDS.keys() <= KINDS.keys()


@pytest.mark.parametrize(("id_", "title", "wanted"), [
    ("O10", "Write shop", lambda p: p.flows[0].steps[0].system == "shop"),
    ("O11", "Write POST /invoices", lambda p: p.flows[0].steps[3].operation == "POST /invoices"),
    ("O12", "Write order to invoice", lambda p: p.flows[0].steps[1].map == "order to invoice"),
    ("O18", "It serves UC1: A paid order is invoiced", lambda p: p.flows[0].use_cases == ("UC1",)),
    ("O20", "Write order to invoice: reference", lambda p: p.use_cases[0].rules == CASE.rules),
    ("O15", "The flow orders to invoices serves it", lambda p: p.flows[0].use_cases == ("UC1", "UC2")),
    ("O24", "It maps with order to invoice", lambda p: p.flows[0].steps[4].map == MAP.name),
])  # fmt: skip
def test_what_a_mend_writes(tmp_path: Path, id_: str, title: str, wanted: Any) -> None:
    broken = next(one[2] for one in CASES if one[0] == id_)(whole(tmp_path))
    one = next(one for one in operations(broken, tmp_path) if one.id == id_)
    mend = next(each for each in project_mends(broken, one) if each.title == title)
    assert wanted(mend.apply(broken))


@pytest.mark.parametrize("change", [
    lambda p: with_flow(p, retry="No retry: the next run takes it."),
    lambda p: with_flow(p, retry="Three attempts, then the dead letter."),
    lambda p: with_flow(p, retry="every minute for an hour"),
    lambda p: with_flow(p, retry="once"),
    lambda p: with_flow(p, retry="max. 3 retries"),
    lambda p: with_flow(p, idempotency_key=""),
    lambda p: with_step(with_flow(p, idempotency_key=""), 3, operation="GET /invoices", failure=""),
    lambda p: with_flow(p, note="They allow at most 40 requests an hour and 100 a day."),
    lambda p: with_flow(p, volume=Volume(peak="900 an hour"), batch_size="100", note="Limit: 10 requests an hour."),
    lambda p: with_flow(p, volume=Volume(peak="900", per_run="none"), note="Limit: 10 requests an hour."),
    lambda p: with_flow(p, note="We keep 20 records an hour on screen."),
    lambda p: with_flow(p, authentication="", note="Over mutual TLS only."),
    lambda p: with_flow(evolve(p, maps=(evolve(MAP, rules=MAP.rules[:2]),)), authentication=""),
    lambda p: with_step(p, 2, operation="GET /invoices/4711"),
    lambda p: with_step(p, 2, operation="GET https://accounts.example/invoices/{id}?full=true"),
    lambda p: with_step(p, 2, operation="listInvoices"),
    lambda p: with_step(p, 0, operation="GET /orders/{id}"),
    lambda p: with_flow(p, style="event", timeout=""),
    lambda p: with_flow(p, mode="full", change_marker=""),
    lambda p: with_flow(p, trigger=""),
    lambda p: with_case(p, rules=("order to invoice",)),
    lambda p: with_case(p, rules=()),
    lambda p: evolve(p, use_cases=(*p.use_cases, UseCase("UC9", status="Rejected"))),
    lambda p: with_flow(p, settings=(Setting("api_key", "Operations", "${API_KEY}", "From the vault."),)),
    lambda p: with_flow(p, settings=(Setting("token_lifetime", default="3600"), Setting("token", default="from the vault"))),
    lambda p: with_flow(p, note="Password: rotated each month. Secret: kept by IT. See ticket 0f8fad5b-d9cb-469f-a165-70867728950e."),
    lambda p: with_flow(p, dead_letter="https://queue.example/topics/invoices-dead-letter-2026"),
])  # fmt: skip
def test_what_is_no_finding(tmp_path: Path, change: Change) -> None:
    assert operations(change(whole(tmp_path)), tmp_path) == []


def test_limits_and_protection_that_the_schema_states(tmp_path: Path) -> None:
    described = {"description": "Makes an invoice. Rate limit: 10 requests per hour.", "security": [{"key": []}]}
    here = with_flow(whole(tmp_path, **described), authentication="")
    (one,) = operations(here, tmp_path)
    assert one.id == "O04"
    assert one.message.endswith(
        "the peak of 40 an hour is more than the 10 an hour that POST /invoices of accounts allows"
    )
    assert one.sources == ("/flows/orders to invoices/steps/3",)


def test_a_key_that_an_operation_takes_is_one(tmp_path: Path) -> None:
    key = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
    broken = with_step(with_flow(whole(tmp_path, parameters=[key]), idempotency_key=""), 3, failure="")
    assert operations(broken, tmp_path) == []


def test_a_project_without_use_cases_and_flows_is_left_alone(tmp_path: Path) -> None:
    here = evolve(whole(tmp_path), use_cases=(), flows=())
    assert operations(here, tmp_path) == []
    only_flows = evolve(whole(tmp_path), use_cases=(), flows=(evolve(FLOW, use_cases=()),), tests=())
    assert operations(only_flows, tmp_path) == []


def test_buildability_is_not_touched(tmp_path: Path) -> None:
    here = whole(tmp_path)
    calm = check_project(evolve(here, use_cases=(), flows=()), tmp_path).scores
    broken = rate(with_flow(evolve(here, tests=()), owner="", steps=FLOW.steps[:1], retry=""), "O13", "error")
    assert {one.id for one in operations(broken, tmp_path)} >= {"O06", "O13", "O16"}
    assert {name: one.score for name, one in check_project(broken, tmp_path).scores.items()} == {
        name: one.score for name, one in calm.items()
    }


def test_severities_and_a_schema_that_is_gone(tmp_path: Path) -> None:
    broken = with_flow(whole(tmp_path), owner="")
    assert [one.severity for one in operations(rate(broken, "O06", "error"), tmp_path)] == ["error"]
    assert operations(rate(broken, "O06", "off"), tmp_path) == []
    (tmp_path / "accounts.json").unlink()
    assert [one.id for one in operations(broken, tmp_path)] == ["O06"]


def test_check_never_prints_a_secret(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = whole(tmp_path)
    for id_, _, change, _ in CASES:
        if id_ == "O14":
            file = tmp_path / "p.fieldwright.json"
            save_project(change(here), file)
            for more in ([], ["--json"]):
                assert main(["check", str(file), *more]) == 1
                printed = "".join(capsys.readouterr())
                assert "O14" in printed
                assert SECRET not in printed


def test_check_tells_mends_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "p.fieldwright.json"
    save_project(with_step(whole(tmp_path), 3, operation="POST /invoice"), file)
    assert main(["check", str(file), "--json"]) == 1
    told = [one for one in json.loads(capsys.readouterr().out)["findings"] if one["id"] == "O11"]
    assert [one["mends"] for one in told] == [["Write POST /invoices"]]
    assert told[0]["mend"] == "Did you mean POST /invoices?"


def test_many_alike_are_bounded(tmp_path: Path) -> None:
    here = whole(tmp_path)
    flows = tuple(evolve(FLOW, name=f"f{at}", owner="") for at in range(1000))
    found = [one for one in operations(evolve(here, flows=flows), tmp_path) if one.id == "O06"]
    assert len(found) == 200


def test_rules_below_a_link_serve(tmp_path: Path) -> None:
    here = whole(tmp_path)
    nested = evolve(MAP, name="n", rules=(Rule("a.b", value="number"), Rule("a.c[].d", value="total"), Rule("ab", value="total")))  # fmt: skip
    linked = evolve(with_case(here, rules=("n: a",)), maps=(*here.maps, nested))
    flows = (*linked.flows, evolve(FLOW, name="other", use_cases=(), steps=(Step("map", map="n", failure="Stop."),)))
    (one,) = [each for each in operations(evolve(linked, flows=flows), tmp_path) if each.id == "O21"]
    assert one.message == "map n: 1 rule serves no use case, such as ab"


def odd() -> Project:
    """A project in which every text is odd."""
    texts = ("", "/", "~1", "\n", "\u202e", "9" * 400, "a" * 30_000, "{" * 500, "1,000 " * 3000, "per " * 5000)
    flows = tuple(
        Flow(text, (text,), retry=text, volume=Volume(text, text, text, text), frequency=text, batch_size=text, note=text, steps=(Step(text, text, text, text, text, text, text, text), Step("send", failure=text)))
        for text in texts
    )  # fmt: skip
    return Project("odd", flows=flows, use_cases=tuple(UseCase(text, text, rules=(text,)) for text in texts))


def test_texts_and_lists_without_end_take_no_time(tmp_path: Path) -> None:
    here = whole(tmp_path)
    rules = tuple(Rule(f"field{at}.of{at % 7}", value="number") for at in range(2_000))
    links = tuple(f"m: feild{at}" for at in range(1_000))
    grown = evolve(with_case(here, rules=links), maps=(*here.maps, evolve(MAP, name="m", rules=rules)))
    texts = ("9" * 100_000, "9 " * 50_000, "bearer " * 20_000, "token " * 20_000, "://a:" * 20_000, "retry " * 20_000)
    for text in texts:
        started = time.perf_counter()
        steps = tuple(evolve(step, failure=text, operation=text) for step in FLOW.steps)
        operations(with_flow(here, retry=text, note=text, authentication=text, name=text, steps=steps), tmp_path)
        assert time.perf_counter() - started < 3
    around_it = Around(grown)
    started = time.perf_counter()
    assert len([one for one in operation_findings(around_it) if one.id == "O20"]) == 200
    assert time.perf_counter() - started < 5


def test_odd_texts_are_no_trouble(tmp_path: Path) -> None:
    found: list[Finding] = operations(odd(), tmp_path)
    assert {"O10", "O12", "O16"} <= {one.id for one in found}
    for one in found:
        for mend in project_mends(odd(), one):
            mend.apply(odd())


def test_test_cases_and_their_evidence_go_out_without_secrets(tmp_path: Path) -> None:
    text = f"password={SECRET}"
    case = test_cases.TestCase("sent", note=text, proves=text, parameters={"api_key": SECRET}, evidence=(test_cases.Evidence("2026-11-20", note=text), test_cases.Evidence("2026-11-21", note="by hand")))  # fmt: skip
    plain = test_cases.TestCase("plain", note="as agreed")
    left = project_without_secrets(evolve(whole(tmp_path), tests=(case, plain))).tests
    assert SECRET not in repr(left)
    assert (left[0].name, left[0].evidence[1].note, left[1]) == ("sent", "by hand", plain)
