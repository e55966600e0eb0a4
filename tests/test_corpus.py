"""Two real systems end to end: a project between them, run, checked, saved and handed over."""

import json
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import xmlschema

from fieldwright.cli import main
from fieldwright.expression.evaluator import Evaluator
from fieldwright.mapping.findings import ERROR, WARNING
from fieldwright.mapping.model import Lookup, LookupRow, Rule
from fieldwright.mapping.run import RunResult, run_map
from fieldwright.mapping.sides import Bench
from fieldwright.project.check import check_project
from fieldwright.project.dropping import map_fields
from fieldwright.project.edits import set_lookup, set_rule
from fieldwright.project.format import dump_project, load_project, save_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, bench_for, with_snapshots
from fieldwright.project.start import started
from fieldwright.report.export import FORMATS, export
from fieldwright.schema.load import load
from tests.corpus import KUBERNETES, STRIPE, UBL_INVOICE, corpus
from tests.expression.reference import node_modules, reference

pytestmark = pytest.mark.corpus

INVOICE = "GET /v1/invoices/{invoice} response 200"
MONEY = '$formatNumber({} / 100, "0.00")'
DAY = '$fromMillis({} * 1000, "[Y0001]-[M01]-[D01]")'
CURRENCY = "$uppercase($$.currency)"
TOTAL = "Invoice.LegalMonetaryTotal"
LINE = "Invoice.InvoiceLine[]"
SUBTOTAL = "Invoice.TaxTotal[].TaxSubtotal[]"
BUYER = "Invoice.AccountingCustomerParty.Party"
SELLER = "Invoice.AccountingSupplierParty.Party"


def amount(path: str, cents: str) -> tuple[Rule, Rule]:
    """The rules of an amount with its currency."""
    return (
        Rule(f"{path}.`#text`", value=MONEY.format(cents)),
        Rule(f"{path}.`@currencyID`", value=CURRENCY),
    )


def percent_and_scheme(path: str) -> tuple[Rule, ...]:
    return (
        Rule(f"{path}.ID.`#text`", constant="S"),
        Rule(f"{path}.Percent.`#text`", value="$string(tax_rates[0].percentage)", default="0"),
        Rule(f"{path}.TaxScheme.ID.`#text`", constant="VAT"),
    )


DROPPED = (
    ("customer_name", f"{BUYER}.PartyName[].Name.`#text`"),
    ("customer_address.city", f"{BUYER}.PostalAddress.CityName.`#text`"),
    ("customer_address.line1", f"{BUYER}.PostalAddress.StreetName.`#text`"),
    ("customer_address.line2", f"{BUYER}.PostalAddress.AdditionalStreetName.`#text`"),
    ("customer_address.postal_code", f"{BUYER}.PostalAddress.PostalZone.`#text`"),
    ("customer_email", f"{BUYER}.Contact.ElectronicMail.`#text`"),
    ("number", "Invoice.ID.`#text`"),
    ("lines.data[].quantity", f"{LINE}.InvoicedQuantity.`#text`"),
    ("lines.data[].id", f"{LINE}.ID.`#text`"),
    ("lines.data[].invoice_item", f"{LINE}.Item.SellersItemIdentification.ID.`#text`"),
)
"""Fields dragged onto one another."""

