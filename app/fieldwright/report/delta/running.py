"""What rules that changed give for the inputs of the project's test cases, before and now: worked examples of a delta specification.

An input is of the old version; for the new rules it is written as the new one has it, with what was renamed or moved in its new place.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from fieldwright.diff.impact.pairing import Pairing, pairing
from fieldwright.expression.evaluator import Evaluator
from fieldwright.files.errors import FieldwrightError
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.model import Map
from fieldwright.mapping.run import Runner
from fieldwright.mapping.running.further import parameters_of, read_sources, require_given
from fieldwright.mapping.scopes import reads_of
from fieldwright.mapping.sides import Bench
from fieldwright.project.masking import masked
from fieldwright.project.sides import Schemas, benches
from fieldwright.project.test_cases import TestCase
from fieldwright.project.testing.given import payload_of
from fieldwright.project.upgrading import Upgrade, held_schemas
from fieldwright.project.upgrading_cases import values_at
from fieldwright.report.delta.model import DECIDE, Delta, ExampleLine
from fieldwright.report.visible import json_text
from fieldwright.schema.values import read_value, write_value

MOST = 200
"""Examples in all."""
NOTHING = object()


def run_examples(upgrade: Upgrade, delta: Delta, schemas: Schemas, *, values: bool = False) -> tuple[ExampleLine, ...]:
    """An example of each rule of the delta for each test case whose input can be run; what fails or cannot be read gives none.

    What payloads hold is masked unless ``values`` are asked for.
    """
    before, after = held_schemas(upgrade, schemas)
    was, now = benches(upgrade.before, before), benches(upgrade.project, after)
    wanted: dict[str, dict[str, str]] = {}
    for line in delta.rules:
        if line.before and line.after and line.kind != DECIDE:
            wanted.setdefault(line.map, {})[line.target] = line.target_before or line.target
    found: list[ExampleLine] = []
    with Evaluator(spare=False) as evaluator:
        for case in upgrade.before.tests:
            name = upgrade.before.map(case.map).name
            if name not in wanted or name not in now:
                continue
            try:
                found += _of_case(
                    upgrade, case, (was[name], now[name]), wanted[name], schemas.folder, evaluator, values=values
                )
            except FieldwrightError:
                continue
            if len(found) >= MOST:
                break
    return tuple(found[:MOST])


def _of_case(
    upgrade: Upgrade,
    case: TestCase,
    both: tuple[Bench, Bench],
    wanted: Mapping[str, str],
    folder: Path,
    evaluator: Evaluator,
    *,
    values: bool,
) -> Iterator[ExampleLine]:
    was, now = both
    pair = _pair(upgrade, was.map)
    data = payload_of(case, was.primary, folder)
    before = _runner(was, case, folder, evaluator)
    value = read_value(data, before.source.schema, before.source.root, case.input or "payload")
    after = _runner(now, case, folder, evaluator)
    paths = dict.fromkeys(
        path for pairs in reads_of(was).values() for alias, path in pairs if alias == was.map.sources[0].alias
    )
    put = value if pair is None else as_now(value, pair, list(paths))
    given = write_value(put, after.source.schema, after.source.root)
    old, new = before.run(data, file=case.input).value, after.run(given, file=case.input).value
    reads = reads_of(now)
    for target, target_before in wanted.items():
        result = first_at(new, target)
        if result is NOTHING:
            continue
        inputs = {
            path or "$": first_at(put, path)
            for alias, path in reads.get(target, ())
            if alias == now.map.sources[0].alias
        }
        shown = {path: one for path, one in inputs.items() if one is not NOTHING}
        one_only = len(shown) == 1
        taken = next(iter(shown.values())) if one_only else shown
        yield ExampleLine(
            was.map.name, target, _text(taken, values), _text(first_at(old, target_before), values),
            _text(result, values), f"test case {case.name}",
        )  # fmt: skip


def _runner(bench: Bench, case: TestCase, folder: Path, evaluator: Evaluator) -> Runner:
    parameters = parameters_of(bench, {}, case.parameters)
    files = {alias: folder / str(name) for alias, name in case.inputs.items()}
    require_given(bench, parameters, files)
    return Runner(bench, evaluator, parameters=parameters, sources=read_sources(bench, files))


def _pair(upgrade: Upgrade, map_: Map) -> Pairing | None:
    first = map_.sources[0] if map_.sources else None
    return pairing(upgrade.comparison, first.message) if first is not None and first.schema == upgrade.schema else None


def as_now(value: Any, pair: Pairing, paths: Sequence[str]) -> Any:
    """A payload's value of the old version with what was renamed or moved where the new version has it; of the paths that are named."""
    renamed = {one.old: one for path in paths for one in pair.renamed_on(path)}
    made = value
    for one in sorted(renamed.values(), key=lambda held: bare_path(held.old).count(".")):
        made = _moved(made, _names(one.current), _names(one.new))
    return made


def _names(path: str) -> tuple[str, ...]:
    return tuple(bare_path(path).split(".")) if path else ()


def _moved(value: Any, old: tuple[str, ...], new: tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_moved(one, old, new) for one in cast("list[Any]", value)]
    if not isinstance(value, dict) or not old or not new:
        return value
    held = cast("dict[str, Any]", value)
    if len(old) > 1 and len(new) > 1 and old[0] == new[0]:
        return {name: _moved(one, old[1:], new[1:]) if name == old[0] else one for name, one in held.items()}
    taken, rest = _taken(held, old)
    return rest if taken is NOTHING else _put(rest, new, taken)


def _taken(value: Any, path: tuple[str, ...]) -> tuple[Any, Any]:
    """What stands at a path, and the value without it; of lists on the way the first item that has it."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        for at, one in enumerate(items):
            taken, rest = _taken(one, path)
            if taken is not NOTHING:
                return taken, [*items[:at], rest, *items[at + 1 :]]
        return NOTHING, items
    if not isinstance(value, dict) or path[0] not in value:
        return NOTHING, value
    held = cast("dict[str, Any]", value)
    if len(path) == 1:
        return held[path[0]], {name: one for name, one in held.items() if name != path[0]}
    taken, rest = _taken(held[path[0]], path[1:])
    return taken, {**held, path[0]: rest}


def _put(value: Any, path: tuple[str, ...], put: Any) -> Any:
    if isinstance(value, list):
        return [_put(one, path, put) for one in cast("list[Any]", value)]
    held = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return {**held, path[0]: put if len(path) == 1 else _put(held.get(path[0], {}), path[1:], put)}


def first_at(value: Any, path: str) -> Any:
    """The first value at a path, in whichever items of the lists on the way; `NOTHING` where there is none."""
    if isinstance(value, list) and (path.startswith("[]") or not path):
        return first_at(value[0], path[2:].lstrip(".")) if path and value else cast("Any", value)
    here = values_at(value, _names(path))
    return here[0] if here else NOTHING


def _text(value: Any, values: bool) -> str:
    return "" if value is NOTHING else json_text(value if values else masked(value))
