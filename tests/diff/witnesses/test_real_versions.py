"""Real versions compared: what is called breaking is shown by an instance that the whole of each version judges as said."""

import pytest

from fieldwright.diff.compare import compare
from fieldwright.diff.kinds import STRICT
from fieldwright.diff.model import BREAKING, ROLES, TARGET, Comparison
from fieldwright.diff.policy import Policy
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema
from fieldwright.schema.validation import validator
from fieldwright.schema.violations import Validator
from tests.corpus import corpus

_CYCLONEDX = ("16-cyclonedx-json-xsd-proto", "mixed", "cyclonedx", "schema")
_RENAMED = (("dataClassification", "serviceData"),)
"""Definitions of fields that are the same, under other names."""
_ELSEWHERE = ("message-removed", "namespace-changed")


def _compared(old: str, new: str, *folder: str) -> Comparison:
    place = corpus(*folder)
    return compare(load(place / old), load(place / new), Policy(STRICT))


class _Judge:
    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.known: dict[tuple[int, str], Validator] = {}

    def valid(self, schema: Schema, message: str, instance: object) -> bool:
        key = (id(schema), message)
        if key not in self.known:
            self.known[key] = validator(schema, message)
        return not self.known[key](instance)

    def shows(self, role: str, instance: object) -> bool:
        """Whether there is a message of which the instance is valid in the one version and not in the other."""
        old, new = self.comparison.old, self.comparison.new
        names = {one.name for one in old.messages()}
        for name, other in (*self.comparison.pairs.items(), *_RENAMED):
            if name not in names or other not in {one.name for one in new.messages()}:
                continue
            was, is_ = self.valid(old, name, instance), self.valid(new, other, instance)
            if (was, is_) == ((True, False) if role == TARGET else (False, True)):
                return True
        return False


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("old", "new"), [("bom-1.3.schema.json", "bom-1.4.schema.json"), ("bom-1.4.schema.json", "bom-1.5.schema.json")]
)
def test_every_breaking_change_of_fields_has_an_instance_that_breaks(old: str, new: str) -> None:
    comparison = _compared(old, new, *_CYCLONEDX)
    judge = _Judge(comparison)
    shown = 0
    for one in comparison.changes:
        for role in ROLES:
            if one.as_(role) == BREAKING and one.id not in _ELSEWHERE:
                witness = next((known for known in one.witnesses if known.role == role), None)
                assert witness is not None, (one.id, one.path, one.because)
                assert judge.shows(role, witness.instance), (one.id, one.path, witness)
                shown += 1
    assert shown >= 30


@pytest.mark.corpus
@pytest.mark.parametrize(("old", "new"), [("bom-1.3.xsd", "bom-1.4.xsd"), ("bom-1.4.xsd", "bom-1.5.xsd")])
def test_every_breaking_change_of_an_xsd_has_a_document_that_breaks(old: str, new: str) -> None:
    """The namespaces differ, so that each document is in its own version's alone."""
    comparison = _compared(old, new, *_CYCLONEDX)
    shown = 0
    for one in comparison.changes:
        for role in ROLES:
            if one.as_(role) == BREAKING and one.id not in _ELSEWHERE:
                witness = next((known for known in one.witnesses if known.role == role), None)
                assert witness is not None, (one.id, one.path, one.because)
                inside = comparison.old if role == TARGET else comparison.new
                root = witness.instance[1:].split()[0].split(">")[0].rpartition(":")[2]
                assert not validator(inside, root)(witness.instance.encode()), (one.id, one.path, witness)
                shown += 1
    assert shown >= 4
