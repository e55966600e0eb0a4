"""Test cases from the outside: a project and its files in, results with sentences out."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldwright.files.errors import CancelledError, MissingError, RefusedError
from fieldwright.files.records import from_record
from fieldwright.project import test_cases as said
from fieldwright.project.check import check_project
from fieldwright.project.format import load_project
from fieldwright.project.model import Project
from fieldwright.project.testing import Chosen, TestResult, run_cases
from fieldwright.project.testing.effects import effects
from fieldwright.project.testing.taking import take_over, with_evidence

SOURCE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "kind": {"type": "string"}, "amount": {"type": "number"}, "at": {"type": "string"}}}  # fmt: skip
TARGET = {
    "type": "object", "required": ["key", "code"],
    "properties": {"key": {"type": "string", "maxLength": 5}, "code": {"type": "string"}, "sum": {"type": "number"}, "at": {"type": "string"}, "by": {"type": "string"}},
}  # fmt: skip
RULES = [
    {"target": "key", "value": "id"}, {"target": "code", "value": "$translate('codes', kind)"}, {"target": "sum", "value": "amount * 1.1"},
    {"target": "at", "value": "at"}, {"target": "by", "value": "$params.user"},
]  # fmt: skip
LOOKUP = {"name": "codes", "rows": [{"key": "a", "value": "A"}, {"key": "b", "value": "B"}], "missing": "error"}


def project_with(folder: Path, *tests: dict[str, Any], **more: Any) -> Project:
    (folder / "s.schema.json").write_text(json.dumps(SOURCE))
    (folder / "t.schema.json").write_text(json.dumps(TARGET))
    made: dict[str, Any] = {
        "name": "p", "format": "1.0", "schemas": {"s": {"file": "s.schema.json"}, "t": {"file": "t.schema.json"}},
        "maps": [{"name": "m", "sources": [{"schema": "s", "message": "s.schema", "alias": "source"}], "target": {"schema": "t", "message": "t.schema"}, "rules": RULES}],
        "lookups": [LOOKUP], "parameters": [{"name": "user", "default": "me"}], "tests": list(tests), **more,
    }  # fmt: skip
    from fieldwright.schema.load import load

    for side, name in ((made["maps"][0]["sources"][0], "s"), (made["maps"][0]["target"], "t")):
        side["message"] = load(folder / f"{name}.schema.json").messages()[0].name
    file = folder / "p.fieldwright.json"
    file.write_text(json.dumps(made))
    return load_project(file).project


def of(folder: Path, **case: Any) -> TestResult:
    (one,) = run_cases(project_with(folder, {"name": "c", **case}), folder)
    return one


IN: dict[str, Any] = {"id": "x1", "kind": "a", "amount": 10}
OUT: dict[str, Any] = {"key": "x1", "code": "A", "sum": 11, "by": "me"}


def test_what_is_in_the_project_and_what_is_in_files_are_run_alike(tmp_path: Path) -> None:
    assert of(tmp_path, payload=IN, output=OUT).passed
    (tmp_path / "in.json").write_text(json.dumps(IN))
    (tmp_path / "out.json").write_text(json.dumps(OUT))
    found = of(tmp_path, input="in.json", expected="out.json", parameters={"user": "me"})
    assert found.passed
    assert [(one.what, one.name) for one in found.files] == [("input", "in.json"), ("expected output", "out.json")]


def test_a_difference_names_the_place_and_the_rule(tmp_path: Path) -> None:
    found = of(tmp_path, payload={**IN, "kind": "b"}, output={**OUT, "by": "you"}, parameters={"user": "us"})
    assert [(one.text, one.path, one.target) for one in found.found] == [
        ('code is "B"; expected "A"', "code", "code"), ('by is "us"; expected "you"', "by", "by"),
    ]  # fmt: skip


def test_tolerances_and_ignored_fields(tmp_path: Path) -> None:
    out = {**OUT, "sum": 11.005, "at": "2026-01-01T10:00:00Z", "by": "other"}
    case = {"payload": {**IN, "at": "2026-01-01T10:00:01Z"}, "output": out, "ignore": ["by"]}
    assert len(of(tmp_path, **case).found) == 2
    within = [{"path": "sum", "within": "0.01"}, {"path": "at", "within": "1 s"}]
    assert of(tmp_path, **case, tolerances=within).passed
    (only,) = of(tmp_path, **case, tolerances=[within[0], {"path": "at", "within": "a bit"}]).found[:1]
    assert "is not understood" in only.text
    assert "1 %" in only.mend


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"payload": {**IN, "kind": "zz"}, "findings": [{"id": "R04", "target": "code", "rejected": True}]}, []),
        ({"payload": {**IN, "kind": "zz"}, "findings": [{"rejected": True}]}, []),
        ({"payload": {**IN, "kind": "zz"}, "findings": [{"id": "R04", "target": "key"}]}, ["R04 (Lookup had no row) at key was expected and not found; it was found at code", "R04 at code: lookup codes has no row"]),
        ({"payload": {**IN, "id": "toolong"}, "findings": [{"id": "R02", "target": "key"}]}, []),
        ({"payload": IN, "findings": [{"id": "R04", "rejected": True}]}, ["R04 (Lookup had no row) was expected and not found", "something was written; it was expected that nothing is"]),
        ({"payload": {"kind": "a"}, "findings": [{"id": "R03"}]}, ["R02: key: "]),
        ({"payload": [1], "findings": [{"rejected": True}]}, []),
        ({"payload": [1], "findings": [{"id": "R08", "rejected": True}], "kind": "negative"}, []),
        ({"payload": {**IN, "kind": "zz"}}, ["R04 at code: lookup codes has no row for zz"]),
        ({"payload": {**IN, "kind": "zz"}, "output": OUT}, ["R04 at code: ", "code is missing"]),
        ({"payload": IN, "findings": [{"id": "X99"}]}, ["X99 was expected and not found: no finding has this id"]),
    ],
)  # fmt: skip
def test_what_is_expected_to_be_found_or_refused(tmp_path: Path, case: dict[str, Any], said: list[str]) -> None:
    found = of(tmp_path, **case).differences
    assert len(found) == len(said), found
    assert all(one.startswith(start) for one, start in zip(found, said, strict=True)), found


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"input": "gone.json"}, "gone.json: there is no such file: check the name and the folder"),
        ({}, "it has neither an input file nor a payload: name a file, or write the payload in"),
        ({"input": "a", "payload": 1}, "it has both an input file and a payload: take one of the two out"),
        ({"payload": IN, "map": "nope"}, "the project has no map 'nope': it has: m"),
        ({"payload": IN, "flow": "nope"}, "the project has no flow 'nope': it has: none"),
        ({"payload": IN, "output": [1]}, "the expected output:1: the payload is of type array"),
        ({"payload": IN, "parameters": {"who": 1}}, "the project has no parameter 'who': it has: user"),
        ({"payload": IN, "settings": "gone.json"}, "gone.json: there is no such file"),
        ({"payload": [1], "kind": "negative"}, "payload:1: the payload is of type array, and the message expects an object: if that is what is to happen"),
    ],
)  # fmt: skip
def test_what_keeps_a_case_from_being_run_is_its_difference(tmp_path: Path, case: dict[str, Any], said: str) -> None:
    (found,) = of(tmp_path, **case).differences
    assert found.startswith(said)


def test_a_volume_of_records_is_run_record_by_record(tmp_path: Path) -> None:
    records = [{**IN, "id": f"x{at}"} for at in range(300)]
    (tmp_path / "in.ndjson").write_text("".join(json.dumps(one) + "\n" for one in records))
    wanted = [{**OUT, "key": f"x{at}"} for at in range(300)]
    (tmp_path / "out.ndjson").write_text("".join(json.dumps(one) + "\n" for one in wanted))
    case = {"input": "in.ndjson", "expected": "out.ndjson", "kind": "volume"}
    assert of(tmp_path, **case).passed
    (tmp_path / "out.json").write_text(json.dumps([*wanted[:7], {**wanted[7], "code": "B"}, *wanted[8:]]))
    (found,) = of(tmp_path, **{**case, "expected": "out.json"}).found
    assert (found.text, found.target) == ('[7].code is "A"; expected "B"', "code")
    taken = take_over(
        project_with(tmp_path, {"name": "c", **case, "expected": "out.json"}),
        [of(tmp_path, **{**case, "expected": "out.json"})],
        ["c"],
    )
    (tmp_path / "out.json").write_bytes(taken.files["out.json"])
    assert of(tmp_path, **{**case, "expected": "out.json"}).passed
    (tmp_path / "in.ndjson").write_text(json.dumps({**IN, "kind": "zz"}) + "\n" + json.dumps(IN) + "\n[1]\n")
    assert "in.ndjson:3: the payload is of type array" in of(tmp_path, input="in.ndjson").differences[0]
    (tmp_path / "in.ndjson").write_text(json.dumps(IN) + "\n" + json.dumps({**IN, "kind": "zz"}) + "\n")
    (failed,) = of(tmp_path, input="in.ndjson").differences
    assert failed.startswith("R04 at code: record 2: lookup codes has no row")
    assert of(tmp_path, input="in.ndjson", findings=[{"id": "R04", "target": "code"}]).passed


def test_cases_are_chosen_and_stopped(tmp_path: Path) -> None:
    project = project_with(tmp_path, {"name": "a", "payload": IN}, {"name": "b", "payload": IN, "kind": "boundary"})
    assert [one.name for one in run_cases(project, tmp_path, chosen=Chosen(kinds=("boundary",)))] == ["b"]
    assert [one.name for one in run_cases(project, tmp_path, chosen=Chosen(("a",), maps=("m",)))] == ["a"]
    assert run_cases(project, tmp_path, chosen=Chosen(maps=("x",))) == ()
    with pytest.raises(CancelledError):
        run_cases(project, tmp_path, stop=lambda: True)


def test_a_taken_over_output_is_what_is_expected(tmp_path: Path) -> None:
    (tmp_path / "in.json").write_text(json.dumps(IN))
    (tmp_path / "out.json").write_text("{}")
    project = project_with(
        tmp_path, {"name": "inline", "payload": IN, "output": {}}, {"name": "file", "input": "in.json", "expected": "out.json"},
        {"name": "none", "payload": IN}, {"name": "refused", "payload": {**IN, "kind": "q"}, "findings": [{"rejected": True}]},
        {"name": "broken", "payload": {**IN, "kind": "q"}, "output": {}},
    )  # fmt: skip
    results = run_cases(project, tmp_path)
    made = take_over(project, results, ["inline", "file", "none"])
    assert (made.names, list(made.files)) == (("inline", "file", "none"), ["out.json"])
    assert [one.output for one in made.project.tests[:3]] == [OUT, project.tests[1].output, OUT]
    (tmp_path / "out.json").write_bytes(made.files["out.json"])
    assert [one.passed for one in run_cases(made.project, tmp_path)] == [True, True, True, True, False]
    assert take_over(made.project, run_cases(made.project, tmp_path), ["inline"]).names == ()
    for name, error in (("nope", MissingError), ("refused", RefusedError), ("broken", RefusedError)):
        with pytest.raises(error):
            take_over(project, results, [name])


def test_evidence_is_kept_in_the_case(tmp_path: Path) -> None:
    project = project_with(tmp_path, {"name": "a", "payload": IN, "output": {}})
    made = with_evidence(project, run_cases(project, tmp_path), date="2026-01-02", tester="T", file="e.html", digest="sha256:1")  # fmt: skip
    (kept,) = made.tests[0].evidence
    assert (kept.date, kept.outcome, kept.tester, kept.file, kept.digest) == ("2026-01-02", "failed", "T", "e.html", "sha256:1")  # fmt: skip


def test_effects_of_an_edit(tmp_path: Path) -> None:
    cases = (
        {"name": "breaks", "payload": IN, "output": OUT}, {"name": "other", "payload": {**IN, "amount": 1}, "output": {}},
        {"name": "fixed", "payload": {"id": "x", "kind": "b"}, "output": {"key": "x", "code": "b", "by": "me"}},
        {"name": "same", "payload": {"id": "x", "kind": "zz"}, "findings": [{"rejected": True}]},
    )  # fmt: skip
    before = project_with(tmp_path, *cases)
    rules = [{**one, "note": "said"} for one in RULES]
    noted = project_with(tmp_path, *cases, maps=[{**maps_of(tmp_path), "rules": rules}])
    assert effects(before, noted, tmp_path) == ()
    after = project_with(tmp_path, *cases, maps=[{**maps_of(tmp_path), "rules": [{"target": "code", "value": "$translate('codes', kind).$lowercase($)"} if one["target"] == "code" else one for one in RULES]}])  # fmt: skip
    found = effects(before, after, tmp_path)
    assert [(one.name, one.kind) for one in found] == [
        ("breaks", "broken"),
        ("other", "other output"),
        ("fixed", "fixed"),
    ]
    assert [one.text for one in found[0].changes] == ['code is "a"; expected "A"']
    refused = {"name": "r", "payload": {"id": "x", "kind": "zz"}, "findings": [{"rejected": True}]}
    one, other = (project_with(tmp_path, refused, maps=[{**maps_of(tmp_path), "rules": rules_}]) for rules_ in (RULES, RULES[:2]))  # fmt: skip
    assert effects(one, other, tmp_path) == ()
    assert [one.kind for one in effects(before, after, tmp_path, seconds=1e-9)] == ["not run"] * 4
    with pytest.raises(CancelledError):
        effects(before, after, tmp_path, stop=lambda: True)


def test_a_lookup_that_changes_has_effects_and_one_that_no_rule_reads_has_none(tmp_path: Path) -> None:
    case = {"name": "c", "payload": IN, "output": OUT}
    before = project_with(tmp_path, case, lookups=[LOOKUP, {"name": "unread", "rows": []}])
    unread = project_with(tmp_path, case, lookups=[LOOKUP, {"name": "unread", "rows": [{"key": "k", "value": 1}]}])
    assert effects(before, unread, tmp_path) == ()
    changed = project_with(tmp_path, case, lookups=[{**LOOKUP, "rows": [{"key": "a", "value": "Z"}]}])
    (one,) = effects(before, changed, tmp_path)
    assert (one.kind, one.changes[0].text) == ("broken", 'code is "Z"; expected "A"')


def maps_of(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "p.fieldwright.json").read_text())["maps"][0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "kind", "amount", "at", "x`.y"]), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
NAMES = st.sampled_from(["", ".", "..", "s.schema.json", "a\x00b", "gone/x.json", "/etc/hostname", "x" * 5_000, "http://a.example/x", "\ud800"])  # fmt: skip
TEXTS = st.sampled_from(["", "a.b", "key", "`", "[", "a[].b", "1 %", "R02", "R04", "\ud800", "x" * 3_000])
WILD = st.fixed_dictionaries(
    {"name": TEXTS},
    optional={
        "payload": JSON, "output": JSON, "input": NAMES, "expected": NAMES, "settings": NAMES, "map": TEXTS, "flow": TEXTS, "kind": TEXTS,
        "parameters": st.dictionaries(st.sampled_from(["user", "x"]), JSON, max_size=2), "inputs": st.dictionaries(TEXTS, NAMES, max_size=2),
        "ignore": st.lists(TEXTS, max_size=2), "tolerances": st.lists(st.fixed_dictionaries({"path": TEXTS, "within": TEXTS}), max_size=2),
        "findings": st.lists(st.fixed_dictionaries({"id": TEXTS, "target": TEXTS, "rejected": st.booleans()}), max_size=2),
    },
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(case=WILD)
def test_whatever_a_case_says_it_passes_or_fails_with_sentences(
    tmp_path_factory: pytest.TempPathFactory, case: dict[str, Any]
) -> None:
    folder = tmp_path_factory.mktemp("wild")
    project = evolve(project_with(folder), tests=(from_record(said.TestCase, case),))
    (one,) = run_cases(project, folder)
    assert all(each.text and (each.plain or each.text) for each in one.found)
    assert check_project(project, folder).coverage
