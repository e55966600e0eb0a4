"""Pieces of JSONata as learned rules are written."""

import json
from collections.abc import Sequence
from typing import Any

from fieldwright.schema.paths import quoted


def literal(value: Any) -> str:
    """A JSON value as JSONata writes it."""
    return json.dumps(value, ensure_ascii=False)


def path_text(names: Sequence[str]) -> str:
    """A path of names as an expression; of none, the item itself.

    >>> path_text(("Order", "@id"))
    'Order.`@id`'
    """
    return ".".join(quoted(one) for one in names) or "$"


def below(expression: str, names: Sequence[str]) -> str:
    """A path below an expression."""
    return expression if not names else f"{expression}.{path_text(names)}"
