"""M: fields that are used although their schema, or a decision, says that they should not be."""

from collections.abc import Iterator
from typing import Any

from fieldwright.mapping.checks.model import Checked, Context, place
from fieldwright.mapping.expand import bare_path
from fieldwright.mapping.findings import INFO, Finding, finding
from fieldwright.mapping.survey import is_below
from fieldwright.schema.model import Field


def deprecated_source(context: Context, checked: Checked) -> Iterator[Finding]:
    """M03: a rule reads a field that its schema is about to drop."""
    for path, field, where in _read(context, checked):
        old = _deprecated(context, field)
        if old is not None:
            yield finding(
                "M03", f"{place(path)} is deprecated{_instead(old)}", mend="Read what replaces it, or ask the source's owner until when it is sent.",
                target=checked.rule.target, sources=(path,), **where,
            )  # fmt: skip


def deprecated_target(context: Context, checked: Checked) -> Iterator[Finding]:
    """M04: a rule fills a field that its schema is about to drop."""
    field = checked.field
    if field is None or checked.rule.decision:
        return
    old = _deprecated(context, field)
    if old is not None:
        required = field.shape.required
        yield finding(
            "M04", f"{place(checked.rule.target)} is deprecated{_instead(old)}{', and still required' if required else ''}",
            mend="Fill what replaces it, or decide that it stays empty." if not required else "Ask the target's owner what will replace it.",
            severity=INFO if required else "", target=checked.rule.target,
        )  # fmt: skip


def write_only_source(context: Context, checked: Checked) -> Iterator[Finding]:
    """M05: a rule reads what the source's schema says is never sent in this direction (OpenAPI 3.1, section 4.8.24: readOnly, writeOnly)."""
    for path, field, where in _read(context, checked):
        access = _access(context, field)
        if not access:
            continue
        side = context.side(_alias(checked, path))
        in_request = side is not None and _in_request(side.message)
        never = "read-only" if in_request else "write-only"
        if access == never and side is not None:
            what = "a request does not carry it" if in_request else "a response does not carry it"
            yield finding(
                "M05", f"{place(path)} is {access}: {what}", mend="Read another field, or ask the source's owner whether it is sent.",
                target=checked.rule.target, sources=(path,), **where,
            )  # fmt: skip


def read_only_target(context: Context, checked: Checked) -> Iterator[Finding]:
    """M06: a rule fills what the receiver sets itself."""
    side, field = context.bench.target, checked.field
    if side is None or field is None or checked.rule.decision:
        return
    in_response = _in_response(side.message)
    access = _access(context, field)
    if access == ("write-only" if in_response else "read-only"):
        what = "a response does not carry it" if in_response else "the receiver sets it itself"
        yield finding(
            "M06", f"{place(checked.rule.target)} is {access}: {what}", mend="Decide that it is not mapped.",
            severity="" if _in_request(side.message) or in_response else INFO, target=checked.rule.target,
        )  # fmt: skip


def dropped_and_used(context: Context) -> Iterator[Finding]:
    """M07: a source field that is deliberately dropped is read all the same, at the first rule that does."""
    dropped = context.survey.dropped
    if not dropped:
        return
    said: set[tuple[str, str]] = set()
    root = context.scopes.root.root_alias
    for checked in context.rules:
        for _, read in checked.reads:
            key = (read.alias or root, bare_path(read.path))
            if key in said or not is_below(key[1], dropped.get(key[0], frozenset[str]())):
                continue
            said.add(key)
            yield finding(
                "M07", f"{place(read.path)} was decided not to be used, and a rule reads it",
                mend="Take the decision back, or change the rule.", target=checked.rule.target, sources=(read.path,),
            )  # fmt: skip


def _read(context: Context, checked: Checked) -> Iterator[tuple[str, Field, dict[str, Any]]]:
    """The source fields that a rule reads, each once, with the place in the text."""
    said: set[tuple[str, str]] = set()
    for parsed in checked.texts:
        for read in parsed.reads:
            key = (read.alias, read.path)
            field = context.field_of(*key)
            if field is not None and key not in said:
                said.add(key)
                yield read.path, field, parsed.place(read.start, read.end)


def _alias(checked: Checked, path: str) -> str:
    return next((read.alias for _, read in checked.reads if read.path == path), "")


def _deprecated(context: Context, field: Field) -> Field | None:
    """The field or the nearest one above that is deprecated."""
    return field if field.shape.deprecated else context.above(field, _is_deprecated)


def _is_deprecated(field: Field) -> bool:
    return field.shape.deprecated


def _instead(field: Field) -> str:
    """The schema's own first sentence on it, where it says what to use."""
    text = " ".join(field.shape.description.split())
    for sentence in text.split(". "):
        if "instead" in sentence.lower() or "replaced" in sentence.lower() or "deprecated" in sentence.lower():
            return f" ({sentence.rstrip('.')[:120]})"
    return ""


def _access(context: Context, field: Field) -> str:
    """How the field or the nearest one above that says so may be accessed."""
    said = field if field.shape.access else context.above(field, _has_access)
    return said.shape.access if said is not None else ""


def _has_access(field: Field) -> bool:
    return bool(field.shape.access)


def _in_request(message: str) -> bool:
    return " request" in message


def _in_response(message: str) -> bool:
    return " response" in message


RULE_CHECKS = (deprecated_source, deprecated_target, write_only_source, read_only_target)
MAP_CHECKS = (dropped_and_used,)
