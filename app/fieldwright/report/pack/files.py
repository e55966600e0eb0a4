"""The files of a pack."""

import json
from typing import Any

from jinja2 import Environment, StrictUndefined

from fieldwright.files.records import ABSENT
from fieldwright.files.resources import resource
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas
from fieldwright.project.test_cases import NORMAL
from fieldwright.report.markdown import plain
from fieldwright.report.pack.model import Pack, PackCase
from fieldwright.report.pack.postman import collection_of, environments_of
from fieldwright.report.visible import json_text

SUPPORT = ("adapter.py", "fieldwright_pack.py", "test_cases.py")
"""Files that are the same in every pack."""


def files_of(project: Project, pack: Pack, schemas: Schemas) -> dict[str, bytes]:
    """The files of a pack by their paths in it; the same for the same project each time."""
    made: dict[str, bytes] = {name: resource("pack", name).read_bytes() for name in SUPPORT}
    for one in pack.cases:
        made.update(_files(one))
    made["cases.json"] = _json({"project": project.name, "version": project.version, "cases": [_record(one) for one in pack.cases]})  # fmt: skip
    made["postman/collection.json"] = _json(collection_of(project, pack, schemas))
    for name, environment in environments_of(project, schemas).items():
        made[f"postman/{name}.environment.json"] = _json(environment)
    made["README.md"] = _readme(project, pack).encode("utf-8", "backslashreplace")
    return made


def _names(one: PackCase) -> tuple[str, str, dict[str, str]]:
    folder = f"cases/{one.slug}"
    return f"{folder}/input{_ending(one.reads)}", f"{folder}/expected{_ending(one.format)}", {alias: f"{folder}/source-{at}{_ending_of(data)}" for at, (alias, data) in enumerate(one.sources.items(), 1)}  # fmt: skip


def _files(one: PackCase) -> dict[str, bytes]:
    payload, expected, sources = _names(one)
    made = {payload: one.payload, **{sources[alias]: data for alias, data in one.sources.items()}}
    return {**made, expected: one.expected} if one.expected else made


def _ending(format_: str) -> str:
    return f".{'txt' if format_ == 'text' else format_}"


def _ending_of(data: bytes) -> str:
    start = data.lstrip()[:1]
    return ".json" if start in (b"{", b"[") else ".xml" if start == b"<" else ".csv"


def _record(one: PackCase) -> dict[str, Any]:
    payload, expected, sources = _names(one)
    made: dict[str, Any] = {
        "name": one.case.name, "map": one.map, "kind": one.case.kind or NORMAL, "use_case": one.case.use_case, "flow": one.case.flow,
        "proves": one.case.proves, "format": one.format, "input": payload, "expected": expected if one.expected else "",
        "refused": one.refused, "may_refuse": one.may_refuse, "why": one.why, "parameters": dict(one.parameters), "sources": sources, "ignore": list(one.ignore),
        "tolerances": [{"path": path, "kind": kind, "most": most} for path, kind, most in one.tolerances],
        "delimiter": one.delimiter if one.format == "csv" else "",
    }  # fmt: skip
    return {key: value for key, value in made.items() if key == "name" or value not in ("", [], {}, False)}


def _json(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n"
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a pair of surrogates: only its escape is text
        return (json.dumps(value, indent=2, default=str) + "\n").encode()


def _readme(project: Project, pack: Pack) -> str:
    jinja = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)  # noqa: S701  # Markdown
    jinja.filters["cell"] = _cell
    cases = [
        {"name": one.case.name, "map": one.map, "kind": one.case.kind or NORMAL, "proves": one.case.proves, "expects": _expects(one)}
        for one in pack.cases
    ]  # fmt: skip
    parameters = [
        {"name": one.name, "type": one.type, "default": "" if one.default is ABSENT else json_text(one.default), "description": one.description}
        for one in project.parameters
    ]  # fmt: skip
    template = jinja.from_string(resource("pack", "README.md.j2").read_text("utf-8"))
    return template.render(project=_cell(project.name), cases=cases, parameters=parameters, left_out=[(_cell(name), _cell(reason)) for name, reason in pack.left_out]) + "\n"  # fmt: skip


def _expects(one: PackCase) -> str:
    if one.refused:
        return one.expects
    if one.may_refuse:
        return f"{one.expects}, or that it is refused"
    return "what is in the file expected" if one.expected else one.expects


def _cell(text: str) -> str:
    return plain(" ".join(text.split()))
