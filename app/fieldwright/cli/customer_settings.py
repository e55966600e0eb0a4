"""``fieldwright settings``: what each customer may set, the form of it, and customers' settings checked."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Any

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, plural, say, table
from fieldwright.files.errors import SaveError
from fieldwright.files.records import ABSENT
from fieldwright.files.saving import save_bytes
from fieldwright.mapping.configurable import FIXED, PER_CUSTOMER
from fieldwright.mapping.findings import ERROR, SEVERITIES
from fieldwright.mapping.model import Lookup
from fieldwright.project.customers.checking import Problem, check_settings
from fieldwright.project.customers.form import form_of, schema_of
from fieldwright.project.customers.offered import LOOKUPS, PARAMETERS, Offered, default_of, everything, offered
from fieldwright.project.customers.settings import dump_settings, usual_settings
from fieldwright.project.model import Project
from fieldwright.project.sides import Schemas

SCOPES: Mapping[str, str] = MappingProxyType(
    {PER_CUSTOMER: "each customer", FIXED: "fixed for all", "": "nobody has said"}
)
"""Who decides, in words."""


def list_settings(file: Path, *, as_json: bool) -> int:
    """Print what each customer may set, what is fixed for all, and the parameters and lookups of which nobody has said. Exit status 0."""
    project = opened_project(file).project
    told = [
        one
        for one in everything(project)
        if one.configurable is not None or (one.section in (PARAMETERS, LOOKUPS) and _is_asked(project))
    ]
    if as_json:
        out_json({"settings": [_record(one) for one in told]})
        return 0
    rows = [(SCOPES.get(one.said.scope, one.said.scope), one.section, one.name, *_words(one)) for one in told]
    table([("WHO DECIDES", "WHERE", "NAME", "LABEL", "ALLOWED", "DEFAULT"), *rows] if rows else [])
    counts = {words: sum(one.said.scope == scope for one in told) for scope, words in SCOPES.items()}
    said = ", ".join(f"{count} {words}" for words, count in counts.items() if count)
    out(said if told else "nothing can be set: all is the same for every customer")
    return 0


def _is_asked(project: Project) -> bool:
    return any(one.per_customer for one in everything(project))


def _words(one: Offered) -> tuple[str, str, str]:
    if not one.per_customer:
        return one.said.label, "", ""
    default = default_of(one)
    need = " (required)" if one.said.required else ""
    if one.section == LOOKUPS:
        count = len(one.subject.rows) if isinstance(one.subject, Lookup) else 0
        return one.words, "rows" + need, plural(count, "row") if count else "those of its file"
    shown = "" if default is ABSENT else json.dumps(default, ensure_ascii=False)
    return one.words, _allowed(one) + need, shown


def _allowed(one: Offered) -> str:
    if one.secret:
        return "a secret: not in the form"
    if one.said.options:
        return " | ".join(option.name for option in one.said.options)
    schema = schema_of(one)
    kind = schema.get("type", "anything")
    limits = [f"{name} {schema[name]}" for name in schema if name not in ("type", "items", "minItems")]
    return " ".join([kind if isinstance(kind, str) else " or ".join(kind), *limits])


def _record(one: Offered) -> dict[str, Any]:
    said = one.said
    default = default_of(one) if one.per_customer else ABSENT
    record: dict[str, Any] = {
        "section": one.section, "name": one.name, "map": one.map, "scope": said.scope, "label": said.label, "help": said.help,
        "group": said.group, "required": said.required, "options": [{"name": each.name, "words": each.words} for each in said.options],
    }  # fmt: skip
    if one.per_customer and not one.secret:
        record["schema"] = schema_of(one)
    return record if default is ABSENT else {**record, "default": default}


def write_form(file: Path, to: Path) -> None:
    """Write the form; it says the same for the same project."""
    form = form_of(opened_project(file).project)
    save_bytes(to, (json.dumps(form, ensure_ascii=False, indent=2) + "\n").encode())
    say(f"wrote {to}")


def write_new(file: Path, to: Path, customer: str) -> None:
    """Write settings in which all is as by default; a file that is there is not written over."""
    if to.exists():
        raise SaveError("the file exists already", mend="choose another name, or remove it", file=to)
    project = opened_project(file).project
    made = usual_settings(project, customer or PurePath(to.name.split(".")[0]).name)
    save_bytes(to, dump_settings(made))
    lacking = [one.name for one in offered(project) if one.said.required and default_of(one) is ABSENT]
    more = f"; still to be said: {', '.join(lacking)}" if lacking else ""
    say(f"wrote {to}{more}")


def check_files(file: Path, given: Sequence[Path], *, as_json: bool) -> int:
    """Check customers' settings against the form and against what the project then is; 1 where one has an error."""
    opened = opened_project(file)
    schemas = Schemas(opened.folder)
    found = {one: check_settings(opened.project, opened.folder, one, schemas) for one in given}
    every = [one for problems in found.values() for one in problems]
    counts = {severity: sum(one.severity == severity for one in every) for severity in SEVERITIES}
    if as_json:
        files = [{"file": str(one), "problems": [_told(each) for each in problems]} for one, problems in found.items()]
        out_json({"files": files, "summary": counts})
    else:
        for one, problems in found.items():
            for each in problems:
                id_ = f"{each.finding} " if each.finding else ""
                out(
                    f"{one}:{each.line}: {each.severity}: {id_}{each.message}" + (f": {each.mend}" if each.mend else "")
                )
        said = ", ".join(plural(count, severity) for severity, count in counts.items() if count)
        out(f"{plural(len(given), 'settings file')}: {said or 'no problems'}")
    return 1 if counts[ERROR] else 0


def _told(one: Problem) -> dict[str, Any]:
    return {
        "place": one.place, "line": one.line, "severity": one.severity, "finding": one.finding, "message": one.message, "mend": one.mend,
    }  # fmt: skip