WRITTEN: tuple[Rule, ...] = (
    Rule("Invoice.CustomizationID.`#text`", constant="urn:cen.eu:en16931:2017"),
    Rule("Invoice.ProfileID.`#text`", constant="urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
    Rule("Invoice.IssueDate", value=DAY.format("created")),
    Rule("Invoice.DueDate", value=DAY.format("due_date"), when="$type(due_date) = 'number'"),
    Rule("Invoice.InvoiceTypeCode.`#text`", value='$translate("type", status)'),
    Rule("Invoice.Note[]", value="description", when="description != null"),
    Rule("Invoice.DocumentCurrencyCode.`#text`", value=CURRENCY),
    Rule("Invoice.InvoicePeriod[].StartDate", value=DAY.format("period_start")),
    Rule("Invoice.InvoicePeriod[].EndDate", value=DAY.format("period_end")),
    Rule(f"{SELLER}.PartyLegalEntity[].RegistrationName.`#text`", value="account_name", default="unknown",
         default_for=("missing", "null", "empty")),
    Rule(f"{SELLER}.PostalAddress.Country.IdentificationCode.`#text`", value="account_country"),
    Rule(f"{BUYER}.PostalAddress.AdditionalStreetName.`#text`", value="customer_address.line2", when="customer_address.line2 != null"),
    Rule(f"{BUYER}.PostalAddress.Country.IdentificationCode.`#text`", value="customer_address.country"),
    Rule(f"{BUYER}.PartyTaxScheme[]", each="customer_tax_ids[type = 'eu_vat']"),
    Rule(f"{BUYER}.PartyTaxScheme[].CompanyID.`#text`", value="value"),
    Rule(f"{BUYER}.PartyTaxScheme[].TaxScheme.ID.`#text`", constant="VAT"),
    *amount("Invoice.TaxTotal[].TaxAmount", "tax"),
    Rule(SUBTOTAL, each="total_tax_amounts"),
    *amount(f"{SUBTOTAL}.TaxAmount", "amount"),
    Rule(f"{SUBTOTAL}.TaxCategory.TaxScheme.ID.`#text`", constant="VAT"),
    *amount(f"{TOTAL}.LineExtensionAmount", "subtotal"),
    *amount(f"{TOTAL}.TaxExclusiveAmount", "total_excluding_tax"),
    *amount(f"{TOTAL}.TaxInclusiveAmount", "total"),
    *amount(f"{TOTAL}.PayableAmount", "amount_due"),
    Rule(f"{LINE}.InvoicedQuantity.`@unitCode`", constant="C62"),
    *amount(f"{LINE}.LineExtensionAmount", "amount"),
    Rule(f"{LINE}.Item.Description[].`#text`", value="description", when="description != null and description != ''"),
    Rule(f"{LINE}.InvoicePeriod[].StartDate", value=DAY.format("period.start")),
    Rule(f"{LINE}.InvoicePeriod[].EndDate", value=DAY.format("period.end")),
    *amount(f"{LINE}.TaxTotal[].TaxAmount", "$sum(tax_amounts.amount)"),
    Rule(f"{LINE}.Item.Name.`#text`", value="description", default="Item", default_for=("missing", "null", "empty")),
    *percent_and_scheme(f"{LINE}.Item.ClassifiedTaxCategory[]"),
    Rule(f"{LINE}.Price.PriceAmount.`#text`", value=MONEY.format("$number(unit_amount_excluding_tax)")),
    Rule(f"{LINE}.Price.PriceAmount.`@currencyID`", value=CURRENCY),
)  # fmt: skip

TYPE_CODES = Lookup(
    "type", (LookupRow("open", "380"), LookupRow("paid", "380"), LookupRow("void", "384")), "default", "380"
)


def stripe_line(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": f"il_{number}", "object": "line_item", "amount": 1999 * number, "currency": "eur", "description": f"Licence & support {number}",
        "discountable": True, "livemode": False, "metadata": {}, "period": {"start": 1730419200, "end": 1732924800}, "proration": False,
        "quantity": number, "type": "subscription", "unit_amount_excluding_tax": "1999",
        "tax_amounts": [{"amount": 420 * number, "inclusive": False, "tax_rate": "txr_1"}],
        "tax_rates": [{"active": True, "created": 1, "display_name": "IVA", "id": "txr_1", "inclusive": False, "livemode": False,
                       "object": "tax_rate", "percentage": 21}],
        **more,
    }  # fmt: skip


STRIPE_INVOICE: dict[str, Any] = {
    "id": "in_1", "object": "invoice", "number": "F-2026-0007", "account_name": "Muelle Software S.L.", "account_country": "ES",
    "amount_due": 14514, "amount_paid": 0, "amount_remaining": 14514, "amount_shipping": 0, "attempt_count": 0, "attempted": False,
    "automatic_tax": {"enabled": False}, "collection_method": "send_invoice", "created": 1732924800, "due_date": 1735516800,
    "currency": "eur", "customer_name": "Żółw <Łódź> & Söhne", "customer_email": "ap@example.com",
    "customer_address": {"city": "Łódź", "country": "PL", "line1": "ul. Piotrkowska 1", "line2": None, "postal_code": "90-001",
                         "state": None},
    "customer_tax_ids": [{"type": "eu_vat", "value": "PL1234567890"}, {"type": "eu_oss_vat", "value": "EU372000041"}],
    "default_tax_rates": [], "description": None, "livemode": False, "paid": False, "paid_out_of_band": False,
    "payment_settings": {}, "period_start": 1730419200, "period_end": 1732924800, "post_payment_credit_notes_amount": 0,
    "pre_payment_credit_notes_amount": 0, "starting_balance": 0, "status": "open", "status_transitions": {}, "subtotal": 11994,
    "tax": 2520, "total": 14514, "total_excluding_tax": 11994,
    "total_tax_amounts": [{"amount": 2520, "inclusive": False, "tax_rate": "txr_1"}],
    "lines": {"object": "list", "has_more": False, "url": "/v1/invoices/in_1/lines",
              "data": [stripe_line(1), stripe_line(2), stripe_line(3, description=None)]},
}  # fmt: skip


def project_of(
    source: Path, source_message: str, target: Path, target_message: str, file: Path,
    drops: Iterable[tuple[str, str]], rules: Iterable[Rule],
) -> tuple[Project, Bench]:  # fmt: skip
    """A project between two schemas with the fields dragged and the rules written, as the window does it."""
    project = started(load(source), source_message, load(target), target_message, file).project
    name = project.maps[0].name
    schemas = Schemas(file.parent)
    bench = bench_for(project, schemas, project.maps[0])
    assert bench.primary
    assert bench.target
    for one, other in drops:
        from_, to = bench.primary.field(one), bench.target.field(other)
        assert from_, one
        assert to, other
        project = map_fields(project, name, bench.primary, from_, to).project
    for rule in rules:
        assert bench.target.field(rule.target), rule.target
        project = set_rule(project, name, rule)
    return project, bench_for(project, schemas, project.maps[0])


@pytest.fixture(scope="module")
def stripe(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Path]:
    file = tmp_path_factory.mktemp("stripe") / "stripe.fieldwright.json"
    project, _ = project_of(corpus(*STRIPE), INVOICE, corpus(*UBL_INVOICE), "Invoice", file, DROPPED, WRITTEN)
    project = with_snapshots(set_lookup(project, TYPE_CODES), Schemas(file.parent))
    save_project(project, file)
    return project, file


@pytest.fixture(scope="module")
def result(stripe: tuple[Project, Path]) -> RunResult:
    project, file = stripe
    return run_map(bench_for(project, Schemas(file.parent), project.maps[0]), json.dumps(STRIPE_INVOICE).encode())


@pytest.fixture(scope="module")
def ubl() -> xmlschema.XMLSchema:
    sound = "skip"  # UBL itself is not on trial; documents are judged all the same
    return xmlschema.XMLSchema(str(corpus(*UBL_INVOICE)), validation=sound)


def test_stripe_to_ubl_gives_an_invoice_that_ubl_accepts(
    stripe: tuple[Project, Path], result: RunResult, ubl: xmlschema.XMLSchema
) -> None:
    rules = stripe[0].maps[0].rules
    assert len(rules) >= 25
    assert [rule.each for rule in rules if rule.target == LINE] == ["lines.data"]
    assert [one for one in result.findings if one.severity == ERROR] == []
    assert [str(error.reason) for error in ubl.iter_errors(result.output.decode())] == []
    invoice = result.value["Invoice"]
    assert invoice["ID"] == {"#text": "F-2026-0007"}
    assert invoice["IssueDate"] == "2024-11-30"
    assert "Note" not in invoice
    assert "AdditionalStreetName" not in invoice["AccountingCustomerParty"]["Party"]["PostalAddress"]
    assert [line["LineExtensionAmount"] for line in invoice["InvoiceLine"]] == [
        {"@currencyID": "EUR", "#text": text} for text in ("19.99", "39.98", "59.97")
    ]
    assert [len(line["Item"].get("Description", [])) for line in invoice["InvoiceLine"]] == [1, 1, 0]
    assert [line["Item"]["Name"]["#text"] for line in invoice["InvoiceLine"]][1:] == ["Licence & support 2", "Item"]
    assert [one["CompanyID"]["#text"] for one in invoice["AccountingCustomerParty"]["Party"]["PartyTaxScheme"]] == [
        "PL1234567890"
    ]
    assert "Żółw &lt;Łódź&gt; &amp; Söhne" in result.output.decode()


def test_stripe_to_ubl_has_no_error(stripe: tuple[Project, Path]) -> None:
    project, file = stripe
    checked = check_project(project, file.parent)
    assert [(one.id, one.target, one.message) for one in checked.findings if one.severity == ERROR] == []
    nulls = {one.target for one in checked.findings if one.id == "N03"}
    assert f"{BUYER}.PostalAddress.CityName.`#text`" in nulls
    guarded = {rule.target for rule in project.maps[0].rules if rule.when}
    assert len(guarded) == 4
    assert not guarded & nulls
    (covered,) = checked.coverage.values()
    assert covered.required_mapped == covered.required_total


def test_stripe_to_ubl_is_saved_byte_for_byte(stripe: tuple[Project, Path]) -> None:
    project, file = stripe
    opened = load_project(file)
    assert opened.project == project
    assert dump_project(opened.project) == file.read_bytes()
    before = file.read_bytes()
    save_project(opened.project, file, opened=opened)
    assert file.read_bytes() == before


@pytest.mark.parametrize("to", FORMATS)
def test_stripe_to_ubl_is_exported(stripe: tuple[Project, Path], tmp_path: Path, to: str) -> None:
    project, file = stripe
    (out,) = export(project, file.parent, to, tmp_path / f"spec{FORMATS[to].suffix}")
    assert out.stat().st_size > 1000
    if to in ("xslt", "dataweave"):  # one goes from XML to XML, the other from JSON to JSON
        assert "and the map does not" in out.read_text("utf-8")
    elif to != "xlsx":
        assert "InvoiceLine" in out.read_text("utf-8-sig")


def test_stripe_to_ubl_is_the_same_in_another_engine(
    stripe: tuple[Project, Path], result: RunResult, tmp_path: Path
) -> None:
    project, file = stripe
    (out,) = export(project, file.parent, "jsonata", tmp_path / "map.jsonata")
    with Evaluator(spare=False) as evaluator:
        outcome = evaluator.evaluate(out.read_text("utf-8"), json.dumps(STRIPE_INVOICE))
    assert outcome.value_text
    assert json.loads(outcome.value_text) == result.value
    if node_modules() and shutil.which("node"):
        (answer,) = reference([(out.read_text("utf-8"), STRIPE_INVOICE)])
        assert answer["result"] == result.value


def test_stripe_to_ubl_on_the_command_line(
    stripe: tuple[Project, Path], ubl: xmlschema.XMLSchema, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, file = stripe
    payload, out = tmp_path / "in.json", tmp_path / "out.xml"
    payload.write_text(json.dumps(STRIPE_INVOICE))
    assert main(["check", str(file)]) == 0
    assert main(["run", str(file), str(payload), "-o", str(out)]) == 0
    said = capsys.readouterr()
    assert re.search(r", (\d+) of \1 required ones, ", said.out)
    assert "R0" not in said.err
    assert ubl.is_valid(str(out))


WORKLOAD: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Workload", "type": "object",
    "required": ["name", "namespace", "containers", "phase"], "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "maxLength": 253}, "namespace": {"type": "string", "maxLength": 63},
        "node": {"type": ["string", "null"]}, "phase": {"enum": ["waiting", "running", "done", "failed", "lost"]},
        "startedAt": {"type": "string", "format": "date-time"}, "restarts": {"type": "integer", "minimum": 0},
        "labels": {"type": "array", "items": {"$ref": "#/$defs/Pair"}},
        "containers": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/Container"}},
        "volumes": {"type": "array", "items": {"type": "string"}},
    },
    "$defs": {
        "Pair": {"type": "object", "required": ["key", "value"], "additionalProperties": False,
                 "properties": {"key": {"type": "string"}, "value": {"type": "string"}}},
        "Container": {"type": "object", "required": ["name", "image"], "additionalProperties": False,
                      "properties": {
                          "name": {"type": "string"}, "image": {"type": "string"}, "tag": {"type": "string"},
                          "memory": {"type": "string", "pattern": "^[0-9]+[KMGT]?i?$"},
                          "ports": {"type": "array", "items": {"type": "object", "required": ["number"], "additionalProperties": False,
                                    "properties": {"number": {"type": "integer"}, "protocol": {"enum": ["TCP", "UDP", "SCTP"]}}}},
                          "env": {"type": "array", "items": {"$ref": "#/$defs/Pair"}}}},
    },
}  # fmt: skip

