"""JSONata's functions in XPath, where that gives the same."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from fieldwright.expression.lookups import rows_by_key
from fieldwright.expression.nodes import Node
from fieldwright.report.platforms.model import CannotSayError
from fieldwright.report.platforms.xslt.expressions import Context, XPathWriter, quoted
from fieldwright.report.platforms.xslt.types import BOOLEAN, NUMBER, ONE, OPTIONAL, STRING, X

Call = Callable[[XPathWriter, Sequence[Node], Context], X]


def _text(form: str, kind: str = STRING, more: int = 0) -> Call:
    """A function of a text and literal or computed further texts: ``{0}`` is the text."""

    def write(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
        if len(given) != 1 + more:
            raise CannotSayError("a function takes its first value from the path, or has more")
        first = writer.scalar(given[0], context, STRING)
        others = [writer.scalar(one, context, STRING) for one in given[1:]]
        if any(one.card != ONE for one in others):
            raise CannotSayError("a function is given something that may be missing")
        code = form.format(first.code, *(one.code for one in others))
        return X(code if first.card == ONE else f"(let $t := {first.code} return if (exists($t)) then "
                 f"{form.format('$t', *(one.code for one in others))} else ())", kind, first.card)  # fmt: skip

    return write


def _number(form: str) -> Call:
    def write(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
        if len(given) != 1:
            raise CannotSayError("a function takes its value from the path, or has more")
        first = writer.scalar(given[0], context, NUMBER)
        return X(form.format(first.code), NUMBER, first.card)

    return write


def _literal(node: Node, kinds: tuple[str, ...] = ("number",)) -> Node:
    if node.kind not in kinds:
        raise CannotSayError("a function is given something computed where it needs what is written out")
    return node


def _whole(node: Node) -> int:
    negative = node.kind == "negate"
    number = _literal(node.children[0] if negative else node)
    if float(number.value) != int(float(number.value)):
        raise CannotSayError("a function is given a fraction")
    return int(float(number.value)) * (-1 if negative else 1)


def _string(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 1:
        raise CannotSayError("$string takes its value from the path")
    first = writer.scalar(given[0], context)
    return X(writer.text(first), STRING, first.card)


def _to_number(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 1:
        raise CannotSayError("$number takes its value from the path")
    first = writer.scalar(given[0], context)
    if first.kind == NUMBER:
        return first
    if first.kind != STRING:
        raise CannotSayError("true or false is taken as a number")
    return X(f"{writer.need('number')}({first.code})", NUMBER, first.card)


def _substring(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if not 2 <= len(given) <= 3:
        raise CannotSayError("$substring takes its text from the path")
    first = writer.scalar(given[0], context, STRING)
    places = [_whole(one) for one in given[1:]]
    size = f"{places[1]}e0" if len(places) == 2 else "()"
    return X(f"{writer.need('substring')}({first.code}, {places[0]}e0, {size})", STRING, first.card)


def _round(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if not 1 <= len(given) <= 2:
        raise CannotSayError("$round takes its number from the path")
    first = writer.scalar(given[0], context, NUMBER)
    places = _whole(given[1]) if len(given) == 2 else 0
    return X(f"{writer.need('round')}({first.code}, {places})", NUMBER, first.card)


def _exists(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 1:
        raise CannotSayError("$exists takes one value")
    made = writer.written(given[0], context)
    return X(f"exists({made.nodes or made.code})", BOOLEAN)


def _count(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 1:
        raise CannotSayError("$count takes one list")
    made = writer.written(given[0], context)
    return X(f"xs:double(count({made.nodes or made.code}))", NUMBER)


def _over(name: str) -> Call:
    """A function of a list of numbers."""

    def write(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
        if len(given) != 1:
            raise CannotSayError("a function of a list takes one list")
        made = writer.value(writer.written(given[0], context))
        if made.kind != NUMBER:
            raise CannotSayError("a list of texts is taken as numbers: convert each with $number")
        if name != "sum":
            return X(f"{name}({made.code})", NUMBER, ONE if made.card == ONE else OPTIONAL)
        return X(
            f"(let $n := ({made.code}) return if (exists($n)) then sum($n) else ())",
            NUMBER,
            ONE if made.card == ONE else OPTIONAL,
        )

    return write


def _join(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if not 1 <= len(given) <= 2:
        raise CannotSayError("$join takes a list and a separator")
    made = writer.value(writer.written(given[0], context))
    if made.kind != STRING:
        raise CannotSayError("$join is given something else than texts")
    by = writer.scalar(given[1], context, STRING) if len(given) == 2 else X("''", STRING)
    if by.card != ONE:
        raise CannotSayError("a separator may be missing")
    return X(
        f"(let $j := ({made.code}) return if (exists($j)) then string-join($j, {by.code}) else ())",
        STRING,
        ONE if made.card == ONE else OPTIONAL,
    )


def _boolean(negated: bool) -> Call:
    def write(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
        if len(given) != 1:
            raise CannotSayError("a function takes its value from the path")
        made = writer.written(given[0], context)
        test = writer.truth(given[0], context)
        code = f"not({test})" if negated else test
        if made.card == ONE:
            return X(code, BOOLEAN)
        return X(f"(if (exists({made.code})) then {code} else ())", BOOLEAN, OPTIONAL)

    return write


def _replace(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 3:
        raise CannotSayError("$replace has a limit, or takes its text from the path")
    first = writer.scalar(given[0], context, STRING)
    what, by = _literal(given[1], ("string",)), _literal(given[2], ("string",))
    if not what.value:
        raise CannotSayError("$replace replaces an empty text")
    made = f"replace($t, {quoted(what.value)}, {quoted(by.value)}, 'q')"
    return X(f"(let $t := {first.code} return if (exists($t)) then {made} else ())", STRING, first.card)


def _translate(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 2:
        raise CannotSayError("$translate takes a lookup and a key")
    name = str(_literal(given[0], ("string",)).value)
    lookup = context.lookups.get(name)
    if lookup is None:
        raise CannotSayError(f"there is no lookup {name}")
    key = writer.scalar(given[1], context)
    values = [*rows_by_key(lookup).values(), *([lookup.default] if lookup.not_found == "default" else [])]
    if not all(isinstance(one, str) for one in values):
        raise CannotSayError(f"the lookup {name} gives something else than texts")
    if lookup.not_found == "pass through" and key.kind != STRING:
        raise CannotSayError(f"the lookup {name} passes on what is no text")
    for one in (name, *rows_by_key(lookup), *values):
        quoted(one)
    writer.tables[name] = None
    at = list(writer.tables).index(name) + 1
    return X(f"{writer.need('lookup')}($lookup-{at}, {writer.text(key)})", STRING, OPTIONAL)


def _format_number(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 2:
        raise CannotSayError("$formatNumber has options, or takes its number from the path")
    first = writer.scalar(given[0], context, NUMBER)
    picture = str(_literal(given[1], ("string",)).value)
    if not re.fullmatch(r"(#,##)?#*0+(\.0+)?", picture):
        raise CannotSayError(f"$formatNumber: the picture {picture} may be read otherwise")
    writer.need("decimal")
    return X(f"({first.code}) ! format-number(fw:decimal(.), {quoted(picture)})", STRING, first.card)


_DATE_PARTS = frozenset({"Y0001", "M01", "D01", "D1", "M1", "MNn", "FNn", "H01", "m01", "s01"})


def _format_date(writer: XPathWriter, given: Sequence[Node], context: Context) -> X:
    if len(given) != 2:
        raise CannotSayError("$formatDate has a zone or a language")
    first = writer.scalar(given[0], context, STRING)
    picture = str(_literal(given[1], ("string",)).value)
    parts = re.findall(r"\[([^\[\]]*)\]", picture)
    if not set(parts) <= _DATE_PARTS or re.search(r"[\[\]]", re.sub(r"\[[^\[\]]*\]", "", picture)):
        raise CannotSayError(f"$formatDate: the picture {picture} may be read otherwise")
    return X(f"{writer.need('formatted-date')}({first.code}, {quoted(picture)})", STRING, first.card)


_BEFORE = "(if (contains({0}, {1})) then substring-before({0}, {1}) else {0})"
_AFTER = "(if (contains({0}, {1})) then substring-after({0}, {1}) else {0})"

CALLS: Mapping[str, Call] = MappingProxyType({
    "string": _string, "number": _to_number, "uppercase": _text("upper-case({0})"), "lowercase": _text("lower-case({0})"),
    "trim": _text("normalize-space({0})"), "length": _text("xs:double(string-length({0}))", NUMBER), "substring": _substring,
    "contains": _text("contains({0}, {1})", BOOLEAN, 1), "substringBefore": _text(_BEFORE, STRING, 1),
    "substringAfter": _text(_AFTER, STRING, 1), "startsWith": _text("starts-with({0}, {1})", BOOLEAN, 1),
    "endsWith": _text("ends-with({0}, {1})", BOOLEAN, 1), "digitsOnly": _text("replace({0}, '[^0-9]+', '')"), "replace": _replace,
    "join": _join, "round": _round, "floor": _number("floor({0})"), "ceil": _number("ceiling({0})"), "abs": _number("abs({0})"),
    "exists": _exists, "count": _count, "sum": _over("sum"), "max": _over("max"), "min": _over("min"), "average": _over("avg"),
    "boolean": _boolean(False), "not": _boolean(True), "translate": _translate, "formatNumber": _format_number,
    "formatDate": _format_date,
})  # fmt: skip
"""What writes a call, by the function's name without ``$``."""
