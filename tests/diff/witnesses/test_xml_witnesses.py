"""Each breaking claim about an XSD is shown by a document that xmlschema takes for one version and refuses for the other."""

from pathlib import Path

import pytest
from xmlschema import XMLSchema10

from fieldwright.diff.fields.found import Found
from fieldwright.diff.kinds import STRICT
from fieldwright.diff.made import change
from fieldwright.diff.model import BREAKING, SOURCE, TARGET, Change
from fieldwright.diff.witnesses import Witnesses
from fieldwright.schema.load import load_bytes
from fieldwright.schema.model import Field, Schema, field_at
from tests.diff.witnesses.xsd_pairs import CHANGED, NARROWED

_SPACE = "urn:example:thing:v1"


def _text(body: str, space: str = _SPACE) -> str:
    return (
        f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{space}" targetNamespace="{space}" elementFormDefault="qualified">'
        f'<xs:element name="Thing"><xs:complexType>{body}</xs:complexType></xs:element></xs:schema>'
    )


def _schema(body: str, name: str, space: str = _SPACE) -> Schema:
    return load_bytes(_text(body, space).encode(), Path(f"{name}.xsd"))


def _field(schema: Schema, path: str | None) -> Field | None:
    return field_at(schema.root("Thing"), path) if path is not None else None


def _found(kind: str, old: Schema, new: Schema, old_path: str | None, new_path: str | None) -> Found:
    fields = _field(old, old_path), _field(new, new_path)
    path = (new_path if fields[1] is not None else old_path) or ""
    return Found(change(kind, STRICT, "", message="Thing", path=path), *fields)


def _valid(body: str, document: str) -> bool:
    return XMLSchema10(_text(body)).is_valid(document)


def _shown(made: Change, role: str) -> str:
    assert [one.role for one in made.witnesses].count(role) == 1, (made.because, made.witnesses)
    witness = next(one for one in made.witnesses if one.role == role)
    assert witness.problem
    return witness.instance


@pytest.mark.parametrize(
    ("narrowing", "widening", "narrow", "wide", "path"), NARROWED, ids=[row[0] for row in NARROWED]
)
def test_what_is_taken_out_is_shown_as_target_and_what_is_added_as_source(
    narrowing: str, widening: str, narrow: str, wide: str, path: str
) -> None:
    tight, loose = _schema(narrow, "narrow"), _schema(wide, "wide")
    tightened = Witnesses(loose, tight).proved(_found(narrowing, loose, tight, path, path)).change
    document = _shown(tightened, TARGET)
    assert (_valid(wide, document), _valid(narrow, document)) == (True, False)

    loosened = Witnesses(tight, loose).proved(_found(widening, tight, loose, path, path)).change
    document = _shown(loosened, SOURCE)
    assert (_valid(wide, document), _valid(narrow, document)) == (True, False)


@pytest.mark.parametrize(("kind", "before", "after", "old_path", "new_path"), CHANGED, ids=[row[0] for row in CHANGED])
def test_what_takes_other_documents_is_shown_in_both_roles(
    kind: str, before: str, after: str, old_path: str, new_path: str
) -> None:
    old, new = _schema(before, "old"), _schema(after, "new")
    made = Witnesses(old, new).proved(_found(kind, old, new, old_path or None, new_path or None)).change
    lost, won = _shown(made, TARGET), _shown(made, SOURCE)
    assert (_valid(before, lost), _valid(after, lost)) == (True, False)
    assert (_valid(before, won), _valid(after, won)) == (False, True)
    assert made.severity == BREAKING
