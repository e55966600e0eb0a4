"""Catalogs that nobody would write, and some would: each is reviewed and written in every form, or refused in one sentence."""

import json
import string
from typing import Any

from attrs import fields_dict
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import FieldwrightError
from fieldwright.project.catalog.format import dump_catalog, parse_catalog
from fieldwright.project.catalog.model import Entry, System
from fieldwright.project.catalog.roadmap import Quarter
from fieldwright.report.catalog.export import FORMS, exported
from fieldwright.report.catalog.gathering import gathered

_TEXT = st.text(string.printable + "\x00\u202e\ud800é漢", max_size=8) | st.sampled_from(
    ["CRM", "ERP", "DWH", "personal", "full", "daily", "API", "none", "2027-Q1"]
)
_VALUE: Any = (
    _TEXT
    | st.none()
    | st.booleans()
    | st.integers(-2, 10**20)
    | st.floats(allow_nan=False)
    | st.lists(_TEXT, max_size=2)
    | st.dictionaries(_TEXT, _TEXT, max_size=2)
)
_TYPED = {"new_per_month": st.integers(0, 10**6), "concerns": st.lists(_TEXT, max_size=2), "frequency": st.fixed_dictionaries({"kind": _TEXT, "every": st.integers(1, 99)})}  # fmt: skip


def _records(cls: type[Any], wild: float) -> st.SearchStrategy[dict[str, Any]]:
    keys = [one for one in fields_dict(cls) if one not in ("extra", "linked", "links")]
    usual = {key: _TYPED.get(key, st.just(None) if key in ("rank", "effort", "changed_per_month") else st.lists(_TEXT, max_size=2) if key in ("protections", "aliases", "record_of") else st.booleans() if key == "platform" else _TEXT) for key in keys}  # fmt: skip
    tame = st.fixed_dictionaries({}, optional=usual).map(
        lambda held: {key: one for key, one in held.items() if one is not None}
    )
    return (
        tame if not wild else st.dictionaries(st.sampled_from([*keys, "linked", "links", "ours"]), _VALUE, max_size=4)
    )


def _catalogs(wild: float) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {
            "name": _TEXT,
            "entries": st.lists(_records(Entry, wild), max_size=6),
            "systems": st.lists(_records(System, wild), max_size=4),
        }
    )


def _numbered(record: dict[str, Any]) -> dict[str, Any]:
    for at, one in enumerate(record["entries"]):
        one["id"] = f"e{at}"
    for at, one in enumerate(record["systems"]):
        one["name"] = ("CRM", "ERP", "DWH", "x")[at]
    return record


@given(_catalogs(0))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
def test_odd_catalogs_are_reviewed_and_written(record: dict[str, Any]) -> None:
    data = json.dumps(_numbered(record)).encode()
    catalog, _ = parse_catalog(data, "x.catalog.json")
    again, _ = parse_catalog(dump_catalog(catalog), "x.catalog.json")
    spec = gathered(again, Quarter(2027, 1))
    for form in FORMS.keys() - {"html", "xlsx"}:
        assert exported(spec, form)


@given(_catalogs(1))
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
def test_broken_catalogs_are_refused_in_one_sentence(record: dict[str, Any]) -> None:
    refused = ""
    try:
        catalog, _ = parse_catalog(json.dumps(record).encode(), "x.catalog.json")
        assert gathered(catalog, Quarter(2027, 1)).catalog == catalog
    except FieldwrightError as error:
        refused = str(error)
    assert "\n" not in refused
    assert not refused or "x.catalog.json" in refused
