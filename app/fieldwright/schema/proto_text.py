"""The grammar of ``.proto`` files, as far as messages need it: tokens with lines and comments, and what they declare."""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import Factory, define, frozen

from fieldwright.files.errors import SyntaxProblemError

_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<text>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*')"
    r"|(?P<word>[\w.]+|[-+][\w.]+)|(?P<mark>[{}\[\]()<>=;,:/])",
    re.S,
)
DEPTH = 100


@frozen
class Token:
    """A word, text or mark, its line, and the comment before it."""

    text: str
    line: int
    comment: str = ""


@define(eq=False)
class Member:
    """A field of a message."""

    name: str
    type: str
    line: int
    label: str = ""
    """``repeated``, ``optional``, ``required`` or empty; ``map`` for a map, whose key type is ``key``."""
    key: str = ""
    oneof: str = ""
    comment: str = ""
    options: dict[str, str] = Factory(dict)


@define(eq=False)
class Declared:
    """A message or enum. ``name`` is its full name, without the dot in front."""

    name: str
    kind: str
    line: int
    comment: str = ""
    members: list[Member] = Factory(list)
    values: list[tuple[str, str]] = Factory(list)


@define(eq=False)
class ProtoFile:
    """What a file declares."""

    syntax: str = "proto2"
    package: str = ""
    imports: list[tuple[str, int]] = Factory(list)
    declared: list[Declared] = Factory(list)
    skipped: list[tuple[str, int]] = Factory(list)
    """Declarations that are no part of messages: services, extensions."""


def parsed_proto(text: str, file: Path) -> ProtoFile:
    """What a ``.proto`` file declares. Raises `SyntaxProblemError` with the line."""
    return _Parser(list(_tokens(text, file)), file).parsed()


def _tokens(text: str, file: Path) -> Iterator[Token]:
    at, line, last_line = 0, 1, 0
    comment, comment_end, behind = "", 0, False
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise SyntaxProblemError(
                f"{text[at]!r} is not expected here", mend="check it with protoc", file=file, line=line
            )
        end = line + found[0].count("\n")
        if found["comment"]:
            words = re.sub(r"^\s*(//+|/\*+|\*+/|\*)|\*+/$", "", found[0], flags=re.M).strip()
            goes_on = comment and line <= comment_end + 1 and not behind
            comment, comment_end, behind = (f"{comment}\n{words}" if goes_on else words), end, line == last_line
        elif not found["space"]:
            # what stands behind a declaration, at the end of its line, is not about the next one
            about = line == comment_end if behind else line <= comment_end + 1
            yield Token(found[0], line, comment if about else "")
            comment, behind, last_line = "", False, line
        line, at = end, found.end()


class _Parser:
    def __init__(self, tokens: list[Token], file: Path) -> None:
        self._tokens = tokens
        self._file = file
        self._at = 0
        self._made = ProtoFile()

    def parsed(self) -> ProtoFile:
        while self._at < len(self._tokens):
            first = self._next()
            if first.text in ("syntax", "edition"):
                self._expect("=")
                self._made.syntax = _unquoted(self._next().text)
                self._expect(";")
            elif first.text == "package":
                self._made.package = self._next().text
                self._expect(";")
            elif first.text == "import":
                words = [one.text for one in self._until(";")]
                self._made.imports.append((_unquoted(words[-1]) if words else "", first.line))
            elif first.text == "message":
                self._message(first, self._made.package, 0)
            elif first.text == "enum":
                self._enum(first, self._made.package)
            elif first.text != ";":
                self._skip(first)
        return self._made

    def _message(self, first: Token, scope: str, depth: int) -> None:
        if depth > DEPTH:
            raise SyntaxProblemError("messages are nested too deeply", file=self._file, line=first.line)
        name = _joined(scope, self._next().text)
        made = Declared(name, "message", first.line, first.comment)
        self._made.declared.append(made)
        self._expect("{")
        self._body(made, depth, "")

    def _body(self, made: Declared, depth: int, oneof: str) -> None:
        while (first := self._next()).text != "}":
            word = first.text
            following = self._peek()
            if word == "message" and following not in ("=",):
                self._message(first, made.name, depth + 1)
            elif word == "enum":
                self._enum(first, made.name)
            elif word == "oneof":
                group = self._next().text
                self._expect("{")
                self._body(made, depth, group)
            elif word in ("option", "reserved", "extensions"):
                self._until(";")
            elif word == "extend":
                self._skip(first)
            elif word != ";":
                self._field(made, first, depth, oneof)

    def _field(self, made: Declared, first: Token, depth: int, oneof: str) -> None:
        label, type_, key = "", first.text, ""
        if type_ in ("repeated", "optional", "required"):
            label, type_ = type_, self._next().text
        if type_ == "map" and self._peek() == "<":
            self._expect("<")
            key = self._next().text
            self._expect(",")
            label, type_ = "map", self._next().text
            self._expect(">")
        name = self._next()
        self._expect("=")
        self._next()
        one = Member(name.text, type_, name.line, label, key, oneof, first.comment)
        if self._peek() == "[":
            self._options(one)
        if type_ == "group":
            one.name, one.type = name.text.lower(), _joined(made.name, name.text)
            self._expect("{")
            inner = Declared(one.type, "message", name.line)
            self._made.declared.append(inner)
            self._body(inner, depth + 1, "")
        else:
            self._expect(";")
        made.members.append(one)

    def _options(self, one: Member) -> None:
        self._expect("[")
        words: list[str] = []
        depth = 1
        while depth:
            word = self._next().text
            depth += (word in ("[", "{")) - (word in ("]", "}"))
            words.append(word)
        for at, word in enumerate(words[:-1]):
            if word == "=" and at:
                one.options[words[at - 1]] = _unquoted(words[at + 1])

    def _enum(self, first: Token, scope: str) -> None:
        made = Declared(_joined(scope, self._next().text), "enum", first.line, first.comment)
        self._made.declared.append(made)
        self._expect("{")
        while (one := self._next()).text != "}":
            if one.text in ("option", "reserved"):
                self._until(";")
            elif one.text != ";":
                made.values.append((one.text, one.comment))
                self._until(";")

    def _skip(self, first: Token) -> None:
        """Passes over a declaration with all that is in its braces."""
        if first.text != "option":
            self._made.skipped.append((f"{first.text} {self._peek()}".strip(), first.line))
        depth = 0
        while self._at < len(self._tokens):
            word = self._next().text
            depth += (word == "{") - (word == "}")
            if (depth <= 0 and word == "}") or (word == ";" and not depth):
                return

    def _until(self, mark: str) -> list[Token]:
        found: list[Token] = []
        while (one := self._next()).text != mark:
            found.append(one)
        return found

    def _peek(self) -> str:
        return self._tokens[self._at].text if self._at < len(self._tokens) else ""

    def _next(self) -> Token:
        if self._at >= len(self._tokens):
            line = self._tokens[-1].line if self._tokens else 1
            raise SyntaxProblemError("the file ends early", mend="get the complete file", file=self._file, line=line)
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, mark: str) -> None:
        one = self._next()
        if one.text != mark:
            raise SyntaxProblemError(
                f"{mark!r} is expected before {one.text!r}", mend="check it with protoc", file=self._file, line=one.line
            )


def _joined(scope: str, name: str) -> str:
    return f"{scope}.{name}" if scope else name


def _unquoted(text: str) -> str:
    return text[1:-1] if text[:1] in "\"'" else text
