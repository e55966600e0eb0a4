"""A customer's settings against the form, and against what the project then is: what is wrong, where in the file, and what to do."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from attrs import evolve, frozen

from fieldwright.files.json_text import JsonDocument, Lines, escaped
from fieldwright.files.records import ABSENT
from fieldwright.mapping.findings import ERROR, INFO, WARNING, Finding
from fieldwright.project.check import check_project
from fieldwright.project.customers.form import misfits
from fieldwright.project.customers.offered import (
    LOOKUPS,
    RULES,
    SECTIONS,
    Offered,
    default_of,
    everything,
    offered,
    same,
)
from fieldwright.project.customers.settings import Settings, read_settings
from fieldwright.project.customers.settling import settled
from fieldwright.project.model import Project
from fieldwright.project.operations.near import near
from fieldwright.project.operations.secrets import looks_secret
from fieldwright.project.sides import Schemas

MOST = 200
"""Problems of one file that are told."""

_NOT_ABOUT_SETTINGS = frozenset("BOSM")
"""Families of findings that no customer's settings are the reason for, or that no customer can mend."""


@frozen
class Problem:
    """Something wrong with a settings file: ``place`` is a JSON pointer, ``finding`` the id where it is a finding of the project that then is."""

    place: str
    message: str
    mend: str = ""
    severity: str = ERROR
    line: int = 0
    finding: str = ""


def check_settings(
    project: Project, folder: Path, file: str | Path, schemas: Schemas | None = None
) -> tuple[Problem, ...]:
    """All that is wrong with a settings file, in its order: against the form first, then against what the project is with it.

    Raises a `FieldwrightError` for a file that is no JSON object of settings at all.
    """
    settings, document = read_settings(file)
    found = form_problems(project, document)
    if any(one.severity == ERROR for one in found):
        return found
    loaded = schemas or Schemas(folder)
    arising = _arising(project, settled(project, settings), folder, loaded)
    lines = Lines(document.text)
    told = _together(project, settings, arising)
    return (*found, *(evolve(one, line=lines(one.place)) for one in told))[:MOST]


def form_problems(project: Project, document: JsonDocument) -> tuple[Problem, ...]:
    """What is wrong with settings in themselves: keys given twice, names that there are not, values that are not allowed, rows that are there twice."""
    value = cast("dict[str, Any]", document.value)
    lines = Lines(document.text)
    twice = (
        Problem("", f"the key {one.key!r} is given twice; the last one counts", "Keep one.", WARNING)
        for one in document.duplicates
    )
    found: list[Problem] = []
    for one in (*twice, *_of_document(project, value)):
        found.append(evolve(one, line=lines(one.place)))
        if len(found) >= MOST:
            break
    return tuple(found)


def _of_document(project: Project, value: Mapping[str, Any]) -> Iterator[Problem]:
    known = {(one.section, one.name): one for one in offered(project)}
    if not isinstance(value.get("customer"), str) or not value["customer"].strip():
        yield Problem(
            "/customer" if "customer" in value else "",
            "nothing says whose settings these are",
            'Write "customer": "NAME".',
        )
    top = ("$schema", "customer", "note", *SECTIONS)
    for name in value:
        if name not in top:
            yield Problem(f"/{escaped(name)}", f"settings have no {name!r}", _instead(name, top))
    for section in SECTIONS:
        given = cast("Mapping[str, Any]", value.get(section, {}))
        names = [name for where, name in known if where == section]
        for name, each in given.items():
            one = known.get((section, name))
            yield from _of_unknown(project, section, name, names) if one is None else _of_value(one, each)
        for name in names:
            if name not in given and known[section, name].said.required:
                one = known[section, name]
                has = default_of(one) is not ABSENT
                mend = f"Write {json.dumps(name, ensure_ascii=False)}" + (
                    ", with the default or another value." if has else "."
                )
                yield Problem(
                    f"/{section}" if section in value else "", f"{_called(one)} is required, and not said", mend
                )


def _of_unknown(project: Project, section: str, name: str, names: list[str]) -> Iterator[Problem]:
    place = f"/{section}/{escaped(name)}"
    held = next((one for one in everything(project) if (one.section, one.name) == (section, name)), None)
    if held is not None and held.secret and held.per_customer:
        yield Problem(
            place,
            f"{name!r} is a secret, and has no place in a settings file",
            "Take it out, and supply it where secrets are kept.",
        )
    elif held is not None:
        yield Problem(place, f"{name!r} is the same for every customer", "Take it out.")
    else:
        yield Problem(place, f"there is nothing called {name!r} to set", _instead(name, names))


