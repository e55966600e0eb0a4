"""The result for programs."""

import json
from typing import Any

import attrs

from fieldwright.project.reconciling.model import Reconciliation


def as_value(result: Reconciliation) -> dict[str, Any]:
    """The result as a JSON value: attributes of `project.reconciling.model` are the keys, with ``same``, ``differs`` and ``counts`` besides."""
    made = attrs.asdict(result, value_serializer=_plain)
    for one in made["tolerances"]:
        one.pop("extra", None)
    return {"differs": result.differs, "same": result.same, "counts": result.counts, **made, "seconds": round(result.seconds, 3)}  # fmt: skip


def json_of(result: Reconciliation) -> bytes:
    """The result's JSON, UTF-8."""
    text = json.dumps(as_value(result), ensure_ascii=False, indent=2)
    return ("".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text) + "\n").encode()


def _plain(_instance: Any, _attribute: Any, value: Any) -> Any:
    return list(value) if isinstance(value, tuple) and not any(attrs.has(type(one)) for one in value) else value
