"""The functions that a project's rules call beyond JSONata's own: what they mean, and who supplies them where an export runs."""

import json
from collections.abc import Iterable, Sequence

from fieldwright.expression.definitions import called_by, definitions_of
from fieldwright.expression.functions import FUNCTIONS, Function, own_functions
from fieldwright.mapping.model import Map, ProjectFunction
from fieldwright.project.model import Project
from fieldwright.project.worked import shown_call, vectors_of
from fieldwright.report.model import FunctionLine

IN_EXPRESSION = "Defined in the exported expression."
SUPPLIED = "Whoever runs the exported expression must supply it, with exactly this meaning."
COUNTED = "Defined in the exported expression, which takes the record's number in its run as $recordNumber."


def function_lines(project: Project, maps: Sequence[Map]) -> tuple[FunctionLine, ...]:
    """The project's functions that rules call, then ours that rules or those functions call, in the catalog's order."""
    defined = definitions_of(project.functions)
    told = {one.name: one for one in project.functions}
    texts = {
        (one.name, rule.target): "\n".join(text for _, text in rule.expressions) for one in maps for rule in one.rules
    }
    several = len(maps) > 1
    users: dict[str, list[str]] = {}
    for (map_name, target), text in texts.items():
        called = called_by(text, defined)
        whole = "\n".join((text, *(one.expression for one in called)))
        for name in (*(one.name for one in called), *own_functions(whole)):
            users.setdefault(name, []).append(f"{map_name}: {target}" if several else target)
    lines = [_of_project(told[one.name], users[one.name]) for one in defined if one.name in users]
    lines += (_of_ours(one, users[name]) for name, one in FUNCTIONS.items() if name in users and name != "translate")
    return tuple(lines)


def written(vectors: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Test vectors as lines."""
    return tuple(f"{text} -> {result}" for text, result in vectors)


def _of_ours(one: Function, users: Sequence[str]) -> FunctionLine:
    where = SUPPLIED if one.supplied else COUNTED if one.name == "sequence" else IN_EXPRESSION
    behind = f" It follows {one.library}." if one.library else ""
    return FunctionLine(
        one.name, one.usage, one.group, one.description + behind, one.blanks, where, "", written(vectors_of(one)), tuple(users),
    )  # fmt: skip


def _of_project(one: ProjectFunction, users: Sequence[str]) -> FunctionLine:
    usage = f"${one.name}({', '.join(one.parameters)})"
    examples = tuple(
        f"{shown_call(one, each.input)} -> {json.dumps(each.output, ensure_ascii=False)}" for each in one.examples
    )
    return FunctionLine(
        one.name, usage, "Of the project", one.description, "", IN_EXPRESSION, one.expression, examples, tuple(users)
    )
