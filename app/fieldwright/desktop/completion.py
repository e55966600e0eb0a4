"""What may come next in an expression: source fields, functions, lookups, parameters and variables. No widgets here."""

import re
from collections.abc import Iterator

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.functions import FUNCTIONS, Function
from fieldwright.expression.lookups import FUNCTIONS as TRANSLATING
from fieldwright.mapping.scopes import GROUP, INDEX
from fieldwright.schema.model import Field
from fieldwright.schema.paths import quoted

FIELD, FUNCTION, VARIABLE, LOOKUP, PARAMETER = "field", "function", "variable", "lookup", "parameter"
MOST = 400


@frozen
class Offer:
    """One thing that may be inserted: ``insert`` replaces the word begun, ``back`` is how far the cursor then goes back."""

    label: str
    insert: str
    kind: str
    detail: str = ""
    description: str = ""
    back: int = 0


@frozen
class Offers:
    """The offers for a place, which replace ``start`` to ``end`` (code points)."""

    start: int = 0
    end: int = 0
    offers: tuple[Offer, ...] = ()


_IN_LOOKUP = re.compile(r"\$translate(?:Back)?\(\s*([\"'])((?:(?!\1).)*)$", re.DOTALL)
_PARAMETER = re.compile(r"\$params\s*\.\s*(`[^`]*|[^\W\d]\w*|)$")
_VARIABLE = re.compile(r"\$(\w*)$")
_WORD = re.compile(r"`[^`]*$|[^\W\d]\w*$")
_STEP = re.compile(r"(?:`[^`]*`|\$\$|\$\w*|[^\W\d]\w*)$")
_DEFINED = re.compile(r"\$(\w+)\s*:=")
_FUNCTION_PARAMETERS = re.compile(r"function\s*\(([^)]*)\)")
_REST = re.compile(r"\w*")


def completions(text: str, cursor: int, around: Surroundings) -> Offers:
    """What may be inserted at a place of an expression (code points)."""
    before, after = text[:cursor], text[cursor:]
    lookup = _IN_LOOKUP.search(before)
    if lookup:
        return _lookups(before, after, lookup, around)
    if inside_text(before):
        return Offers()
    parameter = _PARAMETER.search(before)
    if parameter:
        start = cursor - len(parameter[1])
        return Offers(start, _end(after, cursor), tuple(_ranked(_parameters(around), parameter[1].lstrip("`"))))
    variable = _VARIABLE.search(before)
    if variable:
        made = [*_variables(text, around), *_functions(after, around)]
        return Offers(cursor - len(variable[0]), _end(after, cursor), tuple(_ranked(made, variable[0])))
    return _fields(before, after, cursor, around)


def _lookups(before: str, after: str, found: re.Match[str], around: Surroundings) -> Offers:
    quote, begun = found[1], found[2]
    close = "" if after.startswith(quote) else quote
    made = [
        Offer(
            one.name,
            one.name + close,
            LOOKUP,
            one.table.file if one.table else tr("{n} rows", "{n} row", len(one.rows)),
            one.description,
        )
        for one in around.lookups.values()
    ]
    return Offers(len(before) - len(begun), len(before), tuple(_ranked(made, begun)))


def _fields(before: str, after: str, cursor: int, around: Surroundings) -> Offers:
    word = _WORD.search(before)
    start = word.start() if word else cursor
    begun = word[0].lstrip("`") if word else ""
    end = _end(after, cursor)
    if word and word[0].startswith("`"):
        closing = re.match(r"[^`\n]*`", after)
        end = cursor + closing.end() if closing and "." not in closing[0] else cursor
    dotted = before[:start].rstrip()
    if dotted.endswith("."):
        place = _place(dotted[:-1].rstrip(), around)
        also: list[Offer] = []
    else:
        place = _base(before[:start], around)
        also = [
            one
            for one in _functions(after, around)
            if begun and one.label.lstrip("$").lower().startswith(begun.lower())
        ]
    if place is None or (not around.known and not (dotted.endswith("."))):
        return Offers(start, end, tuple(_ranked(also, begun)))
    made = [_offer(child) for child in around.children(*place)]
    return Offers(start, end, (*_ranked(made, begun), *also)[:MOST])


