"""How attributes and values are said in a difference's sentence."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from fieldwright.files.records import ABSENT
from fieldwright.mapping.configurable import Configurable, Option
from fieldwright.mapping.model import (
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
    Refused,
    Rule,
    SourceRef,
)
from fieldwright.project.model import Project, Release, SchemaRef, Suppression
from fieldwright.project.operating import Contact, Readiness
from fieldwright.project.reviewing import Comment, Reply, Shown
from fieldwright.project.test_cases import Evidence, ExpectedFinding, RefusedCase, TestCase, Tolerance
from fieldwright.project.use_cases import Environment, Flow, KnownFailure, Setting, Step, UseCase

LONG = 160
"""Characters of a value that a sentence has; what is longer is cut, with how much there is."""

NOUNS: Mapping[type[Any], str] = MappingProxyType({
    SchemaRef: "schema", Map: "map", SourceRef: "source", Rule: "rule", Dropped: "dropped field", Join: "join", Lookup: "lookup", LookupRow: "row",
    Parameter: "parameter", ProjectFunction: "function", TestCase: "test case", UseCase: "use case", Flow: "flow", Step: "step",
    Environment: "environment", Setting: "setting", Question: "question", Example: "example", Comment: "comment", Reply: "reply",
    Suppression: "accepted finding", Shown: "field", Release: "release", Refused: "refused proposal",
    Configurable: "customer's choice", Option: "option", KnownFailure: "known failure", ExpectedFinding: "expected finding", Tolerance: "tolerance",
    Evidence: "evidence", RefusedCase: "refused test case", Contact: "contact", Readiness: "line of the checklist",
})  # fmt: skip
"""What things are called."""

_WORDS: Mapping[tuple[type[Any], str], str] = MappingProxyType({
    (Project, "$schema"): "name of the JSON Schema", (Project, "format"): "version of the format",
    (Rule, "value"): "expression", (Rule, "each"): "items", (Rule, "where"): "filter of the items", (Rule, "order_by"): "order of the items",
    (Rule, "as"): "name of the item", (Rule, "group_by"): "grouping", (Rule, "key"): "name of the member", (Rule, "when"): "condition",
    (Rule, "default_for"): "default is used for", (Rule, "blanks"): "what blank values become", (Rule, "decided_by"): "who decided",
    (Rule, "words"): "explanation in own words", (Map, "blanks"): "what blank values become", (Map, "samples"): "samples",
    (Join, "source"): "items", (Join, "many"): "several matches",
    (Lookup, "not_found"): "what is done with a code that it lacks", (Lookup, "null"): "what null gives", (Lookup, "null_default"): "value for null",
    (Lookup, "default"): "value for a code that it lacks", (Lookup, "two_way"): "read backwards", (Lookup, "table"): "file of its rows",
    (LookupFile, "keys"): "columns of the key", (LookupFile, "value"): "column of the value",
    (SchemaRef, "reading"): "how the file is read", (SchemaRef, "samples"): "attached samples", (ProjectFunction, "parameters"): "parameters",
    (TestCase, "input"): "input file", (TestCase, "expected"): "expected output", (TestCase, "inputs"): "file of the source",
    (TestCase, "parameters"): "value of the parameter", (TestCase, "ignore"): "ignored fields", (TestCase, "proves"): "what it proves",
    (UseCase, "excluded"): "what it will not do", (UseCase, "rules"): "rules that serve it", (Flow, "use_cases"): "use cases",
    (Question, "asked_of"): "who is asked", (Comment, "to"): "who is asked", (Setting, "set_by"): "who sets it",
})  # fmt: skip
"""What attributes are called where their own name says too little."""

_CODE = frozenset({
    *((Rule, one) for one in ("value", "each", "where", "order_by", "group_by", "key", "when")),
    *((Join, one) for one in ("source", "left", "right")), (ProjectFunction, "expression"),
})  # fmt: skip
"""Attributes that are expressions."""


def word_of(cls: type[Any] | None, key: str) -> str:
    """What an attribute is called."""
    return (_WORDS.get((cls, key)) if cls is not None else None) or key.replace("_", " ")


def shown(cls: type[Any] | None, key: str, value: Any) -> str:
    """A value as a sentence has it: expressions in backticks, texts in quotes, all on one line."""
    if value is ABSENT:
        return "nothing"
    if (cls, key) in _CODE:
        return code(str(value))
    return said(value)


def code(text: str) -> str:
    """An expression in backticks; two of them where it has some itself (CommonMark, section 6.1)."""
    inner = cut(text)
    longest = max((len(run) for run in _runs(inner)), default=0)
    fence = "`" * (longest + 1)
    space = " " if inner.startswith("`") or inner.endswith("`") else ""
    return f"{fence}{space}{inner}{space}{fence}"


def said(value: Any) -> str:
    """A JSON value: texts in quotes, lists of texts with commas."""
    if value is ABSENT:
        return "nothing"
    if isinstance(value, str):
        return f'"{cut(value)}"' if value else "nothing"
    if isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        if items and all(isinstance(one, str) for one in items):
            return cut(", ".join(items))
    return cut(json_line(value))


def json_line(value: Any) -> str:
    """A JSON value on one line, members in the order of their names, a number as it was spelled."""
    spelled = getattr(value, "spelling", None)
    return str(spelled) if spelled is not None else json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def cut(text: str) -> str:
    """A text on one line, cut visibly where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONG else f"{line[:LONG]}… ({len(line):,} characters)"


def _runs(text: str) -> list[str]:
    return [one for one in "".join(c if c == "`" else " " for c in text).split() if one]
