"""The specification as one HTML file: no network, no outside parts, readable without scripts."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from attrs import frozen
from jinja2 import Environment
from markupsafe import Markup, escape

from fieldwright.files.collector import paused_collector
from fieldwright.report.columns import CHANGES, EXAMPLES, PARAMETERS, Table, source_text
from fieldwright.report.counts import share
from fieldwright.report.diagrams.context import context_svg
from fieldwright.report.diagrams.sequence import sequence_svg
from fieldwright.report.html.assets import SCRIPTS, licence, page_policy, script_text, style_text
from fieldwright.report.html.code import coloured
from fieldwright.report.html.overview import contents_of, open_points
from fieldwright.report.html.places import Places, chunks, counted, places_of
from fieldwright.report.html.running import as_data, missing_functions, parameters_read, trial_data
from fieldwright.report.html.trees import Trees, as_lists, chip, trees_of
from fieldwright.report.model import FieldRow, MapSpec, Spec
from fieldwright.report.operation_tables import OPERATION
from fieldwright.report.page import coded, environment, part
from fieldwright.report.visible import visible

_KINDS = {
    "value": "Expression", "constant": "Constant", "each": "Loop", "element": "Block", "not mapped": "Left empty by decision",
    "unmapped": "Nothing yet", "filled below": "Filled below",
}  # fmt: skip

_FIELD_COLUMNS = (
    ("Path", "path"), ("Type", "type"), ("Required", "required"), ("Null", "nullable"), ("Occurs", "occurs"), ("Limits", "limits"),
    ("Values", "values"), ("Default", "default"), ("Meaning", "description"), ("Notes", "notes"),
)  # fmt: skip


@frozen
class _Shape:
    """What is made for a map beside its own texts."""

    trees: Trees
    links: Markup
    trial: Markup
    missing: tuple[str, ...]
    parameters: tuple[tuple[str, str, str], ...]
    to_xml: bool
    statuses: list[str]
    kinds: list[str]
    owners: list[str]


def html_of(spec: Spec) -> bytes:
    """The page's bytes, UTF-8."""
    with paused_collector():  # a page is very many small texts, all of them needed to the end
        return _page(spec).encode("utf-8")


def _page(spec: Spec) -> str:
    places = places_of(spec)
    shapes = [_shape(one, spec, places) for one in spec.maps]
    engine = any(shape.trial for shape in shapes)
    style, script = style_text(), script_text()
    flows = {one.name: f"flow-{at}" for at, one in enumerate(spec.flows, 1)}
    comments: defaultdict[str, list[Any]] = defaultdict(list)
    for one in spec.comments:
        if one.anchor:
            comments[one.anchor].append(one)
    worked: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    for one in spec.maps:
        for each in one.examples:
            worked[each.map, each.target].append(each)
    template = _environment(places).from_string(part("spec.html.j2"))
    return template.render(
        spec=spec,
        several=len(spec.maps) > 1,
        places=places,
        shapes=shapes,
        contents=contents_of(spec, [bool(shape.trial) for shape in shapes]),
        open_points=open_points(spec),
        context=context_svg(spec.maps, "context"),
        pictures=[sequence_svg(one, f"flow-{at}-picture") for at, one in enumerate(spec.flows, 1)],
        flow_places=defaultdict(str, flows),
        map_places=defaultdict(str, {one.name: f"map-{at}" for at, one in enumerate(spec.maps, 1)}),
        comments={row.anchor: comments.get(row.anchor, ()) for one in spec.maps for row in one.rows},
        examples_of={(row.map, row.target): worked.get((row.map, row.target), ()) for one in spec.maps for row in one.rows},
        kind_words=defaultdict(str, _KINDS),
        policy=page_policy(style, script, worker=engine),
        style=Markup(style),  # noqa: S704  # our own files, hashed in the policy
        script=Markup(script),  # noqa: S704
        engine=Markup(part("vendor/jsonata.min.js")) if engine else "",  # noqa: S704
        host=Markup(part(SCRIPTS["host"])),  # noqa: S704
        worker=Markup(part(SCRIPTS["worker"])),  # noqa: S704
        licence=licence() if engine else "",
        tables={"parameters": PARAMETERS, "examples": EXAMPLES, "changes": CHANGES, **{one.key: one for one in OPERATION}},
    )  # fmt: skip


def _shape(one: MapSpec, spec: Spec, places: Places) -> _Shape:
    trees = trees_of(one, places)
    trial = one.trial
    return _Shape(
        trees=trees,
        links=as_data(as_lists(trees.links)),
        trial=trial_data(one, trial, spec.parameters, places) if trial else Markup(""),
        missing=missing_functions(trial) if trial else (),
        parameters=parameters_read(trial, spec.parameters) if trial else (),
        to_xml=bool(trial and trial.target_medium == "xml"),
        statuses=_used(row.status for row in one.rows),
        kinds=_used(row.kind for row in one.rows),
        owners=_used(row.owner for row in one.rows),
    )


def _used(names: Any) -> list[str]:
    return counted(Counter(name for name in names if name))


def _environment(places: Places) -> Environment:
    made = environment()
    filters: dict[str, Any] = made.filters
    filters |= {
        "share": share, "chunks": chunks, "coded": coded, "brief": _brief, "coloured": coloured, "chip": chip, "field_cell": _field_cell,
        "broken": _broken, "ended": _ended, "short_required": _short_required,
    }  # fmt: skip
    names: dict[str, Any] = made.globals
    names |= {"source_text": source_text, "columns_of": _columns_of, "field_columns": _field_columns, "places": places}
    return made


def _brief(text: str) -> str:
    """The beginning of a long text, to the end of a word."""
    line = " ".join(text[:400].split())
    return line if len(line) <= 120 else line[:120].rsplit(" ", 1)[0] + " …"


def _broken(path: str) -> Markup:
    """A path that may be broken behind its dots."""
    return Markup(str(escape(visible(path))).replace(".", ".<wbr>"))  # noqa: S704  # escaped


def _short_required(text: str) -> str:
    """Where a field must be, with the last step of the path only: the rest stands around it."""
    said, _, path = text.rpartition(" ")
    return f"{said} {path.rpartition('.')[2]}" if said.endswith(("in each", "is a")) else text


def _ended(text: str) -> str:
    """A sentence with its full stop."""
    return text if text.rstrip()[-1:] in (".", "!", "?", "…", "") else f"{text}."


def _columns_of(table: Table, several: bool) -> list[Any]:
    """A table's columns that say something: without the map's where there is one map."""
    return [column for column in table.columns if several or column.key != "map"]


def _field_columns(rows: Sequence[FieldRow]) -> list[tuple[str, str]]:
    """The columns in which any of the fields says something."""
    return [(title, name) for title, name in _FIELD_COLUMNS if any(getattr(row, name) for row in rows)]


def _field_cell(row: FieldRow, name: str) -> str:
    value = getattr(row, name)
    return ("yes" if value else "") if isinstance(value, bool) else str(value)