def _offer(field: Field) -> Offer:
    shape = field.shape
    many = f" {shape.min_occurs}..{'n' if shape.max_occurs is None else shape.max_occurs}" if shape.repeats else ""
    optional = "" if shape.required or shape.repeats else " 0..1"
    return Offer(
        field.name, quoted(field.name), FIELD, f"{shape.type}{many}{optional}", shape.description or shape.title
    )


def _functions(after: str, around: Surroundings) -> list[Offer]:
    call = "" if after.lstrip(" ").startswith("(") else "()"
    made: list[Offer] = []
    for one in FUNCTIONS.values():
        close = '("")' if one.name in TRANSLATING and call else call
        back = 0 if not call else 2 if one.name in TRANSLATING else 1 if one.signature else 0
        made.append(Offer(f"${one.name}", f"${one.name}{close}", FUNCTION, f"({one.signature})", _told(one), back))
    told = {one.name: one.description for one in around.bench.functions} if around.bench else {}
    for mine in around.scope.functions:
        back, takes = 1 if call and mine.parameters else 0, f"({', '.join(mine.parameters)})"
        about = told.get(mine.name) or tr("A function of the project")
        made.append(Offer(f"${mine.name}", f"${mine.name}{call}", FUNCTION, takes, about, back))
    return made


def _told(one: Function) -> str:
    """What a function does, what null gives, and an example."""
    if one.result:
        example = tr("Example: {example} is {result}.", example=one.example, result=one.result)
    else:
        example = tr("Example: {example}.", example=one.example)
    return " ".join(part for part in (translated(one.description), translated(one.blanks), example) if part)


def _variables(text: str, around: Surroundings) -> Iterator[Offer]:
    yield Offer(
        "$",
        "$",
        VARIABLE,
        tr("item"),
        tr("What the rule is evaluated on: {item}", item=around.scope.item or tr("the whole source")),
    )
    yield Offer("$$", "$$", VARIABLE, tr("source"), tr("The whole source"))
    for item in around.scope.items:
        what = (
            tr("Of {path}", path=item.path) if item.path and not item.alias.startswith("\0") else tr("A computed item")
        )
        kind = tr("group") if item.name == GROUP else tr("item")
        yield Offer(f"${item.name}", f"${item.name}", VARIABLE, kind, what)
    if INDEX in around.scope.variables:
        yield Offer(f"${INDEX}", f"${INDEX}", VARIABLE, tr("number"), tr("The place of what is written, from 0"))
    for alias in sorted(around.scope.aliases - {item.name for item in around.scope.items}):
        yield Offer(f"${alias}", f"${alias}", VARIABLE, tr("source"), tr("The source {alias}", alias=alias))
    if around.parameters:
        yield Offer("$params", "$params", VARIABLE, tr("parameters"), tr("The values that each installation supplies"))
    for name in sorted(around.scope.variables - {"params", INDEX, GROUP} - {item.name for item in around.scope.items}):
        yield Offer(f"${name}", f"${name}", VARIABLE, tr("parameter"), tr("A parameter of the function"))
    names = [*_DEFINED.findall(text)]
    for inside in _FUNCTION_PARAMETERS.findall(text):
        names += re.findall(r"\$(\w+)", inside)
    for name in dict.fromkeys(names):
        yield Offer(f"${name}", f"${name}", VARIABLE, tr("variable"), tr("Defined in this expression"))


def _parameters(around: Surroundings) -> list[Offer]:
    return [Offer(one.name, quoted(one.name), PARAMETER, one.type, one.description) for one in around.parameters]


