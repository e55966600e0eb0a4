"""Published versions of real schemas taken in by a copy of everything to everything: no finding comes that was not told."""

from pathlib import Path

import pytest

from fieldwright.diff.impact.model import RULE
from fieldwright.diff.model import BREAKING, RISKY
from fieldwright.mapping.model import Map, Rule, SourceRef, TargetRef
from fieldwright.project.check import check_project
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas, reference_to
from fieldwright.project.upgrading import upgraded
from fieldwright.schema.load import load
from fieldwright.schema.model import Field, walk
from tests.corpus import corpus

CYCLONEDX = "16-cyclonedx-json-xsd-proto/mixed/cyclonedx/schema"
PAIRS = (
    (f"{CYCLONEDX}/bom-1.2.schema.json", f"{CYCLONEDX}/bom-1.4.schema.json"),
    (f"{CYCLONEDX}/bom-1.4.schema.json", f"{CYCLONEDX}/bom-1.6.schema.json"),
    (f"{CYCLONEDX}/bom-1.6.schema.json", f"{CYCLONEDX}/bom-1.3.schema.json"),
    (f"{CYCLONEDX}/bom-1.2.xsd", f"{CYCLONEDX}/bom-1.5.xsd"),
    (f"{CYCLONEDX}/bom-1.6.xsd", f"{CYCLONEDX}/bom-1.4.xsd"),
    (f"{CYCLONEDX}/bom-1.4.xsd", f"{CYCLONEDX}/bom-1.4.schema.json"),
)
MOST = 250


def copies(root: Field) -> tuple[Rule, ...]:
    """A rule for each field that has a value, and a loop for each list, of the first fields that are in no union and recur not."""
    rules: dict[str, Rule] = {}
    for one in walk(root, depth=6, limit=20 * MOST):
        if len(rules) >= MOST:
            break
        above = list(one.upwards())
        if any(each.recursive or each.shape.alternative or each.name in ("*", "[]") for each in above):
            continue
        if any(each.shape.repeats and each.value_path not in rules for each in above[1:] if each.value_path):
            continue
        item = next((each.value_path for each in above[1:] if each.shape.repeats and each.value_path), "")
        read = one.value_path.removeprefix(item).lstrip(".").replace("[]", "")
        if one.shape.repeats:
            rules[one.value_path] = Rule(one.value_path, each=read)
        elif one.shape.leaf:
            rules[one.value_path] = Rule(one.value_path, value=read)
    return tuple(rules.values())


@pytest.mark.corpus
@pytest.mark.parametrize("side", ["source", "target"])
@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_every_new_finding_of_a_rule_is_told(old: str, new: str, side: str, tmp_path: Path) -> None:
    before, after = load(corpus(*old.split("/"))), load(corpus(*new.split("/")))
    message = before.messages()[0].name
    refs = {name: reference_to(before, tmp_path) for name in ("source", "target")}
    rules = copies(before.root(message))
    assert len(rules) > 20
    made = Project(
        "p", schemas=refs, maps=(Map("m", (SourceRef("source", message),), TargetRef("target", message), rules),)
    )
    schemas = Schemas(tmp_path)
    found = upgraded(made, side, after.file, folder=tmp_path, schemas=schemas)
    was, is_ = check_project(made, tmp_path, schemas), check_project(found.project, tmp_path, schemas)
    targets = found.targets.get("m", {})
    known = {(targets.get(one.target, one.target), one.id) for one in was.findings}
    told = {
        targets.get(one.name, one.name)
        for one in found.impact.hits
        if one.what == RULE and one.severity in (BREAKING, RISKY)
    }
    here = {rule.target for rule in found.project.maps[0].rules}
    new_ones = [
        one for one in is_.findings
        if one.target in here and one.severity != "info" and one.id[0] in "TLNCEKDM" and (one.target, one.id) not in known
    ]  # fmt: skip
    if any(one.what == "map" for one in found.impact.hits if one.severity == BREAKING and one.mended == "open"):
        return
    assert [f"{one.id} {one.target}: {one.message}" for one in new_ones if one.target not in told] == []
    assert [rule.target for rule in found.project.maps[0].rules] == [
        targets.get(rule.target, rule.target) for rule in rules
    ]
