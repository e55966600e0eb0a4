"""Evidence as JUnit XML: a test case each, with its use case, flow, map and kind as properties."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from fieldwright.report.evidence.model import CaseLine, Evidence

CASE_CLASS, EXAMPLE_CLASS = "test case", "example"

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_of(evidence: Evidence) -> str:
    """The evidence as JUnit XML. A case that could not be run is an error, one that differs a failure."""
    cases = evidence.cases
    errors = sum(one.could_not_run for one in cases)
    counts = f'tests="{len(cases)}" failures="{evidence.failed - errors}" errors="{errors}"'
    seconds = sum(one.seconds for one in cases)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuite name={_attribute(evidence.project)} {counts} time="{seconds:.3f}">']  # fmt: skip
    facts = (
        ("program", evidence.program), ("version", evidence.version), ("digest", evidence.digest), ("date", evidence.date),
        ("tester", evidence.tester), ("values", "shown" if evidence.with_values else "masked"),
    )  # fmt: skip
    lines += _properties(facts, "  ")
    for one in cases:
        lines += _case(one)
    return "\n".join([*lines, "</testsuite>"]) + "\n"


def _case(one: CaseLine) -> Iterator[str]:
    of = EXAMPLE_CLASS if one.example else CASE_CLASS
    head = f"<testcase classname={_attribute(of)} name={_attribute(one.name)} time={_attribute(f'{one.seconds:.3f}')}"
    yield f"  {head}>"
    facts = (("use_case", one.use_case), ("flow", one.flow), ("map", one.map), ("kind", one.kind), ("proves", one.proves), ("owner", one.owner))  # fmt: skip
    yield from _properties(facts, "    ")
    if not one.passed:
        tag = "error" if one.could_not_run else "failure"
        told = "\n".join(_told(one))
        yield f"    <{tag} message={_attribute(_first(one))}>{escape(_clean(told))}</{tag}>"
    yield "  </testcase>"


def _first(one: CaseLine) -> str:
    return one.differences[0].text if one.differences else "it failed"


def _told(one: CaseLine) -> Iterator[str]:
    for each in one.differences:
        yield f"{each.text}: {each.mend}" if each.mend else each.text
        if each.words:
            yield f"  the rule for {each.rule}: {each.words}"


def _properties(facts: tuple[tuple[str, str], ...], indent: str) -> Iterator[str]:
    held = [(name, value) for name, value in facts if value]
    if held:
        yield f"{indent}<properties>"
        for name, value in held:
            yield f"{indent}  <property name={_attribute(name)} value={_attribute(value)}/>"
        yield f"{indent}</properties>"


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _clean(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _UNWRITABLE.sub("\ufffd", text)
