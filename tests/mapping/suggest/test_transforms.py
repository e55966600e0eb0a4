"""The expression that types, formats, codes and repetition ask for: it parses, and gives what the target takes."""

import json
from typing import Any

import pytest

from fieldwright.expression.evaluator import Evaluator
from tests.mapping.suggest.tasks import best, fields


def evaluate(text: str, given: Any) -> Any:
    """What an expression gives for a payload."""
    with Evaluator(in_process=True) as evaluator:
        done = evaluator.evaluate(text, json.dumps(given))
    assert done.error is None, done
    return json.loads(done.value_text) if done.value_text is not None else None


DATE, TIME = {"type": "date"}, {"type": "date-time"}


@pytest.mark.parametrize(
    ("source", "target", "given", "wanted"),
    [
        ({"type": "integer"}, {}, 12, "12"),
        ({}, {"type": "number"}, "12.5", 12.5),
        ({"type": "number"}, {"type": "integer"}, 2.6, 3),
        (TIME, DATE, "2026-11-21T23:30:00Z", "2026-11-21"),
        (DATE, TIME, "2026-11-21", "2026-11-21T00:00:00Z"),
        ({"values": ("24.12.2026", "01.02.2025")}, DATE, "24.12.2026", "2026-12-24"),
        (DATE, {"values": ("24.12.2026", "01.02.2025")}, "2026-12-24", "24.12.2026"),
        ({"codes": ("Y", "N"), "values": ("Y", "N")}, {"type": "boolean"}, "Y", True),
        ({"codes": ("J", "N"), "values": ("J", "N")}, {"type": "boolean"}, "N", False),
        ({"type": "boolean"}, {"codes": ("Y", "N"), "values": ("Y", "N")}, False, "N"),
        ({"type": "boolean"}, {}, True, "true"),
        ({"type": "integer"}, {"type": "boolean"}, 0, False),
        ({}, {"type": "boolean"}, "Yes", True),
        ({}, {}, "as it is", "as it is"),
    ],
)
def test_values_become_what_the_target_takes(
    source: dict[str, Any], target: dict[str, Any], given: Any, wanted: Any
) -> None:
    one = best(fields(("dueDate", source)), fields(("dueDate", target)))["dueDate"]
    assert evaluate(one.expression, {"dueDate": given}) == wanted


def test_two_lists_of_codes_ask_for_a_lookup_with_its_rows() -> None:
    codes = {"codes": ("new", "in_progress", "done"), "values": ("new", "in_progress", "done")}
    other = {"codes": ("NEW", "INPROGRESS", "CLOSED"), "values": ("NEW", "INPROGRESS", "CLOSED")}
    one = best(fields(("status", codes)), fields(("state", other)))["state"]
    assert one.expression == '$translate("status to state", status)'
    assert one.table == (("new", "NEW"), ("in_progress", "INPROGRESS"), ("done", ""))
    assert "1 of 3 codes have no partner yet" in one.doubt
    same = best(fields(("status", codes)), fields(("status", codes)))["status"]
    assert (same.expression, same.table) == ("status", ())


def test_a_text_that_may_be_too_long_is_doubted() -> None:
    one = best(fields(("city", {"longest": 60})), fields(("city", {"longest": 35})))["city"]
    assert (one.expression, one.doubt) == ("city", "text up to 60 into text up to 35")
    fits = best(fields(("city", {"longest": 35})), fields(("city", {"longest": 35})))["city"]
    assert "both text up to 35" in fits.reasons


def test_lists_become_loops_and_one_value_the_first_of_a_list() -> None:
    found = best(fields("lines[].sku", "lines[].qty", "tags[]"), fields("items[].sku", "items[].quantity", "tag"))
    assert found["items[]"].expression == "lines"
    assert found["items[].sku"].expression == "sku"
    assert found["items[].sku"].loops == (("items[]", "lines"),)
    assert found["tag"].expression == "$first(tags)"
    assert evaluate(found["tag"].expression, {"tags": ["a", "b"]}) == "a"
    lists = best(fields("tags[]"), fields("labels[]", "tags[]"))["tags[]"]
    assert (lists.expression, lists.loops) == ("$", (("tags[]", "tags"),))


def test_names_are_joined_and_split() -> None:
    joined = best(fields("contact.firstName", "contact.lastName"), fields("contact.fullName"))["contact.fullName"]
    assert (joined.source, joined.also) == ("contact.firstName", "contact.lastName")
    payload = {"contact": {"firstName": "Ada", "lastName": "Lovelace", "fullName": "Ada Lovelace"}}
    assert evaluate(joined.expression, payload) == "Ada Lovelace"
    split = best(fields("contact.fullName"), fields("contact.firstName", "contact.lastName"))
    assert [evaluate(split[f"contact.{one}"].expression, payload) for one in ("firstName", "lastName")] == [
        "Ada",
        "Lovelace",
    ]
    assert split["contact.lastName"].doubt


def test_names_that_need_quotes_are_quoted() -> None:
    one = best(fields("ship-to.post code"), fields("shipTo.postCode"))["shipTo.postCode"]
    assert one.expression == "`ship-to`.`post code`"
