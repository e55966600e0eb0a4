"""Groups of elements in XSD: what no single element says is told too."""

from pathlib import Path

import pytest

from tests.diff.pairs import compared, xsd

_A, _B, _C = (f'<xs:element name="{name}" type="xs:string"/>' for name in "abc")
_OPTIONAL = '<xs:element name="b" type="xs:string" minOccurs="0"/>'


def _of(model: str) -> str:
    return xsd(f'<xs:element name="r"><xs:complexType>{model}</xs:complexType></xs:element>')


def _choice(*parts: str, **facts: str) -> str:
    said = "".join(f' {key}="{value}"' for key, value in facts.items())
    return f"<xs:choice{said}>{''.join(parts)}</xs:choice>"


def _sequence(*parts: str, **facts: str) -> str:
    return _choice(*parts, **facts).replace("xs:choice", "xs:sequence")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_choice(_A, _B), _choice(_A, _OPTIONAL)),
        (_choice(_A, _choice(_B, _C)), _choice(_A, _choice(_B, _C, minOccurs="0"))),
        (_choice(_A, _choice(_B, _C)), _choice(_A, _choice(_B, _C, maxOccurs="2"))),
        (_choice(_A, _sequence(_B, _C)), _choice(_A, _choice(_B, _C))),
    ],
    ids=[
        "an alternative may be missing",
        "a choice may be missing",
        "a choice may come twice",
        "a sequence is a choice",
    ],
)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_another_group_is_never_silent(tmp_path: Path, old: str, new: str, swapped: bool) -> None:
    before, after = (_of(new), _of(old)) if swapped else (_of(old), _of(new))
    changes = compared(tmp_path, before, after, suffix=".xsd").changes
    assert {role for role in ("source", "target") for one in changes if one.as_(role) in ("breaking", "risky")}


def test_groups_that_mean_the_same_are_no_change(tmp_path: Path) -> None:
    old, new = _of(_sequence(_choice(_A, _B), _C)), _of(_sequence(_sequence(_choice(_A, _choice(_B))), _sequence(_C)))
    assert compared(tmp_path, old, new, suffix=".xsd").changes == ()
