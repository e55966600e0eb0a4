"""A platform's file run on samples beside Fieldwright's own run, and whether both give the same."""

import json
import math
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import Factory, frozen

from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.mapping.sides import Bench
from fieldwright.project.model import Project
from fieldwright.report.platforms.model import Compared, Refused, Translated

TIMEOUT = 20.0
"""Seconds that one run on a sample may take."""

MOST_MEMORY = 1_000_000_000
"""Bytes that one run may take, where the system can limit that."""

LIMIT = 20_000_000
"""The largest sample that is run."""

LIMITED = f"""
import runpy, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({MOST_MEMORY}, {MOST_MEMORY}))
except (ImportError, ValueError, OSError):
    pass
del sys.argv[0]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""The program that runs a module with as much memory as it may use."""

NEEDED = "a rule that is not translated is needed"

_FAILS = frozenset({"R01", "R04", "R07"})


@frozen
class SampleFile:
    """A payload's file by the name that it is told under, with the files of further sources and the values of parameters that go with it."""

    name: str
    file: Path
    inputs: Mapping[str, Path] = Factory(dict)
    parameters: Mapping[str, Any] = Factory(dict)


@frozen
class Sample:
    """A sample as both sides take it: ``payload`` in the source's medium, ``value`` as JSON text, and what Fieldwright makes of it.

    ``failed`` says that a rule failed on it, ``failing`` the targets of those that did; ``unread`` why it cannot be run.
    """

    name: str
    payload: bytes = b""
    value: str = ""
    expected: Any = None
    output: bytes = b""
    sources: Mapping[str, Any] = Factory(dict)
    parameters: Mapping[str, Any] = Factory(dict)
    failed: str = ""
    failing: frozenset[str] = frozenset()
    unread: str = ""


def sample_files(project: Project, bench: Bench, folder: Path, more: Iterable[Path] = ()) -> tuple[SampleFile, ...]:
    """A map's own samples, the payloads of its test cases, and further ones. What goes with a payload is what a test case says: its own, else
    the first of the map."""
    cases = [one for one in project.tests if one.map in ("", bench.map.name)]
    said = {one.input: one for one in reversed(cases) if one.input}
    usual = cases[0] if cases else None
    made: dict[Path, SampleFile] = {}
    for name, file in [
        *((name, folder / name) for name in dict.fromkeys((*bench.map.samples, *said))),
        *(("", one) for one in more),
    ]:
        case = said.get(name, usual)
        inputs = {alias: folder / each for alias, each in case.inputs.items()} if case else {}
        made.setdefault(file.resolve(), SampleFile(file.name, file, inputs, case.parameters if case else {}))
    return tuple(made.values())


def samples_of(bench: Bench, files: Sequence[SampleFile]) -> tuple[Sample, ...]:
    """The samples of some files, run by Fieldwright."""
    if not files or bench.primary is None or bench.target is None:
        return ()
    with Evaluator(spare=False) as evaluator:
        return tuple(_sample(bench, evaluator, one) for one in files)


def _sample(bench: Bench, evaluator: Evaluator, one: SampleFile) -> Sample:
    try:
        parameters = parameters_of(bench, {}, one.parameters)
        require_given(bench, parameters, one.inputs)
        sources = read_sources(bench, one.inputs)
        runner = Runner(bench, evaluator, parameters=parameters, sources=sources)
        payload = read_bytes(one.file, limit=LIMIT)
        value = runner.text_of(payload, str(one.file))
        result = runner.run(payload, file=str(one.file))
    except FieldwrightError as error:
        return Sample(one.name, unread=error.problem)
    failing = [each for each in result.findings if each.id in _FAILS]
    failed = failing[0].message if failing else ""
    rules = frozenset(each.target for each in failing)
    return Sample(one.name, payload, value, result.value, result.output, sources, parameters, failed, rules)


Run = Callable[[Sample], tuple[str, Any]]
"""What runs a sample: gives ``("value", v)``, ``("failed", why)`` or ``("not run", why)``."""


