"""Test cases of maps over real schemas."""

from pathlib import Path

import pytest
from attrs import evolve

from fieldwright.mapping.model import Rule
from fieldwright.project.cases.proposing import propose
from fieldwright.project.model import SchemaRef
from fieldwright.project.sides import Schemas
from fieldwright.project.testing import run_cases
from fieldwright.schema.validation import validator
from tests.corpus import PAIN_001, corpus
from tests.project.cases.made import written

BODY = "Document.CstmrCdtTrfInitn"
RULES = (
    Rule(target="number", value=f"{BODY}.GrpHdr.MsgId"),
    Rule(target="region", value=f"{BODY}.PmtInf[0].PmtMtd = 'TRF' ? 'transfer' : 'other'"),
    Rule(target="class", value=f"{BODY}.GrpHdr.CreDtTm"),
    Rule(target="rows[]", each=f"{BODY}.PmtInf.CdtTrfTxInf"),
    Rule(target="rows[].code", value="CdtrAcct.Id.IBAN ?? CdtrAcct.Id.Othr.Id"),
)


@pytest.mark.corpus
def test_payloads_in_xml_are_written_valid_and_pass(tmp_path: Path) -> None:
    project = written(tmp_path, RULES, lookups=(), parameters=())
    file = corpus(*PAIN_001)
    (one,) = project.maps
    source = evolve(one.sources[0], message="Document")
    project = evolve(
        project,
        schemas={**project.schemas, "order": SchemaRef(str(file))},
        maps=(evolve(one, sources=(source,)),),
    )
    (found,) = propose(project, tmp_path, limit=14)
    assert found.unreached == ()
    assert len(found.proposals) == 14
    checks = validator(Schemas(tmp_path).get(project.schemas["order"]), "Document")
    for each in found.proposals:
        assert bool(checks(each.case.payload.encode())) == (each.case.kind == "negative" and not each.key.startswith("over")), each.key  # fmt: skip
    (transfer,) = [one for one in found.proposals if one.key.endswith("PmtMtd = 'TRF' holds")]
    assert "<PmtMtd>TRF</PmtMtd>" in transfer.case.payload
    assert transfer.case.output["region"] == "transfer"
    results = run_cases(evolve(project, tests=tuple(one.case for one in found.proposals)), tmp_path)
    assert [one.differences for one in results if not one.passed] == []
