"""Test cases without what their payloads say: for bundles, and for all that leaves the project."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.records import ABSENT
from fieldwright.mapping.model import Example, Rule
from fieldwright.project.masking import masked
from fieldwright.project.model import Project
from fieldwright.project.payload_masks import Payload, masked_file
from fieldwright.project.test_cases import TestCase


def masked_case(case: TestCase, known: Sequence[Payload] = ()) -> TestCase:
    """The case with its payload masked as one of the messages that it may be, and without the output, which a masked payload does not give.

    A payload that cannot be masked goes. A case whose payloads are masked already stays as it is.
    """
    if case.masked or (case.payload is ABSENT and case.output is ABSENT):
        return case
    return evolve(case, payload=_masked(case.payload, known), output=ABSENT)


def without_payloads(case: TestCase) -> TestCase:
    """The case without its payload and output, where they are in the project."""
    return evolve(case, payload=ABSENT, output=ABSENT)


def with_marks(project: Project) -> Project:
    """The project to be read by people: in place of each payload and worked value its mask, with a mark that is another for another value."""
    return evolve(
        tests_with_marks(project),
        maps=tuple(evolve(one, rules=tuple(map(_of_rule, one.rules))) for one in project.maps),
        functions=tuple(evolve(one, examples=tuple(map(_of_example, one.examples))) for one in project.functions),
    )


def tests_with_marks(project: Project) -> Project:
    """The project with masks and marks in place of the payloads of its test cases alone."""
    tests = tuple(evolve(one, payload=_marked(one.payload), output=_marked(one.output)) for one in project.tests)
    return evolve(project, tests=tests)


def _of_rule(rule: Rule) -> Rule:
    return evolve(rule, examples=tuple(map(_of_example, rule.examples))) if rule.examples else rule


def _of_example(one: Example) -> Example:
    return evolve(one, input=_marked(one.input), output=_marked(one.output))


def _marked(value: Any) -> Any:
    if value is ABSENT or value is None or isinstance(value, bool):
        return value
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    mark = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{json.dumps(masked(value), ensure_ascii=False, sort_keys=True, default=str)} (masked, {mark})"


def _masked(value: Any, known: Sequence[Payload]) -> Any:
    if value is ABSENT:
        return value
    if not isinstance(value, str):
        for one in known:
            if one.schema.medium == "json":
                try:
                    return masked(value, one.schema.root(one.message), one.shown)
                except (FieldwrightError, RecursionError):
                    continue
        return masked(value)
    try:
        made = masked_file(value.encode("utf-8", "surrogatepass"), Path("payload"), known)
    except (FieldwrightError, RecursionError):
        return ABSENT
    return ABSENT if made is None else made.data.decode("utf-8", "replace")
