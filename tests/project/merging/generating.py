"""Projects as people make them, and what they do to them, at random: by edits of the program, and by hand in the file.

Every text that an edit writes is one that never stood anywhere, so that a test can look for it.
"""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT, from_record, to_record
from fieldwright.mapping.model import (
    Blanks,
    Dropped,
    Example,
    Join,
    Lookup,
    LookupFile,
    LookupRow,
    Map,
    Parameter,
    ProjectFunction,
    Question,
    Rule,
    SourceRef,
    TargetRef,
)
from fieldwright.project.edits import (
    decide_not_mapped,
    drop_source,
    remove_lookup,
    remove_rule,
    rename_lookup,
    set_blanks,
    set_lookup,
    set_rule,
    undrop_source,
)
from fieldwright.project.model import Project, Release, SchemaRef, Suppression
from fieldwright.project.model import TestCase as Case
from fieldwright.project.reviewing import Comment, Reply, Shown
from fieldwright.project.use_cases import Environment, Flow, Setting, Step, UseCase, Volume


class Words:
    """New texts, each once."""

    def __init__(self, random: Random, mark: str) -> None:
        self._random, self._mark, self._count = random, mark, 0

    def __call__(self) -> str:
        self._count += 1
        return f"{self._mark}{self._count}"

    def sometimes(self) -> str:
        return self() if self._random.random() < 0.4 else ""


def a_rule(random: Random, word: Words, target: str) -> Rule:
    """A rule of any kind."""
    match random.randrange(5):
        case 0:
            rule = Rule(target, constant=random.choice([1, True, None, 1.5, word(), {"a": [word()]}]))
        case 1:
            rule = Rule(
                target,
                each=word(),
                where=word.sometimes(),
                alias=word.sometimes(),
                joins=(Join(word(), word(), left="a", right="b"),),
            )
        case 2:
            rule = Rule(target, decision="not mapped", reason=word.sometimes(), decided_by=word.sometimes())
        case _:
            rule = Rule(target, value=word(), when=word.sometimes(), default=random.choice([ABSENT, None, 0, word()]))
    approved = random.random() < 0.3
    return evolve(
        rule,
        status="approved" if approved else random.choice(["draft", "ready"]),
        approved_for=word.sometimes() if approved else "",
        approved_by=word() if approved else "",
        words=word.sometimes(),
        note=word.sometimes(),
        question=Question(word(), asked_of=word.sometimes(), answer=word.sometimes())
        if random.random() < 0.2
        else None,
        examples=tuple(Example(word(), word()) for _ in range(random.randrange(3))),
        blanks=Blanks("leave out") if random.random() < 0.1 else None,
        extra={"x-team": {"size": random.randrange(9), "people": [word()]}} if random.random() < 0.15 else {},
    )


def a_project(random: Random, *, rules: int = 6) -> Project:
    """A project with something of everything."""
    word = Words(random, "b")
    sources = tuple(SourceRef("a", "A", name) for name in ("source", "prices")[: random.randint(1, 2)])
    maps = tuple(
        Map(
            name, sources, TargetRef("b", "B"),
            tuple(a_rule(random, word, f"order.f{at}") for at in range(random.randrange(rules))),
            tuple(Dropped(f"s{at}", word.sometimes()) for at in range(random.randrange(3))),
            word.sometimes(), tuple(word() for _ in range(random.randrange(3))),
        )
        for name in ("orders", "lines")[: random.randint(1, 2)]
    )  # fmt: skip
    lookups = tuple(
        Lookup(
            name,
            tuple(LookupRow(key, word()) for key in random.sample(["A", "B", 1, ["C", 2], None], 3)),
            description=word.sometimes(),
        )
        for name in ("status", "unit")[: random.randrange(3)]
    )
    flow = Flow(
        "nightly", ("uc1",), word(), frequency=word(), volume=Volume(per_run=word()),
        steps=tuple(Step(kind, word(), "a", map="orders") for kind in random.sample(["retrieve", "map", "send", "wait"], random.randrange(5))),
        environments=(Environment("test", word()),), settings=(Setting("limit", word()),),
    )  # fmt: skip
    return Project(
        word(), owner=word.sometimes(), version="0.1",
        schemas={"a": SchemaRef("a.json", word(), fields={"A": {"x": {"type": word()}, "y": {"type": "string"}}}), "b": SchemaRef("b.xsd")},
        maps=maps, lookups=lookups,
        parameters=tuple(Parameter(name, default=word()) for name in ("region", "zone")[: random.randrange(3)]),
        functions=(ProjectFunction("net", ("a", "b"), word()),)[: random.randrange(2)],
        tests=tuple(Case(name, word(), word(), parameters={"region": word()}) for name in ("one", "two")[: random.randrange(3)]),
        suppressions=(Suppression("T02", "order.f1", reason=word()),)[: random.randrange(2)],
        severities={"B13": "off"}, changes={"preset": "strict", "ignore": [{"path": word(), "reason": word()}]} if random.random() < 0.3 else {},
        history=(Release("2026-01-01", "0.1", word()),), use_cases=(UseCase("uc1", word(), excluded=(word(),), questions=(Question(word()),)),),
        flows=(flow,)[: random.randrange(2)],
        comments=tuple(Comment(f"c{at}", text=word(), replies=(Reply(word(), text=word()),)) for at in range(random.randrange(3))),
        shown=(Shown("x", reason=word()),)[: random.randrange(2)], extra={"x-tool": {"colour": word()}} if random.random() < 0.3 else {},
    )  # fmt: skip