def compared(
    samples: Iterable[Sample], run: Run, same: Callable[[Sample, Any], str], refused: Iterable[Refused] = ()
) -> tuple[Compared, ...]:
    """Both sides on each sample. ``same`` gives where a value differs from what is expected, empty where it does not. A sample that fails in
    Fieldwright in a rule that is ``refused`` is not compared."""
    untold = {one.target for one in refused}
    made: list[Compared] = []
    for one in samples:
        if one.unread:
            made.append(Compared(one.name, "not run", one.unread))
            continue
        kind, value = run(one)
        if kind == "not run":
            made.append(Compared(one.name, "not run", str(value)))
        elif kind == "value" and one.failing & untold:
            made.append(Compared(one.name, "not run", NEEDED))
        elif kind == "failed" or one.failed:
            if kind == "failed" and one.failed:
                made.append(Compared(one.name, "equal", "both fail"))
            else:
                made.append(
                    Compared(
                        one.name, "different", str(value) if kind == "failed" else "a rule fails in Fieldwright only"
                    )
                )
        else:
            place = same(one, value)
            made.append(Compared(one.name, "different" if place else "equal", place))
    return tuple(made)


def python_run(made: Translated) -> Run:
    """Runs a module in a process of its own, with limits of time and memory."""
    program = python_program()

    def run(sample: Sample) -> tuple[str, Any]:
        if not program:
            return "not run", "there is no Python beside this program"
        with tempfile.TemporaryDirectory(prefix="fieldwright-") as folder:
            module = Path(folder) / "module.py"
            module.write_text(made.text, encoding="utf-8")
            for end, data in made.beside:
                module.with_suffix(end).write_bytes(data)
            payload = Path(folder) / "payload.json"
            payload.write_bytes(sample.value.encode("utf-8", "surrogatepass"))
            more = [f"--param={name}={json.dumps(value)}" for name, value in sample.parameters.items()]
            for at, (alias, value) in enumerate(sample.sources.items()):
                further = Path(folder) / f"source{at}.json"
                further.write_text(json.dumps(value), encoding="utf-8")
                more.append(f"--source={alias}={further}")
            try:
                done = subprocess.run(  # noqa: S603 - what was just written
                    [program, "-I", "-c", LIMITED, str(module), str(payload), *more],
                    capture_output=True, timeout=TIMEOUT, check=False, cwd=folder,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                return "failed", f"it took more than {TIMEOUT:g} seconds"
        if done.returncode:
            why = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
            if "not translated:" in why:
                return "not run", NEEDED
            return "failed", why.rpartition("payload.json: ")[2][:200]
        text = done.stdout.decode("utf-8", "surrogatepass")
        return "value", json.loads(text) if text else None

    return run


def python_program() -> str:
    """The Python to run modules with; empty where there is none."""
    if not getattr(sys, "frozen", False):
        return sys.executable
    return shutil.which("python3") or shutil.which("python") or ""


def place_of_difference(expected: Any, value: Any, place: str = "") -> str:
    """Where two JSON values differ, with no word of what stands there; empty where they do not."""
    match expected, value:
        case dict(), dict():
            if expected.keys() != value.keys():
                odd = next(one for one in [*expected, *value] if one not in expected or one not in value)
                return f"{place}.{odd} is there on one side only".lstrip(".")
            if list(expected) != list(value):
                return f"{place or 'the result'} has its members in another order"
            inside = (place_of_difference(expected[one], value[one], f"{place}.{one}") for one in expected)
            return next((one for one in inside if one), "")
        case list(), list():
            if len(expected) != len(value):
                return f"{place or 'the result'} has {len(value)} items instead of {len(expected)}"
            inside = (
                place_of_difference(a, b, f"{place}[{at}]")
                for at, (a, b) in enumerate(zip(expected, value, strict=True))
            )
            return next((one for one in inside if one), "")
        case bool(), bool():
            equal = expected is value
        case (int() | float(), int() | float()) if not isinstance(expected, bool) and not isinstance(value, bool):
            equal = float(expected) == float(value) or (math.isnan(expected) and math.isnan(value))
        case _:
            equal = type(expected) is type(value) and expected == value
    return "" if equal else f"{place.lstrip('.') or 'the result'} differs"


def json_same(sample: Sample, value: Any) -> str:
    """Where a JSON value is not what Fieldwright gives."""
    return place_of_difference(sample.expected, value)
