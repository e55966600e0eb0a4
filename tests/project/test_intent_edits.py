"""Edits of use cases and flows: what is named follows, secrets are refused, and nothing else changes."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from fieldwright.project import intent_edits as edits
from fieldwright.project.intent_edits import FLOWS, USE_CASES, NameRefusedError, SecretRefusedError
from fieldwright.project.model import Project, Suppression
from fieldwright.project.test_cases import TestCase as Case
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase

ORDERS = Project(
    "orders",
    use_cases=(UseCase("UC1", "Invoices"), UseCase("UC2", "Returns")),
    flows=(Flow("nightly", ("UC1", "UC2")), Flow("returns", ("UC2",))),
    tests=(Case("a", use_case="UC2", flow="returns"), Case("b", use_case="UC1", flow="nightly")),
    suppressions=(Suppression("O16", source="/use_cases/UC2/tests"), Suppression("O02", source="/flows/returns/retry")),
)


def test_an_id_is_followed_by_what_names_it() -> None:
    made = edits.rename(ORDERS, USE_CASES, 1, "UC-returns")
    assert [one.id for one in made.use_cases] == ["UC1", "UC-returns"]
    assert [one.use_cases for one in made.flows] == [("UC1", "UC-returns"), ("UC-returns",)]
    assert [one.use_case for one in made.tests] == ["UC-returns", "UC1"]
    assert [one.source for one in made.suppressions] == ["/use_cases/UC-returns/tests", "/flows/returns/retry"]


def test_a_flows_name_is_followed_by_its_test_cases_and_acceptances() -> None:
    made = edits.rename(ORDERS, FLOWS, 1, "goods back/in")
    assert [one.flow for one in made.tests] == ["goods back/in", "nightly"]
    assert made.suppressions[1].source == "/flows/goods back~1in/retry"
    assert made.suppressions[0] == ORDERS.suppressions[0]


def test_while_another_has_the_old_id_nothing_follows() -> None:
    twice = evolve(ORDERS, use_cases=(*ORDERS.use_cases, UseCase("UC2", "Returns again")))
    made = edits.rename(twice, USE_CASES, 2, "UC3")
    assert [one.id for one in made.use_cases] == ["UC1", "UC2", "UC3"]
    assert (made.flows, made.tests) == (twice.flows, twice.tests)
    assert edits.remove(twice, USE_CASES, 1).flows == twice.flows


@pytest.mark.parametrize(("name", "why"), [("", "needs an id"), ("  ", "needs an id"), ("UC1", "already")])
def test_an_id_that_cannot_be_is_refused(name: str, why: str) -> None:
    with pytest.raises(NameRefusedError, match=why):
        edits.rename(ORDERS, USE_CASES, 1, name)
    assert edits.rename(ORDERS, USE_CASES, 0, " UC1 ") is ORDERS


def test_what_named_a_use_case_that_is_taken_out_names_it_no_more() -> None:
    made = edits.remove(ORDERS, USE_CASES, 1)
    assert [one.id for one in made.use_cases] == ["UC1"]
    assert [one.use_cases for one in made.flows] == [("UC1",), ()]
    assert [one.use_case for one in made.tests] == ["", "UC1"]
    assert edits.remove(ORDERS, FLOWS, 0).tests[1].flow == ""


def test_new_ones_and_copies_get_free_names() -> None:
    made, at = edits.add(ORDERS, USE_CASES)
    assert (at, made.use_cases[at]) == (2, UseCase("UC3"))
    made, at = edits.add(made, FLOWS, 1)
    assert [one.name for one in made.flows] == ["nightly", "flow 1", "returns"]
    assert at == 1
    made, at = edits.duplicate(ORDERS, FLOWS, 0)
    assert (at, made.flows[at]) == (1, Flow("nightly 2", ("UC1", "UC2")))
    made, at = edits.duplicate(ORDERS, USE_CASES, 0)
    assert (at, made.use_cases[at]) == (1, UseCase("UC3", "Invoices"))


@given(st.lists(st.integers()), st.integers(-3, 12), st.integers(-3, 12))
def test_moving_keeps_everything_and_the_order_of_the_rest(items: list[int], at: int, to: int) -> None:
    made = edits.moved(items, at, to)
    assert sorted(made) == sorted(items)
    if 0 <= at < len(items):
        assert made[max(0, min(to, len(items) - 1))] == items[at]
        where = max(0, min(to, len(items) - 1))
        assert edits.without(made, where) == edits.without(items, at)


def test_facts_are_changed_by_their_attribute() -> None:
    made = edits.change(ORDERS, FLOWS, 0, {"volume.peak": "40 in an hour", "retry": "5 times"})
    assert (made.flows[0].volume.peak, made.flows[0].retry) == ("40 in an hour", "5 times")
    assert edits.fact(made.flows[0], "volume.peak") == "40 in an hour"
    assert made.flows[1] is ORDERS.flows[1]


@pytest.mark.parametrize(
    ("facts", "way"),
    [
        ({"authentication": "password=hunter2!x"}, ("authentication",)),
        ({"settings": (Setting("api_key", default="a8f3k2l9x0"),)}, ("settings", 0, "default")),
        ({"environments": (Environment("p", "https://me:s3cret99@shop.example"),)}, ("environments", 0, "address")),
        ({"steps": (Step("send", "Authorization: Bearer abcdef0123456789abcdef"),)}, ("steps", 0, "text")),
    ],
)
def test_a_secret_is_refused_and_not_repeated(facts: dict[str, object], way: tuple[object, ...]) -> None:
    with pytest.raises(SecretRefusedError, match="looks like a secret") as caught:
        edits.change(ORDERS, FLOWS, 0, facts)
    assert caught.value.way == way
    assert "hunter2" not in str(caught.value)
    assert "s3cret99" not in str(caught.value)


def test_a_secret_of_before_does_not_keep_from_other_edits() -> None:
    had = evolve(ORDERS, flows=(evolve(ORDERS.flows[0], authentication="password=hunter2!x"), ORDERS.flows[1]))
    made = edits.change(had, FLOWS, 0, {"retry": "twice"})
    assert made.flows[0].retry == "twice"
    assert edits.change(had, FLOWS, 0, {"authentication": "OAuth 2"}).flows[0].authentication == "OAuth 2"


def test_links_are_made_and_taken_back() -> None:
    made = edits.link_flow(ORDERS, 1, "UC1")
    assert made.flows[1].use_cases == ("UC2", "UC1")
    assert edits.link_flow(made, 1, "UC1") == made
    assert edits.link_flow(made, 1, "UC1", linked=False) == ORDERS
    assert edits.link_test(ORDERS, "b", "UC2").tests[1].use_case == "UC2"
    assert edits.parts(" a \n\n b") == ("a", "b")
