"""S: sides of a map that are not there."""

from collections.abc import Iterator

from fieldwright.mapping.checks.model import Context
from fieldwright.mapping.findings import Finding, finding


def missing_schema(context: Context) -> Iterator[Finding]:
    """S01: a schema cannot be read."""
    for name, reason in context.bench.missing.items():
        if name not in context.bench.gone:
            yield finding("S01", f"the schema {name!r} cannot be used: {reason}")


def missing_message(context: Context) -> Iterator[Finding]:
    """S03: the schema is there, and its message is not."""
    for name, reason in context.bench.missing.items():
        if name in context.bench.gone:
            yield finding("S03", f"the schema {name!r} no longer has the message: {reason}")


MAP_CHECKS = (missing_schema, missing_message)
