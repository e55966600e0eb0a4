"""A project's own functions: who uses them, what is wrong with them, and edits of them."""

from collections.abc import Iterator

from attrs import evolve, frozen

from fieldwright.expression.definitions import calls_in, faults_of
from fieldwright.mapping.approval import words_carried
from fieldwright.mapping.findings import Finding, finding
from fieldwright.mapping.model import Map, ProjectFunction, Rule
from fieldwright.mapping.scopes import texts_of
from fieldwright.project.edits import DropRefusedError
from fieldwright.project.model import Project

MOST_NAMED = 5
"""Users of a function that a refusal names."""


@frozen
class User:
    """An expression that calls a function: of a rule (``map``, ``target``, ``attribute``), or of another function (``function``).

    ``start`` and ``end`` are where the call's name stands, in code points.
    """

    map: str = ""
    target: str = ""
    attribute: str = ""
    function: str = ""
    start: int = -1
    end: int = -1

    @property
    def text(self) -> str:
        """Which expression it is, in words."""
        return f"${self.function}" if self.function else f"{self.target} of {self.map}"


def users_of(project: Project, name: str) -> tuple[User, ...]:
    """Every call of a function by name, in the order of the functions, maps and rules. Calls through another function are that function's."""
    return (*_in_functions(project.functions, name), *(one for map_ in project.maps for one in _in_map(map_, name)))


def function_findings(project: Project) -> tuple[Finding, ...]:
    """E11 for each function that cannot be used, with the reason."""
    return tuple(
        finding("E11", f"${one.name}: {one.message}", mend=f"{one.mend[:1].upper()}{one.mend[1:]}." if one.mend else "")
        for one in faults_of(project.functions)
    )


def with_function_renamed(project: Project, name: str, new: str) -> Project:
    """The project with a function called otherwise, and all its calls with it."""
    functions = tuple(
        evolve(
            one,
            name=new if one.name == name else one.name,
            expression=one.expression
            if name in one.parameters
            else _renamed(one.expression, calls_in(one.expression, (name,)), new),
        )
        for one in project.functions
    )
    maps = tuple(evolve(one, rules=tuple(_rule_renamed(rule, name, new) for rule in one.rules)) for one in project.maps)
    return evolve(project, functions=functions, maps=maps)


def with_function(project: Project, function: ProjectFunction, old: str = "") -> Project:
    """The project with a function in place of the one called ``old``, whose calls follow its name; without ``old``, behind the others."""
    if not old:
        return evolve(project, functions=(*project.functions, function))
    if old != function.name:
        project = with_function_renamed(project, old, function.name)
    return evolve(project, functions=tuple(function if one.name == function.name else one for one in project.functions))


def without_function(project: Project, name: str) -> Project:
    """The project without a function. Raises `DropRefusedError` that names those who call it."""
    users = list(dict.fromkeys(one.text for one in users_of(project, name)))
    if users:
        more = f" and {len(users) - MOST_NAMED} more" if len(users) > MOST_NAMED else ""
        raise DropRefusedError(
            f"${name} is called by {', '.join(users[:MOST_NAMED])}{more}", mend="write those without it first"
        )
    return evolve(project, functions=tuple(one for one in project.functions if one.name != name))


def _in_functions(functions: tuple[ProjectFunction, ...], name: str) -> Iterator[User]:
    for one in functions:
        if name not in one.parameters:
            yield from (
                User(function=one.name, start=start, end=end) for _, start, end in calls_in(one.expression, (name,))
            )


def _in_map(map_: Map, name: str) -> Iterator[User]:
    for rule in map_.rules:
        for text in texts_of(rule):
            for _, start, end in calls_in(text.text, (name,)):
                yield User(map_.name, rule.target, text.attribute, "", start - text.shift, end - text.shift)


def _rule_renamed(rule: Rule, name: str, new: str) -> Rule:
    before = rule
    for text in texts_of(rule):
        calls = [(word, start - text.shift, end - text.shift) for word, start, end in calls_in(text.text, (name,))]
        if calls:
            rule = rule.with_text(text.attribute, _renamed(rule.text(text.attribute), tuple(calls), new))
    return words_carried(before, rule, (name,))


def _renamed(text: str, calls: tuple[tuple[str, int, int], ...], new: str) -> str:
    for _, start, end in sorted(calls, key=lambda call: -call[1]):
        text = f"{text[:start]}${new}{text[end:]}"
    return text
