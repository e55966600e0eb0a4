"""``fieldwright run --explain``: where one value of the output comes from."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fieldwright.cli.opening import opened_for
from fieldwright.cli.printing import out, out_json, table
from fieldwright.cli.running import PAYLOAD_LIMIT, RunOptions, given
from fieldwright.files.errors import FieldwrightError, RefusedError
from fieldwright.files.reading import read_bytes
from fieldwright.mapping.running.explain import Block, Explanation, Origin, explain
from fieldwright.mapping.sides import Bench
from fieldwright.project.sides import Schemas, bench_for
from fieldwright.report.visible import visible

SHOWN = 100
"""Characters of a value that are shown."""

GROUP_PRINTED = 20
"""Items of a group that are printed."""


def explain_value(file: Path, payloads: list[Path], path: str, options: RunOptions, *, as_json: bool) -> int:
    """Print the rule, the blocks, the inputs and the steps behind a place of the output; 1 where there is no value."""
    if len(payloads) != 1:
        raise RefusedError("one payload is explained at a time", mend="give one input")
    opened = opened_for(file, options.settings)
    bench = bench_for(opened.project, Schemas(opened.folder), opened.project.map(options.map_name))
    parameters, sources = given(bench, options)
    data = read_bytes(payloads[0], limit=PAYLOAD_LIMIT)
    try:
        told = explain(bench, data, path, parameters=parameters, sources=sources, file=str(payloads[0]))
    except FieldwrightError as error:
        raise error.located(payloads[0]) from None
    if as_json:
        out_json(told.to_record())
    else:
        _print(told, _words(bench, told.rule))
    return 0 if told.there else 1


def _words(bench: Bench, target: str) -> str:
    """What the rule of a target does, in words."""
    from fieldwright.report.wording.rules import words_of
    from fieldwright.report.wording.speaker import Around

    rule = bench.map.rule(target) if target else None
    return words_of(rule, (), Around(bench.lookups)).told if rule is not None else ""


def _print(told: Explanation, words: str) -> None:
    out(f"{told.path} {_value(told)}")
    if told.rule:
        out(f"rule    {told.rule}: {told.text}" if told.text else f"rule    {told.rule}: {told.kind}")
    if words:
        out(f"words   {visible(words)}")
    if told.why:
        out(f"why     {told.why}")
    for block in told.blocks:
        _print_block(block)
    rows = [("read", _place(one.alias, one.path), _value(one)) for one in told.inputs]
    if told.more_inputs:
        rows.append(("read", f"and {told.more_inputs} more places", ""))
    rows += [
        ("if" if one.condition else "step", " ".join(one.text.split()), one.error or _value(one)) for one in told.steps
    ]
    table([(kind, text, value) for kind, text, value in rows])


def _print_block(block: Block) -> None:
    what = f"group {block.index + 1} of {block.count}" if block.by else f"item {block.index + 1} of {block.count}"
    out(f"block   {block.target}: {what} of {block.each}")
    if not block.by:
        _print_origin("item", block.origin, block.joined)
        return
    key = json.dumps(block.key, ensure_ascii=False)
    out(f"  group {block.grouped} item{'' if block.grouped == 1 else 's'} with {' '.join(block.by.split())} = {key}")
    for one in block.group[:GROUP_PRINTED]:
        _print_origin("item", one, one.joined)
    if block.grouped > GROUP_PRINTED:
        out(f"  item  and {block.grouped - GROUP_PRINTED} more")


def _print_origin(kind: str, one: Origin, joined: Sequence[Origin] = ()) -> None:
    named = f"${one.name}: " if one.name else ""
    via = f"  ({one.via})" if one.via else ""
    out(
        f"  {kind}  {named}{_place(one.source, one.path) or 'computed'} {_value(one)}{via}"
        if one.there
        else f"  {kind}  {named}none{via}"
    )
    for other in joined:
        _print_origin("with", other)


def _place(alias: str, path: str) -> str:
    """A place of a source; what is computed has no source."""
    return f"{alias}: {path or 'all of it'}" if alias else path


def _value(one: Any) -> str:
    if not one.there:
        return "is missing"
    text = json.dumps(one.value, ensure_ascii=False)
    return "= " + (text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")