def _of_value(one: Offered, value: Any) -> Iterator[Problem]:
    wrong = misfits(one, value)
    for place, text in wrong:
        yield Problem(one.pointer + place, f"{_called(one)}: {text}", _allowed(one, value))
    if one.section == LOOKUPS and isinstance(value, list):
        yield from _twice(one, cast("list[Any]", value))
    for way, text in _texts(value, ""):
        if looks_secret(text):
            yield Problem(
                one.pointer + way,
                f"{_called(one)}: it looks like a secret",
                "Take it out, and exchange the secret: everybody reads this file.",
            )


def _twice(one: Offered, rows: list[Any]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for at, row in enumerate(rows):
        if not isinstance(row, dict) or not {"key", "value"} <= row.keys():
            continue
        key = json.dumps(row["key"], sort_keys=True)
        before = first.setdefault(key, at)
        if before != at:
            other = rows[before]["value"]
            says = "the same value" if same(other, row["value"]) else "another value"
            yield Problem(
                f"{one.pointer}/{at}",
                f"{_called(one)}: the key {key} is there already, in row {before + 1}, with {says}",
                "Keep one row.",
            )


def _texts(value: Any, way: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield way, value
    elif isinstance(value, dict):
        for name, each in cast("dict[str, Any]", value).items():
            yield from _texts(each, f"{way}/{escaped(name)}")
    elif isinstance(value, list):
        for at, each in enumerate(cast("list[Any]", value)):
            yield from _texts(each, f"{way}/{at}")


def _called(one: Offered) -> str:
    return f"{one.name} ({one.words})" if one.words != one.name else one.name


def _allowed(one: Offered, value: Any) -> str:
    names = [each.name for each in one.said.options]
    if names:
        like = near(value, names) if isinstance(value, str) else ""
        return f"Did you mean {like}?" if like else f"Write one of {', '.join(names)}."
    if one.section != LOOKUPS and one.said.help:
        return one.said.help
    return ""


def _instead(name: str, known: tuple[str, ...] | list[str]) -> str:
    like = near(name, known)
    if like:
        return f"Did you mean {like}?"
    return f"There are {', '.join(known[:12])}." if known else "Take it out: nothing of the kind can be set."


# --- the project that then is ----------------------------------------------------------------------------------------


def _arising(before: Project, after: Project, folder: Path, schemas: Schemas) -> Iterator[Finding]:
    """The findings that the project has only with these settings, and that are about data."""
    known = {_mark(one) for one in check_project(before, folder, schemas).findings}
    for one in check_project(after, folder, schemas).findings:
        if one.severity != INFO and one.id[0] not in _NOT_ABOUT_SETTINGS and _mark(one) not in known:
            yield one


def _mark(one: Finding) -> tuple[str, str, str, str]:
    return one.id, one.map, one.target, one.message


def _together(project: Project, settings: Settings, arising: Iterator[Finding]) -> Iterator[Problem]:
    """Problems of what is found, the same about several rules once."""
    same: dict[tuple[str, str, str], list[Finding]] = {}
    for one in arising:
        same.setdefault((_reason(project, settings, one), one.id, one.message), []).append(one)
    for (place, id_, message), found in same.items():
        first = found[0]
        where = f"{first.map}: {first.target}: " if first.target else f"{first.map}: " if first.map else ""
        rest = len(found) - 1
        more = f", and so for {rest:,} more rule{'' if rest == 1 else 's'}" if rest else ""
        yield Problem(place, f"{where}{message}{more}", first.mend, first.severity, finding=id_)


def _reason(project: Project, settings: Settings, one: Finding) -> str:
    """What in the settings a finding is most likely about: the rule itself or one above it, else what its rule reads."""
    rule = project.map(one.map).rule(one.target) if one.map and one.target else None
    texts = " ".join(text for _, text in rule.expressions) if rule is not None else ""
    for each in offered(project):
        if settings.value(each.section, each.name) is ABSENT:
            continue
        if each.section == RULES:
            target = each.name.partition(": ")[2]
            if each.map == one.map and (one.target == target or one.target.startswith((target + ".", target + "["))):
                return each.pointer
        elif each.name in one.message or (texts and each.name in texts):
            return each.pointer
    return ""
