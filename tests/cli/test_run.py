"""`run` with further sources, parameters, streams, rejects, a summary, and an interruption."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from fieldwright.cli import main
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Map, Parameter, Rule, SourceRef, TargetRef
from fieldwright.project import model as project_model
from fieldwright.project.format import dump_project
from fieldwright.project.model import Project, SchemaRef
from tests.mapping.benches import INTEGER, NUMBER, TEXT, record

Capture = pytest.CaptureFixture[str]
RATES = "currency,rate\nEUR,1\nUSD,0.9\n"
RULES = (
    Rule("amount", value="$round(amount * $number($rates[currency = $$.currency].rate), 2)"), Rule("shop", value="$params.shop"),
    Rule("n", value="$params.n"),
)  # fmt: skip


def schema(of: dict[str, Any]) -> str:
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Message", **of})


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A project whose map reads a table of rates and two parameters."""
    (tmp_path / "in.schema.json").write_text(schema(record(amount=NUMBER, currency=TEXT)))
    (tmp_path / "out.schema.json").write_text(schema(record(amount=NUMBER, shop=TEXT, n_=INTEGER)))
    (tmp_path / "rates.csv").write_text(RATES)
    (tmp_path / "in.json").write_text('{"amount": 10, "currency": "USD"}')
    (tmp_path / "expected.json").write_text('{"amount": 9, "shop": "X", "n": 1}')
    project = Project(
        name="p",
        schemas={name: SchemaRef(file) for name, file in (("i", "in.schema.json"), ("o", "out.schema.json"), ("r", "rates.csv"))},
        maps=(Map("m", (SourceRef("i", "Message", "order"), SourceRef("r", "rates", "rates")), TargetRef("o", "Message"), RULES),),
        parameters=(Parameter("shop"), Parameter("n", "integer", 1), Parameter("unused")),
        tests=(project_model.TestCase("t", "in.json", "expected.json", inputs={"rates": "rates.csv"}, parameters={"shop": "X"}),),
    )  # fmt: skip
    file = tmp_path / "p.fieldwright.json"
    file.write_bytes(dump_project(project))
    return file


def test_further_sources_and_parameters(made: Path, capsys: Capture) -> None:
    given = ["--source", f"rates={made.with_name('rates.csv')}", "--param", "shop=A=B"]
    assert main(["run", str(made), str(made.with_name("in.json")), *given, "--param", "n=5"]) == 0
    assert json.loads(capsys.readouterr().out) == {"amount": 9, "shop": "A=B", "n": 5}
    made.with_name("params.json").write_text('{"shop": "C", "n": 7}')
    given = [*given[:2], "--params", str(made.with_name("params.json")), "--param", "n=8"]
    assert main(["run", str(made), str(made.with_name("in.json")), *given]) == 0
    assert json.loads(capsys.readouterr().out) == {"amount": 9, "shop": "C", "n": 8}
    lines = made.with_name("in.ndjson")
    lines.write_text('{"amount": 1, "currency": "EUR"}\n{"amount": 1, "currency": "USD"}\n')
    assert main(["run", str(made), str(lines), *given]) == 0
    assert [json.loads(line)["amount"] for line in capsys.readouterr().out.splitlines()] == [1, 0.9]


RATES_FILE = "RATES"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "also reads the source 'rates' and the parameter 'shop', and they are not given: give --source rates=FILE --param shop=VALUE"),
        (["--param", "shop=x"], "also reads the source 'rates', and it is not given: give --source rates=FILE"),
        (["--source", f"rates={RATES_FILE}"], "also reads the parameter 'shop', and it is not given"),
        (["--source", "rates", "--param", "shop=x"], "--source rates names nothing: write --source NAME=FILE"),
        (["--source", f"rates={RATES_FILE}", "--source", "rate=x.csv", "--param", "shop=x"], "has no further source 'rate': it has: rates"),
        (["--source", "rates=nowhere.csv", "--param", "shop=x"], "nowhere.csv: there is no such file"),
        (["--source", f"rates={RATES_FILE}", "--param", "shp=x"], "the project has no parameter 'shp': it has: shop, n, unused"),
        (["--source", f"rates={RATES_FILE}", "--param", "shop=x", "--param", "n=many"], "'n' must be of type integer, and 'many' is not"),
        (["--source", f"rates={RATES_FILE}", "--params", RATES_FILE], "rates.csv"),
    ],
)  # fmt: skip
def test_what_is_not_given_is_one_clear_error(made: Path, given: list[str], said: str, capsys: Capture) -> None:
    rates = str(made.with_name("rates.csv"))
    assert (
        main(["run", str(made), str(made.with_name("in.json")), *(one.replace(RATES_FILE, rates) for one in given)])
        == 2
    )
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1


