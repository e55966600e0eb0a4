"""Code tables as the engine sees them: ``$translate(table, key)``, with keys compared as text."""

import decimal
import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from attrs import frozen

from fieldwright.expression.failures import HostError


class Row(Protocol):
    """A row of a code table."""

    @property
    def key(self) -> Any:
        """The JSON value that is looked up."""
        ...

    @property
    def value(self) -> Any:
        """The JSON value that it becomes."""
        ...


class CodeTable(Protocol):
    """What `mapping.model.Lookup` is: rows, and what to do with a key that they lack."""

    @property
    def rows(self) -> Iterable[Row]:
        """The rows in order; the first row of a key counts."""
        ...

    @property
    def not_found(self) -> str:
        """``error``, ``default``, ``pass through`` or ``leave out``."""
        ...

    @property
    def default(self) -> Any:
        """The value for ``default``."""
        ...


@frozen
class Tables:
    """Code tables as JSON text, ``{name: {"rows": {key: value}, "notFound": action, "default": value}}``, and the text's digest."""

    text: str
    digest: str

    @property
    def data(self) -> dict[str, Any]:
        """The tables as a value."""
        return json.loads(self.text)


def tables_of(lookups: Mapping[str, CodeTable]) -> Tables:
    """The tables of a project's lookups, made once and given to every evaluation."""
    data: dict[str, Any] = {}
    for name, lookup in lookups.items():
        rows: dict[str, Any] = {}
        for row in lookup.rows:
            rows.setdefault(key_text(row.key), row.value)
        data[name] = {"rows": rows, "notFound": lookup.not_found}
        if lookup.not_found == "default":
            data[name]["default"] = lookup.default
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Tables(text, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest())


def key_text(key: Any) -> str:
    """A key as text, as JSONata's ``$string`` writes it: the number 1 and the text "1" are one key."""
    if isinstance(key, str):
        return key
    if isinstance(key, (int, float)) and not isinstance(key, bool):
        return _number_text(float(key))
    return json.dumps(key, ensure_ascii=False, separators=(",", ":"))


def _number_text(number: float) -> str:
    """A number as JavaScript writes it; of a fraction ``$string`` keeps 15 digits."""
    written = repr(number if number.is_integer() else float(f"{number:.15g}"))
    if number == 0:
        return "0"
    if 1e-6 <= abs(float(written)) < 1e21:
        return format(decimal.Decimal(written), "f").removesuffix(".0")
    mantissa, _, exponent = written.partition("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


WRAP = "($translate:=function($table,$key){$exists($key)?$translateRow($table,$string($key),[$key]).value};"
"""Text before an expression that uses ``$translate``: lets a key and a result be null, which a host function cannot."""


def translate_row(tables: Mapping[str, Any]) -> Any:
    """The host function behind ``$translate``: gives ``{"value": ...}``, or missing."""

    def row(table: Any, text: Any, key: Any) -> Any:
        found = tables.get(table)
        if found is None:
            names = ", ".join(sorted(tables)) or "none"
            raise HostError("F2002", f"there is no lookup {table}; there are: {names}")
        if text in found["rows"]:
            return {"value": found["rows"][text]}
        match found["notFound"]:
            case "default":
                return {"value": found.get("default")}
            case "pass through":
                return {"value": key[0] if isinstance(key, list) and key else key}
            case "leave out":
                return None
            case _:
                raise HostError("F2001", f"lookup {table} has no row for {text}")

    return row
