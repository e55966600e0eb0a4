"""A map as a plain callable: pickled, in other processes, in Dask's local cluster, and without the files that it was made of."""

import json
import multiprocessing
import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldwright.files.errors import FieldwrightError, MissingError
from fieldwright.files.resources import resource
from fieldwright.mapping.compiled import CompiledMap, RecordError, compiled, compiled_map
from fieldwright.mapping.model import Parameter, Rule
from tests.mapping.benches import INTEGER, TEXT, bench, lookup, many, record

EXAMPLE = resource("examples", "city-service-requests")
PROJECT = EXAMPLE / "city-service-requests.fieldwright.json"
SAMPLE = (EXAMPLE / "city-service-requests.samples" / "pothole.json").read_bytes()
ORDERS = bench(
    record(id=TEXT, lines=many(record(sku=TEXT, n=INTEGER))), record(code=TEXT, items_=many(record(sku=TEXT, n={"type": "integer", "maximum": 9}))),
    [Rule("code", value="$translate('t', id) & $params.x"), Rule("items[]", each="lines"), Rule("items[].sku", value="sku"), Rule("items[].n", value="n * 2")],
    lookups=[lookup("t", {"a": "A", "b": "B"})], parameters=[Parameter("x", default="!")],
)  # fmt: skip
GOOD = {"id": "a", "lines": [{"sku": "x", "n": 1}]}
MADE = {"code": "A!", "items": [{"sku": "x", "n": 2}]}


def called(data: bytes) -> Any:
    """In another process: the callable and a record, pickled."""
    made, given = pickle.loads(data)
    try:
        return made(given)
    except RecordError as error:
        return (error.rule, str(error))


def test_values_and_bytes() -> None:
    made = compiled(ORDERS)
    assert made(GOOD) == MADE
    assert json.loads(made(json.dumps(GOOD).encode())) == MADE
    assert made.name == "map"


@pytest.mark.parametrize(
    ("given", "rule", "said"),
    [
        ({"id": "z", "lines": []}, "code", "the rule for code failed: lookup t has no row for z"),
        ({"id": "a", "lines": [{"sku": "x", "n": "y"}]}, "items[].n", "the rule for items[].n failed"),
        ({"id": "a", "lines": [{"sku": "x", "n": 7}]}, "items[].n", "the result is not valid: items[0].n: "),
        (b"{", "", "the record is not JSON"),
        (b"[]", "", "the record is an array, and the message expects an object"),
    ],
)
def test_what_is_wrong_is_an_exception_with_the_rule(given: Any, rule: str, said: str) -> None:
    with pytest.raises(RecordError) as told:
        compiled(ORDERS)(given)
    assert told.value.rule == rule
    assert said in str(told.value)
    again = pickle.loads(pickle.dumps(told.value))
    assert (str(again), again.rule, again.findings) == (str(told.value), rule, told.value.findings)


def test_validation_can_be_left_out() -> None:
    over = {"id": "a", "lines": [{"sku": "x", "n": 7}]}
    assert compiled(ORDERS, validate=False)(over)["items"][0]["n"] == 14


def test_what_is_not_given_is_said_at_once() -> None:
    made = bench(record(a=TEXT), record(b=TEXT), {"b": "$other.x"}, further={"other": record(x=TEXT)})
    with pytest.raises(MissingError, match="other"):
        compiled(made)
    assert compiled(made, sources={"other": {"x": "y"}})({"a": "1"}) == {"b": "y"}
    with pytest.raises(FieldwrightError, match="no such file"):
        compiled_map("nowhere.fieldwright.json")


def test_other_processes_run_it() -> None:
    data = [pickle.dumps((compiled(ORDERS), one)) for one in (GOOD, {"id": "z", "lines": []})]
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        good, bad = pool.map(called, data)
        pool.close()
        pool.join()
    assert good == MADE
    assert bad[0] == "code"


def test_xml_runs_where_the_project_is_not(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "there")
    made = pickle.dumps(compiled_map(tmp_path / "there" / PROJECT.name, validate=False))
    shutil.rmtree(tmp_path / "there")
    again: CompiledMap = pickle.loads(made)
    here = compiled_map(PROJECT, validate=False)
    assert again(SAMPLE) == here(SAMPLE)
    assert b"<WorkOrder" in again(SAMPLE)
    assert again(json.loads(SAMPLE)) == here(json.loads(SAMPLE))
    with pytest.raises(RecordError, match="CostCentre"):
        compiled_map(PROJECT)(SAMPLE)


def test_nothing_of_the_window_is_imported() -> None:
    program = (
        "import sys, json; from fieldwright.mapping.compiled import compiled_map; made = compiled_map(sys.argv[1], validate=False);"
        "made(open(sys.argv[2], 'rb').read()); print(sorted(name for name in sys.modules if 'PySide' in name or '.desktop' in name))"
    )
    sample = EXAMPLE / "city-service-requests.samples" / "pothole.json"
    done = subprocess.run([sys.executable, "-c", program, str(PROJECT), str(sample)], capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_dask_runs_it() -> None:
    distributed = pytest.importorskip("distributed")
    bag = pytest.importorskip("dask.bag")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster, distributed.Client(cluster):  # fmt: skip
        made = bag.from_sequence([GOOD] * 10, npartitions=2).map(compiled(ORDERS)).compute()
    assert made == [MADE] * 10