def test_test_cases_have_further_inputs_and_parameters(made: Path, capsys: Capture) -> None:
    assert main(["test", str(made)]) == 0
    record_ = json.loads(made.read_text())
    del record_["tests"][0]["inputs"]
    made.write_text(json.dumps(record_))
    capsys.readouterr()
    assert main(["test", str(made)]) == 1
    assert "the source 'rates'" in capsys.readouterr().out


# --- streams ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A project without further sources; a result must be at most 10."""
    (tmp_path / "in.schema.json").write_text(schema(record(n=INTEGER)))
    (tmp_path / "out.schema.json").write_text(schema(record(m={"type": "integer", "maximum": 10})))
    project = Project(
        name="p", schemas={"i": SchemaRef("in.schema.json"), "o": SchemaRef("out.schema.json")},
        maps=(Map("m", (SourceRef("i", "Message", "order"),), TargetRef("o", "Message"), (Rule("m", value="n * 2"),)),),
        parameters=(Parameter("x", default=ABSENT),),
    )  # fmt: skip
    file = tmp_path / "p.fieldwright.json"
    file.write_bytes(dump_project(project))
    return file


def lines_of(file: Path, name: str, values: list[Any]) -> Path:
    made = file.with_name(name)
    made.write_text("".join(json.dumps({"n": one}) + "\n" for one in values))
    return made


def test_rejects_and_summary(plain: Path, capsys: Capture) -> None:
    payload = lines_of(plain, "in.ndjson", [1, "x", 9, 2])
    bad, told = plain.with_name("bad.ndjson"), plain.with_name("told.json")
    assert main(["run", str(plain), str(payload), "--rejects", str(bad), "--summary", str(told), "--jobs", "2"]) == 1
    said = capsys.readouterr()
    assert said.out == '{"m":2}\n{"m":4}\n'
    assert "4 records in, 2 out, 2 rejected (" in said.err
    assert [json.loads(line)["record"] for line in bad.read_text().splitlines()] == [2, 3]
    summary = json.loads(told.read_text())
    assert {name: summary[name] for name in ("map", "in", "out", "rejected", "invalid")} == {"map": "m", "in": 4, "out": 2, "rejected": 2, "invalid": 0}  # fmt: skip
    assert {(one["id"], one["target"], one["count"]) for one in summary["findings"]} == {("R03", "", 1), ("R01", "m", 1), ("R02", "m", 1)}  # fmt: skip
    assert summary["inputs"][0]["file"] == str(payload)
    assert main(["run", str(plain), str(lines_of(plain, "good.ndjson", [1])), "--rejects", str(bad)]) == 0
    assert bad.read_text() == ""


def test_the_outputs_name_says_lines_or_array(plain: Path) -> None:
    payload = lines_of(plain, "in.ndjson", [1, 2])
    array = plain.with_name("in.json")
    array.write_text('[{"n": 1}, {"n": 2}]')
    for given in (payload, array):
        for name, read in (
            ("out.ndjson", lambda text: [json.loads(line) for line in text.splitlines()]),
            ("out.json", json.loads),
        ):
            out = plain.with_name(name)
            assert main(["run", str(plain), str(given), "-o", str(out)]) == 0
            assert read(out.read_text()) == [{"m": 2}, {"m": 4}]