def edited(project: Project, random: Random, mark: str, count: int = 4, *, steady: bool = False) -> Project:
    """The project with some edits, each of which leaves a project that loads. ``steady``: none gives another name or order, or is by hand."""
    word = Words(random, mark)
    for _ in range(random.randint(1, count)):
        change = random.choice(_STEADY if steady else _EDITS) if steady or random.random() < 0.6 else _by_hand
        project = change(project, random, word)
    return project


# --- edits of the program --------------------------------------------------------------------------------------------


def _map_of(project: Project, random: Random) -> Map:
    return random.choice(project.maps) if project.maps else Map("none", (), TargetRef("b", "B"))


def _with_map(change: Callable[[Map, Random, Words], Map]) -> Callable[[Project, Random, Words], Project]:
    def edit(project: Project, random: Random, word: Words) -> Project:
        if not project.maps:
            return project
        at = random.randrange(len(project.maps))
        made = change(project.maps[at], random, word)
        return evolve(project, maps=(*project.maps[:at], made, *project.maps[at + 1 :]))

    return edit


def _new_rule(project: Project, random: Random, word: Words) -> Project:
    target = f"order.{random.choice(['n1', 'n2', word()])}"
    return set_rule(project, _map_of(project, random).name, a_rule(random, word, target)) if project.maps else project


def _other_rule(project: Project, random: Random, word: Words) -> Project:
    here = _map_of(project, random)
    if not here.rules:
        return project
    rule = random.choice(here.rules)
    match random.randrange(6):
        case 0:
            return decide_not_mapped(project, here.name, rule.target, word())
        case 1:
            return set_rule(project, here.name, evolve(rule, note=word()))
        case 2:
            return set_rule(
                project, here.name, evolve(rule, status="approved", approved_by=word(), approved_for=word.sometimes())
            )
        case 3:
            return set_rule(project, here.name, evolve(rule, question=Question(word())))
        case 4:
            return set_rule(project, here.name, evolve(rule, words=word(), words_for=word()))
        case _:
            return set_rule(
                project, here.name, evolve(rule, value=word(), constant=ABSENT, each="", decision="", reason="")
            )


def _gone_rule(project: Project, random: Random, word: Words) -> Project:
    here = _map_of(project, random)
    return remove_rule(project, here.name, random.choice(here.rules).target) if here.rules else project


def _moved_rule(here: Map, random: Random, word: Words) -> Map:
    if not here.rules:
        return here
    at = random.randrange(len(here.rules))
    return evolve(
        here, rules=(*here.rules[:at], evolve(here.rules[at], target=f"order.{word()}"), *here.rules[at + 1 :])
    )


def _shuffled(here: Map, random: Random, word: Words) -> Map:
    rules = list(here.rules)
    random.shuffle(rules)
    return evolve(here, rules=tuple(rules))


def _lookup(project: Project, random: Random, word: Words) -> Project:
    return _other_lookup(project, random, word, random.randrange(5))


def _steady_lookup(project: Project, random: Random, word: Words) -> Project:
    return _other_lookup(project, random, word, random.choice([0, 1, 2, 4]))


def _other_lookup(project: Project, random: Random, word: Words, what: int) -> Project:
    name = random.choice(["status", "unit", "fresh"])
    held = next((one for one in project.lookups if one.name == name), Lookup(name))
    match what:
        case 0:
            return remove_lookup(project, name)
        case 1 if held.rows:
            at = random.randrange(len(held.rows))
            rows = (*held.rows[:at], evolve(held.rows[at], value=word()), *held.rows[at + 1 :])
            return set_lookup(project, evolve(held, rows=rows))
        case 2 if held.rows:
            return set_lookup(project, evolve(held, rows=(), table=LookupFile(word(), ("k", word()), word())))
        case 3 if held.name in [one.name for one in project.lookups]:
            return rename_lookup(project, held.name, evolve(held, name=random.choice([word(), "renamed"])))
        case _:
            row = LookupRow(random.choice(["N", word()]), word())
            kept = tuple(one for one in held.rows if one.key != row.key)
            return set_lookup(project, evolve(held, rows=(*kept, row)))


