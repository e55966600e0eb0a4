"""`fieldwright fields` on real schemas: messages, known fields at depth, recursion marked, in seconds and little memory."""

import json
import resource
import subprocess
import sys
import time
from typing import Any

import pytest
from attrs import frozen

from fieldwright.cli import main
from tests.corpus import FHIR, KUBERNETES, PAIN_001, STRIPE, UBL_INVOICE, corpus

pytestmark = pytest.mark.corpus

SECONDS = 20.0
MEGABYTES = 700


@frozen
class Case:
    path: tuple[str, ...]
    format: str
    messages: tuple[str, ...]
    """Some of them."""
    at_least: int
    message: str
    fields: dict[str, dict[str, Any]]
    """What is known of some fields, by path."""
    recursive: str
    """A place whose definition is open above it, or an empty text."""


CASES = {
    "Stripe": Case(
        STRIPE, "OpenAPI 3.0", ("GET /v1/account response 200", "POST /v1/invoices request", "GET /v1/invoices/{invoice} response 200"), 1000,
        "GET /v1/invoices/{invoice} response 200",
        {
            "currency": {"type": "string", "required": True},
            "account_country": {"type": "string", "nullable": True, "constraints": {"maxLength": 5000}},
            "created": {"type": "integer", "format": "unix-time"},
            "lines.data[]": {"type": "object", "repeats": True, "required": True},
            "lines.data[].period.start": {"type": "integer", "required": True},
            "lines.data[].tax_amounts[].inclusive": {"type": "boolean", "required": True},
            "lines.data[].metadata.*": {"type": "string"},
            "collection_method": {"enum": ["charge_automatically", "send_invoice"]},
        },
        "latest_revision",
    ),
    "Kubernetes": Case(
        KUBERNETES, "OpenAPI 3.0", ("io.k8s.api.core.v1.Pod", "io.k8s.api.apps.v1.Deployment"), 1000, "io.k8s.api.core.v1.Pod",
        {
            "metadata.name": {"type": "string"},
            "spec.containers[]": {"type": "object", "repeats": True, "required": True},
            "spec.containers[].ports[].containerPort": {"type": "integer", "format": "int32", "required": True},
            "spec.containers[].env[].valueFrom.secretKeyRef.key": {"type": "string", "required": True},
            "metadata.labels.*": {"type": "string"},
            "status.startTime": {"type": "date-time"},
        },
        "",
    ),
    "UBL Invoice": Case(
        UBL_INVOICE, "XSD 1.0", ("Invoice", "InvoiceType"), 2, "Invoice",
        {
            "Invoice.IssueDate": {"type": "date", "required": True},
            "Invoice.InvoiceLine[]": {"type": "object", "min_occurs": 1, "max_occurs": None},
            "Invoice.LegalMonetaryTotal.PayableAmount.`@currencyID`": {"type": "string", "required": True},
            "Invoice.AccountingSupplierParty.Party.PostalAddress.Country.IdentificationCode.`#text`": {"type": "string", "required": True},
            "Invoice.InvoiceLine[].Price.PriceAmount.`#text`": {"type": "number", "required": True},
        },
        "Invoice.InvoiceLine[].SubInvoiceLine[]",
    ),
    "FHIR": Case(
        FHIR, "JSON Schema draft-06", ("Patient", "Observation", "Bundle"), 600, "Patient",
        {
            "birthDate": {"type": "string"},
            "name[].use": {"enum": ["usual", "official", "temp", "nickname", "anonymous", "old", "maiden"]},
            "name[].given[]": {"type": "string", "repeats": True},
            "contact[].name.family": {"type": "string"},
            "resourceType": {"required": True},
        },
        "extension[].extension[]",
    ),
    "pain.001": Case(
        PAIN_001, "XSD 1.0", ("Document",), 50, "Document",
        {
            "Document.CstmrCdtTrfInitn.GrpHdr.MsgId": {"type": "string", "required": True, "constraints": {"minLength": 1, "maxLength": 35}},
            "Document.CstmrCdtTrfInitn.PmtInf[].CdtTrfTxInf[].Amt.InstdAmt.`@Ccy`": {"type": "string", "required": True},
            "Document.CstmrCdtTrfInitn.PmtInf[].CdtTrfTxInf[].Amt.InstdAmt.`#text`": {"type": "number"},
            "Document.CstmrCdtTrfInitn.GrpHdr.CreDtTm": {"type": "date-time", "required": True},
        },
        "",
    ),
}  # fmt: skip


def parent_of(path: str) -> str:
    return path.rpartition(".")[0]


@pytest.mark.parametrize("name", CASES)
def test_real_schemas_are_listed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    case = CASES[name]
    file = str(corpus(*case.path))
    started = time.process_time()
    assert main(["fields", file, "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["schema"]["format"] == case.format
    names = [one["name"] for one in listed["messages"]]
    assert set(case.messages) <= set(names)
    assert len(names) == len(set(names)) >= case.at_least
    below: dict[str, list[dict[str, Any]]] = {}
    for parent in dict.fromkeys(map(parent_of, filter(None, (*case.fields, case.recursive)))):
        under = ["--under", parent] if parent else []
        assert main(["fields", file, "--message", case.message, "--depth", "1", "--json", *under]) == 0
        below[parent] = json.loads(capsys.readouterr().out)["fields"]
    for path, facts in case.fields.items():
        (found,) = [one for one in below[parent_of(path)] if one["path"] == path]
        assert {key: found[key] for key in facts} == facts
        assert found["line"]
        assert found["recursive"] is False
    if case.recursive:
        found = below[parent_of(case.recursive)]
        assert [one["recursive"] for one in found if one["path"] == case.recursive] == [True]
    assert time.process_time() - started < SECONDS


# not `ru_maxrss`: that begins with what the process had that started this one, which is all of pytest
MEASURED = """
import sys
from pathlib import Path
from fieldwright.cli import main
status = main(sys.argv[1:])
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0], file=sys.stderr)
sys.exit(status)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
@pytest.mark.parametrize("name", CASES)
def test_any_depth_is_seconds_and_bounded_memory(name: str) -> None:
    case = CASES[name]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "fields", str(corpus(*case.path)), "--message", case.message, "--depth", "40", "--limit", "5000"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, done.stderr
    assert after.ru_utime - before.ru_utime < SECONDS
    assert int(done.stderr.split()[-1]) / 1024 < MEGABYTES
    assert done.stdout.startswith(case.message)