POD_DROPS = (
    ("metadata.name", "name"),
    ("spec.nodeName", "node"),
    ("status.startTime", "startedAt"),
    ("spec.containers[].name", "containers[].name"),
    ("spec.containers[].ports[].containerPort", "containers[].ports[].number"),
    ("spec.containers[].ports[].protocol", "containers[].ports[].protocol"),
    ("spec.containers[].env[].name", "containers[].env[].key"),
    ("spec.containers[].env[].value", "containers[].env[].value"),
    ("spec.volumes[].name", "volumes[]"),
)

POD_RULES = (
    Rule("namespace", value="metadata.namespace", default="default"),
    Rule("phase", value='$translate("phase", status.phase)', default="lost"),
    Rule("restarts", value="$sum(status.containerStatuses.restartCount)"),
    Rule("labels[]", each="$each(metadata.labels, function($v, $k) {{'key': $k, 'value': $v}})", order_by="key"),
    Rule("labels[].key", value="key"),
    Rule("labels[].value", value="value"),
    Rule("containers[].image", value="$split(image, ':')[0]", default="unknown"),
    Rule("containers[].tag", value="$split(image, ':')[1]"),
    Rule("containers[].memory", value="$string(resources.limits.memory)", when="$exists(resources.limits.memory)"),
)

