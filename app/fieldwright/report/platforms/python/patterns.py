"""JSONata's patterns between slashes as patterns of Python's ``re`` that match the same."""

import re

from fieldwright.report.platforms.model import CannotSayError

_SPACE = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_", "s": _SPACE}
_SAME = frozenset("tnvfr")
_QUANTIFIER = re.compile(r"\{[0-9]+(?:,[0-9]*)?\}")


def python_pattern(text: str) -> tuple[str, str]:
    """The pattern and its flags (``re.IGNORECASE`` or nothing). Raises `CannotSayError`."""
    end = text.rindex("/")
    body, flags = text[1:end], text[end + 1 :]
    if set(flags) - set("i"):
        raise CannotSayError(f"the pattern {text} has flags that Python reads otherwise")
    made = _Reader(body, text).all()
    try:
        re.compile(made)
    except re.error as error:
        raise CannotSayError(f"the pattern {text} is none in Python: {error}") from None
    return made, "re.IGNORECASE" if flags else ""


class _Reader:
    def __init__(self, body: str, whole: str) -> None:
        self.body, self.whole = body, whole
        self.at = 0

    def all(self) -> str:
        made: list[str] = []
        while self.at < len(self.body):
            made.append(self.piece())
        return "".join(made)

    def piece(self) -> str:
        one = self.body[self.at]
        self.at += 1
        if one == "\\":
            return self.escaped()
        if one == "[":
            return self.one_of()
        if one == ".":
            return r"[^\n\r\u2028\u2029]"
        if one == "$":
            return r"\Z"
        if one == "^":
            return r"\A"
        if one == "(":
            return self.opening()
        if one == "{":
            found = _QUANTIFIER.match(self.body, self.at - 1)
            if found is None:
                raise self.refusal("a brace that is no count")
            self.at = found.end()
            return found[0]
        return one if one in "|)*+?" or one.isalnum() else re.escape(one)

    def opening(self) -> str:
        for kind in ("?:", "?=", "?!"):
            if self.body.startswith(kind, self.at):
                self.at += len(kind)
                return "(" + kind
        if self.body.startswith("?", self.at):
            raise self.refusal("a named group or a look behind")
        return "("

    def escaped(self, within: bool = False) -> str:
        if self.at >= len(self.body):
            raise self.refusal("a backslash at its end")
        one = self.body[self.at]
        self.at += 1
        if one in _CLASSES:
            return _CLASSES[one] if within else f"[{_CLASSES[one]}]"
        if one.lower() in _CLASSES and not within:
            return f"[^{_CLASSES[one.lower()]}]"
        if one in _SAME:
            return "\\" + one
        if one in "bB" and not within:
            return f"(?a:\\{one})"
        if one in "ux":
            digits = {"u": 4, "x": 2}[one]
            code = self.body[self.at : self.at + digits]
            if not re.fullmatch(f"[0-9A-Fa-f]{{{digits}}}", code):
                raise self.refusal("a code of a character that is none")
            self.at += digits
            return f"\\{one}{code}"
        if one.isalnum():
            raise self.refusal(f"\\{one}")
        return re.escape(one)

    def one_of(self) -> str:
        made = ["["]
        if self.body.startswith("^", self.at):
            made.append("^")
            self.at += 1
        if self.body.startswith("]", self.at):
            raise self.refusal("an empty class")
        while self.at < len(self.body):
            one = self.body[self.at]
            self.at += 1
            if one == "]":
                return "".join([*made, "]"])
            if one == "\\":
                made.append(self.escaped(within=True))
            else:
                made.append("\\" + one if one in "[&~|^" else one)
        raise self.refusal("a class without end")

    def refusal(self, what: str) -> CannotSayError:
        return CannotSayError(f"the pattern {self.whole} has {what}, which Python reads otherwise")
