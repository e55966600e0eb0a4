"""Formulas as people write them in spreadsheets, as JSONata: ``IF(status = 'A', 1, 0)``, ``SUBSTR(name,1,3)``, ``first + ' ' + last``, ``wenn land = "DE" dann 1 sonst 0``.

Only what has one meaning is taken: a name that is no field, or a ``+`` between fields of which it is not known whether they are texts, is `Unclear`.
"""

import re
from collections.abc import Callable, Mapping

from fieldwright.report.importing.foreign.calls import FUNCTIONS, called
from fieldwright.report.importing.foreign.pieces import (
    ANY,
    BOOLEAN,
    NUMBER,
    TEXT,
    Piece,
    Unclear,
    added,
    as_compared,
    constant,
    unquoted,
    value_of,
)
from fieldwright.report.importing.foreign.vocabulary import plain
from fieldwright.schema.model import Field

DEEPEST, LONGEST = 30, 2_000


Resolver = Callable[[str], Piece | None]
"""Gives the field that a name means."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "if": ("if", "wenn", "falls", "si", "when", "iif", "cuando"),
    "then": ("then", "dann", "alors", "entonces"),
    "else": ("else", "sonst", "sinon", "otherwise", "ansonsten", "sino", "autrement", "andernfalls"),
    "and": ("and", "und", "et", "y"),
    "or": ("or", "oder", "ou", "o"),
    "not": ("not", "nicht", "pas", "no", "non"),
    "is": ("is", "ist", "est", "es", "equals", "equal", "gleich", "esta", "igual", "egal", "egale"),
    "null": ("null", "nul", "nulle", "nulo", "missing", "none", "nil", "absent", "ausente"),
    "empty": ("empty", "blank", "leer", "vide", "vacio", "spaces"),
    "in": ("in", "dans", "en", "one"),
    "case": ("case",),
    "end": ("end",),
    "true": ("true", "wahr", "vrai", "verdadero"),
    "false": ("false", "falsch", "faux", "falso"),
}
_MEANS = {word: meaning for meaning, words in _WORDS.items() for word in words}

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>'(?:[^']|'')*'|"(?:[^"]|"")*"|“[^”]*”|„[^“”]*[“”]|‘[^’]*’|«[^»]*»)|(?P<number>\d+(?:\.\d+)?(?![\w.]))"""
    r"""|(?P<op>\|\||&&|<>|!=|==|<=|>=|≠|≤|≥|[-+*/&=<>(),;?:])|(?P<name>[^\W\d][\w.@\[\]`$]*|\$[\w.]+|@\w+|\[[^\]]+\]))"""
)


def formula(text: str, resolver: Resolver, target: Field | None = None) -> Piece:
    """The expression that a text is. Raises `Unclear`.

    ``target`` is the field that is filled: words that are of its enumeration are taken as values.
    """
    if len(text) > LONGEST:
        raise Unclear("it is too long to be a formula")
    reader = _Reader(_tokens(text.strip().removeprefix("=").strip().rstrip(".;")), resolver, target)
    found = reader.expression()
    if reader.at < len(reader.tokens):
        raise Unclear(f"what {reader.tokens[reader.at][1]!r} means is not clear")
    return found


def condition(text: str, resolver: Resolver) -> Piece:
    """A condition: a comparison, or several with and and or. Raises `Unclear`."""
    stripped = re.sub(r"^\s*(if|when|wenn|falls|si|only if|nur wenn|cuando|quand|where)\s+", "", text, flags=re.I)
    found = formula(stripped, resolver)
    if found.type != BOOLEAN:
        raise Unclear("it is no condition")
    return found


