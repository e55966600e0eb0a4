"""Each breaking claim is shown by an instance that one version takes and the other refuses, or it is not made."""

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from fieldwright.diff.fields.found import Found
from fieldwright.diff.kinds import STRICT
from fieldwright.diff.made import change
from fieldwright.diff.model import BREAKING, SAFE, SOURCE, TARGET, Change
from fieldwright.diff.witnesses import Witnesses
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Field, Schema, field_at
from fieldwright.schema.value_checks import CHECKS, broken
from tests.diff.witnesses.pairs import CHANGED, NARROWED

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def _schema(value: dict[str, Any], name: str) -> Schema:
    return load_bytes(json.dumps({"$schema": _DRAFT, "title": "Thing", **value}).encode(), Path(f"{name}.json"))


def _field(schema: Schema, path: str | None) -> Field | None:
    return None if path is None else field_at(schema.root("Thing"), path)


def _found(kind: str, old: Schema, new: Schema, old_path: str | None, new_path: str | None) -> Found:
    """A change of a kind at fields of two schemas, as comparing finds it."""
    fields = _field(old, old_path), _field(new, new_path)
    path = (new_path if fields[1] is not None else old_path) or ""
    return Found(change(kind, STRICT, "", message="Thing", path=path), *fields)


def _lone(path: str, *schemas: Schema) -> list[str | None]:
    """The path in each version, None where the version has no field of its own there."""
    found: list[str | None] = []
    for schema in schemas:
        field = _field(schema, path)
        found.append(
            path
            if field is not None and (field.name == path.rpartition(".")[2] or path.endswith("[]") or not path)
            else None
        )
    return found


def _valid(schema: dict[str, Any], instance: Any) -> bool:
    """Asked of the library itself."""

    def check(keyword: str) -> type:
        class Checked:
            def __init__(self, _schema: Any, limit: Any, _path: Any) -> None:
                self.limit = limit

            def validate(self, value: Any) -> None:
                if broken(keyword, self.limit, value):
                    raise ValueError(keyword)

        return Checked

    keywords = {keyword: check(keyword) for keyword in CHECKS}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, keywords=keywords).is_valid(instance)


def _shown(made: Change, role: str) -> Any:
    assert [one.role for one in made.witnesses].count(role) == 1, (made.because, made.witnesses)
    witness = next(one for one in made.witnesses if one.role == role)
    assert witness.problem
    return witness.instance


@pytest.mark.parametrize(
    ("narrowing", "widening", "narrow", "wide", "path"), NARROWED, ids=[row[0] for row in NARROWED]
)
def test_what_is_taken_out_is_shown_as_target_and_what_is_added_as_source(
    narrowing: str, widening: str, narrow: dict[str, Any], wide: dict[str, Any], path: str
) -> None:
    tight, loose = _schema(narrow, "narrow"), _schema(wide, "wide")
    there, here = _lone(path, loose, tight)

    tightened = Witnesses(loose, tight).proved(_found(narrowing, loose, tight, there, here)).change
    instance = _shown(tightened, TARGET)
    assert (_valid(wide, instance), _valid(narrow, instance)) == (True, False)
    assert (tightened.source_severity, tightened.target_severity) == (SAFE, BREAKING)

    loosened = Witnesses(tight, loose).proved(_found(widening, tight, loose, here, there)).change
    instance = _shown(loosened, SOURCE)
    assert (_valid(wide, instance), _valid(narrow, instance)) == (True, False)
    assert (loosened.source_severity, loosened.target_severity) == (BREAKING, SAFE)


@pytest.mark.parametrize(("kind", "before", "after", "old_path", "new_path"), CHANGED, ids=[row[0] for row in CHANGED])
def test_what_takes_other_values_is_shown_in_both_roles(
    kind: str, before: dict[str, Any], after: dict[str, Any], old_path: str, new_path: str
) -> None:
    old, new = _schema(before, "old"), _schema(after, "new")
    lone = kind in ("required-field-added", "required-field-removed")
    found = _found(
        kind, old, new, None if lone and not old_path else old_path, None if lone and not new_path else new_path
    )

    made = Witnesses(old, new).proved(found).change
    lost, won = _shown(made, TARGET), _shown(made, SOURCE)
    assert (_valid(before, lost), _valid(after, lost)) == (True, False)
    assert (_valid(before, won), _valid(after, won)) == (False, True)
    assert made.severity == BREAKING