def test_several_inputs_are_counted_together(plain: Path) -> None:
    inputs = [str(lines_of(plain, f"{name}.ndjson", [1, name])) for name in ("a", "b")]
    single = plain.with_name("c.json")
    single.write_text('{"n": 3}')
    out, told = plain.with_name("out"), plain.with_name("told.json")
    assert main(["run", str(plain), *inputs, str(single), "-o", str(out), "--summary", str(told)]) == 1
    assert sorted(one.name for one in out.iterdir()) == ["a.ndjson", "b.ndjson", "c.json"]
    summary = json.loads(told.read_text())
    assert (summary["in"], summary["out"], summary["rejected"], len(summary["inputs"])) == (5, 3, 2, 3)


def test_standard_input_is_a_stream(plain: Path) -> None:
    given = "".join(f'{{"n": {at % 5}}}\n' for at in range(2000))
    done = subprocess.run(
        [sys.executable, "-m", "fieldwright", "run", str(plain), "-"], input=given, capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["m"] for line in done.stdout.splitlines()] == [2 * (at % 5) for at in range(2000)]
    assert "\r" not in done.stderr


def test_standard_input_that_comes_line_by_line_is_a_stream(plain: Path) -> None:
    work = subprocess.Popen([sys.executable, "-m", "fieldwright", "run", str(plain), "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip
    assert work.stdin is not None
    assert work.stdout is not None
    for at in range(3):
        work.stdin.write(f'{{"n": {at}}}\n'.encode())
        work.stdin.flush()
        time.sleep(0.2)
    work.stdin.close()
    assert work.stdout.read().splitlines() == [b'{"m":0}', b'{"m":2}', b'{"m":4}']
    assert work.wait(30) == 0
    work.stdout.close()


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX")
def test_ctrl_c_ends_cleanly_and_says_what_was_written(plain: Path) -> None:
    out = plain.with_name("out.ndjson")
    out.write_text("before")
    work = subprocess.Popen(
        [sys.executable, "-m", "fieldwright", "run", str(plain), "-", "-o", str(out)], stdin=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell in the background has it ignored
    )  # fmt: skip
    assert work.stdin is not None
    assert work.stderr is not None
    part = out.with_name("out.ndjson.part")
    line = b'{"n": 1, "pad": "' + b"x" * 200 + b'"}\n'
    ends = time.monotonic() + 40
    while not (part.exists() and part.stat().st_size) and time.monotonic() < ends and work.poll() is None:
        work.stdin.write(line * 2000)
        work.stdin.flush()
    os.killpg(work.pid, signal.SIGINT)  # as a terminal does: to all processes
    said = work.stderr.read().decode()
    work.stdin.close()
    assert work.wait(30) == 2
    work.stderr.close()
    assert said.startswith("stopped after ")
    assert said.endswith("fieldwright: stopped\n")
    assert f"results are in {part}; {out} is as it was" in said
    assert "Traceback" not in said
    assert out.read_text() == "before"
    kept = part.read_text().splitlines()
    assert kept
    assert set(kept) == {'{"m":2}'}


MEASURED = """
import resource, sys
from pathlib import Path
from fieldwright.cli import main
status = main(sys.argv[1:])
own = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
print(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""
"""Its own peak is not told by `getrusage`, which begins with what the process had that started it: all of pytest."""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux does")
def test_memory_does_not_grow_with_the_file(plain: Path) -> None:
    def peak(count: int) -> tuple[int, int]:
        payload = plain.with_name("in.ndjson")
        with payload.open("w") as out:
            for at in range(count):
                out.write(f'{{"n": {at % 5}, "pad": "{"x" * 2000}"}}\n')
        done = subprocess.run(
            [sys.executable, "-c", MEASURED, "run", str(plain), str(payload), "-o", str(plain.with_name("out.ndjson"))],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        own, children = done.stderr.splitlines()[-1].split()
        return int(own), int(children)

    small, large = peak(500), peak(12_000)
    assert large[0] < small[0] + 12_000, "kilobytes, for a file that is 24 MB larger"
    assert large[1] < small[1] + 12_000