def _tokens(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        one = _TOKEN.match(text, at)
        if not one or one.end() == at:
            if not text[at:].strip():
                break
            raise Unclear(f"what {text[at : at + 20]!r} means is not clear")
        kind = one.lastgroup or ""
        found.append((kind, one[kind]))
        at = one.end()
    return found


class _Reader:
    """Reads tokens from the left, by precedence."""

    def __init__(self, tokens: list[tuple[str, str]], resolver: Resolver, target: Field | None) -> None:
        self.tokens = tokens
        self.at = 0
        self._resolver = resolver
        self._target = target
        self._depth = 0

    # --- tokens ---

    def _peek(self, ahead: int = 0) -> tuple[str, str]:
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else ("", "")

    def _word(self, ahead: int = 0) -> str:
        """The meaning of a word of the language, empty for a name."""
        kind, text = self._peek(ahead)
        return _MEANS.get(plain(text), "") if kind == "name" else ""

    def _take(self, *texts: str) -> bool:
        if self._peek()[0] == "op" and self._peek()[1] in texts:
            self.at += 1
            return True
        return False

    def _take_word(self, *words: str) -> bool:
        if self._word() in words:
            self.at += 1
            return True
        return False

    def _expect(self, *texts: str) -> None:
        if not self._take(*texts):
            raise Unclear(f"{texts[0]!r} is missing before {self._peek()[1]!r}")

    # --- grammar ---

    def expression(self) -> Piece:
        """A whole expression."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise Unclear("it is nested too deeply")
        try:
            if self._word() == "case":
                return self._case()
            if self._word() == "if" and self._peek(1)[1] != "(":
                return self._if_words()
            if self._word() == "if" and self._is_bracketed_condition():
                return self._if_words()
            return self._either()
        finally:
            self._depth -= 1

    def _is_bracketed_condition(self) -> bool:
        """Whether ``if (...)`` is followed by a word for then, and is no function's call."""
        depth = 0
        for at in range(self.at + 1, len(self.tokens)):
            text = self.tokens[at][1]
            depth += (text == "(") - (text == ")")
            if depth == 0:
                after = self.tokens[at + 1] if at + 1 < len(self.tokens) else ("", "")
                return _MEANS.get(plain(after[1])) in ("then", "and", "or")
        return False

    def _if_words(self) -> Piece:
        self.at += 1
        checked = self._either()
        self._take(",", ";", ":")
        if not self._take_word("then"):
            raise Unclear("it does not say what is then")
        yes = self._result()
        self._take(",", ";")
        no = None
        if self._take_word("else"):
            no = self._result()
        elif self._word() == "if" and self._word(1) == "not":  # Spanish "si no"
            self.at += 2
            no = self._result()
        return self._chosen(checked, yes, no)

    def _case(self) -> Piece:
        self.at += 1
        branches: list[tuple[Piece, Piece]] = []
        subject = None if self._word() == "if" else self._sum()
        while self._take_word("if"):
            checked = self._either() if subject is None else self._compared(subject, "=", self._sum())
            if not self._take_word("then"):
                raise Unclear("a case does not say what is then")
            branches.append((checked, self._result()))
        otherwise = self._result() if self._take_word("else") else None
        if not self._take_word("end") or not branches:
            raise Unclear("a case has no end")
        for checked, yes in reversed(branches):
            otherwise = self._chosen(checked, yes, otherwise)
        assert otherwise is not None
        return otherwise

    def _chosen(self, checked: Piece, yes: Piece, no: Piece | None) -> Piece:
        if checked.type != BOOLEAN:
            raise Unclear("what stands behind if is no comparison")
        kind = yes.type if no is None or no.type == yes.type else ANY
        text = f"{checked.text} ? {yes.operand}"
        return Piece(text if no is None else f"{text} : {no.operand}", kind, whole=False)

    def _result(self) -> Piece:
        return value_of(self._valued(self.expression, self._target), self._target)

    def _valued(self, read: Callable[[], Piece], field: Field | None) -> Piece:
        """What is read; a bare word that is no field is a value where it is of the field's enumeration."""
        kind, text = self._peek()
        before = self.at
        try:
            return read()
        except Unclear:
            self.at = before
            listed = [
                one for one in (field.shape.enum if field is not None else ()) if isinstance(one, str) and one == text
            ]
            if kind == "name" and listed:
                self.at += 1
                return constant(text)
            raise

    def _either(self) -> Piece:
        return self._logical("or", self._both)

    def _both(self) -> Piece:
        return self._logical("and", self._negated)

    def _logical(self, word: str, part: Callable[[], Piece]) -> Piece:
        parts = [part()]
        while self._word() == word or (word == "and" and self._peek()[1] == "&&"):
            self.at += 1
            parts.append(part())
        if len(parts) == 1:
            return parts[0]
        if any(one.type != BOOLEAN for one in parts):
            raise Unclear(f"what stands beside {word!r} is no comparison")
        shown = [f"({one.text})" if " or " in one.text and word == "and" else one.text for one in parts]
        return Piece(f" {word} ".join(shown), BOOLEAN, whole=False)

    def _negated(self) -> Piece:
        if self._take_word("not"):
            found = self._comparison()
            if found.type != BOOLEAN:
                raise Unclear("what stands behind not is no comparison")
            return Piece(f"$not({found.text})", BOOLEAN)
        return self._comparison()

    def _comparison(self) -> Piece:
        left = self._sum()
        kind, text = self._peek()
        if kind == "op" and text in _COMPARISONS:
            self.at += 1
            return self._compared(left, _COMPARISONS[text], self._valued(self._sum, left.field))
        if self._word() == "is":
            self.at += 1
            if plain(self._peek()[1]) in ("to", "a"):
                self.at += 1
            negative = self._take_word("not")
            if self._word() in ("null", "empty"):
                return self._blank(left, negative=negative)
            if self._word() == "in":
                return self._listed(left, negative=negative)
            return self._compared(left, "!=" if negative else "=", self._valued(self._sum, left.field))
        if self._word() == "not" and self._word(1) == "in":
            self.at += 1
            return self._listed(left, negative=True)
        if self._word() == "in" and self._peek(1)[1] == "(":
            return self._listed(left, negative=False)
        return left

    def _blank(self, left: Piece, *, negative: bool) -> Piece:
        empty = self._word() == "empty"
        self.at += 1
        if self._word() == "or" and self._word(1) in ("null", "empty"):
            self.at += 2
            empty = True
        if empty:
            return Piece(f"$not($isBlank({left.text}))" if negative else f"$isBlank({left.text})", BOOLEAN)
        there = f"$exists($missingIfNull({left.text}))"
        return Piece(there if negative else f"$not({there})", BOOLEAN)

    def _listed(self, left: Piece, *, negative: bool) -> Piece:
        self.at += 1
        self._expect("(")
        values = [self._valued(self._sum, left.field)]
        while self._take(",", ";"):
            values.append(self._valued(self._sum, left.field))
        self._expect(")")
        text = f"{left.operand} in [{', '.join(as_compared(one, left).text for one in values)}]"
        return Piece(f"$not({text})" if negative else text, BOOLEAN, whole=negative)

    def _compared(self, left: Piece, sign: str, right: Piece) -> Piece:
        right, left = as_compared(right, left), as_compared(left, right)
        return Piece(f"{left.operand} {sign} {right.operand}", BOOLEAN, whole=False)

    def _sum(self) -> Piece:
        parts, signs = [self._product()], [""]
        while self._peek()[0] == "op" and self._peek()[1] in ("+", "-", "&", "||"):
            signs.append(self._peek()[1])
            self.at += 1
            parts.append(self._product())
        return added(parts, signs)

    def _product(self) -> Piece:
        found = self._factor()
        while self._peek()[0] == "op" and self._peek()[1] in ("*", "/"):
            sign = self._peek()[1]
            self.at += 1
            other = self._factor()
            if NUMBER not in (found.type, other.type) or TEXT in (found.type, other.type):
                raise Unclear(f"what stands beside {sign!r} are not both numbers")
            found = Piece(f"{found.operand} {sign} {other.operand}", NUMBER, whole=False)
        return found

    def _factor(self) -> Piece:
        kind, text = self._peek()
        if kind == "text":
            self.at += 1
            return constant(unquoted(text))
        if kind == "number":
            self.at += 1
            return constant(float(text) if "." in text else int(text))
        if self._take("-") and self._peek()[0] == "number":
            found = self._factor()
            return constant(-found.value)
        if self._take("("):
            found = self.expression()
            self._expect(")")
            return found if found.whole else Piece(f"({found.text})", found.type)
        if kind == "name":
            return self._name(text)
        raise Unclear(f"what {text!r} means is not clear" if text else "it ends too early")

    def _name(self, text: str) -> Piece:
        if self._peek(1)[1] == "(" and plain(text).replace(" ", "") in FUNCTIONS:
            self.at += 2
            return self._call(FUNCTIONS[plain(text)])
        if self._word() in ("true", "false"):
            self.at += 1
            return constant(_MEANS[plain(text)] == "true")
        if self._word() == "null":
            raise Unclear("what null means here is not clear")
        name = text[1:-1] if text.startswith("[") else text
        found = self._resolver(name)
        if found is None:
            raise Unclear(f"{name!r} is no field of the source that is known")
        if self._peek(1)[1] == "(":
            raise Unclear(f"the function {name!r} is not known")
        self.at += 1
        return found

    # --- functions ---

    def _call(self, name: str) -> Piece:
        if name == "if":
            return self._if_call()
        given: list[Piece] = []
        while not self._take(")"):
            if given:
                self._expect(",", ";")
            given.append(self.expression())
            if len(given) > 60:
                raise Unclear("a function has too many arguments")
        return called(name, given, self._target)

    def _if_call(self) -> Piece:
        checked = self._either()
        self._expect(",", ";")
        yes = self._result()
        no = self._result() if self._take(",", ";") else None
        self._expect(")")
        return self._chosen(checked, yes, no)


_COMPARISONS = {
    "=": "=",
    "==": "=",
    "<>": "!=",
    "!=": "!=",
    "≠": "!=",
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
    "≤": "<=",
    "≥": ">=",
}