def _ranked(offers: "list[Offer]", begun: str) -> list[Offer]:
    """Those that fit what is begun: beginnings first, then words inside."""
    if not begun:
        return offers[:MOST]
    low = begun.lower()
    first = [one for one in offers if one.label.lower().startswith(low)]
    rest = [one for one in offers if low in one.label.lower() and one not in first] if low != "$" else []
    return (first + rest)[:MOST]


def _end(after: str, cursor: int) -> int:
    found = _REST.match(after)
    return cursor + (found.end() if found else 0)


# --- where a path stands -----------------------------------------------------------------------------------------------

Place = tuple[str, str]
"""A source's alias, and a path in it."""


def _base(before: str, around: Surroundings, depth: int = 0) -> Place | None:
    """What ``$`` is at the end of a text: the rule's item, or that of the brackets that are open."""
    at = _open_bracket(before)
    scope = around.scope
    if at < 0 or depth > 20:
        return (scope.item_alias or scope.root_alias, scope.item)
    outside = before[:at].rstrip()
    if before[at] == "(" and outside.endswith("."):
        return _place(outside[:-1].rstrip(), around, depth + 1)
    step = _STEP.search(outside)
    if before[at] in "[{" and (outside.endswith("]") or (step and step[0] not in ("and", "or", "in"))):
        return _place(outside, around, depth + 1)
    if before[at] == "{" and outside.endswith("."):
        return _place(outside[:-1].rstrip(), around, depth + 1)
    if before[at] == "(" and outside.endswith("^"):
        return _place(outside[:-1].rstrip(), around, depth + 1)
    return _base(outside, around, depth + 1)


def _place(text: str, around: Surroundings, depth: int = 0) -> Place | None:
    """Where the path at the end of a text leads; None where it is computed."""
    steps: list[str] = []
    rest = text
    while True:
        while rest.endswith("]"):
            opened = _open_bracket(rest[:-1])
            if opened < 0:
                return None
            rest = rest[:opened].rstrip()
        found = _STEP.search(rest)
        if not found:
            return None
        steps.append(found[0])
        rest = rest[: found.start()].rstrip()
        if not rest.endswith("."):
            break
        rest = rest[:-1].rstrip()
    first, *names = reversed(steps)
    scope = around.scope
    if first == "$$":
        base: Place | None = (scope.root_alias, "")
    elif first == "$":
        base = _base(rest, around, depth)
    elif first.startswith("$") and (item := scope.named(first[1:])) is not None:
        base = (item.alias, item.path)
    elif first.startswith("$"):
        base = (first[1:], "") if first[1:] in scope.aliases | {scope.root_alias} else None
    else:
        base, names = _base(rest, around, depth), [first, *names]
    if base is None or any(name.startswith("$") for name in names):
        return None
    alias, path = base
    return (alias, ".".join([part for part in (path, *names) if part]))


def _open_bracket(text: str) -> int:
    """Where the innermost bracket that is still open stands, -1 for none. Texts and names in backticks are passed over."""
    stack: list[int] = []
    at = 0
    while at < len(text):
        one = text[at]
        if one in "\"'`":
            at = _closing(text, at)
        elif text.startswith("/*", at):
            closed = text.find("*/", at + 2)
            at = len(text) if closed < 0 else closed + 1
        elif one in "([{":
            stack.append(at)
        elif one in ")]}" and stack:
            stack.pop()
        at += 1
    return stack[-1] if stack else -1


def _closing(text: str, at: int) -> int:
    quote = text[at]
    at += 1
    while at < len(text) and text[at] != quote:
        at += 2 if text[at] == "\\" and quote != "`" else 1
    return at


def inside_text(before: str) -> bool:
    """Whether the place is inside a text in quotes or a comment."""
    at = 0
    while at < len(before):
        one = before[at]
        if one in "\"'":
            at = _closing(before, at)
            if at >= len(before):
                return True
        elif one == "`":
            at = _closing(before, at)
        elif before.startswith("/*", at):
            closed = before.find("*/", at + 2)
            if closed < 0:
                return True
            at = closed + 1
        at += 1
    return False
