"""Texts that look like passwords, keys and tokens: none has a place in a project, as everybody reads it and every export carries it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeVar, cast

from attrs import evolve, has

from fieldwright.mapping.checks.personal import looks_like_key
from fieldwright.project.model import Project
from fieldwright.project.operations.places import Told, texts_of
from fieldwright.project.test_cases import TestCase

LEFT_OUT = "(left out: it looks like a secret)"
"""What exports write in place of a secret."""

Record = TypeVar("Record")

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
    """The texts of a use case or a flow that look like secrets."""
    for one in texts_of(record):
        if looks_secret(one.text, one.called):
            yield one


def without_secrets(record: Record) -> Record:
    """The use case or flow with `LEFT_OUT` in place of each secret; itself where it has none."""
    for one in secrets_in(record):
        record = written(record, one.way, LEFT_OUT)
    return record


def project_without_secrets(project: Project) -> Project:
    """The project without what looks like a secret in its use cases, flows, contacts, checklist and test cases (but their payloads)."""
    if not (project.use_cases or project.flows or project.contacts or project.checklist or project.tests):
        return project
    return evolve(
        project,
        use_cases=tuple(map(without_secrets, project.use_cases)),
        flows=tuple(map(without_secrets, project.flows)),
        contacts=tuple(map(without_secrets, project.contacts)),
        checklist=tuple(map(without_secrets, project.checklist)),
        tests=tuple(map(_test_without_secrets, project.tests)),
    )


def _test_without_secrets(case: TestCase) -> TestCase:
    given = case.parameters
    hidden = [name for name, value in given.items() if isinstance(value, str) and looks_secret(value, name)]
    texts = [name for name in ("note", "proves", "owner") if looks_secret(getattr(case, name))]
    kept = tuple(evolve(one, note=LEFT_OUT) if looks_secret(one.note) else one for one in case.evidence)
    if not hidden and not texts and kept == case.evidence:
        return case
    return evolve(
        case, **dict.fromkeys(texts, LEFT_OUT), parameters={**given, **dict.fromkeys(hidden, LEFT_OUT)}, evidence=kept
    )


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
