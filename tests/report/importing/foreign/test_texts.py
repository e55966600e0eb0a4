"""What the words of a rule's cell become, and what is not certain enough to become anything."""

import pytest

from fieldwright.expression.diagnostics import diagnose
from tests.report.importing.foreign.workshop import book_of, imported, rules_in

HEADER = ["Source", "Target", "Rule"]
SURE = ["orderNumber", "number", ""]

CERTAIN = [
    ("remark", "comment", "copy as-is", {"value": "remark"}),
    ("remark", "comment", "Direkte Übernahme", {"value": "remark"}),
    ("remark", "comment", "Trim; upper case", {"value": "$uppercase($trim(remark))"}),
    ("remark", "comment", "first 10 characters, then lower case", {"value": "$lowercase($substring(remark, 0, 10))"}),
    ("remark", "comment", "UPPER(TRIM(remark))", {"value": "$uppercase($trim(remark))"}),
    ("remark", "comment", "MID(remark; 3; 2)", {"value": "$substring(remark, 2, 2)"}),
    ("remark", "comment", "LINKS(remark;4)", {"value": "$substring(remark, 0, 4)"}),
    ("remark", "comment", "direct; default 'none'", {"value": "remark", "default": "none"}),
    ("remark", "comment", "if remark is null then 'none'", {"value": "remark", "default": "none", "default_for": ("missing", "null")}),
    ("remark", "comment", "NVL(remark, 'none')", {"value": '$coalesce(remark, "none")'}),
    ("status", "state", "IF(status='A';'open';'closed')", {"value": 'status = "A" ? "open" : "closed"'}),
    ("status", "state", "CASE WHEN status = 'A' THEN 'open' WHEN status = 'C' THEN 'closed' ELSE 'x' END",
     {"value": 'status = "A" ? "open" : (status = "C" ? "closed" : "x")'}),
    ("status", "state", "DECODE(status, 'A', 'open', 'closed')", {"value": 'status = "A" ? "open" : "closed"'}),
    ("status", "state", "if status = A then 'open' else 'closed'", {"value": 'status = "A" ? "open" : "closed"'}),
    ("status", "state", "if status in ('A', 'C') and priority > 1 then 'open'", {"value": 'status in ["A", "C"] and priority > 1 ? "open"'}),
    ("status", "state", "A = Active; C = Closed", {"value": '$translate("state", status)'}),
    ("status", "active", "si status <> 'X' alors 1 sinon 0", {"value": 'status != "X" ? 1 : 0'}),
    ("priority", "comment", "if priority = 1 then 'high' else 'low'", {"value": 'priority = 1 ? "high" : "low"'}),
    ("customer.firstName\ncustomer.lastName", "buyer.name", "concatenate with a space", {"value": 'customer.firstName & " " & customer.lastName'}),
    ("customer.lastName, customer.firstName", "buyer.name", "lastName || ', ' || firstName", {"value": 'customer.lastName & ", " & customer.firstName'}),
    ("created", "issueDate", "DD/MM/YYYY to YYYY-MM-DD", {"value": '$parseDate(created, "[D01]/[M01]/[Y0001]")'}),
    ("orderDate", "comment", "format DD.MM.YYYY", {"value": '$formatDate(orderDate, "[D01].[M01].[Y0001]")'}),
    ("created", "issueDate", "TO_DATE(created, 'YYYYMMDD')", {"value": '$parseDate(created, "[Y0001][M01][D01]")'}),
    ("", "active", "always 1", {"constant": 1}),
    ("", "buyer.id", "set to 007", {"constant": "007"}),
    ("'EUR'", "currencyCode", "", {"constant": "EUR"}),
    ("n/a", "currencyCode", "hard-coded: \"EUR\"", {"constant": "EUR"}),
    ("Konstante EUR", "currencyCode", "", {"constant": "EUR"}),
    ("N/A", "legacyKey", "", {"decision": "not mapped", "reason": "N/A"}),
    ("remark", "comment", "not required (internal only)", {"decision": "not mapped", "reason": "internal only", "note": "Source: remark"}),
    ("items.price", "lines.unitPrice", "price * 2", {"value": "price * 2"}),
    ("tags", "labels", "upper", {"each": "tags", "value": "$uppercase($)"}),
    ("remark", "comment", '$uppercase(remark) & "!"', {"value": '$uppercase(remark) & "!"'}),
    ("items.sku", "lines.articleNumber", "padded to 8 with zeros", None),
    ("items.sku", "lines.articleNumber", "pad with leading zeros to 8", {"value": '$padLeft(sku, 8, "0")'}),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "rule", "said"), CERTAIN)
def test_what_is_certain_becomes_an_expression(
    source: str, target: str, rule: str, said: dict[str, object] | None
) -> None:
    found, _, _ = imported(book_of([HEADER, SURE, [source, target, rule]]))
    rules = rules_in(found)
    made = next(value for path, value in rules.items() if path.replace("[]", "") == target)
    if said is None:
        assert "value" not in made
        assert made["question"]
        return
    assert made == said
    for name in ("value", "when"):
        assert not diagnose(str(made.get(name, "1")), frozenset({"order"}))


UNCERTAIN = [
    ("remark", "comment", "direct, but only for active customers"),
    ("remark", "comment", "ask Bob"),
    ("remark", "comment", "SUBSTRING(remark, 0, 3)"),  # from 0 or from 1
    ("remark", "comment", "if blue then green"),
    ("status", "state", "if status = Whatever then 'x' else 'y'"),
    ("created", "issueDate", "format DD.MM.YYYY"),  # how it is written is not known
    ("remark", "comment", "lookup NOTHING"),
    ("customer.firstName, customer.lastName", "buyer.name", ""),
    ("customer.firstName, customer.lastName", "buyer.name", "direct"),
    ("priority, orderNumber", "comment", "priority + orderDate - 1"),
    ("status", "state", "status = 'A'"),
    ("", "issueDate", "set to SYSDATE"),
    ("remark", "comment", "EXEC('rm -rf /')"),
    ("remark", "comment", "$eval(remark)"),
    ("remark", "comment", '$uppercase(nowhere) & "!"'),
    ("remark", "comment", "ROUND(remark)"),
    ("remark", "comment", "(" * 500),
    ("remark", "comment", "if " * 400),
    ("nowhere", "comment", "direct"),
]


@pytest.mark.parametrize(("source", "target", "rule"), UNCERTAIN)
def test_what_is_not_certain_becomes_a_note_and_a_question(source: str, target: str, rule: str) -> None:
    found, _, _ = imported(book_of([HEADER, SURE, [source, target, rule]]))
    made = rules_in(found)[target]
    assert not {"value", "constant", "decision", "default", "when"} & made.keys()
    assert rule.strip() in made["note"]
    assert made["question"]
    assert "status" not in made


def test_todays_words_and_open_ones_are_asked() -> None:
    found, _, _ = imported(
        book_of([HEADER, SURE, ["remark", "comment", "TBC"], ["created", "issueDate", "zu klären: Zeitzone?"]])
    )
    rules = rules_in(found)
    assert rules["comment"]["question"] == "What is comment filled with? The workbook says: TBC"
    assert rules["issueDate"]["question"] == "zu klären: Zeitzone?"
    assert rules["issueDate"]["note"] == "Source: created"
