"""Texts that look like passwords, keys and tokens: none has a place in a project, as everybody reads it and every export carries it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, TypeVar, cast

from attrs import evolve, has

from fieldwright.mapping.checks.personal import looks_like_key
from fieldwright.mapping.configurable import Option
from fieldwright.mapping.model import Lookup, Map, Parameter, Rule
from fieldwright.project.model import Project
from fieldwright.project.operations.places import Told, texts_of
from fieldwright.project.test_cases import TestCase

LEFT_OUT = "(left out: it looks like a secret)"
"""What exports write in place of a secret."""

Record = TypeVar("Record")
Settable = TypeVar("Settable", Rule, Parameter, Lookup)
Put = Callable[[str], str]
"""What is written in place of a secret."""

DEEPEST = 20
"""How deep values are looked into."""


def _left_out(_text: str) -> str:
    return LEFT_OUT


_PLACEHOLDER = r"\$\{|\$\(|\{\{|<[^>]+>|%\w+%|\*{3,}|x{4,}|…|\.\.\."
_STRONG = re.compile(r"passw(or)?d|pass_?phrase|\bpwd\b|secret|private_?-? ?key|credential", re.IGNORECASE)
_WEAK = re.compile(r"token|api_?-? ?key|access_?-? ?key|signing_?-? ?key", re.IGNORECASE)
_ABOUT = re.compile(
    r"(url|uri|address|endpoint|type|name|kind|lifetime|ttl|age|seconds|minutes|hours|days|path|header|parameter|field|length|id|policy|rotation|scope|vault)s?$",
    re.IGNORECASE,
)
"""What ends the name of something that is about a secret and none itself: ``token_url``."""
_ASSIGNED = re.compile(
    r"(?:pass(?:word|wd|phrase)?|\bpwd|secret|token|api[ _-]?key|access[ _-]?key|private[ _-]?key)[\"']?\s{0,3}"
    r"(?P<how>[:=])\s{0,3}[\"']?(?P<value>[^\s\"',;<>]{6,})",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:bearer|basic)\s+(?=[\w.+/~-]*\d)[\w.+/~-]{16,}=*|://[^\s/:@]{1,80}:[^\s/@]{1,200}@"
    r"|[?&](?:token|key|sig|signature|api_?key|access_token|code|password|secret)=(?![$<{%])[^\s&]{6,}",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/_=-]{24,}(?![\w+/=-])")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
LONGEST = 20_000


def looks_secret(text: str, called: str = "") -> bool:
    """Whether a text looks like a secret, or has one in it. ``called`` is what it is the value of: ``api_key``.

    >>> looks_secret("hunter2!", "db_password"), looks_secret("OAuth 2 client credentials", "authentication")
    (True, False)
    """
    return _looks_secret(text[:LONGEST].strip(), called)


@lru_cache(maxsize=4_096)  # a project is checked after each edit
def _looks_secret(text: str, called: str) -> bool:
    if looks_like_key(text) or any(not re.search(_PLACEHOLDER, one[0]) for one in _CARRIED.finditer(text)):
        return True
    if any(_assigned(one["how"], one["value"]) for one in _ASSIGNED.finditer(text)):
        return True
    if called and not _ABOUT.search(called) and _value_of(text, called):
        return True
    return any(_random(one[0]) for one in _WORD.finditer(text))


def _value_of(text: str, called: str) -> bool:
    """Whether a text that is called so is itself the secret: one word, and no placeholder for it."""
    if not text or any(one.isspace() for one in text) or re.search(_PLACEHOLDER, text) or text.startswith("$"):
        return False
    if _STRONG.search(called):
        return len(text) >= 4
    return bool(_WEAK.search(called)) and len(text) >= 8 and "://" not in text and any(one.isdigit() for one in text)


def _assigned(how: str, value: str) -> bool:
    if re.search(_PLACEHOLDER, value) or value.startswith(("$", "{", "//")):
        return False
    return how == "=" or any(one.isdigit() for one in value)


def _random(word: str) -> bool:
    """Whether a long word is mixed as keys are, and no path, name or identifier."""
    if _UUID.fullmatch(word) or word.count("/") > 1 or word.count("-") + word.count("_") > 3:
        return False
    digits = sum(one.isdigit() for one in word)
    return digits >= 3 and any(one.islower() for one in word) and any(one.isupper() for one in word)


def secrets_in(record: Any) -> Iterator[Told]:
    """The texts of a use case, a flow, a contact and their like that look like secrets."""
    for one in texts_of(record):
        if looks_secret(one.text, one.called):
            yield one


def without_secrets(record: Record, put: Put = _left_out) -> Record:
    """The use case or flow with what ``put`` gives in place of each secret; itself where it has none."""
    for one in secrets_in(record):
        record = written(record, one.way, put(one.text))
    return record


def project_without_secrets(project: Project, put: Put = _left_out) -> Project:
    """The project without what looks like a secret in its use cases, flows, contacts, checklist, customers' settings and test cases (but their payloads).

    ``put`` gives what stands in place of one, `LEFT_OUT` if it is not given.
    """
    made = evolve(
        project,
        parameters=_each(project.parameters, lambda one: _parameter(one, put)),
        maps=_each(project.maps, lambda one: _map(one, put)),
        lookups=_each(project.lookups, lambda one: _settable(one, put, one.name)),
        use_cases=_each(project.use_cases, lambda one: without_secrets(one, put)),
        flows=_each(project.flows, lambda one: without_secrets(one, put)),
        contacts=_each(project.contacts, lambda one: without_secrets(one, put)),
        checklist=_each(project.checklist, lambda one: without_secrets(one, put)),
        tests=_each(project.tests, lambda one: _test(one, put)),
    )
    parts = ("parameters", "maps", "lookups", "use_cases", "flows", "contacts", "checklist", "tests")
    return made if any(getattr(made, one) is not getattr(project, one) for one in parts) else project


def things_with_secrets(project: Project) -> Iterator[str]:
    """What of a project a secret stands in, in words: ``contact Ada``."""
    clean = project_without_secrets(project)
    if clean is project:
        return
    for part, noun, key in _THINGS:
        for one, other in zip(getattr(project, part), getattr(clean, part), strict=True):
            if one is not other:
                yield f"{noun} {getattr(other, key)}"
    for one, other in zip(project.maps, clean.maps, strict=True):
        for rule, made in zip(one.rules, other.rules, strict=True):
            if rule is not made:
                yield f"rule {one.name}: {rule.target}"


_THINGS = (
    ("parameters", "parameter", "name"), ("lookups", "lookup", "name"), ("use_cases", "use case", "id"), ("flows", "flow", "name"),
    ("contacts", "contact", "name"), ("checklist", "line of the checklist", "text"), ("tests", "test case", "name"),
)  # fmt: skip


def holds_secret(value: Any) -> bool:
    """Whether a JSON value has a text in it that looks like a secret."""
    return _cleaned(value, "", _left_out) is not value


def both_without_secrets(old: Project, new: Project) -> tuple[Project, Project]:
    """Two versions without secrets, each secret with a number of its own: that one was exchanged is seen, and neither is."""
    numbers: dict[str, int] = {}

    def put(text: str) -> str:
        number = numbers.setdefault(text, len(numbers) + 1)
        return LEFT_OUT if number == 1 else f"{LEFT_OUT[:-1]}, number {number})"

    return project_without_secrets(old, put), project_without_secrets(new, put)


def _each(records: tuple[Record, ...], made: Callable[[Record], Record]) -> tuple[Record, ...]:
    found = tuple(map(made, records))
    return found if any(one is not other for one, other in zip(found, records, strict=True)) else records


def _map(one: Map, put: Put) -> Map:
    rules = _each(one.rules, lambda rule: _settable(rule, put, rule.target))
    return one if rules is one.rules else evolve(one, rules=rules)


def _parameter(one: Parameter, put: Put) -> Parameter:
    made = _settable(one, put, one.name)
    default = _cleaned(made.default, one.name, put)
    return made if default is made.default else evolve(made, default=default)


def _settable(record: Settable, put: Put, called: str) -> Settable:
    """A rule, parameter or lookup without secrets in what is said of its settings."""
    said = record.configurable
    if said is None:
        return record
    made = without_secrets(said, put)
    options = _each(made.options, lambda one: _option(one, called, put))
    names = any(one.name == said.default for one in said.options)
    default = made.default if names else _cleaned(made.default, called, put)
    if options is not made.options or default is not made.default:
        made = evolve(made, options=options, default=default)
    return record if made is said else evolve(record, configurable=made)


def _option(one: Option, called: str, put: Put) -> Option:
    value = _cleaned(one.value, called, put)
    return one if value is one.value else evolve(one, value=value)


def _test(case: TestCase, put: Put) -> TestCase:
    given = {name: _cleaned(value, name, put) for name, value in case.parameters.items()}
    changed: dict[str, Any] = {}
    if any(given[name] is not value for name, value in case.parameters.items()):
        changed["parameters"] = given
    for name in ("note", "proves", "owner"):
        if looks_secret(getattr(case, name)):
            changed[name] = put(getattr(case, name))
    if any(looks_secret(one.note) for one in case.evidence):
        changed["evidence"] = tuple(
            evolve(one, note=put(one.note)) if looks_secret(one.note) else one for one in case.evidence
        )
    return evolve(case, **changed) if changed else case


def _cleaned(value: Any, called: str, put: Put, deep: int = DEEPEST) -> Any:
    """A JSON value with something else in place of each secret; itself where it has none."""
    if isinstance(value, str):
        return put(value) if looks_secret(value, called) else value
    if not deep:
        return value
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        made = {name: _cleaned(one, name, put, deep - 1) for name, one in held.items()}
        return made if any(made[name] is not one for name, one in held.items()) else value
    if isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        cleaned = [_cleaned(one, called, put, deep - 1) for one in items]
        return cleaned if any(one is not other for one, other in zip(cleaned, items, strict=True)) else value
    return value


def written(value: Any, way: tuple[str | int, ...], text: str) -> Any:
    """A record with another text at a place, which `texts_of` gave."""
    if not way:
        return text
    head, *rest = way
    if has(type(value)):
        if isinstance(head, str) and hasattr(value, head) and head != "extra":
            return evolve(value, **{head: written(getattr(value, head), tuple(rest), text)})
        return evolve(value, extra=written(value.extra, way, text))
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        return {**held, str(head): written(held[str(head)], tuple(rest), text)}
    items = list(cast("tuple[Any, ...]", value))
    items[int(head)] = written(items[int(head)], tuple(rest), text)
    return type(value)(items)
