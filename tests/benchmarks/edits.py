"""Edited copies of JSON schemas: so many edits of so many kinds, chosen by a seed, with what a comparison has to report of each."""

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

EDITS, SEED = 50, 20_261_121


@frozen
class Edit:
    """What was done to a field of a definition: the ids of changes of which one says so."""

    ids: tuple[str, ...]
    definition: str
    field: str


Facts = dict[str, Any]


def _set(**facts: Any) -> Callable[[Facts], Facts]:
    return lambda one: {**one, **facts}


def _text(one: Facts) -> bool:
    return one.get("type") == "string" and not one.keys() - {"type", "description", "pattern"}


def _plain(one: Facts) -> bool:
    return one.get("type") == "string" and not one.keys() - {"type", "description"}


def _number(one: Facts) -> bool:
    return one.get("type") in ("integer", "number") and not one.keys() - {"type", "description", "format", "pattern"}


def _described(one: Facts) -> bool:
    return len(one.get("description", "")) > 8 and one.get("type") in ("string", "integer", "number", "boolean")


def _any(one: Facts) -> bool:
    return one.get("type") in ("string", "integer", "number", "boolean") and "enum" not in one


Rule = tuple[tuple[str, ...], Callable[[Facts], bool], Callable[[Facts], Facts]]

VALUES: tuple[Rule, ...] = (
    (("max-length-set",), _plain, _set(maxLength=4711)),
    (("min-length-set",), _plain, _set(minLength=3)),
    (("pattern-set",), _plain, _set(pattern="^[A-Z]{2,9}$")),
    (("format-set", "format-untold"), _plain, _set(format="uuid")),
    (("enum-set",), _plain, _set(enum=["one", "two"])),
    (("type-changed",), _text, lambda one: {"type": "integer", "description": one.get("description", "")}),
    (("type-widened",), lambda one: _number(one) and one["type"] == "integer", lambda one: {"type": "number", "description": one.get("description", "")}),
    (("minimum-set",), _number, _set(minimum=-4711)),
    (("maximum-set",), _number, _set(maximum=4711)),
    (("multiple-of-set",), _number, _set(multipleOf=5)),
    (("default-set",), _plain, _set(default="nothing said")),
    (("description-changed",), _described, _set(description="Something else is said about it now.")),
    (("title-changed",), _any, _set(title="Another title")),
    (("access-changed",), _any, _set(readOnly=True)),
    (("became-list",), _plain, lambda one: {"type": "array", "items": {"type": "string"}, "description": one.get("description", "")}),
    (("became-single",), lambda one: one.get("type") == "array" and not one.keys() - {"type", "description", "items"}, lambda one: {**one["items"], **({"description": one["description"]} if "description" in one else {})}),
    (("enum-value-added",), lambda one: len(one.get("enum", ())) > 1 and _strings(one), lambda one: {**one, "enum": [*one["enum"], "added value"]}),
    (("enum-value-removed",), lambda one: len(one.get("enum", ())) > 2 and _strings(one), lambda one: {**one, "enum": one["enum"][1:]}),
)  # fmt: skip
"""Edits of a field's own value: what is reported, which fields it fits, what is made of one."""
STRUCTURE = ("added", "removed", "renamed", "required", "optional", "moved to the end")


def _strings(one: Facts) -> bool:
    return all(isinstance(value, str) for value in one["enum"])


def edited(document: dict[str, Any], definitions: dict[str, Any], *, resolve: str) -> list[Edit]:
    """Edit a document in place, each definition at most once. ``definitions`` are those of it that may be, and ``resolve`` is how references
    to them begin: a field that refers to a scalar has it written out, which is no change."""
    rng = random.Random(SEED)
    names = [name for name, one in definitions.items() if isinstance(one, dict) and isinstance(one.get("properties"), dict)]  # fmt: skip
    used = json.dumps(document)
    names = [name for name in names if f'"{resolve}{name}"' in used]
    rng.shuffle(names)
    kinds = [*VALUES, *STRUCTURE]
    made: list[Edit] = []
    waiting = [kind for at in range(EDITS) for kind in (kinds[at % len(kinds)],)]
    for kind in waiting:
        for name in names:
            edit = _one(kind, name, definitions, resolve, rng)
            if edit is not None:
                made.append(edit)
                names.remove(name)
                break
    while len(made) < EDITS and names:  # some kinds fit few definitions: more of what fits
        name = names.pop()
        edit = _one(rng.choice(kinds), name, definitions, resolve, rng)
        made += [edit] if edit is not None else []
    return made


