"""Taking a version in that only renames, and its mirror image after that, gives the rules as they were."""

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldwright.diff.model import Comparison
from fieldwright.mapping.model import Dropped, Map, Rule, SourceRef, TargetRef
from fieldwright.project import model
from fieldwright.project.check import check_project
from fieldwright.project.model import Project, Suppression
from fieldwright.project.sides import Schemas, reference_to
from fieldwright.project.upgrading import upgraded
from fieldwright.schema.load import load
from fieldwright.schema.model import Schema

# the fields of both sides, as steps; a list's name ends in []
FIELDS = ("order", "order.id", "order.total", "order.lines[]", "order.lines[].sku", "order.lines[].price", "order.lines[].tax",
          "order.lines[].tax.rate", "order.buyer", "order.buyer.name", "order.buyer.mail")  # fmt: skip
LEAVES = {"sku", "price", "rate", "id", "total", "name", "mail"}
NAMES = (
    "order",
    "id",
    "total",
    "lines",
    "sku",
    "price",
    "tax",
    "rate",
    "buyer",
    "name",
    "mail",
    "a",
    "b",
    "x y",
    "and",
    "of-1",
    "Ämt",
)

RULES = (
    Rule("order.id", value="$string(order.id) & order.buyer.name"),
    Rule("order.total", value="$sum(order.lines.(price * tax.rate))", status="approved", approved_for="sha256:x"),
    Rule("order.lines[]", each="$$.order.lines[price > 0]", where="tax.rate < 1", order_by="sku", alias="line"),
    Rule("order.lines[].sku", value="$uppercase(sku)"),
    Rule("order.lines[].price", value="$line.price + $$.order.total", when="$exists(tax)"),
    Rule("order.lines[].tax.rate", value='$lookup(tax, "rate")'),
    Rule("order.buyer.name", value="($b := order.buyer; $b.name & $b.mail)"),
    Rule("order.buyer.mail", decision="not mapped", reason="nobody asked"),
)


def schema_file(folder: Path, name: str, names: dict[str, str]) -> Schema:
    """A JSON Schema of the fields, each called as ``names`` says by its old path."""

    def node(path: str) -> dict[str, object]:
        below = [one for one in FIELDS if one.startswith(f"{path}.") and one.count(".") == path.count(".") + 1]
        if not below:
            return {"type": "string"} if path.split(".")[-1] not in ("price", "rate", "total") else {"type": "number"}
        made: dict[str, object] = {"type": "object", "properties": {names[one]: node(one) for one in below}}
        return {"type": "array", "items": made} if path.endswith("[]") else made

    root = {"title": "thing", "type": "object", "properties": {names["order"]: node("order")}}
    file = folder / name
    file.write_text(json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **root}))
    return load(file)


def paths(names: dict[str, str]) -> dict[str, str]:
    """The new path of each field, by the old one."""

    def quoted(name: str) -> str:
        return f"`{name}`" if name in ("x y", "and", "of-1") else name

    made: dict[str, str] = {}
    for one in FIELDS:
        above = one.rpartition(".")[0]
        step = quoted(names[one]) + ("[]" if one.endswith("[]") else "")
        made[one] = f"{made[above]}.{step}" if above else step
    return made


@st.composite
def renamings(draw: st.DrawFn) -> dict[str, str]:
    """A new name for each field; siblings have different ones, and may swap theirs."""
    made: dict[str, str] = {}
    for one in FIELDS:
        above = one.rpartition(".")[0]
        taken = {made[other] for other in made if other.rpartition(".")[0] == above}
        own = one.split(".")[-1].removesuffix("[]")
        free = [name for name in NAMES if name not in taken]
        made[one] = draw(st.sampled_from([own, *free] if own not in taken else free))
    return made


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(renamings(), st.booleans())
def test_there_and_back_again_gives_the_same_rules(names: dict[str, str], both: bool) -> None:
    with tempfile.TemporaryDirectory() as given_folder:
        folder = Path(given_folder)
        same = {one: one.split(".")[-1].removesuffix("[]") for one in FIELDS}
        old, new = schema_file(folder, "old.json", same), schema_file(folder, "new.json", names)
        other = schema_file(folder, "other.json", same)
        refs = {"thing": reference_to(old, folder), "other": reference_to(old if both else other, folder)}
        target = "thing" if both else "other"
        before = Project(
            "p", schemas=refs, maps=(Map("m", (SourceRef("thing", "thing"),), TargetRef(target, "thing"), RULES, (Dropped("order.buyer.mail"),)),),
            tests=(model.TestCase("t", "nowhere.json", ignore=("order.lines.tax",)),), suppressions=(Suppression("M01", "order.total", source="order.lines[].sku"),),
        )  # fmt: skip
        there = {one: now for one, now in paths(names).items() if one != now}
        back = {now: one for one, now in there.items()}
        schemas = Schemas(folder)
        middle = upgraded(
            before, "thing", new.file, folder=folder, schemas=schemas,
            comparison=Comparison(old, new, pairs={"thing": "thing"}, renames={"thing": there}),
        )  # fmt: skip
        found = check_project(middle.project, folder)
        assert [one.message for one in found.findings if one.id in ("E01", "E02", "E03", "C03")] == []
        assert not middle.open
        again = upgraded(
            middle.project, "thing", old.file, folder=folder, schemas=schemas,
            comparison=Comparison(new, old, pairs={"thing": "thing"}, renames={"thing": back}),
        )  # fmt: skip
        assert again.project.maps == before.maps
        assert again.project.tests == before.tests
        assert again.project.suppressions == before.suppressions
        assert again.project.schemas["thing"].digest == old.digest
