"""``fieldwright functions``: the catalog of what expressions may call."""

from pathlib import Path
from typing import Any

from fieldwright.cli.opening import opened_project
from fieldwright.cli.printing import out, out_json, table
from fieldwright.expression.functions import FUNCTIONS, Function, signature
from fieldwright.expression.problems import nearest
from fieldwright.files.errors import MissingError
from fieldwright.mapping.model import ProjectFunction


def list_functions(name: str, project: Path | None, *, as_json: bool) -> int:
    """Print one function with all that is known, those with a word in their name, group or meaning, or all. With a project, its own as well.

    Raises `MissingError` where nothing has the word.
    """
    word = name.strip().lstrip("$")
    own = opened_project(project).project.functions if project is not None else ()
    exact = FUNCTIONS.get(word)
    mine = next((one for one in own if one.name == word), None)
    found = [exact] if exact else [] if mine else _with_word(word)
    found_own = [mine] if mine else [] if exact else [one for one in own if _has(word, one.name, one.description)]
    if word and not found and not found_own:
        like = nearest(word, [*FUNCTIONS, *(one.name for one in own)])
        mend = f"did you mean ${like}?" if like else "fieldwright functions lists all"
        raise MissingError(f"no function has {name!r} in its name, group or meaning", mend=mend)
    if as_json:
        out_json({"functions": [*map(_record, found), *map(_own_record, found_own)]})
    elif exact or mine:
        _print_one(found, found_own)
    else:
        _print_list(found, found_own)
    return 0


def _with_word(word: str) -> list[Function]:
    return [one for one in FUNCTIONS.values() if _has(word, one.name, one.group, one.description)]


def _has(word: str, *texts: str) -> bool:
    return any(word.lower() in text.lower() for text in texts)


def _print_list(found: list[Function], own: list[ProjectFunction]) -> None:
    for group in dict.fromkeys(one.group for one in found):
        out(group)
        table(
            [(one.usage, one.description.partition(". ")[0].rstrip(".")) for one in found if one.group == group],
            indent="  ",
        )
    if own:
        out("Of the project")
        table([(_usage(one), one.description) for one in own], indent="  ")
    out("More on one: fieldwright functions NAME")


def _print_one(found: list[Function], own: list[ProjectFunction]) -> None:
    for one in found:
        out(f"{one.usage}   {one.group}, {_where(one)}")
        for line in (one.description, one.blanks, "" if one.pure else "It may give another result each time."):
            if line:
                out(f"  {line}")
        if one.library:
            out(f"  It follows {one.library}.")
        out("Examples")
        table([(one.example, one.result), *one.vectors, *((text, "an error") for text in one.fails)], indent="  ")
    for mine in own:
        out(f"{_usage(mine)}   of the project")
        out(f"  {mine.description}" if mine.description else "")
        out(f"  {mine.expression}")


def _usage(one: ProjectFunction) -> str:
    return f"${one.name}({', '.join(one.parameters)})"


def _where(one: Function) -> str:
    if not one.own:
        return "of JSONata"
    return "the runtime of an export must supply it" if one.supplied else "defined in what is exported"


def _record(one: Function) -> dict[str, Any]:
    return {
        "name": one.name, "usage": one.usage, "signature": signature(one.name), "group": one.group, "description": one.description, "blanks": one.blanks,
        "origin": "fieldwright" if one.own else "jsonata", "supplied": one.supplied, "pure": one.pure, "library": one.library,
        "example": one.example, "result": one.result,
        "vectors": [{"expression": text, "result": result} for text, result in one.vectors], "fails": list(one.fails),
        "definition": one.source,
    }  # fmt: skip


def _own_record(one: ProjectFunction) -> dict[str, Any]:
    return {
        "name": one.name, "usage": _usage(one), "signature": "", "group": "Of the project", "description": one.description, "blanks": "",
        "origin": "project", "supplied": False, "pure": True, "library": "", "example": "", "result": "",
        "vectors": [{"input": each.input, "output": each.output} for each in one.examples], "fails": [], "definition": one.expression,
    }  # fmt: skip