def _one(kind: Any, name: str, definitions: dict[str, Any], resolve: str, rng: random.Random) -> Edit | None:
    one = definitions[name]
    if one.keys() & {"allOf", "anyOf", "oneOf"}:
        return None
    fields = list(_fields(one["properties"], definitions, resolve))
    rng.shuffle(fields)
    required = one.get("required", [])
    for field, facts in fields:
        if isinstance(kind, tuple):
            ids, fits, makes = kind
            if fits(facts):
                one["properties"][field] = makes(copy.deepcopy(facts))
                return Edit(ids, name, field)
        elif _any(facts):
            edit = _structure(kind, name, one, field, required)
            if edit is not None:
                return edit
    return None


def _fields(properties: dict[str, Any], definitions: dict[str, Any], resolve: str) -> Iterator[tuple[str, Facts]]:
    for field, facts in properties.items():
        if not isinstance(facts, dict):
            continue
        target = facts.get("$ref", "")
        if target.startswith(resolve):
            meant = definitions.get(target.removeprefix(resolve), {})
            if meant.get("type") in ("string", "integer", "number", "boolean"):
                yield field, {**meant, "description": facts.get("description", meant.get("description", ""))}
        elif "$ref" not in facts:
            yield field, facts


def _structure(kind: str, name: str, one: Facts, field: str, required: list[str]) -> Edit | None:
    properties = one["properties"]
    if kind == "added":
        properties["quiteAnotherField"] = {"type": "string", "maxLength": 17}
        return Edit(("optional-field-added", "optional-field-added-open"), name, "quiteAnotherField")
    if kind == "removed" and field not in required and not _resembled(field, properties):
        del properties[field]
        return Edit(("optional-field-removed", "optional-field-removed-open"), name, field)
    if kind == "renamed" and field not in required and len(properties[field].get("description", "")) > 8:
        one["properties"] = {f"{key}Renamed" if key == field else key: value for key, value in properties.items()}
        return Edit(("field-renamed",), name, f"{field}Renamed")
    if kind == "required" and field not in required:
        one["required"] = [*required, field]
        return Edit(("became-required",), name, field)
    if kind == "optional" and field in required:
        one["required"] = [other for other in required if other != field]
        if not one["required"]:
            del one["required"]
        return Edit(("became-optional",), name, field)
    if kind == "moved to the end":
        properties[field] = properties.pop(field)  # no change at all
    return None


def _resembled(field: str, properties: dict[str, Any]) -> bool:
    return any(other != field and (other.startswith(field) or field.startswith(other)) for other in properties)


def swagger(document: dict[str, Any]) -> dict[str, Any]:
    """An OpenAPI 3.0 document as the Swagger 2.0 that it was made from: Kubernetes publishes that."""
    said = json.dumps(document).replace("#/components/schemas/", "#/definitions/")
    old = json.loads(said)
    for operations in old["paths"].values():
        for operation in operations.values() if isinstance(operations, dict) else ():
            if isinstance(operation, dict) and "responses" in operation:
                _as_swagger(operation, old["components"].get("requestBodies", {}))
        for parameter in operations.get("parameters", ()):
            parameter.update(parameter.pop("schema", {}))
    return {"swagger": "2.0", "info": old["info"], "paths": old["paths"], "definitions": old["components"]["schemas"]}


def _as_swagger(operation: dict[str, Any], bodies: dict[str, Any]) -> None:
    for parameter in operation.get("parameters", ()):
        parameter.update(parameter.pop("schema", {}))
    body = operation.pop("requestBody", None)
    if body is not None:
        body = bodies[body["$ref"].rpartition("/")[2]] if "$ref" in body else body
        content = next(iter(body["content"].values()))
        made = {"in": "body", "name": "body", "schema": content.get("schema", {})}
        operation.setdefault("parameters", []).append(made)
        operation["consumes"] = list(body["content"])
    for response in operation["responses"].values():
        content = response.pop("content", None)
        if content:
            operation["produces"] = list(content)
            response["schema"] = next(iter(content.values())).get("schema", {})
