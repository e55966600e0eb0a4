"""Quick mends on drafts between real schemas: what is offered mends, and touches nothing else."""

from collections import Counter
from pathlib import Path

import pytest

from fieldwright.project.check import Memory, check_project
from fieldwright.project.mends.offered import mends_of
from fieldwright.project.sides import Schemas
from fieldwright.project.start import started
from fieldwright.schema.load import load
from tests.corpus import STRIPE, corpus

EACH = 2
"""Findings of a kind that are tried."""


@pytest.mark.corpus
@pytest.mark.parametrize(("source", "target"), [("charge", "payment_intent"), ("invoice", "quote")])
def test_every_mend_of_a_draft_between_real_schemas_mends(source: str, target: str, tmp_path: Path) -> None:
    schema = load(corpus(*STRIPE))
    project = started(schema, source, schema, target, tmp_path / "p.fieldwright.json", suggest=True).project
    schemas, memory, tried = Schemas(tmp_path), Memory(), Counter[str]()
    checked = check_project(project, tmp_path, schemas, memory)
    for one in checked.findings:
        if one.map not in checked.benches or tried[one.id] >= EACH:
            continue
        tried[one.id] += 1
        for mend in mends_of(checked.benches[one.map], one):
            after = mend.apply(project)
            left = check_project(after, tmp_path, schemas, memory).findings
            assert (one.id, one.target, one.sources, one.message) not in {
                (f.id, f.target, f.sources, f.message) for f in left
            }, mend.title
            others = [rule for rule in project.maps[0].rules if rule.target != one.target]
            if "with all rules below it" not in mend.title:
                assert all(after.maps[0].rule(rule.target) is rule for rule in others), mend.title
    assert len(tried) >= 3
