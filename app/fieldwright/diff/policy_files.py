"""Policies as files: JSON or YAML with a preset, severities and what is ignored; and several of them as one."""

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, cast

from attrs import evolve

from fieldwright.diff.kinds import KINDS
from fieldwright.diff.policy import AUTO, Ignore, Policy, policy_of
from fieldwright.files.errors import FieldwrightError, SyntaxProblemError, UnreadableError
from fieldwright.files.json_text import load_json
from fieldwright.files.reading import read_bytes, sniffed
from fieldwright.files.yaml_text import load_yaml

LIMIT = 5_000_000
"""The largest policy in bytes."""


def load_policy(file: str | Path) -> Policy:
    """The policy in a file. Raises a `FieldwrightError` that names it, and the line where that is known."""
    data = read_bytes(file, limit=LIMIT)
    kind = sniffed(data, file)
    value: Any = load_json(data, file).value if kind == "json" else load_yaml(data, file).value
    if not isinstance(value, dict):
        mend = 'write {"preset": "standard", "severities": {...}, "ignore": [...]}'
        raise SyntaxProblemError("this is no policy of changes", mend=mend, file=file)
    given = {str(name): one for name, one in cast("dict[Any, Any]", value).items() if name != "$schema"}
    return policy_in(given, str(file))


def policy_in(values: dict[str, Any], place: str) -> Policy:
    """The policy that values say, such as those under ``changes`` in a project. Raises a `FieldwrightError` that names the place."""
    try:
        return policy_of(values, place)
    except FieldwrightError as error:
        raise SyntaxProblemError(error.problem.removeprefix(f"{place}: "), mend=error.mend, file=place) from None


def together(*policies: Policy) -> Policy:
    """Several policies as one: later severities and presets count, all that is ignored is."""
    made = Policy()
    for one in policies:
        preset = one.preset if one.preset != AUTO else made.preset
        made = Policy(preset, {**made.severities, **one.severities}, (*made.ignored, *one.ignored))
    return made


def with_ignored(policy: Policy, given: Sequence[str]) -> Policy:
    """The policy with further things ignored: ids of kinds or paths, in which ``*`` stands for anything; what can be both is both."""
    return evolve(policy, ignored=(*policy.ignored, *(one for text in given for one in _ignored(text))))


def _ignored(text: str) -> Iterator[Ignore]:
    if not text.strip("*"):
        raise UnreadableError("ignoring everything leaves nothing to compare", mend="name an id or a path")
    yield Ignore(path=text)
    if any(fnmatchcase(one, text) for one in KINDS):
        yield Ignore(id=text)
