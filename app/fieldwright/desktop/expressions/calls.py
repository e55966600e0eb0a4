"""The call that is being written at a place of an expression, and what is told of it: parameters, types, blanks. No widgets here."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce

from attrs import frozen

from fieldwright.desktop.language import tr, translated
from fieldwright.desktop.surroundings import Surroundings
from fieldwright.expression.functions import FUNCTIONS
from fieldwright.expression.lookups import FUNCTIONS as TRANSLATING
from fieldwright.expression.signatures import parameters, result_type

_CALLED = re.compile(r"\$(\w+)\s*$")
_PARAMETER = re.compile(r"\w+|\.\.\.")
_LOOKUP = re.compile(r"\s*([\"'])((?:(?!\1).)*)\1", re.DOTALL)
_TYPES: Mapping[str, str] = {
    "s": tr("text"), "n": tr("number"), "b": tr("true or false"), "a": tr("list"), "o": tr("object"), "f": tr("function"), "x": tr("anything"), "j": tr("anything"),
    "l": "null",
}  # fmt: skip


@frozen
class Call:
    """A call with a place inside its brackets: the function, where its bracket stands, which argument it is from 0, and the first one's text."""

    name: str
    bracket: int
    argument: int
    first: str = ""


@frozen
class Told:
    """What is told of a call: parameters as they are shown, which of them is meant, and sentences."""

    name: str
    parameters: tuple[str, ...]
    current: int
    gives: str = ""
    current_type: str = ""
    sentences: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """All in words, for whoever does not see it."""
        said = [f"${self.name}({', '.join(self.parameters)})."]
        if self.current_type:
            said.append(
                tr("Now: {parameter}, {type}.", parameter=self.parameters[self.current], type=self.current_type)
            )
        return " ".join((*said, *self.sentences))


def call_at(text: str, at: int) -> Call | None:
    """The innermost call of a function whose brackets hold a place, also where the text does not parse."""
    stack: list[tuple[int, int]] = []  # a bracket, and the commas behind it
    here = 0
    while here < at:
        one = text[here]
        if one in "\"'`":
            here = _closing(text, here)
            if here >= at:
                break
        elif text.startswith("/*", here):
            closed = text.find("*/", here + 2)
            here = len(text) if closed < 0 else closed + 1
        elif one in "([{":
            stack.append((here, 0))
        elif one in ")]}" and stack:
            stack.pop()
        elif one == "," and stack:
            stack[-1] = (stack[-1][0], stack[-1][1] + 1)
        here += 1
    for bracket, commas in reversed(stack):
        called = _CALLED.search(text, 0, bracket) if text[bracket] == "(" else None
        if called:
            given = text[: called.start()].rstrip().endswith("~>")
            lookup = _LOOKUP.match(text, bracket + 1)
            return Call(called[1], bracket, commas + given, lookup[2] if lookup else "")
        if text[bracket] == "{":  # the body of a function is not an argument that is being written
            return None
    return None


def _closing(text: str, at: int) -> int:
    quote = text[at]
    at += 1
    while at < len(text) and text[at] != quote:
        at += 2 if text[at] == "\\" and quote != "`" else 1
    return at


def told(call: Call, around: Surroundings) -> Told | None:
    """What is told of a call; None where nobody knows the function."""
    own = next((one for one in around.scope.functions if one.name == call.name), None)
    if own is not None:
        about = {one.name: one.description for one in around.bench.functions} if around.bench else {}
        sentences = (about.get(call.name) or tr("A function of the project."),)
        return Told(call.name, own.parameters, _last(call.argument, own.parameters), sentences=sentences)
    function = FUNCTIONS.get(call.name)
    if function is None:
        return None
    names = shown_parameters(call.name)
    current = _last(call.argument, names)
    types = parameters(call.name)
    kind = _type_words(types[min(current, len(types) - 1)]) if types and names else ""
    sentences = [
        translated(function.description),
        translated(function.blanks),
        tr("Example: {example} is {result}.", example=function.example, result=function.result)
        if function.result
        else tr("Example: {example}.", example=function.example),
    ]
    if call.name in TRANSLATING and call.first in around.lookups:
        lookup = around.lookups[call.first]
        what = lookup.description or tr("{n} rows", "{n} row", len(lookup.rows))
        sentences.insert(0, f"{call.first}: {what}.".replace("..", "."))
    gives = _TYPES.get(result_type(call.name), "")
    return Told(call.name, names, current, gives, kind, tuple(one for one in sentences if one))


@lru_cache(maxsize=500)
def shown_parameters(name: str) -> tuple[str, ...]:
    """A function's parameters as they are shown; those that may be left out end with a question mark."""
    function = FUNCTIONS[name]
    made: list[str] = []
    for found in _PARAMETER.finditer(function.signature):
        optional = function.signature.count("[", 0, found.start()) > function.signature.count("]", 0, found.start())
        made.append(found[0] if found[0] == "..." or not optional else f"{found[0]}?")
    return tuple(made)


def _last(argument: int, names: tuple[str, ...]) -> int:
    """Which parameter an argument is for: of one more than there are, the last."""
    return max(0, min(argument, len(names) - 1))


def _type_words(parameter: tuple[str, str]) -> str:
    letters, marks = parameter
    words = either(list(dict.fromkeys(_TYPES.get(one, one) for one in letters.strip("()"))))
    return tr("{type}, may be left out", type=words) if "?" in marks else words


def either(words: Sequence[str]) -> str:
    """One or the other, in words: ``text or number``."""
    return reduce(lambda first, then: tr("{first} or {then}", first=first, then=then), words)
