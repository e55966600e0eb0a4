"""What a map reads besides its primary source: further sources, each read once, and the parameters of an installation."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from fieldwright.files.errors import FieldwrightError, MissingError, UnreadableError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes
from fieldwright.files.records import ABSENT
from fieldwright.mapping.compile import defaults_of
from fieldwright.mapping.model import Parameter, Rule
from fieldwright.mapping.sides import Bench, Side
from fieldwright.schema.values import read_value

SOURCE_LIMIT = 512_000_000
"""The largest further source, in bytes."""


def bindings_of(
    bench: Bench, parameters: Mapping[str, Any] | None = None, sources: Mapping[str, Any] | None = None
) -> dict[str, str]:
    """What is bound for every record, as JSON texts by name. What is not given is missing; `require_given` refuses that."""
    values = dict(sources or {})
    for alias in values:
        _further(bench, alias)
    made = {alias: json.dumps(value, ensure_ascii=False) for alias, value in values.items()}
    if bench.parameters or parameters:
        made["params"] = json.dumps({**defaults_of(bench), **(parameters or {})}, ensure_ascii=False)
    return made


def require_given(bench: Bench, parameters: Iterable[str], sources: Iterable[str]) -> None:
    """Raises `MissingError` naming all further sources and parameters without a default that the rules read and nobody gave."""
    given, values = set(parameters), set(sources)
    texts = [text for rule in bench.map.rules for text in _texts(rule)]
    lacking = [one.alias for one in bench.sources[1:] if one.alias not in values and _read(one.alias, texts)]
    wanted = [one.name for one in bench.parameters if one.name not in given and _read_parameter(one, texts)]
    if lacking or wanted:
        named_ = [*(f"the source {one!r}" for one in lacking), *(f"the parameter {one!r}" for one in wanted)]
        how = [*(f"--source {one}=FILE" for one in lacking), *(f"--param {one}=VALUE" for one in wanted)]
        are = "it is" if len(named_) == 1 else "they are"
        raise MissingError(
            f"the map {bench.map.name!r} also reads {' and '.join(named_)}, and {are} not given",
            mend=f"give {' '.join(how)}",
        )


def _further(bench: Bench, alias: str) -> Side:
    """The further source of an alias. Raises `MissingError` naming those there are."""
    sides = {side.alias: side for side in bench.sources[1:]}
    if alias not in sides:
        raise MissingError(
            f"the map {bench.map.name!r} has no further source {alias!r}", mend=f"it has: {', '.join(sides) or 'none'}"
        )
    return sides[alias]


def read_sources(bench: Bench, files: Mapping[str, Path]) -> dict[str, Any]:
    """The values of further sources by alias, each in the format of its own schema. Raises a `FieldwrightError` that names the file."""
    values: dict[str, Any] = {}
    for alias, file in files.items():
        side = _further(bench, alias)
        try:
            values[alias] = read_value(read_bytes(file, limit=SOURCE_LIMIT), side.schema, side.root, file)
        except FieldwrightError as error:
            raise error.located(file) from None
    return values


def parameters_of(bench: Bench, texts: Mapping[str, str], given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The values of parameters: ``given`` ones as they are, ``texts`` by their types. Raises a `FieldwrightError` for one that there is not."""
    known = {one.name: one for one in bench.parameters}
    for name in (*(given or {}), *texts):
        if name not in known:
            raise MissingError(f"the project has no parameter {name!r}", mend=f"it has: {', '.join(known) or 'none'}")
    made = dict(given or {})
    made.update({name: _typed(known[name], text) for name, text in texts.items()})
    return made


def read_parameters(file: Path) -> dict[str, Any]:
    """A JSON object of values by parameter. Raises a `FieldwrightError`."""
    value = load_json(read_bytes(file), file).value
    if not isinstance(value, dict):
        raise UnreadableError(
            "the parameters must be one JSON object", mend='write {"name": value, ...}', file=file, line=1
        )
    return cast("dict[str, Any]", value)


def named(given: Sequence[str], option: str, what: str) -> dict[str, str]:
    """``NAME=TEXT`` as pairs. Raises `UnreadableError` for what has no ``=``.

    >>> named(["a=b=c"], "--param", "VALUE")
    {'a': 'b=c'}
    """
    pairs: dict[str, str] = {}
    for one in given:
        name, equals, text = one.partition("=")
        if not equals or not name.strip():
            raise UnreadableError(f"{option} {one} names nothing", mend=f"write {option} NAME={what}")
        pairs[name.strip()] = text
    return pairs


_JSON_TYPES: Mapping[str, tuple[type, ...]] = {
    "number": (int, float), "integer": (int,), "boolean": (bool,), "object": (dict,), "array": (list,),
}  # fmt: skip


def _typed(parameter: Parameter, text: str) -> Any:
    """A parameter's value as typed on a command line: text as it is, everything else as JSON."""
    wanted = _JSON_TYPES.get(parameter.type)
    if wanted is None:
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
        raise UnreadableError(
            f"the parameter {parameter.name!r} must be of type {parameter.type}, and {text!r} is not",
            mend="write the value as JSON",
        )
    return value


def _texts(rule: Rule) -> list[str]:
    held = [text for _, text in rule.expressions]
    held += [one for join in rule.joins for one in (join.source, join.left, join.right) if one]
    return [*held, *(one for one in (rule.group_by, rule.key) if one)]


def _read(alias: str, texts: Sequence[str]) -> bool:
    asked = re.compile(rf"\${re.escape(alias)}(?!\w)")
    return any(asked.search(text) for text in texts)


def _read_parameter(parameter: Parameter, texts: Sequence[str]) -> bool:
    """Whether a rule reads a parameter that has no default."""
    if parameter.default is not ABSENT:
        return False
    asked = re.compile(rf"\$params\s*\.\s*`?{re.escape(parameter.name)}(?!\w)")
    return any(asked.search(text) for text in texts)