def _source(project: Project, random: Random, word: Words) -> Project:
    here = _map_of(project, random)
    if not project.maps:
        return project
    if here.dropped and random.random() < 0.5:
        return undrop_source(project, here.name, here.dropped[0].path)
    return drop_source(project, here.name, Dropped(random.choice(["s0", "s9"]), word()))


def _blanks(project: Project, random: Random, word: Words) -> Project:
    if not project.maps:
        return project
    return set_blanks(
        project,
        _map_of(project, random).name,
        Blanks(random.choice(["keep", "leave out", "error"]), random.choice(["keep", "null"])),
    )


def _flow(project: Project, random: Random, word: Words) -> Project:
    if not project.flows:
        return evolve(project, flows=(Flow("nightly", trigger=word()),))
    flow = project.flows[0]
    steps = list(flow.steps)
    match random.randrange(4):
        case 0:
            steps.insert(random.randint(0, len(steps)), Step("notify", word()))
        case 1 if steps:
            at = random.randrange(len(steps))
            steps[at] = evolve(steps[at], **{random.choice(["text", "when", "failure"]): word()})
        case 2 if steps:
            steps.pop(random.randrange(len(steps)))
        case _:
            random.shuffle(steps)
    return evolve(project, flows=(evolve(flow, steps=tuple(steps), frequency=random.choice([flow.frequency, word()])),))


def _comment(project: Project, random: Random, word: Words) -> Project:
    if not project.comments or random.random() < 0.3:
        return evolve(project, comments=(*project.comments, Comment(word(), text=word())))
    at = random.randrange(len(project.comments))
    one = project.comments[at]
    made = random.choice(
        [
            evolve(one, state="done"),
            evolve(one, replies=(*one.replies, Reply(word(), text=word()))),
            evolve(one, text=word()),
        ]
    )
    return evolve(project, comments=(*project.comments[:at], made, *project.comments[at + 1 :]))


def _top(project: Project, random: Random, word: Words) -> Project:
    change: dict[str, Any] = random.choice([
        {"version": word()}, {"description": word()}, {"severities": {**project.severities, random.choice(["B13", "T02"]): word()}},
        {"history": (*project.history, Release("2026-02-02", random.choice(["0.2", "0.3"]), word()))},
        {"schemas": {**project.schemas, "a": evolve(project.schemas["a"], digest=word())}} if "a" in project.schemas else {},
        {"schemas": {**project.schemas, "c": SchemaRef(word())}}, {"extra": {**project.extra, "x-tool": {random.choice(["size", "colour"]): word()}}},
        {"parameters": (*(one for one in project.parameters if one.name != "extra"), Parameter("extra", default=word()))},
        {"use_cases": (UseCase("uc1", word(), excluded=(word(), word())),)},
        {"maps": tuple(evolve(one, name=word()) if at == 0 else one for at, one in enumerate(project.maps))},
        {"maps": project.maps[::-1]}, {"maps": tuple(evolve(one, status="final", final_for=word()) for one in project.maps)},
    ])  # fmt: skip
    return evolve(project, **change)


_EDITS: list[Callable[[Project, Random, Words], Project]] = [
    _new_rule, _new_rule, _other_rule, _other_rule, _other_rule, _gone_rule, _with_map(_moved_rule), _with_map(_shuffled), _lookup, _lookup,
    _source, _blanks, _flow, _flow, _comment, _top, _top,
]  # fmt: skip

_STEADY = [_new_rule, _other_rule, _other_rule, _gone_rule, _steady_lookup, _source, _blanks, _comment]


# --- by hand ---------------------------------------------------------------------------------------------------------


def _by_hand(project: Project, random: Random, word: Words) -> Project:
    """The file with something changed, taken out, doubled or put in anywhere, where it then still loads."""
    record: dict[str, Any] = copy.deepcopy(to_record(project))
    places = list(_containers(record))
    for _ in range(5):
        here = random.choice(places)
        before = copy.deepcopy(here)
        _spoil(here, random, word)
        try:
            return from_record(Project, copy.deepcopy(record))
        except FieldwrightError:
            here.clear()
            here.update(before) if isinstance(here, dict) else here.extend(before)
    return project


def _containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for one in value.values() if isinstance(value, dict) else value:
            yield from _containers(one)


def _spoil(here: Any, random: Random, word: Words) -> None:
    if isinstance(here, dict):
        key = random.choice([*here, "x-new"])
        match random.randrange(3):
            case 0:
                here.pop(key, None)
            case 1:
                here[f"x-{random.choice('ab')}"] = random.choice([word(), [word()], {"k": word()}, 1.0, 1, True])
            case _:
                if isinstance(here.get(key), str):
                    here[key] = word()
        return
    match random.randrange(4):
        case 0 if here:
            here.pop(random.randrange(len(here)))
        case 1 if here:
            here.insert(random.randint(0, len(here)), copy.deepcopy(random.choice(here)))
        case 2:
            random.shuffle(here)
        case _:
            here.append(word())
