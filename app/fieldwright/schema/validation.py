"""Whether a payload is what a message's schema says, and if not, where and why.

jsonschema-rs answers the first question fast and without hanging on patterns; only for payloads that fail, `jsonschema` makes the
report, with patterns run by RE2 and nothing fetched.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Any, cast

from fieldwright.files.errors import FieldwrightError
from fieldwright.files.json_text import load_json
from fieldwright.schema.json_schema import JsonSchema
from fieldwright.schema.model import Schema
from fieldwright.schema.paths import join, quoted
from fieldwright.schema.value_checks import CHECKS, broken
from fieldwright.schema.violations import LIMIT, Validator, Violation


def validator(schema: Schema, message: str) -> Validator:
    """What checks payloads of a message: a JSON value or bytes in, at most 100 violations out; XML bytes for an XML schema."""
    if schema.medium == "xml":
        from fieldwright.schema.xml_validation import xml_validator  # it brings all that reads XSD and WSDL

        return xml_validator(schema, message)
    if not isinstance(schema, JsonSchema):
        raise FieldwrightError(f"payloads of {schema.format} cannot be validated", file=schema.file)
    return json_validator(schema.json_schema_of(message))


def json_validator(json_schema: dict[str, Any]) -> Validator:
    """What checks JSON values against a self-contained JSON Schema 2020-12."""
    try:
        fast = fast_validator(json_schema)
    except (ValueError, RecursionError):
        fast = None

    def violations(payload: Any) -> tuple[Violation, ...]:
        value = load_json(payload, "payload").value if isinstance(payload, bytes) else payload
        try:
            if fast is not None and fast.is_valid(value):
                return ()
        except (ValueError, TypeError, RecursionError, OverflowError):
            pass  # a value that the fast one cannot take, such as an integer of 30 digits
        try:
            return tuple(islice(_report(json_schema, value), LIMIT))
        except RecursionError:
            return (Violation("", "The payload is nested too deeply to be checked.", "", None),)
        except re.error:  # jsonschema joins the patterns of names itself, and some are not Python's
            return (
                Violation(
                    "", "The payload is not what the schema says; a pattern of names hinders telling where.", "", None
                ),
            )

    return violations


def fast_validator(json_schema: dict[str, Any]) -> Any:
    """jsonschema-rs for a self-contained JSON Schema 2020-12, which asserts formats too. Raises ValueError or RecursionError where it
    cannot use the schema."""
    import jsonschema_rs

    return jsonschema_rs.Draft202012Validator(json_schema, validate_formats=True, offline=True, keywords=fast_checks())


def concrete_path(steps: Iterable[str | int]) -> str:
    """A path in the project's notation from a payload's keys and indexes.

    >>> concrete_path(["lines", 0, "unit price"])
    'lines[0].`unit price`'
    """
    path = ""
    for step in steps:
        path = join(path, f"[{step}]" if isinstance(step, int) else quoted(step))
    return path


# --- the report ------------------------------------------------------------------------------------------------------


def _report(json_schema: dict[str, Any], value: Any) -> Iterator[Violation]:
    seen: set[tuple[str, str, str]] = set()
    for error in _validator_class()(json_schema, format_checker=_checker(), registry=_registry()).iter_errors(value):
        for one in _explained(error, (), 0):
            key = (one.path, one.keyword, one.message)
            if key not in seen:
                seen.add(key)
                yield one


def _explained(error: Any, above: tuple[str | int, ...], depth: int) -> Iterator[Violation]:
    """The violations that an error stands for; of a union, those of the one alternative that was meant."""
    place = (*above, *error.relative_path)
    keyword = str(error.validator or "false")
    if keyword in ("anyOf", "oneOf") and depth < 10 and error.context:
        meant = _meant(error.context)
        if meant:
            for inner in meant:
                yield from _explained(inner, place, depth + 1)
            return
    if keyword == "required":
        for name in cast("list[str]", error.validator_value):
            if name not in error.instance:
                yield Violation(
                    concrete_path((*place, name)), "The field is missing, but the schema requires it.", keyword, None
                )
        return
    if keyword in ("additionalProperties", "unevaluatedProperties") and isinstance(error.instance, dict):
        for name in _unexpected(error):
            yield Violation(
                concrete_path((*place, name)),
                "The schema does not know this field, and allows no others.",
                keyword,
                error.instance[name],
            )
        return
    say = _SAY.get(keyword)
    text = say(error) if say else f"The value breaks the schema's {keyword!r}."
    yield Violation(concrete_path(place), text, keyword, error.instance)


def _meant(context: list[Any]) -> list[Any]:
    """The errors of the only alternative that is of the right kind; none if there are several or none such."""
    groups: dict[Any, list[Any]] = {}
    for error in context:
        branch = error.relative_schema_path[0] if error.relative_schema_path else id(error)
        groups.setdefault(branch, []).append(error)
    fitting = [errors for errors in groups.values() if not any(_other_kind(error) for error in errors)]
    return fitting[0] if len(fitting) == 1 else []


def _other_kind(error: Any) -> bool:
    steps = len(error.relative_path)
    return (steps == 0 and error.validator in (None, "type", "enum", "const")) or (
        steps == 1 and error.validator == "const"
    )


def _unexpected(error: Any) -> list[str]:
    known = error.schema.get("properties", {})
    patterns = error.schema.get("patternProperties", {})
    names = [name for name in error.instance if name not in known and not any(matches(p, name) for p in patterns)]
    if error.validator == "unevaluatedProperties":
        quoted_names = set(re.findall(r"'([^']*)'", error.message))
        return [name for name in names if name in quoted_names] or names
    return names


_KIND = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
}
_TYPE_WORDS = {
    "object": "an object", "array": "a list", "string": "text", "boolean": "true or false", "integer": "a whole number",
    "number": "a number", "null": "null",
}  # fmt: skip


def _said_type(error: Any) -> str:
    wanted = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
    words = " or ".join(_TYPE_WORDS.get(one, str(one)) for one in wanted)
    return f"The value is {_KIND.get(type(error.instance), 'null')}, the schema wants {words}."


def _shown(values: list[Any]) -> str:
    texts = [f'"{one}"' if isinstance(one, str) else str(one) for one in values[:10]]
    more = f" and {len(values) - 10} more" if len(values) > 10 else ""
    return ", ".join(text[:60] for text in texts) + more


def _too_few(what: str, of: str) -> Callable[[Any], str]:
    return lambda e: f"The {what} has {len(e.instance)} {of}, at least {e.validator_value} are demanded."


def _too_many(what: str, of: str) -> Callable[[Any], str]:
    return lambda e: f"The {what} has {len(e.instance)} {of}, at most {e.validator_value} are allowed."


def _fits_none(error: Any) -> str:
    return f"The value fits none of the {len(error.validator_value)} alternatives."


_SAY: Mapping[str, Callable[[Any], str]] = MappingProxyType(
    {
        "type": _said_type,
        "enum": lambda e: f"The value is not one of those allowed: {_shown(e.validator_value)}.",
        "const": lambda e: f"The value must be {_shown([e.validator_value])}.",
        "maxLength": _too_many("text", "characters"),
        "minLength": _too_few("text", "characters"),
        "pattern": lambda e: f"The text does not match the pattern {e.validator_value!r}.",
        "format": lambda e: f"The text is no valid {e.validator_value}.",
        "minimum": lambda e: f"The number is below the minimum of {e.validator_value}.",
        "maximum": lambda e: f"The number is above the maximum of {e.validator_value}.",
        "exclusiveMinimum": lambda e: f"The number must be above {e.validator_value}.",
        "exclusiveMaximum": lambda e: f"The number must be below {e.validator_value}.",
        "multipleOf": lambda e: f"The number is no multiple of {e.validator_value}.",
        "totalDigits": lambda e: f"The number has more than {e.validator_value} digits.",
        "fractionDigits": lambda e: f"The number has more than {e.validator_value} decimals.",
        "minItems": _too_few("list", "items"),
        "maxItems": _too_many("list", "items"),
        "uniqueItems": lambda _: "The list holds the same item twice.",
        "minProperties": _too_few("object", "fields"),
        "maxProperties": _too_many("object", "fields"),
        "anyOf": _fits_none,
        "oneOf": lambda e: (
            _fits_none(e) if e.context else "The value fits several alternatives of which exactly one may."
        ),
        "false": lambda _: "No value is allowed here.",
        "not": lambda _: "The value is of a form that the schema excludes.",
        "contains": lambda _: "The list lacks an item of the form that the schema demands.",
        "minContains": lambda e: (
            f"The list has fewer than {e.validator_value} items of the form that the schema demands."
        ),
        "maxContains": lambda e: f"The list has more than {e.validator_value} items of a form that the schema limits.",
        "dependentRequired": lambda e: f"A field is missing that another one demands ({e.message}).",
        "propertyNames": lambda _: "A field's name is not allowed.",
        "prefixItems": lambda _: "The list has an item that is not allowed at its place.",
        "items": lambda _: "The list has more items than the schema describes.",
    }
)
"""What a violation of each keyword is called."""


# --- jsonschema, with the parts exchanged that could hang, fetch or miscount ------------------------------------------


@cache
def _validator_class() -> Any:
    from jsonschema import Draft202012Validator, validators

    return validators.extend(
        Draft202012Validator,
        {"pattern": _pattern, "patternProperties": _pattern_properties, "multipleOf": _multiple_of, **_own_keywords()},
    )


def _own_keywords() -> dict[str, Any]:
    """The constraints of `CHECKS` as jsonschema takes them."""

    def check(keyword: str) -> Callable[..., Iterator[Any]]:
        def errors(_validator: Any, limit: Any, instance: Any, _schema: Any) -> Iterator[Any]:
            if broken(keyword, limit, instance):
                from jsonschema import ValidationError

                yield ValidationError("broken")

        return errors

    return {keyword: check(keyword) for keyword in CHECKS}


def fast_checks() -> dict[str, type]:
    """The constraints of `CHECKS` as jsonschema-rs takes them, by keyword."""
    return {keyword: _rust_check(keyword) for keyword in CHECKS}


def _rust_check(keyword: str) -> type:
    """One of the constraints of `CHECKS` as jsonschema-rs takes it."""

    class Checked:
        """Raises ValueError for a value that breaks it."""

        def __init__(self, _schema: Any, limit: Any, _path: Any) -> None:
            self._limit = limit

        def validate(self, instance: Any) -> None:
            """As the library wants it."""
            if broken(keyword, self._limit, instance):
                raise ValueError(keyword)

    return Checked


@cache
def _registry() -> Any:
    from referencing import Registry

    return Registry()


@cache
def _checker() -> Any:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("date", raises=ValueError)(_is_date)
    checker.checks("date-time", raises=ValueError)(_is_date_time)
    return checker


_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")


def _is_date(value: object) -> bool:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return False
        date.fromisoformat(value)
    return True


def _is_date_time(value: object) -> bool:
    if isinstance(value, str):
        if not _DATE_TIME.fullmatch(value):
            return False
        second = value[17:19]
        text = value[:17] + ("59" if second == "60" else second) + re.sub(r"^\.\d+", "", value[19:]).upper()
        datetime.fromisoformat(text)
    return True


@cache
def _searcher(pattern: str) -> Callable[[str], bool]:
    """Whether a text holds a pattern, in time that its length bounds: RE2, or jsonschema-rs with its limit on backtracking."""
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        compiled = re2.compile(pattern, options)
    except re2.error:
        import jsonschema_rs

        fallback = jsonschema_rs.Draft202012Validator({"pattern": pattern})
        return lambda text: bool(fallback.is_valid(text))
    return lambda text: compiled.search(text) is not None


def matches(pattern: str, text: str) -> bool:
    """Whether a text holds a schema's pattern, in time that its length bounds; a pattern that cannot be run counts as held."""
    try:
        return _searcher(pattern)(text)
    except (ValueError, UnicodeError):
        return True


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Iterator[Any]:
    if isinstance(instance, str) and not matches(pattern, instance):
        from jsonschema import ValidationError

        yield ValidationError("does not match")


def _pattern_properties(checker: Any, given: dict[str, Any], instance: Any, _schema: Any) -> Iterator[Any]:
    if not isinstance(instance, dict):
        return
    for pattern, schema in given.items():
        for name, value in cast("dict[str, Any]", instance).items():
            if matches(pattern, name):
                yield from checker.descend(value, schema, path=name, schema_path=pattern)


def _multiple_of(_validator: Any, divisor: float, instance: Any, _schema: Any) -> Iterator[Any]:
    if isinstance(instance, (int, float)) and not isinstance(instance, bool):
        try:
            rest = Decimal(str(instance)) % Decimal(str(divisor))
        except ArithmeticError:
            return
        if rest:
            from jsonschema import ValidationError

            yield ValidationError("no multiple")
