"""The published JSON Schema of the JSON specification: it is the model's, and what is exported is valid by it."""

import json
from pathlib import Path

import jsonschema
import pytest

from fieldwright.files.resources import resource
from fieldwright.project.format import load_project
from fieldwright.report.export import export
from fieldwright.report.published import schema_text
from fieldwright.report.tables import json_of
from tests.report.handmade import spec_made

EXAMPLES = sorted(path for path in resource("examples").glob("*/*.fieldwright.json"))


@pytest.fixture(scope="module")
def published() -> jsonschema.Draft202012Validator:
    schema = json.loads(resource("spec.schema.json").read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_published_schema_is_the_models() -> None:
    assert resource("spec.schema.json").read_text(encoding="utf-8") == schema_text()


@pytest.mark.parametrize("project", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_examples_specifications_are_valid(
    published: jsonschema.Draft202012Validator, project: Path, tmp_path: Path
) -> None:
    (written,) = export(load_project(project).project, project.parent, "json", tmp_path / "spec.json")
    published.validate(json.loads(written.read_bytes()))


def test_a_value_of_the_wrong_kind_is_refused(published: jsonschema.Draft202012Validator) -> None:
    record = json.loads(json_of(spec_made()))
    published.validate(record)
    record["maps"][0]["rows"][0]["number"] = "one"
    assert not published.is_valid(record)