PHASES = Lookup(
    "phase",
    tuple(LookupRow(*row) for row in (("Pending", "waiting"), ("Running", "running"), ("Succeeded", "done"), ("Failed", "failed"))),
    "default",
    "lost",
)  # fmt: skip

POD: dict[str, Any] = {
    "apiVersion": "v1", "kind": "Pod",
    "metadata": {"name": "web-0", "namespace": "shop", "labels": {"tier": "front", "app": "web"}},
    "spec": {
        "nodeName": "n1", "volumes": [{"name": "data"}],
        "containers": [
            {"name": "web", "image": "nginx:1.27", "ports": [{"containerPort": 80, "protocol": "TCP"}, {"containerPort": 443}],
             "env": [{"name": "A", "value": "1"}], "resources": {"limits": {"memory": "512Mi"}}},
            {"name": "side", "image": "busybox"},
        ],
    },
    "status": {"phase": "Running", "startTime": "2026-11-21T09:00:00Z",
               "containerStatuses": [{"image": "nginx", "imageID": "", "name": "web", "ready": True, "restartCount": 2}]},
}  # fmt: skip


def test_a_pod_becomes_a_workload(tmp_path: Path) -> None:
    target = tmp_path / "workload.json"
    target.write_text(json.dumps(WORKLOAD, indent=2))
    file = tmp_path / "pods.fieldwright.json"
    message = next(
        one.name for one in load(corpus(*KUBERNETES)).messages() if one.name.endswith("io.k8s.api.core.v1.Pod")
    )
    project, _ = project_of(corpus(*KUBERNETES), message, target, "Workload", file, POD_DROPS, POD_RULES)
    project = set_lookup(project, PHASES)
    bench = bench_for(project, Schemas(tmp_path), project.maps[0])
    result = run_map(bench, json.dumps(POD).encode())
    assert [one for one in result.findings if one.severity in (ERROR, WARNING)] == []
    value = json.loads(result.output)
    jsonschema.Draft202012Validator(WORKLOAD, format_checker=jsonschema.FormatChecker()).validate(value)
    assert value == {
        "name": "web-0", "namespace": "shop", "node": "n1", "phase": "running", "startedAt": "2026-11-21T09:00:00Z", "restarts": 2,
        "labels": [{"key": "app", "value": "web"}, {"key": "tier", "value": "front"}],
        "containers": [
            {"name": "web", "image": "nginx", "tag": "1.27", "memory": "512Mi", "ports": [{"number": 80, "protocol": "TCP"}, {"number": 443}],
             "env": [{"key": "A", "value": "1"}]},
            {"name": "side", "image": "busybox"},
        ],
        "volumes": ["data"],
    }  # fmt: skip
    checked = check_project(project, tmp_path)
    assert [(one.id, one.target, one.message) for one in checked.findings if one.severity == ERROR] == []
    opened = save_project(project, file)
    assert load_project(file).project == project
    assert dump_project(load_project(file).project) == opened.data
